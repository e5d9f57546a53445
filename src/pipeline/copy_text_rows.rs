//! Rows in COPY text format.

use memchr::memchr;

use super::rows::{Cut, Decoded, Fault, Field, RowDialect, RowFault, cut_one_by_one};
use crate::byte_mask::gather;
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

    fn cut_rows(
        &mut self,
        bytes: &[u8],
        from: usize,
        columns: usize,
        rows_max: usize,
        fields: &mut Vec<Field>,
        row_ends: &mut Vec<usize>,
    ) -> Result<usize, RowFault> {
        if self.plain && columns > 0 {
            let cut = PlainCut { bytes, columns, fields, row_ends, row: from, start: from };
            return cut.rows(rows_max);
        }
        cut_one_by_one(self, bytes, from, columns, rows_max, fields, row_ends)
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

/// Cuts rows as the server writes them, where no field holds a tab or a newline: 64 bytes are judged at once, which for the
/// short fields of most tables is faster than searching for each end.
///
/// A backslash before a tab or newline, which only hand-made files have, is looked for all the same.
struct PlainCut<'a> {
    bytes: &'a [u8],
    columns: usize,
    fields: &'a mut Vec<Field>,
    row_ends: &'a mut Vec<usize>,
    /// Where the row in hand begins.
    row: usize,
    /// Where the field in hand begins.
    start: usize,
}

/// Bytes that are judged at once.
const BLOCK: usize = 64;

impl PlainCut<'_> {
    fn rows(mut self, rows_max: usize) -> Result<usize, RowFault> {
        let from = self.row;
        let rest = self.bytes.get(from..).unwrap_or_default();
        let (blocks, tail) = rest.as_chunks::<BLOCK>();
        for (number, block) in blocks.iter().enumerate() {
            if self.block(from + number * BLOCK, delimiters(block), rows_max)? {
                return Ok(self.row);
            }
        }
        let mut last = [0u8; BLOCK];
        for (to, byte) in last.iter_mut().zip(tail) {
            *to = *byte;
        }
        if self.block(from + blocks.len() * BLOCK, delimiters(&last), rows_max)? {
            return Ok(self.row);
        }
        if self.row < self.bytes.len() {
            // The last row of a file may lack its newline.
            self.end(self.bytes.len())?;
        }
        Ok(self.row)
    }

    /// Takes the delimiters of one block; `true` when there are rows enough.
    #[inline]
    fn block(&mut self, base: usize, mut mask: u64, rows_max: usize) -> Result<bool, RowFault> {
        while mask != 0 {
            let at = base + mask.trailing_zeros() as usize;
            mask &= mask - 1;
            let is_tab = self.bytes[at] == b'\t';
            if at > self.start
                && self.bytes[at - 1] == b'\\'
                && is_escaped(&self.bytes[self.start..at])
            {
                if !is_tab {
                    let reason = Invalid("the row ends in a lone backslash");
                    return Err(self.fault(Fault::Row(reason)));
                }
                continue;
            }
            if is_tab {
                self.fields.push(Field { start: self.start, end: at, note: 0 });
                self.start = at + 1;
                continue;
            }
            self.end(at)?;
            if self.row_ends.len() == rows_max {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Ends the row whose newline, or whose file's end, is at `at`.
    #[inline]
    fn end(&mut self, at: usize) -> Result<(), RowFault> {
        // A raw CR before the newline is part of a CR LF: in a field it would be written `\r`.
        let is_crlf = at > self.start && at < self.bytes.len() && self.bytes[at - 1] == b'\r';
        let end = if is_crlf { at - 1 } else { at };
        self.fields.push(Field { start: self.start, end, note: 0 });
        let found = self.fields.len() - self.row_ends.len() * self.columns;
        if found != self.columns {
            return Err(self.fault(Fault::Fields { found }));
        }
        self.row = (at + 1).min(self.bytes.len());
        self.start = self.row;
        self.row_ends.push(self.row);
        Ok(())
    }

    fn fault(&self, fault: Fault) -> RowFault {
        RowFault { fault, row: self.row_ends.len() as u64, byte: self.row }
    }
}

/// A bit for each byte that is a tab or a newline, the first byte lowest.
#[inline]
fn delimiters(block: &[u8; BLOCK]) -> u64 {
    let mut flags = [0u8; BLOCK];
    for (flag, byte) in flags.iter_mut().zip(block) {
        *flag = u8::from(*byte == b'\t') | u8::from(*byte == b'\n');
    }
    gather(&flags)
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
        let (mut fields, mut row_ends) = (Vec::new(), Vec::new());
        let mut from = 0;
        loop {
            let before = row_ends.len();
            // Two rows at a time, so that a cut goes on in the middle of a block.
            let end = rows
                .cut_rows(bytes.as_bytes(), from, columns, before + 2, &mut fields, &mut row_ends)
                .unwrap();
            if row_ends.len() == before {
                break;
            }
            from = end;
        }
        let text = |field: &Field| bytes[field.start..field.end].to_owned();
        (0..row_ends.len())
            .map(|row| fields[row * columns..(row + 1) * columns].iter().map(text).collect())
            .collect()
    }

    #[test]
    fn the_fast_cut_agrees_with_the_slow_one() {
        let mut state = 7u32;
        let mut next = |n: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % n
        };
        for _ in 0..3_000 {
            let columns = 1 + next(4) as usize;
            let mut text = String::new();
            for _ in 0..next(12) {
                for column in 0..columns {
                    if column > 0 {
                        text.push('\t');
                    }
                    for _ in 0..next(40) {
                        text.push_str(
                            ["a", "bc", "\\\\", "\\t", "\\\t", "é", "x"][next(7) as usize],
                        );
                    }
                }
                text.push_str(["\n", "\n", "\r\n"][next(3) as usize]);
            }
            let dialect = CopyTextDialect::default();
            let mut slow = CopyTextRows::new(&dialect, Encoding::Utf8, columns);
            slow.plain = false;
            let mut fast = CopyTextRows::new(&dialect, Encoding::Utf8, columns);
            let cut = |rows: &mut CopyTextRows<'_>| {
                let (mut fields, mut ends) = (Vec::new(), Vec::new());
                let cut = rows.cut_rows(text.as_bytes(), 0, columns, 100, &mut fields, &mut ends);
                (cut, fields, ends)
            };
            assert_eq!(cut(&mut fast), cut(&mut slow), "{text:?} of {columns} columns");
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
    fn rows_that_do_not_fit_are_refused_where_they_begin() {
        for (bytes, columns, row, byte) in [
            ("a\\\nb\n", 1, 0, 0),
            ("a\tb\nc\n", 2, 1, 4),
            ("a\tb\nc\td\te\n", 2, 1, 4),
            ("x\n", 0, 0, 0),
        ] {
            let dialect = CopyTextDialect::default();
            let mut rows = CopyTextRows::new(&dialect, Encoding::Utf8, columns);
            let (mut fields, mut ends) = (Vec::new(), Vec::new());
            let fault = rows
                .cut_rows(bytes.as_bytes(), 0, columns, 100, &mut fields, &mut ends)
                .unwrap_err();
            assert_eq!((fault.row, fault.byte), (row, byte), "{bytes:?}");
        }
    }
}
