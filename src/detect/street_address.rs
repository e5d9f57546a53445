//! Streets and house numbers.

use super::boundary::number_start;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::name_lists::is_made_street;
use super::person_name;
use super::placeholder::{is_placeholder, is_token};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Addresses in columns of addresses, and in text where a word, or the name of a person, stands before them.
///
/// A postal code alone is never one: five digits are too many other things. In text, only the commonest words for street are anchors.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::StreetAddress,
    name: "street_address",
    summary: "streets with house numbers in columns of addresses, and in text behind a word or a name",
    tier: Tier::ColumnOnly,
    regions: &[],
    pattern: "14 Maple Ave, Ahornstraße 14",
    validator: "a house number, capitalised words, a word for street",
    guards: &[
        "streets as pseudonyms are made: number, family name and word for street of the lists (test)",
        "house numbers and postal codes alone",
        "in text without a word for an address or a name behind a title before it (info)",
        "placeholders: N/A, unknown",
    ],
    context: &[
        "street address",
        "home address",
        "postal address",
        "mailing address",
        "billing address",
        "shipping address",
        "delivery address",
        "lives at",
        "living at",
        "resides at",
        "residing at",
        "moved to",
        "wohnhaft",
        "wohnt in",
        "anschrift",
        "domicilio",
        "adresse",
    ],
    classes: &[ColumnClass::Street],
    mend: "\"street_address\"",
    shapes: &[Shape::Literal],
    literals: &[" St", " Ave", " Road", "traße"],
    find: Some(around_word),
    whole: Some(whole),
    examples: &[
        Example::column("street", "14 Maple Ave"),
        Example::column("shipping_address", "Flat 2, The Old Forge"),
        Example::column("Straße", "Ahornweg 14"),
        Example::column("street_address", "PO Box 117"),
        Example::text("Ms Siobhan O'Neill, 14 Maple Ave"),
        Example::text("she lives at 14 Maple Avenue now"),
        Example::text("wohnhaft Ahornstraße 14"),
    ],
    counter_examples: &[
        Example::column("street", "924 Haag Plains"),
        Example::column("street", "Köhlerpfad 421"),
        Example::column("street", "杨角238"),
        Example::column("street", ""),
        Example::column("street", "12"),
        Example::column("street", "N/A"),
        Example::column("street", "** M**** A**"),
        Example::column("zip", "90210"),
        Example::column("product", "14 Maple Ave"),
        Example::text("14 Maple Ave"),
        Example::text("90210"),
        Example::text("she lives at 924 Haag Street"),
        Example::text("lives at 5 Star Station"),
        Example::text("see you in 2019, St. Clair"),
    ],
};

const FROM_LISTS: Judgement = Judgement::Test("a street of the word lists");

/// A whole value that can be an address: some words, whatever they are.
fn whole(value: &[u8]) -> Option<Hit> {
    let start = value.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let text = value.get(start..)?.trim_ascii_end();
    let is_letter = |b: &u8| b.is_ascii_alphabetic() || *b >= 0x80;
    let words = text.windows(2).any(|pair| pair.iter().all(is_letter));
    let allowed = |b: &u8| {
        !b.is_ascii_control()
            && !matches!(b, b'@' | b'*' | b'{' | b'}' | b'<' | b'>' | b'=' | b'\\' | b'|')
    };
    // An address of several lines is one.
    let allowed = |b: &u8| allowed(b) || matches!(b, b'\n' | b'\r' | b'\t');
    if !words
        || text.len() > ADDRESS_BYTES_MAX
        || !text.iter().all(allowed)
        || is_placeholder(text)
        || is_token(text)
    {
        return None;
    }
    if text.windows(3).any(|bytes| bytes == b"://") {
        return None;
    }
    let judgement = if is_made_street(text) { FROM_LISTS } else { Judgement::OnlyInContext };
    Some(hit(start, start + text.len(), judgement))
}

/// The longest address, in bytes.
const ADDRESS_BYTES_MAX: usize = 400;

fn hit(start: usize, end: usize, judgement: Judgement) -> Hit {
    Hit { detector: DetectorId::StreetAddress, start, end, judgement }
}

