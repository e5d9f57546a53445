//! A file of rows without a dump around it: CSV, or the text format of COPY (TSV), with or without a header.

use memchr::{memchr, memrchr};

use super::{Input, Unfinished};
use crate::codec::copy_text::{self, CopyTextDialect, LineEnds};
use crate::codec::csv::{self, CsvDialect, RecordCutter};
use crate::encoding::Encoding;
use crate::value::Invalid;

/// How the rows of a file are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFormat {
    /// Comma-separated values.
    Csv(CsvDialect),
    /// The text format of COPY.
    Text(CopyTextDialect),
}

/// Whether the first row holds the names of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// It does.
    Present,
    /// It is a row like every other.
    Absent,
}

/// What is to be known of a file before its first byte is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFileOptions {
    /// How its rows are written.
    pub format: RowFormat,
    /// Whether its first row is a header.
    pub header: Header,
    /// The encoding of its bytes; the same as in a [`CsvDialect`].
    pub encoding: Encoding,
}

/// What the next bytes of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvSegment {
    /// A byte order mark, which belongs to no field.
    Bom,
    /// The header with its line end.
    Header,
    /// Whole rows, each with its line end; the last of a file may lack it. An empty line is a row: of one column, or of none.
    Rows,
}

/// Cuts a file into segments. Every byte belongs to exactly one, in order.
#[derive(Clone, Debug)]
pub struct CsvLexer {
    options: CsvFileOptions,
    cutter: Cutter,
    place: Place,
    line_ends: Option<LineEnds>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Start,
    Header,
    Rows,
}

const BOM: &[u8] = b"\xEF\xBB\xBF";

impl CsvLexer {
    /// A lexer at the start of a file.
    pub fn new(options: CsvFileOptions) -> Self {
        let cutter = match &options.format {
            RowFormat::Csv(dialect) => {
                Cutter::Csv { records: RecordCutter::new(dialect), whole: 0 }
            }
            RowFormat::Text(_) => Cutter::Text { scanned: 0 },
        };
        CsvLexer { options, cutter, place: Place::Start, line_ends: None }
    }

    /// The next segment of the bytes that follow the last one, and its length, which is never 0. `None` if more bytes are
    /// needed (the next call is then given these and more), or if there are none left.
    ///
    /// Rows are as long as they can be: all whole rows at hand.
    ///
    /// # Errors
    /// [`Unfinished`] if the input ended inside quotes.
    pub fn next(
        &mut self,
        input: &[u8],
        more: Input,
    ) -> Result<Option<(CsvSegment, usize)>, Unfinished> {
        if self.place == Place::Start {
            let marked = matches!(self.options.encoding, Encoding::Utf8 | Encoding::SqlAscii);
            if marked && input.len() < BOM.len() && BOM.starts_with(input) && more == Input::Open {
                return Ok(None);
            }
            self.place = match self.options.header {
                Header::Present => Place::Header,
                Header::Absent => Place::Rows,
            };
            if marked && input.starts_with(BOM) {
                return Ok(Some((CsvSegment::Bom, BOM.len())));
            }
        }
        let segment = match self.place {
            Place::Header => CsvSegment::Header,
            _ => CsvSegment::Rows,
        };
        let len = match segment {
            CsvSegment::Header => self.cutter.first(input),
            _ => self.cutter.all(input),
        };
        let len = match (len, more) {
            (Some(len), _) => len,
            (None, Input::Open) => return Ok(None),
            (None, Input::Ended) if self.cutter.is_quoted() => return Err(Unfinished::Quote),
            (None, Input::Ended) if input.is_empty() => return Ok(None),
            (None, Input::Ended) => input.len(),
        };
        if self.line_ends.is_none() {
            self.line_ends = first_line_end(&input[..len], segment, &self.options.format);
        }
        self.place = Place::Rows;
        Ok(Some((segment, len)))
    }

    /// How the first row ended; the others must end alike. `None` before it was seen, or if the file is one row without an end.
    pub fn line_ends(&self) -> Option<LineEnds> {
        self.line_ends
    }

