//! How a cell is written, what it means, and where in its bytes a part of its meaning stands.

use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::{self, CsvDialect, Quoting};
use crate::codec::sql_values::{Backslash, StringKind, decode_string};
use crate::detect::hex_text::bytes_meant;
use crate::encoding::Encoding;

/// How one cell is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellForm<'a> {
    /// A field of COPY text.
    CopyText {
        /// Delimiter and NULL.
        dialect: &'a CopyTextDialect,
        /// The encoding of the bytes.
        encoding: Encoding,
    },
    /// A field of a CSV.
    Csv {
        /// How the CSV is written.
        dialect: &'a CsvDialect,
        /// Whether the field holds a quote.
        quoting: Quoting,
    },
    /// A string of SQL, with its prefix and quotes.
    Sql {
        /// Which of its forms.
        kind: StringKind,
        /// What a backslash in a plain string means.
        backslash: Backslash,
        /// The encoding of the bytes.
        encoding: Encoding,
    },
    /// A number or word of SQL: its bytes are its value.
    Bare,
    /// NULL or DEFAULT of SQL: no value.
    Missing,
    /// Bytes of which nothing is known: a statement, an expression, what stands between cells, a row that cannot be read.
    Text,
    /// The bytes of a large object, two hexadecimal digits each.
    Hex,
}

impl CellForm<'_> {
    /// What the raw bytes of a cell mean; `None` is NULL. Borrowed from the cell where nothing in it is escaped, else from
    /// `scratch`. A cell that cannot be decoded counts as the text that it is.
    #[inline]
    pub fn decode<'v>(&self, raw: &'v [u8], scratch: &'v mut Vec<u8>) -> Option<&'v [u8]> {
        let decoded = match *self {
            CellForm::CopyText { dialect, encoding } => dialect.decode(raw, encoding, scratch),
            CellForm::Csv { dialect, quoting } => csv::decode(raw, quoting, dialect, scratch),
            CellForm::Sql { kind, backslash, encoding } => {
                decode_string(raw, kind, encoding, backslash, scratch).map(Some)
            }
            CellForm::Bare | CellForm::Text => Ok(Some(raw)),
            CellForm::Missing => Ok(None),
            CellForm::Hex => {
                scratch.clear();
                scratch.extend(bytes_meant(raw));
                Ok(Some(scratch.as_slice()))
            }
        };
        decoded.unwrap_or(Some(raw))
    }

    /// The encoding of what a cell means; `SQL_ASCII` where nothing tells.
    pub fn encoding(&self) -> Encoding {
        match self {
            CellForm::CopyText { encoding, .. } | CellForm::Sql { encoding, .. } => *encoding,
            CellForm::Csv { dialect, .. } => dialect.encoding,
            CellForm::Bare | CellForm::Missing | CellForm::Text | CellForm::Hex => {
                Encoding::SqlAscii
            }
        }
    }

    /// Where in the raw bytes a decoded value begins that stands there as it is; `None` where something in it is escaped.
    #[inline]
    pub fn plain_offset(&self, raw: &[u8], value: &[u8]) -> Option<usize> {
        let quotes = match self {
            CellForm::CopyText { .. } | CellForm::Bare | CellForm::Text => 0,
            CellForm::Csv { quoting: Quoting::Unquoted, .. } => 0,
            CellForm::Csv { quoting: Quoting::Quoted, .. } => 1,
            CellForm::Sql { kind, .. } => prefix_len(raw, *kind),
            CellForm::Missing | CellForm::Hex => return None,
        };
        let closing = match self {
            CellForm::Sql { kind: StringKind::Dollar, .. } => quotes,
            CellForm::Sql { .. } => 1,
            _ => quotes,
        };
        if raw.len() != quotes + value.len() + closing {
            return None;
        }
        // Whatever is escaped is longer than what it means; only in a CSV may the quotes stand elsewhere.
        let plain = match self {
            CellForm::Csv { quoting: Quoting::Quoted, .. } => {
                raw.get(quotes..quotes + value.len()) == Some(value)
            }
            _ => true,
        };
        plain.then_some(quotes)
    }

    /// Where in the raw bytes the byte `at` of the value stands; where it is escaped, where its escape begins.
    ///
    /// Reads the cell up to there. Meant for the few places that are shown.
    pub fn raw_offset(&self, raw: &[u8], at: usize) -> usize {
        let mut scratch = Vec::new();
        let is_plain = self.decode(raw, &mut scratch).is_some_and(|value| value.len() == raw.len());
        if is_plain || matches!(self, CellForm::Bare | CellForm::Text | CellForm::Missing) {
            return at.min(raw.len());
        }
        if *self == CellForm::Hex {
            return (at * 2).min(raw.len());
        }
        let mut steps = Steps { form: *self, raw, at: 0, quotes: CsvQuotes::Outside };
        let mut passed = 0;
        let mut start = 0;
        while let Some(meant) = steps.next() {
            passed += meant;
            if passed > at {
                return start;
            }
            start = steps.at;
        }
        start
    }
}

