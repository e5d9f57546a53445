//! Masks of bytes: a bit for each of 64.

use std::ops::{BitAnd, BitOr, Not, Shl, Shr};

#[cfg(target_arch = "x86_64")]
pub use x86::{Words256, Words512};

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

/// The same piece of code for each index below a constant.
macro_rules! unrolled {
    ($count:ident, $index:ident in $($value:literal)* $body:block) => {
        const { assert!($count <= [$($value),*].len()) };
        $({ const INDEX: usize = $value; let $index = INDEX; $body })*
    };
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
    /// With AVX-512: the foundation, what works on bytes and on words of 64 bits, and products of bit matrices (Ice Lake, Zen 4 and later).
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
}

/// That the machine has AVX2; cannot be made elsewhere.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Avx2(());

/// That the machine has the parts of AVX-512 that are used here; cannot be made elsewhere.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Avx512(());

impl Masker {
    /// The fastest here. Asks the machine once.
    #[inline]
    pub fn fastest() -> Masker {
        #[cfg(target_arch = "x86_64")]
        {
            let has_avx512 = is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512vbmi")
                && is_x86_feature_detected!("avx512vbmi2")
                && is_x86_feature_detected!("gfni");
            if has_avx512 {
                Masker::Avx512(Avx512(()))
            } else if is_x86_feature_detected!("avx2") {
                Masker::Avx2(Avx2(()))
            } else {
                Masker::Sse2
            }
        }
        #[cfg(not(target_arch = "x86_64"))]
        Masker::Portable
    }

    /// All that work here.
    #[cfg(test)]
    pub fn all() -> Vec<Masker> {
        let mut maskers = vec![Masker::Portable, Masker::fastest()];
        #[cfg(target_arch = "x86_64")]
        {
            maskers.push(Masker::Sse2);
            if is_x86_feature_detected!("avx2") {
                maskers.push(Masker::Avx2(Avx2(())));
            }
        }
        maskers
    }

    /// As [`Masker::masks`], into the place of the block in each of `lanes`.
    #[inline(always)]
    pub fn masks_into<const N: usize, C: ByteClasses<N>, L: Lanes>(
        self,
        block: &[u8; 64],
        lanes: &mut [L; N],
        lane: usize,
    ) {
        let masks = self.masks::<N, C>(block);
        // Written out: of a loop the compiler makes scattered stores, which are slower than the rest together.
        unrolled!(N, index in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 {
            if index < N {
                lanes[index % N].set(lane, masks[index % N]);
            }
        });
    }

    /// Where one of the sequences may begin; said of the first 64 bytes. Nothing is missing, and on some machines there is more than on
    /// others.
    #[inline(always)]
    pub fn sequences(self, block: &[u8; SEQUENCES_BLOCK], sequences: &Sequences) -> u64 {
        match self {
            Masker::Portable => sequences.find(block),
            #[cfg(target_arch = "x86_64")]
            Masker::Sse2 => sequences.find(block),
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            // SAFETY: an `Avx2` is only made where the machine has it.
            Masker::Avx2(_) => unsafe { x86::sequences_avx2(block, sequences) },
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            Masker::Avx512(_) => {
                let mut mask = [0];
                // SAFETY: an `Avx512` is only made where the machine has it; a block is as long as is asked for.
                unsafe { x86::sequences_avx512::<1>(block, sequences, &mut mask) };
                mask[0]
            }
        }
    }

    /// As [`Masker::sequences`], of blocks that follow each other with some bytes behind them.
    #[inline(always)]
    pub fn sequences_of<const LANES: usize>(
        self,
        bytes: &[u8],
        sequences: &Sequences,
        lanes: &mut impl Lanes,
    ) {
        match self {
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            Masker::Avx512(_) if bytes.len() >= 64 * LANES + SEQUENCE_BYTES - 1 => {
                // SAFETY: an `Avx512` is only made where the machine has it, and the bytes are as many as are asked for.
                unsafe { x86::sequences_avx512::<LANES>(bytes, sequences, lanes) }
            }
            _ => {
                for lane in 0..LANES {
                    let rest = bytes.get(lane * 64..).unwrap_or_default();
                    let mask = match rest.first_chunk::<SEQUENCES_BLOCK>() {
                        Some(block) => self.sequences(block, sequences),
                        None if rest.is_empty() => 0,
                        None => {
                            let mut block = [0; SEQUENCES_BLOCK];
                            for (to, byte) in block.iter_mut().zip(rest) {
                                *to = *byte;
                            }
                            self.sequences(&block, sequences)
                        }
                    };
                    lanes.set(lane, mask);
                }
            }
        }
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
            #[cfg(target_arch = "x86_64")]
            #[allow(unsafe_code)]
            // SAFETY: an `Avx512` is only made where the machine has it.
            Masker::Avx512(_) => unsafe { x86::masks_avx512::<N, C>(block) },
        }
    }
}

