//! Rules by path inside a JSON document.

use super::cell_rule::RowContext;
use super::{Invalid, Written};

/// The rules for one JSON column, ready to run.
#[derive(Debug)]
pub struct JsonRules {}

impl JsonRules {
    /// Appends the document with its scalars rewritten; every byte outside them stays.
    ///
    /// # Errors
    /// [`Invalid`] if the value is not JSON, or if a rule inside refuses a value.
    pub fn apply(
        &self,
        _document: &[u8],
        _row: &RowContext<'_>,
        _out: &mut Vec<u8>,
    ) -> Result<Written, Invalid> {
        Err(Invalid("not JSON"))
    }
}
