//! Magnetic stripe tracks of payment cards.

use super::registry::{Detector, DetectorId, Tier};

/// Magnetic stripe tracks of payment cards.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CardTrack,
    name: "card_track",
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
