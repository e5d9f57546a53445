//! What the keys inside JSON documents hold: each is looked at as if it were a column, with the object around it as its table.
//!
//! A key is named in what is shown only if it is an identifier, in at least two documents, and says by its words or its values what it
//! holds: keys that are themselves somebody's (`{"ann@example.com": …}`) are not.

use std::collections::BTreeMap;

use super::Classifier;
use super::choice::rule_for;
use super::facts::{ColumnFacts, rows_of_columns};
use super::rule::RuleText;
use super::sampler::Sample;
use super::verdict::{Confidence, Review, class_word};
use crate::codec::json_text::{Scalar, Token, Tokens, decode_string};
use crate::detect::column_hints::Rows;
use crate::encoding::Encoding;
use crate::schema::{ColumnType, TableName, TypeKind};

/// A key inside the documents of a column, and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentKey {
    /// Where it stands, as a path of the transformer `json`: `**.city`.
    pub path: String,
    /// The class of its values.
    pub class: &'static str,
    /// The rule for them; `None` where what `redact` replaces is all that can be done, or a person must look.
    pub rule: Option<RuleText>,
    /// Whether a person must look.
    pub review: Review,
}

/// The most keys of a column, the most values of a key, and the most bytes of all of them.
const KEYS_MAX: usize = 400;
const VALUES_MAX: usize = 300;
const BYTES_MAX: usize = 1 << 20;
/// In how many documents a key must stand, where there are more than a few.
const DOCUMENTS_MIN: usize = 2;
const FEW_DOCUMENTS: usize = 5;
/// The longest key that is an identifier.
const NAME_BYTES_MAX: usize = 40;

/// The keys of a column's documents that hold personal data, in order.
pub(super) fn document_keys(
    classifier: &mut Classifier,
    facts: &ColumnFacts<'_>,
    sample: &Sample,
) -> Vec<DocumentKey> {
    let mut seen = Seen::default();
    for value in sample.values() {
        seen.document(&value.value);
    }
    let few = sample.values().len() < FEW_DOCUMENTS;
    let often = |values: &Values| few || values.documents >= DOCUMENTS_MIN;
    let mut found: BTreeMap<&str, Vec<At>> = BTreeMap::new();
    for ((key, parent), values) in &seen.keys {
        let (Some(key), true) = (identifier(key), often(values)) else { continue };
        let parent = parent.as_deref().map(|parent| identifier(parent).unwrap_or_default());
        let rows = match parent {
            None => facts.rows,
            Some(_) => seen.rows_beside(parent),
        };
        let hit = values.found(classifier, facts, (key, parent), rows);
        found.entry(key).or_default().push((parent, hit));
    }
    found.into_iter().flat_map(|(key, places)| paths(key, places)).collect()
}

/// What the values of a key are.
#[derive(Clone, Debug, PartialEq)]
struct Found {
    class: &'static str,
    rule: Option<RuleText>,
    review: Review,
}

/// The key around a key, and what its values are there, if they are personal data.
type At<'a> = (Option<&'a str>, Option<Found>);

/// The paths to a key: one, if it holds the same wherever it stands.
fn paths(key: &str, places: Vec<At<'_>>) -> Vec<DocumentKey> {
    let of = |path: String, Found { class, rule, review }: Found| DocumentKey {
        path,
        class,
        rule,
        review,
    };
    let first = places.first().and_then(|(_, found)| found.clone());
    let alike = places.iter().all(|(_, found)| found == &first);
    if let (true, Some(found)) = (alike, first) {
        return vec![of(format!("**.{}", step(key)), found)];
    }
    let each = places.into_iter().filter_map(|(parent, found)| {
        let path = match parent {
            None => step(key),
            Some("") => return None,
            Some(parent) => format!("**.{}.**.{}", step(parent), step(key)),
        };
        Some(of(path, found?))
    });
    each.collect()
}

/// A key as a path writes it.
fn step(key: &str) -> String {
    let plain = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if plain { key.to_owned() } else { format!("\"{key}\"") }
}

fn identifier(key: &[u8]) -> Option<&str> {
    let part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b' ');
    let letters = key.first().is_some_and(u8::is_ascii_alphabetic);
    let fits = letters && key.len() <= NAME_BYTES_MAX && key.iter().all(part);
    std::str::from_utf8(key).ok().filter(|_| fits)
}

/// A key, and that of the object around it.
type Place = (Vec<u8>, Option<Vec<u8>>);

/// What was seen in documents.
#[derive(Default)]
struct Seen {
    keys: BTreeMap<Place, Values>,
    documents: usize,
    bytes: usize,
}

