//! The scan of the finished bytes: the last stage before they are written.
//!
//! It sees what a reader of the dump will see, rows and statements alike, so it is right also where something before it was
//! wrong. It never changes a byte and keeps none. A sweep over the raw bytes names the places that may hold something; here the cell of
//! each such place is found and decoded, and the detectors are asked about what it means. Cells of columns that speak for a
//! detector are looked at whether or not the sweep saw something.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memchr_iter;

use super::cell_cursor::{CopyTextCursor, CsvCursor, Needed, RawCell, Row, RowCursor, TupleCursor};
use super::cell_form::CellForm;
use super::masked_shape::MaskedShape;
use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::CsvDialect;
use crate::codec::sql_values::Backslash;
use crate::detect::context::ColumnValues;
use crate::detect::hex_text::digits_begin_like_text;
use crate::detect::{
    ColumnContext, DetectorId, DetectorSet, Hit, Interest, Match, Policy, Suspect, Tier,
    ValueDetector, Verdict, suspects_with_hits,
};
use crate::encoding::Encoding;

/// How the bytes of a piece are to be read. Cells beyond the columns are text of which nothing is known.
#[derive(Clone, Copy, Debug)]
pub enum Layout<'a> {
    /// A statement, a comment, a psql line, or anything else without rows.
    Statement,
    /// Whole rows of COPY text.
    CopyText {
        /// The columns in the order of the data.
        columns: &'a [ColumnContext],
        /// Delimiter and NULL.
        dialect: &'a CopyTextDialect,
        /// The encoding of the bytes.
        encoding: Encoding,
    },
    /// Whole tuples of an INSERT with what stands between them.
    Tuples {
        /// The columns in the order of the values.
        columns: &'a [ColumnContext],
        /// How backslashes in plain strings are read.
        backslash: Backslash,
        /// The encoding of the bytes.
        encoding: Encoding,
    },
    /// Whole records of a CSV.
    Csv {
        /// The columns in the order of the data.
        columns: &'a [ColumnContext],
        /// How the CSV is written.
        dialect: &'a CsvDialect,
    },
}

/// What one detector found in one column of a piece, of one verdict and tier. All places count from 0 within the piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceFinding {
    /// Which detector found it.
    pub detector: DetectorId,
    /// What the values are worth.
    pub verdict: Verdict,
    /// How they were proved.
    pub tier: Tier,
    /// What decided about the first, in a phrase.
    pub reason: &'static str,
    /// The column, where there is one and it can be told.
    pub column: Option<u32>,
    /// How many values.
    pub count: u64,
    /// The row of the first.
    pub row: u64,
    /// The row of the last.
    pub last_row: u64,
    /// The line of the first: how many line feeds stand before it.
    pub line: u64,
    /// The first byte of the first, as it is written.
    pub byte: u64,
    /// The shape of the first.
    pub shape: MaskedShape,
    /// Whether each of them is all that its cell holds.
    pub extent: Extent,
}

/// How much of its cell a value takes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// All of it: a rule for such values mends the column.
    Whole,
    /// A part: there is other text around it.
    Part,
}

/// A cell that holds something, or bytes between cells that do.
#[derive(Clone, Copy, Debug)]
pub struct ScannedCell<'a> {
    /// Its bytes in the piece, quotes included.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// Its bytes.
    pub raw: &'a [u8],
    /// How it is written.
    pub form: CellForm<'a>,
    /// What it means.
    pub value: &'a [u8],
    /// What was found in the value, in order.
    pub matches: &'a [Match],
    /// Its column, where there is one and it can be told.
    pub column: Option<u32>,
    /// Its row in the piece.
    pub row: u64,
}

/// Which detectors found something in rows, by their columns.
#[derive(Clone, Debug, Default)]
pub struct Presence {
    columns: Vec<Cell<DetectorSet>>,
    /// Between cells, and in those behind the last column.
    elsewhere: Cell<DetectorSet>,
}

impl Presence {
    /// What is already known of each column.
    pub fn known(columns: impl IntoIterator<Item = DetectorSet>) -> Presence {
        Presence {
            columns: columns.into_iter().map(Cell::new).collect(),
            elsewhere: Cell::default(),
        }
    }

