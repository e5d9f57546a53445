//! How numbers of identity documents are laid out: so many digits and letters, with separators at fixed places.
//!
//! A layout is written as an example of itself: `9` stands for a digit, `a` for an ASCII letter, `x` for either, `s` for a separator (a
//! blank, hyphen, or dot, the same one throughout), and anything else for itself: `999.999.999-99`.

use super::boundary::{number_ends, number_start, word_start};
use super::hit::{Hit, Judgement};
use super::registry::DetectorId;

/// A number that was read by a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number<const N: usize> {
    /// Its digits and letters in ASCII, letters in upper case, separators left out.
    pub(super) text: [u8; N],
    /// How many bytes it takes where it stands.
    pub(super) len: usize,
    /// How its letters are written.
    pub(super) case: Case,
}

/// How the letters of a number are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// All in upper case, or there are none.
    Upper,
    /// All in lower case.
    Lower,
    /// Both.
    Mixed,
}

/// Reads the number of `N` digits and letters at the start of `text` that has this layout.
///
/// `None` where the text has another layout, or where the number is only the beginning of something longer: a digit, letter, hyphen, or
/// fraction follows, or another group of three digits or more behind the same separator.
pub(super) fn read<const N: usize>(text: &[u8], layout: &str) -> Option<Number<N>> {
    let mut number = [0; N];
    let mut places = number.iter_mut();
    let mut separator = None;
    let (mut upper, mut lower) = (false, false);
    for (at, expected) in layout.bytes().enumerate() {
        let b = *text.get(at)?;
        let fits = match expected {
            b'9' => b.is_ascii_digit(),
            b'a' => b.is_ascii_alphabetic(),
            b'x' => b.is_ascii_alphanumeric(),
            b's' => matches!(b, b' ' | b'-' | b'.') && b == *separator.get_or_insert(b),
            _ => b == expected,
        };
        if !fits {
            return None;
        }
        if matches!(expected, b'9' | b'a' | b'x') {
            upper |= b.is_ascii_uppercase();
            lower |= b.is_ascii_lowercase();
            *places.next()? = b.to_ascii_uppercase();
        } else {
            separator = Some(b);
        }
    }
    if places.next().is_some() || !number_ends(text, layout.len()) {
        return None;
    }
    if let Some(separator) = separator
        && let Some((next, behind)) = text.get(layout.len()..).and_then(<[u8]>::split_first)
        && *next == separator
        && digit_run(behind) >= 3
    {
        return None;
    }
    let case = match (upper, lower) {
        (_, false) => Case::Upper,
        (false, true) => Case::Lower,
        (true, true) => Case::Mixed,
    };
    Some(Number { text: number, len: layout.len(), case })
}

/// How many digits stand at the start of a text; not more than 32 are counted.
#[inline]
pub(super) fn digit_run(text: &[u8]) -> usize {
    let (words, rest) = text.as_chunks::<8>();
    let mut run = 0;
    for word in words.iter().take(4) {
        let others = not_digits(u64::from_le_bytes(*word));
        if others != 0 {
            return run + others.trailing_zeros() as usize / 8;
        }
        run += 8;
    }
    run + rest.iter().take(32 - run).take_while(|b| b.is_ascii_digit()).count()
}

/// A bit in the first byte that is no digit, in the order of memory, and in none before it.
#[inline]
fn not_digits(word: u64) -> u64 {
    const HIGH: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const THREES: u64 = 0x3030_3030_3030_3030;
    // A byte above 0x39 is 0x40 or more with six added. What that carries over goes to later bytes only.
    let and_six = word.wrapping_add(0x0606_0606_0606_0606);
    (word & HIGH ^ THREES) | (and_six & HIGH ^ THREES)
}

/// The number that begins at `at` with a digit, where `judge` says of the text from there on how long it is and what it is worth.
pub(super) fn number_at(
    bytes: &[u8],
    at: usize,
    detector: DetectorId,
    judge: impl Fn(&[u8]) -> Option<(usize, Judgement)>,
) -> Option<Hit> {
    // Most calls come from places where no number begins; the first byte tells.
    let start = number_start(bytes, at)?;
    let text = bytes.get(start..)?;
    text.first().filter(|b| b.is_ascii_digit())?;
    let (len, judgement) = judge(text)?;
    let hit = Hit { detector, start, end: start + len, judgement };
    (!continues_another(bytes, &hit)).then_some(hit)
}

