//! Personnummer of Sweden.

use super::registry::{Detector, DetectorId, Tier};

/// Personnummer of Sweden.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::SePersonnummer,
    name: "se_personnummer",
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
