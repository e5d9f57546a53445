//! Account numbers of ISO 13616.

use super::registry::{Detector, DetectorId, Tier};

/// Account numbers of ISO 13616.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Iban,
    name: "iban",
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
