//! A rule for one value: the transform, where its PRF comes from, and what empty and invalid values become.
//!
//! The worker uses the parts one by one, to hash many cells at once; JSON documents and arrays, which hold many values in one
//! cell, call [`CellRule::apply`] for each.

use super::canonical::Canonical;
use super::json::JsonRules;
use super::{Cell, Charset, Invalid, Transform, Written};
use crate::key::{Prf, Subkey};

/// A rule for one value, ready to run.
#[derive(Debug)]
pub struct CellRule {
    /// What rewrites the value.
    pub rewrite: Rewrite,
    /// Where the PRF comes from.
    pub source: PrfSource,
    /// The form in which values are hashed.
    pub canonical: Canonical,
    /// What becomes of the empty string.
    pub on_empty: OnEmpty,
    /// What becomes of a value that the transform refuses.
    pub on_invalid: OnInvalid,
}

/// What rewrites a value.
#[derive(Debug)]
pub enum Rewrite {
    /// A transform, which sees the value alone.
    Transform(Box<dyn Transform>),
    /// Rules by path inside a JSON document, each with a PRF of its own.
    Json(Box<JsonRules>),
}

/// Where the PRF of a cell comes from.
#[derive(Clone, Debug)]
pub enum PrfSource {
    /// The transform uses none.
    Nothing,
    /// The canonical value.
    Value(Subkey),
    /// Table, column and row number; the subkey's domain already names table and column.
    Row(Subkey),
    /// The value of the row's `by` column, canonical in that column's domain.
    By(Subkey, Canonical),
    /// The value of the `by` column, if there is one, and this value.
    ValueBy(Subkey),
}

/// What becomes of the empty string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnEmpty {
    /// It stays empty.
    #[default]
    Keep,
    /// It is transformed like any value.
    Transform,
    /// It becomes NULL.
    Null,
}

/// What becomes of a value that the transform refuses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OnInvalid {
    /// The run ends with an error.
    #[default]
    Error,
    /// It becomes NULL.
    Null,
    /// It becomes this text.
    Constant(String),
}

/// What a rule may know of the row that its value stands in.
#[derive(Clone, Copy, Debug)]
pub struct RowContext<'a> {
    /// The row's number within its table, from 1.
    pub row: u64,
    /// The number of the value within its cell, from 0: elements of arrays and JSON documents.
    pub element: u64,
    /// The decoded value of the row's `by` column; `None` if it is NULL or the rule names none.
    pub by: Option<&'a [u8]>,
    /// Which characters may be used.
    pub charset: Charset,
}

impl CellRule {
    /// Appends the replacement of a value that is not NULL.
    ///
    /// # Errors
    /// [`Invalid`] if the transform refuses the value and the rule does not say what then.
    pub fn apply(
        &self,
        value: &[u8],
        row: &RowContext<'_>,
        out: &mut Vec<u8>,
    ) -> Result<Written, Invalid> {
        if value.is_empty() {
            match self.on_empty {
                OnEmpty::Keep => return Ok(Written::Value),
                OnEmpty::Null => return Ok(Written::Null),
                OnEmpty::Transform => {}
            }
        }
        match self.prf(value, row) {
            Some(prf) => self.apply_with(value, &prf, row, out),
            None => Ok(Written::Null),
        }
    }

    /// The PRF for a value; `None` where the rule needs the `by` column and it is NULL.
    pub fn prf(&self, value: &[u8], row: &RowContext<'_>) -> Option<Prf> {
        let mut scratch = Vec::new();
        Some(match &self.source {
            PrfSource::Nothing => Prf([0; 32]),
            PrfSource::Value(subkey) => subkey.prf(self.canonical.apply(value, &mut scratch)),
            PrfSource::Row(subkey) => {
                subkey.prf_of_parts(&[&row.row.to_le_bytes(), &row.element.to_le_bytes()])
            }
            PrfSource::By(subkey, canonical) => subkey.prf(canonical.apply(row.by?, &mut scratch)),
            PrfSource::ValueBy(subkey) => match row.by {
                Some(by) => subkey.prf_of_parts(&[by, value]),
                None => subkey.prf_of_parts(&[value]),
            },
        })
    }

    /// Appends the replacement of a value whose PRF is known; the empty string has been dealt with, unless it is padded.
    ///
    /// # Errors
    /// As for [`CellRule::apply`].
    #[inline]
    pub fn apply_with(
        &self,
        value: &[u8],
        prf: &Prf,
        row: &RowContext<'_>,
        out: &mut Vec<u8>,
    ) -> Result<Written, Invalid> {
        // The empty string in char(n) is blanks.
        if self.canonical.trailing_blanks && value.iter().all(|byte| *byte == b' ') {
            match self.on_empty {
                OnEmpty::Keep => {
                    out.extend_from_slice(value);
                    return Ok(Written::Value);
                }
                OnEmpty::Null => return Ok(Written::Null),
                OnEmpty::Transform => {}
            }
        }
        let start = out.len();
        let written = match &self.rewrite {
            Rewrite::Transform(transform) => {
                transform.apply(&Cell { value, prf, charset: row.charset }, out)
            }
            Rewrite::Json(rules) => rules.apply(value, row, out),
        };
        written.or_else(|invalid| {
            out.truncate(start);
            match &self.on_invalid {
                OnInvalid::Error => Err(invalid),
                OnInvalid::Null => Ok(Written::Null),
                OnInvalid::Constant(text) => {
                    out.extend_from_slice(text.as_bytes());
                    Ok(Written::Value)
                }
            }
        })
    }
}
