//! AHV number of Switzerland.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Old-age insurance numbers of Switzerland: 756, the country, and the check digit of EAN-13. No article number begins with 756, so the bare
/// digits prove themselves: 1 in 10,000 random numbers passes, and none of the times.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ChAhv,
    name: "ch_ahv",
    summary: "Swiss AHV numbers: 756, 9 digits, check digit",
    tier: Tier::SelfProving,
    regions: &["ch"],
    pattern: "756.dddd.dddd.dd; 756dddddddddd",
    validator: "prefix 756, check digit of EAN-13 (Zentrale Ausgleichsstelle)",
    guards: &["zeros only", "letters, digits or hyphens beside it", "decimals"],
    context: &[
        "ahv",
        "avs",
        "ahvn13",
        "navs",
        "ahv nr",
        "ahv nummer",
        "no avs",
        "numero avs",
        "sozialversicherungsnummer",
        "navs13",
        "oasi",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits3s4s4s2, Shape::Digits13],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("756.9217.0769.85"),
        Example::text("7569217076985"),
        Example::text("AHV-Nr. 756 9217 0769 85"),
        Example::column("ahv", "756/9217/0769/85"),
    ],
    counter_examples: &[
        Example::text("756.9217.0769.84"),
        Example::text("7579217076985"),
        Example::text("756.0000.0000.02"),
        Example::text("9783161484100"),
        Example::text("1548138160707"),
        Example::text("756.9217.0769.85-1"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::ChAhv, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<13>(value, DetectorId::ChAhv, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = match digit_run(text) {
        3 => read::<13>(text, "999s9999s9999s99")?,
        13 => read(text, "9999999999999")?,
        _ => return None,
    };
    is_valid(&number.text).then_some((number.len, Judgement::Proven))
}

/// Whether thirteen digits are an AHV number with its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [b'7', b'5', b'6', rest @ ..] = number else { return false };
    rest.len() == 10
        && !rest.starts_with(b"000000000")
        && weighted(number, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1])
            .is_some_and(|sum| sum.is_multiple_of(10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("756.9217.0769.85", "756.9217.0769.85", Some(Judgement::Proven)),
                ("756 9217 0769 85", "756 9217 0769 85", Some(Judgement::Proven)),
                ("7569217076985", "7569217076985", Some(Judgement::Proven)),
                ("7569217076984", "", None),
                ("756.9217.0769.855", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("756/9217/0769/85", Some(Judgement::NeedsContext)), ("756/9217/0769/84", None)],
        );
    }
}
