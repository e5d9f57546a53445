//! Values: what a cell means, apart from how it is written.

/// What became of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The new value was appended to the output buffer.
    Value,
    /// The cell becomes NULL; nothing was appended.
    Null,
}

/// Why a transformer could not take a value: a reason in a few words, never the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid(pub &'static str);

/// Which characters a replacement may use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// Any character.
    #[default]
    Any,
    /// ASCII only: the dump's encoding could not hold the first answer.
    Ascii,
}
