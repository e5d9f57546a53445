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
    pattern: "yyyy-mm-dd, dd.mm.yyyy, mm/dd/yyyy, yyyymmdd, 17 May 1980, 17 de mayo de 1980",
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
        "nasterii",
        "geboortedatum",
        "urodzenia",
        "fodselsdato",
        "fodelsedatum",
    ],
    classes: &[ColumnClass::BirthDate],
    mend: "{ transform = \"truncate_date\", to = \"year\" }",
    shapes: &[Shape::Literal],
    // Those with equal beginnings cost a sweep as much as one of them.
    literals: &[
        "irth",
        "IRTH",
        "born",
        "dob",
        "DOB",
        "eburt",
        "eboor",
        "ebore",
        "naissanc",
        "Naissanc",
        "NAISSANC",
        "nacimient",
        "Nacimient",
        "NACIMIENT",
        "nascim",
        "Nascim",
        "NASCIM",
        "nascit",
        "Nascit",
        "NASCIT",
        "nasteri",
        "nacido ",
        "nacida ",
        "nascido ",
        "nascida ",
        "nato ",
        "Nato ",
        "nata ",
        "Nata ",
        "né ",
        "née ",
        "né(e) ",
        "Né ",
        "Née ",
        "Né(e) ",
        "născut",
        "urodze",
        "fodsel",
        "fodels",
        "ødsels",
        "ödelsed",
    ],
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
        Example::text("{\"dob\": \"1980-05-17T00:00:00.000Z\"}"),
        Example::text("{\"birthday\": {\"$date\": \"1980-05-17T00:00:00Z\"}}"),
        Example::text("Date de naissance : 17/05/1980"),
        Example::text("née le 17 mai 1980 à Lyon"),
        Example::text("fecha de nacimiento: 17 de mayo de 1980"),
        Example::text("nata a Torino il 17 maggio 1980"),
        Example::text("data de nascimento 17/05/1980"),
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
        Example::text("année le 17 mai 1980"),
        Example::text("the acid arrived on 1980-05-17"),
        Example::text("fodselsnummer 16088761352. on 2024-07-22 12:42:56"),
        Example::text("birth number 855230, issued 1980-05-17"),
        Example::text("un pranzo preparato il 17 maggio 1980"),
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
    Some(date.hit(start, start + date.len, Judgement::NeedsContext))
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
    let before = text.get(..at)?;
    let literal = DETECTOR.literals.iter().find(|literal| rest.starts_with(literal.as_bytes()))?;
    let after = |letters: &[u8]| before.last().is_some_and(|b| letters.contains(b));
    let begins_word = super::boundary::number_start(text, at).is_some();
    let (begins, kind) = match *literal {
        "irth" | "IRTH" => (after(b"bB"), Word::Noun),
        "eburt" | "eboor" | "ebore" => (after(b"gG"), Word::Noun),
        "ødsels" | "ödelsed" => (after(b"fF"), Word::Noun),
        "nacido " | "nacida " | "nascido " | "nascida " | "nato " | "Nato " | "nata " | "Nata "
        | "né " | "née " | "né(e) " | "Né " | "Née " | "Né(e) " | "născut" => {
            (begins_word, Word::Verb)
        }
        // `dateNaissance`
        written if written.starts_with('N') => (true, Word::Noun),
        _ => (begins_word || after(b"-"), Word::Noun),
    };
    if !begins {
        return None;
    }
    let end = at + literal.len();
    if kind == Word::Noun && is_number_word(text.get(end..)?) {
        return None;
    }
    // The word itself goes on: `birthdate`, `Geburtsdatum`, `birth_date`.
    let mut quoted = false;
    let mut before = b'_';
    let mut offset = 0;
    while offset < REACH {
        let here = end + offset;
        let b = *text.get(here)?;
        if quoted && b == b'{' {
            // An object that is a date: `{"$date": "1980-05-17T00:00:00Z"}`
            let (found, start) = dated_object(text, here)?;
            return Some(found.hit(start, start + found.len, Judgement::Proven));
        }
        if matches!(b, b'\t' | b'\n' | b';' | b'{' | b'}') {
            return None;
        }
        quoted |= b == b'"';
        let starts =
            b.is_ascii_digit() || (b.is_ascii_uppercase() && !before.is_ascii_alphanumeric());
        if starts
            && !before.is_ascii_digit()
            && let Some(date) = parse(text.get(here..)?, Century::Written)
            && ends_date(text, here + date.len)
        {
            let found = match kind {
                Word::Noun => Judgement::NeedsContext,
                Word::Verb => Judgement::Proven,
            };
            return Some(date.hit(here, here + date.len, found));
        }
        // Behind a JSON key, its value and no other.
        if quoted && !matches!(b, b'"' | b'\\' | b':' | b'=' | b'>' | b' ' | b'[') {
            return None;
        }
        before = b;
        offset += 1;
    }
    None
}