/// The address around the word for street that begins at `at`.
fn around_word(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let (start, end) = if rest.starts_with("traße".as_bytes()) {
        german(text, at)?
    } else {
        let len = street_word_len(rest)?;
        (number_before(text, at)?, at + len)
    };
    let address = text.get(start..end)?;
    let judgement = if is_made_street(address) {
        FROM_LISTS
    } else if name_before(text, start) {
        Judgement::Proven
    } else {
        Judgement::NeedsContext
    };
    Some(hit(start, end, judgement))
}

/// The length of the word for street that a text begins with, its blank and perhaps its dot included.
fn street_word_len(text: &[u8]) -> Option<usize> {
    const WORDS: &[&str] = &[" Street", " St", " Avenue", " Ave", " Road"];
    let is_end =
        |len: usize| !text.get(len).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
    let len =
        WORDS.iter().find(|word| text.starts_with(word.as_bytes()) && is_end(word.len()))?.len();
    let dot = text.get(len) == Some(&b'.') && len <= " Ave".len();
    Some(len + usize::from(dot))
}

/// The house number that stands one to four words before a place.
fn number_before(text: &[u8], at: usize) -> Option<usize> {
    let mut end = at;
    for words in 0..=WORDS_MAX {
        let lead = text.get(end.saturating_sub(WORD_BYTES_MAX)..end)?;
        let len = lead
            .iter()
            .rev()
            .take_while(|b| {
                b.is_ascii_alphanumeric() || **b >= 0x80 || matches!(b, b'\'' | b'-' | b'.' | b'/')
            })
            .count();
        let start = end - len;
        let word = text.get(start..end)?;
        let first = *word.first()?;
        if words > 0 && is_house_number(word) {
            return (number_start(text, start) == Some(start)).then_some(start);
        }
        // What an escape leaves before a number: `\n14`.
        if words > 0
            && let Some(digit) = word.iter().position(u8::is_ascii_digit)
            && word.get(digit..).is_some_and(is_house_number)
        {
            return (number_start(text, start + digit) == Some(start + digit))
                .then_some(start + digit);
        }
        // 5th, N., Maple
        if !(first.is_ascii_uppercase() || first.is_ascii_digit() || first >= 0x80) {
            return None;
        }
        end = start.checked_sub(1).filter(|before| text.get(*before) == Some(&b' '))?;
    }
    None
}

/// The most words between a house number and the word for street, and the most bytes of each.
const WORDS_MAX: usize = 4;
const WORD_BYTES_MAX: usize = 30;

/// `14`, `14b`, `14-16`; not `5th`, nor a year that a sentence ends with: that has a comma.
fn is_house_number(word: &[u8]) -> bool {
    let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
    let rest = word.get(digits..).unwrap_or_default();
    let tail = match rest {
        [] | [b'a'..=b'z' | b'A'..=b'Z'] => true,
        [b'-' | b'/', more @ ..] => {
            (1..=5).contains(&more.len())
                && more.iter().all(u8::is_ascii_alphanumeric)
                && more.first().is_some_and(u8::is_ascii_digit)
        }
        _ => false,
    };
    (1..=5).contains(&digits) && word.first() != Some(&b'0') && tail
}

