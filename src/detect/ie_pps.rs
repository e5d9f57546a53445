//! PPS number of Ireland.

use super::registry::{Detector, DetectorId, Tier};

/// PPS number of Ireland.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::IePps,
    name: "ie_pps",
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