/// How many bits a code has.
pub const CODE_BITS: usize = 8;

/// A code for each byte. Bytes above 0x7F have that of 0x7F.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
pub struct Codes(pub [u8; 128]);

impl Codes {
    /// The code of a byte.
    pub const fn of(&self, byte: u8) -> u8 {
        self.0[if byte < 0x7F { byte as usize } else { 0x7F }]
    }
}

/// How many bytes of a sequence are looked at.
pub const SEQUENCE_BYTES: usize = 4;

/// How many bytes are looked at to tell of 64 of them where a sequence may begin.
pub const SEQUENCES_BLOCK: usize = 64 + SEQUENCE_BYTES - 1;

/// Sequences of bytes that are looked for all at once, in groups: at each place, the bytes of a group are told from others, but not which of
/// its sequences they belong to.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub struct Sequences {
    /// Twice eight groups: for each place in a sequence and the low seven bits of a byte, the groups that have the byte there.
    groups: [[[u8; 128]; SEQUENCE_BYTES]; 2],
    /// The same of other groups, by the low and the high half of the byte, twice over, for vectors of 32 bytes.
    halves: [[[[u8; 32]; 2]; SEQUENCE_BYTES]; 2],
}

impl Sequences {
    /// These sequences, none of which is empty.
    pub fn of(sequences: &[impl AsRef<[u8]>]) -> Sequences {
        let mut groups = [[[0u8; 128]; SEQUENCE_BYTES]; 2];
        let mut halves = [[[[0u8; 32]; 2]; SEQUENCE_BYTES]; 2];
        let each = || sequences.iter().map(|bytes| Group::of(bytes.as_ref()));
        for (index, group) in grouped(each(), 16, Group::frequency).iter().enumerate() {
            let Some(groups) = groups.get_mut(index / 8) else { break };
            for (groups, wanted) in groups.iter_mut().zip(&group.0) {
                for (byte, groups) in (0u8..).zip(groups) {
                    *groups |= u8::from(wanted >> byte & 1 == 1) << (index % 8);
                }
            }
        }
        let by_halves = grouped(each(), 16, |group| group.with_halves().frequency());
        for (index, group) in by_halves.iter().enumerate() {
            let Some(halves) = halves.get_mut(index / 8) else { break };
            for ([low, high], wanted) in halves.iter_mut().zip(&group.0) {
                for byte in (0..128u8).filter(|byte| wanted >> byte & 1 == 1) {
                    // A byte above 0x7F is taken for the one without its highest bit.
                    for half in [0, 16] {
                        low[usize::from(byte & 15) + half] |= 1 << (index % 8);
                        high[usize::from(byte >> 4) + half] |= 1 << (index % 8);
                        high[usize::from(byte >> 4) + 8 + half] |= 1 << (index % 8);
                    }
                }
            }
        }
        Sequences { groups, halves }
    }

    /// The scalar twin.
    fn find(&self, block: &[u8; SEQUENCES_BLOCK]) -> u64 {
        let begins = |at: usize| {
            self.groups.iter().any(|groups| {
                let bytes = block.iter().skip(at);
                bytes.zip(groups).fold(0xFF, |all, (byte, groups)| {
                    all & groups.get(usize::from(byte & 0x7F)).copied().unwrap_or(0)
                }) != 0
            })
        };
        (0..64).fold(0, |mask, at| mask | u64::from(begins(at)) << at)
    }
}

/// For each place, the bytes that the sequences of a group have there, by their low seven bits.
#[derive(Clone, Copy)]
struct Group([u128; SEQUENCE_BYTES]);

impl Group {
    fn of(sequence: &[u8]) -> Group {
        Group(std::array::from_fn(|place| {
            sequence.get(place).map_or(u128::MAX, |byte| 1 << (byte & 0x7F))
        }))
    }

    fn with(self, other: Group) -> Group {
        Group(std::array::from_fn(|place| self.0[place] | other.0[place]))
    }

    /// The bytes that are told from others where the halves of a byte are looked up one by one: those of a half that is wanted and of another.
    fn with_halves(self) -> Group {
        Group(self.0.map(|bytes| {
            let rows = (0..8u32).map(|high| bytes >> (16 * high) & 0xFFFF);
            let low = rows.clone().fold(0, |low, row| low | row);
            let wanted = (0..8u32).zip(rows).filter(|(_, row)| *row != 0);
            wanted.fold(0, |all, (high, _)| all | low << (16 * high))
        }))
    }

