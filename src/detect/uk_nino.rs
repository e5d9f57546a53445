//! National Insurance numbers of the United Kingdom.

use super::registry::{Detector, DetectorId, Tier};

/// National Insurance numbers of the United Kingdom.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UkNino,
    name: "uk_nino",
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
