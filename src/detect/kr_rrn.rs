//! Resident registration number of South Korea.

use super::birth_day::{is_day, is_year_of_running_numbers, year_month_day};
use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Resident registration numbers of South Korea, of citizens and of foreigners: date of birth, a digit for century and sex, six more.
///
/// With a hyphen 3 in 1,000 random numbers pass, and one in ten of those that count something behind a date: years 10 to 29 need context. Numbers
/// given out since October 2020 have no check digit: without it a number counts only in context, as bare digits do, of which 3 in 100 pass.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::KrRrn,
    name: "kr_rrn",
    summary: "South Korean resident registration numbers: date of birth, sex, check digit",
    tier: Tier::SelfProving,
    regions: &["kr"],
    pattern: "yymmdd-ddddddd; bare in context",
    validator: "date of birth, seventh digit 1 to 8, weighted check digit modulo 11 (Ministry of the Interior and Safety)",
    guards: &[
        "years of running numbers, 10 to 29 (needs context)",
        "no check digit (only in context)",
        "bare digits only in context",
        "letters, digits or hyphens beside it",
    ],
    context: &[
        "rrn",
        "resident registration",
        "resident registration number",
        "jumin",
        "juminno",
        "jumin no",
        "jumin number",
        "jumin beonho",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3, Shape::Digits13],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("880829-1234564"),
        Example::text("RRN: 880829-1234564."),
        Example::column("jumin_no", "8808291234564"),
        Example::text("resident registration number 240829-3234561"),
        Example::column("rrn", "880829-1234563"),
    ],
    counter_examples: &[
        Example::text("8808291234564"),
        Example::text("880829-1234563"),
        Example::text("881329-1234564"),
        Example::text("880829-1234564-1"),
        Example::text("240829-3234561"),
        Example::text("1548138160707"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::KrRrn, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<13>(value, DetectorId::KrRrn, 2, |number| {
        is_born(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = match digit_run(text) {
        6 => read::<13>(text, "999999-9999999")?,
        13 => read(text, "9999999999999")?,
        _ => return None,
    };
    if !is_born(&number.text) {
        return None;
    }
    let judgement = if number.len == 13 || !is_valid(&number.text) {
        Judgement::OnlyInContext
    } else if two(&number.text, 0).is_some_and(is_year_of_running_numbers) {
        Judgement::NeedsContext
    } else {
        Judgement::Proven
    };
    Some((number.len, judgement))
}

/// Whether thirteen digits are a number with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some(check) = number.last().filter(|_| is_born(number)) else { return false };
    // The place of birth goes from 00 to 96.
    two(number, 7).is_some_and(|place| place <= 96)
        && weighted(number, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])
            .is_some_and(|sum| u32::from(check - b'0') == (11 - sum % 11) % 10)
}

/// Whether thirteen digits begin with a day of birth from 1900 on.
fn is_born(number: &[u8]) -> bool {
    let Some((year, month, day)) = year_month_day(number) else { return false };
    let century = match number.get(6) {
        Some(b'1' | b'2' | b'5' | b'6') => 1900,
        Some(b'3' | b'4' | b'7' | b'8') => 2000,
        _ => return false,
    };
    number.len() == 13
        && number.iter().all(u8::is_ascii_digit)
        && is_day(century + year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("880829-1234564", "880829-1234564", Some(Judgement::Proven)),
                ("880829-1234563", "880829-1234563", Some(Judgement::OnlyInContext)),
                ("8808291234564", "8808291234564", Some(Judgement::OnlyInContext)),
                ("240829-3234561", "240829-3234561", Some(Judgement::NeedsContext)),
                ("880829-0234564", "", None),
                ("880829-12345640", "", None),
                ("880230-1234563", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("880829 1234564", Some(Judgement::NeedsContext)), ("881329 1234564", None)],
        );
    }
}
