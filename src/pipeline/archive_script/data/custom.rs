//! The data of a custom archive: one block behind the other, each one compressed stream, or one for each large object.

use std::io::Read;

use super::{ArchiveData, Found};
use crate::dump::archive::custom::{CustomReader, More, Piece};
use crate::dump::archive::data_codec::{Container, DataDecoder};
use crate::dump::archive::{Compression, Entry};
use crate::error::{Error, Result};
use crate::pipeline::archive_script::ArchiveHead;
use crate::position::Position;

/// Bytes of chunks that are read at once.
const PIECE_BYTES: usize = 128 << 10;

/// The blocks of a custom archive.
pub(in super::super) struct CustomData {
    blocks: CustomReader<Box<dyn Read + Send>>,
    compression: Compression,
    decoder: Option<DataDecoder>,
    piece: Piece,
    /// The part of the piece that is decompressed now, and how much of it is used up.
    part: usize,
    used: usize,
    more: More,
}

impl CustomData {
    /// Reads header and contents.
    ///
    /// # Errors
    /// If they are broken, or too new.
    pub fn open(reader: Box<dyn Read + Send>) -> Result<(ArchiveHead, CustomData)> {
        let (header, contents, blocks) = CustomReader::open(reader)?;
        let data = CustomData {
            blocks,
            compression: header.compression(),
            decoder: None,
            piece: Piece::default(),
            part: 0,
            used: 0,
            more: More::Ended,
        };
        Ok((ArchiveHead { header, contents }, data))
    }

    fn begin_stream(&mut self) {
        self.decoder = None;
        self.piece.clear();
        (self.part, self.used, self.more) = (0, 0, More::Follows);
    }

    /// An error of the data, which stand before the place that was read to.
    fn place(&self, mut error: Error) -> Error {
        if error.position().is_unknown() {
            *error.position_mut() = Position::at_byte(self.blocks.position());
        }
        error
    }
}

impl ArchiveData for CustomData {
    fn next(&mut self, _: Option<&Entry>) -> Result<Option<Found>> {
        let Some(head) = self.blocks.next_block()? else { return Ok(None) };
        self.begin_stream();
        Ok(Some(Found::Data(head.kind, head.dump_id)))
    }

    fn next_object(&mut self) -> Result<Option<u32>> {
        let oid = self.blocks.next_object()?;
        self.begin_stream();
        Ok(oid)
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        // Not before it is asked for: what is passed over needs none.
        let mut decoder = match self.decoder.take() {
            Some(decoder) => decoder,
            None => DataDecoder::new(self.compression, Container::Block)?,
        };
        loop {
            let part = self.piece.payload(self.part);
            let input = part.and_then(|part| part.get(self.used..)).unwrap_or_default();
            let step = decoder.decode(input, buffer).map_err(|error| self.place(error))?;
            self.used += step.consumed;
            if step.produced > 0 {
                self.decoder = Some(decoder);
                return Ok(step.produced);
            }
            if self.piece.payload(self.part).is_some_and(|part| self.used < part.len()) {
                continue;
            }
            (self.part, self.used) = (self.part + 1, 0);
            if self.part < self.piece.payload_count() {
                continue;
            }
            self.piece.clear();
            self.part = 0;
            if self.more == More::Ended {
                decoder.finish().map_err(|error| self.place(error))?;
                return Ok(0);
            }
            self.more = self.blocks.read_chunks(&mut self.piece, PIECE_BYTES)?;
        }
    }
}
