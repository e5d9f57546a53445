//! Names of persons.

use std::ops::Range;

use super::boundary::number_start;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::keyed_name::{self, KEY_ENDS, KeyKind, KeyedName, under_key};
use super::name_lists::{is_family_name, is_given_name, is_made_of_names};
use super::placeholder::{is_placeholder, is_token};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Names in columns of names and under keys of them, and names behind a title in text.
///
/// In a column that is classed as one of names, and under a key of JSON that is, what is written like a name counts. In text, a title and one to three capitalised words
/// count by themselves; a dictionary alone does not (`Rich Text`, `May Day` and `Bill Rate` are in any). A name whose words are
/// all in the lists that pseudonyms are made of cannot be told from a pseudonym and counts as a test value.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PersonName,
    name: "person_name",
    summary: "names in columns and under keys of names, and names behind a title",
    tier: Tier::ColumnOnly,
    regions: &[],
    pattern: "Title Name Name",
    validator: "letters, no placeholder; behind a title, capitalised words",
    guards: &[
        "names whose words are all in the lists of the pseudonyms (test)",
        "placeholders: N/A, unknown, anonymous",
        "values with digits or signs that names do not have",
        "Dr. and St. of streets, Sr. of job titles, offices and brands behind a title",
    ],
    context: &[],
    classes: &[ColumnClass::FirstName, ColumnClass::LastName, ColumnClass::FullName],
    mend: "\"full_name\"",
    shapes: &[Shape::Literal],
    literals: &LITERALS,
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::column("full_name", "Siobhan O'Neill"),
        Example::column("first_name", "Siobhán"),
        Example::column("surname", "O'Neill-Mc Carthy"),
        Example::column("Nachname", "Grünwaldner"),
        Example::column("last_name", "毛利"),
        Example::text("Ms Siobhan O'Neill, 14 Maple Ave"),
        Example::text("seen by Dr. Okonkwo today"),
        Example::text("Dear Mrs. Featherstonehaugh,"),
        Example::text("Sehr geehrter Herr von Grünwaldner"),
        Example::text("x\\nMr. J. Q. Featherstonehaugh called"),
        Example::text("{\"first_name\": \"Siobhan\"}"),
        Example::text("{\"customer\": {\"name\": \"Siobhan O'Neill\"}}"),
        Example::text("{\"name\": {\"family\": \"O'Neill\"}}"),
    ],
    counter_examples: &[
        Example::column("full_name", "Tyson Kilback"),
        Example::column("full_name", "西村陽斗"),
        Example::column("full_name", ""),
        Example::column("full_name", "-"),
        Example::column("full_name", "N/A"),
        Example::column("full_name", "unknown"),
        Example::column("full_name", "Customer 17"),
        Example::column("full_name", "S****** O******"),
        Example::column("product_name", "Siobhan O'Neill"),
        Example::text("Siobhan O'Neill"),
        Example::text("Ms Tyson Kilback"),
        Example::text("Rich Text"),
        Example::text("Bill Rate"),
        Example::text("May Day"),
        Example::text("Times New Roman"),
        Example::text("Frank Discussion"),
        Example::text("123 Maple Dr. Springfield"),
        Example::text("Sr. Software Engineer"),
        Example::text("Mr. President"),
        Example::text("Mr. and others"),
        Example::text("Ms Word"),
        Example::text("{\"first_name\": \"Tyson\"}"),
        Example::text("{\"first_name\": \"N/A\"}"),
        Example::text("{\"product\": {\"name\": \"Siobhan\"}}"),
        Example::text("{\"name\": \"Siobhan\", \"filename\": \"Siobhan\"}"),
    ],
};

const TITLES: [&str; 9] = ["r. ", "Mr ", "Mrs", "Ms ", "Ms.", "Sra", "Herr", "Frau ", "Mme"];

/// The titles, then the ends of keys.
const LITERALS: [&str; TITLES.len() + KEY_ENDS.len()] = {
    let mut literals = [""; TITLES.len() + KEY_ENDS.len()];
    let mut i = 0;
    while i < literals.len() {
        literals[i] = if i < TITLES.len() { TITLES[i] } else { KEY_ENDS[i - TITLES.len()] };
        i += 1;
    }
    literals
};

const FROM_LISTS: Judgement = Judgement::Test("a name of the word lists");

/// The name behind the title, or under the key, whose literal is at `at`.
fn at(text: &[u8], at: usize) -> Option<Hit> {
    match text.get(at + 3) {
        Some(b'"' | b'\\') => at_key(text, at),
        _ => None,
    }
    .or_else(|| behind_title(text, at))
}

