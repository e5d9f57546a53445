//! CSV as PostgreSQL reads and writes it (`COPY … WITH (FORMAT csv)`).
//!
//! A quote opens and closes a quoted stretch anywhere in a field, not only at its ends. Whether a field held a quote matters: an
//! unquoted empty field is NULL and `""` is an empty string, so the reader keeps it and the writer asks for it. Fields are raw
//! ranges; one that is kept is copied as it is.

use std::ops::Range;

use memchr::{memchr, memchr2, memchr3};

use super::character::{char_len, walk};
use crate::encoding::Encoding;
use crate::limits::COLUMNS_MAX;
use crate::value::Invalid;

/// How a CSV is written: the options of COPY, with their defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvDialect {
    /// Between fields. Default `,`.
    pub delimiter: u8,
    /// Around fields. Default `"`.
    pub quote: u8,
    /// Before a quote or itself inside a quoted stretch. Default: the quote.
    pub escape: u8,
    /// The unquoted field that means NULL. Default: nothing.
    pub null: Vec<u8>,
    /// The encoding of the bytes; it matters where `delimiter`, `quote` or `escape` may be part of a longer character.
    pub encoding: Encoding,
}

impl Default for CsvDialect {
    fn default() -> Self {
        CsvDialect {
            delimiter: b',',
            quote: b'"',
            escape: b'"',
            null: Vec::new(),
            encoding: Encoding::Utf8,
        }
    }
}

impl CsvDialect {
    /// Whether the server would take these options.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check(&self) -> Result<(), &'static str> {
        let CsvDialect { delimiter, quote, escape, null, .. } = self;
        let plain = |byte: &u8| byte.is_ascii() && !matches!(byte, b'\n' | b'\r' | 0);
        if ![delimiter, quote, escape].into_iter().all(plain) {
            return Err(
                "delimiter, quote and escape must be ASCII characters other than line ends",
            );
        }
        if delimiter == quote || delimiter == escape {
            return Err("the delimiter must differ from the quote and the escape");
        }
        if null.iter().any(|byte| byte == delimiter || byte == quote || b"\r\n".contains(byte)) {
            return Err("the NULL string must not hold the delimiter, the quote or a line end");
        }
        Ok(())
    }

    /// Whether bytes must be walked character by character: no character holds a byte below 0x30 but as its first.
    fn walks(&self) -> bool {
        !self.encoding.is_ascii_safe()
            && [self.delimiter, self.quote, self.escape].iter().any(|byte| *byte >= 0x30)
    }
}

/// Whether a field holds a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoting {
    /// At least one stretch of it is quoted.
    Quoted,
    /// It is the value.
    Unquoted,
}

/// One field of a record. The range is in bytes of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvField {
    /// The raw field with its quotes.
    pub range: Range<usize>,
    /// Whether it holds a quote.
    pub quoting: Quoting,
}

/// A record, and its end: `\n`, `\r\n` or nothing.
pub fn line_end(record_with_end: &[u8]) -> (&[u8], &[u8]) {
    let end = match record_with_end {
        [.., b'\r', b'\n'] => 2,
        [.., b'\n'] => 1,
        _ => 0,
    };
    record_with_end.split_at(record_with_end.len() - end)
}

/// The fields of a record, which is given without its line end. `fields` is cleared first. An empty record has one empty field
/// (in a table without columns: none).
///
/// # Errors
/// [`Invalid`] if a quote is open at the end, if a carriage return stands outside quotes (the server refuses it), or if there are more
/// fields than a table can have columns.
pub fn split_record(
    record: &[u8],
    dialect: &CsvDialect,
    fields: &mut Vec<CsvField>,
) -> Result<(), Invalid> {
    fields.clear();
    let mut start = 0;
    let mut at = 0;
    let mut quoting = Quoting::Unquoted;
    let walks = dialect.walks();
    loop {
        let rest = &record[at..];
        let found = if walks {
            walk(rest, dialect.encoding, |byte| {
                byte == dialect.delimiter || byte == dialect.quote || byte == b'\r'
            })
        } else {
            memchr3(dialect.delimiter, dialect.quote, b'\r', rest)
        };
        at += found.unwrap_or(rest.len());
        match record.get(at) {
            Some(byte) if *byte == dialect.quote => {
                quoting = Quoting::Quoted;
                at = stretch_end(record, at, dialect).ok_or(OPEN_QUOTE)?;
            }
            Some(b'\r') => return Err(Invalid("a carriage return outside quotes")),
            byte => {
                if fields.len() >= COLUMNS_MAX {
                    return Err(Invalid(
                        "the record has more fields than a table can have columns",
                    ));
                }
                fields.push(CsvField { range: start..at, quoting });
                if byte.is_none() {
                    return Ok(());
                }
                at += 1;
                start = at;
                quoting = Quoting::Unquoted;
            }
        }
    }
}