/// Whether what follows makes a word for birth that of a number: `fødselsnummer`, `birth number`. The dates behind it are others.
fn is_number_word(behind: &[u8]) -> bool {
    let behind = behind.strip_prefix(b"s").or(behind.strip_prefix(b"e")).unwrap_or(behind);
    let behind = match behind {
        [b' ' | b'_' | b'-', rest @ ..] => rest,
        _ => behind,
    };
    let starts =
        |word: &[u8]| behind.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    starts(b"num") || starts(b"nr")
}

/// What a word for birth is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// A noun, of which other words are made: `birthplace`. It speaks for a date only where it is a context word.
    Noun,
    /// `née`, `nato`: all that is needed.
    Verb,
}

/// Whether a date may end at `end`; a time may stand behind it.
fn ends_date(text: &[u8], end: usize) -> bool {
    number_ends(text, end)
        || matches!(text.get(end..), Some([b'T', h, m, b':', ..]) if h.is_ascii_digit() && m.is_ascii_digit())
}

/// The date in an object of JSON whose first key is `$date` or `date`, and where it begins.
fn dated_object(text: &[u8], open: usize) -> Option<(Date, usize)> {
    let is_mark = |b: &&u8| matches!(b, b'"' | b'\\' | b' ' | b':');
    let skip =
        |from: usize| Some(from + text.get(from..)?.iter().take(REACH).take_while(is_mark).count());
    let key = skip(open + 1)?;
    let rest = text.get(key..)?;
    let len = ["$date", "date"].iter().find(|key| rest.starts_with(key.as_bytes()))?.len();
    let start = skip(key + len)?;
    let date = parse(text.get(start..)?, Century::Written)?;
    (start > key + len && ends_date(text, start + date.len)).then_some((date, start))
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
    /// The date as a hit of this judgement, unless it was made coarser.
    fn hit(self, start: usize, end: usize, judgement: Judgement) -> Hit {
        let judgement = match self.day {
            1 => Judgement::Harmless("a date that was made coarser"),
            _ => judgement,
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
            let behind = text.get(first_len..)?;
            let spaced = spaced(behind);
            if let Some((month, month_len)) = month_name(behind.get(spaced..)?) {
                // 17 May 1980, 17-MAY-1980, 17. Mai 1980, 17 de mayo de 1980
                let at = first_len + spaced + month_len;
                let between = match between {
                    b'-' if text.get(at) == Some(&b'-') => 1,
                    b'-' => return None,
                    _ => spaced_year(text.get(at..)?)?,
                };
                let at = at + between;
                return (digits(text.get(at..)?) == 4)
                    .then(|| valid(number(text, at, 4)?, month, first, at + 4))?;
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

/// How many bytes stand between a day and the name of its month: one, or those of `. ` and ` de `.
fn spaced(text: &[u8]) -> usize {
    match text {
        [b'.', b' ', ..] => 2,
        [b' ', b'd', b'e', b' ', ..] => 4,
        _ => 1,
    }
}

/// How many bytes stand between the name of a month and its year.
fn spaced_year(text: &[u8]) -> Option<usize> {
    match text {
        [b' ', b'd', b'e', b' ', ..] => Some(4),
        [b'.' | b',', b' ', ..] => Some(2),
        [b' ', ..] => Some(1),
        _ => None,
    }
}

/// The month that a text begins with the name of, and the name's length.
fn month_name(text: &[u8]) -> Option<(u32, usize)> {
    let len = text.iter().take(12).take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80).count();
    let word = text.get(..len).filter(|word| word.len() > 2)?;
    let is = |name: &str| name.as_bytes().eq_ignore_ascii_case(word);
    // English ones are also written with their first three letters.
    let is_short = |name: &str| len == 3 && name.get(..3).is_some_and(is);
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| {
            names.iter().any(|name| is(name)) || names.first().is_some_and(|n| is_short(n))
        })
        .map(|(month, _)| (month, len))
}

/// The names of the months in English, French, Spanish, Italian, Portuguese and German.
const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "enero", "gennaio", "janeiro", "januar"],
    &["february", "février", "fevrier", "febrero", "febbraio", "fevereiro", "februar"],
    &["march", "mars", "marzo", "março", "märz"],
    &["april", "avril", "abril", "aprile"],
    &["may", "mai", "mayo", "maggio", "maio"],
    &["june", "juin", "junio", "giugno", "junho", "juni"],
    &["july", "juillet", "julio", "luglio", "julho", "juli"],
    &["august", "août", "aout", "agosto"],
    &["september", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
    &["october", "octobre", "octubre", "ottobre", "outubro", "oktober"],
    &["november", "novembre", "noviembre", "novembro"],
    &["december", "décembre", "decembre", "diciembre", "dicembre", "dezembro", "dezember"],
];

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
            (r#"{\"dob\":\"1980-05-17T10:00:00Z\"}"#, Some("1980-05-17")),
            (r#"{"dob": {"$date": "1980-05-17T00:00:00Z"}}"#, Some("1980-05-17")),
            (r#"{\\"dob\\": {\\"date\\":\\"1980-05-17\\"}}"#, Some("1980-05-17")),
            (r#"{"dob": {"seen": "1980-05-17"}}"#, None),
            (r#"{"dob": {"$date": null}, "x": "1980-05-17"}"#, None),
            ("DATE DE NAISSANCE 17/05/1980", Some("17/05/1980")),
            (r#"{"dateNaissance":"17/05/1980"}"#, Some("17/05/1980")),
            ("fechaNacimiento=1980-05-17", Some("1980-05-17")),
            ("data di nascita: 17 maggio 1980.", Some("17 maggio 1980")),
            ("nascimento em 17 de março de 1980", Some("17 de março de 1980")),
            ("data nasterii 17.05.1980", Some("17.05.1980")),
            ("né le 17 février 1980", Some("17 février 1980")),
            ("Né(e) le 17.05.1980", Some("17.05.1980")),
            ("née à Lyon le 17 août 1980", Some("17 août 1980")),
            ("nacida el 17 de mayo de 1980", Some("17 de mayo de 1980")),
            ("nascido em 17/05/1980", Some("17/05/1980")),
            ("Nato a Roma il 17/05/1980", Some("17/05/1980")),
            ("născută pe 17.05.1980", Some("17.05.1980")),
            ("născut pe 17.05.1980", Some("17.05.1980")),
            ("Geboortedatum: 17-05-1980", Some("17-05-1980")),
            ("geboren am 17. März 1980", Some("17. März 1980")),
            ("data urodzenia 17.05.1980", Some("17.05.1980")),
            ("fødselsdato 17.05.1980", Some("17.05.1980")),
            ("fodelsedatum 1980-05-17", Some("1980-05-17")),
            ("année le 17/05/1980", None),
            ("donnée le 17/05/1980", None),
            ("négocié le 17/05/1980", None),
            ("donato il 17/05/1980", None),
            ("NATO in 17/05/1980", None),
            ("Nata il 17/05/1980", Some("17/05/1980")),
            ("acido 17/05/1980", None),
            ("connaissance 17/05/1980", None),
            ("date_naissance 17/05/1980", Some("17/05/1980")),
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
