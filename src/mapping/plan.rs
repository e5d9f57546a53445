//! What happens to the rows of one table: the mapping bound to the columns that are really present.

use std::sync::Arc;

use crate::schema::{ColumnType, TableName};
use crate::transform::cell_rule::{CellRule, PrfSource, Rewrite};
use crate::transform::redact;

/// The plan of one table.
#[derive(Debug)]
pub struct TablePlan {
    /// The table.
    pub table: TableName,
    /// What becomes of its rows.
    pub rows: RowsRule,
    /// Its columns in the order of the data.
    pub columns: Vec<ColumnPlan>,
}

/// What becomes of the rows of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowsRule {
    /// They stay, column by column as the plan says.
    #[default]
    Keep,
    /// They go; the structure stays.
    Drop,
}

/// What happens to one column.
#[derive(Debug)]
pub struct ColumnPlan {
    /// Its name.
    pub name: String,
    /// Its type.
    pub column_type: ColumnType,
    /// Its rule; `None` keeps the field's bytes as they are.
    pub rule: Option<ColumnRule>,
    /// What the mapping promises of what is written there.
    pub promise: Promise,
}

/// What a mapping promises of what is written in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Promise {
    /// Nothing that could be personal data: what the scan finds there counts.
    #[default]
    Clean,
    /// Nothing of what stood there, since a rule replaces each value. What only the column gives away (a name in a column of names) tells
    /// nothing then: the replacement stands in that column too.
    Replaced,
    /// Values of somebody else, coarser or moved ones, which may look like anything: generalization, randomization, permutations.
    Lookalikes,
    /// The same of rows that are only looked at: what is found there is mentioned, also what only the column gives away.
    Mentioned,
    /// What stood there: a line for this table names the column and keeps it.
    KeptByName,
}

/// A rule bound to a column.
#[derive(Debug)]
pub struct ColumnRule {
    /// The transformer's name, for reports.
    pub transformer: &'static str,
    /// The domain, where there is one.
    pub domain: Option<String>,
    /// Whether it replaces a value by a pseudonym, so that few distinct values deserve a warning.
    pub pseudonymizes: bool,
    /// Whether NULL is refused, so that a rule that gives NULL there is an error.
    pub not_null: bool,
    /// How the values lie in the cell, and the rule for them.
    pub shape: CellShape,
    /// The place in [`TablePlan::columns`] of the `by` column.
    pub by: Option<usize>,
    /// The greatest number of characters that the column holds, if its type limits it. The transforms respect it; the worker
    /// checks it.
    pub chars_max: Option<u32>,
}

/// How the values of a cell lie in it.
#[derive(Debug)]
pub enum CellShape {
    /// The cell is the value.
    Scalar(CellRule),
    /// The cell is an array literal; the rule applies to each element.
    Array {
        /// The rule of the elements.
        rule: CellRule,
        /// What stands between elements: `,`, or `;` for `box`.
        delimiter: u8,
    },
    /// The cell is made from finished cells of the row.
    Template(Vec<TemplatePart>),
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplatePart {
    /// Literal text.
    Text(String),
    /// The finished cell of the column at this place in [`TablePlan::columns`].
    Column(usize),
}

impl ColumnRule {
    /// Whether a cell that the rule does not change passes as its bytes are, and is not counted as masked.
    pub fn passes_what_it_leaves(&self) -> bool {
        self.transformer == redact::NAME
    }

    /// Whether it makes fresh values. A JSON document may hold rules that do.
    fn needs_row_numbers(&self) -> bool {
        match &self.shape {
            CellShape::Scalar(rule) | CellShape::Array { rule, .. } => {
                matches!(rule.source, PrfSource::Row(_)) || matches!(rule.rewrite, Rewrite::Json(_))
            }
            CellShape::Template(_) => false,
        }
    }
}

impl TablePlan {
    /// Whether the rows pass as they are, unparsed.
    pub fn is_untouched(&self) -> bool {
        self.rows == RowsRule::Keep && self.columns.iter().all(|column| column.rule.is_none())
    }

    /// Whether a rule makes fresh values, which depend on the number of their row.
    pub fn needs_row_numbers(&self) -> bool {
        self.columns
            .iter()
            .filter_map(|column| column.rule.as_ref())
            .any(ColumnRule::needs_row_numbers)
    }

    /// A plan that keeps everything.
    pub fn keep(table: TableName, columns: Vec<(String, ColumnType)>) -> Arc<Self> {
        let columns = columns
            .into_iter()
            .map(|(name, column_type)| ColumnPlan {
                name,
                column_type,
                rule: None,
                promise: Promise::Clean,
            })
            .collect();
        Arc::new(TablePlan { table, rows: RowsRule::Keep, columns })
    }
}
