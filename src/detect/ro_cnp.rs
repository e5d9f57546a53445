//! CNP of Romania.

use super::birth_day::{is_day, year_month_day};
use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, number_at, read, two};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Personal codes of Romania: sex and century, date of birth, county, serial, check digit. There is no grouped form, and of thirteen bare digits,
/// article numbers and milliseconds since 1970 among them, 1 in 500 passes, so they count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::RoCnp,
    name: "ro_cnp",
    summary: "Romanian CNP: sex, date of birth, county, serial, check digit in 13 digits",
    tier: Tier::NeedsContext,
    regions: &["ro"],
    pattern: "syymmddccdddd",
    validator: "date of birth, county, weighted check digit modulo 11 (Legea 105/1996)",
    guards: &["only in context", "letters, digits or hyphens beside it"],
    context: &["cnp", "cod numeric personal", "cod numeric"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits13],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("CNP 1630615123457"),
        Example::column("cnp", "1630615123457"),
        Example::text("cod numeric personal: 1630615123457"),
    ],
    counter_examples: &[
        Example::text("1630615123457"),
        Example::text("cnp 1630615123458"),
        Example::text("cnp 1631315123457"),
        Example::text("cnp 1630615123457-1"),
        Example::text("1548138160707"),
        Example::text("9783161484100"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::RoCnp, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<13>(value, DetectorId::RoCnp, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<13>(text, "9999999999999").filter(|number| is_valid(&number.text))?;
    Some((number.len, Judgement::OnlyInContext))
}

/// Whether thirteen digits are a CNP with a day of birth, a county and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [sex, rest @ .., check] = number else { return false };
    let (Some((year, month, day)), Some(county)) = (year_month_day(rest), two(number, 7)) else {
        return false;
    };
    let century = match sex {
        // 7 to 9 are foreigners, whose century is not told.
        b'1' | b'2' | b'7'..=b'9' => 1900,
        b'3' | b'4' => 1800,
        b'5' | b'6' => 2000,
        _ => return false,
    };
    rest.len() == 11
        && check.is_ascii_digit()
        && is_day(century + year, month, day)
        && matches!(county, 1..=48 | 51 | 52 | 70 | 80..=83)
        && weighted(number, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]).is_some_and(|sum| {
            let expected = if sum % 11 == 10 { 1 } else { sum % 11 };
            u32::from(check - b'0') == expected
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("1630615123457", "1630615123457", Some(Judgement::OnlyInContext)),
                ("1630615123458", "", None),
                ("16306151234570", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("1 630615 123457", Some(Judgement::NeedsContext)), ("1 630615 123458", None)],
        );
    }
}