const OPEN_QUOTE: Invalid = Invalid("a quoted field does not end");

/// The value of a raw field; `None` is NULL. A part of the field is returned where nothing but its outer quotes must go, else
/// `scratch`, which is cleared first.
///
/// # Errors
/// [`Invalid`] if a quote is open at the end.
pub fn decode<'a>(
    raw: &'a [u8],
    quoting: Quoting,
    dialect: &CsvDialect,
    scratch: &'a mut Vec<u8>,
) -> Result<Option<&'a [u8]>, Invalid> {
    if quoting == Quoting::Unquoted {
        return Ok((raw != dialect.null).then_some(raw));
    }
    if let [first, inside @ .., last] = raw
        && *first == dialect.quote
        && *last == dialect.quote
        && memchr2(dialect.quote, dialect.escape, inside).is_none()
    {
        return Ok(Some(inside));
    }
    scratch.clear();
    let mut rest = raw;
    loop {
        let found = if dialect.walks() {
            walk(rest, dialect.encoding, |byte| byte == dialect.quote)
        } else {
            memchr(dialect.quote, rest)
        };
        let Some(open) = found else {
            scratch.extend_from_slice(rest);
            return Ok(Some(scratch));
        };
        scratch.extend_from_slice(&rest[..open]);
        let end = stretch_end(rest, open, dialect).ok_or(OPEN_QUOTE)?;
        unescape(&rest[open + 1..end - 1], dialect, scratch);
        rest = &rest[end..];
    }
}

/// Whether a value is the only one of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// The table has one column.
    One,
    /// The table has more.
    Many,
}

/// Appends a value; `None` is NULL. It is quoted where it was, and where the server would: if it holds the delimiter, the quote
/// or a line end, equals the NULL string, or is `\.` and alone in its row.
pub fn encode(
    value: Option<&[u8]>,
    was: Quoting,
    dialect: &CsvDialect,
    columns: Columns,
    out: &mut Vec<u8>,
) {
    let Some(value) = value else {
        out.extend_from_slice(&dialect.null);
        return;
    };
    let plain = was == Quoting::Unquoted
        && value != dialect.null
        && !(columns == Columns::One && value == b"\\.")
        && !must_be_quoted(value, dialect);
    if plain {
        out.extend_from_slice(value);
        return;
    }
    out.push(dialect.quote);
    let mut rest = value;
    while let Some(at) = find_escaped(rest, dialect) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(&[dialect.escape, rest[at]]);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
    out.push(dialect.quote);
}

/// Finds where records end: at a line feed outside quotes.
///
/// It is given the bytes from the start of the current record on, again and again with more of them, and looks at each byte
/// once. Nothing is judged but quotes.
#[derive(Clone, Debug)]
pub struct RecordCutter {
    quote: u8,
    /// `None` where the quote is its own escape: then the parity of quotes says it all.
    escape: Option<u8>,
    walks: Option<Encoding>,
    state: State,
    /// How many bytes of the current record have been looked at.
    scanned: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Plain,
    Quoted,
    /// In quotes, behind an odd number of escapes.
    Escaped,
}

impl RecordCutter {
    /// A cutter at the start of a record.
    pub fn new(dialect: &CsvDialect) -> Self {
        RecordCutter {
            quote: dialect.quote,
            escape: (dialect.escape != dialect.quote).then_some(dialect.escape),
            walks: dialect.walks().then_some(dialect.encoding),
            state: State::Plain,
            scanned: 0,
        }
    }

