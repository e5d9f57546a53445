//! BSN of the Netherlands.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, all_alike, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Citizen service numbers of the Netherlands; one in eleven random numbers of nine digits passes, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::NlBsn,
    name: "nl_bsn",
    summary: "Dutch BSN: 9 digits that pass the test of eleven",
    tier: Tier::NeedsContext,
    regions: &["nl"],
    pattern: "dddd.dd.ddd, ddd.ddd.ddd; ddddddddd in context",
    validator: "weighted sum modulo 11, the last digit counts -1 (RvIG)",
    guards: &[
        "numbers published for tests (test)",
        "letters, digits or hyphens beside it",
        "bare digits only in context",
    ],
    context: &[
        "bsn",
        "burgerservicenummer",
        "burgerservice",
        "sofinummer",
        "sofi",
        "sofi nummer",
        "burger service nummer",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits4s2s3, Shape::Digits3s3s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("BSN 2174.62.388"),
        Example::column("bsn", "217462388"),
        Example::text("bsn: 217462388"),
        Example::text("burgerservicenummer 217.462.388"),
        Example::column("bsn", "10000008"),
    ],
    counter_examples: &[
        Example::text("217462388"),
        Example::text("217.462.388"),
        Example::text("bsn 111222333"),
        Example::text("bsn 217462389"),
        Example::text("bsn 000000000"),
        Example::text("bsn 217462388-1"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::NlBsn, judge)
}

/// A whole value in a column that speaks for it, with up to 1 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<9>(value, DetectorId::NlBsn, 1, |number| weigh(number, Judgement::NeedsContext))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        3 => (read::<9>(text, "999s999s999")?, Judgement::NeedsContext),
        4 => (read(text, "9999s99s999")?, Judgement::NeedsContext),
        9 => (read(text, "999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    Some((number.len, weigh(&number.text, judgement)?))
}

/// What a number is worth that counts as `judgement` unless it is published for tests. What counts only in context is not even a test value
/// elsewhere.
fn weigh(number: &[u8; 9], judgement: Judgement) -> Option<Judgement> {
    let is_test = matches!(number, b"111222333" | b"123456782" | b"999990019" | b"999999990");
    match judgement {
        _ if !is_valid(number) => None,
        Judgement::OnlyInContext if is_test => None,
        _ if is_test => Some(Judgement::Test("a number for tests")),
        _ => Some(judgement),
    }
}

/// Whether nine digits are a BSN.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., check] = number else { return false };
    body.len() == 8
        && !all_alike(number)
        && check.is_ascii_digit()
        && weighted(body, &[9, 8, 7, 6, 5, 4, 3, 2])
            .is_some_and(|sum| sum % 11 == u32::from(check - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("2174.62.388", "2174.62.388", Some(Judgement::NeedsContext)),
                ("217.462.388", "217.462.388", Some(Judgement::NeedsContext)),
                ("217462388", "217462388", Some(Judgement::OnlyInContext)),
                ("111222333", "", None),
                ("1112.22.333", "1112.22.333", Some(Judgement::Test("a number for tests"))),
                ("217462389", "", None),
                ("000000000", "", None),
                ("217.462.3885", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("10000008", Some(Judgement::NeedsContext)),
                ("111222333", Some(Judgement::Test("a number for tests"))),
                ("217 462 388", Some(Judgement::NeedsContext)),
                ("217462389", None),
            ],
        );
    }
}
