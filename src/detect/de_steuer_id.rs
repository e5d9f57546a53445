//! Steuer-ID of Germany.

use super::registry::{Detector, DetectorId, Tier};

/// Steuer-ID of Germany.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::DeSteuerId,
    name: "de_steuer_id",
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
