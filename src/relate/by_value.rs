//! Relationships that the values alone tell of.
//!
//! A column whose values nearly all lie in a key points to it, unless they would by chance. Long numbers, codes, addresses and uuids
//! do not meet by chance; small numbers do: every column of quantities lies in every serial key. For those a name must hint at the
//! table, or a person must say.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::column_words::{self, Persons, Shared};
use super::finish::Collected;
use super::keys::Certainty;
use super::relationship::{End, FoundBy, HOLDS_MIN, Relationship, Standing};
use super::sketch::{Integers, Sketch};
use super::type_class::TypeClass;

/// Everything that values tell of, for columns that are not settled. By the end that points.
pub(super) fn find(collected: &Collected<'_>, settled: &BTreeSet<End>) -> Vec<Relationship> {
    let columns: Vec<Column<'_>> = collected
        .single_columns()
        .filter_map(|(end, planned, sketch)| {
            let column = planned.columns.first()?;
            let class = collected.plan.columns.get(column.0 as usize)?.class;
            let certainty = collected.certainty(end);
            (class != TypeClass::AsWritten).then_some(Column { end, sketch, class, certainty })
        })
        .collect();
    let keys: Vec<&Column<'_>> =
        columns.iter().filter(|key| key.certainty.is_some() && key.sketch.rows > 0).collect();
    columns
        .par_iter()
        .filter(|column| !settled.contains(column.end) && column.may_point())
        .filter_map(|column| best(collected, column, &keys))
        .collect()
}

/// One column and its values.
struct Column<'a> {
    end: &'a End,
    sketch: &'a Sketch,
    class: TypeClass,
    certainty: Option<Certainty>,
}

impl Column<'_> {
    fn name(&self) -> &str {
        self.end.columns.first().map_or("", String::as_str)
    }

    fn is_integers(&self) -> bool {
        self.sketch.integers == Integers::Only
    }

    /// Whether the numbers go as far as half of those of the key: what points to random rows does, what counts something seldom.
    fn reaches(&self, key: &Column<'_>) -> bool {
        match (self.sketch.span, key.sketch.span) {
            (Some(own), Some(key)) => own.max as f64 >= key.max as f64 / 2.0,
            _ => true,
        }
    }

    /// How many distinct values there must be, and how many of them compared.
    fn distinct_min(&self) -> u64 {
        match self.class {
            TypeClass::Uuid => UUIDS_MIN,
            _ => DISTINCT_MIN,
        }
    }

    /// Whether there is enough to judge by.
    fn may_point(&self) -> bool {
        // The numbers of one serial key are those of every other.
        let is_serial = self.certainty == Some(Certainty::Primary) && self.is_small();
        self.sketch.distinct() >= self.distinct_min() && !is_serial
    }

    /// Whether the values are so small that they meet others by chance.
    fn is_small(&self) -> bool {
        match (self.sketch.integers, self.sketch.span) {
            (Integers::Only, Some(span)) => {
                self.sketch.distinct() as f64 / span.width() > SPARSE_MAX
            }
            _ => self.sketch.longest <= SHORT_BYTES,
        }
    }
}

/// The share of values that is shown, with the likely cause for the others: what does not pass the first look lies below.
const NEARLY_MIN: f64 = 0.75;
/// Distinct values without which nothing is concluded.
const DISTINCT_MIN: u64 = 10;
/// Uuids never meet by chance.
const UUIDS_MIN: u64 = 3;
/// Texts of so few bytes meet by chance.
const SHORT_BYTES: usize = 2;
/// The share of the numbers between its least and greatest above which a key is dense: ten numbers of that range lie in it by a
/// chance of 0.05 to the tenth power.
const SPARSE_MAX: f64 = 0.05;

