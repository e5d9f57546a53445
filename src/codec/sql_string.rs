//! String literals of SQL, as PostgreSQL's scanner reads them (scan.l) and as pg_dump writes them.
//!
//! Only one form is written: `'…'`, with quotes doubled, and backslashes doubled where `standard_conforming_strings` is off.
//! pg_restore cuts the INSERTs of an archive with a scanner that knows no other.

use memchr::{memchr, memmem};

use super::character::{char_len, find, find2};
use crate::encoding::Encoding;
use crate::value::Invalid;

/// What a backslash in `'…'` and `N'…'` means: `standard_conforming_strings`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backslash {
    /// On: itself.
    #[default]
    Literal,
    /// Off: it escapes what follows, as in `E'…'`.
    Escape,
}

/// The forms of a string literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringKind {
    /// `'…'`
    Plain,
    /// `E'…'`
    Escape,
    /// `N'…'`
    National,
    /// `U&'…'` with `\` as its escape.
    Unicode,
    /// `$tag$…$tag$`
    Dollar,
}

/// The value of a whole literal, with its prefix and quotes. Where nothing in it is escaped the bytes of the literal are
/// returned, else `scratch`, which is cleared first.
///
/// # Errors
/// [`Invalid`] if it is not a literal of this kind, if an escape means NUL or a character that the encoding does not hold, or
/// if servers disagree on an escape (`\v` in `E'…'` is a letter before PostgreSQL 16).
pub fn decode_string<'a>(
    literal: &'a [u8],
    kind: StringKind,
    encoding: Encoding,
    backslash: Backslash,
    scratch: &'a mut Vec<u8>,
) -> Result<&'a [u8], Invalid> {
    let prefix = match kind {
        StringKind::Plain => 0,
        StringKind::Escape | StringKind::National => 1,
        StringKind::Unicode => 2,
        StringKind::Dollar => {
            let tag = dollar_tag(literal, 0).ok_or(MALFORMED)?;
            let body = literal.get(tag..literal.len().saturating_sub(tag)).ok_or(MALFORMED)?;
            return Ok(body);
        }
    };
    let inside = match literal.get(prefix..) {
        Some([b'\'', inside @ .., b'\'']) => inside,
        _ => return Err(MALFORMED),
    };
    let escapes = match (kind, backslash) {
        (StringKind::Escape, _) | (_, Backslash::Escape) => Escapes::C,
        (StringKind::Unicode, _) => Escapes::CodePoints,
        _ => Escapes::None,
    };
    let first = match escapes {
        Escapes::None => find(b'\'', inside, encoding),
        _ => find2(b'\'', b'\\', inside, encoding),
    };
    match first {
        None => Ok(inside),
        Some(first) => {
            scratch.clear();
            unescape(inside, first, escapes, encoding, scratch)?;
            Ok(scratch)
        }
    }
}

