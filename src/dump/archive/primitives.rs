//! The words that an archive is made of: byte, int, string, offset.
//!
//! An int is a sign byte (0 or 1) and a magnitude, little-endian, of as many bytes as the header says. A string is an int, its
//! length in bytes, and the bytes; a negative length is NULL. An offset is a byte that says what it is worth, and the number.

use std::io::{self, ErrorKind as IoErrorKind, Read};
use std::ops::Range;

use crate::error::{Error, Result};
use crate::position::Position;

/// The longest string in an archive's header or contents, in bytes: PostgreSQL's own limit of a value.
pub const STRING_BYTES_MAX: u64 = 1 << 30;

/// Bytes in one read.
const BUFFER_BYTES: usize = 128 << 10;

/// The widths of numbers, in bytes, as the header gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Widths {
    /// The magnitude of an int: 4 in practice, at most 8 here.
    pub int: u8,
    /// An offset without its flag: 8 in practice, at most 8 here.
    pub offset: u8,
}

impl Default for Widths {
    fn default() -> Self {
        Widths { int: 4, offset: 8 }
    }
}

impl Widths {
    /// Appends an int.
    pub fn put_int(self, value: i64, out: &mut Vec<u8>) {
        out.push(u8::from(value < 0));
        let magnitude = value.unsigned_abs().to_le_bytes();
        out.extend_from_slice(magnitude.get(..usize::from(self.int)).unwrap_or(&magnitude));
    }

    /// Appends a string; none is NULL.
    pub fn put_string(self, value: Option<&[u8]>, out: &mut Vec<u8>) {
        match value {
            // A string in memory is never longer than an i64 says.
            Some(bytes) => {
                self.put_int(i64::try_from(bytes.len()).unwrap_or(i64::MAX), out);
                out.extend_from_slice(bytes);
            }
            None => self.put_int(-1, out),
        }
    }

    /// How many bytes an int takes.
    pub fn int_bytes(self) -> usize {
        usize::from(self.int) + 1
    }
}

/// Bytes that are read, with the place of each.
///
/// What is read is appended to a buffer of the caller's, so that its raw form stays known.
#[derive(Debug)]
pub struct Source<R> {
    reader: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// The place of `buffer[0]` in the input.
    buffer_at: u64,
}

impl<R: Read> Source<R> {
    /// A source that begins at byte 0.
    pub fn new(reader: R) -> Self {
        Source { reader, buffer: Vec::new(), start: 0, end: 0, buffer_at: 0 }
    }

    /// How many bytes have been taken.
    pub fn position(&self) -> u64 {
        self.buffer_at + self.start as u64
    }

    /// Bytes that are at hand without reading, or after one read; empty at the end of the input.
    ///
    /// # Errors
    /// If reading fails.
    pub fn fill(&mut self) -> Result<&[u8]> {
        if self.start == self.end {
            self.buffer_at += self.end as u64;
            (self.start, self.end) = (0, 0);
            if self.buffer.is_empty() {
                self.buffer = vec![0; BUFFER_BYTES];
            }
            self.end = loop {
                match self.reader.read(&mut self.buffer) {
                    Ok(read) => break read.min(self.buffer.len()),
                    Err(error) if error.kind() == IoErrorKind::Interrupted => {}
                    Err(error) => return Err(unreadable(error)),
                }
            };
        }
        Ok(self.buffer.get(self.start..self.end).unwrap_or_default())
    }

