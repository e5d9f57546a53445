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
    ByteClass, ByteClasses, Lanes, Masker, Portable, SEQUENCES_BLOCK, Sequences, WideWork, Words,
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
    let mut base = 0;
    while base < text.len() {
        let rest = text.get(base..).unwrap_or_default();
        let work = Classify::<W, LANES, GROUPS> { text: rest, groups: &mut groups, look, proof };
        W::run(proof, work);
        let used = rest.len().div_ceil(group_bytes::<W, LANES>()).min(GROUPS);
        for group in groups.iter().take(used) {
            for (lane, live) in group.live.iter().enumerate() {
                if *live != 0 {
                    let base = base + lane * window_step::<W, LANES>();
                    group.report(lane, told::<W, LANES>(lane), look.wanted, base, &mut visit);
                }
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
    classes: [Class<LANES>; CLASSES],
    /// Where a literal may begin.
    literals: [u64; LANES],
    shapes: [[u64; LANES]; SHAPES],
    /// The indexes of the shapes that each window may have.
    live: [u64; LANES],
}

/// The masks of one class.
#[derive(Clone, Copy)]
#[repr(C)]
struct Class<const LANES: usize> {
    /// That of the window before the first, as far away as the others are from each other.
    before: u64,
    masks: [u64; LANES],
}

impl<const LANES: usize> Lanes for Class<LANES> {
    #[inline(always)]
    fn set(&mut self, lane: usize, mask: u64) {
        self.masks[lane % LANES] = mask;
    }
}

/// Classifies the windows at the beginning of a text, and finds their shapes.
struct Classify<'a, W: Words<LANES>, const LANES: usize, const GROUPS: usize> {
    text: &'a [u8],
    groups: &'a mut [Group<LANES>; GROUPS],
    look: Look<'a>,
    proof: W::Proof,
}

impl<W: Words<LANES>, const LANES: usize, const GROUPS: usize> WideWork
    for Classify<'_, W, LANES, GROUPS>
{
    type Output = ();

    #[inline(always)]
    fn run(self, masker: Masker) {
        let Classify { mut text, groups, look, proof } = self;
        let mut used = 0;
        let mut before =
            groups.last().map(|group| group.last::<W>()).unwrap_or([0; CLASSES_BEHIND]);
        let mut short;
        for group in groups.iter_mut().take_while(|_| !text.is_empty()) {
            for (class, before) in group.classes.iter_mut().zip(before) {
                class.before = before;
            }
            for lane in 0..LANES {
                let rest = text.get(lane * window_step::<W, LANES>()..).unwrap_or_default();
                let block = match rest.first_chunk::<SEQUENCES_BLOCK>() {
                    Some(block) => block,
                    None => {
                        short = padded(rest);
                        &short
                    }
                };
                let Some(window) = block.first_chunk::<WINDOW>() else { break };
                masker.masks_into::<CLASSES, Classes, _>(window, &mut group.classes, lane);
                group.literals[lane % LANES] = masker.sequences(block, look.sequences);
            }
            text = text.get(group_bytes::<W, LANES>()..).unwrap_or_default();
            before = group.last::<W>();
            used += 1;
        }
        for group in groups.iter_mut().take(used) {
            group.find_shapes::<W>(look.writing, proof);
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

const CLASSES: usize = 19;
/// So many of them, the first, are asked for behind a place as well.
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
        classes: [Class { before: 0, masks: [0; LANES] }; CLASSES],
        literals: [0; LANES],
        shapes: [[0; LANES]; SHAPES],
        live: [0; LANES],
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

    /// The masks of the last window, as far away from the next group as the windows are from each other.
    #[inline(always)]
    fn last<W: Words<LANES>>(&self) -> [u64; CLASSES_BEHIND] {
        let mut last = [0; CLASSES_BEHIND];
        for (last, class) in last.iter_mut().zip(&self.classes) {
            *last = class.masks[LANES - 1] << (window_step::<W, LANES>() - STEP);
        }
        last
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

    /// The mask of each shape, in the order of [`Shape`].
    #[inline(always)]
    fn find_shapes<W: Words<LANES>>(&mut self, writing: Writing, proof: W::Proof) {
        let [
            d,
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
        ] = &self.classes;
        macro_rules! load {
            ($($behind:ident = $class:ident;)*) => {
                $(let $behind = W::load(proof, &$class.masks).behind($class.before);)*
            };
            ($($class:ident)*) => { $(let $class = W::load(proof, &$class.masks);)* };
        }
        load! {
            d_behind = d;
            letter_behind = letter;
            hyphen_behind = hyphen;
            backslash_behind = backslash;
            high_behind = high;
        }
        load!(d letter hyphen backslash high zero marks blank dot colon plus open close percent x at_sign);
        load!(line_feed tab_to_unicode null);
        let s = marks | blank;
        let word = d | letter;
        let word_behind = d_behind | letter_behind;
        let slash = marks & !hyphen & !dot;

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
        set!(Shape::Literal, W::load(proof, &self.literals));
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
            let usual = line_feed >> 1 | tab_to_unicode >> 1 | null >> 1 & !in_cell;
            set!(
                Shape::Escape,
                percent
                    | backslash & letter >> 1 & unicode
                    | backslash & one_backslash & !(usual | backslash >> 1)
                    | backslash & slash >> 1
                    | backslash & backslash >> 1 & x >> 2,
            );
        }
        (live | rare.flag(told, RARE)).store(&mut self.live);
    }
}
