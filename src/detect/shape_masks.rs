//! Where the shapes are: classes of bytes as masks, and shapes as ANDs of shifted masks.
//!
//! The bytes are classified in windows of 64, a bit for each byte, and a window moves on by `STEP`: a shape that begins in its
//! lower part lies wholly within it, so that every shape is a few operations on words of 64 bits, whether the bytes hold many
//! candidates or none. A dump is full of digits: visiting each run of them costs more than all the rest.
//!
//! Advice: what this file reports is a superset, and the detectors look at the bytes themselves. A shape that is too wide costs
//! time; one that is too narrow loses values. The twin in [`super::engine`] that asks every detector at every byte holds the second.

use super::shape::{SHAPES, Shape, ShapeSet};
use crate::byte_mask::{
    ByteClass, ByteClasses, CODE_BITS, Codes, Lanes, Masker, Portable, SEQUENCES_BLOCK, Sequences,
    WideWork, Words,
};
#[cfg(target_arch = "x86_64")]
use crate::byte_mask::{Words256, Words512};

/// What the bytes are: what a cell means, or what is written in a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// What a cell means.
    Meant,
    /// What is written: [`Shape::Escape`] is looked for as well.
    Escaped,
}

/// Calls `visit` with every place that has one of the `wanted` shapes, in order, and the shapes that it has. It may be called with none.
///
/// [`Shape::Literal`] is said of places where one of the `sequences` may begin. Linear in the length.
#[inline]
pub fn places(
    text: &[u8],
    wanted: ShapeSet,
    writing: Writing,
    sequences: &Sequences,
    visit: impl FnMut(usize, ShapeSet),
) {
    let masker = Masker::fastest();
    let look = Look { wanted, writing, sequences };
    if text.len() <= STEP {
        // Most cells.
        return batches::<Portable<1>, 1, 1>(text, look, (), visit);
    }
    match masker {
        #[cfg(target_arch = "x86_64")]
        Masker::Avx512(proof) => {
            batches::<Words512, 8, 2>(text, look, proof, visit);
        }
        #[cfg(target_arch = "x86_64")]
        Masker::Avx2(proof) => {
            batches::<Words256, 4, 4>(text, look, proof, visit);
        }
        _ => batches::<Portable<4>, 4, 4>(text, look, (), visit),
    }
}

/// What is looked for, and how.
#[derive(Clone, Copy)]
struct Look<'a> {
    wanted: ShapeSet,
    writing: Writing,
    sequences: &'a Sequences,
}

#[inline]
fn batches<W: Words<LANES>, const LANES: usize, const GROUPS: usize>(
    text: &[u8],
    look: Look<'_>,
    proof: W::Proof,
    mut visit: impl FnMut(usize, ShapeSet),
) {
    let mut groups = [const { Group::<LANES>::NONE }; GROUPS];
    let mut before = [[0; LANES]; CLASSES_BEHIND];
    let mut base = 0;
    while base < text.len() {
        let rest = text.get(base..).unwrap_or_default();
        let (groups, before) = (&mut groups, &mut before);
        let work = Classify::<W, LANES, GROUPS> { text: rest, groups, before, look, proof };
        W::run(proof, work);
        let used = rest.len().div_ceil(group_bytes::<W, LANES>()).min(GROUPS);
        for group in groups.iter().take(used) {
            for lane in indexes(group.live_lanes) {
                let base = base + lane * window_step::<W, LANES>();
                group.report(lane, told::<W, LANES>(lane), look.wanted, base, &mut visit);
            }
            base += group_bytes::<W, LANES>();
        }
    }
}

/// How many bytes are classified at once.
const WINDOW: usize = 64;
/// The indexes of shapes that clean dumps have few of: whether a window has one is asked of all of them together.
const RARE: u64 = {
    const COMMON: [Shape; 17] = [
        Shape::Literal,
        Shape::At,
        Shape::Plus,
        Shape::Digits8To12,
        Shape::Digits13Up,
        Shape::Digits15,
        Shape::Digits3s3s,
        Shape::Digits3s3s4,
        Shape::Digits3s2s4,
        Shape::DottedQuad,
        Shape::Letters2Digits2,
        Shape::Digits6Or8s3,
        Shape::DottedFours,
        Shape::Letters6Digit,
        Shape::LetterDigits7,
        Shape::Digits7Or8Letter,
        Shape::Escape,
    ];
    let mut rare = u64::MAX >> (64 - SHAPES);
    let mut i = 0;
    while i < COMMON.len() {
        rare &= !(1 << COMMON[i] as u32);
        i += 1;
    }
    rare
};