/// What was seen behind a key.
#[derive(Default)]
struct Values {
    texts: Vec<Vec<u8>>,
    documents: usize,
    /// The last document in which it was seen, counted from 1.
    last: usize,
    strings: usize,
    integers: usize,
    decimals: usize,
    /// Truth values and objects, of which no rule makes anything.
    others: usize,
}

/// An object or array that is open, and the key that leads to it.
enum Open {
    Object(Option<Vec<u8>>),
    Array(Option<Vec<u8>>),
}

impl Seen {
    /// Takes a document, or as much of it as there is.
    fn document(&mut self, document: &[u8]) {
        let encoding = match std::str::from_utf8(document) {
            Ok(_) => Encoding::Utf8,
            Err(_) => Encoding::SqlAscii,
        };
        self.documents += 1;
        let mut tokens = Tokens::new(document, encoding);
        let mut open: Vec<Open> = Vec::new();
        let mut key: Option<Vec<u8>> = None;
        let mut scratch = Vec::new();
        while let Ok(Some(token)) = tokens.next_token() {
            match token {
                Token::Key(range) => {
                    let written = document.get(range).unwrap_or_default();
                    key = decode_string(written, encoding, &mut scratch).ok().map(<[u8]>::to_vec);
                }
                Token::ObjectStart => {
                    if let Some(values) = self.at(&key, &open) {
                        values.others += 1;
                    }
                    open.push(Open::Object(key.take()));
                }
                Token::ArrayStart => open.push(Open::Array(key.clone())),
                Token::ObjectEnd | Token::ArrayEnd => {
                    open.pop();
                    // The elements of an array are values of its key.
                    key = match open.last() {
                        Some(Open::Array(key)) => key.clone(),
                        _ => None,
                    };
                }
                Token::Scalar(kind, range) => {
                    let scalar = document.get(range).unwrap_or_default();
                    let value = match kind {
                        Scalar::String => decode_string(scalar, encoding, &mut scratch).ok(),
                        _ => Some(scalar),
                    };
                    let bytes = self.bytes;
                    let (Some(values), Some(value)) = (self.at(&key, &open), value) else {
                        continue;
                    };
                    let kept = values.take(kind, value, BYTES_MAX.saturating_sub(bytes));
                    self.bytes += kept;
                }
            }
        }
    }

    /// What was seen at a key of the innermost open object; `None` where there is none, or too many already.
    fn at(&mut self, key: &Option<Vec<u8>>, open: &[Open]) -> Option<&mut Values> {
        let around = open.iter().rev().find_map(|open| match open {
            Open::Object(key) => Some(key),
            Open::Array(_) => None,
        });
        let place = (key.clone()?, around?.clone());
        if self.keys.len() >= KEYS_MAX && !self.keys.contains_key(&place) {
            return None;
        }
        let values = self.keys.entry(place).or_default();
        if values.last < self.documents {
            values.last = self.documents;
            values.documents += 1;
        }
        Some(values)
    }

    /// What the keys of the objects behind a key say of them.
    fn rows_beside(&self, parent: Option<&str>) -> Rows {
        let text = ColumnType::scalar(TypeKind::Text, "text");
        let beside =
            self.keys.keys().filter(|(_, around)| around.as_deref() == parent.map(str::as_bytes));
        let names = beside.filter_map(|(key, _)| identifier(key));
        rows_of_columns(names.map(|name| (name, &text)))
    }
}

impl Values {
    /// Counts a value and keeps it, if there is room; gives how many bytes it took.
    fn take(&mut self, kind: Scalar, value: &[u8], room: usize) -> usize {
        match kind {
            Scalar::String => self.strings += 1,
            Scalar::Number if value.iter().all(|b| b.is_ascii_digit() || *b == b'-') => {
                self.integers += 1;
            }
            Scalar::Number => self.decimals += 1,
            Scalar::True | Scalar::False => self.others += 1,
            Scalar::Null => return 0,
        }
        if self.texts.len() >= VALUES_MAX || value.len() > room {
            return 0;
        }
        self.texts.push(value.to_vec());
        value.len()
    }

