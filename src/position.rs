//! Where in the input something stands.

use std::fmt;

use crate::schema::TableName;

/// A place in the input, as far as it is known.
///
/// Lines, columns and rows count from 1, bytes from 0 and in the decompressed input. Rows count the rows of one table in the
/// order in which they stand in the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The table whose row it is.
    pub table: Option<TableName>,
    /// The column's name.
    pub column: Option<String>,
    /// The row within its table, from 1.
    pub row: Option<u64>,
    /// The line of the input, from 1.
    pub line: Option<u64>,
    /// The byte offset in the decompressed input, from 0.
    pub byte: Option<u64>,
}

impl Position {
    /// A position that knows only its byte.
    pub fn at_byte(byte: u64) -> Self {
        Position { byte: Some(byte), ..Position::default() }
    }

    /// A position that knows only its table.
    pub fn in_table(table: &TableName) -> Self {
        Position { table: Some(table.clone()), ..Position::default() }
    }

    /// The same position with a column.
    #[must_use]
    pub fn column(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }

    /// Whether nothing at all is known.
    pub fn is_unknown(&self) -> bool {
        *self == Position::default()
    }
}

/// `table public.users, column email, row 17, line 2031, byte 88120`, with what is known.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        if let Some(table) = &self.table {
            write!(f, "table {table}")?;
            separator = ", ";
        }
        if let Some(column) = &self.column {
            write!(f, "{separator}column {column}")?;
            separator = ", ";
        }
        for (word, number) in [("row", self.row), ("line", self.line), ("byte", self.byte)] {
            if let Some(number) = number {
                write!(f, "{separator}{word} {number}")?;
                separator = ", ";
            }
        }
        Ok(())
    }
}
