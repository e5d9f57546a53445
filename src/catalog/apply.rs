//! What a statement changes in the catalog.

use std::collections::BTreeMap;

use crate::limits::COLUMNS_MAX;
use crate::schema::{TableName, TypeKind};

use super::Catalog;
use super::alter_table::{Action, AlterTable, Reach};
use super::change::{Change, Observed};
use super::comment::Commented;
use super::constraint::{ColumnOptions, Constraint, ConstraintRule, Draws, nextval};
use super::create_table::{ColumnDefinition, CreateTable, Element, Existing, Source};
use super::expression::columns_in;
use super::index::{KeyElement, UniqueIndex};
use super::sequence::made_up_name;
use super::statement::{self, Reading};
use super::table::{
    Check, Column, ColumnKnowledge, ForeignKey, Generated, Inheritance, KeyKind, Sequence, Table,
    UniqueKey, Validity,
};
use super::token::{Name, whole};
use super::type_name::{TypeName, is_serial, type_name};
use super::types::Resolved;
use super::user_type::{DomainChange, LabelPlace, Nullable, TypeChange, UserType};

/// Takes one statement.
pub(super) fn observe(catalog: &mut Catalog, statement: &str, default_schema: &str) -> Observed {
    let reading = match statement::read(statement) {
        Reading::Irrelevant => return Observed::Irrelevant,
        reading => reading,
    };
    let mut applying = Applying { catalog, default_schema, changes: Vec::new(), refused: None };
    applying.reading(reading);
    let Applying { catalog, changes, refused, .. } = applying;
    if let Some(kind) = refused {
        *catalog.not_understood.entry(kind.to_owned()).or_default() += 1;
        if changes.is_empty() {
            return Observed::NotUnderstood(kind.to_owned());
        }
    }
    Observed::Changed(changes)
}

/// A statement on its way into the catalog.
pub(super) struct Applying<'a> {
    pub catalog: &'a mut Catalog,
    pub default_schema: &'a str,
    pub changes: Vec<Change>,
    /// The kind of the statement, if it or a part of it was not understood.
    pub refused: Option<&'static str>,
}

