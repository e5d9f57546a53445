//! The place that a run writes to.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use super::compressed::{Compressed, Ending};
use super::pipe::Pipe;
use crate::error::{Error, Result};

/// An output that has been opened.
pub struct Target {
    writer: Compressed<Box<dyn Write + Send>>,
    appears: Option<Appears>,
}

/// A file that takes its name only when it is whole.
struct Appears {
    temporary: TempPath,
    file: File,
    name: PathBuf,
    mode: u32,
}

impl Target {
    /// Standard output, unbuffered: what is written comes in large pieces.
    ///
    /// # Errors
    /// If it is closed.
    pub fn stdout() -> Result<Self> {
        let stdout = io::stdout().as_fd().try_clone_to_owned();
        let stdout = stdout.map_err(|error| Error::io("cannot write to stdout", error))?;
        Ok(Target::stream(through(File::from(stdout))))
    }

    /// Any stream.
    pub fn stream(stream: Box<dyn Write + Send>) -> Self {
        Target { writer: Compressed::None(stream), appears: None }
    }

    /// A file by name. A regular file, or one that does not exist yet, appears by an atomic rename when [`Target::commit`] is
    /// called; until then a temporary file of mode 0600 stands beside it. A symbolic link is followed. A device or a FIFO is
    /// written straight through.
    ///
    /// # Errors
    /// If it cannot be opened, is a folder, or has the ending of a compression that is not written.
    pub fn file(name: &Path) -> Result<Self> {
        let cannot =
            |error| Error::io(format!("cannot write the output file {}", name.display()), error);
        if Ending::of(name) == Ending::Unknown {
            let ending = name.extension().unwrap_or_default().display();
            return Err(Error::usage(format!(
                "the output's name {} asks for a compression that is not written: .{ending}",
                name.display()
            ))
            .hint("the endings .gz, .zst and .lz4 compress, any other writes plain text; or pipe it: | bzip2 > FILE"));
        }
        let place = follow_links(name).map_err(cannot)?;
        let mode = match place.metadata() {
            Ok(metadata) if metadata.is_file() => Some(metadata.permissions().mode() & 0o7777),
            Ok(metadata) if metadata.is_dir() => {
                return Err(cannot(io::Error::from(io::ErrorKind::IsADirectory)));
            }
            Ok(_) => {
                let device = OpenOptions::new().write(true).open(&place).map_err(cannot)?;
                let writer = Compressed::by_name(name, through(device)).map_err(cannot)?;
                return Ok(Target { writer, appears: None });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(cannot(error)),
        };
        let folder = match place.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        folder.metadata().map_err(cannot)?;
        // Without the name of the temporary file, which the error tells: nobody asked for that one.
        let temporary = NamedTempFile::with_prefix_in(".dumpscrub-", folder)
            .map_err(|error| cannot(io::Error::from(error.kind())))?;
        let (file, temporary) = temporary.into_parts();
        let writer = file.try_clone().map_err(cannot)?;
        let writer =
            Compressed::by_name(name, Box::new(writer) as Box<dyn Write + Send>).map_err(cannot)?;
        // A new file gets the rights that any new file gets; one that is replaced keeps its own.
        let mode = mode.unwrap_or(0o666 & !umask());
        Ok(Target { writer, appears: Some(Appears { temporary, file, name: place, mode }) })
    }

    /// Whether the output appears only when it is whole, so that nothing need be done where it is not.
    pub fn appears_whole(&self) -> bool {
        self.appears.is_some()
    }

    /// Whether its beginning can be written anew: it appears when it is whole, and is not compressed.
    pub fn can_begin_anew(&self) -> bool {
        self.appears.is_some() && matches!(self.writer, Compressed::None(_))
    }

    /// Writes over the beginning of what was written.
    ///
    /// # Errors
    /// If that cannot be written, or its beginning cannot be written anew.
    pub fn begin_anew(&mut self, bytes: &[u8]) -> Result<()> {
        let Some(appears) = self.appears.as_ref().filter(|_| self.can_begin_anew()) else {
            return Err(Error::internal("the beginning of a stream cannot be written anew"));
        };
        let written = appears.file.write_all_at(bytes, 0);
        written.map_err(|error| Error::io("cannot write the output", error))
    }

    /// Completes the output: a file takes its name now.
    ///
    /// # Errors
    /// If what is left cannot be written, or the file cannot be renamed; then there is no file under its name that was not
    /// there before.
    pub fn commit(self) -> Result<()> {
        let cannot = |error| Error::io("cannot write the output", error);
        let mut writer = self.writer.finish().map_err(cannot)?;
        writer.flush().map_err(cannot)?;
        drop(writer);
        let Some(Appears { temporary, file, name, mode }) = self.appears else {
            return Ok(());
        };
        let cannot =
            |error| Error::io(format!("cannot write the output file {}", name.display()), error);
        file.sync_all().map_err(cannot)?;
        file.set_permissions(std::fs::Permissions::from_mode(mode)).map_err(cannot)?;
        temporary.persist(&name).map_err(|error| cannot(error.error))
    }

    /// Ends a stream that is not whole: what was written so far is flushed. A file that would appear does not.
    pub fn abandon(self) {
        if self.appears.is_none() {
            // The run has failed already; that its stream cannot be closed properly adds nothing.
            let _ = self.writer.finish().and_then(|mut writer| writer.flush());
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// A stream, written to in the way that suits it.
fn through(stream: File) -> Box<dyn Write + Send> {
    match Pipe::of(stream) {
        Ok(pipe) => Box::new(pipe),
        Err(other) => Box::new(other),
    }
}

/// The file that a name stands for in the end, whether it exists or not.
fn follow_links(name: &Path) -> io::Result<PathBuf> {
    let mut place = name.to_path_buf();
    // As many as Linux follows.
    for _ in 0..40 {
        match place.symlink_metadata() {
            Ok(metadata) if metadata.is_symlink() => {
                let link = std::fs::read_link(&place)?;
                place = match place.parent() {
                    Some(folder) => folder.join(link),
                    None => link,
                };
            }
            _ => return Ok(place),
        }
    }
    Err(io::Error::other("too many levels of symbolic links"))
}

/// The rights that new files do not get.
pub(super) fn umask() -> u32 {
    // Reading it by umask(2) changes it for a moment, for all threads; Linux tells it without.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("Umask:"))
        .and_then(|mask| u32::from_str_radix(mask.trim(), 8).ok())
        .unwrap_or(0o022)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_appears_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let name = folder.path().join("out.sql");
        let mut target = Target::file(&name).unwrap();
        target.write_all(b"SELECT 1;\n").unwrap();
        assert!(!name.exists());
        target.commit().unwrap();
        assert_eq!(std::fs::read(&name).unwrap(), b"SELECT 1;\n");
        assert_eq!(names_in(folder.path()), ["out.sql"]);
    }

    #[test]
    fn a_file_that_is_given_up_never_appears() {
        let folder = tempfile::tempdir().unwrap();
        let name = folder.path().join("out.sql.gz");
        std::fs::write(&name, b"old").unwrap();
        let mut target = Target::file(&name).unwrap();
        target.write_all(b"SELECT 1;\n").unwrap();
        target.abandon();
        assert_eq!(std::fs::read(&name).unwrap(), b"old");
        drop(Target::file(&name).unwrap());
        assert_eq!(names_in(folder.path()), ["out.sql.gz"]);
    }

    #[test]
    fn a_link_is_followed_and_the_rights_of_its_file_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("real.sql");
        std::fs::write(&file, b"old").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
        let link = folder.path().join("link.sql");
        std::os::unix::fs::symlink("real.sql", &link).unwrap();
        let mut target = Target::file(&link).unwrap();
        target.write_all(b"new").unwrap();
        target.commit().unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(std::fs::read(&file).unwrap(), b"new");
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_name_that_asks_for_another_compression_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.sql.bz2", "a.XZ", "a.zstd", "dump.tgz"] {
            let Err(error) = Target::file(&folder.path().join(name)) else { panic!("{name}") };
            assert!(error.to_string().contains("a compression that is not written"), "{error}");
        }
        for name in ["a.sql", "a", "a.gz", "a.ZST", "a.lz4", "bz2", "a.dump", "a.tar"] {
            assert!(Target::file(&folder.path().join(name)).is_ok(), "{name}");
        }
        assert_eq!(names_in(folder.path()), [""; 0]);
    }

    #[test]
    fn a_device_is_written_straight_through() {
        let mut target = Target::file(Path::new("/dev/null")).unwrap();
        assert!(!target.appears_whole());
        target.write_all(b"x").unwrap();
        target.commit().unwrap();
        assert!(Target::file(Path::new("/")).is_err());
    }
}
