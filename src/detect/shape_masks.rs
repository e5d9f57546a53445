//! Where the shapes are: classes of bytes as masks, and shapes as ANDs of shifted masks.
//!
//! The bytes are classified in windows of 64, a bit for each byte, and a window moves on by `STEP`: a shape that begins in its
//! lower part lies wholly within it, so that every shape is a few operations on words of 64 bits, whether the bytes hold many
//! candidates or none. A dump is full of digits: visiting each run of them costs more than all the rest.
//!
//! Advice: what this file reports is a superset, and the detectors look at the bytes themselves. A shape that is too wide costs
//! time; one that is too narrow loses values. The twin in [`super::engine`] that asks every detector at every byte holds the second.

use std::ops::{BitAnd, BitOr, Not, Shl, Shr};

use super::shape::{SHAPES, Shape, ShapeSet};
use crate::byte_mask::{ByteClass, ByteClasses, Masker, WideWork, with_widest};

/// What the bytes are: what a cell means, or what is written in a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// What a cell means.
    Meant,
    /// What is written; places that may hide a value behind an escape are reported as well, with an empty set.
    Escaped,
}

/// Calls `visit` with every place that has one of the `wanted` shapes, in order, and the shapes that it has.
///
/// [`Shape::Literal`] is none of them. Linear in the length.
#[inline]
pub fn places(text: &[u8], wanted: ShapeSet, writing: Writing, visit: impl FnMut(usize, ShapeSet)) {
    if text.len() <= STEP {
        // Most cells.
        places_in_batches(text, wanted, writing, &mut Batch::<1, 1>::default(), visit);
    } else {
        places_in_batches(text, wanted, writing, &mut Batch::<4, 4>::default(), visit);
    }
}

#[inline]
fn places_in_batches<const LANES: usize, const GROUPS: usize>(
    text: &[u8],
    wanted: ShapeSet,
    writing: Writing,
    batch: &mut Batch<LANES, GROUPS>,
    mut visit: impl FnMut(usize, ShapeSet),
) {
    let mut base = 0;
    while base < text.len() {
        let rest = text.get(base..).unwrap_or_default();
        with_widest(Classify { text: rest, batch, writing });
        let used = rest.len().div_ceil(STEP * LANES).min(GROUPS);
        for group in batch.groups.iter().take(used) {
            for (lane, any) in group.any.0.iter().enumerate() {
                if any & LOWER != 0 {
                    group.report(lane, wanted, base, &mut visit);
                }
                base += STEP;
            }
        }
    }
}

/// How many bytes are classified at once.
const WINDOW: usize = 64;
/// How far a window moves on: what is left is as long as the longest shape.
const STEP: usize = 48;
/// The places of a window whose shapes lie wholly in it.
const LOWER: u64 = (1 << STEP) - 1;

/// The shapes that masks find, and the escapes behind them.
const MASKS: usize = SHAPES;
/// In the place of [`Shape::Literal`].
const ESCAPES: usize = Shape::Literal as usize;

/// Windows that follow each other: so many groups are classified before their shapes are looked for, since what was just written
/// in parts cannot be read as a whole at once.
struct Batch<const LANES: usize, const GROUPS: usize> {
    groups: [Group<LANES>; GROUPS],
    /// The last window of the batch before.
    last: [u64; BEHIND],
}

/// As many windows as are worked on at once.
struct Group<const LANES: usize> {
    classes: [Lanes<LANES>; CLASSES],
    /// The first of the classes, of the window before each.
    behind: [Lanes<LANES>; BEHIND],
    shapes: [Lanes<LANES>; MASKS],
    any: Lanes<LANES>,
}

impl<const LANES: usize, const GROUPS: usize> Default for Batch<LANES, GROUPS> {
    fn default() -> Self {
        let none = Lanes([0; LANES]);
        let group = || Group {
            classes: [none; CLASSES],
            behind: [none; BEHIND],
            shapes: [none; MASKS],
            any: none,
        };
        Batch { groups: [(); GROUPS].map(|()| group()), last: [0; BEHIND] }
    }
}

/// Classifies the windows at the beginning of a text, and finds their shapes.
struct Classify<'a, const LANES: usize, const GROUPS: usize> {
    text: &'a [u8],
    batch: &'a mut Batch<LANES, GROUPS>,
    writing: Writing,
}

impl<const LANES: usize, const GROUPS: usize> WideWork for Classify<'_, LANES, GROUPS> {
    type Output = ();

    #[inline(always)]
    fn run(self, masker: Masker) {
        let Classify { mut text, batch: Batch { groups, last }, writing } = self;
        let mut used = 0;
        for group in groups.iter_mut().take_while(|_| !text.is_empty()) {
            for lane in 0..LANES {
                let mut short = [0u8; WINDOW];
                let window = text.first_chunk::<WINDOW>().unwrap_or_else(|| {
                    for (to, from) in short.iter_mut().zip(text) {
                        *to = *from;
                    }
                    &short
                });
                let masks = masker.masks::<CLASSES, Classes>(window);
                for (lanes, mask) in group.classes.iter_mut().zip(&masks) {
                    lanes.0[lane % LANES] = *mask;
                }
                for (lanes, mask) in group.behind.iter_mut().zip(&*last) {
                    lanes.0[lane % LANES] = *mask;
                }
                for (last, mask) in last.iter_mut().zip(&masks) {
                    *last = *mask;
                }
                text = text.get(STEP..).unwrap_or_default();
            }
            used += 1;
        }
        for group in groups.iter_mut().take(used) {
            group.find_shapes(writing);
        }
    }
}

