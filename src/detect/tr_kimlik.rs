//! T.C. Kimlik No of Turkey.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity numbers of Turkey; 9 in 1,000 random numbers of eleven digits pass, so they count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::TrKimlik,
    name: "tr_kimlik",
    summary: "Turkish identity numbers: 9 digits and two check digits",
    tier: Tier::NeedsContext,
    regions: &["tr"],
    pattern: "ddddddddddd",
    validator: "first digit not 0, two check digits modulo 10 (Nüfus ve Vatandaşlık İşleri)",
    guards: &["only in context", "one digit only", "letters, digits or hyphens beside it"],
    context: &[
        "tckn",
        "tc kimlik",
        "kimlik",
        "kimlik no",
        "tc no",
        "tc kimlik no",
        "kimlik numarasi",
        "vatandaslik",
        "vatandaslik no",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("TC Kimlik No: 10000000146"),
        Example::column("tckn", "10000000146"),
        Example::column("kimlik_no", "100 000 001 46"),
    ],
    counter_examples: &[
        Example::text("10000000146"),
        Example::text("tckn 10000000147"),
        Example::text("tckn 00000000000"),
        Example::text("tckn 10000000146-1"),
        Example::text("kimlik 110000000146"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::TrKimlik, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<11>(value, DetectorId::TrKimlik, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<11>(text, "99999999999").filter(|number| is_valid(&number.text))?;
    Some((number.len, Judgement::OnlyInContext))
}

/// Whether eleven digits are a number with its check digits.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., c1, c2] = number else { return false };
    // Three times the digits of odd places and once those of even ones make a multiple of ten with the first check digit.
    let first = weighted(body, &[3, 1, 3, 1, 3, 1, 3, 1, 3]).map(|sum| (10 - sum % 10) % 10);
    let second = weighted(number, &[1; 10]).map(|sum| sum % 10);
    let is = |digit: Option<u32>, b: &u8| {
        digit.is_some_and(|digit| u32::from(*b) == u32::from(b'0') + digit)
    };
    body.len() == 9 && body.first() != Some(&b'0') && is(first, c1) && is(second, c2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("10000000146", "10000000146", Some(Judgement::OnlyInContext)),
                ("10000000147", "", None),
                ("100000001461", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("100 000 001 46", Some(Judgement::NeedsContext)), ("100 000 001 47", None)],
        );
    }
}
