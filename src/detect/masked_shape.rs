//! What a value looks like, without what it says.

use std::fmt;

/// The longest shape that is kept, in characters.
pub const SHAPE_CHARS_MAX: usize = 40;

/// The shape of a value: letters are `x`, digits `9`, punctuation stays, anything else is a blank; at most 40 characters.
///
/// ```
/// use dumpscrub::detect::MaskedShape;
///
/// assert_eq!(MaskedShape::of(b"O'Neill-42@gmail.com").to_string(), "x'xxxxx-99@xxxxx.xxx");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MaskedShape {
    len: u8,
    masked: [u8; SHAPE_CHARS_MAX],
}

impl MaskedShape {
    /// The shape of a value, of whose bytes above 0x7F each run of the continuation bytes of UTF-8 counts with the byte before it.
    pub fn of(value: &[u8]) -> MaskedShape {
        let mut shape = MaskedShape { len: 0, masked: [0; SHAPE_CHARS_MAX] };
        let characters = value.iter().filter(|b| !matches!(b, 0x80..=0xBF));
        for (slot, b) in shape.masked.iter_mut().zip(characters) {
            *slot = match b {
                b'0'..=b'9' => b'9',
                b'A'..=b'Z' | b'a'..=b'z' | 0x80.. => b'x',
                b if b.is_ascii_punctuation() => *b,
                _ => b' ',
            };
            shape.len += 1;
        }
        shape
    }
}

impl fmt::Display for MaskedShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masked = self.masked.get(..usize::from(self.len)).unwrap_or_default();
        f.pad(str::from_utf8(masked).unwrap_or_default())
    }
}

impl fmt::Debug for MaskedShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_shape_is_left() {
        let cases: &[(&[u8], &str)] = &[
            (b"", ""),
            (b"536-22-1234", "999-99-9999"),
            (b"+49 (30) 9012345", "+99 (99) 9999999"),
            ("user@bücher.de".as_bytes(), "xxxx@xxxxxx.xx"),
            (b"\xFC\xFFA\n\0", "xxx  "),
            (
                b"12345678901234567890123456789012345678901",
                "9999999999999999999999999999999999999999",
            ),
        ];
        for (value, expected) in cases {
            assert_eq!(MaskedShape::of(value).to_string(), *expected, "{value:?}");
        }
    }
}
