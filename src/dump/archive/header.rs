//! The header of an archive: version, format, compression, when it was made, and by what.

use std::fmt;
use std::io::Read;
use std::ops::Range;

use super::primitives::{Source, Widths, damaged};
use crate::error::{Error, Result};
use crate::position::Position;

/// What every archive begins with.
pub const MAGIC: &[u8; 5] = b"PGDMP";

/// The version of an archive: `1.14.0`. The first number is always 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The second number, 12 to 16.
    pub minor: u8,
    /// The third number, 0 in practice.
    pub revision: u8,
}

impl Version {
    /// The oldest that is read: of PostgreSQL 9.0.
    pub const OLDEST: u8 = 12;
    /// The newest that is read: of PostgreSQL 17 and later.
    pub const NEWEST: u8 = 16;

    /// Whether entries name their table's access method: 1.14.
    pub fn has_access_method(self) -> bool {
        self.minor >= 14
    }

    /// Whether the header names the method of compression in a byte, and not a level of gzip in an int: 1.15.
    pub fn has_compression_method(self) -> bool {
        self.minor >= 15
    }

    /// Whether entries hold a relation's kind, and each entry BLOBS has a list of its own: 1.16.
    pub fn has_relation_kind(self) -> bool {
        self.minor >= 16
    }
}

/// `1.14`
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1.{}", self.minor)
    }
}

/// The format that a header names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A custom archive.
    Custom,
    /// A tar archive; the `toc.dat` of a directory says so too.
    Tar,
}

/// How the data of an archive is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Compression {
    /// Not at all.
    None,
    /// zlib in a custom archive (RFC 1950), gzip in a directory's files (RFC 1952).
    Gzip,
    /// LZ4 frames.
    Lz4,
    /// Zstandard frames (RFC 8878).
    Zstd,
}

impl Compression {
    /// The ending of a directory's files: `gz`.
    pub fn extension(self) -> Option<&'static str> {
        match self {
            Compression::None => None,
            Compression::Gzip => Some("gz"),
            Compression::Lz4 => Some("lz4"),
            Compression::Zstd => Some("zst"),
        }
    }

    /// Its name: `gzip`.
    pub fn name(self) -> &'static str {
        match self {
            Compression::None => "none",
            Compression::Gzip => "gzip",
            Compression::Lz4 => "lz4",
            Compression::Zstd => "zstd",
        }
    }
}

/// The header of an archive. It keeps the bytes that it was read from.
#[derive(Clone, Debug)]
pub struct Header {
    raw: Vec<u8>,
    version: Version,
    widths: Widths,
    format: Format,
    compression: Compression,
    level: Option<i64>,
    /// Where in `raw` the compression stands.
    compression_at: Range<usize>,
    /// Second, minute, hour, day, month, year, daylight saving.
    time: [i64; 7],
    /// Database, version of the server, version of pg_dump.
    names: [Option<Range<usize>>; 3],
}

impl Header {
    /// A header of this version, as pg_dump would write it: the compression is the default of its method.
    ///
    /// # Errors
    /// If there is no such version, or it has no such compression.
    pub fn new(
        minor: u8,
        format: Format,
        compression: Compression,
        time: [i64; 7],
        names: [Option<&[u8]>; 3],
    ) -> Result<Header> {
        let widths = Widths::default();
        let mut raw = MAGIC.to_vec();
        let format = match format {
            Format::Custom => 1,
            Format::Tar => 3,
        };
        raw.extend_from_slice(&[1, minor, 0, widths.int, widths.offset, format]);
        if minor >= 15 {
            raw.push(0);
        } else {
            widths.put_int(0, &mut raw);
        }
        for number in time {
            widths.put_int(number, &mut raw);
        }
        for name in names {
            widths.put_string(name, &mut raw);
        }
        let mut header = Header::read(&mut Source::new(raw.as_slice()))?;
        header.set_compression(compression, None)?;
        Ok(header)
    }

    /// Reads a header.
    ///
    /// # Errors
    /// If there is none, its version or format is not known, it is cut off, or reading fails.
    pub fn read<R: Read>(source: &mut Source<R>) -> Result<Header> {
        let mut raw = Vec::new();
        let what = "its header";
        source.take(MAGIC.len() as u64, &mut raw, what)?;
        if raw != MAGIC {
            return Err(Error::input("no archive of pg_dump: it does not begin with \"PGDMP\"")
                .at(Position::at_byte(0)));
        }
        let version = read_version(source, &mut raw)?;
        let widths = read_widths(source, &mut raw)?;
        let at = source.position();
        let format = match source.byte(&mut raw, what)? {
            1 => Format::Custom,
            3 => Format::Tar,
            other => {
                return Err(damaged(at, format!("its header names the unknown format {other}")));
            }
        };
        let start = raw.len();
        let (compression, level) = if version.has_compression_method() {
            let at = source.position();
            let compression = match source.byte(&mut raw, what)? {
                0 => Compression::None,
                1 => Compression::Gzip,
                2 => Compression::Lz4,
                3 => Compression::Zstd,
                other => {
                    let text = format!("its header names the unknown compression {other}");
                    return Err(damaged(at, text));
                }
            };
            (compression, None)
        } else {
            match source.int(widths, &mut raw, what)? {
                0 => (Compression::None, None),
                level => (Compression::Gzip, Some(level)),
            }
        };
        let compression_at = start..raw.len();
        let mut time = [0; 7];
        for number in &mut time {
            *number = source.int(widths, &mut raw, what)?;
        }
        let mut names = [None, None, None];
        for name in &mut names {
            *name = source.string(widths, &mut raw, what)?;
        }
        Ok(Header { raw, version, widths, format, compression, level, compression_at, time, names })
    }

