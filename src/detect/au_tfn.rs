//! TFN of Australia.

use super::registry::{Detector, DetectorId, Tier};

/// TFN of Australia.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::AuTfn,
    name: "au_tfn",
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
