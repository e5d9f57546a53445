//! What each column holds: by its name, its type, its table, and a sample of its values.
//!
//! 1. A [`Sampler`] keeps some values of every column while the rows pass, the same in every run and on any number of threads.
//! 2. A [`Classifier`] takes what is known of a column ([`ColumnFacts`]) and says what it seems to hold: a [`Verdict`] with its
//!    [`Evidence`]. Where it cannot be sure, a person must look ([`Review`]).
//! 3. [`rule_for`] says which rule of a mapping file suits the verdict and the column.
//!
//! Nothing in here shows a value: evidence is counts and masked shapes.
//!
//! ```
//! use dumpscrub::catalog::Catalog;
//! use dumpscrub::classify::{Classifier, ColumnFacts, Sample, rule_for};
//! use dumpscrub::detect::column_hints::ColumnClass;
//! use dumpscrub::schema::TableName;
//!
//! let mut catalog = Catalog::new();
//! catalog.observe("CREATE TABLE public.notices (sent_to text NOT NULL);", "public");
//! let table = catalog.table(&TableName::new("public", "notices")).unwrap();
//! let values: Vec<String> = (0..40).map(|n| format!("ann.lee{n}@example.com")).collect();
//! let sample = Sample::of(values.iter().map(String::as_bytes));
//! let facts = ColumnFacts::of(&catalog, table, &table.columns[0], Some(&sample));
//! let verdict = Classifier::default().verdict(&facts);
//! assert_eq!(verdict.class, Some(ColumnClass::Email));
//! assert_eq!(verdict.reason(), "40 of 40 sampled values are mail addresses");
//! assert_eq!(rule_for(&verdict, &facts).to_string(), "\"email\"");
//! ```

mod attribute;
mod choice;
mod decide;
mod dictionary;
mod document_keys;
mod facts;
mod likeness;
mod mentions;
mod observed;
mod rule;
mod sampler;
mod share;
mod verdict;

pub use choice::{Group, alternatives, rule_for, rules_for, verdict_of_group};
pub use document_keys::DocumentKey;
pub use facts::{ColumnFacts, Member, Nulls, Role, rows_of, rows_of_columns};
pub use mentions::{Mentions, OwnNames, mentions};
pub use rule::{RuleOption, RuleText};
pub use sampler::{
    Draw, Extent, Sample, SampleLimits, Sampler, VALUE_BYTES_MAX, VALUES_MAX, Value,
};
pub use verdict::{
    Confidence, Content, Evidence, QuasiIdentifier, Review, Sensitive, Verdict, class_word,
};

pub use crate::detect::column_hints::{Rows, Says};

use crate::detect::column_hints::hint;
use crate::detect::{DetectorSet, Policy, Strictness, ValueDetector};
use crate::schema::TypeKind;
use observed::Observed;

/// Looks at columns, one after the other; each worker has its own.
#[derive(Debug)]
pub struct Classifier {
    values: ValueDetector,
}

impl Classifier {
    /// One that asks these detectors about values.
    pub fn new(detectors: DetectorSet) -> Classifier {
        let policy = Policy { detectors, strictness: Strictness::Normal };
        Classifier { values: ValueDetector::new(policy) }
    }

    /// What a column seems to hold.
    ///
    /// Depends on the facts alone. Takes time in proportion to the bytes of the sample.
    pub fn verdict(&mut self, facts: &ColumnFacts<'_>) -> Verdict {
        let hint = hint(&facts.table.name, facts.rows, facts.column, facts.column_type);
        let attribute =
            attribute::attribute(&facts.table.name, facts.rows, facts.column, facts.column_type);
        let observed = facts.sample.map(|sample| {
            Observed::of(&mut self.values, facts, hint.map(|hint| hint.class), sample)
        });
        let observed = observed.as_ref();
        let mut verdict = decide::decide(&decide::Known { facts, hint, attribute, observed });
        let json = matches!(facts.column_type.kind, TypeKind::Json | TypeKind::Jsonb);
        if let (true, Some(sample)) = (json && !facts.column_type.array, facts.sample) {
            verdict.take_keys(document_keys::document_keys(self, facts, sample));
        }
        verdict
    }
}

impl Default for Classifier {
    fn default() -> Self {
        Classifier::new(DetectorSet::ALL)
    }
}

#[cfg(test)]
mod tests;
