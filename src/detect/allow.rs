//! Findings that a mapping accepts, each with a reason.

/// One accepted finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The detector's name.
    pub detector: String,
    /// Where it is accepted.
    pub place: AllowedPlace,
    /// Why; never empty.
    pub reason: String,
    /// The last day on which it is accepted: year, month, day.
    pub expires: Option<(i32, u8, u8)>,
}

/// Where a finding is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowedPlace {
    /// A column, as `schema.table.column` is written in SQL: table and column, each a name or a glob.
    Column {
        /// The table, as [`TableName`](crate::schema::TableName) displays it, or a glob over that.
        table: String,
        /// The column's name, or a glob.
        column: String,
    },
    /// A statement that begins with this text (blanks folded to one).
    Statement(String),
}
