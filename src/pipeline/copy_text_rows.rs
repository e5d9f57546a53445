//! Rows in COPY text format.

use memchr::{memchr, memchr2};

use super::rows::{Cut, Decoded, Field, RowDialect};
use crate::codec::copy_text::{self, CopyTextDialect};
use crate::encoding::Encoding;
use crate::value::Invalid;

/// Cuts and writes the rows of a COPY block, or of a file in its text format.
#[derive(Debug)]
pub struct CopyTextRows<'a> {
    dialect: &'a CopyTextDialect,
    encoding: Encoding,
    /// As the server writes it: tabs, `\N`, an ASCII-safe encoding.
    plain: bool,
    columns: usize,
    ranges: Vec<std::ops::Range<usize>>,
}

impl<'a> CopyTextRows<'a> {
    /// Rows of so many columns in this dialect and encoding.
    pub fn new(dialect: &'a CopyTextDialect, encoding: Encoding, columns: usize) -> Self {
        let plain = encoding.is_ascii_safe() && *dialect == CopyTextDialect::default();
        CopyTextRows { dialect, encoding, plain, columns, ranges: Vec::new() }
    }
}

impl RowDialect for CopyTextRows<'_> {
    #[inline]
    fn cut(&mut self, bytes: &[u8], from: usize, fields: &mut Vec<Field>) -> Result<Cut, Invalid> {
        if from == bytes.len() {
            return Ok(Cut::End);
        }
        if self.plain {
            return cut_plain(bytes, from, self.columns, fields);
        }
        let end = memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |at| from + at + 1);
        let row = trim_line_end(&bytes[from..end]);
        if row.is_empty() && self.columns == 0 {
            return Ok(Cut::Row { end });
        }
        self.dialect.split_row(row, self.encoding, &mut self.ranges)?;
        fields.extend(self.ranges.iter().map(|range| Field {
            start: from + range.start,
            end: from + range.end,
            note: 0,
        }));
        Ok(Cut::Row { end })
    }

    #[inline]
    fn decode<'b>(
        &self,
        bytes: &'b [u8],
        field: Field,
        scratch: &'b mut Vec<u8>,
    ) -> Result<Decoded<'b>, Invalid> {
        let raw = &bytes[field.start..field.end];
        let value = if self.plain {
            copy_text::decode(raw, self.encoding, scratch)?
        } else {
            self.dialect.decode(raw, self.encoding, scratch)?
        };
        Ok(value.map_or(Decoded::Null, Decoded::Value))
    }

    #[inline]
    fn encode(&self, value: &[u8], _field: Field, out: &mut Vec<u8>) -> Result<(), Invalid> {
        if self.plain {
            copy_text::encode(value, self.encoding, out);
            return Ok(());
        }
        self.dialect.encode(Some(value), self.encoding, out)
    }

    #[inline]
    fn encode_null(&self, _field: Field, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.dialect.null);
    }
}

/// A row as the server writes it: no field holds a tab or a newline, escaped or not.
///
/// A backslash before a tab or newline, which only hand-made files have, is looked for all the same.
#[inline]
fn cut_plain(
    bytes: &[u8],
    from: usize,
    columns: usize,
    fields: &mut Vec<Field>,
) -> Result<Cut, Invalid> {
    let first = fields.len();
    let mut start = from;
    let mut at = from;
    loop {
        let found = memchr2(b'\t', b'\n', &bytes[at..]);
        let end = found.map_or(bytes.len(), |found| at + found);
        if end > start && bytes[end - 1] == b'\\' && is_escaped(&bytes[start..end]) {
            if bytes.get(end) != Some(&b'\t') {
                return Err(Invalid("the row ends in a lone backslash"));
            }
            at = end + 1;
            continue;
        }
        if bytes.get(end) == Some(&b'\t') {
            fields.push(Field { start, end, note: 0 });
            start = end + 1;
            at = start;
            continue;
        }
        // The row ends here. A raw CR before the newline is part of a CR LF: in a field it would be written `\r`.
        let field_end =
            if end > start && bytes[end - 1] == b'\r' && end < bytes.len() { end - 1 } else { end };
        let no_columns = columns == 0 && fields.len() == first && field_end == start;
        if !no_columns {
            fields.push(Field { start, end: field_end, note: 0 });
        }
        return Ok(Cut::Row { end: (end + 1).min(bytes.len()) });
    }
}

fn is_escaped(bytes: &[u8]) -> bool {
    bytes.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

fn trim_line_end(row: &[u8]) -> &[u8] {
    let row = row.strip_suffix(b"\n").unwrap_or(row);
    row.strip_suffix(b"\r").unwrap_or(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_all(bytes: &str, columns: usize, delimiter: u8) -> Vec<Vec<String>> {
        let dialect = CopyTextDialect { delimiter, ..CopyTextDialect::default() };
        let mut rows = CopyTextRows::new(&dialect, Encoding::Utf8, columns);
        let mut from = 0;
        let mut found = Vec::new();
        loop {
            let mut fields = Vec::new();
            match rows.cut(bytes.as_bytes(), from, &mut fields).unwrap() {
                Cut::End => return found,
                Cut::Row { end } => {
                    from = end;
                    found.push(fields.iter().map(|f| bytes[f.start..f.end].to_owned()).collect());
                }
            }
        }
    }

    #[test]
    fn rows_and_fields() {
        let cases: &[(&str, usize, &[&[&str]])] = &[
            ("", 2, &[]),
            ("a\tb\n", 2, &[&["a", "b"]]),
            ("a\tb\nc\t\n", 2, &[&["a", "b"], &["c", ""]]),
            ("\n\n", 1, &[&[""], &[""]]),
            ("\n\n", 0, &[&[], &[]]),
            ("x\n", 0, &[&["x"]]),
            ("a\tb\r\nc\td\r\n", 2, &[&["a", "b"], &["c", "d"]]),
            ("a\\\tb\tc\n", 2, &[&["a\\\tb", "c"]]),
            ("a\\\\\tb\n", 2, &[&["a\\\\", "b"]]),
            ("a\tb", 2, &[&["a", "b"]]),
        ];
        for (bytes, columns, expected) in cases {
            assert_eq!(cut_all(bytes, *columns, b'\t'), *expected, "{bytes:?}");
            let other = bytes.replace('\t', "|");
            let expected: Vec<Vec<String>> = expected
                .iter()
                .map(|row| row.iter().map(|field| field.replace('\t', "|")).collect())
                .collect();
            assert_eq!(cut_all(&other, *columns, b'|'), expected, "{other:?}");
        }
    }

    #[test]
    fn a_lone_backslash_before_the_newline_is_refused() {
        let dialect = CopyTextDialect::default();
        let mut rows = CopyTextRows::new(&dialect, Encoding::Utf8, 1);
        assert!(rows.cut(b"a\\\nb\n", 0, &mut Vec::new()).is_err());
    }
}
