//! What the mapping names and the dump lacks, and what the dump has and the mapping does not name.

use std::collections::{BTreeMap, BTreeSet};

use super::bind::{Binder, Databases};
use super::choose::Line;
use super::code::{Code, Severity};
use super::met::{AllowedColumn, nearest_entry, nearest_table};
use super::names::qualified;
use super::problem::{Place, Problem, is_guess, nearest, nearest_word};
use super::settings::Unlisted;
use crate::catalog::{Catalog, Table};
use crate::error::Result;
use crate::schema::TableName;

impl Binder {
    /// The end of the input.
    ///
    /// # Errors
    /// Under `unlisted = "keep"` or `"auto"`, lines that name a table or column which none of several databases has.
    pub fn finish(&self) -> Result<()> {
        self.result(self.refused_unused())
    }

    /// The lines for which [`Binder::finish`] fails.
    pub fn refused_unused(&self) -> Vec<Problem> {
        if self.databases == Databases::One || self.mapping.unlisted == Unlisted::Error {
            return Vec::new();
        }
        self.unused()
            .into_iter()
            .filter(|(line, ..)| !matches!(line, Line::Default(_)) && self.is_exact(*line))
            .map(|(_, place, what)| {
                Problem::of(Code::GoneTable, place, format!("{what} is in none of the databases"))
            })
            .collect()
    }

    /// What a person should know: rules that a person must look at, foreign keys into tables whose rows go, lines that matched
    /// nothing; in this order. Complete at the end of the input.
    pub fn warnings(&self) -> Vec<String> {
        let open =
            self.noticed.iter().filter(|problem| self.mapping.acceptance_of(problem).is_none());
        let mut warnings: Vec<String> =
            open.map(|problem| problem.in_file(&self.mapping.file_name)).collect();
        let guessed = |problem: &Problem| {
            let text = problem.in_file(&self.mapping.file_name);
            match problem.hint.as_deref().filter(|hint| is_guess(hint)) {
                Some(guess) => format!("{text}; {guess}"),
                None => text,
            }
        };
        let mut seen = BTreeSet::new();
        warnings.retain(|warning| seen.insert(warning.clone()));
        let unused = self.unused_lines();
        warnings.extend(unused.iter().map(guessed));
        warnings.extend(self.unmatched_allowed().iter().map(guessed));
        warnings
    }

    /// The lines of the mapping that nothing used so far, in the order of the file.
    pub fn unused_lines(&self) -> Vec<Problem> {
        let problem = |(line, place, what): (Line, Place, String)| {
            let text = format!("{what} matched nothing");
            let problem = Problem::of(Code::UnmatchedRule, place, text);
            let near = match line {
                Line::Rows(at) | Line::Column(at, _) => self.met.near_table(at),
                Line::Default(_) => None,
            };
            let problem =
                problem.as_severe_as(Severity::Warning).hint(near.unwrap_or("take the line out"));
            let rules = match line {
                Line::Column(at, _) | Line::Rows(at) => self.mapping.tables.get(at),
                Line::Default(_) => None,
            };
            let table = rules.and_then(|rules| rules.pattern.exact());
            match (line, table) {
                (Line::Column(_, at), Some(table)) => {
                    let column = rules.and_then(|rules| rules.columns.get(at));
                    problem.about(&table, column.map_or("", |column| &column.name))
                }
                (_, Some(table)) => problem.about_table(&table),
                (_, None) => problem,
            }
        };
        self.unused().into_iter().map(problem).collect()
    }

