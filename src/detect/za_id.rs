//! Identity number of South Africa.

use super::registry::{Detector, DetectorId, Tier};

/// Identity number of South Africa.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ZaId,
    name: "za_id",
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
