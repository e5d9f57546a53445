//! Medicare numbers of Australia.

use super::registry::{Detector, DetectorId, Tier};

/// Medicare numbers of Australia.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::AuMedicare,
    name: "au_medicare",
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
