//! CNPJ of Brazil.

use super::registry::{Detector, DetectorId, Tier};

/// CNPJ of Brazil.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::BrCnpj,
    name: "br_cnpj",
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
