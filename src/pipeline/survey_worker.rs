//! A worker of a survey: tells the rows of a batch apart, shows their cells, and scans the batch as it stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::batch::{Piece, PieceKind, RowForm, TableData};
use super::cell_cursor::{CopyTextCursor, CsvCursor, Needed, RawCell, RowCursor, TupleCursor};
use super::cell_form::CellForm;
use super::scan::{Bytea, PieceFinding, Presence, Scanner};
use super::statement::{StatementKind, classify};
use super::survey::{CellObserver, LargeObjectsMet, Load, Surveyed, SurveyedTable};
use super::worker::layout;
use crate::byte_mask::{ByteClass, ByteClasses, Masker};
use crate::catalog::Catalog;
use crate::codec::copy_text::CopyTextDialect;
use crate::detect::{DetectorSet, Interest, Policy, Suspect, Verdict, suspects_with_hits};
use crate::dump::heads::first_words;
use crate::dump::settings::Strings;

/// The state of one worker.
pub(super) struct SurveyWorker<O> {
    observer: O,
    begun: Begun,
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
    marks: Marks,
    fields: Vec<Range<usize>>,
    scratch: Vec<u8>,
    text: Vec<u8>,
}

/// Whether the observer knows the catalog.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    No,
    Yes,
}

impl<O: CellObserver> SurveyWorker<O> {
    pub fn new(observer: O, policy: Policy) -> Self {
        SurveyWorker {
            observer,
            begun: Begun::No,
            scanner: Scanner::new(policy, Interest::Failing).with_bytea(Bytea::Skipped),
            places: Vec::new(),
            piece_places: Vec::new(),
            piece_found: Vec::new(),
            scanned: None,
            sum: Surveyed::nothing(),
            entered: None,
            every: Vec::new(),
            wanted: Vec::new(),
            marks: Marks::default(),
            fields: Vec::new(),
            scratch: Vec::new(),
            text: Vec::new(),
        }
    }

    /// Looks at a batch. `known` is the catalog, which is there as soon as there are rows.
    pub fn look(&mut self, load: &Load, known: Option<&Arc<Catalog>>) {
        if let (Begun::No, Some(catalog)) = (self.begun, known) {
            self.observer.begin(catalog);
            self.begun = Begun::Yes;
        }
        let bytes = load.batch.bytes();
        for Piece { range, kind } in &load.batch.pieces {
            let piece = bytes.get(range.clone()).unwrap_or_default();
            match kind {
                PieceKind::Rows { data, .. } => {
                    self.enter(data);
                    self.rows(piece, data, load.at + range.start as u64);
                }
                PieceKind::Statement => self.statement(piece),
                PieceKind::Verbatim | PieceKind::LargeObject | PieceKind::Replace(_) => {}
            }
        }
        self.scan(load);
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
        self.observer.enter(&data.plan.table, &data.plan.columns, &mut self.every);
        let columns = data.plan.columns.iter().map(|column| column.name.clone()).collect();
        let name = data.plan.table.clone();
        let met = SurveyedTable { name, columns, ..SurveyedTable::default() };
        self.sum.counted.entry(data.number).or_default().add(&met);
        self.entered = Some(Arc::clone(data));
    }

