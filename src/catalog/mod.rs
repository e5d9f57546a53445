//! What the dump's DDL says: tables, types, constraints, sequences.
//!
//! The catalog never decides whether bytes pass. A statement that it does not understand is counted; where it is about a table, the
//! columns of that table count as unknown from then on, so that no rule is bound to columns that may be others. Everything else
//! stays as it was.
//!
//! Two readers share the work. `sqlparser` reads keys, unique indexes, enums and renamings first, and is asked about a CREATE
//! TABLE last; the small grammars in this folder read what it cannot (a fifth of what `pg_dump` writes), and CREATE TABLE
//! first, because there every default and every type of an extension must be walked over exactly. Tests hold the two against each
//! other.

mod add_constraint;
mod add_table;
mod alter_columns;
mod alter_table;
mod alter_type;
mod apply;
mod change;
mod comment;
mod constraint;
mod create_table;
mod expression;
mod index;
mod sequence;
mod sqlparser_reading;
mod statement;
pub mod table;
mod token;
mod type_name;
mod types;
mod user_type;

pub use change::{Change, Observed};
pub use sequence::{IsCalled, Setval, parse_setval};
pub use table::{
    Check, Column, ColumnKnowledge, Domain, ForeignKey, Generated, Identity, Inheritance, KeyKind,
    Nulls, Sequence, Table, UniqueKey, Validity,
};

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{ColumnType, TableName};

use types::Types;

/// What the DDL of one database has said so far.
///
/// ```
/// use dumpscrub::catalog::Catalog;
/// use dumpscrub::schema::TableName;
///
/// let mut catalog = Catalog::new();
/// catalog.observe("CREATE TABLE public.users (id integer NOT NULL, email character varying(80));", "public");
/// let users = catalog.table(&TableName::new("public", "users")).unwrap();
/// assert_eq!(users.columns[1].column_type.max_chars(), Some(80));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    tables: BTreeMap<TableName, Table>,
    /// The names of the tables as they were created.
    order: Vec<TableName>,
    types: Types,
    /// The tables that were ever made to inherit from each; whether they still do, they say themselves.
    children: BTreeMap<TableName, BTreeSet<TableName>>,
    /// The columns of each sequence, none where nobody is known to draw from it; an owner comes before those that only draw.
    sequences: BTreeMap<TableName, Vec<Sequence>>,
    not_understood: BTreeMap<String, u64>,
}

impl Catalog {
    /// An empty catalog. Each database of a dump (after `\connect`) has its own.
    pub fn new() -> Self {
        Catalog::default()
    }

    /// Takes one statement, decoded, with or without its `;`, and the schema in which unqualified names are looked up.
    ///
    /// Time is linear in the statement's length and the columns that it touches; a statement of over 1 MiB is not read.
    pub fn observe(&mut self, statement: &str, default_schema: &str) -> Observed {
        apply::observe(self, statement, default_schema)
    }

    /// The table of this name. Its columns may be unknown.
    pub fn table(&self, name: &TableName) -> Option<&Table> {
        self.tables.get(name)
    }

