//! Codecs: between the bytes of a field and the value that it means. No I/O; `decode(encode(value)) == value`.
//!
//! Values are bytes in the dump's encoding. A codec never judges or converts an encoding; in those whose characters may hold a
//! byte that looks like ASCII it steps over whole characters (`character.rs`). Only escapes that name a code point are encoded.
//! Every codec takes time linear in its input, whatever the input is, and bounds what it stores.

mod character;
pub mod copy_text;
pub mod csv;
pub mod json_text;
pub mod pg_array;
mod sql_string;
pub mod sql_values;
