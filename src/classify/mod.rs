//! What each column holds: by its name, its type, its table, and a sample of its values.
//!
//! 1. A [`Sampler`] keeps some values of every column while the rows pass, the same in every run and on any number of threads.
//! 2. A [`Classifier`] takes what is known of a column ([`ColumnFacts`]) and says what it seems to hold: a [`Verdict`] with its
//!    [`Evidence`]. Where it cannot be sure, a person must look ([`Review`]).
//! 3. [`rule_for`] says which rule of a mapping file suits the verdict and the column.
//!
//! Nothing in here shows a value: evidence is counts and masked shapes.

mod facts;
mod rule;
mod sampler;
mod verdict;

pub use facts::{ColumnFacts, Member, Nulls, Role, rows_of, rows_of_columns};
pub use rule::{RuleOption, RuleText, rule_for, rule_for_all};
pub use sampler::{
    Draw, Extent, Sample, SampleLimits, Sampler, VALUE_BYTES_MAX, VALUES_MAX, Value,
};
pub use verdict::{
    Confidence, Content, Evidence, QuasiIdentifier, Review, Sensitive, Verdict, class_word,
};

pub use crate::detect::column_hints::{Rows, Says};

use crate::detect::column_hints::classify;
use crate::detect::{DetectorSet, Policy, Strictness, ValueDetector};

/// Looks at columns, one after the other; each worker has its own.
#[derive(Debug)]
pub struct Classifier {
    #[allow(dead_code)]
    values: ValueDetector,
}

impl Classifier {
    /// One that asks these detectors about values.
    pub fn new(detectors: DetectorSet) -> Classifier {
        let policy = Policy { detectors, strictness: Strictness::Strict };
        Classifier { values: ValueDetector::new(policy) }
    }

    /// What a column seems to hold.
    pub fn verdict(&mut self, facts: &ColumnFacts<'_>) -> Verdict {
        let class = classify(&facts.table.name, facts.column, facts.column_type);
        let evidence = class
            .map(|class| Evidence::Name { class: class_word(class), says: Says::Alone })
            .into_iter()
            .collect();
        Verdict {
            class,
            quasi: class.and_then(QuasiIdentifier::of_class),
            confidence: Confidence::Medium,
            evidence,
            ..Verdict::default()
        }
    }
}

impl Default for Classifier {
    fn default() -> Self {
        Classifier::new(DetectorSet::ALL)
    }
}
