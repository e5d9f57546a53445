//! Henkilötunnus of Finland.

use super::registry::{Detector, DetectorId, Tier};

/// Henkilötunnus of Finland.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::FiHetu,
    name: "fi_hetu",
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
