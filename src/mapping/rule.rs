//! A rule with its options checked and its definition built.

use std::sync::Arc;

use super::document::Value;
use super::file::WrittenRule;
use super::problem::{Place, Problem};
use super::rule_builder::{RuleBuilder, find};
use crate::transform::canonical::Canonical;
use crate::transform::cell_rule::{OnEmpty, OnInvalid};
use crate::transform::json_path::JsonPath;
use crate::transform::options::{OptionKind, OptionSpec, OptionValue, Options};
use crate::transform::{Definition, Needs, Technique, registry};

/// A rule of the mapping, ready to be bound to columns.
#[derive(Debug)]
pub struct Rule {
    /// Where it stands.
    pub place: Place,
    /// The transformer's name.
    pub transformer: &'static str,
    /// The transformer's technique.
    pub technique: Technique,
    /// The number of the transformer's algorithm.
    pub algorithm: u32,
    /// The transformer with its options.
    pub definition: Arc<dyn Definition>,
    /// Its own options.
    pub options: Options,
    /// The domain; pseudonymization has one, everything else none.
    pub domain: Option<String>,
    /// What `normalize` asks for.
    pub normalize: Canonical,
    /// What `max_chars` asks for.
    pub max_chars: Option<u32>,
    /// What becomes of the empty string.
    pub on_empty: OnEmpty,
    /// What becomes of a value that the transform refuses.
    pub on_invalid: OnInvalid,
    /// Whether distinct values must stay distinct.
    pub unique: Unique,
    /// Whether a person must look.
    pub review: Review,
    /// The rules inside a JSON document.
    pub paths: Option<PathRules>,
    /// How the file writes it, on one line; nothing for what no file says.
    pub text: Option<Box<str>>,
}

/// The rules inside a JSON document.
#[derive(Debug)]
pub struct PathRules {
    /// By path.
    pub paths: Vec<(JsonPath, Rule)>,
    /// For every other value.
    pub other: Box<Rule>,
}

/// Whether a rule asks for a guarantee that distinct values stay distinct.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unique {
    /// It does not ask.
    #[default]
    NotAsked,
    /// `unique = true`.
    Asked,
}

/// Whether a person must look at a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Review {
    /// Nobody must.
    #[default]
    Done,
    /// `review = true`.
    Wanted,
}

/// The options that every rule takes beside those of its transformer.
pub const COMMON_OPTIONS: &[OptionSpec] = &[
    OptionSpec {
        name: "on_empty",
        kind: OptionKind::Word(&["keep", "transform", "null"]),
        required: false,
        summary: "What becomes of the empty string; keep by default.",
    },
    OptionSpec {
        name: "on_invalid",
        kind: OptionKind::Word(&["error", "null"]),
        required: false,
        summary: "What becomes of a value that the transformer refuses: error by default, null, or { constant = \"…\" }.",
    },
    OptionSpec {
        name: "unique",
        kind: OptionKind::Boolean,
        required: false,
        summary: "Asks for a guarantee that distinct values stay distinct.",
    },
    OptionSpec {
        name: "review",
        kind: OptionKind::Boolean,
        required: false,
        summary: "A person must look at this rule; a run warns.",
    },
    OptionSpec {
        name: "domain",
        kind: OptionKind::Text,
        required: false,
        summary: "The name space in which equal values get equal pseudonyms; the transformer's name by default.",
    },
    OptionSpec {
        name: "normalize",
        kind: OptionKind::Texts,
        required: false,
        summary: "How values are brought into canonical form before they are hashed: trim, fold_case, digits.",
    },
    OptionSpec {
        name: "max_chars",
        kind: OptionKind::Integer(1, 10_485_760),
        required: false,
        summary: "The width of the domain, in characters.",
    },
    OptionSpec {
        name: "locale",
        kind: OptionKind::Text,
        required: false,
        summary: "The word lists; the mapping's locale by default.",
    },
];

/// The steps of `normalize`.
pub const NORMALIZE_WORDS: &[&str] = &["trim", "fold_case", "digits"];

