//! Drift: tables and columns that are new, have another name or another type.

use std::collections::{BTreeMap, BTreeSet};

use super::Judge;
use crate::catalog::{Catalog, Table};
use crate::detect::column_hints::{classify, words};
use crate::mapping::{
    Code, DecidedColumn, Place, Problem, RowsRule, Severity, TYPES_APART, Unlisted, Why,
};
use crate::schema::{ColumnType, TableName};

/// More new tables than this are told in one sentence, where the mapping lets them pass.
const NOTES_MAX: usize = 20;

/// A table with columns that the mapping does not name.
struct New<'a> {
    table: &'a TableName,
    columns: Vec<&'a str>,
    /// Whether the mapping has a word for the table.
    known: Known,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Yes,
    No,
}

impl Judge<'_> {
    /// Adds what is new, and puts what is gone and new together where it seems to be the same.
    pub fn drift(&mut self, found: &mut Vec<Problem>, previous: Option<&Catalog>) {
        let new = self.new_columns();
        let renamed_tables = self.renamed_tables(&new, found);
        let renamed_columns = self.renamed_columns(&new, found, previous);
        let unlisted = self.binder.mapping().unlisted();
        let mut passing = Vec::new();
        for New { table, columns, known } in &new {
            if renamed_tables.contains(*table) {
                continue;
            }
            match (known, unlisted) {
                (Known::No, Unlisted::Error) => {
                    let text = format!("{table} is not in the mapping, and unlisted = \"error\"");
                    found.push(
                        Problem::of(Code::NewTable, Place::BUILT_IN, text).about_table(table),
                    );
                }
                (Known::No, _) => passing.push((*table).clone()),
                (Known::Yes, _) => {
                    let is_open = |column: &&&str| {
                        !renamed_columns.contains(&((*table).clone(), (**column).to_owned()))
                    };
                    for column in columns.iter().filter(is_open) {
                        found.push(self.new_column(table, column, unlisted));
                    }
                }
            }
        }
        self.passing_tables(passing, unlisted, found);
        self.changed_types(previous, found);
    }

    /// By table: the columns that no line covers.
    fn new_columns(&self) -> Vec<New<'_>> {
        let mut new: Vec<New<'_>> = Vec::new();
        let mut covered: BTreeSet<&TableName> = BTreeSet::new();
        for column in self.binder.decided().filter(|column| column.rows == RowsRule::Keep) {
            match column.why {
                Why::NotCovered | Why::Unlisted | Why::Automatic => {}
                Why::LeftAlone => continue,
                _ => {
                    covered.insert(column.table);
                    continue;
                }
            }
            match new.last_mut() {
                Some(last) if last.table == column.table => last.columns.push(column.column),
                _ => {
                    let known = self.binder.names_table(self.database.catalog, column.table);
                    let known = if known { Known::Yes } else { Known::No };
                    let columns = vec![column.column];
                    new.push(New { table: column.table, columns, known });
                }
            }
        }
        // A mapping that covers some of its columns by `[defaults]` knows the table only where it must name all of them.
        let is_error = self.binder.mapping().unlisted() == Unlisted::Error;
        for table in new.iter_mut().filter(|new| is_error && covered.contains(new.table)) {
            table.known = Known::Yes;
        }
        new
    }

    fn new_column(&self, table: &TableName, column: &str, unlisted: Unlisted) -> Problem {
        let (end, severity, what) = match unlisted {
            Unlisted::Error => (" and unlisted = \"error\"", Severity::Error, None),
            Unlisted::Auto => {
                (" and unlisted = \"auto\"", Severity::Note, Some("automatic mode decides on it"))
            }
            Unlisted::Keep => (
                " and unlisted = \"keep\"",
                Severity::Note,
                Some("its values stand in the output as they are"),
            ),
        };
        let text = format!("{table}: the mapping does not name {column:?},{end}");
        let problem = Problem::of(Code::NewColumn, Place::BUILT_IN, text)
            .about(table, column)
            .as_severe_as(severity);
        match what {
            Some(what) => problem.consequence(what),
            None => problem,
        }
    }

    /// Tables that pass without a word in the mapping: worth a note where it names others.
    fn passing_tables(&self, tables: Vec<TableName>, unlisted: Unlisted, found: &mut Vec<Problem>) {
        if tables.is_empty() || self.binder.mapping().entries().next().is_none() {
            return;
        }
        let together = tables.len() > NOTES_MAX;
        let (word, what) = match (unlisted, together) {
            (Unlisted::Auto, false) => ("auto", "automatic mode decides on its columns"),
            (Unlisted::Auto, true) => ("auto", "automatic mode decides on their columns"),
            (_, false) => ("keep", "its values stand in the output as they are"),
            (_, true) => ("keep", "their values stand in the output as they are"),
        };
        let note = |text: String| {
            Problem::of(Code::NewTable, Place::BUILT_IN, text)
                .as_severe_as(Severity::Note)
                .consequence(what)
        };
        if together {
            let some: Vec<String> = tables.iter().take(5).map(ToString::to_string).collect();
            let count = tables.len();
            found.push(note(format!(
                "{count} tables are not in the mapping, and unlisted = \"{word}\": {}, …",
                some.join(", ")
            )));
            return;
        }
        for table in tables {
            let text = format!("{table} is not in the mapping, and unlisted = \"{word}\"");
            found.push(note(text).about_table(&table));
        }
    }

    /// Replaces a table that is gone by a new one with much the same columns. Returns the new ones.
    fn renamed_tables(&self, new: &[New<'_>], found: &mut [Problem]) -> BTreeSet<TableName> {
        let mut taken = BTreeSet::new();
        let mapping = self.binder.mapping();
        for gone in found.iter_mut().filter(|problem| problem.code == Code::GoneTable) {
            let Some(name) = gone.table().cloned() else { continue };
            let lines: BTreeSet<&str> = mapping.lines_of(&name).map(|(column, _)| column).collect();
            let best = new
                .iter()
                .filter(|new| new.known == Known::No && !taken.contains(new.table))
                .filter_map(|new| {
                    let table = self.database.catalog.table(new.table)?;
                    let score = table_likeness(&name, &lines, table);
                    (score >= LIKE_ENOUGH).then_some((score, new.table))
                })
                .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
            let Some((_, to)) = best else { continue };
            taken.insert(to.clone());
            let text = format!("the dump has no table {name}, and {to} looks like its new name");
            *gone = Problem::of(Code::Renamed, gone.place, text)
                .about_table(to)
                .as_severe_as(self.severity_of_renaming())
                .hint(format!("if it is, rename the entry of {name}"))
                .fix(format!("[tables.{}.columns]", quoted_name(to)));
        }
        taken
    }

    /// Replaces columns that are gone by new ones of the same table that look alike. Returns the new ones.
    fn renamed_columns(
        &self,
        new: &[New<'_>],
        found: &mut [Problem],
        previous: Option<&Catalog>,
    ) -> BTreeSet<(TableName, String)> {
        let mut gone: BTreeMap<TableName, Vec<usize>> = BTreeMap::new();
        for (at, problem) in found.iter().enumerate() {
            if let (Code::GoneColumn, Some(table)) = (problem.code, problem.table()) {
                gone.entry(table.clone()).or_default().push(at);
            }
        }
        let mut taken = BTreeSet::new();
        for New { table, columns, .. } in new {
            let Some(gone) = gone.get(*table) else { continue };
            let mut pairs = Vec::new();
            for &at in gone {
                let Some(old) = found.get(at).and_then(Problem::column) else { continue };
                for column in columns {
                    let types = previous.and_then(|previous| {
                        let before = previous.table(table)?.column(old)?;
                        let now = self.database.catalog.table(table)?.column(column)?;
                        Some(before.column_type.written == now.column_type.written)
                    });
                    let score = match types {
                        Some(false) => continue,
                        Some(true) => column_likeness(table, old, column) + 0.2,
                        None => column_likeness(table, old, column),
                    };
                    if score >= LIKE_ENOUGH {
                        pairs.push((score, at, *column));
                    }
                }
            }
            pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(b.2)));
            let mut used = BTreeSet::new();
            for (_, at, column) in pairs {
                let key = ((*table).clone(), column.to_owned());
                if used.contains(&at) || taken.contains(&key) {
                    continue;
                }
                let Some(problem) = found.get_mut(at) else { continue };
                let old = problem.column().unwrap_or_default().to_owned();
                let text = format!(
                    "{table} has no column {old:?}, and {column:?} looks like its new name"
                );
                let mut renamed = Problem::of(Code::Renamed, problem.place, text)
                    .about(table, column)
                    .as_severe_as(self.severity_of_renaming())
                    .hint(format!("if it is, rename the line of {old:?}"));
                if let Some(rule) = self.binder.mapping().line_text(table, &old) {
                    renamed = renamed.fix(super::mend::line(column, rule));
                }
                *problem = renamed;
                used.insert(at);
                taken.insert(key);
            }
        }
        taken
    }

    /// Under `unlisted = "error"` the new name is refused; under the others the old one is.
    fn severity_of_renaming(&self) -> Severity {
        Severity::Error
    }

    /// Types that are others than in the schema before, or than the comment behind the line says.
    pub fn changed_types(&self, previous: Option<&Catalog>, found: &mut Vec<Problem>) {
        for DecidedColumn { table, column, column_type, place, .. } in self.binder.decided() {
            let in_schema = previous
                .and_then(|previous| previous.table(table)?.column(column))
                .map(|before| before.column_type.written.as_str());
            let in_line = self.binder.mapping().line_written_for(table, column);
            let Some(before) = in_schema.or(in_line) else { continue };
            if before.split(TYPES_APART).any(|before| before == column_type.written) {
                continue;
            }
            let text = format!("{table}.{column}: its type was {before} and is {column_type} now");
            found.push(
                Problem::of(Code::TypeChanged, place.unwrap_or(Place::BUILT_IN), text)
                    .about(table, column)
                    .as_severe_as(Severity::Warning)
                    .hint(
                        "see whether the rule still suits what the column holds, and write the type into the comment behind it",
                    ),
            );
        }
    }
}

