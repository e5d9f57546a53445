//! Text in hexadecimal, as bytea is written that holds one.

use super::free_text::{TEXT_HEAD_BYTES, begins_like_text};

/// After how many bytes most that is no text has been told.
const FIRST_BYTES: usize = 8;

/// As [`begins_like_text`], of what the hexadecimal digits at the beginning of `digits` mean. `false` without digits.
pub fn digits_begin_like_text(digits: &[u8]) -> bool {
    if !may_be_text(digits) {
        return false;
    }
    let mut head = [0; TEXT_HEAD_BYTES];
    let mut len = 0;
    for [high, low] in digits.as_chunks::<2>().0.iter().take(TEXT_HEAD_BYTES) {
        let (Some(high), Some(low)) = (digit(*high), digit(*low)) else { break };
        head[len] = high << 4 | low;
        len += 1;
        if len == FIRST_BYTES && !begins_like_text(&head[..len]) {
            return false;
        }
    }
    begins_like_text(&head[..len])
}

/// Whether the first two bytes may be those of a text, by their high digits: 0 has the blanks, 1 is of control characters, 8 to b go on
/// with a character, c to f begin one that goes on.
#[inline]
fn may_be_text(digits: &[u8]) -> bool {
    let Some([first, _, second, _]) = digits.first_chunk::<4>() else { return true };
    match (first, second) {
        (b'1' | b'8' | b'9' | b'a' | b'b' | b'A' | b'B', _) => false,
        (b'c'..=b'f' | b'C'..=b'F', b'8' | b'9' | b'a' | b'b' | b'A' | b'B') => true,
        (b'c'..=b'f' | b'C'..=b'F', b'0'..=b'9' | b'c'..=b'f' | b'C'..=b'F') => false,
        (_, b'1' | b'8' | b'9' | b'a' | b'b' | b'A' | b'B') => false,
        _ => true,
    }
}

#[inline]
fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::digits_begin_like_text;

    #[test]
    fn texts_are_told_from_other_bytes() {
        let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
        let cases: &[(&[u8], bool)] = &[
            (b"", false),
            (b"a", true),
            (b"jane@gmail.com", true),
            ("\u{e9}t\u{e9}".as_bytes(), true),
            (b"\xe9t", false),
            (b"line one\r\n\tline two", true),
            ("Jos\u{e9} Garc\u{ed}a".as_bytes(), true),
            // Cut within a character.
            (b"abcdefg\xc3", true),
            (b"ab\x00", false),
            (b"ab\x7f", false),
            (b"\x89PNG\r\n", false),
            (b"abc\xffdef, and more that is text", false),
            (b"abcdefghijk\xff", false),
        ];
        for (bytes, expected) in cases {
            assert_eq!(digits_begin_like_text(hex(bytes).as_bytes()), *expected, "{bytes:?}");
            let upper = hex(bytes).to_uppercase() + "\tnext";
            assert_eq!(digits_begin_like_text(upper.as_bytes()), *expected, "{bytes:?}");
        }
        // What comes behind the head does not count.
        assert!(digits_begin_like_text((hex(&[b'a'; 64]) + "00").as_bytes()));
    }
}
