//! What a cell holds: the decision over what the detectors see in a whole value.

use super::context::{ColumnContext, ColumnValues, words_before};
use super::engine::sweep;
use super::hit::{Hit, Judgement};
use super::registry::{DetectorId, DetectorSet, Tier};

/// What is asked of the detectors in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The detectors that are asked.
    pub detectors: DetectorSet,
    /// Whether values without context count.
    pub strictness: Strictness,
}

/// Whether values that need context count without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// They are mentioned and do not count.
    #[default]
    Normal,
    /// They count.
    Strict,
}

impl Default for Policy {
    fn default() -> Self {
        Policy { detectors: DetectorSet::ALL, strictness: Strictness::Normal }
    }
}

/// What a value that was found is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is personal data.
    Fail,
    /// It is mentioned, and does not count.
    Info,
    /// It belongs to nobody.
    Test,
}

/// A value that was found in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Which detector.
    pub detector: DetectorId,
    /// Its first byte in the value.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// What it is worth.
    pub verdict: Verdict,
    /// How it was proved.
    pub tier: Tier,
    /// What decided, in a phrase.
    pub reason: &'static str,
}

/// Looks at whole values, one after the other; each worker has its own.
#[derive(Debug)]
pub struct ValueDetector {
    policy: Policy,
    hits: Vec<Hit>,
}

impl ValueDetector {
    /// Under this policy.
    pub fn new(policy: Policy) -> Self {
        ValueDetector { policy, hits: Vec::new() }
    }

    /// Appends what a value holds, in order and without overlaps except where a number is the local part of an address.
    ///
    /// `value` is what the cell means: the escapes of its carrier are undone. Escapes inside it (JSON, percent-encoding, HTML) are
    /// seen through; spans are those of `value` as it is given.
    pub fn find(&mut self, value: &[u8], column: &ColumnContext, out: &mut Vec<Match>) {
        let mut hits = std::mem::take(&mut self.hits);
        hits.clear();
        if column.values != ColumnValues::Nothing {
            sweep(value, self.policy.detectors, column.supports, &mut |hit| hits.push(hit));
            for detector in column.supports.intersection(self.policy.detectors).iter() {
                hits.extend(detector.whole.and_then(|whole| whole(value)));
            }
        }
        for hit in &hits {
            out.extend(self.judge(value, column, hit));
        }
        self.hits = hits;
    }

    fn judge(&self, value: &[u8], column: &ColumnContext, hit: &Hit) -> Option<Match> {
        let (verdict, tier, reason) = match hit.judgement {
            Judgement::Proven => (Verdict::Fail, Tier::SelfProving, "the value proves itself"),
            Judgement::Test(reason) => (Verdict::Test, Tier::SelfProving, reason),
            Judgement::Harmless(reason) => (Verdict::Info, Tier::SelfProving, reason),
            Judgement::NeedsContext | Judgement::OnlyInContext => {
                if column.supports.contains(hit.detector) {
                    (Verdict::Fail, Tier::NeedsContext, "the column speaks for it")
                } else if words_before(value, hit.start).contains(hit.detector) {
                    (Verdict::Fail, Tier::NeedsContext, "a word before it speaks for it")
                } else if self.policy.strictness == Strictness::Strict {
                    (Verdict::Fail, Tier::NeedsContext, "strict")
                } else if hit.judgement == Judgement::NeedsContext {
                    (Verdict::Info, Tier::NeedsContext, "nothing near speaks for it")
                } else {
                    return None;
                }
            }
        };
        let Hit { detector, start, end, .. } = *hit;
        Some(Match { detector, start, end, verdict, tier, reason })
    }
}
