//! From the mapping file to a plan for each table.
//!
//! Three objects: the file as it is written, the [`Mapping`] with all its options checked, and a [`TablePlan`] bound to the
//! columns that are really present.

pub mod plan;

pub use plan::{CellShape, ColumnPlan, ColumnRule, RowsRule, TablePlan};
