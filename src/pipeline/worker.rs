//! A worker: takes a batch, rewrites its rows, scans what will be written.

use memchr::memchr_iter;

use super::batch::{Piece, PieceKind, RowForm, TableData};
use super::copy_text_rows::CopyTextRows;
use super::csv_rows::CsvRows;
use super::rows::{Fault, RowFault, RowScratch, RowsAt, rewrite_rows};
use super::scan::{Layout, PieceFinding, Scanner, label_of};
use super::tally::TableTally;
use super::tuple_rows::TupleRows;
use super::work::{Work, WorkFinding};
use crate::error::{Error, ErrorKind};
use crate::mapping::RowsRule;
use crate::position::Position;

/// Whether what is written is scanned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScanStage {
    /// It is.
    #[default]
    On,
    /// It is not.
    Off,
}

/// The state of one worker.
pub(super) struct Worker {
    scan: ScanStage,
    scanner: Scanner,
    scratch: RowScratch,
    findings: Vec<PieceFinding>,
    /// By table number.
    tallies: Vec<TableTally>,
    /// Where each piece lies in the output.
    placed: Vec<std::ops::Range<usize>>,
}

impl Worker {
    pub fn new(scan: ScanStage, scanner: Scanner) -> Self {
        Worker {
            scan,
            scanner,
            scratch: RowScratch::default(),
            findings: Vec::new(),
            tallies: Vec::new(),
            placed: Vec::new(),
        }
    }

    /// What was counted, by table number.
    pub fn into_tallies(self) -> Vec<TableTally> {
        self.tallies
    }

    /// Rewrites and scans a batch; what is wrong with it is left in `work.error`.
    pub fn process(&mut self, work: &mut Work) {
        work.lines_in = memchr_iter(b'\n', work.batch.bytes()).count() as u64;
        work.moved = work.batch.pieces.iter().all(|piece| match &piece.kind {
            PieceKind::Verbatim | PieceKind::Statement => true,
            PieceKind::Replace(_) => false,
            PieceKind::Rows { data, .. } => data.is_untouched(),
        });
        self.placed.clear();
        let rewritten = if work.moved { self.count(work) } else { self.rewrite(work) };
        if let Err(error) = rewritten {
            work.error = Some(error);
            return;
        }
        work.lines_out = if work.moved {
            work.lines_in
        } else {
            memchr_iter(b'\n', &work.out).count() as u64
        };
        if self.scan == ScanStage::On {
            self.scan(work);
        }
    }

    /// Counts the rows of a batch that stays as it is.
    fn count(&mut self, work: &mut Work) -> Result<(), Error> {
        for index in 0..work.batch.pieces.len() {
            let Piece { range, kind } = &work.batch.pieces[index];
            self.placed.push(range.clone());
            if let PieceKind::Rows { data, .. } = kind {
                let rows = count_rows(&work.batch.bytes()[range.clone()], data);
                let number = data.number;
                self.tally(number, data.plan.columns.len()).rows += rows;
                work.count_rows(number, rows);
            }
        }
        Ok(())
    }

    fn rewrite(&mut self, work: &mut Work) -> Result<(), Error> {
        let mut out = std::mem::take(&mut work.out);
        out.reserve(work.batch.len + work.batch.len / 8);
        let mut result = Ok(());
        for index in 0..work.batch.pieces.len() {
            let start = out.len();
            result = self.rewrite_piece(work, index, &mut out);
            if result.is_err() {
                break;
            }
            self.placed.push(start..out.len());
        }
        work.out = out;
        result
    }

    fn rewrite_piece(
        &mut self,
        work: &mut Work,
        index: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let Piece { range, kind } = &work.batch.pieces[index];
        let bytes = &work.batch.bytes()[range.clone()];
        match kind {
            PieceKind::Verbatim | PieceKind::Statement => out.extend_from_slice(bytes),
            PieceKind::Replace(other) => out.extend_from_slice(other),
            PieceKind::Rows { data, first_row } => {
                let (number, columns) = (data.number, data.plan.columns.len());
                if data.is_untouched() || data.plan.rows == RowsRule::Drop {
                    let rows = count_rows(bytes, data);
                    if data.plan.rows == RowsRule::Keep {
                        out.extend_from_slice(bytes);
                    }
                    self.tally(number, columns).rows += rows;
                    work.count_rows(number, rows);
                    return Ok(());
                }
                let mut tally = std::mem::take(self.tally(number, columns));
                let before = tally.rows;
                let result = rewrite_piece_rows(bytes, data, *first_row, &mut self.scratch, &mut tally, out);
                let rows = tally.rows - before;
                *self.tally(number, columns) = tally;
                if let Err(fault) = result {
                    let error = describe(data, fault);
                    let before_piece = memchr_iter(b'\n', &work.batch.bytes()[..range.start + fault.byte]).count();
                    work.error_table = Some(number);
                    let position = Position {
                        table: Some(data.plan.table.clone()),
                        column: column_of(data, fault),
                        row: Some(work.rows_of(number) + fault.row + 1),
                        line: Some(before_piece as u64 + 1),
                        byte: Some((range.start + fault.byte) as u64),
                    };
                    return Err(error.at(position));
                }
                work.count_rows(number, rows);
            }
        }
        Ok(())
    }
}
