//! Aadhaar of India.

use super::registry::{Detector, DetectorId, Tier};

/// Aadhaar of India.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::InAadhaar,
    name: "in_aadhaar",
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
