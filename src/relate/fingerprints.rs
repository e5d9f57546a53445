//! A set of fingerprints with how often each one came, in bounded memory.
//!
//! A set that grows beyond its bound doubles its sampling: it keeps only fingerprints whose lowest bits are zero, one bit more each
//! time. Fingerprints are evenly distributed, so that what is kept is a fair sample of the distinct values, and two sets keep the same
//! values as far as both have them. What is kept depends on the values alone, not on their order, nor on who saw them.

use std::hash::{BuildHasher, RandomState};

/// Fingerprints and their counts.
#[derive(Clone, Debug)]
pub(super) struct FingerprintSet {
    /// Open addressing with linear probing; a slot is free while its count is 0.
    hashes: Vec<u64>,
    counts: Vec<u32>,
    len: usize,
    level: u32,
    places: Places,
}

/// Where fingerprints are placed in the tables of this process: multiplication by a secret odd number (Dietzfelbinger and others,
/// 1997), so that nobody can choose values that all fall into one place. Nothing else depends on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    offset: u64,
    factor: u64,
}

impl Places {
    /// Places that nobody can foretell.
    pub fn secret() -> Self {
        let random = RandomState::new();
        Places { offset: random.hash_one(0_u8), factor: random.hash_one(1_u8) | 1 }
    }

    fn slot(self, hash: u64, slots: usize) -> usize {
        let spread = (hash ^ self.offset).wrapping_mul(self.factor);
        // `slots` is a power of two and at least 16.
        (spread >> (64 - slots.trailing_zeros())) as usize
    }
}

/// What became of a fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inserted {
    /// It was there.
    Known,
    /// It is there now.
    New,
    /// It is outside the sample.
    Passed,
}

const SLOTS_MIN: usize = 16;

impl FingerprintSet {
    /// An empty set.
    pub fn new(places: Places) -> Self {
        FingerprintSet { hashes: Vec::new(), counts: Vec::new(), len: 0, level: 0, places }
    }

    /// The number of fingerprints kept.
    pub fn len(&self) -> usize {
        self.len
    }

    /// How many of the lowest bits of a kept fingerprint are zero.
    pub fn level(&self) -> u32 {
        self.level
    }

    /// Whether the set keeps this fingerprint if it comes.
    #[inline]
    pub fn samples(&self, hash: u64) -> bool {
        is_sampled(hash, self.level)
    }

    /// Adds a fingerprint that came `times` times, at least once.
    #[inline]
    pub fn insert(&mut self, hash: u64, times: u32) -> Inserted {
        if !self.samples(hash) {
            return Inserted::Passed;
        }
        // At most three of four slots are taken.
        if (self.len + 1) * 4 > self.hashes.len() * 3 {
            self.grow();
        }
        let inserted = self.place(hash, times);
        if inserted == Inserted::New {
            self.len += 1;
        }
        inserted
    }

    /// Adds fingerprints that came once each. Nothing but the places of those before decides about one, so that the memory is waited for
    /// once for many.
    pub fn insert_once_each(&mut self, hashes: &[u64]) {
        while (self.len + hashes.len()) * 4 > self.hashes.len() * 3 {
            self.grow();
        }
        let level = self.level;
        for &hash in hashes.iter().filter(|hash| is_sampled(**hash, level)) {
            if self.place(hash, 1) == Inserted::New {
                self.len += 1;
            }
        }
    }

    /// How often a fingerprint came; 0 where it is not there or not sampled.
    #[inline]
    pub fn count(&self, hash: u64) -> u32 {
        let slots = self.hashes.len();
        if slots == 0 {
            return 0;
        }
        let start = self.places.slot(hash, slots);
        for probe in 0..slots {
            let at = (start + probe) & (slots - 1);
            let (Some(&kept), Some(&count)) = (self.hashes.get(at), self.counts.get(at)) else {
                return 0;
            };
            if count == 0 || kept == hash {
                return count;
            }
        }
        0
    }

    /// Whether a fingerprint is there.
    pub fn contains(&self, hash: u64) -> bool {
        self.count(hash) > 0
    }

