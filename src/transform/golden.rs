//! The examples of the pseudonyms are golden vectors: each is computed and compared. Vectors of the PRF itself stand beside them.

use super::options::{OptionKind, OptionValue, Options};
use super::registry::{TRANSFORMERS, find};
use super::{Cell, Example, Needs, Target, Technique, Transformer, Written};
use crate::key::{Key, Prf, Root, Use};
use crate::schema::{ColumnType, TableName, TypeKind};
use crate::value::Charset;

fn root() -> Root {
    Key::from_bytes([0; 32]).root()
}

fn options(written: &str, transformer: &dyn Transformer) -> Options {
    let table: toml::Table = written.replace(", ", "\n").parse().unwrap();
    let mut options = Options::new("en");
    for (name, value) in table {
        let spec = transformer.options().iter().find(|spec| spec.name == name).unwrap();
        match (value, spec.kind) {
            (toml::Value::String(text), OptionKind::Word(words)) => {
                assert!(words.contains(&text.as_str()), "{text}");
                if name == "locale" {
                    options.locale = text.clone();
                }
                options.set(name, OptionValue::Text(text));
            }
            (toml::Value::Integer(number), OptionKind::Integer(low, high)) => {
                assert!((low..=high).contains(&number));
                options.set(name, OptionValue::Integer(number));
            }
            (value, kind) => panic!("{value} for {kind:?}"),
        }
    }
    options
}

fn column_type(written: &str) -> ColumnType {
    let (name, arguments) = written.split_once('(').unwrap_or((written, ""));
    let numbers: Vec<u32> =
        arguments.trim_end_matches(')').split(',').filter_map(|n| n.parse().ok()).collect();
    let kind = match (name, numbers.as_slice()) {
        ("text", []) => TypeKind::Text,
        ("varchar", [n]) => TypeKind::Varchar(*n),
        ("char", [n]) => TypeKind::Char(*n),
        ("smallint", []) => TypeKind::SmallInt,
        ("integer", []) => TypeKind::Integer,
        ("bigint", []) => TypeKind::BigInt,
        ("numeric", numbers) => TypeKind::Numeric {
            precision: numbers.first().copied(),
            scale: numbers.get(1).map(|n| *n as i32),
        },
        ("date", []) => TypeKind::Date,
        ("uuid", []) => TypeKind::Uuid,
        ("inet", []) => TypeKind::Inet,
        ("cidr", []) => TypeKind::Cidr,
        ("macaddr", []) => TypeKind::MacAddr,
        ("macaddr8", []) => TypeKind::MacAddr8,
        _ => panic!("{written}"),
    };
    ColumnType::scalar(kind, written)
}

/// What becomes of an example's input: a text, NULL, or the reason of a refusal.
pub(super) fn outcome(
    transformer: &dyn Transformer,
    example: &Example,
) -> Result<Option<String>, String> {
    let definition = transformer
        .build(&options(example.options, transformer))
        .map_err(|error| error.to_string())?;
    let table = TableName::new("public", "example");
    let column_type = column_type(example.column_type);
    let domain = match definition.needs() {
        Needs::Row => "public.example.example",
        _ => transformer.name(),
    };
    let usage = if definition.needs() == Needs::Row { Use::Fresh } else { Use::Pseudonym };
    let subkey = root().subkey(usage, domain, transformer.algorithm());
    let target = Target {
        table: &table,
        column: "example",
        column_type: &column_type,
        chars_max: column_type.max_chars(),
        not_null: false,
        subkey: &subkey,
    };
    let transform = definition.bind(&target)?;
    let prf = match definition.needs() {
        Needs::Value => subkey.prf(example.input.as_bytes()),
        Needs::Row => subkey.prf_of_parts(&[&1u64.to_le_bytes(), &0u64.to_le_bytes()]),
        _ => Prf([0; 32]),
    };
    let cell = Cell { value: example.input.as_bytes(), prf: &prf, charset: Charset::Any };
    let mut out = b"before".to_vec();
    let written = transform.apply(&cell, &mut out).map_err(|invalid| invalid.0.to_owned())?;
    let text = String::from_utf8(out.split_off(6)).unwrap();
    assert_eq!(out, b"before", "a transform appends");
    if let Some(chars_max) = target.chars_max {
        assert!(text.chars().count() <= chars_max as usize, "{text} for {}", example.column_type);
    }
    Ok(match written {
        Written::Value => Some(text),
        Written::Null => None,
    })
}

fn pseudonymizers() -> impl Iterator<Item = &'static dyn Transformer> {
    TRANSFORMERS.iter().copied().filter(|transformer| {
        matches!(transformer.technique(), Technique::Pseudonymization | Technique::Fresh)
    })
}

#[test]
fn examples_are_golden() {
    let mut wrong = Vec::new();
    for transformer in pseudonymizers() {
        assert!(transformer.examples().len() >= 3, "{}", transformer.name());
        for example in transformer.examples() {
            let found = outcome(transformer, example);
            let right = match (&found, example.output) {
                (Err(found), Err(expected)) => found.contains(expected),
                (Ok(found), Ok(expected)) => found.as_deref() == expected,
                _ => false,
            };
            if !right {
                wrong.push(format!(
                    "{} | {} | {} | {} | {found:?}",
                    transformer.name(),
                    example.options,
                    example.column_type,
                    example.input,
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "examples that became something else:\n{}", wrong.join("\n"));
}

#[test]
fn names_are_found() {
    for transformer in pseudonymizers() {
        assert_eq!(find(transformer.name()).unwrap().name(), transformer.name());
        assert!(!transformer.summary().is_empty());
    }
}

#[test]
fn another_key_or_domain_gives_another_pseudonym() {
    let prf = |key: u8, domain: &str| {
        *Key::from_bytes([key; 32]).root().subkey(Use::Pseudonym, domain, 1).prf(b"x").bytes()
    };
    assert_ne!(prf(0, "email"), prf(1, "email"));
    assert_ne!(prf(0, "email"), prf(0, "username"));
}