    /// The length of the record at the start of `input` with its line end, if it ends there; the next call is then given the
    /// bytes behind it. Otherwise the next call is given the same bytes and more.
    pub fn cut(&mut self, input: &[u8]) -> Option<usize> {
        while let Some(rest) = input.get(self.scanned..) {
            let found = match self.walks {
                // A character that may go on in bytes still to come waits for them.
                Some(encoding) => match walk(rest, encoding, |byte| self.wants(byte)) {
                    Some(at) => Some(at),
                    None => {
                        self.wait_at(rest, encoding);
                        return None;
                    }
                },
                None => self.find(rest),
            };
            let Some(at) = found else {
                self.scanned = input.len();
                return None;
            };
            let byte = rest[at];
            if self.state == State::Escaped && !byte.is_ascii() {
                // Nothing was escaped, and the character may be longer than this byte.
                self.state = State::Quoted;
                continue;
            }
            self.scanned += at + 1;
            self.state = match self.state {
                State::Plain if byte == b'\n' => return Some(std::mem::take(&mut self.scanned)),
                State::Plain if byte == self.quote => State::Quoted,
                State::Quoted if Some(byte) == self.escape => State::Escaped,
                State::Quoted if byte == self.quote => State::Plain,
                State::Escaped => State::Quoted,
                state => state,
            };
        }
        None
    }

    /// Whether bytes that end here end inside quotes.
    pub fn is_quoted(&self) -> bool {
        self.state != State::Plain
    }

    /// Finds the next byte that changes the state, or the next at all behind an escape.
    fn find(&self, rest: &[u8]) -> Option<usize> {
        match (self.state, self.escape) {
            (State::Plain, _) => memchr2(self.quote, b'\n', rest),
            (State::Quoted, None) => memchr(self.quote, rest),
            (State::Quoted, Some(escape)) => memchr2(self.quote, escape, rest),
            (State::Escaped, _) => (!rest.is_empty()).then_some(0),
        }
    }

    fn wants(&self, byte: u8) -> bool {
        match self.state {
            State::Plain => byte == self.quote || byte == b'\n',
            State::Quoted => byte == self.quote || Some(byte) == self.escape,
            State::Escaped => true,
        }
    }

    /// Counts as scanned all of `rest` but a character at its end that may be incomplete.
    fn wait_at(&mut self, rest: &[u8], encoding: Encoding) {
        let mut at = 0;
        while let Some(byte) = rest.get(at) {
            if !byte.is_ascii() && rest.len() - at < CHARACTER_BYTES_MAX {
                break;
            }
            at += char_len(&rest[at..], encoding);
        }
        self.scanned += at.min(rest.len());
    }
}

/// The longest character of the encodings that are walked, in bytes.
const CHARACTER_BYTES_MAX: usize = 4;

/// The offset behind the quoted stretch whose opening quote is at `open`.
fn stretch_end(record: &[u8], open: usize, dialect: &CsvDialect) -> Option<usize> {
    let mut at = open + 1;
    loop {
        let rest = record.get(at..)?;
        at += find_escaped(rest, dialect)?;
        let next = record.get(at + 1);
        let escapes = record[at] == dialect.escape
            && next.is_some_and(|next| *next == dialect.escape || *next == dialect.quote);
        if escapes {
            at += 2;
        } else if record[at] == dialect.quote {
            return Some(at + 1);
        } else {
            at += 1;
        }
    }
}

/// Appends what stands between two quotes.
fn unescape(inside: &[u8], dialect: &CsvDialect, out: &mut Vec<u8>) {
    let mut rest = inside;
    while let Some(at) = find_escaped(rest, dialect) {
        out.extend_from_slice(&rest[..at]);
        let next = rest.get(at + 1).copied();
        let escaped = next.filter(|next| {
            rest[at] == dialect.escape && (*next == dialect.escape || *next == dialect.quote)
        });
        out.push(escaped.unwrap_or(rest[at]));
        rest = &rest[at + 1 + usize::from(escaped.is_some())..];
    }
    out.extend_from_slice(rest);
}

/// Whether a value holds the delimiter, the quote or a line end.
fn must_be_quoted(value: &[u8], dialect: &CsvDialect) -> bool {
    memchr2(b'\n', b'\r', value).is_some()
        || match dialect.walks() {
            false => memchr2(dialect.delimiter, dialect.quote, value).is_some(),
            true => walk(value, dialect.encoding, |byte| {
                byte == dialect.delimiter || byte == dialect.quote
            })
            .is_some(),
        }
}

