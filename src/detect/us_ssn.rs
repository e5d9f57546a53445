//! Social Security numbers of the United States.

use super::boundary::{number_ends, number_start};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::reserved::is_reserved_ssn;

/// Social Security numbers as they are written: `ddd-dd-dddd`; with spaces or dots where something speaks for them.
///
/// Area 000, 666 and 9xx, group 00 and serial 0000 were never issued (20 CFR 422; randomised since 2011). Nine digits without
/// anything between count where the column or a word speaks for them, and are not mentioned elsewhere: 89 % of all such numbers
/// would count.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UsSsn,
    name: "us_ssn",
    summary: "US Social Security numbers written ddd-dd-dddd, in context also without hyphens, in the areas that were issued",
    tier: Tier::SelfProving,
    regions: &["us"],
    pattern: "ddd-dd-dddd; ddd dd dddd, ddd.dd.dddd and ddddddddd in context",
    validator: "area, group and serial that can be issued (20 CFR 422)",
    guards: &[
        "numbers of advertisements and of one digit (test)",
        "9xx with a reserved group (test)",
    ],
    context: &["ssn", "social security", "soc sec"],
    classes: &[ColumnClass::UsSsn],
    mend: "\"us_ssn\"",
    shapes: &[Shape::Digits3s2s4, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text("536-22-1234"),
        Example::text("cust_536-22-1234"),
        Example::text("SSN: 536-22-1234."),
        Example::text("id\\t536-22-1234"),
        Example::column("ssn", "536 22 1234"),
        Example::text("SSN: 536221234"),
        Example::column("soc_sec_no", "536221234"),
    ],
    counter_examples: &[
        Example::text("000-12-3456"),
        Example::text("666-12-3456"),
        Example::text("900-12-3456"),
        Example::text("123-00-4567"),
        Example::text("123-45-0000"),
        Example::text("078-05-1120"),
        Example::text("219-09-9999"),
        Example::text("987-65-4321"),
        Example::text("333-33-3333"),
        Example::text("978-3-16-148410-0"),
        Example::text("12345-6789"),
        Example::text("555-123-4567-A"),
        Example::text("123-45-67890"),
        Example::text("536-22 1234"),
        Example::text("536-22-1234-7"),
        Example::text("9536-22-1234"),
        Example::text("***-**-1234"),
        Example::text("402-118-2260"),
        Example::text("536221234"),
        Example::text("536 22 1234"),
        Example::text("SSN 900661234"),
        Example::text("SSN 000221234"),
    ],
};

/// The number whose first digit is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    let start = number_start(bytes, at)?;
    let text = bytes.get(start..)?;
    let (len, [area, group, serial], proof) = match *text.first_chunk::<9>()? {
        [a, b, c, s, g, h, t, ..] if s == t && matches!(s, b'-' | b' ' | b'.') => {
            let [.., w, x, y, z] = *text.first_chunk::<11>()?;
            let proof = if s == b'-' { Judgement::Proven } else { Judgement::NeedsContext };
            (11, [number(&[a, b, c])?, number(&[g, h])?, number(&[w, x, y, z])?], proof)
        }
        [a, b, c, g, h, w, x, y, z] => {
            let numbers = [number(&[a, b, c])?, number(&[g, h])?, number(&[w, x, y, z])?];
            (9, numbers, Judgement::OnlyInContext)
        }
    };
    if !number_ends(text, len) {
        return None;
    }
    let nobodys = is_reserved_ssn(area, u8::try_from(group).ok()?, serial);
    let judgement = match area {
        _ if is_of_one_digit(area, group, serial) => Judgement::Test(NOT_ISSUED),
        0 | 666 => return None,
        _ if group == 0 || serial == 0 => return None,
        _ if nobodys => Judgement::Test(NOT_ISSUED),
        900.. => return None,
        _ => proof,
    };
    Some(Hit { detector: DetectorId::UsSsn, start, end: start + len, judgement })
}

const NOT_ISSUED: &str = "a number that is not issued";

/// 000-00-0000 to 999-99-9999.
fn is_of_one_digit(area: u16, group: u16, serial: u16) -> bool {
    let digit = area % 10;
    area == digit * 111 && group == digit * 11 && serial == digit * 1111
}

/// The value of at most four digits.
fn number(digits: &[u8]) -> Option<u16> {
    digits
        .iter()
        .try_fold(0, |number, b| b.is_ascii_digit().then(|| number * 10 + u16::from(b - b'0')))
}

/// Whether nine digits are a number that can belong to somebody.
#[cfg(test)]
pub(super) fn is_valid(digits: &[u8]) -> bool {
    at(digits, 0)
        .is_some_and(|hit| hit.end == digits.len() && hit.judgement == Judgement::OnlyInContext)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts() {
        let cases: &[(&str, Option<Judgement>)] = &[
            ("536-22-1234", Some(Judgement::Proven)),
            ("001-01-0001", Some(Judgement::Proven)),
            ("899-99-9999", Some(Judgement::Proven)),
            ("078-05-1120", Some(Judgement::Test("a number that is not issued"))),
            ("900-66-0001", Some(Judgement::Test("a number that is not issued"))),
            ("999-93-9999", Some(Judgement::Test("a number that is not issued"))),
            ("111-11-1111", Some(Judgement::Test("a number that is not issued"))),
            ("900-12-3456", None),
            ("536-22-123", None),
            ("536 22 1234", Some(Judgement::NeedsContext)),
            ("536.22.1234", Some(Judgement::NeedsContext)),
            ("536221234", Some(Judgement::OnlyInContext)),
            ("900661234", Some(Judgement::Test("a number that is not issued"))),
            ("900121234", None),
            ("000-12-3456", None),
            ("666-12-3456", None),
            ("123-00-4567", None),
            ("123-45-0000", None),
            ("5362212345", None),
            ("536 22-1234", None),
        ];
        for (text, expected) in cases {
            assert_eq!(at(text.as_bytes(), 0).map(|hit| hit.judgement), *expected, "{text}");
        }
    }
}
