//! `json`: rules by path inside a JSON document.
//!
//! Only scalars are rewritten. All else passes byte for byte: blanks, the order of keys, keys that occur twice, escapes, and the
//! keys themselves, so a document whose keys are personal data is no case for this transformer.

use std::cmp::Reverse;
use std::sync::Arc;

pub use super::json_path::JsonPath;

use super::cell_rule::{CellRule, RowContext};
use super::json_path::{Progress, Segment, Step};
use super::options::OptionKind;
use super::redactor::{Changed, Keys, Redactor};
use super::{
    Charset, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target,
    Technique, Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::codec::json_text::{Scalar, Token, Tokens, decode_string, encode_string};
use crate::encoding::Encoding;
use crate::schema::{ColumnType, TypeKind};

/// The entry of `json`.
///
/// Its options hold rules, which are built and bound one by one into [`JsonRules`]; the definition that [`Json`] builds only
/// checks the column and cannot be bound.
#[derive(Clone, Copy, Debug)]
pub struct Json;

impl Transformer for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn technique(&self) -> Technique {
        Technique::Structure
    }

    fn summary(&self) -> &'static str {
        "Applies a rule to each value inside a JSON document, by its path; all other bytes stay."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "paths",
                kind: OptionKind::Rules,
                required: false,
                summary: "Rules by path: contact.email, tags[*], *.name, **.phone; the most exact one wins.",
            },
            OptionSpec {
                name: "other",
                kind: OptionKind::Rule,
                required: true,
                summary: "The rule for every value that no path leads to.",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrJson
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "paths = { \"contact.name\" = \"mask\", \"tags[*]\" = \"keep\" }, other = \"null\"",
                column_type: "json",
                input: "{\"contact\": {\"name\": \"Zo\\u00eb\", \"age\": 41}, \"tags\": [\"a\", 7]}",
                output: Ok(Some(
                    "{\"contact\": {\"name\": \"***\", \"age\": null}, \"tags\": [\"a\", 7]}",
                )),
            },
            Example {
                options: "paths = { \"**.age\" = { transform = \"bucket\", size = 10 } }, other = \"keep\"",
                column_type: "jsonb",
                input: "[{\"age\": 41}, {\"age\": \"37\"}, {\"age\": null}]",
                output: Ok(Some("[{\"age\": 40}, {\"age\": \"30\"}, {\"age\": null}]")),
            },
            Example {
                options: "other = \"mask\"",
                column_type: "text",
                input: "[true, 12, \"ab\"]",
                output: Ok(Some("[\"****\", \"**\", \"**\"]")),
            },
            Example {
                options: "other = \"keep\"",
                column_type: "text",
                input: "{'a': 1}",
                output: Err("not JSON"),
            },
            Example {
                options: "paths = { \"age\" = { transform = \"bucket\", size = 10 } }, other = \"keep\"",
                column_type: "jsonb",
                input: "{\"age\": \"about 40\"}",
                output: Err("not a number"),
            },
            Example {
                options: "other = \"keep\"",
                column_type: "integer",
                input: "1",
                output: Err("`json` cannot write integer"),
            },
        ]
    }

    fn build(&self, _: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Document))
    }
}

#[derive(Debug)]
struct Document;

impl Definition for Document {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrJson.require("json", target.column_type)?;
        Err("the rules inside a document are bound one by one".into())
    }
}

/// What happens to a scalar inside a document.
#[derive(Debug)]
pub enum ElementRule {
    /// Its bytes stay.
    Keep,
    /// It is rewritten.
    Apply(CellRule),
    /// What is found in it is replaced; its key speaks for what it may be.
    Redact(Box<Redactor>),
}

/// The rules for one JSON column, ready to run.
///
/// A path governs the scalar that it leads to and, where it leads to an object or an array, every scalar inside. Where several
/// paths govern one scalar, the first of these that tells them apart decides:
///
/// 1. more keys that are written out;
/// 2. a longer way from the root to where the path leads;
/// 3. fewer `**`;
/// 4. step by step from the left, a written key before `*` and `[*]`, these before `**`;
/// 5. the order in which they were given.
#[derive(Debug)]
pub struct JsonRules {
    paths: Vec<RankedPath>,
    other: ElementRule,
}

