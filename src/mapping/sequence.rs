//! Sequences whose columns are permuted: how far they must be raised.

use super::bind::Binder;
use crate::schema::TableName;
use crate::transform::integer::class_of;

impl Binder {
    /// The highest integer that a column may hold after its permutation, if it held none above `value` before: where the
    /// sequence that it draws from must go on. `None` where the column is not permuted.
    pub fn highest_of(&self, table: &TableName, column: &str, value: i64) -> Option<i64> {
        let rule = self.applied_rule(table, column).filter(|rule| rule.transformer == "integer")?;
        let range = (rule.options.integer("min"), rule.options.integer("max"));
        Some(match range {
            (None, None) => *class_of(value).end(),
            (_, max) => max.unwrap_or(i64::MAX),
        })
    }
}