/// Reads a raw cell step by step: a character or an escape at a time.
struct Steps<'a> {
    form: CellForm<'a>,
    raw: &'a [u8],
    at: usize,
    quotes: CsvQuotes,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CsvQuotes {
    Outside,
    Inside,
}

/// How long a step is in the cell, and how many bytes of the value it means.
type Step = (usize, usize);

impl Iterator for Steps<'_> {
    /// How many bytes of the value the step means.
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let rest = self.raw.get(self.at..).filter(|rest| !rest.is_empty())?;
        let (len, meant) = match self.form {
            CellForm::CopyText { encoding, .. } => copy_step(rest, encoding),
            CellForm::Csv { dialect, .. } => csv_step(rest, dialect, &mut self.quotes),
            CellForm::Sql { kind, backslash, encoding } => {
                match (self.at, prefix_len(self.raw, kind)) {
                    (0, prefix) => (prefix, 0),
                    _ => sql_step(rest, kind, backslash, encoding),
                }
            }
            _ => (1, 1),
        };
        self.at += len.max(1);
        Some(meant)
    }
}

fn copy_step(rest: &[u8], encoding: Encoding) -> Step {
    match rest {
        [b'\\', digits @ ..] if digits.first().is_some_and(|b| matches!(b, b'0'..=b'7')) => {
            (1 + digits_len(digits, 8, 3), 1)
        }
        [b'\\', b'x', digits @ ..] if digits.first().is_some_and(u8::is_ascii_hexdigit) => {
            (2 + digits_len(digits, 16, 2), 1)
        }
        [b'\\', character @ ..] => {
            let len = encoding.char_len(character);
            (1 + len, len)
        }
        _ => (encoding.char_len(rest), encoding.char_len(rest)),
    }
}

fn csv_step(rest: &[u8], dialect: &CsvDialect, quotes: &mut CsvQuotes) -> Step {
    let CsvDialect { quote, escape, encoding, .. } = *dialect;
    match (*quotes, rest) {
        (CsvQuotes::Inside, [e, b, ..]) if *e == escape && (*b == quote || *b == escape) => (2, 1),
        (CsvQuotes::Inside, [q, ..]) if *q == quote => {
            *quotes = CsvQuotes::Outside;
            (1, 0)
        }
        (CsvQuotes::Outside, [q, ..]) if *q == quote => {
            *quotes = CsvQuotes::Inside;
            (1, 0)
        }
        _ => (encoding.char_len(rest), encoding.char_len(rest)),
    }
}

/// The length of what stands before the text of a literal: `'`, `E'`, `$tag$`.
fn prefix_len(literal: &[u8], kind: StringKind) -> usize {
    match kind {
        StringKind::Plain => 1,
        StringKind::Escape | StringKind::National => 2,
        StringKind::Unicode => 3,
        StringKind::Dollar => {
            let tag = literal.iter().skip(1).position(|b| *b == b'$');
            tag.map_or(1, |tag| tag + 2)
        }
    }
}

