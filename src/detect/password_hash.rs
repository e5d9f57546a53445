//! Hashes of passwords.

use super::registry::{Detector, DetectorId, Tier};

/// Hashes of passwords.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PasswordHash,
    name: "password_hash",
    summary: "",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "",
    validator: "",
    guards: &[],
    context: &[],
    classes: &[],
    mend: "",
    shapes: &[],
    literals: &[],
    find: None,
    whole: None,
    examples: &[],
    counter_examples: &[],
};