/// The name under the key that ends at `at`.
fn at_key(text: &[u8], at: usize) -> Option<Hit> {
    let end = text.get(at..at + 4)?;
    KEY_ENDS.iter().any(|literal| literal.as_bytes() == end).then_some(())?;
    let KeyedName { range, by } = under_key(text, at)?;
    let string = text.get(range.clone())?;
    let mut decoded = Vec::new();
    let name = if string.contains(&b'\\') {
        keyed_name::decode(string, &mut decoded);
        decoded.as_slice()
    } else {
        string
    };
    // Names of repositories and files are under such keys as well.
    if name.contains(&b'/') {
        return None;
    }
    let judgement = match whole(name)?.judgement {
        Judgement::OnlyInContext if by == KeyKind::Nested => Judgement::Proven,
        judgement => judgement,
    };
    Some(Hit { detector: DetectorId::PersonName, start: range.start, end: range.end, judgement })
}

/// A whole value that is written like a name.
fn whole(value: &[u8]) -> Option<Hit> {
    let start = value.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let text = value.get(start..)?.trim_ascii_end();
    let allowed = |b: &u8| {
        b.is_ascii_alphabetic()
            || *b >= 0x80
            || matches!(b, b' ' | b'-' | b'\'' | b'.' | b',' | b'`' | b'&' | b'(' | b')' | b'/')
    };
    let letters = text.iter().filter(|b| b.is_ascii_alphabetic() || **b >= 0x80).count();
    let named = letters >= 2 && text.len() <= NAME_BYTES_MAX && text.iter().all(allowed);
    if !named {
        return None;
    }
    let judgement = if is_made_of_names(text) {
        FROM_LISTS
    } else if is_placeholder(text) || is_token(text) {
        return None;
    } else {
        Judgement::OnlyInContext
    };
    Some(Hit { detector: DetectorId::PersonName, start, end: start + text.len(), judgement })
}

/// The longest name, in bytes.
const NAME_BYTES_MAX: usize = 160;

/// The name behind the title whose literal is at `at`. The title is no part of it.
pub(super) fn behind_title(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let literal = TITLES.iter().find(|literal| rest.starts_with(literal.as_bytes()))?;
    let title = match *literal {
        "r. " => at.checked_sub(1)?,
        _ => at,
    };
    if number_start(text, title) != Some(title) {
        return None;
    }
    let mut start = at + literal.len();
    match *literal {
        "r. " => match text.get(title)? {
            b'M' => {}
            b'D' if !is_of_street(text, title) => {}
            b'S' if !is_suffix(text, title) => {}
            _ => return None,
        },
        "Herr" => start += usize::from(text.get(start) == Some(&b'n')),
        _ => {}
    }
    start += usize::from(text.get(start) == Some(&b'.'));
    let blanks = text.get(start..)?.iter().take(3).take_while(|b| **b == b' ').count();
    if blanks == 0 && text.get(start - 1) != Some(&b' ') {
        return None;
    }
    start += blanks;
    // Herr Dr. Müller: the name is behind the last title.
    if matches!(text.get(start..)?, [b'D', b'r', b'.', ..] | [b'P', b'r', b'o', b'f', b'.', ..]) {
        start += text.get(start..)?.iter().take(6).take_while(|b| **b != b' ').count() + 1;
    }
    let end = name_end(text, start)?;
    let name = text.get(start..end)?;
    let judgement = if is_made_of_names(name) { FROM_LISTS } else { Judgement::Proven };
    Some(Hit { detector: DetectorId::PersonName, start, end, judgement })
}

/// Whether the `Dr.` at a place ends the name of a street: `123 Maple Dr.`
fn is_of_street(text: &[u8], at: usize) -> bool {
    let before = text.get(at.saturating_sub(40)..at).unwrap_or_default();
    let mut words =
        before.rsplit(|b| *b == b' ').filter(|word| !word.is_empty()).take(4).enumerate();
    words
        .find(|(_, word)| !word.first().is_some_and(u8::is_ascii_uppercase))
        .is_some_and(|(nth, word)| nth > 0 && word.first().is_some_and(u8::is_ascii_digit))
}