/// The key that a column most likely points to.
fn best(
    collected: &Collected<'_>,
    column: &Column<'_>,
    keys: &[&Column<'_>],
) -> Option<Relationship> {
    let table = collected.tables.get(&column.end.table)?;
    if column_words::polymorphic_type(table, column.name()).is_some() {
        return None;
    }
    let probes = column.sketch.probes(PROBES);
    let mut found: Vec<Found<'_>> = Vec::new();
    for &key in keys {
        let is_itself = key.end == column.end;
        if is_itself || !key.class.compares_with(column.class) || !passes(column, key, &probes) {
            continue;
        }
        let Some(seen) = column.sketch.compare(key.sketch) else { continue };
        let reaches = |share| seen.rate() >= share && seen.value_rate() >= share;
        let holds = reaches(HOLDS_MIN);
        let chance = chance(column, key);
        let nearly = !holds && chance == Chance::Beyond && reaches(NEARLY_MIN);
        // The more rows a table has, the further go its own numbers and those of whatever it points to.
        // Its own number, `payment_id` in `payments`, points nowhere.
        let by_its_size = chance == Chance::Possible
            && (key.end.table == column.end.table
                || column_words::names_own_table(&column.end.table, column.name()));
        if (holds || nearly) && seen.values >= column.distinct_min() && !by_its_size {
            let share = if holds { Match::Holds } else { Match::Nearly };
            found.push(Found { key, share, hint: hint(column, key), chance });
        }
    }
    let best = found.into_iter().min_by(|left, right| left.rank().cmp(&right.rank()))?;
    let standing = match (best.chance, best.hint) {
        (Chance::Beyond, _) if best.share == Match::Nearly => Standing::Doubtful,
        (Chance::Beyond, _) => Standing::Holds,
        // `user_count` lies in every serial key, and speaks of users.
        (Chance::Possible, _)
            if column.is_integers() && !column_words::may_point(column.name()) =>
        {
            return None;
        }
        (Chance::Possible, Hint::Names | Hint::Persons | Hint::OtherNames) => Standing::Holds,
        (Chance::Possible, Hint::OfPersons | Hint::Points) if column.reaches(best.key) => {
            Standing::Review
        }
        (Chance::Possible, Hint::OfPersons | Hint::Points | Hint::None) => return None,
    };
    let mut relationship = collected.relationship(column.end, best.key.end, FoundBy::Value);
    relationship.standing = standing;
    Some(relationship)
}

/// A key that holds the values.
struct Found<'k> {
    key: &'k Column<'k>,
    share: Match,
    hint: Hint,
    chance: Chance,
}

impl<'k> Found<'k> {
    /// The least is the best: what holds, then the names, then a primary key before others, then the key that fits most closely, then its name.
    fn rank(&self) -> (Match, Hint, Chance, u64, Option<Certainty>, &'k End) {
        let distinct = self.key.sketch.distinct();
        (self.share, self.hint, self.chance, distinct, self.key.certainty, self.key.end)
    }
}

/// How many of the values lie in the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// Nearly all.
    Holds,
    /// Most of them, by far too many for chance.
    Nearly,
}

/// What the names say. The best comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hint {
    /// They have the word in common that says what the table holds.
    Names,
    /// Both speak of persons.
    Persons,
    /// They have another word in common.
    OtherNames,
    /// The column speaks of persons, the table of what they have.
    OfPersons,
    /// The column points somewhere.
    Points,
    /// Nothing.
    None,
}

fn hint(column: &Column<'_>, key: &Column<'_>) -> Hint {
    let table = &key.end.table;
    let shared = match *table == column.end.table {
        true => Shared::None,
        false => column_words::share_a_word(column.name(), table),
    };
    let persons = column_words::speak_of_persons(column.name(), table);
    match (shared, persons) {
        (Shared::Head, _) | (Shared::Other, Persons::Both) => Hint::Names,
        (Shared::None, Persons::Both) => Hint::Persons,
        (Shared::Other, _) => Hint::OtherNames,
        (Shared::None, Persons::Theirs) => Hint::OfPersons,
        (Shared::None, Persons::No) if column_words::may_point(column.name()) => Hint::Points,
        (Shared::None, Persons::No) => Hint::None,
    }
}

/// Whether the values may lie in the key by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Chance {
    Beyond,
    Possible,
}

fn chance(column: &Column<'_>, key: &Column<'_>) -> Chance {
    let is_likely = match (column.sketch.integers, column.sketch.span) {
        (Integers::Only, Some(span)) => key.sketch.density(span) > SPARSE_MAX,
        _ => column.is_small() && column.class != TypeClass::Uuid,
    };
    match is_likely {
        true => Chance::Possible,
        false => Chance::Beyond,
    }
}

/// Whether a few of the values lie in the key: a cheap look before all are compared.
fn passes(column: &Column<'_>, key: &Column<'_>, probes: &[u64]) -> bool {
    let (mut asked, mut missing) = (0_usize, 0_usize);
    for hash in probes {
        match key.sketch.has(*hash, column.sketch.integers) {
            Some(true) => asked += 1,
            Some(false) => {
                asked += 1;
                missing += 1;
            }
            None => {}
        }
        // Of values that lie in the key for 95 %, half are missing among the first 16 by a chance of one in ten million.
        if asked >= 16 && missing * 2 > asked {
            return false;
        }
    }
    missing * 4 <= asked.max(4)
}

/// How many values are looked at first.
const PROBES: usize = 256;
