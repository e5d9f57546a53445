//! Tar archives as pg_dump writes and pg_restore reads them: ustar, read and written in order, no compression.
//!
//! A member is a header of 512 bytes, its content, and zeros up to a multiple of 512. Blocks of zeros end the archive. Sizes are
//! octal, or from 8 GiB on binary with the first bit set. The header of a member is written as it was read; where the size
//! changes, size and checksum are made anew and nothing else. What fills up a member's last block is never copied.

use std::io::{self, Read, Write};

use super::primitives::{Source, damaged, longer};
use crate::error::{Error, Result};
use crate::position::Position;

/// The size of a block.
pub const BLOCK_BYTES: usize = 512;

const NAME: std::ops::Range<usize> = 0..100;
const SIZE: std::ops::Range<usize> = 124..136;
const CHECKSUM: std::ops::Range<usize> = 148..156;
const KIND: usize = 156;
/// The largest size in eleven octal digits, 8 GiB less one byte.
const OCTAL_MAX: u64 = (1 << 33) - 1;
/// More zeros than any tar writes at its end.
const TRAILER_BYTES_MAX: u64 = 1 << 30;

/// The head of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    header: [u8; BLOCK_BYTES],
    bytes: u64,
    at: u64,
}

impl Member {
    /// Its name: `3412.dat`.
    pub fn name(&self) -> &[u8] {
        let name = self.header.get(NAME).unwrap_or_default();
        name.split(|byte| *byte == 0).next().unwrap_or_default()
    }

    /// The length of its content, in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The first byte of its header in the archive.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// Whether it is a file, and no folder, link or extension.
    pub fn is_file(&self) -> bool {
        matches!(self.header.get(KIND), Some(b'0' | 0))
    }
}

/// Reads a tar archive member by member. As a [`Read`] it gives the content of the member.
#[derive(Debug)]
pub struct TarReader<R> {
    source: Source<R>,
    /// What is left of the member's content, and behind it of its last block.
    left: u64,
    padding: u64,
    what: String,
}

impl<R: Read> TarReader<R> {
    /// A reader at the beginning of an archive.
    pub fn new(reader: R) -> Self {
        TarReader { source: Source::new(reader), left: 0, padding: 0, what: String::new() }
    }

    /// How many bytes of the archive have been read.
    pub fn position(&self) -> u64 {
        self.source.position()
    }

    /// The next member; none at the end. What is left of the one before is skipped.
    ///
    /// # Errors
    /// If the archive is damaged or cut off, or reading fails.
    pub fn next_member(&mut self) -> Result<Option<Member>> {
        self.source.skip(self.left, &self.what)?;
        self.source.skip(self.padding, &self.what)?;
        (self.left, self.padding) = (0, 0);
        let at = self.source.position();
        let mut block = Vec::with_capacity(BLOCK_BYTES);
        self.source.take(
            BLOCK_BYTES as u64,
            &mut block,
            "the head of a member, or before the end mark",
        )?;
        let header: [u8; BLOCK_BYTES] =
            block.try_into().map_err(|_| Error::internal("a block of another size"))?;
        if header.iter().all(|byte| *byte == 0) {
            return Ok(None);
        }
        let checksum = header.get(CHECKSUM).and_then(number);
        if checksum != Some(checksum_of(&header)) {
            return Err(damaged(at, "the head of a member has a wrong checksum"));
        }
        let Some(bytes) = header.get(SIZE).and_then(number).filter(|bytes| *bytes <= 1 << 62)
        else {
            return Err(damaged(at, "the head of a member has an impossible size"));
        };
        let member = Member { header, bytes, at };
        self.left = bytes;
        self.padding = padding(bytes);
        self.what = format!("member {}", String::from_utf8_lossy(member.name()).escape_debug());
        Ok(Some(member))
    }

    /// Reads the zeros at the end, of which [`TarReader::next_member`] has read the first block, and tells how many bytes they
    /// are, with that block.
    ///
    /// # Errors
    /// If something else than zeros follows, or reading fails.
    pub fn read_trailer(&mut self) -> Result<u64> {
        let mut bytes = BLOCK_BYTES as u64;
        loop {
            let at = self.source.position();
            let found = self.source.fill()?;
            if found.is_empty() {
                return Ok(bytes);
            }
            if found.iter().any(|byte| *byte != 0) {
                let error = longer("something follows the end mark of the tar archive");
                return Err(error.at(Position::at_byte(at)));
            }
            let taken = found.len();
            bytes += taken as u64;
            if bytes > TRAILER_BYTES_MAX {
                return Err(damaged(at, "its end mark does not end"));
            }
            self.source.consume(taken);
        }
    }
}

