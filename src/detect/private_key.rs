//! Private keys in PEM.

use super::registry::{Detector, DetectorId, Tier};

/// Private keys in PEM.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PrivateKey,
    name: "private_key",
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
