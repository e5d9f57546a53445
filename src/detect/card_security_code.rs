//! Card verification codes and PINs.

use super::registry::{Detector, DetectorId, Tier};

/// Card verification codes and PINs.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CardSecurityCode,
    name: "card_security_code",
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