    /// How often a text seems to have one of its sequences: as often as such bytes follow each other by chance in a dump.
    fn frequency(self) -> f64 {
        const SETS: [(u128, f64); 4] = [
            (set_of(b'0', b'9') | set_of(b'a', b'f'), 0.06),
            (set_of(b'g', b'z') | set_of(b' ', b' '), 0.03),
            (set_of(b'A', b'Z'), 0.005),
            (u128::MAX, 0.004),
        ];
        self.0.iter().fold(1.0, |product, bytes| {
            let mut rest = *bytes;
            let sum = SETS.iter().fold(0.0, |sum, (set, frequency)| {
                let count = (rest & set).count_ones();
                rest &= !set;
                sum + f64::from(count) * frequency
            });
            product * f64::min(sum, 1.0)
        })
    }
}

const fn set_of(first: u8, last: u8) -> u128 {
    u128::MAX >> (127 - last) & u128::MAX << first
}

/// Groups put together until there are at most so many: those first that together are seldom seen where neither is.
fn grouped(
    groups: impl Iterator<Item = Group>,
    most: usize,
    frequency: impl Fn(Group) -> f64,
) -> Vec<Group> {
    let mut groups: Vec<Group> = groups.collect();
    let added = |a: Group, b: Group| frequency(a.with(b)) - frequency(a) - frequency(b);
    // What each would add together with each before it.
    let row = |groups: &[Group], b: Group| groups.iter().map(|a| added(*a, b)).collect();
    let rows = groups.iter().enumerate();
    let mut rows: Vec<Vec<f64>> =
        rows.map(|(index, group)| row(groups.get(..index).unwrap_or_default(), *group)).collect();
    while groups.len() > most {
        let pairs = rows.iter().enumerate().flat_map(|(second, row)| {
            row.iter().enumerate().map(move |(first, added)| (*added, first, second))
        });
        let Some((_, first, second)) = pairs.min_by(|a, b| a.0.total_cmp(&b.0)) else { break };
        let group = groups[first].with(groups[second]);
        for gone in [second, first] {
            groups.remove(gone);
            rows.remove(gone);
            for row in rows.iter_mut().filter(|row| row.len() > gone) {
                row.remove(gone);
            }
        }
        rows.push(row(&groups, group));
        groups.push(group);
    }
    groups
}

/// Masks of several blocks side by side: a word for each block.
pub trait Lanes {
    /// Sets the word of the block at place `lane`.
    fn set(&mut self, lane: usize, mask: u64);
}

impl<const N: usize> Lanes for [u64; N] {
    #[inline(always)]
    fn set(&mut self, lane: usize, mask: u64) {
        self[lane % N] = mask;
    }
}

/// Words of 64 bits that are worked on at once.
///
/// Its operations are those of the words one by one, except that [`Words::JOINED`] ones are shifted right as one row of bits.
pub trait Words<const LANES: usize>:
    Copy
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + Not<Output = Self>
    + Shl<u32, Output = Self>
    + Shr<u32, Output = Self>
{
    /// What shows that the machine can do it.
    type Proof: Copy;

    /// Whether what a shift to the right moves out of the low end of a word comes in at the high end of the word before it. Nothing comes
    /// into the last.
    const JOINED: bool;

    /// Does work in code that is compiled for such words.
    fn run<W: WideWork>(proof: Self::Proof, work: W) -> W::Output;

    /// These words.
    fn load(proof: Self::Proof, words: &[u64; LANES]) -> Self;

    /// Writes them.
    fn store(self, words: &mut [u64; LANES]);

    /// For each bit of a code, a word for each block, in which a bit says whether the code of a byte has it.
    #[inline(always)]
    fn coded(proof: Self::Proof, blocks: &[[u8; 64]; LANES], codes: &Codes) -> [Self; CODE_BITS] {
        std::array::from_fn(|bit| {
            let mut words = [0; LANES];
            for (word, block) in words.iter_mut().zip(blocks) {
                *word = gather(&block.map(|byte| codes.of(byte) >> bit & 1));
            }
            Self::load(proof, &words)
        })
    }

    /// The word before each; before the first, the last of `before`.
    fn behind(self, before: Self) -> Self;

    /// `flag` where any bit is set that is set in `within`, and 0 elsewhere.
    fn flag(self, within: Self, flag: u64) -> Self;

    /// A bit for each word in which one is set, the first word's lowest.
    fn lanes(self) -> u64;
}

/// Words of code that any machine can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portable<const LANES: usize>([u64; LANES]);

impl<const LANES: usize> Portable<LANES> {
    #[inline(always)]
    fn with(self, other: Self, operation: impl Fn(u64, u64) -> u64) -> Self {
        let mut words = self.0;
        for (word, other) in words.iter_mut().zip(&other.0) {
            *word = operation(*word, *other);
        }
        Portable(words)
    }
}

impl<const LANES: usize> Words<LANES> for Portable<LANES> {
    type Proof = ();

    const JOINED: bool = false;

