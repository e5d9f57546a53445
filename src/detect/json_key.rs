//! The key of a JSON value, seen from the value: what stands before a place, read backwards.
//!
//! Works on JSON as it is, in a COPY field (`\\"`), in a string (`\"`) and in CSV (`""`), and on hstore (`=>`). Reads no further than
//! [`KEY_BYTES`].

use std::cell::RefCell;

use super::context::ColumnContext;
use crate::schema::{ColumnType, TypeKind};

/// How far before a value its key is looked for, in bytes.
pub const KEY_BYTES: usize = 256;

/// A key and how it stands to the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'t> {
    /// The key, its escapes not undone.
    pub name: &'t [u8],
    /// Where it stands.
    pub place: KeyPlace,
}

/// How a key stands to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// Nothing but punctuation is between it and the value.
    Direct,
    /// The value lies within its string or is a later element of its array.
    Around,
}

impl Key<'_> {
    /// Whether it says nothing of what the value is, so that what stands before it does: `{"type": "ssn", "value": "…"}`.
    pub fn is_generic(&self) -> bool {
        const GENERIC: &[&[u8]] = &[
            b"value",
            b"val",
            b"v",
            b"number",
            b"num",
            b"no",
            b"nr",
            b"text",
            b"raw",
            b"data",
            b"content",
            b"formatted",
            b"identifier",
            b"display",
            b"plain",
            b"string",
        ];
        GENERIC.iter().any(|generic| generic.eq_ignore_ascii_case(self.name))
    }
}

/// The key of the value that stands behind `before`.
pub fn key_before(before: &[u8]) -> Option<Key<'_>> {
    let near = before.get(before.len().saturating_sub(KEY_BYTES)..)?;
    if let Some((name, _)) = key_up_to(near) {
        return Some(Key { name, place: KeyPlace::Direct });
    }
    let mut end = near.len();
    // The fewest backslashes before a quote so far: a quote with fewer opened the string that all the others stand in.
    let mut escaped_least = usize::MAX;
    for nth in 0..QUOTES_MAX {
        let quote = memchr::memrchr(b'"', near.get(..end)?)?;
        let backslashes = near.get(..quote)?.iter().rev().take_while(|b| **b == b'\\').count();
        if let Some((name, array)) = key_up_to(near.get(..=quote)?) {
            let behind = near.get(quote + 1..)?;
            let around = nth == 0
                || backslashes < escaped_least
                || (array && !behind.iter().any(|b| matches!(b, b']' | b'{' | b'}' | b':')));
            return around.then_some(Key { name, place: KeyPlace::Around });
        }
        escaped_least = escaped_least.min(backslashes);
        end = quote;
    }
    None
}

/// The most quotes that are looked at.
const QUOTES_MAX: usize = 32;
/// The most bytes of a name.
const NAME_BYTES_MAX: usize = 64;

/// The key that ends a text but for `":`, blanks and the opening of the value, and whether the value is in an array.
fn key_up_to(text: &[u8]) -> Option<(&[u8], bool)> {
    let text = text.trim_suffix_of(is_quoting).trim_suffix_of(is_blank);
    let (text, array) = match text {
        [rest @ .., b'['] => (rest.trim_suffix_of(is_blank), true),
        _ => (text, false),
    };
    let text = match text {
        [rest @ .., b':'] => rest,
        [rest @ .., b'=', b'>'] => rest,
        _ => return None,
    };
    let [text @ .., b'"'] = text.trim_suffix_of(is_blank) else { return None };
    let text = text.trim_suffix_of(is_quoting);
    let start = text.len().saturating_sub(NAME_BYTES_MAX);
    let open = memchr::memrchr(b'"', text.get(start..)?)? + start;
    Some((text.get(open + 1..)?, array))
}

fn is_quoting(b: u8) -> bool {
    matches!(b, b'"' | b'\\')
}

fn is_blank(b: u8) -> bool {
    matches!(b, b' ' | b'\n' | b'\r' | b'\t')
}

trait TrimSuffix {
    /// Without the bytes of a kind at its end, of which at most sixteen are dropped.
    fn trim_suffix_of(&self, kind: fn(u8) -> bool) -> &Self;
}

impl TrimSuffix for [u8] {
    fn trim_suffix_of(&self, kind: fn(u8) -> bool) -> &[u8] {
        let dropped = self.iter().rev().take(16).take_while(|b| kind(**b)).count();
        self.get(..self.len() - dropped).unwrap_or_default()
    }
}

