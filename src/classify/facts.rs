//! What is known of a column before anything is concluded from it.

use super::sampler::Sample;
use crate::catalog::{Catalog, Column, Generated, KeyKind, Table, UniqueKey};
use crate::detect::column_hints::{ColumnClass, Rows, classify};
use crate::schema::{ColumnType, TableName, TypeKind};

/// What is known of a column.
#[derive(Clone, Copy, Debug)]
pub struct ColumnFacts<'a> {
    /// Its table.
    pub table: &'a TableName,
    /// Its name.
    pub column: &'a str,
    /// Its type.
    pub column_type: &'a ColumnType,
    /// Whether it takes NULL.
    pub nulls: Nulls,
    /// Whether it belongs to a unique key.
    pub member: Member,
    /// What the database itself does with its values.
    pub role: Role,
    /// What the columns beside it say of the rows.
    pub rows: Rows,
    /// What a field of its composite type is named after; the first where there are many.
    pub field: Option<ColumnClass>,
    /// A sample of its values; `None` where no rows were read. A sample without values is one of a column that has none.
    pub sample: Option<&'a Sample>,
}

/// Whether a column takes NULL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nulls {
    /// As far as is known.
    #[default]
    Allowed,
    /// NOT NULL was declared.
    Refused,
}

/// Whether a column belongs to a unique key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Member {
    /// As far as is known it does not.
    #[default]
    OfNone,
    /// It does, alone or with others.
    OfUniqueKey,
}

/// What the database itself does with the values of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// It stores them.
    #[default]
    Data,
    /// It computes them from other columns.
    Generated,
    /// It decides by them in which partition a row lies.
    PartitionKey,
    /// No two rows may conflict in it, as the operators of an exclusion constraint say.
    Exclusion,
    /// It draws them from a sequence, or they point to a column of which that is true: they mean nothing outside.
    Surrogate,
}

impl<'a> ColumnFacts<'a> {
    /// Those of a column in a catalog.
    pub fn of(
        catalog: &Catalog,
        table: &'a Table,
        column: &'a Column,
        sample: Option<&'a Sample>,
    ) -> ColumnFacts<'a> {
        let holds = |key: &UniqueKey| key.columns.contains(&column.name);
        // A key that holds a smaller one rests on that.
        let rests = |key: &UniqueKey| {
            table.unique_keys.iter().any(|other| {
                other.exact
                    && other.columns.len() < key.columns.len()
                    && other.columns.iter().all(|name| key.columns.contains(name))
            })
        };
        let excludes = |key: &&UniqueKey| key.kind == KeyKind::Exclusion;
        let keys = &table.unique_keys;
        let unique = keys.iter().any(|key| !excludes(&key) && holds(key) && !rests(key));
        let role = if column.generated == Generated::Always {
            Role::Generated
        } else if catalog.is_partition_key(&table.name, &column.name) {
            Role::PartitionKey
        } else if keys.iter().filter(excludes).any(holds) {
            Role::Exclusion
        } else if is_surrogate(catalog, &table.name, column) {
            Role::Surrogate
        } else {
            Role::Data
        };
        ColumnFacts {
            table: &table.name,
            column: &column.name,
            column_type: &column.column_type,
            nulls: if column.not_null { Nulls::Refused } else { Nulls::Allowed },
            member: if unique { Member::OfUniqueKey } else { Member::OfNone },
            role,
            rows: rows_of(table),
            field: field_of(catalog, column),
            sample,
        }
    }

    /// Those of a column of which only name and type are known, as in a CSV.
    pub fn bare(
        table: &'a TableName,
        column: &'a str,
        column_type: &'a ColumnType,
        sample: Option<&'a Sample>,
    ) -> ColumnFacts<'a> {
        ColumnFacts {
            table,
            column,
            column_type,
            nulls: Nulls::default(),
            member: Member::default(),
            role: Role::default(),
            rows: Rows::default(),
            field: None,
            sample,
        }
    }
}

/// What a field of a column's composite type, or of the table whose rows it holds, says by its name alone.
fn field_of(catalog: &Catalog, column: &Column) -> Option<ColumnClass> {
    let name =
        column.user_type.as_ref().filter(|_| column.column_type.kind == TypeKind::Composite)?;
    if let Some(fields) = catalog.composite(name) {
        return fields.iter().find_map(|(field, field_type)| classify("", field, field_type));
    }
    let fields = catalog.table(name)?.columns.iter();
    fields.into_iter().find_map(|field| classify("", &field.name, &field.column_type))
}

/// What the columns of a table say by their names.
pub fn rows_of(table: &Table) -> Rows {
    let columns = table.columns.iter();
    rows_of_columns(columns.map(|column| (column.name.as_str(), &column.column_type)))
}

/// The same for any columns.
pub fn rows_of_columns<'a>(columns: impl Iterator<Item = (&'a str, &'a ColumnType)>) -> Rows {
    use ColumnClass as C;
    let mut seen: Vec<ColumnClass> = Vec::new();
    for (name, column_type) in columns {
        // Without the table's name only what says it alone is left.
        let class = classify("", name, column_type);
        let personal = matches!(
            class,
            Some(
                C::FirstName
                    | C::LastName
                    | C::FullName
                    | C::BirthDate
                    | C::UsSsn
                    | C::NationalId
                    | C::HealthId
                    | C::Email
                    | C::Phone
            )
        );
        if let Some(class) = class.filter(|class| personal && !seen.contains(class)) {
            seen.push(class);
        }
    }
    // A shop has a mail address and a telephone as well.
    let of_persons = seen.iter().any(|class| !matches!(class, C::Email | C::Phone));
    if of_persons && seen.len() >= PERSONAL_COLUMNS_MIN { Rows::Persons } else { Rows::Open }
}

/// How many classes that only persons have make a table of persons.
const PERSONAL_COLUMNS_MIN: usize = 2;

/// How many keys that point to keys are followed.
const KEY_CHAIN_MAX: usize = 16;

fn is_surrogate(catalog: &Catalog, table: &TableName, column: &Column) -> bool {
    if !column.column_type.is_integer() {
        return false;
    }
    let mut at = (table.clone(), column.name.clone());
    for _ in 0..KEY_CHAIN_MAX {
        let drawn =
            catalog.sequences().any(|sequence| sequence.table == at.0 && sequence.column == at.1);
        if drawn {
            return true;
        }
        match catalog.referenced_key(&at.0, &at.1) {
            Some(next) if next != at => at = next,
            _ => return false,
        }
    }
    false
}