impl<R: Read> Read for TarReader<R> {
    fn read(&mut self, output: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 || output.is_empty() {
            return Ok(0);
        }
        let found = self.source.fill().map_err(io::Error::other)?;
        if found.is_empty() {
            let error = self.source.ends_in(&self.what);
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, error));
        }
        let taken = found.len().min(output.len());
        let taken = taken.min(usize::try_from(self.left).unwrap_or(usize::MAX));
        if let (Some(to), Some(from)) = (output.get_mut(..taken), found.get(..taken)) {
            to.copy_from_slice(from);
        }
        self.source.consume(taken);
        self.left -= taken as u64;
        Ok(taken)
    }
}

/// Writes a tar archive. As a [`Write`] it takes the content of the member.
#[derive(Debug)]
pub struct TarWriter<W> {
    writer: W,
    left: u64,
    padding: u64,
}

impl<W: Write> TarWriter<W> {
    /// A writer at the beginning of an archive.
    pub fn new(writer: W) -> Self {
        TarWriter { writer, left: 0, padding: 0 }
    }

    /// Begins a member like this one, whose content will be `bytes` bytes.
    ///
    /// # Errors
    /// If the content of the member before is not complete, or writing fails.
    pub fn begin_member(&mut self, member: &Member, bytes: u64) -> io::Result<()> {
        self.end_member()?;
        let mut header = member.header;
        if bytes != member.bytes {
            put_size(&mut header, bytes);
        }
        self.left = bytes;
        self.padding = padding(bytes);
        self.writer.write_all(&header)
    }

    /// Ends the archive with so many bytes of zeros ([`TarReader::read_trailer`]; pg_dump writes 1024), and gives the writer back.
    ///
    /// # Errors
    /// If the content of the last member is not complete, or writing fails.
    pub fn finish(mut self, trailer_bytes: u64) -> io::Result<W> {
        self.end_member()?;
        self.put_zeros(trailer_bytes.max(BLOCK_BYTES as u64))?;
        self.writer.flush()?;
        Ok(self.writer)
    }

    /// Fills up the last block of the member. The next member and the end of the archive do that too; an archive that is given up
    /// must not lack it, since pg_restore waits for these bytes for ever.
    ///
    /// # Errors
    /// If its content is not complete, or writing fails.
    pub fn end_member(&mut self) -> io::Result<()> {
        if self.left > 0 {
            let text = format!("{} bytes of a member are missing", self.left);
            return Err(io::Error::new(io::ErrorKind::WriteZero, text));
        }
        let padding = std::mem::take(&mut self.padding);
        self.put_zeros(padding)
    }

    fn put_zeros(&mut self, mut bytes: u64) -> io::Result<()> {
        let zeros = [0; BLOCK_BYTES];
        while bytes > 0 {
            let some = zeros.len().min(usize::try_from(bytes).unwrap_or(usize::MAX));
            self.writer.write_all(zeros.get(..some).unwrap_or_default())?;
            bytes -= some as u64;
        }
        Ok(())
    }
}

impl<W: Write> Write for TarWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let some = bytes.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        if some == 0 && !bytes.is_empty() {
            return Err(io::Error::new(
                io::ErrorKind::WriteZero,
                "a member is longer than its head says",
            ));
        }
        let written = self.writer.write(bytes.get(..some).unwrap_or_default())?;
        self.left -= written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// The zeros between content of so many bytes and the next header.
fn padding(bytes: u64) -> u64 {
    bytes.next_multiple_of(BLOCK_BYTES as u64) - bytes
}

/// Octal digits between blanks and NULs, or binary behind a byte 80.
fn number(field: &[u8]) -> Option<u64> {
    if let Some((&0x80, binary)) = field.split_first() {
        let (high, low) = binary.split_at_checked(binary.len().saturating_sub(8))?;
        let low = low.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        return high.iter().all(|byte| *byte == 0).then_some(low);
    }
    let text = field.split(|byte| *byte == 0).next()?.trim_ascii();
    if text.is_empty() || !text.iter().all(|byte| (b'0'..=b'7').contains(byte)) {
        return None;
    }
    Some(text.iter().fold(0, |number, byte| number << 3 | u64::from(byte - b'0')))
}

/// The sum of all bytes, those of the checksum taken as blanks.
fn checksum_of(header: &[u8; BLOCK_BYTES]) -> u64 {
    let bytes = header.iter().enumerate();
    bytes.map(|(at, byte)| u64::from(if CHECKSUM.contains(&at) { b' ' } else { *byte })).sum()
}

