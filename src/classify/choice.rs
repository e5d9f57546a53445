//! Which rule suits a verdict and the columns that share it.
//!
//! The table of [`crate::transform::suitable`] names transformers, best first; the first is taken that every column of the group can
//! take: type, width, NOT NULL, unique keys, and, where values were sampled, these. What nothing is known of is left to `redact`, which
//! looks inside; what no rule fits stays, and a person must look.

use std::collections::BTreeMap;

use super::facts::{ColumnFacts, Member, Nulls, Role};
use super::mentions::OwnNames;
use super::observed::elements;
use super::rule::{RuleOption, RuleText};
use super::verdict::{Content, Evidence, Review, Verdict};
use crate::detect::ColumnContext;
use crate::key::{Key, Prf, Use};
use crate::schema::{ColumnType, TypeKind};
use crate::transform::options::{OptionValue, Options};
use crate::transform::redact::DISTINCT_CHARS_MIN;
use crate::transform::redactor::Layout;
use crate::transform::suitable::{self, Words};
use crate::transform::{
    Cell, Charset, Definition, Needs, Target, Technique, Transformer, redact, registry,
};

/// Columns that must stay equal where they are equal, and so get one rule: the two ends of relationships, a table and its partitions.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// What they hold.
    pub verdict: &'a Verdict,
    /// The columns.
    pub columns: Vec<ColumnFacts<'a>>,
}

/// The rule for one column, without regard to others of its domain.
pub fn rule_for(verdict: &Verdict, facts: &ColumnFacts<'_>) -> RuleText {
    let group = Group { verdict, columns: vec![*facts] };
    rules_for(&[group]).into_iter().flatten().next().unwrap_or_else(|| RuleText::new("keep"))
}

