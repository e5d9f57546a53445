//! Options of a rule, as the mapping file gives them.

use std::fmt;

/// One option that a transformer takes.
#[derive(Clone, Copy, Debug)]
pub struct OptionSpec {
    /// The word in the mapping file.
    pub name: &'static str,
    /// What it takes.
    pub kind: OptionKind,
    /// Whether a rule without it is refused.
    pub required: bool,
    /// One sentence.
    pub summary: &'static str,
}

/// What an option takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OptionKind {
    /// A text.
    Text,
    /// A whole number from .. to, both included.
    Integer(i64, i64),
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A text, a number, `true` or `false`: a value of the column's own type.
    Scalar,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A rule of its own: a name, or a table with `transform`.
    Rule,
    /// A table from paths to rules.
    Rules,
}

/// A value of an option.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionValue {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a point.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A list.
    List(Vec<OptionValue>),
}

/// The options of one rule, without those that every rule has.
///
/// The mapping has already checked them against the transformer's [`OptionSpec`]s: names are known, kinds fit, words are among
/// those allowed, required ones are there. What remains to a transformer is what one option alone cannot tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    values: Vec<(String, OptionValue)>,
    /// The locale in force for the rule: its own `locale`, or the mapping's, or `en`.
    pub locale: String,
}

impl Options {
    /// No options, with a locale.
    pub fn new(locale: impl Into<String>) -> Self {
        Options { values: Vec::new(), locale: locale.into() }
    }

    /// Sets an option.
    pub fn set(&mut self, name: impl Into<String>, value: OptionValue) {
        self.values.push((name.into(), value));
    }

    /// The value of an option.
    pub fn get(&self, name: &str) -> Option<&OptionValue> {
        self.values.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// A text option.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(OptionValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// A whole number.
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Some(OptionValue::Integer(number)) => Some(*number),
            _ => None,
        }
    }

    /// A number, whole or not.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(OptionValue::Integer(number)) => Some(*number as f64),
            Some(OptionValue::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub fn boolean(&self, name: &str) -> Option<bool> {
        match self.get(name) {
            Some(OptionValue::Boolean(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// Any scalar, as the column's text: `0.5`, `true`, `n/a`. A number with a point is its shortest decimal form.
    pub fn scalar(&self, name: &str) -> Option<String> {
        Some(match self.get(name)? {
            OptionValue::Text(text) => text.clone(),
            OptionValue::Integer(number) => number.to_string(),
            OptionValue::Number(number) => number.to_string(),
            OptionValue::Boolean(flag) => flag.to_string(),
            OptionValue::List(_) => return None,
        })
    }
}

/// An option that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError {
    /// The option; empty for the rule as a whole.
    pub option: &'static str,
    /// What is wrong, in lower case, without a full stop.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl OptionError {
    /// An error about one option.
    pub fn new(option: &'static str, message: impl Into<String>) -> Self {
        OptionError { option, message: message.into(), hint: None }
    }
}

impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
