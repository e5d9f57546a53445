//! Where the finished bytes go: a stream, a file that appears whole or not at all, compressed or plain.

pub mod compressed;
pub mod pipe;
pub mod target;

pub use target::Target;
