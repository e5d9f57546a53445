//! Dates of birth.

use super::boundary::number_ends;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::schema::TypeKind;

/// Dates in columns of dates of birth, and near behind a word for birth.
///
/// A year alone is no finding: it is what a generalization of a date of birth leaves (45 CFR 164.514(b)(2)(i)(C) keeps it). The first
/// of a month is mentioned only, since that is how a date that was cut to its month, quarter or year is written.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::DateOfBirth,
    name: "date_of_birth",
    summary: "dates in columns of dates of birth, and behind a word for birth",
    tier: Tier::ColumnOnly,
    regions: &[],
    pattern: "yyyy-mm-dd, dd.mm.yyyy, mm/dd/yyyy, yyyymmdd, 17 May 1980",
    validator: "a day of the calendar from 1900 to 2030",
    guards: &[
        "the first day of a month, as coarser dates are written (info)",
        "years alone",
        "dates of other columns and JSON keys",
    ],
    context: &[
        "dob",
        "born",
        "birth",
        "birthday",
        "birthdate",
        "date of birth",
        "bday",
        "geboren",
        "geb",
        "geburtsdatum",
        "geburtstag",
        "naissance",
        "nacimiento",
        "nascimento",
        "nascita",
        "geboortedatum",
        "urodzenia",
        "fodselsdato",
        "fodelsedatum",
    ],
    classes: &[ColumnClass::BirthDate],
    mend: "{ transform = \"truncate_date\", to = \"year\" }",
    shapes: &[Shape::Literal],
    literals: &["irth", "born", "dob", "DOB", "eburt"],
    find: Some(behind_word),
    whole: Some(whole),
    examples: &[
        Example::typed("date_of_birth", TypeKind::Date, "1980-05-17"),
        Example::typed("birthDate", TypeKind::TimestampTz, "1980-05-17 00:00:00+00"),
        Example::column("Geburtsdatum", "17.05.1980"),
        Example::column("dob", "05/17/1980"),
        Example::column("dob", "19800517"),
        Example::column("dob", "17-MAY-1980"),
        Example::text("DOB: 05/17/1980, allergic to nuts"),
        Example::text("She was born on 17 May 1980 in Cork"),
        Example::text("{\"dob\": \"1980-05-17\"}"),
        Example::text("{\"birthDate\": \"1980-05-17\"}"),
    ],
    counter_examples: &[
        Example::typed("created_at", TypeKind::Date, "1980-05-17"),
        Example::typed("c", TypeKind::Date, "1980-05-17"),
        Example::typed("date_of_birth", TypeKind::Date, "1980-05-01"),
        Example::typed("birth_year", TypeKind::Integer, "1980"),
        Example::column("dob", "1980"),
        Example::column("dob", "unknown"),
        Example::column("birth_rate", "1980-05-17"),
        Example::text("1980-05-17"),
        Example::text("updated on 2024-05-17"),
        Example::text("Date of birth: 2026-99-99"),
        Example::text("{\"dob\": null, \"created_at\": \"2024-05-17\"}"),
        Example::text("{\"dob_verified\": \"2024-05-17\"}"),
        Example::text("the stillborn, newborn and girth of 1980-05-17"),
    ],
};

/// A whole value that is a date, also with a time behind it.
fn whole(value: &[u8]) -> Option<Hit> {
    let start = value.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let text = value.get(start..)?.trim_ascii_end();
    let date = parse(text, Century::Either)?;
    match text.get(date.len..)? {
        [] => {}
        [b' ' | b'T', time @ ..] if is_time(time) => {}
        _ => return None,
    }
    Some(date.hit(start, start + date.len))
}

fn is_time(text: &[u8]) -> bool {
    matches!(text, [h, m, ..] if h.is_ascii_digit() && m.is_ascii_digit())
        && text
            .iter()
            .all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'+' | b'-' | b'Z' | b' '))
}

/// How far behind a word its date may stand, in bytes.
const REACH: usize = 40;

