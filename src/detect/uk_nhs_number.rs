//! NHS numbers of England, Wales and the Isle of Man.

use super::boundary::{number_ends, number_start};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// NHS numbers: ten digits, written 3-3-4, the last of them a check digit (NHS Data Dictionary).
///
/// 9 % of all numbers of ten digits pass, the seconds of the Unix epoch among them, so that context must speak for them.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UkNhsNumber,
    name: "uk_nhs_number",
    summary: "UK NHS numbers: ten digits with a check digit",
    tier: Tier::NeedsContext,
    regions: &["gb"],
    pattern: "ddd ddd dddd or ddd-ddd-dddd; dddddddddd where context speaks for it",
    validator: "mod 11, weights 10 to 2 (NHS Data Dictionary)",
    guards: &["999 ddd dddd (test)", "one digit repeated", "letters, digits or hyphens beside it"],
    context: &["nhs", "nhs no", "nhs number", "nhsno", "patient number"],
    classes: &[ColumnClass::HealthId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits3s3s4, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text("NHS no 943 476 5919"),
        Example::text("NHS: 943-476-5919."),
        Example::column("nhs_number", "9434765919"),
        Example::text("nhs number 9434765919"),
    ],
    counter_examples: &[
        Example::text("943 476 5919"),
        Example::text("9434765919"),
        Example::text("NHS no 943 476 5918"),
        Example::text("NHS no 999 123 4578"),
        Example::text("NHS no 943 476-5919"),
        Example::text("NHS no 943 476 59190"),
        Example::text("NHS no 1111111111"),
        Example::text("1747731000"),
    ],
};

const DIGITS: usize = 10;

/// The number whose first digit is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let start = number_start(text, at)?;
    let rest = text.get(start..)?;
    let separator = rest.get(3).filter(|b| matches!(b, b' ' | b'-'));
    let mut digits = [0u8; DIGITS];
    let mut len = 0;
    for (i, place) in digits.iter_mut().enumerate() {
        if let Some(separator) = separator.filter(|_| matches!(i, 3 | 6)) {
            rest.get(len).filter(|b| *b == separator)?;
            len += 1;
        }
        *place = *rest.get(len).filter(|b| b.is_ascii_digit())?;
        len += 1;
    }
    if !number_ends(rest, len) || !is_valid(&digits) {
        return None;
    }
    let judgement = match (digits, separator) {
        // Synthetic patients (NHS Digital, test data).
        ([b'9', b'9', b'9', ..], _) => Judgement::Test("a number of the test range 999"),
        (_, Some(_)) => Judgement::NeedsContext,
        (_, None) => Judgement::OnlyInContext,
    };
    Some(Hit { detector: DetectorId::UkNhsNumber, start, end: start + len, judgement })
}

/// Whether the check digit is right: the sum of the first nine times 10 to 2, and the tenth, is a multiple of eleven. A number of one
/// digit repeated is nobody's.
pub(super) fn is_valid(digits: &[u8]) -> bool {
    if digits.len() != DIGITS || !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let weighted = digits.iter().zip((1..=10u32).rev()).map(|(b, w)| u32::from(b - b'0') * w);
    weighted.sum::<u32>().is_multiple_of(11)
        && digits.iter().any(|digit| digits.first() != Some(digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        let test = Judgement::Test("a number of the test range 999");
        let cases: &[(&str, Option<(usize, Judgement)>)] = &[
            ("943 476 5919", Some((12, Judgement::NeedsContext))),
            ("943-476-5919 x", Some((12, Judgement::NeedsContext))),
            ("9434765919", Some((10, Judgement::OnlyInContext))),
            ("999 123 4578", Some((12, test))),
            ("943 476 5919-1", None),
            ("943.476.5919", None),
            ("943 4765919", None),
            ("94347659190", None),
            ("943 476 591", None),
            ("0000000000", None),
        ];
        for (text, expected) in cases {
            let found = at(text.as_bytes(), 0).map(|hit| (hit.end, hit.judgement));
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn a_tenth_digit_is_right_at_most_once() {
        for body in 943_476_000..943_476_300u32 {
            let right = (0..10).filter(|check| is_valid(format!("{body}{check}").as_bytes()));
            assert!(right.count() <= 1, "{body}");
        }
    }
}