#[derive(Debug)]
struct RankedPath {
    path: JsonPath,
    rule: ElementRule,
    /// How many keys are written out.
    keys: usize,
    /// Rules 3 to 5 above as one number; the greater wins.
    precedence: usize,
}

impl JsonRules {
    /// Rules by path, and the rule for what no path leads to.
    pub fn new(paths: Vec<(JsonPath, ElementRule)>, other: ElementRule) -> Self {
        let mut order: Vec<usize> = (0..paths.len()).collect();
        order.sort_by_cached_key(|at| {
            let segments = paths.get(*at).map_or(&[][..], |(path, _)| path.segments());
            let exactness: Vec<u8> = segments
                .iter()
                .map(|segment| match segment {
                    Segment::Key(_) => 2,
                    Segment::AnyKey | Segment::AnyElement => 1,
                    Segment::AnyDepth => 0,
                })
                .collect();
            let any_depths = exactness.iter().filter(|exactness| **exactness == 0).count();
            (Reverse(any_depths), exactness, Reverse(*at))
        });
        let mut ranked: Vec<RankedPath> = paths
            .into_iter()
            .map(|(path, rule)| RankedPath {
                keys: path.segments().iter().filter(|s| matches!(s, Segment::Key(_))).count(),
                precedence: 0,
                path,
                rule,
            })
            .collect();
        for (precedence, at) in order.into_iter().enumerate() {
            if let Some(path) = ranked.get_mut(at) {
                path.precedence = precedence;
            }
        }
        JsonRules { paths: ranked, other }
    }

    /// The type to which rules inside a document are bound: text without a width. A scalar may become NULL there, whatever the
    /// column says.
    pub fn element_type() -> ColumnType {
        ColumnType::scalar(TypeKind::Text, "a value inside JSON")
    }

    /// Appends the document with its scalars rewritten; every byte outside them stays.
    ///
    /// A string is passed to its rule as what it means, and becomes a string. A number, `true` and `false` are passed as their
    /// text; the answer is written bare where it is a JSON number, `true` or `false`, else as a string. `null` stays. A scalar
    /// that its rule leaves as it is keeps its bytes. [`RowContext::element`] counts the scalars; for a document that is itself an
    /// element, in the lower 32 bits.
    ///
    /// A document that is not UTF-8 is read as ASCII with unknown bytes above 0x7F, and its rules may write ASCII only. That holds
    /// in every encoding in which an ASCII byte is always that character.
    ///
    /// # Errors
    /// [`Invalid`] if the value is not JSON, or if a rule inside refuses a value.
    pub fn apply(
        &self,
        document: &[u8],
        row: &RowContext<'_>,
        out: &mut Vec<u8>,
    ) -> Result<Written, Invalid> {
        let (encoding, charset) = match std::str::from_utf8(document) {
            Ok(_) => (Encoding::Utf8, row.charset),
            Err(_) => (Encoding::SqlAscii, Charset::Ascii),
        };
        let mut row = RowContext { element: row.element << 32, charset, ..*row };
        let mut place = Place::at_root(&self.paths);
        let mut tokens = Tokens::new(document, encoding);
        let (mut decoded, mut answer) = (Vec::new(), Vec::new());
        let mut keys = Keys::default();
        let mut copied = 0;
        while let Some(token) = tokens.next_token()? {
            keys.follow(&token);
            let (kind, range) = match token {
                Token::Key(range) => {
                    let key = document.get(range).unwrap_or_default();
                    // A key that cannot be decoded is none that a path could name.
                    let key = decode_string(key, encoding, &mut decoded).unwrap_or(key);
                    place.enter(Step::Key(key));
                    continue;
                }
                Token::ObjectStart => {
                    place.open += 1;
                    continue;
                }
                Token::ArrayStart => {
                    place.open += 1;
                    place.enter(Step::Element);
                    continue;
                }
                Token::ObjectEnd | Token::ArrayEnd => {
                    place.leave();
                    continue;
                }
                Token::Scalar(kind, range) => (kind, range),
            };
            let rule = match place.governing() {
                Some(at) => self.paths.get(at).map_or(&self.other, |path| &path.rule),
                None => &self.other,
            };
            let scalar = document.get(range.clone()).unwrap_or_default();
            if let ElementRule::Redact(redactor) = rule {
                answer.clear();
                let changed =
                    redactor.scalar(kind, scalar, keys.at_hand(document), &row, &mut answer)?;
                if changed == Changed::Yes {
                    out.extend_from_slice(document.get(copied..range.start).unwrap_or_default());
                    out.extend_from_slice(&answer);
                    copied = range.end;
                }
            } else if let (ElementRule::Apply(rule), false) = (rule, kind == Scalar::Null) {
                let value = match kind {
                    Scalar::String => decode_string(scalar, encoding, &mut decoded)?,
                    _ => scalar,
                };
                answer.clear();
                let written = rule.apply(value, &row, &mut answer)?;
                if written == Written::Null || answer != value {
                    out.extend_from_slice(document.get(copied..range.start).unwrap_or_default());
                    copied = range.end;
                    match written {
                        Written::Null => out.extend_from_slice(b"null"),
                        Written::Value if kind != Scalar::String && is_bare(&answer) => {
                            out.extend_from_slice(&answer);
                        }
                        Written::Value => encode_string(&answer, encoding, out),
                    }
                }
            }
            row.element += 1;
        }
        out.extend_from_slice(document.get(copied..).unwrap_or_default());
        Ok(Written::Value)
    }
}