    /// The version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The widths of numbers.
    pub fn widths(&self) -> Widths {
        self.widths
    }

    /// The format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// How the data is compressed.
    ///
    /// For a directory this is how pg_dump was told to; each file's name tells how that file is. A tar archive's data is never
    /// compressed, whatever is said here.
    pub fn compression(&self) -> Compression {
        self.compression
    }

    /// The level of compression as far as the header knows it: -1 (the default) or 1 to 9, before 1.15.
    pub fn level(&self) -> Option<i64> {
        self.level
    }

    /// When it was made, local time: second, minute, hour, day, month (0 to 11), years since 1900, daylight saving.
    pub fn time(&self) -> [i64; 7] {
        self.time
    }

    /// The database's name.
    pub fn database(&self) -> Option<&[u8]> {
        self.name(0)
    }

    /// The server's version: `15.4`.
    pub fn server_version(&self) -> Option<&[u8]> {
        self.name(1)
    }

    /// The version of pg_dump: `15.4`.
    pub fn dump_version(&self) -> Option<&[u8]> {
        self.name(2)
    }

    /// The header's bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.raw
    }

    /// Names another compression, with the level of gzip (none is the default).
    ///
    /// # Errors
    /// If an archive of this version cannot be compressed like that: lz4 and zstd came with 1.15.
    pub fn set_compression(&mut self, compression: Compression, level: Option<u8>) -> Result<()> {
        let mut bytes = Vec::new();
        if self.version.has_compression_method() {
            bytes.push(match compression {
                Compression::None => 0,
                Compression::Gzip => 1,
                Compression::Lz4 => 2,
                Compression::Zstd => 3,
            });
            self.level = None;
        } else {
            let number = match (compression, level) {
                (Compression::None, _) => 0,
                (Compression::Gzip, None | Some(0)) => -1,
                (Compression::Gzip, Some(level)) => i64::from(level),
                (Compression::Lz4 | Compression::Zstd, _) => {
                    return Err(Error::usage(format!(
                        "an archive of version {} cannot be compressed with {}",
                        self.version,
                        compression.name()
                    ))
                    .hint("use gzip, or dump with pg_dump of PostgreSQL 16 or later"));
                }
            };
            self.widths.put_int(number, &mut bytes);
            self.level = (number != 0).then_some(number);
        }
        let (before, after) = (self.compression_at.len(), bytes.len());
        self.raw.splice(self.compression_at.clone(), bytes);
        self.compression = compression;
        // The field's width depends on the version alone, so the names behind it stay where they were.
        debug_assert_eq!(before, after);
        Ok(())
    }

    fn name(&self, index: usize) -> Option<&[u8]> {
        self.raw.get(self.names.get(index)?.clone()?)
    }
}

fn read_version<R: Read>(source: &mut Source<R>, raw: &mut Vec<u8>) -> Result<Version> {
    let at = source.position();
    let major = source.byte(raw, "its header")?;
    let minor = source.byte(raw, "its header")?;
    if major == 0 || (major == 1 && minor < Version::OLDEST) {
        return Err(Error::input(format!(
            "an archive of version {major}.{minor}, which is older than 1.{}",
            Version::OLDEST
        ))
        .at(Position::at_byte(at))
        .hint("turn it into a plain dump with pg_restore -f - ARCHIVE"));
    }
    if major > 1 || minor > Version::NEWEST {
        return Err(newer(at, format!("{major}.{minor}")));
    }
    let revision = source.byte(raw, "its header")?;
    if minor == Version::NEWEST && revision > 0 {
        return Err(newer(at, format!("{major}.{minor}.{revision}")));
    }
    Ok(Version { minor, revision })
}

fn newer(at: u64, version: String) -> Error {
    Error::input(format!(
        "an archive of version {version}, which is newer than 1.{}",
        Version::NEWEST
    ))
    .at(Position::at_byte(at))
    .hint("turn it into a plain dump with the pg_restore that belongs to it, -f - ARCHIVE, or use a newer dumpscrub")
}

