//! Resident identity number of China.

use super::registry::{Detector, DetectorId, Tier};

/// Resident identity number of China.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CnResidentId,
    name: "cn_resident_id",
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
