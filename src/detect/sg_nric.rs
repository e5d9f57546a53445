//! NRIC and FIN of Singapore.

use super::registry::{Detector, DetectorId, Tier};

/// NRIC and FIN of Singapore.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::SgNric,
    name: "sg_nric",
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
