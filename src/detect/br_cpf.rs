//! CPF of Brazil.

use super::registry::{Detector, DetectorId, Tier};

/// CPF of Brazil.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::BrCpf,
    name: "br_cpf",
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
