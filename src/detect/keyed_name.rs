//! Names of persons under keys of JSON and hstore, in text that may be escaped.

use std::ops::Range;

use super::json_key::{KeyPlace, key_before, key_context, key_context_in};
use super::registry::{DetectorId, DetectorSet};

/// What the keys of names end with, and a quote or the backslash before it.
///
/// Three letters and the quote are what a sweep tells in one look; which key it is, is read afterwards. They are the ends of `name`, `Vorname`,
/// `nom`, `prenom`, `nome`, `cognome`, `naam`, `nombre`, `apellido`, `apellidos`, `first`, `last`, `family` and `given`.
pub(super) const KEY_ENDS: [&str; 20] = [
    "ame\"", "ame\\", "nom\"", "nom\\", "ome\"", "ome\\", "aam\"", "aam\\", "bre\"", "bre\\",
    "ido\"", "ido\\", "dos\"", "dos\\", "rst\"", "rst\\", "ast\"", "ast\\", "ily\"", "ven\"",
];

/// A string that stands under a key of names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyedName {
    /// Where the string is, its quotes left out.
    pub(super) range: Range<usize>,
    /// What the key says.
    pub(super) by: KeyKind,
}

/// How a key tells that its value is a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyKind {
    /// By itself, as the name of a column would: `first_name`.
    Alone,
    /// Together with the key around it: `{"customer": {"name": …}}`, `{"name": {"first": …}}`.
    Nested,
}

/// The longest key, and the longest string that is looked at, in bytes.
const KEY_BYTES_MAX: usize = 64;
const STRING_BYTES_MAX: usize = 160;
/// How far before a key the object that it is in may begin, in bytes.
const OBJECT_BYTES: usize = 256;

/// The string under the key whose end, one of [`KEY_ENDS`], is at `at`.
pub(super) fn under_key(text: &[u8], at: usize) -> Option<KeyedName> {
    let end = at + 3;
    // Documents are full of names of things: what is cheap to tell comes first.
    let (string, quote) = string_start(text, end)?;
    let by = kind_of(text, end)?;
    let range = string..string_end(text, string, quote)?;
    Some(KeyedName { range, by })
}

/// How the key that ends at `end` tells that its value is a name, if it does.
fn kind_of(text: &[u8], end: usize) -> Option<KeyKind> {
    let start = end.saturating_sub(KEY_BYTES_MAX);
    let open = start + memchr::memrchr(b'"', text.get(start..end)?)?;
    let key = text.get(open + 1..end)?;
    let is_name = key.eq_ignore_ascii_case(b"name") || key.eq_ignore_ascii_case(b"nom");
    if is_name {
        let nested = speaks(key_context_in(outer_key(text, open)?, key).supports);
        return nested.then_some(KeyKind::Nested);
    }
    if is_part(key) {
        let outer = outer_key(text, open)?;
        let names = outer.get(outer.len().saturating_sub(4)..)?.eq_ignore_ascii_case(b"name");
        return names.then_some(KeyKind::Nested);
    }
    speaks(key_context(key).supports).then_some(KeyKind::Alone)
}

fn speaks(supports: DetectorSet) -> bool {
    supports.contains(DetectorId::PersonName)
}

/// Whether a key is that of a part of a name, which it does not say itself.
fn is_part(key: &[u8]) -> bool {
    const PARTS: [&[u8]; 4] = [b"first", b"last", b"given", b"family"];
    PARTS.iter().any(|part| part.eq_ignore_ascii_case(key))
}

/// The key of the object that holds the key whose quote is at `open`.
fn outer_key(text: &[u8], open: usize) -> Option<&[u8]> {
    let mut end = open;
    let start = open.saturating_sub(OBJECT_BYTES);
    let mut closed = 0;
    loop {
        let brace = start + memchr::memrchr2(b'{', b'}', text.get(start..end)?)?;
        match (text.get(brace)?, closed) {
            (b'{', 0) => {
                let key = key_before(text.get(..brace)?)?;
                return (key.place == KeyPlace::Direct).then_some(key.name);
            }
            (b'{', _) => closed -= 1,
            _ => closed += 1,
        }
        end = brace;
    }
}

/// Where the string begins that is the value of the key which ends at `end`, or the first of its array, and the quote that is around it; only
/// where it begins with a letter, or what may be one.
fn string_start(text: &[u8], end: usize) -> Option<(usize, &[u8])> {
    let len = quote_len(text.get(end..)?)?;
    let mut at = blanks(text, end + len);
    at += match text.get(at..)? {
        [b':', ..] => 1,
        [b'=', b'>', ..] => 2,
        _ => return None,
    };
    at = blanks(text, at);
    if text.get(at) == Some(&b'[') {
        at = blanks(text, at + 1);
    }
    // It is quoted as its key is: in CSV twice, in JSON in JSON behind backslashes.
    let quote = text.get(end..end + len)?;
    let begins = text.get(at..)?.strip_prefix(quote)?.first()?;
    let is_letter = begins.is_ascii_alphabetic() || matches!(begins, b'\\' | b'\'' | 0x80..);
    is_letter.then_some((at + len, quote))
}

/// Where the string ends that begins at `start`.
fn string_end(text: &[u8], start: usize, quote: &[u8]) -> Option<usize> {
    let mut end = start;
    while end < start + STRING_BYTES_MAX {
        match text.get(end)? {
            b'"' => break,
            b'\\' => match escaped_character(text.get(end..)?) {
                0 => break,
                len => end += len,
            },
            0..b' ' => return None,
            _ => end += 1,
        }
    }
    (end > start && text.get(end..)?.starts_with(quote)).then_some(end)
}

