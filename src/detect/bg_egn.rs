//! EGN of Bulgaria.

use super::registry::{Detector, DetectorId, Tier};

/// EGN of Bulgaria.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::BgEgn,
    name: "bg_egn",
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
