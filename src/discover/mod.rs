//! The mapping that suits a dump: what is known of its tables, columns and relationships, a rule for each column, and the text.
//!
//! 1. [`Material`] is what a reading of the dump brought.
//! 2. [`Decision::of`] puts columns together that must stay equal where they are equal (the ends of a relationship, a table and
//!    what inherits from it), classifies each, and lists the rules that may suit each group, best first.
//! 3. [`Decision::settle`] holds the text against whoever knows what is refused, and takes the next rule of a group where the
//!    first is refused, until nothing is.
//! 4. What stands then is a [`Discovery`]: [`mapping_text`] writes it as a mapping file, [`update`] puts what is new into one that is
//!    there.

mod choice;
mod decide;
mod group;
mod mapping_text;
mod material;
mod model;
mod tables;
mod update;
mod widths;

pub use decide::{Decision, Refused, Values};
pub use mapping_text::{counted, mapping_text, relationship_reason};
pub use material::{Material, MetTable, StandingRules};
pub use model::{
    DiscoveredColumn, DiscoveredTable, Discovery, KeyRole, Linked, Setting, Totals, implied, linked,
};
pub use update::{Updated, update};

#[cfg(test)]
mod tests;
