//! What is kept of the values of one column, or of several together.

use super::fingerprints::{FingerprintSet, Inserted, Places};
use super::integer_bits::IntegerBits;
use super::plan::{Role, Values};
use super::relationship::Exactness;
use super::type_class::{Fingerprint, unmix};

/// The values of one planned set.
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    role: Role,
    values: Values,
    set: FingerprintSet,
    /// Fingerprints that are not in the set yet.
    pending: Vec<u64>,
    /// Rows without a NULL.
    pub rows: u64,
    /// Rows with a NULL.
    pub nulls: u64,
    /// What the integers among the values span.
    pub span: Option<Span>,
    /// Whether all values were integers.
    pub integers: Integers,
    /// The bytes of the longest value.
    pub longest: usize,
    bits: Bits,
}

/// Whether all values were integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Integers {
    /// All of them, so far.
    Only,
    /// Not all.
    AmongOthers,
}

/// The least and the greatest of some integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub min: i64,
    pub max: i64,
}

impl Span {
    fn with(span: Option<Span>, number: i64) -> Option<Span> {
        let span = span.unwrap_or(Span { min: number, max: number });
        Some(Span { min: span.min.min(number), max: span.max.max(number) })
    }

    /// How many integers it holds.
    pub fn width(self) -> f64 {
        self.max as f64 - self.min as f64 + 1.0
    }
}

/// The values of an integer key beyond those that are kept as fingerprints.
#[derive(Clone, Debug)]
enum Bits {
    /// Not needed, so far.
    None,
    /// All values.
    All(IntegerBits),
    /// They lie too far apart.
    GivenUp,
}

impl Sketch {
    pub fn new(role: Role, values: Values, places: Places) -> Self {
        Sketch {
            role,
            values,
            set: FingerprintSet::new(places),
            pending: Vec::new(),
            rows: 0,
            nulls: 0,
            span: None,
            integers: Integers::Only,
            longest: 0,
            bits: Bits::None,
        }
    }

    /// Whether values are still of use: those of a column that nothing but its values speaks for are not, once one was longer than
    /// any key.
    pub fn is_wanted(&self) -> bool {
        self.role != Role::Value || self.longest <= KEY_BYTES_MAX
    }

    /// Takes the value of one row. Its fingerprint may wait for others: [`Sketch::settle`] puts them into the set, and must be called
    /// when there are enough, and before anything is asked.
    #[inline]
    pub fn insert(&mut self, value: Fingerprint, len: usize, len_max: usize) -> Waiting {
        self.rows += 1;
        match value.integer {
            Some(number) => self.span = Span::with(self.span, number),
            None => {
                self.integers = Integers::AmongOthers;
                self.longest = self.longest.max(len);
            }
        }
        if self.set.level() > 0 {
            self.insert_bit(value.hash, len_max);
        }
        if self.set.samples(value.hash) {
            self.pending.push(value.hash);
        }
        if self.pending.len() < PENDING_MAX { Waiting::Few } else { Waiting::Enough }
    }

    /// Puts the fingerprints that wait into the set.
    pub fn settle(&mut self, len_max: usize) {
        self.settle_pending();
        if self.set.len() > self.len_max(len_max) {
            self.thin(len_max);
        }
    }

    fn settle_pending(&mut self) {
        self.set.insert_once_each(&self.pending);
        self.pending.clear();
    }

    /// Holds the set to a bound, of which a column that only its values speak for gets less.
    pub fn thin(&mut self, len_max: usize) {
        self.settle_pending();
        let own_max = self.len_max(len_max);
        if self.set.len() > own_max {
            self.begin_bits(len_max);
            self.set.thin(0, own_max);
        }
        self.check_bits(len_max);
    }

    /// How much of the bound for all sets together this one takes: grows with the values alone.
    pub fn held(&self, len_max: usize) -> usize {
        match self.set.level() {
            0 => self.set.len(),
            _ => self.len_max(len_max),
        }
    }

