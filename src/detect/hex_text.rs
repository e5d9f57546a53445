//! Text in hexadecimal, as bytea is written that holds one.

/// How many bytes must be those of a text for bytea to be read as one, if there are as many.
const TEXT_HEAD_BYTES: usize = 64;

/// Whether hexadecimal digits at the beginning of `digits` may mean the beginning of a text: no control characters but blanks, and
/// characters in UTF-8 as far as they are whole. `false` without digits. Overlong characters pass.
pub fn digits_begin_like_text(digits: &[u8]) -> bool {
    !digits.first_chunk().is_some_and(is_no_text) && bytes_begin_like_text(digits)
}

fn bytes_begin_like_text(digits: &[u8]) -> bool {
    let mut meant = bytes_meant(digits);
    let Some(first) = meant.next() else { return false };
    // How many bytes of a character are still to come.
    let mut missing = 0;
    std::iter::once(first).chain(meant).take(TEXT_HEAD_BYTES).all(|byte| {
        missing = match (missing, byte) {
            (0, b'\t' | b'\n' | b'\r' | 0x0C | 0x20..=0x7E) => 0,
            (0, 0xC2..=0xDF) => 1,
            (0, 0xE0..=0xEF) => 2,
            (0, 0xF0..=0xF4) => 3,
            (1..=3, 0x80..=0xBF) => missing - 1,
            _ => return false,
        };
        true
    })
}

/// Whether the first eight bytes tell, all at once, that this is no text: most bytes that are none have one among them that cannot stand
/// there.
#[inline]
fn is_no_text(digits: &[u8; 16]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut bytes = [0; 8];
    let mut all_digits = true;
    for (byte, [high, low]) in bytes.iter_mut().zip(digits.as_chunks::<2>().0) {
        all_digits &= high.is_ascii_hexdigit() & low.is_ascii_hexdigit();
        *byte = nibble(*high) << 4 | nibble(*low);
    }
    let bytes = u64::from_le_bytes(bytes);
    let above = bytes & HIGH;
    // Bytes that go on with a character are 10xxxxxx; one stands behind each other byte above 0x7F, and none behind those below.
    let going_on = above & !(bytes << 1);
    let begin = above & !going_on;
    let breaks = going_on & !(above << 8) | (begin << 8) & !going_on;
    // Below 0x08 there are no blanks among the control characters.
    let control = (bytes & 0x7878_7878_7878_7878).wrapping_sub(ONES) & !bytes & HIGH;
    all_digits & (breaks | control != 0)
}

/// The bytes that hexadecimal digits mean, as far as they are some.
pub fn bytes_meant(digits: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let (pairs, _) = digits.as_chunks::<2>();
    pairs.iter().map_while(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?))
}

/// The value of a hexadecimal digit, in a form whose branch is foreseen: digits and letters follow each other by chance.
#[inline]
fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_hexdigit().then_some(nibble(byte))
}

/// The value of what is a hexadecimal digit.
#[inline]
fn nibble(byte: u8) -> u8 {
    (byte & 0x0F).wrapping_add(9 * (byte >> 6))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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

    proptest! {
        #[test]
        fn a_look_at_eight_bytes_agrees_with_one_at_each(
            bytes in prop::collection::vec(prop_oneof![
                any::<u8>(), 0x20..0x7F_u8, Just(b'\n'), 0x80..0xC0_u8, 0xC0..0xE8_u8,
            ], 0..12),
            behind in "[0-9a-fA-F\t]{0,3}",
        ) {
            let digits = bytes.iter().map(|b| format!("{b:02x}")).collect::<String>() + &behind;
            let expected = bytes_begin_like_text(digits.as_bytes());
            prop_assert_eq!(digits_begin_like_text(digits.as_bytes()), expected);
        }
    }
}
