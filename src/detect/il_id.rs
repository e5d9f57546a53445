//! Identity number of Israel.

use super::registry::{Detector, DetectorId, Tier};

/// Identity number of Israel.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::IlId,
    name: "il_id",
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