    /// The names of the columns, out of the bytes of the [`CsvSegment::Header`]. A header that is an empty line tells of a table
    /// without columns.
    ///
    /// # Errors
    /// [`Invalid`] if the header cannot be split, or a name is missing, NULL, or not text in the file's encoding.
    pub fn columns(&self, header: &[u8]) -> Result<Vec<String>, Invalid> {
        let mut scratch = Vec::new();
        let name = |value: Option<&[u8]>| {
            let name = value.filter(|name| !name.is_empty()).ok_or(NAME_MISSING)?;
            let name = self.options.encoding.decode(name).ok_or(NAME_NOT_TEXT)?;
            Ok(name.into_owned())
        };
        match &self.options.format {
            RowFormat::Csv(dialect) => {
                let (record, _) = csv::line_end(header);
                if record.is_empty() {
                    return Ok(Vec::new());
                }
                let mut fields = Vec::new();
                csv::split_record(record, dialect, &mut fields)?;
                let decode = |field: csv::CsvField| {
                    let raw = &record[field.range];
                    name(csv::decode(raw, field.quoting, dialect, &mut scratch)?)
                };
                fields.into_iter().map(decode).collect()
            }
            RowFormat::Text(dialect) => {
                let (row, _) = copy_text::line_end(header, self.line_ends.unwrap_or_default());
                if row.is_empty() {
                    return Ok(Vec::new());
                }
                let mut fields = Vec::new();
                let encoding = self.options.encoding;
                dialect.split_row(row, encoding, &mut fields)?;
                let decode = |field: std::ops::Range<usize>| {
                    name(dialect.decode(&row[field], encoding, &mut scratch)?)
                };
                fields.into_iter().map(decode).collect()
            }
        }
    }
}

const NAME_MISSING: Invalid = Invalid("a column of the header has no name");
const NAME_NOT_TEXT: Invalid =
    Invalid("a column's name in the header is not text in this encoding");

/// Finds the ends of rows, and looks at each byte once.
#[derive(Clone, Debug)]
enum Cutter {
    /// `whole` is the length of the records that were found and not yet given out.
    Csv { records: RecordCutter, whole: usize },
    /// `scanned` bytes hold no line feed.
    Text { scanned: usize },
}

impl Cutter {
    /// The length of the first row, if it is whole.
    fn first(&mut self, input: &[u8]) -> Option<usize> {
        match self {
            Cutter::Csv { records, .. } => records.cut(input),
            Cutter::Text { scanned } => {
                let found = memchr(b'\n', input.get(*scanned..)?);
                let end = found.map(|at| *scanned + at + 1);
                *scanned = if end.is_some() { 0 } else { input.len() };
                end
            }
        }
    }

    /// The length of all whole rows, if there are any.
    fn all(&mut self, input: &[u8]) -> Option<usize> {
        match self {
            Cutter::Csv { records, whole } => {
                while let Some(len) = input.get(*whole..).and_then(|rest| records.cut(rest)) {
                    *whole += len;
                }
                Some(std::mem::take(whole)).filter(|whole| *whole > 0)
            }
            Cutter::Text { scanned } => {
                let found = memrchr(b'\n', input.get(*scanned..)?);
                let end = found.map(|at| *scanned + at + 1);
                *scanned = input.len() - end.unwrap_or(0);
                end
            }
        }
    }

    fn is_quoted(&self) -> bool {
        matches!(self, Cutter::Csv { records, .. } if records.is_quoted())
    }
}

