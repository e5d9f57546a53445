//! What the dump's DDL says: tables, types, constraints, sequences.
//!
//! The catalog never decides whether bytes pass. A statement that it does not understand leaves it as it was, and is counted.

pub mod table;

pub use table::{Column, ForeignKey, Generated, Sequence, Table, UniqueKey};
