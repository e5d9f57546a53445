//! Dates of birth.

use super::registry::{Detector, DetectorId, Tier};

/// Dates of birth.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::DateOfBirth,
    name: "date_of_birth",
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