/// From what on two names are taken for one.
const LIKE_ENOUGH: f64 = 0.7;

/// How alike two columns of a table are, by name and by what the names say: from 0 to 1.
fn column_likeness(table: &TableName, old: &str, new: &str) -> f64 {
    let unknown = ColumnType::unknown();
    let class = |column: &str| classify(&table.name, column, &unknown);
    let same_class = class(old).is_some() && class(old) == class(new);
    if same_class {
        return 0.9;
    }
    let (old_words, new_words) = (words(old), words(new));
    let (few, many) = match old_words.len() <= new_words.len() {
        true => (&old_words, &new_words),
        false => (&new_words, &old_words),
    };
    // `email` and `email_address`; words that every other column has say nothing.
    let within = few.iter().all(|word| many.contains(word))
        && few.iter().any(|word| !COMMON_WORDS.contains(&word.as_str()));
    let by_letters =
        strsim::normalized_damerau_levenshtein(&old.to_lowercase(), &new.to_lowercase());
    if within { by_letters.max(0.8) } else { by_letters }
}

/// Words of columns that say nothing by themselves.
const COMMON_WORDS: [&str; 10] =
    ["at", "by", "code", "date", "flag", "id", "is", "key", "on", "type"];

/// How alike a table of the mapping and one of the dump are: by their columns, and a little by their names.
fn table_likeness(old: &TableName, lines: &BTreeSet<&str>, new: &Table) -> f64 {
    let shared = new.columns.iter().filter(|column| lines.contains(column.name.as_str())).count();
    let all = lines.len().max(new.columns.len()).max(1);
    let by_columns = shared as f64 / all as f64;
    let same_name = old.name == new.name.name;
    let by_name = strsim::jaro_winkler(&old.name, &new.name.name);
    match (shared, same_name) {
        // Moved to another schema.
        (1.., true) => by_columns.max(0.9),
        // Columns that every table has, such as id and created_at, say little.
        (0..=2, _) if by_name < 0.8 => 0.0,
        _ => by_columns,
    }
}

fn quoted_name(table: &TableName) -> String {
    crate::mapping::document::quoted(&table.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_mean_the_same() {
        let table = TableName::new("public", "users");
        let alike = [
            ("email", "email_address"),
            ("phone", "mobile_phone"),
            ("dob", "date_of_birth"),
            ("zip", "postal_code"),
            ("fullname", "full_name"),
            ("created", "created_at"),
            ("customer_id", "customerId"),
            ("note", "notes"),
        ];
        for (old, new) in alike {
            let score = column_likeness(&table, old, new);
            assert!(score >= LIKE_ENOUGH, "{old} and {new}: {score}");
        }
        let unlike =
            [("email", "phone"), ("id", "notes"), ("zip", "iban"), ("status", "created_at")];
        for (old, new) in unlike {
            let score = column_likeness(&table, old, new);
            assert!(score < LIKE_ENOUGH, "{old} and {new}: {score}");
        }
    }
}