/// How far a window moves on: what is left is as long as the longest shape.
const STEP: usize = 48;
/// The places of a window whose shapes lie wholly in it.
const LOWER: u64 = (1 << STEP) - 1;

/// How far the next window is. Of joined words each sees what is in the next, so that only the last need leave room for a shape.
const fn window_step<W: Words<LANES>, const LANES: usize>() -> usize {
    if W::JOINED { WINDOW } else { STEP }
}

/// How far the next group is.
const fn group_bytes<W: Words<LANES>, const LANES: usize>() -> usize {
    (LANES - 1) * window_step::<W, LANES>() + STEP
}

/// The places of which a window tells.
const fn told<W: Words<LANES>, const LANES: usize>(lane: usize) -> u64 {
    if W::JOINED && lane + 1 < LANES { u64::MAX } else { LOWER }
}

/// Windows that follow each other, as many as are worked on at once.
///
/// Several groups are classified before the shapes of the first are looked for, since what was just written in parts cannot be read as a
/// whole at once.
struct Group<const LANES: usize> {
    /// A word for each class and window; of joined words, for each bit of a code.
    read: [Mask<LANES>; CLASSES],
    /// Where a literal may begin.
    literals: Mask<LANES>,
    shapes: [[u64; LANES]; SHAPES],
    /// The indexes of the shapes that each window may have.
    live: [u64; LANES],
    /// The windows that may have any.
    live_lanes: u64,
}

/// A word for each window.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Mask<const LANES: usize>([u64; LANES]);

impl<const LANES: usize> Lanes for Mask<LANES> {
    #[inline(always)]
    fn set(&mut self, lane: usize, mask: u64) {
        self.0.set(lane, mask);
    }
}

/// Classifies the windows at the beginning of a text, and finds their shapes.
struct Classify<'a, W: Words<LANES>, const LANES: usize, const GROUPS: usize> {
    text: &'a [u8],
    groups: &'a mut [Group<LANES>; GROUPS],
    /// What [`Group::find_shapes`] left of what stands before the text.
    before: &'a mut [[u64; LANES]; CLASSES_BEHIND],
    look: Look<'a>,
    proof: W::Proof,
}

impl<W: Words<LANES>, const LANES: usize, const GROUPS: usize> WideWork
    for Classify<'_, W, LANES, GROUPS>
{
    type Output = ();

    #[inline(always)]
    fn run(self, masker: Masker) {
        let Classify { mut text, groups, before, look, proof } = self;
        let mut used = 0;
        for group in groups.iter_mut().take_while(|_| !text.is_empty()) {
            if W::JOINED {
                group.read_joined::<W>(text, masker, look.sequences, proof);
            } else {
                group.read::<W>(text, masker, look.sequences);
            }
            text = text.get(group_bytes::<W, LANES>()..).unwrap_or_default();
            used += 1;
        }
        for group in groups.iter_mut().take(used) {
            group.find_shapes::<W>(before, look.writing, proof);
        }
    }
}

/// The end of a text, with zeros behind it.
#[cold]
fn padded(text: &[u8]) -> [u8; SEQUENCES_BLOCK] {
    let mut window = [0; SEQUENCES_BLOCK];
    for (to, from) in window.iter_mut().zip(text) {
        *to = *from;
    }
    window
}

/// The same as windows.
#[cold]
fn padded_windows<const LANES: usize>(text: &[u8]) -> [[u8; WINDOW]; LANES] {
    let mut windows = [[0; WINDOW]; LANES];
    for (to, byte) in windows.as_flattened_mut().iter_mut().zip(text) {
        *to = *byte;
    }
    windows
}

const CLASSES: usize = 19;
/// So many of them are asked for behind a place as well.
const CLASSES_BEHIND: usize = 5;

/// The classes of bytes.
struct Classes;

