//! The tuples of `INSERT … VALUES`: where each value stands and what kind it is.
//!
//! A value is either located for certain (a literal, perhaps with a cast behind it) or an [`ValueKind::Expression`], which the
//! caller refuses where a rule touches its column. Nothing is guessed: adjacent literals, `CAST(…)`, `date '…'`, calls, psql
//! variables and arithmetic are expressions.

use std::ops::Range;

use memchr::memchr2;

use super::character::char_len;
pub use super::sql_string::{Backslash, StringKind, decode_string, encode_string};
use super::sql_string::{dollar_end, dollar_tag, quoted_end};
use crate::encoding::Encoding;
use crate::limits::COLUMNS_MAX;
use crate::value::Invalid;

/// One value of a tuple. Offsets are in bytes of the input that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueSpan {
    /// The value with its casts, without blanks and comments around it.
    pub range: Range<usize>,
    /// Where the literal ends; from here to the end of `range` are its casts, if it has any (` :: text`), to be copied.
    pub literal_end: usize,
    /// What it is.
    pub kind: ValueKind,
}

impl ValueSpan {
    /// The literal with its prefix and quotes, without its casts.
    pub fn literal(&self) -> Range<usize> {
        self.range.start..self.literal_end
    }

    /// The casts behind the literal, with the blanks before them; empty where there are none.
    pub fn casts(&self) -> Range<usize> {
        self.literal_end..self.range.end
    }
}

/// The kinds of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// `NULL`
    Null,
    /// `DEFAULT`
    Default,
    /// A bare decimal number, perhaps with a sign and an exponent.
    Number,
    /// `true` or `false`
    Boolean,
    /// A string literal.
    String(StringKind),
    /// `B'…'` or `X'…'`
    BitString,
    /// Anything else: what it means is not known.
    Expression,
}

/// The values of the tuple that begins at the `(` at the start of `input`; returns its length with the `)`. `values` is cleared
/// first.
///
/// # Errors
/// [`Invalid`] if it does not begin with `(`, if it or a quote inside does not end, or if a value is missing or one too many for
/// any table.
pub fn split_tuple(
    input: &[u8],
    encoding: Encoding,
    backslash: Backslash,
    values: &mut Vec<ValueSpan>,
) -> Result<usize, Invalid> {
    Scanner { input, encoding, backslash }.tuple(0, values)
}

/// The tuples of a slice `(…), (…)`, one after the other. What lies between two of them, and before the first and behind the
/// last, is blanks, comments and one comma, and belongs to nobody: copy it.
#[derive(Clone, Debug)]
pub struct Tuples<'a> {
    scanner: Scanner<'a>,
    at: usize,
}

impl<'a> Tuples<'a> {
    /// The tuples of these bytes.
    pub fn new(input: &'a [u8], encoding: Encoding, backslash: Backslash) -> Self {
        Tuples { scanner: Scanner { input, encoding, backslash }, at: 0 }
    }

