//! A worker of a survey: tells the rows of a batch apart, shows their cells, and scans the batch as it stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::batch::{MetDatabase, Piece, PieceKind, RowForm, TableData};
use super::cell_cursor::{CopyTextCursor, CsvCursor, Needed, RawCell, RowCursor, TupleCursor};
use super::cell_form::CellForm;
use super::line_marks::LineMarks;
use super::scan::{Bytea, Layout, PieceFinding, Presence, Scanner};
use super::statement::{StatementKind, classify};
use super::survey::{CellObserver, LargeObjectsMet, Load, Surveyed, SurveyedTable};
use super::worker::layout;
use crate::codec::copy_text::CopyTextDialect;
use crate::detect::{
    DetectorSet, Interest, Policy, Suspect, Verdict, suspects_unknown, suspects_with_hits,
};
use crate::dump::heads::first_words;
use crate::dump::settings::Strings;

/// The state of one worker.
pub(super) struct SurveyWorker<O> {
    observer: O,
    scanner: Scanner,
    places: Vec<Suspect>,
    piece_places: Vec<Suspect>,
    piece_found: Vec<PieceFinding>,
    /// What was found in the data whose rows were scanned last.
    scanned: Option<(Arc<TableData>, Presence)>,
    /// What was found so far; its observers are none.
    sum: Surveyed<O>,
    /// The data whose rows were met last, and the columns of which every cell is wanted.
    entered: Option<Arc<TableData>>,
    every: Vec<usize>,
    /// Those among them that are still wanted.
    wanted: Vec<usize>,
    marks: LineMarks,
    fields: Vec<Range<usize>>,
    scratch: Vec<u8>,
    text: Vec<u8>,
}

impl<O: CellObserver> SurveyWorker<O> {
    pub fn new(observer: O, policy: Policy) -> Self {
        SurveyWorker {
            observer,
            scanner: Scanner::new(policy, Interest::Failing).with_bytea(Bytea::Skipped),
            places: Vec::new(),
            piece_places: Vec::new(),
            piece_found: Vec::new(),
            scanned: None,
            sum: Surveyed::nothing(),
            entered: None,
            every: Vec::new(),
            wanted: Vec::new(),
            marks: LineMarks::default(),
            fields: Vec::new(),
            scratch: Vec::new(),
            text: Vec::new(),
        }
    }

    /// Looks at a batch.
    pub fn look(&mut self, load: &Load) {
        let bytes = load.batch.bytes();
        self.scanner.go_on_behind(&load.batch.object_tail);
        for pieces in load.batch.pieces.chunk_by(|a, b| !is_marked(&a.kind) && !is_marked(&b.kind))
        {
            let places = self.sweep(bytes, pieces);
            let mut rest = places.as_slice();
            for Piece { range, kind } in pieces {
                let end = rest.partition_point(|place| place.at < range.end);
                let (here, later) = rest.split_at(end);
                rest = later;
                let piece = bytes.get(range.clone()).unwrap_or_default();
                match kind {
                    PieceKind::Rows { data, .. } => {
                        self.enter(data);
                        self.rows(piece, data, load.at + range.start as u64);
                    }
                    PieceKind::Statement => self.statement(piece),
                    PieceKind::Verbatim | PieceKind::LargeObject | PieceKind::Replace(_) => {}
                }
                self.piece_places.clear();
                self.piece_places.extend(here.iter().map(|place| place.behind(range.start)));
                self.scan(piece, kind);
            }
            self.places = places;
        }
    }

    /// Adds what was counted to the sum of all workers, and the observer to the others.
    pub fn add_to(mut self, sum: &mut Surveyed<O>) {
        self.leave_scanned();
        sum.observers.push(self.observer);
        for (number, counted) in std::mem::take(&mut self.sum.counted) {
            sum.counted.entry(number).or_default().add(&counted);
        }
        sum.absorb(self.sum);
    }

    /// The tables that were met since this was asked last, by number.
    pub fn take_counted(&mut self) -> BTreeMap<usize, SurveyedTable> {
        std::mem::take(&mut self.sum.counted)
    }

    /// Takes note of the data whose rows come next.
    fn enter(&mut self, data: &Arc<TableData>) {
        if self.entered.as_ref().is_some_and(|entered| Arc::ptr_eq(entered, data)) {
            return;
        }
        self.every.clear();
        let nowhere = MetDatabase { number: 0, catalog: Arc::default() };
        let database = data.database.as_deref().unwrap_or(&nowhere);
        self.observer.enter(database, &data.plan.table, &data.plan.columns, &mut self.every);
        let columns = data.plan.columns.iter().map(|column| column.name.clone()).collect();
        let name = data.plan.table.clone();
        let met = SurveyedTable { name, columns, ..SurveyedTable::default() };
        self.sum.counted.entry(data.number).or_default().add(&met);
        self.entered = Some(Arc::clone(data));
    }

