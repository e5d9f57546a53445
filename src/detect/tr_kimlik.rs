//! T.C. Kimlik No of Turkey.

use super::registry::{Detector, DetectorId, Tier};

/// T.C. Kimlik No of Turkey.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::TrKimlik,
    name: "tr_kimlik",
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
