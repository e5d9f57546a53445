//! The text format of COPY: rows of fields, one line each.
//!
//! Written exactly as the server writes it (`CopyAttributeOutText` in PostgreSQL's copyto.c); read as generously as the server
//! reads it (`CopyReadAttributesText` in copyfromparse.c), because hand-made files use octal and hexadecimal escapes and
//! backslashes before a raw tab. A field that is kept is copied as its raw bytes and never passes through here.

use std::ops::Range;

use memchr::memchr;

use super::character::{char_len, find, find2};
use crate::encoding::Encoding;
use crate::limits::COLUMNS_MAX;
use crate::value::Invalid;

/// NULL as the server writes it.
pub const NULL: &[u8] = b"\\N";

/// How the rows of a block or file end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnds {
    /// LF. A CR before it belongs to the last field (the server would refuse it).
    #[default]
    Lf,
    /// CR LF, in every row: the server refuses a mixture, so the caller decides by the block's first row.
    CrLf,
}

/// How the last line of a row's bytes is cut off: the row, and its end (`\n`, `\r\n` or nothing).
#[inline]
pub fn line_end(row_with_end: &[u8], ends: LineEnds) -> (&[u8], &[u8]) {
    let end = match (row_with_end, ends) {
        ([.., b'\r', b'\n'], LineEnds::CrLf) => 2,
        ([.., b'\n'], _) => 1,
        _ => 0,
    };
    row_with_end.split_at(row_with_end.len() - end)
}

/// The ranges of the fields of a row, which is given without its line end. `fields` is cleared first. An empty row has one
/// field, which is empty.
///
/// A tab behind a backslash is part of its field.
///
/// # Errors
/// [`Invalid`] if the row ends inside an escape (its last field goes on in the next line), or has more fields than a table can
/// have columns.
#[inline]
pub fn split_row(
    row: &[u8],
    encoding: Encoding,
    fields: &mut Vec<Range<usize>>,
) -> Result<(), Invalid> {
    split_at(row, b'\t', encoding, usize::MAX, fields)
}

/// The value of a raw field; `None` is NULL. The field itself is returned where it holds no escape, else `scratch`, which is
/// cleared first.
///
/// # Errors
/// [`Invalid`] if the field ends inside an escape, or if an escape means a NUL byte.
#[inline]
pub fn decode<'a>(
    raw: &'a [u8],
    encoding: Encoding,
    scratch: &'a mut Vec<u8>,
) -> Result<Option<&'a [u8]>, Invalid> {
    if raw == NULL {
        return Ok(None);
    }
    match find(b'\\', raw, encoding) {
        None => Ok(Some(raw)),
        Some(first) => {
            unescape(raw, first, encoding, scratch)?;
            Ok(Some(scratch))
        }
    }
}

/// Appends a value as the server writes it.
#[inline]
pub fn encode(value: &[u8], encoding: Encoding, out: &mut Vec<u8>) {
    if encoding.is_ascii_safe() {
        escape(value, out);
    } else {
        escape_by_character(value, b'\t', encoding, out);
    }
}

/// The options `DELIMITER` and `NULL` of a hand-made file. With their defaults every method is as fast as the function of the
/// same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyTextDialect {
    /// Between fields; an ASCII character that is not a backslash, a line end, a letter, a digit or a dot.
    pub delimiter: u8,
    /// The whole raw field that means NULL.
    pub null: Vec<u8>,
}

impl Default for CopyTextDialect {
    fn default() -> Self {
        CopyTextDialect { delimiter: b'\t', null: NULL.to_vec() }
    }
}

impl CopyTextDialect {
    /// As [`split_row`].
    ///
    /// # Errors
    /// As [`split_row`].
    pub fn split_row(
        &self,
        row: &[u8],
        encoding: Encoding,
        fields: &mut Vec<Range<usize>>,
    ) -> Result<(), Invalid> {
        split_at(row, self.delimiter, encoding, usize::MAX, fields)
    }

    /// The first fields of a row, at least `columns` of them if it has as many: [`CopyTextDialect::split_row`] without a look at the rest.
    ///
    /// # Errors
    /// As [`split_row`], as far as the row is looked at.
    pub fn split_row_until(
        &self,
        row: &[u8],
        columns: usize,
        encoding: Encoding,
        fields: &mut Vec<Range<usize>>,
    ) -> Result<(), Invalid> {
        split_at(row, self.delimiter, encoding, columns, fields)
    }

