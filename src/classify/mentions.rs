//! Whether the texts of a column name the person of their own row: `called Anna Smith` where the row's names are Anna and Smith.
//!
//! No detector knows a name in a text, but a row that holds the name in another column gives it away. What a text would hold by chance is
//! told by the names of other rows: `will` and `may` stand in the texts of everybody.

use std::collections::BTreeMap;

use super::sampler::{Draw, Sample};

/// What the texts of a column say of the names in their rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// How many sampled rows have both a name and a text.
    pub rows: usize,
    /// In how many of them the text holds a word of the name.
    pub matching: usize,
    /// In how many of them the text is words of the name and nothing else.
    pub copies: usize,
}

/// What a column is when its texts name the persons of their rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnNames {
    /// They do not, as far as is known.
    #[default]
    No,
    /// They do, among other things.
    Inside,
    /// They are those names.
    Copied,
}

/// The shortest word of a name that is looked for, in letters.
const LETTERS_MIN: usize = 3;
/// How many other rows' names a text is held against.
const OTHERS: usize = 4;
/// From how many rows on single words of names count, from what share, and how much more often than by chance.
const ROWS_MIN: usize = 3;
const SHARE_MIN: f64 = 0.02;
const MORE_OFTEN_MIN: usize = 4;
/// From what share on a column is a copy of the names.
const COPIES_MIN: f64 = 0.8;

/// Words in names that are no names.
const PARTICLES: [&str; 16] = [
    "and", "ben", "bin", "den", "der", "dos", "frau", "herr", "ibn", "jun", "miss", "mrs", "prof",
    "sen", "van", "von",
];

/// Looks for the words of the names in the texts of the same rows. Both are samples of columns of one table.
///
/// Time is linear in the bytes of the samples.
pub fn mentions(names: &[&Sample], texts: &Sample) -> (Mentions, OwnNames) {
    let mut named: BTreeMap<Draw, Vec<String>> = BTreeMap::new();
    for (row, name) in names.iter().flat_map(|sample| sample.drawn()) {
        let words = folded_words(name).into_iter().filter(|word| {
            word.chars().count() >= LETTERS_MIN
                && word.chars().all(char::is_alphabetic)
                && !PARTICLES.contains(&word.as_str())
        });
        named.entry(row).or_default().extend(words);
    }
    let rows: Vec<(&Vec<String>, Vec<String>)> = texts
        .drawn()
        .filter_map(|(row, text)| Some((named.get(&row)?, folded_words(text))))
        .filter(|(name, text)| !name.is_empty() && !text.is_empty())
        .collect();
    let mut found = Mentions { rows: rows.len(), ..Mentions::default() };
    // Rows with two words of a name, and how often texts hold those of others.
    let (mut strong, mut strong_others, mut others) = (0, 0, 0);
    for (at, (name, text)) in rows.iter().enumerate() {
        let held = words_in(name, text);
        found.matching += usize::from(held > 0);
        strong += usize::from(held > 1);
        let own = |word: &String| name.contains(word) || PARTICLES.contains(&word.as_str());
        found.copies += usize::from(held > 0 && text.iter().all(own));
        for step in 1..=OTHERS {
            let Some((other, _)) = rows.get((at + step * STRIDE) % rows.len()) else { continue };
            // Relatives, and the same row again.
            if other.iter().any(|word| name.contains(word)) {
                continue;
            }
            let held = words_in(other, text);
            others += usize::from(held > 0);
            strong_others += usize::from(held > 1);
        }
    }
    let share = found.matching as f64 / found.rows.max(1) as f64;
    let often = |own: usize, others: usize| own * OTHERS > others * MORE_OFTEN_MIN;
    let told = (found.matching >= ROWS_MIN && often(found.matching, others))
        || (strong > 0 && often(strong, strong_others));
    let kind = match told && share >= SHARE_MIN {
        false => OwnNames::No,
        true if found.copies as f64 >= found.rows as f64 * COPIES_MIN => OwnNames::Copied,
        true => OwnNames::Inside,
    };
    (found, kind)
}

