//! Keys and declared foreign keys, as relationships see them: partitions stand under the name of their partitioned table.

use std::collections::{BTreeMap, BTreeSet};

use super::relationship::End;
use super::type_class::TypeClass;
use crate::catalog::{Catalog, KeyKind, Table};
use crate::detect::column_hints::words;
use crate::schema::TableName;

/// The tables of a catalog without the partitions of others.
#[derive(Debug)]
pub(super) struct Tables<'a> {
    catalog: &'a Catalog,
    roots: BTreeMap<&'a TableName, &'a Table>,
}

/// A key that can be pointed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key<'a> {
    pub columns: Vec<&'a str>,
    pub certainty: Certainty,
}

/// How it is known that a key is one. The best comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// PRIMARY KEY.
    Primary,
    /// UNIQUE, or a unique index.
    Unique,
    /// By its name, in a table of which no key is known; its values must show it.
    Assumed,
}

impl<'a> Tables<'a> {
    pub fn new(catalog: &'a Catalog) -> Self {
        let roots = catalog
            .tables()
            .filter(|table| {
                table.partition_of.as_ref().is_none_or(|parent| catalog.table(parent).is_none())
            })
            .map(|table| (&table.name, table))
            .collect();
        Tables { catalog, roots }
    }

    /// The tables, by name.
    pub fn iter(&self) -> impl Iterator<Item = &'a Table> {
        self.roots.values().copied()
    }

    pub fn get(&self, name: &TableName) -> Option<&'a Table> {
        self.roots.get(name).copied()
    }

    /// The partitioned table above all others that hold this one, or itself.
    pub fn root<'n>(&self, name: &'n TableName) -> &'n TableName
    where
        'a: 'n,
    {
        let mut at = name;
        // A partition of itself is no DDL that a server would take, but it can be written.
        for _ in 0..DEPTH_MAX {
            match self.catalog.table(at).and_then(|table| table.partition_of.as_ref()) {
                Some(parent) if self.catalog.table(parent).is_some() => at = parent,
                _ => break,
            }
        }
        at
    }

    /// The class of a column's type.
    pub fn class(&self, table: &TableName, column: &str) -> Option<TypeClass> {
        TypeClass::of(&self.get(table)?.column(column)?.column_type)
    }

    /// Every foreign key with known columns at both ends, once, sorted.
    pub fn declared(&self) -> Vec<(End, End)> {
        let mut found = BTreeSet::new();
        for table in self.catalog.tables() {
            for key in &table.foreign_keys {
                let root = self.root(&key.references);
                let Some(referenced) = self.get(root) else { continue };
                let columns = match key.referenced.is_empty() {
                    false => key.referenced.clone(),
                    true => primary_key(referenced).map(<[String]>::to_vec).unwrap_or_default(),
                };
                if columns.len() == key.columns.len() {
                    found.insert((
                        End { table: self.root(&table.name).clone(), columns: key.columns.clone() },
                        End { table: root.clone(), columns },
                    ));
                }
            }
        }
        found.into_iter().collect()
    }
}

/// More levels of partitions than anybody has.
const DEPTH_MAX: usize = 64;

/// The columns of the primary key.
pub(super) fn primary_key(table: &Table) -> Option<&[String]> {
    let key = table.unique_keys.iter().find(|key| key.kind == KeyKind::Primary)?;
    Some(key.columns.as_slice())
}

/// The keys of a table, the primary key first. Those over expressions or some of the rows are no keys that anything can point to.
pub(super) fn keys(table: &Table) -> Vec<Key<'_>> {
    let mut keys: Vec<Key<'_>> = Vec::new();
    for key in table.unique_keys.iter().filter(|key| key.exact && !key.columns.is_empty()) {
        let certainty = match key.kind {
            KeyKind::Primary => Certainty::Primary,
            KeyKind::Unique | KeyKind::Index => Certainty::Unique,
            KeyKind::Exclusion => continue,
        };
        let columns: Vec<&str> = key.columns.iter().map(String::as_str).collect();
        match keys.iter_mut().find(|known| known.columns == columns) {
            Some(known) => known.certainty = known.certainty.min(certainty),
            None => keys.push(Key { columns, certainty }),
        }
    }
    if keys.is_empty() && !knows_keys(table) {
        keys.extend(assumed(table));
    }
    keys.sort_by_key(|key| key.certainty);
    keys
}

/// Whether the catalog knows of any key of the table: in a dump, keys stand behind the rows.
pub(super) fn knows_keys(table: &Table) -> bool {
    !table.unique_keys.is_empty()
}

/// Columns that are keys by their names: `id`, `code`, and `customer_id` where it stands first in `customers`.
fn assumed(table: &Table) -> impl Iterator<Item = Key<'_>> {
    const NAMES: [&str; 12] = [
        "id", "uuid", "guid", "code", "email", "slug", "username", "login", "sku", "isbn", "iso",
        "key",
    ];
    const LAST: [&str; 7] = ["id", "uuid", "guid", "no", "nr", "number", "code"];
    table.columns.iter().enumerate().filter_map(|(place, column)| {
        let words = words(&column.name);
        let is_named = match words.as_slice() {
            [word] => NAMES.contains(&word.as_str()) || (place == 0 && word.ends_with("id")),
            [.., last] => place == 0 && LAST.contains(&last.as_str()),
            [] => false,
        };
        is_named.then(|| Key { columns: vec![&column.name], certainty: Certainty::Assumed })
    })
}
