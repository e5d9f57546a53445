//! From the mapping file to a plan for each table.
//!
//! Three objects: the file as it is written, the [`Mapping`] with all its options checked, and a [`TablePlan`] bound to the
//! columns that are really present. A [`Binder`] makes the last out of the second and of what the dump says of its tables.

pub mod accepted;
mod auto;
pub mod bind;
mod bind_column;
mod check_constraints;
mod choose;
pub mod code;
mod condition;
mod constraints;
mod coverage;
mod decided;
pub mod document;
mod domains;
mod file;
pub mod json_schema;
mod line_comment;
#[allow(clippy::module_inception)]
mod mapping;
mod met;
mod names;
mod pattern;
mod pattern_examples;
pub mod plan;
pub mod problem;
mod redaction;
mod rule;
mod rule_builder;
mod sequence;
pub mod settings;
#[cfg(test)]
mod tests;

pub use accepted::Accepted;
pub use bind::{
    AppliedRule, AutomaticColumn, AutomaticReason, Binder, DataColumns, Databases, DomainReport,
    FindingKinds, KeyKind,
};
pub use choose::Why;
pub use code::{Code, Severity};
pub use decided::DecidedColumn;
pub use document::{key_text, quoted};
pub use line_comment::TYPES_APART;
pub use mapping::{Mapping, RelationshipEnds};
pub use names::{exact_table, qualified};
pub use plan::{CellShape, ColumnPlan, ColumnRule, Promise, RowsRule, TablePlan};
pub use problem::{Place, Problem};
pub use settings::{KeySource, LargeObjects, OnFinding, RolePasswords, Unlisted};
