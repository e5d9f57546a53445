//! Fødselsnummer of Norway.

use super::birth_day::is_day;
use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two, value};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Birth numbers of Norway, with those of temporary residents (D: 40 added to the day) and of hospitals (H: 40 added to the month): date of
/// birth, individual number, two check digits. One in 2,000 random numbers of eleven digits passes; bare they count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::NoFodselsnummer,
    name: "no_fodselsnummer",
    summary: "Norwegian fødselsnummer and D-nummer: date of birth, individual number, two check digits",
    tier: Tier::NeedsContext,
    regions: &["no"],
    pattern: "ddmmyy ddddd; ddddddddddd in context",
    validator: "date of birth, century of the individual number, two check digits modulo 11 (Skatteetaten)",
    guards: &[
        "made-up persons of test registers, 80 or 65 added to the month (test)",
        "bare digits only in context",
        "letters, digits or hyphens beside it",
    ],
    context: &[
        "fodselsnummer",
        "fodselsnr",
        "fodsels nummer",
        "foedselsnummer",
        "fnr",
        "personnummer",
        "dnummer",
        "d nummer",
        "dnr",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("fodselsnummer 15108695088"),
        Example::column("fnr", "15108695088"),
        Example::text("fnr: 151086 95088"),
        Example::column("fodselsnummer", "151086-95088"),
    ],
    counter_examples: &[
        Example::text("15108695088"),
        Example::text("151086 95088"),
        Example::text("fnr 15108695089"),
        Example::text("fnr 15158695088"),
        Example::text("fnr 158886 10046"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::NoFodselsnummer, judge)
}

/// A whole value in a column that speaks for it, with up to 1 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<11>(value, DetectorId::NoFodselsnummer, 1, |number| {
        weigh(number, Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        6 => (read::<11>(text, "999999 99999")?, Judgement::NeedsContext),
        11 => (read(text, "99999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    Some((number.len, weigh(&number.text, judgement)?))
}

/// What a number is worth that counts as `judgement` unless it is of a made-up person. What counts only in context is not even a test value
/// elsewhere.
fn weigh(number: &[u8; 11], judgement: Judgement) -> Option<Judgement> {
    // The registers for tests add 80 to the month (Tenor), or 65.
    let added = match two(number, 2)? {
        81..=92 => 80,
        66..=77 => 65,
        _ => return is_valid(number).then_some(judgement),
    };
    let is_somebody = is_born(number, two(number, 2)? - added) && has_check_digits(number);
    let is_told = judgement != Judgement::OnlyInContext;
    (is_somebody && is_told).then_some(Judgement::Test("a made-up person"))
}

/// Whether eleven digits are the number of a real register, with a day of birth and its check digits.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some(month) = two(number, 2).filter(|_| number.len() == 11) else { return false };
    let month = if month > 40 { month - 40 } else { month };
    is_born(number, month) && has_check_digits(number)
}

/// Whether day, year and individual number belong to somebody born in this month, until 2039.
fn is_born(number: &[u8], month: u32) -> bool {
    let individual = number.get(6..9).and_then(value);
    let (Some(day), Some(year), Some(individual)) = (two(number, 0), two(number, 4), individual)
    else {
        return false;
    };
    let day = if day > 40 { day - 40 } else { day };
    let century = match (individual, year) {
        (0..=499, _) | (900..=999, 40..) => 1900,
        (500..=749, 54..) => 1800,
        (500..=999, ..40) => 2000,
        _ => return false,
    };
    is_day(century + year, month, day)
}

fn has_check_digits(number: &[u8]) -> bool {
    let is_multiple =
        |weights: &[u32]| weighted(number, weights).is_some_and(|sum| sum.is_multiple_of(11));
    is_multiple(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && is_multiple(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("15108695088", "15108695088", Some(Judgement::OnlyInContext)),
                ("151086 95088", "151086 95088", Some(Judgement::NeedsContext)),
                ("15108695089", "", None),
                ("35108695088", "", None),
                ("15888610046", "", None),
                ("158886 10046", "158886 10046", Some(Judgement::Test("a made-up person"))),
                ("151086950881", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("15888610046", Some(Judgement::Test("a made-up person"))),
                ("151086.95088", Some(Judgement::NeedsContext)),
                ("151086.95089", None),
            ],
        );
    }
}
