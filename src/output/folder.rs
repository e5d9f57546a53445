//! A folder that takes its name only when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use tempfile::TempDir;

use super::target::umask;
use crate::error::{Error, Result};

/// What becomes of a folder that has the name already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Existing {
    /// It is refused, unless it is empty.
    #[default]
    Refused,
    /// It is replaced, if it holds what is about to be written.
    Replaced,
}

/// A folder that is being written, under another name beside its own.
#[derive(Debug)]
pub struct Folder {
    temporary: TempDir,
    name: PathBuf,
    mode: u32,
    place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Nothing is there, or an empty folder.
    Free,
    /// A folder that is to be replaced.
    Taken,
}

impl Folder {
    /// Begins a folder. One that is there may only be replaced if it holds a file whose name begins with `mark`: what else it may be
    /// is not known.
    ///
    /// # Errors
    /// If something has the name already, or the folder cannot be made.
    pub fn new(name: &Path, existing: Existing, mark: &str) -> Result<Folder> {
        let cannot =
            |error| Error::io(format!("cannot write the output folder {}", name.display()), error);
        let (place, mode) = match name.metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => (Place::Free, None),
            Err(error) => return Err(cannot(error)),
            Ok(found) if !found.is_dir() => {
                return Err(Error::usage(format!("the output {} is no folder", name.display()))
                    .hint("the input is a folder, and so is the output: name one that is not there yet"));
            }
            Ok(found) => {
                let mut names = Vec::new();
                for entry in name.read_dir().map_err(cannot)? {
                    names.push(entry.map_err(cannot)?.file_name());
                }
                let marked = |name: &std::ffi::OsString| {
                    name.to_str().is_some_and(|name| name.starts_with(mark))
                };
                let taken = match (names.is_empty(), existing) {
                    (true, _) => Place::Free,
                    (false, Existing::Replaced) if names.iter().any(marked) => Place::Taken,
                    (false, Existing::Replaced) => {
                        return Err(Error::usage(format!(
                            "the output folder {} holds something else than an archive",
                            name.display()
                        ))
                        .hint("only an archive is replaced; name another folder"));
                    }
                    (false, Existing::Refused) => {
                        return Err(Error::usage(format!(
                            "the output folder {} is there already",
                            name.display()
                        ))
                        .hint("--force replaces it when the new one is whole"));
                    }
                };
                (taken, Some(found.permissions().mode() & 0o7777))
            }
        };
        // Of a link to a folder, the folder is replaced.
        let name = match place {
            Place::Taken => name.canonicalize().map_err(cannot)?,
            Place::Free => name.canonicalize().unwrap_or_else(|_| name.to_path_buf()),
        };
        let parent = match name.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
            _ => PathBuf::from("."),
        };
        let temporary = TempDir::with_prefix_in(".dumpscrub-", &parent).map_err(|error| {
            let error = io::Error::from(error.kind());
            Error::io(format!("cannot write the output folder {}", name.display()), error)
        })?;
        let private = fs::Permissions::from_mode(0o700);
        fs::set_permissions(temporary.path(), private).map_err(|error| {
            Error::io(format!("cannot write the output folder {}", name.display()), error)
        })?;
        Ok(Folder { temporary, name, mode: mode.unwrap_or(0o777 & !umask()), place })
    }

    /// Where it is until it is whole.
    pub fn path(&self) -> &Path {
        self.temporary.path()
    }

    /// A new file in it.
    ///
    /// # Errors
    /// If it cannot be made, or is there already.
    pub fn create(&self, file: &str) -> Result<File> {
        let made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o666)
            .open(self.path().join(file));
        made.map_err(|error| {
            Error::io(format!("cannot write {file} in {}", self.name.display()), error)
        })
    }

    /// Gives it its name. The files in it are synchronised by whoever wrote them.
    ///
    /// # Errors
    /// If it cannot be renamed: then what had the name before still has it.
    pub fn commit(self) -> Result<()> {
        let name = self.name;
        let cannot = |error: io::Error| {
            Error::io(format!("cannot write the output folder {}", name.display()), error)
        };
        let path = self.temporary.path();
        File::open(path).and_then(|folder| folder.sync_all()).map_err(cannot)?;
        fs::set_permissions(path, fs::Permissions::from_mode(self.mode)).map_err(cannot)?;
        match self.place {
            Place::Free => {
                fs::rename(path, &name).map_err(cannot)?;
                // Nothing is left to remove.
                let _ = self.temporary.keep();
            }
            Place::Taken => {
                match renameat_with(CWD, path, CWD, &name, RenameFlags::EXCHANGE) {
                    Ok(()) => {}
                    Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {
                        // A file system that cannot exchange two names: for a moment nothing has this one.
                        let mut old = path.as_os_str().to_owned();
                        old.push(".old");
                        fs::rename(&name, &old).map_err(cannot)?;
                        if let Err(error) = fs::rename(path, &name) {
                            let _ = fs::rename(&old, &name);
                            return Err(cannot(error));
                        }
                        fs::rename(&old, path).map_err(cannot)?;
                    }
                    Err(error) => return Err(cannot(error.into())),
                }
                // What stood there before lies under the other name now, and is removed with it.
                self.temporary.close().map_err(cannot)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_appears_when_it_is_whole() {
        let parent = tempfile::tempdir().unwrap();
        let name = parent.path().join("out");
        let folder = Folder::new(&name, Existing::Refused, "toc.dat").unwrap();
        fs::write(folder.path().join("toc.dat"), b"new").unwrap();
        assert!(!name.exists());
        folder.commit().unwrap();
        assert_eq!(fs::read(name.join("toc.dat")).unwrap(), b"new");
        assert_eq!(names_in(parent.path()), ["out"]);
        drop(Folder::new(&parent.path().join("other"), Existing::Refused, "toc.dat").unwrap());
        assert_eq!(names_in(parent.path()), ["out"]);
    }

    #[test]
    fn what_is_there_is_only_replaced_where_that_was_asked_for() {
        let parent = tempfile::tempdir().unwrap();
        let name = parent.path().join("out");
        fs::create_dir(&name).unwrap();
        // An empty folder is as good as none.
        let folder = Folder::new(&name, Existing::Refused, "toc.dat").unwrap();
        fs::write(folder.path().join("toc.dat"), b"old").unwrap();
        folder.commit().unwrap();
        assert!(Folder::new(&name, Existing::Refused, "toc.dat").is_err());
        assert!(Folder::new(&name, Existing::Replaced, "other.dat").is_err());
        assert!(Folder::new(&name.join("toc.dat"), Existing::Replaced, "toc.dat").is_err());
        let link = parent.path().join("link");
        std::os::unix::fs::symlink("out", &link).unwrap();
        let folder = Folder::new(&link, Existing::Replaced, "toc.dat").unwrap();
        fs::write(folder.path().join("toc.dat"), b"new").unwrap();
        assert_eq!(fs::read(name.join("toc.dat")).unwrap(), b"old");
        folder.commit().unwrap();
        assert_eq!(fs::read(name.join("toc.dat")).unwrap(), b"new");
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(names_in(parent.path()), ["link", "out"]);
    }
}
