//! Hardware addresses.

use super::registry::{Detector, DetectorId, Tier};

/// Hardware addresses.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::MacAddress,
    name: "mac_address",
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