impl Applying<'_> {
    fn reading(&mut self, reading: Reading) {
        match reading {
            Reading::CreateTable(table) => self.create_table(&table),
            Reading::AlterTable(alteration) => self.alter_table(alteration),
            Reading::UniqueIndex(index) => self.unique_index(index),
            Reading::CreateType(name, created, multirange) => {
                let name = self.table_name(&name);
                if let Some(multirange) = multirange {
                    let multirange = self.table_name(&multirange);
                    self.catalog.types.insert(multirange, UserType::Range);
                }
                self.catalog.types.insert(name.clone(), created);
                self.changes.push(Change::TypeChanged(name));
            }
            Reading::AlterType(name, change) => {
                let name = self.table_name(&name);
                self.alter_type(name, change);
            }
            Reading::AlterDomain(name, change) => {
                let name = self.table_name(&name);
                self.alter_domain(&name, change);
            }
            Reading::Comment(on, text) => self.comment(&on, text),
            Reading::CreateSequence(name) => {
                let name = self.table_name(&name);
                self.catalog.sequences.entry(name).or_default();
            }
            Reading::OwnedSequence(sequence, table, column) => {
                let table = self.table_name(&table);
                // PostgreSQL wants both in one schema, so the sequence's may be left out.
                let name = sequence.within(&table.schema);
                self.own_sequence(Sequence { name, table, column });
            }
            Reading::Irrelevant => {}
            Reading::NotUnderstood(kind, known) => {
                self.refused = Some(kind);
                if let Some(known) = known {
                    self.reading(*known);
                    // Nothing came new that anybody could bind to.
                    self.changes.clear();
                }
            }
        }
    }

    pub fn table_name(&self, name: &Name) -> TableName {
        name.within(self.default_schema)
    }

    fn create_table(&mut self, created: &CreateTable) {
        let name = self.table_name(&created.name);
        let before = self.catalog.tables.get(&name);
        if created.existing == Existing::Keep && before.is_some_and(Table::columns_are_known) {
            return;
        }
        let mut table = Table::unknown(name.clone());
        table.knowledge = ColumnKnowledge::Ordered;
        if let Some(before) = before {
            // A table seen before in a schema file: what is known of its keys stays, and of the checks those that may still come.
            table.checks.clone_from(&before.checks);
            table.checks.retain(|check| check.validity == Validity::NotValid);
            table.comment.clone_from(&before.comment);
            table.unique_keys.clone_from(&before.unique_keys);
            table.foreign_keys.clone_from(&before.foreign_keys);
            table.partition_of.clone_from(&before.partition_of);
        }
        self.take_source(created, &mut table);
        self.take_parents(created, &mut table);
        let draws = self.take_elements(created, &mut table);
        if table.columns.len() > COLUMNS_MAX {
            table.knowledge = ColumnKnowledge::Unknown;
        }
        if !table.columns_are_known() {
            table.columns.clear();
        }
        table.partition_key = columns_among(&table, created.partition_key.clone());
        keep_keys_of_columns(&mut table);
        let known_parent = before.and_then(|before| before.partition_of.clone());
        let attached = table.partition_of.clone().filter(|_| known_parent.is_none());
        if self.catalog.tables.insert(name.clone(), table).is_none() {
            self.catalog.order.push(name.clone());
        }
        self.changes.push(Change::TableCreated(name.clone()));
        self.inherit_checks(&name);
        if let Some(parent) = attached {
            self.changes.push(Change::PartitionAttached { table: name.clone(), parent });
        }
        for (column, draws) in draws {
            self.draw(&name, column, draws);
        }
        for element in &created.elements {
            match element {
                Element::Constraint(constraint) => self.add_constraint(&name, constraint),
                Element::Column(ColumnDefinition { options, .. })
                | Element::Options(_, options) => {
                    for constraint in &options.constraints {
                        self.add_constraint(&name, constraint);
                    }
                }
                Element::Like(..) => {}
            }
        }
    }

    /// The columns that come from a type or a partitioned table.
    fn take_source(&self, created: &CreateTable, table: &mut Table) {
        match &created.source {
            Source::Written => {}
            Source::Unknown => table.knowledge = ColumnKnowledge::Unknown,
            Source::Type(of) => {
                let of = self.table_name(of);
                match self.catalog.types.get(&of) {
                    Some(UserType::Composite(attributes)) => {
                        for (name, type_name) in attributes {
                            let resolved = self.resolve(type_name, &of.schema);
                            table.columns.push(plain_column(name.clone(), resolved));
                        }
                    }
                    _ => table.knowledge = ColumnKnowledge::Unknown,
                }
            }
            Source::Partitioned(parent) => {
                let parent = self.table_name(parent);
                match self.catalog.tables.get(&parent) {
                    Some(parent) if parent.columns_are_known() => {
                        table.columns = parent.columns.iter().map(inherited).collect();
                        table.knowledge = ColumnKnowledge::Unordered;
                    }
                    _ => table.knowledge = ColumnKnowledge::Unknown,
                }
                table.partition_of = Some(parent);
            }
        }
    }

    /// The columns of INHERITS parents, merged by name in the order of the parents.
    fn take_parents(&self, created: &CreateTable, table: &mut Table) {
        for parent in &created.inherits {
            let parent = self.table_name(parent);
            match self.catalog.tables.get(&parent) {
                Some(known) if known.columns_are_known() && table.columns_are_known() => {
                    let mut places = places(&table.columns);
                    for column in &known.columns {
                        match places.get(&column.name).and_then(|at| table.columns.get_mut(*at)) {
                            Some(merged) => {
                                merged.not_null |= column.not_null;
                                // Where two parents differ, the table must give a default of its own.
                                if merged.default.is_none() {
                                    merged.default.clone_from(&column.default);
                                }
                            }
                            None => {
                                places.insert(column.name.clone(), table.columns.len());
                                table.columns.push(inherited(column));
                            }
                        }
                    }
                    table.knowledge = ColumnKnowledge::Unordered;
                    if table.columns.len() > COLUMNS_MAX {
                        table.knowledge = ColumnKnowledge::Unknown;
                    }
                }
                _ => table.knowledge = ColumnKnowledge::Unknown,
            }
            if !table.inherits.contains(&parent) {
                table.inherits.push(parent);
            }
        }
    }

    /// The columns that are written; gives those that draw from a sequence.
    fn take_elements(&self, created: &CreateTable, table: &mut Table) -> Vec<(String, Draws)> {
        let mut draws = Vec::new();
        let mut places = places(&table.columns);
        let inherited = table.columns.len();
        for element in &created.elements {
            match element {
                Element::Column(definition) => {
                    let (column, drawn) = self.column(definition);
                    draws.extend(drawn.map(|drawn| (column.name.clone(), drawn)));
                    match places.get(&column.name) {
                        Some(at) if *at < inherited => {
                            if let Some(merged) = table.columns.get_mut(*at) {
                                let not_null = merged.not_null || column.not_null;
                                let default = match definition.options.default {
                                    Some(_) => column.default,
                                    None => merged.default.take(),
                                };
                                *merged = Column { not_null, default, ..column };
                            }
                        }
                        // PostgreSQL refuses a name that comes twice.
                        Some(_) => table.knowledge = ColumnKnowledge::Unknown,
                        None => {
                            places.insert(column.name.clone(), table.columns.len());
                            table.columns.push(column);
                        }
                    }
                }
                Element::Options(name, options) => {
                    let column = places.get(name).and_then(|at| table.columns.get_mut(*at));
                    if let Some(column) = column {
                        column.not_null |= options.not_null;
                        column.identity = options.identity;
                        if let Some(default) = &options.default {
                            column.default = stored_default(default);
                        }
                        if options.computed {
                            column.generated = Generated::Always;
                        }
                    }
                    draws.extend(options.draws.clone().map(|drawn| (name.clone(), drawn)));
                }
                Element::Like(parent, copies) => {
                    let parent = self.catalog.tables.get(&self.table_name(parent));
                    // Whether LIKE copies what computes a column depends on its options, so such a table stays unknown.
                    let copied = parent.filter(|parent| {
                        parent.columns_are_known()
                            && parent.columns.iter().all(|column| {
                                column.generated == Generated::No
                                    && !places.contains_key(&column.name)
                            })
                    });
                    match copied {
                        Some(parent) => {
                            for column in &parent.columns {
                                places.insert(column.name.clone(), table.columns.len());
                                table.columns.push(Column {
                                    default: column.default.clone().filter(|_| copies.defaults),
                                    identity: column.identity.filter(|_| copies.identity),
                                    comment: column.comment.clone().filter(|_| copies.comments),
                                    ..column.clone()
                                });
                            }
                            if copies.constraints {
                                table.checks.extend(parent.checks.iter().cloned());
                            }
                        }
                        None => table.knowledge = ColumnKnowledge::Unknown,
                    }
                }
                Element::Constraint(_) => {}
            }
            if table.columns.len() > COLUMNS_MAX {
                table.knowledge = ColumnKnowledge::Unknown;
                break;
            }
        }
        draws
    }

    fn unique_index(&mut self, index: UniqueIndex) {
        let name = self.table_name(&index.table);
        let UniqueIndex { name: index, elements, predicate, nulls, .. } = index;
        let (columns, expressions) = self.key_elements(&name, &elements);
        let exact = expressions.is_empty() && predicate.is_none();
        let kind = KeyKind::Index;
        let key = UniqueKey { name: index, kind, columns, exact, expressions, predicate, nulls };
        self.add_unique(&name, key);
    }

    /// The columns of a key, those of its expressions included, and the expressions.
    fn key_elements(
        &self,
        table: &TableName,
        elements: &[KeyElement],
    ) -> (Vec<String>, Vec<String>) {
        let (mut columns, mut expressions) = (Vec::new(), Vec::new());
        for element in elements {
            match element {
                KeyElement::Column(column) => columns.push(column.clone()),
                KeyElement::Expression(written, names) => {
                    expressions.push(written.clone());
                    columns.extend(names.iter().cloned());
                }
            }
        }
        let columns = match self.catalog.tables.get(table) {
            Some(table) if !expressions.is_empty() => columns_among(table, columns),
            _ => columns,
        };
        (columns, expressions)
    }

    pub fn add_constraint(&mut self, table: &TableName, constraint: &Constraint) {
        let named = |suffix: &str| match &constraint.name {
            Some(name) => name.clone(),
            None => format!("{}{suffix}", table.name),
        };
        let joined =
            |columns: &[String], suffix: &str| named(&format!("_{}_{suffix}", columns.join("_")));
        match &constraint.rule {
            ConstraintRule::PrimaryKey(columns) => {
                for column in columns {
                    self.set_not_null(table, column);
                }
                let key = plain_key(named("_pkey"), KeyKind::Primary, columns, constraint);
                self.add_unique(table, key);
            }
            ConstraintRule::Unique(columns) => {
                let name = joined(columns, "key");
                let key = plain_key(name, KeyKind::Unique, columns, constraint);
                self.add_unique(table, key);
            }
            ConstraintRule::PrimaryKeyUsingIndex(index) => {
                self.key_from_index(table, index, constraint, KeyKind::Primary);
            }
            ConstraintRule::UniqueUsingIndex(index) => {
                self.key_from_index(table, index, constraint, KeyKind::Unique);
            }
            ConstraintRule::ForeignKey(columns, references, referenced) => {
                let key = ForeignKey {
                    name: joined(columns, "fkey"),
                    columns: columns.clone(),
                    references: self.table_name(references),
                    referenced: referenced.clone(),
                    validity: constraint.attributes.validity,
                };
                self.add_foreign_key(table, key);
            }
            ConstraintRule::Exclude(elements) => {
                let (columns, expressions) = self.key_elements(table, elements);
                let key = plain_key(named("_excl"), KeyKind::Exclusion, &columns, constraint);
                let predicate = constraint.attributes.predicate.clone();
                self.add_unique(table, UniqueKey { exact: false, expressions, predicate, ..key });
            }
            ConstraintRule::NotNull(column) => self.set_not_null(table, column),
            ConstraintRule::Check(expression) => self.add_check(table, expression, constraint),
        }
    }

    fn key_from_index(
        &mut self,
        table: &TableName,
        index: &str,
        constraint: &Constraint,
        kind: KeyKind,
    ) {
        let found = self
            .catalog
            .tables
            .get(table)
            .and_then(|table| table.unique_keys.iter().find(|key| key.name == index))
            .cloned();
        let Some(key) = found else {
            self.refused = Some("ALTER TABLE");
            return;
        };
        if kind == KeyKind::Primary {
            for column in &key.columns {
                self.set_not_null(table, column);
            }
        }
        let name = constraint.name.clone().unwrap_or_else(|| key.name.clone());
        self.add_unique(table, UniqueKey { name, kind, ..key });
    }

    fn add_unique(&mut self, name: &TableName, key: UniqueKey) {
        // Of a table that was not created here (a materialized view, a dump without its schema part) only the news is given.
        if let Some(table) = self.catalog.tables.get_mut(name) {
            if table.unique_keys.contains(&key) {
                return;
            }
            table.unique_keys.push(key.clone());
        }
        self.changes.push(Change::UniqueAdded { table: name.clone(), key });
    }

    fn add_foreign_key(&mut self, name: &TableName, key: ForeignKey) {
        if let Some(table) = self.catalog.tables.get_mut(name) {
            if table.foreign_keys.contains(&key) {
                return;
            }
            table.foreign_keys.push(key.clone());
        }
        self.changes.push(Change::ForeignKeyAdded { table: name.clone(), key });
    }

    pub fn set_not_null(&mut self, name: &TableName, column: &str) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        let found = table.columns.iter_mut().find(|known| known.name == column);
        if let Some(found) = found.filter(|found| !found.not_null) {
            found.not_null = true;
            self.changes
                .push(Change::NotNullAdded { table: name.clone(), column: column.to_owned() });
        }
    }

    /// A column as the catalog keeps it, and what it draws from.
    pub fn column(&self, definition: &ColumnDefinition) -> (Column, Option<Draws>) {
        let ColumnDefinition { name, type_name, options } = definition;
        let ColumnOptions { not_null, computed, draws, default, .. } = options;
        let mut column = plain_column(name.clone(), self.resolve(type_name, self.default_schema));
        column.not_null |= *not_null;
        if *computed {
            column.generated = Generated::Always;
        }
        column.identity = options.identity;
        column.default = default.as_deref().and_then(stored_default);
        if is_serial(&type_name.name) {
            column.not_null = true;
            return (column, Some(Draws::Owned(None)));
        }
        (column, draws.clone())
    }

    /// Adds a CHECK to the table and to those that inherit it.
    fn add_check(&mut self, name: &TableName, expression: &str, constraint: &Constraint) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        let columns = columns_among(table, columns_in(expression));
        let named = constraint.name.clone();
        let check = Check {
            name: named.unwrap_or_else(|| made_up_check(&name.name, &columns, &table.checks)),
            expression: expression.to_owned(),
            columns,
            validity: constraint.attributes.validity,
            inheritance: constraint.attributes.inheritance,
        };
        table.checks.retain(|known| known.name != check.name);
        table.checks.push(check.clone());
        if check.inheritance == Inheritance::Inherited {
            for child in self.catalog.descendants(name) {
                if let Some(child) = self.catalog.tables.get_mut(&child) {
                    inherit_check(child, &check);
                }
            }
        }
    }

    /// Gives a table the CHECKs of those that it inherits from, and to those that inherit from it.
    fn inherit_checks(&mut self, name: &TableName) {
        let Some(table) = self.catalog.tables.get(name) else { return };
        let parents = table.inherits.iter().chain(&table.partition_of);
        let inherited: Vec<Check> = parents
            .filter_map(|parent| self.catalog.tables.get(parent))
            .flat_map(|parent| &parent.checks)
            .filter(|check| check.inheritance == Inheritance::Inherited)
            .cloned()
            .collect();
        if inherited.is_empty() {
            return;
        }
        let mut heirs = self.catalog.descendants(name);
        heirs.push(name.clone());
        for heir in &heirs {
            let Some(table) = self.catalog.tables.get_mut(heir) else { continue };
            inherited.iter().for_each(|check| inherit_check(table, check));
        }
    }

    fn comment(&mut self, on: &Commented, text: Option<String>) {
        match on {
            Commented::Table(name) => {
                let name = self.table_name(name);
                if let Some(table) = self.catalog.tables.get_mut(&name) {
                    table.comment = text;
                }
            }
            Commented::Column(name, column) => {
                let name = self.table_name(name);
                let table = self.catalog.tables.get_mut(&name);
                let columns = table.into_iter().flat_map(|table| &mut table.columns);
                columns.filter(|known| known.name == *column).for_each(|known| {
                    known.comment.clone_from(&text);
                });
            }
            Commented::Domain(name) => {
                let name = self.table_name(name);
                if let Some(UserType::Domain(domain)) = self.catalog.types.get_mut(&name) {
                    domain.comment = text;
                }
            }
        }
    }

    fn alter_domain(&mut self, name: &TableName, change: DomainChange) {
        let Some(UserType::Domain(domain)) = self.catalog.types.get_mut(name) else { return };
        match change {
            DomainChange::AddConstraint(constraint) => domain.constraints.push(constraint),
            DomainChange::Default(default) => domain.default = default,
        }
        self.changes.push(Change::TypeChanged(name.clone()));
    }

    pub fn resolve(&self, type_name: &TypeName, default_schema: &str) -> Resolved {
        let tables = &self.catalog.tables;
        self.catalog.types.resolve(type_name, default_schema, |name| tables.contains_key(name))
    }

    /// Notes that a column draws from a sequence.
    pub fn draw(&mut self, table: &TableName, column: String, draws: Draws) {
        match draws {
            Draws::Owned(name) => {
                let name = match name {
                    Some(name) => name.within(&table.schema),
                    None => TableName::new(&table.schema, made_up_name(&table.name, &column)),
                };
                self.own_sequence(Sequence { name, table: table.clone(), column });
            }
            Draws::Default(name) => {
                let name = self.table_name(&name);
                let drawing = Sequence { name, table: table.clone(), column };
                let columns = self.catalog.sequences.entry(drawing.name.clone()).or_default();
                if !columns.contains(&drawing) {
                    columns.push(drawing.clone());
                    self.changes.push(Change::SequenceOwned(drawing));
                }
            }
        }
    }

    fn own_sequence(&mut self, owned: Sequence) {
        let columns = self.catalog.sequences.entry(owned.name.clone()).or_default();
        if columns.first() == Some(&owned) {
            return;
        }
        columns.retain(|column| *column != owned);
        columns.insert(0, owned.clone());
        self.changes.push(Change::SequenceOwned(owned));
    }

    fn alter_type(&mut self, name: TableName, change: TypeChange) {
        match change {
            TypeChange::AddLabel(label, place) => self.change_labels(&name, |labels| {
                let at = |known: &String| labels.iter().position(|label| label == known);
                let at = match &place {
                    LabelPlace::End => None,
                    LabelPlace::Before(next) => at(next),
                    LabelPlace::After(before) => at(before).map(|at| at + 1),
                };
                if !labels.contains(&label) {
                    labels.insert(at.unwrap_or(labels.len()), label);
                }
            }),
            TypeChange::RenameLabel(from, to) => self.change_labels(&name, |labels| {
                if let Some(label) = labels.iter_mut().find(|label| **label == from) {
                    *label = to;
                }
            }),
            TypeChange::Rename(to) => {
                let to = TableName::new(&name.schema, to);
                self.rename_type(&name, to);
            }
            TypeChange::SetSchema(schema) => {
                let to = TableName::new(schema, &name.name);
                self.rename_type(&name, to);
            }
            TypeChange::Attributes => self.catalog.types.insert(name, UserType::Opaque),
            TypeChange::Nothing => {}
        }
    }

    fn rename_type(&mut self, from: &TableName, to: TableName) {
        for column in self.catalog.tables.values_mut().flat_map(|table| &mut table.columns) {
            if column.user_type.as_ref() == Some(from) {
                column.user_type = Some(to.clone());
            }
        }
        self.catalog.types.rename(from, to);
    }

    /// Changes the labels of an enum, and of the columns that were created with it.
    fn change_labels(&mut self, name: &TableName, change: impl FnOnce(&mut Vec<String>)) {
        let Some(UserType::Enum(labels)) = self.catalog.types.get_mut(name) else { return };
        change(labels);
        let Catalog { tables, types, .. } = &mut *self.catalog;
        for table in tables.values_mut() {
            let schema = table.name.schema.as_str();
            for column in &mut table.columns {
                if !matches!(column.column_type.kind, TypeKind::Enum(_)) {
                    continue;
                }
                let Some(written) = whole(type_name, &column.column_type.written) else { continue };
                let resolved = types.resolve(&written, schema, |_| false).column_type;
                if matches!(resolved.kind, TypeKind::Enum(_)) {
                    column.column_type = resolved;
                }
            }
        }
        self.changes.push(Change::TypeChanged(name.clone()));
    }

    fn alter_table(&mut self, alteration: AlterTable) {
        let AlterTable { name, reach, actions } = alteration;
        let mut name = self.table_name(&name);
        for action in actions {
            self.action(&mut name, reach, action);
        }
    }

    fn action(&mut self, name: &mut TableName, reach: Reach, action: Action) {
        match action {
            Action::AttachPartition(child) => {
                let child = self.table_name(&child);
                if let Some(table) = self.catalog.tables.get_mut(&child)
                    && table.partition_of.as_ref() != Some(name)
                {
                    table.partition_of = Some(name.clone());
                    self.changes.push(Change::PartitionAttached {
                        table: child.clone(),
                        parent: name.clone(),
                    });
                    self.inherit_checks(&child);
                }
            }
            Action::Inherit(parent) => {
                let parent = self.table_name(&parent);
                if let Some(table) = self.catalog.tables.get_mut(name)
                    && !table.inherits.contains(&parent)
                {
                    table.inherits.push(parent.clone());
                    self.changes.push(Change::ParentAdded { table: name.clone(), parent });
                    self.inherit_checks(name);
                }
            }
            Action::AddConstraint(constraint) => self.add_constraint(name, &constraint),
            Action::RenameTable(to) => {
                let to = TableName::new(&name.schema, to);
                self.rename_table(name, to);
            }
            Action::SetSchema(schema) => {
                let to = TableName::new(schema, &name.name);
                self.rename_table(name, to);
            }
            Action::AddIdentity(column, identity, draws) => {
                self.set_not_null(name, &column);
                self.on_column(name, &column, |column| column.identity = Some(identity));
                self.draw(name, column, draws);
            }
            Action::SetIdentity(column, identity) => {
                self.on_column(name, &column, |column| column.identity = identity);
            }
            Action::SetDefault(column, default) => {
                if let Some(sequence) = default.as_deref().and_then(nextval) {
                    self.draw(name, column.clone(), Draws::Default(sequence));
                }
                let stored = default.as_deref().and_then(stored_default);
                for table in self.reached(name, reach) {
                    self.on_column(&table, &column, |column| column.default.clone_from(&stored));
                }
            }
            Action::Nothing => {}
            Action::Unknown => {
                self.refused = Some("ALTER TABLE");
                self.forget_columns(name);
            }
            Action::AddColumn(..)
            | Action::DropColumn(_)
            | Action::RenameColumn(..)
            | Action::SetNotNull(_)
            | Action::DropNotNull(_)
            | Action::SetType(..)
            | Action::DropExpression(_) => {
                for table in self.reached(name, reach) {
                    self.alter_column(&table, &action);
                }
            }
        }
    }

    /// The table, and those that inherit from it where they are meant too.
    fn reached(&self, name: &TableName, reach: Reach) -> Vec<TableName> {
        let mut tables = vec![name.clone()];
        if reach == Reach::Descendants {
            tables.extend(self.catalog.descendants(name));
        }
        tables
    }

    /// Changes what no rule depends on.
    fn on_column(&mut self, name: &TableName, column: &str, change: impl FnOnce(&mut Column)) {
        let table = self.catalog.tables.get_mut(name);
        let columns = table.map(|table| &mut table.columns).into_iter().flatten();
        if let Some(column) = columns.into_iter().find(|known| known.name == column) {
            change(column);
        }
    }
}

