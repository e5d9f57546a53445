//! CREATE TYPE, ALTER TYPE and CREATE DOMAIN.

use super::constraint::{
    ColumnOptions, Constraint, ConstraintRule, column_options, table_constraint,
};
use super::token::{
    Name, after, elements, ends, group, identifier, name, skip, text, token, whole,
};
use super::type_name::{TypeName, type_name};

/// The most CHECKs of a domain.
pub(super) const DOMAIN_CHECKS_MAX: usize = 256;

/// A type that the dump creates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UserType {
    /// AS ENUM: the labels.
    Enum(Vec<String>),
    /// AS (…): the attributes.
    Composite(Vec<(String, TypeName)>),
    /// The rows of a view, which are composite values.
    View,
    /// AS RANGE.
    Range,
    /// A domain.
    Domain(Box<DomainDefinition>),
    /// A base type, or one that was not understood.
    Opaque,
}

/// Where a label goes among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LabelPlace {
    /// Behind all of them.
    End,
    /// Before this one.
    Before(String),
    /// Behind this one.
    After(String),
}

/// A domain as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DomainDefinition {
    /// What it is over.
    pub base: TypeName,
    /// Whether it refuses NULL itself.
    pub nullable: Nullable,
    /// The expression of its DEFAULT.
    pub default: Option<String>,
    /// Its CHECKs.
    pub constraints: Vec<Constraint>,
    /// Its COMMENT.
    pub comment: Option<String>,
}

/// What an ALTER DOMAIN does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DomainChange {
    /// ADD CONSTRAINT.
    AddConstraint(Constraint),
    /// SET DEFAULT and DROP DEFAULT.
    Default(Option<String>),
}

/// Whether a type takes NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nullable {
    /// It does.
    Yes,
    /// NOT NULL.
    No,
}

/// What an ALTER TYPE does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypeChange {
    /// ADD VALUE, and where it goes.
    AddLabel(String, LabelPlace),
    /// RENAME VALUE, from and to.
    RenameLabel(String, String),
    /// RENAME TO.
    Rename(String),
    /// SET SCHEMA.
    SetSchema(String),
    /// Attributes come, go or change: they are no longer known.
    Attributes,
    /// OWNER TO and the like.
    Nothing,
}

/// CREATE TYPE: its name, what it is, and the name of the multirange type that comes with it.
pub(super) fn create_type(statement: &str) -> Option<(Name, UserType, Option<Name>)> {
    let (rest, created) = name(after("CREATE TYPE", statement)?).ok()?;
    let Some(rest) = after("AS", rest) else {
        return Some((created, UserType::Opaque, None));
    };
    if let Some(rest) = after("ENUM", rest) {
        let (rest, inner) = group(rest).ok()?;
        let labels = elements(inner)?.into_iter().map(label).collect::<Option<Vec<_>>>()?;
        return ends(rest).then_some((created, UserType::Enum(labels), None));
    }
    if let Some(rest) = after("RANGE", rest) {
        let (_, inner) = group(rest).ok()?;
        let multirange = multirange_name(&created, inner);
        return Some((created, UserType::Range, Some(multirange)));
    }
    let (rest, inner) = group(rest).ok()?;
    let attributes = elements(inner)?.into_iter().map(attribute).collect::<Option<Vec<_>>>()?;
    ends(rest).then_some((created, UserType::Composite(attributes), None))
}

/// The name in a CREATE TYPE or CREATE DOMAIN that was not understood.
pub(super) fn created_name(statement: &str) -> Option<Name> {
    let rest = after("CREATE TYPE", statement).or_else(|| after("CREATE DOMAIN", statement))?;
    name(rest).ok().map(|(_, name)| name)
}

/// The name of a view, materialized or not, whose rows a column may hold.
pub(super) fn created_view(statement: &str) -> Option<Name> {
    let rest = skip("OR REPLACE", after("CREATE", statement)?);
    let rest = skip("MATERIALIZED", skip("RECURSIVE", rest));
    let rest = skip("IF NOT EXISTS", after("VIEW", rest)?);
    name(rest).ok().map(|(_, name)| name)
}