    /// Adds what another worker saw of the same set.
    pub fn merge(&mut self, mut other: Sketch, len_max: usize) {
        self.settle(len_max);
        other.settle(len_max);
        self.rows += other.rows;
        self.nulls += other.nulls;
        if let Some(span) = other.span {
            self.span = Span::with(Span::with(self.span, span.min), span.max);
        }
        if other.integers == Integers::AmongOthers {
            self.integers = Integers::AmongOthers;
        }
        self.longest = self.longest.max(other.longest);
        if self.set.level() == 0 && other.set.level() > 0 {
            std::mem::swap(&mut self.set, &mut other.set);
            std::mem::swap(&mut self.bits, &mut other.bits);
        }
        match (&mut self.bits, &other.bits) {
            (Bits::All(own), Bits::All(bits)) => own.extend(bits),
            (Bits::All(own), Bits::None) => {
                other.set.iter().for_each(|(hash, _)| own.insert(unmix(hash)));
            }
            (Bits::All(_), Bits::GivenUp) => self.bits = Bits::GivenUp,
            (Bits::None | Bits::GivenUp, _) => {}
        }
        self.set.thin(other.set.level(), usize::MAX);
        for (hash, count) in other.set.iter() {
            if self.set.insert(hash, count) == Inserted::New
                && self.set.len() > self.len_max(len_max)
            {
                // The rest of the other's values are not in this set yet: the bits must know them.
                self.begin_bits(len_max);
                if let Bits::All(bits) = &mut self.bits {
                    other.set.iter().for_each(|(hash, _)| bits.insert(unmix(hash)));
                }
                self.thin(len_max);
            }
        }
        self.check_bits(len_max);
    }

    /// Whether each value came once, as far as is kept, and no NULL: a key by the data.
    pub fn is_unique(&self) -> bool {
        self.rows > 0 && self.nulls == 0 && self.set.iter().all(|(_, count)| count == 1)
    }

    /// The number of distinct values, estimated where they are sampled.
    pub fn distinct(&self) -> u64 {
        match &self.bits {
            Bits::All(bits) if self.integers == Integers::Only => bits.len(),
            _ => (self.set.len() as u64) << self.set.level(),
        }
    }

    /// Some of the fingerprints, at most `count`, the same whatever the order: those that stay longest when the sampling doubles.
    pub fn probes(&self, count: usize) -> Vec<u64> {
        let mut hashes: Vec<u64> = self.set.iter().map(|(hash, _)| hash).collect();
        if hashes.len() > count {
            hashes.select_nth_unstable_by_key(count, |hash| hash.reverse_bits());
            hashes.truncate(count);
        }
        hashes.sort_unstable_by_key(|hash| hash.reverse_bits());
        hashes
    }

    /// How many of the integers from `min` to `max` a key of numbers has, as a share of all; estimated where they are sampled.
    pub fn density(&self, within: Span) -> f64 {
        let own = self.span.unwrap_or(within);
        let (min, max) = (own.min.max(within.min), own.max.min(within.max));
        if min > max {
            return 0.0;
        }
        let width = Span { min, max }.width();
        if self.values == Values::Others {
            // The fingerprints of texts do not say which numbers they were.
            return self.distinct() as f64 / own.width();
        }
        let count = self.set.iter().filter(|(hash, _)| (min..=max).contains(&unmix(*hash))).count();
        count as f64 * 2.0_f64.powi(self.set.level() as i32) / width
    }

    /// Whether a key has a value; `None` where the sample does not say.
    pub fn has(&self, hash: u64, integers: Integers) -> Option<bool> {
        match &self.bits {
            Bits::All(bits) if (integers, self.integers) == (Integers::Only, Integers::Only) => {
                Some(bits.contains(unmix(hash)))
            }
            _ => self.set.samples(hash).then(|| self.set.contains(hash)),
        }
    }

