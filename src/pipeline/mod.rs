//! The ordered stream: reader, batches, workers, scan, reordering, writer.

pub mod cell_cursor;
pub mod findings;
pub mod scan;

pub use cell_cursor::CsvBytes;
pub use findings::{Finding, FindingPlace, Findings, PieceOrigin, PiecePlace, scan_columns};
pub use scan::{Layout, PieceFinding, ScanColumn, Scanner};
