//! The types that the dump creates, and what a written type name means with them.

use std::collections::BTreeMap;

use crate::schema::{ColumnType, TableName, TypeKind};

use super::add_constraint::made_up_check;
use super::constraint::ConstraintRule;
use super::table::{Check, Domain, Inheritance};
use super::token::Name;
use super::type_name::{TypeName, built_in};
use super::user_type::{Nullable, UserType};

/// How many domains over domains are followed.
const DOMAIN_DEPTH_MAX: usize = 64;

/// Types by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Types {
    by_name: BTreeMap<TableName, UserType>,
}

/// What a type name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    /// The type of the column.
    pub column_type: ColumnType,
    /// Whether a domain in it refuses NULL.
    pub nullable: Nullable,
    /// The type of the dump's own that the name means.
    pub user_type: Option<TableName>,
}

impl Types {
    /// Makes the type known, instead of one of the same name.
    pub fn insert(&mut self, name: TableName, created: UserType) {
        self.by_name.insert(name, created);
    }

    /// The type of this name.
    pub fn get(&self, name: &TableName) -> Option<&UserType> {
        self.by_name.get(name)
    }

    /// The type of this name, to be changed.
    pub fn get_mut(&mut self, name: &TableName) -> Option<&mut UserType> {
        self.by_name.get_mut(name)
    }

    /// The labels of an enum.
    pub fn enum_labels(&self, name: &TableName) -> Option<&[String]> {
        match self.by_name.get(name)? {
            UserType::Enum(labels) => Some(labels),
            _ => None,
        }
    }

    /// The names of all enums, in their order.
    pub fn enums(&self) -> impl Iterator<Item = &TableName> {
        self.names_of(|created| matches!(created, UserType::Enum(_)))
    }

    /// The names of all views, in their order.
    pub fn views(&self) -> impl Iterator<Item = &TableName> {
        self.names_of(|created| matches!(created, UserType::View))
    }

    /// The names of all composite types, in their order.
    pub fn composites(&self) -> impl Iterator<Item = &TableName> {
        self.names_of(|created| matches!(created, UserType::Composite(_)))
    }

    /// The names of all domains, in their order.
    pub fn domains(&self) -> impl Iterator<Item = &TableName> {
        self.names_of(|created| matches!(created, UserType::Domain(_)))
    }

    /// The attributes of a composite type.
    pub fn composite(
        &self,
        name: &TableName,
        is_table: impl Fn(&TableName) -> bool,
    ) -> Option<Vec<(String, ColumnType)>> {
        let UserType::Composite(attributes) = self.by_name.get(name)? else { return None };
        let resolved = |(attribute, type_name): &(String, TypeName)| {
            let resolved = self.resolve(type_name, &name.schema, &is_table);
            (attribute.clone(), resolved.column_type)
        };
        Some(attributes.iter().map(resolved).collect())
    }

    /// What a domain is.
    pub fn domain(
        &self,
        name: &TableName,
        is_table: impl Fn(&TableName) -> bool,
    ) -> Option<Domain> {
        let UserType::Domain(definition) = self.by_name.get(name)? else { return None };
        let Resolved { column_type, nullable, user_type } =
            self.resolve(&definition.base, &name.schema, is_table);
        let mut checks = Vec::with_capacity(definition.constraints.len());
        for constraint in &definition.constraints {
            if let ConstraintRule::Check(expression) = &constraint.rule {
                let made_up = || made_up_check(&name.name, &[], &checks);
                let check = Check {
                    name: constraint.name.clone().unwrap_or_else(made_up),
                    expression: expression.clone(),
                    columns: Vec::new(),
                    validity: constraint.attributes.validity,
                    inheritance: Inheritance::Inherited,
                };
                checks.push(check);
            }
        }
        Some(Domain {
            name: name.clone(),
            base: column_type,
            over: user_type,
            not_null: nullable == Nullable::No || definition.nullable == Nullable::No,
            default: definition.default.clone(),
            checks,
            comment: definition.comment.clone(),
        })
    }

    fn names_of(&self, is: impl Fn(&UserType) -> bool) -> impl Iterator<Item = &TableName> {
        self.by_name.iter().filter(move |(_, created)| is(created)).map(|(name, _)| name)
    }

