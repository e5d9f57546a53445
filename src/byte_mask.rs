//! Masks of bytes: a bit for each of 64.

/// The bytes of a class: those that lie in a range once some of their bits are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByteClass {
    /// The bits that are set first: `0x20` makes capital letters small.
    pub fold: u8,
    /// The first byte of the range.
    pub low: u8,
    /// Its last byte.
    pub high: u8,
}

impl ByteClass {
    /// One byte.
    pub const fn one(byte: u8) -> ByteClass {
        ByteClass::range(byte, byte)
    }

    /// A range, both ends included.
    pub const fn range(low: u8, high: u8) -> ByteClass {
        ByteClass { fold: 0, low, high }
    }

    /// A range of letters in either case; the ends are small letters.
    pub const fn letters(low: u8, high: u8) -> ByteClass {
        ByteClass { fold: 0x20, low, high }
    }

    /// Whether a byte belongs to it.
    #[inline]
    pub const fn contains(self, byte: u8) -> bool {
        (byte | self.fold).wrapping_sub(self.low) <= self.high.wrapping_sub(self.low)
    }
}

/// A mask for each class: which of the 64 bytes belong to it, the first byte's bit lowest.
#[inline]
pub fn masks<const N: usize>(block: &[u8; 64], classes: &[ByteClass; N]) -> [u64; N] {
    classes.map(|class| {
        // A plain loop over arrays: the compiler makes vector code of it on every target.
        let mut flags = [0u8; 64];
        for (flag, &byte) in flags.iter_mut().zip(block) {
            *flag = u8::from(class.contains(byte));
        }
        gather(&flags)
    })
}

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

    #[test]
    fn masks_say_what_each_byte_is() {
        let classes = [
            ByteClass::one(b'+'),
            ByteClass::range(b'0', b'9'),
            ByteClass::letters(b'a', b'z'),
            ByteClass::range(0x80, 0xFF),
        ];
        for byte in 0..=255u8 {
            let expected =
                [byte == b'+', byte.is_ascii_digit(), byte.is_ascii_alphabetic(), !byte.is_ascii()];
            for at in 0..64 {
                let mut block = [b'_'; 64];
                block[at] = byte;
                assert_eq!(masks(&block, &classes), expected.map(|is| u64::from(is) << at));
            }
        }
    }
}
