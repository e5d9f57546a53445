//! SIN of Canada.

use super::checksums::luhn;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, all_alike, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Social insurance numbers of Canada; 8 in 100 random numbers of nine digits pass, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CaSin,
    name: "ca_sin",
    summary: "Canadian social insurance numbers: 9 digits with a Luhn check digit",
    tier: Tier::NeedsContext,
    regions: &["ca"],
    pattern: "ddd ddd ddd, ddd-ddd-ddd; ddddddddd in context",
    validator: "first digit neither 0 nor 8, Luhn check digit (Service Canada)",
    guards: &[
        "first digit 0, which is fictitious (test)",
        "one digit only",
        "letters, digits or hyphens beside it",
        "bare digits only in context",
    ],
    context: &[
        "sin",
        "social insurance",
        "social insurance number",
        "assurance sociale",
        "nas",
        "numero d assurance sociale",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits3s3s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("SIN: 130 692 544"),
        Example::text("sin 130-692-544"),
        Example::column("sin", "130692544"),
        Example::text("social insurance number 130692544"),
    ],
    counter_examples: &[
        Example::text("130692544"),
        Example::text("130 692 544"),
        Example::text("SIN 046 454 286"),
        Example::text("SIN 130 692 545"),
        Example::text("SIN 111 111 111"),
        Example::text("SIN 130 692 544-1"),
        Example::text("250 300 1000"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::CaSin, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<9>(value, DetectorId::CaSin, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        3 => (read::<9>(text, "999s999s999")?, Judgement::NeedsContext),
        9 => (read(text, "999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    let is_fictitious = number.len > 9 && number.text.first() == Some(&b'0');
    if is_fictitious && luhn(&number.text) && !all_alike(&number.text) {
        return Some((number.len, Judgement::Test("a fictitious number")));
    }
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether nine digits are a SIN with its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    number.len() == 9
        && matches!(number.first(), Some(b'1'..=b'7' | b'9'))
        && luhn(number)
        && !all_alike(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("130 692 544", "130 692 544", Some(Judgement::NeedsContext)),
                ("130-692-544", "130-692-544", Some(Judgement::NeedsContext)),
                ("130692544", "130692544", Some(Judgement::OnlyInContext)),
                ("046 454 286", "046 454 286", Some(Judgement::Test("a fictitious number"))),
                ("046454286", "", None),
                ("130 692 545", "", None),
                ("830 692 547", "", None),
                ("130 692 544 123", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("130.692.544", Some(Judgement::NeedsContext)), ("130.692.545", None)],
        );
    }
}
