//! The folder of a directory archive (`pg_dump -Fd`): a table of contents and a file for the data of each table.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::compressed::{Compression, Decompressed};

/// What a compressed file is called more than a plain one, in the order in which pg_restore looks for them. The name decides, not the
/// content: a large object may itself be a compressed file.
const ENDINGS: [(&str, Compression); 4] = [
    ("", Compression::None),
    (".gz", Compression::Gzip),
    (".lz4", Compression::Lz4),
    (".zst", Compression::Zstd),
];

/// What an archive begins with.
const SIGNATURE: &[u8] = b"PGDMP";

/// The folder of a directory archive. Nothing outside the folder is opened, and no folder in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveFolder {
    path: PathBuf,
    contents: ArchiveFile,
}

/// A file of a directory archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveFile {
    /// Its path.
    pub path: PathBuf,
    /// How it is compressed, by its name.
    pub compression: Compression,
}

impl ArchiveFolder {
    /// A folder that holds a table of contents: a file that is called so and begins as one, or ends before it could.
    pub fn find(path: &Path) -> Option<ArchiveFolder> {
        let contents = file_in(path, "toc.dat")?;
        let mut first = Vec::new();
        let reader = File::open(&contents.path).ok();
        let reader = reader.and_then(|file| Decompressed::known(contents.compression, file).ok());
        if let Some(reader) = reader {
            // What cannot be read is told by whoever reads it to its end.
            let _ = reader.take(SIGNATURE.len() as u64).read_to_end(&mut first);
        }
        SIGNATURE.starts_with(&first).then(|| ArchiveFolder { path: path.to_owned(), contents })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file with the table of contents.
    pub fn contents(&self) -> &ArchiveFile {
        &self.contents
    }

    /// The file of this name, or of this name and the ending of a compressed file.
    ///
    /// # Errors
    /// If there is none, or the name leads out of the folder.
    pub fn member(&self, name: &[u8]) -> io::Result<ArchiveFile> {
        let plain = std::str::from_utf8(name).ok().filter(|name| is_file_name(name));
        let Some(name) = plain else {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "a name in the archive is not that of a file in its folder",
            ));
        };
        file_in(&self.path, name).ok_or_else(|| {
            let text = format!("the file {name} of the archive is missing, or no regular file");
            io::Error::new(io::ErrorKind::NotFound, text)
        })
    }

    /// The size of all its files in bytes, as far as it can be told.
    pub fn bytes(&self) -> u64 {
        let Ok(entries) = fs::read_dir(&self.path) else { return 0 };
        let sizes = entries.flatten().filter_map(|entry| entry.metadata().ok());
        sizes.filter(fs::Metadata::is_file).map(|found| found.len()).sum()
    }
}

fn file_in(folder: &Path, name: &str) -> Option<ArchiveFile> {
    let files = ENDINGS.map(|(ending, compression)| ArchiveFile {
        path: folder.join(format!("{name}{ending}")),
        compression,
    });
    // A pipe would be waited for, and a link leads anywhere.
    files.into_iter().find(|file| file.path.symlink_metadata().is_ok_and(|found| found.is_file()))
}

/// Whether a name is that of a file in a folder, as pg_dump gives them: letters, digits, `_`, `.` and `-`.
fn is_file_name(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-');
    !name.is_empty() && name.len() < 256 && !name.starts_with('.') && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_with_a_table_of_contents() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        assert_eq!(ArchiveFolder::find(path), None);
        for (name, content, expected) in [
            ("toc.dat.zst", zstd::encode_all(&b"PGDMP\x01\x10"[..], 1).unwrap(), true),
            ("toc.dat", b"contents of a book".to_vec(), false),
            ("toc.dat", b"PGDMP\x01".to_vec(), true),
            // It was cut off, which is no reason to take its files for anything else.
            ("toc.dat", b"PGD".to_vec(), true),
            ("toc.dat", Vec::new(), true),
        ] {
            fs::write(path.join(name), &content).unwrap();
            let found = ArchiveFolder::find(path);
            assert_eq!(found.is_some(), expected, "{content:?}");
            if let Some(found) = found {
                assert_eq!(found.contents().path, path.join(name));
            }
        }
    }

    #[test]
    fn members_by_name() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["toc.dat", "1.dat.gz", "2.dat.lz4", "2.dat"] {
            fs::write(folder.path().join(name), b"").unwrap();
        }
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("3.dat")).unwrap();
        let archive = ArchiveFolder::find(folder.path()).unwrap();
        let cases: &[(&[u8], Result<&str, &str>)] = &[
            (b"1.dat", Ok("1.dat.gz")),
            (b"2.dat", Ok("2.dat")),
            (b"3.dat", Err("the file 3.dat of the archive is missing, or no regular file")),
            (b"4.dat", Err("the file 4.dat of the archive is missing, or no regular file")),
            (b"../1.dat", Err("a name in the archive is not that of a file in its folder")),
            (b"/1.dat", Err("a name in the archive is not that of a file in its folder")),
            (b"..", Err("a name in the archive is not that of a file in its folder")),
            (b"", Err("a name in the archive is not that of a file in its folder")),
            (b"\xFF.dat", Err("a name in the archive is not that of a file in its folder")),
        ];
        for (name, expected) in cases {
            let found =
                archive.member(name).map(|file| file.path).map_err(|error| error.to_string());
            let expected = expected.map(|name| folder.path().join(name));
            assert_eq!(found, expected.map_err(str::to_owned), "{}", name.escape_ascii());
        }
    }
}
