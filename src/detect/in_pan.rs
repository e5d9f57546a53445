//! PAN (Permanent Account Number) of India.

use super::registry::{Detector, DetectorId, Tier};

/// PAN (Permanent Account Number) of India.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::InPan,
    name: "in_pan",
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
