//! Where the bytes come from: files and streams, compressed or plain.

pub mod archive_folder;
pub mod compressed;
pub mod interruptible;
pub mod read_ahead;