/// Whether the `Sr.` at a place stands behind a name: `John Smith Sr.`
fn is_suffix(text: &[u8], at: usize) -> bool {
    let before = text.get(at.saturating_sub(24)..at).unwrap_or_default();
    let Some(before) = before.strip_suffix(b" ") else { return false };
    let word = before.rsplit(|b| !b.is_ascii_alphabetic() && *b < 0x80).next().unwrap_or_default();
    word.first().is_some_and(u8::is_ascii_uppercase) && !holds(SALUTATIONS, word)
        || before.last() == Some(&b',')
}

/// The end of the name that begins at `start`: one to three capitalised words, with particles and initials.
fn name_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    let mut end = None;
    let mut words = 0;
    let mut whole_words = 0;
    let mut particles = 0;
    let mut words_max = WORDS_MAX;
    while words < words_max && at < start + NAME_BYTES_MAX {
        let rest = text.get(at..).unwrap_or_default();
        let len = word_len(rest);
        let Some(word) = rest.get(..len).filter(|word| !word.is_empty()) else { break };
        if is_particle(word) {
            // Herr der Ringe
            if (words == 0 && word == b"der") || particles > 2 {
                break;
            }
            particles += 1;
        } else if begins_like_a_name(word) && !holds(NO_NAMES, word) {
            let initial = len == 1 && rest.get(len) == Some(&b'.');
            if len == 1 && !initial {
                break;
            }
            words += 1;
            // Names in scripts without capitals are written in more words.
            words_max = if word.first() >= Some(&0xD7) { WORDS_MAX + 1 } else { WORDS_MAX };
            whole_words += usize::from(len > 1);
            end = (whole_words > 0).then_some(at + len);
        } else {
            break;
        }
        at += len;
        at += usize::from(text.get(at) == Some(&b'.') && len == 1);
        if text.get(at) != Some(&b' ') {
            break;
        }
        at += 1;
    }
    end
}

/// The most words of a name behind a title.
const WORDS_MAX: usize = 3;

/// The length of the word that a text begins with: letters, and apostrophes and hyphens between letters.
fn word_len(text: &[u8]) -> usize {
    let mut len = 0;
    while let Some(&b) = text.get(len).filter(|_| len < 40) {
        let next = text.get(len + 1).is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80);
        match b {
            b'A'..=b'Z' | b'a'..=b'z' => len += 1,
            b'\'' | b'-' if len > 0 && next => len += 1,
            // A doubled apostrophe is one in SQL.
            b'\''
                if len > 0
                    && text.get(len + 1) == Some(&b'\'')
                    && text.get(len + 2).is_some_and(u8::is_ascii_uppercase) =>
            {
                len += 2
            }
            // U+2019 is an apostrophe, and U+200C stands within words of Persian; other punctuation and symbols of U+00A0 to
            // U+00BF and U+2000 to U+2FFF are no part of a word.
            0xE2 if len > 0 && matches!(text.get(len + 1..len + 3), Some([0x80, 0x99 | 0x8C])) => {
                len += 3;
            }
            0xE2 | 0xC2 => break,
            0x80.. => len += 1,
            _ => break,
        }
    }
    len
}

fn begins_like_a_name(word: &[u8]) -> bool {
    match word {
        [b'A'..=b'Z', ..] => true,
        // U+00DF to U+00FF are small letters.
        [0xC3, second, ..] => *second < 0x9F,
        [0xC4..=0xFF, ..] => true,
        // d'Artagnan
        [b'a'..=b'z', b'\'', b'A'..=b'Z', ..] => true,
        _ => false,
    }
}

fn is_particle(word: &[u8]) -> bool {
    const PARTICLES: &str = "van von vom zu zum zur de der den del della di da das do dos du la le al el bin ibn ben ter ten te af av";
    word.first().is_some_and(u8::is_ascii_lowercase) && holds(PARTICLES, word)
}

fn holds(list: &str, word: &[u8]) -> bool {
    list.split_ascii_whitespace().any(|entry| entry.as_bytes() == word)
}

/// Capitalised words in front of a title or a name that are no part of it.
const SALUTATIONS: &str = "Dear Hello Hi Hola Estimado Estimada Querido Attn To From By With See Contact Call Ask And Or For The Cc Bcc Re \
    Customer User Client Patient Name Email Mail Phone Tel Write Sehr Liebe Lieber Cher Chère Bonjour El La Prof Herr Frau";