/// As [`number_at`], for numbers that may begin with a letter.
pub(super) fn word_at(
    bytes: &[u8],
    at: usize,
    detector: DetectorId,
    judge: impl Fn(&[u8]) -> Option<(usize, Judgement)>,
) -> Option<Hit> {
    let start = word_start(bytes, at)?;
    let text = bytes.get(start..)?;
    text.first().filter(|b| b.is_ascii_alphanumeric())?;
    let (len, judgement) = judge(text)?;
    let hit = Hit { detector, start, end: start + len, judgement };
    (!continues_another(bytes, &hit)).then_some(hit)
}

/// Whether a number in groups has another group of three or four digits before it, behind the separator that it uses itself: then it is
/// the end of something longer, as a card number.
fn continues_another(bytes: &[u8], hit: &Hit) -> bool {
    let (before, behind) = bytes.split_at_checked(hit.start).unwrap_or_default();
    let number = behind.get(..hit.end - hit.start).unwrap_or_default();
    let Some(separator) = number.iter().find(|b| !b.is_ascii_alphanumeric()) else { return false };
    let Some((_, group)) = before.split_last().filter(|(last, _)| *last == separator) else {
        return false;
    };
    let digits = group.iter().rev().take(5).take_while(|b| b.is_ascii_digit()).count();
    matches!(digits, 3 | 4)
}

/// A whole value that is a number of `N` digits and letters in any grouping, for columns that say what it is.
///
/// Blanks around it are not part of it; blanks, hyphens, dots and slashes in it are skipped. Up to `zeros_lost` zeros that a column
/// of numbers dropped at the front are put back. `judge` sees the number as in [`Number::text`]; what it calls
/// [`Judgement::Proven`] or less certain needs the column, and gets it.
pub(super) fn whole<const N: usize>(
    value: &[u8],
    detector: DetectorId,
    zeros_lost: usize,
    judge: impl Fn(&[u8; N]) -> Option<Judgement>,
) -> Option<Hit> {
    let trimmed = value.trim_ascii();
    if trimmed.len() > 2 * N {
        return None;
    }
    let is_separator = |b: &u8| matches!(b, b' ' | b'-' | b'.' | b'/');
    let count = trimmed.iter().filter(|b| !is_separator(b)).count();
    let zeros = N.checked_sub(count).filter(|zeros| *zeros <= zeros_lost)?;
    // Only a number that is written as a number can have lost its zeros.
    if zeros > 0 && !trimmed.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut number = [b'0'; N];
    let kept = trimmed.iter().filter(|b| !is_separator(b));
    for (place, b) in number.iter_mut().skip(zeros).zip(kept) {
        *place = b.to_ascii_uppercase();
    }
    let judgement = match judge(&number)? {
        Judgement::Proven | Judgement::OnlyInContext => Judgement::NeedsContext,
        other => other,
    };
    let start = value.len() - value.trim_ascii_start().len();
    Some(Hit { detector, start, end: start + trimmed.len(), judgement })
}

/// The value of at most nine ASCII digits; `None` for anything else.
pub(super) fn value(digits: &[u8]) -> Option<u32> {
    if digits.len() > 9 {
        return None;
    }
    digits
        .iter()
        .try_fold(0, |value, b| b.is_ascii_digit().then(|| value * 10 + u32::from(b - b'0')))
}

/// The value of the two digits from the place `at` on.
pub(super) fn two(digits: &[u8], at: usize) -> Option<u32> {
    value(digits.get(at..at.checked_add(2)?)?)
}

/// Whether all bytes are the same: `11111111`. Such numbers stand for "none" everywhere.
pub(super) fn all_alike(number: &[u8]) -> bool {
    number.windows(2).all(|pair| pair.first() == pair.last())
}

#[cfg(test)]
pub(super) mod cases {
    use super::*;
    use crate::detect::Detector;

    /// Holds a detector to a table of a text, the value in it, and its judgement; the value is empty where there is none.
    pub(in crate::detect) fn check(detector: &Detector, cases: &[(&str, &str, Option<Judgement>)]) {
        let find = detector.find.unwrap();
        for (text, value, judgement) in cases {
            for (before, behind) in [("", ""), ("x ", "."), (r"x\\n", r"\\n"), ("\u{e9}_", "_")] {
                let carrier = format!("{before}{text}{behind}");
                let hit = (0..carrier.len()).find_map(|at| find(carrier.as_bytes(), at));
                let found = hit.map_or("", |hit| carrier.get(hit.start..hit.end).unwrap());
                assert_eq!(
                    (found, hit.map(|hit| hit.judgement)),
                    (*value, *judgement),
                    "{} in {carrier}",
                    detector.name
                );
            }
        }
    }

