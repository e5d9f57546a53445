//! A worker: takes a batch, rewrites its rows, scans what will be written.

use std::sync::Arc;

use memchr::memchr_iter;

use super::batch::{Piece, PieceKind, RowForm, TableData};
use super::copy_text_rows::CopyTextRows;
use super::csv_rows::CsvRows;
use super::object_run;
use super::redaction::{Redaction, not_promised};
use super::rows::{Fault, RowFault, RowScratch, RowsAt, rewrite_rows};
use super::scan::{Layout, PieceFinding, Scanner};
use super::tally::TableTally;
use super::tuple_rows::TupleRows;
use super::work::{FoundIn, FoundInPiece, Work};
use crate::detect::allow::Allow;
use crate::detect::{DetectorSet, Interest, Policy, Suspect, Verdict, suspects_with_hits};
use crate::error::{Error, ErrorKind};
use crate::mapping::{FindingKinds, RowsRule, TablePlan};
use crate::position::Position;
use crate::transform::redact_kinds::Attempt;
use crate::value::Invalid;

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
    /// What the closer look at one piece found.
    found: Vec<PieceFinding>,
    /// Where in the output the sweep saw something, in order.
    places: Vec<Suspect>,
    /// The same of one piece, from its first byte on.
    piece_places: Vec<Suspect>,
    redaction: Redaction,
    /// By table number.
    tallies: Vec<TableTally>,
    /// Lines of the batch in hand, in and out, that are rows in COPY text.
    copy_lines: (u64, u64),
    /// Where each piece lies in the output.
    placed: Vec<std::ops::Range<usize>>,
}

impl Worker {
    pub fn new(scan: ScanStage, policy: Policy, interest: Interest, allow: Arc<[Allow]>) -> Self {
        Worker {
            redaction: Redaction::new(allow),
            scan,
            scanner: Scanner::new(policy, interest),
            places: Vec::new(),
            piece_places: Vec::new(),
            scratch: RowScratch::default(),
            found: Vec::new(),
            tallies: Vec::new(),
            copy_lines: (0, 0),
            placed: Vec::new(),
        }
    }

    /// What was counted, by table number.
    pub fn into_tallies(self) -> Vec<TableTally> {
        self.tallies
    }

    /// Rewrites and scans a batch; what is wrong with it is left in `work.error`.
    pub fn process(&mut self, work: &mut Work) {
        work.moved = work.batch.pieces.iter().all(|piece| match &piece.kind {
            PieceKind::Verbatim | PieceKind::Statement | PieceKind::LargeObject => true,
            PieceKind::Replace(_) => false,
            PieceKind::Rows { data, .. } => data.is_untouched(),
        });
        self.placed.clear();
        self.copy_lines = (0, 0);
        let rewritten = if work.moved { self.count(work) } else { self.rewrite(work) };
        if let Err(error) = rewritten {
            work.error = Some(error);
            return;
        }
        self.count_lines(work);
        if self.scan == ScanStage::On {
            self.scan(work);
            if let Some(kinds) = work.batch.kinds.take() {
                self.redact(work, &kinds);
            }
        }
    }

