//! From what was collected to relationships.

use std::collections::{BTreeMap, BTreeSet};

use super::by_value;
use super::cause::{self, FALSE_MAX};
use super::keys::{Certainty, Tables, keys};
use super::names::{self, Candidate};
use super::plan::{Plan, PlannedSet};
use super::relationship::{End, Exactness, FoundBy, HOLDS_MIN, NameRule, Relationship, Standing};
use super::sketch::{Comparison, Sketch};
use crate::catalog::Catalog;

/// All relationships.
pub(super) fn finish(plan: &Plan, sketches: &[Sketch], catalog: &Catalog) -> Vec<Relationship> {
    let collected = Collected { plan, sketches, tables: Tables::new(catalog) };
    let mut found: Vec<Relationship> = collected
        .tables
        .declared()
        .iter()
        .map(|(from, to)| collected.relationship(from, to, FoundBy::ForeignKey))
        .collect();
    let declared: BTreeSet<End> = found.iter().map(|found| found.from.clone()).collect();

    let mut by_name: BTreeMap<End, Vec<Relationship>> = BTreeMap::new();
    for Candidate { from, to, rule } in names::candidates(catalog) {
        if collected.may_be_key(&to) {
            let relationship = collected.relationship(&from, &to, FoundBy::Name(rule));
            by_name.entry(from).or_default().push(relationship);
        }
    }
    let mut named: Vec<Relationship> = by_name.into_values().filter_map(best).collect();
    let mut settled = declared;
    settled.extend(
        named.iter().filter(|named| named.standing == Standing::Holds).map(|n| n.from.clone()),
    );

    let mut by_value = by_value::find(&collected, &settled);
    // Where a name is right for many rows, or a key of several columns holds this one, numbers that also lie elsewhere say nothing.
    by_value.retain(|value| {
        let explains = |other: &Relationship| match other.from == value.from {
            true => other.match_rate.is_some_and(|rate| rate >= FALSE_MAX),
            false => {
                other.standing == Standing::Holds
                    && other.from.table == value.from.table
                    && value.from.columns.iter().all(|column| other.from.columns.contains(column))
            }
        };
        value.standing == Standing::Holds || !named.iter().chain(&found).any(explains)
    });
    for named in &mut named {
        if named.standing == Standing::Doubtful {
            named.cause = cause::of(&collected, named, &by_value);
        }
    }
    for value in by_value.iter_mut().filter(|value| value.standing == Standing::Doubtful) {
        value.cause = cause::of(&collected, value, &[]);
    }
    for declared in &mut found {
        if declared.match_rate.is_some_and(|rate| rate < HOLDS_MIN) {
            declared.cause = cause::of(&collected, declared, &by_value);
        }
    }
    named.retain(is_worth_showing);
    found.extend(named);
    found.extend(by_value);
    one_direction(&mut found);
    found.sort_by(|left, right| {
        (&left.from, left.found_by, &left.to).cmp(&(&right.from, right.found_by, &right.to))
    });
    found
}

/// The plan, what was collected by it, and the catalog as it is now.
pub(super) struct Collected<'a> {
    pub plan: &'a Plan,
    pub sketches: &'a [Sketch],
    pub tables: Tables<'a>,
}