/// Whether a text is a JSON number, `true` or `false`, and nothing around it.
fn is_bare(text: &[u8]) -> bool {
    let token = Tokens::new(text, Encoding::Utf8).next_token();
    matches!(
        token,
        Ok(Some(Token::Scalar(Scalar::Number | Scalar::True | Scalar::False, range)))
            if range == (0..text.len())
    )
}

/// Where the walk through a document is, and how far each path leads there.
///
/// One state for the root and one for every step down to the value at hand: the progress of each path, and which of them governs.
struct Place<'a> {
    paths: &'a [RankedPath],
    progress: Vec<Progress>,
    governing: Vec<Option<Governing>>,
    /// How many objects and arrays are open: the number of the state of the value at hand.
    open: usize,
}

/// A path that governs, and what it is measured by.
#[derive(Clone, Copy)]
struct Governing {
    rank: (usize, usize, usize),
    path: usize,
}

impl<'a> Place<'a> {
    fn at_root(paths: &'a [RankedPath]) -> Self {
        let progress = paths.iter().map(|ranked| ranked.path.start()).collect();
        let mut place = Place { paths, progress, governing: Vec::new(), open: 0 };
        place.govern(None, 0);
        place
    }

    /// Goes one step down from the innermost open object or array, from whichever of its values was at hand before.
    fn enter(&mut self, step: Step<'_>) {
        let Some(outer) = self.open.checked_sub(1) else { return };
        self.forget_below(outer);
        let start = outer * self.paths.len();
        for (at, ranked) in self.paths.iter().enumerate() {
            let progress = self.progress.get(start + at).copied().unwrap_or(0);
            self.progress.push(ranked.path.advance(progress, step));
        }
        let inherited = self.governing.get(outer).copied().flatten();
        self.govern(inherited, self.open);
    }

    /// Goes up from an object or array, which becomes the value at hand.
    fn leave(&mut self) {
        self.open = self.open.saturating_sub(1);
        self.forget_below(self.open);
    }

    /// The path that governs the value at hand.
    fn governing(&self) -> Option<usize> {
        self.governing.get(self.open).copied().flatten().map(|governing| governing.path)
    }

    fn forget_below(&mut self, state: usize) {
        self.progress.truncate((state + 1) * self.paths.len());
        self.governing.truncate(state + 1);
    }