    /// Holds `Detector::whole` to a table of whole values and their judgements.
    pub(in crate::detect) fn check_whole(detector: &Detector, cases: &[(&str, Option<Judgement>)]) {
        let whole = detector.whole.unwrap();
        for (value, judgement) in cases {
            let hit = whole(format!(" {value}").as_bytes());
            assert_eq!(hit.map(|hit| hit.judgement), *judgement, "{} is {value}", detector.name);
            if let Some(hit) = hit {
                assert_eq!((hit.start, hit.end), (1, 1 + value.len()), "{value}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts() {
        let cases: &[(&str, &str, Option<&str>)] = &[
            ("123 456 789", "999s999s999", Some("123456789")),
            ("123-456-789", "999s999s999", Some("123456789")),
            ("123.456.789", "999s999s999", Some("123456789")),
            ("123 456-789", "999s999s999", None),
            ("123 456 7890", "999s999s999", None),
            ("123 456 789 0", "999s999s999", Some("123456789")),
            ("123 456 789 012", "999s999s999", None),
            ("123 456 789-0", "999s999s999", None),
            ("123 456 789.", "999s999s999", Some("123456789")),
            ("123 456 789.0", "999s999s999", None),
            ("123 456 78", "999s999s999", None),
            ("123456789x", "999999999", None),
            ("12x4a6", "99x9a9", None),
            ("12.34/AB", "99.99/xx", None),
        ];
        for (text, layout, expected) in cases {
            let number = read::<9>(text.as_bytes(), layout);
            let read = number.as_ref().and_then(|n| std::str::from_utf8(&n.text).ok());
            assert_eq!(read, *expected, "{text} as {layout}");
        }
        assert_eq!(
            read::<4>(b"1a/B2", "9a/x9"),
            Some(Number { text: *b"1AB2", len: 5, case: Case::Mixed })
        );
        assert_eq!(read::<4>(b"1a/b2", "9a/x9").map(|n| n.case), Some(Case::Lower));
    }

    #[test]
    fn whole_values_keep_their_span_and_get_their_zeros_back() {
        let judge = |number: &[u8; 4]| (number == b"0123").then_some(Judgement::Proven);
        type Span = (usize, usize);
        let cases: &[(&str, usize, Option<Span>)] = &[
            ("0123", 0, Some((0, 4))),
            (" 01-23 ", 0, Some((1, 6))),
            ("123", 0, None),
            ("123", 1, Some((0, 3))),
            ("1-23", 1, None),
            ("00123", 1, None),
            ("0 1 2 3        ", 0, Some((0, 7))),
            ("0. 1 2 3-", 0, None),
            ("", 4, None),
        ];
        for (value, zeros_lost, expected) in cases {
            let hit = whole(value.as_bytes(), DetectorId::PlPesel, *zeros_lost, judge);
            assert_eq!(hit.map(|hit| (hit.start, hit.end)), *expected, "{value}");
        }
    }

    #[test]
    fn runs_of_digits() {
        for len in 0..40 {
            for behind in ["", "/", ":", "a", "\u{9}", "é", "0", "\u{ff}9", "-1"] {
                let text = format!("{}{behind}", &"0123456789".repeat(4)[..len]);
                let expected = text.bytes().take(32).take_while(u8::is_ascii_digit).count();
                assert_eq!(digit_run(text.as_bytes()), expected, "{text}");
                let text = format!("{text}{}", "7".repeat(40));
                let expected = text.bytes().take(32).take_while(u8::is_ascii_digit).count();
                assert_eq!(digit_run(text.as_bytes()), expected, "{text}");
            }
        }
    }

    #[test]
    fn values_of_digits() {
        assert_eq!(value(b"007"), Some(7));
        assert_eq!(value(b"999999999"), Some(999_999_999));
        assert_eq!(value(b"9999999999"), None);
        assert_eq!(value(b"1x"), None);
        assert_eq!(two(b"1234", 2), Some(34));
        assert_eq!(two(b"1234", 3), None);
        assert!(all_alike(b"1111") && !all_alike(b"1112"));
    }
}