/// A column of a type, without options.
pub(super) fn plain_column(name: String, resolved: Resolved) -> Column {
    Column {
        name,
        column_type: resolved.column_type,
        user_type: resolved.user_type,
        not_null: resolved.nullable == Nullable::No,
        generated: Generated::No,
        identity: None,
        default: None,
        comment: None,
    }
}

/// A column as a table that inherits it has it at first.
fn inherited(column: &Column) -> Column {
    Column { identity: None, comment: None, ..column.clone() }
}

/// A DEFAULT as the server keeps it: NULL is none.
fn stored_default(written: &str) -> Option<String> {
    (!written.eq_ignore_ascii_case("NULL")).then(|| written.to_owned())
}

fn plain_key(
    name: String,
    kind: KeyKind,
    columns: &[String],
    constraint: &Constraint,
) -> UniqueKey {
    let nulls = constraint.attributes.nulls;
    UniqueKey { nulls, ..UniqueKey::plain(name, kind, columns.to_vec()) }
}

/// Adds a CHECK that comes from another table. One of its name is the same CHECK, and stays where it is checked already.
fn inherit_check(table: &mut Table, check: &Check) {
    match table.checks.iter_mut().find(|known| known.name == check.name) {
        Some(known) if known.validity == Validity::Checked => {}
        Some(known) => known.clone_from(check),
        None => table.checks.push(check.clone()),
    }
}

