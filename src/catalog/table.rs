//! Tables and what hangs on them.

use crate::schema::{ColumnType, TableName};

/// A table as its DDL describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: TableName,
    /// Its columns, in the order of CREATE TABLE, inherited ones first (as PostgreSQL orders them).
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
    /// The columns; those of expressions included, and then `exact` is false.
    pub columns: Vec<String>,
    /// Whether the key is over the plain columns and all rows (no expression).
    pub exact: bool,
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
