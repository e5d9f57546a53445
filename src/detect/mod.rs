//! Detectors: what personal data looks like, in values and in column names.
//!
//! One file a detector, each with the examples that it must and must not match; [`registry`] lists them, [`engine`] runs them
//! in one pass over finished bytes. Nothing in here keeps or prints a matched value: a hit is a span and a verdict.

pub mod allow;
pub mod boundary;
pub mod checksums;
pub mod column_hints;
mod column_lexicon;
pub mod digit_shapes;
pub mod email;
pub mod engine;
pub mod payment_card;
pub mod registry;
pub mod us_ssn;

pub use engine::{Hit, Verdict, suspects, sweep};
pub use registry::{DETECTORS, Detector, DetectorId, Tier};