/// The length of a quote with what escapes it: backslashes, or another quote.
fn quote_len(text: &[u8]) -> Option<usize> {
    let backslashes = text.iter().take(8).take_while(|b| **b == b'\\').count();
    let quotes = text.iter().skip(backslashes).take(2).take_while(|b| **b == b'"').count();
    (quotes > 0).then_some(backslashes + quotes)
}

fn blanks(text: &[u8], at: usize) -> usize {
    let blanks = text.get(at..).unwrap_or_default().iter().take(4).take_while(|b| **b == b' ');
    at + blanks.count()
}

/// The length of `\u00e9` behind any backslashes; 0 if there is none.
fn escaped_character(text: &[u8]) -> usize {
    let backslashes = text.iter().take(8).take_while(|b| **b == b'\\').count();
    match text.get(backslashes..) {
        Some([b'u', code @ ..])
            if code.get(..4).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit)) =>
        {
            backslashes + 5
        }
        _ => 0,
    }
}

/// Puts what a string means into `out`, which is cleared: its escapes undone, as far as it is a name.
pub(super) fn decode(string: &[u8], out: &mut Vec<u8>) {
    out.clear();
    let mut at = 0;
    while let Some(&b) = string.get(at) {
        let len =
            if b == b'\\' { escaped_character(string.get(at..).unwrap_or_default()) } else { 0 };
        if len == 0 {
            out.push(b);
            at += 1;
            continue;
        }
        let digits = string.get(at + len - 4..at + len).unwrap_or_default();
        let code =
            digits.iter().fold(0, |code, b| code << 4 | char::from(*b).to_digit(16).unwrap_or(0));
        match char::from_u32(code) {
            Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            // One half of a letter beyond U+FFFF: its bytes are those of no letter of the lists.
            None => out.push(0xFF),
        }
        at += len;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_under_keys() {
        use KeyKind::{Alone, Nested};
        let cases: &[(&str, Option<(&str, KeyKind)>)] = &[
            (r#"{"first_name": "Siobhan"}"#, Some(("Siobhan", Alone))),
            (r#"{"lastName":"O'Neill","x":1}"#, Some(("O'Neill", Alone))),
            (r#"{"id": 7, "prenom": "Siobhan"}"#, Some(("Siobhan", Alone))),
            (r#"{"apellidos": "Ibarrola"}"#, Some(("Ibarrola", Alone))),
            (r#"{\"first_name\": \"Siobhan\"}"#, Some(("Siobhan", Alone))),
            (r#"{\\"first_name\\": \\"Siobhan\\"}"#, Some(("Siobhan", Alone))),
            (r#"{""first_name"": ""Siobhan""}"#, Some(("Siobhan", Alone))),
            (r#""first_name"=>"Siobhan""#, Some(("Siobhan", Alone))),
            (r#"{"first_name": ["Siobhan", "x"]}"#, Some(("Siobhan", Alone))),
            (r#"{"first_name": "Siobh\u00e1n"}"#, Some((r"Siobh\u00e1n", Alone))),
            (r#"{"name": {"first": "Siobhan"}}"#, Some(("Siobhan", Nested))),
            (r#"{"name": {"use": {}, "last": "O'Neill"}}"#, Some(("O'Neill", Nested))),
            (r#"{"name":[{"use":"official","family":"Chalmers"}]}"#, Some(("Chalmers", Nested))),
            (r#"{"name":[{"given":["Peter","James"]}]}"#, Some(("Peter", Nested))),
            (r#"{"customer": {"id": 7, "name": "Siobhan"}}"#, Some(("Siobhan", Nested))),
            (r#"{"first_name": ""}"#, None),
            (r#"{"first_name": null, "x": "Siobhan"}"#, None),
            (r#"{"first_name": {"x": "Siobhan"}}"#, None),
            (r#"{"first_name": "Siobhan\n"}"#, None),
            (r#"{"first_name": "Siobhan"#, None),
            (r#"{"filename": "Siobhan"}"#, None),
            (r#"{"product_name": "Siobhan"}"#, None),
            (r#"{"name": "Siobhan"}"#, None),
            (r#"{"product": {"name": "Siobhan"}}"#, None),
            (r#"{"page": {"first": "Siobhan"}}"#, None),
            (r#"{"first": "Siobhan"}"#, None),
            (r#"{"name": {"x": 1}, "first": "Siobhan"}"#, None),
            (r#"first_name": "Siobhan""#, None),
            (r#"say "first_name" or "x""#, None),
        ];
        for (text, expected) in cases {
            let bytes = text.as_bytes();
            let ends =
                |at: &usize| KEY_ENDS.iter().any(|end| bytes[*at..].starts_with(end.as_bytes()));
            let found = (0..bytes.len()).filter(ends).find_map(|at| under_key(bytes, at));
            let found = found.map(|found| (text.get(found.range).unwrap_or_default(), found.by));
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn strings_are_decoded() {
        let mut out = Vec::new();
        for (string, expected) in [
            ("Siobhan", "Siobhan"),
            (r"Siobh\u00e1n", "Siobhán"),
            (r"Siobh\\u00e1n \u9673", "Siobhán 陳"),
            (r"a\n", r"a\n"),
        ] {
            decode(string.as_bytes(), &mut out);
            assert_eq!(std::str::from_utf8(&out), Ok(expected), "{string}");
        }
    }
}
