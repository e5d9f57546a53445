//! Large objects as pg_restore prints them: opened, written in pieces of one size, closed.

use super::data::ArchiveData;
use crate::dump::settings::Strings;
use crate::error::Result;

/// Bytes of a large object in one statement (`LOBBUFSIZE` of pg_restore).
const PIECE_BYTES: usize = 16_384;

/// The text of one large object after the other.
#[derive(Debug, Default)]
pub(super) struct LargeObjectText {
    /// The bytes of the next statement.
    piece: Vec<u8>,
    strings: Strings,
}

impl LargeObjectText {
    /// Prints what opens an object.
    pub fn begin(&mut self, oid: u32, strings: Strings, out: &mut Vec<u8>) {
        /// `INV_WRITE`
        const WRITE: u32 = 131_072;
        self.strings = strings;
        out.extend_from_slice(format!("SELECT pg_catalog.lo_open('{oid}', {WRITE});\n").as_bytes());
    }

    /// Reads the bytes of the next statement; returns how many there are, 0 at the end of the object.
    pub fn fill(&mut self, data: &mut dyn ArchiveData) -> Result<usize> {
        self.piece.resize(PIECE_BYTES, 0);
        let mut filled = 0;
        while let Some(room) = self.piece.get_mut(filled..).filter(|room| !room.is_empty()) {
            match data.read(room)? {
                0 => break,
                read => filled += read,
            }
        }
        self.piece.truncate(filled);
        Ok(filled)
    }

    /// Prints the statement that writes what was read.
    pub fn write(&self, out: &mut Vec<u8>) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let head: &[u8] = match self.strings {
            Strings::Standard => b"SELECT pg_catalog.lowrite(0, '\\x",
            Strings::Escape => b"SELECT pg_catalog.lowrite(0, '\\\\x",
        };
        out.extend_from_slice(head);
        for byte in &self.piece {
            for digit in [byte >> 4, byte & 15] {
                out.push(DIGITS.get(usize::from(digit)).copied().unwrap_or(b'0'));
            }
        }
        out.extend_from_slice(b"');\n");
    }

    /// Prints what closes an object.
    pub fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"SELECT pg_catalog.lo_close(0);\n\n");
    }
}