/// The name that PostgreSQL gives a CHECK: with the column's where it is about one, and with a number where that is taken.
pub(super) fn made_up_check(table: &str, columns: &[String], known: &[Check]) -> String {
    let stem = match columns {
        [column] => format!("{table}_{column}_check"),
        _ => format!("{table}_check"),
    };
    let taken = |name: &str| known.iter().any(|check| check.name == name);
    let numbered = (1..=known.len()).map(|number| format!("{stem}{number}"));
    std::iter::once(stem.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(stem)
}

fn places(columns: &[Column]) -> BTreeMap<String, usize> {
    columns.iter().enumerate().map(|(at, column)| (column.name.clone(), at)).collect()
}

/// Of `names`, those that are columns of the table, once each; all of them where its columns are unknown.
fn columns_among(table: &Table, names: Vec<String>) -> Vec<String> {
    let known = places(&table.columns);
    let mut found = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for name in names {
        if (!table.columns_are_known() || known.contains_key(&name)) && seen.insert(name.clone()) {
            found.push(name);
        }
    }
    found
}

/// Drops keys over columns that the table no longer has.
fn keep_keys_of_columns(table: &mut Table) {
    if table.columns_are_known() {
        let known = places(&table.columns);
        let all_known = |columns: &[String]| columns.iter().all(|name| known.contains_key(name));
        table.unique_keys.retain(|key| all_known(&key.columns));
        table.foreign_keys.retain(|key| all_known(&key.columns));
        table.checks.retain(|check| all_known(&check.columns));
    }
}
