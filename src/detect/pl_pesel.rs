//! PESEL of Poland.

use super::registry::{Detector, DetectorId, Tier};

/// PESEL of Poland.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PlPesel,
    name: "pl_pesel",
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