    /// Replaces what was found in a batch, and tells of it as replaced, until nothing is found that nobody allows. What cannot be
    /// replaced stays found.
    fn redact(&mut self, work: &mut Work, kinds: &FindingKinds) {
        // The number of the piece of each finding that is replaced: where it lies changes with every attempt.
        let mut redacted_in = Vec::new();
        for attempt in [Attempt::Kind, Attempt::Token, Attempt::Cover] {
            if !work.findings.iter().any(|found| self.stands(found, work)) {
                break;
            }
            let output = work.output();
            let mut out = Vec::with_capacity(output.len() + output.len() / 8);
            let mut placed = Vec::with_capacity(self.placed.len());
            let mut index = 0;
            while let (Some(range), Some(piece)) =
                (self.placed.get(index), work.batch.pieces.get(index))
            {
                let start = out.len();
                let run = object_run::pieces_in_run(
                    output,
                    self.placed.get(index..).unwrap_or_default(),
                    work.batch.pieces.get(index..).unwrap_or_default(),
                );
                if run > 0 {
                    let statements = self.placed.get(index..index + run).unwrap_or_default();
                    let end = statements.last().map_or(range.end, |last| last.end);
                    let mut found = work.findings.iter().filter(|found| {
                        (range.start..end).contains(&found.range.start) && self.stands(found, work)
                    });
                    if found.next().is_some() {
                        let mut earlier = work.batch.pieces.iter().take(index);
                        let before =
                            match earlier.all(|piece| matches!(piece.kind, PieceKind::Verbatim)) {
                                true => work.batch.object_tail.as_slice(),
                                false => &[],
                            };
                        self.redaction.rewrite_object(
                            output,
                            statements,
                            before,
                            &mut self.scanner,
                            kinds,
                            attempt,
                            &mut out,
                            &mut placed,
                        );
                    } else {
                        for range in statements {
                            let start = out.len();
                            out.extend_from_slice(output.get(range.clone()).unwrap_or_default());
                            placed.push(start..out.len());
                        }
                    }
                    index += run;
                    continue;
                }
                index += 1;
                let bytes = output.get(range.clone()).unwrap_or_default();
                let found = work.findings.iter().find(|found| found.range == *range);
                if found.is_some_and(|found| self.stands(found, work)) {
                    self.piece_places.clear();
                    let places = &mut self.piece_places;
                    let policy = *self.scanner.policy();
                    let columns = self.scanner.spoken_for(layout(&piece.kind));
                    let mut add = |place| places.push(place);
                    suspects_with_hits(bytes, &policy, Interest::Failing, columns, &mut add);
                    places.sort_unstable_by_key(|place| place.at);
                    self.redaction.rewrite(
                        bytes,
                        &piece.kind,
                        layout(&piece.kind),
                        places,
                        &mut self.scanner,
                        kinds,
                        attempt,
                        &mut out,
                    );
                } else {
                    out.extend_from_slice(bytes);
                }
                placed.push(start..out.len());
            }
            work.out = out;
            work.moved = false;
            let before = std::mem::take(&mut work.findings);
            if work.redacted.is_empty() {
                redacted_in.extend(before.iter().map(|found| self.piece_at(found.range.start)));
                work.redacted = before;
            }
            self.placed = placed;
            self.count_lines(work);
            self.scan(work);
        }
        for (found, piece) in work.redacted.iter_mut().zip(redacted_in) {
            found.range = self.placed.get(piece).cloned().unwrap_or_default();
        }
    }

    /// The number of the piece that a byte of the output belongs to.
    fn piece_at(&self, byte: usize) -> usize {
        self.placed.partition_point(|range| range.end <= byte)
    }

    /// Whether something in a piece counts that nobody allows.
    fn stands(&self, found: &FoundInPiece, work: &Work) -> bool {
        let Some(piece) = work.batch.pieces.get(self.piece_at(found.range.start)) else {
            return true;
        };
        let bytes = work.output().get(found.range.clone()).unwrap_or_default();
        found.found.iter().any(|one| {
            one.verdict == Verdict::Fail
                && !self.redaction.allowed(&piece.kind, bytes, one.column).contains(one.detector)
        })
    }

    /// Counts the lines of a batch: those of its rows in COPY text are known, since each row is one.
    fn count_lines(&self, work: &mut Work) {
        let lines = |bytes: &[u8]| memchr_iter(b'\n', bytes).count() as u64;
        let bytes = work.batch.bytes();
        let (mut lines_in, mut lines_out) = (self.copy_lines.0, self.copy_lines.1);
        for (piece, placed) in work.batch.pieces.iter().zip(&self.placed) {
            if !is_copy_rows(&piece.kind) {
                lines_in += lines(&bytes[piece.range.clone()]);
                lines_out += lines(&work.output()[placed.clone()]);
            }
        }
        (work.lines_in, work.lines_out) = (lines_in, lines_out);
    }

