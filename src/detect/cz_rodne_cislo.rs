//! Rodné číslo of Czechia and Slovakia.

use super::registry::{Detector, DetectorId, Tier};

/// Rodné číslo of Czechia and Slovakia.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CzRodneCislo,
    name: "cz_rodne_cislo",
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
