//! Individual taxpayer numbers of the United States.

use super::registry::{Detector, DetectorId, Tier};

/// Individual taxpayer numbers of the United States.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UsItin,
    name: "us_itin",
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
