//! Where the shapes are: classes of bytes as masks, and shapes as ANDs of shifted masks.
//!
//! The bytes are classified in windows of 64, a bit for each byte, and a window moves on by [`STEP`]: a shape that begins in its
//! lower part lies wholly within it, so that every shape is a few operations on words of 64 bits, whether the bytes hold many
//! candidates or none. A dump is full of digits: visiting each run of them costs more than all the rest.
//!
//! Advice: what this file reports is a superset, and the detectors look at the bytes themselves. A shape that is too wide costs
//! time; one that is too narrow loses values. The twin in [`super::engine`] that asks every detector at every byte holds the second.

use super::shape::{SHAPES, Shape, ShapeSet};
use crate::byte_mask::{ByteClass, masks};

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
pub fn places(
    text: &[u8],
    wanted: ShapeSet,
    writing: Writing,
    mut visit: impl FnMut(usize, ShapeSet),
) {
    let mut behind = Behind::default();
    let mut base = 0;
    while base < text.len() {
        let rest = text.get(base..).unwrap_or_default();
        let mut last = [0u8; WINDOW];
        let window = rest.first_chunk::<WINDOW>().unwrap_or_else(|| {
            for (to, from) in last.iter_mut().zip(rest) {
                *to = *from;
            }
            &last
        });
        let classes = Classes(masks(window, &CLASSES));
        let shapes = classes.shapes(&behind, writing);
        behind = Behind::of(&classes);
        if shapes.iter().fold(0, |any, mask| any | mask) & LOWER != 0 {
            report(&shapes, wanted, base, &mut visit);
        }
        base += STEP;
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

/// Reports the places of a window.
fn report(
    shapes: &[u64; MASKS],
    wanted: ShapeSet,
    base: usize,
    visit: &mut impl FnMut(usize, ShapeSet),
) {
    let mut live = [(0u64, ShapeSet::NONE); MASKS];
    let mut count = 0;
    let mut any = 0;
    for (index, mask) in shapes.iter().enumerate() {
        let set = ShapeSet::from_index(index).intersection(wanted);
        let mask = mask & LOWER;
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

const CLASSES: [ByteClass; 15] = [
    ByteClass::range(b'0', b'9'),
    ByteClass::one(b'0'),
    ByteClass::letters(b'a', b'z'),
    ByteClass::range(b'-', b'/'),
    ByteClass::one(b' '),
    ByteClass::one(b'-'),
    ByteClass::one(b'.'),
    ByteClass::one(b':'),
    ByteClass::one(b'+'),
    ByteClass::one(b'('),
    ByteClass::one(b')'),
    ByteClass::one(b'\\'),
    ByteClass::range(0x80, 0xFF),
    ByteClass::range(b'%', b'&'),
    ByteClass::letters(b'x', b'x'),
];

/// The masks of a window, in the order of [`CLASSES`].
struct Classes([u64; CLASSES.len()]);

/// What stands before a window, as far as the boundaries of numbers and words need it.
#[derive(Default)]
struct Behind {
    digit: u64,
    word: u64,
    hyphen: u64,
    backslash: u64,
    high: u64,
}

impl Behind {
    fn of(classes: &Classes) -> Behind {
        let Classes([digit, _, letter, _, _, hyphen, _, _, _, _, _, backslash, high, _, _]) =
            *classes;
        Behind { digit, word: digit | letter, hyphen, backslash, high }
    }
}

/// A mask moved up by `by` bytes, with what comes in from the window before.
#[inline]
const fn moved(mask: u64, behind: u64, by: usize) -> u64 {
    mask << by | (behind & LOWER) >> (STEP - by)
}

impl Classes {
    /// The mask of each shape, in the order of [`Shape`], and of escapes in the place of [`Shape::Literal`].
    #[inline]
    fn shapes(&self, behind: &Behind, writing: Writing) -> [u64; MASKS] {
        let Classes(
            [
                d,
                zero,
                letter,
                marks,
                blank,
                hyphen,
                dot,
                colon,
                plus,
                open,
                close,
                backslash,
                high,
                percent,
                x,
            ],
        ) = *self;
        let s = marks | blank;
        let word = d | letter;

        // Where a number or a word can begin: behind no letter or digit, or behind an escape, whatever it is.
        let escaped = moved(backslash, behind.backslash, 2)
            | moved(high, behind.high, 2)
            | moved(backslash, behind.backslash, 6);
        let run = d & (!moved(d, behind.digit, 1) | moved(backslash, behind.backslash, 6));
        let word_start = !moved(word, behind.word, 1) | escaped;
        let number = d & (!moved(word | hyphen, behind.word | behind.hyphen, 1) | escaped);
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
        let near = |mask: u64| colon & (mask >> 2 | mask >> 3 | mask >> 4 | mask >> 5);
        let pair = hyphen | colon;
        let letters = |at: usize| letter >> at | hyphen >> at & letter >> (at + 1);
        let group_end = s | open | close;
        let century = hyphen | plus | blank | letter | marks;

        let mut shapes = [0; MASKS];
        let mut set = |shape: Shape, mask: u64| {
            if let Some(place) = shapes.get_mut(shape as usize) {
                *place = mask;
            }
        };
        set(Shape::Plus, plus & (d & !zero | open) >> 1);
        set(Shape::Digits8To12, number & d8 & !d13);
        set(
            Shape::ZeroGroup,
            number
                & zero
                & d3
                & !d8
                & (group_end >> 3
                    | d >> 3 & group_end >> 4
                    | d2 >> 3 & group_end >> 5
                    | d3 >> 3 & group_end >> 6
                    | d4 >> 3 & group_end >> 7),
        );
        set(Shape::Digits13Up, number & d13);
        set(Shape::Digits4s4s4, number & d4s4 & s >> 9 & d4 >> 10);
        set(Shape::Digits4s6s4, number & d4s & d6 >> 5 & s >> 11 & d4 >> 12);
        set(Shape::Digits4s5s1, number & d4s & d5 >> 5 & s >> 10 & d >> 11);
        set(Shape::Digits4s2s3, number & d4s & d2 >> 5 & s >> 7 & d3 >> 8);
        set(Shape::Digits3s2s4, number & d3s & d2 >> 4 & s >> 6 & d4 >> 7);
        set(
            Shape::Digits3s3s,
            run & (d3s & d3s >> 4 & d >> 8
                | d3 & close >> 3 & (blank >> 4 & d3s >> 5 & d >> 9 | d3s >> 4 & d >> 8)),
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
        if writing == Writing::Escaped {
            // What is behind the backslash or the mark is looked at by who visits it.
            let one_backslash =
                !moved(backslash, behind.backslash, 1) | moved(backslash, behind.backslash, 2);
            let unicode = zero >> 2 & zero >> 3;
            set(
                Shape::Literal,
                percent
                    | backslash & letter >> 1 & unicode
                    | backslash & one_backslash & !((letter & !x | backslash) >> 1),
            );
        }
        shapes
    }
}
