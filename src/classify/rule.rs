//! A rule as a mapping file writes it.

use std::fmt;

use crate::transform::options::OptionValue;

/// A rule as a mapping file writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleText {
    /// The transformer.
    pub transform: &'static str,
    /// Its options and those that every rule has, in the order in which they are written.
    pub options: Vec<(&'static str, RuleOption)>,
}

/// The value of an option as a mapping file writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleOption {
    /// A text, a number or a truth value.
    Value(OptionValue),
    /// `{ constant = "…" }`, as `on_invalid` takes it.
    Constant(String),
    /// A rule, as `other` takes it.
    Rule(Box<RuleText>),
    /// Rules by path, as `paths` takes them.
    Paths(Vec<(String, RuleText)>),
}

impl RuleText {
    /// A rule without options.
    pub fn new(transform: &'static str) -> RuleText {
        RuleText { transform, options: Vec::new() }
    }

    /// Whether the column stays as it is.
    pub fn is_keep(&self) -> bool {
        self.transform == "keep"
    }

    /// The domain that it names; where it names none, pseudonyms are in the domain of the transformer's name.
    pub fn domain(&self) -> Option<&str> {
        self.options.iter().find_map(|(name, option)| match option {
            RuleOption::Value(OptionValue::Text(domain)) if *name == "domain" => {
                Some(domain.as_str())
            }
            _ => None,
        })
    }

    /// The same with another option, or another value for it.
    #[must_use]
    pub fn with(self, name: &'static str, value: OptionValue) -> RuleText {
        self.with_option(name, RuleOption::Value(value))
    }

    /// The same with an option of any kind.
    #[must_use]
    pub fn with_option(mut self, name: &'static str, option: RuleOption) -> RuleText {
        self.options.retain(|(known, _)| *known != name);
        self.options.push((name, option));
        self
    }

    /// The value of an option.
    pub fn option(&self, name: &str) -> Option<&RuleOption> {
        self.options.iter().find(|(known, _)| *known == name).map(|(_, option)| option)
    }
}

/// The right side of a line in a mapping file: `"email"`, `{ transform = "email", unique = true }`.
impl fmt::Display for RuleText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.options.is_empty() {
            return write!(f, "\"{}\"", self.transform);
        }
        write!(f, "{{ transform = \"{}\"", self.transform)?;
        for (name, option) in &self.options {
            match option {
                RuleOption::Value(value) => {
                    write!(f, ", {name} = ")?;
                    write_value(f, value)?;
                }
                RuleOption::Constant(text) => {
                    write!(f, ", {name} = {{ constant = {} }}", quoted(text))?;
                }
                RuleOption::Rule(rule) => write!(f, ", {name} = {rule}")?,
                RuleOption::Paths(rules) => {
                    write!(f, ", {name} = {{")?;
                    for (nth, (path, rule)) in rules.iter().enumerate() {
                        let comma = if nth == 0 { "" } else { "," };
                        write!(f, "{comma} {} = {rule}", quoted(path))?;
                    }
                    f.write_str(" }")?;
                }
            }
        }
        f.write_str(" }")
    }
}

fn write_value(f: &mut fmt::Formatter<'_>, value: &OptionValue) -> fmt::Result {
    match value {
        OptionValue::Text(text) => f.write_str(&quoted(text)),
        OptionValue::Integer(number) => write!(f, "{number}"),
        // TOML tells numbers with a point from whole ones.
        OptionValue::Number(number) => write!(f, "{number:?}"),
        OptionValue::Boolean(truth) => write!(f, "{truth}"),
        OptionValue::List(values) => {
            f.write_str("[")?;
            for (nth, value) in values.iter().enumerate() {
                f.write_str(if nth == 0 { "" } else { ", " })?;
                write_value(f, value)?;
            }
            f.write_str("]")
        }
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_written_as_toml_reads_them() {
        let plain = RuleText::new("email");
        assert_eq!(plain.to_string(), "\"email\"");
        let rule = RuleText::new("round")
            .with("to", OptionValue::Number(1.0))
            .with("unique", OptionValue::Boolean(false))
            .with("unique", OptionValue::Boolean(true))
            .with("n", OptionValue::Integer(5))
            .with("list", OptionValue::List(vec![OptionValue::Text("a\"\\\n".into())]))
            .with_option("on_invalid", RuleOption::Constant("é".into()));
        let expected = r#"{ transform = "round", to = 1.0, unique = true, n = 5, list = ["a\"\\\u000A"], on_invalid = { constant = "é" } }"#;
        assert_eq!(rule.to_string(), expected);
        let document = RuleText::new("json")
            .with_option(
                "paths",
                RuleOption::Paths(vec![
                    ("**.\"home town\"".into(), RuleText::new("city")),
                    ("**.zip".into(), rule.clone()),
                ]),
            )
            .with_option("other", RuleOption::Rule(Box::new(RuleText::new("redact"))));
        let read: toml::Table = toml::from_str(&format!("c = {document}")).unwrap();
        assert_eq!(read["c"]["paths"]["**.\"home town\""].as_str(), Some("city"));
        assert_eq!(read["c"]["paths"]["**.zip"]["n"].as_integer(), Some(5));
        assert_eq!(read["c"]["other"].as_str(), Some("redact"));
        let read: toml::Table = toml::from_str(&format!("c = {rule}")).unwrap();
        assert_eq!(read["c"]["to"].as_float(), Some(1.0));
        assert_eq!(read["c"]["list"][0].as_str(), Some("a\"\\\n"));
        assert_eq!(read["c"]["on_invalid"]["constant"].as_str(), Some("é"));
    }
}