    /// As [`decode`].
    ///
    /// # Errors
    /// As [`decode`].
    pub fn decode<'a>(
        &self,
        raw: &'a [u8],
        encoding: Encoding,
        scratch: &'a mut Vec<u8>,
    ) -> Result<Option<&'a [u8]>, Invalid> {
        if raw == self.null {
            return Ok(None);
        }
        match find(b'\\', raw, encoding) {
            None => Ok(Some(raw)),
            Some(first) => {
                unescape(raw, first, encoding, scratch)?;
                Ok(Some(scratch))
            }
        }
    }

    /// Appends a value; `None` is NULL. A value that would be read as NULL is written with its first byte as an octal escape.
    ///
    /// # Errors
    /// [`Invalid`] for an empty string where the empty field means NULL; nothing is appended.
    pub fn encode(
        &self,
        value: Option<&[u8]>,
        encoding: Encoding,
        out: &mut Vec<u8>,
    ) -> Result<(), Invalid> {
        let Some(value) = value else {
            out.extend_from_slice(&self.null);
            return Ok(());
        };
        let start = out.len();
        if self.delimiter == b'\t' {
            encode(value, encoding, out);
        } else {
            escape_by_character(value, self.delimiter, encoding, out);
        }
        if out.get(start..) != Some(&self.null[..]) {
            return Ok(());
        }
        let Some((first, rest)) = value.split_first() else {
            return Err(Invalid("an empty string cannot be told from NULL in this format"));
        };
        out.truncate(start);
        out.push(b'\\');
        out.extend([first >> 6, (first >> 3) & 7, first & 7].map(|digit| b'0' + digit));
        escape_by_character(rest, self.delimiter, encoding, out);
        Ok(())
    }
}

/// Cuts a row at the delimiters that are not escaped.
fn split_at(
    row: &[u8],
    delimiter: u8,
    encoding: Encoding,
    columns: usize,
    fields: &mut Vec<Range<usize>>,
) -> Result<(), Invalid> {
    fields.clear();
    // No encoding has a tab inside a character, so only another delimiter or a backslash asks for a walk.
    let walk = !encoding.is_ascii_safe() && (delimiter >= 0x30 || memchr(b'\\', row).is_some());
    if walk {
        return split_by_character(row, delimiter, encoding, fields);
    }
    let mut start = 0;
    let mut from = 0;
    while let Some(at) = memchr(delimiter, &row[from..]) {
        let at = from + at;
        from = at + 1;
        if !ends_in_escape(&row[start..at]) {
            push(fields, start..at)?;
            start = from;
            if fields.len() >= columns {
                return Ok(());
            }
        }
    }
    push(fields, start..row.len())?;
    if ends_in_escape(&row[start..]) { Err(LONE_BACKSLASH) } else { Ok(()) }
}

const LONE_BACKSLASH: Invalid = Invalid("the field ends in a lone backslash");

/// Adds a field, so that a row of nothing but delimiters does not fill the memory with ranges.
#[inline]
fn push(fields: &mut Vec<Range<usize>>, field: Range<usize>) -> Result<(), Invalid> {
    if fields.len() >= COLUMNS_MAX {
        return Err(Invalid("the row has more fields than a table can have columns"));
    }
    fields.push(field);
    Ok(())
}