    fn rows(&mut self, bytes: &[u8], data: &TableData, at: u64) {
        match &data.form {
            RowForm::CopyText(dialect)
                if data.encoding.is_ascii_safe() && *dialect == CopyTextDialect::default() =>
            {
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
            if !self.marks.cut_line(bytes, start..end, fields, dialect, data, &mut self.fields)
                || (whole && self.fields.len() != columns)
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

    /// One sweep over the batch, and a closer look at the pieces in which there may be something.
    fn scan(&mut self, load: &Load) {
        let (policy, interest) = (*self.scanner.policy(), self.scanner.interest());
        self.scanner.go_on_behind(&load.batch.object_tail);
        let bytes = load.batch.bytes();
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        suspects_with_hits(bytes, &policy, interest, &mut |place| places.push(place));
        places.sort_unstable_by_key(|place| place.at);
        let mut rest = places.as_slice();
        for Piece { range, kind } in &load.batch.pieces {
            let (here, later) = rest.split_at(rest.partition_point(|place| place.at < range.end));
            rest = later;
            let piece = bytes.get(range.clone()).unwrap_or_default();
            let layout = layout(kind);
            if here.is_empty() && !self.scanner.must_see(piece, layout) {
                continue;
            }
            self.piece_places.clear();
            self.piece_places.extend(here.iter().map(|place| place.behind(range.start)));
            if let PieceKind::Rows { data, .. } = kind {
                let mut presence = self.enter_scanned(data);
                self.scanner.add_presence(piece, layout, &self.piece_places, &mut presence);
                self.scanned = Some((Arc::clone(data), presence));
                continue;
            }
            self.piece_found.clear();
            self.scanner.scan_places(piece, layout, &self.piece_places, &mut self.piece_found);
            let failing = self.piece_found.iter().filter(|found| found.verdict == Verdict::Fail);
            self.sum.found_in_statements += failing.map(|found| found.count).sum::<u64>();
        }
        self.places = places;
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

/// Where tabs, newlines and backslashes are in rows: 64 bytes are judged at once, which for short fields is faster than searching for each end.
#[derive(Debug, Default)]
struct Marks {
    /// A bit for each byte, the first byte's lowest: the tabs, the newlines, and the backslashes.
    masks: Vec<[u64; 3]>,
}

struct Marked;

impl ByteClasses<3> for Marked {
    const CLASSES: [ByteClass; 3] =
        [ByteClass::one(b'\t'), ByteClass::one(b'\n'), ByteClass::one(b'\\')];
}

impl Marks {
    fn find(&mut self, bytes: &[u8]) {
        let masker = Masker::fastest();
        let (blocks, tail) = bytes.as_chunks::<64>();
        self.masks.clear();
        self.masks.extend(blocks.iter().map(|block| masker.masks::<3, Marked>(block)));
        let mut last = [0; 64];
        for (to, byte) in last.iter_mut().zip(tail) {
            *to = *byte;
        }
        self.masks.push(masker.masks::<3, Marked>(&last));
    }

    /// The first newline in a range.
    #[inline]
    fn newline(&self, range: Range<usize>) -> Option<usize> {
        self.first::<1>(range)
    }

    /// The first tab in a range.
    #[inline]
    fn tab(&self, range: Range<usize>) -> Option<usize> {
        self.first::<0>(range)
    }

    /// What a field means, which is seldom escaped.
    #[inline]
    fn value<'v>(
        &self,
        form: &CellForm<'_>,
        raw: &'v [u8],
        field: Range<usize>,
        scratch: &'v mut Vec<u8>,
    ) -> Option<&'v [u8]> {
        match self.first::<2>(field) {
            None => Some(raw),
            Some(_) => form.decode(raw, scratch),
        }
    }

    #[inline]
    fn first<const CLASS: usize>(&self, range: Range<usize>) -> Option<usize> {
        let mut word = range.start / 64;
        let mut bits = self.masks.get(word)?[CLASS] & (u64::MAX << (range.start % 64));
        // Not beyond the range: short lines would cost as much as all behind them.
        while bits == 0 {
            word += 1;
            if word * 64 >= range.end {
                return None;
            }
            bits = self.masks.get(word)?[CLASS];
        }
        let at = word * 64 + bits.trailing_zeros() as usize;
        (at < range.end).then_some(at)
    }

    /// Cuts a line into its first fields, at most so many; one more where there is more behind them than the caller expects. `false`
    /// if it has fewer.
    #[inline]
    fn cut_line(
        &self,
        bytes: &[u8],
        line: Range<usize>,
        wanted: usize,
        dialect: &CopyTextDialect,
        data: &TableData,
        fields: &mut Vec<Range<usize>>,
    ) -> bool {
        fields.clear();
        let Range { mut start, end } = line;
        while let Some(tab) = self.tab(start..end) {
            if tab > start && bytes.get(tab - 1) == Some(&b'\\') {
                // Perhaps a tab that is escaped as such, as only hand-made files have it.
                let text = bytes.get(line.clone()).unwrap_or_default();
                let split = dialect.split_row(text, data.encoding, fields);
                for field in &mut *fields {
                    (field.start, field.end) = (field.start + line.start, field.end + line.start);
                }
                return split.is_ok() && fields.len() >= wanted;
            }
            fields.push(start..tab);
            start = tab + 1;
            if fields.len() > wanted {
                return true;
            }
        }
        fields.push(start..end);
        fields.len() >= wanted
    }
}

fn value_of<'v>(bytes: &'v [u8], cell: &RawCell<'_>, scratch: &'v mut Vec<u8>) -> Option<&'v [u8]> {
    cell.form.decode(bytes.get(cell.range.clone()).unwrap_or_default(), scratch)
}

#[cfg(test)]
mod tests {
    use memchr::memchr_iter;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// In any range, the first mark is the one that a search byte by byte finds.
        #[test]
        fn marks_are_found(pieces in prop::collection::vec(prop_oneof![
            Just("\t"), Just("\n"), Just("x"), Just("\\\t"), Just("a value that takes up more than a few of the bytes of a block"),
        ], 0..20), start in 0_usize..300, len in 0_usize..300) {
            let text = pieces.concat();
            let bytes = text.as_bytes();
            let mut marks = Marks::default();
            marks.find(bytes);
            let start = start.min(bytes.len());
            let end = (start + len).min(bytes.len());
            let first = |byte| memchr_iter(byte, &bytes[start..end]).next().map(|at| start + at);
            prop_assert_eq!(marks.newline(start..end), first(b'\n'));
            prop_assert_eq!(marks.tab(start..end), first(b'\t'));
            prop_assert_eq!(marks.first::<2>(start..end), first(b'\\'));
        }
    }
}
