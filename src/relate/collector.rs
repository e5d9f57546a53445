//! The values of columns as fingerprints, in bounded memory.

use std::sync::Arc;

use rayon::prelude::*;

use super::fingerprints::Places;
use super::finish;
use super::plan::{ColumnId, Part, Plan, SetId, TableId};
use super::relationship::Relationship;
use super::sketch::{Sketch, Waiting};
use super::type_class::{Fingerprint, mix};
use crate::catalog::Catalog;

/// How much a collector keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most distinct values of one column.
    pub column_values_max: usize,
    /// The most distinct values of all columns together. Where there are more, the bound for one column is halved until they fit.
    pub values_max: usize,
}

/// Exact up to 196,608 distinct values in a column, which is as many as a table of 2^18 slots takes, and 2,097,152 in all; a serial key is exact up to 67 million numbers.
///
/// A value takes up to 32 bytes, a serial key's bits as much again: 128 MiB at the very most for each worker.
impl Default for Bounds {
    fn default() -> Self {
        Bounds { column_values_max: 3 << 16, values_max: 1 << 21 }
    }
}

/// Collects the values of the columns of a plan. Each worker has its own; merged, they say the same whatever the number of workers
/// and whoever saw which rows.
///
/// Takes the cells of one row in any order, each at most once, then the end of the row.
#[derive(Debug)]
pub struct Collector {
    plan: Arc<Plan>,
    /// What the columns of keys of several hold in the current row; `None` is NULL or nothing.
    current: Vec<Option<Fingerprint>>,
    kept: Kept,
}

/// What is kept of all sets.
#[derive(Debug)]
struct Kept {
    sketches: Vec<Sketch>,
    bounds: Bounds,
    /// The bound for one set now.
    set_max: usize,
    /// How much of the bound for all is taken.
    held: usize,
}

impl Collector {
    /// An empty collector.
    pub fn new(plan: Arc<Plan>) -> Self {
        Collector::bounded(plan, Bounds::default())
    }

    /// An empty collector with other bounds. Those that are merged must have the same.
    pub fn bounded(plan: Arc<Plan>, bounds: Bounds) -> Self {
        let places = Places::secret();
        let sketches =
            plan.sets.iter().map(|set| Sketch::new(set.role, set.values, places)).collect();
        let current = vec![None; plan.columns.len()];
        let kept = Kept { sketches, bounds, set_max: bounds.column_values_max, held: 0 };
        Collector { plan, current, kept }
    }

    /// The plan.
    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    #[cfg(test)]
    pub(super) fn held(&self) -> usize {
        self.kept.held
    }

    /// Whether values of this column are still of use. A caller may leave out those that are not, and need not decode them.
    #[inline]
    pub fn wants(&self, column: ColumnId) -> bool {
        self.plan.columns.get(column.0 as usize).is_some_and(|planned| {
            planned.part == Part::OfComposite
                || planned
                    .single
                    .and_then(|set| self.kept.sketches.get(set.0 as usize))
                    .is_some_and(Sketch::is_wanted)
        })
    }

    /// Takes the decoded value of a column in the current row.
    #[inline]
    pub fn observe(&mut self, column: ColumnId, value: &[u8]) {
        let Some(planned) = self.plan.columns.get(column.0 as usize) else { return };
        let (single, part) = (planned.single, planned.part);
        let wanted = single
            .and_then(|set| self.kept.sketches.get(set.0 as usize))
            .is_some_and(Sketch::is_wanted);
        if !wanted && part == Part::OfNone {
            return;
        }
        let fingerprint = planned.class.fingerprint(value);
        if part == Part::OfComposite
            && let Some(current) = self.current.get_mut(column.0 as usize)
        {
            *current = Some(fingerprint);
        }
        if let Some(set) = single
            && wanted
        {
            self.kept.insert(set, fingerprint, value.len());
        }
    }

    /// Takes the NULL of a column in the current row.
    #[inline]
    pub fn observe_null(&mut self, column: ColumnId) {
        if let Some(set) = self.plan.columns.get(column.0 as usize).and_then(|column| column.single)
        {
            self.kept.insert_null(set);
        }
    }

    /// Ends the current row of a table: keys of several columns are put together here. With a NULL in one of them a row points to
    /// nothing, as with MATCH SIMPLE.
    #[inline]
    pub fn end_row(&mut self, table: TableId) {
        let Some(composites) = self.plan.composites.get(table.0 as usize) else { return };
        for &set in composites {
            let columns = self.plan.sets.get(set.0 as usize).map_or(&[][..], |set| &set.columns);
            // Each step is a bijection of what came before, so that order and number of the columns count.
            let together = columns.iter().try_fold(0_u64, |together, column| {
                let part = self.current.get(column.0 as usize).copied().flatten()?;
                Some(mix((together.rotate_left(23) ^ part.hash) as i64))
            });
            match together {
                Some(hash) => self.kept.insert(set, Fingerprint { hash, integer: None }, 0),
                None => self.kept.insert_null(set),
            }
        }
        for &set in composites {
            for column in self.plan.sets.get(set.0 as usize).map_or(&[][..], |set| &set.columns) {
                if let Some(current) = self.current.get_mut(column.0 as usize) {
                    *current = None;
                }
            }
        }
    }

    /// Joins what two workers saw of the same plan.
    #[must_use]
    pub fn merge(mut self, other: Collector) -> Self {
        self.kept.merge(other.kept);
        self
    }

    /// Measures every declared relationship and every candidate by name, and finds others by value. The catalog may know more than it
    /// did when the plan was made. Sorted by the end that points, then by the key.
    pub fn finish(mut self, catalog: &Catalog) -> Vec<Relationship> {
        self.kept.hold();
        finish::finish(&self.plan, &self.kept.sketches, catalog)
    }
}

impl Kept {
    fn merge(&mut self, other: Kept) {
        self.set_max = self.set_max.min(other.set_max);
        let set_max = self.set_max;
        let pairs = self.sketches.par_iter_mut().zip(other.sketches);
        pairs.for_each(|(own, other)| own.merge(other, set_max));
        self.hold();
    }

    #[inline]
    fn insert_null(&mut self, set: SetId) {
        if let Some(sketch) = self.sketches.get_mut(set.0 as usize) {
            sketch.nulls += 1;
        }
    }

    #[inline]
    fn insert(&mut self, set: SetId, fingerprint: Fingerprint, len: usize) {
        let Some(sketch) = self.sketches.get_mut(set.0 as usize) else { return };
        if sketch.insert(fingerprint, len, self.set_max) == Waiting::Enough {
            self.settle(set);
        }
    }

    /// Puts what waits into its set.
    fn settle(&mut self, set: SetId) {
        let Some(sketch) = self.sketches.get_mut(set.0 as usize) else { return };
        let before = sketch.held(self.set_max);
        sketch.settle(self.set_max);
        self.held = self.held - before + sketch.held(self.set_max);
        if self.held > self.bounds.values_max {
            self.hold();
        }
    }

    /// Halves the bound for one set until all are within the bound for all.
    fn hold(&mut self) {
        loop {
            let set_max = self.set_max;
            self.sketches.iter_mut().for_each(|sketch| sketch.thin(set_max));
            self.held = self.sketches.iter().map(|sketch| sketch.held(set_max)).sum();
            if self.held <= self.bounds.values_max || set_max <= 1 {
                return;
            }
            self.set_max = set_max / 2;
        }
    }
}
