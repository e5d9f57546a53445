//! In which row and column a byte lies.
//!
//! A cursor moves forward only: it is asked for ever later bytes and reads each byte of the piece at most once, so that a line
//! of a megabyte with a value in every other word costs one reading.

use memchr::{memchr, memchr_iter, memrchr};

use crate::dump::settings::Strings;

/// Where a byte lies in its piece. All from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The row.
    pub row: u64,
    /// The column; `None` if it cannot be told.
    pub column: Option<u32>,
    /// The line: how many line feeds stand before.
    pub line: u64,
}

/// Finds the cells of ever later bytes of a piece.
pub trait CellCursor {
    /// The cell that the byte at `at` lies in. A delimiter belongs to the cell before it. `at` never goes back.
    fn cell_at(&mut self, at: usize) -> Cell;
}

/// A statement: no rows, no columns, but lines.
#[derive(Debug)]
pub struct StatementCursor<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> StatementCursor<'a> {
    /// At the start of the statement.
    pub fn new(bytes: &'a [u8]) -> Self {
        StatementCursor { bytes, at: 0, line: 0 }
    }
}

impl CellCursor for StatementCursor<'_> {
    fn cell_at(&mut self, at: usize) -> Cell {
        let passed = self.bytes.get(self.at..at).unwrap_or_default();
        self.at = at;
        self.line += memchr_iter(b'\n', passed).count() as u64;
        Cell { row: 0, column: None, line: self.line }
    }
}

/// Rows of COPY text, a line each.
///
/// Where an odd number of backslashes stands before a tab, the tab may be data (in files that pg_dump did not write) or the
/// backslash the second byte of a character; the columns behind it in that row cannot be told.
#[derive(Debug)]
pub struct CopyTextCursor<'a> {
    bytes: &'a [u8],
    at: usize,
    row: u64,
    column: Option<u32>,
}

impl<'a> CopyTextCursor<'a> {
    /// At the start of the first row.
    pub fn new(bytes: &'a [u8]) -> Self {
        CopyTextCursor { bytes, at: 0, row: 0, column: Some(0) }
    }
}

impl CellCursor for CopyTextCursor<'_> {
    fn cell_at(&mut self, at: usize) -> Cell {
        let passed = self.bytes.get(self.at..at).unwrap_or_default();
        let mut start = self.at;
        if let Some(last) = memrchr(b'\n', passed) {
            self.row += memchr_iter(b'\n', passed).count() as u64;
            self.column = Some(0);
            start += last + 1;
        }
        let fields = self.bytes.get(start..at).unwrap_or_default();
        for tab in memchr_iter(b'\t', fields) {
            self.column = match self.column {
                Some(column) if !is_escaped(self.bytes, start + tab, b'\\') => Some(column + 1),
                _ => None,
            };
        }
        self.at = at;
        Cell { row: self.row, column: self.column, line: self.row }
    }
}

/// Whether an odd number of backslashes stands before `at`. Reads no further than they reach.
fn is_escaped(bytes: &[u8], at: usize, escape: u8) -> bool {
    let before = bytes.get(..at).unwrap_or_default();
    before.iter().rev().take_while(|b| **b == escape).count() % 2 == 1
}

/// How a CSV is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvBytes {
    /// What stands between fields.
    pub delimiter: u8,
    /// What stands around a quoted field.
    pub quote: u8,
    /// What stands before a quote that is data; usually the quote itself.
    pub escape: u8,
}

/// Records of a CSV. A record ends at LF, CR LF or CR outside quotes.
#[derive(Debug)]
pub struct CsvCursor<'a> {
    bytes: &'a [u8],
    at: usize,
    form: CsvBytes,
    quotes: CsvQuotes,
    cell: Cell,
}

/// Where in a CSV's quoting the cursor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CsvQuotes {
    Outside,
    Inside,
    /// Inside, behind an escape.
    Escaped,
}

impl<'a> CsvCursor<'a> {
    /// At the start of the first record.
    pub fn new(bytes: &'a [u8], form: CsvBytes) -> Self {
        let cell = Cell { row: 0, column: Some(0), line: 0 };
        CsvCursor { bytes, at: 0, form, quotes: CsvQuotes::Outside, cell }
    }