/// Whether these bytes end in an odd number of backslashes.
#[inline]
fn ends_in_escape(bytes: &[u8]) -> bool {
    bytes.last() == Some(&b'\\')
        && bytes.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

fn split_by_character(
    row: &[u8],
    delimiter: u8,
    encoding: Encoding,
    fields: &mut Vec<Range<usize>>,
) -> Result<(), Invalid> {
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = find2(delimiter, b'\\', &row[at..], encoding) {
        at += found;
        if row[at] == delimiter {
            push(fields, start..at)?;
            at += 1;
            start = at;
        } else {
            at += 1;
            if at == row.len() {
                return Err(LONE_BACKSLASH);
            }
            at += char_len(&row[at..], encoding);
        }
    }
    push(fields, start..row.len())
}

/// Undoes the escapes of a field whose first backslash is at `first`.
fn unescape(
    raw: &[u8],
    first: usize,
    encoding: Encoding,
    out: &mut Vec<u8>,
) -> Result<(), Invalid> {
    out.clear();
    out.reserve(raw.len());
    out.extend_from_slice(&raw[..first]);
    let mut rest = &raw[first..];
    while let [b'\\', after @ ..] = rest {
        let Some(byte) = after.first() else {
            return Err(LONE_BACKSLASH);
        };
        let (meant, len) = match byte {
            b'b' => (0x08, 1),
            b'f' => (0x0C, 1),
            b'n' => (b'\n', 1),
            b'r' => (b'\r', 1),
            b't' => (b'\t', 1),
            b'v' => (0x0B, 1),
            b'0'..=b'7' => digits(after, 8, 3),
            b'x' if after.get(1).is_some_and(u8::is_ascii_hexdigit) => {
                let (value, len) = digits(&after[1..], 16, 2);
                (value, len + 1)
            }
            0x80.. => {
                // The whole character, so that its later bytes are not read as escapes.
                let len = char_len(after, encoding);
                out.extend_from_slice(&after[..len - 1]);
                (after[len - 1], len)
            }
            other => (*other, 1),
        };
        if meant == 0 {
            return Err(Invalid("an escape means a NUL byte"));
        }
        out.push(meant);
        rest = &after[len..];
        let next = find(b'\\', rest, encoding).unwrap_or(rest.len());
        out.extend_from_slice(&rest[..next]);
        rest = &rest[next..];
    }
    Ok(())
}

/// The number that up to `most` digits make, its low byte only as in the server, and how many digits there were.
fn digits(bytes: &[u8], base: u32, most: usize) -> (u8, usize) {
    let mut value = 0;
    let mut len = 0;
    for byte in bytes.iter().take(most) {
        let Some(digit) = char::from(*byte).to_digit(base) else {
            break;
        };
        value = value * base + digit;
        len += 1;
    }
    ((value & 0xFF) as u8, len)
}

/// Whether the server escapes this byte.
#[inline]
fn is_special(byte: u8) -> bool {
    byte.wrapping_sub(0x08) < 6 || byte == b'\\'
}

/// How the server writes a byte that it escapes: a backslash and this one.
#[inline]
fn letter(special: u8) -> u8 {
    match special {
        0x08 => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        0x0B => b'v',
        0x0C => b'f',
        b'\r' => b'r',
        other => other,
    }
}

/// Appends a value in an ASCII-safe encoding, with the runs between special bytes copied whole.
fn escape(value: &[u8], out: &mut Vec<u8>) {
    if value.len() <= SHORT_BYTES_MAX && is_plain(value) {
        out.extend_from_slice(value);
        return;
    }
    let mut rest = value;
    while let Some(at) = first_special(rest) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(&[b'\\', letter(rest[at])]);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

/// Most values are no longer than this.
const SHORT_BYTES_MAX: usize = 64;

/// Whether no byte can be one that the server escapes: none is below 0x10 or a backslash. Judged eight bytes at a time, by the
/// borrow that subtracting from a byte takes from its highest bit.
#[inline]
fn is_plain(value: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let low = |word: u64, n: u64| word.wrapping_sub(ONES * n) & !word & HIGHS;
    let marks = |word: u64| low(word, 0x10) | low(word ^ (ONES * b'\\' as u64), 1);
    let Some(last) = value.last_chunk::<8>() else {
        // Copied into a word, they would have to be in memory before the word could be read.
        return match (value.first_chunk::<4>(), value.last_chunk::<4>()) {
            (Some(first), Some(last)) => {
                let [first, last] = [first, last].map(|word| u64::from(u32::from_le_bytes(*word)));
                marks(first << 32 | last) == 0
            }
            _ => value.iter().all(|byte| *byte >= 0x10 && *byte != b'\\'),
        };
    };
    let (words, _) = value.as_chunks::<8>();
    let any = words
        .iter()
        .fold(marks(u64::from_le_bytes(*last)), |any, word| any | marks(u64::from_le_bytes(*word)));
    any == 0
}

/// The offset of the first byte that the server escapes.
#[inline]
fn first_special(bytes: &[u8]) -> Option<usize> {
    // Judging all bytes of a block without a branch lets the compiler use vector instructions.
    const BLOCK: usize = 32;
    let mut at = 0;
    for block in bytes.chunks_exact(BLOCK) {
        if block.iter().fold(false, |any, byte| any | is_special(*byte)) {
            break;
        }
        at += BLOCK;
    }
    bytes[at..].iter().position(|byte| is_special(*byte)).map(|found| at + found)
}

/// Appends a value in any encoding and for any delimiter, character by character.
fn escape_by_character(value: &[u8], delimiter: u8, encoding: Encoding, out: &mut Vec<u8>) {
    let mut rest = value;
    while let Some(byte) = rest.first() {
        let len = char_len(rest, encoding);
        if is_special(*byte) {
            out.extend_from_slice(&[b'\\', letter(*byte)]);
        } else {
            if *byte == delimiter {
                out.push(b'\\');
            }
            out.extend_from_slice(&rest[..len]);
        }
        rest = &rest[len..];
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::character::tests::encoding_and_value;

    fn decoded(raw: &[u8], encoding: Encoding) -> Result<Option<Vec<u8>>, Invalid> {
        let mut scratch = b"old".to_vec();
        decode(raw, encoding, &mut scratch).map(|value| value.map(<[u8]>::to_vec))
    }

    #[test]
    fn fields_are_read_as_the_server_reads_them() {
        for (raw, expected) in [
            (&b"\\N"[..], Ok(None)),
            (b"", Ok(Some(&b""[..]))),
            (b"plain", Ok(Some(b"plain"))),
            (b"\\NA", Ok(Some(b"NA"))),
            (b"x\\N", Ok(Some(b"xN"))),
            (b"\\\\N", Ok(Some(b"\\N"))),
            (b"\\b\\f\\n\\r\\t\\v", Ok(Some(b"\x08\x0C\n\r\t\x0B"))),
            (b"\\101\\1018\\78\\7", Ok(Some(b"AA8\x078\x07"))),
            (b"\\777", Ok(Some(b"\xFF"))),
            (b"\\x41\\x4g\\x414", Ok(Some(b"A\x04gA4"))),
            (b"\\x\\xg", Ok(Some(b"xxg"))),
            (b"\\.\\q\\\t", Ok(Some(b".q\t"))),
            (b"a\\\\b", Ok(Some(b"a\\b"))),
            (b"\\", Err(LONE_BACKSLASH)),
            (b"a\\\\\\", Err(LONE_BACKSLASH)),
            (b"\\0", Err(Invalid("an escape means a NUL byte"))),
            (b"\\x00", Err(Invalid("an escape means a NUL byte"))),
        ] {
            let expected = expected.map(|value| value.map(<[u8]>::to_vec));
            assert_eq!(decoded(raw, Encoding::Utf8), expected, "{}", raw.escape_ascii());
        }
    }

    #[test]
    fn values_are_written_as_the_server_writes_them() {
        for (value, expected) in [
            (&b""[..], &b""[..]),
            (b"\x07\x08\t\n\x0B\x0C\r\x0E\x1F\x7F\xFF", b"\x07\\b\\t\\n\\v\\f\\r\x0E\x1F\x7F\xFF"),
            (b"\\N", b"\\\\N"),
            (b"\\.", b"\\\\."),
            (
                b"0123456789012345678901234567890123456789\n",
                b"0123456789012345678901234567890123456789\\n",
            ),
        ] {
            let mut out = Vec::new();
            encode(value, Encoding::Utf8, &mut out);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn a_backslash_inside_a_character_is_no_escape() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        assert_eq!(decoded(b"\x95\\n", sjis), Ok(Some(b"\x95\\n".to_vec())));
        assert_eq!(decoded(b"\x95\\\\n", sjis), Ok(Some(b"\x95\\\n".to_vec())));
        assert_eq!(decoded(b"\\\x95\\n", sjis), Ok(Some(b"\x95\\n".to_vec())));
        assert_eq!(decoded(b"\x95\\", sjis), Ok(Some(b"\x95\\".to_vec())));
        let mut out = Vec::new();
        encode(b"\x95\\\\\n\x95\n", sjis, &mut out);
        assert_eq!(out, b"\x95\\\\\\\\n\x95\\n");
    }

    #[test]
    fn rows_are_cut_at_tabs_that_are_not_escaped() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        for (row, encoding, expected) in [
            (&b""[..], Encoding::Utf8, Ok(vec![&b""[..]])),
            (b"a", Encoding::Utf8, Ok(vec![b"a"])),
            (b"\t", Encoding::Utf8, Ok(vec![b"", b""])),
            (b"a\tb\t\\N", Encoding::Utf8, Ok(vec![b"a", b"b", b"\\N"])),
            (b"a\\\tb\tc", Encoding::Utf8, Ok(vec![b"a\\\tb", b"c"])),
            (b"a\\\\\tb", Encoding::Utf8, Ok(vec![b"a\\\\", b"b"])),
            (b"a\\\\\\\t\\\tb", Encoding::Utf8, Ok(vec![b"a\\\\\\\t\\\tb"])),
            (b"a\\", Encoding::Utf8, Err(LONE_BACKSLASH)),
            (b"\x95\\\tb", sjis, Ok(vec![b"\x95\\", b"b"])),
            (b"\x95\\\\\tb", sjis, Ok(vec![b"\x95\\\\\tb"])),
            (b"\x95\tb", sjis, Ok(vec![b"\x95", b"b"])),
            (b"\x95\\", sjis, Ok(vec![b"\x95\\"])),
            (b"\x95\\\tb\\", sjis, Err(LONE_BACKSLASH)),
        ] {
            let mut fields = vec![0..0, 7..9];
            let result = split_row(row, encoding, &mut fields)
                .map(|()| fields.iter().map(|field| &row[field.clone()]).collect::<Vec<_>>());
            assert_eq!(result, expected, "{}", row.escape_ascii());
        }
    }

    #[test]
    fn too_many_fields_are_refused() {
        let mut row = vec![b'\t'; COLUMNS_MAX - 1];
        let mut fields = Vec::new();
        assert_eq!(split_row(&row, Encoding::Utf8, &mut fields), Ok(()));
        assert_eq!(fields.len(), COLUMNS_MAX);
        row.push(b'\t');
        assert!(split_row(&row, Encoding::Utf8, &mut fields).is_err());
    }

    #[test]
    fn a_carriage_return_belongs_to_the_end_only_where_the_block_says_so() {
        for (row, ends, expected) in [
            (&b"a\n"[..], LineEnds::Lf, (&b"a"[..], &b"\n"[..])),
            (b"a\r\n", LineEnds::Lf, (b"a\r", b"\n")),
            (b"a\r\n", LineEnds::CrLf, (b"a", b"\r\n")),
            (b"a\n", LineEnds::CrLf, (b"a", b"\n")),
            (b"a", LineEnds::CrLf, (b"a", b"")),
            (b"", LineEnds::Lf, (b"", b"")),
        ] {
            assert_eq!(line_end(row, ends), expected);
        }
    }

    #[test]
    fn other_delimiters_and_nulls() {
        let dialect = CopyTextDialect { delimiter: b'|', null: b"NA".to_vec() };
        let mut fields = Vec::new();
        dialect.split_row(b"a\\|b|NA|\\116A", Encoding::Utf8, &mut fields).unwrap();
        assert_eq!(fields, [0..4, 5..7, 8..13]);
        let mut scratch = Vec::new();
        for (raw, value) in
            [(&b"a\\|b"[..], Some(&b"a|b"[..])), (b"NA", None), (b"\\116A", Some(b"NA"))]
        {
            assert_eq!(dialect.decode(raw, Encoding::Utf8, &mut scratch), Ok(value));
            let mut out = Vec::new();
            dialect.encode(value, Encoding::Utf8, &mut out).unwrap();
            assert_eq!(out, raw);
        }
        let empty = CopyTextDialect { delimiter: b'|', null: Vec::new() };
        assert!(empty.encode(Some(b""), Encoding::Utf8, &mut Vec::new()).is_err());
    }

    /// Decoding byte by byte, for ASCII-safe encodings.
    fn naive_decode(raw: &[u8]) -> Option<Vec<u8>> {
        let digit = |at: usize, base| raw.get(at).and_then(|b| char::from(*b).to_digit(base));
        let mut value = Vec::new();
        let mut at = 0;
        while at < raw.len() {
            if raw[at] != b'\\' {
                value.push(raw[at]);
                at += 1;
                continue;
            }
            at += 1;
            let letter = *raw.get(at)?;
            let (base, most) = match letter {
                0 => return None,
                b'0'..=b'7' => (8, 3),
                b'x' if digit(at + 1, 16).is_some() => {
                    at += 1;
                    (16, 2)
                }
                _ => {
                    let named = b"bfnrtv".iter().position(|name| *name == letter);
                    value.push(named.map_or(letter, |index| b"\x08\x0C\n\r\t\x0B"[index]));
                    at += 1;
                    continue;
                }
            };
            let mut number = 0;
            for _ in 0..most {
                let Some(digit) = digit(at, base) else { break };
                number = number * base + digit;
                at += 1;
            }
            if number % 256 == 0 {
                return None;
            }
            value.push((number % 256) as u8);
        }
        Some(value)
    }

    /// Encoding byte by byte, for ASCII-safe encodings.
    fn naive_encode(value: &[u8]) -> Vec<u8> {
        let mut raw = Vec::new();
        for byte in value {
            match b"\x08\t\n\x0B\x0C\r\\".iter().position(|special| special == byte) {
                Some(index) => raw.extend([b'\\', b"btnvfr\\"[index]]),
                None => raw.push(*byte),
            }
        }
        raw
    }

    /// Splitting byte by byte, for ASCII-safe encodings.
    fn naive_split(row: &[u8]) -> Option<Vec<Range<usize>>> {
        let mut fields = Vec::new();
        let (mut start, mut escaped) = (0, false);
        for (at, byte) in row.iter().enumerate() {
            if escaped {
                escaped = false;
            } else if *byte == b'\\' {
                escaped = true;
            } else if *byte == b'\t' {
                fields.push(start..at);
                start = at + 1;
            }
        }
        fields.push(start..row.len());
        (!escaped).then_some(fields)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again((encoding, value) in encoding_and_value()) {
            let mut raw = Vec::new();
            encode(&value, encoding, &mut raw);
            prop_assert!(!raw.iter().any(|byte| (0x08..=0x0D).contains(byte)));
            prop_assert_eq!(decoded(&raw, encoding), Ok(Some(value)));
        }

        #[test]
        fn a_row_that_is_written_is_split_again(
            values in prop::collection::vec(encoding_and_value(), 1..6),
            delimiter in prop::sample::select(&b"\t|,;"[..]),
        ) {
            let encoding = values[0].0;
            let dialect = CopyTextDialect { delimiter, null: b"NA".to_vec() };
            let values: Vec<_> = values
                .into_iter()
                .map(|(own, value)| (own == encoding).then_some(value))
                .collect();
            let mut row = Vec::new();
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    row.push(delimiter);
                }
                dialect.encode(value.as_deref(), encoding, &mut row).unwrap();
            }
            let mut fields = Vec::new();
            dialect.split_row(&row, encoding, &mut fields).unwrap();
            let mut scratch = Vec::new();
            let read: Vec<_> = fields
                .iter()
                .map(|field| {
                    let value = dialect.decode(&row[field.clone()], encoding, &mut scratch);
                    value.unwrap().map(<[u8]>::to_vec)
                })
                .collect();
            prop_assert_eq!(read, values);
        }

        #[test]
        fn the_fast_paths_agree_with_the_naive_ones(
            bytes in prop::collection::vec(
                prop_oneof![prop::sample::select(&b"\\\\\\\t\n\r\x0E\x07x0178fNA"[..]), any::<u8>()],
                0..100,
            ),
        ) {
            let raw = bytes;
            if raw != NULL {
                prop_assert_eq!(decoded(&raw, Encoding::Utf8).ok().flatten(), naive_decode(&raw));
            }
            let mut out = b"x".to_vec();
            encode(&raw, Encoding::Utf8, &mut out);
            prop_assert_eq!(&out[1..], naive_encode(&raw));
            let mut fields = Vec::new();
            let split = split_row(&raw, Encoding::Utf8, &mut fields);
            prop_assert_eq!(split.ok().map(|()| fields), naive_split(&raw));
        }

        #[test]
        fn hostile_bytes_never_break_a_row(
            value in prop::collection::vec(any::<u8>(), 0..60),
            which in 0..7usize,
        ) {
            let encoding = Encoding::by_name(crate::codec::character::tests::UNSAFE[which]).unwrap();
            let mut row = Vec::new();
            encode(&value, encoding, &mut row);
            prop_assert!(!row.iter().any(|byte| (0x08..=0x0D).contains(byte)));
            let mut fields = Vec::new();
            if split_row(&value, encoding, &mut fields).is_ok() {
                let joined: Vec<_> = fields.iter().map(|field| &value[field.clone()]).collect();
                prop_assert_eq!(joined.join(&b'\t'), value);
            }
        }
    }
}