    #[inline(always)]
    fn run<W: WideWork>(_: (), work: W) -> W::Output {
        work.run(Masker::fastest())
    }

    #[inline(always)]
    fn load(_: (), words: &[u64; LANES]) -> Self {
        Portable(*words)
    }

    #[inline(always)]
    fn store(self, words: &mut [u64; LANES]) {
        *words = self.0;
    }

    #[inline(always)]
    fn behind(self, before: Self) -> Self {
        let mut words = [before.0.last().copied().unwrap_or(0); LANES];
        for (word, before) in words.iter_mut().skip(1).zip(&self.0) {
            *word = *before;
        }
        Portable(words)
    }

    #[inline(always)]
    fn flag(self, within: Self, flag: u64) -> Self {
        self.with(within, |word, within| if word & within == 0 { 0 } else { flag })
    }

    #[inline(always)]
    fn lanes(self) -> u64 {
        let words = self.0.iter().enumerate();
        words.fold(0, |lanes, (lane, word)| lanes | u64::from(*word != 0) << lane)
    }
}

impl<const LANES: usize> BitAnd for Portable<LANES> {
    type Output = Self;

    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        self.with(other, |a, b| a & b)
    }
}

impl<const LANES: usize> BitOr for Portable<LANES> {
    type Output = Self;

    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        self.with(other, |a, b| a | b)
    }
}

impl<const LANES: usize> Not for Portable<LANES> {
    type Output = Self;

    #[inline(always)]
    fn not(self) -> Self {
        self.with(self, |word, _| !word)
    }
}

impl<const LANES: usize> Shl<u32> for Portable<LANES> {
    type Output = Self;

    #[inline(always)]
    fn shl(self, by: u32) -> Self {
        self.with(self, |word, _| word << by)
    }
}

impl<const LANES: usize> Shr<u32> for Portable<LANES> {
    type Output = Self;

    #[inline(always)]
    fn shr(self, by: u32) -> Self {
        self.with(self, |word, _| word >> by)
    }
}

/// Work on words that is worth being compiled for wide vectors as a whole.
pub trait WideWork {
    /// What it results in.
    type Output;

    /// Does it. Must be `#[inline(always)]`, and so must be what it calls, or it is not compiled for what the machine has.
    fn run(self, masker: Masker) -> Self::Output;
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

    use std::ops::{BitAnd, BitOr, Not, Shl, Shr};

