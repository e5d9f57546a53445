//! Passwords in URLs.

use super::registry::{Detector, DetectorId, Tier};

/// Passwords in URLs.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UrlCredentials,
    name: "url_credentials",
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