/// The words of a value in small letters. What is no UTF-8 is read byte by byte, which serves to compare values of one encoding.
fn folded_words(value: &[u8]) -> Vec<String> {
    let bytewise: String;
    let text = match str::from_utf8(value) {
        Ok(text) => text,
        // The end was cut off.
        Err(error) if error.error_len().is_none() => {
            str::from_utf8(value.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => {
            bytewise = value.iter().map(|byte| char::from(*byte)).collect();
            &bytewise
        }
    };
    // The names in a mail address go with the address.
    let between = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\'' | ',' | ';' | ':' | '<' | '>' | '(' | ')' | '{' | '}' | '[' | ']'
            )
    };
    let runs = text.split(between).filter(|run| !run.contains('@'));
    let words = runs.flat_map(|run| run.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Rows that are looked at together should not be neighbours: those may be of one family. Coprime to most numbers of rows.
const STRIDE: usize = 37;

/// How many different words of a name stand in a text.
fn words_in(name: &[String], text: &[String]) -> usize {
    let mut held: Vec<&String> = Vec::new();
    for word in text {
        if name.contains(word) && !held.contains(&word) {
            held.push(word);
        }
    }
    held.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: [&str; 8] = ["Anna", "Bob", "Carla", "David", "Eva", "Frank", "Will", "May"];
    const LAST: [&str; 7] = ["Smith", "Jones", "Miller", "Weiß", "García", "Novak", "Li"];

    fn of(rows: usize, text: impl Fn(usize, &str, &str) -> String) -> (Mentions, OwnNames) {
        let first: Vec<&str> = (0..rows).map(|row| FIRST[row % 8]).collect();
        let last: Vec<&str> = (0..rows).map(|row| LAST[row / 3 % 7]).collect();
        let texts: Vec<String> = (0..rows).map(|row| text(row, first[row], last[row])).collect();
        let sample = |values: &[&str]| Sample::of(values.iter().map(|value| value.as_bytes()));
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        mentions(&[&sample(&first), &sample(&last)], &sample(&texts))
    }

    #[test]
    fn texts_that_name_the_person_of_their_row() {
        type Text = fn(usize, &str, &str) -> String;
        let cases: [(&str, usize, Text, OwnNames); 13] = [
            ("called", 60, |_, a, b| format!("Called {a} {b} about it"), OwnNames::Inside),
            (
                "upper case",
                60,
                |_, _, b| format!("SPOKE TO {}", b.to_uppercase()),
                OwnNames::Inside,
            ),
            (
                "one in ten",
                60,
                |row, a, _| if row % 10 == 0 { format!("ask {a}.") } else { "ok".into() },
                OwnNames::Inside,
            ),
            ("a single row", 1, |_, a, b| format!("met {a} {b} there"), OwnNames::Inside),
            ("a copy", 60, |_, a, b| format!("{b}, {a}"), OwnNames::Copied),
            ("a copy of one", 60, |_, a, _| a.to_lowercase(), OwnNames::Copied),
            (
                "in addresses",
                60,
                |_, a, b| format!("mail <{a}.{b}@corp.com>, {b}@x.org"),
                OwnNames::No,
            ),
            ("nothing", 60, |row, _, _| format!("order {row} was late"), OwnNames::No),
            ("common words", 60, |_, _, _| "we will see in may or june, anna".into(), OwnNames::No),
            ("parts of words", 60, |_, a, _| format!("{a}x and x{a}"), OwnNames::No),
            (
                "short names",
                60,
                |row, _, _| if row / 3 % 7 == 6 { "li".into() } else { "no".into() },
                OwnNames::No,
            ),
            ("of others", 60, |row, _, _| format!("see {}", FIRST[(row + 3) % 8]), OwnNames::No),
            (
                "one by chance",
                60,
                |row, _, _| if row == 0 { "anna".into() } else { "ok".into() },
                OwnNames::No,
            ),
        ];
        for (name, rows, text, expected) in cases {
            let (found, kind) = of(rows, text);
            assert_eq!(kind, expected, "{name}: {found:?}");
            assert_eq!(found.rows, rows, "{name}");
        }
    }

    #[test]
    fn rows_are_held_against_their_own_names() {
        let names = Sample::of([&b"Anna Smith"[..], b"Bob Jones", b"Carla Novak"]);
        let swapped = Sample::of([&b"by Bob Jones"[..], b"by Carla Novak", b"by Anna Smith"]);
        assert_eq!(mentions(&[&names], &swapped).1, OwnNames::No);
        let own = Sample::of([&b"by Anna Smith"[..], b"by Bob Jones", b"by Carla Novak"]);
        assert_eq!(mentions(&[&names], &own).1, OwnNames::Inside);
        // Bytes that are no UTF-8, and columns without rows.
        let latin = Sample::of([&b"J\xF6rg Wei\xDF"[..]]);
        let text = Sample::of([&b"Herr J\xF6rg Wei\xDF rief an"[..]]);
        assert_eq!(mentions(&[&latin], &text).1, OwnNames::Inside);
        assert_eq!(mentions(&[], &own), Default::default());
        assert_eq!(mentions(&[&names], &Sample::default()), Default::default());
    }
}
