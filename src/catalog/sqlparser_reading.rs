//! What `sqlparser` makes of a statement, brought to the same shapes as the grammars of this folder.
//!
//! It reads keys, unique indexes over columns, enums and renamed columns before those grammars do, and is asked about a CREATE TABLE
//! that they refuse; it forgets how an expression was written, so an added CHECK is not its to read. Whatever it does not read exactly is `None`, so that the next reader has its turn.
//!
//! Its trees nest as deep as an expression is long (`a + a + a …`), and nested trees are dropped recursively; so it is given short
//! statements only.

use sqlparser::ast::{
    AlterTableOperation, ColumnDef, ColumnOption, ConstraintCharacteristics, CreateIndex,
    CreateTable as CreateTableTree, Expr, GeneratedAs, Ident, IndexColumn, NullsDistinctOption,
    ObjectName, RenameTableNameKind, Statement, TableConstraint, UserDefinedTypeRepresentation,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::alter_table::{Action, AlterTable, Reach};
use super::constraint::{
    Attributes, ColumnOptions, Constraint, ConstraintRule, Draws, identity_sequence,
};
use super::create_table::{ColumnDefinition, CreateTable, Element, Existing, Source};
use super::index::{KeyElement, UniqueIndex};
use super::table::{Identity, Inheritance, Nulls, Validity};
use super::token::{Name, token, whole};
use super::type_name::type_name;
use super::user_type::UserType;

/// The most tokens of a statement that is handed over.
const TOKENS_MAX: usize = 400;

/// The longest such statement, in bytes.
const BYTES_MAX: usize = 32 << 10;

/// How deep the parser may recurse.
const DEPTH_MAX: usize = 40;

/// ALTER TABLE, if every action is a constraint, a column dropped or renamed, or a new name.
pub(super) fn alter_table(statement: &str) -> Option<AlterTable> {
    let Statement::AlterTable(tree) = parse(statement)? else { return None };
    let actions = tree.operations.iter().map(action).collect::<Option<Vec<_>>>()?;
    let reach = if tree.only { Reach::Only } else { Reach::Descendants };
    Some(AlterTable { name: object_name(&tree.name)?, reach, actions })
}

/// CREATE UNIQUE INDEX over plain columns and all rows.
pub(super) fn unique_index(statement: &str) -> Option<UniqueIndex> {
    let Statement::CreateIndex(CreateIndex {
        name,
        table_name,
        columns,
        unique,
        nulls_distinct,
        predicate,
        ..
    }) = parse(statement)?
    else {
        return None;
    };
    if !unique || predicate.is_some() {
        return None;
    }
    Some(UniqueIndex {
        name: name.as_ref().and_then(object_name).map(|name| name.name).unwrap_or_default(),
        table: object_name(&table_name)?,
        elements: index_columns(&columns)?.into_iter().map(KeyElement::Column).collect(),
        predicate: None,
        nulls: if nulls_distinct == Some(false) { Nulls::Equal } else { Nulls::Distinct },
    })
}

/// CREATE TYPE … AS ENUM.
pub(super) fn create_enum(statement: &str) -> Option<(Name, UserType)> {
    let Statement::CreateType { name, representation } = parse(statement)? else { return None };
    let Some(UserDefinedTypeRepresentation::Enum { labels }) = representation else { return None };
    let labels = labels.into_iter().map(|label| label.value).collect();
    Some((object_name(&name)?, UserType::Enum(labels)))
}

/// CREATE TABLE with columns of its own; what partitions it, copies it or fills it is left to others.
pub(super) fn create_table(statement: &str) -> Option<CreateTable> {
    let Statement::CreateTable(CreateTableTree {
        name,
        columns,
        constraints,
        query: None,
        like: None,
        clone: None,
        partition_by: None,
        partition_of: None,
        inherits,
        if_not_exists,
        ..
    }) = parse(statement)?
    else {
        return None;
    };
    let mut elements = Vec::with_capacity(columns.len() + constraints.len());
    for column in &columns {
        elements.push(Element::Column(column_definition(column)?));
    }
    for constraint in &constraints {
        elements.push(Element::Constraint(table_constraint(constraint)?));
    }
    let inherits = inherits.unwrap_or_default();
    Some(CreateTable {
        name: object_name(&name)?,
        existing: if if_not_exists { Existing::Keep } else { Existing::Replace },
        source: Source::Written,
        elements,
        inherits: inherits.iter().map(object_name).collect::<Option<Vec<_>>>()?,
        partition_key: Vec::new(),
    })
}

fn parse(statement: &str) -> Option<Statement> {
    if statement.len() > BYTES_MAX || !has_few_tokens(statement) {
        return None;
    }
    let parser = Parser::new(&PostgreSqlDialect {}).with_recursion_limit(DEPTH_MAX);
    let mut statements = parser.try_with_sql(statement).ok()?.parse_statements().ok()?;
    let statement = statements.pop()?;
    statements.is_empty().then_some(statement)
}

fn has_few_tokens(mut rest: &str) -> bool {
    for _ in 0..TOKENS_MAX {
        match token(rest) {
            Ok((next, _)) => rest = next,
            Err(_) => return super::token::is_end(rest),
        }
    }
    false
}

fn action(operation: &AlterTableOperation) -> Option<Action> {
    Some(match operation {
        AlterTableOperation::AddConstraint { constraint: TableConstraint::Check(_), .. } => {
            return None;
        }
        AlterTableOperation::AddConstraint { constraint, not_valid } => {
            let mut constraint = table_constraint(constraint)?;
            if *not_valid {
                constraint.attributes.validity = Validity::NotValid;
            }
            Action::AddConstraint(constraint)
        }
        AlterTableOperation::RenameColumn { old_column_name, new_column_name } => {
            Action::RenameColumn(folded(old_column_name), folded(new_column_name))
        }
        AlterTableOperation::RenameTable { table_name: RenameTableNameKind::To(to) } => {
            Action::RenameTable(object_name(to)?.name)
        }
        AlterTableOperation::DropColumn { column_names, .. } => match column_names.as_slice() {
            [column] => Action::DropColumn(folded(column)),
            _ => return None,
        },
        _ => return None,
    })
}

fn table_constraint(constraint: &TableConstraint) -> Option<Constraint> {
    let mut attributes = Attributes::default();
    let (name, rule) = match constraint {
        TableConstraint::PrimaryKey(key) => {
            (&key.name, ConstraintRule::PrimaryKey(index_columns(&key.columns)?))
        }
        TableConstraint::Unique(key) => {
            if key.nulls_distinct == NullsDistinctOption::NotDistinct {
                attributes.nulls = Nulls::Equal;
            }
            (&key.name, ConstraintRule::Unique(index_columns(&key.columns)?))
        }
        TableConstraint::ForeignKey(key) => {
            let rule = ConstraintRule::ForeignKey(
                key.columns.iter().map(folded).collect(),
                object_name(&key.foreign_table)?,
                key.referred_columns.iter().map(folded).collect(),
            );
            attributes.validity = validity(key.characteristics.as_ref());
            (&key.name, rule)
        }
        TableConstraint::Check(check) => {
            if check.no_inherit {
                attributes.inheritance = Inheritance::NotInherited;
            }
            if check.enforced == Some(false) {
                attributes.validity = Validity::NotEnforced;
            }
            (&check.name, ConstraintRule::Check(check.expr.to_string()))
        }
        _ => return None,
    };
    Some(Constraint { name: name.as_ref().map(folded), rule, attributes })
}

fn validity(characteristics: Option<&ConstraintCharacteristics>) -> Validity {
    match characteristics.and_then(|characteristics| characteristics.enforced) {
        Some(false) => Validity::NotEnforced,
        _ => Validity::Checked,
    }
}

fn column_definition(column: &ColumnDef) -> Option<ColumnDefinition> {
    let name = folded(&column.name);
    let mut options = ColumnOptions::default();
    for definition in &column.options {
        let own = || vec![name.clone()];
        let rule = match &definition.option {
            ColumnOption::NotNull => {
                options.not_null = true;
                continue;
            }
            ColumnOption::Default(expression) => {
                let expression = expression.to_string();
                options.draws = super::constraint::nextval(&expression).map(Draws::Default);
                options.default = Some(expression);
                continue;
            }
            ColumnOption::Generated { generation_expr: Some(_), .. } => {
                options.computed = true;
                continue;
            }
            ColumnOption::Generated {
                generated_as: generated_as @ (GeneratedAs::Always | GeneratedAs::ByDefault),
                sequence_options,
                ..
            } => {
                options.identity = Some(match generated_as {
                    GeneratedAs::Always => Identity::Always,
                    _ => Identity::ByDefault,
                });
                let inner = sequence_options.iter().flatten().map(ToString::to_string);
                options.not_null = true;
                options.draws =
                    Some(Draws::Owned(identity_sequence(&inner.collect::<Vec<_>>().join(" "))));
                continue;
            }
            ColumnOption::Null
            | ColumnOption::Collation(_)
            | ColumnOption::CharacterSet(_)
            | ColumnOption::Comment(_)
            | ColumnOption::OnUpdate(_)
            | ColumnOption::DialectSpecific(_) => continue,
            ColumnOption::PrimaryKey(_) => {
                options.not_null = true;
                ConstraintRule::PrimaryKey(own())
            }
            ColumnOption::Unique(_) => ConstraintRule::Unique(own()),
            ColumnOption::Check(check) => ConstraintRule::Check(check.expr.to_string()),
            ColumnOption::ForeignKey(key) => ConstraintRule::ForeignKey(
                own(),
                object_name(&key.foreign_table)?,
                key.referred_columns.iter().map(folded).collect(),
            ),
            _ => return None,
        };
        let name = definition.name.as_ref().map(folded);
        options.constraints.push(Constraint { name, rule, attributes: Attributes::default() });
    }
    let written = column.data_type.to_string();
    let mut type_name = whole(type_name, &written)?;
    type_name.written = written.to_ascii_lowercase();
    Some(ColumnDefinition { name, type_name, options })
}

/// The columns of a key or index; `None` where one is an expression.
fn index_columns(columns: &[IndexColumn]) -> Option<Vec<String>> {
    columns
        .iter()
        .map(|column| match &column.column.expr {
            Expr::Identifier(identifier) => Some(folded(identifier)),
            _ => None,
        })
        .collect()
}

fn object_name(name: &ObjectName) -> Option<Name> {
    let mut parts = name.0.iter().rev().map(|part| part.as_ident().map(folded));
    let last = parts.next()??;
    let schema = match parts.next() {
        Some(part) => Some(part?),
        None => None,
    };
    Some(Name { schema, name: last })
}

/// The name as PostgreSQL folds it.
fn folded(identifier: &Ident) -> String {
    match identifier.quote_style {
        Some(_) => identifier.value.clone(),
        None => identifier.value.to_ascii_lowercase(),
    }
}