impl<'a> Collected<'a> {
    /// What was collected of an end, all of it.
    pub fn sketch(&self, end: &End) -> Option<&'a Sketch> {
        let set = self.plan.set(end)?;
        self.sketches.get(set.0 as usize).filter(|sketch| sketch.is_wanted())
    }

    /// All sets of one column with what was collected.
    pub fn single_columns(&self) -> impl Iterator<Item = (&'a End, &'a PlannedSet, &'a Sketch)> {
        self.plan.ends().filter_map(|(end, set)| {
            let planned = self.plan.sets.get(set.0 as usize)?;
            let sketch = self.sketches.get(set.0 as usize)?;
            (planned.columns.len() == 1 && sketch.is_wanted()).then_some((end, planned, sketch))
        })
    }

    /// How sure it is that an end is a key; `None` where it is none.
    pub fn certainty(&self, end: &End) -> Option<Certainty> {
        let table = self.tables.get(&end.table)?;
        let key = keys(table).into_iter().find(|key| key.columns == end.columns)?;
        match key.certainty {
            Certainty::Assumed => {
                self.sketch(end).is_some_and(Sketch::is_unique).then_some(Certainty::Assumed)
            }
            certainty => Some(certainty),
        }
    }

    /// Whether an end is a key, or could be one for all that was seen.
    fn may_be_key(&self, end: &End) -> bool {
        self.certainty(end).is_some() || self.sketch(end).is_none_or(|sketch| sketch.rows == 0)
    }

    /// Compares the ends of what was found.
    pub fn relationship(&self, from: &End, to: &End, found_by: FoundBy) -> Relationship {
        let (pointing, key) = (self.sketch(from), self.sketch(to));
        let comparison = match (pointing, key) {
            (Some(pointing), Some(key)) => pointing.compare(key),
            _ => None,
        };
        let mut relationship = Relationship {
            from: from.clone(),
            to: to.clone(),
            found_by,
            standing: Standing::Unmeasured,
            match_rate: None,
            rows: pointing.map_or(0, |sketch| sketch.rows),
            nulls: pointing.map_or(0, |sketch| sketch.nulls),
            distinct: pointing.map_or(0, Sketch::distinct),
            orphans: 0,
            orphan_values: 0,
            exactness: Exactness::Exact,
            cause: None,
        };
        if let Some(comparison) = &comparison {
            relationship.take(comparison);
        }
        relationship.standing = match (found_by, relationship.match_rate) {
            (FoundBy::ForeignKey, _) => Standing::Holds,
            (_, None) => Standing::Unmeasured,
            (_, Some(rate)) if rate >= HOLDS_MIN => Standing::Holds,
            (_, Some(_)) => Standing::Doubtful,
        };
        relationship
    }
}

impl Relationship {
    /// Takes what was measured, and where it was sampled, what follows from it for all rows.
    fn take(&mut self, seen: &Comparison) {
        self.match_rate = Some(seen.rate());
        self.exactness = seen.exactness;
        match seen.exactness {
            Exactness::Exact => {
                self.orphans = seen.orphans;
                self.orphan_values = seen.orphan_values;
            }
            Exactness::Sampled => {
                self.orphans = ((1.0 - seen.rate()) * self.rows as f64).round() as u64;
                self.orphan_values =
                    ((1.0 - seen.value_rate()) * self.distinct as f64).round() as u64;
            }
        }
    }
}

/// Of the targets that one column may have by its name, the one that its values speak for; else the first.
fn best(candidates: Vec<Relationship>) -> Option<Relationship> {
    let mut best: Option<Relationship> = None;
    for candidate in candidates {
        let is_better = best.as_ref().is_none_or(|best| {
            candidate.match_rate.unwrap_or(0.0) > best.match_rate.unwrap_or(0.0)
        });
        if is_better {
            best = Some(candidate);
        }
    }
    best
}

/// A name that only may mean a table, and whose values are others, is nothing to bother a person with.
fn is_worth_showing(relationship: &Relationship) -> bool {
    let weak = matches!(
        relationship.found_by,
        FoundBy::Name(NameRule::BareTable | NameRule::SameColumn | NameRule::SameColumns)
    );
    !(weak && relationship.match_rate.is_some_and(|rate| rate < WEAK_MIN))
}

/// The share of rows under which a weak likeness of names is forgotten.
const WEAK_MIN: f64 = 0.5;

/// Two keys with the same values seem to point to each other: the one with fewer values points, or else the later by name.
fn one_direction(found: &mut Vec<Relationship>) {
    let implied: BTreeMap<(End, End), u64> = found
        .iter()
        .filter(|found| !found.is_declared())
        .map(|found| ((found.from.clone(), found.to.clone()), found.distinct))
        .collect();
    let declared: BTreeSet<(End, End)> = found
        .iter()
        .filter(|found| found.is_declared())
        .map(|found| (found.from.clone(), found.to.clone()))
        .collect();
    found.retain(|edge| {
        let back = (edge.to.clone(), edge.from.clone());
        if edge.is_declared() || edge.from == edge.to {
            return true;
        }
        if declared.contains(&back) {
            return false;
        }
        match implied.get(&back) {
            None => true,
            Some(distinct) => (edge.distinct, &edge.to) < (*distinct, &edge.from),
        }
    });
}