    /// Which detectors are known to find something in a column.
    pub fn of_column(&self, column: usize) -> DetectorSet {
        self.columns.get(column).map_or(DetectorSet::NONE, Cell::get)
    }

    /// What was found in each column, and in none that can be told.
    pub fn found(&self) -> impl Iterator<Item = (Option<usize>, DetectorSet)> {
        let columns = self.columns.iter().enumerate().map(|(at, found)| (Some(at), found.get()));
        columns.chain([(None, self.elsewhere.get())])
    }
}

/// What is counted together in a piece.
type CountedAs = (Option<u32>, DetectorId, Verdict, Tier);

/// Scans pieces, one after the other; each worker has its own.
///
/// ```
/// use dumpscrub::codec::copy_text::CopyTextDialect;
/// use dumpscrub::detect::{ColumnContext, Interest, Policy};
/// use dumpscrub::encoding::Encoding;
/// use dumpscrub::pipeline::{Layout, Scanner};
///
/// let mut findings = Vec::new();
/// let rows = b"1\tjane@example.com\n2\tSSN 536-22-1234\n";
/// let layout = Layout::CopyText {
///     columns: &[ColumnContext::NONE; 2],
///     dialect: &CopyTextDialect::default(),
///     encoding: Encoding::Utf8,
/// };
/// Scanner::new(Policy::default(), Interest::Failing).scan(rows, layout, &mut findings);
/// assert_eq!((findings[0].row, findings[0].column, findings[0].byte), (1, Some(1), 25));
/// assert_eq!((findings.len(), findings[0].count), (1, 1));
/// ```
#[derive(Debug)]
pub struct Scanner {
    policy: Policy,
    interest: Interest,
    detector: ValueDetector,
    places: Vec<Suspect>,
    hits: Vec<Hit>,
    scratch: Vec<u8>,
    /// The cell in hand in UTF-8, where it is in another encoding.
    unicode: Vec<u8>,
    /// The end of what was written last into a large object, for what the next statement goes on with.
    object_tail: Vec<u8>,
    bytea: Bytea,
    matches: Vec<Match>,
    /// Where in the findings of the piece in hand what was found in a column is counted.
    counted: BTreeMap<CountedAs, usize>,
}

impl Scanner {
    /// A scanner that looks for what the policy says. With [`Interest::Failing`] only what fails is found.
    pub fn new(policy: Policy, interest: Interest) -> Self {
        Scanner {
            policy,
            interest,
            detector: ValueDetector::new(policy),
            places: Vec::new(),
            hits: Vec::new(),
            scratch: Vec::new(),
            unicode: Vec::new(),
            object_tail: Vec::new(),
            bytea: Bytea::Read,
            matches: Vec::new(),
            counted: BTreeMap::new(),
        }
    }

    /// Says what becomes of bytea.
    #[must_use]
    pub fn with_bytea(mut self, bytea: Bytea) -> Self {
        self.bytea = bytea;
        self
    }

    /// Goes on behind pieces that somebody else has seen: `object_tail` is the end of what they write into a large object that is still
    /// open ([`large_object_tail`]), or empty.
    pub fn go_on_behind(&mut self, object_tail: &[u8]) {
        self.object_tail.clear();
        self.object_tail.extend_from_slice(object_tail);
    }

    /// What is found in the content of a large object, to the end of `found`.
    pub(super) fn find_in_object(&mut self, content: &[u8], found: &mut Vec<Match>) {
        self.detector.find(content, &ColumnContext::NONE, found);
    }

    /// What is looked for.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// What is reported.
    pub fn interest(&self) -> Interest {
        self.interest
    }

    /// The detectors for whose sake every cell of some column would be looked at, if [`suspects_with_hits`] were not told that a column
    /// speaks for them.
    pub fn spoken_for(&self, layout: Layout<'_>) -> DetectorSet {
        let columns = match layout {
            Layout::Statement => return DetectorSet::NONE,
            Layout::CopyText { columns, .. }
            | Layout::Tuples { columns, .. }
            | Layout::Csv { columns, .. } => columns,
        };
        let told = |column| self.detector.expected(column).without(self.unseen(column));
        columns.iter().map(told).fold(DetectorSet::NONE, DetectorSet::union)
    }

