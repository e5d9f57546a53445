//! EGN of Bulgaria.

use super::birth_day::{is_day, year_month_day};
use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Civil numbers of Bulgaria: date of birth with the century in its month, serial, check digit; 1 in 100 random numbers of ten digits passes,
/// so they count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::BgEgn,
    name: "bg_egn",
    summary: "Bulgarian EGN: date of birth, serial and check digit in 10 digits",
    tier: Tier::NeedsContext,
    regions: &["bg"],
    pattern: "yymmdddddd",
    validator: "date of birth from 1800 to 2099, weighted check digit modulo 11 (GRAO)",
    guards: &["only in context", "letters, digits or hyphens beside it"],
    context: &[
        "egn",
        "edinen grazhdanski nomer",
        "grazhdanski nomer",
        "personal number",
        "civil number",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("EGN 7523169263"),
        Example::column("egn", "7523169263"),
        Example::text("egn: 7523169263."),
    ],
    counter_examples: &[
        Example::text("7523169263"),
        Example::text("egn 7523169264"),
        Example::text("egn 7513169263"),
        Example::text("egn 7523169263-1"),
        Example::text("1747731000"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::BgEgn, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<10>(value, DetectorId::BgEgn, 2, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<10>(text, "9999999999").filter(|number| is_valid(&number.text))?;
    Some((number.len, Judgement::OnlyInContext))
}

/// Whether ten digits are an EGN with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let (Some((year, month, day)), [.., check]) = (year_month_day(number), number) else {
        return false;
    };
    // 20 is added to the months of the 19th century, 40 to those of the 21st.
    let (century, month) = match month {
        ..=20 => (1900, month),
        21..=40 => (1800, month - 20),
        _ => (2000, month - 40),
    };
    number.len() == 10
        && check.is_ascii_digit()
        && is_day(century + year, month, day)
        && weighted(number, &[2, 4, 8, 5, 10, 9, 7, 3, 6])
            .is_some_and(|sum| u32::from(check - b'0') == sum % 11 % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("7523169263", "7523169263", Some(Judgement::OnlyInContext)),
                ("7523169264", "", None),
                ("75231692631", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("752316 9263", Some(Judgement::NeedsContext)), ("752316 9264", None)],
        );
    }
}
