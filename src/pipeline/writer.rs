//! The writer: batches back in order, written until something is wrong.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};

use crossbeam_channel::{Receiver, Sender};

use super::batch::Cut;
use super::findings::{Findings, PieceOrigin, PiecePlace};
use super::progress::Progress;
use super::tail::tail;
use super::work::{FoundIn, Work};
use crate::error::{Error, Result};
use crate::mapping::settings::OnFinding;

/// What follows output that ends too early.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// A tail that no psql takes for an end: for streams.
    #[default]
    Tail,
    /// Nothing: the caller throws the output away.
    Discarded,
}

/// Writes batches in the order of the input.
pub(super) struct Writer<'a, W> {
    pub output: W,
    pub on_finding: OnFinding,
    pub ending: Ending,
    pub findings: Findings,
    pub redacted: Findings,
    pub progress: &'a Progress,
    /// Set when nothing more need be read.
    pub stop: &'a AtomicBool,
    pub tables: Vec<u64>,
    pub state: State,
    pub cut: Cut,
    pub bytes_in: u64,
    /// What was written.
    pub bytes_out: u64,
    /// What was finished, written or not: where a finding lies is counted in it.
    pub bytes_finished: u64,
    pub lines_in: u64,
    pub lines_out: u64,
    pub batches: u64,
}

/// Where the writer stands.
#[derive(Debug)]
pub(super) enum State {
    /// Everything is written.
    Writing,
    /// A finding has ended the output; the rest is only scanned.
    Withheld,
    /// An error has ended the run.
    Failed(Error),
}

impl<W: Write> Writer<'_, W> {
    /// Takes batches until the workers have hung up, and gives each back to the reader.
    pub fn run(mut self, done: &Receiver<Work>, free: &Sender<Work>) -> Self {
        let mut waiting = BTreeMap::new();
        for work in done {
            waiting.insert(work.batch.sequence, work);
            while let Some(mut work) = waiting.remove(&self.batches) {
                self.batches += 1;
                self.take(&mut work);
                // The reader may be gone already.
                let _ = free.send(work);
            }
        }
        if let (State::Writing | State::Withheld, false) = (&self.state, waiting.is_empty()) {
            self.fail(Error::internal("a batch was lost on its way to the output"));
        }
        self
    }

    /// Takes the next batch in order.
    pub fn take(&mut self, work: &mut Work) {
        if matches!(self.state, State::Failed(_)) {
            return;
        }
        if let Some(error) = work.error.take() {
            let error = self.place(error, work);
            self.fail(error);
            return;
        }
        let found = self.merge_findings(work);
        // What stands before an error of the reader has been found, whatever becomes of the run.
        if let Some(error) = work.batch.error.take() {
            let error = self.place(error, work);
            self.fail(error);
            return;
        }
        for (table, rows) in work.rows.drain(..) {
            if self.tables.len() <= table {
                self.tables.resize(table + 1, 0);
            }
            self.tables[table] += rows;
        }
        self.bytes_in += work.batch.len as u64;
        self.lines_in += work.lines_in;
        self.lines_out += work.lines_out;
        let ends = matches!(self.on_finding, OnFinding::Fail | OnFinding::Redact);
        if found > 0 && ends && matches!(self.state, State::Writing) {
            self.state = State::Withheld;
            if let Err(error) = self.end() {
                self.fail(error);
            }
        }
        let output = work.output();
        let bytes = output.len() as u64;
        if matches!(self.state, State::Writing) {
            if let Err(error) = self.output.write_all(output) {
                self.state = State::Failed(Error::io("cannot write the output", error));
                self.stop.store(true, Ordering::Relaxed);
                return;
            }
            self.progress.wrote(bytes);
            self.bytes_out += bytes;
        }
        self.bytes_finished += bytes;
        self.cut = std::mem::take(&mut work.batch.cut);
    }

    /// Adds a batch's findings to those of the run; returns how many nobody allows.
    fn merge_findings(&mut self, work: &mut Work) -> u64 {
        let mut counted = 0;
        let standing = std::mem::take(&mut work.findings).into_iter().map(|piece| (piece, true));
        let redacted = std::mem::take(&mut work.redacted).into_iter().map(|piece| (piece, false));
        for (piece, stands) in standing.chain(redacted) {
            let (place, rows) = match &piece.place {
                FoundIn::Rows(data) => {
                    (PiecePlace::Rows(&data.plan), self.tables.get(data.number).copied())
                }
                FoundIn::Statement => {
                    let bytes = work.output().get(piece.range.clone()).unwrap_or_default();
                    (PiecePlace::Statement(bytes), None)
                }
                FoundIn::LargeObject => (PiecePlace::LargeObject, None),
            };
            let origin = PieceOrigin {
                place,
                rows_before: rows.unwrap_or(0) + piece.rows_before,
                lines_before: self.lines_out + piece.lines_before,
                byte: self.bytes_finished + piece.range.start as u64,
            };
            match stands {
                true => counted += self.findings.add(&origin, &piece.found),
                false => {
                    self.redacted.add(&origin, &piece.found);
                }
            }
        }
        counted
    }

    /// Completes an error's place, which the worker knows within its batch.
    fn place(&self, mut error: Error, work: &Work) -> Error {
        let position = error.position_mut();
        if let (Some(row), Some(table)) = (position.row.as_mut(), work.error_table) {
            *row += self.tables.get(table).copied().unwrap_or(0);
        }
        if let Some(line) = position.line.as_mut() {
            *line += self.lines_in;
        }
        if let Some(byte) = position.byte.as_mut() {
            *byte += self.bytes_in;
        }
        error
    }

    fn fail(&mut self, error: Error) {
        self.stop.store(true, Ordering::Relaxed);
        if matches!(self.state, State::Writing) {
            // The first error is the one to tell; that the tail could not be written either adds nothing to it.
            let _ = self.end();
        }
        self.state = State::Failed(error);
    }

    /// Ends output that is not whole.
    fn end(&mut self) -> Result<()> {
        if self.bytes_out == 0 || self.ending == Ending::Discarded {
            return Ok(());
        }
        self.output
            .write_all(&tail(&self.cut))
            .and_then(|()| self.output.flush())
            .map_err(|error| Error::io("cannot write the output", error))
    }

    /// The end of the input was reached: flushes.
    pub fn finish(&mut self, batches_read: u64) {
        if matches!(self.state, State::Failed(_)) {
            return;
        }
        if self.batches != batches_read {
            self.fail(Error::internal("a batch was lost on its way to the output"));
            return;
        }
        if let Err(error) = self.output.flush() {
            self.state = State::Failed(Error::io("cannot write the output", error));
        }
    }
}
