//! AHV number of Switzerland.

use super::registry::{Detector, DetectorId, Tier};

/// AHV number of Switzerland.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ChAhv,
    name: "ch_ahv",
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