/// Appends a value as a plain literal with its quotes.
pub fn encode_string(value: &[u8], encoding: Encoding, backslash: Backslash, out: &mut Vec<u8>) {
    out.push(b'\'');
    let mut rest = value;
    loop {
        let special = match backslash {
            Backslash::Literal => find(b'\'', rest, encoding),
            Backslash::Escape => find2(b'\'', b'\\', rest, encoding),
        };
        let Some(at) = special else { break };
        out.extend_from_slice(&rest[..=at]);
        out.push(rest[at]);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
    out.push(b'\'');
}

pub(super) const UNENDED: Invalid = Invalid("a quoted string does not end");
const MALFORMED: Invalid = Invalid("not a string literal");

/// The offset behind the literal or quoted name whose opening quote is at `at`. A doubled quote is part of it.
pub(super) fn quoted_end(
    input: &[u8],
    at: usize,
    quote: u8,
    backslash: Backslash,
    encoding: Encoding,
) -> Result<usize, Invalid> {
    let mut at = at + 1;
    while let Some(rest) = input.get(at..) {
        let found = match backslash {
            Backslash::Literal => find(quote, rest, encoding),
            Backslash::Escape => find2(quote, b'\\', rest, encoding),
        };
        at += found.ok_or(UNENDED)?;
        if input[at] == b'\\' && backslash == Backslash::Escape {
            at += 1;
            at += char_len(&input[at..], encoding);
        } else if input.get(at + 1) == Some(&quote) {
            at += 2;
        } else {
            return Ok(at + 1);
        }
    }
    Err(UNENDED)
}

/// The length of the `$tag$` at `at`, if it is one.
pub(super) fn dollar_tag(input: &[u8], at: usize) -> Option<usize> {
    let rest = input.get(at..)?;
    let (b'$', tag) = rest.split_first()? else {
        return None;
    };
    let len = memchr(b'$', tag)?;
    let mut name = tag[..len].iter();
    let starts = name.next().is_none_or(|byte| !byte.is_ascii_digit() && is_name_byte(*byte));
    (starts && name.all(|byte| is_name_byte(*byte))).then_some(len + 2)
}

/// The offset behind the dollar-quoted string at `at`, whose tag has this length.
pub(super) fn dollar_end(input: &[u8], at: usize, tag: usize) -> Result<usize, Invalid> {
    let body = at + tag;
    let found = input.get(body..).and_then(|rest| memmem::find(rest, &input[at..body]));
    found.map(|found| body + found + tag).ok_or(Invalid("a dollar-quoted string does not end"))
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

/// What is escaped inside the quotes, besides doubled quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escapes {
    None,
    C,
    CodePoints,
}

/// Appends the value of what stands between the quotes; `first` is the offset of the first quote or backslash.
fn unescape(
    inside: &[u8],
    first: usize,
    escapes: Escapes,
    encoding: Encoding,
    out: &mut Vec<u8>,
) -> Result<(), Invalid> {
    out.extend_from_slice(&inside[..first]);
    let mut rest = &inside[first..];
    while let Some((special, after)) = rest.split_first() {
        let len = match (special, escapes) {
            (b'\'', _) if after.first() == Some(&b'\'') => {
                out.push(b'\'');
                1
            }
            (b'\'', _) => return Err(MALFORMED),
            (_, Escapes::CodePoints) => code_point_escape(after, encoding, out)?,
            _ => c_escape(after, encoding, out)?,
        };
        rest = &after[len..];
        let next = match escapes {
            Escapes::None => find(b'\'', rest, encoding),
            _ => find2(b'\'', b'\\', rest, encoding),
        };
        let next = next.unwrap_or(rest.len());
        out.extend_from_slice(&rest[..next]);
        rest = &rest[next..];
    }
    Ok(())
}

/// Appends what the escape of an `E'…'` means whose bytes behind the backslash begin here, and returns how many it takes.
fn c_escape(after: &[u8], encoding: Encoding, out: &mut Vec<u8>) -> Result<usize, Invalid> {
    let Some(byte) = after.first() else {
        return Err(MALFORMED);
    };
    let (meant, len) = match byte {
        b'b' => (0x08, 1),
        b'f' => (0x0C, 1),
        b'n' => (b'\n', 1),
        b'r' => (b'\r', 1),
        b't' => (b'\t', 1),
        b'v' => return Err(Invalid("servers disagree on the escape \\v in a string")),
        b'0'..=b'7' => {
            let (number, len) = number(after, 8, 3);
            ((number & 0xFF) as u8, len)
        }
        b'x' if after.get(1).is_some_and(u8::is_ascii_hexdigit) => {
            let (number, len) = number(&after[1..], 16, 2);
            ((number & 0xFF) as u8, len + 1)
        }
        b'u' | b'U' => return unicode_escape(after, encoding, out),
        _ => {
            let len = char_len(after, encoding);
            out.extend_from_slice(&after[..len]);
            return if *byte == 0 { Err(NUL) } else { Ok(len) };
        }
    };
    if meant == 0 {
        return Err(NUL);
    }
    out.push(meant);
    Ok(len)
}

const NUL: Invalid = Invalid("an escape means a NUL byte");
const NO_CODE_POINT: Invalid = Invalid("a Unicode escape is not a character");

/// `uXXXX` and `UXXXXXXXX`, and two of them that are a surrogate pair.
fn unicode_escape(after: &[u8], encoding: Encoding, out: &mut Vec<u8>) -> Result<usize, Invalid> {
    let read = |bytes: &[u8]| match bytes {
        [b'u', digits @ ..] => exact(digits, 4).map(|code| (code, 5)),
        [b'U', digits @ ..] => exact(digits, 8).map(|code| (code, 9)),
        _ => None,
    };
    let (code, len) = read(after).ok_or(NO_CODE_POINT)?;
    let second = match after.get(len..) {
        Some([b'\\', second @ ..]) if is_high_surrogate(code) => read(second),
        _ => None,
    };
    push_code_point(code, len, second, encoding, out)
}

/// `\\`, `\XXXX` and `\+XXXXXX` of a `U&'…'`, behind the backslash, and two that are a surrogate pair.
fn code_point_escape(
    after: &[u8],
    encoding: Encoding,
    out: &mut Vec<u8>,
) -> Result<usize, Invalid> {
    if after.first() == Some(&b'\\') {
        out.push(b'\\');
        return Ok(1);
    }
    let read = |bytes: &[u8]| match bytes {
        [b'+', digits @ ..] => exact(digits, 6).map(|code| (code, 7)),
        digits => exact(digits, 4).map(|code| (code, 4)),
    };
    let (code, len) = read(after).ok_or(NO_CODE_POINT)?;
    let second = match after.get(len..) {
        Some([b'\\', second @ ..]) if is_high_surrogate(code) => read(second),
        _ => None,
    };
    push_code_point(code, len, second, encoding, out)
}

fn is_high_surrogate(code: u32) -> bool {
    (0xD800..0xDC00).contains(&code)
}

/// Appends a character in the dump's encoding, joined with the second half of a surrogate pair.
fn push_code_point(
    code: u32,
    len: usize,
    second: Option<(u32, usize)>,
    encoding: Encoding,
    out: &mut Vec<u8>,
) -> Result<usize, Invalid> {
    let (code, len) = match second {
        Some((low @ 0xDC00..0xE000, low_len)) => {
            (0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00), len + 1 + low_len)
        }
        _ => (code, len),
    };
    let character = char::from_u32(code).ok_or(NO_CODE_POINT)?;
    if character == '\0' {
        return Err(NUL);
    }
    if encoding.encode(character.encode_utf8(&mut [0; 4]), out) {
        Ok(len)
    } else {
        Err(Invalid("a Unicode escape that the encoding does not hold"))
    }
}

