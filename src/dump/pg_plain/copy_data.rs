//! The data of a COPY block: whole lines up to the line `\.`.

use memchr::memmem::Finder;
use memchr::memrchr;

use crate::dump::Input;

/// Finds the end of the data. Between two answers it knows how much of the first line it has looked at.
#[derive(Clone, Debug)]
pub(super) struct CopyData {
    end: Finder<'static>,
    scanned: usize,
}

/// What the bytes at the beginning of a line are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// So many bytes of whole rows.
    Rows(usize),
    /// The line `\.`, so many bytes with its line end.
    End(usize),
    /// More bytes are needed.
    More,
}

enum EndLine {
    Is(usize),
    Not,
    Unclear,
}

impl CopyData {
    pub fn new() -> Self {
        CopyData { end: Finder::new(b"\n\\."), scanned: 0 }
    }

    /// `input` begins at the beginning of a line.
    pub fn next(&mut self, input: &[u8], end: Input) -> Line {
        match end_line(input, end) {
            EndLine::Is(len) => {
                self.scanned = 0;
                return Line::End(len);
            }
            EndLine::Unclear => return Line::More,
            EndLine::Not => {}
        }
        // What is scanned holds no line end, or it would have been given out.
        let first = self.scanned;
        let mut from = first;
        while let Some(at) = self.end.find(input.get(from..).unwrap_or_default()) {
            let line = from + at + 1;
            match end_line(input.get(line..).unwrap_or_default(), end) {
                EndLine::Is(_) | EndLine::Unclear => {
                    self.scanned = 0;
                    return Line::Rows(line);
                }
                EndLine::Not => from = line,
            }
        }
        match memrchr(b'\n', input.get(first..).unwrap_or_default()) {
            Some(at) => {
                self.scanned = 0;
                Line::Rows(first + at + 1)
            }
            None => {
                self.scanned = input.len();
                Line::More
            }
        }
    }
}

/// Whether a line is the one that ends the data.
fn end_line(line: &[u8], end: Input) -> EndLine {
    match (line, end) {
        ([b'\\', b'.', b'\n', ..], _) => EndLine::Is(3),
        ([b'\\', b'.', b'\r', b'\n', ..], _) => EndLine::Is(4),
        ([] | [b'\\'] | [b'\\', b'.'] | [b'\\', b'.', b'\r'], Input::Open) => EndLine::Unclear,
        ([b'\\', b'.'], Input::Ended) => EndLine::Is(2),
        _ => EndLine::Not,
    }
}
