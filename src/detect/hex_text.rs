//! Text in hexadecimal, as bytea is written that holds one.

/// How many bytes must be those of a text, if there are as many.
const HEAD_BYTES: usize = 64;
/// After how many bytes most that is no text has been told.
const FIRST_BYTES: usize = 8;

/// Whether bytes may be the beginning of a text, by what the hexadecimal digits at the beginning of `digits` mean: no control
/// characters but blanks, and UTF-8 as far as it is whole. `false` without digits.
pub fn begins_like_text(digits: &[u8]) -> bool {
    if !may_be_text(digits) {
        return false;
    }
    let mut head = [0; HEAD_BYTES];
    let mut len = 0;
    for [high, low] in digits.as_chunks::<2>().0.iter().take(HEAD_BYTES) {
        let (Some(high), Some(low)) = (digit(*high), digit(*low)) else { break };
        let byte = high << 4 | low;
        if matches!(byte, 0..=8 | 0x0B | 0x0E..=0x1F | 0x7F) {
            return false;
        }
        head[len] = byte;
        len += 1;
        if len == FIRST_BYTES && !is_utf8_so_far(&head[..len]) {
            return false;
        }
    }
    len > 0 && is_utf8_so_far(&head[..len])
}

/// Whether the first two bytes may be those of a text, for which they need not be looked at one by one.
#[inline]
fn may_be_text(digits: &[u8]) -> bool {
    let Some(&[a, b, c, d]) = digits.first_chunk::<4>() else { return true };
    // The high digit of a byte: 0 is one of the blanks, 1 a control character, 8 to b the middle of a character, c to f its beginning.
    let text = |high: u8, low: u8| match high {
        b'2'..=b'7' => true,
        b'0' => matches!(low, b'9' | b'a' | b'd' | b'A' | b'D' | b'c' | b'C'),
        b'c'..=b'f' | b'C'..=b'F' => true,
        _ => false,
    };
    let goes_on = matches!(a, b'c'..=b'f' | b'C'..=b'F');
    text(a, b)
        && (goes_on == matches!(c, b'8' | b'9' | b'a' | b'b' | b'A' | b'B'))
        && (goes_on || text(c, d))
}

fn is_utf8_so_far(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
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
    use super::begins_like_text;

    #[test]
    fn texts_are_told_from_other_bytes() {
        let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
        let cases: &[(&[u8], bool)] = &[
            (b"", false),
            (b"jane@gmail.com", true),
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
            assert_eq!(begins_like_text(hex(bytes).as_bytes()), *expected, "{bytes:?}");
            let upper = hex(bytes).to_uppercase() + "\tnext";
            assert_eq!(begins_like_text(upper.as_bytes()), *expected, "{bytes:?}");
        }
        // What comes behind the head does not count.
        assert!(begins_like_text((hex(&[b'a'; 64]) + "00").as_bytes()));
    }
}
