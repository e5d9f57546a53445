//! A batch with what its worker made of it.

use super::batch::Batch;
use super::scan::{Finding, Place};
use crate::detect::registry::DetectorId;
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
    pub findings: Vec<WorkFinding>,
    /// Findings that no allowance covers.
    pub found: u64,
    /// Rows by table number.
    pub rows: Vec<(usize, u64)>,
    /// Lines in the batch's bytes.
    pub lines_in: u64,
    /// Lines in the output.
    pub lines_out: u64,
}

/// A finding within one batch.
#[derive(Debug)]
pub(super) struct WorkFinding {
    pub detector: DetectorId,
    pub place: Place,
    /// The table's number; `None` in a statement.
    pub table: Option<usize>,
    /// The row within the table and the batch, from 0.
    pub row: u64,
    /// Lines before it in the batch's output.
    pub line: u64,
    /// Bytes before it in the batch's output.
    pub byte: u64,
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
        self.found = 0;
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

impl WorkFinding {
    /// The finding with its place in the whole run: rows, lines from 1, bytes from 0.
    pub fn at(self, rows_before: &[u64], lines_before: u64, bytes_before: u64) -> Finding {
        let before = self.table.and_then(|table| rows_before.get(table)).copied().unwrap_or(0);
        Finding {
            detector: self.detector,
            place: self.place,
            row: self.table.map(|_| before + self.row + 1),
            line: lines_before + self.line + 1,
            byte: bytes_before + self.byte,
        }
    }
}
