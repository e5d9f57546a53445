//! The detectors there are.

use std::fmt;

use super::{email, payment_card, us_ssn};

/// Which detector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetectorId {
    /// Addresses of e-mail.
    Email,
    /// Numbers of payment cards.
    PaymentCard,
    /// Social Security numbers of the United States.
    UsSsn,
}

/// How far a value proves by itself what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// The value proves itself, wherever it stands.
    SelfProving,
    /// Shape and check digit are passed by too many other numbers: the column's name or a word nearby must agree.
    NeedsContext,
    /// There is no usable shape: only the column tells.
    ColumnOnly,
}

/// What a detector is and what it takes for personal data.
#[derive(Debug)]
pub struct Detector {
    /// Which one.
    pub id: DetectorId,
    /// Its name in the mapping file, in reports and in findings.
    pub name: &'static str,
    /// What it finds, in a line.
    pub summary: &'static str,
    /// How far a value proves itself.
    pub tier: Tier,
    /// Texts that hold one such value. None of them belongs to anybody.
    pub examples: &'static [&'static str],
    /// Texts that look like it and hold none, or only a published test value or one of a reserved range.
    pub counter_examples: &'static [&'static str],
}

/// Every detector, in the order of [`DetectorId`].
pub const DETECTORS: [&Detector; 3] =
    [&email::DETECTOR, &payment_card::DETECTOR, &us_ssn::DETECTOR];

impl DetectorId {
    /// The detector itself.
    pub fn detector(self) -> &'static Detector {
        match self {
            DetectorId::Email => &email::DETECTOR,
            DetectorId::PaymentCard => &payment_card::DETECTOR,
            DetectorId::UsSsn => &us_ssn::DETECTOR,
        }
    }

    /// Its name, as in the mapping file.
    pub fn name(self) -> &'static str {
        self.detector().name
    }

    /// The detector of this name.
    pub fn by_name(name: &str) -> Option<DetectorId> {
        DETECTORS.iter().find(|detector| detector.name == name).map(|detector| detector.id)
    }
}

/// The detector's name.
impl fmt::Display for DetectorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::engine::{Verdict, sweep};

    fn real_hits(text: &str) -> Vec<DetectorId> {
        let mut hits = Vec::new();
        sweep(text.as_bytes(), &mut |hit| {
            if hit.verdict == Verdict::Real {
                hits.push(hit.detector);
            }
        });
        hits
    }

    #[test]
    fn every_detector_is_listed_once_and_found_by_its_name() {
        for detector in DETECTORS {
            assert_eq!(DetectorId::by_name(detector.name), Some(detector.id));
            assert_eq!(detector.id.detector().id, detector.id);
            assert!(!detector.examples.is_empty() && !detector.counter_examples.is_empty());
        }
        assert!(DETECTORS.is_sorted_by(|a, b| a.id < b.id));
        assert_eq!(DetectorId::by_name("e-mail"), None);
    }

    #[test]
    fn examples_are_found_and_counter_examples_are_not() {
        for detector in DETECTORS {
            for example in detector.examples {
                assert_eq!(real_hits(example), [detector.id], "{example}");
            }
            for counter_example in detector.counter_examples {
                assert!(!real_hits(counter_example).contains(&detector.id), "{counter_example}");
            }
        }
    }
}