    /// What they hold, if it is personal data.
    fn found(
        &self,
        classifier: &mut Classifier,
        facts: &ColumnFacts<'_>,
        (key, parent): (&str, Option<&str>),
        rows: Rows,
    ) -> Option<Found> {
        let kind = match (self.strings, self.integers, self.decimals) {
            (1.., 0, 0) => TypeKind::Text,
            (0, 1.., 0) => TypeKind::BigInt,
            (0, _, 1..) => TypeKind::Double,
            _ => TypeKind::Text,
        };
        let numbers = self.integers + self.decimals;
        let table = parent.unwrap_or(&facts.table.name);
        let table = TableName::new("", if table.is_empty() { &facts.table.name } else { table });
        let column_type = ColumnType::scalar(kind, "");
        let sample = Sample::of(self.texts.iter().map(Vec::as_slice));
        let facts =
            ColumnFacts { rows, ..ColumnFacts::bare(&table, key, &column_type, Some(&sample)) };
        let verdict = classifier.verdict(&facts);
        let class = verdict.class.map(class_word).or(verdict.sensitive.and(verdict.word()))?;
        let rule = rule_for(&verdict, &facts);
        // Inside a document a value is a text, and what becomes of a number must be a number.
        let stays_number = matches!(rule.transform, "integer" | "bucket" | "round" | "null");
        let sure = verdict.class.is_some() && verdict.confidence > Confidence::Low;
        let fits = !matches!(rule.transform, "keep" | "redact")
            && self.others == 0
            && (numbers == 0 || (self.strings == 0 && stays_number));
        let rule = Some(rule).filter(|_| sure && fits).map(unmarked);
        let review = if sure { Review::NotNeeded } else { verdict.review };
        Some(Found { class, rule, review })
    }
}

/// Inside a document there are neither keys nor marks for a person.
fn unmarked(mut rule: RuleText) -> RuleText {
    rule.options.retain(|(name, _)| !matches!(*name, "review" | "unique"));
    rule
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(documents: &[&str]) -> Vec<String> {
        let sample = Sample::of(documents.iter().map(|document| document.as_bytes()));
        let column_type = ColumnType::scalar(TypeKind::Jsonb, "jsonb");
        let table = TableName::new("public", "events");
        let facts = ColumnFacts::bare(&table, "payload", &column_type, Some(&sample));
        let found = document_keys(&mut Classifier::default(), &facts, &sample);
        let text = |key: &DocumentKey| {
            let rule = key.rule.as_ref().map_or("-".to_owned(), ToString::to_string);
            format!("{} {} {rule}", key.path, key.class)
        };
        found.iter().map(text).collect()
    }

    #[test]
    fn keys_of_persons_get_the_rules_of_their_classes() {
        let documents: Vec<String> = (0..30)
            .map(|n| {
                format!(
                    r#"{{"user": {{"email": "ann{n}@example.com", "firstName": "Ann", "city": "Berlin", "username": "ann_{n}"}},
                        "addresses": [{{"street": "1{n} Elm Street", "zip": "1011{}"}}], "ssn": 53622{:04}, "kind": "click", "count": {n},
                        "ids": ["a{n}", "b{n}"], "ann{n}@example.com": true, "lee_{n}_email": "x{n}@example.org"}}"#,
                    n % 10,
                    1000 + n
                )
            })
            .collect();
        let documents: Vec<&str> = documents.iter().map(String::as_str).collect();
        let expected = [
            r#"**.city city "city""#,
            r#"**.email email "email""#,
            r#"**.firstName first_name "first_name""#,
            // A number has to stay one, which is what redaction sees to.
            "**.ssn us_ssn -",
            r#"**.street street_address "street_address""#,
            r#"**.username username "username""#,
            r#"**.zip postcode { transform = "postcode", on_invalid = "null" }"#,
        ];
        assert_eq!(keys(&documents), expected);
    }

    #[test]
    fn what_is_no_document_or_cut_off_says_nothing() {
        assert!(keys(&["", "{", "[1, 2", "12", r#"{"a": "#, "null", r"\u0000{}"]).is_empty());
        let cut = r#"{"email": "ann@example.com", "email": "bob@example.com", "nam"#;
        assert_eq!(keys(&[cut, cut]), [r#"**.email email "email""#]);
    }

    #[test]
    fn keys_that_hold_different_things_get_paths_of_their_own() {
        let of = |n: usize| {
            format!(
                r#"{{"customer": {{"name": "Ann Lee", "email": "a{n}@example.com", "last_name": "Lee"}}, "product": {{"name": "Lamp {n}"}}}}"#
            )
        };
        let documents: Vec<String> = (0..30).map(of).collect();
        let documents: Vec<&str> = documents.iter().map(String::as_str).collect();
        let expected = [
            r#"**.email email "email""#,
            r#"**.last_name last_name "last_name""#,
            r#"**.customer.**.name full_name "full_name""#,
        ];
        assert_eq!(keys(&documents), expected);
    }

    #[test]
    fn many_keys_and_deep_documents_are_bounded() {
        let wide: String = (0..5000).map(|n| format!(r#""k{n}": "v","#)).collect();
        let wide = format!("{{{}\"city\": \"Rome\"}}", wide);
        let deep = format!("{}1{}", r#"{"a":["#.repeat(400), "]}".repeat(400));
        assert!(keys(&[&wide, &deep]).is_empty());
    }
}
