//! Steuer-ID of Germany.

use super::checksums::mod_11_10;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Tax identification numbers of persons in Germany; 3 in 1,000 random numbers of eleven digits pass.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::DeSteuerId,
    name: "de_steuer_id",
    summary: "German Steuer-ID: 10 digits, one of them twice or thrice, and a check digit",
    tier: Tier::NeedsContext,
    regions: &["de"],
    pattern: "dd ddd ddd ddd; ddddddddddd in context",
    validator: "check digit ISO/IEC 7064 MOD 11,10; one digit two or three times, the others at most once (BZSt)",
    guards: &[
        "numbers for tests, which begin with 0",
        "letters, digits or hyphens beside it",
        "bare digits only in context",
    ],
    context: &[
        "steuer id",
        "steuerid",
        "steuer idnr",
        "steueridnummer",
        "steuer identifikationsnummer",
        "steueridentifikationsnummer",
        "steuerliche identifikationsnummer",
        "identifikationsnummer",
        "idnr",
        "id nr",
        "tin",
        "tax id",
        "steuernummer",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits2s3s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("Steuer-ID: 36 574 261 809"),
        Example::text("steuerid 36574261809"),
        Example::column("steuer_id", "36574261809"),
        Example::column("idnr", "36/574/261/809"),
    ],
    counter_examples: &[
        Example::text("36574261809"),
        Example::text("36 574 261 809"),
        Example::text("Steuer-ID 36 574 261 808"),
        Example::text("Steuer-ID 11 111 111 111"),
        Example::text("Steuer-ID 36 574 261 809-1"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::DeSteuerId, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<11>(value, DetectorId::DeSteuerId, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        2 => (read::<11>(text, "99s999s999s999")?, Judgement::NeedsContext),
        11 => (read(text, "99999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether eleven digits are a Steuer-ID with its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., _] = number else { return false };
    let count = |digit: u8| body.iter().filter(|b| **b == digit).count();
    let more_than_once = (b'0'..=b'9').filter(|digit| count(*digit) > 1).count();
    let most = (b'0'..=b'9').map(count).max().unwrap_or_default();
    body.len() == 10
        && body.first() != Some(&b'0')
        && more_than_once == 1
        && most <= 3
        && mod_11_10(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("36 574 261 809", "36 574 261 809", Some(Judgement::NeedsContext)),
                ("36.574.261.809", "36.574.261.809", Some(Judgement::NeedsContext)),
                ("36574261809", "36574261809", Some(Judgement::OnlyInContext)),
                ("36574261808", "", None),
                ("136574261809", "", None),
                ("365742618091", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("36/574/261/809", Some(Judgement::NeedsContext)), ("36/574/261/808", None)],
        );
    }
}
