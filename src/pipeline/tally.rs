//! What is counted while rows pass.

use xxhash_rust::xxh3::xxh3_64;

/// How many distinct values a column must have for its pseudonyms to hide anything.
pub const DISTINCT_ENOUGH: usize = 50;

/// The counts of one table.
#[derive(Clone, Debug, Default)]
pub struct TableTally {
    /// Rows read.
    pub rows: u64,
    /// By column of the plan.
    pub columns: Vec<ColumnTally>,
}

/// The counts of one column.
#[derive(Clone, Debug, Default)]
pub struct ColumnTally {
    /// Cells that were given another value.
    pub masked: u64,
    /// Cells that were NULL and stayed so.
    pub nulls: u64,
    /// Whether there are enough distinct values.
    pub distinct: FewDistinct,
}

impl TableTally {
    /// Adds the counts of another worker.
    pub fn merge(&mut self, other: &TableTally) {
        self.rows += other.rows;
        if self.columns.len() < other.columns.len() {
            self.columns.resize_with(other.columns.len(), ColumnTally::default);
        }
        for (mine, theirs) in self.columns.iter_mut().zip(&other.columns) {
            mine.masked += theirs.masked;
            mine.nulls += theirs.nulls;
            mine.distinct.merge(&theirs.distinct);
        }
    }
}

/// Counts distinct values up to [`DISTINCT_ENOUGH`], by fingerprint.
#[derive(Clone, Debug, Default)]
pub struct FewDistinct {
    fingerprints: Vec<u64>,
}

impl FewDistinct {
    /// Notes a value.
    #[inline]
    pub fn see(&mut self, value: &[u8]) {
        if self.fingerprints.len() < DISTINCT_ENOUGH {
            self.note(xxh3_64(value));
        }
    }

    /// How many were seen, if they were few.
    pub fn few(&self) -> Option<usize> {
        (self.fingerprints.len() < DISTINCT_ENOUGH).then_some(self.fingerprints.len())
    }

    fn note(&mut self, fingerprint: u64) {
        if !self.fingerprints.contains(&fingerprint) {
            self.fingerprints.push(fingerprint);
        }
    }

    fn merge(&mut self, other: &FewDistinct) {
        for fingerprint in &other.fingerprints {
            if self.fingerprints.len() < DISTINCT_ENOUGH {
                self.note(*fingerprint);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_is_told_from_enough() {
        let mut one = FewDistinct::default();
        for n in 0..30u32 {
            one.see(&n.to_le_bytes());
            one.see(&n.to_le_bytes());
        }
        assert_eq!(one.few(), Some(30));
        let mut other = FewDistinct::default();
        for n in 20..49u32 {
            other.see(&n.to_le_bytes());
        }
        one.merge(&other);
        assert_eq!(one.few(), Some(49));
        other.see(b"another");
        one.merge(&other);
        assert_eq!(one.few(), None);
    }
}
