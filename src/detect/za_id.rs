//! Identity number of South Africa.

use super::birth_day::{is_day_of_a_century, is_year_of_running_numbers, year_month_day};
use super::checksums::luhn;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity numbers of South Africa: date of birth, sequence, citizenship, a digit 8 or 9 since 1986, Luhn check digit.
///
/// Of thirteen bare digits, article numbers and milliseconds since 1970 among them, 1 in 7,000 passes, so they need context; with another
/// twelfth digit it is 1 in 1,700 more, and those count only in context. In groups a number proves itself, unless its year is one of running numbers.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ZaId,
    name: "za_id",
    summary: "South African identity numbers: date of birth, sequence, citizenship, check digit",
    tier: Tier::SelfProving,
    regions: &["za"],
    pattern: "yymmdd dddd ddd, yymmdd dddd dd d; bare with context",
    validator: "date of birth, citizenship 0 or 1, Luhn check digit (Department of Home Affairs)",
    guards: &[
        "bare digits (needs context)",
        "years of running numbers, 10 to 29 (needs context)",
        "twelfth digit but 8 and 9 only in context",
        "letters, digits or hyphens beside it",
    ],
    context: &[
        "id number",
        "id no",
        "identity number",
        "identity no",
        "said",
        "sa id",
        "south african id",
        "rsa id",
        "rsa id number",
        "id nommer",
        "identiteitsnommer",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3, Shape::Digits13],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("800101 5009 087"),
        Example::text("800101 5009 08 7"),
        Example::column("id_number", "8001015009087"),
        Example::text("SA ID: 8001015009087"),
    ],
    counter_examples: &[
        Example::text("8001015009087"),
        Example::text("8001015009088"),
        Example::text("800101 5009 088"),
        Example::text("801301 5009 087"),
        Example::text("1548138160707"),
        Example::text("9783161484100"),
        Example::text("4001234567890"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::ZaId, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<13>(value, DetectorId::ZaId, 2, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = match digit_run(text) {
        6 => read::<13>(text, "999999 9999 999").or_else(|| read(text, "999999 9999 99 9"))?,
        13 => read(text, "9999999999999")?,
        _ => return None,
    };
    let judgement = if !is_valid(&number.text) {
        return None;
    } else if !matches!(number.text.get(11), Some(b'8' | b'9')) {
        Judgement::OnlyInContext
    } else if number.len == 13 || two(&number.text, 0).is_some_and(is_year_of_running_numbers) {
        Judgement::NeedsContext
    } else {
        Judgement::Proven
    };
    Some((number.len, judgement))
}

/// Whether thirteen digits are a number with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some((year, month, day)) = year_month_day(number) else { return false };
    number.len() == 13
        && matches!(number.get(10), Some(b'0' | b'1'))
        && is_day_of_a_century(year, month, day)
        && luhn(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("800101 5009 087", "800101 5009 087", Some(Judgement::Proven)),
                ("800101 5009 08 7", "800101 5009 08 7", Some(Judgement::Proven)),
                ("8001015009087", "8001015009087", Some(Judgement::NeedsContext)),
                ("8001015009088", "", None),
                ("80010150090870", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("800101-5009-087", Some(Judgement::NeedsContext)), ("8001015009088", None)],
        );
    }
}
