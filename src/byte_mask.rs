//! Masks of bytes: a bit for each of 64.

/// The lowest bits of 64 bytes, each of which is 0 or 1; the first byte's bit is the lowest.
#[inline]
pub fn gather(flags: &[u8; 64]) -> u64 {
    // Byte i of a word is moved to bit 56 + i by the term 2^(56 - 7i) of the factor; no two terms meet in one bit.
    const FACTOR: u64 = 0x0102_0408_1020_4080;
    let (words, _) = flags.as_chunks::<8>();
    words.iter().enumerate().fold(0, |mask, (i, word)| {
        mask | (u64::from_le_bytes(*word).wrapping_mul(FACTOR) >> 56) << (8 * i)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_its_bit() {
        for at in 0..64 {
            let mut flags = [0; 64];
            flags[at] = 1;
            assert_eq!(gather(&flags), 1 << at);
        }
        assert_eq!(gather(&[1; 64]), u64::MAX);
    }
}