    use super::{
        Avx2, Avx512, ByteClass, ByteClasses, CODE_BITS, Codes, Lanes, Masker, SEQUENCE_BYTES,
        SEQUENCES_BLOCK, Sequences, WideWork, Words,
    };

    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn sequences_avx2(
        block: &[u8; SEQUENCES_BLOCK],
        sequences: &Sequences,
    ) -> u64 {
        const VECTOR: usize = 32;
        let half = _mm256_set1_epi8(0x0F);
        let mut mask = 0;
        let mut at = 0;
        while at < 64 {
            let mut groups = [_mm256_set1_epi8(-1); 2];
            let mut place = 0;
            while place < SEQUENCE_BYTES {
                // SAFETY: the vector ends within the block, and the load needs no alignment.
                let bytes = unsafe { _mm256_loadu_si256(block.as_ptr().add(at + place).cast()) };
                let below = _mm256_and_si256(bytes, half);
                let above = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
                let mut plane = 0;
                while plane < 2 {
                    let [low, high] = &sequences.halves[plane][place];
                    // SAFETY: the tables are as long as a vector, and the loads need no alignment.
                    let (low, high) = unsafe {
                        (
                            _mm256_loadu_si256(low.as_ptr().cast()),
                            _mm256_loadu_si256(high.as_ptr().cast()),
                        )
                    };
                    let low = _mm256_shuffle_epi8(low, below);
                    let both = _mm256_and_si256(low, _mm256_shuffle_epi8(high, above));
                    groups[plane] = _mm256_and_si256(groups[plane], both);
                    plane += 1;
                }
                place += 1;
            }
            let groups = _mm256_or_si256(groups[0], groups[1]);
            let none = _mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256()));
            mask |= u64::from(!none.cast_unsigned()) << at;
            at += VECTOR;
        }
        mask
    }

    /// As [`Masker::sequences_of`], of at least three bytes more than the blocks have.
    ///
    /// The tables stay in registers: to load them for each block costs more than to look up the bytes.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,gfni")]
    pub(super) unsafe fn sequences_avx512<const LANES: usize>(
        bytes: &[u8],
        sequences: &Sequences,
        lanes: &mut impl Lanes,
    ) {
        // SAFETY: the vectors lie within what they are loaded from, and the loads need no alignment.
        let load = |bytes: *const u8| unsafe { _mm512_loadu_si512(bytes.cast()) };
        let mut tables = [[[_mm512_setzero_si512(); 2]; SEQUENCE_BYTES]; 2];
        let mut plane = 0;
        while plane < 2 {
            let mut place = 0;
            while place < SEQUENCE_BYTES {
                let (low, high) = sequences.groups[plane][place].split_at(64);
                tables[plane][place] = [load(low.as_ptr()), load(high.as_ptr())];
                place += 1;
            }
            plane += 1;
        }
        let mut lane = 0;
        while lane < LANES {
            let mut groups = [_mm512_set1_epi8(-1); 2];
            let mut place = 0;
            while place < SEQUENCE_BYTES {
                // SAFETY: who calls has made sure that 64 bytes follow each of these places.
                let bytes = load(unsafe { bytes.as_ptr().add(64 * lane + place) });
                let mut plane = 0;
                while plane < 2 {
                    let [low, high] = tables[plane][place];
                    let found = _mm512_permutex2var_epi8(low, bytes, high);
                    groups[plane] = _mm512_and_si512(groups[plane], found);
                    plane += 1;
                }
                place += 1;
            }
            let any = _mm512_or_si512(groups[0], groups[1]);
            lanes.set(lane, _mm512_test_epi8_mask(any, any));
            lane += 1;
        }
    }

    /// Words in one vector. The functions that use it must be compiled for what it needs, or each operation is a call.
    macro_rules! words {
        (
            $name:ident, $doc:literal, $vector:ty, $lanes:literal, $proof:ident, $run:ident,
            $load:ident, $store:ident, $and:ident, $or:ident, $xor:ident, $ones:ident, $shift_left:ident,
            $joined:literal, |$whole:ident, $by:ident| $shifted:expr,
            |$later:ident, $before:ident| $behind:expr,
            |$word:ident, $within:ident, $flag:ident| $flagged:expr,
            |$some:ident| $lanes_of:expr
            $(, { $($coded:tt)* })?
        ) => {
            #[doc = $doc]
            #[derive(Clone, Copy, Debug)]
            pub struct $name($vector);

            // SAFETY, of all that follows: who has such words, had a proof that the machine has what works on them.
            impl Words<$lanes> for $name {
                type Proof = $proof;

                const JOINED: bool = $joined;

                #[inline]
                fn run<W: WideWork>(proof: $proof, work: W) -> W::Output {
                    // SAFETY: as above.
                    unsafe { $run(work, proof) }
                }

                #[inline(always)]
                fn load(_: $proof, words: &[u64; $lanes]) -> Self {
                    // SAFETY: as above; the vector is as long as the words, and the load needs no alignment.
                    $name(unsafe { $load(words.as_ptr().cast()) })
                }

                #[inline(always)]
                fn store(self, words: &mut [u64; $lanes]) {
                    // SAFETY: as above; the vector is as long as the words, and the store needs no alignment.
                    unsafe { $store(words.as_mut_ptr().cast(), self.0) }
                }

                $($($coded)*)?

                #[inline(always)]
                fn behind(self, before: Self) -> Self {
                    let ($later, $before) = (self.0, before.0);
                    // SAFETY: as above.
                    $name(unsafe { $behind })
                }

                #[inline(always)]
                fn flag(self, within: Self, $flag: u64) -> Self {
                    let ($word, $within) = (self.0, within.0);
                    // SAFETY: as above.
                    $name(unsafe { $flagged })
                }

                #[inline(always)]
                fn lanes(self) -> u64 {
                    let $some = self.0;
                    // SAFETY: as above.
                    unsafe { $lanes_of }
                }
            }

            impl BitAnd for $name {
                type Output = Self;

                #[inline(always)]
                fn bitand(self, other: Self) -> Self {
                    // SAFETY: as above.
                    $name(unsafe { $and(self.0, other.0) })
                }
            }

            impl BitOr for $name {
                type Output = Self;

                #[inline(always)]
                fn bitor(self, other: Self) -> Self {
                    // SAFETY: as above.
                    $name(unsafe { $or(self.0, other.0) })
                }
            }

            impl Not for $name {
                type Output = Self;

                #[inline(always)]
                fn not(self) -> Self {
                    // SAFETY: as above.
                    $name(unsafe { $xor(self.0, $ones(-1)) })
                }
            }

            impl Shl<u32> for $name {
                type Output = Self;

                #[inline(always)]
                fn shl(self, by: u32) -> Self {
                    // SAFETY: as above.
                    $name(unsafe { $shift_left(self.0, _mm_cvtsi32_si128(by.cast_signed())) })
                }
            }

            impl Shr<u32> for $name {
                type Output = Self;

                #[inline(always)]
                fn shr(self, by: u32) -> Self {
                    let ($whole, $by) = (self.0, by);
                    // SAFETY: as above.
                    $name(unsafe { $shifted })
                }
            }
        };
    }

    words!(
        Words256,
        "Four words, with AVX2.",
        __m256i,
        4,
        Avx2,
        run_avx2,
        _mm256_loadu_si256,
        _mm256_storeu_si256,
        _mm256_and_si256,
        _mm256_or_si256,
        _mm256_xor_si256,
        _mm256_set1_epi64x,
        _mm256_sll_epi64,
        false,
        |words, by| _mm256_srl_epi64(words, _mm_cvtsi32_si128(by.cast_signed())),
        |words, before| _mm256_permute4x64_epi64::<0b10_01_00_11>(
            _mm256_blend_epi32::<0b1100_0000>(words, before),
        ),
        |word, within, flag| _mm256_andnot_si256(
            _mm256_cmpeq_epi64(_mm256_and_si256(word, within), _mm256_setzero_si256()),
            _mm256_set1_epi64x(flag.cast_signed()),
        ),
        |words| {
            let none = _mm256_cmpeq_epi64(words, _mm256_setzero_si256());
            u64::from(!_mm256_movemask_pd(_mm256_castsi256_pd(none)).cast_unsigned() & 0b1111)
        }
    );

    words!(
        Words512,
        "Eight words that follow each other, with AVX-512.",
        __m512i,
        8,
        Avx512,
        run_avx512,
        _mm512_loadu_si512,
        _mm512_storeu_si512,
        _mm512_and_si512,
        _mm512_or_si512,
        _mm512_xor_si512,
        _mm512_set1_epi64,
        _mm512_sll_epi64,
        true,
        |words, by| _mm512_shrdv_epi64(
            words,
            _mm512_alignr_epi64::<1>(_mm512_setzero_si512(), words),
            _mm512_set1_epi64(i64::from(by)),
        ),
        |words, before| _mm512_alignr_epi64::<7>(words, before),
        |word, within, flag| _mm512_maskz_set1_epi64(
            _mm512_test_epi64_mask(word, within),
            flag.cast_signed(),
        ),
        |words| u64::from(_mm512_test_epi64_mask(words, words)),
        {
            #[inline(always)]
            fn coded(_: Avx512, blocks: &[[u8; 64]; 8], codes: &Codes) -> [Self; CODE_BITS] {
                // SAFETY: the proof says that the machine has what the function needs.
                unsafe { coded_avx512(blocks, codes) }.map(Words512)
            }
        }
    );

    /// As [`Words::coded`].
    ///
    /// The codes of eight bytes are a matrix of 8 x 8 bits; turned over, its rows are the words that are wanted, eight bytes of each.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,gfni")]
    unsafe fn coded_avx512(blocks: &[[u8; 64]; 8], codes: &Codes) -> [__m512i; CODE_BITS] {
        // SAFETY: what is loaded is 64 bytes, and the loads need no alignment.
        let load = |bytes: &[u8; 64]| unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) };
        let (low, high) = codes.0.split_at(64);
        let low = load(low.first_chunk().unwrap_or(&[0; 64]));
        let high = load(high.first_chunk().unwrap_or(&[0; 64]));
        let greatest = _mm512_set1_epi8(0x7F);
        // The product with a matrix counts its rows from the last.
        let turned = _mm512_set_epi64(
            0x0809_0A0B_0C0D_0E0F,
            0x0001_0203_0405_0607,
            0x0809_0A0B_0C0D_0E0F,
            0x0001_0203_0405_0607,
            0x0809_0A0B_0C0D_0E0F,
            0x0001_0203_0405_0607,
            0x0809_0A0B_0C0D_0E0F,
            0x0001_0203_0405_0607,
        );
        let unit = _mm512_set1_epi64(0x8040_2010_0804_0201_u64.cast_signed());
        let mut rows = [low; 8];
        let mut i = 0;
        while i < 8 {
            let bytes = _mm512_min_epu8(load(&blocks[i]), greatest);
            let bytes = _mm512_shuffle_epi8(bytes, turned);
            let codes = _mm512_permutex2var_epi8(low, bytes, high);
            rows[i] = _mm512_gf2p8affine_epi64_epi8::<0>(unit, codes);
            i += 1;
        }
        // The bytes of four bits of a code from two blocks, those of each bit and block next to each other.
        const fn gathered(first: u8) -> [u8; 64] {
            let mut from = [0; 64];
            let mut i = 0;
            while i < 64 {
                let (bit, block, byte) = (first + (i / 16) as u8, (i / 8 % 2) as u8, (i % 8) as u8);
                from[i] = block * 64 + byte * 8 + bit;
                i += 1;
            }
            from
        }
        let (lower, upper) = (load(const { &gathered(0) }), load(const { &gathered(4) }));
        let mut words = [low; CODE_BITS];
        let mut half = 0;
        while half < 2 {
            let from = if half == 0 { lower } else { upper };
            let pair = |i: usize| _mm512_permutex2var_epi8(rows[2 * i], from, rows[2 * i + 1]);
            let (a, b, c, d) = (pair(0), pair(1), pair(2), pair(3));
            let ab = _mm512_shuffle_i64x2::<0b01_00_01_00>(a, b);
            let cd = _mm512_shuffle_i64x2::<0b01_00_01_00>(c, d);
            words[4 * half] = _mm512_shuffle_i64x2::<0b10_00_10_00>(ab, cd);
            words[4 * half + 1] = _mm512_shuffle_i64x2::<0b11_01_11_01>(ab, cd);
            let ab = _mm512_shuffle_i64x2::<0b11_10_11_10>(a, b);
            let cd = _mm512_shuffle_i64x2::<0b11_10_11_10>(c, d);
            words[4 * half + 2] = _mm512_shuffle_i64x2::<0b10_00_10_00>(ab, cd);
            words[4 * half + 3] = _mm512_shuffle_i64x2::<0b11_01_11_01>(ab, cd);
            half += 1;
        }
        words
    }

    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn run_avx2<W: WideWork>(work: W, avx2: Avx2) -> W::Output {
        work.run(Masker::Avx2(avx2))
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,gfni")]
    pub(super) unsafe fn run_avx512<W: WideWork>(work: W, avx512: Avx512) -> W::Output {
        work.run(Masker::Avx512(avx512))
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,gfni")]
    pub(super) unsafe fn masks_avx512<const N: usize, C: ByteClasses<N>>(
        block: &[u8; 64],
    ) -> [u64; N] {
        // SAFETY: the vector is as long as the block, and the load needs no alignment.
        let vector = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
        let mut masks = [0; N];
        unrolled!(N, index in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 {
            if index < N {
                let ByteClass { fold, low, high } = C::CLASSES[index % N];
                let folded = match fold {
                    0 => vector,
                    _ => _mm512_or_si512(vector, _mm512_set1_epi8(fold.cast_signed())),
                };
                masks[index % N] = if low == high {
                    _mm512_cmpeq_epi8_mask(folded, _mm512_set1_epi8(low.cast_signed()))
                } else if low == 0x80 && high == 0xFF && fold == 0 {
                    _mm512_movepi8_mask(folded)
                } else {
                    let above = _mm512_sub_epi8(folded, _mm512_set1_epi8(low.cast_signed()));
                    _mm512_cmple_epu8_mask(above, _mm512_set1_epi8((high - low).cast_signed()))
                };
            }
        });
        masks
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
                unrolled!(N, index in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 {
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

    #[test]
    fn sequences_are_found_wherever_they_begin() {
        let wanted: [&[u8]; 9] =
            [b"$1$", b"%B", b"-----", b"Mr ", b"abcde", b"eyJ", b"\xC3\x9F", b"x", b"zzzz"];
        let sequences = Sequences::of(&wanted);
        for (which, sequence) in wanted.iter().enumerate() {
            for at in 0..64 {
                let mut block = [b'_'; SEQUENCES_BLOCK];
                for (to, from) in block.iter_mut().skip(at).zip(*sequence) {
                    *to = *from;
                }
                for masker in Masker::all() {
                    let mask = masker.sequences(&block, &sequences);
                    assert_eq!(mask >> at & 1, 1, "{which} at {at}: {masker:?}");
                }
            }
        }
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

    #[test]
    fn masks_say_what_each_byte_is() {
        for byte in 0..=255u8 {
            let expected =
                [byte == b'+', byte.is_ascii_digit(), byte.is_ascii_alphabetic(), !byte.is_ascii()];
            for at in 0..64 {
                let mut block = [b'_'; 64];
                block[at] = byte;
                for masker in Masker::all() {
                    let masks = masker.masks::<4, Some4>(&block);
                    assert_eq!(masks, expected.map(|is| u64::from(is) << at), "{masker:?}");
                }
            }
        }
    }

    fn operations<const N: usize, W: Words<N>>(proof: W::Proof, words: &[u64; 16]) -> Vec<u64> {
        let lanes = |from: usize| W::load(proof, &std::array::from_fn(|i| words[from + i % N]));
        let (a, b) = (lanes(0), lanes(8));
        let low = W::load(proof, &[0xFF00; N]);
        let behind = a.behind(b);
        let made = [a & b, a | b, !a, a << 5, a >> 63, a >> 0, (a & b).flag(low, 1 << 40), behind];
        let mut made = made.map(stored::<N, W>).concat();
        made.extend([a, b, a & b & low, low].map(W::lanes));
        made
    }

    fn stored<const N: usize, W: Words<N>>(lanes: W) -> [u64; N] {
        let mut words = [0; N];
        lanes.store(&mut words);
        words
    }

    /// As [`operations`] of portable words, of words that are joined.
    fn joined_operations<const N: usize>(words: &[u64; 16]) -> Vec<u64> {
        let mut made = operations::<N, Portable<N>>((), words);
        for i in 0..N - 1 {
            made[4 * N + i] |= words[i + 1] << 1;
        }
        made
    }

    proptest! {
        #[test]
        fn words_of_every_width_do_the_same(words: [u64; 16]) {
            match Masker::fastest() {
                #[cfg(target_arch = "x86_64")]
                Masker::Avx512(proof) => prop_assert_eq!(
                    operations::<8, Words512>(proof, &words),
                    joined_operations::<8>(&words)
                ),
                #[cfg(target_arch = "x86_64")]
                Masker::Avx2(proof) => prop_assert_eq!(
                    operations::<4, Words256>(proof, &words),
                    operations::<4, Portable<4>>((), &words)
                ),
                _ => {}
            }
            #[cfg(target_arch = "x86_64")]
            if is_x86_feature_detected!("avx2") {
                prop_assert_eq!(
                    operations::<4, Words256>(Avx2(()), &words),
                    operations::<4, Portable<4>>((), &words)
                );
            }
        }

        #[test]
        fn sequences_are_seen_in_blocks_that_follow_each_other(text in "[a-e]{0,300}") {
            let sequences = Sequences::of(&["abc", "bcde", "ea", "eeee"]);
            for masker in Masker::all() {
                let mut lanes = [0; 4];
                masker.sequences_of::<4>(text.as_bytes(), &sequences, &mut lanes);
                for (lane, mask) in lanes.into_iter().enumerate() {
                    let rest = text.as_bytes().get(64 * lane..).unwrap_or_default();
                    let mut block = [0; SEQUENCES_BLOCK];
                    block.iter_mut().zip(rest).for_each(|(to, byte)| *to = *byte);
                    prop_assert_eq!(mask, masker.sequences(&block, &sequences), "{:?}", masker);
                }
            }
        }

        #[test]
        fn codes_are_those_of_each_byte(seed: [u8; 32], codes in prop::collection::vec(any::<u8>(), 128)) {
            let codes = Codes(codes.try_into().unwrap());
            let blocks: [[u8; 64]; 8] = std::array::from_fn(|block| {
                std::array::from_fn(|at| seed[at % 32].wrapping_mul(2 * block as u8 + 1).wrapping_add(at as u8))
            });
            let expected = Portable::<8>::coded((), &blocks, &codes).map(stored);
            for (bit, words) in expected.iter().enumerate() {
                for (at, byte) in blocks.as_flattened().iter().enumerate() {
                    let code = codes.0[usize::from(*byte.min(&0x7F))];
                    prop_assert_eq!(words[at / 64] >> (at % 64) & 1 == 1, code >> bit & 1 == 1);
                }
            }
            #[cfg(target_arch = "x86_64")]
            if let Masker::Avx512(proof) = Masker::fastest() {
                prop_assert_eq!(Words512::coded(proof, &blocks, &codes).map(stored), expected);
            }
        }

        #[test]
        fn no_masker_misses_a_sequence(block in prop::array::uniform32("[a-e][a-e]")) {
            let mut bytes = [b'a'; SEQUENCES_BLOCK];
            for (pair, from) in bytes.chunks_exact_mut(2).zip(&block) {
                pair.copy_from_slice(from.as_bytes());
            }
            let wanted = ["abc", "bcde", "ea", "eeee", "d\u{a1}"];
            let sequences = Sequences::of(&wanted);
            let expected = (0..64).fold(0, |mask, at| {
                let here = wanted.iter().any(|wanted| bytes[at..].starts_with(wanted.as_bytes()));
                mask | u64::from(here) << at
            });
            let portable = Masker::Portable.sequences(&bytes, &sequences);
            for masker in Masker::all() {
                let mask = masker.sequences(&bytes, &sequences);
                prop_assert_eq!(mask & expected, expected, "{:?}", masker);
                if !matches!(masker, Masker::Avx2(_)) {
                    prop_assert_eq!(mask, portable, "{:?}", masker);
                }
            }
        }

        #[test]
        fn every_masker_says_what_its_scalar_twin_says(block in prop::array::uniform32(any::<[u8; 2]>())) {
            let mut bytes = [0u8; 64];
            for (pair, from) in bytes.chunks_exact_mut(2).zip(block) {
                pair.copy_from_slice(&from);
            }
            let expected = Some4::CLASSES.map(|class| {
                (0..64).fold(0u64, |mask, i| mask | u64::from(class.contains(bytes[i])) << i)
            });
            for masker in Masker::all() {
                prop_assert_eq!(masker.masks::<4, Some4>(&bytes), expected, "{:?}", masker);
            }
        }
    }
}
