//! Personnummer of Sweden.

use super::birth_day::{is_day, is_day_of_a_century, is_year_of_running_numbers, year_month_day};
use super::checksums::luhn;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity numbers of Sweden, and coordination numbers (60 added to the day): date of birth, serial, Luhn check digit.
///
/// With a hyphen or plus sign 3 in 1,000 random numbers pass, and one in ten of the numbers that count orders behind a date. So born from
/// 2010 on, and coordination numbers, need context; bare digits count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::SePersonnummer,
    name: "se_personnummer",
    summary: "Swedish personnummer and samordningsnummer: date of birth, serial, check digit",
    tier: Tier::SelfProving,
    regions: &["se"],
    pattern: "yymmdd-dddd, yymmdd+dddd, yyyymmdd-dddd; bare in context",
    validator: "date of birth, Luhn check digit (Folkbokföringslagen 1991:481)",
    guards: &[
        "years of running numbers, 10 to 29 (needs context)",
        "coordination numbers (needs context)",
        "bare digits only in context",
        "letters, digits or hyphens beside it",
    ],
    context: &[
        "personnummer",
        "person nummer",
        "personnr",
        "pnr",
        "persnr",
        "samordningsnummer",
        "samordningsnr",
        "personal identity number",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("880320-0016"),
        Example::text("19880320-0016"),
        Example::text("880320+0016"),
        Example::column("personnummer", "8803200016"),
        Example::text("personnummer 198803200016"),
        Example::text("pnr 880380-0013"),
    ],
    counter_examples: &[
        Example::text("8803200016"),
        Example::text("880320-0017"),
        Example::text("881320-0016"),
        Example::text("240312-1234"),
        Example::text("880320-00161"),
        Example::text("a880320-0016"),
        Example::text("2024-03-12 04:11:09.123456+00"),
        Example::text("402-118-2260"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::SePersonnummer, judge)
}

/// A whole value in a column that speaks for it, with the century or without.
fn whole(value: &[u8]) -> Option<Hit> {
    let short = |number: &[u8; 10]| is_valid(number).then_some(Judgement::NeedsContext);
    let long = |number: &[u8; 12]| is_valid(number).then_some(Judgement::NeedsContext);
    layout::whole(value, DetectorId::SePersonnummer, 1, short)
        .or_else(|| layout::whole(value, DetectorId::SePersonnummer, 0, long))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    match digit_run(text) {
        6 => {
            let number = read::<10>(text, "999999-9999").or_else(|| read(text, "999999+9999"))?;
            let (year, _, day) = year_month_day(&number.text)?;
            let is_common = is_year_of_running_numbers(year) || day > 31;
            let judgement = if is_common { Judgement::NeedsContext } else { Judgement::Proven };
            is_valid(&number.text).then_some((number.len, judgement))
        }
        8 => {
            let number =
                read::<12>(text, "99999999-9999").or_else(|| read(text, "99999999+9999"))?;
            let (century, year) = (two(&number.text, 0)?, two(&number.text, 2)?);
            let is_common = century == 20 && year >= 10;
            let judgement = if is_common { Judgement::NeedsContext } else { Judgement::Proven };
            is_valid(&number.text).then_some((number.len, judgement))
        }
        10 => {
            let number = read::<10>(text, "9999999999").filter(|number| is_valid(&number.text))?;
            Some((number.len, Judgement::OnlyInContext))
        }
        12 => {
            let number =
                read::<12>(text, "999999999999").filter(|number| is_valid(&number.text))?;
            Some((number.len, Judgement::OnlyInContext))
        }
        _ => None,
    }
}

/// Whether ten digits, or twelve from 1850 to 2049, are a number with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    if !number.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let (century, short) = match number.len() {
        10 => (None, number),
        12 => (two(number, 0), number.get(2..).unwrap_or_default()),
        _ => return false,
    };
    let Some((year, month, day)) = year_month_day(short) else { return false };
    let day = if day > 60 { day - 60 } else { day };
    let is_day = match century {
        Some(century) => {
            let year = century * 100 + year;
            (1850..2050).contains(&year) && is_day(year, month, day)
        }
        None => is_day_of_a_century(year, month, day),
    };
    is_day && luhn(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("880320-0016", "880320-0016", Some(Judgement::Proven)),
                ("880320+0016", "880320+0016", Some(Judgement::Proven)),
                ("19880320-0016", "19880320-0016", Some(Judgement::Proven)),
                ("8803200016", "8803200016", Some(Judgement::OnlyInContext)),
                ("198803200016", "198803200016", Some(Judgement::OnlyInContext)),
                ("880320-0017", "", None),
                ("880320-0016-1", "", None),
                ("17880320-0016", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("880320 0016", Some(Judgement::NeedsContext)),
                ("1Q3604654339", None),
                ("880320 0017", None),
            ],
        );
    }
}
