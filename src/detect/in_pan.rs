//! PAN (Permanent Account Number) of India.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, read, value, word_at};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Tax numbers of India. They have no check digit that is public, and the shape of article numbers, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::InPan,
    name: "in_pan",
    summary: "Indian Permanent Account Numbers: 5 letters, 4 digits, a letter",
    tier: Tier::NeedsContext,
    regions: &["in"],
    pattern: "aaaaadddda",
    validator: "fourth letter of a kind of holder, digits not 0000 (Income Tax Department)",
    guards: &[
        "letters, digits or hyphens beside it",
        "upper and lower case mixed",
        "lower case only in context",
    ],
    context: &[
        "pan",
        "pan number",
        "pan no",
        "pan card",
        "permanent account",
        "permanent account number",
        "income tax",
        "tax id",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Letters5Digits4],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("PAN: ABCPE1234F"),
        Example::column("pan_number", "ABCPE1234F"),
        Example::column("pan_no", "abcpe1234f"),
    ],
    counter_examples: &[
        Example::text("ABCPE1234F"),
        Example::text("ABCDE1234F"),
        Example::text("PAN ABCPE0000F"),
        Example::text("PAN AbcPE1234F"),
        Example::text("PAN ABCPE1234F-2"),
        Example::text("PAN XABCPE1234F"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    word_at(bytes, at, DetectorId::InPan, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<10>(value, DetectorId::InPan, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<10>(text, "aaaaa9999a")?;
    let judgement = match number.case {
        Case::Upper => Judgement::NeedsContext,
        Case::Lower => Judgement::OnlyInContext,
        Case::Mixed => return None,
    };
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether ten digits and letters in upper case can be a PAN.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [l1, l2, l3, holder, l5, digits @ .., check] = number else { return false };
    digits.len() == 4
        && [l1, l2, l3, l5, check].iter().all(|b| b.is_ascii_uppercase())
        && b"ABCFGHJKLPT".contains(holder)
        && value(digits).is_some_and(|digits| digits > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("ABCPE1234F", "ABCPE1234F", Some(Judgement::NeedsContext)),
                ("abcpe1234f", "abcpe1234f", Some(Judgement::OnlyInContext)),
                ("ABCPe1234F", "", None),
                ("ABCXE1234F", "", None),
                ("ABCPE0000F", "", None),
                ("ABCPE1234F5", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("ABCPE 1234 F", Some(Judgement::NeedsContext)), ("ABCXE 1234 F", None)],
        );
    }
}
