//! The inputs of a scan: the files that are named, and all that lie in the folders that are named.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::input::archive_folder::ArchiveFolder;

/// An input, and how it came to be one.
#[derive(Debug)]
pub(super) struct ListedInput {
    /// Its path; `None` for standard input.
    pub path: Option<PathBuf>,
    /// How it came to be one.
    pub origin: Origin,
    /// Its size, where it is a file.
    pub bytes: Option<u64>,
    /// Why it is not to be read.
    pub unread: Option<Unread>,
}

/// How a file came to be an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// By its name.
    Named,
    /// By lying in a folder.
    InFolder,
}

/// Why a file is not read.
#[derive(Debug)]
pub(super) enum Unread {
    /// It holds no text of its own.
    Skipped(&'static str),
    /// Its folder cannot be read.
    Failed(Error),
}

/// The deepest folder that is entered.
const DEPTH_MAX: usize = 200;

/// Whether a path is a folder whose files are inputs: any but that of a directory archive, which is one input.
pub(super) fn is_plain_folder(path: &Path) -> bool {
    path.is_dir() && ArchiveFolder::find(path).is_none()
}

/// Lists the inputs in the order of their names on the command line; what is in a folder in the order of its bytes. Nothing and `-` are
/// standard input. A directory archive is one input. Symbolic links within folders are not followed, so nothing is read twice; folders of version control are left out.
///
/// # Errors
/// If standard input is named twice.
pub(super) fn list_inputs(named: &[PathBuf]) -> Result<Vec<ListedInput>> {
    let stdin = || ListedInput { path: None, origin: Origin::Named, bytes: None, unread: None };
    if named.is_empty() {
        return Ok(vec![stdin()]);
    }
    let mut inputs = Vec::new();
    for path in named {
        if path == Path::new("-") {
            if inputs.iter().any(|input: &ListedInput| input.path.is_none()) {
                return Err(Error::usage("standard input is named twice"));
            }
            inputs.push(stdin());
        } else if let Some(archive) = ArchiveFolder::find(path) {
            inputs.push(of_archive(&archive, Origin::Named));
        } else if path.is_dir() {
            walk(path, 0, &mut inputs);
        } else {
            let bytes = path.metadata().ok().filter(fs::Metadata::is_file).map(|m| m.len());
            inputs.push(ListedInput {
                path: Some(path.clone()),
                origin: Origin::Named,
                bytes,
                unread: None,
            });
        }
    }
    Ok(inputs)
}

fn of_archive(archive: &ArchiveFolder, origin: Origin) -> ListedInput {
    let (path, bytes) = (archive.path().to_owned(), archive.bytes());
    ListedInput { path: Some(path), origin, bytes: Some(bytes), unread: None }
}

/// Lists what is in a folder, each folder's files and folders together in the order of their names.
fn walk(folder: &Path, depth: usize, inputs: &mut Vec<ListedInput>) {
    let unread = |path: PathBuf, unread| ListedInput {
        path: Some(path),
        origin: Origin::InFolder,
        bytes: None,
        unread: Some(unread),
    };
    if depth > DEPTH_MAX {
        let deep = Error::input(format!("folders are nested deeper than {DEPTH_MAX}"));
        inputs.push(unread(folder.to_owned(), Unread::Failed(deep)));
        return;
    }
    let cannot = |error| Unread::Failed(Error::io("cannot read the folder", error));
    let entries = match fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>) {
        Ok(entries) => entries,
        Err(error) => {
            inputs.push(unread(folder.to_owned(), cannot(error)));
            return;
        }
    };
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    for path in paths {
        let metadata = match path.symlink_metadata() {
            Ok(metadata) => metadata,
            Err(error) => {
                inputs.push(unread(path, cannot(error)));
                continue;
            }
        };
        if metadata.is_symlink() {
            inputs.push(unread(path, Unread::Skipped("a symbolic link")));
        } else if metadata.is_dir() {
            let name = path.file_name().map(|name| name.as_encoded_bytes());
            if matches!(name, Some(b".git" | b".hg" | b".svn")) {
                inputs.push(unread(path, Unread::Skipped("version control")));
            } else if let Some(archive) = ArchiveFolder::find(&path) {
                inputs.push(of_archive(&archive, Origin::InFolder));
            } else {
                walk(&path, depth + 1, inputs);
            }
        } else if metadata.is_file() {
            inputs.push(ListedInput {
                path: Some(path),
                origin: Origin::InFolder,
                bytes: Some(metadata.len()),
                unread: None,
            });
        } else {
            inputs.push(unread(path, Unread::Skipped("no regular file")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_walked_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for name in ["b", "a/z", "a/y/x", ".hidden", ".git/objects/aa", "a.txt"] {
            fs::create_dir_all(path(name).parent().unwrap()).unwrap();
            fs::write(path(name), name).unwrap();
        }
        fs::create_dir(path("archive")).unwrap();
        fs::write(path("archive/1.dat"), b"1\n").unwrap();
        fs::write(path("archive/toc.dat"), b"PGDMP\x01").unwrap();
        std::os::unix::fs::symlink("b", path("link")).unwrap();
        let inputs = list_inputs(&[path("b"), folder.path().to_owned(), "-".into()]).unwrap();
        let shown: Vec<String> = inputs
            .iter()
            .map(|input| {
                let path = input.path.as_ref().map(|p| p.strip_prefix(folder.path()).unwrap());
                let read = if input.unread.is_some() { " skipped" } else { "" };
                format!("{}{read}", path.map_or("stdin".to_owned(), |p| p.display().to_string()))
            })
            .collect();
        let expected = [
            "b",
            ".git skipped",
            ".hidden",
            "a/y/x",
            "a/z",
            "a.txt",
            "archive",
            "b",
            "link skipped",
            "stdin",
        ];
        assert_eq!(shown, expected);
        assert!(is_plain_folder(folder.path()) && !is_plain_folder(&path("archive")));
        assert!(list_inputs(&["-".into(), "-".into()]).is_err());
    }
}
