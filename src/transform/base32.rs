//! Tails and tokens: base32 characters out of PRF bits.

use crate::key::Prf;

/// Digits and lower-case letters without `i`, `l`, `o` and `u`, as in Crockford's base32: nothing that looks like another
/// character, and hardly a word. (Without `a` and `e` too there would be 30, and not 5 bits a character.)
pub const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Bits in one character.
pub const CHAR_BITS: usize = 5;

/// The first byte of the PRF that tails are made from.
pub const TAIL_SLOT: usize = 8;

/// The most characters that the PRF holds from [`TAIL_SLOT`] on.
pub const TAIL_CHARS_MAX: usize = (32 - TAIL_SLOT) * 8 / CHAR_BITS;

/// Appends `chars` characters (at most [`TAIL_CHARS_MAX`]) made from the PRF's bytes from [`TAIL_SLOT`] on.
///
/// Five bytes, little-endian, give eight characters, lowest bits first, so that a longer tail begins with the shorter one.
#[inline]
pub fn write_tail(prf: &Prf, chars: usize, out: &mut Vec<u8>) {
    let mut tail = [0; 40];
    let bytes = &prf.bytes()[TAIL_SLOT..];
    for (eight, five) in tail.chunks_exact_mut(8).zip(bytes.chunks(5)) {
        let mut bits = five.iter().rev().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        for character in eight {
            *character = ALPHABET[(bits & 31) as usize];
            bits >>= CHAR_BITS;
        }
    }
    out.extend_from_slice(&tail[..chars.min(TAIL_CHARS_MAX)]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_bits_a_character() {
        let mut bytes = [0u8; 32];
        bytes[8] = 0b001_00001;
        bytes[9] = 0xFF;
        bytes[31] = 0x80;
        let mut out = b"x".to_vec();
        write_tail(&Prf::from_bytes(bytes), 99, &mut out);
        assert_eq!(out, b"x1sz10000000000000000000000000000000000");
        assert_eq!(out.len() - 1, TAIL_CHARS_MAX);
        out.clear();
        write_tail(&Prf::from_bytes(bytes), 2, &mut out);
        assert_eq!(out, b"1s");
    }

    #[test]
    fn the_alphabet_has_no_confusable() {
        assert!(ALPHABET.is_sorted_by(|a, b| a < b));
        assert!(!ALPHABET.iter().any(|byte| b"ilou".contains(byte)));
    }
}
