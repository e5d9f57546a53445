//! A sample of the values of every column, drawn over the whole of a dump.
//!
//! Each row draws a number by hashing its own number, and a column keeps the values of the rows that drew lowest. So the sample depends on the
//! rows alone: not on the order in which they come, nor on how many threads read them; and the samples of parts of a
//! dump can be put together to that of the whole. What is dropped once is never missed, because the lowest of all are among the
//! lowest of every part.

use std::collections::BTreeMap;
use std::collections::BinaryHeap;

/// The most values that a column keeps.
pub const VALUES_MAX: usize = 1000;
/// How much of a value is kept, in bytes.
pub const VALUE_BYTES_MAX: usize = 1024;

/// How much the columns of a sampler may keep. Those of samplers that are to be merged must be equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SampleLimits {
    /// The most values of a column.
    pub values_max: usize,
    /// The most bytes of a column's values.
    pub bytes_max: usize,
}

impl SampleLimits {
    /// Limits under which about so many columns keep no more than 64 MiB altogether, or 4 KiB each where that is more.
    pub fn for_columns(columns: usize) -> SampleLimits {
        let bytes_max = ALL_BYTES_MAX / columns.max(1);
        SampleLimits { values_max: VALUES_MAX, bytes_max: bytes_max.clamp(4 << 10, 128 << 10) }
    }
}

const ALL_BYTES_MAX: usize = 64 << 20;

/// What a row drew: the lower, the sooner its values are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Draw(u64);

impl Draw {
    /// What the row of this number draws. The numbers of a table's rows must differ; equal numbers in two tables do no harm.
    #[inline]
    pub fn of_row(row: u64) -> Draw {
        // The finalizer of SplitMix64 (Steele, Lea, Flood 2014): a bijection, so that no two rows draw the same.
        let mut z = row.wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Draw(z ^ (z >> 31))
    }
}

/// Draws samples of columns, which the caller numbers from 0; each worker has its own.
///
/// ```
/// use dumpscrub::classify::{Draw, SampleLimits, Sampler};
///
/// let mut sampler = Sampler::new(SampleLimits::for_columns(1));
/// for (row, value) in [(1, "ann"), (2, "bob"), (3, "ann")] {
///     let draw = Draw::of_row(row);
///     if sampler.wants(0, draw) {
///         sampler.observe(0, draw, value.as_bytes());
///     }
/// }
/// assert_eq!(sampler.sample(0).values().len(), 2);
/// ```
#[derive(Debug)]
pub struct Sampler {
    limits: SampleLimits,
    columns: Vec<Reservoir>,
}

impl Sampler {
    /// Without columns: they appear as they are observed.
    pub fn new(limits: SampleLimits) -> Sampler {
        Sampler { limits, columns: Vec::new() }
    }

    /// Whether a value of this row would be kept.
    #[inline]
    pub fn wants(&self, column: usize, draw: Draw) -> bool {
        self.columns.get(column).is_none_or(|reservoir| draw < reservoir.below)
    }

    /// Whether any of these columns would keep a value of this row, so that the row need be read at all.
    #[inline]
    pub fn wants_any(&self, columns: std::ops::Range<usize>, draw: Draw) -> bool {
        match self.columns.get(columns) {
            Some(reservoirs) => reservoirs.iter().any(|reservoir| draw < reservoir.below),
            None => true,
        }
    }

    /// Takes the value of a column in a row: what the cell means, not NULL. Each cell is to be observed at most once.
    #[inline]
    pub fn observe(&mut self, column: usize, draw: Draw, value: &[u8]) {
        if self.wants(column, draw) {
            self.keep(column, draw, value);
        }
    }

    fn keep(&mut self, column: usize, draw: Draw, value: &[u8]) {
        if column >= self.columns.len() {
            self.columns.resize_with(column + 1, Reservoir::default);
        }
        let Some(reservoir) = self.columns.get_mut(column) else { return };
        let kept = value.get(..VALUE_BYTES_MAX).unwrap_or(value);
        let extent = if kept.len() < value.len() { Extent::Cut } else { Extent::Whole };
        let mut bytes = std::mem::take(&mut reservoir.spare);
        bytes.clear();
        bytes.extend_from_slice(kept);
        reservoir.push(Kept { draw, bytes, extent }, &self.limits);
    }

    /// Forgets the values of these columns in rows that drew this or higher, as if they had not been observed.
    pub fn forget_from(&mut self, columns: impl IntoIterator<Item = usize>, draw: Draw) {
        for column in columns {
            if let Some(reservoir) = self.columns.get_mut(column) {
                reservoir.below = reservoir.below.min(draw);
                reservoir.drop_above();
            }
        }
    }

