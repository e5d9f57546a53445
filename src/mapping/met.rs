//! Which of the names in a mapping a dump has: entries of tables, and columns of accepted findings.

use std::collections::{BTreeMap, BTreeSet};

use super::mapping::Mapping;
use super::names::{exact_table, qualified};
use super::problem::{Place, did_you_mean, nearest_word};
use crate::catalog::{Catalog, Table};
use crate::detect::allow::AllowedPlace;
use crate::schema::TableName;

/// An accepted finding in a column, as the mapping names it.
#[derive(Clone, Debug)]
pub(super) struct AllowedColumn {
    /// Where the name stands.
    pub place: Place,
    /// As it is written.
    pub text: String,
    /// What it means.
    pub means: Vec<AllowedPlace>,
}

/// The names that were met so far, in any database of the input, and for the others what may have been meant.
#[derive(Clone, Debug, Default)]
pub(super) struct Met {
    /// Whether anything was looked at.
    looked: Looked,
    /// By their places in the mapping.
    tables: BTreeSet<usize>,
    allowed: BTreeSet<usize>,
    near_tables: BTreeMap<usize, String>,
    near_allowed: BTreeMap<usize, String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Looked {
    #[default]
    No,
    Yes,
}

impl Met {
    /// Looks at the tables of a database.
    pub fn see(&mut self, mapping: &Mapping, catalog: &Catalog) {
        if catalog.tables().next().is_none() {
            return;
        }
        self.looked = Looked::Yes;
        for (at, rules) in mapping.tables.iter().enumerate() {
            let Some(name) = rules.pattern.exact() else { continue };
            if table_of(catalog, &name).is_some() {
                self.tables.insert(at);
            } else if !self.tables.contains(&at)
                && let Some(near) = nearest_table(mapping, catalog, &name)
            {
                self.near_tables.insert(at, near);
            }
        }
        for (at, allowed) in mapping.allowed_columns.iter().enumerate() {
            let has = |table: &Table| {
                let covers = |column: &str| allowed.covers(&table.name, column);
                match table.columns_are_known() {
                    true => table.columns.iter().any(|column| covers(&column.name)),
                    false => allowed.names_table(&table.name),
                }
            };
            if catalog.tables().any(has) {
                self.allowed.insert(at);
            } else if !self.allowed.contains(&at)
                && let Some(near) = allowed.nearest(catalog)
            {
                self.near_allowed.insert(at, near);
            }
        }
    }

    /// Looks at a table of which its data tells.
    pub fn see_rows(&mut self, mapping: &Mapping, table: &TableName, columns: &[String]) {
        self.looked = Looked::Yes;
        self.tables.extend(mapping.exact_tables.get(&qualified(table)));
        for (at, allowed) in mapping.allowed_columns.iter().enumerate() {
            if columns.iter().any(|column| allowed.covers(table, column)) {
                self.allowed.insert(at);
            }
        }
    }

    /// Takes over what another has met.
    pub fn absorb(&mut self, other: Met) {
        if other.looked == Looked::Yes {
            self.looked = Looked::Yes;
        }
        self.tables.extend(other.tables);
        self.allowed.extend(other.allowed);
        self.near_tables.extend(other.near_tables);
        self.near_allowed.extend(other.near_allowed);
    }

    /// Whether the entry of this place is of a table that no database has.
    pub fn lacks_table(&self, at: usize) -> bool {
        self.looked == Looked::Yes && !self.tables.contains(&at)
    }

    /// Which table may have been meant by an entry.
    pub fn near_table(&self, at: usize) -> Option<&str> {
        self.near_tables.get(&at).map(String::as_str).filter(|_| self.lacks_table(at))
    }

    /// The accepted findings in columns that no database has, and what may have been meant.
    pub fn lacking<'a>(
        &'a self,
        mapping: &'a Mapping,
    ) -> impl Iterator<Item = (&'a AllowedColumn, Option<&'a str>)> {
        let all = mapping.allowed_columns.iter().enumerate();
        all.filter(|(at, _)| self.looked == Looked::Yes && !self.allowed.contains(at))
            .map(|(at, allowed)| (allowed, self.near_allowed.get(&at).map(String::as_str)))
    }
}

impl AllowedColumn {
    fn covers(&self, table: &TableName, column: &str) -> bool {
        self.means.iter().any(|place| place.covers_column(table, column))
    }

    fn names_table(&self, table: &TableName) -> bool {
        self.means.iter().any(|place| place.covers_table(table))
    }

    /// The column that may have been meant: another of the table, or one of another table.
    fn nearest(&self, catalog: &Catalog) -> Option<String> {
        let AllowedPlace::Column { table, column } = self.means.last()? else { return None };
        let in_table = |found: &Table| {
            let names = found.columns.iter().map(|column| column.name.as_str());
            nearest_word(column, names).map(did_you_mean)
        };
        if let Some(found) = catalog.tables().find(|found| self.names_table(&found.name)) {
            return in_table(found);
        }
        nearest_known_table(catalog, &exact_table(table)?)
    }
}

/// The table of an entry; a bare name is one of `public`.
fn table_of<'a>(catalog: &'a Catalog, name: &TableName) -> Option<&'a Table> {
    catalog.table(name).or_else(|| catalog.table(&qualified(name)))
}

/// What to say of an entry for a table that is not there: the nearest table that the mapping does not name too.
pub(super) fn nearest_table(
    mapping: &Mapping,
    catalog: &Catalog,
    name: &TableName,
) -> Option<String> {
    let names = catalog.tables().map(|table| &table.name);
    let free = names.filter(|name| !mapping.exact_tables.contains_key(&qualified(name)));
    nearest_name(name, free).map(did_you_mean)
}

/// What to say of a table that is not there: the nearest.
pub(super) fn nearest_known_table(catalog: &Catalog, name: &TableName) -> Option<String> {
    let names = catalog.tables().map(|table| &table.name);
    nearest_name(name, names).map(did_you_mean)
}

/// The entry that may have been meant for a table which none names: the nearest of those whose tables are not there.
pub(super) fn nearest_entry(
    mapping: &Mapping,
    catalog: &Catalog,
    name: &TableName,
) -> Option<TableName> {
    let entries = mapping.exact_tables.keys();
    nearest_name(name, entries.filter(|entry| table_of(catalog, entry).is_none()))
}

/// The nearest name in the same schema, or the same name in another.
fn nearest_name<'a>(
    name: &TableName,
    known: impl Iterator<Item = &'a TableName>,
) -> Option<TableName> {
    let name = qualified(name);
    let known: Vec<&TableName> = known.collect();
    if let Some(moved) = known.iter().find(|known| known.name == name.name) {
        return Some((*moved).clone());
    }
    let beside = known.iter().filter(|known| qualified(known).schema == name.schema);
    let near = nearest_word(&name.name, beside.map(|known| known.name.as_str()))?;
    Some(TableName::new(name.schema, near))
}
