//! Where digits lie as they do in a card number or a Social Security number.
//!
//! The bytes are classified 64 at a time into two masks, digits and separators, a bit for each byte; the shapes are then ANDs of
//! shifted masks over a window of 128 bits, so that no digit run is visited that cannot be a candidate. A dump is full of digits:
//! visiting each run costs more than all the rest.
//!
//! Advice: what this file reports is a superset, and the detectors look at the bytes themselves. A shape that is too wide costs
//! time; one that is too narrow loses values. The test against the scalar twin in `engine` holds the second.

use crate::byte_mask::gather;

/// The shape that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A run of at least 14 digits, or four groups of four, or 4-6-4 and longer.
    Card,
    /// 3-2-4 digits.
    Ssn,
}

/// Calls `visit` with every place where a shape starts, in order.
///
/// A run of digits is reported at its first digit only; groups also where more digits stand before them. Linear in the length.
#[inline]
pub fn candidates(bytes: &[u8], mut visit: impl FnMut(usize, Shape)) {
    let (blocks, tail) = bytes.as_chunks::<BLOCK>();
    let mut last = [0u8; BLOCK];
    for (to, from) in last.iter_mut().zip(tail) {
        *to = *from;
    }
    let mut ahead = blocks.iter().skip(1).chain(std::iter::once(&last));
    let mut current = Masks::of(blocks.first().unwrap_or(&last));
    let mut digit_before = 0u64;
    let mut base = 0;
    // The tail is a block of its own after the others; where there are no others it is the first.
    if blocks.is_empty() {
        ahead.next();
    }
    loop {
        let next = ahead.next();
        let following = next.map(Masks::of).unwrap_or_default();
        let shapes = Shapes::of(current, following, digit_before);
        let mut any = shapes.card | shapes.ssn;
        while any != 0 {
            let bit = any.trailing_zeros();
            any &= any - 1;
            let at = base + bit as usize;
            if shapes.card >> bit & 1 == 1 {
                visit(at, Shape::Card);
            }
            if shapes.ssn >> bit & 1 == 1 {
                visit(at, Shape::Ssn);
            }
        }
        if next.is_none() {
            return;
        }
        digit_before = current.digits >> 63;
        current = following;
        base += BLOCK;
    }
}

const BLOCK: usize = 64;

/// A bit for each of 64 bytes, the first byte lowest.
#[derive(Clone, Copy, Default)]
struct Masks {
    digits: u64,
    separators: u64,
}

impl Masks {
    #[inline]
    fn of(block: &[u8; BLOCK]) -> Masks {
        // Two plain loops over arrays: the compiler makes vector code of them on every target.
        let mut digits = [0u8; BLOCK];
        let mut separators = [0u8; BLOCK];
        for ((digit, separator), &b) in digits.iter_mut().zip(&mut separators).zip(block) {
            *digit = u8::from(b.wrapping_sub(b'0') < 10);
            *separator = u8::from(b == b'-') | u8::from(b == b' ');
        }
        Masks { digits: gather(&digits), separators: gather(&separators) }
    }
}

/// Where shapes start in a block.
struct Shapes {
    card: u64,
    ssn: u64,
}

impl Shapes {
    #[inline]
    fn of(current: Masks, following: Masks, digit_before: u64) -> Shapes {
        let d = u128::from(current.digits) | u128::from(following.digits) << 64;
        let s = u128::from(current.separators) | u128::from(following.separators) << 64;
        // rN: N digits from here on.
        let r2 = d & d >> 1;
        let r4 = r2 & r2 >> 2;
        let r8 = r4 & r4 >> 4;
        let run_starts = d & !(d << 1 | u128::from(digit_before));
        let run_of_14 = run_starts & r8 & r4 >> 8 & r2 >> 12;
        let four_sep_four = r4 & s >> 4 & r4 >> 5;
        let fours = four_sep_four & s >> 9 & r4 >> 10 & s >> 14 & r4 >> 15;
        let four_six_four = four_sep_four & r2 >> 9 & s >> 11 & r4 >> 12;
        let ssn = r2 & d >> 2 & s >> 3 & r2 >> 4 & s >> 6 & r4 >> 7 & !(d >> 11);
        // Only the lower half is whole; the rest comes with the next block.
        Shapes { card: low(run_of_14 | fours | four_six_four), ssn: low(ssn) }
    }
}

#[inline]
fn low(mask: u128) -> u64 {
    mask as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_say_what_each_byte_is() {
        for b in 0..=255u8 {
            for at in [0, 1, 7, 8, 31, 62, 63] {
                let mut block = [b'x'; BLOCK];
                block[at] = b;
                let masks = Masks::of(&block);
                assert_eq!(masks.digits, u64::from(b.is_ascii_digit()) << at, "byte {b} at {at}");
                assert_eq!(
                    masks.separators,
                    u64::from(b == b' ' || b == b'-') << at,
                    "byte {b} at {at}"
                );
            }
        }
    }

    #[test]
    fn shapes_are_seen_at_every_offset_and_at_the_end() {
        let cases: &[(&str, Option<Shape>)] = &[
            ("12345678901234", Some(Shape::Card)),
            ("1234567890123", None),
            ("1234-1234-1234-1234", Some(Shape::Card)),
            ("1234-1234-1234-123", None),
            ("1234 123456 1234", Some(Shape::Card)),
            ("1234 12345 1234", None),
            ("123-45-6789", Some(Shape::Ssn)),
            ("123-45-67890", None),
            ("123-456-7890", None),
        ];
        for (text, expected) in cases {
            for offset in 0..140 {
                for behind in [0, 1, 70] {
                    let line = format!("{}{text}{}", "x".repeat(offset), "y".repeat(behind));
                    let mut seen = Vec::new();
                    candidates(line.as_bytes(), |at, shape| seen.push((at, shape)));
                    let expected: Vec<_> = expected.iter().map(|shape| (offset, *shape)).collect();
                    assert_eq!(seen, expected, "{text} at {offset}, {behind} behind");
                }
            }
        }
    }

    #[test]
    fn a_long_run_is_one_candidate() {
        let mut seen = 0;
        candidates(&[b'4'; 100_000], |_, _| seen += 1);
        assert_eq!(seen, 1);
    }
}
