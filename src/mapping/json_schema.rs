//! The JSON Schema of the mapping file, for editors: a loop over the registry of transformers.

use serde_json::{Map, Value, json};

use super::code::Code;
use super::rule::{COMMON_OPTIONS, NORMALIZE_WORDS};
use super::settings::{LargeObjects, OnFinding, RolePasswords, Unlisted};
use crate::detect::DETECTORS;
use crate::transform::options::{OptionKind, OptionSpec};
use crate::transform::word_lists::LOCALE_NAMES;
use crate::transform::{Technique, Transformer, registry};

/// The schema, in draft 2020-12. It is closed: unknown keys do not validate.
pub fn json_schema() -> Value {
    let rules = json!({ "type": "object", "additionalProperties": { "$ref": "#/$defs/rule" } });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "dumpscrub mapping file",
        "type": "object",
        "additionalProperties": false,
        "required": ["version"],
        "properties": {
            "version": { "const": 1 },
            "unlisted": {
                "description": "A table or column that is not named below.",
                "enum": words(Unlisted::WORDS),
                "default": "error",
            },
            "locale": {
                "description": "The word lists for names and addresses.",
                "type": "string",
                "examples": LOCALE_NAMES,
            },
            "large_objects": {
                "description": "Large objects; by default as unlisted says, where auto means empty.",
                "enum": words(LargeObjects::WORDS),
            },
            "role_passwords": {
                "description": "Passwords of roles in the dump of a cluster.",
                "enum": words(RolePasswords::WORDS),
                "default": "drop",
            },
            "key": {
                "description": "Where the key is, never the key.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "env": { "description": "An environment variable.", "type": "string", "minLength": 1 },
                    "file": { "description": "A file.", "type": "string", "minLength": 1 },
                    "fingerprint": {
                        "description": "Any other key is refused.",
                        "type": "string",
                        "pattern": "^[0-9A-Fa-f]{16}$",
                    },
                },
                "not": { "required": ["env", "file"] },
                "minProperties": 1,
            },
            "scan": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "on_finding": { "enum": words(OnFinding::WORDS) },
                    "allow": { "type": "array", "items": allow() },
                },
            },
            "accepted": {
                "description": "Findings of `check` that somebody has looked at.",
                "type": "array",
                "items": accepted(),
            },
            "defaults": rules,
            "tables": { "type": "object", "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "rows": {
                        "description": "drop: the structure stays, the rows go.",
                        "enum": ["keep", "drop"],
                    },
                    "columns": rules,
                },
            } },
            "relationships": { "type": "array", "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["from", "to"],
                "properties": { "from": { "type": "string" }, "to": { "type": "string" } },
            } },
        },
        "$defs": { "rule": rule() },
    })
}

fn allow() -> Value {
    let detectors: Vec<&str> = DETECTORS.iter().map(|detector| detector.name).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["detector"],
        "oneOf": [{ "required": ["column"] }, { "required": ["statement"] }],
        "properties": {
            "detector": { "enum": detectors },
            "column": { "type": "string", "minLength": 1 },
            "statement": { "type": "string", "minLength": 1 },
            "reason": { "type": "string", "minLength": 1 },
            "expires": { "description": "A date; in TOML without quotes." },
        },
    })
}

fn accepted() -> Value {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["code", "reason"],
        "properties": {
            "code": { "enum": codes },
            "table": { "description": "As under [tables]; globs allowed.", "type": "string", "minLength": 1 },
            "column": { "description": "A name or a glob.", "type": "string", "minLength": 1 },
            "reason": { "type": "string", "minLength": 1 },
        },
    })
}

/// A rule is a name, where no option is required, or a table for one of the transformers.
fn rule() -> Value {
    let all = registry::TRANSFORMERS;
    let needs_nothing = all.iter().filter(|t| t.options().iter().all(|option| !option.required));
    let names: Vec<&str> = needs_nothing.map(|transformer| transformer.name()).collect();
    let tables: Vec<Value> = all.iter().map(|transformer| long_rule(*transformer)).collect();
    json!({ "anyOf": [{ "enum": names }, { "oneOf": tables }] })
}

fn long_rule(transformer: &dyn Transformer) -> Value {
    let mut properties = Map::new();
    properties.insert("transform".to_owned(), json!({ "const": transformer.name() }));
    for option in COMMON_OPTIONS.iter().filter(|option| takes(transformer.technique(), option.name))
    {
        properties.insert(option.name.to_owned(), common_option(option));
    }
    let mut required = vec!["transform"];
    for option in transformer.options() {
        properties.insert(option.name.to_owned(), described(option, kind(&option.kind)));
        if option.required {
            required.push(option.name);
        }
    }
    json!({
        "type": "object",
        "description": transformer.summary(),
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

/// Whether a common option means anything for a technique.
pub(super) fn takes(technique: Technique, option: &str) -> bool {
    match option {
        "domain" | "normalize" | "max_chars" => technique == Technique::Pseudonymization,
        "locale" => matches!(
            technique,
            Technique::Pseudonymization | Technique::Fresh | Technique::Structure
        ),
        "on_empty" | "on_invalid" => technique != Technique::None,
        _ => true,
    }
}

fn common_option(option: &OptionSpec) -> Value {
    let schema = match option.name {
        "on_invalid" => json!({ "anyOf": [kind(&option.kind), {
            "type": "object",
            "additionalProperties": false,
            "required": ["constant"],
            "properties": { "constant": { "type": "string" } },
        }] }),
        "normalize" => json!({ "type": "array", "items": { "enum": NORMALIZE_WORDS } }),
        _ => kind(&option.kind),
    };
    described(option, schema)
}

fn described(option: &OptionSpec, mut schema: Value) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), json!(option.summary));
    }
    schema
}

fn kind(kind: &OptionKind) -> Value {
    match kind {
        OptionKind::Text => json!({ "type": "string" }),
        OptionKind::Integer(low, high) => {
            json!({ "type": "integer", "minimum": low, "maximum": high })
        }
        OptionKind::Number => json!({ "type": "number" }),
        OptionKind::Boolean => json!({ "type": "boolean" }),
        OptionKind::Scalar => json!({ "type": ["string", "number", "boolean"] }),
        OptionKind::Word(words) => json!({ "enum": words }),
        OptionKind::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        OptionKind::Rule => json!({ "$ref": "#/$defs/rule" }),
        OptionKind::Rules => {
            json!({ "type": "object", "additionalProperties": { "$ref": "#/$defs/rule" } })
        }
    }
}

fn words<T>(words: &[(&str, T)]) -> Vec<String> {
    words.iter().map(|(word, _)| (*word).to_owned()).collect()
}
