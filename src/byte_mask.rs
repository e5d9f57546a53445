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

/// Classes of bytes, fixed when the program is compiled.
pub trait ByteClasses<const N: usize> {
    /// The classes, in the order of their masks.
    const CLASSES: [ByteClass; N];
}

/// How masks are made on this machine.
///
/// The vector code is the only unsafe code there is: masks of portable code alone would cost more than all the rest of the scan
/// (480 MB/s for the scan's classes, against 2 GB/s and more).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Masker {
    /// In code that any machine can run.
    Portable,
    /// With SSE2, which every x86-64 has.
    #[cfg(target_arch = "x86_64")]
    Sse2,
    /// With AVX2.
    #[cfg(target_arch = "x86_64")]
    Avx2(Avx2),
}

/// That the machine has AVX2; cannot be made elsewhere.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Avx2(());

impl Masker {
    /// The fastest here. Asks the machine once.
    #[inline]
    pub fn fastest() -> Masker {
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx2") { Masker::Avx2(Avx2(())) } else { Masker::Sse2 }
        }
        #[cfg(not(target_arch = "x86_64"))]
        Masker::Portable
    }

    /// A mask for each class: which of the 64 bytes belong to it, the first byte's bit lowest.
    #[inline(always)]
    pub fn masks<const N: usize, C: ByteClasses<N>>(self, block: &[u8; 64]) -> [u64; N] {
        match self {
            Masker::Portable => masks(block, &C::CLASSES),
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            // SAFETY: SSE2 is a part of x86-64.
            Masker::Sse2 => unsafe { x86::masks_sse2::<N, C>(block) },
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            // SAFETY: an `Avx2` is only made where the machine has it.
            Masker::Avx2(_) => unsafe { x86::masks_avx2::<N, C>(block) },
        }
    }
}

/// Work on words that is worth being compiled for wide vectors as a whole.
pub trait WideWork {
    /// What it results in.
    type Output;

    /// Does it. Must be `#[inline(always)]`, and so must be what it calls, or it is not compiled for what the machine has.
    fn run(self, masker: Masker) -> Self::Output;
}

/// Does the work with the widest vectors of this machine.
#[inline]
pub fn with_widest<W: WideWork>(work: W) -> W::Output {
    match Masker::fastest() {
        #[cfg(target_arch = "x86_64")]
        #[allow(unsafe_code)]
        // SAFETY: an `Avx2` is only made where the machine has it.
        masker @ Masker::Avx2(_) => unsafe { x86::run_avx2(work, masker) },
        masker => work.run(masker),
    }
}

/// A mask for each class, without instructions that only some machines have: for callers that look at a block now and then.
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

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod x86 {
    use std::arch::x86_64::*;

    use super::{ByteClass, ByteClasses, Masker, WideWork};

    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn run_avx2<W: WideWork>(work: W, masker: Masker) -> W::Output {
        work.run(masker)
    }

    macro_rules! unrolled {
        ($index:ident in $($value:literal)* $body:block) => {
            const { assert!(N <= [$($value),*].len()) };
            $({ const INDEX: usize = $value; let $index = INDEX; $body })*
        };
    }

    /// One function for each width of vectors: a generic one or a closure would lose the feature that it is compiled for.
    macro_rules! masks {
        ($name:ident, $feature:literal, $vector:ty, $load:ident, $splat:ident, $or:ident, $sub:ident, $min:ident, $equal:ident, $mask:ident) => {
            #[target_feature(enable = $feature)]
            pub(super) unsafe fn $name<const N: usize, C: ByteClasses<N>>(
                block: &[u8; 64],
            ) -> [u64; N] {
                const WIDTH: usize = size_of::<$vector>();
                const VECTORS: usize = 64 / WIDTH;
                let mut vectors = [$splat(0); VECTORS];
                let mut i = 0;
                while i < VECTORS {
                    // SAFETY: the vectors together are as long as the block, and the load needs no alignment.
                    vectors[i] = unsafe { $load(block.as_ptr().add(i * WIDTH).cast()) };
                    i += 1;
                }
                let mut masks = [0; N];
                // Written out, so that each class is a constant of its own piece of code.
                unrolled!(index in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 {
                    if index < N {
                        let ByteClass { fold, low, high } = C::CLASSES[index % N];
                        let mut i = 0;
                        while i < VECTORS {
                            let folded = $or(vectors[i], $splat(fold.cast_signed()));
                            let bits = if low == high {
                                $mask($equal(folded, $splat(low.cast_signed())))
                            } else if low == 0x80 && high == 0xFF && fold == 0 {
                                $mask(folded)
                            } else {
                                let above = $sub(folded, $splat(low.cast_signed()));
                                let most = $splat((high - low).cast_signed());
                                $mask($equal($min(above, most), above))
                            };
                            masks[index % N] |= u64::from(bits.cast_unsigned()) << (i * WIDTH);
                            i += 1;
                        }
                    }
                });
                masks
            }
        };
    }

    masks!(
        masks_sse2,
        "sse2",
        __m128i,
        _mm_loadu_si128,
        _mm_set1_epi8,
        _mm_or_si128,
        _mm_sub_epi8,
        _mm_min_epu8,
        _mm_cmpeq_epi8,
        _mm_movemask_epi8
    );
    masks!(
        masks_avx2,
        "avx2",
        __m256i,
        _mm256_loadu_si256,
        _mm256_set1_epi8,
        _mm256_or_si256,
        _mm256_sub_epi8,
        _mm256_min_epu8,
        _mm256_cmpeq_epi8,
        _mm256_movemask_epi8
    );
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
    use proptest::prelude::*;

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

    struct Some4;

    impl ByteClasses<4> for Some4 {
        const CLASSES: [ByteClass; 4] = [
            ByteClass::one(b'+'),
            ByteClass::range(b'0', b'9'),
            ByteClass::letters(b'a', b'z'),
            ByteClass::range(0x80, 0xFF),
        ];
    }

    fn maskers() -> Vec<Masker> {
        let mut maskers = vec![Masker::Portable, Masker::fastest()];
        #[cfg(target_arch = "x86_64")]
        maskers.push(Masker::Sse2);
        maskers
    }

    #[test]
    fn masks_say_what_each_byte_is() {
        for byte in 0..=255u8 {
            let expected =
                [byte == b'+', byte.is_ascii_digit(), byte.is_ascii_alphabetic(), !byte.is_ascii()];
            for at in 0..64 {
                let mut block = [b'_'; 64];
                block[at] = byte;
                for masker in maskers() {
                    let masks = masker.masks::<4, Some4>(&block);
                    assert_eq!(masks, expected.map(|is| u64::from(is) << at), "{masker:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn every_masker_says_what_its_scalar_twin_says(block in prop::array::uniform32(any::<[u8; 2]>())) {
            let mut bytes = [0u8; 64];
            for (pair, from) in bytes.chunks_exact_mut(2).zip(block) {
                pair.copy_from_slice(&from);
            }
            let expected = Some4::CLASSES.map(|class| {
                (0..64).fold(0u64, |mask, i| mask | u64::from(class.contains(bytes[i])) << i)
            });
            for masker in maskers() {
                prop_assert_eq!(masker.masks::<4, Some4>(&bytes), expected, "{:?}", masker);
            }
        }
    }
}
