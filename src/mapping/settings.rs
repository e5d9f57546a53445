//! The settings of a mapping that are no rules.

use std::path::PathBuf;

/// What becomes of a table or column that no rule names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unlisted {
    /// The mapping does not fit: it must name everything.
    #[default]
    Error,
    /// It is classified by name and type.
    Auto,
    /// It passes as it is.
    Keep,
}

/// What becomes of large objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LargeObjects {
    /// A dump with large objects is refused.
    Error,
    /// They pass as they are.
    Keep,
    /// They stay, without content.
    Empty,
}

/// What becomes of the passwords of roles, in the dump of a cluster.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RolePasswords {
    /// They become `PASSWORD NULL`.
    #[default]
    Drop,
    /// They pass as they are.
    Keep,
}

/// What a finding of the scan does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFinding {
    /// The run ends with exit status 1.
    Fail,
    /// It is replaced where it stands.
    Redact,
    /// It is only reported.
    Report,
}

/// Where the key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// In this environment variable.
    Env(String),
    /// In this file.
    File(PathBuf),
}

impl Unlisted {
    /// The words of the mapping file.
    pub const WORDS: &[(&str, Unlisted)] =
        &[("error", Unlisted::Error), ("auto", Unlisted::Auto), ("keep", Unlisted::Keep)];
}

impl LargeObjects {
    /// The words of the mapping file.
    pub const WORDS: &[(&str, LargeObjects)] = &[
        ("error", LargeObjects::Error),
        ("keep", LargeObjects::Keep),
        ("empty", LargeObjects::Empty),
    ];

    /// What holds where the mapping says nothing.
    pub fn by_default(unlisted: Unlisted) -> Self {
        match unlisted {
            Unlisted::Error => LargeObjects::Error,
            Unlisted::Auto => LargeObjects::Empty,
            Unlisted::Keep => LargeObjects::Keep,
        }
    }
}

impl RolePasswords {
    /// The words of the mapping file.
    pub const WORDS: &[(&str, RolePasswords)] =
        &[("drop", RolePasswords::Drop), ("keep", RolePasswords::Keep)];
}

impl OnFinding {
    /// The words of the mapping file.
    pub const WORDS: &[(&str, OnFinding)] =
        &[("fail", OnFinding::Fail), ("redact", OnFinding::Redact), ("report", OnFinding::Report)];
}
