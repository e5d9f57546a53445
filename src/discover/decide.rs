//! Which rule each column gets.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::choice::{Choice, Classified, Group};
use super::group::Groups;
use super::material::Material;
use super::model::{DiscoveredTable, Discovery, Setting, linked, nearly};
use super::tables::{found_in, listed, parents, roles, unique_relationships, wholes};
use super::widths::{Widths, with_widths};
use crate::catalog::Catalog;
use crate::classify::{
    self, Classifier, ColumnFacts, Confidence, Evidence, Mentions, OwnNames, Review, Role,
    RuleText, Sample, Verdict, mentions, rows_of_columns, rules_for, verdict_of_group,
};
use crate::detect::column_hints::ColumnClass;
use crate::error::Result;
use crate::mapping::Code;
use crate::relate::Relationship;
use crate::relate::order::Order;
use crate::schema::{ColumnType, TableName, TypeKind};

/// The rules that may suit, and which of them are taken.
#[derive(Debug)]
pub struct Decision {
    discovery: Discovery,
    groups: Vec<Group>,
    /// The group of each column.
    group_of: BTreeMap<(TableName, String), usize>,
    /// The partitioned table that each partition belongs to.
    wholes: BTreeMap<TableName, TableName>,
    /// The partitioned tables above each partition.
    above: BTreeMap<TableName, BTreeSet<TableName>>,
    /// Where there are several databases: each column in each of them, and how many characters it takes.
    held: Vec<Held>,
}

/// A column, the database, how many characters it takes there.
type Held = ((usize, usize), usize, Option<u32>);

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

/// A column in one database.
struct Named {
    /// Table and column, by their places in the discovery.
    place: (usize, usize),
    /// The database, by its place among the catalogs.
    database: usize,
    table: TableName,
    column: String,
}

/// A column of one database on its way to a rule.
struct Candidate<'a> {
    place: (usize, usize),
    facts: ColumnFacts<'a>,
}

/// Every column of every table in every database that has it; where only rows tell of it, in the first whose rows do.
fn named(listed: &[DiscoveredTable], material: &Material<'_>) -> Vec<Named> {
    let mut names = Vec::new();
    for (t, table) in listed.iter().enumerate() {
        for (c, column) in table.columns.iter().enumerate() {
            let of = |database: usize| Named {
                place: (t, c),
                database,
                table: table.name.clone(),
                column: column.name.clone(),
            };
            let before = names.len();
            let catalogs = material.catalogs.iter().enumerate();
            let has = |catalog: &Catalog| {
                let known = catalog.table(&table.name).filter(|known| known.columns_are_known());
                known.is_some_and(|known| known.column(&column.name).is_some())
            };
            names.extend(catalogs.filter(|(_, one)| has(one)).map(|(database, _)| of(database)));
            if names.len() == before {
                let mut met = material.met.iter();
                let met =
                    met.find(|met| met.name == table.name && met.columns.contains(&column.name));
                names.push(of(met.map_or(0, |met| met.database)));
            }
        }
    }
    names
}