    /// The detectors for whose sake every cell of a column is looked at.
    fn unseen(&self, column: &ColumnContext) -> DetectorSet {
        match self.interest {
            Interest::Failing => self.detector.unseen(column),
            // What one column speaks for would be mentioned in the others.
            Interest::Everything => self.detector.expected(column),
        }
    }

    /// Whether something may be found in a piece although [`suspects_with_hits`] names no place in it.
    pub fn must_see(&self, bytes: &[u8], layout: Layout<'_>) -> bool {
        match layout {
            Layout::Statement => {
                large_object_bytes(bytes).is_some()
                    || !(self.object_tail.is_empty() || bytes.trim_ascii().is_empty())
            }
            Layout::CopyText { columns, dialect, .. } => self.walks(columns, dialect.delimiter),
            Layout::Tuples { columns, .. } => self.walks(columns, b','),
            Layout::Csv { columns, dialect } => self.walks(columns, dialect.delimiter),
        }
    }

    /// Appends what is found in `bytes` to `findings`, one for each column, detector, verdict and tier, in the order of the first of each.
    ///
    /// `bytes` is a whole piece: rows or a statement are never cut. Linear in the length of `bytes`.
    pub fn scan(&mut self, bytes: &[u8], layout: Layout<'_>, findings: &mut Vec<PieceFinding>) {
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        let columns = self.spoken_for(layout);
        let mut add = |place| places.push(place);
        suspects_with_hits(bytes, &self.policy, self.interest, columns, &mut add);
        places.sort_unstable_by_key(|place| place.at);
        self.scan_places(bytes, layout, &places, findings);
        self.places = places;
    }

    /// As [`Scanner::scan`], where [`suspects_with_hits`] was already asked: `places` are what it said of `bytes`, by place, when it was
    /// told of the columns what [`Scanner::spoken_for`] says, and perhaps more.
    pub fn scan_places(
        &mut self,
        bytes: &[u8],
        layout: Layout<'_>,
        places: &[Suspect],
        findings: &mut Vec<PieceFinding>,
    ) {
        let mut counted = std::mem::take(&mut self.counted);
        counted.clear();
        let interest = self.interest;
        let mut lines = Lines { bytes, at: 0, lines: 0 };
        self.cells(bytes, layout, places, &mut |cell| {
            for found in cell.matches {
                if interest == Interest::Everything || found.verdict == Verdict::Fail {
                    count(cell, found, &mut lines, &mut counted, findings);
                }
            }
        });
        self.counted = counted;
    }

    /// Adds to `presence` which detectors find something that fails, and in which columns. What `places` are says
    /// [`Scanner::scan_places`].
    ///
    /// Cells in which only what is known can be found are not looked at.
    pub fn add_presence(
        &mut self,
        bytes: &[u8],
        layout: Layout<'_>,
        places: &[Suspect],
        presence: &mut Presence,
    ) {
        let Presence { columns, elsewhere } = &*presence;
        self.cells_unknown(bytes, layout, places, columns, &mut |cell| {
            let column = cell.column.and_then(|column| columns.get(column as usize));
            let known = column.unwrap_or(elsewhere);
            for found in cell.matches.iter().filter(|found| found.verdict == Verdict::Fail) {
                known.set(known.get().union(DetectorSet::of(found.detector)));
            }
        });
    }

