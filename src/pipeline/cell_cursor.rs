//! The rows of a piece and the raw cells in them.
//!
//! A cursor moves forward only: it is asked for rows that hold ever later bytes and reads each byte of the piece at most a few
//! times, so that a line of a megabyte with a value in every other word costs one reading.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::cell_form::CellForm;
use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::{CsvDialect, CsvField, RecordCutter, line_end, split_record};
use crate::codec::sql_values::{Backslash, Tuples, ValueKind, ValueSpan};
use crate::encoding::Encoding;

/// A row of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the piece, from 0.
    pub number: u64,
    /// Its bytes, with what stands between it and the row before.
    pub range: Range<usize>,
}

/// A cell as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawCell<'a> {
    /// Its bytes in the piece, quotes included.
    pub range: Range<usize>,
    /// How it is written.
    pub form: CellForm<'a>,
}

/// Which cells of a row are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// All of them, if the row ends behind this place.
    pub place: usize,
    /// So many of them otherwise.
    pub columns: usize,
}

/// Goes through the rows of a piece.
pub trait RowCursor<'a> {
    /// Goes to the row that the byte at `at` lies in, and puts its cells into `cells`, in order; none where the row cannot be read.
    /// `at` never lies before the end of the row that was returned last. `None` behind the last byte.
    ///
    /// The cells behind those that are `needed` may be missing.
    fn row_at(&mut self, at: usize, needed: Needed, cells: &mut Vec<RawCell<'a>>) -> Option<Row>;
}

/// Rows of COPY text, a line each.
#[derive(Debug)]
pub struct CopyTextCursor<'a> {
    bytes: &'a [u8],
    dialect: &'a CopyTextDialect,
    encoding: Encoding,
    /// Where the next row starts.
    at: usize,
    row: u64,
    fields: Vec<Range<usize>>,
}

impl<'a> CopyTextCursor<'a> {
    /// At the start of the first row.
    pub fn new(bytes: &'a [u8], dialect: &'a CopyTextDialect, encoding: Encoding) -> Self {
        CopyTextCursor { bytes, dialect, encoding, at: 0, row: 0, fields: Vec::new() }
    }
}

impl<'a> RowCursor<'a> for CopyTextCursor<'a> {
    fn row_at(&mut self, at: usize, needed: Needed, cells: &mut Vec<RawCell<'a>>) -> Option<Row> {
        cells.clear();
        if at >= self.bytes.len() {
            return None;
        }
        let passed = self.bytes.get(self.at..at).unwrap_or_default();
        if let Some(last) = memrchr(b'\n', passed) {
            self.row += memchr_iter(b'\n', passed).count() as u64;
            self.at += last + 1;
        }
        let start = self.at;
        let line = self.bytes.get(start..).unwrap_or_default();
        let searched = at.saturating_sub(start);
        let len = memchr(b'\n', line.get(searched..).unwrap_or_default());
        let len = len.map_or(line.len(), |len| searched + len);
        let line = line.get(..len).unwrap_or_default();
        let columns = if start + len >= needed.place { usize::MAX } else { needed.columns };
        let split = self.dialect.split_row_until(line, columns, self.encoding, &mut self.fields);
        if split.is_ok() {
            let form = CellForm::CopyText { dialect: self.dialect, encoding: self.encoding };
            cells.extend(
                self.fields
                    .iter()
                    .map(|field| RawCell { range: start + field.start..start + field.end, form }),
            );
        }
        let number = self.row;
        self.at = (start + len + 1).min(self.bytes.len());
        self.row += 1;
        Some(Row { number, range: start..self.at })
    }
}

/// Records of a CSV.
#[derive(Debug)]
pub struct CsvCursor<'a> {
    bytes: &'a [u8],
    dialect: &'a CsvDialect,
    cutter: RecordCutter,
    at: usize,
    row: u64,
    fields: Vec<CsvField>,
}

impl<'a> CsvCursor<'a> {
    /// At the start of the first record.
    pub fn new(bytes: &'a [u8], dialect: &'a CsvDialect) -> Self {
        let cutter = RecordCutter::new(dialect);
        CsvCursor { bytes, dialect, cutter, at: 0, row: 0, fields: Vec::new() }
    }
}

impl<'a> RowCursor<'a> for CsvCursor<'a> {
    fn row_at(&mut self, at: usize, _: Needed, cells: &mut Vec<RawCell<'a>>) -> Option<Row> {
        cells.clear();
        while let Some(rest) = self.bytes.get(self.at..).filter(|rest| !rest.is_empty()) {
            let start = self.at;
            let len = self.cutter.cut(rest).unwrap_or(rest.len());
            let number = self.row;
            self.at += len;
            self.row += 1;
            if self.at <= at {
                continue;
            }
            let (record, _) = line_end(rest.get(..len).unwrap_or_default());
            let split = split_record(record, self.dialect, &mut self.fields);
            if split.is_ok() {
                cells.extend(self.fields.iter().map(|field| RawCell {
                    range: start + field.range.start..start + field.range.end,
                    form: CellForm::Csv { dialect: self.dialect, quoting: field.quoting },
                }));
            }
            return Some(Row { number, range: start..self.at });
        }
        None
    }
}

