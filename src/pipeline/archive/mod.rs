//! Archives of pg_dump, read and written as they are: custom, directory and tar.
//!
//! The definitions come first, all of them, so that everything is decided before the first row ([`entries`]). Then the data of one entry
//! after the other goes through the pipeline ([`member`]); what no rule touches keeps its compressed bytes.

mod custom;
mod entries;
mod member;
mod recompress;
mod streams;

pub(super) use custom::sanitize_custom;
pub use recompress::Recompress;

use super::outcome::Outcome;
use super::sanitizer::Job;
use crate::error::{Error, Result};
use crate::input::archive_folder::ArchiveFolder;
use crate::output::Folder;

/// Sanitizes a directory archive.
pub(super) fn sanitize_folder(_: Job, _: &ArchiveFolder, _: &Folder) -> Result<Outcome> {
    Err(Error::input("directory archives cannot be written yet"))
}

/// Sanitizes a tar archive.
pub(super) fn sanitize_tar(
    _: Job,
    _: impl std::io::Read,
    _: impl std::io::Write,
) -> Result<Outcome> {
    Err(Error::input("tar archives cannot be written yet"))
}

/// Whether the beginning of an output can be written once more when all of it has been written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Places {
    /// It cannot: the archive does not say where its data is, which is right everywhere.
    #[default]
    Unknown,
    /// It can.
    Told,
}
