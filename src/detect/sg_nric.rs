//! NRIC and FIN of Singapore.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, read, word_at};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity numbers of Singapore, of citizens and residents (S, T) and of foreigners (F, G, M). One in 120 codes of a letter, seven digits and
/// a letter passes, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::SgNric,
    name: "sg_nric",
    summary: "Singaporean NRIC and FIN: S, T, F, G or M, 7 digits and a check letter",
    tier: Tier::NeedsContext,
    regions: &["sg"],
    pattern: "[STFGM]ddddddda",
    validator: "weighted check letter modulo 11, with another alphabet for foreigners (Immigration and Checkpoints Authority)",
    guards: &[
        "letters, digits or hyphens beside it",
        "lower case only in context",
        "upper and lower case mixed",
    ],
    context: &[
        "nric",
        "fin",
        "nric no",
        "fin no",
        "nric number",
        "identity card",
        "ic no",
        "ic number",
        "identification number",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::LetterDigits7],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("NRIC S1234567D"),
        Example::column("nric", "T1234567J"),
        Example::column("fin", "F1234567N"),
        Example::column("nric_no", "s1234567d"),
        Example::text("FIN: G1234567X, M1234567K"),
    ],
    counter_examples: &[
        Example::text("S1234567D"),
        Example::text("nric S1234567A"),
        Example::text("nric s1234567D"),
        Example::text("nric S1234567D-1"),
        Example::text("nric A1234567D"),
        Example::text("AB1234567"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    word_at(bytes, at, DetectorId::SgNric, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<9>(value, DetectorId::SgNric, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<9>(text, "a9999999a")?;
    let judgement = match number.case {
        Case::Upper => Judgement::NeedsContext,
        Case::Lower => Judgement::OnlyInContext,
        Case::Mixed => return None,
    };
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether nine digits and letters in upper case are an NRIC or FIN with its check letter.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [kind, digits @ .., check] = number else { return false };
    let (shift, letters) = match kind {
        b'S' => (0, b"JZIHGFEDCBA"),
        b'T' => (4, b"JZIHGFEDCBA"),
        b'F' => (0, b"XWUTRQPNMLK"),
        b'G' => (4, b"XWUTRQPNMLK"),
        b'M' => (3, b"XWUTRQPNJLK"),
        _ => return false,
    };
    digits.len() == 7
        && weighted(digits, &[2, 7, 6, 5, 4, 3, 2])
            .is_some_and(|sum| letters.get(((sum + shift) % 11) as usize) == Some(check))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("S1234567D", "S1234567D", Some(Judgement::NeedsContext)),
                ("T1234567J", "T1234567J", Some(Judgement::NeedsContext)),
                ("F1234567N", "F1234567N", Some(Judgement::NeedsContext)),
                ("G1234567X", "G1234567X", Some(Judgement::NeedsContext)),
                ("M1234567K", "M1234567K", Some(Judgement::NeedsContext)),
                ("s1234567d", "s1234567d", Some(Judgement::OnlyInContext)),
                ("S1234567E", "", None),
                ("XS1234567D", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("S-1234567-D", Some(Judgement::NeedsContext)), ("S-1234567-E", None)],
        );
    }
}