/// A rule for each column of each group. The columns of a group get the same but for `unique`.
///
/// A domain is as wide as its narrowest column. Where that is too narrow for a unique key elsewhere in the domain, the narrow
/// columns get a domain of their own.
pub fn rules_for(groups: &[Group<'_>]) -> Vec<Vec<RuleText>> {
    let mut chosen: Vec<Choice> = groups.iter().map(Choice::of).collect();
    for domain in domains(&chosen) {
        part(domain, groups, &mut chosen);
    }
    groups.iter().zip(chosen).map(|(group, choice)| choice.rules(group)).collect()
}

/// What else suits a group, best first, where the rule that suits best is refused for what it makes of the values. None of it takes all
/// of a value away.
pub fn alternatives(group: &Group<'_>) -> Vec<RuleText> {
    let suitable = match (group.verdict.class, group.verdict.own_names) {
        (Some(class), _) => suitable::for_class(class),
        (None, OwnNames::Inside | OwnNames::Copied) => return named(group),
        (None, OwnNames::No) => return Vec::new(),
    };
    let left = |(name, _): &&(&'static str, Words)| !matches!(*name, "null" | "empty");
    let of = |(name, words): &(&'static str, Words)| Choice::of_transformer(group, name, words);
    let some = |(_, refused): &(Choice, Refused)| *refused < Refused::Most;
    let candidates = suitable.iter().filter(left);
    candidates.filter_map(of).filter(some).map(|(choice, _)| choice.rule).collect()
}

/// What takes away the names that no detector finds in a text, best first.
const WITHOUT_NAMES: &[(&str, Words)] = &[("null", &[]), ("empty", &[]), ("token", &[])];
/// The same where rows are told apart by it.
const KEYS_WITHOUT_NAMES: &[(&str, Words)] = &[("token", &[]), ("null", &[])];

fn without_names(group: &Group<'_>) -> &'static [(&'static str, Words)] {
    if group.has_key() { KEYS_WITHOUT_NAMES } else { WITHOUT_NAMES }
}

fn named(group: &Group<'_>) -> Vec<RuleText> {
    let fitting = without_names(group).iter();
    let fitting = fitting.filter_map(|(name, words)| Choice::of_transformer(group, name, words));
    fitting.map(|(choice, _)| choice.rule).collect()
}

/// The verdict for a group: the surest that says something, the first among equals.
pub fn verdict_of_group<'a>(verdicts: &[&'a Verdict]) -> Option<&'a Verdict> {
    let surest = |weight: fn(&Verdict) -> bool| {
        let mut best: Option<&Verdict> = None;
        for verdict in verdicts.iter().filter(|verdict| weight(verdict)) {
            if best.is_none_or(|best| verdict.confidence > best.confidence) {
                best = Some(verdict);
            }
        }
        best
    };
    surest(|verdict| verdict.class.is_some())
        .or_else(|| surest(|verdict| verdict.own_names != OwnNames::No))
        .or_else(|| surest(|verdict| verdict.sensitive.is_some() || verdict.quasi.is_some()))
        .or_else(|| verdicts.iter().find(|verdict| verdict.review == Review::Wanted).copied())
        .or_else(|| verdicts.first().copied())
}

/// What a group gets.
struct Choice {
    rule: RuleText,
    /// What it is built from; `None` for `keep` and `redact`.
    words: Option<(&'static dyn Transformer, Words)>,
    review: Review,
}

impl Choice {
    fn of(group: &Group<'_>) -> Choice {
        let verdict = group.verdict;
        let keep = |review| Choice { rule: RuleText::new("keep"), words: None, review };
        let left_alone = |facts: &ColumnFacts<'_>| {
            matches!(facts.role, Role::Generated | Role::PartitionKey | Role::Exclusion)
        };
        if group.columns.iter().any(left_alone) {
            return keep(verdict.review);
        }
        let is_vector = |facts: &ColumnFacts<'_>| {
            facts.column_type.kind == TypeKind::TsVector && !facts.column_type.array
        };
        if group.columns.iter().all(is_vector) {
            // It holds the words of other columns.
            let words: &[(&str, Words)] = &[("empty", &[]), ("null", &[])];
            return Choice::first(group, words).unwrap_or_else(|| keep(Review::Wanted));
        }
        if let Some(class) = verdict.class {
            return Choice::first(group, suitable::for_class(class)).unwrap_or_else(|| Choice {
                review: Review::Wanted,
                ..Choice::redact(group).unwrap_or_else(|| keep(Review::Wanted))
            });
        }
        if verdict.own_names != OwnNames::No
            && let Some(choice) = Choice::first(group, without_names(group))
        {
            return choice;
        }
        if matches!(verdict.content, Content::Codes | Content::Keys) {
            return keep(verdict.review);
        }
        let is_bytea = |facts: &ColumnFacts<'_>| facts.column_type.kind == TypeKind::Bytea;
        let held = |evidence: &Evidence| matches!(evidence, Evidence::Inside { .. });
        if group.columns.iter().any(is_bytea) && verdict.evidence.iter().any(held) {
            // Texts in bytes, into which no rule can write.
            let words: &[(&str, Words)] = &[("null", &[]), ("empty", &[])];
            let emptied = Choice::first(group, words);
            return emptied
                .map(|choice| Choice { review: Review::Wanted, ..choice })
                .unwrap_or_else(|| keep(Review::Wanted));
        }
        Choice::redact(group).unwrap_or_else(|| {
            // Free text that cannot be looked into without breaking a key.
            let lost = verdict.content == Content::FreeText && group.columns.len() > 1;
            keep(if lost { Review::Wanted } else { verdict.review })
        })
    }

    /// The first of these that every column can take, and that takes most of the values. Where none does that and leaves something of
    /// the values, the first that takes some of them, and a person must look.
    fn first(group: &Group<'_>, candidates: &[(&'static str, Words)]) -> Option<Choice> {
        let mut destroying: Option<Choice> = None;
        for (name, words) in candidates {
            let Some((choice, refused)) = Choice::of_transformer(group, name, words) else {
                continue;
            };
            let leaves_nothing = matches!(*name, "null" | "empty");
            match (refused, &destroying) {
                (Refused::Most | Refused::All, _) => {
                    let is_better = destroying.is_none() && refused == Refused::Most;
                    if is_better {
                        destroying = Some(Choice { review: Review::Wanted, ..choice });
                    }
                }
                (_, Some(_)) if leaves_nothing => return destroying,
                _ => return Some(choice),
            }
        }
        destroying
    }

    /// One transformer, if every column can take it, and what it refuses.
    fn of_transformer(group: &Group<'_>, name: &str, words: Words) -> Option<(Choice, Refused)> {
        let transformer = registry::find(name)?;
        let definition = built(transformer, words)?;
        fits(group, transformer, &*definition, group.width()).then_some(())?;
        let mut rule = RuleText::new(transformer.name());
        if let Some(own) = transformer.domain_of_integers() {
            let texts = group.columns.iter().filter(|facts| facts.column_type.is_text()).count();
            match texts {
                0 => rule = rule.with("domain", OptionValue::Text(own.to_owned())),
                // A text and an integer that are equal would no longer be.
                _ if texts < group.columns.len() => return None,
                _ => {}
            }
        }
        for (option, value) in suitable::option_values(words) {
            rule = rule.with(option, value);
        }
        let refused = match matches!(definition.needs(), Needs::Cells(_)) || name == "null" {
            true => Refused::Nothing,
            false => refused(group, transformer, &*definition, group.width()),
        };
        if let Some(on_invalid) = on_invalid(group, refused)? {
            rule = rule.with_option("on_invalid", on_invalid);
        }
        let words = Some((transformer, words));
        Some((Choice { rule, words, review: group.verdict.review }, refused))
    }

    /// `redact`, if every column can take it and all are read alike.
    fn redact(group: &Group<'_>) -> Option<Choice> {
        let context = |facts: &ColumnFacts<'_>| {
            let element = ColumnType { array: false, ..facts.column_type.clone() };
            let context = ColumnContext::of(&facts.table.name, facts.column, &element);
            (context.supports, context.denies)
        };
        let first = group.columns.first().map(context);
        let alike = group.columns.iter().all(|facts| Some(context(facts)) == first);
        let texts = group.columns.iter().all(|facts| Layout::of(facts.column_type).is_some());
        let width = group.width().unwrap_or(u32::MAX);
        let distinct = group.has_key();
        let narrow = if distinct { DISTINCT_CHARS_MIN } else { REDACTED_CHARS_MIN };
        if !alike || !texts || width < narrow {
            return None;
        }
        let mut rule = by_key(group).unwrap_or_else(|| RuleText::new(redact::NAME));
        if distinct {
            rule = RuleText::new(redact::NAME).with("distinct", OptionValue::Boolean(true));
        }
        Some(Choice { rule, words: None, review: group.verdict.review })
    }

    /// The rule of each column.
    fn rules(self, group: &Group<'_>) -> Vec<RuleText> {
        let of = |facts: &ColumnFacts<'_>| {
            let mut rule = self.rule.clone();
            let keeps = rule.is_keep() || rule.transform == "null";
            if facts.member == Member::OfUniqueKey && !keeps {
                rule = rule.with("unique", OptionValue::Boolean(true));
            }
            if self.review == Review::Wanted {
                rule = rule.with("review", OptionValue::Boolean(true));
            }
            rule
        };
        group.columns.iter().map(of).collect()
    }

    /// The name of the domain, for pseudonymization.
    fn domain(&self) -> Option<&str> {
        let (transformer, _) = self.words?;
        (transformer.technique() == Technique::Pseudonymization)
            .then(|| self.rule.domain().unwrap_or(transformer.name()))
    }
}

