//! The reader: fills buffers and has them cut.

use std::io::{self, Read};

use memchr::memchr_iter;

use super::batch::Batch;
use super::feed::Feed;
use super::progress::Progress;
use super::run::RunSettings;
use crate::dump::Input;
use crate::error::{Error, ErrorKind, Result};
use crate::input::compressed::cannot_read;
use crate::limits;
use crate::position::Position;

/// Reads the input into one batch after another.
pub(super) struct Reader<'a, R> {
    input: R,
    settings: &'a RunSettings,
    progress: &'a Progress,
    /// What was read but belongs to the next batch.
    carried: Vec<u8>,
    ended: Input,
}

impl<'a, R: Read> Reader<'a, R> {
    pub fn new(input: R, settings: &'a RunSettings, progress: &'a Progress) -> Self {
        Reader { input, settings, progress, carried: Vec::new(), ended: Input::Open }
    }

    /// Fills a batch with whole rows and statements; `false` when the input has ended.
    pub fn fill<F: Feed>(&mut self, feed: &mut F, batch: &mut Batch) -> Result<bool> {
        let mut filled = self.carried.len();
        let mut wanted = self.settings.batch_bytes.max(filled + 1);
        batch.buffer.resize(batch.buffer.len().max(wanted), 0);
        batch.buffer[..filled].copy_from_slice(&self.carried);
        self.carried.clear();
        let cut = loop {
            filled = self.read(&mut batch.buffer, filled, wanted)?;
            batch.len = filled;
            let cut = feed.cut(batch, self.ended).map_err(|error| with_line(error, batch))?;
            if cut > 0 || self.ended == Input::Ended {
                break cut;
            }
            // One row or statement is longer than the buffer.
            if filled as u64 > self.settings.row_bytes_max && feed.has_rules() {
                return Err(Error::new(ErrorKind::Limit(format!(
                    "a row or statement is longer than {} bytes",
                    self.settings.row_bytes_max
                )))
                .at(Position { table: feed.table().cloned(), ..Position::at_byte(0) })
                .hint("--max-row-bytes allows more, at the cost of as much memory"));
            }
            wanted = filled + filled / 2 + limits::BATCH_BYTES.min(self.settings.batch_bytes);
            batch.buffer.resize(wanted, 0);
        };
        self.carried.extend_from_slice(&batch.buffer[cut..filled]);
        self.carried.shrink_to(self.carried.len().max(2 * self.settings.batch_bytes));
        batch.len = cut;
        feed.close(batch);
        Ok(self.ended == Input::Open || !self.carried.is_empty())
    }

    /// Reads until the buffer holds `wanted` bytes or the input has ended; returns how many it holds.
    fn read(&mut self, buffer: &mut [u8], mut filled: usize, wanted: usize) -> Result<usize> {
        while filled < wanted && self.ended == Input::Open {
            if let Some(signal) = self.settings.interrupt.signal() {
                return Err(Error::new(ErrorKind::Interrupted(signal)));
            }
            match self.input.read(&mut buffer[filled..wanted]) {
                Ok(0) => self.ended = Input::Ended,
                Ok(read) => {
                    filled += read;
                    self.progress.read(read as u64);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(match self.settings.interrupt.signal() {
                        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
                        None => cannot_read(error),
                    });
                }
            }
        }
        Ok(filled)
    }
}

/// Adds the line to an error that knows its byte, both counted from the start of the batch; the writer adds where that is.
fn with_line(mut error: Error, batch: &Batch) -> Error {
    let position = error.position_mut();
    if let (Some(byte), None) = (position.byte, position.line) {
        let before = usize::try_from(byte).unwrap_or(usize::MAX).min(batch.len);
        position.line = Some(memchr_iter(b'\n', &batch.bytes()[..before]).count() as u64 + 1);
    }
    error
}