impl ByteClasses<CLASSES> for Classes {
    const CLASSES: [ByteClass; CLASSES] = [
        ByteClass::range(b'0', b'9'),
        ByteClass::letters(b'a', b'z'),
        ByteClass::one(b'-'),
        ByteClass::one(b'\\'),
        ByteClass::range(0x80, 0xFF),
        ByteClass::one(b'0'),
        ByteClass::range(b'-', b'/'),
        ByteClass::one(b' '),
        ByteClass::one(b'.'),
        ByteClass::one(b':'),
        ByteClass::one(b'+'),
        ByteClass::one(b'('),
        ByteClass::one(b')'),
        ByteClass::range(b'%', b'&'),
        ByteClass::letters(b'x', b'x'),
        ByteClass::one(b'@'),
        ByteClass::one(b'n'),
        ByteClass::range(b't', b'v'),
        ByteClass::one(b'N'),
    ];
}

/// The same as codes: some bits stand for a class alone, and some for another one wherever a third bit is set or none is.
static CODES: Codes = {
    let mut codes = [0; 128];
    let mut byte = 0u8;
    while byte < 128 {
        codes[byte as usize] = match byte {
            b'0' => DIGIT | 1 << 2,
            b'1'..=b'9' => DIGIT,
            b'x' | b'X' => LETTER | 1 << 2,
            b'n' | b't'..=b'v' => LETTER | 1 << 3,
            b'N' => LETTER | 1 << 4,
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'-' => 1 << 2 | 1 << 3,
            b'.' => 1 << 2 | 1 << 4,
            b'/' => 1 << 2 | 1 << 5,
            b' ' => 1 << 2 | 1 << 6,
            b':' => 1 << 3 | 1 << 4,
            b'+' => 1 << 3 | 1 << 5,
            b'(' => 1 << 3 | 1 << 6,
            b')' => 1 << 4 | 1 << 5,
            b'\\' => 1 << 4 | 1 << 6,
            b'@' => 1 << 5 | 1 << 6,
            b'%' | b'&' => HIGH | 1 << 3,
            // With all that is above it.
            0x7F => HIGH,
            _ => 0,
        };
        byte += 1;
    }
    const DIGIT: u8 = 1 << 0;
    const LETTER: u8 = 1 << 1;
    const HIGH: u8 = 1 << 7;
    Codes(codes)
};

/// Where the bytes of the classes are.
struct Classified<W> {
    digit: W,
    letter: W,
    hyphen: W,
    backslash: W,
    /// Perhaps with 0x7F.
    high: W,
    zero: W,
    marks: W,
    slash: W,
    blank: W,
    dot: W,
    colon: W,
    plus: W,
    open: W,
    close: W,
    percent: W,
    x: W,
    at_sign: W,
    /// What `n`, `t`, `u` and `v` are behind a backslash.
    usual_escape: W,
    null: W,
}

impl<W> Classified<W> {
    #[inline(always)]
    fn of_masks<const LANES: usize>(masks: [W; CLASSES]) -> Classified<W>
    where
        W: Words<LANES>,
    {
        let [
            digit,
            letter,
            hyphen,
            backslash,
            high,
            zero,
            marks,
            blank,
            dot,
            colon,
            plus,
            open,
            close,
            percent,
            x,
            at_sign,
            line_feed,
            tab_to_unicode,
            null,
        ] = masks;
        let (slash, usual_escape) = (marks & !hyphen & !dot, line_feed | tab_to_unicode);
        Classified {
            digit,
            letter,
            hyphen,
            backslash,
            high,
            zero,
            marks,
            slash,
            blank,
            dot,
            colon,
            plus,
            open,
            close,
            percent,
            x,
            at_sign,
            usual_escape,
            null,
        }
    }

    #[inline(always)]
    fn of_codes<const LANES: usize>(bits: [W; CODE_BITS]) -> Classified<W>
    where
        W: Words<LANES>,
    {
        let [digit, letter, a, b, c, d, e, other] = bits;
        let (hyphen, dot, slash) = (a & b, a & c, a & d);
        Classified {
            digit,
            letter,
            hyphen,
            backslash: c & e,
            high: other & !b,
            zero: digit & a,
            marks: hyphen | dot | slash,
            slash,
            blank: a & e,
            dot,
            colon: b & c,
            plus: b & d,
            open: b & e,
            close: c & d,
            percent: other & b,
            x: letter & a,
            at_sign: d & e,
            usual_escape: letter & b,
            null: letter & c,
        }
    }
}

/// The places of the bits of a word.
#[inline(always)]
fn indexes(mut bits: u64) -> impl Iterator<Item = usize> + Clone {
    std::iter::from_fn(move || {
        let index = bits.trailing_zeros() as usize;
        bits &= bits.checked_sub(1)?;
        Some(index)
    })
}

