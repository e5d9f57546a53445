//! Where the finished bytes go: a stream, a file or a folder that appears whole or not at all, compressed or plain.

pub mod compressed;
pub mod folder;
pub mod pipe;
pub mod target;

pub use folder::{Existing, Folder};
pub use target::Target;