    /// Counts the rows of a batch that stays as it is.
    fn count(&mut self, work: &mut Work) -> Result<(), Error> {
        for index in 0..work.batch.pieces.len() {
            let Piece { range, kind } = &work.batch.pieces[index];
            self.placed.push(range.clone());
            if let PieceKind::Rows { data, .. } = kind {
                let rows = data.count_rows(&work.batch.bytes()[range.clone()]);
                let number = data.number;
                if is_copy_rows(kind) {
                    self.copy_lines.0 += rows;
                    self.copy_lines.1 += rows;
                }
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
            PieceKind::Verbatim | PieceKind::Statement | PieceKind::LargeObject => {
                out.extend_from_slice(bytes);
            }
            PieceKind::Replace(other) => out.extend_from_slice(other),
            PieceKind::Rows { data, first_row } => {
                let (number, columns) = (data.number, data.plan.columns.len());
                if data.is_untouched() || data.plan.rows == RowsRule::Drop {
                    let rows = data.count_rows(bytes);
                    let kept = data.plan.rows == RowsRule::Keep;
                    if kept {
                        out.extend_from_slice(bytes);
                    }
                    if is_copy_rows(kind) {
                        self.copy_lines.0 += rows;
                        self.copy_lines.1 += if kept { rows } else { 0 };
                    }
                    self.tally(number, columns).rows += rows;
                    work.count_rows(number, rows);
                    return Ok(());
                }
                let mut tally = std::mem::take(self.tally(number, columns));
                let before = tally.rows;
                let result =
                    rewrite_piece_rows(bytes, data, *first_row, &mut self.scratch, &mut tally, out);
                let rows = tally.rows - before;
                *self.tally(number, columns) = tally;
                if let Err(fault) = result {
                    let error = describe(data, fault);
                    let before_piece =
                        memchr_iter(b'\n', &work.batch.bytes()[..range.start + fault.byte]).count();
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
                if is_copy_rows(kind) {
                    self.copy_lines.0 += rows;
                    self.copy_lines.1 += rows;
                }
                work.count_rows(number, rows);
            }
        }
        Ok(())
    }

    fn tally(&mut self, number: usize, columns: usize) -> &mut TableTally {
        if self.tallies.len() <= number {
            self.tallies.resize_with(number + 1, TableTally::default);
        }
        let tally = &mut self.tallies[number];
        if tally.columns.len() < columns {
            tally.columns.resize_with(columns, Default::default);
        }
        tally
    }

    /// Scans the output of a batch: one sweep over all of it, and a closer look at the pieces in which there may be something.
    fn scan(&mut self, work: &mut Work) {
        let (policy, interest) = (*self.scanner.policy(), self.scanner.interest());
        self.scanner.go_on_behind(&work.batch.object_tail);
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        let columns =
            work.batch.pieces.iter().map(|piece| self.scanner.spoken_for(layout(&piece.kind)));
        let columns = columns.fold(DetectorSet::NONE, DetectorSet::union);
        let mut add = |place| places.push(place);
        suspects_with_hits(work.output(), &policy, interest, columns, &mut add);
        places.sort_unstable_by_key(|place| place.at);
        let mut rest = places.as_slice();
        // How many rows of each table, and how many lines, stand before the piece in hand.
        let mut rows_before = RowsBefore::default();
        let mut lines_before = LinesBefore::default();
        for (index, range) in self.placed.iter().enumerate() {
            let Some(piece) = work.batch.pieces.get(index) else { continue };
            let (here, later) = rest.split_at(rest.partition_point(|place| place.at < range.end));
            rest = later;
            let output = work.output();
            let bytes = &output[range.clone()];
            let layout = layout(&piece.kind);
            if here.is_empty() && !self.scanner.must_see(bytes, layout) {
                continue;
            }
            self.piece_places.clear();
            self.piece_places.extend(here.iter().map(|place| place.behind(range.start)));
            self.found.clear();
            self.scanner.scan_places(bytes, layout, &self.piece_places, &mut self.found);
            if self.found.is_empty() {
                continue;
            }
            if let PieceKind::Rows { data, .. } = &piece.kind {
                self.found.iter_mut().for_each(|found| hold_to_promise(&data.plan, found));
            }
            let lines = lines_before.of(output, range.start);
            let (place, rows) = match &piece.kind {
                PieceKind::Rows { data, .. } => {
                    let before = &work.batch.pieces[..index];
                    let rows = rows_before.of(data, before, |other| {
                        let range = self.placed.get(other).cloned();
                        range.map_or(0, |range| data.count_rows(&output[range]))
                    });
                    (FoundIn::Rows(Arc::clone(data)), rows)
                }
                PieceKind::LargeObject => (FoundIn::LargeObject, 0),
                _ => (FoundIn::Statement, 0),
            };
            work.findings.push(FoundInPiece {
                place,
                range: range.clone(),
                rows_before: rows,
                lines_before: lines,
                found: std::mem::take(&mut self.found),
            });
        }
        self.places = places;
    }
}

/// Does not count what a mapping does not promise to be clean.
fn hold_to_promise(plan: &TablePlan, found: &mut PieceFinding) {
    let reason = not_promised(plan, found.column, found.detector, found.tier);
    if let (Verdict::Fail, Some(reason)) = (found.verdict, reason) {
        (found.verdict, found.reason) = (Verdict::Info, reason);
    }
}

/// The lines that stand before a piece; counted on from the piece before.
#[derive(Default)]
struct LinesBefore {
    at: usize,
    lines: u64,
}

impl LinesBefore {
    fn of(&mut self, output: &[u8], at: usize) -> u64 {
        let passed = output.get(self.at..at).unwrap_or_default();
        self.lines += memchr_iter(b'\n', passed).count() as u64;
        self.at = at;
        self.lines
    }
}

/// Whether a piece holds rows in COPY text, which are a line each.
fn is_copy_rows(kind: &PieceKind) -> bool {
    matches!(kind, PieceKind::Rows { data, .. } if matches!(data.form, RowForm::CopyText(_)))
}

/// The rows of one table that stand before a piece; counted on from the piece before, so that each piece is counted once.
#[derive(Default)]
struct RowsBefore {
    counted: Vec<(usize, usize, u64)>,
}

impl RowsBefore {
    fn of(&mut self, data: &TableData, pieces: &[Piece], rows: impl Fn(usize) -> u64) -> u64 {
        let known = self.counted.iter_mut().find(|(number, ..)| *number == data.number);
        let entry = match known {
            Some(entry) => entry,
            None => {
                self.counted.push((data.number, 0, 0));
                match self.counted.last_mut() {
                    Some(entry) => entry,
                    None => return 0,
                }
            }
        };
        for (index, piece) in pieces.iter().enumerate().skip(entry.1) {
            if let PieceKind::Rows { data: other, .. } = &piece.kind
                && other.number == data.number
            {
                entry.2 += rows(index);
            }
        }
        entry.1 = pieces.len();
        entry.2
    }
}

fn rewrite_piece_rows(
    bytes: &[u8],
    data: &TableData,
    first_row: u64,
    scratch: &mut RowScratch,
    tally: &mut TableTally,
    out: &mut Vec<u8>,
) -> Result<(), RowFault> {
    let at = RowsAt { first_row, encoding: data.encoding };
    let columns = data.plan.columns.len();
    match &data.form {
        RowForm::CopyText(dialect) => {
            let mut rows = CopyTextRows::new(dialect, data.encoding, columns);
            rewrite_rows(bytes, &data.plan, &mut rows, at, scratch, tally, out)
        }
        RowForm::Tuples(backslash) => {
            let mut rows = TupleRows::new(bytes, data.encoding, *backslash);
            rewrite_rows(bytes, &data.plan, &mut rows, at, scratch, tally, out)
        }
        RowForm::Csv(dialect) => {
            let mut rows = CsvRows::new(dialect, columns);
            rewrite_rows(bytes, &data.plan, &mut rows, at, scratch, tally, out)
        }
    }
}

/// How the bytes of a piece are to be read.
pub(super) fn layout(kind: &PieceKind) -> Layout<'_> {
    let PieceKind::Rows { data, .. } = kind else { return Layout::Statement };
    let (columns, encoding) = (data.scan.as_slice(), data.encoding);
    match &data.form {
        RowForm::CopyText(dialect) => Layout::CopyText { columns, dialect, encoding },
        RowForm::Tuples(backslash) => Layout::Tuples { columns, backslash: *backslash, encoding },
        RowForm::Csv(dialect) => Layout::Csv { columns, dialect },
    }
}

fn column_of(data: &TableData, fault: RowFault) -> Option<String> {
    let (Fault::Cell { column, .. } | Fault::NullRefused { column } | Fault::TooLong { column }) =
        fault.fault
    else {
        return None;
    };
    data.plan.columns.get(column).map(|column| column.name.clone())
}

/// What is wrong with a row, and what to do about it; never what stands in it.
fn describe(data: &TableData, fault: RowFault) -> Error {
    let columns = data.plan.columns.len();
    match fault.fault {
        Fault::Fields { found } => Error::input(format!(
            "a row has {found} field{} where the table has {columns} column{}",
            if found == 1 { "" } else { "s" },
            if columns == 1 { "" } else { "s" },
        ))
        .hint("rows that cannot be told apart for certain are not written; mend the input"),
        Fault::Row(Invalid(reason)) => {
            Error::input(format!("a row cannot be read: {reason}")).hint("mend the input")
        }
        Fault::Cell { column, reason: Invalid(reason) } => {
            let rule = data.plan.columns.get(column).and_then(|column| column.rule.as_ref());
            let transformer = rule.map_or("the rule", |rule| rule.transformer);
            Error::new(ErrorKind::Cell(format!("{transformer} cannot take a value: {reason}")))
                .hint(
                    "choose another rule for the column, or say on_invalid = \"null\" or \
                     on_invalid = { constant = \"…\" }",
                )
        }
        Fault::NullRefused { .. } => {
            Error::new(ErrorKind::Cell("a rule gives NULL, which the column refuses".to_owned()))
                .hint("choose a rule that gives a value, or on_invalid = { constant = \"…\" }")
        }
        Fault::TooLong { .. } => {
            Error::new(ErrorKind::Cell("a replacement is longer than the column holds".to_owned()))
                .hint("give the rule max_chars, or choose another one")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::copy_text::CopyTextDialect;
    use crate::encoding::Encoding;
    use crate::mapping::{ColumnPlan, Promise};
    use crate::pipeline::scan_columns;
    use crate::schema::{ColumnType, TableName, TypeKind};

    #[test]
    fn what_is_not_promised_does_not_count() {
        let column = |name: &str, promise| ColumnPlan {
            name: name.to_owned(),
            column_type: ColumnType::scalar(TypeKind::Text, "text"),
            rule: None,
            promise,
        };
        let plan = TablePlan {
            table: TableName::new("public", "t"),
            rows: RowsRule::Keep,
            columns: vec![
                column("a", Promise::Clean),
                column("b", Promise::Lookalikes),
                column("c", Promise::KeptByName),
            ],
        };
        let hash = "$2b$12$KIXQJ7vT0mZ3hG5yU1wR9eLkP2sD4fA6bN8cV0xM7zQ3wE5rT1yUi";
        let rows = format!("{hash} 536-22-1234\t536-22-1234\t{hash} 536-22-1234\n");
        let mut found = Vec::new();
        let (columns, dialect) = (scan_columns(&plan), CopyTextDialect::default());
        let layout =
            Layout::CopyText { columns: &columns, dialect: &dialect, encoding: Encoding::Utf8 };
        let mut scanner = Scanner::new(Policy::default(), Interest::Failing);
        scanner.scan(rows.as_bytes(), layout, &mut found);
        found.iter_mut().for_each(|found| hold_to_promise(&plan, found));
        let shown: Vec<_> =
            found.iter().map(|f| (f.column, f.detector.name(), f.verdict)).collect();
        assert_eq!(
            shown,
            [
                (Some(0), "password_hash", Verdict::Fail),
                (Some(0), "us_ssn", Verdict::Fail),
                (Some(1), "us_ssn", Verdict::Info),
                (Some(2), "password_hash", Verdict::Info),
                (Some(2), "us_ssn", Verdict::Fail),
            ]
        );
    }
}
