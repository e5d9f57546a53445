//! One file a subcommand: options in, report out, no printing.

pub mod baseline;
pub mod check;
pub mod discover;
pub mod input;
pub mod key;
pub mod keygen;
pub mod list;
pub mod sanitize;
pub mod scan;
mod scan_format;
mod scan_inputs;
pub mod wrap;
