//! The files of a directory archive, and the members of a tar archive, which has the same names.
//!
//! `toc.dat` holds header and contents. An entry with data names a file: `3412.dat` with a table's rows, or a list of large objects,
//! `blobs.toc` (until 1.15) or `blobs_3500.toc`, with a line `OID FILE` for each. A file whose name the contents or a list give
//! may have an ending that tells how it is compressed: `3412.dat.gz`. Lists are never compressed.

use std::borrow::Cow;

use super::contents::{Contents, Entry};
use super::header::{Compression, Version};
use super::primitives::{broken, damaged};
use crate::error::Result;

/// The file with header and contents. pg_restore takes `toc.dat.gz` and the like too.
pub const CONTENTS_FILE: &str = "toc.dat";
/// The script at the end of a tar archive.
pub const RESTORE_SCRIPT: &str = "restore.sql";
/// The longest line of a list of large objects, in bytes; pg_restore's own limit is less.
const LINE_BYTES_MAX: usize = 4_096;

/// A file name as the contents or a list of large objects give it, and the ending that it has in a directory.
///
/// These are the names under which pg_restore looks for a file, in its order.
pub const ENDINGS: [(Compression, &str); 4] = [
    (Compression::None, ""),
    (Compression::Gzip, ".gz"),
    (Compression::Lz4, ".lz4"),
    (Compression::Zstd, ".zst"),
];

/// The name without the ending of a compression, and the compression.
pub fn split_ending(file_name: &[u8]) -> (&[u8], Compression) {
    ENDINGS
        .iter()
        .skip(1)
        .find_map(|(compression, ending)| {
            file_name.strip_suffix(ending.as_bytes()).map(|stem| (stem, *compression))
        })
        .unwrap_or((file_name, Compression::None))
}

/// The data of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data<'a> {
    /// The rows of a table, in the file of this name.
    Rows(Cow<'a, [u8]>),
    /// Large objects, in the files that the list of this name names. In a tar archive they stand before it.
    LargeObjects(Cow<'a, [u8]>),
}

/// The data of an entry in a directory or tar archive; none if it has none.
///
/// In a tar archive an entry BLOBS names a file that is not there. pg_restore knows the list's name, and so does this.
///
/// # Errors
/// If it names a file outside of the archive.
pub fn data_of(entry: &Entry, version: Version) -> Result<Option<Data<'_>>> {
    let Some(name) = entry.file_name().filter(|_| entry.has_data()) else { return Ok(None) };
    if !is_file_name(name) {
        let text = format!("entry {} names a file that cannot be one of it", entry.dump_id());
        return Err(broken(text));
    }
    Ok(Some(match entry.kind() {
        b"BLOBS" if name.ends_with(b".toc") => Data::LargeObjects(name.into()),
        b"BLOBS" if version.has_relation_kind() => {
            Data::LargeObjects(format!("blobs_{}.toc", entry.dump_id()).into_bytes().into())
        }
        b"BLOBS" => Data::LargeObjects(b"blobs.toc".into()),
        _ => Data::Rows(name.into()),
    }))
}

/// The entries with data, in the order of the contents, which is that of a tar archive's members.
///
/// # Errors
/// As [`data_of`].
pub fn all_data(contents: &Contents, version: Version) -> Result<Vec<(i32, Data<'_>)>> {
    let mut all = Vec::new();
    for entry in contents.entries() {
        if let Some(data) = data_of(entry, version)? {
            all.push((entry.dump_id(), data));
        }
    }
    Ok(all)
}

/// The OID that the name of a large object's file says: of `blob_16400.dat`. In a tar archive, where these files stand before
/// their list, pg_restore goes by the name alone.
pub fn large_object_oid(file_name: &[u8]) -> Option<u32> {
    let digits = file_name.strip_prefix(b"blob_")?.strip_suffix(b".dat")?;
    std::str::from_utf8(digits).ok()?.parse().ok().filter(|oid| *oid > 0)
}

/// A large object of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LargeObject<'a> {
    /// Its OID.
    pub oid: u32,
    /// Its file, without the ending of a compression: `blob_16400.dat`.
    pub file_name: &'a [u8],
}

