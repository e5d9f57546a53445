//! A mapping held against the schema of a dump: what drifted apart, what would be refused, what would not load, what would pass.
//!
//! Most of it is what a run decides before its first row, in the same words: [`Binder::inspect`]. What is added here a run does not
//! refuse: columns that look like personal data and are kept, new names for old ones, keys that nobody declares.

mod cards;
mod drift;
mod finding;
mod kept;
mod keys;
mod mend;

pub use finding::{Checked, Finding, Fix};

use std::collections::HashSet;
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::classify::Classifier;
use crate::key::Key;
use crate::mapping::settings::LargeObjects;
use crate::mapping::{
    Binder, Code, DataColumns, Databases, KeyKind, Mapping, Place, Problem, Severity,
};
use crate::schema::TableName;
use crate::transform::permutation::KeptTables;

/// One database of a dump.
#[derive(Clone, Debug)]
pub struct Database<'a> {
    /// What its schema says.
    pub catalog: &'a Catalog,
    /// The tables whose rows come, as far as there are any, and how the rows name their columns.
    pub rows: Vec<(&'a TableName, DataColumns<'a>)>,
    /// Pieces of large objects.
    pub large_objects: u64,
}

/// What is known of the key that a run would use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunKey {
    /// It is there.
    Given,
    /// Its source is named, but it cannot be had here: why.
    Unavailable(String),
    /// It is not the one that the mapping asks for.
    Wrong,
    /// Nothing names one.
    NotNamed,
}

