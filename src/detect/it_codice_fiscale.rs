//! Codice fiscale of Italy.

use super::registry::{Detector, DetectorId, Tier};

/// Codice fiscale of Italy.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::ItCodiceFiscale,
    name: "it_codice_fiscale",
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
