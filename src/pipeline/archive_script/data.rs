//! Where the data of an archive come from: blocks of a custom archive, files of a directory, members of a tar archive.

mod custom;
mod directory;
mod tar;

use std::io;

pub(super) use custom::CustomData;
pub(super) use directory::DirectoryData;
pub use directory::OpenFile;
pub(super) use tar::TarData;

use crate::dump::archive::Entry;
use crate::dump::archive::custom::BlockKind;
use crate::error::{Error, Result};

/// The data of one entry, as they begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DataHead {
    /// The entry.
    pub dump_id: i32,
    /// What its data are.
    pub kind: BlockKind,
}

/// The data of an archive, decompressed.
pub(super) trait ArchiveData: Send {
    /// The data that come next: of `wanted` where they can be had in any order, else of whatever entry. None: there are no more. What
    /// was not read of the data before is passed over.
    fn next(&mut self, wanted: Option<&Entry>) -> Result<Option<DataHead>>;

    /// The next of these large objects; none behind the last. What was not read of the one before is passed over.
    fn next_object(&mut self) -> Result<Option<u32>>;

    /// Reads data of this table or large object; 0 at its end.
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize>;
}

/// What an error of a file or its decompressor means.
fn broken(error: io::Error) -> Error {
    match (error.raw_os_error(), error.downcast::<Error>()) {
        (_, Ok(ours)) => ours,
        (Some(_), Err(error)) => Error::io("cannot read the input", error),
        (None, Err(error)) => Error::input(format!("the archive is damaged: {error}")),
    }
}
