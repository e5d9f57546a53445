//! What a run did.

use std::collections::BTreeMap;
use std::time::Duration;

use super::findings::Findings;
use crate::mapping::AutomaticColumn;

/// The result of a run that came to its end.
#[derive(Debug)]
pub struct Outcome {
    /// Decompressed bytes read.
    pub bytes_in: u64,
    /// Bytes written, before compression.
    pub bytes_out: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// The tables whose rows were met, in the order of the input.
    pub tables: Vec<TableOutcome>,
    /// What the scan found, allowed findings left out.
    pub findings: Findings,
    /// What the scan found and replaced.
    pub redacted: Findings,
    /// The columns that were classified by name and type.
    pub automatic: Vec<AutomaticColumn>,
    /// Statements that the catalog did not understand, by kind.
    pub not_understood: BTreeMap<String, u64>,
    /// What a person should know.
    pub warnings: Vec<String>,
    /// Where the lines of findings are counted.
    pub lines: Lines,
    /// Whether the output was ended because of a finding.
    pub verdict: Verdict,
    /// What is to be written over the beginning of the output, where it was said that this can be done: an archive knows where its data
    /// is when all of it is written.
    pub beginning: Option<Vec<u8>>,
}

/// Where the lines of findings are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lines {
    /// In the output.
    #[default]
    OfOutput,
    /// In each part of an archive by itself, of which nobody sees the lines.
    OfParts,
}

/// Whether the output is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All was written.
    Written,
    /// Personal data was found in what was about to be written, so the output ends before it.
    Withheld,
}

/// What happened to one table.
#[derive(Clone, Debug)]
pub struct TableOutcome {
    /// Its name, as in SQL.
    pub table: String,
    /// Rows read.
    pub rows: u64,
    /// Whether the rows were left out.
    pub dropped: bool,
    /// Its columns with rules, in the order of the data.
    pub columns: Vec<ColumnOutcome>,
}

/// What happened to one column with a rule.
#[derive(Clone, Debug)]
pub struct ColumnOutcome {
    /// Its name.
    pub column: String,
    /// The transformer.
    pub transform: &'static str,
    /// The domain, where there is one.
    pub domain: Option<String>,
    /// Cells that were given another value.
    pub masked: u64,
    /// Cells that were NULL and stayed so.
    pub nulls: u64,
}
