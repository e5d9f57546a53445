//! Rodné číslo of Czechia and Slovakia.

use super::birth_day::{is_day, is_year_of_running_numbers, year_month_day};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two, value};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Birth numbers of Czechia and Slovakia: date of birth, with 50 added to the month for women and 20 where the serials of a day ran out, serial,
/// check digit; nine digits without one until 1953.
///
/// With a slash 1 in 140 random numbers passes, and one in eleven of those that count something behind a date: years 10 to 29 need context, as
/// do the old numbers. Bare digits count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CzRodneCislo,
    name: "cz_rodne_cislo",
    summary: "Czech and Slovak birth numbers: date of birth, serial, check digit",
    tier: Tier::SelfProving,
    regions: &["cz", "sk"],
    pattern: "yymmdd/dddd; yymmdd/ddd with context; bare in context",
    validator: "date of birth, number divisible by 11 (zákon 133/2000 Sb.)",
    guards: &[
        "years of running numbers, 10 to 29 (needs context)",
        "nine digits of before 1954 (needs context)",
        "bare digits only in context",
        "letters, digits or hyphens beside it",
    ],
    context: &["rodne cislo", "rc", "rodnecislo", "rod cislo", "r c", "birth number"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("710319/2745"),
        Example::text("RC: 710319/2745."),
        Example::column("rodne_cislo", "7103192745"),
        Example::text("rodne cislo 505101/001"),
        Example::column("rodne_cislo", "710319 2745"),
    ],
    counter_examples: &[
        Example::text("7103192745"),
        Example::text("710319/2746"),
        Example::text("711319/2745"),
        Example::text("710319/27451"),
        Example::text("240312/1234"),
        Example::text("505101/001"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::CzRodneCislo, judge)
}

/// A whole value in a column that speaks for it, of ten or nine digits.
fn whole(value: &[u8]) -> Option<Hit> {
    let new = |number: &[u8; 10]| is_valid(number).then_some(Judgement::NeedsContext);
    let old = |number: &[u8; 9]| is_valid(number).then_some(Judgement::NeedsContext);
    layout::whole(value, DetectorId::CzRodneCislo, 1, new)
        .or_else(|| layout::whole(value, DetectorId::CzRodneCislo, 0, old))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    match digit_run(text) {
        6 => {
            if let Some(number) = read::<10>(text, "999999/9999") {
                let is_common = two(&number.text, 0).is_some_and(is_year_of_running_numbers);
                let judgement = if is_common { Judgement::NeedsContext } else { Judgement::Proven };
                return is_valid(&number.text).then_some((number.len, judgement));
            }
            let number = read::<9>(text, "999999/999").filter(|number| is_valid(&number.text))?;
            Some((number.len, Judgement::NeedsContext))
        }
        10 => {
            let number = read::<10>(text, "9999999999").filter(|number| is_valid(&number.text))?;
            Some((number.len, Judgement::OnlyInContext))
        }
        9 => {
            let number = read::<9>(text, "999999999").filter(|number| is_valid(&number.text))?;
            Some((number.len, Judgement::OnlyInContext))
        }
        _ => None,
    }
}

/// Whether ten digits, or the nine of before 1954, are a number with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some((year, month, day)) = year_month_day(number) else { return false };
    let month = if month > 50 { month - 50 } else { month };
    let (century, month) = match (number.len(), year, month) {
        (9, ..54, _) => (1900, month),
        (9, 80.., _) => (1800, month),
        (10, 54.., _) => (1900, month),
        // Serials ran out since 2004 only.
        (10, 4..54, 21..) => (2000, month - 20),
        (10, ..54, _) => (2000, month),
        _ => return false,
    };
    number.iter().all(u8::is_ascii_digit)
        && is_day(century + year, month, day)
        && has_check_digit(number)
}

/// Whether the last of ten digits checks the nine before: their remainder by 11, or 0 where that is 10. Nine digits have none.
fn has_check_digit(number: &[u8]) -> bool {
    match number {
        [body @ .., check] if body.len() == 9 => {
            value(body).is_some_and(|body| u32::from(check - b'0') == body % 11 % 10)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("710319/2745", "710319/2745", Some(Judgement::Proven)),
                ("7103192745", "7103192745", Some(Judgement::OnlyInContext)),
                ("505101/001", "505101/001", Some(Judgement::NeedsContext)),
                ("710319/2746", "", None),
                ("710319/27450", "", None),
                ("715101/001", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("710319-2745", Some(Judgement::NeedsContext)), ("710319-2746", None)],
        );
    }
}
