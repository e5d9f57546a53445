//! Medicare numbers of Australia.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Medicare card numbers of Australia, perhaps with the reference of a person behind; 4 in 100 random numbers of ten digits pass, so they
/// need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::AuMedicare,
    name: "au_medicare",
    summary: "Australian Medicare numbers: 8 digits, check digit, issue, and perhaps a person",
    tier: Tier::NeedsContext,
    regions: &["au"],
    pattern: "dddd ddddd d; dddddddddd in context",
    validator: "first digit 2 to 6, weighted check digit modulo 10, issue not 0 (Services Australia)",
    guards: &["letters, digits or hyphens beside it", "bare digits only in context"],
    context: &["medicare", "medicare number", "medicare no", "medicare card", "irn"],
    classes: &[ColumnClass::NationalId, ColumnClass::HealthId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits4s5s1, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("Medicare 2123 45670 1"),
        Example::column("medicare_no", "2123456701"),
        Example::text("medicare card 2123 45670 1 1"),
        Example::text("medicare: 21234567011"),
    ],
    counter_examples: &[
        Example::text("2123 45670 1"),
        Example::text("2123456701"),
        Example::text("medicare 2123 45671 1"),
        Example::text("medicare 7123 45670 1"),
        Example::text("medicare 2123 45670 0"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::AuMedicare, judge)
}

/// A whole value in a column that speaks for it, with the person's reference or without.
fn whole(value: &[u8]) -> Option<Hit> {
    let card = |number: &[u8; 10]| is_valid(number).then_some(Judgement::NeedsContext);
    let person = |number: &[u8; 11]| is_valid(number).then_some(Judgement::NeedsContext);
    layout::whole(value, DetectorId::AuMedicare, 0, card)
        .or_else(|| layout::whole(value, DetectorId::AuMedicare, 0, person))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (card, person, judgement) = match digit_run(text) {
        4 => {
            let layouts = ["9999s99999s9s9", "9999 99999 9-9", "9999 99999 9/9"];
            let person = layouts.iter().find_map(|layout| read::<11>(text, layout));
            (read::<10>(text, "9999s99999s9"), person, Judgement::NeedsContext)
        }
        10 => (read(text, "9999999999"), None, Judgement::OnlyInContext),
        11 => (None, read(text, "99999999999"), Judgement::OnlyInContext),
        _ => return None,
    };
    let person = person.filter(|number| is_valid(&number.text)).map(|number| number.len);
    let card = card.filter(|number| is_valid(&number.text)).map(|number| number.len);
    Some((person.or(card)?, judgement))
}

/// Whether ten digits, or eleven with the reference of a person, are a Medicare number.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [first, _, _, _, _, _, _, _, check, issue, person @ ..] = number else { return false };
    matches!(first, b'2'..=b'6')
        && matches!(issue, b'1'..=b'9')
        && matches!(person, [] | [b'1'..=b'9'])
        && weighted(number, &[1, 3, 7, 9, 1, 3, 7, 9])
            .is_some_and(|sum| Some(sum % 10) == char::from(*check).to_digit(10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("2123 45670 1", "2123 45670 1", Some(Judgement::NeedsContext)),
                ("2123 45670 1-2", "2123 45670 1-2", Some(Judgement::NeedsContext)),
                ("2123 45670 1 2", "2123 45670 1 2", Some(Judgement::NeedsContext)),
                ("2123-45670-1", "2123-45670-1", Some(Judgement::NeedsContext)),
                ("2123456701", "2123456701", Some(Judgement::OnlyInContext)),
                ("21234567011", "21234567011", Some(Judgement::OnlyInContext)),
                ("2123 45671 1", "", None),
                ("212345670112", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("2123/45670/1", Some(Judgement::NeedsContext)), ("2123/45670/0", None)],
        );
    }
}