    /// Decides who governs in the newest state, at this depth.
    fn govern(&mut self, inherited: Option<Governing>, depth: usize) {
        let start = self.progress.len() - self.paths.len();
        let progress = self.progress.get(start..).unwrap_or_default();
        let best = self.paths.iter().zip(progress).enumerate().fold(
            inherited,
            |best, (path, (ranked, progress))| {
                let rank = (ranked.keys, depth, ranked.precedence);
                let better =
                    ranked.path.is_complete(*progress) && best.is_none_or(|best| rank > best.rank);
                if better { Some(Governing { rank, path }) } else { best }
            },
        );
        self.governing.push(best);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::TableName;
    use crate::transform::canonical::Canonical;
    use crate::transform::cell_rule::{OnEmpty, OnInvalid, PrfSource, Rewrite};
    use crate::transform::options::OptionValue;
    use crate::transform::registry;
    use proptest::prelude::*;

    /// `keep` is the rule that keeps bytes, `copy` the transform `keep`, anything else a constant.
    fn rule(word: &str) -> ElementRule {
        let name = match word {
            "keep" => return ElementRule::Keep,
            "copy" => "keep",
            "null" => "null",
            _ => "constant",
        };
        let mut options = Options::new("en");
        options.set("value", OptionValue::Text(word.into()));
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &JsonRules::element_type(),
            chars_max: None,
            not_null: false,
            subkey: &crate::key::Key::from_bytes([0; 32]).root().subkey(
                crate::key::Use::Pseudonym,
                name,
                1,
            ),
        };
        let definition = registry::find(name).unwrap().build(&options).unwrap();
        ElementRule::Apply(CellRule {
            rewrite: Rewrite::Transform(definition.bind(&target).unwrap()),
            source: PrfSource::Nothing,
            canonical: Canonical::default(),
            on_empty: OnEmpty::Transform,
            on_invalid: OnInvalid::Error,
        })
    }

    fn rules(paths: &[(&str, &str)], other: &str) -> JsonRules {
        let paths = paths.iter().map(|(path, word)| (JsonPath::parse(path).unwrap(), rule(word)));
        JsonRules::new(paths.collect(), rule(other))
    }

    fn apply(rules: &JsonRules, document: &[u8]) -> Result<Vec<u8>, Invalid> {
        let row = RowContext { row: 1, element: 0, by: None, charset: Charset::Any };
        let mut out = b"before".to_vec();
        rules.apply(document, &row, &mut out)?;
        assert_eq!(&out[..6], b"before");
        Ok(out.split_off(6))
    }