/// A word of each of the windows that are worked on at once.
#[derive(Clone, Copy)]
struct Lanes<const LANES: usize>([u64; LANES]);

impl<const LANES: usize> Lanes<LANES> {
    #[inline(always)]
    fn with(self, other: Lanes<LANES>, operation: impl Fn(u64, u64) -> u64) -> Self {
        let mut words = self.0;
        for (word, other) in words.iter_mut().zip(&other.0) {
            *word = operation(*word, *other);
        }
        Lanes(words)
    }
}

macro_rules! lanewise {
    ($trait:ident, $method:ident, $operator:tt, Lanes) => {
        impl<const LANES: usize> $trait for Lanes<LANES> {
            type Output = Self;

            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                self.with(other, |a, b| a $operator b)
            }
        }
    };
    ($trait:ident, $method:ident, $operator:tt, usize) => {
        impl<const LANES: usize> $trait<usize> for Lanes<LANES> {
            type Output = Self;

            #[inline(always)]
            fn $method(self, by: usize) -> Self {
                self.with(self, |word, _| word $operator by)
            }
        }
    };
}

lanewise!(BitAnd, bitand, &, Lanes);
lanewise!(BitOr, bitor, |, Lanes);
lanewise!(Shl, shl, <<, usize);
lanewise!(Shr, shr, >>, usize);

impl<const LANES: usize> Not for Lanes<LANES> {
    type Output = Self;

    #[inline(always)]
    fn not(self) -> Self {
        self.with(self, |word, _| !word)
    }
}

const CLASSES: usize = 15;

/// How many of them are asked for beyond the beginning of a window: the first ones.
const BEHIND: usize = 5;

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
    ];
}

/// A mask moved up by `by` bytes, with what comes in from the window before.
#[inline(always)]
fn moved<const LANES: usize>(mask: Lanes<LANES>, behind: Lanes<LANES>, by: usize) -> Lanes<LANES> {
    mask << by | behind << (WINDOW - STEP) >> (WINDOW - by)
}

impl<const LANES: usize> Group<LANES> {
    /// Reports the places of a window.
    fn report(
        &self,
        lane: usize,
        wanted: ShapeSet,
        base: usize,
        visit: &mut impl FnMut(usize, ShapeSet),
    ) {
        let mut live = [(0u64, ShapeSet::NONE); MASKS];
        let mut count = 0;
        let mut any = 0;
        for (index, lanes) in self.shapes.iter().enumerate() {
            let set = ShapeSet::from_index(index).intersection(wanted);
            let mask = lanes.0[lane % LANES] & LOWER;
            if mask != 0 && (index == ESCAPES || !set.is_empty()) {
                if let Some(place) = live.get_mut(count) {
                    *place = (mask, if index == ESCAPES { ShapeSet::NONE } else { set });
                }
                count += 1;
                any |= mask;
            }
        }
        let live = live.get(..count).unwrap_or_default();
        while any != 0 {
            let bit = any.trailing_zeros();
            any &= any - 1;
            let set = live.iter().fold(ShapeSet::NONE, |all, (mask, set)| {
                if mask >> bit & 1 == 1 { all.union(*set) } else { all }
            });
            visit(base + bit as usize, set);
        }
    }

    /// The mask of each shape, in the order of [`Shape`], and of escapes in the place of [`Shape::Literal`].
    #[inline(always)]
    fn find_shapes(&mut self, writing: Writing) {
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
        ] = self.classes;
        let [d_behind, letter_behind, hyphen_behind, backslash_behind, high_behind] = self.behind;
        let s = marks | blank;
        let word = d | letter;
        let word_behind = d_behind | letter_behind;
        let slash = marks & !hyphen & !dot;

        // Where a number or a word can begin: behind no letter or digit, or behind an escape, whatever it is.
        let escaped = moved(backslash, backslash_behind, 2)
            | moved(high, high_behind, 2)
            | moved(backslash, backslash_behind, 6);
        let run = d & (!moved(d, d_behind, 1) | moved(backslash, backslash_behind, 6));
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
        let near = |mask: Lanes<LANES>| colon & (mask >> 2 | mask >> 3 | mask >> 4 | mask >> 5);
        let pair = hyphen | colon;
        let letters = |at: usize| letter >> at | hyphen >> at & letter >> (at + 1);
        // No-break spaces and dashes are characters above 0x7F.
        let group_end = s | open | close | high;
        let century = hyphen | plus | blank | letter | marks;