    /// Compares the values with those of a key.
    pub fn compare(&self, key: &Sketch) -> Option<Comparison> {
        if self.rows == 0 || key.rows == 0 {
            return None;
        }
        let mut seen = Comparison::default();
        for (hash, count) in self.set.iter() {
            match key.has(hash, self.integers) {
                None => {}
                Some(true) => {
                    seen.rows += u64::from(count);
                    seen.values += 1;
                }
                Some(false) => {
                    seen.rows += u64::from(count);
                    seen.values += 1;
                    seen.orphans += u64::from(count);
                    seen.orphan_values += 1;
                    if self.values == Values::Numbers
                        && key.span.is_some_and(|span| unmix(hash) > span.max)
                    {
                        seen.orphan_values_beyond += 1;
                    }
                }
            }
        }
        let all_compared = self.set.level() == 0 && seen.values == self.set.len() as u64;
        seen.exactness = match all_compared {
            true => Exactness::Exact,
            false => Exactness::Sampled,
        };
        (seen.values > 0).then_some(seen)
    }

    fn len_max(&self, len_max: usize) -> usize {
        match self.role {
            Role::Value => len_max.min(VALUES_ALONE_MAX),
            Role::Key | Role::Pointing => len_max,
        }
    }

    /// Moves all values to bits before the first of the fingerprints are dropped.
    fn begin_bits(&mut self, len_max: usize) {
        if (self.role, self.values) == (Role::Key, Values::Numbers)
            && self.set.level() == 0
            && let Bits::None = self.bits
        {
            let mut bits = IntegerBits::default();
            self.set.iter().for_each(|(hash, _)| bits.insert(unmix(hash)));
            self.bits = Bits::All(bits);
            self.check_bits(len_max);
        }
    }

    fn insert_bit(&mut self, hash: u64, len_max: usize) {
        if let Bits::All(bits) = &mut self.bits {
            bits.insert(unmix(hash));
            self.check_bits(len_max);
        }
    }

    /// Gives the bits up where the numbers lie so far apart that they would take more memory than the fingerprints.
    fn check_bits(&mut self, len_max: usize) {
        if let Bits::All(bits) = &self.bits
            && bits.blocks() > (len_max / FINGERPRINTS_PER_BLOCK).max(1)
        {
            self.bits = Bits::GivenUp;
        }
    }
}

/// What came of comparing values with a key, as far as they could be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comparison {
    /// Rows compared.
    pub rows: u64,
    /// Distinct values compared.
    pub values: u64,
    /// Rows whose value the key lacks.
    pub orphans: u64,
    /// Values that the key lacks.
    pub orphan_values: u64,
    /// Integers among those that are greater than any in the key.
    pub orphan_values_beyond: u64,
    /// Whether all values were compared.
    pub exactness: Exactness,
}

impl Default for Comparison {
    fn default() -> Self {
        Comparison {
            rows: 0,
            values: 0,
            orphans: 0,
            orphan_values: 0,
            orphan_values_beyond: 0,
            exactness: Exactness::Exact,
        }
    }
}

impl Comparison {
    /// The share of rows that match.
    pub fn rate(&self) -> f64 {
        (self.rows - self.orphans) as f64 / self.rows.max(1) as f64
    }

    /// The share of distinct values that match.
    pub fn value_rate(&self) -> f64 {
        (self.values - self.orphan_values) as f64 / self.values.max(1) as f64
    }
}

/// How many fingerprints wait for the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// Less than are worth it.
    Few,
    /// As many as may.
    Enough,
}

/// How many fingerprints wait until they are put into the set. A large set is not in the caches of the processor: one after the other
/// each would wait for the memory, but several that follow each other at once wait together.
const PENDING_MAX: usize = 64;

/// The longest value that can be one of a key, in bytes.
const KEY_BYTES_MAX: usize = 256;
/// How many distinct values are kept of a column that nothing but its values speaks for.
const VALUES_ALONE_MAX: usize = 1 << 13;
/// A block of bits takes as much memory as this many fingerprints at most.
const FINGERPRINTS_PER_BLOCK: usize = 16;