    /// Gives a type another name.
    pub fn rename(&mut self, from: &TableName, to: TableName) {
        if let Some(found) = self.by_name.remove(from) {
            self.by_name.insert(to, found);
        }
    }

    /// What `type_name` means where unqualified names are looked up in `default_schema`. `is_table` tells whether a name is a
    /// table's, whose rows are composite values.
    pub fn resolve(
        &self,
        type_name: &TypeName,
        default_schema: &str,
        is_table: impl Fn(&TableName) -> bool,
    ) -> Resolved {
        let mut array = type_name.array;
        let mut nullable = Nullable::Yes;
        let mut user_type = None;
        let mut current = type_name;
        let mut schema = default_schema.to_owned();
        for _ in 0..DOMAIN_DEPTH_MAX {
            let found = self.find(current, &schema);
            match &found {
                Found::User(name, _) => _ = user_type.get_or_insert_with(|| name.clone()),
                Found::Nothing(name) if is_table(name) => {
                    user_type.get_or_insert_with(|| name.clone());
                }
                _ => {}
            }
            let kind = match found {
                Found::BuiltIn(kind) => kind,
                Found::User(name, UserType::Domain(domain)) => {
                    let base = &domain.base;
                    if array && base.array {
                        // An array whose elements are arrays in quotes: nothing here reads that.
                        break;
                    }
                    // NOT NULL of a domain binds the elements of an array of it, not the array.
                    if !array && domain.nullable == Nullable::No {
                        nullable = Nullable::No;
                    }
                    array |= base.array;
                    schema = name.schema;
                    current = base;
                    continue;
                }
                Found::User(_, UserType::Enum(labels)) => TypeKind::Enum(labels.clone()),
                Found::User(_, UserType::Composite(_) | UserType::View) => TypeKind::Composite,
                Found::User(_, UserType::Range) => TypeKind::Range,
                Found::User(_, UserType::Opaque) => TypeKind::Other(type_name.written.clone()),
                Found::Nothing(name) if is_table(&name) => TypeKind::Composite,
                Found::Nothing(name) => outside_the_dump(&name)
                    .unwrap_or_else(|| TypeKind::Other(type_name.written.clone())),
            };
            let column_type = ColumnType { kind, array, written: type_name.written.clone() };
            return Resolved { column_type, nullable, user_type };
        }
        let kind = TypeKind::Other(type_name.written.clone());
        Resolved {
            column_type: ColumnType { kind, array, written: type_name.written.clone() },
            nullable,
            user_type,
        }
    }

    fn find(&self, type_name: &TypeName, default_schema: &str) -> Found<'_> {
        let Name { schema, name } = &type_name.name;
        if matches!(schema.as_deref(), None | Some("pg_catalog"))
            && let Some(kind) = built_in(name, &type_name.modifiers)
        {
            return Found::BuiltIn(kind);
        }
        let written = type_name.name.within(default_schema);
        if let Some(found) = self.by_name.get(&written) {
            return Found::User(written, found);
        }
        if schema.is_none() {
            let public = TableName::new("public", name.as_str());
            if let Some(found) = self.by_name.get(&public) {
                return Found::User(public, found);
            }
        }
        Found::Nothing(written)
    }
}

enum Found<'a> {
    BuiltIn(TypeKind),
    User(TableName, &'a UserType),
    Nothing(TableName),
}

/// Types whose CREATE TYPE no dump holds: those of extensions, which live in any schema, and the domains of the standard's views.
fn outside_the_dump(name: &TableName) -> Option<TypeKind> {
    if name.schema == "information_schema" {
        return match name.name.as_str() {
            "sql_identifier" => Some(TypeKind::Name),
            "character_data" => Some(TypeKind::Text),
            "yes_or_no" => Some(TypeKind::Varchar(3)),
            "cardinal_number" => Some(TypeKind::Integer),
            "time_stamp" => Some(TypeKind::TimestampTz),
            _ => None,
        };
    }
    match name.name.as_str() {
        "citext" => Some(TypeKind::Citext),
        "hstore" => Some(TypeKind::Hstore),
        _ => None,
    }
}