/// Holds a mapping against the databases of a dump, at least one. `previous` is the schema that the mapping was written for, where it
/// is known.
pub fn check(
    mapping: &Arc<Mapping>,
    databases: &[Database<'_>],
    previous: Option<&Catalog>,
    key: &RunKey,
) -> Checked {
    let kind = match key {
        RunKey::NotNamed => KeyKind::ThrowAway,
        _ => KeyKind::Given,
    };
    // Whether a rule fits does not depend on the key.
    let root = Key::from_bytes([0; 32]).root();
    // Rules are tried on a few values and dropped again, table by table: what they permute by would be made anew for each.
    let _kept = KeptTables::new();
    let mut binder = Binder::new(Arc::clone(mapping), root, kind);
    if databases.len() > 1 {
        binder.set_databases(Databases::Several);
        binder.foresee(databases.iter().map(|database| database.catalog));
    }
    let mut classifier = Classifier::default();
    let mut checked = Checked::new(mapping.file_name());
    let mut problems = Vec::new();
    let mut gone = HashSet::new();
    for (at, database) in databases.iter().enumerate() {
        if at > 0 {
            binder.database_changed();
        }
        let mut found = of_database(&mut binder, database);
        let mut judge = Judge { binder: &binder, database, classifier: &mut classifier };
        if databases.len() == 1 {
            found.extend(binder.absent_names(database.catalog));
            let tables = found.iter().filter(|problem| problem.code == Code::GoneTable);
            gone.extend(tables.filter_map(|problem| problem.table().cloned()));
        }
        judge.drift(&mut found, previous);
        judge.kept(&mut found);
        judge.cards(&mut found);
        judge.relationships(&mut found);
        for problem in &mut found {
            judge.mend(problem);
        }
        // The rows of a CSV are those of a table that no catalog has.
        let loose = database.rows.iter().filter(|(name, _)| database.catalog.table(name).is_none());
        checked.tables += database.catalog.tables().count() + loose.count();
        checked.columns += binder.decided().count();
        problems.append(&mut found);
    }
    keys::run_key(&binder, key, &mut problems);
    unused(&binder, databases.len(), &gone, &mut problems);
    problems.extend(binder.unmatched_allowed());
    for accepted in mapping.accepted() {
        if !problems.iter().any(|problem| accepted.covers(problem)) {
            let mut catalogs = databases.iter().map(|database| database.catalog);
            let near = catalogs.find_map(|catalog| accepted.nearest(catalog));
            let text = format!(
                "accepted: no {:?} is found {}",
                accepted.code.name(),
                accepted.place_words()
            );
            problems.push(
                Problem::of(Code::UnmatchedRule, accepted.place, text)
                    .as_severe_as(Severity::Warning)
                    .hint(near.as_deref().unwrap_or("take the entry out")),
            );
        }
    }
    let mut seen = HashSet::new();
    for mut problem in problems {
        if problem.place == Place::BUILT_IN {
            let entry = problem.table().and_then(|table| binder.entry_place(table));
            problem.place = entry.unwrap_or(mapping.end());
        }
        if seen.insert((problem.code, problem.place, problem.message.clone())) {
            checked.findings.push(Finding::of(&problem, mapping.acceptance_of(&problem)));
        }
    }
    checked.sort();
    checked
}

/// What a run does not refuse and a person should know all the same, before its first row: what was decided for the tables of `catalog`.
pub fn told_by_a_run(binder: &Binder, catalog: &Catalog) -> Vec<Problem> {
    let database = Database { catalog, rows: Vec::new(), large_objects: 0 };
    let mut classifier = Classifier::default();
    let mut judge = Judge { binder, database: &database, classifier: &mut classifier };
    let mut found = Vec::new();
    judge.changed_types(None, &mut found);
    judge.kept(&mut found);
    judge.cards(&mut found);
    judge.relationships(&mut found);
    found.retain(|problem| problem.severity != Severity::Note);
    found
}

/// What a run would refuse, or warn of, before and at the first rows of each table.
fn of_database(binder: &mut Binder, database: &Database<'_>) -> Vec<Problem> {
    let mut found = binder.inspect(database.catalog);
    // They are told column by column.
    found.retain(|problem| !matches!(problem.code, Code::NewTable | Code::NewColumn));
    if !binder.mapping().has_rules() {
        return found;
    }
    for (table, columns) in &database.rows {
        found.extend(binder.inspect_rows(database.catalog, table, *columns));
    }
    if database.large_objects > 0 && binder.mapping().large_objects() == LargeObjects::Error {
        let text = "the dump holds large objects, whose content cannot be looked into";
        found.push(
            Problem::of(Code::LargeObjects, Place::BUILT_IN, text)
                .hint(
                    "large_objects = \"empty\" keeps them without content, \"keep\" passes them as they are",
                )
                .fix("large_objects = \"empty\""),
        );
    }
    for table in database.catalog.tables().filter(|table| !table.columns_are_known()) {
        let text = format!("{}: its CREATE TABLE could not be read", table.name);
        found.push(
            Problem::of(Code::UnreadTable, Place::BUILT_IN, text)
                .about_table(&table.name)
                .as_severe_as(Severity::Note)
                .hint("its rows are bound by the names that they give their columns"),
        );
    }
    found
}

/// Lines that nothing used. Not those of tables that are gone, nor those of which something else was told: where there is one database,
/// that they name what is gone.
fn unused(
    binder: &Binder,
    databases: usize,
    gone: &HashSet<TableName>,
    problems: &mut Vec<Problem>,
) {
    let told: HashSet<u32> = problems.iter().map(|problem| problem.place.line).collect();
    let refused: HashSet<Place> =
        binder.refused_unused().into_iter().map(|problem| problem.place).collect();
    for mut problem in binder.unused_lines() {
        let known = told.contains(&problem.place.line)
            || problem.table().is_some_and(|table| gone.contains(table));
        if databases > 1 && refused.contains(&problem.place) {
            problem.severity = Severity::Error;
            problem.message =
                problem.message.replace("matched nothing", "is in none of the databases");
        }
        if !known {
            problems.push(problem);
        }
    }
}

/// Judges what was decided for one database.
struct Judge<'a> {
    binder: &'a Binder,
    database: &'a Database<'a>,
    classifier: &'a mut Classifier,
}

#[cfg(test)]
mod tests;
