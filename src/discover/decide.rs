//! Which rule each column gets.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::group::Groups;
use super::model::{
    DiscoveredColumn, DiscoveredTable, Discovery, KeyRole, Linked, Setting, linked,
};
use crate::catalog::{Catalog, KeyKind, Table};
use crate::classify::{
    self, Classifier, ColumnFacts, Member, Nulls, Review, Role, RuleText, Sample, Verdict,
    rows_of_columns, rules_for, verdict_of_group,
};
use crate::detect::DetectorId;
use crate::error::Result;
use crate::relate::Relationship;
use crate::relate::order::Order;
use crate::schema::{ColumnType, TableName};
use crate::transform::options::OptionValue;
use crate::transform::registry;

/// What a reading of a dump brought.
pub struct Material<'a> {
    /// What the DDL said, database by database.
    pub catalogs: &'a [Catalog],
    /// The tables whose rows were met, in their order.
    pub met: &'a [MetTable],
    /// The sample of a column; that of a partition is that of its partitioned table.
    pub samples: &'a (dyn Fn(&TableName, &str) -> Option<Sample> + Sync),
    /// How many values of each detector the scan found, by table and column.
    pub found: &'a BTreeMap<(TableName, String), BTreeMap<DetectorId, u64>>,
    /// The relationships, measured.
    pub relationships: Vec<Relationship>,
    /// What the mapping must say beside rules.
    pub settings: Vec<Setting>,
    /// What a mapping file says already.
    pub standing: Option<&'a dyn StandingRules>,
}

/// What a mapping file says already: new columns follow it.
pub trait StandingRules {
    /// How the rule of a column is written, or would be written if it had a line: `"keep"`. `None` where nothing decides on it.
    fn rule_of(&self, table: &TableName, column: &str) -> Option<String>;

    /// How the first rule is written that shapes the domain of this name, with which others must agree.
    fn leader(&self, domain: &str) -> Option<String>;
}

/// A table whose rows were met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetTable {
    /// Its name.
    pub name: TableName,
    /// The columns of its data.
    pub columns: Vec<String>,
    /// How many rows.
    pub rows: u64,
    /// The columns whose values are no text in the encoding of the dump, so that nothing can look into them.
    pub undecodable: BTreeSet<String>,
}

/// A column whose rule was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its table.
    pub table: TableName,
    /// Its name; none where all of the table is meant.
    pub column: Option<String>,
    /// Why, without any value.
    pub why: String,
    /// The same in a phrase, without names.
    pub kind: &'static str,
    /// Whether another rule would do.
    pub values: Values,
}

/// What may become of the values of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Values {
    /// Another rule may change them.
    #[default]
    MayChange,
    /// None may: the database decides by them where a row lies, or whether it may be there.
    MustStay,
}

/// The rules that may suit, and which of them are taken.
#[derive(Debug)]
pub struct Decision {
    discovery: Discovery,
    groups: Vec<Group>,
    /// The group of each column.
    group_of: BTreeMap<(TableName, String), usize>,
    /// The partitioned table that each partition belongs to.
    wholes: BTreeMap<TableName, TableName>,
}

/// What the scan found: table, column, detector, how many values.
type Seen = (TableName, String, DetectorId, u64);

/// Columns that get one rule.
#[derive(Debug)]
struct Group {
    /// Table and column, by their places in the discovery.
    members: Vec<(usize, usize)>,
    /// Never empty; the last is never refused for what it does to values.
    candidates: Vec<Choice>,
    taken: usize,
    /// Why the first was refused.
    refused: Option<&'static str>,
    reasons: Vec<String>,
    /// How many values the scan found, and where.
    found: Vec<Seen>,
    values: Values,
}

/// A rule that may suit.
#[derive(Clone, Debug, PartialEq)]
struct Choice {
    rule: RuleText,
    /// That of each member, where they are not all alike.
    each: Vec<RuleText>,
    /// As a mapping file that is there writes it.
    written: Option<String>,
}

/// A column on its way to a rule.
struct Candidate<'a> {
    place: (usize, usize),
    facts: ColumnFacts<'a>,
}

