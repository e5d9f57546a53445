//! Sets of integers that lie close together, one bit each.
//!
//! The numbers of a serial key are 1 to n with few gaps: ten million of them take little more than a megabyte, where fingerprints
//! would take hundreds.

use std::collections::HashMap;

/// A set of integers in blocks of 4,096.
#[derive(Clone, Debug, Default)]
pub(super) struct IntegerBits {
    blocks: Vec<Block>,
    places: HashMap<i64, usize>,
    /// The block that was used last, and its place: keys come in order.
    last: (i64, usize),
}

type Block = [u64; 64];

/// The memory that one block takes, in bytes.
#[cfg(test)]
pub(super) const BLOCK_BYTES: usize = size_of::<Block>();

impl IntegerBits {
    /// The number of blocks in use.
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// Adds a number.
    pub fn insert(&mut self, number: i64) {
        let block = number >> 12;
        let place = match self.last {
            (last, place) if last == block && place < self.blocks.len() => place,
            _ => {
                let next = self.blocks.len();
                let place = *self.places.entry(block).or_insert(next);
                if place == next {
                    self.blocks.push([0; 64]);
                }
                self.last = (block, place);
                place
            }
        };
        if let Some(word) = self.blocks.get_mut(place).and_then(|block| word_mut(block, number)) {
            *word |= 1 << (number & 63);
        }
    }

    /// Whether a number is in the set.
    pub fn contains(&self, number: i64) -> bool {
        self.places
            .get(&(number >> 12))
            .and_then(|place| self.blocks.get(*place))
            .and_then(|block| block.get(((number >> 6) & 63) as usize))
            .is_some_and(|word| word & (1 << (number & 63)) != 0)
    }

    /// How many numbers are in the set.
    pub fn len(&self) -> u64 {
        self.blocks.iter().flatten().map(|word| u64::from(word.count_ones())).sum()
    }

    /// Adds all numbers of another set.
    pub fn extend(&mut self, other: &IntegerBits) {
        for (&block, &place) in &other.places {
            let Some(source) = other.blocks.get(place) else { continue };
            let next = self.blocks.len();
            let own = *self.places.entry(block).or_insert(next);
            if own == next {
                self.blocks.push(*source);
            } else if let Some(target) = self.blocks.get_mut(own) {
                target.iter_mut().zip(source).for_each(|(target, source)| *target |= source);
            }
        }
    }
}

fn word_mut(block: &mut Block, number: i64) -> Option<&mut u64> {
    block.get_mut(((number >> 6) & 63) as usize)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn as_a_set(
            left in prop::collection::vec(prop_oneof![-9000_i64..9000, any::<i64>()], 0..200),
            right in prop::collection::vec(-9000_i64..9000, 0..200),
            asked in prop::collection::vec(-9000_i64..9000, 0..50),
        ) {
            let (mut bits, mut other) = (IntegerBits::default(), IntegerBits::default());
            left.iter().for_each(|number| bits.insert(*number));
            right.iter().for_each(|number| other.insert(*number));
            bits.extend(&other);
            let set: BTreeSet<i64> = left.iter().chain(&right).copied().collect();
            prop_assert_eq!(bits.len(), set.len() as u64);
            for number in asked.iter().chain(&set) {
                prop_assert_eq!(bits.contains(*number), set.contains(number));
            }
            let blocks: BTreeSet<i64> = set.iter().map(|number| number >> 12).collect();
            prop_assert_eq!(bits.blocks(), blocks.len());
        }
    }

    #[test]
    fn serial_keys_are_small() {
        let mut bits = IntegerBits::default();
        (1..=1_000_000).for_each(|number| bits.insert(number));
        assert_eq!(bits.len(), 1_000_000);
        assert!(bits.blocks() * BLOCK_BYTES < 130_000);
    }
}