/// Tuples of an INSERT: `(1, 'a'), (2, 'b')`. From a tuple on that cannot be read, everything is text.
#[derive(Debug)]
pub struct TupleCursor<'a> {
    bytes: &'a [u8],
    tuples: Tuples<'a>,
    encoding: Encoding,
    backslash: Backslash,
    at: usize,
    row: u64,
    values: Vec<ValueSpan>,
}

impl<'a> TupleCursor<'a> {
    /// At the start of the first tuple.
    pub fn new(bytes: &'a [u8], encoding: Encoding, backslash: Backslash) -> Self {
        let tuples = Tuples::new(bytes, encoding, backslash);
        TupleCursor { bytes, tuples, encoding, backslash, at: 0, row: 0, values: Vec::new() }
    }
}

impl<'a> RowCursor<'a> for TupleCursor<'a> {
    fn row_at(&mut self, at: usize, _: Needed, cells: &mut Vec<RawCell<'a>>) -> Option<Row> {
        cells.clear();
        while self.at < self.bytes.len() {
            let start = self.at;
            let tuple = self.tuples.next_tuple(&mut self.values);
            let Ok(Some(tuple)) = tuple else {
                self.at = self.bytes.len();
                let number = self.row.saturating_sub(u64::from(tuple.is_ok()));
                return Some(Row { number, range: start..self.at });
            };
            let number = self.row;
            self.at = tuple.end;
            self.row += 1;
            if self.at <= at {
                continue;
            }
            let (encoding, backslash) = (self.encoding, self.backslash);
            cells.extend(self.values.iter().map(|value| {
                let form = match value.kind {
                    ValueKind::String(kind) => CellForm::Sql { kind, backslash, encoding },
                    ValueKind::Null | ValueKind::Default => CellForm::Missing,
                    ValueKind::Number | ValueKind::Boolean | ValueKind::BitString => CellForm::Bare,
                    ValueKind::Expression => CellForm::Text,
                };
                RawCell { range: value.literal(), form }
            }));
            return Some(Row { number, range: start..self.at });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: Needed = Needed { place: 0, columns: 0 };

    /// Row, and the column of the cell or `None` between cells.
    type Place = (u64, Option<usize>);

    /// The place of each `@` of a text.
    fn places<'a>(cursor: impl RowCursor<'a>, text: &str) -> Vec<Place> {
        places_at(cursor, &text.match_indices('@').map(|(at, _)| at).collect::<Vec<_>>())
    }

    fn places_at<'a>(mut cursor: impl RowCursor<'a>, places: &[usize]) -> Vec<Place> {
        let mut cells = Vec::new();
        let mut row: Option<Row> = None;
        let mut found = Vec::new();
        for at in places {
            if !row.as_ref().is_some_and(|row| row.range.contains(at)) {
                row = cursor.row_at(*at, ALL, &mut cells);
            }
            let Some(row) = &row else { continue };
            assert!(row.range.contains(at));
            found.push((row.number, cells.iter().position(|cell| cell.range.contains(at))));
        }
        assert_eq!(found.len(), places.len());
        found
    }

    #[test]
    fn copy_text() {
        let cases: &[(&str, &[Place])] = &[
            (
                "@\t@\n@\t\t@@\n\n@",
                &[
                    (0, Some(0)),
                    (0, Some(1)),
                    (1, Some(0)),
                    (1, Some(2)),
                    (1, Some(2)),
                    (3, Some(0)),
                ],
            ),
            ("a\\\\\t@\n", &[(0, Some(1))]),
            ("a\\\t@\n@\t@\n", &[(0, Some(0)), (1, Some(0)), (1, Some(1))]),
            ("a\\t@\n", &[(0, Some(0))]),
            // The row goes on in the next line, which its bytes do not tell.
            ("@\\\n@\t@\n", &[(0, None), (1, Some(0)), (1, Some(1))]),
        ];
        let dialect = CopyTextDialect::default();
        for (text, expected) in cases {
            let cursor = CopyTextCursor::new(text.as_bytes(), &dialect, Encoding::Utf8);
            assert_eq!(places(cursor, text), *expected, "{text:?}");
        }
        let dialect = CopyTextDialect { delimiter: b'|', null: b"@".to_vec() };
        let cursor = CopyTextCursor::new(b"a|\\|@|@\n", &dialect, Encoding::Utf8);
        assert_eq!(places(cursor, "a|\\|@|@\n"), [(0, Some(1)), (0, Some(2))]);
        let kanji = b"\x95\x5c\t@\n";
        let encoding = Encoding::by_name("SJIS").unwrap_or(Encoding::Utf8);
        let dialect = CopyTextDialect::default();
        assert_eq!(
            places_at(CopyTextCursor::new(kanji, &dialect, encoding), &[3]),
            [(0, Some(1))],
            "the second byte of a character is no backslash"
        );
    }

    #[test]
    fn csv() {
        let dialect = CsvDialect::default();
        let cases: &[(&str, &[Place])] = &[
            ("1,@\n@", &[(0, Some(1)), (1, Some(0))]),
            ("1,@\r\n@\n", &[(0, Some(1)), (1, Some(0))]),
            // The server refuses it.
            ("1,@\r@,2\n@\n", &[(0, None), (0, None), (1, Some(0))]),
            ("\"Doe, \"\"JJ\"\"\n@\",@\n,@", &[(0, Some(0)), (0, Some(1)), (1, Some(1))]),
            ("\"a\\\",\"@\"", &[(0, Some(1))]),
            ("1,\"@\n", &[(0, None)]),
        ];
        for (text, expected) in cases {
            let cursor = CsvCursor::new(text.as_bytes(), &dialect);
            assert_eq!(places(cursor, text), *expected, "{text:?}");
        }
        let dialect =
            CsvDialect { delimiter: b';', quote: b'\'', escape: b'\\', ..CsvDialect::default() };
        let text = "'a\\';\\\\';@\n";
        assert_eq!(places(CsvCursor::new(text.as_bytes(), &dialect), text), [(0, Some(1))]);
    }

    #[test]
    fn tuples() {
        use Backslash::{Escape, Literal};
        let cases: &[(&str, Backslash, &[Place])] = &[
            ("(1, '@'), ('@', 2)", Literal, &[(0, Some(1)), (1, Some(0))]),
            ("\n\t(1, '@'),\n\t(2, '@')", Literal, &[(0, Some(1)), (1, Some(1))]),
            ("('a,''(,', '@')", Literal, &[(0, Some(1))]),
            ("('a\n),\n(', '@')", Literal, &[(0, Some(1))]),
            ("('a\\', '@')", Literal, &[(0, Some(1))]),
            ("('a\\', '@')", Escape, &[(0, None)]),
            ("('a\\'@', '@')", Escape, &[(0, Some(0)), (0, Some(1))]),
            ("(E'a\\',''\\', ', '@')", Literal, &[(0, Some(1))]),
            ("(date'a\\', '@')", Literal, &[(0, Some(1))]),
            ("(ARRAY[1,2], f('@', 2), '@'::text)", Literal, &[(0, Some(1)), (0, Some(2))]),
            ("($$,'$$, '@')", Literal, &[(0, Some(1))]),
            ("(1 /* ' @ */, '@')", Literal, &[(0, None), (0, Some(1))]),
            ("(1), -- @\n(2) -- @\n", Literal, &[(1, None), (1, None)]),
            ("(1) nonsense (@", Literal, &[(1, None)]),
        ];
        for (text, backslash, expected) in cases {
            let cursor = TupleCursor::new(text.as_bytes(), Encoding::Utf8, *backslash);
            assert_eq!(places(cursor, text), *expected, "{text:?}");
        }
    }

    proptest! {
        /// Rows are next to each other and cover everything, whichever are asked for; going there in steps comes to the same as
        /// going there at once.
        #[test]
        fn steps_do_not_matter(text in "[a@,'\"E\\\\\t\n()]{0,60}", skip in 0usize..20) {
            let bytes = text.as_bytes();
            let copy = CopyTextDialect::default();
            let csv = CsvDialect::default();
            let cursors = || -> Vec<Box<dyn RowCursor<'_> + '_>> {
                vec![
                    Box::new(CopyTextCursor::new(bytes, &copy, Encoding::Utf8)),
                    Box::new(CsvCursor::new(bytes, &csv)),
                    Box::new(TupleCursor::new(bytes, Encoding::Utf8, Backslash::Literal)),
                ]
            };
            for (mut every, mut some) in cursors().into_iter().zip(cursors()) {
                let (mut at, mut from) = (0, skip);
                let (mut cells, mut other_cells) = (Vec::new(), Vec::new());
                while let Some(row) = every.row_at(at, ALL, &mut cells) {
                    prop_assert_eq!(row.range.start, at);
                    prop_assert!(row.range.end > at);
                    let mut end = at;
                    for cell in &cells {
                        prop_assert!(end <= cell.range.start && cell.range.end <= row.range.end);
                        end = cell.range.end;
                    }
                    if row.range.contains(&from) {
                        let found = some.row_at(from, ALL, &mut other_cells);
                        prop_assert_eq!(found.as_ref(), Some(&row));
                        prop_assert_eq!(&cells, &other_cells);
                        from = row.range.end + skip;
                    }
                    at = row.range.end;
                }
                prop_assert_eq!(at, bytes.len());
            }
        }

        /// The cell of COPY text is what counting from the start says.
        #[test]
        fn copy_text_counts(text in "[a\t\n]{1,80}", at in 0usize..80) {
            let at = at.min(text.len() - 1);
            let before = text.get(..at).unwrap_or_default();
            let number = before.matches('\n').count() as u64;
            let line = before.rsplit('\n').next().unwrap_or_default();
            let column = line.matches('\t').count();
            let dialect = CopyTextDialect::default();
            let found = places_at(CopyTextCursor::new(text.as_bytes(), &dialect, Encoding::Utf8), &[at]);
            let in_cell = !matches!(text.as_bytes().get(at), Some(b'\t' | b'\n'));
            prop_assert_eq!(found, [(number, in_cell.then_some(column))]);
        }
    }
}