fn sql_step(rest: &[u8], kind: StringKind, backslash: Backslash, encoding: Encoding) -> Step {
    let one = (encoding.char_len(rest), encoding.char_len(rest));
    match (kind, rest) {
        (StringKind::Dollar, _) => one,
        (_, [b'\'', b'\'', ..]) => (2, 1),
        (_, [b'\'', ..]) => (1, 0),
        (StringKind::Unicode, [b'\\', b'+', digits @ ..]) => code_step(2, digits, 6, encoding),
        (StringKind::Unicode, [b'\\', b'\\', ..]) => (2, 1),
        (StringKind::Unicode, [b'\\', digits @ ..]) => code_step(1, digits, 4, encoding),
        (StringKind::Plain | StringKind::National, _) if backslash == Backslash::Literal => one,
        (_, [b'\\', b'u', digits @ ..]) => code_step(2, digits, 4, encoding),
        (_, [b'\\', b'U', digits @ ..]) => code_step(2, digits, 8, encoding),
        (_, [b'\\', ..]) => copy_step(rest, encoding),
        _ => one,
    }
}

/// A code point of so many digits behind a prefix. The first half of a surrogate pair counts for nothing, the second for both.
fn code_step(prefix: usize, digits: &[u8], len: usize, encoding: Encoding) -> Step {
    let digits = digits.iter().take(len);
    let code = digits.fold(0u32, |code, b| code.wrapping_shl(4) | hex(*b).unwrap_or(0));
    let meant = match (code, char::from_u32(code)) {
        (0xDC00..=0xDFFF, _) => 4,
        (_, None) => 0,
        (_, Some(c)) if encoding == Encoding::Utf8 => c.len_utf8(),
        (_, Some(c)) => {
            let mut encoded = Vec::new();
            encoding.encode(c.encode_utf8(&mut [0; 4]), &mut encoded);
            encoded.len()
        }
    };
    (prefix + len, meant)
}

fn digits_len(digits: &[u8], base: u32, most: usize) -> usize {
    digits.iter().take(most).take_while(|b| char::from(**b).is_digit(base)).count()
}

