//! Archives of pg_dump, read and written as they are: custom, directory and tar.
//!
//! The definitions come first, all of them, so that everything is decided before the first row (`entries`). Then the data of one entry
//! after the other goes through the pipeline (`member`); what no rule touches keeps its compressed bytes.

mod compressing;
mod custom;
mod entries;
mod folder;
mod member;
mod recompress;
mod streams;
mod tar;

pub(super) use custom::sanitize_custom;
pub(super) use folder::sanitize_folder;
pub use recompress::Recompress;
pub(super) use tar::sanitize_tar;

/// Whether the beginning of an output can be written once more when all of it has been written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Places {
    /// It cannot: the archive does not say where its data is, which is right everywhere.
    #[default]
    Unknown,
    /// It can.
    Told,
}
