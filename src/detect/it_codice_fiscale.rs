//! Codice fiscale of Italy.

use super::birth_day::is_day_of_a_century;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, read, word_at};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// The tax code of persons in Italy: name, date of birth, municipality and check letter, with the letters that stand for digits where two
/// persons would share one (omocodia).
///
/// In text the first digit of the year must be a digit: it is the last that omocodia replaces.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ItCodiceFiscale,
    name: "it_codice_fiscale",
    summary: "Italian codice fiscale: 6 letters, date of birth, municipality, check letter",
    tier: Tier::SelfProving,
    regions: &["it"],
    pattern: "aaaaaaddaddaddda",
    validator: "date of birth and check letter (Decreto ministeriale 23 dicembre 1976)",
    guards: &[
        "letters, digits or hyphens beside it",
        "upper and lower case mixed",
        "what has another layout, as the 11 digits of companies",
    ],
    context: &[
        "codice fiscale",
        "cod fiscale",
        "cod fisc",
        "codfisc",
        "cf",
        "fiscale",
        "tax code",
        "fiscal code",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Letters6Digit],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("RSSMRA85T10A562S"),
        Example::text("rssmra85t10a562s"),
        Example::text("CF: RCCMNL83S18D969H."),
        Example::column("codice_fiscale", "RSS MRA 85T10 A562S"),
    ],
    counter_examples: &[
        Example::text("RSSMRA85T10A562T"),
        Example::text("RssMra85T10A562S"),
        Example::text("RSSMRA85T10A562S1"),
        Example::text("RSSMRA85T40A562S"),
        Example::text("12345678901"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    word_at(bytes, at, DetectorId::ItCodiceFiscale, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<16>(value, DetectorId::ItCodiceFiscale, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<16>(text, "aaaaaa9xaxxaxxxa")?;
    let valid = number.case != Case::Mixed && is_valid(&number.text);
    valid.then_some((number.len, Judgement::Proven))
}

/// Whether sixteen digits and letters in upper case are a codice fiscale with a day of birth and its check letter.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., check] = number else { return false };
    let [n1, n2, n3, n4, n5, n6, y1, y2, month, d1, d2, place, p1, p2, p3] = body else {
        return false;
    };
    if ![n1, n2, n3, n4, n5, n6, place].iter().all(|b| b.is_ascii_uppercase()) {
        return false;
    }
    let two = |first: &u8, second: &u8| Some(digit(*first)? * 10 + digit(*second)?);
    let months = b"ABCDEHLMPRST";
    let (Some(year), Some(day), Some(_), Some(_)) =
        (two(y1, y2), two(d1, d2), two(p1, p2), digit(*p3))
    else {
        return false;
    };
    let Some(month) = (1..).zip(months).find_map(|(at, letter)| (letter == month).then_some(at))
    else {
        return false;
    };
    // The days of women count from 41.
    let day = if day > 40 { day - 40 } else { day };
    let sum: u32 = body.iter().enumerate().map(|(at, b)| weight(at, *b)).sum();
    is_day_of_a_century(year, month, day) && *check == b'A' + (sum % 26) as u8
}

/// The digit that a byte stands for, with the letters of omocodia.
fn digit(b: u8) -> Option<u32> {
    match b {
        b'0'..=b'9' => Some(u32::from(b - b'0')),
        _ => (0..).zip(b"LMNPQRSTUV").find_map(|(digit, letter)| (*letter == b).then_some(digit)),
    }
}

/// What a digit or an upper case letter counts at the place `at`, from 0.
fn weight(at: usize, b: u8) -> u32 {
    /// What 0 to 9 and A to Z count at the first place, the third, and so on.
    const ODD: [u8; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let value = if b.is_ascii_digit() { b - b'0' } else { b.saturating_sub(b'A') };
    let value = match at % 2 {
        0 => ODD.get(usize::from(value)).copied().unwrap_or(0),
        _ => value,
    };
    u32::from(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("RSSMRA85T10A562S", "RSSMRA85T10A562S", Some(Judgement::Proven)),
                ("rssmra85t10a562s", "rssmra85t10a562s", Some(Judgement::Proven)),
                ("RCCMNL83S18D969H", "RCCMNL83S18D969H", Some(Judgement::Proven)),
                ("CNTCHR83T41D969D", "CNTCHR83T41D969D", Some(Judgement::Proven)),
                ("RCCMNL83S18D969I", "", None),
                ("XRCCMNL83S18D969H", "", None),
                ("RCCMNL83S18D969H-1", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("RCC MNL 83S18 D969H", Some(Judgement::NeedsContext)),
                ("RCC-MNL-83S18-D969A", None),
            ],
        );
    }
}
