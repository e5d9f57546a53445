//! What single bytes mean to the scanner, and how runs of them are stepped over.

use memchr::memchr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Blank,
    /// Digits, operators and whatever else means nothing here.
    Other,
    Comma,
    Dot,
    Word,
    Quote,
    DoubleQuote,
    Dollar,
    Dash,
    Slash,
    Colon,
    Backslash,
    Open,
    Close,
    Semicolon,
}

const CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => Class::Blank,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80..=0xFF => Class::Word,
            b',' => Class::Comma,
            b'.' => Class::Dot,
            b'\'' => Class::Quote,
            b'"' => Class::DoubleQuote,
            b'$' => Class::Dollar,
            b'-' => Class::Dash,
            b'/' => Class::Slash,
            b':' => Class::Colon,
            b'\\' => Class::Backslash,
            b'(' => Class::Open,
            b')' => Class::Close,
            b';' => Class::Semicolon,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
}

#[inline(always)]
pub(super) fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

/// Whether psql takes the byte for blank.
#[inline]
pub(crate) fn is_blank(byte: u8) -> bool {
    class(byte) == Class::Blank
}

/// A byte of a dollar quote's tag or of a psql variable's name.
#[inline(always)]
pub(super) fn is_tag(byte: u8) -> bool {
    class(byte) == Class::Word || byte.is_ascii_digit()
}

/// A byte that goes on with a word.
#[inline(always)]
pub(super) fn is_word(byte: u8) -> bool {
    is_tag(byte) || byte == b'$'
}

/// The end of the run of bytes of a kind.
#[inline(always)]
pub(super) fn run(bytes: &[u8], from: usize, kind: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    rest.iter().position(|byte| !kind(*byte)).map_or(bytes.len(), |at| from + at)
}

/// Most quotes are short: the first bytes are looked at without a call.
#[inline(always)]
pub(super) fn find(needle: u8, bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..).unwrap_or_default();
    let near = rest.len().min(16);
    let (first, more) = rest.split_at(near);
    match first.iter().position(|byte| *byte == needle) {
        Some(at) => Some(from + at),
        None => memchr(needle, more).map(|at| from + near + at),
    }
}
