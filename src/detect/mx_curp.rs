//! CURP of Mexico.

use super::birth_day::is_day;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, read, value, word_at};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Population register codes of Mexico: letters of the name, date of birth, sex, state, consonants of the name, a digit or letter against
/// doubles, and a check digit.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::MxCurp,
    name: "mx_curp",
    summary: "Mexican CURP: name, date of birth, sex, state, check digit",
    tier: Tier::SelfProving,
    regions: &["mx"],
    pattern: "aaaaddddddaaaaaaxd",
    validator: "date of birth, sex H, M or X, state, consonants, check digit (RENAPO)",
    guards: &["letters, digits or hyphens beside it", "upper and lower case mixed"],
    context: &["curp", "clave unica", "registro de poblacion", "clave unica de registro"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Letters4Digits6],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("BOXW310820HNERXN09"),
        Example::text("boxw310820hnerxn09"),
        Example::text("CURP: BOXW310820HNERXN09."),
        Example::column("curp", "BOXW-310820-HNERXN-09"),
    ],
    counter_examples: &[
        Example::text("BOXW310820HNERXN08"),
        Example::text("Boxw310820HNERXN09"),
        Example::text("BOXW311320HNERXN09"),
        Example::text("BOXW310820HNERXN091"),
        Example::text("ABOXW310820HNERXN09"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    word_at(bytes, at, DetectorId::MxCurp, judge)
}

/// A whole value in a column that speaks for it.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<18>(value, DetectorId::MxCurp, 0, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<18>(text, "aaaa999999aaaaaax9")?;
    let valid = number.case != Case::Mixed && is_valid(&number.text);
    valid.then_some((number.len, Judgement::Proven))
}

/// Whether eighteen digits and letters in upper case are a CURP with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some((name, [y1, y2, m1, m2, d1, d2, sex, s1, s2, c1, c2, c3, double, check])) = number
        .split_first_chunk::<4>()
        .and_then(|(name, rest)| Some((name, rest.first_chunk::<14>()?)))
    else {
        return false;
    };
    let Some(date) = value(&[*y1, *y2, *m1, *m2, *d1, *d2]) else { return false };
    // The first letter or digit against doubles tells the century.
    let century = if double.is_ascii_digit() { 1900 } else { 2000 };
    let mut letters = name.iter().chain([c1, c2, c3]);
    number.len() == 18
        && letters.all(|b| b.is_ascii_uppercase())
        && matches!(sex, b'H' | b'M' | b'X')
        && STATES.contains(&[*s1, *s2])
        && (double.is_ascii_digit() || double.is_ascii_uppercase())
        && is_day(century + date / 10_000, date / 100 % 100, date % 100)
        && check_digit(number) == Some(*check)
}

/// The states, and NE for born abroad.
const STATES: [[u8; 2]; 33] = [
    *b"AS", *b"BC", *b"BS", *b"CC", *b"CH", *b"CL", *b"CM", *b"CS", *b"DF", *b"DG", *b"GR", *b"GT",
    *b"HG", *b"JC", *b"MC", *b"MN", *b"MS", *b"NE", *b"NL", *b"NT", *b"OC", *b"PL", *b"QR", *b"QT",
    *b"SL", *b"SP", *b"SR", *b"TC", *b"TL", *b"TS", *b"VZ", *b"YN", *b"ZS",
];

/// The check digit of the first seventeen characters: digits count themselves, A to N from 10, O to Z from 25, as Ñ is between.
fn check_digit(number: &[u8]) -> Option<u8> {
    let mut sum = 0;
    for (weight, b) in (2..=18u32).rev().zip(number) {
        let value = match b {
            b'0'..=b'9' => b - b'0',
            b'A'..=b'N' => b - b'A' + 10,
            b'O'..=b'Z' => b - b'O' + 25,
            _ => return None,
        };
        sum += u32::from(value) * weight;
    }
    Some(b'0' + ((10 - sum % 10) % 10) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("BOXW310820HNERXN09", "BOXW310820HNERXN09", Some(Judgement::Proven)),
                ("boxw310820hnerxn09", "boxw310820hnerxn09", Some(Judgement::Proven)),
                ("BOXW310820HNERXN08", "", None),
                ("BOXW310820HXXRXN09", "", None),
                ("BOXW310820ANERXN09", "", None),
                ("BOXW310820HNERXN09-1", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("BOXW 310820 HNERXN09", Some(Judgement::NeedsContext)),
                ("BOXW 310820 HNERXN08", None),
            ],
        );
    }
}