fn read_widths<R: Read>(source: &mut Source<R>, raw: &mut Vec<u8>) -> Result<Widths> {
    let at = source.position();
    let int = source.byte(raw, "its header")?;
    let offset = source.byte(raw, "its header")?;
    if !(4..=8).contains(&int) || !(4..=8).contains(&offset) {
        return Err(damaged(at, format!("its numbers have {int} bytes, its offsets {offset}")));
    }
    Ok(Widths { int, offset })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIME: [i64; 7] = [1, 33, 22, 23, 10, 126, 0];

    fn read(bytes: &[u8]) -> Result<Header> {
        Header::read(&mut Source::new(bytes))
    }

    fn new(minor: u8, compression: Compression) -> Header {
        let names = [Some(&b"shop"[..]), Some(b"15.4"), None];
        Header::new(minor, Format::Custom, compression, TIME, names).unwrap()
    }

    /// Written down by hand, after the sources of pg_dump.
    const SECOND_TO_NAMES: &[u8] = b"\x00\x01\0\0\0\x00\x21\0\0\0\x00\x16\0\0\0\x00\x17\0\0\0\x00\x0A\0\0\0\x00\x7E\0\0\0\x00\x00\0\0\0\
        \x00\x04\0\0\0shop\x00\x04\0\0\x0015.4\x01\x01\0\0\0";

    #[test]
    fn versions_byte_by_byte() {
        let table: &[(u8, Compression, &[u8])] = &[
            (12, Compression::None, b"PGDMP\x01\x0C\0\x04\x08\x01\x00\0\0\0\0"),
            (13, Compression::Gzip, b"PGDMP\x01\x0D\0\x04\x08\x01\x01\x01\0\0\0"),
            (14, Compression::Gzip, b"PGDMP\x01\x0E\0\x04\x08\x01\x01\x01\0\0\0"),
            (15, Compression::None, b"PGDMP\x01\x0F\0\x04\x08\x01\x00"),
            (15, Compression::Gzip, b"PGDMP\x01\x0F\0\x04\x08\x01\x01"),
            (16, Compression::Lz4, b"PGDMP\x01\x10\0\x04\x08\x01\x02"),
            (16, Compression::Zstd, b"PGDMP\x01\x10\0\x04\x08\x01\x03"),
        ];
        for (minor, compression, start) in table {
            let bytes = [start, SECOND_TO_NAMES].concat();
            let header = read(&bytes).unwrap();
            assert_eq!(header.version(), Version { minor: *minor, revision: 0 });
            assert_eq!(header.compression(), *compression);
            assert_eq!(header.format(), Format::Custom);
            assert_eq!(header.time(), TIME);
            assert_eq!(header.database(), Some(&b"shop"[..]));
            assert_eq!(header.server_version(), Some(&b"15.4"[..]));
            assert_eq!(header.dump_version(), None);
            assert_eq!(header.as_bytes(), bytes);
            assert_eq!(new(*minor, *compression).as_bytes(), bytes);
            for cut in 0..bytes.len() {
                let error = read(&bytes[..cut]).unwrap_err().to_string();
                assert!(error.contains(&format!("it ends in its header: byte {cut}")), "{error}");
            }
        }
    }

    #[test]
    fn compressions() {
        for minor in Version::OLDEST..=Version::NEWEST {
            for was in [Compression::None, Compression::Gzip] {
                for is in
                    [Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd]
                {
                    let mut header = new(minor, was);
                    let set = header.set_compression(is, None);
                    let modern = matches!(is, Compression::Lz4 | Compression::Zstd);
                    assert_eq!(set.is_err(), modern && minor < 15);
                    let expected = if set.is_ok() { is } else { was };
                    assert_eq!(header.as_bytes(), new(minor, expected).as_bytes());
                    assert_eq!(header.compression(), expected);
                    assert_eq!(header.database(), Some(&b"shop"[..]));
                }
            }
        }
        let mut header = new(14, Compression::None);
        header.set_compression(Compression::Gzip, Some(9)).unwrap();
        assert_eq!(read(header.as_bytes()).unwrap().level(), Some(9));
        let error = header.set_compression(Compression::Zstd, Some(3)).unwrap_err().to_string();
        assert!(error.contains("version 1.14 cannot be compressed with zstd"), "{error}");
    }

    #[test]
    fn refusals() {
        for (bytes, expected) in [
            (&b"PGDMQ\x01\x0E\0"[..], "it does not begin with \"PGDMP\": byte 0"),
            (b"PGDMP\x01\x11\0", "version 1.17, which is newer than 1.16: byte 5"),
            (b"PGDMP\x01\x10\x01", "version 1.16.1, which is newer than 1.16: byte 5"),
            (b"PGDMP\x02\x00\0", "version 2.0, which is newer than 1.16: byte 5"),
            (b"PGDMP\x01\x0B\0", "version 1.11, which is older than 1.12: byte 5"),
            (b"PGDMP\x00\x0E\0", "version 0.14, which is older than 1.12: byte 5"),
            (b"PGDMP\x01\x0E\0\x20\x08", "its numbers have 32 bytes, its offsets 8: byte 8"),
            (b"PGDMP\x01\x0E\0\x04\x08\x02", "the unknown format 2: byte 10"),
            (b"PGDMP\x01\x10\0\x04\x08\x01\x04", "the unknown compression 4: byte 11"),
            (b"PGDMP\x01\x0E\0\x04\x08\x01\x05\0\0\0\0", "an impossible number: byte 11"),
        ] {
            let error = read(bytes).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