    /// The range of the next tuple, with its values in `values`; all offsets count from the start of the slice. `None` behind
    /// the last.
    ///
    /// # Errors
    /// As [`split_tuple`], or if something else stands between tuples.
    pub fn next_tuple(
        &mut self,
        values: &mut Vec<ValueSpan>,
    ) -> Result<Option<Range<usize>>, Invalid> {
        values.clear();
        let first = self.at == 0;
        let mut at = self.scanner.skip_gap(self.at)?;
        let comma = self.scanner.byte(at) == Some(b',');
        if comma {
            at = self.scanner.skip_gap(at + 1)?;
        }
        match self.scanner.byte(at) {
            None => {
                self.at = at;
                Ok(None)
            }
            Some(b'(') if comma || first => {
                self.at = self.scanner.tuple(at, values)?;
                Ok(Some(at..self.at))
            }
            Some(_) => Err(Invalid("something else than a comma stands between two tuples")),
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Scanner<'a> {
    input: &'a [u8],
    encoding: Encoding,
    backslash: Backslash,
}

const UNENDED: Invalid = Invalid("a tuple does not end");

impl Scanner<'_> {
    #[inline]
    fn byte(&self, at: usize) -> Option<u8> {
        self.input.get(at).copied()
    }

    fn from(&self, at: usize) -> &[u8] {
        self.input.get(at..).unwrap_or_default()
    }

    /// Reads the tuple whose `(` is at `at`, and returns the offset behind its `)`.
    fn tuple(&self, at: usize, values: &mut Vec<ValueSpan>) -> Result<usize, Invalid> {
        values.clear();
        if self.byte(at) != Some(b'(') {
            return Err(Invalid("a tuple does not begin with a parenthesis"));
        }
        let mut at = self.skip_gap(at + 1)?;
        loop {
            if values.len() >= COLUMNS_MAX {
                return Err(Invalid("the tuple has more values than a table can have columns"));
            }
            let value = match self.literal(at)? {
                Some(value) => value,
                None => self.expression(at)?,
            };
            at = self.skip_gap(value.range.end)?;
            values.push(value);
            match self.byte(at) {
                Some(b',') => at = self.skip_gap(at + 1)?,
                Some(b')') => return Ok(at + 1),
                _ => return Err(UNENDED),
            }
        }
    }

    /// The literal at `at`, if a literal with nothing but casts is all there is up to the next comma or parenthesis.
    #[inline]
    fn literal(&self, at: usize) -> Result<Option<ValueSpan>, Invalid> {
        let quoted = |quote: usize, backslash| {
            quoted_end(self.input, quote, b'\'', backslash, self.encoding)
        };
        let (kind, end) = match self.from(at) {
            [b'\'', ..] => (ValueKind::String(StringKind::Plain), quoted(at, self.backslash)?),
            [b'E' | b'e', b'\'', ..] => {
                (ValueKind::String(StringKind::Escape), quoted(at + 1, Backslash::Escape)?)
            }
            [b'N' | b'n', b'\'', ..] => {
                (ValueKind::String(StringKind::National), quoted(at + 1, self.backslash)?)
            }
            // The server refuses this form where backslashes escape.
            [b'U' | b'u', b'&', b'\'', ..] if self.backslash == Backslash::Literal => {
                (ValueKind::String(StringKind::Unicode), quoted(at + 2, Backslash::Literal)?)
            }
            [b'B' | b'b' | b'X' | b'x', b'\'', ..] => {
                (ValueKind::BitString, quoted(at + 1, Backslash::Literal)?)
            }
            [b'$', ..] => match dollar_tag(self.input, at) {
                Some(tag) => {
                    (ValueKind::String(StringKind::Dollar), dollar_end(self.input, at, tag)?)
                }
                None => return Ok(None),
            },
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => match number_len(self.from(at)) {
                Some(len) => (ValueKind::Number, at + len),
                None => return Ok(None),
            },
            [byte, ..] if byte.is_ascii_alphabetic() => {
                let len = self.word_len(at);
                match keyword(&self.input[at..at + len]) {
                    Some(kind) => (kind, at + len),
                    None => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        let mut range_end = end;
        loop {
            let next = self.skip_gap(range_end)?;
            match self.from(next) {
                [b',' | b')', ..] => {
                    return Ok(Some(ValueSpan { range: at..range_end, literal_end: end, kind }));
                }
                [b':', b':', ..] if kind != ValueKind::Default => {
                    match self.type_name(next + 2)? {
                        Some(end) => range_end = end,
                        None => return Ok(None),
                    }
                }
                _ => return Ok(None),
            }
        }
    }

    /// The end of the type name that stands at or behind `at`: words, dots, a length in parentheses, brackets.
    fn type_name(&self, at: usize) -> Result<Option<usize>, Invalid> {
        let mut at = self.skip_gap(at)?;
        loop {
            at = match self.byte(at) {
                Some(b'"') => quoted_end(self.input, at, b'"', Backslash::Literal, self.encoding)?,
                _ => match self.word_len(at) {
                    0 => return Ok(None),
                    len => at + len,
                },
            };
            if self.byte(at) != Some(b'.') {
                break;
            }
            at += 1;
        }
        // `timestamp(3) with time zone`, `interval day to second`, `character varying(20)[]`
        let mut end = at;
        loop {
            let next = self.skip_gap(end)?;
            end = match self.byte(next) {
                Some(open @ (b'(' | b'[')) => {
                    let close = if open == b'(' { b')' } else { b']' };
                    let inside = self.from(next + 1);
                    let Some(len) = inside.iter().position(|byte| {
                        !byte.is_ascii_digit() && !matches!(byte, b',' | b' ' | b'-')
                    }) else {
                        return Err(UNENDED);
                    };
                    if inside[len] != close {
                        return Ok(None);
                    }
                    next + len + 2
                }
                Some(byte) if byte.is_ascii_alphabetic() => {
                    let len = self.word_len(next);
                    let word = &self.input[next..next + len];
                    if !TYPE_WORDS.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word)) {
                        return Ok(None);
                    }
                    next + len
                }
                _ => return Ok(Some(end)),
            };
        }
    }

    /// Steps over an expression that begins at `at`, to the comma or parenthesis that ends it.
    fn expression(&self, start: usize) -> Result<ValueSpan, Invalid> {
        let mut at = start;
        let mut end = start;
        let mut depth = 0usize;
        loop {
            at = self.skip_gap(at)?;
            at = match self.from(at) {
                [] => return Err(UNENDED),
                [b',' | b')', ..] if depth == 0 => break,
                [b'(' | b'[', ..] => {
                    depth += 1;
                    at + 1
                }
                [b')' | b']', ..] => {
                    depth = depth.checked_sub(1).ok_or(Invalid("a bracket closes nothing"))?;
                    at + 1
                }
                [b'\'', ..] => quoted_end(self.input, at, b'\'', self.backslash, self.encoding)?,
                [b'"', ..] => quoted_end(self.input, at, b'"', Backslash::Literal, self.encoding)?,
                [b'E' | b'e', b'\'', ..] => self.string_end(at + 1, Backslash::Escape)?,
                [b'B' | b'b' | b'X' | b'x', b'\'', ..] => {
                    self.string_end(at + 1, Backslash::Literal)?
                }
                [b'U' | b'u', b'&', b'\'', ..] => self.string_end(at + 2, Backslash::Literal)?,
                [b'$', ..] => match dollar_tag(self.input, at) {
                    Some(tag) => dollar_end(self.input, at, tag)?,
                    None => at + 1,
                },
                rest => match self.word_len(at) {
                    0 => at + char_len(rest, self.encoding),
                    len => at + len,
                },
            };
            end = at;
        }
        if end == start {
            return Err(Invalid("a value is missing"));
        }
        Ok(ValueSpan { range: start..end, literal_end: end, kind: ValueKind::Expression })
    }

    /// The offset behind the string whose opening quote is at `at`, with its continuations: `'a'`, a line end, `'b'` is one
    /// string, and in all of it a backslash means the same.
    fn string_end(&self, at: usize, backslash: Backslash) -> Result<usize, Invalid> {
        let mut end = quoted_end(self.input, at, b'\'', backslash, self.encoding)?;
        loop {
            let next = self.skip_gap(end)?;
            let continues = self.byte(next) == Some(b'\'')
                && memchr2(b'\n', b'\r', &self.input[end..next]).is_some();
            if !continues {
                return Ok(end);
            }
            end = quoted_end(self.input, next, b'\'', backslash, self.encoding)?;
        }
    }

    /// The offset of the first byte at or behind `at` that is no blank and in no comment.
    #[inline]
    fn skip_gap(&self, mut at: usize) -> Result<usize, Invalid> {
        loop {
            at = match self.from(at) {
                [b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C, ..] => at + 1,
                [b'-', b'-', rest @ ..] => {
                    let end = memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                    at + 2 + end
                }
                [b'/', b'*', ..] => self.comment_end(at)?,
                _ => return Ok(at),
            }
        }
    }

    /// The offset behind the block comment at `at`; they nest.
    fn comment_end(&self, mut at: usize) -> Result<usize, Invalid> {
        let mut depth = 0usize;
        loop {
            at += memchr2(b'/', b'*', self.from(at)).ok_or(Invalid("a comment does not end"))?;
            match self.from(at) {
                [b'/', b'*', ..] => {
                    depth += 1;
                    at += 2;
                }
                [b'*', b'/', ..] => {
                    depth -= 1;
                    at += 2;
                    if depth == 0 {
                        return Ok(at);
                    }
                }
                _ => at += 1,
            }
        }
    }

    /// The length of the name or keyword at `at`; 0 if there is none.
    fn word_len(&self, at: usize) -> usize {
        let rest = self.from(at);
        let mut len = 0;
        while let Some(byte) = rest.get(len) {
            len += match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => 1,
                b'0'..=b'9' | b'$' if len > 0 => 1,
                0x80.. => char_len(&rest[len..], self.encoding),
                _ => break,
            };
        }
        len
    }
}

/// The words that may follow the name of a type.
const TYPE_WORDS: [&str; 13] = [
    "precision",
    "varying",
    "with",
    "without",
    "time",
    "zone",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "to",
];

fn keyword(word: &[u8]) -> Option<ValueKind> {
    [
        ("null", ValueKind::Null),
        ("true", ValueKind::Boolean),
        ("false", ValueKind::Boolean),
        ("default", ValueKind::Default),
    ]
    .into_iter()
    .find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(word))
    .map(|(_, kind)| kind)
}

