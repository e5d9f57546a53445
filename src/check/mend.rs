//! The line to write: a rule that would fit.

use super::Judge;
use crate::catalog::Table;
use crate::classify::{ColumnFacts, rule_for};
use crate::mapping::document::{key_text, quoted};
use crate::mapping::{Code, Problem};
use crate::schema::TableName;

/// `email = "email"`
pub(super) fn line(column: &str, rule: &str) -> String {
    format!("{} = {rule}", key_text(column))
}

impl Judge<'_> {
    /// Adds the line that would mend a problem, where it has none yet and there is one.
    pub fn mend(&mut self, problem: &mut Problem) {
        if problem.line_to_write().is_some() {
            return;
        }
        let Some(table) = problem.table().cloned() else { return };
        let fix = match problem.column().map(str::to_owned) {
            None => self.lines_for_table(problem, &table),
            Some(column) => self.line_for_column(problem, &table, &column),
        };
        if let Some(fix) = fix {
            *problem = problem.clone().fix(fix);
        }
    }

    fn lines_for_table(&mut self, problem: &Problem, table: &TableName) -> Option<String> {
        let header = format!("[tables.{}", quoted(&table.to_string()));
        match problem.code {
            Code::NewTable => {
                let table = self.database.catalog.table(table)?;
                let mut text = format!("{header}.columns]");
                let keys: Vec<String> =
                    table.columns.iter().map(|column| key_text(&column.name)).collect();
                let width = keys.iter().map(|key| key.chars().count()).max().unwrap_or(0);
                for (column, key) in table.columns.iter().zip(&keys) {
                    let rule = self.rule(table, &column.name, 0);
                    text.push_str(&format!("\n{key:width$} = {rule}"));
                }
                Some(text)
            }
            _ => None,
        }
    }

    fn line_for_column(
        &mut self,
        problem: &Problem,
        table: &TableName,
        column: &str,
    ) -> Option<String> {
        let known = self.database.catalog.table(table)?;
        known.column(column)?;
        let rule = match problem.code {
            Code::GoneColumn | Code::GoneTable | Code::UnmatchedRule | Code::UnreadTable => {
                return None;
            }
            Code::PartitionKey | Code::GeneratedColumn | Code::ExclusionConstraint => {
                "\"keep\"".to_owned()
            }
            Code::DroppedRows => {
                return Some(format!("[tables.{}]\nrows = \"drop\"", quoted(&table.to_string())));
            }
            Code::Review => without_review(self.written_rule(table, column)?),
            Code::TypeChanged => {
                let rule = self.written_rule(table, column)?;
                let column_type = &known.column(column)?.column_type;
                return Some(format!("{}  # {column_type}", line(column, rule)));
            }
            Code::KeyEndsDiffer => self.rule_of_key(table, column, 0)?,
            _ => self.rule(known, column, 0),
        };
        Some(line(column, &rule))
    }

    /// The rule of a column as the mapping writes it.
    fn written_rule(&self, table: &TableName, column: &str) -> Option<&str> {
        let decided = self.binder.decided_column(table, column)?;
        decided.rule_text().or(self.binder.mapping().line_text(table, column))
    }

    /// A rule that suits a column: that of the key that it points to, else what its name and type ask for.
    fn rule(&mut self, table: &Table, column: &str, depth: usize) -> String {
        if let Some(rule) = self.rule_of_key(&table.name, column, depth) {
            return rule;
        }
        let catalog = self.database.catalog;
        let Some(known) = table.column(column) else { return "\"keep\"".to_owned() };
        let facts = ColumnFacts::of(catalog, table, known, None);
        let verdict = self.classifier.verdict(&facts);
        let rule = rule_for(&verdict, &facts);
        // The rules of a domain agree: that of the mapping leads.
        let leader = self.binder.mapping().domain_rule(rule.transform);
        let own = self.binder.decided_column(&table.name, column).and_then(|own| own.rule_text());
        match leader {
            Some(leader) if rule.options.is_empty() && own != Some(leader) => {
                without_review(&without_unique(leader))
            }
            _ => rule.to_string(),
        }
    }

    /// The rule of the key that a column points to, if it points to one.
    fn rule_of_key(&mut self, table: &TableName, column: &str, depth: usize) -> Option<String> {
        const KEY_CHAIN_MAX: usize = 8;
        let (key_table, key_column) =
            self.binder.key_of(self.database.catalog, table, column).into_iter().next()?;
        if depth > KEY_CHAIN_MAX {
            return None;
        }
        let decided = self.binder.decided_column(&key_table, &key_column);
        if let Some(decided) = decided
            && !matches!(decided.why, crate::mapping::Why::NotCovered)
        {
            return Some(decided.rule_text().map_or("\"keep\"".to_owned(), without_unique));
        }
        let known = self.database.catalog.table(&key_table)?;
        Some(self.rule(known, &key_column, depth + 1))
    }
}

/// The rule without the wish that a person looks at it.
fn without_review(rule: &str) -> String {
    without(rule, "review = true")
}

/// A column that points to a key need not be unique itself.
fn without_unique(rule: &str) -> String {
    without(rule, "unique = true")
}

fn without(rule: &str, option: &str) -> String {
    let rest = rule.replace(&format!(", {option}"), "");
    match rest.strip_prefix("{ transform = ").and_then(|rest| rest.strip_suffix(" }")) {
        Some(name) if !name.contains(',') => name.to_owned(),
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_without_an_option() {
        let cases = [
            ("\"email\"", "\"email\""),
            ("{ transform = \"email\", review = true }", "\"email\""),
            (
                "{ transform = \"mask\", keep_last = 4, review = true }",
                "{ transform = \"mask\", keep_last = 4 }",
            ),
        ];
        for (rule, expected) in cases {
            assert_eq!(without_review(rule), expected);
        }
    }
}
