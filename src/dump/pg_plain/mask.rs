//! A copy of the bytes in which no later byte of a character looks like ASCII.
//!
//! psql scans such a copy too. It is made in pieces, as far as the lexer looks, and cut with the segments.

use crate::dump::Input;
use crate::encoding::Encoding;

/// How many bytes are copied at a time.
const PIECE_BYTES: usize = 64 << 10;

/// The longest character of an encoding that is not ASCII-safe, in bytes.
const CHAR_BYTES_MAX: usize = 4;

/// The masked copy of the bytes from the beginning of the segment on, as far as it is made.
#[derive(Clone, Debug, Default)]
pub(super) struct Mask {
    bytes: Vec<u8>,
    /// How many bytes in front belong to segments that are gone.
    gone: usize,
}

/// How much of the input is masked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Masked {
    /// All of it.
    Whole,
    /// Some, and more could be.
    Part,
    /// All but the last bytes, whose character is not at hand yet.
    Waiting,
}

impl Mask {
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(self.gone..).unwrap_or_default()
    }

    pub fn clear(&mut self) {
        self.bytes.clear();
        self.gone = 0;
    }

    /// The first `len` bytes are gone.
    pub fn cut(&mut self, len: usize) {
        self.gone = (self.gone + len).min(self.bytes.len());
        if self.gone > self.bytes.len() / 2 {
            self.bytes.drain(..self.gone);
            self.gone = 0;
        }
    }

    /// Masks the next piece of `input`, whose beginning is masked already.
    pub fn extend(&mut self, encoding: Encoding, input: &[u8], end: Input) -> Masked {
        let mut rest = input.get(self.bytes().len()..).unwrap_or_default();
        let limit = self.bytes.len() + PIECE_BYTES;
        while let Some(&first) = rest.first() {
            if self.bytes.len() >= limit {
                return Masked::Part;
            }
            if first.is_ascii() {
                let run = rest.iter().take(PIECE_BYTES).take_while(|byte| byte.is_ascii()).count();
                let (ascii, more) = rest.split_at(run);
                self.bytes.extend_from_slice(ascii);
                rest = more;
                continue;
            }
            // A character never goes on behind its line.
            let near = rest.get(..CHAR_BYTES_MAX).unwrap_or(rest);
            let on_line = near.split(|byte| *byte == b'\n').next().unwrap_or_default();
            if on_line.len() == rest.len() && rest.len() < CHAR_BYTES_MAX && end == Input::Open {
                return Masked::Waiting;
            }
            let len = encoding.char_len(on_line).max(1);
            self.bytes.push(first);
            self.bytes.resize(self.bytes.len() + len - 1, 0xFF);
            rest = rest.get(len..).unwrap_or_default();
        }
        Masked::Whole
    }
}
