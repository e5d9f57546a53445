//! My Number of Japan.

use super::registry::{Detector, DetectorId, Tier};

/// My Number of Japan.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::JpMyNumber,
    name: "jp_my_number",
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