fn hex(b: u8) -> Option<u32> {
    char::from(b).to_digit(16)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::csv::Columns;
    use crate::codec::sql_values::encode_string;

    fn sql(kind: StringKind, backslash: Backslash) -> CellForm<'static> {
        CellForm::Sql { kind, backslash, encoding: Encoding::Utf8 }
    }

    #[test]
    fn parts_of_values_are_found_in_raw_cells() {
        use Backslash::{Escape as Escapes, Literal};
        let copy = CopyTextDialect::default();
        let copy = CellForm::CopyText { dialect: &copy, encoding: Encoding::Utf8 };
        let csv = CsvDialect::default();
        let csv = CellForm::Csv { dialect: &csv, quoting: Quoting::Quoted };
        let backslashed = CsvDialect { escape: b'\\', ..CsvDialect::default() };
        let backslashed = CellForm::Csv { dialect: &backslashed, quoting: Quoting::Quoted };
        // The value's `@` is at the first `@` of the raw cell, or where `^` marks an escape for it.
        let cases: &[(CellForm<'_>, &str, usize)] = &[
            (copy, "a@", 1),
            (copy, r"a\n\\b@", 6),
            (copy, r"a\061\x311\é@", 13),
            (copy, r"a\100", 1),
            (csv, "\"a@\"", 2),
            (csv, "\"a\"\"b@\"", 5),
            (csv, "x\"a\"\"\"y@", 7),
            (backslashed, r#""a\"\\\b@""#, 8),
            (sql(StringKind::Plain, Literal), r"'a''\b@'", 6),
            (sql(StringKind::Plain, Escapes), r"'a\'\n@'", 6),
            (sql(StringKind::Escape, Literal), r"E'a\'\u00e9\101\x41@'", 19),
            (sql(StringKind::Escape, Literal), r"E'\U0001f600@'", 12),
            (sql(StringKind::Escape, Literal), r"E'\ud83d\ude00@'", 14),
            (sql(StringKind::Unicode, Literal), r"U&'\00e9\+01f600\\''@'", 20),
            (sql(StringKind::National, Literal), "N'é@'", 4),
            (sql(StringKind::Dollar, Literal), "$x$ab'@$x$", 6),
            (CellForm::Hex, "6140", 2),
            (CellForm::Text, "a@", 1),
        ];
        for (form, raw, expected) in cases {
            let mut scratch = Vec::new();
            let value = form.decode(raw.as_bytes(), &mut scratch).expect("a value").to_vec();
            let at = value.iter().position(|b| *b == b'@').expect(raw);
            assert_eq!(form.raw_offset(raw.as_bytes(), at), *expected, "{raw}");
        }
    }

    #[test]
    fn values_that_stand_there_as_they_are() {
        let csv = CsvDialect::default();
        let quoted = CellForm::Csv { dialect: &csv, quoting: Quoting::Quoted };
        let cases: &[(CellForm<'_>, &str, Option<usize>)] = &[
            (quoted, "\"ab\"", Some(1)),
            (quoted, "\"a\"\"b\"", None),
            (quoted, "x\"a\"y", None),
            (sql(StringKind::Plain, Backslash::Literal), r"'a\b'", Some(1)),
            (sql(StringKind::Plain, Backslash::Literal), "'a''b'", None),
            (sql(StringKind::Plain, Backslash::Escape), r"'a\tb'", None),
            (sql(StringKind::Escape, Backslash::Literal), "E'ab'", Some(2)),
            (sql(StringKind::Dollar, Backslash::Literal), "$x$ab$x$", Some(3)),
            (CellForm::Bare, "12", Some(0)),
        ];
        for (form, raw, expected) in cases {
            let mut scratch = Vec::new();
            let value = form.decode(raw.as_bytes(), &mut scratch).expect("a value").to_vec();
            assert_eq!(form.plain_offset(raw.as_bytes(), &value), *expected, "{raw}");
        }
    }

    #[test]
    fn what_cannot_be_decoded_is_the_text_that_it_is() {
        let copy = CopyTextDialect::default();
        let form = CellForm::CopyText { dialect: &copy, encoding: Encoding::Utf8 };
        let mut scratch = Vec::new();
        assert_eq!(form.decode(br"a\", &mut scratch), Some(&br"a\"[..]));
        assert_eq!(form.decode(br"\N", &mut scratch), None);
        assert_eq!(CellForm::Missing.decode(b"NULL", &mut scratch), None);
        assert_eq!(CellForm::Hex.decode(b"6a4g41", &mut scratch), Some(&b"j"[..]));
    }

    proptest! {
        /// The byte at the offset is the value's byte, or an escape for it.
        #[test]
        fn offsets_are_of_the_byte(value in r#"[a-c'"\\\n\té,]{0,20}"#) {
            let dialect = CopyTextDialect::default();
            let csv = CsvDialect::default();
            let (mut copied, mut quoted, mut literal) = (Vec::new(), Vec::new(), Vec::new());
            dialect.encode(Some(value.as_bytes()), Encoding::Utf8, &mut copied).expect("encodes");
            csv::encode(Some(value.as_bytes()), Quoting::Quoted, &csv, Columns::Many, &mut quoted);
            encode_string(value.as_bytes(), Encoding::Utf8, Backslash::Escape, &mut literal);
            let cases = [
                (CellForm::CopyText { dialect: &dialect, encoding: Encoding::Utf8 }, copied),
                (CellForm::Csv { dialect: &csv, quoting: Quoting::Quoted }, quoted),
                (sql(StringKind::Plain, Backslash::Escape), literal),
            ];
            for (form, raw) in cases {
                let mut last = None;
                for (at, c) in value.char_indices() {
                    let offset = form.raw_offset(&raw, at);
                    prop_assert!(Some(offset) > last);
                    last = Some(offset);
                    let rest = raw.get(offset..).unwrap_or_default();
                    let plain = rest.starts_with(c.encode_utf8(&mut [0; 4]).as_bytes());
                    prop_assert!(plain || rest.starts_with(b"\\"), "{at} of {value:?}");
                }
            }
        }
    }
}
