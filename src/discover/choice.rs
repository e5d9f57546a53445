//! The rules that may suit columns which get one rule.

use std::collections::BTreeSet;

use super::decide::Values;
use super::material::StandingRules;
use super::tables::Seen;
use crate::classify::{self, ColumnFacts, Member, Nulls, Role, RuleText};
use crate::transform::options::OptionValue;
use crate::transform::registry;

/// Columns that get one rule.
#[derive(Debug)]
pub(super) struct Group {
    /// Table and column, by their places in the discovery.
    pub members: Vec<(usize, usize)>,
    /// Never empty; the last is never refused for what it does to values.
    pub candidates: Vec<Choice>,
    pub taken: usize,
    /// Why the first was refused.
    pub refused: Option<&'static str>,
    pub reasons: Vec<String>,
    /// What the scan found, and where.
    pub found: Vec<Seen>,
    pub values: Values,
    pub class: Classified,
}

/// Whether the values are of a class of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Classified {
    Yes,
    No,
}

/// A rule that may suit.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choice {
    pub rule: RuleText,
    /// That of each member, where they are not all alike.
    pub each: Vec<RuleText>,
    /// As a mapping file that is there writes it.
    pub written: Option<String>,
}

impl Group {
    /// The rules that may suit, best first; the last keeps.
    pub fn of(
        members: Vec<(usize, usize)>,
        group: &classify::Group<'_>,
        best: Vec<RuleText>,
        found: Vec<Seen>,
        standing: Option<&dyn StandingRules>,
    ) -> Group {
        let facts = &group.columns;
        let fixed = facts.iter().any(|facts| {
            matches!(facts.role, Role::Generated | Role::PartitionKey | Role::Exclusion)
        });
        let mut reasons = Vec::new();
        let mut candidates = Vec::new();
        let first = best.first().cloned().unwrap_or_else(|| RuleText::new("keep"));
        if !found.is_empty() && (first.is_keep() || group.verdict.evidence.is_empty()) {
            let names: BTreeSet<&str> = found.iter().map(|(.., id)| id.name()).collect();
            let names: Vec<&str> = names.into_iter().collect();
            reasons.push(format!("the scan finds {} in it", names.join(", ")));
        }
        if fixed || !first.is_keep() || found.is_empty() {
            candidates.push(Choice { each: best, ..Choice::of(first, standing) });
        }
        if !fixed {
            // The first of these is the one that suits best.
            let others = classify::alternatives(group).into_iter().skip(1);
            for rule in others.chain(fallbacks(facts)) {
                let rule = rule.with("review", OptionValue::Boolean(true));
                if !candidates.iter().any(|choice| choice.rule == rule) {
                    candidates.push(Choice::of(rule, standing));
                }
            }
        }
        if let Some(standing) = standing {
            let there = facts.iter().find_map(|facts| standing.rule_of(facts.table, facts.column));
            if let Some(there) = there.and_then(Choice::written) {
                reasons.push("it follows a column that the mapping names".to_owned());
                candidates.insert(0, there);
            }
        }
        let values = if fixed { Values::MustStay } else { Values::MayChange };
        let class = match group.verdict.class {
            Some(_) => Classified::Yes,
            None => Classified::No,
        };
        Group { members, candidates, taken: 0, refused: None, reasons, found, values, class }
    }

    /// The transformer of the rule that suits best.
    pub fn first(&self) -> &'static str {
        self.candidates.first().map_or("keep", |choice| choice.rule.transform)
    }
}

impl Choice {
    /// A rule, as one that agrees with those of its domain must be written.
    fn of(rule: RuleText, standing: Option<&dyn StandingRules>) -> Choice {
        let leader =
            standing.and_then(|standing| standing.leader(rule.domain().unwrap_or(rule.transform)));
        // A leader without options shapes its domain as any rule without options does.
        let written = leader.filter(|text| text.contains('{'));
        Choice { rule, each: Vec::new(), written }
    }

    /// A rule as it is written elsewhere.
    fn written(text: String) -> Option<Choice> {
        let named = registry::TRANSFORMERS
            .iter()
            .map(|transformer| transformer.name())
            .find(|name| text.contains(&format!("\"{name}\"")))?;
        Some(Choice { rule: RuleText::new(named), each: Vec::new(), written: Some(text) })
    }
}

/// Rules that need no class, by what they leave: the last leaves everything.
fn fallbacks(facts: &[ColumnFacts<'_>]) -> Vec<RuleText> {
    let writes = |name: &str| {
        registry::find(name).is_some_and(|transformer| {
            facts.iter().all(|facts| transformer.types().contains(facts.column_type))
        })
    };
    let unique = facts.iter().any(|facts| facts.member == Member::OfUniqueKey);
    let mut rules = Vec::new();
    if writes("redact") {
        let redact = RuleText::new("redact");
        rules.push(match unique {
            true => redact.with("distinct", OptionValue::Boolean(true)),
            false => redact,
        });
    }
    if facts.iter().all(|facts| facts.column_type.is_integer()) && writes("integer") {
        rules.push(RuleText::new("integer"));
    }
    if writes("null") && facts.iter().all(|facts| facts.nulls == Nulls::Allowed) {
        rules.push(RuleText::new("null"));
    }
    if writes("empty") && !unique {
        rules.push(RuleText::new("empty"));
    }
    rules.push(RuleText::new("keep"));
    rules
}
