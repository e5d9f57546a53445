//! TFN of Australia.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, all_alike, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Tax file numbers of Australia; one in eleven random numbers of nine digits passes, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::AuTfn,
    name: "au_tfn",
    summary: "Australian tax file numbers: 9 digits that pass a weighted sum",
    tier: Tier::NeedsContext,
    regions: &["au"],
    pattern: "ddd ddd ddd; ddddddddd in context",
    validator: "weighted sum modulo 11 (Australian Taxation Office); the 8 digits of old ones in columns only",
    guards: &[
        "the number of the examples (test)",
        "one digit only",
        "letters, digits or hyphens beside it",
        "bare digits only in context",
    ],
    context: &["tfn", "tax file", "tax file number", "tax file no"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits3s3s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("TFN 876 543 210"),
        Example::column("tfn", "876543210"),
        Example::text("tax file number: 876543210"),
        Example::column("tfn", "81854401"),
    ],
    counter_examples: &[
        Example::text("876543210"),
        Example::text("876 543 210"),
        Example::text("TFN 123 456 782"),
        Example::text("TFN 876 543 211"),
        Example::text("TFN 000 000 000"),
        Example::text("TFN 876 543 210-1"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::AuTfn, judge)
}

/// A whole value in a column that speaks for it, of nine or eight digits.
fn whole(value: &[u8]) -> Option<Hit> {
    let nine = |number: &[u8; 9]| weigh(number, Judgement::NeedsContext);
    let eight = |number: &[u8; 8]| is_valid(number).then_some(Judgement::NeedsContext);
    layout::whole(value, DetectorId::AuTfn, 0, nine)
        .or_else(|| layout::whole(value, DetectorId::AuTfn, 0, eight))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        3 => (read::<9>(text, "999s999s999")?, Judgement::NeedsContext),
        9 => (read(text, "999999999")?, Judgement::OnlyInContext),
        // The numbers of long ago.
        8 => {
            let number = read::<8>(text, "99999999").filter(|number| is_valid(&number.text))?;
            return Some((number.len, Judgement::OnlyInContext));
        }
        _ => return None,
    };
    Some((number.len, weigh(&number.text, judgement)?))
}

/// What a number is worth that counts as `judgement` unless it is that of the examples. What counts only in context is not even a test value
/// elsewhere.
fn weigh(number: &[u8; 9], judgement: Judgement) -> Option<Judgement> {
    let is_test = number == b"123456782";
    match judgement {
        _ if !is_valid(number) => None,
        Judgement::OnlyInContext if is_test => None,
        _ if is_test => Some(Judgement::Test("a number for tests")),
        _ => Some(judgement),
    }
}

/// Whether nine digits, or the eight of old numbers, are a TFN.
pub(super) fn is_valid(number: &[u8]) -> bool {
    const WEIGHTS: [u32; 9] = [1, 4, 3, 7, 5, 8, 6, 9, 10];
    let weights = WEIGHTS.get(..number.len()).unwrap_or_default();
    matches!(number.len(), 8 | 9)
        && !all_alike(number)
        && weighted(number, weights).is_some_and(|sum| sum.is_multiple_of(11))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("876 543 210", "876 543 210", Some(Judgement::NeedsContext)),
                ("876-543-210", "876-543-210", Some(Judgement::NeedsContext)),
                ("876543210", "876543210", Some(Judgement::OnlyInContext)),
                ("123 456 782", "123 456 782", Some(Judgement::Test("a number for tests"))),
                ("876543211", "", None),
                ("000 000 000", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("81854401", Some(Judgement::NeedsContext)),
                ("123456782", Some(Judgement::Test("a number for tests"))),
                ("81854403", None),
            ],
        );
    }
}
