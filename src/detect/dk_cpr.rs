//! CPR number of Denmark.

use super::registry::{Detector, DetectorId, Tier};

/// CPR number of Denmark.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::DkCpr,
    name: "dk_cpr",
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