    fn next_record(&mut self) {
        self.cell.row += 1;
        self.cell.column = Some(0);
    }
}

impl CellCursor for CsvCursor<'_> {
    fn cell_at(&mut self, at: usize) -> Cell {
        let CsvBytes { delimiter, quote, escape } = self.form;
        let passed = self.bytes.get(self.at..at).unwrap_or_default();
        for (i, &b) in passed.iter().enumerate() {
            self.cell.line += u64::from(b == b'\n');
            match self.quotes {
                CsvQuotes::Escaped => self.quotes = CsvQuotes::Inside,
                CsvQuotes::Inside if b == escape && escape != quote => {
                    // An escape counts before a quote and before itself only.
                    let next = self.bytes.get(self.at + i + 1);
                    if next == Some(&quote) || next == Some(&escape) {
                        self.quotes = CsvQuotes::Escaped;
                    }
                }
                // A doubled quote ends and begins, which comes to the same.
                CsvQuotes::Inside if b == quote => self.quotes = CsvQuotes::Outside,
                CsvQuotes::Outside if b == quote => self.quotes = CsvQuotes::Inside,
                CsvQuotes::Outside if b == delimiter => {
                    self.cell.column = self.cell.column.map(|column| column + 1);
                }
                CsvQuotes::Outside if b == b'\n' => self.next_record(),
                CsvQuotes::Outside
                    if b == b'\r' && self.bytes.get(self.at + i + 1) != Some(&b'\n') =>
                {
                    self.next_record();
                }
                _ => {}
            }
        }
        self.at = at;
        self.cell
    }
}

/// Tuples of an INSERT: `(1, 'a'), (2, 'b')`.
///
/// Understands strings with doubled quotes, backslashes in `E'…'` and where plain strings have them, quoted names, and brackets.
/// Behind anything else that may hold quotes (comments, dollar quotes) no column is told.
#[derive(Debug)]
pub struct TupleCursor<'a> {
    bytes: &'a [u8],
    at: usize,
    strings: Strings,
    within: Within,
    /// The kind of the last string, which a doubled quote opens again.
    last_string: Within,
    depth: u32,
    tuples: u64,
    column: u32,
    line: u64,
    trust: Trust,
}

/// What the cursor is within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// Values and what stands between them.
    Values,
    /// A string in which a backslash is a backslash.
    PlainString,
    /// A string in which a backslash escapes.
    EscapeString,
    /// The same, behind a backslash.
    Escape,
    /// A quoted name.
    Name,
}

/// Whether everything so far was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    Understood,
    Lost,
}

impl<'a> TupleCursor<'a> {
    /// At the start of the first tuple.
    pub fn new(bytes: &'a [u8], strings: Strings) -> Self {
        TupleCursor {
            bytes,
            at: 0,
            strings,
            within: Within::Values,
            last_string: Within::PlainString,
            depth: 0,
            tuples: 0,
            column: 0,
            line: 0,
            trust: Trust::Understood,
        }
    }

    fn before(&self, at: usize, distance: usize) -> Option<u8> {
        at.checked_sub(distance).and_then(|i| self.bytes.get(i).copied())
    }

    fn read_value_byte(&mut self, at: usize, b: u8) {
        let next = self.bytes.get(at + 1).copied();
        match b {
            b'\'' => {
                self.within = match (self.before(at, 1), self.before(at, 2)) {
                    // Between values a quote behind a quote is one that was doubled.
                    (Some(b'\''), _) => self.last_string,
                    (Some(b'E' | b'e'), Some(b)) if !b.is_ascii_alphanumeric() && b != b'_' => {
                        Within::EscapeString
                    }
                    _ if self.strings == Strings::Escape => Within::EscapeString,
                    _ => Within::PlainString,
                };
                self.last_string = self.within;
            }
            b'"' => self.within = Within::Name,
            b'(' | b'[' | b'{' => {
                if self.depth == 0 {
                    self.tuples += 1;
                    self.column = 0;
                }
                self.depth = self.depth.saturating_add(1);
            }
            b')' | b']' | b'}' => self.depth = self.depth.saturating_sub(1),
            b',' if self.depth == 1 => self.column = self.column.saturating_add(1),
            b'$' => self.trust = Trust::Lost,
            b'-' if next == Some(b'-') => self.trust = Trust::Lost,
            b'/' if next == Some(b'*') => self.trust = Trust::Lost,
            _ => {}
        }
    }

