//! DNI and NIE of Spain.

use super::registry::{Detector, DetectorId, Tier};

/// DNI and NIE of Spain.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::EsDni,
    name: "es_dni",
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
