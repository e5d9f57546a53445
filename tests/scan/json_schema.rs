//! As much of JSON Schema as the schema of SARIF uses; a keyword that is not known here fails the test.

use serde_json::Value;

/// Appends what is wrong with `value` at `path` by `schema`; `root` is the whole schema, for references into it.
pub fn validate(root: &Value, schema: &Value, value: &Value, path: &str, wrong: &mut Vec<String>) {
    let keywords = schema.as_object().expect("a schema is an object");
    let at = |what: &str| format!("{path}: {what}");
    for (keyword, asked) in keywords {
        match keyword.as_str() {
            "$schema" | "$id" | "title" | "description" | "default" | "definitions" => {}
            "type" => {
                if !is_type(asked.as_str().unwrap(), value) {
                    wrong.push(at(&format!("is no {asked}")));
                }
            }
            "enum" => {
                if !asked.as_array().unwrap().contains(value) {
                    wrong.push(at(&format!("is none of {asked}")));
                }
            }
            "minimum" | "maximum" => {
                if let (Some(value), Some(bound)) = (value.as_f64(), asked.as_f64())
                    && (keyword == "minimum" && value < bound
                        || keyword == "maximum" && value > bound)
                {
                    wrong.push(at(&format!("is beyond its {keyword} of {bound}")));
                }
            }
            "minItems" => {
                if value
                    .as_array()
                    .is_some_and(|items| (items.len() as u64) < asked.as_u64().unwrap())
                {
                    wrong.push(at("has too few items"));
                }
            }
            "uniqueItems" => {
                let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
                if *asked == Value::Bool(true)
                    && (1..items.len()).any(|at| items[..at].contains(&items[at]))
                {
                    wrong.push(at("has an item twice"));
                }
            }
            "pattern" | "format" => {
                // What this program writes into such places: URIs of its own making.
                let plain = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
                let text = value.as_str().unwrap_or_default();
                if keyword == "pattern"
                    || !asked.as_str().unwrap().starts_with("uri")
                    || !text.chars().all(plain)
                {
                    wrong.push(at(&format!("{keyword} {asked} is not checked here")));
                }
            }
            "required" => {
                for name in asked.as_array().unwrap() {
                    if value.is_object() && value.get(name.as_str().unwrap()).is_none() {
                        wrong.push(at(&format!("lacks {name}")));
                    }
                }
            }
            "properties" => {
                for (name, schema) in asked.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        validate(root, schema, value, &format!("{path}/{name}"), wrong);
                    }
                }
                continue;
            }
            "additionalProperties" => {
                let known = |name: &String| {
                    keywords.get("properties").is_some_and(|known| known.get(name).is_some())
                };
                let others =
                    value.as_object().into_iter().flatten().filter(|(name, _)| !known(name));
                for (name, value) in others {
                    match asked {
                        Value::Bool(true) => {}
                        Value::Bool(false) => wrong.push(format!("{path}: has an unknown {name}")),
                        schema => validate(root, schema, value, &format!("{path}/{name}"), wrong),
                    }
                }
            }
            "items" => {
                for (at, value) in value.as_array().into_iter().flatten().enumerate() {
                    validate(root, asked, value, &format!("{path}/{at}"), wrong);
                }
            }
            "$ref" => {
                let place = asked.as_str().and_then(|text| text.strip_prefix('#')).unwrap();
                validate(root, root.pointer(place).unwrap(), value, path, wrong);
            }
            "anyOf" | "oneOf" => {
                let fits = asked.as_array().unwrap().iter().filter(|schema| {
                    let mut wrong = Vec::new();
                    validate(root, schema, value, path, &mut wrong);
                    wrong.is_empty()
                });
                let count = fits.count();
                if count == 0 || keyword == "oneOf" && count > 1 {
                    wrong.push(format!("{path}: fits {count} of {keyword}"));
                }
            }
            other => panic!("the keyword {other} is not known"),
        }
    }
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("the type {other} is not known"),
    }
}