    /// What the mapping names and the dump lacks that may be meant for a table, or for a column of it, that it does not name.
    pub(super) fn meant(
        &self,
        catalog: &Catalog,
        table: &TableName,
        columns: &[String],
        coverage: Coverage,
    ) -> Option<String> {
        if coverage == Coverage::None {
            return nearest_entry(&self.mapping, catalog, table).map(|entry| entry.to_string());
        }
        let [column] = columns else { return None };
        let entry = self.mapping.exact_tables.get(&qualified(table))?;
        let known = self.chooser(catalog).table(table)?;
        let lines = self.mapping.tables.get(*entry)?.columns.iter();
        let absent = lines.filter(|line| known.column(&line.name).is_none());
        let near = nearest_word(column, absent.map(|line| line.name.as_str()))?;
        Some(format!("\"{near}\""))
    }

    /// What is accepted under `allow` in columns that were not met, in the order of the file.
    pub fn unmatched_allowed(&self) -> Vec<Problem> {
        let problem = |(allowed, near): (&AllowedColumn, Option<&str>)| {
            let text =
                format!("allow: there is no column {:?}, so it accepts nothing", allowed.text);
            Problem::of(Code::UnmatchedRule, allowed.place, text)
                .as_severe_as(Severity::Warning)
                .hint(near.unwrap_or("take the entry out"))
        };
        self.met.lacking(&self.mapping).map(problem).collect()
    }

    pub(super) fn is_relationship(&self, place: Place) -> bool {
        self.mapping.relationships.iter().any(|relationship| relationship.place == place)
    }

    /// Names in the mapping that the schema lacks: errors, but warnings under `unlisted = "error"`, where every column that is there is
    /// covered all the same.
    pub fn absent_names(&self, catalog: &Catalog) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !catalog.tables().any(Table::columns_are_known) {
            return problems;
        }
        let severity = match self.mapping.unlisted {
            Unlisted::Error => Severity::Warning,
            _ => Severity::Error,
        };
        let chooser = self.chooser(catalog);
        let absent_column = |place, table: &Table, column: &str| {
            let known = table.columns.iter().map(|column| column.name.as_str());
            let hint = match column.contains(['*', '?']) {
                true => Some("globs over columns stand in [defaults]".to_owned()),
                false => nearest(column, known),
            };
            Problem::of(Code::GoneColumn, place, format!("{} has no column {column:?}", table.name))
                .about(&table.name, column)
                .as_severe_as(severity)
                .hint_if(hint)
        };
        let absent_table = |place, table: &TableName| {
            let hint = nearest_table(&self.mapping, catalog, table);
            Problem::of(Code::GoneTable, place, format!("the dump has no table {table}"))
                .about_table(table)
                .as_severe_as(severity)
                .hint_if(hint)
        };
        for rules in &self.mapping.tables {
            let Some(name) = rules.pattern.exact() else { continue };
            match chooser.table(&name) {
                // Its data may come all the same; then it is bound by the names that the data gives.
                None if catalog.table(&name).is_some() => {}
                None => problems.push(absent_table(rules.place, &name)),
                Some(table) => {
                    for line in &rules.columns {
                        if table.column(&line.name).is_none() {
                            problems.push(absent_column(line.place, table, &line.name));
                        }
                    }
                }
            }
        }
        for relationship in &self.mapping.relationships {
            for (name, columns) in [&relationship.from, &relationship.to] {
                match chooser.table(name) {
                    None => problems.push(absent_table(relationship.place, name)),
                    Some(table) => {
                        for column in columns.iter().filter(|column| table.column(column).is_none())
                        {
                            problems.push(absent_column(relationship.place, table, column));
                        }
                    }
                }
            }
        }
        problems
    }

    /// The same for a table of which only the columns of its data are known.
    pub(super) fn absent_columns_of_unknown(
        &self,
        table: &TableName,
        names: &[String],
        problems: &mut Vec<Problem>,
    ) {
        if self.mapping.unlisted == Unlisted::Error {
            return;
        }
        let entry = self.mapping.exact_tables.get(&qualified(table));
        let Some(rules) = entry.and_then(|entry| self.mapping.tables.get(*entry)) else { return };
        for line in rules.columns.iter().filter(|line| !names.contains(&line.name)) {
            let message = format!("the data of {table} has no column {:?}", line.name);
            let hint = nearest(&line.name, names.iter().map(String::as_str));
            let problem = Problem::of(Code::GoneColumn, line.place, message);
            problems.push(problem.about(table, &line.name).hint_if(hint));
        }
    }

    /// The lines of the mapping that nothing used, in the order of the file, with what each is.
    fn unused(&self) -> Vec<(Line, Place, String)> {
        let mut unused = Vec::new();
        for (at, default) in self.mapping.defaults.iter().enumerate() {
            let line = Line::Default(at);
            unused.push((line, default.place, format!("{:?} in [defaults]", default.text)));
        }
        for (at, rules) in self.mapping.tables.iter().enumerate() {
            if rules.rows.is_some() {
                let what = format!("rows of {}", rules.text);
                unused.push((Line::Rows(at), rules.place, what));
            }
            for (column, line) in rules.columns.iter().enumerate() {
                let what = format!("column {:?} of {}", line.name, rules.text);
                unused.push((Line::Column(at, column), line.place, what));
            }
        }
        unused.retain(|(line, ..)| !self.used.contains(line));
        self.one_for_each_table(&mut unused);
        unused.sort_by_key(|(_, place, _)| *place);
        unused
    }

    /// Puts the lines of a table that is not there at all into one.
    fn one_for_each_table(&self, unused: &mut Vec<(Line, Place, String)>) {
        let mut lines: BTreeMap<usize, u64> = BTreeMap::new();
        for (line, ..) in unused.iter() {
            if let Line::Column(at, _) | Line::Rows(at) = line
                && self.is_exact(*line)
                && self.met.lacks_table(*at)
            {
                *lines.entry(*at).or_default() += 1;
            }
        }
        lines.retain(|_, count| *count > 1);
        unused.retain(|(line, ..)| match line {
            Line::Column(at, _) | Line::Rows(at) => !lines.contains_key(at),
            Line::Default(_) => true,
        });
        for (at, count) in lines {
            let Some(rules) = self.mapping.tables.get(at) else { continue };
            let what = format!("table {} with {count} lines", rules.text);
            unused.push((Line::Rows(at), rules.place, what));
        }
    }

    fn is_exact(&self, line: Line) -> bool {
        match line {
            Line::Column(at, _) | Line::Rows(at) => {
                self.mapping.tables.get(at).is_some_and(|rules| rules.pattern.exact().is_some())
            }
            Line::Default(_) => false,
        }
    }
}

