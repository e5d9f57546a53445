//! A batch with what its worker made of it.

use std::ops::Range;
use std::sync::Arc;

use super::batch::{Batch, TableData};
use super::scan::PieceFinding;
use crate::error::Error;

/// A batch, its output and what was found. Reused for the whole run: the number of these is what bounds the memory.
#[derive(Debug, Default)]
pub(super) struct Work {
    pub batch: Batch,
    /// The rewritten bytes, where `moved` is false.
    pub out: Vec<u8>,
    /// Whether the batch's own bytes are the output.
    pub moved: bool,
    /// What is wrong with it.
    pub error: Option<Error>,
    /// The table in which the error lies.
    pub error_table: Option<usize>,
    /// What the scan found, by piece; pieces in which there is nothing are not here.
    pub findings: Vec<FoundInPiece>,
    /// What was found and then replaced, by piece; places are those before that.
    pub redacted: Vec<FoundInPiece>,
    /// Rows by table number.
    pub rows: Vec<(usize, u64)>,
    /// Lines in the batch's bytes.
    pub lines_in: u64,
    /// Lines in the output.
    pub lines_out: u64,
}

/// What was found in one piece of a batch.
#[derive(Debug)]
pub(super) struct FoundInPiece {
    /// What the piece holds.
    pub place: FoundIn,
    /// Where the piece lies in the batch's output.
    pub range: Range<usize>,
    /// Rows of its table before it in the batch.
    pub rows_before: u64,
    /// Lines before it in the batch's output.
    pub lines_before: u64,
    /// The findings.
    pub found: Vec<PieceFinding>,
}

/// What a piece holds.
#[derive(Debug)]
pub(super) enum FoundIn {
    /// Rows of this table.
    Rows(Arc<TableData>),
    /// A statement, or what stands between two.
    Statement,
    /// A part of a large object.
    LargeObject,
}

impl Work {
    /// The bytes to be written.
    pub fn output(&self) -> &[u8] {
        if self.moved { self.batch.bytes() } else { &self.out }
    }

    /// Empties it for reuse.
    pub fn reset(&mut self, buffer_bytes: usize) {
        self.batch.reset(buffer_bytes);
        self.out.clear();
        self.out.shrink_to(buffer_bytes.saturating_mul(2));
        self.moved = false;
        self.error = None;
        self.error_table = None;
        self.findings.clear();
        self.redacted.clear();
        self.rows.clear();
        self.lines_in = 0;
        self.lines_out = 0;
    }

    /// Adds to the rows of a table.
    pub fn count_rows(&mut self, table: usize, rows: u64) {
        match self.rows.iter_mut().find(|(number, _)| *number == table) {
            Some((_, count)) => *count += rows,
            None => self.rows.push((table, rows)),
        }
    }

    /// The rows of a table met so far in this batch.
    pub fn rows_of(&self, table: usize) -> u64 {
        self.rows.iter().find(|(number, _)| *number == table).map_or(0, |(_, rows)| *rows)
    }
}