    fn rows(&mut self, bytes: &[u8], data: &TableData, at: u64) {
        match &data.form {
            RowForm::CopyText(dialect) if has_marks(data) => {
                self.lines(bytes, data, dialect, at);
            }
            RowForm::CopyText(dialect) => {
                let cursor = CopyTextCursor::new(bytes, dialect, data.encoding);
                self.walk(bytes, data, at, cursor);
            }
            RowForm::Tuples(backslash) => {
                let cursor = TupleCursor::new(bytes, data.encoding, *backslash);
                self.walk(bytes, data, at, cursor);
            }
            RowForm::Csv(dialect) => {
                self.walk(bytes, data, at, CsvCursor::new(bytes, dialect));
            }
        }
    }

    /// Rows as the server writes them, a line each: cut only as far as a cell is wanted.
    fn lines(&mut self, bytes: &[u8], data: &TableData, dialect: &CopyTextDialect, at: u64) {
        let columns = data.plan.columns.len();
        let form = CellForm::CopyText { dialect, encoding: data.encoding };
        self.wanted.clear();
        let wanted = self.every.iter().filter(|column| self.observer.wants_cell(**column));
        self.wanted.extend(wanted);
        let fields_wanted = self.wanted.last().map(|last| last + 1);
        self.marks.find(bytes);
        let (mut rows, mut unread) = (0, 0);
        let mut next = 0;
        while next < bytes.len() {
            let start = next;
            let end = self.marks.newline(start..bytes.len()).unwrap_or(bytes.len());
            next = end + 1;
            rows += 1;
            let whole = self.observer.wants_row(at + start as u64);
            let fields = match (whole, fields_wanted) {
                (true, _) => columns,
                (false, Some(fields)) => fields,
                (false, None) => continue,
            };
            let end = match bytes.get(start..end) {
                Some([.., b'\r']) => end - 1,
                _ => end,
            };
            if !self.marks.cut_line(
                bytes,
                start..end,
                fields,
                dialect,
                data.encoding,
                &mut self.fields,
            ) || (whole && self.fields.len() != columns)
            {
                unread += 1;
                continue;
            }
            if fields_wanted.is_some() {
                for column in &self.wanted {
                    if let Some(field) = self.fields.get(*column) {
                        let raw = bytes.get(field.clone()).unwrap_or_default();
                        self.observer.cell(
                            *column,
                            self.marks.value(&form, raw, field.clone(), &mut self.scratch),
                        );
                    }
                }
                self.observer.end_row();
            }
            if whole {
                for (column, field) in self.fields.iter().enumerate() {
                    if self.observer.wants_row_cell(column) {
                        let raw = bytes.get(field.clone()).unwrap_or_default();
                        self.observer.row_cell(
                            column,
                            self.marks.value(&form, raw, field.clone(), &mut self.scratch),
                        );
                    }
                }
            }
        }
        if let Some(table) = self.sum.counted.get_mut(&data.number) {
            table.rows += rows;
            table.unread += unread;
        }
    }