    #[test]
    fn the_most_exact_path_governs() {
        let document = r#"{"a":{"b":{"c":1},"d":2},"e":[3,{"c":4}],"c":5}"#;
        let cases: &[(&[(&str, &str)], &str)] = &[
            (&[], r#"{"a":{"b":{"c":0},"d":0},"e":[0,{"c":0}],"c":0}"#),
            // A path governs all that is inside.
            (&[("a", "7")], r#"{"a":{"b":{"c":7},"d":7},"e":[0,{"c":0}],"c":0}"#),
            (&[("a", "7"), ("a.b", "8")], r#"{"a":{"b":{"c":8},"d":7},"e":[0,{"c":0}],"c":0}"#),
            (&[("a.b", "8"), ("a", "7")], r#"{"a":{"b":{"c":8},"d":7},"e":[0,{"c":0}],"c":0}"#),
            // More written keys before a longer way.
            (&[("a.b", "8"), ("**.c", "9")], r#"{"a":{"b":{"c":8},"d":0},"e":[0,{"c":9}],"c":9}"#),
            // A longer way before fewer wildcards.
            (&[("a", "7"), ("**.c", "9")], r#"{"a":{"b":{"c":9},"d":7},"e":[0,{"c":9}],"c":9}"#),
            (&[("*", "7"), ("**", "9")], r#"{"a":{"b":{"c":9},"d":9},"e":[9,{"c":9}],"c":7}"#),
            (&[("e[*]", "7"), ("e", "9")], r#"{"a":{"b":{"c":0},"d":0},"e":[7,{"c":7}],"c":0}"#),
            (&[("e[*].c", "7")], r#"{"a":{"b":{"c":0},"d":0},"e":[0,{"c":7}],"c":0}"#),
            // A key is no element, and an element no key.
            (&[("e.*", "7"), ("a[*]", "8")], r#"{"a":{"b":{"c":0},"d":0},"e":[0,{"c":0}],"c":0}"#),
            // A written key further left.
            (&[("*.d", "8"), ("a.*", "7")], r#"{"a":{"b":{"c":7},"d":7},"e":[0,{"c":0}],"c":0}"#),
            // Nothing tells them apart but their order.
            (
                &[("a.d", "7"), ("\"a\".d", "8")],
                r#"{"a":{"b":{"c":0},"d":7},"e":[0,{"c":0}],"c":0}"#,
            ),
        ];
        for (paths, expected) in cases {
            let found = apply(&rules(paths, "0"), document.as_bytes()).unwrap();
            assert_eq!(String::from_utf8(found).unwrap(), *expected, "{paths:?}");
        }
    }

    #[test]
    fn scalars_of_every_kind() {
        for (word, expected) in [
            ("x", r#"[ "x" , "x", "x","x",null,{"k":"x"},[],"x"]"#),
            ("1e5", r#"[ "1e5" , 1e5, 1e5,1e5,null,{"k":1e5},[],"1e5"]"#),
            ("true", r#"[ "true" , true, true,true,null,{"k":true},[],"true"]"#),
            ("01", r#"[ "01" , "01", "01","01",null,{"k":"01"},[],"01"]"#),
            ("null", r#"[ null , null, null,null,null,{"k":null},[],null]"#),
            ("\"\\\n\u{1}é", "[ \"\\\"\\\\\\n\\u0001é\" , "),
            ("copy", r#"[ "\u00e9\/" , -1.50e0, true,false,null,{"k":0},[],""]"#),
        ] {
            let document = r#"[ "\u00e9\/" , -1.50e0, true,false,null,{"k":0},[],""]"#;
            let found = apply(&rules(&[], word), document.as_bytes()).unwrap();
            let found = String::from_utf8(found).unwrap();
            assert!(found.starts_with(expected), "{word}: {found}");
        }
    }

    #[test]
    fn keys_are_compared_as_what_they_mean_and_each_time_they_occur() {
        let rules = rules(&[("é", "1"), ("\"a.b\"", "2"), ("\"\"", "3")], "keep");
        let document = r#"{"\u00E9":0,"é":0,"a.b":0,"\u0061.b":0,"":0,"é":"","x":0}"#;
        let found = apply(&rules, document.as_bytes()).unwrap();
        let expected = r#"{"\u00E9":1,"é":1,"a.b":2,"\u0061.b":2,"":3,"é":"1","x":0}"#;
        assert_eq!(String::from_utf8(found).unwrap(), expected);
    }

    #[test]
    fn documents_that_are_one_scalar() {
        assert_eq!(apply(&rules(&[("a", "1")], "x"), b" 7 "), Ok(b" \"x\" ".to_vec()));
        assert_eq!(apply(&rules(&[("**", "1")], "x"), b"7"), Ok(b"1".to_vec()));
        assert_eq!(apply(&rules(&[], "x"), b"null"), Ok(b"null".to_vec()));
    }

    #[test]
    fn bytes_that_are_not_utf8_pass_and_are_never_joined_by_others() {
        let document = b"{\"k\xE9\":\"Jos\xE9\",\"a\":\"\xE9\"}";
        assert_eq!(apply(&rules(&[], "keep"), document).unwrap(), document);
        let found = apply(&rules(&[("a", "x")], "keep"), document).unwrap();
        assert_eq!(found, b"{\"k\xE9\":\"Jos\xE9\",\"a\":\"x\"}");
        assert!(apply(&rules(&[("a", "\u{e9}")], "keep"), document).is_err());
    }

    #[test]
    fn what_is_not_json_is_refused_even_where_all_is_kept() {
        for document in ["", " ", "{", "[1,]", "{\"a\":1}x", "{'a':1}", "[1 2]", "01", "NaN"] {
            assert!(apply(&rules(&[], "keep"), document.as_bytes()).is_err(), "{document}");
        }
        // Half a surrogate pair: kept it passes, rewritten it has no meaning.
        assert!(apply(&rules(&[], "keep"), br#"["\ud800"]"#).is_ok());
        assert!(apply(&rules(&[], "x"), br#"["\ud800"]"#).is_err());
    }

    #[test]
    fn scalars_are_numbered_within_their_element() {
        #[derive(Debug)]
        struct Fresh;
        impl Transform for Fresh {
            fn apply(
                &self,
                cell: &crate::transform::Cell<'_>,
                out: &mut Vec<u8>,
            ) -> Result<Written, Invalid> {
                out.extend_from_slice(cell.prf.u64(0).to_string().as_bytes());
                Ok(Written::Value)
            }
        }
        let subkey =
            crate::key::Key::from_bytes([0; 32]).root().subkey(crate::key::Use::Fresh, "fresh", 1);
        let rules = JsonRules::new(
            Vec::new(),
            ElementRule::Apply(CellRule {
                rewrite: Rewrite::Transform(Box::new(Fresh)),
                source: PrfSource::Row(subkey),
                canonical: Canonical::default(),
                on_empty: OnEmpty::Keep,
                on_invalid: OnInvalid::Error,
            }),
        );
        let mut seen = std::collections::BTreeSet::new();
        for element in 0..3 {
            let row = RowContext { row: 1, element, by: None, charset: Charset::Any };
            let mut out = Vec::new();
            rules.apply(b"[1,1,null,1]", &row, &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            seen.extend(text.trim_matches(['[', ']']).split(',').map(str::to_owned));
        }
        // Three documents with three numbers each, and `null`.
        assert_eq!(seen.len(), 10);
    }

    fn document() -> impl Strategy<Value = String> {
        let blank = "[ \t\n]{0,2}";
        let string = r#""([a-zé.]|\\u00[0-9a-f]{2}|\\[nt/"\\]){0,6}""#;
        let scalar = prop_oneof![
            string.prop_map(String::from),
            "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,3})?",
            prop::sample::select(vec!["true", "false", "null"]).prop_map(String::from),
        ];
        scalar.prop_recursive(5, 40, 5, move |inner| {
            let element = (blank, inner.clone(), blank).prop_map(|(a, b, c)| a + &b + &c);
            let member = (blank, string, blank, inner, blank)
                .prop_map(|(a, key, b, value, c)| a + &key + &b + ":" + &value + &c);
            prop_oneof![
                prop::collection::vec(element, 0..5)
                    .prop_map(|parts| format!("[{}]", parts.join(","))),
                prop::collection::vec(member, 0..5)
                    .prop_map(|parts| format!("{{{}}}", parts.join(","))),
            ]
        })
    }

    /// The document with every scalar that no path leads to as `"x"`, by way of a tree.
    fn rewritten(value: &mut serde_json::Value, kept: bool) {
        use serde_json::Value;
        match value {
            Value::Null => {}
            Value::Array(elements) => {
                elements.iter_mut().for_each(|element| rewritten(element, kept));
            }
            Value::Object(members) => {
                for (key, member) in members.iter_mut() {
                    rewritten(member, kept || key == "a");
                }
            }
            scalar if !kept => *scalar = Value::String("x".into()),
            _ => {}
        }
    }

    proptest! {
        #[test]
        fn nothing_changes_where_all_is_kept(document in document()) {
            for other in ["keep", "copy"] {
                let rules = rules(&[("**.a", "copy"), ("b.*", "keep")], other);
                let found = apply(&rules, document.as_bytes()).unwrap();
                prop_assert_eq!(String::from_utf8(found).unwrap(), document.clone());
            }
        }

        #[test]
        fn agrees_with_a_tree(document in document()) {
            // serde_json cannot hold every number that JSON allows.
            if let Ok(mut tree) = serde_json::from_str::<serde_json::Value>(&document) {
                let found = apply(&rules(&[("**.a", "keep")], "x"), document.as_bytes()).unwrap();
                let found: serde_json::Value = serde_json::from_slice(&found).unwrap();
                rewritten(&mut tree, false);
                prop_assert_eq!(found, tree);
            }
        }

        #[test]
        fn any_bytes_are_taken_without_a_panic(bytes in "[{}\\[\\]\",:\\\\au0-9 é]{0,40}") {
            let _ = apply(&rules(&[("**.a[*]", "x"), ("a", "y")], "null"), bytes.as_bytes());
        }
    }
}