impl Decision {
    /// Classifies every column and lists the rules that may suit it.
    pub fn of(material: Material<'_>) -> Decision {
        let wholes = wholes(material.catalogs);
        let (unknown, nothing) = (ColumnType::unknown(), Verdict::default());
        let mut listed = listed(&material, &wholes);
        let relationships: Vec<Relationship> = unique_relationships(material.relationships);

        // The samples first: what is known of a column borrows its own.
        let names: Vec<(usize, usize, TableName, String)> = listed
            .iter()
            .enumerate()
            .flat_map(|(t, table)| {
                table
                    .columns
                    .iter()
                    .enumerate()
                    .map(move |(c, column)| (t, c, table.name.clone(), column.name.clone()))
            })
            .collect();
        let samples: Vec<Option<Sample>> =
            names.par_iter().map(|(.., table, column)| (material.samples)(table, column)).collect();
        let columns: Vec<Candidate<'_>> = names
            .iter()
            .zip(&samples)
            .map(|((t, c, table, column), sample)| {
                let known = material.catalogs.iter().find_map(|catalog| {
                    let known = catalog.table(table).filter(|known| known.columns_are_known())?;
                    Some(ColumnFacts::of(catalog, known, known.column(column)?, sample.as_ref()))
                });
                let facts = known.unwrap_or_else(|| {
                    let beside = names.iter().filter(|(other, ..)| other == t);
                    let beside = beside.map(|(.., name)| (name.as_str(), &unknown));
                    let rows = rows_of_columns(beside);
                    ColumnFacts {
                        rows,
                        ..ColumnFacts::bare(table, column, &unknown, sample.as_ref())
                    }
                });
                Candidate { place: (*t, *c), facts }
            })
            .collect();
        let verdicts: Vec<Verdict> = columns
            .par_iter()
            .map_init(Classifier::default, |classifier, column| classifier.verdict(&column.facts))
            .collect();

        let index: BTreeMap<(&TableName, &str), usize> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| ((column.facts.table, column.facts.column), at))
            .collect();
        let mut joined = Groups::new(columns.len());
        let mut referenced = BTreeSet::new();
        for relationship in relationships.iter().filter(|found| linked(found)) {
            let (from, to) = (&relationship.from, &relationship.to);
            for (a, b) in from.columns.iter().zip(&to.columns) {
                let ends =
                    (index.get(&(&from.table, a.as_str())), index.get(&(&to.table, b.as_str())));
                if let (Some(a), Some(b)) = ends {
                    joined.join(*a, *b);
                    referenced.insert(*b);
                }
            }
        }
        for (at, column) in columns.iter().enumerate() {
            for parent in parents(material.catalogs, column.facts.table) {
                if let Some(above) = index.get(&(parent, column.facts.column)) {
                    joined.join(at, *above);
                }
            }
        }
        let sets = joined.sets();
        let grouped: Vec<classify::Group<'_>> = sets
            .iter()
            .map(|set| {
                // The key leads: what points to it follows.
                let (keys, others): (Vec<usize>, Vec<usize>) =
                    set.iter().partition(|at| referenced.contains(*at));
                let ordered: Vec<&Verdict> =
                    keys.iter().chain(&others).filter_map(|at| verdicts.get(*at)).collect();
                classify::Group {
                    verdict: verdict_of_group(&ordered).unwrap_or(&nothing),
                    columns: set.iter().filter_map(|at| Some(columns.get(*at)?.facts)).collect(),
                }
            })
            .collect();
        let found_in = found_in(material.found, &wholes);
        let mut groups = Vec::new();
        let mut group_of = BTreeMap::new();
        for ((set, group), rules) in sets.iter().zip(&grouped).zip(rules_for(&grouped)) {
            let places = set.iter().filter_map(|at| Some(columns.get(*at)?.place)).collect();
            let mut found = Vec::new();
            for facts in &group.columns {
                let place = (facts.table.clone(), facts.column.to_owned());
                group_of.insert(place, groups.len());
                found.extend(
                    found_in.get(&(facts.table, facts.column)).into_iter().flatten().cloned(),
                );
            }
            let undecodable = group.columns.iter().any(|facts| {
                let whole =
                    |met: &&MetTable| wholes.get(&met.name).unwrap_or(&met.name) == facts.table;
                let mut met = material.met.iter().filter(whole);
                met.any(|met| met.undecodable.contains(facts.column))
            });
            let mut decided = Group::of(places, group, rules, found, material.standing);
            if undecodable {
                decided.candidates.retain(|choice| choice.rule.transform != "redact");
            }
            groups.push(decided);
        }
        for ((column, verdict), (t, c, ..)) in columns.iter().zip(&verdicts).zip(&names) {
            let found = listed.get_mut(*t).and_then(|table| table.columns.get_mut(*c));
            if let Some(discovered) = found {
                discovered.column_type = column.facts.column_type.clone();
                discovered.verdict = verdict.clone();
                discovered.roles = roles(material.catalogs, &column.facts, &relationships);
            }
        }
        let mut discovery = Discovery {
            tables: listed,
            relationships,
            order: Order::default(),
            settings: material.settings,
            notes: Vec::new(),
        };
        discovery.sort();
        let mut decision = Decision { discovery, groups, group_of, wholes };
        decision.apply();
        decision
    }

    /// What stands now.
    pub fn discovery(&self) -> &Discovery {
        &self.discovery
    }

    /// Asks `inspect` what is refused, takes the next rule for it, and asks again, until nothing is refused or there is no other rule.
    ///
    /// # Errors
    /// Those of `inspect`.
    pub fn settle(
        mut self,
        mut inspect: impl FnMut(&Discovery) -> Result<Vec<Refused>>,
    ) -> Result<Discovery> {
        loop {
            let refused = inspect(&self.discovery)?;
            let mut stepped = BTreeSet::new();
            let mut left = Vec::new();
            for refusal in refused {
                let table = self.wholes.get(&refusal.table).unwrap_or(&refusal.table).clone();
                let Some(column) = refusal.column.clone() else {
                    let kept = self.keep_all(&table, refusal.kind);
                    if kept.is_empty() {
                        left.push(refusal);
                    }
                    stepped.extend(kept);
                    continue;
                };
                let Some(number) = self.group_of.get(&(table, column)).copied() else {
                    left.push(refusal);
                    continue;
                };
                let Some(group) = self.groups.get_mut(number) else { continue };
                if stepped.contains(&number) {
                    continue;
                }
                if group.taken + 1 < group.candidates.len() {
                    group.taken += 1;
                    group.refused.get_or_insert(refusal.kind);
                    if refusal.values == Values::MustStay {
                        group.taken = group.candidates.len() - 1;
                        group.values = Values::MustStay;
                    }
                    stepped.insert(number);
                } else {
                    left.push(refusal);
                }
            }
            if stepped.is_empty() {
                let notes = left.into_iter().map(|refusal| refusal.why);
                self.discovery.notes.extend(notes);
                self.discovery.notes.dedup();
                self.settle_scan();
                return Ok(self.discovery);
            }
            self.apply();
        }
    }

    /// What the scan would find where no rule reaches is replaced there.
    fn settle_scan(&mut self) {
        // What a mapping file that is there keeps, it has reasons for.
        let kept = |group: &&Group| {
            let choice = group.candidates.get(group.taken);
            choice.is_some_and(|choice| choice.rule.is_keep() && choice.written.is_none())
        };
        let mut left = 0;
        let settings = &mut self.discovery.settings;
        for group in self.groups.iter().filter(kept) {
            for (table, column, detector, count) in &group.found {
                match group.values {
                    Values::MayChange => left += count,
                    Values::MustStay => settings.push(Setting::Allow {
                        detector: *detector,
                        table: table.clone(),
                        column: column.clone(),
                    }),
                }
            }
        }
        if left == 0 {
            return;
        }
        for setting in settings.iter_mut() {
            if let Setting::RedactFindings { values } = setting {
                *values += left;
                return;
            }
        }
        settings.push(Setting::RedactFindings { values: left });
    }

    /// Takes the last rule, which keeps, for all columns of a table; gives the groups that had another.
    fn keep_all(&mut self, table: &TableName, kind: &'static str) -> Vec<usize> {
        let columns = self.group_of.iter().filter(|((name, _), _)| name == table);
        let numbers: BTreeSet<usize> = columns.map(|(_, number)| *number).collect();
        let mut stepped = Vec::new();
        for number in numbers {
            if let Some(group) = self.groups.get_mut(number)
                && group.taken + 1 < group.candidates.len()
                && group.candidates.get(group.taken).is_some_and(|choice| !choice.rule.is_keep())
            {
                group.taken = group.candidates.len() - 1;
                group.refused.get_or_insert(kind);
                stepped.push(number);
            }
        }
        stepped
    }

    /// Writes the rules that are taken into the discovery.
    fn apply(&mut self) {
        for group in &self.groups {
            let Some(Choice { rule, each, written }) = group.candidates.get(group.taken) else {
                continue;
            };
            for (nth, (table, column)) in group.members.iter().enumerate() {
                let table = self.discovery.tables.get_mut(*table);
                let Some(column) = table.and_then(|table| table.columns.get_mut(*column)) else {
                    continue;
                };
                let rule = each.get(nth).unwrap_or(rule);
                column.rule = rule.clone();
                let asked = rule.options.iter().any(|(name, _)| *name == "review");
                column.review = if asked { Review::Wanted } else { Review::NotNeeded };
                column.written.clone_from(written);
                column.reasons.clone_from(&group.reasons);
                if let Some(kind) = group.refused {
                    column.reasons.push(format!("{} does not fit: {kind}", group.first()));
                }
            }
        }
    }
}