        let mut any = Lanes([0; LANES]);
        let mut set = |shape: Shape, mask: Lanes<LANES>| {
            any = any | mask;
            if let Some(place) = self.shapes.get_mut(shape as usize) {
                *place = mask;
            }
        };
        set(Shape::Plus, plus & (d & !zero | open) >> 1);
        set(Shape::Digits8To12, number & d8 & !d13);
        // Every timestamp has seconds with three or six decimals: too few digits for a number, if nothing goes on behind them.
        let goes_on = d | group_end;
        let seconds = dot >> 2 & (d3 >> 3 & !(goes_on >> 6) | d6 >> 3 & !(goes_on >> 9));
        set(
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
        let two_groups = |at: usize| {
            d3 >> at & s >> (at + 3) & d3 >> (at + 4) | d4 >> at & s >> (at + 4) & d4 >> (at + 5)
        };
        set(
            Shape::ZeroPair,
            number
                & zero
                & d >> 1
                & !(d >> 2)
                & (s >> 2
                    & (zero >> 1 & d >> 3
                        | d2s >> 3 & d2s >> 6 & d2 >> 9
                        | d7 >> 3
                        | two_groups(3))
                    | close >> 2 & (two_groups(3) | blank >> 3 & two_groups(4))),
        );
        set(Shape::Digits13Up, number & d13);
        set(Shape::Digits13, number & d13 & !(d >> 13));
        set(Shape::Digits14, number & d13 & d >> 13 & !(d >> 14));
        set(Shape::Digits15, number & d13 & d2 >> 13 & !(d >> 15));
        set(Shape::Digits17Up, number & d13 & d4 >> 13);
        set(Shape::Digits4s4s4, number & d4s4 & s >> 9 & d4 >> 10);
        set(Shape::Digits4s6s4, number & d4s & d6 >> 5 & s >> 11 & d4 >> 12);
        set(Shape::Digits4s5s1, number & d4s & d5 >> 5 & s >> 10 & d >> 11);
        set(Shape::Digits4s2s3, number & d4s & d2 >> 5 & s >> 7 & d3 >> 8);
        set(Shape::Digits3s2s4, number & d3s & d2 >> 4 & s >> 6 & d4 >> 7);
        set(
            Shape::Digits3s3s,
            run & (d3s & d3s >> 4 & d >> 8
                | d3 & close >> 3 & (s >> 4 & d3s >> 5 & d >> 9 | d3s >> 4 & d >> 8)
                | d3 & high >> 3 & high >> 4 & d3 >> 5
                | d3 & close >> 3 & high >> 4 & high >> 5 & d3 >> 6),
        );
        set(Shape::Digits2s3s3, number & d2 & s >> 2 & w3 >> 3 & s >> 6 & w3 >> 7);
        set(Shape::Digits3s4s4s2, number & d3s & d4s >> 4 & d4s >> 9 & d2 >> 14);
        set(
            Shape::Digits6Or8s3,
            number & (d6 & century >> 6 & d3 >> 7 | d8 & century >> 8 & d3 >> 9),
        );
        set(Shape::Digits1s2s2, number & s >> 1 & d2 >> 2 & s >> 4 & d2 >> 5 & s >> 7);
        set(Shape::DottedQuad, number & two_dotted);
        set(Shape::Colons, colon & colon >> 1 | near(near(near(colon))));
        set(Shape::Pairs, pair >> 2 & pair >> 5 & pair >> 8 & pair >> 11 & pair >> 14);
        set(Shape::DottedFours, word_start & w4 & dot >> 4 & w4 >> 5 & dot >> 9);
        set(Shape::Letters2Digits2, start & l2 & (d2 >> 2 | s >> 2 & d2 >> 3));
        set(Shape::Letters4Digits6, start & l4 & d6 >> 4);
        set(Shape::Letters5Digits4, start & l5 & d4 >> 5 & letter >> 9);
        set(Shape::Letters6Digit, start & l6 & d >> 6);
        set(Shape::LetterDigits7, start & (d7 >> 1 | hyphen >> 1 & d7 >> 2));
        set(Shape::Digits7Or8Letter, number & (d7 & letters(7) | d8 & letters(8)));
        set(Shape::Digits6Letter, number & d6 & letter >> 6 & d8 >> 7);
        set(
            Shape::DotDotSlashHyphen,
            word_start & word & dot >> 2 & dot >> 6 & marks >> 10 & hyphen >> 15,
        );
        if writing == Writing::Escaped {
            // What is behind the backslash or the mark is looked at by who visits it.
            let one_backslash =
                !moved(backslash, backslash_behind, 1) | moved(backslash, backslash_behind, 2);
            let unicode = zero >> 2 & zero >> 3;
            set(
                Shape::Literal,
                percent
                    | backslash & letter >> 1 & unicode
                    | backslash & one_backslash & !((letter & !x | backslash) >> 1)
                    | backslash & slash >> 1,
            );
        }
        self.any = any;
    }
}
