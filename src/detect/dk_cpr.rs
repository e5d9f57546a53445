//! CPR number of Denmark.

use super::birth_day::is_day;
use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Personal identification numbers of Denmark: date of birth and four digits. Their check digit modulo 11 was given up in 2007, so that a
/// date of birth is all that can be asked for: 4 in 100 random numbers of six digits, a hyphen and four digits pass. A number needs context
/// even with a valid check digit (1 in 300), and counts only in context without one.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::DkCpr,
    name: "dk_cpr",
    summary: "Danish CPR numbers: date of birth and four digits",
    tier: Tier::NeedsContext,
    regions: &["dk"],
    pattern: "ddmmyy-dddd; dddddddddd in context",
    validator: "date of birth with the century of the seventh digit; the check digit modulo 11 only strengthens (CPR-kontoret)",
    guards: &[
        "without the former check digit only in context",
        "bare digits only in context",
        "letters, digits or hyphens beside it",
    ],
    context: &["cpr", "cpr nr", "cprnr", "cpr nummer", "cprnummer", "personnummer", "cpr number"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("CPR 211062-5629"),
        Example::column("cpr", "2110625629"),
        Example::text("cpr-nr: 2110625628"),
        Example::column("cpr", "211062 5629"),
    ],
    counter_examples: &[
        Example::text("211062-5629"),
        Example::text("2110625629"),
        Example::text("cpr 311162-5629"),
        Example::text("cpr 211062-56291"),
        Example::text("240312-1234"),
        Example::text("402-118-2260"),
        Example::text("1747731000"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::DkCpr, judge)
}

/// A whole value in a column that speaks for it, with up to 1 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<10>(value, DetectorId::DkCpr, 1, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = match digit_run(text) {
        6 => read::<10>(text, "999999-9999").or_else(|| read(text, "999999 9999"))?,
        10 => read(text, "9999999999")?,
        _ => return None,
    };
    let has_hyphen = text.get(6) == Some(&b'-');
    let judgement = if has_hyphen && has_check_digit(&number.text) {
        Judgement::NeedsContext
    } else {
        Judgement::OnlyInContext
    };
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether ten digits are a CPR number with a day of birth; numbers of children who are born until 2057 are as well.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let (Some(day), Some(month), Some(year)) = (two(number, 0), two(number, 2), two(number, 4))
    else {
        return false;
    };
    let century = match (number.get(6), year) {
        (Some(b'0'..=b'3'), _) | (Some(b'4' | b'9'), 37..) => 1900,
        (Some(b'5'..=b'8'), 58..) => 1800,
        _ => 2000,
    };
    number.len() == 10
        && number.iter().all(u8::is_ascii_digit)
        && is_day(century + year, month, day)
}

/// Whether the last digit is the check digit modulo 11 that numbers had until 2007, and that most have still.
fn has_check_digit(number: &[u8]) -> bool {
    weighted(number, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_some_and(|sum| sum.is_multiple_of(11))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("211062-5629", "211062-5629", Some(Judgement::NeedsContext)),
                ("211062-5628", "211062-5628", Some(Judgement::OnlyInContext)),
                ("2110625629", "2110625629", Some(Judgement::OnlyInContext)),
                ("211062 5629", "211062 5629", Some(Judgement::OnlyInContext)),
                ("321062-5629", "", None),
                ("211062-5629-1", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("211062.5629", Some(Judgement::NeedsContext)), ("311162.5629", None)],
        );
    }
}