/// The rules for the keys of documents, where there are any, and `redact` for the rest.
fn by_key(group: &Group<'_>) -> Option<RuleText> {
    let json = |facts: &ColumnFacts<'_>| {
        matches!(facts.column_type.kind, TypeKind::Json | TypeKind::Jsonb)
            && !facts.column_type.array
    };
    let keys = group.verdict.keys.iter();
    let rules: Vec<(String, RuleText)> =
        keys.filter_map(|key| Some((key.path.clone(), key.rule.clone()?))).collect();
    (!rules.is_empty() && group.columns.iter().all(json)).then(|| {
        let redact = RuleOption::Rule(Box::new(RuleText::new(redact::NAME)));
        RuleText::new("json")
            .with_option("paths", RuleOption::Paths(rules))
            .with_option("other", redact)
    })
}

/// The shortest text with something of anybody in it: `a@b.io`.
const REDACTED_CHARS_MIN: u32 = 6;

impl Group<'_> {
    /// The width of the narrowest column.
    fn width(&self) -> Option<u32> {
        self.columns.iter().filter_map(|facts| facts.column_type.max_chars()).min()
    }

    fn has_key(&self) -> bool {
        self.columns.iter().any(|facts| facts.member == Member::OfUniqueKey)
    }
}

fn built(transformer: &dyn Transformer, words: Words) -> Option<std::sync::Arc<dyn Definition>> {
    let mut options = Options::new("en");
    for (option, value) in suitable::option_values(words) {
        options.set(option, value);
    }
    transformer.build(&options).ok()
}