/// Capitalised words behind a title that are no names: offices, brands, the next sentence.
const NO_NAMES: &str = "President Chairman Chair Speaker Secretary Minister Mayor Justice Ambassador Chancellor Director Right Pepper Martens Clean \
    Muscle Robot Office Word Excel Windows Access Project Software Engineer Developer Manager Analyst Consultant Architect Designer \
    Administrator Associate Product Project Program Data Systems System Network Sales Account Marketing Business Quality Technical Support Security \
    Research Executive Vice Financial Finance Operations HR IT QA UI UX DBA Lead Specialist Accountant Scientist Programmer Staff Full \
    Front Back Web Java Cloud Solutions I The And Or If In On At Is Has Was Will Please He She We They It This That Doktor Professor \
    Präsident Minister Kollege Kollegin Monday Tuesday Wednesday Thursday Friday Saturday Sunday";

/// The name directly before or behind another find: `John Smith <…>`, `… (John Smith)`.
///
/// `start..end` is where the other find lies. A pair of capitalised words of which one is a given or family name of the word lists, or one
/// given name; what [`DETECTOR`] does not find by itself counts as a name here.
pub fn beside(text: &[u8], start: usize, end: usize) -> Option<Range<usize>> {
    before(text, start).or_else(|| behind(text, end))
}

fn before(text: &[u8], start: usize) -> Option<Range<usize>> {
    let near = text.get(..start)?;
    let between = near.iter().rev().take(BETWEEN_MAX).take_while(|b| is_between(**b)).count();
    let end = start - between;
    let mut words: [Range<usize>; 2] = Default::default();
    let mut count = 0;
    let mut at = end;
    // Backwards: a word, and perhaps an initial before it.
    while count < 2 {
        let lead = text.get(at.saturating_sub(40)..at)?;
        let len = lead
            .iter()
            .rev()
            .take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80 || matches!(b, b'\'' | b'-'))
            .count();
        let initial = len == 0 && matches!(lead, [.., b' ', b'A'..=b'Z', b'.']);
        let word = at - len..at;
        if initial && count == 1 {
            at -= 2;
        } else if text.get(word.clone()).is_some_and(begins_like_a_name) {
            at = word.start;
            if let Some(place) = words.get_mut(count) {
                *place = word;
            }
            count += 1;
        } else {
            break;
        }
        if at.checked_sub(1).and_then(|i| text.get(i)) != Some(&b' ') {
            break;
        }
        at -= 1;
    }
    let [last, first] = words;
    pair(text, first, last)
}

fn behind(text: &[u8], end: usize) -> Option<Range<usize>> {
    let between = text.get(end..)?.iter().take(BETWEEN_MAX).take_while(|b| is_between(**b)).count();
    if between == 0 {
        return None;
    }
    let mut at = end + between;
    let mut words: [Range<usize>; 2] = Default::default();
    for (nth, place) in words.iter_mut().enumerate() {
        let len = word_len(text.get(at..)?);
        if !text.get(at..at + len).is_some_and(begins_like_a_name) {
            break;
        }
        *place = at..at + len;
        at += len;
        if text.get(at) != Some(&b' ') {
            break;
        }
        at += 1;
        if nth == 0 && matches!(text.get(at..), Some([b'A'..=b'Z', b'.', b' ', ..])) {
            at += 3;
        }
    }
    let [first, last] = words;
    if last.is_empty() { pair(text, last, first) } else { pair(text, first, last) }
}

/// The most bytes between a name and what it stands beside, and which they may be.
const BETWEEN_MAX: usize = 4;

fn is_between(b: u8) -> bool {
    matches!(b, b' ' | b'<' | b'(' | b'[' | b'>' | b')' | b']' | b',' | b':' | b'"' | b'-' | b';')
}