    /// Calls `on_cell` with each cell that holds something, in order. What `places` are says [`Scanner::scan_places`].
    ///
    /// Each cell is looked at once.
    pub fn cells(
        &mut self,
        bytes: &[u8],
        layout: Layout<'_>,
        places: &[Suspect],
        on_cell: &mut impl FnMut(&ScannedCell<'_>),
    ) {
        self.cells_unknown(bytes, layout, places, &[], on_cell);
    }

    /// As [`Scanner::cells`]; cells in which nothing can be found but what is `known` of their columns may be left out.
    fn cells_unknown(
        &mut self,
        bytes: &[u8],
        layout: Layout<'_>,
        places: &[Suspect],
        known: &[Cell<DetectorSet>],
        on_cell: &mut impl FnMut(&ScannedCell<'_>),
    ) {
        match layout {
            Layout::Statement => self.statement(bytes, places, on_cell),
            Layout::CopyText { columns, dialect, encoding } => {
                let cursor = CopyTextCursor::new(bytes, dialect, encoding);
                let border = Border::of(dialect.delimiter);
                let columns = Columns { contexts: columns, known };
                self.rows(bytes, cursor, columns, border, places, on_cell);
            }
            Layout::Tuples { columns, backslash, encoding } => {
                let cursor = TupleCursor::new(bytes, encoding, backslash);
                let columns = Columns { contexts: columns, known };
                self.rows(bytes, cursor, columns, Border::Clear, places, on_cell);
            }
            Layout::Csv { columns, dialect } => {
                let cursor = CsvCursor::new(bytes, dialect);
                let border = Border::of(dialect.delimiter);
                let columns = Columns { contexts: columns, known };
                self.rows(bytes, cursor, columns, border, places, on_cell);
            }
        }
    }

    fn statement(
        &mut self,
        bytes: &[u8],
        places: &[Suspect],
        on_cell: &mut impl FnMut(&ScannedCell<'_>),
    ) {
        let columns = Columns { contexts: &[], known: &[] };
        let border = Border::Clear;
        let mut look = Look { scanner: self, bytes, columns, row: 0, border, on_cell };
        if let Some(range) = large_object_bytes(bytes) {
            look.at_object(&RawCell { range, form: CellForm::Hex });
        } else if !bytes.trim_ascii().is_empty() {
            look.scanner.object_tail.clear();
        }
        if places.is_empty() {
            return;
        }
        let cell = RawCell { range: 0..bytes.len(), form: CellForm::Text };
        let seen = look.take(places);
        look.find(&cell, bytes, None, seen);
        let numbers_until = sequence_statement_len(bytes);
        look.scanner.matches.retain(|found| {
            let text = bytes.get(found.start..found.end).unwrap_or_default();
            found.start >= numbers_until || text.iter().any(u8::is_ascii_alphabetic)
        });
        look.tell(&cell, None, bytes);
    }

    fn rows<'a>(
        &mut self,
        bytes: &'a [u8],
        mut cursor: impl RowCursor<'a>,
        columns: Columns<'_>,
        border: Border,
        mut places: &[Suspect],
        on_cell: &mut impl FnMut(&ScannedCell<'_>),
    ) {
        let mut walked = Vec::new();
        for (column, context) in (0..).zip(columns.contexts) {
            let unknown = self.unseen(context).without(columns.known(Some(column)));
            if !unknown.is_empty() || self.reads_unseen_bytes(context) {
                walked.push(column);
            }
        }
        let every_row = border == Border::Blurred || !walked.is_empty();
        // Behind the last of them, nothing is looked at in a row without a place.
        let needed = match border {
            Border::Clear => walked.last().map_or(0, |last| *last as usize + 1),
            Border::Blurred => usize::MAX,
        };
        let mut cells = Vec::new();
        let mut at = 0;
        loop {
            let next = match places.first() {
                _ if every_row => at,
                Some(place) => place.at,
                None => break,
            };
            let place = places.first().map_or(usize::MAX, |place| place.at);
            let needed = Needed { place, columns: needed };
            let Some(row) = cursor.row_at(next, needed, &mut cells) else { break };
            at = row.range.end;
            let here = places.iter().take_while(|place| place.at < at).count();
            let (here, later) = places.split_at(here);
            places = later;
            let mut look = Look { scanner: self, bytes, columns, row: row.number, border, on_cell };
            if here.is_empty() && border == Border::Clear {
                look.at_walked(&cells, &walked);
            } else {
                look.at_row(&row, &cells, here);
            }
        }
    }

    /// Whether every row is looked at.
    fn walks(&self, columns: &[ColumnContext], delimiter: u8) -> bool {
        Border::of(delimiter) == Border::Blurred
            || columns.iter().any(|column| self.is_walked(column))
    }

    /// Whether every cell of a column is looked at.
    fn is_walked(&self, column: &ColumnContext) -> bool {
        !self.unseen(column).is_empty() || self.reads_unseen_bytes(column)
    }

    /// Whether the column holds bytes in which there may be something of which the sweep sees nothing: it sees those that begin like a
    /// text, and what they hold in the other form in which they are written, but does not know what the column speaks for.
    fn reads_unseen_bytes(&self, column: &ColumnContext) -> bool {
        self.reads_bytes(column) && !column.supports.is_empty()
    }

    /// Whether the column holds bytes that are looked into.
    fn reads_bytes(&self, column: &ColumnContext) -> bool {
        column.values == ColumnValues::Bytes && self.bytea == Bytea::Read
    }
}

/// What becomes of bytea.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bytea {
    /// Where it begins like a text, it is read as one.
    Read,
    /// It is passed over.
    Skipped,
}

/// Whether a sweep over the raw bytes sees where a cell begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Border {
    /// The delimiter is a part of no value.
    Clear,
    /// It may be: every cell must be looked at.
    Blurred,
}

impl Border {
    fn of(delimiter: u8) -> Border {
        match delimiter {
            ..0x20 | b',' | b';' | b'|' => Border::Clear,
            _ => Border::Blurred,
        }
    }
}

/// What the sweep saw in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Nothing.
    Nothing,
    /// What is in [`Scanner::hits`].
    Hits,
    /// Something that may hide a value.
    Hidden,
}