    /// All tables, in the order of their names.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values()
    }

    /// All tables, in the order of the dump's CREATE TABLE.
    pub fn in_order(&self) -> impl Iterator<Item = &Table> {
        self.order.iter().filter_map(|name| self.tables.get(name))
    }

    /// The labels of an enum, in their order.
    pub fn enum_labels(&self, name: &TableName) -> Option<&[String]> {
        self.types.enum_labels(name)
    }

    /// The names of all enums.
    pub fn enums(&self) -> impl Iterator<Item = &TableName> {
        self.types.enums()
    }

    /// The attributes of a composite type.
    pub fn composite(&self, name: &TableName) -> Option<Vec<(String, ColumnType)>> {
        self.types.composite(name, |name| self.tables.contains_key(name))
    }

    /// The names of all composite types that are not a table's.
    pub fn composites(&self) -> impl Iterator<Item = &TableName> {
        self.types.composites()
    }

    /// The names of all views, materialized ones among them. Nothing else is known of them: a dump has no rows of theirs.
    pub fn views(&self) -> impl Iterator<Item = &TableName> {
        self.types.views()
    }

    /// The domain of this name.
    pub fn domain(&self, name: &TableName) -> Option<Domain> {
        self.types.domain(name, |name| self.tables.contains_key(name))
    }

    /// The names of all domains.
    pub fn domains(&self) -> impl Iterator<Item = &TableName> {
        self.types.domains()
    }

    /// The domains that a column's values must obey: the one that it was declared with, and those below it.
    pub fn domains_of(&self, column: &Column) -> Vec<Domain> {
        let mut found: Vec<Domain> = Vec::new();
        let mut next = column.user_type.clone();
        while let Some(domain) = next.and_then(|name| self.domain(&name)) {
            if found.iter().any(|known| known.name == domain.name) {
                break;
            }
            next = domain.over.clone();
            found.push(domain);
        }
        found
    }

    /// The names of all sequences, owned or not.
    pub fn sequence_names(&self) -> impl Iterator<Item = &TableName> {
        self.sequences.keys()
    }

    /// All columns that own a sequence or draw from one, in the order of the sequences' names.
    pub fn sequences(&self) -> impl Iterator<Item = &Sequence> {
        self.sequences.values().flatten()
    }

    /// The column that owns the sequence, or else the first that draws from it.
    pub fn sequence(&self, name: &TableName) -> Option<&Sequence> {
        self.sequence_columns(name).first()
    }

    /// Every column that owns the sequence or draws from it, the owner first.
    pub fn sequence_columns(&self, name: &TableName) -> &[Sequence] {
        self.sequences.get(name).map_or(&[], Vec::as_slice)
    }

    /// The ancestors of a table, nearest first: each level holds the partitioned table and the INHERITS parents of the level before
    /// it, in the order of the DDL. A name that the catalog does not know as a table is among them; no name comes twice.
    pub fn ancestors(&self, name: &TableName) -> Vec<Vec<TableName>> {
        self.levels(name, |table| table.partition_of.iter().chain(&table.inherits))
    }

    /// Whether the column is part of the partition key of the table or of one of its ancestors.
    pub fn is_partition_key(&self, name: &TableName, column: &str) -> bool {
        let has_key = |name: &TableName| {
            self.table(name)
                .is_some_and(|table| table.partition_key.iter().any(|key| key == column))
        };
        has_key(name) || self.ancestors(name).iter().flatten().any(has_key)
    }

    /// The column that a foreign key makes this one point to; the first where there are several.
    pub fn referenced_key(&self, name: &TableName, column: &str) -> Option<(TableName, String)> {
        self.referenced_keys(name, column).into_iter().next()
    }

    /// Every column that a foreign key makes this one point to: by the table's own keys, then by those of the partitioned tables
    /// above it, which hold for a partition too.
    pub fn referenced_keys(&self, name: &TableName, column: &str) -> Vec<(TableName, String)> {
        let above = self.levels(name, |table| table.partition_of.iter());
        let mut found: Vec<(TableName, String)> = Vec::new();
        for table in std::iter::once(name).chain(above.iter().flatten()) {
            let keys = self.table(table).into_iter().flat_map(|table| &table.foreign_keys);
            for key in keys {
                let referenced = match key.referenced.is_empty() {
                    true => self.primary_key(&key.references),
                    false => key.referenced.as_slice(),
                };
                for (from, to) in key.columns.iter().zip(referenced) {
                    let target = (key.references.clone(), to.clone());
                    if from == column && !found.contains(&target) {
                        found.push(target);
                    }
                }
            }
        }
        found
    }

    /// How many statements of each kind were not understood.
    pub fn not_understood(&self) -> &BTreeMap<String, u64> {
        &self.not_understood
    }

    /// The tables that inherit from this one or are its partitions, at any distance; each comes after one that it inherits from.
    pub fn descendants(&self, name: &TableName) -> Vec<TableName> {
        let mut seen = BTreeSet::from([name]);
        let mut found = Vec::new();
        let mut level = vec![name];
        while let Some(parent) = level.pop() {
            for child in self.children.get(parent).into_iter().flatten() {
                let inherits = self.table(child).is_some_and(|table| {
                    table.partition_of.iter().chain(&table.inherits).any(|name| name == parent)
                });
                if inherits && seen.insert(child) {
                    found.push(child.clone());
                    level.push(child);
                }
            }
        }
        found
    }

    /// Remembers that a table inherits from another or is its partition.
    fn link(&mut self, parent: &TableName, child: &TableName) {
        self.children.entry(parent.clone()).or_default().insert(child.clone());
    }

    fn levels<'a, I>(
        &'a self,
        name: &TableName,
        parents: impl Fn(&'a Table) -> I,
    ) -> Vec<Vec<TableName>>
    where
        I: Iterator<Item = &'a TableName>,
    {
        let mut seen = BTreeSet::from([name.clone()]);
        let mut levels = Vec::new();
        let mut level = vec![name.clone()];
        loop {
            let mut next = Vec::new();
            for parent in level.iter().filter_map(|name| self.tables.get(name)).flat_map(&parents) {
                if seen.insert(parent.clone()) {
                    next.push(parent.clone());
                }
            }
            if next.is_empty() {
                return levels;
            }
            level.clone_from(&next);
            levels.push(next);
        }
    }

    fn primary_key(&self, name: &TableName) -> &[String] {
        self.table(name)
            .and_then(|table| table.unique_keys.iter().find(|key| key.kind == KeyKind::Primary))
            .map_or(&[], |key| key.columns.as_slice())
    }
}

#[cfg(test)]
mod tests;