/// How the first row of a segment ends.
fn first_line_end(rows: &[u8], segment: CsvSegment, format: &RowFormat) -> Option<LineEnds> {
    let end = match (format, segment) {
        (_, CsvSegment::Header) => rows.len(),
        (RowFormat::Csv(dialect), _) => RecordCutter::new(dialect).cut(rows)?,
        (RowFormat::Text(_), _) => memchr(b'\n', rows)? + 1,
    };
    match rows.get(..end)? {
        [.., b'\r', b'\n'] => Some(LineEnds::CrLf),
        [.., b'\n'] => Some(LineEnds::Lf),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn csv(header: Header) -> CsvFileOptions {
        let format = RowFormat::Csv(CsvDialect::default());
        CsvFileOptions { format, header, encoding: Encoding::Utf8 }
    }

    fn text(header: Header) -> CsvFileOptions {
        let format = RowFormat::Text(CopyTextDialect::default());
        CsvFileOptions { format, header, encoding: Encoding::Utf8 }
    }

    type Segments = Vec<(CsvSegment, Vec<u8>)>;

    /// All segments of an input that comes in pieces; neighbouring rows are joined.
    fn lex(
        options: CsvFileOptions,
        input: &[u8],
        step: usize,
    ) -> (Segments, Result<(), Unfinished>, CsvLexer) {
        let mut lexer = CsvLexer::new(options);
        let mut segments = Segments::new();
        let (mut start, mut seen) = (0, 0);
        loop {
            let more = if seen == input.len() { Input::Ended } else { Input::Open };
            match lexer.next(&input[start..seen], more) {
                Ok(Some((segment, len))) => {
                    assert!(len > 0);
                    let bytes = &input[start..start + len];
                    start += len;
                    match segments.last_mut() {
                        Some((CsvSegment::Rows, rows)) => rows.extend_from_slice(bytes),
                        _ => segments.push((segment, bytes.to_vec())),
                    }
                }
                Ok(None) if more == Input::Ended => {
                    assert_eq!(start, input.len());
                    return (segments, Ok(()), lexer);
                }
                Ok(None) => seen = (seen + step).min(input.len()),
                Err(unfinished) => return (segments, Err(unfinished), lexer),
            }
        }
    }

    #[test]
    fn files_are_cut_into_header_and_rows() {
        use CsvSegment::{Bom, Header as Head, Rows};
        use Header::{Absent, Present};
        for (options, input, expected, ends) in [
            (csv(Present), "", vec![], None),
            (csv(Present), "\u{FEFF}", vec![(Bom, "\u{FEFF}")], None),
            (csv(Present), "a,b", vec![(Head, "a,b")], None),
            (csv(Present), "a,b\n", vec![(Head, "a,b\n")], Some(LineEnds::Lf)),
            (
                csv(Present),
                "\u{FEFF}\"a\n\",b\r\n1,2\r\n\"\n\",4",
                vec![(Bom, "\u{FEFF}"), (Head, "\"a\n\",b\r\n"), (Rows, "1,2\r\n\"\n\",4")],
                Some(LineEnds::CrLf),
            ),
            (csv(Absent), "1\n\n\n2\n", vec![(Rows, "1\n\n\n2\n")], Some(LineEnds::Lf)),
            (csv(Present), "\n\n\n", vec![(Head, "\n"), (Rows, "\n\n")], Some(LineEnds::Lf)),
            (csv(Absent), "\"\r\n\"\n1\n", vec![(Rows, "\"\r\n\"\n1\n")], Some(LineEnds::Lf)),
            (
                text(Present),
                "a\tb\n1\t\"\n\n",
                vec![(Head, "a\tb\n"), (Rows, "1\t\"\n\n")],
                Some(LineEnds::Lf),
            ),
            (text(Absent), "1\t2\r\n3\t4", vec![(Rows, "1\t2\r\n3\t4")], Some(LineEnds::CrLf)),
            (text(Present), "a", vec![(Head, "a")], None),
        ] {
            for step in [1, 2, 3, 5, 100] {
                let (segments, end, lexer) = lex(options.clone(), input.as_bytes(), step);
                let expected: Vec<_> = expected
                    .iter()
                    .map(|(segment, bytes)| (*segment, bytes.as_bytes().to_vec()))
                    .collect();
                assert_eq!((segments, end), (expected, Ok(())), "{input:?} by {step}");
                assert_eq!(lexer.line_ends(), ends, "{input:?} by {step}");
            }
        }
    }

    #[test]
    fn an_input_that_ends_in_quotes_is_unfinished() {
        for input in ["a\n\"b", "\"a\n"] {
            let (_, end, _) = lex(csv(Header::Present), input.as_bytes(), 2);
            assert_eq!(end, Err(Unfinished::Quote));
        }
    }

    #[test]
    fn names_are_read_from_the_header() {
        for (options, header, expected) in [
            (
                csv(Header::Present),
                &b"id,\"E-Mail, \"\"new\"\"\",\"a\nb\"\r\n"[..],
                Some(vec!["id", "E-Mail, \"new\"", "a\nb"]),
            ),
            (csv(Header::Present), b"\n", Some(vec![])),
            (csv(Header::Present), b"id,,x\n", None),
            (csv(Header::Present), b"id,\"\"\n", None),
            (csv(Header::Present), b"\xE9\n", None),
            (text(Header::Present), b"id\ta\\tb\tc\\\\\n", Some(vec!["id", "a\tb", "c\\"])),
            (text(Header::Present), b"\n", Some(vec![])),
            (text(Header::Present), b"id\t\\N\n", None),
            (text(Header::Present), b"id\tname\r\n", Some(vec!["id", "name"])),
        ] {
            let mut lexer = CsvLexer::new(options);
            assert_eq!(
                lexer.next(header, Input::Ended),
                Ok(Some((CsvSegment::Header, header.len())))
            );
            let expected = expected.map(|names| names.into_iter().map(str::to_owned).collect());
            assert_eq!(lexer.columns(header).ok(), expected, "{}", header.escape_ascii());
        }
    }

    proptest! {
        #[test]
        fn every_byte_belongs_to_one_segment_however_it_comes(
            input in prop::collection::vec(
                prop_oneof![prop::sample::select(&b"\"\",\n\n\r\t\\a\xEF\xBB\xBF"[..]), any::<u8>()],
                0..60,
            ),
            step in 1..60usize,
            present in any::<bool>(),
        ) {
            let header = if present { Header::Present } else { Header::Absent };
            for options in [csv(header), text(header)] {
                let (segments, end, _) = lex(options.clone(), &input, step);
                let (whole, whole_end, _) = lex(options, &input, input.len().max(1));
                prop_assert_eq!(&segments, &whole);
                prop_assert_eq!(end, whole_end);
                let all: Vec<u8> = segments.into_iter().flat_map(|(_, bytes)| bytes).collect();
                if end.is_ok() {
                    prop_assert_eq!(all, input.clone());
                } else {
                    prop_assert!(input.starts_with(&all));
                }
            }
        }
    }
}
