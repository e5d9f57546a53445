//! NIR (numéro de sécurité sociale) of France.

use super::registry::{Detector, DetectorId, Tier};

/// NIR (numéro de sécurité sociale) of France.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::FrNir,
    name: "fr_nir",
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
