//! SIN of Canada.

use super::registry::{Detector, DetectorId, Tier};

/// SIN of Canada.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CaSin,
    name: "ca_sin",
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
