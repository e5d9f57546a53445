//! The widths of domains whose columns are in several databases.
//!
//! A domain is as wide as its narrowest column, and fixed before the first row. Whoever reads several databases from a pipe meets the
//! columns of the second when the rows of the first are gone, so the mapping says the width itself where it would change.

use std::collections::BTreeMap;

use crate::classify::{RuleOption, RuleText};
use crate::transform::options::OptionValue;
use crate::transform::{Technique, registry};

/// The domains that are in use, with the narrowest column in each database.
#[derive(Debug, Default)]
pub(super) struct Widths {
    domains: BTreeMap<String, BTreeMap<usize, Option<u32>>>,
}

impl Widths {
    /// Takes up the rule of a column in a database, and how many characters the column takes.
    pub fn add(&mut self, database: usize, rule: &RuleText, chars_max: Option<u32>) {
        if let Some(domain) = domain(rule) {
            let databases = self.domains.entry(domain.to_owned()).or_default();
            let width = databases.entry(database).or_insert(chars_max);
            *width = narrower(*width, chars_max);
        }
        // What is inside a document is not limited by the column.
        each_inside(rule, &mut |inner| self.add(database, inner, None));
    }

    /// The width of each domain that a later database makes narrower than the first was.
    pub fn changing(&self) -> BTreeMap<String, u32> {
        let changing = |databases: &BTreeMap<usize, Option<u32>>| {
            let first = databases.values().next().copied().flatten();
            let narrowest = databases.values().copied().fold(first, narrower);
            narrowest.filter(|_| narrowest != first)
        };
        let found = self.domains.iter();
        found
            .filter_map(|(domain, databases)| Some((domain.clone(), changing(databases)?)))
            .collect()
    }
}

/// Writes the widths into a rule and those inside it.
pub(super) fn with_widths(rule: RuleText, widths: &BTreeMap<String, u32>) -> RuleText {
    let width = domain(&rule).and_then(|domain| widths.get(domain)).copied();
    let mut rule = match width {
        Some(width) => rule.with("max_chars", OptionValue::Integer(i64::from(width))),
        None => rule,
    };
    for (_, option) in &mut rule.options {
        match option {
            RuleOption::Rule(inner) => **inner = with_widths(inner.as_ref().clone(), widths),
            RuleOption::Paths(rules) => {
                for (_, inner) in rules {
                    *inner = with_widths(inner.clone(), widths);
                }
            }
            RuleOption::Value(_) | RuleOption::Constant(_) => {}
        }
    }
    rule
}

fn each_inside(rule: &RuleText, what: &mut dyn FnMut(&RuleText)) {
    for (_, option) in &rule.options {
        match option {
            RuleOption::Rule(inner) => what(inner),
            RuleOption::Paths(rules) => rules.iter().for_each(|(_, inner)| what(inner)),
            RuleOption::Value(_) | RuleOption::Constant(_) => {}
        }
    }
}

/// The domain of a rule, if it has pseudonyms.
fn domain(rule: &RuleText) -> Option<&str> {
    let transformer = registry::find(rule.transform)?;
    (transformer.technique() == Technique::Pseudonymization)
        .then(|| rule.domain().unwrap_or(rule.transform))
}

fn narrower(one: Option<u32>, other: Option<u32>) -> Option<u32> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Columns<'a> = &'a [(usize, &'a RuleText, Option<u32>)];

    #[test]
    fn widths_that_later_databases_make_narrower() {
        let email = RuleText::new("email");
        let document = RuleText::new("json")
            .with_option("paths", RuleOption::Paths(vec![("a".to_owned(), RuleText::new("phone"))]))
            .with_option("other", RuleOption::Rule(Box::new(RuleText::new("redact"))));
        let cases: [(Columns<'_>, &str); 5] = [
            (&[(1, &email, Some(60)), (1, &email, Some(20))], "{}"),
            (&[(1, &email, Some(60)), (3, &email, Some(20))], r#"{"email": 20}"#),
            (&[(3, &email, Some(60)), (1, &email, Some(20))], "{}"),
            (&[(1, &email, None), (2, &email, Some(60))], r#"{"email": 60}"#),
            (&[(0, &document, None), (1, &RuleText::new("phone"), Some(9))], r#"{"phone": 9}"#),
        ];
        for (columns, expected) in cases {
            let mut widths = Widths::default();
            for (database, rule, chars_max) in columns {
                widths.add(*database, rule, *chars_max);
            }
            assert_eq!(format!("{:?}", widths.changing()), expected);
        }
        let widths = BTreeMap::from([("phone".to_owned(), 9)]);
        let expected = r#"{ transform = "json", paths = { "a" = { transform = "phone", max_chars = 9 } }, other = "redact" }"#;
        assert_eq!(with_widths(document, &widths).to_string(), expected);
    }
}