/// ALTER TYPE.
pub(super) fn alter_type(statement: &str) -> Option<(Name, TypeChange)> {
    let (rest, altered) = name(after("ALTER TYPE", statement)?).ok()?;
    let change = if let Some(rest) = after("ADD VALUE", rest) {
        let (rest, added) = text(skip("IF NOT EXISTS", rest)).ok()?;
        let place = if let Some(rest) = after("BEFORE", rest) {
            LabelPlace::Before(label(rest)?)
        } else if let Some(rest) = after("AFTER", rest) {
            LabelPlace::After(label(rest)?)
        } else {
            LabelPlace::End
        };
        TypeChange::AddLabel(added, place)
    } else if let Some(rest) = after("RENAME VALUE", rest) {
        let (rest, from) = text(rest).ok()?;
        TypeChange::RenameLabel(from, label(after("TO", rest)?)?)
    } else if let Some(rest) = after("RENAME TO", rest) {
        TypeChange::Rename(whole(identifier, rest)?)
    } else if let Some(rest) = after("SET SCHEMA", rest) {
        TypeChange::SetSchema(whole(identifier, rest)?)
    } else if after("OWNER TO", rest).is_some() || after("SET", rest).is_some() {
        TypeChange::Nothing
    } else {
        TypeChange::Attributes
    };
    Some((altered, change))
}

/// CREATE DOMAIN: its name and what it is.
pub(super) fn create_domain(statement: &str) -> Option<(Name, UserType)> {
    let statement = statement.trim_end();
    let statement = statement.strip_suffix(';').unwrap_or(statement);
    let (rest, created) = name(after("CREATE DOMAIN", statement)?).ok()?;
    let (rest, base) = type_name(skip("AS", rest)).ok()?;
    // What may follow is what may follow the type of a column.
    let ColumnOptions { not_null, default, constraints, .. } = column_options("value", rest)?;
    if constraints.len() > DOMAIN_CHECKS_MAX {
        return None;
    }
    let nullable = if not_null { Nullable::No } else { Nullable::Yes };
    let domain = DomainDefinition { base, nullable, default, constraints, comment: None };
    Some((created, UserType::Domain(Box::new(domain))))
}

/// ALTER DOMAIN, without a change where it is OWNER TO and the like; `None` where its base or its NOT NULL may change.
pub(super) fn alter_domain(statement: &str) -> Option<(Name, Option<DomainChange>)> {
    let statement = statement.trim_end();
    let statement = statement.strip_suffix(';').unwrap_or(statement);
    let (rest, altered) = name(after("ALTER DOMAIN", statement)?).ok()?;
    let change = if let Some(rest) = after("ADD", rest) {
        let constraint = whole(table_constraint, rest)?;
        if !matches!(constraint.rule, ConstraintRule::Check(_)) {
            return None;
        }
        Some(DomainChange::AddConstraint(constraint))
    } else if let Some(rest) = after("SET DEFAULT", rest) {
        Some(DomainChange::Default(Some(rest.trim().to_owned())))
    } else if after("DROP DEFAULT", rest).is_some() {
        Some(DomainChange::Default(None))
    } else {
        // Dumps with --clean drop, before they create the domain anew.
        ["OWNER TO", "VALIDATE CONSTRAINT", "DROP CONSTRAINT"]
            .iter()
            .find_map(|words| after(words, rest))?;
        None
    };
    Some((altered, change))
}

fn attribute(part: &str) -> Option<(String, TypeName)> {
    let (rest, name_of_attribute) = identifier(part).ok()?;
    let (rest, attribute_type) = type_name(rest).ok()?;
    let rest = match after("COLLATE", rest) {
        Some(rest) => name(rest).ok()?.0,
        None => rest,
    };
    super::token::is_end(rest).then_some((name_of_attribute, attribute_type))
}

fn label(part: &str) -> Option<String> {
    whole(text, part)
}

/// The multirange type of a range type: named in its options, or by PostgreSQL's own rule from the range's name.
fn multirange_name(range: &Name, options: &str) -> Name {
    let mut rest = options;
    while let Ok((next, _)) = token(rest) {
        if let Some(value) = after("MULTIRANGE_TYPE_NAME", rest)
            && let Ok((value, ())) = super::token::symbol('=', value)
            && let Ok((_, named)) = name(value)
        {
            return Name { schema: named.schema.or_else(|| range.schema.clone()), ..named };
        }
        rest = next;
    }
    let made = match range.name.rfind("range") {
        Some(_) => range.name.replacen("range", "multirange", 1),
        None => format!("{}_multirange", range.name),
    };
    Name { schema: range.schema.clone(), name: made }
}