    /// Takes bytes that [`Source::fill`] has shown.
    pub fn consume(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.end);
    }

    /// Whether the input has ended.
    ///
    /// # Errors
    /// If reading fails.
    pub fn is_at_end(&mut self) -> Result<bool> {
        Ok(self.fill()?.is_empty())
    }

    /// Takes `bytes` bytes and appends them to `raw`, which grows as they come. `what` is what they belong to.
    ///
    /// # Errors
    /// If reading fails or the input ends before.
    pub fn take(&mut self, mut bytes: u64, raw: &mut Vec<u8>, what: &str) -> Result<()> {
        while bytes > 0 {
            let found = self.fill()?;
            if found.is_empty() {
                return Err(self.ends_in(what));
            }
            let taken = found.len().min(usize::try_from(bytes).unwrap_or(usize::MAX));
            raw.extend_from_slice(found.get(..taken).unwrap_or_default());
            self.consume(taken);
            bytes -= taken as u64;
        }
        Ok(())
    }

    /// Takes `bytes` bytes and forgets them.
    ///
    /// # Errors
    /// As [`Source::take`].
    pub fn skip(&mut self, mut bytes: u64, what: &str) -> Result<()> {
        while bytes > 0 {
            let found = self.fill()?.len();
            if found == 0 {
                return Err(self.ends_in(what));
            }
            let taken = found.min(usize::try_from(bytes).unwrap_or(usize::MAX));
            self.consume(taken);
            bytes -= taken as u64;
        }
        Ok(())
    }

    /// One byte.
    ///
    /// # Errors
    /// As [`Source::take`].
    pub fn byte(&mut self, raw: &mut Vec<u8>, what: &str) -> Result<u8> {
        let Some(&byte) = self.fill()?.first() else { return Err(self.ends_in(what)) };
        self.consume(1);
        raw.push(byte);
        Ok(byte)
    }

    /// An int.
    ///
    /// # Errors
    /// As [`Source::take`], or if it is none, or beyond 64 bits.
    pub fn int(&mut self, widths: Widths, raw: &mut Vec<u8>, what: &str) -> Result<i64> {
        let at = self.position();
        let sign = self.byte(raw, what)?;
        let start = raw.len();
        self.take(u64::from(widths.int), raw, what)?;
        let magnitude = little_endian(raw.get(start..).unwrap_or_default());
        let value = match sign {
            0 => i64::try_from(magnitude).ok(),
            // No zero is written with a minus.
            1 if magnitude > 0 => 0i64.checked_sub_unsigned(magnitude),
            _ => None,
        };
        value.ok_or_else(|| damaged(at, format!("{what} holds an impossible number")))
    }

    /// A string: where in `raw` its bytes stand, or none for NULL.
    ///
    /// # Errors
    /// As [`Source::int`], or if it is longer than [`STRING_BYTES_MAX`].
    pub fn string(
        &mut self,
        widths: Widths,
        raw: &mut Vec<u8>,
        what: &str,
    ) -> Result<Option<Range<usize>>> {
        let at = self.position();
        let length = self.int(widths, raw, what)?;
        let Ok(length) = u64::try_from(length) else { return Ok(None) };
        if length > STRING_BYTES_MAX {
            return Err(damaged(at, format!("{what} claims to be {length} bytes long")));
        }
        let start = raw.len();
        self.take(length, raw, what)?;
        Ok(Some(start..raw.len()))
    }

    /// The error of an input that ends here, inside of `what`.
    pub fn ends_in(&self, what: &str) -> Error {
        cut_off(format!("it ends in {what}")).at(Position::at_byte(self.position()))
    }
}

/// The error of an archive that lacks something.
pub fn cut_off(what: impl std::fmt::Display) -> Error {
    Error::input(format!("the archive is cut off: {what}")).hint(NOT_WHOLE)
}

/// The error of an archive with something impossible at `byte`.
pub fn damaged(byte: u64, what: impl std::fmt::Display) -> Error {
    broken(what).at(Position::at_byte(byte))
}

/// The error of an archive with something impossible, wherever that is.
pub fn broken(what: impl std::fmt::Display) -> Error {
    Error::input(format!("the archive is damaged: {what}")).hint(CHANGED)
}

/// The error of an archive behind whose end, as it says itself, there is more.
pub fn longer(what: impl std::fmt::Display) -> Error {
    Error::input(format!("the archive does not end where it should: {what}")).hint(
        "pg_restore does not look there and nobody knows what it is: make the backup again, or cut it off",
    )
}