/// A mask moved up by `by` bytes, with what comes in from the window before. (What comes into joined words from the one before is there
/// already.)
#[inline(always)]
fn moved<W: Words<LANES>, const LANES: usize>(mask: W, behind: W, by: u32) -> W {
    let overlap = const { (WINDOW - window_step::<W, LANES>()) as u32 };
    let behind = if W::JOINED { behind } else { behind << overlap };
    mask << by | behind >> (WINDOW as u32 - by)
}

impl<const LANES: usize> Group<LANES> {
    const NONE: Group<LANES> = Group {
        read: [Mask([0; LANES]); CLASSES],
        literals: Mask([0; LANES]),
        shapes: [[0; LANES]; SHAPES],
        live: [0; LANES],
        live_lanes: 0,
    };

    /// The places of which each window tells.
    const fn told<W: Words<LANES>>() -> [u64; LANES] {
        let mut places = [0; LANES];
        let mut lane = 0;
        while lane < LANES {
            places[lane] = told::<W, LANES>(lane);
            lane += 1;
        }
        places
    }

    /// Reads windows that overlap.
    #[inline(always)]
    fn read<W: Words<LANES>>(&mut self, text: &[u8], masker: Masker, sequences: &Sequences) {
        for lane in 0..LANES {
            let rest = text.get(lane * window_step::<W, LANES>()..).unwrap_or_default();
            let short;
            let block = match rest.first_chunk::<SEQUENCES_BLOCK>() {
                Some(block) => block,
                None => {
                    short = padded(rest);
                    &short
                }
            };
            let Some(window) = block.first_chunk::<WINDOW>() else { break };
            masker.masks_into::<CLASSES, Classes, _>(window, &mut self.read, lane);
            self.literals.set(lane, masker.sequences(block, sequences));
        }
    }

    /// Reads windows that follow each other.
    #[inline(always)]
    fn read_joined<W: Words<LANES>>(
        &mut self,
        text: &[u8],
        masker: Masker,
        sequences: &Sequences,
        proof: W::Proof,
    ) {
        let short;
        let windows = match text.as_chunks::<WINDOW>().0.first_chunk::<LANES>() {
            Some(windows) => windows,
            None => {
                short = padded_windows(text);
                &short
            }
        };
        let bits = W::coded(proof, windows, &CODES);
        for (read, bits) in self.read.iter_mut().zip(bits) {
            bits.store(&mut read.0);
        }
        masker.sequences_of::<LANES>(text, sequences, &mut self.literals);
    }

