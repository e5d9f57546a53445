//! Detectors: what personal data looks like, in values and in column names.

pub mod allow;
pub mod column_hints;
mod column_lexicon;