impl Rule {
    /// Builds the rule that the file writes.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn build(written: WrittenRule, locale: &str) -> Result<Rule, Vec<Problem>> {
        let transformer = find(&written).map_err(|problem| vec![problem])?;
        let text = written.to_string();
        let mut builder = RuleBuilder::new(transformer, written.place, locale);
        // The rule's own locale holds for the rules inside it, wherever it stands among the options.
        for entry in &written.options {
            if let ("locale", Value::Text(locale)) = (entry.key.as_str(), &entry.node.value) {
                builder.locale.clone_from(locale);
            }
        }
        for entry in written.options {
            builder.option(entry);
        }
        builder.finish().map(|rule| Rule { text: Some(text.into()), ..rule })
    }

    /// Builds a rule that no file says.
    ///
    /// # Errors
    /// If the transformer is not known or refuses the options.
    pub fn built_in(
        name: &str,
        options: &[(&'static str, OptionValue)],
        locale: &str,
    ) -> Result<Rule, String> {
        let transformer = registry::find(name).ok_or_else(|| format!("no transformer {name:?}"))?;
        let mut builder = RuleBuilder::new(transformer, Place::BUILT_IN, locale);
        builder.options.extend(
            options
                .iter()
                .map(|(name, value)| ((*name).to_owned(), Place::BUILT_IN, value.clone())),
        );
        builder.finish().map_err(|problems| {
            problems.first().map(|problem| problem.message.clone()).unwrap_or_default()
        })
    }

    /// Another rule of the same domain: alike in everything that shapes a value.
    pub fn alike(&self) -> Rule {
        Rule {
            place: Place::BUILT_IN,
            transformer: self.transformer,
            technique: self.technique,
            algorithm: self.algorithm,
            definition: Arc::clone(&self.definition),
            options: self.options.clone(),
            domain: self.domain.clone(),
            normalize: self.normalize.clone(),
            max_chars: self.max_chars,
            on_empty: OnEmpty::default(),
            on_invalid: OnInvalid::default(),
            unique: Unique::default(),
            review: Review::default(),
            paths: None,
            text: self.text.clone(),
        }
    }

    /// Whether the value stays as it is.
    pub fn is_keep(&self) -> bool {
        self.technique == Technique::None
    }

    /// Whether the value always becomes NULL.
    pub fn is_null(&self) -> bool {
        self.transformer == "null"
    }

    /// Itself and every rule inside it.
    pub fn all(&self) -> Vec<&Rule> {
        let mut all = vec![self];
        let mut next = 0;
        while let Some(rule) = all.get(next).copied() {
            next += 1;
            if let Some(inside) = &rule.paths {
                all.extend(inside.paths.iter().map(|(_, rule)| rule));
                all.push(&inside.other);
            }
        }
        all
    }

    /// Everything that shapes a value of its domain, in one text.
    pub fn shape(&self) -> String {
        let mut shape = format!("transform = {:?}", self.transformer);
        let definition = self.definition.shape();
        if !definition.is_empty() {
            shape.push_str(", ");
            shape.push_str(&definition);
        }
        let steps: Vec<String> = [
            ("trim", self.normalize.trim),
            ("fold_case", self.normalize.fold_case),
            ("digits", self.normalize.digits),
        ]
        .iter()
        .filter(|(_, asked)| *asked)
        .map(|(word, _)| format!("{word:?}"))
        .collect();
        if !steps.is_empty() {
            shape.push_str(&format!(", normalize = [{}]", steps.join(", ")));
        }
        if let Some(max_chars) = self.max_chars {
            shape.push_str(&format!(", max_chars = {max_chars}"));
        }
        shape
    }

    /// Whether it gives equal values for equal values wherever the other does, so that two columns under them still join.
    pub fn joins_with(&self, other: &Rule) -> bool {
        let keyed_by_value = |rule: &Rule| {
            matches!(rule.definition.needs(), Needs::Nothing | Needs::Value | Needs::Subkey)
        };
        self.transformer == other.transformer
            && self.domain == other.domain
            && keyed_by_value(self)
            && keyed_by_value(other)
            && self.paths.is_none()
            && other.paths.is_none()
            // A domain holds its own rules together; what has none must have the same options.
            && (self.domain.is_some() || self.options == other.options)
            && self.on_empty == other.on_empty
            // Where one of them ends the run at a value that it cannot take, there is no such value to join.
            && (self.on_invalid == other.on_invalid
                || [&self.on_invalid, &other.on_invalid].contains(&&OnInvalid::Error))
    }
}