/// Reads a list of large objects. Errors tell a byte of the list.
///
/// # Errors
/// If a line is none, or names a file outside of the archive.
pub fn large_objects(list: &[u8]) -> Result<Vec<LargeObject<'_>>> {
    let mut objects = Vec::new();
    let mut rest = list;
    while !rest.is_empty() {
        let at = (list.len() - rest.len()) as u64;
        let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let (line, more) = rest.split_at_checked(end).unwrap_or((rest, b""));
        rest = more.get(1..).unwrap_or_default();
        let object = Some(line).filter(|line| line.len() <= LINE_BYTES_MAX).and_then(|line| {
            let blank = memchr::memchr(b' ', line)?;
            let (oid, file_name) = line.split_at_checked(blank)?;
            let oid = std::str::from_utf8(oid).ok()?.parse().ok()?;
            Some(LargeObject { oid, file_name: file_name.get(1..)? })
        });
        match object {
            Some(object) if object.oid > 0 && is_file_name(object.file_name) => {
                objects.push(object);
            }
            _ => {
                return Err(damaged(
                    at,
                    "its list of large objects has a line that is no number and file",
                ));
            }
        }
    }
    Ok(objects)
}

/// Appends the line of a large object to a list.
pub fn put_large_object(object: LargeObject<'_>, list: &mut Vec<u8>) {
    list.extend_from_slice(object.oid.to_string().as_bytes());
    list.push(b' ');
    list.extend_from_slice(object.file_name);
    list.push(b'\n');
}

/// Whether it names a file in the folder itself.
fn is_file_name(name: &[u8]) -> bool {
    !matches!(name, b"" | b"." | b"..") && memchr::memchr3(b'/', b'\\', 0, name).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings() {
        for (name, stem, compression) in [
            ("12.dat", "12.dat", Compression::None),
            ("12.dat.gz", "12.dat", Compression::Gzip),
            ("blob_7.dat.lz4", "blob_7.dat", Compression::Lz4),
            ("toc.dat.zst", "toc.dat", Compression::Zstd),
            ("gz", "gz", Compression::None),
        ] {
            assert_eq!(split_ending(name.as_bytes()), (stem.as_bytes(), compression));
        }
        for (compression, ending) in ENDINGS {
            assert_eq!(compression.extension().unwrap_or_default(), ending.trim_start_matches('.'));
        }
    }

    #[test]
    fn large_objects_by_name() {
        for (name, oid) in [
            ("blob_16400.dat", Some(16_400)),
            ("blob_3000000001.dat", Some(3_000_000_001)),
            ("blob_0.dat", None),
            ("blob_5000000000.dat", None),
            ("blobs_12.toc", None),
            ("16400.dat", None),
        ] {
            assert_eq!(large_object_oid(name.as_bytes()), oid);
        }
    }

    #[test]
    fn lists_of_large_objects() {
        let list = b"16400 blob_16400.dat\n3000000001 blob_3000000001.dat\n";
        let objects = large_objects(list).unwrap();
        assert_eq!(
            objects,
            [
                LargeObject { oid: 16_400, file_name: b"blob_16400.dat" },
                LargeObject { oid: 3_000_000_001, file_name: b"blob_3000000001.dat" },
            ]
        );
        let mut again = Vec::new();
        for object in objects {
            put_large_object(object, &mut again);
        }
        assert_eq!(again, list);
        assert_eq!(large_objects(b"").unwrap(), []);
        for wrong in [
            "x",
            "1",
            "1 ",
            "0 a\n",
            "-1 a\n",
            "1 ../a\n",
            "1 /etc/passwd\n",
            "1 ..\n",
            "\n",
            "1 a\n\n",
        ] {
            assert!(large_objects(wrong.as_bytes()).is_err(), "{wrong:?}");
        }
        let error = large_objects(b"1 a\n2 b/c\n").unwrap_err().to_string();
        assert_eq!(
            error.lines().next().unwrap(),
            "the archive is damaged: its list of large objects has a line that is no number and file: byte 4"
        );
    }
}
