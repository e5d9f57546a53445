//! What was decided for each column, for those who judge it.

use super::bind::Binder;
use super::choose::{Chooser, Why};
use super::mapping::Mapping;
use super::plan::RowsRule;
use super::problem::Place;
use super::rule::Rule;
use crate::catalog::{Catalog, Generated};
use crate::schema::{ColumnType, TableName};
use crate::transform::Technique;

/// A column with what was decided for it.
#[derive(Clone, Copy, Debug)]
pub struct DecidedColumn<'a> {
    /// Its table.
    pub table: &'a TableName,
    /// Its name.
    pub column: &'a str,
    /// Its type.
    pub column_type: &'a ColumnType,
    /// Whether it is computed.
    pub generated: Generated,
    /// What becomes of the rows of its table.
    pub rows: RowsRule,
    /// Where its rule comes from.
    pub why: &'a Why,
    /// The line of the mapping that says so.
    pub place: Option<Place>,
    rule: Option<&'a Rule>,
}

impl<'a> DecidedColumn<'a> {
    /// The transformer of its rule; `None` keeps it.
    pub fn transformer(&self) -> Option<&'static str> {
        self.rule.map(|rule| rule.transformer)
    }

    /// The technique of its rule.
    pub fn technique(&self) -> Technique {
        self.rule.map_or(Technique::None, |rule| rule.technique)
    }

    /// How the mapping file writes its rule; `None` where it does not.
    pub fn rule_text(&self) -> Option<&'a str> {
        self.rule?.text.as_deref()
    }

    /// Whether another column gets equal values where the values are equal.
    pub fn joins_with(&self, other: &DecidedColumn<'_>) -> bool {
        match (self.rule, other.rule) {
            (None, None) => true,
            (Some(a), Some(b)) => a.joins_with(b),
            _ => false,
        }
    }
}

impl Mapping {
    /// Whether a key may decide on some column of a table: one that neither the entry of the table nor that of an ancestor names, where
    /// the rows stay.
    pub fn leaves_to_keys(&self, catalog: &Catalog) -> bool {
        let chooser = Chooser { mapping: self, catalog };
        self.has_rules()
            && catalog.tables().filter(|table| table.columns_are_known()).any(|table| {
                let kept = !matches!(chooser.rows(&table.name), Ok((RowsRule::Drop, _)));
                kept && table
                    .columns
                    .iter()
                    .any(|column| !chooser.names_column(&table.name, &column.name))
            })
    }
}

impl Binder {
    /// Every column of the tables that were bound: by table, in the order of its columns.
    pub fn decided(&self) -> impl Iterator<Item = DecidedColumn<'_>> {
        self.applied.iter().flat_map(move |(table, applied)| {
            applied.columns.iter().map(move |column| DecidedColumn {
                table,
                column: &column.name,
                column_type: &column.column_type,
                generated: column.generated,
                rows: applied.rows,
                why: &column.choice.why,
                place: column.choice.line.and_then(|line| self.mapping.place_of(line)),
                rule: column.choice.rule.as_deref(),
            })
        })
    }

    /// What was decided for one column.
    pub fn decided_column(&self, table: &TableName, column: &str) -> Option<DecidedColumn<'_>> {
        let (table, applied) = self.applied.get_key_value(table)?;
        let column = applied.columns.iter().find(|found| found.name == column)?;
        Some(DecidedColumn {
            table,
            column: &column.name,
            column_type: &column.column_type,
            generated: column.generated,
            rows: applied.rows,
            why: &column.choice.why,
            place: column.choice.line.and_then(|line| self.mapping.place_of(line)),
            rule: column.choice.rule.as_deref(),
        })
    }

    /// The columns that a column points to: declared foreign keys, then the relationships of the mapping.
    pub fn key_of(
        &self,
        catalog: &Catalog,
        table: &TableName,
        column: &str,
    ) -> Vec<(TableName, String)> {
        Chooser { mapping: &self.mapping, catalog }.keys(table, column)
    }

    /// Whether the mapping has an entry for a table, or one that sweeps over it.
    pub fn names_table(&self, catalog: &Catalog, table: &TableName) -> bool {
        Chooser { mapping: &self.mapping, catalog }.has_entry(table)
    }

    /// The place of the entry of a table, or of the nearest that sweeps over it.
    pub fn entry_place(&self, table: &TableName) -> Option<Place> {
        let name = super::names::qualified(table);
        let exact = self.mapping.exact_tables.get(&name);
        let entry = exact.and_then(|entry| self.mapping.tables.get(*entry));
        let sweeping = || {
            let entries = self.mapping.tables.iter();
            entries
                .filter(|rules| rules.pattern.matches(table))
                .max_by_key(|rules| rules.pattern.literal_chars())
        };
        entry.or_else(sweeping).map(|rules| rules.place)
    }
}
