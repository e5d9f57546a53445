//! Keys of services, known by their prefix.

use super::registry::{Detector, DetectorId, Tier};

/// Keys of services, known by their prefix.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ApiKey,
    name: "api_key",
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
