//! Why values are missing in a key.

use super::column_words;
use super::finish::Collected;
use super::relationship::{Cause, End, Exactness, Relationship, Standing};
use super::sketch::Comparison;
use crate::catalog::Table;
use crate::detect::column_hints::words;

/// The likely cause; `by_value` is what the values alone tell of.
pub(super) fn of(
    collected: &Collected<'_>,
    relationship: &Relationship,
    by_value: &[Relationship],
) -> Option<Cause> {
    let rate = relationship.match_rate?;
    let from = collected.tables.get(&relationship.from.table)?;
    let to = collected.tables.get(&relationship.to.table)?;
    if let [column] = relationship.from.columns.as_slice()
        && let Some(column) = column_words::polymorphic_type(from, column)
    {
        return Some(Cause::Polymorphic(column.to_owned()));
    }
    let elsewhere = by_value.iter().find(|other| {
        other.from == relationship.from
            && other.to != relationship.to
            && other.standing == Standing::Holds
    });
    if let Some(other) = elsewhere {
        return Some(Cause::LiesElsewhere(other.to.clone()));
    }
    if relationship.exactness == Exactness::Exact
        && relationship.orphan_values == 1
        && relationship.orphans >= PLACEHOLDERS_MIN
    {
        return Some(Cause::Placeholder);
    }
    if rate < FALSE_MAX {
        return Some(Cause::FalsePositive);
    }
    if is_history(from) {
        return Some(Cause::History);
    }
    if let Some(column) = deletion_mark(to).or_else(|| deletion_mark(from)) {
        return Some(Cause::SoftDeletes(column));
    }
    let seen = collected
        .sketch(&relationship.from)
        .zip(collected.sketch(&relationship.to))
        .and_then(|(from, to)| from.compare(to));
    match seen.as_ref().is_some_and(lies_beyond) {
        true => Some(Cause::BeyondKey),
        false => Some(Cause::MissingRows),
    }
}

/// A placeholder stands in more rows than a stray orphan.
const PLACEHOLDERS_MIN: u64 = 3;
/// The share of rows under which the names must mean something else.
pub(super) const FALSE_MAX: f64 = 0.2;

fn is_history(table: &Table) -> bool {
    const WORDS: [&str; 20] = [
        "history",
        "histories",
        "hist",
        "audit",
        "audits",
        "log",
        "logs",
        "archive",
        "archives",
        "archived",
        "backup",
        "bak",
        "old",
        "snapshot",
        "snapshots",
        "version",
        "versions",
        "event",
        "events",
        "journal",
    ];
    words(&table.name.name).iter().any(|word| WORDS.contains(&word.as_str()))
}

/// A column that marks a row as deleted.
fn deletion_mark(table: &Table) -> Option<End> {
    const FIRST: [&str; 8] = [
        "deleted",
        "removed",
        "archived",
        "discarded",
        "trashed",
        "purged",
        "deactivated",
        "erased",
    ];
    let marks = |name: &str| {
        let words = words(name);
        match words.as_slice() {
            [word] => FIRST.contains(&word.as_str()),
            [first, second] if first == "is" || first == "was" => FIRST.contains(&second.as_str()),
            [first, second] => {
                FIRST.contains(&first.as_str())
                    && ["at", "on", "date", "time", "flag", "ts"].contains(&second.as_str())
            }
            _ => false,
        }
    };
    let column = table.columns.iter().find(|column| marks(&column.name))?;
    Some(End::column(&table.name, &column.name))
}

/// Whether most of the missing numbers are greater than all in the key.
fn lies_beyond(seen: &Comparison) -> bool {
    seen.orphan_values > 0 && seen.orphan_values_beyond * 10 >= seen.orphan_values * 9
}