impl Group {
    fn of(
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
        if !found.is_empty() && (first.is_keep() || group.verdict.class.is_none()) {
            let names: BTreeSet<&str> = found.iter().map(|(.., id, _)| id.name()).collect();
            let names: Vec<&str> = names.into_iter().collect();
            reasons.push(format!("the scan finds {} in it", names.join(", ")));
        }
        if fixed || !first.is_keep() || found.is_empty() {
            candidates.push(Choice { each: best, ..Choice::of(first, standing) });
        }
        if !fixed {
            for rule in fallbacks(facts) {
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
        Group { members, candidates, taken: 0, refused: None, reasons, found, values }
    }

    fn first(&self) -> &'static str {
        self.candidates.first().map_or("keep", |choice| choice.rule.transform)
    }
}

impl Choice {
    /// A rule, as one that agrees with those of its domain must be written.
    fn of(rule: RuleText, standing: Option<&dyn StandingRules>) -> Choice {
        let leader = standing.and_then(|standing| standing.leader(rule.transform));
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

/// The tables with their columns, in the order of the dump: those of the catalogs, then those of which only rows are known.
fn listed(
    material: &Material<'_>,
    wholes: &BTreeMap<TableName, TableName>,
) -> Vec<DiscoveredTable> {
    let mut tables: Vec<DiscoveredTable> = Vec::new();
    let mut places: BTreeMap<TableName, usize> = BTreeMap::new();
    let mut add = |name: &TableName, columns: Vec<&str>| {
        if places.contains_key(name) {
            return;
        }
        places.insert(name.clone(), tables.len());
        let columns = columns.into_iter().map(|name| DiscoveredColumn {
            name: name.to_owned(),
            column_type: ColumnType::unknown(),
            verdict: Verdict::default(),
            rule: RuleText::new("keep"),
            written: None,
            review: Review::NotNeeded,
            roles: Vec::new(),
            reasons: Vec::new(),
        });
        tables.push(DiscoveredTable {
            name: name.clone(),
            rows: 0,
            partitions: Vec::new(),
            columns: columns.collect(),
        });
    };
    for table in material.catalogs.iter().flat_map(Catalog::in_order) {
        if table.columns_are_known() && !wholes.contains_key(&table.name) {
            add(&table.name, table.columns.iter().map(|column| column.name.as_str()).collect());
        }
    }
    for met in material.met {
        if !wholes.contains_key(&met.name) {
            add(&met.name, met.columns.iter().map(String::as_str).collect());
        }
    }
    for met in material.met {
        let whole = wholes.get(&met.name).unwrap_or(&met.name);
        if let Some(table) = places.get(whole).and_then(|at| tables.get_mut(*at)) {
            table.rows += met.rows;
        }
    }
    for (partition, whole) in wholes {
        if let Some(table) = places.get(whole).and_then(|at| tables.get_mut(*at)) {
            table.partitions.push(partition.clone());
        }
    }
    tables
}

/// What the scan found, by the columns of whole tables, with the names of the tables in which it stands.
fn found_in<'a>(
    found_by_place: &'a BTreeMap<(TableName, String), BTreeMap<DetectorId, u64>>,
    wholes: &'a BTreeMap<TableName, TableName>,
) -> BTreeMap<(&'a TableName, &'a str), Vec<Seen>> {
    let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for ((table, column), counts) in found_by_place {
        let whole = wholes.get(table).unwrap_or(table);
        for (detector, count) in counts {
            // A column that is kept by name may hold hashes of passwords.
            if *detector != DetectorId::PasswordHash {
                let place = (table.clone(), column.clone(), *detector, *count);
                found.entry((whole, column.as_str())).or_default().push(place);
            }
        }
    }
    found
}

/// The partitioned table of each partition whose columns are known.
fn wholes(catalogs: &[Catalog]) -> BTreeMap<TableName, TableName> {
    /// Partitions of partitions are few; a circle is nobody's.
    const DEPTH_MAX: usize = 32;
    let mut wholes = BTreeMap::new();
    for catalog in catalogs {
        for table in catalog.tables().filter(|table| table.partition_of.is_some()) {
            let mut at = table;
            for _ in 0..DEPTH_MAX {
                let parent = at.partition_of.as_ref().and_then(|parent| catalog.table(parent));
                match parent.filter(|parent| parent.columns_are_known()) {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            if at.name != table.name {
                wholes.insert(table.name.clone(), at.name.clone());
            }
        }
    }
    wholes
}

fn parents<'a>(catalogs: &'a [Catalog], table: &TableName) -> &'a [TableName] {
    let known = catalogs.iter().find_map(|catalog| catalog.table(table));
    known.map_or(&[], |table| table.inherits.as_slice())
}

/// Those of several databases may be the same.
fn unique_relationships(relationships: Vec<Relationship>) -> Vec<Relationship> {
    let mut seen = BTreeSet::new();
    relationships
        .into_iter()
        .filter(|found| seen.insert((found.from.clone(), found.to.clone())))
        .collect()
}

fn roles(
    catalogs: &[Catalog],
    facts: &ColumnFacts<'_>,
    relationships: &[Relationship],
) -> Vec<KeyRole> {
    let mut roles = Vec::new();
    match facts.role {
        Role::Generated => roles.push(KeyRole::Generated),
        Role::PartitionKey => roles.push(KeyRole::PartitionKey),
        Role::Exclusion => roles.push(KeyRole::Exclusion),
        Role::Data | Role::Surrogate => {}
    }
    let table = catalogs.iter().find_map(|catalog| catalog.table(facts.table));
    roles.extend(table.and_then(|table| unique_role(table, facts.column)));
    for found in
        relationships.iter().filter(|found| linked(found) && found.from.table == *facts.table)
    {
        for (from, to) in found.from.columns.iter().zip(&found.to.columns) {
            if from == facts.column {
                let how = if found.is_declared() { Linked::Declared } else { Linked::Implied };
                roles.push(KeyRole::References(found.to.table.clone(), to.clone(), how));
            }
        }
    }
    roles
}

fn unique_role(table: &Table, column: &str) -> Option<KeyRole> {
    let mut best = None;
    for key in table.unique_keys.iter().filter(|key| key.exact) {
        if !key.columns.iter().any(|name| name == column) {
            continue;
        }
        let role = match (key.kind, key.columns.len()) {
            (KeyKind::Primary, 1) => return Some(KeyRole::PrimaryKey),
            (KeyKind::Primary, _) => KeyRole::PartOfPrimaryKey,
            (_, 1) => KeyRole::Unique,
            _ => KeyRole::PartOfUniqueKey,
        };
        if best.is_none() || role == KeyRole::Unique {
            best = Some(role);
        }
    }
    best
}