/// Whether the mapping says anything of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coverage {
    /// Not a word.
    None,
    /// It names the table, or some of its columns.
    Some,
}

/// Columns that nothing names, under `unlisted = "error"`.
pub(super) fn not_covered_problem(
    table: &TableName,
    columns: &[String],
    coverage: Coverage,
    meant: Option<String>,
) -> Problem {
    const NAMES_SHOWN_MAX: usize = 20;
    let shown: Vec<String> =
        columns.iter().take(NAMES_SHOWN_MAX).map(|c| format!("{c:?}")).collect();
    let more = match columns.len().saturating_sub(NAMES_SHOWN_MAX) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let message = match coverage {
        Coverage::None => format!("{table} is not in the mapping, and unlisted = \"error\""),
        Coverage::Some => format!(
            "{table}: the mapping does not name {}{more}, and unlisted = \"error\"",
            shown.join(", ")
        ),
    };
    let code = match coverage {
        Coverage::None => Code::NewTable,
        Coverage::Some => Code::NewColumn,
    };
    let hint = format!(
        "give a rule or \"keep\" to every column in [tables.{:?}.columns]",
        table.to_string()
    );
    let hint = match meant {
        Some(meant) => format!(
            "the mapping names {meant}, which the dump lacks: if that is meant, correct it; else {hint}"
        ),
        None => hint,
    };
    Problem::of(code, Place::BUILT_IN, message).about_table(table).hint(hint)
}