    fn read_escape_string_byte(&mut self, at: usize, b: u8) {
        match b {
            b'\'' => self.within = Within::Values,
            b'\\' => {
                // It may be the second byte of a character.
                if self.before(at, 1).is_some_and(|b| b >= 0x80) {
                    self.trust = Trust::Lost;
                }
                self.within = Within::Escape;
            }
            _ => {}
        }
    }
}

impl CellCursor for TupleCursor<'_> {
    fn cell_at(&mut self, at: usize) -> Cell {
        while self.at < at {
            if self.within == Within::PlainString {
                // Long texts are passed at once.
                let rest = self.bytes.get(self.at..at).unwrap_or_default();
                let quote = memchr(b'\'', rest);
                let text = rest.get(..quote.unwrap_or(rest.len())).unwrap_or_default();
                self.line += memchr_iter(b'\n', text).count() as u64;
                self.at += text.len();
                if quote.is_some() {
                    self.at += 1;
                    self.within = Within::Values;
                }
                continue;
            }
            let Some(&b) = self.bytes.get(self.at) else { break };
            self.line += u64::from(b == b'\n');
            match self.within {
                Within::Values => self.read_value_byte(self.at, b),
                Within::EscapeString => self.read_escape_string_byte(self.at, b),
                Within::Escape => self.within = Within::EscapeString,
                Within::Name if b == b'"' => self.within = Within::Values,
                Within::Name | Within::PlainString => {}
            }
            self.at += 1;
        }
        let column = (self.trust == Trust::Understood && self.depth > 0).then_some(self.column);
        Cell { row: self.tuples.saturating_sub(1), column, line: self.line }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Row, column and line.
    type Place = (u64, Option<u32>, u64);

    /// The place of each `@` of a text.
    fn cells(mut cursor: impl CellCursor, text: &str) -> Vec<Place> {
        text.match_indices('@')
            .map(|(at, _)| cursor.cell_at(at))
            .map(|cell| (cell.row, cell.column, cell.line))
            .collect()
    }

    #[test]
    fn copy_text() {
        let cases: &[(&str, &[Place])] = &[
            (
                "@\t@\n@\t\t@@\n\n@",
                &[
                    (0, Some(0), 0),
                    (0, Some(1), 0),
                    (1, Some(0), 1),
                    (1, Some(2), 1),
                    (1, Some(2), 1),
                    (3, Some(0), 3),
                ],
            ),
            ("a\\\\\t@\n", &[(0, Some(1), 0)]),
            ("a\\\t@\n@\t@\n", &[(0, None, 0), (1, Some(0), 1), (1, Some(1), 1)]),
            ("a\\t@\n", &[(0, Some(0), 0)]),
        ];
        for (text, expected) in cases {
            assert_eq!(cells(CopyTextCursor::new(text.as_bytes()), text), *expected, "{text:?}");
        }
    }

    #[test]
    fn csv() {
        let form = CsvBytes { delimiter: b',', quote: b'"', escape: b'"' };
        let cases: &[(&str, &[Place])] = &[
            ("1,@\n@", &[(0, Some(1), 0), (1, Some(0), 1)]),
            ("1,@\r\n@\r@", &[(0, Some(1), 0), (1, Some(0), 1), (2, Some(0), 1)]),
            ("\"Doe, \"\"JJ\"\"\n@\",@\n,@", &[(0, Some(0), 1), (0, Some(1), 1), (1, Some(1), 2)]),
            ("\"a\\\",\"@\"", &[(0, Some(1), 0)]),
        ];
        for (text, expected) in cases {
            assert_eq!(cells(CsvCursor::new(text.as_bytes(), form), text), *expected, "{text:?}");
        }
        let form = CsvBytes { delimiter: b';', quote: b'\'', escape: b'\\' };
        let text = "'a\\';\\\\';@\n";
        assert_eq!(cells(CsvCursor::new(text.as_bytes(), form), text), [(0, Some(1), 0)]);
    }

    #[test]
    fn tuples() {
        use Strings::{Escape, Standard};
        let cases: &[(&str, Strings, &[Place])] = &[
            ("(1, '@'), ('@', 2)", Standard, &[(0, Some(1), 0), (1, Some(0), 0)]),
            (" (1, '@');\n", Standard, &[(0, Some(1), 0)]),
            ("\n\t(1, '@'),\n\t(2, '@')", Standard, &[(0, Some(1), 1), (1, Some(1), 2)]),
            ("('a,''(,', '@')", Standard, &[(0, Some(1), 0)]),
            ("('', '@')", Standard, &[(0, Some(1), 0)]),
            ("('a\n),\n(', '@')", Standard, &[(0, Some(1), 2)]),
            ("('a\\', '@')", Standard, &[(0, Some(1), 0)]),
            ("('a\\', '@')", Escape, &[(0, Some(0), 0)]),
            ("(E'a\\',''\\', ', '@')", Standard, &[(0, Some(1), 0)]),
            ("(date'a\\', '@')", Standard, &[(0, Some(1), 0)]),
            ("(ARRAY[1,2], f(1, 2), '@'::text)", Standard, &[(0, Some(2), 0)]),
            ("($$,'$$, '@')", Standard, &[(0, None, 0)]),
            ("(1 /* ' */, '@')", Standard, &[(0, None, 0)]),
            ("(1), -- @\n(2)", Standard, &[(0, None, 0)]),
        ];
        for (text, strings, expected) in cases {
            assert_eq!(
                cells(TupleCursor::new(text.as_bytes(), *strings), text),
                *expected,
                "{text:?}"
            );
        }
        let kanji = b"(E'\x95\x5c', '@')";
        assert_eq!(TupleCursor::new(kanji, Standard).cell_at(10).column, None);
    }

    #[test]
    fn statement() {
        let text = "COMMENT\n@ '@\n@'";
        let lines: Vec<_> = cells(StatementCursor::new(text.as_bytes()), text);
        assert_eq!(lines, [(0, None, 1), (0, None, 1), (0, None, 2)]);
    }

    proptest! {
        /// Going there in steps comes to the same as going there at once.
        #[test]
        fn steps_do_not_matter(text in "[a@,'\"E\\\\\t\n\r()]{0,60}", steps in proptest::collection::vec(0usize..60, 0..6)) {
            let bytes = text.as_bytes();
            let mut steps: Vec<_> = steps.into_iter().filter(|at| *at <= bytes.len()).collect();
            steps.sort_unstable();
            let form = CsvBytes { delimiter: b',', quote: b'"', escape: b'\\' };
            let mut cursors: Vec<Box<dyn CellCursor>> = vec![
                Box::new(CopyTextCursor::new(bytes)),
                Box::new(CsvCursor::new(bytes, form)),
                Box::new(TupleCursor::new(bytes, Strings::Standard)),
                Box::new(StatementCursor::new(bytes)),
            ];
            for at in steps {
                let fresh = [
                    CopyTextCursor::new(bytes).cell_at(at),
                    CsvCursor::new(bytes, form).cell_at(at),
                    TupleCursor::new(bytes, Strings::Standard).cell_at(at),
                    StatementCursor::new(bytes).cell_at(at),
                ];
                for (cursor, fresh) in cursors.iter_mut().zip(fresh) {
                    prop_assert_eq!(cursor.cell_at(at), fresh);
                }
            }
        }

        /// The cell of COPY text is what counting from the start says.
        #[test]
        fn copy_text_counts(text in "[a\t\n]{0,80}", at in 0usize..80) {
            let at = at.min(text.len());
            let before = text.get(..at).unwrap_or_default();
            let row = before.matches('\n').count() as u64;
            let line = before.rsplit('\n').next().unwrap_or_default();
            let column = line.matches('\t').count() as u32;
            let cell = CopyTextCursor::new(text.as_bytes()).cell_at(at);
            prop_assert_eq!(cell, Cell { row, column: Some(column), line: row });
        }
    }
}
