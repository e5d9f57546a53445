//! Relationships between tables: those that the schema declares, and those that only names and values tell of.
//!
//! [`names::candidates`] reads the catalog and says which columns seem to point to which keys. A [`Plan`] lists the columns whose
//! values must be looked at; each worker feeds a [`Collector`] with the decoded cells of those columns, row by row; the merged
//! collector measures every declared and every candidate relationship, and finds others by their values alone.
//! [`order::order`] sorts tables so that what is pointed to comes first, and [`graph`] draws the whole.
//!
//! ```
//! use std::sync::Arc;
//! use dumpscrub::catalog::Catalog;
//! use dumpscrub::relate::{Collector, Plan, Standing};
//! use dumpscrub::schema::TableName;
//!
//! let mut catalog = Catalog::new();
//! catalog.observe("CREATE TABLE public.customers (id integer PRIMARY KEY, name text);", "public");
//! catalog.observe("CREATE TABLE public.orders (id integer PRIMARY KEY, customer_id integer);", "public");
//! let plan = Arc::new(Plan::new(&catalog));
//! let mut collector = Collector::new(Arc::clone(&plan));
//! for (table, rows) in [("customers", [["1", "Ann"], ["2", "Bob"]]), ("orders", [["10", "2"], ["11", "2"]])] {
//!     let name = TableName::new("public", table);
//!     let planned = plan.table(&name).unwrap();
//!     let columns = &catalog.table(&name).unwrap().columns;
//!     for row in rows {
//!         for (column, value) in columns.iter().zip(row) {
//!             if let Some(id) = planned.column(&column.name) {
//!                 collector.observe(id, value.as_bytes());
//!             }
//!         }
//!         collector.end_row(planned.id());
//!     }
//! }
//! let found = collector.finish(&catalog);
//! assert_eq!(found[0].from.to_string(), "public.orders(customer_id)");
//! assert_eq!(found[0].to.to_string(), "public.customers(id)");
//! assert_eq!((found[0].standing, found[0].match_rate), (Standing::Holds, Some(1.0)));
//! ```

mod by_value;
mod cause;
mod collector;
mod column_words;
mod fingerprints;
mod finish;
pub mod graph;
mod integer_bits;
mod keys;
pub mod names;
pub mod order;
mod plan;
mod relationship;
mod sketch;
mod stem;
mod type_class;

#[cfg(test)]
mod tests;

pub use collector::{Bounds, Collector};
pub use plan::{ColumnId, Plan, PlannedTable, TableId};
pub use relationship::{
    Cause, End, Exactness, FoundBy, HOLDS_MIN, NameRule, Relationship, Standing,
};
