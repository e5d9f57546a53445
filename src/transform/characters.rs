//! Characters of a value: counted and replaced as PostgreSQL counts them.
//!
//! A value in UTF-8 is a row of code points. Any other value is a row of bytes; of those only ASCII is ever kept, because half of
//! a character would not restore.

use super::{Charset, OptionError};
use crate::schema::{ColumnType, TypeKind};

/// The number of characters.
pub fn count(value: &[u8]) -> usize {
    match std::str::from_utf8(value) {
        Ok(text) => text.chars().count(),
        Err(_) => value.len(),
    }
}

/// The value of a `char(n)` cell and the blanks that pad it, which are no part of what it means. Other types have no padding.
pub fn split_padding<'a>(column_type: &ColumnType, value: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    if !matches!(column_type.kind, TypeKind::Char(_)) {
        return (value, b"");
    }
    let kept = value.iter().rposition(|byte| *byte != b' ').map_or(0, |last| last + 1);
    value.split_at(kept)
}

/// What stands for a character that is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaskCharacter(char);

impl Default for MaskCharacter {
    fn default() -> Self {
        MaskCharacter('*')
    }
}

impl MaskCharacter {
    /// Reads the option `with`.
    ///
    /// # Errors
    /// If it is not one printable character.
    pub fn parse(written: &str) -> Result<Self, OptionError> {
        let mut chars = written.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) if !c.is_control() => Ok(MaskCharacter(c)),
            _ => Err(OptionError::new("with", "`with` must be one printable character")),
        }
    }

    /// Appends it `count` times. Where only ASCII can be written, another character gives way to `*`.
    pub fn repeat(self, count: usize, charset: Charset, out: &mut Vec<u8>) {
        let shown = if charset == Charset::Ascii && !self.0.is_ascii() { '*' } else { self.0 };
        let mut buffer = [0; 4];
        let bytes = shown.encode_utf8(&mut buffer).as_bytes();
        for _ in 0..count {
            out.extend_from_slice(bytes);
        }
    }

    /// Appends `value` with all but its first `first` and last `last` characters replaced.
    ///
    /// The number of characters stays. A value of at most `first + last` characters is replaced whole, since it would be shown
    /// whole otherwise.
    pub fn cover(
        self,
        value: &[u8],
        first: usize,
        last: usize,
        charset: Charset,
        out: &mut Vec<u8>,
    ) {
        let length = count(value);
        if length <= first.saturating_add(last) {
            return self.repeat(length, charset, out);
        }
        let covered = length - first - last;
        let Ok(text) = std::str::from_utf8(value) else {
            let (head, rest) = value.split_at(first);
            let (_, tail) = rest.split_at(covered);
            self.ascii_only(head, charset, out);
            self.repeat(covered, charset, out);
            return self.ascii_only(tail, charset, out);
        };
        out.extend_from_slice(&value[..offset(text, first)]);
        self.repeat(covered, charset, out);
        out.extend_from_slice(&value[offset(text, length - last)..]);
    }

    /// Appends the first `first` characters, or, if there are no more than those, as many mask characters.
    pub fn cut(self, value: &[u8], first: usize, charset: Charset, out: &mut Vec<u8>) {
        let length = count(value);
        if length <= first {
            return self.repeat(length, charset, out);
        }
        match std::str::from_utf8(value) {
            Ok(text) => out.extend_from_slice(&value[..offset(text, first)]),
            Err(_) => self.ascii_only(&value[..first], charset, out),
        }
    }

    fn ascii_only(self, bytes: &[u8], charset: Charset, out: &mut Vec<u8>) {
        for byte in bytes {
            match byte.is_ascii() {
                true => out.push(*byte),
                false => self.repeat(1, charset, out),
            }
        }
    }
}

/// The byte at which the character with this number begins; the length for the one past the last.
fn offset(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covers_characters_and_never_splits_one() {
        let star = MaskCharacter::default();
        let cases: &[(&[u8], usize, usize, &[u8])] = &[
            ("Zoë Łuk".as_bytes(), 3, 1, "Zoë***k".as_bytes()),
            (b"abc", 0, 0, b"***"),
            (b"abc", 2, 1, b"***"),
            (b"abcd", 2, 1, b"ab*d"),
            (b"", 0, 0, b""),
            (b"abcd", usize::MAX, 1, b"****"),
            // Not UTF-8: bytes, and only ASCII ones are shown.
            (b"\xFFbcde\xFE", 2, 2, b"*b**e*"),
        ];
        for (value, first, last, expected) in cases {
            let mut out = b"before".to_vec();
            star.cover(value, *first, *last, Charset::Any, &mut out);
            assert_eq!(&out[6..], *expected, "{first} {last}");
            let mut cut = Vec::new();
            star.cut(value, *first, Charset::Any, &mut cut);
            assert!(count(&cut) <= count(value));
        }
    }

    #[test]
    fn a_character_that_cannot_be_written_gives_way() {
        let block = MaskCharacter::parse("█").unwrap();
        let mut out = Vec::new();
        block.repeat(2, Charset::Any, &mut out);
        block.repeat(1, Charset::Ascii, &mut out);
        assert_eq!(out, "██*".as_bytes());
        assert!(MaskCharacter::parse("").is_err());
        assert!(MaskCharacter::parse("xx").is_err());
        assert!(MaskCharacter::parse("\n").is_err());
    }

    #[test]
    fn only_char_n_is_padded() {
        let padded = ColumnType::scalar(TypeKind::Char(4), "character(4)");
        assert_eq!(split_padding(&padded, b"a b "), (&b"a b"[..], &b" "[..]));
        assert_eq!(split_padding(&padded, b"    "), (&b""[..], &b"    "[..]));
        let text = ColumnType::scalar(TypeKind::Text, "text");
        assert_eq!(split_padding(&text, b"a "), (&b"a "[..], &b""[..]));
    }
}
