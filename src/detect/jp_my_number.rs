//! My Number of Japan.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, all_alike, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Individual numbers of Japan; one in eleven random numbers of twelve digits passes, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::JpMyNumber,
    name: "jp_my_number",
    summary: "Japanese individual numbers (My Number): 11 digits and a check digit",
    tier: Tier::NeedsContext,
    regions: &["jp"],
    pattern: "dddd dddd dddd; dddddddddddd in context",
    validator: "weighted check digit modulo 11 (Ministry of Internal Affairs, ordinance 85 of 2014)",
    guards: &[
        "letters, digits or hyphens beside it",
        "another group of digits before or behind it, as in card numbers",
        "bare digits only in context",
        "one digit only",
    ],
    context: &[
        "my number",
        "mynumber",
        "my no",
        "individual number",
        "kojin bango",
        "kojinbango",
        "kojin bangou",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits4s4s4, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("My Number: 6285 4783 9004"),
        Example::column("my_number", "628547839004"),
        Example::column("mynumber", "6285-4783-9004"),
    ],
    counter_examples: &[
        Example::text("628547839004"),
        Example::text("6285 4783 9004"),
        Example::text("my number 6285 4783 9005"),
        Example::text("my number 0000 0000 0000"),
        Example::text("my number 6285 4783 9004 1234"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::JpMyNumber, judge)
}

/// A whole value in a column that speaks for it, with up to 1 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<12>(value, DetectorId::JpMyNumber, 1, |number| {
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

/// Whether twelve digits are a number with its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., check] = number else { return false };
    body.len() == 11
        && !all_alike(number)
        && check.is_ascii_digit()
        && weighted(body, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
            .is_some_and(|sum| u32::from(check - b'0') == (11 - sum % 11) % 11 % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("6285 4783 9004", "6285 4783 9004", Some(Judgement::NeedsContext)),
                ("628547839004", "628547839004", Some(Judgement::OnlyInContext)),
                ("6285 4783 9005", "", None),
                ("4290 6285 4783 9004", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("6285.4783.9004", Some(Judgement::NeedsContext)), ("6285.4783.9005", None)],
        );
    }
}
