//! What a detector says of a place in a text.

use super::registry::DetectorId;

/// A value that a detector recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which detector.
    pub detector: DetectorId,
    /// The first byte of the value.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// What the value itself says of whether it can belong to somebody.
    pub judgement: Judgement,
}

/// What a value itself says of whether it can belong to somebody; the column and the words around it are not asked yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It proves itself: it counts wherever it stands.
    Proven,
    /// Too many other values look like it: it counts where the column or a word nearby agrees, and is mentioned elsewhere.
    NeedsContext,
    /// As [`Judgement::NeedsContext`], but so common that it is not even mentioned elsewhere.
    OnlyInContext,
    /// It lies in a range that belongs to nobody, or is a published test value. The text says which.
    Test(&'static str),
    /// It is real and belongs to no person: a role address, a public resolver. The text says what it is.
    Harmless(&'static str),
}
