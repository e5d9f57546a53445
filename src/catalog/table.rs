//! Tables and what hangs on them.

use crate::schema::{ColumnType, TableName};

/// A table as its DDL describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: TableName,
    /// How much of the columns is known.
    pub knowledge: ColumnKnowledge,
    /// Its columns, in the order of CREATE TABLE, inherited ones first (as PostgreSQL orders them). Empty where they are unknown.
    pub columns: Vec<Column>,
    /// The parents named by INHERITS.
    pub inherits: Vec<TableName>,
    /// The partitioned table that it is attached to.
    pub partition_of: Option<TableName>,
    /// The columns of its own PARTITION BY; empty if it is not partitioned. Expressions contribute every column that they name.
    pub partition_key: Vec<String>,
    /// PRIMARY KEY, UNIQUE and unique indexes.
    pub unique_keys: Vec<UniqueKey>,
    /// FOREIGN KEYs that point from here.
    pub foreign_keys: Vec<ForeignKey>,
}

impl Table {
    /// A table of which nothing is known but its name.
    pub fn unknown(name: TableName) -> Self {
        Table {
            name,
            knowledge: ColumnKnowledge::Unknown,
            columns: Vec::new(),
            inherits: Vec::new(),
            partition_of: None,
            partition_key: Vec::new(),
            unique_keys: Vec::new(),
            foreign_keys: Vec::new(),
        }
    }

    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Whether the columns are known. Where they are not, no rule can be bound.
    pub fn columns_are_known(&self) -> bool {
        self.knowledge != ColumnKnowledge::Unknown
    }

    /// Whether the third value of a row without a column list is surely that of the third column.
    ///
    /// It is not in a table that inherits: `pg_dump --inserts` writes its values in the order of the source, which is not that of the
    /// DDL in the same dump where the parent got a column later.
    pub fn positions_are_certain(&self) -> bool {
        self.knowledge == ColumnKnowledge::Ordered && self.inherits.is_empty()
    }
}

/// How much is known of a table's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKnowledge {
    /// All of them, in their order.
    Ordered,
    /// All of them, but the order in the source may be another: a table that inherits, or was created as a partition.
    Unordered,
    /// Nothing: its CREATE TABLE was not understood, or something that was not understood changed it.
    Unknown,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its type; domains are resolved to their base.
    pub column_type: ColumnType,
    /// Whether NOT NULL was declared (by itself, a domain, or a primary key).
    pub not_null: bool,
    /// Whether it is a generated column.
    pub generated: Generated,
}

/// Whether a column's values are computed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Generated {
    /// An ordinary column.
    #[default]
    No,
    /// GENERATED ALWAYS AS (…) STORED or VIRTUAL: not in COPY, `DEFAULT` in positional INSERTs.
    Always,
}

/// A set of columns whose values are unique together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UniqueKey {
    /// The constraint's or index's name.
    pub name: String,
    /// What makes it unique.
    pub kind: KeyKind,
    /// The columns; those of expressions included, and then `exact` is false.
    pub columns: Vec<String>,
    /// Whether the key is over the plain columns and all rows (no expression, no predicate, no exclusion).
    pub exact: bool,
}

/// What makes a key unique.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// PRIMARY KEY.
    Primary,
    /// UNIQUE.
    Unique,
    /// A unique index.
    Index,
    /// EXCLUDE: no two rows may conflict, as its operators say.
    Exclusion,
}

/// A foreign key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKey {
    /// The constraint's name.
    pub name: String,
    /// The columns here.
    pub columns: Vec<String>,
    /// The table that it points to.
    pub references: TableName,
    /// The columns there, one for each here; empty where the DDL leaves them out (the primary key).
    pub referenced: Vec<String>,
}

/// A sequence owned by a column (serial, identity), or one that a column's DEFAULT draws from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// Its name.
    pub name: TableName,
    /// The table of the column.
    pub table: TableName,
    /// The column.
    pub column: String,
}
