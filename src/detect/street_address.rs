//! Streets and house numbers.

use super::registry::{Detector, DetectorId, Tier};

/// Streets and house numbers.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::StreetAddress,
    name: "street_address",
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
