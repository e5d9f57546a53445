//! Fødselsnummer of Norway.

use super::registry::{Detector, DetectorId, Tier};

/// Fødselsnummer of Norway.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::NoFodselsnummer,
    name: "no_fodselsnummer",
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
