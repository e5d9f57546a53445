//! The JSON Schema accepts what the reader accepts.

use serde_json::Value;

use super::*;
use crate::mapping::json_schema::json_schema;

/// The part of JSON Schema that our schema uses.
fn validates(schema: &Value, root: &Value, value: &Value) -> bool {
    let schema = schema.as_object().unwrap();
    schema.iter().all(|(word, said)| match word.as_str() {
        "$ref" => {
            let pointer = said.as_str().unwrap().strip_prefix('#').unwrap();
            validates(root.pointer(pointer).unwrap(), root, value)
        }
        "const" => said == value,
        "enum" => said.as_array().unwrap().contains(value),
        "type" => match said {
            Value::Array(types) => types.iter().any(|name| is(name.as_str().unwrap(), value)),
            name => is(name.as_str().unwrap(), value),
        },
        "anyOf" => said.as_array().unwrap().iter().any(|schema| validates(schema, root, value)),
        "oneOf" => {
            let all = said.as_array().unwrap().iter();
            all.filter(|schema| validates(schema, root, value)).count() == 1
        }
        "not" => !validates(said, root, value),
        "required" => {
            said.as_array().unwrap().iter().all(|key| value.get(key.as_str().unwrap()).is_some())
        }
        "properties" => value.as_object().is_none_or(|object| {
            object.iter().all(|(key, value)| {
                said.get(key).is_none_or(|schema| validates(schema, root, value))
            })
        }),
        "additionalProperties" => value.as_object().is_none_or(|object| {
            let known = schema.get("properties");
            object
                .iter()
                .filter(|(key, _)| known.and_then(|known| known.get(key.as_str())).is_none())
                .all(|(_, value)| match said {
                    Value::Bool(allowed) => *allowed,
                    schema => validates(schema, root, value),
                })
        }),
        "items" => value
            .as_array()
            .is_none_or(|list| list.iter().all(|value| validates(said, root, value))),
        "minimum" => value.as_i64().is_none_or(|number| number >= said.as_i64().unwrap()),
        "maximum" => value.as_i64().is_none_or(|number| number <= said.as_i64().unwrap()),
        "minLength" => {
            value.as_str().is_none_or(|text| text.len() as u64 >= said.as_u64().unwrap())
        }
        "minProperties" => {
            value.as_object().is_none_or(|object| object.len() as u64 >= said.as_u64().unwrap())
        }
        "$schema" | "$defs" | "title" | "description" | "default" | "examples" | "pattern" => true,
        other => panic!("the schema says {other}, which this check does not know"),
    })
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        other => panic!("{other}"),
    }
}

fn accepted(text: &str) -> bool {
    let table: toml::Table = toml::from_str(text).unwrap();
    let schema = json_schema();
    validates(&schema, &schema, &serde_json::to_value(table).unwrap())
}

#[test]
fn the_example_validates() {
    assert!(accepted(EXAMPLE));
}

#[test]
fn schema_and_reader_agree() {
    let cases = [
        ("version = 1", true),
        ("", false),
        ("version = 1\nx = 1", false),
        ("version = 1\n[defaults]\na = \"keep\"", true),
        ("version = 1\n[defaults]\na = \"redact\"", true),
        ("version = 1\n[defaults]\na = \"truncate_date\"", false),
        ("version = 1\n[defaults]\na = { transform = \"truncate_date\", to = \"day\" }", true),
        ("version = 1\n[defaults]\na = { transform = \"truncate_date\", to = \"hour\" }", false),
        (
            "version = 1\n[defaults]\na = { transform = \"email\", on_invalid = { constant = \"x\" } }",
            true,
        ),
        ("version = 1\n[defaults]\na = { transform = \"email\", on_invalid = \"x\" }", false),
        ("version = 1\n[defaults]\na = { transform = \"null\", domain = \"x\" }", false),
        ("version = 1\n[defaults]\na = { transform = \"email\", normalize = [\"trim\"] }", true),
        (
            "version = 1\n[defaults]\na = { transform = \"json\", paths = { b = \"mask\" }, other = \"keep\" }",
            true,
        ),
        (
            "version = 1\n[defaults]\na = { transform = \"json\", paths = { b = \"x\" }, other = \"keep\" }",
            false,
        ),
        ("version = 1\n[tables.t]\nrows = \"drop\"", true),
        ("version = 1\n[tables.t]\nrow = \"drop\"", false),
        ("version = 1\n[key]\nenv = \"A\"\nfile = \"b\"", false),
        ("version = 1\n[key]\nenv = \"A\"", true),
        ("version = 1\n[scan]\nallow = [{ detector = \"email\" }]", false),
        ("version = 1\naccepted = [{ code = \"review\", reason = \"seen\" }]", true),
        (
            "version = 1\naccepted = [{ code = \"pii-kept\", table = \"t*\", column = \"a\", reason = \"seen\" }]",
            true,
        ),
        ("version = 1\naccepted = [{ code = \"review\" }]", false),
        ("version = 1\naccepted = [{ code = \"reviews\", reason = \"seen\" }]", false),
        ("version = 1\naccepted = [{ code = \"review\", reason = \"seen\", x = 1 }]", false),
    ];
    for (text, expected) in cases {
        assert_eq!(accepted(text), expected, "{text}");
        assert_eq!(Mapping::from_toml(text, "m.toml").is_ok(), expected, "{text}");
    }
}
