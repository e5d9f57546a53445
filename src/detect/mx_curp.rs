//! CURP of Mexico.

use super::registry::{Detector, DetectorId, Tier};

/// CURP of Mexico.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::MxCurp,
    name: "mx_curp",
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