/// The date behind the word for birth that `at` lies in.
fn behind_word(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let letter_before =
        |distance: usize| at.checked_sub(distance).and_then(|i| text.get(i).copied());
    let literal = DETECTOR.literals.iter().find(|literal| rest.starts_with(literal.as_bytes()))?;
    let begins = match *literal {
        "irth" => matches!(letter_before(1), Some(b'b' | b'B')),
        "eburt" => matches!(letter_before(1), Some(b'g' | b'G')),
        _ => super::boundary::number_start(text, at).is_some() || letter_before(1) == Some(b'-'),
    };
    if !begins {
        return None;
    }
    let end = at + literal.len();
    // The word itself goes on: `birthdate`, `Geburtsdatum`, `birth_date`.
    let mut quoted = false;
    let mut before = b'_';
    for (offset, &b) in text.get(end..)?.iter().take(REACH).enumerate() {
        let here = end + offset;
        if matches!(b, b'\t' | b'\n' | b';' | b'{' | b'}') {
            return None;
        }
        quoted |= b == b'"';
        let starts =
            b.is_ascii_digit() || (b.is_ascii_uppercase() && !before.is_ascii_alphanumeric());
        if starts
            && !before.is_ascii_digit()
            && let Some(date) = parse(text.get(here..)?, Century::Written)
            && number_ends(text, here + date.len)
        {
            return Some(date.hit(here, here + date.len));
        }
        // Behind a JSON key, its value and no other.
        if quoted && !matches!(b, b'"' | b'\\' | b':' | b'=' | b'>' | b' ' | b'[') {
            return None;
        }
        before = b;
    }
    None
}

/// Whether the century may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Century {
    Written,
    Either,
}

/// A date at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Date {
    day: u32,
    len: usize,
}

impl Date {
    fn hit(self, start: usize, end: usize) -> Hit {
        let judgement = match self.day {
            1 => Judgement::Harmless("a date that was made coarser"),
            _ => Judgement::NeedsContext,
        };
        Hit { detector: DetectorId::DateOfBirth, start, end, judgement }
    }
}

/// The years that count: no clock decides what a scan finds.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2030;

/// The date that a text begins with.
fn parse(text: &[u8], century: Century) -> Option<Date> {
    let digits = |text: &[u8]| text.iter().take(9).take_while(|b| b.is_ascii_digit()).count();
    match digits(text) {
        8 => {
            let (year, month, day) =
                (number(text, 0, 4)?, number(text, 4, 2)?, number(text, 6, 2)?);
            valid(year, month, day, 8)
        }
        4 => {
            let (month, between, at) = part(text, 4)?;
            let (day, _, end) = part_after(text, at, between)?;
            valid(number(text, 0, 4)?, month, day, end)
        }
        first_len @ 1..=2 => {
            let first = number(text, 0, first_len)?;
            let between = *text.get(first_len)?;
            if let Some((month, month_len)) = month_name(text.get(first_len + 1..)?) {
                // 17 May 1980, 17-MAY-1980, 17. May 1980 is left.
                let at = first_len + 1 + month_len;
                (*text.get(at)? == between && matches!(between, b' ' | b'-')).then_some(())?;
                return (digits(text.get(at + 1..)?) == 4)
                    .then(|| valid(number(text, at + 1, 4)?, month, first, at + 5))?;
            }
            let (second, between, at) = part(text, first_len)?;
            (text.get(at) == Some(&between)).then_some(())?;
            let (year, year_len) = match digits(text.get(at + 1..)?) {
                4 => (number(text, at + 1, 4)?, 4),
                // Whatever the century, the day tells.
                2 if century == Century::Either => (2000 + number(text, at + 1, 2)? % 30, 2),
                _ => return None,
            };
            let end = at + 1 + year_len;
            let day_first = || valid(year, second, first, end);
            let month_first = || valid(year, first, second, end);
            if between == b'/' {
                month_first().or_else(day_first)
            } else {
                day_first().or_else(month_first)
            }
        }
        0 => {
            // May 17, 1980
            let (month, len) = month_name(text)?;
            (text.get(len) == Some(&b' ')).then_some(())?;
            let day_len = digits(text.get(len + 1..)?);
            (1..=2).contains(&day_len).then_some(())?;
            let behind = len + 1 + day_len;
            let at = match text.get(behind..)? {
                [b',', b' ', ..] => behind + 2,
                [b' ', ..] => behind + 1,
                _ => return None,
            };
            (digits(text.get(at..)?) == 4).then_some(())?;
            valid(number(text, at, 4)?, month, number(text, len + 1, day_len)?, at + 4)
        }
        _ => None,
    }
}

