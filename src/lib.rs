//! dumpscrub turns a PostgreSQL dump or CSV full of personal data into one that can be shared.
//!
//! # Architecture
//!
//! Layers are folders, and a file uses only layers below its own, or its own folder:
//!
//! | layer | modules | what |
//! | --- | --- | --- |
//! | 0 | [`value`], [`schema`], [`position`], [`error`], [`limits`], [`key`], [`encoding`], [`reserved`], [`locales`], [`byte_mask`], [`pipe_size`], [`zstd_frames`] | the words of the domain |
//! | 1 | [`codec`], [`detect`] | between bytes and cells; what personal data looks like |
//! | 2 | [`transform`], [`dump`], [`catalog`], [`input`], [`output`] | what can become of a value; from bytes to segments; DDL; where bytes come from and go |
//! | 3 | [`mapping`], [`relate`] | from the mapping file to a plan for each table; relationships between tables |
//! | 3 | [`classify`] | what each column holds, by its name, its type and a sample of its values |
//! | 4 | [`pipeline`] | the ordered stream |
//! | 4 | [`discover`] | the mapping that suits a dump |
//! | 4 | [`check`] | a mapping held against the schema of a dump |
//! | 5 | [`command`] | one file a subcommand |
//! | 6 | [`report`] | what a run did |
//! | 7 | [`cli`] | options, exit status, progress |

pub mod byte_mask;
pub mod catalog;
pub mod check;
pub mod classify;
pub mod cli;
pub mod codec;
pub mod command;
pub mod detect;
pub mod discover;
pub mod dump;
pub mod encoding;
pub mod error;
pub mod input;
pub mod key;
pub mod limits;
pub mod locales;
pub mod mapping;
pub mod output;
pub mod pipe_size;
pub mod pipeline;
pub mod position;
pub mod relate;
pub mod report;
pub mod reserved;
pub mod schema;
pub mod transform;
pub mod value;
pub mod zstd_frames;

pub use error::{Error, Result};
pub use mapping::Mapping;
pub use pipeline::outcome::Outcome;
pub use pipeline::sanitizer::Sanitizer;

/// The example of the README, compiled with the others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