/// Finds the texts that name the persons of their rows.
fn take_mentions(names: &[Named], columns: &[Candidate<'_>], verdicts: &mut [Verdict]) {
    let mut tables: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        tables.entry((name.place.0, name.database)).or_default().push(at);
    }
    let known: &[Verdict] = verdicts;
    let found: Vec<(usize, Mentions, OwnNames, ColumnClass)> = tables
        .par_iter()
        .flat_map_iter(|(_, table)| {
            let columns: Vec<(usize, &ColumnFacts<'_>, &Verdict)> = table
                .iter()
                .filter_map(|at| Some((*at, &columns.get(*at)?.facts, known.get(*at)?)))
                .collect();
            mentioning(&columns)
        })
        .collect();
    for (at, mentions, own_names, class) in found {
        if let Some(verdict) = verdicts.get_mut(at) {
            verdict.take_mentions(mentions, own_names, class);
        }
    }
}

/// The same in the columns of one table. A copy of one column is of its class; what is made of several is a full name.
fn mentioning(
    columns: &[(usize, &ColumnFacts<'_>, &Verdict)],
) -> Vec<(usize, Mentions, OwnNames, ColumnClass)> {
    use ColumnClass as C;
    // Where only the values say it, nobody is sure, but most of them are known names.
    let known = |evidence: &Evidence| matches!(evidence, Evidence::Values { matching, of, .. } if matching * 10 >= of * 7);
    let is_name = |verdict: &Verdict| {
        matches!(verdict.class, Some(C::FirstName | C::LastName | C::FullName))
            && (verdict.confidence > Confidence::Low || verdict.evidence.iter().any(known))
    };
    let named: Vec<(&Sample, ColumnClass)> = columns
        .iter()
        .filter(|(.., verdict)| is_name(verdict))
        .filter_map(|(_, facts, verdict)| Some((facts.sample?, verdict.class?)))
        .collect();
    let names: Vec<&Sample> = named.iter().map(|(sample, _)| *sample).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let texts = columns.iter().filter(|(_, facts, verdict)| {
        // Documents whose keys say what they hold get rules for these keys.
        let is_text = match facts.column_type.kind {
            TypeKind::Json | TypeKind::Jsonb => verdict.keys.is_empty(),
            TypeKind::Xml | TypeKind::Hstore => true,
            _ => facts.column_type.is_text(),
        };
        is_text && facts.role == Role::Data && verdict.class.is_none()
    });
    let mentioning = texts.filter_map(|(at, facts, _)| {
        let texts = facts.sample?;
        let (found, own_names) = mentions(&names, texts);
        let copied =
            named.iter().find(|(sample, _)| mentions(&[sample], texts).1 == OwnNames::Copied);
        let class = copied.map_or(C::FullName, |(_, class)| *class);
        (own_names != OwnNames::No).then_some((*at, found, own_names, class))
    });
    mentioning.collect()
}

/// One rule for each column, where several databases have it: that which asks for most.
fn one_each(
    places: impl Iterator<Item = (usize, usize)>,
    rules: Vec<RuleText>,
) -> (Vec<(usize, usize)>, Vec<RuleText>) {
    let (mut members, mut each): (Vec<(usize, usize)>, Vec<RuleText>) = Default::default();
    for (place, rule) in places.zip(rules) {
        let known = members.iter().position(|known| *known == place);
        match known.and_then(|at| each.get_mut(at)) {
            Some(known) if known.options.len() < rule.options.len() => *known = rule,
            Some(_) => {}
            None => {
                members.push(place);
                each.push(rule);
            }
        }
    }
    (members, each)
}

impl Decision {
    /// Classifies every column and lists the rules that may suit it.
    pub fn of(mut material: Material<'_>) -> Decision {
        let wholes = wholes(material.catalogs);
        let (unknown, nothing) = (ColumnType::unknown(), Verdict::default());
        let mut listed = listed(&material, &wholes);
        let relationships: Vec<Relationship> =
            unique_relationships(std::mem::take(&mut material.relationships));

        // The samples first: what is known of a column borrows its own.
        let names: Vec<Named> = named(&listed, &material);
        let samples: Vec<Option<Sample>> = names
            .par_iter()
            .map(|name| (material.samples)(name.database, &name.table, &name.column))
            .collect();
        let columns: Vec<Candidate<'_>> = names
            .iter()
            .zip(&samples)
            .map(|(name, sample)| {
                let Named { place, database, table, column } = name;
                let catalog = material.catalogs.get(*database);
                let known = catalog.and_then(|catalog| {
                    let known = catalog.table(table).filter(|known| known.columns_are_known())?;
                    Some(ColumnFacts::of(catalog, known, known.column(column)?, sample.as_ref()))
                });
                let facts = known.unwrap_or_else(|| {
                    let beside = names.iter().filter(|other| other.place.0 == place.0);
                    let beside = beside.map(|name| (name.column.as_str(), &unknown));
                    let rows = rows_of_columns(beside);
                    ColumnFacts {
                        rows,
                        ..ColumnFacts::bare(table, column, &unknown, sample.as_ref())
                    }
                });
                Candidate { place: *place, facts }
            })
            .collect();
        let mut verdicts: Vec<Verdict> = columns
            .par_iter()
            .map_init(Classifier::default, |classifier, column| classifier.verdict(&column.facts))
            .collect();
        take_mentions(&names, &columns, &mut verdicts);

        let mut index: BTreeMap<(&TableName, &str), usize> = BTreeMap::new();
        let mut joined = Groups::new(columns.len());
        for (at, column) in columns.iter().enumerate() {
            // The same column in another database: the mapping has one line for both.
            let first = *index.entry((column.facts.table, column.facts.column)).or_insert(at);
            joined.join(at, first);
        }
        let mut referenced = BTreeSet::new();
        for relationship in relationships.iter().filter(|found| linked(found) || nearly(found)) {
            let (from, to) = (&relationship.from, &relationship.to);
            // Where rows of the key are gone, what is left should still join, if both ends are of one kind.
            let alike = |a: usize, b: usize| match (verdicts.get(a), verdicts.get(b)) {
                (Some(a), Some(b)) => a.class.is_none() || a.class == b.class,
                _ => false,
            };
            for (a, b) in from.columns.iter().zip(&to.columns) {
                let ends =
                    (index.get(&(&from.table, a.as_str())), index.get(&(&to.table, b.as_str())));
                if let (Some(a), Some(b)) = ends
                    && (linked(relationship) || alike(*a, *b))
                {
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
        let undecodable: BTreeSet<(&TableName, &str)> = material
            .met
            .iter()
            .flat_map(|met| {
                let whole = wholes.get(&met.name).unwrap_or(&met.name);
                met.undecodable.iter().map(move |column| (whole, column.as_str()))
            })
            .collect();
        let mut groups = Vec::new();
        let mut group_of = BTreeMap::new();
        for ((set, group), rules) in sets.iter().zip(&grouped).zip(rules_for(&grouped)) {
            let places = set.iter().filter_map(|at| Some(columns.get(*at)?.place));
            let (places, rules) = one_each(places, rules);
            let mut found = Vec::new();
            for facts in &group.columns {
                let place = (facts.table.clone(), facts.column.to_owned());
                if group_of.insert(place, groups.len()).is_none() {
                    let here = found_in.get(&(facts.table, facts.column));
                    found.extend(here.into_iter().flatten().cloned());
                }
            }
            let undecodable = group
                .columns
                .iter()
                .any(|facts| undecodable.contains(&(facts.table, facts.column)));
            let mut decided = Group::of(places, group, rules, found, material.standing);
            if undecodable {
                decided.candidates.retain(|choice| choice.rule.transform != "redact");
            }
            groups.push(decided);
        }
        let mut pointing: BTreeMap<&TableName, Vec<&Relationship>> = BTreeMap::new();
        for found in relationships.iter().filter(|found| linked(found)) {
            pointing.entry(&found.from.table).or_default().push(found);
        }
        let mut met: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (at, column) in columns.iter().enumerate() {
            met.entry(column.place).or_default().push(at);
        }
        for ((t, c), all) in met {
            let found = listed.get_mut(t).and_then(|table| table.columns.get_mut(c));
            let all: Vec<(&Candidate<'_>, &Verdict)> =
                all.iter().filter_map(|at| columns.get(*at).zip(verdicts.get(*at))).collect();
            let (Some(discovered), Some((first, _))) = (found, all.first()) else { continue };
            discovered.column_type = first.facts.column_type.clone();
            for (column, _) in &all {
                let other = column.facts.column_type;
                let known = std::iter::once(&discovered.column_type).chain(&discovered.other_types);
                if !known.into_iter().any(|known| known.written == other.written) {
                    discovered.other_types.push(other.clone());
                }
            }
            let said: Vec<&Verdict> = all.iter().map(|(_, verdict)| *verdict).collect();
            discovered.verdict = verdict_of_group(&said).unwrap_or(&nothing).clone();
            for (column, _) in &all {
                let pointing = pointing.get(column.facts.table);
                for role in roles(material.catalogs, &column.facts, pointing) {
                    if !discovered.roles.contains(&role) {
                        discovered.roles.push(role);
                    }
                }
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
        let mut above: BTreeMap<TableName, BTreeSet<TableName>> = BTreeMap::new();
        for catalog in material.catalogs {
            for table in catalog.tables().filter(|table| table.partition_of.is_some()) {
                let ancestors = catalog.ancestors(&table.name).into_iter().flatten();
                above.entry(table.name.clone()).or_default().extend(ancestors);
            }
        }
        let several = material.catalogs.len() > 1;
        let held = names.iter().zip(&columns).filter(|_| several).map(|(name, column)| {
            (column.place, name.database, column.facts.column_type.max_chars())
        });
        let held = held.collect();
        let mut decision = Decision { discovery, groups, group_of, wholes, above, held };
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
                    // What is found in a value of a class is the value, and what stands for it has the form that was refused.
                    let again = |choice: &Choice| choice.rule.transform == "redact";
                    let last = group.taken + 1 == group.candidates.len();
                    if refusal.kind == Code::CheckConstraint.summary()
                        && group.class == Classified::Yes
                        && !last
                        && group.candidates.get(group.taken).is_some_and(again)
                    {
                        group.taken += 1;
                    }
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
        let (mut left, mut bounds) = (BTreeSet::new(), BTreeSet::new());
        let settings = &mut self.discovery.settings;
        for group in self.groups.iter().filter(kept) {
            for (table, column, detector) in &group.found {
                match group.values {
                    Values::MayChange => {
                        left.insert((table, column));
                    }
                    Values::MustStay => {
                        settings.push(Setting::Allow {
                            detector: *detector,
                            table: table.clone(),
                            column: column.clone(),
                        });
                        let above = self.above.get(table).into_iter().flatten();
                        bounds.extend(above.map(|above| (above.clone(), *detector)));
                    }
                }
            }
        }
        // Where values in statements are replaced, what tells rows apart must not be.
        if settings.iter().any(|one| matches!(one, Setting::RedactFindings { .. })) {
            let bounds = bounds.into_iter();
            settings
                .extend(bounds.map(|(table, detector)| Setting::AllowBounds { detector, table }));
        }
        let left = left.len() as u64;
        if left == 0 {
            return;
        }
        for setting in settings.iter_mut() {
            if let Setting::RedactFindings { columns, .. } = setting {
                *columns += left;
                return;
            }
        }
        settings.push(Setting::RedactFindings { values: 0, columns: left });
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
        self.apply_widths();
    }

    fn apply_widths(&mut self) {
        let mut widths = Widths::default();
        for ((table, column), database, chars_max) in &self.held {
            let table = self.discovery.tables.get(*table);
            if let Some(column) = table.and_then(|table| table.columns.get(*column)) {
                widths.add(*database, &column.rule, *chars_max);
            }
        }
        let changing = widths.changing();
        if changing.is_empty() {
            return;
        }
        for column in self.discovery.tables.iter_mut().flat_map(|table| &mut table.columns) {
            let rule = std::mem::replace(&mut column.rule, RuleText::new("keep"));
            column.rule = with_widths(rule, &changing);
        }
    }
}
