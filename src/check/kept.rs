//! Columns that look like personal data and are kept.

use super::Judge;
use crate::catalog::Generated;
use crate::classify::{ColumnFacts, Confidence, class_word};
use crate::detect::column_hints::ColumnClass;
use crate::mapping::{Code, Place, Problem, RowsRule, Severity, Why};

impl Judge<'_> {
    /// Adds a finding for each column without a rule that looks like personal data by its name and type.
    pub fn kept(&mut self, found: &mut Vec<Problem>) {
        for column in self.binder.decided() {
            let kept = column.transformer().is_none() && column.rows == RowsRule::Keep;
            if !kept || column.generated == Generated::Always {
                continue;
            }
            // What no line covers is refused anyway, and automatic mode has looked.
            if matches!(column.why, Why::NotCovered | Why::Automatic) {
                continue;
            }
            // What follows another column is told there.
            let catalog = self.database.catalog;
            if let Why::Ancestor(other) | Why::Key(other, _) = column.why
                && catalog.table(other).is_some_and(|table| table.columns_are_known())
            {
                continue;
            }
            let table = catalog.table(column.table);
            let known = table.and_then(|table| Some((table, table.column(column.column)?)));
            let facts = match known {
                Some((table, known)) => ColumnFacts::of(catalog, table, known, None),
                None => continue,
            };
            let verdict = self.classifier.verdict(&facts);
            let Some(class) = verdict.class else { continue };
            // Where many people live, which tells of one only together with other columns.
            let is_coarse = matches!(class, ColumnClass::State | ColumnClass::City);
            let is_partition_key = catalog.is_partition_key(column.table, column.column);
            let severity = match (column.why, verdict.confidence) {
                _ if is_partition_key => Severity::Note,
                (Why::Unlisted, _) if is_coarse => Severity::Warning,
                _ if is_coarse => Severity::Note,
                (Why::Unlisted, Confidence::High | Confidence::Medium) => Severity::Error,
                // Somebody has decided, or the database needs the value as it is.
                (_, Confidence::Low) => Severity::Note,
                _ => Severity::Warning,
            };
            let how = match column.why {
                _ if is_partition_key => {
                    "it is a partition key, which no rule may change".to_owned()
                }
                Why::Unlisted => "no line names it, so it is kept (unlisted = \"keep\")".to_owned(),
                Why::Default => "[defaults] keeps it".to_owned(),
                Why::Ancestor(parent) => format!("the entry of {parent} keeps it"),
                Why::Key(table, key) => format!("it follows {table}.{key}, which is kept"),
                _ => "it is kept".to_owned(),
            };
            let (table, name) = (column.table, column.column);
            let text = format!(
                "{table}.{name}: it looks like personal data ({}), and {how}",
                class_word(class)
            );
            let place = column.place.unwrap_or(Place::BUILT_IN);
            let mut problem = Problem::of(Code::PiiKept, place, text)
                .about(table, name)
                .as_severe_as(severity)
                .hint(format!(
                    "give it a rule; or accept it: accepted = [{{ code = \"pii-kept\", table = {:?}, column = {name:?}, reason = \"…\" }}]",
                    table.to_string()
                ));
            if is_partition_key {
                problem = problem
                    .hint("partition by something else, if it must not be known")
                    .fix(super::mend::line(name, "\"keep\""));
            }
            found.push(problem);
        }
    }
}
