//! A feed: what tells the reader where rows begin and end, and what becomes of them.

use super::batch::Batch;
use crate::dump::Input;
use crate::error::Result;
use crate::schema::TableName;

/// Cuts the bytes of a batch into pieces.
pub trait Feed {
    /// Appends pieces for as much of the batch's bytes as can be told apart, and returns how many bytes that is: up to the end
    /// of a row or statement, or 0 where not even the first ends in these bytes. Called again with the same bytes and more.
    ///
    /// # Errors
    /// What makes the input unfit, with its byte in the batch.
    fn cut(&mut self, batch: &mut Batch, input: Input) -> Result<usize>;

    /// Called when a batch is complete: the feed notes how the output stands behind it.
    fn close(&mut self, batch: &mut Batch);

    /// Whether any rule is in force.
    fn has_rules(&self) -> bool;

    /// The table whose rows come next, for messages.
    fn table(&self) -> Option<&TableName>;
}
