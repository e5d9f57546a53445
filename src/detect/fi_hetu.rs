//! Henkilötunnus of Finland.

use super::birth_day::{is_day, is_year_of_running_numbers};
use super::boundary::number_ends;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{number_at, two, value};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity codes of Finland: date of birth, a sign for the century, individual number, and a check character of 31.
///
/// One in 2,000 random numbers of this shape passes with a digit at its end, and 3 in 100 of the numbers that count orders behind a date:
/// those with a hyphen and a year from 10 to 29 need context where their last character is a digit.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::FiHetu,
    name: "fi_hetu",
    summary: "Finnish henkilötunnus: date of birth, century sign, individual number, check character",
    tier: Tier::SelfProving,
    regions: &["fi"],
    pattern: "ddmmyyCdddX, C of -+A-FU-Y",
    validator: "date of birth, check character modulo 31 (DVV)",
    guards: &[
        "individual numbers from 900 on, which are for tests (test)",
        "years of running numbers, 10 to 29, with digits only (needs context)",
        "letters, digits or hyphens beside it",
        "lower case only in columns",
    ],
    context: &[
        "henkilotunnus",
        "hetu",
        "henkilotunnukset",
        "sotu",
        "sosiaaliturvatunnus",
        "personbeteckning",
        "personal identity code",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits6Or8s3],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("131052-308T"),
        Example::text("HETU 131052-308T."),
        Example::text("131052-308T and more"),
        Example::column("hetu", "131052-308t"),
    ],
    counter_examples: &[
        Example::text("131052-308U"),
        Example::text("131052-308T-1"),
        Example::text("131052-3080"),
        Example::text("131352-308T"),
        Example::text("131052x308T"),
        Example::text("010594Y9021"),
        Example::text("2024-01-01 00:00:00+0530"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::FiHetu, judge)
}

/// A whole value in a column that speaks for it, in lower case too.
fn whole(value: &[u8]) -> Option<Hit> {
    let trimmed = value.trim_ascii();
    let mut code = *trimmed.first_chunk::<LEN>().filter(|_| trimmed.len() == LEN)?;
    code.make_ascii_uppercase();
    let start = value.len() - value.trim_ascii_start().len();
    let judgement = match judge(&code)? {
        (_, Judgement::Proven) => Judgement::NeedsContext,
        (_, judgement) => judgement,
    };
    Some(Hit { detector: DetectorId::FiHetu, start, end: start + LEN, judgement })
}

const LEN: usize = 11;

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let code = text.first_chunk::<LEN>()?;
    let [_, _, _, _, _, _, century, first, .., check] = code;
    if !number_ends(text, LEN) || !is_code(code) {
        return None;
    }
    let is_running_number = *century == b'-'
        && check.is_ascii_digit()
        && two(code, 4).is_some_and(is_year_of_running_numbers);
    let judgement = if *first == b'9' {
        Judgement::Test("an individual number for tests")
    } else if is_running_number {
        Judgement::NeedsContext
    } else {
        Judgement::Proven
    };
    Some((LEN, judgement))
}

/// Whether a code is that of somebody: one with an individual number from 002 to 899.
#[cfg(test)]
pub(super) fn is_valid(code: &[u8]) -> bool {
    is_code(code) && code.get(7) != Some(&b'9')
}

/// Whether eleven characters are a code with a day of birth and its check character.
fn is_code(code: &[u8]) -> bool {
    let [date @ .., century, i1, i2, i3, check] = code else { return false };
    let century = match century {
        b'+' => 1800,
        b'-' | b'U'..=b'Y' => 1900,
        b'A'..=b'F' => 2000,
        _ => return false,
    };
    let individual = value(&[*i1, *i2, *i3]);
    let (Some(all), Some(individual)) = (value(date).filter(|_| date.len() == 6), individual)
    else {
        return false;
    };
    let (day, month, year) = (all / 10_000, all / 100 % 100, all % 100);
    let place = (u64::from(all) * 1000 + u64::from(individual)) % 31;
    individual >= 2
        && is_day(century + year, month, day)
        && b"0123456789ABCDEFHJKLMNPRSTUVWXY".get(place as usize) == Some(check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        crate::detect::layout::cases::check(
            &DETECTOR,
            &[
                ("131052-308T", "131052-308T", Some(Judgement::Proven)),
                ("131052A308T", "131052A308T", Some(Judgement::Proven)),
                ("131052Y308T", "131052Y308T", Some(Judgement::Proven)),
                ("131052+308T", "131052+308T", Some(Judgement::Proven)),
                (
                    "010594Y9021",
                    "010594Y9021",
                    Some(Judgement::Test("an individual number for tests")),
                ),
                ("131052-308U", "", None),
                ("131052-308T1", "", None),
                ("131052-308t", "", None),
                ("311152-308T", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        crate::detect::layout::cases::check_whole(
            &DETECTOR,
            &[("131052-308t", Some(Judgement::NeedsContext)), ("131052-308u", None)],
        );
    }
}
