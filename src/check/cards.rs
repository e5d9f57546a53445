//! Card numbers that are truncated in one place and pseudonymized in another.
//!
//! Who has both needs to try only the digits that truncation took away: PCI DSS 4.0, requirement 3.5.1, asks that truncated and hashed
//! versions of one number do not meet.

use super::Judge;
use crate::detect::column_hints::{ColumnClass, classify, words};
use crate::mapping::{Code, DecidedColumn, Place, Problem, RowsRule, Severity};
use crate::transform::Technique;

impl Judge<'_> {
    /// Adds a finding for each pseudonymized card number, if another column of the mapping has the number's beginning or end.
    pub fn cards(&mut self, found: &mut Vec<Problem>) {
        let cards: Vec<DecidedColumn<'_>> = self
            .binder
            .decided()
            .filter(|column| column.rows == RowsRule::Keep)
            .filter(|column| says_card(column))
            .collect();
        let truncated = cards.iter().find(|column| is_truncated(column));
        let Some(truncated) = truncated else { return };
        for column in cards.iter().filter(|column| is_pseudonym(column)) {
            let (table, name) = (column.table, column.column);
            let text = format!(
                "{table}.{name}: the card number gets a pseudonym, and {}.{} shows some of its digits",
                truncated.table, truncated.column
            );
            found.push(
                Problem::of(Code::CardTwice, column.place.unwrap_or(Place::BUILT_IN), text)
                    .about(table, name)
                    .as_severe_as(Severity::Warning)
                    .hint("make the number from nothing, or do not show its digits elsewhere")
                    .fix(super::mend::line(
                        name,
                        "{ transform = \"fresh\", kind = \"payment_card\" }",
                    )),
            );
        }
    }
}

fn says_card(column: &DecidedColumn<'_>) -> bool {
    let class = classify(&column.table.name, column.column, column.column_type);
    class == Some(ColumnClass::Card) || is_part_by_name(column)
}

/// `card_last4`, `last_four`, `card_bin`, `pan_first6`.
fn is_part_by_name(column: &DecidedColumn<'_>) -> bool {
    let words = words(column.column);
    let has = |names: &[&str]| words.iter().any(|word| names.contains(&word.as_str()));
    let part = has(&["last4", "first6", "lastfour", "firstsix", "bin", "iin"])
        || (has(&["last"]) && has(&["4", "four"]))
        || (has(&["first"]) && has(&["6", "six"]));
    part && (has(&["card", "cc", "pan", "bin", "iin"]) || has(&["last4", "lastfour"]))
}

fn is_truncated(column: &DecidedColumn<'_>) -> bool {
    match column.transformer() {
        None => is_part_by_name(column),
        Some("keep_prefix") => true,
        // `mask` without either keeps nothing.
        Some("mask") => column
            .rule_text()
            .is_some_and(|text| text.contains("keep_first") || text.contains("keep_last")),
        Some(_) => false,
    }
}

fn is_pseudonym(column: &DecidedColumn<'_>) -> bool {
    column.technique() == Technique::Pseudonymization && !is_part_by_name(column)
}
