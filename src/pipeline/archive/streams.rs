//! The data of an entry, decompressed in pieces of bounded size.

use crate::dump::archive::Compression;
use crate::dump::archive::data_codec::{Container, DataDecoder, Step};
use crate::dump::archive::primitives::CHANGED;
use crate::error::{Error, Result};

/// Decompressed bytes in one piece, at most.
const DATA_BYTES: usize = 256 << 10;

/// Decompresses one stream.
pub(super) struct Inflating {
    decoder: DataDecoder,
    buffer: Vec<u8>,
    filled: usize,
}

impl Inflating {
    /// At the beginning of a stream.
    pub fn new(compression: Compression, container: Container) -> Result<Self> {
        let decoder = DataDecoder::new(compression, container)?;
        Ok(Inflating { decoder, buffer: vec![0; DATA_BYTES], filled: 0 })
    }

    /// Decompresses all that these bytes stand for. Whenever enough has come together, it is handed to `full`.
    pub fn push(
        &mut self,
        mut input: &[u8],
        full: &mut dyn FnMut(Vec<u8>) -> Result<()>,
    ) -> Result<()> {
        loop {
            let room = self.buffer.get_mut(self.filled..).unwrap_or_default();
            let step = self.decoder.decode(input, room)?;
            self.filled += step.produced;
            input = input.get(step.consumed..).unwrap_or_default();
            if self.filled == self.buffer.len() {
                full(self.rest())?;
            } else if input.is_empty() {
                return Ok(());
            } else if step == Step::default() {
                return Err(Error::input("its compressed data is damaged").hint(CHANGED));
            }
        }
    }

    /// What has not been handed out yet.
    pub fn rest(&mut self) -> Vec<u8> {
        let rest = self.buffer.get(..self.filled).unwrap_or_default().to_vec();
        self.filled = 0;
        rest
    }

    /// Whether the stream may end here.
    pub fn finish(&self) -> Result<()> {
        self.decoder.finish()
    }
}
