//! Addresses of IP, version 4 and 6.

use super::registry::{Detector, DetectorId, Tier};

/// Addresses of IP, version 4 and 6.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::IpAddress,
    name: "ip_address",
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
