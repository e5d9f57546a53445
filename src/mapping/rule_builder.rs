//! From the words of a rule to a rule: every option is known, of its kind, and means something.

use super::document::{Entry, Node, Value};
use super::file::{WrittenRule, one_of, written_rule};
use super::json_schema::takes;
use super::problem::{Place, Problem, did_you_mean, nearest, nearest_word};
use super::rule::{COMMON_OPTIONS, NORMALIZE_WORDS, PathRules, Review, Rule, Unique};
use crate::transform::canonical::Canonical;
use crate::transform::cell_rule::{OnEmpty, OnInvalid};
use crate::transform::json_path::JsonPath;
use crate::transform::options::{OptionKind, OptionSpec, OptionValue, Options};
use crate::transform::{Needs, Technique, Transformer, registry};

/// The transformer of a rule.
pub(super) fn find(written: &WrittenRule) -> Result<&'static dyn Transformer, Problem> {
    let name = written.transform.value.as_str();
    let place = written.transform.place;
    registry::find(name).ok_or_else(|| {
        let known = registry::TRANSFORMERS.iter().map(|transformer| transformer.name());
        Problem::new(place, format!("unknown transform {name:?}"))
            .hint_if(nearest(name, known))
            .hint_or("dumpscrub list transformers shows them all")
    })
}

impl Problem {
    fn hint_or(mut self, hint: &str) -> Self {
        self.hint.get_or_insert_with(|| hint.to_owned());
        self
    }
}

/// A rule in the making.
pub(super) struct RuleBuilder {
    transformer: &'static dyn Transformer,
    place: Place,
    pub locale: String,
    /// Own options: name, place, value.
    pub options: Vec<(String, Place, OptionValue)>,
    /// The common options that were given, with their places.
    common: Vec<(&'static str, Place)>,
    domain: Option<String>,
    normalize: Canonical,
    max_chars: Option<u32>,
    on_empty: OnEmpty,
    on_invalid: OnInvalid,
    unique: Unique,
    review: Review,
    paths: Vec<(JsonPath, Rule)>,
    other: Option<Rule>,
    nested: Vec<&'static str>,
    problems: Vec<Problem>,
}

impl RuleBuilder {
    pub fn new(transformer: &'static dyn Transformer, place: Place, locale: &str) -> Self {
        RuleBuilder {
            transformer,
            place,
            locale: locale.to_owned(),
            options: Vec::new(),
            common: Vec::new(),
            domain: None,
            normalize: Canonical::default(),
            max_chars: None,
            on_empty: OnEmpty::default(),
            on_invalid: OnInvalid::default(),
            unique: Unique::default(),
            review: Review::default(),
            paths: Vec::new(),
            other: None,
            nested: Vec::new(),
            problems: Vec::new(),
        }
    }

    pub fn option(&mut self, entry: Entry) {
        let own = self.transformer.options().iter().find(|spec| spec.name == entry.key);
        if let Some(spec) = own {
            self.own_option(spec, entry);
        } else if let Some(spec) = COMMON_OPTIONS.iter().find(|spec| spec.name == entry.key) {
            self.common.push((spec.name, entry.place));
            self.common_option(spec, entry);
        } else {
            let name = self.transformer.name();
            let technique = self.transformer.technique();
            let common = COMMON_OPTIONS.iter().filter(|spec| takes(technique, spec.name));
            let known: Vec<&str> =
                self.transformer.options().iter().chain(common).map(|spec| spec.name).collect();
            let hint = nearest(&entry.key, known.iter().copied())
                .or_else(|| Some(format!("{name:?} takes {}", known.join(", "))));
            let message = format!("unknown option {:?} of transform {name:?}", entry.key);
            self.problems.push(Problem::new(entry.place, message).hint_if(hint));
        }
    }

    fn own_option(&mut self, spec: &'static OptionSpec, entry: Entry) {
        match spec.kind {
            OptionKind::Rule => {
                self.nested.push(spec.name);
                self.other = self.nested_rule(entry.node);
            }
            OptionKind::Rules => {
                self.nested.push(spec.name);
                let Value::Table(entries) = entry.node.value else {
                    let message =
                        format!("option {:?} takes a table from paths to rules", spec.name);
                    self.problems.push(Problem::new(entry.node.place, message));
                    return;
                };
                for Entry { key, place, node, .. } in entries {
                    match JsonPath::parse(&key) {
                        Ok(path) => {
                            if let Some(rule) = self.nested_rule(node) {
                                self.paths.push((path, rule));
                            }
                        }
                        Err(reason) => self.problems.push(
                            Problem::new(place, format!("{key:?} is no path: {reason}")).hint(
                                "keys joined by dots, \"quoted.key\", [*] any element, * any key, ** any depth",
                            ),
                        ),
                    }
                }
            }
            _ => match option_value(spec, &entry.node) {
                Ok(value) => self.options.push((spec.name.to_owned(), entry.node.place, value)),
                Err(problem) => self.problems.push(problem),
            },
        }
    }