/// The offset of the first quote or escape.
fn find_escaped(bytes: &[u8], dialect: &CsvDialect) -> Option<usize> {
    if dialect.walks() {
        walk(bytes, dialect.encoding, |byte| byte == dialect.quote || byte == dialect.escape)
    } else {
        memchr2(dialect.quote, dialect.escape, bytes)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::character::tests::encoding_and_value;

    fn backslash() -> CsvDialect {
        CsvDialect { escape: b'\\', ..CsvDialect::default() }
    }

    fn read(record: &[u8], dialect: &CsvDialect) -> Result<Vec<Option<Vec<u8>>>, Invalid> {
        let mut fields = Vec::new();
        split_record(record, dialect, &mut fields)?;
        let mut scratch = b"old".to_vec();
        fields
            .into_iter()
            .map(|field| {
                let value = decode(&record[field.range], field.quoting, dialect, &mut scratch)?;
                Ok(value.map(<[u8]>::to_vec))
            })
            .collect()
    }

    #[test]
    fn records_are_read_as_the_server_reads_them() {
        let na = CsvDialect { null: b"NA".to_vec(), delimiter: b';', ..CsvDialect::default() };
        for (record, dialect, expected) in [
            (&b""[..], CsvDialect::default(), Some(vec![None])),
            (b"\"\"", CsvDialect::default(), Some(vec![Some(&b""[..])])),
            (
                b"a,,\"\", b ",
                CsvDialect::default(),
                Some(vec![Some(b"a"), None, Some(b""), Some(b" b ")]),
            ),
            (
                b"\"a,\"\"b\"\"\r\n\",c",
                CsvDialect::default(),
                Some(vec![Some(b"a,\"b\"\r\n"), Some(b"c")]),
            ),
            (b"a\"b,c\"d,\"e\"f", CsvDialect::default(), Some(vec![Some(b"ab,cd"), Some(b"ef")])),
            (b"a\"\"b", CsvDialect::default(), Some(vec![Some(b"ab")])),
            (b"\"a", CsvDialect::default(), None),
            (b"a\"", CsvDialect::default(), None),
            (b"a\rb", CsvDialect::default(), None),
            (b"\"a\\\"b\\\\\",\"\\n\"", backslash(), Some(vec![Some(b"a\"b\\"), Some(b"\\n")])),
            (b"\\\"a\\,\"", backslash(), Some(vec![Some(b"\\a\\,")])),
            (b"\"a\\", backslash(), None),
            (b"\"a\"\"b\"", backslash(), Some(vec![Some(b"ab")])),
            (b"NA;\"NA\";NAN;", na, Some(vec![None, Some(b"NA"), Some(b"NAN"), Some(b"")])),
        ] {
            let expected = expected.map(|row| {
                row.into_iter().map(|value| value.map(<[u8]>::to_vec)).collect::<Vec<_>>()
            });
            assert_eq!(read(record, &dialect).ok(), expected, "{}", record.escape_ascii());
        }
        let many = vec![b','; COLUMNS_MAX];
        assert!(read(&many, &CsvDialect::default()).is_err());
    }

    #[test]
    fn values_are_written_as_the_server_writes_them() {
        let na = CsvDialect { null: b"NA".to_vec(), ..CsvDialect::default() };
        let default = CsvDialect::default;
        for (value, was, dialect, columns, expected) in [
            (None, Quoting::Unquoted, default(), Columns::Many, &b""[..]),
            (None, Quoting::Quoted, na.clone(), Columns::Many, b"NA"),
            (Some(&b""[..]), Quoting::Unquoted, default(), Columns::Many, b"\"\""),
            (Some(b""), Quoting::Unquoted, na.clone(), Columns::Many, b""),
            (Some(b"NA"), Quoting::Unquoted, na, Columns::Many, b"\"NA\""),
            (Some(b" a "), Quoting::Unquoted, default(), Columns::Many, b" a "),
            (Some(b"a"), Quoting::Quoted, default(), Columns::Many, b"\"a\""),
            (Some(b"a,b"), Quoting::Unquoted, default(), Columns::Many, b"\"a,b\""),
            (Some(b"a\rb"), Quoting::Unquoted, default(), Columns::Many, b"\"a\rb\""),
            (Some(b"a\nb"), Quoting::Unquoted, default(), Columns::Many, b"\"a\nb\""),
            (Some(b"a\"b"), Quoting::Unquoted, default(), Columns::Many, b"\"a\"\"b\""),
            (Some(b"a\\\"b"), Quoting::Unquoted, backslash(), Columns::Many, b"\"a\\\\\\\"b\""),
            (Some(b"a\\b"), Quoting::Unquoted, backslash(), Columns::Many, b"a\\b"),
            (Some(b"\\."), Quoting::Unquoted, default(), Columns::Many, b"\\."),
            (Some(b"\\."), Quoting::Unquoted, default(), Columns::One, b"\"\\.\""),
        ] {
            let mut out = Vec::new();
            encode(value, was, &dialect, columns, &mut out);
            assert_eq!(out, expected, "{}", expected.escape_ascii());
        }
    }

    #[test]
    fn a_delimiter_inside_a_character_is_none() {
        let dialect = CsvDialect {
            delimiter: b'|',
            escape: b'\\',
            encoding: Encoding::by_name("SJIS").unwrap(),
            ..CsvDialect::default()
        };
        let expected = vec![Some(b"\x95|".to_vec()), Some(b"\x95\\\"".to_vec())];
        assert_eq!(read(b"\x95||\"\x95\\\\\"\"", &dialect), Ok(expected));
        let mut out = Vec::new();
        encode(Some(b"\x95|"), Quoting::Unquoted, &dialect, Columns::Many, &mut out);
        assert_eq!(out, b"\x95|");
    }

    #[test]
    fn options_are_checked_as_the_server_checks_them() {
        assert_eq!(CsvDialect::default().check(), Ok(()));
        for dialect in [
            CsvDialect { delimiter: b'"', ..CsvDialect::default() },
            CsvDialect { delimiter: b'\n', ..CsvDialect::default() },
            CsvDialect { quote: 0xE9, ..CsvDialect::default() },
            CsvDialect { escape: b',', ..CsvDialect::default() },
            CsvDialect { null: b"a,".to_vec(), ..CsvDialect::default() },
        ] {
            assert!(dialect.check().is_err());
        }
    }

    /// All records at hand, and whether the rest is quoted.
    fn cut_all(input: &[u8], dialect: &CsvDialect, step: usize) -> (Vec<usize>, bool) {
        let mut cutter = RecordCutter::new(dialect);
        let mut ends = Vec::new();
        let (mut start, mut seen) = (0, 0);
        while seen < input.len() {
            seen = (seen + step).min(input.len());
            while let Some(len) = cutter.cut(&input[start..seen]) {
                start += len;
                ends.push(start);
            }
        }
        (ends, cutter.is_quoted())
    }

    /// The server's own loop (`CopyReadLineText`), for ASCII-safe encodings.
    fn naive_ends(input: &[u8], dialect: &CsvDialect) -> (Vec<usize>, bool) {
        let escape = (dialect.escape != dialect.quote).then_some(dialect.escape);
        let (mut ends, mut in_quote, mut last_was_escape) = (Vec::new(), false, false);
        for (at, byte) in input.iter().enumerate() {
            if in_quote && Some(*byte) == escape {
                last_was_escape = !last_was_escape;
            }
            if *byte == dialect.quote && !last_was_escape {
                in_quote = !in_quote;
            }
            if Some(*byte) != escape {
                last_was_escape = false;
            }
            if *byte == b'\n' && !in_quote {
                ends.push(at + 1);
            }
        }
        (ends, in_quote)
    }

    fn dialects() -> impl Strategy<Value = CsvDialect> {
        (
            prop::sample::select(&b",;|\t"[..]),
            prop::sample::select(&[(b'"', b'"'), (b'"', b'\\'), (b'\'', b'\'')][..]),
            prop::sample::select(vec![&b""[..], b"NA", b"\\N"]),
        )
            .prop_map(|(delimiter, (quote, escape), null)| CsvDialect {
                delimiter,
                quote,
                escape,
                null: null.to_vec(),
                encoding: Encoding::Utf8,
            })
    }

    proptest! {
        #[test]
        fn records_that_are_written_are_cut_and_split_again(
            values in prop::collection::vec(encoding_and_value(), 1..6),
            dialect in dialects(),
            step in 1..9usize,
            quotings in prop::collection::vec(any::<bool>(), 6),
        ) {
            let encoding = values[0].0;
            let dialect = CsvDialect { encoding, ..dialect };
            let values: Vec<_> = values
                .into_iter()
                .map(|(own, value)| (own == encoding).then_some(value))
                .collect();
            let columns = if values.len() == 1 { Columns::One } else { Columns::Many };
            let mut record = Vec::new();
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    record.push(dialect.delimiter);
                }
                let was = if quotings[index] { Quoting::Quoted } else { Quoting::Unquoted };
                encode(value.as_deref(), was, &dialect, columns, &mut record);
            }
            prop_assert_eq!(read(&record, &dialect), Ok(values));
            record.push(b'\n');
            let len = record.len();
            prop_assert_eq!(cut_all(&record.repeat(2), &dialect, step), (vec![len, len * 2], false));
        }

        #[test]
        fn records_are_cut_where_the_server_cuts_them(
            input in prop::collection::vec(
                prop_oneof![prop::sample::select(&b"\"\"\\\\\n\n,\r'a\xE9"[..]), any::<u8>()],
                0..80,
            ),
            dialect in dialects(),
            step in 1..80usize,
        ) {
            let expected = naive_ends(&input, &dialect);
            prop_assert_eq!(cut_all(&input, &dialect, step), expected.clone());
            // What is cut can be split, but for carriage returns; the fields and delimiters are the record.
            let mut start = 0;
            for end in expected.0 {
                let (record, _) = line_end(&input[start..end]);
                let mut fields = Vec::new();
                if split_record(record, &dialect, &mut fields).is_ok() {
                    let mut scratch = Vec::new();
                    let mut at = 0;
                    for field in &fields {
                        prop_assert_eq!(field.range.start, at);
                        at = field.range.end + 1;
                        let raw = &record[field.range.clone()];
                        prop_assert!(decode(raw, field.quoting, &dialect, &mut scratch).is_ok());
                    }
                    prop_assert_eq!(at, record.len() + 1);
                } else {
                    prop_assert!(record.contains(&b'\r'));
                }
                start = end;
            }
        }

        #[test]
        fn steps_do_not_matter_in_unsafe_encodings(
            (encoding, input) in encoding_and_value(),
            step in 1..5usize,
        ) {
            let dialect = CsvDialect { delimiter: b'|', escape: b'\\', encoding, ..CsvDialect::default() };
            let whole = cut_all(&input, &dialect, input.len().max(1));
            prop_assert_eq!(cut_all(&input, &dialect, step), whole);
        }

        #[test]
        fn the_csv_crate_reads_what_is_written(
            rows in prop::collection::vec(
                prop::collection::vec(prop::collection::vec(any::<u8>(), 1..12), 2..5),
                1..5,
            ),
        ) {
            let dialect = CsvDialect::default();
            let mut out = Vec::new();
            for row in &rows {
                for (index, value) in row.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    encode(Some(value), Quoting::Unquoted, &dialect, Columns::Many, &mut out);
                }
                out.push(b'\n');
            }
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&out[..]);
            let read: Vec<Vec<Vec<u8>>> = reader
                .byte_records()
                .map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect())
                .collect();
            // That reader strips a byte order mark.
            if !out.starts_with(b"\xEF\xBB\xBF") {
                prop_assert_eq!(read, rows);
            }
        }

        #[test]
        fn what_the_csv_crate_writes_is_read(
            rows in prop::collection::vec(
                prop::collection::vec(prop::collection::vec(any::<u8>(), 0..12), 2..5),
                1..5,
            ),
        ) {
            let mut writer = ::csv::WriterBuilder::new()
                .flexible(true)
                .quote_style(::csv::QuoteStyle::Always)
                .from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let input = writer.into_inner().unwrap();
            let dialect = CsvDialect::default();
            let (ends, _) = cut_all(&input, &dialect, 3);
            let mut start = 0;
            let mut found = Vec::new();
            for end in ends {
                let row = read(line_end(&input[start..end]).0, &dialect).unwrap();
                found.push(row.into_iter().map(Option::unwrap).collect::<Vec<_>>());
                start = end;
            }
            prop_assert_eq!(found, rows);
        }
    }
}
