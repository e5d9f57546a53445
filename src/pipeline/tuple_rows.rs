//! Rows as tuples of an INSERT.

use super::rows::{Cut, Decoded, Field, RowDialect};
use crate::codec::sql_values::{
    Backslash, StringKind, Tuples, ValueKind, ValueSpan, decode_string, encode_string,
};
use crate::encoding::Encoding;
use crate::value::Invalid;

/// Cuts and writes the tuples of one slice.
#[derive(Debug)]
pub struct TupleRows<'a> {
    tuples: Tuples<'a>,
    encoding: Encoding,
    backslash: Backslash,
    values: Vec<ValueSpan>,
}

impl<'a> TupleRows<'a> {
    /// The tuples of these bytes, which are then those that every other call is given.
    pub fn new(bytes: &'a [u8], encoding: Encoding, backslash: Backslash) -> Self {
        let tuples = Tuples::new(bytes, encoding, backslash);
        TupleRows { tuples, encoding, backslash, values: Vec::new() }
    }
}

impl RowDialect for TupleRows<'_> {
    fn cut(
        &mut self,
        _bytes: &[u8],
        _from: usize,
        fields: &mut Vec<Field>,
    ) -> Result<Cut, Invalid> {
        let Some(tuple) = self.tuples.next_tuple(&mut self.values)? else { return Ok(Cut::End) };
        fields.extend(self.values.iter().map(|value| {
            let literal = value.literal();
            Field { start: literal.start, end: literal.end, note: Note::of(value.kind) as u8 }
        }));
        Ok(Cut::Row { end: tuple.end })
    }

    fn decode<'b>(
        &self,
        bytes: &'b [u8],
        field: Field,
        scratch: &'b mut Vec<u8>,
    ) -> Result<Decoded<'b>, Invalid> {
        let literal = &bytes[field.start..field.end];
        let kind = match Note::read(field.note) {
            Note::Null => return Ok(Decoded::Null),
            Note::Default => return Ok(Decoded::Default),
            Note::Bare => return Ok(Decoded::Value(literal)),
            Note::BitString => {
                let digits = literal.get(2..literal.len().saturating_sub(1));
                return digits.map(Decoded::Value).ok_or(Invalid("not a bit string"));
            }
            Note::Expression => {
                return Err(Invalid("not a literal, so its value cannot be told for sure"));
            }
            Note::Plain => StringKind::Plain,
            Note::Escape => StringKind::Escape,
            Note::National => StringKind::National,
            Note::Unicode => StringKind::Unicode,
            Note::Dollar => StringKind::Dollar,
        };
        decode_string(literal, kind, self.encoding, self.backslash, scratch).map(Decoded::Value)
    }

    fn encode(&self, value: &[u8], field: Field, out: &mut Vec<u8>) -> Result<(), Invalid> {
        if Note::read(field.note) == Note::Bare && is_bare(value) {
            out.extend_from_slice(value);
        } else {
            encode_string(value, self.encoding, self.backslash, out);
        }
        Ok(())
    }

    fn encode_null(&self, _field: Field, out: &mut Vec<u8>) {
        out.extend_from_slice(b"NULL");
    }
}

/// How a value was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Note {
    Null,
    Default,
    /// A number or a boolean, without quotes.
    Bare,
    BitString,
    Plain,
    Escape,
    National,
    Unicode,
    Dollar,
    Expression,
}

impl Note {
    fn of(kind: ValueKind) -> Note {
        match kind {
            ValueKind::Null => Note::Null,
            ValueKind::Default => Note::Default,
            ValueKind::Number | ValueKind::Boolean => Note::Bare,
            ValueKind::BitString => Note::BitString,
            ValueKind::String(StringKind::Plain) => Note::Plain,
            ValueKind::String(StringKind::Escape) => Note::Escape,
            ValueKind::String(StringKind::National) => Note::National,
            ValueKind::String(StringKind::Unicode) => Note::Unicode,
            ValueKind::String(StringKind::Dollar) => Note::Dollar,
            ValueKind::Expression => Note::Expression,
        }
    }

    fn read(note: u8) -> Note {
        const NOTES: [Note; 10] = [
            Note::Null,
            Note::Default,
            Note::Bare,
            Note::BitString,
            Note::Plain,
            Note::Escape,
            Note::National,
            Note::Unicode,
            Note::Dollar,
            Note::Expression,
        ];
        NOTES.get(usize::from(note)).copied().unwrap_or(Note::Expression)
    }
}

/// Whether a value is a number that needs no quotes: as pg_dump, only what every scanner reads as one.
fn is_bare(value: &[u8]) -> bool {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    digits.first().is_some_and(u8::is_ascii_digit)
        && digits.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && digits.iter().filter(|byte| **byte == b'.').count() <= 1
        && digits.last().is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_is_read_back() {
        for note in 0..10 {
            assert_eq!(Note::read(note) as u8, note);
        }
        assert_eq!(Note::read(200), Note::Expression);
    }

    #[test]
    fn values_are_decoded_and_written_in_place() {
        let bytes = b"(1, 'O''Brien'::text, NULL, DEFAULT, B'101', E'a\\tb', now()), (-2.5, 'x')";
        let mut rows = TupleRows::new(bytes, Encoding::Utf8, Backslash::Literal);
        let mut fields = Vec::new();
        assert!(matches!(rows.cut(bytes, 0, &mut fields), Ok(Cut::Row { .. })));
        let mut scratch = Vec::new();
        let expected: &[Result<Decoded<'_>, ()>] = &[
            Ok(Decoded::Value(b"1")),
            Ok(Decoded::Value(b"O'Brien")),
            Ok(Decoded::Null),
            Ok(Decoded::Default),
            Ok(Decoded::Value(b"101")),
            Ok(Decoded::Value(b"a\tb")),
            Err(()),
        ];
        for (field, expected) in fields.iter().zip(expected) {
            let found = rows.decode(bytes, *field, &mut scratch).map_err(|_| ());
            assert_eq!(found, *expected);
        }
        for (field, value, expected) in [
            (0, "7", "7"),
            (0, "x", "'x'"),
            (1, "7", "'7'"),
            (1, "it's", "'it''s'"),
            (0, "1-", "'1-'"),
        ] {
            let mut out = Vec::new();
            rows.encode(value.as_bytes(), fields[field], &mut out).unwrap();
            assert_eq!(out, expected.as_bytes());
        }
        assert_eq!(&bytes[fields[1].end..fields[1].end + 6], b"::text");
    }
}