/// The columns of rows.
#[derive(Clone, Copy)]
struct Columns<'c> {
    contexts: &'c [ColumnContext],
    /// What need not be found in them again; where nothing is told of a column, everything.
    known: &'c [Cell<DetectorSet>],
}

impl<'c> Columns<'c> {
    fn context(self, column: Option<u32>) -> &'c ColumnContext {
        let context = column.and_then(|column| self.contexts.get(column as usize));
        context.unwrap_or(&ColumnContext::NONE)
    }

    fn known(self, column: Option<u32>) -> DetectorSet {
        let known = column.and_then(|column| self.known.get(column as usize));
        known.map_or(DetectorSet::NONE, Cell::get)
    }
}

/// A look at the cells of a row.
struct Look<'s, 'a, F> {
    scanner: &'s mut Scanner,
    bytes: &'a [u8],
    columns: Columns<'s>,
    row: u64,
    border: Border,
    on_cell: &'s mut F,
}

impl<F: FnMut(&ScannedCell<'_>)> Look<'_, '_, F> {
    /// Looks at the cells of those columns.
    fn at_walked(&mut self, cells: &[RawCell<'_>], walked: &[u32]) {
        for &column in walked {
            if let Some(cell) = cells.get(column as usize) {
                self.at_cell(cell, Some(column), Seen::Nothing);
            }
        }
    }

    /// Looks at the cells that the places lie in, at those of the columns that speak for something, and at what stands between.
    fn at_row(&mut self, row: &Row, cells: &[RawCell<'_>], mut places: &[Suspect]) {
        let mut passed = row.range.start;
        for (column, cell) in (0..).zip(cells) {
            self.between(passed..cell.range.start, &mut places);
            passed = cell.range.end;
            let seen = self.take_until(cell.range.end, &mut places);
            if seen != Seen::Nothing
                || self.border == Border::Blurred
                || self.scanner.is_walked(self.columns.context(Some(column)))
            {
                self.at_cell(cell, Some(column), seen);
            }
        }
        self.between(passed..row.range.end, &mut places);
    }

    /// Looks at what stands between cells, if a place lies in it.
    fn between(&mut self, range: Range<usize>, places: &mut &[Suspect]) {
        if self.take_until(range.end, places) != Seen::Nothing {
            let cell = RawCell { range, form: CellForm::Text };
            self.at_cell(&cell, None, Seen::Hidden);
        }
    }

    /// Takes the places before `end`.
    fn take_until(&mut self, end: usize, places: &mut &[Suspect]) -> Seen {
        let here = places.iter().take_while(|place| place.at < end).count();
        let (here, later) = places.split_at(here);
        *places = later;
        self.take(here)
    }

    fn take(&mut self, places: &[Suspect]) -> Seen {
        if places.is_empty() {
            return Seen::Nothing;
        }
        self.scanner.hits.clear();
        self.scanner.hits.extend(places.iter().filter_map(|place| place.hit));
        if self.scanner.hits.len() == places.len() { Seen::Hits } else { Seen::Hidden }
    }

    fn at_cell(&mut self, cell: &RawCell<'_>, column: Option<u32>, seen: Seen) {
        if seen == Seen::Nothing && self.border == Border::Clear && self.is_known(column, seen) {
            return;
        }
        let raw = self.bytes.get(cell.range.clone()).unwrap_or_default();
        let context = *self.columns.context(column);
        // As COPY writes it; most of it is no text, and need not be decoded to see that.
        if let Some(digits) = raw.strip_prefix(br"\\x")
            && self.scanner.reads_bytes(&context)
            && !digits_begin_like_text(digits)
        {
            return;
        }
        let mut scratch = std::mem::take(&mut self.scanner.scratch);
        if let Some(value) = cell.form.decode(raw, &mut scratch) {
            if self.scanner.reads_bytes(&context) {
                self.find_in_bytes(value, &context);
            } else {
                self.find(cell, value, column, seen);
            }
            self.tell(cell, column, value);
        }
        self.scanner.scratch = scratch;
    }

    /// Asks what bytea holds, in either of the forms in which it is written, if it begins like a text.
    fn find_in_bytes(&mut self, value: &[u8], context: &ColumnContext) {
        let Scanner { detector, matches, unicode, .. } = &mut *self.scanner;
        let context = ColumnContext { values: ColumnValues::Text, ..*context };
        matches.clear();
        let Some(digits) = value.strip_prefix(b"\\x") else {
            detector.find(value, &context, matches);
            return;
        };
        if !digits_begin_like_text(digits) {
            return;
        }
        CellForm::Hex.decode(digits, unicode);
        detector.find(unicode, &context, matches);
        for found in matches.iter_mut() {
            (found.start, found.end) = (2 + 2 * found.start, 2 + 2 * found.end);
        }
    }

    /// Looks at what is written into a large object, behind the end of what was written before: a value may be cut in two.
    fn at_object(&mut self, cell: &RawCell<'_>) {
        let raw = self.bytes.get(cell.range.clone()).unwrap_or_default();
        let mut joined = std::mem::take(&mut self.scanner.object_tail);
        let before = joined.len();
        let mut scratch = std::mem::take(&mut self.scanner.scratch);
        let value = cell.form.decode(raw, &mut scratch).unwrap_or_default();
        joined.extend_from_slice(value);
        let Scanner { detector, matches, .. } = &mut *self.scanner;
        matches.clear();
        detector.find(&joined, &ColumnContext::NONE, matches);
        // What ends before this statement was told there, and so was what looked as if it did.
        matches.retain(|found| found.end > before);
        if matches.iter().any(|found| found.start < before) {
            let mut told = Vec::new();
            detector.find(
                joined.get(..before).unwrap_or_default(),
                &ColumnContext::NONE,
                &mut told,
            );
            matches.retain(|found| {
                let same = |told: &Match| {
                    (told.detector, told.verdict, told.start)
                        == (found.detector, found.verdict, found.start)
                };
                !told.iter().any(same)
            });
        }
        for found in matches.iter_mut() {
            (found.start, found.end) = (found.start.saturating_sub(before), found.end - before);
        }
        self.tell(cell, None, value);
        let old = joined.len().saturating_sub(OBJECT_TAIL_BYTES);
        joined.drain(..old);
        self.scanner.object_tail = joined;
        self.scanner.scratch = scratch;
    }

    /// Whether nothing can be found in a cell of this column but what is known of it, if the sweep saw nothing in it that is not told.
    fn is_known(&self, column: Option<u32>, seen: Seen) -> bool {
        let known = self.columns.known(column);
        if known.is_empty() && seen == Seen::Hits {
            return false;
        }
        let context = self.columns.context(column);
        if self.scanner.reads_bytes(context) {
            return false;
        }
        let expected = self.scanner.detector.expected(context);
        let hits = match seen {
            Seen::Hits => self.scanner.hits.as_slice(),
            Seen::Nothing => &[],
            Seen::Hidden => return false,
        };
        let asked = self.scanner.detector.asked(context).without(known);
        expected.without(known).is_empty() && !hits.iter().any(|hit| asked.contains(hit.detector))
    }

    /// Asks what a cell holds that means `value`.
    fn find(&mut self, cell: &RawCell<'_>, value: &[u8], column: Option<u32>, seen: Seen) {
        if self.find_in_unicode(cell, value, self.columns.context(column), seen) {
            return;
        }
        let in_place = seen == Seen::Hits && self.hits_are_of(cell, value);
        let is_known = in_place && self.is_known(column, seen);
        let context = self.columns.context(column);
        let Scanner { detector, matches, hits, .. } = &mut *self.scanner;
        matches.clear();
        match seen {
            _ if is_known => {}
            _ if in_place => detector.judge(value, hits, context, matches),
            Seen::Nothing if self.border == Border::Clear => {
                detector.find_expected(value, context, matches);
            }
            _ => detector.find(value, context, matches),
        }
    }

    /// As [`Look::find`], for a value with letters beyond ASCII in another encoding than UTF-8, which words and names are told by;
    /// `false` for any other.
    fn find_in_unicode(
        &mut self,
        cell: &RawCell<'_>,
        value: &[u8],
        context: &ColumnContext,
        seen: Seen,
    ) -> bool {
        let encoding = cell.form.encoding();
        if matches!(encoding, Encoding::Utf8 | Encoding::SqlAscii) || value.is_ascii() {
            return false;
        }
        let Scanner { detector, matches, unicode, .. } = &mut *self.scanner;
        if !encoding.decode_into(value, unicode) {
            return false;
        }
        matches.clear();
        match seen {
            Seen::Nothing if self.border == Border::Clear => {
                detector.find_expected(unicode, context, matches);
            }
            _ => detector.find(unicode, context, matches),
        }
        let mut place = EncodedPlace { unicode, encoding, at: 0, encoded: 0, piece: Vec::new() };
        for found in matches.iter_mut() {
            let len = place.len(found.start..found.end);
            found.start = place.of(found.start);
            found.end = (found.start + len).min(value.len());
        }
        matches.retain(|found| found.start < found.end);
        true
    }

    /// Whether what was seen in the raw bytes of a cell is all that a sweep of its value would see; if so, the hits are made those of the
    /// value.
    fn hits_are_of(&mut self, cell: &RawCell<'_>, value: &[u8]) -> bool {
        let raw = self.bytes.get(cell.range.clone()).unwrap_or_default();
        let Some(offset) = cell.form.plain_offset(raw, value) else { return false };
        let start = cell.range.start + offset;
        if self.border == Border::Blurred || memchr::memchr3(b'\\', b'%', b'&', value).is_some() {
            return false;
        }
        let (mut addresses, mut taken) = (0, 0);
        for hit in &mut self.scanner.hits {
            if hit.start < start || hit.end > start + value.len() {
                return false;
            }
            (hit.start, hit.end) = (hit.start - start, hit.end - start);
            if hit.detector == DetectorId::Email {
                // Where addresses run into each other, what is one depends on those before it, which may not have been told.
                if hit.start < taken {
                    return false;
                }
                (addresses, taken) = (addresses + 1, hit.end);
            }
        }
        addresses == 0 || memchr_iter(b'@', value).count() == addresses
    }

    /// Tells of a cell in which something was found.
    fn tell(&mut self, cell: &RawCell<'_>, column: Option<u32>, value: &[u8]) {
        if self.scanner.matches.is_empty() {
            return;
        }
        let RawCell { range: Range { start, end }, form } = *cell;
        (self.on_cell)(&ScannedCell {
            start,
            end,
            raw: self.bytes.get(start..end).unwrap_or_default(),
            form,
            value,
            matches: &self.scanner.matches,
            column,
            row: self.row,
        });
    }
}

/// Where ever later places of a text stand in the bytes that it was decoded from.
struct EncodedPlace<'a> {
    unicode: &'a [u8],
    encoding: Encoding,
    at: usize,
    encoded: usize,
    piece: Vec<u8>,
}

impl EncodedPlace<'_> {
    fn of(&mut self, at: usize) -> usize {
        self.encoded += self.len(self.at..at);
        self.at = self.at.max(at);
        self.encoded
    }

    /// The length of a part as it is encoded.
    fn len(&mut self, part: Range<usize>) -> usize {
        self.piece.clear();
        // What was decoded can be encoded.
        let text = self.unicode.get(part).and_then(|part| std::str::from_utf8(part).ok());
        let encoded = text.is_some_and(|text| self.encoding.encode(text, &mut self.piece));
        if encoded { self.piece.len() } else { 0 }
    }
}

