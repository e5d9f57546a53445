//! `empty`: the value becomes the empty value of its type.

use std::sync::Arc;

use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Scope, Target,
    Technique, Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::{ColumnType, TypeKind};

/// The entry of `empty`.
///
/// | type | empty value |
/// | --- | --- |
/// | text, tsvector, hstore, xml | the empty string |
/// | bytea | `\x` |
/// | json, jsonb | `{}` for an object, `[]` for an array, `""` for a string, else `null` |
/// | every array | `{}` |
///
/// Other types have none: numbers, dates, `bit(n)`, and ranges (whose `empty` is no multirange).
#[derive(Clone, Copy, Debug)]
pub struct Empty;

const TYPES: TypeSet = TypeSet::Other(
    |column_type| EmptyValue::of(column_type).is_some(),
    "text, tsvector, hstore, xml, bytea, json, jsonb and arrays",
);

impl Transformer for Empty {
    fn name(&self) -> &'static str {
        "empty"
    }

    fn technique(&self) -> Technique {
        Technique::Suppression
    }

    fn summary(&self) -> &'static str {
        "Replaces the value by the empty value of its type: '' for text, {} for arrays and JSON objects."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TYPES
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "call her at noon",
                output: Ok(Some("")),
            },
            Example {
                options: "",
                column_type: "tsvector",
                input: "'noon':4",
                output: Ok(Some("")),
            },
            Example {
                options: "",
                column_type: "integer[]",
                input: "{1,2}",
                output: Ok(Some("{}")),
            },
            Example { options: "", column_type: "jsonb", input: "[1, 2]", output: Ok(Some("[]")) },
            Example {
                options: "",
                column_type: "json",
                input: " {\"a\":1}",
                output: Ok(Some("{}")),
            },
            Example {
                options: "",
                column_type: "bytea",
                input: "\\xff00",
                output: Ok(Some("\\x")),
            },
            Example {
                options: "",
                column_type: "integer",
                input: "7",
                output: Err("`empty` cannot write integer"),
            },
        ]
    }

    fn build(&self, _: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Empty))
    }
}

impl Definition for Empty {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn scope(&self) -> Scope {
        Scope::Cell
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TYPES.require("empty", target.column_type)?;
        match EmptyValue::of(target.column_type) {
            Some(value) => Ok(Box::new(value)),
            None => Err(format!("{} has no empty value", target.column_type)),
        }
    }
}

/// The empty value of one type.
#[derive(Clone, Copy, Debug)]
enum EmptyValue {
    Text(&'static [u8]),
    Json,
}

impl EmptyValue {
    fn of(column_type: &ColumnType) -> Option<Self> {
        if column_type.array {
            return Some(EmptyValue::Text(b"{}"));
        }
        match column_type.kind {
            TypeKind::TsVector | TypeKind::Hstore | TypeKind::Xml => Some(EmptyValue::Text(b"")),
            TypeKind::Bytea => Some(EmptyValue::Text(b"\\x")),
            TypeKind::Json | TypeKind::Jsonb => Some(EmptyValue::Json),
            _ => column_type.is_text().then_some(EmptyValue::Text(b"")),
        }
    }
}

impl Transform for EmptyValue {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        out.extend_from_slice(match self {
            EmptyValue::Text(text) => text,
            EmptyValue::Json => match cell.value.trim_ascii_start().first() {
                Some(b'{') => b"{}",
                Some(b'[') => b"[]",
                Some(b'"') => b"\"\"",
                _ => b"null",
            },
        });
        Ok(Written::Value)
    }
}