    /// All fingerprints with their counts, in no order that means anything.
    pub fn iter(&self) -> impl Iterator<Item = (u64, u32)> {
        self.hashes.iter().copied().zip(self.counts.iter().copied()).filter(|(_, count)| *count > 0)
    }

    /// Raises the level to at least `level`, and on until at most `len_max` fingerprints are left.
    pub fn thin(&mut self, level: u32, len_max: usize) {
        let mut wanted = level.max(self.level);
        let mut left = match wanted == self.level {
            true => self.len,
            false => self.sampled_len(wanted),
        };
        while left > len_max && wanted < LEVEL_MAX {
            wanted += 1;
            left = self.sampled_len(wanted);
        }
        if wanted == self.level {
            return;
        }
        self.level = wanted;
        self.rebuild(left.saturating_mul(2).next_power_of_two().max(SLOTS_MIN));
    }

    fn sampled_len(&self, level: u32) -> usize {
        self.iter().filter(|(hash, _)| is_sampled(*hash, level)).count()
    }

    fn grow(&mut self) {
        self.rebuild(self.hashes.len().saturating_mul(2).max(SLOTS_MIN));
    }

    fn rebuild(&mut self, slots: usize) {
        let hashes = std::mem::replace(&mut self.hashes, vec![0; slots]);
        let counts = std::mem::replace(&mut self.counts, vec![0; slots]);
        self.len = 0;
        for (hash, count) in hashes.into_iter().zip(counts) {
            if count > 0 && self.samples(hash) {
                self.place(hash, count);
                self.len += 1;
            }
        }
    }

    fn place(&mut self, hash: u64, times: u32) -> Inserted {
        let slots = self.hashes.len();
        let start = self.places.slot(hash, slots);
        for probe in 0..slots {
            let at = (start + probe) & (slots - 1);
            let (Some(kept), Some(count)) = (self.hashes.get_mut(at), self.counts.get_mut(at))
            else {
                break;
            };
            if *count == 0 {
                (*kept, *count) = (hash, times);
                return Inserted::New;
            }
            if *kept == hash {
                *count = count.saturating_add(times);
                return Inserted::Known;
            }
        }
        Inserted::Passed
    }
}

/// A level that leaves nearly nothing of 2^64 fingerprints.
const LEVEL_MAX: u32 = 60;

/// Whether a fingerprint is in the sample of a level.
#[inline]
pub(super) fn is_sampled(hash: u64, level: u32) -> bool {
    hash & ((1 << level) - 1) == 0
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_set_counts_and_thins() {
        let mut set = FingerprintSet::new(Places::secret());
        assert!(!set.contains(0));
        for round in 1..=3 {
            for hash in 0..1000_u64 {
                let expected = if round == 1 { Inserted::New } else { Inserted::Known };
                assert_eq!(set.insert(hash, 1), expected);
            }
        }
        assert_eq!((set.len(), set.count(999), set.count(1000)), (1000, 3, 0));
        set.thin(0, 100);
        assert_eq!((set.level(), set.len()), (4, 63));
        assert_eq!((set.count(16), set.count(17)), (3, 0));
        assert_eq!(set.insert(17, 1), Inserted::Passed);
        set.thin(6, 100);
        assert_eq!((set.level(), set.len()), (6, 16));
    }

    proptest! {
        /// Whatever comes in whatever order: as a map that is thinned once at the end.
        #[test]
        fn as_a_map(hashes in prop::collection::vec(0_u64..400, 0..600), len_max in 1_usize..200) {
            let mut set = FingerprintSet::new(Places::secret());
            let mut map = BTreeMap::new();
            for hash in hashes {
                set.insert(hash, 1);
                if set.len() > len_max {
                    set.thin(0, len_max);
                }
                *map.entry(hash).or_insert(0_u32) += 1;
            }
            let mut level = 0;
            while map.len() > len_max {
                level += 1;
                map.retain(|hash, _| is_sampled(*hash, level));
            }
            prop_assert_eq!(set.level(), level);
            prop_assert_eq!(set.iter().collect::<BTreeMap<_, _>>(), map);
        }
    }
}
