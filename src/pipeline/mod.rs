//! The ordered stream: reader, batches, workers, scan, reordering, writer.
//!
//! ```text
//! reader --batch--> workers --output--> writer
//!   |  lexer, catalog, binder (feed)   |  rows, PRF, transforms, scan   |  in order, findings, tail
//!   '---------------- free buffers <------------------------------------'
//! ```

pub mod archive;
pub mod archive_script;
mod batch;
mod cell_cursor;
mod cell_form;
mod completeness;
mod copy_text_rows;
mod csv_feed;
pub mod csv_header;
mod csv_rows;
mod dump_feed;
mod feed;
pub mod findings;
mod inline;
mod line_marks;
mod object_cut;
mod object_run;
pub mod outcome;
pub mod progress;
mod reader;
mod redaction;
mod rows;
mod run;
pub mod sanitizer;
pub mod scan;
mod scan_directory;
pub mod scan_run;
pub mod schema_reader;
mod statement;
pub mod survey;
pub mod survey_cells;
mod survey_directory;
mod survey_worker;
mod tables;
mod tail;
mod tally;
mod text_scan;
mod tuple_rows;
mod work;
mod worker;
pub mod writer;

use crate::detect::masked_shape;
pub use crate::detect::masked_shape::{MaskedShape, SHAPE_CHARS_MAX};
pub use cell_form::CellForm;
pub use findings::{Finding, FindingPlace, Findings, PieceOrigin, PiecePlace, scan_columns};
pub use scan::{Bytea, Extent, Layout, PieceFinding, ScannedCell, Scanner};