    fn nested_rule(&mut self, node: Node) -> Option<Rule> {
        let place = node.place;
        let rule = written_rule(node)
            .map_err(|problem| vec![problem])
            .and_then(|written| Rule::build(written, &self.locale));
        match rule {
            Ok(rule) if matches!(rule.definition.needs(), Needs::Cells(_)) => {
                let message =
                    format!("transform {:?} cannot stand inside a document", rule.transformer);
                self.problems
                    .push(Problem::new(place, message).hint("it is made from whole columns"));
                None
            }
            Ok(rule) => Some(rule),
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    fn common_option(&mut self, spec: &'static OptionSpec, entry: Entry) {
        let place = entry.node.place;
        if let ("on_invalid", Value::Table(inside)) = (spec.name, &entry.node.value) {
            match inside.as_slice() {
                [Entry { key, node: Node { value: Value::Text(text), .. }, .. }]
                    if key == "constant" =>
                {
                    self.on_invalid = OnInvalid::Constant(text.clone());
                }
                _ => self.problems.push(
                    Problem::new(
                        place,
                        "option \"on_invalid\" takes \"error\", \"null\" or a constant",
                    )
                    .hint("write on_invalid = { constant = \"unknown\" }"),
                ),
            }
            return;
        }
        let value = match option_value(spec, &entry.node) {
            Ok(value) => value,
            Err(problem) => {
                let hint =
                    (spec.name == "on_invalid").then(|| "or { constant = \"unknown\" }".to_owned());
                let hint = problem.hint.clone().or(hint);
                self.problems.push(problem.hint_if(hint));
                return;
            }
        };
        match (spec.name, value) {
            ("on_empty", OptionValue::Text(word)) => {
                self.on_empty = match word.as_str() {
                    "transform" => OnEmpty::Transform,
                    "null" => OnEmpty::Null,
                    _ => OnEmpty::Keep,
                };
            }
            ("on_invalid", OptionValue::Text(word)) => {
                self.on_invalid = if word == "null" { OnInvalid::Null } else { OnInvalid::Error };
            }
            ("unique", OptionValue::Boolean(asked)) => {
                self.unique = if asked { Unique::Asked } else { Unique::NotAsked };
            }
            ("review", OptionValue::Boolean(wanted)) => {
                self.review = if wanted { Review::Wanted } else { Review::Done };
            }
            ("domain", OptionValue::Text(name)) => {
                if name.is_empty() || name.chars().any(char::is_control) {
                    let message = "a domain has a name without control characters";
                    self.problems.push(Problem::new(place, message));
                }
                self.domain = Some(name);
            }
            ("normalize", OptionValue::List(steps)) => {
                for step in steps {
                    match step {
                        OptionValue::Text(word) if word == "trim" => self.normalize.trim = true,
                        OptionValue::Text(word) if word == "fold_case" => {
                            self.normalize.fold_case = true;
                        }
                        OptionValue::Text(word) if word == "digits" => self.normalize.digits = true,
                        OptionValue::Text(word) => self.problems.push(
                            Problem::new(place, format!("unknown step {word:?} in \"normalize\""))
                                .hint_if(nearest(&word, NORMALIZE_WORDS.iter().copied())),
                        ),
                        _ => {}
                    }
                }
            }
            ("max_chars", OptionValue::Integer(number)) => {
                self.max_chars = u32::try_from(number).ok();
            }
            // The locale was read before the other options.
            _ => {}
        }
    }

    pub fn finish(mut self) -> Result<Rule, Vec<Problem>> {
        self.check_required();
        self.check_common();
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let mut options = Options::new(self.locale.as_str());
        for (name, _, value) in &self.options {
            options.set(name.as_str(), value.clone());
        }
        let name = self.transformer.name();
        let definition = self.transformer.build(&options).map_err(|error| {
            let given = |option: &str| {
                let own = self.options.iter().map(|(name, place, _)| (name.as_str(), *place));
                own.chain(self.common.iter().copied()).find(|(name, _)| *name == option)
            };
            let place = given(error.option).map_or(self.place, |(_, place)| place);
            let message = match error.option {
                "" => format!("transform {name:?}: {}", error.message),
                option => format!("option {option:?} of transform {name:?}: {}", error.message),
            };
            vec![Problem::new(place, message).hint_if(error.hint)]
        })?;
        if matches!(definition.needs(), Needs::Cells(_)) {
            let ignored = self
                .common
                .iter()
                .find(|(option, _)| matches!(*option, "on_empty" | "on_invalid" | "unique"));
            if let Some((option, place)) = ignored {
                let message = format!("option {option:?} has no meaning for transform {name:?}");
                return Err(vec![
                    Problem::new(*place, message).hint("it is made from other columns alone"),
                ]);
            }
        }
        let pseudonymizes = self.transformer.technique() == Technique::Pseudonymization;
        let domain = pseudonymizes.then(|| self.domain.unwrap_or_else(|| name.to_owned()));
        Ok(Rule {
            place: self.place,
            transformer: name,
            technique: self.transformer.technique(),
            algorithm: self.transformer.algorithm(),
            definition,
            options,
            domain,
            normalize: self.normalize,
            max_chars: self.max_chars,
            on_empty: self.on_empty,
            on_invalid: self.on_invalid,
            unique: self.unique,
            review: self.review,
            paths: self.other.map(|other| PathRules { paths: self.paths, other: Box::new(other) }),
            text: None,
        })
    }

    fn check_required(&mut self) {
        for spec in self.transformer.options().iter().filter(|spec| spec.required) {
            let given = self.options.iter().any(|(name, ..)| name == spec.name)
                || self.nested.contains(&spec.name);
            // An option that is there but wrong has its own message.
            if !given && self.problems.is_empty() {
                let name = self.transformer.name();
                let message = format!("transform {name:?} needs the option {:?}", spec.name);
                let hint = format!(
                    "write {{ transform = {name:?}, {} = {} }}",
                    spec.name,
                    sample(&spec.kind)
                );
                self.problems.push(Problem::new(self.place, message).hint(hint));
            }
        }
    }

    /// Refuses what would be read and then mean nothing.
    fn check_common(&mut self) {
        let technique = self.transformer.technique();
        let name = self.transformer.name();
        for (option, place) in &self.common {
            if takes(technique, option) {
                continue;
            }
            let reason = match *option {
                "locale" => "it uses no word list",
                "on_empty" | "on_invalid" => "it leaves every value as it is",
                _ => "only pseudonymization has domains",
            };
            let message = format!("option {option:?} has no meaning for transform {name:?}");
            self.problems.push(Problem::new(*place, message).hint(reason));
        }
    }
}

/// The value of an option, if it is of the kind that the option takes.
fn option_value(spec: &OptionSpec, node: &Node) -> Result<OptionValue, Problem> {
    let value = match (&spec.kind, &node.value) {
        (OptionKind::Text | OptionKind::Scalar, Value::Text(text)) => {
            Some(OptionValue::Text(text.clone()))
        }
        (OptionKind::Integer(low, high), Value::Integer(number)) => {
            if !(low..=high).contains(&number) {
                let message =
                    format!("option {:?} takes a whole number from {low} to {high}", spec.name);
                return Err(Problem::new(node.place, message));
            }
            Some(OptionValue::Integer(*number))
        }
        (OptionKind::Number | OptionKind::Scalar, Value::Integer(number)) => {
            Some(OptionValue::Integer(*number))
        }
        (OptionKind::Number | OptionKind::Scalar, Value::Number(number)) if number.is_finite() => {
            Some(OptionValue::Number(*number))
        }
        (OptionKind::Boolean | OptionKind::Scalar, Value::Boolean(flag)) => {
            Some(OptionValue::Boolean(*flag))
        }
        (OptionKind::Word(words), Value::Text(word)) => {
            if !words.contains(&word.as_str()) {
                let message =
                    format!("option {:?} takes {}, not {word:?}", spec.name, one_of(words));
                let hint = nearest_word(word, words.iter().copied()).map(did_you_mean);
                return Err(Problem::new(node.place, message).hint_if(hint));
            }
            Some(OptionValue::Text(word.clone()))
        }
        (OptionKind::Texts, Value::List(nodes)) => nodes
            .iter()
            .map(|node| match &node.value {
                Value::Text(text) => Some(OptionValue::Text(text.clone())),
                _ => None,
            })
            .collect::<Option<Vec<_>>>()
            .map(OptionValue::List),
        _ => None,
    };
    value.ok_or_else(|| {
        let kind = match spec.kind {
            OptionKind::Text => "a text".to_owned(),
            OptionKind::Integer(..) => "a whole number".to_owned(),
            OptionKind::Number => "a number".to_owned(),
            OptionKind::Boolean => "true or false".to_owned(),
            OptionKind::Scalar => "a text, a number, true or false".to_owned(),
            OptionKind::Word(words) => one_of(words),
            OptionKind::Texts => "a list of texts".to_owned(),
            OptionKind::Rule | OptionKind::Rules => "rules".to_owned(),
        };
        let message = format!("option {:?} takes {kind}, not {}", spec.name, node.value.kind());
        Problem::new(node.place, message)
    })
}

fn sample(kind: &OptionKind) -> String {
    match kind {
        OptionKind::Integer(low, _) => (*low).max(1).to_string(),
        OptionKind::Number => "10".to_owned(),
        OptionKind::Boolean => "true".to_owned(),
        OptionKind::Word(words) => format!("{:?}", words.first().copied().unwrap_or_default()),
        OptionKind::Texts => "[\"…\"]".to_owned(),
        OptionKind::Rule => "\"keep\"".to_owned(),
        OptionKind::Rules => "{ \"contact.email\" = \"email\" }".to_owned(),
        OptionKind::Text | OptionKind::Scalar => "\"…\"".to_owned(),
    }
}
