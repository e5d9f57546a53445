//! Resident registration number of South Korea.

use super::registry::{Detector, DetectorId, Tier};

/// Resident registration number of South Korea.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::KrRrn,
    name: "kr_rrn",
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