/// Where an address in German begins and ends: `Ahornstraße 14b`, `Alte Straße 14`.
fn german(text: &[u8], at: usize) -> Option<(usize, usize)> {
    let is_letter = |b: &u8| b.is_ascii_alphabetic() || *b >= 0x80 || *b == b'-';
    let lead = text.get(at.saturating_sub(2 * WORD_BYTES_MAX)..at)?;
    let mut start = at - lead.iter().rev().take_while(|b| is_letter(b)).count();
    if text.get(start..at)? == b"S" {
        let before = text.get(start.saturating_sub(WORD_BYTES_MAX)..start)?.strip_suffix(b" ")?;
        let len = before.iter().rev().take_while(|b| is_letter(b)).count();
        start -= len + 1;
    }
    // What an escape leaves: `\nAhornstraße`.
    if text.get(start..at)?.first().is_some_and(u8::is_ascii_lowercase)
        && start.checked_sub(1).and_then(|i| text.get(i)) == Some(&b'\\')
    {
        start += 1;
    }
    let first = text.get(start)?;
    if !(first.is_ascii_uppercase() || *first >= 0x80) {
        return None;
    }
    let number = at + "traße".len() + 1;
    if text.get(number - 1) != Some(&b' ') {
        return None;
    }
    let word = text.get(number..)?;
    let digits = word.iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    let letter = usize::from(word.get(digits).is_some_and(u8::is_ascii_alphabetic));
    let is_end = !word.get(digits + letter).is_some_and(|b| b.is_ascii_alphanumeric());
    ((1..=4).contains(&digits) && is_end).then_some((start, number + digits + letter))
}

/// How far before an address a name may begin, in bytes.
const NAME_REACH: usize = 64;

/// Whether a title and a name stand directly before a place.
fn name_before(text: &[u8], at: usize) -> bool {
    let from = at.saturating_sub(NAME_REACH);
    (from..at).any(|title| {
        person_name::behind_title(text, title).is_some_and(|name| {
            text.get(name.end..at).is_some_and(|between| {
                between.len() <= 4
                    && between.iter().all(|b| matches!(b, b',' | b' ' | b';' | b':' | b'-' | b'('))
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_in_text() {
        let weak = Judgement::NeedsContext;
        let cases: &[(&str, Option<(&str, Judgement)>)] = &[
            ("at 14 Maple Ave.", Some(("14 Maple Ave.", weak))),
            ("at 14 Maple Avenue, Cork", Some(("14 Maple Avenue", weak))),
            ("14b Old Mill Road", Some(("14b Old Mill Road", weak))),
            ("14-16 N. 5th St", Some(("14-16 N. 5th St", weak))),
            (r"x\n14 Maple Street\n", Some(("14 Maple Street", weak))),
            ("Ahornstraße 14b, Köln", Some(("Ahornstraße 14b", weak))),
            ("Alte Straße 14", Some(("Alte Straße 14", weak))),
            (r"x\nAhornstraße 14", Some(("Ahornstraße 14", weak))),
            ("Ms Siobhan O'Neill, 14 Maple Ave", Some(("14 Maple Ave", Judgement::Proven))),
            ("924 Haag Street", Some(("924 Haag Street", FROM_LISTS))),
            ("the Maple Avenue", None),
            ("014 Maple Avenue", None),
            ("14 Maple Stones", None),
            ("14 of the Road", None),
            ("Ahornstraße", None),
            ("Ahornstraße 14567", None),
            ("an einer straße 14", None),
            ("x14 Maple Ave", None),
            ("1.14 Maple Ave", None),
        ];
        for (text, expected) in cases {
            let bytes = text.as_bytes();
            let found = (0..bytes.len()).find_map(|at| around_word(bytes, at));
            let found = found.map(|hit| {
                (text.get(hit.start..hit.end).unwrap_or("not on a character"), hit.judgement)
            });
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn whole_values() {
        let found = Some(Judgement::OnlyInContext);
        for (text, expected) in [
            ("14 Maple Ave", found),
            ("14 Maple Ave\nCork", found),
            ("Maple", found),
            ("南京路12", found),
            ("924 Haag Plains", Some(FROM_LISTS)),
            ("14", None),
            ("14b", None),
            ("-", None),
            ("unknown", None),
            ("jane@gmail.com", None),
            ("https://x.io/", None),
            ("k3j4h5abcdefghijklmnopqrst", None),
        ] {
            assert_eq!(whole(text.as_bytes()).map(|hit| hit.judgement), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "( St| Ave| Road|S|straße|[0-9]{1,3}|Maple|Mr |n|\\\\| |é|É|-|\\.){0,12}", cut in 0usize..9) {
            let bytes = text.as_bytes().get(cut..).unwrap_or_default();
            whole(bytes);
            for at in 0..=bytes.len() {
                around_word(bytes, at);
            }
        }
    }
}
