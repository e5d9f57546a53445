//! NHS numbers of the United Kingdom.

use super::registry::{Detector, DetectorId, Tier};

/// NHS numbers of the United Kingdom.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UkNhsNumber,
    name: "uk_nhs_number",
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