/// The length of the decimal number at the start, if there is one and no letter or digit follows it.
fn number_len(bytes: &[u8]) -> Option<usize> {
    let digits = |at: usize| {
        bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let sign = usize::from(matches!(bytes, [b'+' | b'-', ..]));
    let whole = digits(sign);
    let mut len = sign + whole;
    let mut fraction = 0;
    if bytes.get(len) == Some(&b'.') {
        fraction = digits(len + 1);
        len += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if let Some([b'e' | b'E', rest @ ..]) = bytes.get(len..) {
        let sign = usize::from(matches!(rest, [b'+' | b'-', ..]));
        let exponent = digits(len + 1 + sign);
        if exponent > 0 {
            len += 1 + sign + exponent;
        }
    }
    let ends = !bytes.get(len).is_some_and(|byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$') || !byte.is_ascii()
    });
    ends.then_some(len)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::character::tests::encoding_and_value;

    fn split(input: &[u8]) -> Result<Vec<(&[u8], ValueKind)>, Invalid> {
        let mut values = Vec::new();
        let len = split_tuple(input, Encoding::Utf8, Backslash::Literal, &mut values)?;
        assert_eq!(len, input.len());
        Ok(values.iter().map(|value| (&input[value.range.clone()], value.kind)).collect())
    }

    #[test]
    fn each_kind_of_value_is_located() {
        use StringKind::{Dollar, Escape, National, Plain, Unicode};
        use ValueKind::{BitString, Boolean, Default, Expression, Null, Number, String};
        for (value, kind) in [
            ("NULL", Null),
            ("null::text", Null),
            ("DEFAULT", Default),
            ("DEFAULT::int", Expression),
            ("true", Boolean),
            ("False", Boolean),
            ("0", Number),
            ("-1", Number),
            ("+1.5e-300", Number),
            (".5", Number),
            ("5.", Number),
            ("1e+300", Number),
            ("0x1F", Expression),
            ("1_000", Expression),
            ("1e", Expression),
            ("- 1", Expression),
            ("-", Expression),
            ("1.2.3", Expression),
            ("1 + 2", Expression),
            ("'a, (b) ''c'' \\'", String(Plain)),
            ("'a\n\\.\nb'", String(Plain)),
            ("E'it\\'s, '", String(Escape)),
            ("N'x'", String(National)),
            ("U&'\\0061'", String(Unicode)),
            ("U&'!0061' UESCAPE '!'", Expression),
            ("B'101'", BitString),
            ("x'1F'", BitString),
            ("$$it's, ) $ $a$ $$", String(Dollar)),
            ("$tag$ $$ ) $tag$", String(Dollar)),
            ("$1", Expression),
            ("'x'::text", String(Plain)),
            ("'x' :: pg_catalog.\"My, Type\"[][3]", String(Plain)),
            ("'x'::character varying(20)::text", String(Plain)),
            ("'x'::numeric(10, -2)", String(Plain)),
            ("'x'::timestamp(3) without time zone", String(Plain)),
            ("'x'::text || 'y'", Expression),
            ("'x'::text COLLATE \"C\"", Expression),
            ("'x'::text AT TIME ZONE 'UTC'", Expression),
            ("'a'\n'b'", Expression),
            ("'a' -- more\n 'b'", Expression),
            ("E'a'\n'b\\', '", Expression),
            ("'a'\n'b\\'", Expression),
            ("'a' || 'b,'", Expression),
            ("now()", Expression),
            ("nextval('s', ')')", Expression),
            ("ARRAY['a', 'b)']", Expression),
            ("ROW(1, (2))", Expression),
            ("CAST('x' AS text)", Expression),
            ("date '2020-01-01'", Expression),
            ("nulls", Expression),
            ("null_", Expression),
            ("(1)", Expression),
            (":name", Expression),
            (":'name'", Expression),
            ("fooE'\\'", Expression),
            ("\"a,)\"", Expression),
            ("f(E'\\')', /* ) */ $a$ ) $a$)", Expression),
            ("é", Expression),
        ] {
            let tuple = format!("(/* ) */ {value} , 7)");
            let expected = vec![(value.as_bytes(), kind), (&b"7"[..], Number)];
            assert_eq!(split(tuple.as_bytes()), Ok(expected), "{value}");
        }
    }

    #[test]
    fn casts_are_kept_apart() {
        let input = b"('x' :: text, 1)";
        let mut values = Vec::new();
        split_tuple(input, Encoding::Utf8, Backslash::Literal, &mut values).unwrap();
        assert_eq!(&input[values[0].literal()], b"'x'");
        assert_eq!(&input[values[0].casts()], b" :: text");
        assert_eq!(&input[values[1].casts()], b"");
    }

    #[test]
    fn what_is_no_tuple_is_refused() {
        for input in [
            "",
            "1",
            "(",
            "()",
            "(1",
            "(1,",
            "(1,)",
            "(,1)",
            "('a)",
            "(E'a\\')",
            "($$a)",
            "(f(1)",
            "(])",
            "(1 /* )",
            "(1 -- )",
            "('a'::numeric(1",
            "(\"a)",
            "('x'::\"a)",
        ] {
            let mut values = Vec::new();
            let split =
                split_tuple(input.as_bytes(), Encoding::Utf8, Backslash::Literal, &mut values);
            assert!(split.is_err(), "{input}");
        }
        let many = format!("({}1)", "1,".repeat(COLUMNS_MAX));
        assert!(split(many.as_bytes()).is_err());
    }

    #[test]
    fn backslashes_escape_where_the_setting_says_so() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        for (input, encoding, backslash, expected) in [
            (&b"('a\\', 'b')"[..], Encoding::Utf8, Backslash::Literal, vec![1..5, 7..10]),
            (b"('a\\', b')", Encoding::Utf8, Backslash::Escape, (0..1).map(|_| 1..9).collect()),
            (b"('\x95\\', 'b')", sjis, Backslash::Escape, vec![1..5, 7..10]),
            (b"(E'\x95\\', 'b')", sjis, Backslash::Literal, vec![1..6, 8..11]),
        ] {
            let mut values = Vec::new();
            split_tuple(input, encoding, backslash, &mut values).unwrap();
            let ranges: Vec<_> = values.into_iter().map(|value| value.range).collect();
            assert_eq!(ranges, expected);
        }
        let mut values = Vec::new();
        split_tuple(b"(U&'x')", Encoding::Utf8, Backslash::Escape, &mut values).unwrap();
        assert_eq!(values[0].kind, ValueKind::Expression);
    }

    #[test]
    fn tuples_and_what_lies_between_them() {
        for (input, expected) in [
            ("(1, 2)", Ok(vec!["(1, 2)"])),
            ("(1),\n\t(')'),\n\t(3)", Ok(vec!["(1)", "(')')", "(3)"])),
            (",\n\t(1),\n", Ok(vec!["(1)"])),
            (" /* ( */ (1) , -- (\n (2) ", Ok(vec!["(1)", "(2)"])),
            ("", Ok(vec![])),
            ("(1) (2)", Err(())),
            ("(1),,(2)", Err(())),
            ("(1), DEFAULT", Err(())),
            ("(1", Err(())),
        ] {
            let mut tuples = Tuples::new(input.as_bytes(), Encoding::Utf8, Backslash::Literal);
            let mut values = Vec::new();
            let mut found = Vec::new();
            let result = loop {
                match tuples.next_tuple(&mut values) {
                    Ok(Some(range)) => {
                        assert!(values.iter().all(|value| range.start < value.range.start));
                        found.push(&input[range]);
                    }
                    Ok(None) => break Ok(found),
                    Err(_) => break Err(()),
                }
            };
            assert_eq!(result, expected, "{input}");
        }
    }

    proptest! {
        #[test]
        fn tuples_that_are_written_are_split_again(
            values in prop::collection::vec(encoding_and_value(), 1..6),
            backslash in prop_oneof![Just(Backslash::Literal), Just(Backslash::Escape)],
        ) {
            let encoding = values[0].0;
            let values: Vec<_> = values
                .into_iter()
                .map(|(own, value)| (own == encoding).then_some(value))
                .collect();
            let mut tuple = b"(".to_vec();
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    tuple.extend_from_slice(b", ");
                }
                match value {
                    Some(value) => encode_string(value, encoding, backslash, &mut tuple),
                    None => tuple.extend_from_slice(b"NULL"),
                }
            }
            tuple.push(b')');
            let mut spans = Vec::new();
            let len = split_tuple(&tuple, encoding, backslash, &mut spans);
            prop_assert_eq!(len, Ok(tuple.len()));
            let mut scratch = Vec::new();
            let read: Vec<_> = spans
                .iter()
                .map(|span| match span.kind {
                    ValueKind::String(kind) => {
                        let literal = &tuple[span.literal()];
                        let value = decode_string(literal, kind, encoding, backslash, &mut scratch);
                        Some(value.unwrap().to_vec())
                    }
                    _ => None,
                })
                .collect();
            prop_assert_eq!(read, values);
        }

        #[test]
        fn hostile_tuples_end_in_ranges_or_an_error(
            bytes in prop::collection::vec(
                prop_oneof![prop::sample::select(&b"(),,''\\\"$$ae:*/-[]1 \n\x95"[..]), any::<u8>()],
                0..60,
            ),
        ) {
            let input = [b"(", &bytes[..]].concat();
            for name in ["UTF8", "SJIS", "GB18030"] {
                let encoding = Encoding::by_name(name).unwrap();
                let mut values = Vec::new();
                if let Ok(len) = split_tuple(&input, encoding, Backslash::Literal, &mut values) {
                    let mut at = 1;
                    for value in &values {
                        prop_assert!(at <= value.range.start);
                        prop_assert!(value.range.start < value.literal_end);
                        prop_assert!(value.literal_end <= value.range.end);
                        at = value.range.end;
                    }
                    prop_assert!(at < len && len <= input.len());
                }
            }
        }
    }
}
