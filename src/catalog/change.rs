//! What a statement brought to the catalog.

use super::table::{ForeignKey, Sequence, UniqueKey};
use crate::schema::TableName;

/// What the catalog made of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observed {
    /// It says something of tables, types or sequences. Empty where all of it was known already, or is nothing that a rule depends
    /// on: a default, a CHECK, a comment.
    Changed(Vec<Change>),
    /// It is of a kind that says nothing of them.
    Irrelevant,
    /// It was not understood: the words of its kind, such as `CREATE TABLE`, never a name out of it. Where it is about a table, that
    /// table's columns now count as unknown.
    NotUnderstood(String),
}

/// Something new in the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A table was created, or created again with other columns.
    TableCreated(TableName),
    /// Columns of a table came, went, or changed their name or type; or they are no longer known.
    ColumnsChanged(TableName),
    /// A column refuses NULL from now on.
    NotNullAdded {
        /// The table.
        table: TableName,
        /// The column.
        column: String,
    },
    /// A unique key, or an exclusion constraint.
    UniqueAdded {
        /// The table.
        table: TableName,
        /// The key.
        key: UniqueKey,
    },
    /// A foreign key.
    ForeignKeyAdded {
        /// The table that it points from.
        table: TableName,
        /// The key.
        key: ForeignKey,
    },
    /// A table became a partition.
    PartitionAttached {
        /// The partition.
        table: TableName,
        /// The partitioned table.
        parent: TableName,
    },
    /// A table began to inherit from another.
    ParentAdded {
        /// The table.
        table: TableName,
        /// The parent.
        parent: TableName,
    },
    /// A sequence came to belong to a column, or a column to draw from it.
    SequenceOwned(Sequence),
    /// A type or domain was created or changed.
    TypeChanged(TableName),
    /// A table has another name.
    TableRenamed {
        /// What it was called.
        from: TableName,
        /// What it is called.
        to: TableName,
    },
}
