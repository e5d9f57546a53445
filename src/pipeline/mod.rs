//! The ordered stream: reader, batches, workers, scan, reordering, writer.

pub mod cell_cursor;
pub mod scan;

pub use scan::{Layout, PieceFinding, ScanColumn, Scanner};