/// A separator at `at` and the one or two digits behind it: the number, the separator, and where it ends.
fn part(text: &[u8], at: usize) -> Option<(u32, u8, usize)> {
    let between = *text.get(at)?;
    if !matches!(between, b'-' | b'/' | b'.') {
        return None;
    }
    let len = text.get(at + 1..)?.iter().take(3).take_while(|b| b.is_ascii_digit()).count();
    (1..=2).contains(&len).then(|| Some((number(text, at + 1, len)?, between, at + 1 + len)))?
}

fn part_after(text: &[u8], at: usize, between: u8) -> Option<(u32, u8, usize)> {
    part(text, at).filter(|(_, found, _)| *found == between)
}

fn number(text: &[u8], at: usize, len: usize) -> Option<u32> {
    text.get(at..at + len)?
        .iter()
        .try_fold(0, |number, b| b.is_ascii_digit().then(|| number * 10 + u32::from(b - b'0')))
}

fn month_name(text: &[u8]) -> Option<(u32, usize)> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let len = text.iter().take(10).take_while(|b| b.is_ascii_alphabetic()).count();
    let word = text.get(..len)?;
    let is = |name: &str| {
        (len == 3 || len == name.len())
            && name.as_bytes().get(..len).is_some_and(|n| n.eq_ignore_ascii_case(word))
    };
    (1..).zip(NAMES).find(|(_, name)| is(name)).map(|(month, _)| (month, len))
}

fn valid(year: u32, month: u32, day: u32, len: usize) -> Option<Date> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    (YEARS.contains(&year) && (1..=days).contains(&day)).then_some(Date { day, len })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whole_values() {
        let found = Some(Judgement::NeedsContext);
        let coarse = Some(Judgement::Harmless("a date that was made coarser"));
        let cases: &[(&str, Option<Judgement>)] = &[
            ("1980-05-17", found),
            (" 1980-05-17 ", found),
            ("1980/5/17", found),
            ("17.5.1980", found),
            ("17/05/1980", found),
            ("05/17/1980", found),
            ("05/17/80", found),
            ("17-05-1980", found),
            ("19800517", found),
            ("17 May 1980", found),
            ("17-MAY-1980", found),
            ("May 17, 1980", found),
            ("1980-05-17T00:00:00Z", found),
            ("2000-02-29", found),
            ("1900-02-29", None),
            ("1980-05-01", coarse),
            ("1980-01-01 00:00:00", coarse),
            ("1899-05-17", None),
            ("2031-05-17", None),
            ("1980-13-17", None),
            ("1980-05-32", None),
            ("1980-05/17", None),
            ("1980-05-17 BC", None),
            ("1980-05-170", None),
            ("198005171", None),
            ("1980", None),
            ("", None),
            ("infinity", None),
        ];
        for (text, expected) in cases {
            assert_eq!(whole(text.as_bytes()).map(|hit| hit.judgement), *expected, "{text}");
        }
    }

    #[test]
    fn dates_behind_words() {
        let cases: &[(&str, Option<&str>)] = &[
            ("DOB: 05/17/1980, ill", Some("05/17/1980")),
            (r"x\nDOB: 05/17/1980\nill", Some("05/17/1980")),
            ("born May 17, 1980 in", Some("May 17, 1980")),
            ("Geburtsdatum 17.05.1980", Some("17.05.1980")),
            (r#"{\"dob\":\"1980-05-17\"}"#, Some("1980-05-17")),
            ("birth_date=1980-05-17", Some("1980-05-17")),
            ("birthplace: a town that is very far away, and on 1980-05-17", None),
            ("dob\t1980-05-17", None),
            ("adobe 1980-05-17", None),
            ("born 1980-05-17-3", None),
        ];
        for (text, expected) in cases {
            let bytes = text.as_bytes();
            let found = (0..bytes.len()).find_map(|at| behind_word(bytes, at));
            let span = found.and_then(|hit| text.get(hit.start..hit.end));
            assert_eq!(span, *expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(born|dob|irth|[0-9]{1,4}|[-/. ]|May|\"|\\\\|é){0,12}", cut in 0usize..9) {
            let bytes = text.as_bytes().get(cut..).unwrap_or_default();
            whole(bytes);
            for at in 0..=bytes.len() {
                behind_word(bytes, at);
            }
        }
    }
}
