//! Where the data of an archive come from: blocks of a custom archive, files of a directory, members of a tar archive.

mod custom;
mod directory;
mod restore_script;
mod tar;

use std::io;

pub(super) use custom::CustomData;
pub(super) use directory::DirectoryData;
pub use directory::OpenFile;
pub(super) use tar::TarData;

use crate::dump::archive::Entry;
use crate::dump::archive::custom::BlockKind;
use crate::dump::archive::primitives::broken;
use crate::error::{Error, Result};

/// What comes next in an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The data of the entry of this number.
    Data(BlockKind, i32),
    /// Lines of a script of its own that the table of contents does not have, as comments.
    Comments,
}

/// The data of an archive, decompressed.
pub(super) trait ArchiveData: Send {
    /// The data that come next: of `wanted` where they can be had in any order, else of whatever entry. None: there are no more. What
    /// was not read of the data before is passed over.
    fn next(&mut self, wanted: Option<&Entry>) -> Result<Option<Found>>;

    /// The next of these large objects; none behind the last. What was not read of the one before is passed over.
    fn next_object(&mut self) -> Result<Option<u32>>;

    /// Reads data of this table or large object, or comments; 0 at their end.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize>;
}

/// What an error of a file or its decompressor means.
fn unreadable(error: io::Error) -> Error {
    match (error.raw_os_error(), error.downcast::<Error>()) {
        (_, Ok(ours)) => ours,
        (Some(_), Err(error)) => Error::io("cannot read the input", error),
        (None, Err(error)) => broken(error),
    }
}
