//! Phone numbers.

use super::registry::{Detector, DetectorId, Tier};

/// Phone numbers.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Phone,
    name: "phone",
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
