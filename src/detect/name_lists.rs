//! Which names and streets our own pseudonyms are made of.
//!
//! Names have no check digit and no reserved range: a pseudonym is known by its words, which all come from [`crate::locales`].

use std::ops::Range;
use std::sync::LazyLock;

use super::word_set::WordSet;
use crate::locales::{Locale, WordList};

/// Whether a text is made of given and family names of the word lists alone, in any order, with blanks or commas between; or, where no blanks
/// are written, of a family name and a given name.
pub fn is_made_of_names(text: &[u8]) -> bool {
    covers(text, |words| is_given_name(words) || is_family_name(words)) || is_joined_name(text)
}

/// Whether it is one given name of the lists.
pub fn is_given_name(words: &[u8]) -> bool {
    GIVEN_NAMES.contains(words)
}

/// Whether it is one family name of the lists.
pub fn is_family_name(words: &[u8]) -> bool {
    FAMILY_NAMES.contains(words)
}

/// Whether a text is a street and a number as [`crate::locales::Order`] puts them together.
pub fn is_made_street(text: &[u8]) -> bool {
    let text = text.trim_ascii();
    let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
    let front = digits(text);
    let back = text.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    let (number, rest) = if (1..=3).contains(&front) {
        text.split_at(front)
    } else if (1..=3).contains(&back) {
        let (rest, number) = text.split_at(text.len() - back);
        (number, rest)
    } else {
        return false;
    };
    if number.first() == Some(&b'0') {
        return false;
    }
    let rest = rest.trim_ascii();
    (1..rest.len()).any(|at| {
        let (first, second) = rest.split_at(at);
        let (first, second) = (first.trim_ascii_end(), second.trim_ascii_start());
        (FAMILY_NAMES.contains(first) && STREETS.contains(second))
            || (STREETS.contains(first) && FAMILY_NAMES.contains(second))
    })
}

/// The most words of a text and of one entry of the lists.
const WORDS_MAX: usize = 12;
const ENTRY_WORDS_MAX: usize = 4;

/// Whether a text can be cut between words so that each part is known.
fn covers(text: &[u8], known: impl Fn(&[u8]) -> bool) -> bool {
    let mut words: [Range<usize>; WORDS_MAX] = Default::default();
    let mut count = 0;
    let is_between = |b: &u8| b.is_ascii_whitespace() || *b == b',';
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        at += rest.iter().take_while(|b| is_between(b)).count();
        let rest = text.get(at..).unwrap_or_default();
        let len = rest.iter().take_while(|b| !is_between(b)).count();
        if len == 0 {
            break;
        }
        let Some(word) = words.get_mut(count) else { return false };
        *word = at..at + len;
        count += 1;
        at += len;
    }
    // Bit i: the first i words are covered.
    let mut covered = 1u32;
    for first in 0..count {
        if covered >> first & 1 == 0 {
            continue;
        }
        for last in first..count.min(first + ENTRY_WORDS_MAX) {
            let (Some(from), Some(to)) = (words.get(first), words.get(last)) else { continue };
            if text.get(from.start..to.end).is_some_and(&known) {
                covered |= 1 << (last + 1);
            }
        }
    }
    count > 0 && covered >> count & 1 == 1
}

fn is_joined_name(text: &[u8]) -> bool {
    let text = text.trim_ascii();
    // Family names of languages without blanks are short.
    text.len() <= 60
        && !text.is_ascii()
        && (1..text.len()).any(|at| {
            let (family, given) = text.split_at(at);
            is_family_name(family) && is_given_name(given)
        })
}

static GIVEN_NAMES: LazyLock<WordSet> = LazyLock::new(|| of_all(|locale| locale.first_names));
static FAMILY_NAMES: LazyLock<WordSet> = LazyLock::new(|| of_all(|locale| locale.last_names));
static STREETS: LazyLock<WordSet> = LazyLock::new(|| of_all(|locale| locale.street_suffixes));

fn of_all(list: impl Fn(&'static Locale) -> WordList) -> WordSet {
    // A few entries end with a blank or a comma, which is lost where a value is trimmed or cut into words.
    let clean = |word: &'static str| word.trim_matches([' ', '\t', ',']).as_bytes();
    Locale::all().iter().flat_map(|locale| list(locale).iter().copied()).map(clean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_lists_are_known() {
        for (text, expected) in [
            ("Tyson Kilback", true),
            ("Kilback, Tyson", true),
            ("Tyson", true),
            ("Kilback", true),
            ("Sanne van den Berg", true),
            ("van den Berg", true),
            ("西村陽斗", true),
            ("Tâmara Lovato", true),
            ("Anna Ricci\t", true),
            ("tyson kilback", false),
            ("Tyson  Kilback", true),
            ("Tyson Kilback-Smythe", false),
            ("Siobhan O'Neill", false),
            ("", false),
            (" , ", false),
            ("den Berg", false),
            (
                "Tyson Tyson Tyson Tyson Tyson Tyson Tyson Tyson Tyson Tyson Tyson Tyson Tyson",
                false,
            ),
        ] {
            assert_eq!(is_made_of_names(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn streets_of_the_lists_are_known() {
        for (text, expected) in [
            ("924 Haag Plains", true),
            ("Köhlerpfad 421", true),
            ("690 Avenue Ferry", true),
            ("杨角238", true),
            ("12 High St", false),
            ("0 Haag Plains", false),
            ("9240 Haag Plains", false),
            ("Haag Plains", false),
            ("924", false),
            ("", false),
        ] {
            assert_eq!(is_made_street(text.as_bytes()), expected, "{text}");
        }
    }
}
