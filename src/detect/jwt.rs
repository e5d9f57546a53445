//! JSON Web Tokens.

use super::registry::{Detector, DetectorId, Tier};

/// JSON Web Tokens.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Jwt,
    name: "jwt",
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