/// Whether every column of a group can take a transformer in a domain of this width.
fn fits(
    group: &Group<'_>,
    transformer: &dyn Transformer,
    definition: &dyn Definition,
    width: Option<u32>,
) -> bool {
    let subkey = no_key();
    group.columns.iter().all(|facts| {
        let null = transformer.name() == "null";
        let target = target(facts, transformer, width, &subkey);
        let keyed = facts.member == Member::OfUniqueKey && !null;
        transformer.types().contains(facts.column_type)
            && !(null && facts.nulls == Nulls::Refused)
            && definition.bind(&target).is_ok()
            && (!keyed || definition.uniqueness(&target).keeps_distinct())
    })
}

fn target<'a>(
    facts: &ColumnFacts<'a>,
    transformer: &dyn Transformer,
    width: Option<u32>,
    subkey: &'a crate::key::Subkey,
) -> Target<'a> {
    let chars_max = match transformer.technique() {
        Technique::Pseudonymization => width,
        _ => facts.column_type.max_chars(),
    };
    Target {
        table: facts.table,
        column: facts.column,
        column_type: facts.column_type,
        chars_max,
        not_null: facts.nulls == Nulls::Refused,
        subkey,
    }
}

/// Whether a transform can be bound does not depend on the key.
fn no_key() -> crate::key::Subkey {
    Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "", 0)
}

/// What the rule says of values that the transformer refuses: nothing where it refuses none. `None` where it refuses values that were
/// seen and nothing can stand for them.
fn on_invalid(group: &Group<'_>, refused: Refused) -> Option<Option<RuleOption>> {
    let nullable = group.columns.iter().all(|facts| facts.nulls == Nulls::Allowed);
    let texts = group.columns.iter().all(|facts| facts.column_type.is_text());
    match refused {
        Refused::Nothing => Some(None),
        _ if nullable => Some(Some(RuleOption::Value(OptionValue::Text("null".to_owned())))),
        _ if texts && !group.has_key() => Some(Some(RuleOption::Constant(String::new()))),
        Refused::Unseen => Some(None),
        Refused::Some | Refused::Most | Refused::All => None,
    }
}

/// What a transformer refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Refused {
    /// Nothing that was tried.
    Nothing,
    /// Values that such a column could hold.
    Unseen,
    /// Some of the values that it does hold.
    Some,
    /// More than half of them.
    Most,
    /// All of them.
    All,
}

/// What is refused of the columns of a group in a domain of this width.
fn refused(
    group: &Group<'_>,
    transformer: &dyn Transformer,
    definition: &dyn Definition,
    width: Option<u32>,
) -> Refused {
    let columns = group.columns.iter();
    let refused = columns.map(|facts| refused_of(facts, transformer, definition, width));
    refused.max().unwrap_or(Refused::Nothing)
}