/// The number of exactly so many hexadecimal digits.
fn exact(bytes: &[u8], len: usize) -> Option<u32> {
    match number(bytes, 16, len) {
        (value, found) if found == len => Some(value),
        _ => None,
    }
}

/// The number that up to `most` (at most 8) digits make, and how many there were.
fn number(bytes: &[u8], base: u32, most: usize) -> (u32, usize) {
    let mut value = 0;
    let mut len = 0;
    for byte in bytes.iter().take(most) {
        let Some(digit) = char::from(*byte).to_digit(base) else {
            break;
        };
        value = value * base + digit;
        len += 1;
    }
    (value, len)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::character::tests::encoding_and_value;

    fn decoded(literal: &[u8], kind: StringKind, backslash: Backslash) -> Option<Vec<u8>> {
        let mut scratch = b"old".to_vec();
        decode_string(literal, kind, Encoding::Utf8, backslash, &mut scratch)
            .ok()
            .map(<[u8]>::to_vec)
    }

    #[test]
    fn literals_are_read_as_the_server_reads_them() {
        use Backslash::{Escape as Off, Literal as On};
        use StringKind::{Dollar, Escape, National, Plain, Unicode};
        for (literal, kind, backslash, expected) in [
            (&b"''"[..], Plain, On, Some(&b""[..])),
            (b"'a\nb'", Plain, On, Some(b"a\nb")),
            (b"'it''s \\n'", Plain, On, Some(b"it's \\n")),
            (b"''''", Plain, On, Some(b"'")),
            (b"'''", Plain, On, None),
            (b"'", Plain, On, None),
            (b"", Plain, On, None),
            (b"'it''s \\n\\''", Plain, Off, Some(b"it's \n'")),
            (b"'a\\\\b'", Plain, Off, Some(b"a\\b")),
            (b"N'a''\\'", National, On, Some(b"a'\\")),
            (b"N'\\t'", National, Off, Some(b"\t")),
            (b"E'\\b\\f\\n\\r\\t\\q\\''''", Escape, On, Some(b"\x08\x0C\n\r\tq''")),
            (b"e'\\101\\18\\x41\\x4g\\xg'", Escape, On, Some(b"A\x018A\x04gxg")),
            (b"E'\\u00e9\\U0001F600\\uD83D\\uDE00'", Escape, On, Some("é😀😀".as_bytes())),
            (b"E'\\uD83D'", Escape, On, None),
            (b"E'\\uD83Dx'", Escape, On, None),
            (b"E'\\uDE00'", Escape, On, None),
            (b"E'\\u00e'", Escape, On, None),
            (b"E'\\v'", Escape, On, None),
            (b"E'\\0'", Escape, On, None),
            (b"E'\\u0000'", Escape, On, None),
            (b"E'\\\xC3\xA9'", Escape, On, Some("é".as_bytes())),
            (
                b"U&'d\\0061t\\+000061\\\\ ''\\D83D\\DE00'",
                Unicode,
                On,
                Some("data\\ '😀".as_bytes()),
            ),
            (b"U&'\\61'", Unicode, On, None),
            (b"$$it's \\n$$", Dollar, On, Some(b"it's \\n")),
            (b"$a$$$a$", Dollar, On, Some(b"$")),
            (b"$a$", Dollar, On, None),
        ] {
            let expected = expected.map(<[u8]>::to_vec);
            assert_eq!(decoded(literal, kind, backslash), expected, "{}", literal.escape_ascii());
        }
    }

    #[test]
    fn one_form_is_written() {
        for (value, backslash, expected) in [
            (&b""[..], Backslash::Literal, &b"''"[..]),
            (b"it's \\ \n", Backslash::Literal, b"'it''s \\ \n'"),
            (b"it's \\ \n", Backslash::Escape, b"'it''s \\\\ \n'"),
        ] {
            let mut out = Vec::new();
            encode_string(value, Encoding::Utf8, backslash, &mut out);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn escapes_become_bytes_of_the_encoding() {
        let mut scratch = Vec::new();
        for (name, literal, expected) in [
            ("LATIN1", &b"E'\\u00e9'"[..], Some(&b"\xE9"[..])),
            ("SJIS", b"E'\\u8868'", Some(b"\x95\\")),
            ("SJIS", b"E'\x95\\n\\n'", Some(b"\x95\\n\n")),
            ("SJIS", b"E'\\\x95\\n'", Some(b"\x95\\n")),
            ("SQL_ASCII", b"E'\\u00e9'", None),
        ] {
            let encoding = Encoding::by_name(name).unwrap();
            let kind = StringKind::Escape;
            let value = decode_string(literal, kind, encoding, Backslash::Literal, &mut scratch);
            assert_eq!(value.ok(), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            (encoding, value) in encoding_and_value(),
            backslash in prop_oneof![Just(Backslash::Literal), Just(Backslash::Escape)],
        ) {
            let mut literal = Vec::new();
            encode_string(&value, encoding, backslash, &mut literal);
            let end = quoted_end(&literal, 0, b'\'', backslash, encoding);
            prop_assert_eq!(end, Ok(literal.len()));
            let mut scratch = Vec::new();
            let kind = StringKind::Plain;
            let read = decode_string(&literal, kind, encoding, backslash, &mut scratch);
            prop_assert_eq!(read, Ok(&value[..]));
        }

        #[test]
        fn hostile_literals_end_in_a_value_or_an_error(
            inside in prop::collection::vec(
                prop_oneof![prop::sample::select(&b"\\\\''uUx01dD8cC+$"[..]), any::<u8>()],
                0..40,
            ),
            which in 0..7usize,
        ) {
            let literal = [b"E'", &inside[..], b"'"].concat();
            let encoding = Encoding::by_name(crate::codec::character::tests::UNSAFE[which]).unwrap();
            for encoding in [encoding, Encoding::Utf8] {
                let mut scratch = Vec::new();
                for (kind, literal) in [
                    (StringKind::Plain, &literal[1..]),
                    (StringKind::Escape, &literal[..]),
                    (StringKind::Unicode, &literal[..]),
                    (StringKind::Dollar, &inside[..]),
                ] {
                    let read = decode_string(literal, kind, encoding, Backslash::Literal, &mut scratch);
                    if let Ok(value) = read {
                        prop_assert!(value.len() <= literal.len());
                    }
                }
            }
        }
    }
}
