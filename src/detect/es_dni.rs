//! DNI and NIE of Spain.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, all_alike, read, value, word_at};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity numbers of Spain (DNI) and of foreigners there (NIE), with their check letter.
///
/// One in 23 random numbers with a letter behind passes, so a number in lower case needs context: those are parts of hashes and codes.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::EsDni,
    name: "es_dni",
    summary: "Spanish DNI and NIE: 8 digits, or X, Y, Z and 7 digits, with the check letter",
    tier: Tier::SelfProving,
    regions: &["es"],
    pattern: "dddddddda, dd.ddd.ddd-a, [XYZ]ddddddda, with or without hyphens",
    validator: "check letter modulo 23 (Real Decreto 1553/2005; Orden INT/2058/2008)",
    guards: &[
        "letters, digits or hyphens beside it",
        "lower case (needs context)",
        "one digit only (test)",
    ],
    context: &[
        "dni",
        "nie",
        "nif",
        "documento nacional",
        "documento identidad",
        "documento de identidad",
        "numero de identidad",
        "numero identidad",
        "identidad",
        "cedula",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits7Or8Letter, Shape::Digits2s3s3, Shape::LetterDigits7],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("12345678Z"),
        Example::text("X1234567L"),
        Example::text("DNI 12.345.678-Z"),
        Example::text("my nie is x-1234567-l"),
        Example::column("dni", "12345678z"),
        Example::column("nif", "12 345 678 Z"),
    ],
    counter_examples: &[
        Example::text("12345678A"),
        Example::text("12345678z"),
        Example::text("12345678-9abc-4def-8123-412345678901"),
        Example::text("00000000T"),
        Example::text("SKU-12345-Q"),
        Example::text("A1B2C3D4E5"),
        Example::text("X1234567L1"),
        Example::text("a12345678Z"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    word_at(bytes, at, DetectorId::EsDni, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<9>(value, DetectorId::EsDni, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let layouts: &[&str] = match text.first()? {
        b'0'..=b'9' => &["99999999a", "99999999-a", "99.999.999-a", "99.999.999a"],
        b'X'..=b'Z' | b'x'..=b'z' => &["a9999999a", "a9999999-a", "a-9999999-a", "a-9999999a"],
        _ => return None,
    };
    let number = layouts.iter().find_map(|layout| read::<9>(text, layout))?;
    let [_, digits @ .., _] = &number.text;
    let judgement = if !is_valid(&number.text) {
        return None;
    } else if all_alike(digits) {
        Judgement::Test("a placeholder of one digit")
    } else if number.case == Case::Upper {
        Judgement::Proven
    } else {
        Judgement::NeedsContext
    };
    Some((number.len, judgement))
}

/// Whether nine digits and letters in upper case are a DNI or NIE with its check letter.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [first, middle @ .., check] = number else { return false };
    let first = match first {
        b'0'..=b'9' => u32::from(first - b'0'),
        b'X'..=b'Z' => u32::from(first - b'X'),
        _ => return false,
    };
    let Some(middle) = value(middle).filter(|_| middle.len() == 7) else { return false };
    let place = (first * 10_000_000 + middle) % 23;
    b"TRWAGMYFPDXBNJZSQVHLCKE".get(place as usize) == Some(check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("12345678Z", "12345678Z", Some(Judgement::Proven)),
                ("12345678-Z", "12345678-Z", Some(Judgement::Proven)),
                ("12.345.678-Z", "12.345.678-Z", Some(Judgement::Proven)),
                ("X1234567L", "X1234567L", Some(Judgement::Proven)),
                ("X-1234567-L", "X-1234567-L", Some(Judgement::Proven)),
                ("12345678z", "12345678z", Some(Judgement::NeedsContext)),
                ("00000000T", "00000000T", Some(Judgement::Test("a placeholder of one digit"))),
                ("12345678A", "", None),
                ("12345678Z1", "", None),
                ("A12345678Z", "", None),
                ("12345678Z-1", "", None),
                ("W1234567L", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("12 345 678 Z", Some(Judgement::NeedsContext)),
                ("x1234567l", Some(Judgement::NeedsContext)),
                ("1234567Z", None),
            ],
        );
    }
}