/// What a JSON key says of its value: what a text column of this name would say.
///
/// The answers to the last few hundred keys of a thread are kept.
pub fn key_context(key: &[u8]) -> ColumnContext {
    let slot = xxhash_rust::xxh3::xxh3_64(key) as usize % CACHE_KEYS;
    CACHE.with(|cache| {
        // Nothing in here calls back, so the borrow cannot fail; if it did, the answer would be computed.
        let Ok(mut cache) = cache.try_borrow_mut() else { return uncached(key) };
        if cache.is_empty() {
            cache.resize(CACHE_KEYS, (Vec::new(), uncached(b"")));
        }
        match cache.get_mut(slot) {
            Some((kept, context)) => {
                if kept != key {
                    *context = uncached(key);
                    kept.clear();
                    kept.extend_from_slice(key);
                }
                *context
            }
            None => uncached(key),
        }
    })
}

/// What a key says of its value in the object under the key `outer`, as [`key_context`] does: what a text column of this name
/// would say in a table of that name.
pub fn key_context_in(outer: &[u8], key: &[u8]) -> ColumnContext {
    let mut joined = [0; 2 * NAME_BYTES_MAX + 1];
    let len = outer.len() + 1 + key.len();
    match joined.get_mut(..len) {
        Some(joined) if !outer.contains(&0) => {
            let (before, behind) = joined.split_at_mut(outer.len());
            before.copy_from_slice(outer);
            if let Some((_, behind)) = behind.split_first_mut() {
                behind.copy_from_slice(key);
            }
            key_context(joined)
        }
        _ => ColumnContext::NONE,
    }
}

const CACHE_KEYS: usize = 512;

thread_local! {
    static CACHE: RefCell<Vec<(Vec<u8>, ColumnContext)>> = const { RefCell::new(Vec::new()) };
}

/// `key` may have another before it, and a zero byte between.
fn uncached(key: &[u8]) -> ColumnContext {
    let text = ColumnType::scalar(TypeKind::Text, "");
    // A name that is no text is known by its words alone.
    match std::str::from_utf8(key) {
        Ok(name) => {
            let (outer, key) = name.split_once('\0').unwrap_or(("", name));
            ColumnContext::of(outer, key, &text)
        }
        Err(_) => {
            let named = super::context_words::words_of_name(key);
            ColumnContext { supports: named, named, ..ColumnContext::NONE }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_from_their_values() {
        use KeyPlace::{Around, Direct};
        let cases: &[(&str, Option<(&str, KeyPlace)>)] = &[
            (r#"{"a": "#, Some(("a", Direct))),
            (r#"{"a":"#, Some(("a", Direct))),
            (r#"{"a":""#, Some(("a", Direct))),
            (r#"{"a" : ""#, Some(("a", Direct))),
            (r#"{"b": 1, "a": ""#, Some(("a", Direct))),
            (r#"{\"a\": \""#, Some(("a", Direct))),
            (r#"{\\"a\\": \\""#, Some(("a", Direct))),
            (r#"{""a"": """#, Some(("a", Direct))),
            (r#""a"=>""#, Some(("a", Direct))),
            (r#"{"a":["#, Some(("a", Direct))),
            (r#"{"a": [ ""#, Some(("a", Direct))),
            (r#"{"a": "some text "#, Some(("a", Around))),
            (r#"{"a": "some \"text\" "#, Some(("a", Around))),
            (r#"{"a": "some \"te"#, Some(("a", Around))),
            (r#"{"a": ["b", ""#, Some(("a", Around))),
            (r#"{"a": ["b", "c d "#, Some(("a", Around))),
            (r#"{"a": "b", "#, None),
            (r#"{"a": ["b"], ""#, None),
            (r#"{"a": ["b"], "c"#, None),
            (r#"say "hello "#, None),
            ("a: ", None),
            ("", None),
            (r#"":"#, None),
            (r#"""""""":"#, None),
        ];
        for (before, expected) in cases {
            let found = key_before(before.as_bytes()).map(|key| (key.name, key.place));
            assert_eq!(found, expected.map(|(name, place)| (name.as_bytes(), place)), "{before}");
        }
    }

    #[test]
    fn a_key_counts_up_to_its_distance() {
        for (len, found) in [(200, true), (300, false)] {
            let text = format!("{{\"a\": \"{}", "x".repeat(len));
            assert_eq!(key_before(text.as_bytes()).is_some(), found, "{len}");
        }
    }
}