/// Writes size and checksum as pg_dump does.
fn put_size(header: &mut [u8; BLOCK_BYTES], bytes: u64) {
    if let Some(field) = header.get_mut(SIZE) {
        if bytes <= OCTAL_MAX {
            field.copy_from_slice(format!("{bytes:011o} ").as_bytes());
        } else {
            let mut binary = [0; 12];
            binary[0] = 0x80;
            binary[4..].copy_from_slice(&bytes.to_be_bytes());
            field.copy_from_slice(&binary);
        }
    }
    let checksum = checksum_of(header);
    if let Some(field) = header.get_mut(CHECKSUM) {
        field.copy_from_slice(format!("{checksum:07o} ").as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, bytes: u64) -> Member {
        let mut header = [0; BLOCK_BYTES];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[257..265].copy_from_slice(b"ustar\x0000");
        header[KIND] = b'0';
        put_size(&mut header, bytes);
        Member { header, bytes, at: 0 }
    }

    fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = TarWriter::new(Vec::new());
        for (name, content) in members {
            let bytes = content.len() as u64;
            writer.begin_member(&member(name, bytes), bytes).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish(1_024).unwrap()
    }

    fn read(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>> {
        let mut reader = TarReader::new(bytes);
        let mut all = Vec::new();
        while let Some(member) = reader.next_member()? {
            let mut content = Vec::new();
            reader.read_to_end(&mut content).map_err(|error| Error::input(error.to_string()))?;
            assert_eq!(content.len() as u64, member.bytes());
            all.push((String::from_utf8(member.name().to_vec()).unwrap(), content));
        }
        reader.read_trailer()?;
        Ok(all)
    }

    #[test]
    fn members_in_order() {
        let long = vec![b'x'; 200_000];
        let bytes = archive(&[("toc.dat", b"PGDMP"), ("1.dat", &long), ("2.dat", b"")]);
        assert_eq!(bytes.len() % BLOCK_BYTES, 0);
        let members = read(&bytes).unwrap();
        assert_eq!(members.len(), 3);
        assert_eq!(members[1], ("1.dat".to_owned(), long));
        assert_eq!(members[2], ("2.dat".to_owned(), Vec::new()));
        for cut in [0, 1, 511, 512, 600, 1_024, bytes.len() - 1_024] {
            let error = read(&bytes[..cut]).unwrap_err().to_string();
            assert!(error.contains("cut off"), "{cut}: {error}");
        }
        let mut more = bytes.clone();
        more.extend_from_slice(&[0; 9_000]);
        assert!(read(&more).is_ok());
        more.push(b'x');
        assert!(read(&more).is_err());
        let mut damaged = bytes;
        damaged[3] = b'_';
        assert!(read(&damaged).unwrap_err().to_string().contains("wrong checksum"));
    }

    #[test]
    fn sizes() {
        for bytes in [0, 1, 511, OCTAL_MAX, OCTAL_MAX + 1, 1 << 40, 1 << 62] {
            let header = member("a", bytes).header;
            assert_eq!(number(&header[SIZE]), Some(bytes));
            assert_eq!(header[SIZE.start] == 0x80, bytes > OCTAL_MAX);
        }
        for (field, expected) in [
            (&b"0000644 "[..], Some(0o644)),
            (b"0000644\0", Some(0o644)),
            (b"   12\0\0\0", Some(0o12)),
            (b"        ", None),
            (b"00000x4 ", None),
            (b"\x80\x01\0\0\0\0\0\0\0\0\0\0", None),
        ] {
            assert_eq!(number(field), expected, "{field:?}");
        }
    }

    #[test]
    fn a_member_keeps_its_head_and_its_word() {
        let mut writer = TarWriter::new(Vec::new());
        let three = member("1.dat", 3);
        writer.begin_member(&three, 3).unwrap();
        writer.write_all(b"ab").unwrap();
        assert!(writer.begin_member(&three, 3).is_err());
        writer.write_all(b"c").unwrap();
        assert!(writer.write_all(b"d").is_err());
        writer.begin_member(&three, 5).unwrap();
        writer.write_all(b"abcde").unwrap();
        let bytes = writer.finish(1_024).unwrap();
        assert_eq!(bytes[..BLOCK_BYTES], three.header);
        assert_eq!(
            read(&bytes).unwrap(),
            [("1.dat".to_owned(), b"abc".to_vec()), ("1.dat".to_owned(), b"abcde".to_vec())]
        );
    }
}