/// Adds a match to what was found in its column.
fn count(
    cell: &ScannedCell<'_>,
    found: &Match,
    lines: &mut Lines<'_>,
    counted: &mut BTreeMap<CountedAs, usize>,
    findings: &mut Vec<PieceFinding>,
) {
    let Match { detector, start, end, verdict, tier, reason } = *found;
    let extent = if cell.value.trim_ascii().len() <= end - start && cell.form != CellForm::Text {
        Extent::Whole
    } else {
        Extent::Part
    };
    let known = counted.entry((cell.column, detector, verdict, tier)).or_insert(findings.len());
    if let Some(known) = findings.get_mut(*known) {
        known.count += 1;
        known.last_row = cell.row;
        known.extent = known.extent.max(extent);
        return;
    }
    let byte = cell.start + cell.form.raw_offset(cell.raw, start);
    findings.push(PieceFinding {
        detector,
        verdict,
        tier,
        reason,
        column: cell.column,
        count: 1,
        row: cell.row,
        last_row: cell.row,
        line: lines.before(byte),
        byte: byte as u64,
        shape: MaskedShape::of(cell.value.get(start..end).unwrap_or_default()),
        extent,
    });
}

/// Counts the lines before ever later bytes. (Two values in one cell may come in any order, which costs nothing but time.)
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    lines: u64,
}

