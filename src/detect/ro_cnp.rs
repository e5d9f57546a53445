//! CNP of Romania.

use super::registry::{Detector, DetectorId, Tier};

/// CNP of Romania.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::RoCnp,
    name: "ro_cnp",
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
