//! Aadhaar of India.

use super::checksums::verhoeff;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Resident numbers of India: twelve digits, the first not 0 or 1, with Verhoeff's check digit; 8 in 100 random numbers pass.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::InAadhaar,
    name: "in_aadhaar",
    summary: "Indian Aadhaar numbers: 12 digits with a Verhoeff check digit",
    tier: Tier::NeedsContext,
    regions: &["in"],
    pattern: "dddd dddd dddd; dddddddddddd in context",
    validator: "first digit 2 to 9, Verhoeff check digit, no palindrome (UIDAI)",
    guards: &[
        "letters, digits or hyphens beside it",
        "another group of digits behind it, as in card numbers",
        "bare digits only in context",
    ],
    context: &[
        "aadhaar",
        "aadhar",
        "adhaar",
        "adhar",
        "uidai",
        "uid",
        "aadhaar number",
        "aadhaar no",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits4s4s4, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("aadhaar 3947 1820 5632"),
        Example::column("aadhaar_no", "394718205632"),
        Example::column("aadhaar", "3947-1820-5632"),
        Example::text("Aadhaar: 394718205632"),
    ],
    counter_examples: &[
        Example::text("3947 1820 5632"),
        Example::text("394718205632"),
        Example::text("3947 1820 5633"),
        Example::text("aadhaar 3947 1820 5632 1234"),
        Example::text("aadhaar 0947 1820 5632"),
        Example::text("Numbers 111222333444 are identifiers"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::InAadhaar, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<12>(value, DetectorId::InAadhaar, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        4 => (read::<12>(text, "9999s9999s9999")?, Judgement::NeedsContext),
        12 => (read(text, "999999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether twelve digits are an Aadhaar number with its check digit. Numbers that begin with 0 or 1 are kept for other uses.
pub(super) fn is_valid(number: &[u8]) -> bool {
    number.len() == 12
        && matches!(number.first(), Some(b'2'..=b'9'))
        && !number.iter().eq(number.iter().rev())
        && verhoeff(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("3947 1820 5632", "3947 1820 5632", Some(Judgement::NeedsContext)),
                ("3947-1820-5632", "3947-1820-5632", Some(Judgement::NeedsContext)),
                ("394718205632", "394718205632", Some(Judgement::OnlyInContext)),
                ("3947 1820 5632 12", "3947 1820 5632", Some(Judgement::NeedsContext)),
                ("3947 1820-5632", "", None),
                ("4290 3947 1820 5632", "", None),
                ("no 12345 3947 1820 5632", "3947 1820 5632", Some(Judgement::NeedsContext)),
                ("394718205633", "", None),
                ("5394718205632", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("3947.1820.5632", Some(Judgement::NeedsContext)), ("39 47 18 20 56 33", None)],
        );
    }
}