    /// Puts in what another worker has drawn from other rows.
    pub fn merge(&mut self, other: Sampler) {
        if self.columns.len() < other.columns.len() {
            self.columns.resize_with(other.columns.len(), Reservoir::default);
        }
        for (into, from) in self.columns.iter_mut().zip(other.columns) {
            into.below = into.below.min(from.below);
            for kept in from.kept {
                if kept.draw < into.below {
                    into.push(kept, &self.limits);
                }
            }
            into.drop_above();
        }
    }

    /// The sample of a column; empty if it was never observed.
    pub fn sample(&self, column: usize) -> Sample {
        self.columns.get(column).map(Reservoir::sample).unwrap_or_default()
    }
}

/// The values that one column keeps.
#[derive(Debug)]
struct Reservoir {
    /// The highest draw is on top.
    kept: BinaryHeap<Kept>,
    bytes: usize,
    /// Only lower draws are kept.
    below: Draw,
    /// The buffer of the value that was dropped last.
    spare: Vec<u8>,
}

impl Default for Reservoir {
    fn default() -> Self {
        Reservoir { kept: BinaryHeap::new(), bytes: 0, below: Draw(u64::MAX), spare: Vec::new() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    draw: Draw,
    bytes: Vec<u8>,
    extent: Extent,
}

/// Whether a value is all there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// It is.
    Whole,
    /// Its end was cut off.
    Cut,
}

impl Reservoir {
    fn push(&mut self, kept: Kept, limits: &SampleLimits) {
        if self.kept.len() >= limits.values_max
            && let Some(mut highest) = self.kept.peek_mut()
            && kept < *highest
        {
            // Cheaper than to put in the one and to take out the other.
            self.bytes += kept.bytes.len();
            let dropped = std::mem::replace(&mut *highest, kept);
            self.bytes -= dropped.bytes.len();
            self.below = dropped.draw;
            self.spare = dropped.bytes;
        } else {
            self.bytes += kept.bytes.len();
            self.kept.push(kept);
        }
        while self.kept.len() > limits.values_max || self.bytes > limits.bytes_max {
            let Some(dropped) = self.kept.pop() else { break };
            self.bytes -= dropped.bytes.len();
            self.below = dropped.draw;
            self.spare = dropped.bytes;
        }
    }

    /// Drops what another part of the dump has shown to be too high.
    fn drop_above(&mut self) {
        while self.kept.peek().is_some_and(|kept| kept.draw >= self.below) {
            let Some(dropped) = self.kept.pop() else { break };
            self.bytes -= dropped.bytes.len();
        }
    }

    fn sample(&self) -> Sample {
        let mut values: BTreeMap<&[u8], (Extent, u32)> = BTreeMap::new();
        for kept in &self.kept {
            let entry = values.entry(&kept.bytes).or_insert((kept.extent, 0));
            entry.1 += 1;
        }
        let places: BTreeMap<&[u8], u32> = values.keys().copied().zip(0..).collect();
        let place = |kept: &Kept| Some((kept.draw, *places.get(kept.bytes.as_slice())?));
        let mut drawn: Vec<(Draw, u32)> = self.kept.iter().filter_map(place).collect();
        drawn.sort_unstable();
        let values = values.into_iter().map(|(value, (extent, rows))| Value {
            value: value.to_vec(),
            extent,
            rows,
        });
        Sample { values: values.collect(), drawn }
    }
}

/// Some of the values of a column: each once, in the order of their bytes.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sample {
    values: Vec<Value>,
    /// What each row drew, lowest first, and the place of its value.
    drawn: Vec<(Draw, u32)>,
}

/// A value of a sample. Its bytes are somebody's: no message may show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Value {
    /// The value, or as much of it as is kept.
    pub value: Vec<u8>,
    /// Whether it is all there.
    pub extent: Extent,
    /// In how many rows of the sample it stands.
    pub rows: u32,
}

impl Sample {
    /// A sample of these values, each a row: for tests, and for columns that are held in memory.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> Sample {
        let mut sampler = Sampler::new(SampleLimits::for_columns(1));
        for (row, value) in (1..).zip(values) {
            sampler.observe(0, Draw::of_row(row), value);
        }
        sampler.sample(0)
    }

    /// The distinct values.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// How many rows they stand in.
    pub fn rows(&self) -> usize {
        self.drawn.len()
    }

    /// What each row drew, lowest first, and its value. Of two columns of one table, equal draws are of one row.
    pub fn drawn(&self) -> impl Iterator<Item = (Draw, &[u8])> {
        let value = |place: u32| self.values.get(place as usize);
        self.drawn
            .iter()
            .filter_map(move |(draw, place)| Some((*draw, value(*place)?.value.as_slice())))
    }
}

/// How many values there are, not which.
impl std::fmt::Debug for Sample {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sample({} values in {} rows)", self.values.len(), self.drawn.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Row number and value of a column.
    type Rows = Vec<(u64, Vec<u8>)>;

    const SMALL: SampleLimits = SampleLimits { values_max: 8, bytes_max: 40 };

