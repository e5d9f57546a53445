//! Individual taxpayer numbers of the United States.

use super::boundary::{number_ends, number_start};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// ITINs, which the IRS gives to people who must pay taxes and have no Social Security number: nine digits that begin with 9, with
/// 50 to 65, 70 to 88, 90 to 92 or 94 to 99 in the fourth and fifth place (IRS, Internal Revenue Manual 3.21.263).
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UsItin,
    name: "us_itin",
    summary: "US individual taxpayer numbers written 9dd-dd-dddd",
    tier: Tier::SelfProving,
    regions: &["us"],
    pattern: "9dd-dd-dddd; with spaces, dots or nothing between in context",
    validator: "first digit 9, fourth and fifth in the ranges that the IRS assigns",
    guards: &[
        "groups that are not assigned (66 to 69, 89, 93)",
        "letters, digits or hyphens beside it",
    ],
    context: &[
        "itin",
        "individual taxpayer",
        "taxpayer id",
        "taxpayer number",
        "tin",
        "tax id",
        "ssn",
    ],
    classes: &[ColumnClass::UsSsn, ColumnClass::NationalId],
    mend: "\"us_ssn\"",
    shapes: &[Shape::Digits3s2s4, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text("912-70-1234"),
        Example::text("cust_999-88-4321"),
        Example::text("ITIN: 912701234"),
        Example::column("itin", "912 70 1234"),
    ],
    counter_examples: &[
        Example::text("900-12-3456"),
        Example::text("912-66-1234"),
        Example::text("912-89-1234"),
        Example::text("912-93-1234"),
        Example::text("812-70-1234"),
        Example::text("987-65-4321"),
        Example::text("912701234"),
        Example::text("912-70-12345"),
        Example::text("912-70 1234"),
    ],
};

/// The number whose first digit is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let start = number_start(text, at)?;
    let rest = text.get(start..)?;
    let (len, [first, g, h], serial, judgement) = match *rest.first_chunk::<9>()? {
        [a, b'0'..=b'9', b'0'..=b'9', s, g, h, t, ..]
            if s == t && matches!(s, b'-' | b' ' | b'.') =>
        {
            let judgement = if s == b'-' { Judgement::Proven } else { Judgement::OnlyInContext };
            (11, [a, g, h], rest.get(7..11)?, judgement)
        }
        [a, b'0'..=b'9', b'0'..=b'9', g, h, ..] => {
            (9, [a, g, h], rest.get(5..9)?, Judgement::OnlyInContext)
        }
        _ => return None,
    };
    let digits = [first, g, h].iter().chain(serial).all(u8::is_ascii_digit);
    if first != b'9' || !digits || !number_ends(rest, len) {
        return None;
    }
    let group = (g - b'0') * 10 + (h - b'0');
    // 987-65-4320 to 4329 are for advertisements (Social Security Administration).
    let is_specimen = rest.starts_with(b"987") && group == 65 && serial.starts_with(b"432");
    let is_assigned = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99) && !is_specimen;
    is_assigned.then_some(Hit { detector: DetectorId::UsItin, start, end: start + len, judgement })
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
    fn assigned_groups_count() {
        for group in 0..100 {
            let expected = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99);
            for (text, judgement) in [
                (format!("912-{group:02}-1234"), Judgement::Proven),
                (format!("912 {group:02} 1234"), Judgement::OnlyInContext),
                (format!("912.{group:02}.1234"), Judgement::OnlyInContext),
                (format!("912{group:02}1234"), Judgement::OnlyInContext),
            ] {
                let hit = at(text.as_bytes(), 0);
                assert_eq!(hit.map(|hit| hit.judgement), expected.then_some(judgement), "{text}");
                assert!(hit.is_none_or(|hit| hit.end == text.len()));
            }
        }
    }
}