impl Lines<'_> {
    fn before(&mut self, at: usize) -> u64 {
        if at < self.at {
            (self.at, self.lines) = (0, 0);
        }
        let passed = self.bytes.get(self.at..at).unwrap_or_default();
        self.lines += memchr_iter(b'\n', passed).count() as u64;
        self.at = at;
        self.lines
    }
}

/// The length of the statement if it sets a sequence, whose numbers are counters; else 0.
fn sequence_statement_len(bytes: &[u8]) -> usize {
    const STARTS: [&[u8]; 4] =
        [b"SELECT pg_catalog.setval(", b"SELECT setval(", b"CREATE SEQUENCE ", b"ALTER SEQUENCE "];
    let text = bytes.trim_ascii_start();
    let is_sequence = STARTS
        .iter()
        .any(|start| text.get(..start.len()).is_some_and(|t| t.eq_ignore_ascii_case(start)));
    if is_sequence { memchr::memchr(b';', bytes).unwrap_or(bytes.len()) } else { 0 }
}

/// How much of a large object is looked at again with what follows, in bytes.
pub(super) const OBJECT_TAIL_BYTES: usize = 512;

/// Follows the large objects of a dump: keeps in `tail` the end of what the last statement wrote into the one that is open.
pub fn large_object_tail(statement: &[u8], tail: &mut Vec<u8>) {
    let Some(digits) = large_object_bytes(statement) else {
        tail.clear();
        return;
    };
    let digits = statement.get(digits).unwrap_or_default();
    let start = digits.len().saturating_sub(2 * OBJECT_TAIL_BYTES) / 2 * 2;
    let mut bytes = Vec::new();
    CellForm::Hex.decode(digits.get(start..).unwrap_or_default(), &mut bytes);
    tail.extend_from_slice(&bytes);
    let old = tail.len().saturating_sub(OBJECT_TAIL_BYTES);
    tail.drain(..old);
}

/// Where the digits are in a statement that writes bytes into a large object: `SELECT pg_catalog.lowrite(0, '\x6a…');`.
pub(super) fn large_object_bytes(bytes: &[u8]) -> Option<Range<usize>> {
    let text = bytes.trim_ascii_start();
    let before = bytes.len() - text.len();
    let starts = [&b"SELECT pg_catalog.lowrite("[..], b"SELECT lowrite("];
    let call = starts.into_iter().find(|start| text.starts_with(start))?;
    // The descriptor is a small number.
    let head = text.get(call.len()..)?;
    let quote = memchr::memchr(b'\'', head.get(..head.len().min(32))?)?;
    let digits = head.get(quote + 1..)?;
    let escape = digits.iter().take_while(|b| **b == b'\\').count();
    let digits = digits.get(escape..)?.strip_prefix(b"x")?;
    let start = before + call.len() + quote + 1 + escape + 1;
    let len = digits.iter().take_while(|b| b.is_ascii_hexdigit()).count();
    Some(start..start + len)
}

#[cfg(test)]
mod tests;
