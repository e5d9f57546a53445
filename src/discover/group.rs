//! Columns that must stay equal where they are equal.

use std::collections::BTreeMap;

/// Disjoint sets of numbers from 0.
#[derive(Debug)]
pub(super) struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    /// Each number for itself.
    pub fn new(len: usize) -> Self {
        Groups { parents: (0..len).collect() }
    }

    /// The least number of the set of `at`.
    pub fn first(&mut self, at: usize) -> usize {
        let mut at = at;
        while let Some(parent) = self.parents.get(at).copied().filter(|parent| *parent != at) {
            // Every other step is cut short, so that chains stay short.
            let above = self.parents.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.parents.get_mut(at) {
                *slot = above;
            }
            at = above;
        }
        at
    }

    /// Makes two sets one.
    pub fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.first(a), self.first(b));
        if let Some(slot) = self.parents.get_mut(a.max(b)) {
            *slot = a.min(b);
        }
    }

    /// The sets, by their least numbers, each in order.
    pub fn sets(mut self) -> Vec<Vec<usize>> {
        let mut sets: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in 0..self.parents.len() {
            sets.entry(self.first(at)).or_default().push(at);
        }
        sets.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_grow_together() {
        let mut groups = Groups::new(7);
        for (a, b) in [(5, 1), (2, 6), (1, 2), (3, 3)] {
            groups.join(a, b);
        }
        assert_eq!(groups.sets(), [vec![0], vec![1, 2, 5, 6], vec![3], vec![4]]);
        assert!(Groups::new(0).sets().is_empty());
    }
}