/// The error of a directory that does not have a file of its contents, or that they cannot name.
pub fn no_file(error: &io::Error) -> Error {
    let missing = error.kind() == IoErrorKind::NotFound;
    Error::input(error.to_string()).hint(if missing { NOT_WHOLE } else { CHANGED })
}

/// What to do where something is missing.
pub const NOT_WHOLE: &str = "the backup is not whole: copy it again, or make it again";

/// What to do where something is wrong.
pub const CHANGED: &str =
    "the backup was changed, or damaged on its way: copy it again, or make it again";

/// The number that bytes make, the lowest first; at most eight count.
pub fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// An error of the input: what a decompressor says of its data is a fault of the input, not of the system.
fn unreadable(error: io::Error) -> Error {
    match (error.raw_os_error(), error.kind()) {
        (
            None,
            IoErrorKind::UnexpectedEof | IoErrorKind::InvalidData | IoErrorKind::InvalidInput,
        ) => match error.downcast::<Error>() {
            Ok(ours) => ours,
            Err(error) => Error::input(format!("cannot read the archive: {error}")).hint(CHANGED),
        },
        _ => Error::io("cannot read the input", error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn source(bytes: &[u8]) -> Source<&[u8]> {
        Source::new(bytes)
    }

    #[test]
    fn ints() {
        let four = Widths::default();
        let table: &[(&[u8], i64)] = &[
            (&[0, 0, 0, 0, 0], 0),
            (&[0, 1, 0, 0, 0], 1),
            (&[1, 1, 0, 0, 0], -1),
            (&[0, 0xFF, 0xFF, 0xFF, 0x7F], i64::from(i32::MAX)),
            (&[1, 0, 0, 0, 0x80], i64::from(i32::MIN)),
            // An OID of 3,000,000,001 went through a C int.
            (&[1, 0xFF, 0xA1, 0x2F, 0x4D], -1_294_967_295),
        ];
        for (bytes, expected) in table {
            let mut raw = Vec::new();
            assert_eq!(source(bytes).int(four, &mut raw, "x").unwrap(), *expected);
            assert_eq!(raw, *bytes);
            let mut out = Vec::new();
            four.put_int(*expected, &mut out);
            assert_eq!(out, *bytes);
        }
        for bytes in [&[2, 0, 0, 0, 0][..], &[1, 0, 0, 0, 0], &[0, 1, 2], &[]] {
            assert!(source(bytes).int(four, &mut Vec::new(), "x").is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn a_length_allocates_nothing() {
        let mut raw = Vec::new();
        let error =
            source(b"\0\xFF\xFF\xFF\x3Fshort").string(Widths::default(), &mut raw, "the tag");
        assert_eq!(
            error.unwrap_err().to_string(),
            format!("the archive is cut off: it ends in the tag: byte 10\nhint: {NOT_WHOLE}")
        );
        assert!(raw.capacity() < 1_000);
        let error = source(b"\0\xFF\xFF\xFF\x7F").string(Widths::default(), &mut raw, "the tag");
        assert!(error.unwrap_err().to_string().contains("claims to be 2147483647 bytes"));
    }

    proptest! {
        #[test]
        fn what_is_put_is_read(
            int in 1u8..=8, value: i32, text in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..40))
        ) {
            let widths = Widths { int, offset: 8 };
            let value = i64::from(value) >> (32 - 8 * u32::from(int.min(4)));
            let mut bytes = Vec::new();
            widths.put_int(value, &mut bytes);
            widths.put_string(text.as_deref(), &mut bytes);
            let mut source = source(&bytes);
            let mut raw = Vec::new();
            prop_assert_eq!(source.int(widths, &mut raw, "x").unwrap(), value);
            let found = source.string(widths, &mut raw, "x").unwrap();
            prop_assert_eq!(found.map(|range| raw[range].to_vec()), text);
            prop_assert!(source.is_at_end().unwrap());
            prop_assert_eq!(source.position(), bytes.len() as u64);
            prop_assert_eq!(raw, bytes);
        }
    }
}