/// The range of a given and a family name, or of the last one alone; `first` is empty where there is none.
fn pair(text: &[u8], first: Range<usize>, last: Range<usize>) -> Option<Range<usize>> {
    let (a, b) = (text.get(first.clone())?, text.get(last.clone())?);
    let is_word =
        |word: &[u8]| word.len() > 1 && !holds(SALUTATIONS, word) && !holds(NO_NAMES, word);
    if !is_word(b) {
        return None;
    }
    if is_word(a) && (is_given_name(a) || is_family_name(b)) {
        return Some(first.start..last.end);
    }
    is_given_name(b).then_some(last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Option<(String, Judgement)> {
        let bytes = text.as_bytes();
        (0..bytes.len()).find_map(|at| behind_title(bytes, at)).map(|hit| {
            (text.get(hit.start..hit.end).unwrap_or("not on a character").to_owned(), hit.judgement)
        })
    }

    #[test]
    fn names_behind_titles() {
        let cases: &[(&str, Option<(&str, Judgement)>)] = &[
            ("Ms Siobhan O'Neill, 14 Maple Ave", Some(("Siobhan O'Neill", Judgement::Proven))),
            ("Mr. J. Q. Featherstone called", Some(("J. Q. Featherstone", Judgement::Proven))),
            ("Mrs Featherstone", Some(("Featherstone", Judgement::Proven))),
            ("Mrs. Featherstone.", Some(("Featherstone", Judgement::Proven))),
            ("Herrn Grünwaldner", Some(("Grünwaldner", Judgement::Proven))),
            ("Herr Dr. Grünwaldner", Some(("Grünwaldner", Judgement::Proven))),
            ("Frau de Grünwaldner", Some(("de Grünwaldner", Judgement::Proven))),
            ("Mme GRÜNWALDNER", Some(("GRÜNWALDNER", Judgement::Proven))),
            ("Mme. d'Estaingue", Some(("d'Estaingue", Judgement::Proven))),
            ("Sra. Ibarrola", Some(("Ibarrola", Judgement::Proven))),
            ("Estimado Sr. Ibarrola", Some(("Ibarrola", Judgement::Proven))),
            ("see Dr. Okonkwo", Some(("Okonkwo", Judgement::Proven))),
            ("Contact Dr. Okonkwo", Some(("Okonkwo", Judgement::Proven))),
            (r"x\nMr Featherstone", Some(("Featherstone", Judgement::Proven))),
            ("Mr O''Featherstone", Some(("O''Featherstone", Judgement::Proven))),
            ("Mr O’Featherstone", Some(("O’Featherstone", Judgement::Proven))),
            ("Mr Featherstone has", Some(("Featherstone", Judgement::Proven))),
            ("Mr Featherstone Please", Some(("Featherstone", Judgement::Proven))),
            ("Ms Tyson Kilback", Some(("Tyson Kilback", FROM_LISTS))),
            ("Herr der Ringe", None),
            ("Mr. President", None),
            ("Mr X", None),
            ("Mr. and Mrs.", None),
            ("123 Maple Dr. Springfield", None),
            ("John Featherstone Sr. Los Angeles", None),
            ("Sr. Software Engineer", None),
            ("XMr Featherstone", None),
            ("Mr", None),
            ("Mrs", None),
            ("the cr. Limit", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(name, judgement)| (name.to_owned(), judgement));
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn whole_values() {
        for (text, expected) in [
            ("Siobhan O'Neill", Some(Judgement::OnlyInContext)),
            ("  Siobhan  ", Some(Judgement::OnlyInContext)),
            ("TYSON KILBACK", Some(Judgement::OnlyInContext)),
            ("Tyson Kilback", Some(FROM_LISTS)),
            ("Kilback", Some(FROM_LISTS)),
            ("J", None),
            ("{Siobhan}", None),
            ("siobhan@gmail.com", None),
            ("abcdefghijklmnopqrstuvwxyz", None),
            ("[redacted]", None),
        ] {
            assert_eq!(whole(text.as_bytes()).map(|hit| hit.judgement), expected, "{text}");
        }
        assert_eq!(
            whole(b"Andr\xE9 Featherstone").map(|hit| hit.judgement),
            Some(Judgement::OnlyInContext)
        );
    }

    #[test]
    fn names_beside_other_finds() {
        // The other find is `@`.
        for (text, expected) in [
            ("John Smith <@>", Some("John Smith")),
            ("Contact John Smith at @", None),
            ("Contact John: @", Some("John")),
            ("Contact John Featherstone: @", Some("John Featherstone")),
            ("from John Q. Smith, @", Some("John Q. Smith")),
            ("\"John Smith\" <@>", Some("John Smith")),
            ("@ (John Smith)", Some("John Smith")),
            ("@, John Q. Smith", Some("John Q. Smith")),
            ("@ John", Some("John")),
            ("Email: @", None),
            ("Rich Text @", None),
            ("my address is @ and", None),
            ("@", None),
            ("@John", None),
        ] {
            let at = text.find('@').unwrap_or_default();
            let found = beside(text.as_bytes(), at, at + 1).and_then(|range| text.get(range));
            assert_eq!(found, expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(Mr |r\\. |Herr|Sra|D|S|Tyson|Kilback|'|-|\\.| |é|É|’|@|x){0,12}", cut in 0usize..9) {
            let bytes = text.as_bytes().get(cut..).unwrap_or_default();
            whole(bytes);
            for at in 0..=bytes.len() {
                behind_title(bytes, at);
                beside(bytes, at, at);
            }
        }
    }
}
