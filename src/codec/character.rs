//! Finding ASCII bytes that are characters, in every client encoding.
//!
//! In most encodings that is `memchr`. In the seven that are not ASCII-safe a byte that looks like ASCII may be the rest of a
//! longer character, so they are walked character by character. A control byte is never the rest of a character: one that
//! stands there ends the broken character, as psql does at the end of a line.

use memchr::{memchr, memchr2};

use crate::encoding::Encoding;

/// The length in bytes of the first character of `bytes`; 0 only where there is no byte.
#[inline]
pub(super) fn char_len(bytes: &[u8], encoding: Encoding) -> usize {
    let len = encoding.char_len(bytes);
    if len < 2 {
        return len;
    }
    bytes[..len].iter().skip(1).position(|byte| *byte < 0x20).map_or(len, |at| at + 1)
}

/// The offset of the first character that is `needle`; `bytes` begins with a whole character.
#[inline]
pub(super) fn find(needle: u8, bytes: &[u8], encoding: Encoding) -> Option<usize> {
    let first = memchr(needle, bytes)?;
    if encoding.is_ascii_safe() {
        return Some(first);
    }
    walk(bytes, encoding, |byte| byte == needle)
}

/// The offset of the first character that is one of two; `bytes` begins with a whole character.
#[inline]
pub(super) fn find2(one: u8, two: u8, bytes: &[u8], encoding: Encoding) -> Option<usize> {
    let first = memchr2(one, two, bytes)?;
    if encoding.is_ascii_safe() {
        return Some(first);
    }
    walk(bytes, encoding, |byte| byte == one || byte == two)
}

/// The offset of the first character whose first byte is wanted, in an encoding that is not ASCII-safe.
pub(super) fn walk(bytes: &[u8], encoding: Encoding, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if wanted(*byte) {
            return Some(at);
        }
        at += char_len(&bytes[at..], encoding);
    }
    None
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The seven encodings that are not ASCII-safe, by name.
    pub(in crate::codec) const UNSAFE: [&str; 7] =
        ["SJIS", "SHIFT_JIS_2004", "BIG5", "GBK", "GB18030", "UHC", "JOHAB"];

    /// An encoding, and a value of whole characters in it, without NUL. Backslashes, quotes and control characters are common.
    pub(in crate::codec) fn encoding_and_value() -> impl Strategy<Value = (Encoding, Vec<u8>)> {
        let ascii = prop_oneof![
            prop::sample::select(&b"\\\\\\'\"'\t\n\r\x08\x0B\x0C\x7F,;|.Nnbx07{}"[..]),
            1..=0x7Fu8,
        ];
        let unsafe_ones = (0..UNSAFE.len()).prop_flat_map(move |which| {
            let encoding = Encoding::by_name(UNSAFE[which]).unwrap();
            let later = prop_oneof![Just(0x5Cu8), Just(0x7C), 0x40..=0x7Eu8, 0x80..=0xFEu8];
            let long = match UNSAFE[which] {
                "SJIS" | "SHIFT_JIS_2004" => prop_oneof![
                    (0x81..=0x9Fu8, later).prop_map(|(a, b)| vec![a, b]),
                    (0xA1..=0xDFu8).prop_map(|a| vec![a]),
                ]
                .boxed(),
                "GB18030" => prop_oneof![
                    (0x81..=0xFEu8, later).prop_map(|(a, b)| vec![a, b]),
                    (0x81..=0xFEu8, 0x30..=0x39u8, 0x81..=0xFEu8, 0x30..=0x39u8)
                        .prop_map(|(a, b, c, d)| vec![a, b, c, d]),
                ]
                .boxed(),
                _ => (0x90..=0xFEu8, later).prop_map(|(a, b)| vec![a, b]).boxed(),
            };
            let one = prop_oneof![ascii.clone().prop_map(|byte| vec![byte]), long];
            (Just(encoding), prop::collection::vec(one, 0..40).prop_map(|all| all.concat()))
        });
        let safe = (
            prop::sample::select(&[Encoding::Utf8, Encoding::SqlAscii, Encoding::Latin1][..]),
            prop::collection::vec(
                prop_oneof![
                    prop::sample::select(&b"\\\\'\"\t\n\r\x08,;|.NnbxuU07{} "[..]),
                    1..=0xFFu8
                ],
                0..80,
            ),
        );
        prop_oneof![safe, unsafe_ones]
    }

    #[test]
    fn a_byte_inside_a_character_is_not_found() {
        let sjis = Encoding::by_name("SJIS").unwrap();
        assert_eq!(find(b'\\', b"\x95\\a\\", sjis), Some(3));
        assert_eq!(find(b'\\', b"\x95\\a\\", Encoding::Latin1), Some(1));
        assert_eq!(find2(b'|', b'\\', b"\x95\\\x95|", sjis), None);
        assert_eq!(char_len(b"\x95\n", sjis), 1);
    }
}
