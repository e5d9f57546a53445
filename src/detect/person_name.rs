//! Names of persons.

use super::registry::{Detector, DetectorId, Tier};

/// Names of persons.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PersonName,
    name: "person_name",
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