fn refused_of(
    facts: &ColumnFacts<'_>,
    transformer: &dyn Transformer,
    definition: &dyn Definition,
    width: Option<u32>,
) -> Refused {
    let subkey = no_key();
    let array = facts.column_type.array;
    let element = ColumnType { array: false, ..facts.column_type.clone() };
    let facts = ColumnFacts { column_type: &element, ..*facts };
    let target = target(&facts, transformer, width, &subkey);
    let Ok(transform) = definition.bind(&target) else { return Refused::Nothing };
    let mut out = Vec::new();
    let mut takes = |value: &[u8]| {
        // What is written is longer under some answers of the PRF than under others; that of all ones is long in hexadecimal.
        [Prf([0xFF; 32]), Prf([0x11; 32])].iter().all(|prf| {
            out.clear();
            transform.apply(&Cell { value, prf, charset: Charset::Any }, &mut out).is_ok()
        })
    };
    let (mut taken, mut untaken) = (0_usize, 0_usize);
    for value in facts.sample.iter().flat_map(|sample| sample.values()) {
        let mut all = true;
        match array {
            true => elements(&value.value, |element| all &= element.is_empty() || takes(element)),
            false => all = value.value.is_empty() || takes(&value.value),
        }
        match all {
            true => taken += 1,
            false => untaken += 1,
        }
    }
    if untaken > 0 {
        return match (taken, untaken > taken) {
            (0, _) => Refused::All,
            (_, true) => Refused::Most,
            (_, false) => Refused::Some,
        };
    }
    if odd_values(&element).iter().all(|value| takes(value.as_bytes())) {
        Refused::Nothing
    } else {
        Refused::Unseen
    }
}

/// Values that a column of a type can hold and that are like no other.
fn odd_values(column_type: &ColumnType) -> &'static [&'static str] {
    match column_type.kind {
        _ if column_type.is_text() => {
            &["n/a", " ", "-", "x", "0", "12 ext. 3", "日本", "a@b", "00-00"]
        }
        TypeKind::SmallInt => &["0", "-1", "32767", "-32768"],
        TypeKind::Integer => &["0", "-1", "2147483647", "-2147483648"],
        TypeKind::BigInt => &["0", "-1", "9223372036854775807", "-9223372036854775808"],
        TypeKind::Numeric { .. } => &["0", "-1", "NaN", "12345678901234567890123"],
        TypeKind::Real | TypeKind::Double => &["0", "-1.5", "NaN", "Infinity", "1e-05"],
        TypeKind::Date => &["infinity", "0044-03-15 BC", "1980-02-29"],
        TypeKind::Timestamp => &["infinity", "0044-03-15 00:00:00 BC", "1980-02-29 12:00:00.5"],
        TypeKind::TimestampTz => {
            &["-infinity", "0044-03-15 00:00:00+00 BC", "1980-02-29 12:00:00+05:30"]
        }
        TypeKind::Inet | TypeKind::Cidr => &["10.0.0.0/8", "::/0", "2001:db8::1"],
        _ => &[],
    }
}

/// The domains that groups share, each with its groups.
fn domains(chosen: &[Choice]) -> Vec<Vec<usize>> {
    let mut domains: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, choice) in chosen.iter().enumerate() {
        if let Some(domain) = choice.domain() {
            domains.entry(domain).or_default().push(at);
        }
    }
    domains.into_values().collect()
}

/// Takes the narrowest groups out of a domain until the others fit the width of what is left.
fn part(mut domain: Vec<usize>, groups: &[Group<'_>], chosen: &mut [Choice]) {
    let width_of = |at: usize| groups.get(at).and_then(Group::width);
    domain.sort_by_key(|at| width_of(*at).unwrap_or(u32::MAX));
    let mut first = 0;
    while let Some(left) = domain.get(first..).filter(|left| !left.is_empty()) {
        let width = left.first().and_then(|at| width_of(*at));
        let all_fit = left.iter().all(|at| {
            let (Some(group), Some(choice)) = (groups.get(*at), chosen.get(*at)) else {
                return true;
            };
            let Some((transformer, words)) = choice.words else { return true };
            let own = group.width();
            let Some(definition) = built(transformer, words) else { return true };
            let refused = |width| refused(group, transformer, &*definition, width);
            width == own
                || (fits(group, transformer, &*definition, width) && refused(width) <= refused(own))
        });
        let Some(width) = width.filter(|_| !all_fit) else { return };
        // All of this width go together.
        let same = left.iter().take_while(|at| width_of(**at) == Some(width)).count();
        for at in left.iter().take(same) {
            if let Some(choice) = chosen.get_mut(*at) {
                let name = format!("{}_{width}", choice.rule.transform);
                choice.rule = choice.rule.clone().with("domain", OptionValue::Text(name));
            }
        }
        first += same;
    }
}
