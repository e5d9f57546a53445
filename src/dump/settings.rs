//! What a dump says of its own bytes: settings that change how what follows is read.

use crate::encoding::Encoding;

/// The settings in force at a place in a dump.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `SET client_encoding`.
    pub encoding: Encoding,
    /// `SET standard_conforming_strings`: whether a backslash in a plain string is just a backslash.
    pub strings: Strings,
    /// The first schema of `search_path` that is not `pg_catalog`; dumps before 2018 set it before each table.
    pub schema: Option<String>,
}

/// How backslashes in plain `'…'` strings are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strings {
    /// `standard_conforming_strings = on`: a backslash is a backslash.
    #[default]
    Standard,
    /// `standard_conforming_strings = off`: a backslash escapes the next character.
    Escape,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { encoding: Encoding::Utf8, strings: Strings::Standard, schema: None }
    }
}