    /// Where the bytes of the classes are.
    #[inline(always)]
    fn classified<W: Words<LANES>>(&self, proof: W::Proof) -> Classified<W> {
        // No closures: they would not be compiled for what the machine has.
        macro_rules! load {
            ($($at:literal)*) => { [$(W::load(proof, &self.read[$at].0)),*] };
        }
        if W::JOINED {
            Classified::of_codes(load!(0 1 2 3 4 5 6 7))
        } else {
            Classified::of_masks(load!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18))
        }
    }

    /// Reports the places of a window.
    fn report(
        &self,
        lane: usize,
        told: u64,
        wanted: ShapeSet,
        base: usize,
        visit: &mut impl FnMut(usize, ShapeSet),
    ) {
        let masks = |index: usize| self.shapes.get(index).map_or(0, |masks| masks[lane % LANES]);
        let mut live = self.live[lane % LANES];
        for index in indexes(live & RARE) {
            live &= !(u64::from(masks(index) & told == 0) << index);
        }
        if live.is_power_of_two() {
            // Mostly.
            let index = live.trailing_zeros() as usize;
            let shapes = ShapeSet::from_index(index).intersection(wanted);
            for bit in indexes(masks(index) & told) {
                visit(base + bit, shapes);
            }
            return;
        }
        let any = indexes(live).fold(0, |any, index| any | masks(index) & told);
        for bit in indexes(any) {
            let here = indexes(live).filter(|index| masks(*index) >> bit & 1 == 1);
            let shapes =
                here.fold(ShapeSet::NONE, |all, index| all.union(ShapeSet::from_index(index)));
            visit(base + bit, shapes.intersection(wanted));
        }
    }

    /// The mask of each shape, in the order of [`Shape`]. Leaves in `before` what the next group asks for of this one: the last window, as far
    /// away as the windows are from each other.
    #[inline(always)]
    fn find_shapes<W: Words<LANES>>(
        &mut self,
        before: &mut [[u64; LANES]; CLASSES_BEHIND],
        writing: Writing,
        proof: W::Proof,
    ) {
        let Classified {
            digit: d,
            letter,
            hyphen,
            backslash,
            high,
            zero,
            marks,
            slash,
            blank,
            dot,
            colon,
            plus,
            open,
            close,
            percent,
            x,
            at_sign,
            usual_escape,
            null,
        } = self.classified::<W>(proof);
        let step = const { (window_step::<W, LANES>() - STEP) as u32 };
        macro_rules! behind {
            ($($at:literal: $behind:ident = $class:ident;)*) => { $(
                let $behind = $class.behind(W::load(proof, &before[$at]));
                ($class << step).store(&mut before[$at]);
            )* };
        }
        behind! {
            0: d_behind = d;
            1: letter_behind = letter;
            2: hyphen_behind = hyphen;
            3: backslash_behind = backslash;
            4: high_behind = high;
        }
        let s = marks | blank;
        let word = d | letter;
        let word_behind = d_behind | letter_behind;

        // Where a number or a word can begin: behind no letter or digit, or behind an escape, whatever it is.
        let unicode_escape = moved(backslash, backslash_behind, 6)
            & moved(word, word_behind, 4)
            & moved(word, word_behind, 3)
            & moved(word, word_behind, 2);
        let escaped =
            moved(backslash, backslash_behind, 2) | moved(high, high_behind, 2) | unicode_escape;
        let run = d & (!moved(d, d_behind, 1) | unicode_escape);
        let word_start = !moved(word, word_behind, 1) | escaped;
        let number = d & (!moved(word | hyphen, word_behind | hyphen_behind, 1) | escaped);
        let start = letter & word_start;

        // dN: N digits from here on; lN letters; wN either.
        let d2 = d & d >> 1;
        let d3 = d2 & d >> 2;
        let d4 = d2 & d2 >> 2;
        let d5 = d4 & d >> 4;
        let d6 = d4 & d2 >> 4;
        let d7 = d4 & d3 >> 4;
        let d8 = d4 & d4 >> 4;
        let d13 = d8 & d5 >> 8;
        let l2 = letter & letter >> 1;
        let l4 = l2 & l2 >> 2;
        let l5 = l4 & letter >> 4;
        let l6 = l4 & l2 >> 4;
        let w3 = word & word >> 1 & word >> 2;
        let w4 = w3 & word >> 3;
        let d2s = d2 & s >> 2;
        let d3s = d3 & s >> 3;
        let d4s = d4 & s >> 4;
        let d4s4 = d4s & d4 >> 5;
        // A group of one to three digits and a dot, and another digit behind it.
        let dotted =
            d & (dot >> 1 & d >> 2 | d >> 1 & dot >> 2 & d >> 3 | d2 >> 1 & dot >> 3 & d >> 4);
        let two_dotted = d
            & (dot >> 1 & dotted >> 2
                | d >> 1 & dot >> 2 & dotted >> 3
                | d2 >> 1 & dot >> 3 & dotted >> 4);
        // A colon at most five bytes behind, and so on.
        macro_rules! near {
            ($mask:expr) => {{
                let mask = $mask;
                colon & (mask >> 2 | mask >> 3 | mask >> 4 | mask >> 5)
            }};
        }
        let pair = hyphen | colon;
        macro_rules! letters {
            ($at:literal) => {
                letter >> $at | hyphen >> $at & letter >> ($at + 1)
            };
        }
        // No-break spaces and dashes are characters above 0x7F.
        let group_end = s | open | close | high;
        let century = hyphen | plus | blank | letter | marks;

        let told = W::load(proof, &const { Group::<LANES>::told::<W>() });
        let mut live = W::load(proof, &[0; LANES]);
        let mut rare = live;
        // No closures: they would not be compiled for what the machine has.
        macro_rules! set {
            ($shape:expr, $mask:expr $(,)?) => {{
                let (shape, mask): (usize, W) = ($shape as usize, $mask);
                if RARE >> shape & 1 == 1 {
                    rare = rare | mask;
                } else {
                    live = live | mask.flag(told, 1 << shape);
                }
                if let Some(place) = self.shapes.get_mut(shape) {
                    mask.store(place);
                }
            }};
        }
        set!(Shape::At, at_sign | percent & d >> 1 & zero >> 2);
        set!(Shape::Plus, plus & (d & !zero | open) >> 1);
        set!(Shape::Digits8To12, number & d8 & !d13);
        // Every timestamp has seconds with three or six decimals: too few digits for a number, if nothing goes on behind them.
        let goes_on = d | group_end;
        let seconds = dot >> 2 & (d3 >> 3 & !(goes_on >> 6) | d6 >> 3 & !(goes_on >> 9));
        set!(
            Shape::ZeroGroup,
            number
                & zero
                & d2
                & !d8
                & (group_end >> 2 & !seconds
                    | d >> 2 & group_end >> 3
                    | d2 >> 2 & group_end >> 4
                    | d3 >> 2 & group_end >> 5
                    | d4 >> 2 & group_end >> 6
                    | d5 >> 2 & group_end >> 7),
        );
        macro_rules! two_groups {
            ($at:literal) => {
                d3 >> $at & s >> ($at + 3) & d3 >> ($at + 4)
                    | d4 >> $at & s >> ($at + 4) & d4 >> ($at + 5)
            };
        }
        set!(
            Shape::ZeroPair,
            number
                & zero
                & d >> 1
                & !(d >> 2)
                & (s >> 2
                    & (zero >> 1 & d >> 3
                        | d2s >> 3 & d2s >> 6 & d2 >> 9
                        | d7 >> 3
                        | two_groups!(3))
                    | close >> 2 & (two_groups!(3) | blank >> 3 & two_groups!(4))),
        );
        set!(Shape::ZeroZero, number & zero & zero >> 1 & d13 & d >> 13);
        set!(Shape::Digits13Up, number & d13);
        set!(Shape::Digits13, number & d13 & !(d >> 13));
        set!(Shape::Digits14, number & d13 & d >> 13 & !(d >> 14));
        set!(Shape::Digits15, number & d13 & d2 >> 13 & !(d >> 15));
        set!(Shape::Digits17Up, number & d13 & d4 >> 13);
        set!(Shape::Digits4s4s4, number & d4s4 & s >> 9 & d4 >> 10);
        set!(Shape::Digits4s6s4, number & d4s & d6 >> 5 & s >> 11 & d4 >> 12);
        set!(Shape::Digits4s5s1, number & d4s & d5 >> 5 & s >> 10 & d >> 11);
        set!(Shape::Digits4s2s3, number & d4s & d2 >> 5 & s >> 7 & d3 >> 8);
        set!(Shape::Digits3s2s4, number & d3s & d2 >> 4 & s >> 6 & d4 >> 7);
        set!(
            Shape::Digits3s3s,
            run & (d3s & d3s >> 4 & d >> 8
                | d3 & close >> 3 & (s >> 4 & d3s >> 5 & d >> 9 | d3s >> 4 & d >> 8)
                | d3 & high >> 3 & high >> 4 & d3 >> 5
                | d3 & close >> 3 & high >> 4 & high >> 5 & d3 >> 6),
        );
        let d3s3s = number & d3s & d3s >> 4 & d3 >> 8;
        set!(Shape::Digits3s3s3, d3s3s & !(d >> 11));
        set!(Shape::Digits3s3s4, d3s3s & d >> 11);
        set!(Shape::Digits2s3s3, number & d2 & s >> 2 & w3 >> 3 & s >> 6 & w3 >> 7);
        set!(Shape::Digits3s4s4s2, number & d3s & d4s >> 4 & d4s >> 9 & d2 >> 14);
        set!(
            Shape::Digits6Or8s3,
            number & (d6 & century >> 6 & d3 >> 7 | d8 & century >> 8 & d3 >> 9),
        );
        set!(Shape::Digits1s2s2, number & s >> 1 & d2 >> 2 & s >> 4 & d2 >> 5 & s >> 7);
        set!(Shape::DottedQuad, number & two_dotted);
        set!(Shape::Colons, colon & colon >> 1 | near!(near!(near!(colon))));
        set!(Shape::Pairs, pair >> 2 & pair >> 5 & pair >> 8 & pair >> 11 & pair >> 14);
        set!(Shape::DottedFours, word_start & w4 & dot >> 4 & w4 >> 5 & dot >> 9);
        let w8 = w4 & w4 >> 4;
        set!(
            Shape::Letters2Digits2,
            start
                & l2
                & (d2 >> 2
                    & (w8 >> 4 & w3 >> 12 | s >> 4 & w4 >> 5 & s >> 9 | d4 >> 4 & !(d >> 8))
                    | s >> 2 & d2 >> 3 & s >> 5 & d2 >> 6),
        );
        set!(Shape::Letters4Digits6, start & l4 & d6 >> 4);
        set!(Shape::Letters5Digits4, start & l5 & d4 >> 5 & letter >> 9);
        set!(Shape::Letters6Digit, start & l6 & d >> 6);
        set!(Shape::LetterDigits7, start & (d7 >> 1 | hyphen >> 1 & d7 >> 2));
        set!(Shape::Digits7Or8Letter, number & (d7 & letters!(7) | d8 & letters!(8)));
        set!(Shape::Digits6Letter, number & d6 & letter >> 6 & d8 >> 7);
        set!(
            Shape::DotDotSlashHyphen,
            word_start & word & dot >> 2 & dot >> 6 & marks >> 10 & hyphen >> 15,
        );
        if writing == Writing::Escaped {
            // What is behind the backslash or the mark is looked at by who visits it.
            let one_backslash =
                !moved(backslash, backslash_behind, 1) | moved(backslash, backslash_behind, 2);
            let unicode = zero >> 2 & zero >> 3;
            // `\n`, `\t` and `\u` are most of them; `\N` is NULL, unless something stands before or behind it.
            let in_cell = moved(word | hyphen, word_behind | hyphen_behind, 1)
                | (word | marks | at_sign) >> 2;
            let usual = usual_escape >> 1 | null >> 1 & !in_cell;
            set!(
                Shape::Escape,
                percent
                    | backslash & letter >> 1 & unicode
                    | backslash & one_backslash & !(usual | backslash >> 1)
                    | backslash & slash >> 1
                    | backslash & backslash >> 1 & x >> 2,
            );
        }
        // Last, since it was written in parts and cannot be read as a whole at once.
        set!(Shape::Literal, W::load(proof, &self.literals.0));
        let live = live | rare.flag(told, RARE);
        live.store(&mut self.live);
        self.live_lanes = live.lanes();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::detect::literals::LITERALS;

    /// The places that have shapes, but for literals, of which some machines see more than others.
    fn found<W: Words<LANES>, const LANES: usize, const GROUPS: usize>(
        text: &[u8],
        proof: W::Proof,
    ) -> Vec<(usize, ShapeSet)> {
        let wanted = (0..SHAPES).fold(ShapeSet::NONE, |all, index| {
            all.union(ShapeSet::from_index(index)).without(ShapeSet::of(Shape::Literal))
        });
        let look = Look { wanted, writing: Writing::Escaped, sequences: &LITERALS.sequences };
        let mut found = Vec::new();
        batches::<W, LANES, GROUPS>(text, look, proof, |at, shapes| {
            if !shapes.is_empty() {
                found.push((at, shapes));
            }
        });
        found
    }

    proptest! {
        /// Whatever the machine has, the shapes are found that one word at a time shows.
        #[test]
        fn every_width_finds_the_same_shapes(
            pieces in prop::collection::vec(prop_oneof![
                "[0-9]{1,17}", "[ -~]{1,6}", "[-./ :+()%&@\\\\]{1,3}", "[xXnNtuvaz]{1,8}", "\\PC{1,2}",
                Just("DE32000000002713748993".to_owned()), Just("+1 208-555-0140".to_owned()),
            ], 0..400),
        ) {
            let text = pieces.concat();
            let expected = found::<Portable<1>, 1, 1>(text.as_bytes(), ());
            prop_assert_eq!(&found::<Portable<4>, 4, 4>(text.as_bytes(), ()), &expected);
            #[cfg(target_arch = "x86_64")]
            for masker in Masker::all() {
                match masker {
                    Masker::Avx2(proof) => {
                        prop_assert_eq!(&found::<Words256, 4, 4>(text.as_bytes(), proof), &expected);
                    }
                    Masker::Avx512(proof) => {
                        prop_assert_eq!(&found::<Words512, 8, 2>(text.as_bytes(), proof), &expected);
                    }
                    Masker::Portable | Masker::Sse2 => {}
                }
            }
        }
    }
}