    fn walk<'a>(
        &mut self,
        bytes: &'a [u8],
        data: &TableData,
        at: u64,
        mut cursor: impl RowCursor<'a>,
    ) {
        let columns = data.plan.columns.len();
        let (mut rows, mut unread) = (0, 0);
        let all = Needed { place: 0, columns: usize::MAX };
        let mut cells = Vec::new();
        let mut next = 0;
        while let Some(row) = cursor.row_at(next, all, &mut cells) {
            next = row.range.end;
            if cells.len() != columns {
                // Behind the last tuple may stand a blank or a comma.
                let blank = matches!(data.form, RowForm::Tuples(_)) && cells.is_empty();
                rows += u64::from(!blank);
                unread += u64::from(!blank);
                continue;
            }
            rows += 1;
            if !self.every.is_empty() {
                for column in &self.every {
                    if let Some(cell) = cells.get(*column)
                        && self.observer.wants_cell(*column)
                    {
                        let value = value_of(bytes, cell, &mut self.scratch);
                        self.observer.cell(*column, value);
                    }
                }
                self.observer.end_row();
            }
            if !data.encoding.is_ascii_safe() {
                self.decodes(bytes, &cells, data);
            }
            if self.observer.wants_row(at + row.range.start as u64) {
                for (column, cell) in cells.iter().enumerate() {
                    if self.observer.wants_row_cell(column) {
                        let value = value_of(bytes, cell, &mut self.scratch);
                        self.observer.row_cell(column, value);
                    }
                }
            }
        }
        if let Some(table) = self.sum.counted.get_mut(&data.number) {
            table.rows += rows;
            table.unread += unread;
        }
    }

    /// Takes note of the columns whose values are no text in an encoding that must be read to know.
    fn decodes(&mut self, bytes: &[u8], cells: &[RawCell<'_>], data: &TableData) {
        for (cell, column) in cells.iter().zip(&data.plan.columns) {
            let value = value_of(bytes, cell, &mut self.scratch);
            let odd = value.is_some_and(|value| {
                !value.is_ascii() && !data.encoding.decode_into(value, &mut self.text)
            });
            if odd && let Some(table) = self.sum.counted.get_mut(&data.number) {
                table.undecodable.insert(column.name.clone());
            }
        }
    }

    fn statement(&mut self, statement: &[u8]) {
        // Whatever the settings of strings are, the name of a function is read alike.
        let kind = classify(statement, &first_words(statement, 8), Strings::Standard);
        if matches!(kind, StatementKind::LargeObject | StatementKind::LargeObjectBytes) {
            self.sum.large_objects = LargeObjectsMet::Yes;
        }
    }

    /// One sweep over pieces: the places in them at which there may be something, in order. Of marked rows nothing is told yet.
    fn sweep(&mut self, bytes: &[u8], pieces: &[Piece]) -> Vec<Suspect> {
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        if let (Some(first), Some(last)) = (pieces.first(), pieces.last())
            && !is_marked(&first.kind)
        {
            let (policy, interest) = (*self.scanner.policy(), self.scanner.interest());
            let start = first.range.start;
            let bytes = bytes.get(start..last.range.end).unwrap_or_default();
            let mut add = |place: Suspect| places.push(place.ahead(start));
            let columns = pieces.iter().map(|piece| self.scanner.spoken_for(layout(&piece.kind)));
            let columns = columns.fold(DetectorSet::NONE, DetectorSet::union);
            suspects_with_hits(bytes, &policy, interest, columns, &mut add);
            places.sort_unstable_by_key(|place| place.at);
        }
        places
    }

    /// The places in marked rows at which there may be something that is not known yet of their columns.
    fn sweep_marked(&mut self, rows: &[u8], layout: Layout<'_>, presence: &Presence) {
        let (policy, interest) = (*self.scanner.policy(), self.scanner.interest());
        let mut fields = self.marks.fields();
        let mut unknown = |at, detectors: DetectorSet| match fields.column_of(at) {
            Some(column) => detectors.without(presence.of_column(column)),
            None => detectors,
        };
        let mut add = |place| self.piece_places.push(place);
        let columns = self.scanner.spoken_for(layout);
        suspects_unknown(rows, &policy, interest, columns, &mut unknown, &mut add);
        self.piece_places.sort_unstable_by_key(|place| place.at);
    }

    /// A closer look at a piece, if there may be something in it that is not known yet.
    fn scan(&mut self, piece: &[u8], kind: &PieceKind) {
        let layout = layout(kind);
        if let PieceKind::Rows { data, .. } = kind {
            let mut presence = self.enter_scanned(data);
            if is_marked(kind) {
                // Most rows hold what is in all of them: neither it nor they need be looked at for that.
                self.sweep_marked(piece, layout, &presence);
            }
            if !self.piece_places.is_empty() || self.scanner.must_see(piece, layout) {
                self.scanner.add_presence(piece, layout, &self.piece_places, &mut presence);
            }
            self.scanned = Some((Arc::clone(data), presence));
        } else if !self.piece_places.is_empty() || self.scanner.must_see(piece, layout) {
            self.piece_found.clear();
            self.scanner.scan_places(piece, layout, &self.piece_places, &mut self.piece_found);
            let failing = self.piece_found.iter().filter(|found| found.verdict == Verdict::Fail);
            self.sum.found_in_statements += failing.map(|found| found.count).sum::<u64>();
        }
    }

    /// What is known of the data whose rows come next.
    fn enter_scanned(&mut self, data: &Arc<TableData>) -> Presence {
        match self.scanned.take() {
            Some((scanned, presence)) if Arc::ptr_eq(&scanned, data) => return presence,
            scanned => self.scanned = scanned,
        }
        self.leave_scanned();
        let found = |name: &String| {
            let place = (data.plan.table.clone(), name.clone());
            self.sum.found.get(&place).copied().unwrap_or(DetectorSet::NONE)
        };
        Presence::known(data.plan.columns.iter().map(|column| found(&column.name)))
    }

    /// Notes by name what was found in the data whose rows were scanned last.
    fn leave_scanned(&mut self) {
        let Some((data, presence)) = self.scanned.take() else { return };
        for (column, found) in presence.found().filter(|(_, found)| !found.is_empty()) {
            let column = column.and_then(|column| data.plan.columns.get(column));
            let column = column.map_or(String::new(), |column| column.name.clone());
            let place = (data.plan.table.clone(), column);
            let known = self.sum.found.entry(place).or_default();
            *known = known.union(found);
        }
    }
}

/// Whether a piece holds rows whose [`LineMarks`] are looked for.
fn is_marked(kind: &PieceKind) -> bool {
    matches!(kind, PieceKind::Rows { data, .. } if has_marks(data))
}

/// Whether rows are as the server writes them.
fn has_marks(data: &TableData) -> bool {
    data.encoding.is_ascii_safe()
        && matches!(&data.form, RowForm::CopyText(dialect) if *dialect == CopyTextDialect::default())
}

fn value_of<'v>(bytes: &'v [u8], cell: &RawCell<'_>, scratch: &'v mut Vec<u8>) -> Option<&'v [u8]> {
    cell.form.decode(bytes.get(cell.range.clone()).unwrap_or_default(), scratch)
}
