//! BSN of the Netherlands.

use super::registry::{Detector, DetectorId, Tier};

/// BSN of the Netherlands.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::NlBsn,
    name: "nl_bsn",
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