    /// All rows at once: in the order of their draws, as long as both limits hold.
    fn naive(rows: &Rows, limits: SampleLimits) -> Sample {
        let mut rows = rows.clone();
        rows.sort_by_key(|(row, _)| Draw::of_row(*row));
        let mut bytes = 0;
        let kept: Vec<_> = rows
            .into_iter()
            .take(limits.values_max)
            .take_while(|(_, value)| {
                bytes += value.len().min(VALUE_BYTES_MAX);
                bytes <= limits.bytes_max
            })
            .collect();
        let mut values: Vec<Value> = Vec::new();
        for (_, value) in &kept {
            let extent = if value.len() > VALUE_BYTES_MAX { Extent::Cut } else { Extent::Whole };
            let value = value[..value.len().min(VALUE_BYTES_MAX)].to_vec();
            match values.iter_mut().find(|known| known.value == value) {
                Some(known) => known.rows += 1,
                None => values.push(Value { value, extent, rows: 1 }),
            }
        }
        values.sort_by(|a, b| a.value.cmp(&b.value));
        let place = |value: &[u8]| {
            let kept = &value[..value.len().min(VALUE_BYTES_MAX)];
            values.iter().position(|known| known.value == kept).unwrap() as u32
        };
        let drawn = kept.iter().map(|(row, value)| (Draw::of_row(*row), place(value))).collect();
        Sample { values, drawn }
    }

    fn drawn(rows: &[(u64, Vec<u8>)], limits: SampleLimits) -> Sampler {
        let mut sampler = Sampler::new(limits);
        for (row, value) in rows {
            sampler.observe(3, Draw::of_row(*row), value);
        }
        sampler
    }

    fn rows() -> impl Strategy<Value = Rows> {
        let value = prop::collection::vec(prop::sample::select(b"ab".to_vec()), 0..9);
        prop::collection::vec(value, 0..120).prop_map(|values| (1..).zip(values).collect())
    }

    proptest! {
        #[test]
        fn the_sample_is_that_of_all_rows_at_once(rows in rows()) {
            prop_assert_eq!(drawn(&rows, SMALL).sample(3), naive(&rows, SMALL));
        }

        #[test]
        fn any_workers_draw_the_same(
            rows in rows(),
            workers in 1usize..5,
            turn in 0usize..200,
            salt in any::<u64>(),
        ) {
            let whole = drawn(&rows, SMALL).sample(3);
            let mut parts = vec![Vec::new(); workers];
            let at = turn % rows.len().max(1);
            let turned = rows.iter().skip(at).chain(rows.iter().take(at));
            for (nth, row) in turned.enumerate() {
                let worker = (nth as u64 ^ salt).wrapping_mul(31) as usize % workers;
                parts[worker].push(row.clone());
            }
            let mut all = Sampler::new(SMALL);
            for part in &parts {
                all.merge(drawn(part, SMALL));
            }
            prop_assert_eq!(all.sample(3), whole);
        }
    }

    #[test]
    fn a_sample_is_drawn_from_everywhere() {
        let rows: Rows = (0..100_000u64).map(|row| (row, row.to_string().into_bytes())).collect();
        let sample = drawn(&rows, SampleLimits::for_columns(1)).sample(3);
        assert_eq!(sample.rows(), VALUES_MAX);
        let number = |value: &Value| String::from_utf8_lossy(&value.value).parse::<u64>().unwrap();
        let late = sample.values().iter().filter(|value| number(value) >= 50_000).count();
        assert!((400..600).contains(&late), "{late}");
    }

    #[test]
    fn rows_that_nobody_wants_are_told() {
        let mut sampler = Sampler::new(SampleLimits { values_max: 1, bytes_max: 100 });
        let (mut low, mut high) = (Draw::of_row(1), Draw::of_row(2));
        if high < low {
            std::mem::swap(&mut low, &mut high);
        }
        assert!(sampler.wants(0, high) && sampler.wants_any(0..2, high));
        sampler.observe(0, high, b"x");
        sampler.observe(0, low, b"y");
        assert!(!sampler.wants(0, high) && sampler.wants(1, high));
        assert!(!sampler.wants_any(0..1, high) && sampler.wants_any(0..2, high));
        assert_eq!(sampler.sample(0).values()[0].value, b"y");
        assert_eq!(format!("{:?}", sampler.sample(0)), "Sample(1 values in 1 rows)");
    }

    #[test]
    fn long_values_and_many_columns_are_bounded() {
        let long = vec![b'x'; 5000];
        let sample = Sample::of([long.as_slice()]);
        let value = &sample.values()[0];
        assert_eq!((value.value.len(), value.extent), (VALUE_BYTES_MAX, Extent::Cut));
        assert_eq!(SampleLimits::for_columns(1).bytes_max, 128 << 10);
        assert_eq!(SampleLimits::for_columns(100_000).bytes_max, 4 << 10);
        assert_eq!(SampleLimits::for_columns(2048).bytes_max, 32 << 10);
    }
}
