//! `restore.sql` of a tar archive: what it says that the table of contents does not.
//!
//! pg_dump writes there once more what the contents say, for people who unpack the archive. If it was changed by hand, or by another
//! program that changed the contents, then it may hold what nothing else holds. So its lines are compared with those that the contents
//! stand for, and the others are given, as comments: they are looked at, and say nothing of tables.

use std::collections::HashSet;
use std::io::{self, Read};

use xxhash_rust::xxh3::xxh3_64;

use crate::dump::archive::Field;
use crate::pipeline::archive_script::{ArchiveHead, schema_script};

/// A line that is longer is compared and given in pieces of this many bytes.
const LINE_BYTES_MAX: usize = 1 << 20;

/// Bytes in one read.
const READ_BYTES: usize = 64 << 10;

/// Fingerprints of the lines that a script has if nobody changed it.
#[derive(Debug)]
pub(super) struct KnownLines(HashSet<u64>);

impl KnownLines {
    /// The lines of what the contents say.
    pub fn of(head: &ArchiveHead) -> KnownLines {
        let mut known = KnownLines(HashSet::new());
        known.add(&schema_script(head));
        known.add(NOTE);
        for entry in head.contents.entries() {
            known.add(entry.field(Field::Drop).unwrap_or_default());
            let Some(file) = entry.file_name() else { continue };
            let path = [b"$$PATH$$/", file].concat();
            known.add(&[b"\\i ", path.as_slice()].concat());
            let copy = entry.copy_statement().unwrap_or_default();
            if let Some(copy) = copy.strip_suffix(b"FROM stdin;\n") {
                known.add(&[copy, b"FROM '", &path, b"';"].concat());
            }
        }
        known
    }

    fn add(&mut self, text: &[u8]) {
        self.0.extend(text.split(|byte| *byte == b'\n').map(xxh3_64));
    }

    fn has(&self, line: &[u8]) -> bool {
        let restricts = [&b"\\restrict "[..], b"\\unrestrict "];
        restricts.iter().any(|word| line.starts_with(word)) || self.0.contains(&xxh3_64(line))
    }
}

/// What pg_dump explains at the beginning.
const NOTE: &[u8] = b"--
-- NOTE:
--
-- File paths need to be edited. Search for $$PATH$$ and
-- replace it with the path to the directory containing
-- the extracted data files.
--";

/// Takes a script line by line, and gives its unknown lines as comments.
#[derive(Debug, Default)]
pub(super) struct UnknownLines {
    /// What was read, of which `taken` bytes are done with.
    buffer: Vec<u8>,
    taken: usize,
    /// Unknown lines as comments, of which `given` bytes were given.
    comments: Vec<u8>,
    given: usize,
}

impl UnknownLines {
    /// Reads comments out of a script; 0 at its end.
    ///
    /// # Errors
    /// If the script cannot be read.
    pub fn read(
        &mut self,
        mut script: impl Read,
        known: &KnownLines,
        buffer: &mut [u8],
    ) -> io::Result<usize> {
        while self.given == self.comments.len() {
            let Some(length) = self.line(&mut script)? else { return Ok(0) };
            let line = self.buffer.get(self.taken..self.taken + length).unwrap_or_default();
            self.taken += length;
            self.comments.clear();
            self.given = 0;
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            if !known.has(line) {
                self.comments.extend([b"-- ", line, b"\n"].into_iter().flatten());
            }
        }
        let rest = self.comments.get(self.given..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        if let (Some(room), Some(now)) = (buffer.get_mut(..count), rest.get(..count)) {
            room.copy_from_slice(now);
        }
        self.given += count;
        Ok(count)
    }

    /// The length of the next line, with its line end, which is in the buffer then.
    fn line(&mut self, script: &mut impl Read) -> io::Result<Option<usize>> {
        let mut searched = 0;
        loop {
            let rest = self.buffer.get(self.taken..).unwrap_or_default();
            let behind = rest.get(searched..).unwrap_or_default();
            if let Some(at) = memchr::memchr(b'\n', behind) {
                return Ok(Some(searched + at + 1));
            }
            if rest.len() >= LINE_BYTES_MAX {
                return Ok(Some(rest.len()));
            }
            searched = rest.len();
            self.buffer.drain(..self.taken);
            self.taken = 0;
            self.buffer.resize(searched + READ_BYTES, 0);
            let read = script.read(self.buffer.get_mut(searched..).unwrap_or_default());
            self.buffer.truncate(searched + read.as_ref().map_or(0, |read| *read));
            if read? == 0 {
                return Ok((searched > 0).then_some(searched));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_lines_are_comments() {
        let mut known = KnownLines(HashSet::new());
        known.add(b"CREATE TABLE t (\n    a integer\n);\n\n--\n");
        let long = "x".repeat(LINE_BYTES_MAX + 9);
        let cases: &[(&str, &str)] = &[
            ("", ""),
            ("CREATE TABLE t (\n    a integer\n);\n\n--\n\\restrict abc\n", ""),
            ("CREATE TABLE t (\n    b integer\n);\n", "--     b integer\n"),
            ("--\nno line end", "-- no line end\n"),
        ];
        let read = |script: &str| {
            let (mut lines, mut script) = (UnknownLines::default(), script.as_bytes());
            let (mut out, mut buffer) = (Vec::new(), [0; 7]);
            loop {
                match lines.read(&mut script, &known, &mut buffer).unwrap() {
                    0 => return String::from_utf8(out).unwrap(),
                    count => out.extend_from_slice(&buffer[..count]),
                }
            }
        };
        for (script, expected) in cases {
            assert_eq!(read(script), *expected, "{script:?}");
        }
        let comments = read(&long);
        let pieces: Vec<&str> = comments.lines().map(|line| &line[3..]).collect();
        assert_eq!(pieces.concat(), long);
        assert!(pieces.len() > 1);
    }
}
