//! Sets of words that are asked for often: hashed with xxh3, longer texts than any of them refused at once.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use xxhash_rust::xxh3::xxh3_64;

/// A set of words.
#[derive(Debug, Default)]
pub(super) struct WordSet {
    words: HashSet<&'static [u8], BuildHasherDefault<WordHasher>>,
    bytes_max: usize,
}

impl WordSet {
    /// Whether it is one of them.
    #[inline]
    pub(super) fn contains(&self, word: &[u8]) -> bool {
        word.len() <= self.bytes_max && self.words.contains(word)
    }

    /// The length of the longest, in bytes.
    #[cfg(test)]
    pub(super) fn bytes_max(&self) -> usize {
        self.bytes_max
    }
}

impl FromIterator<&'static [u8]> for WordSet {
    fn from_iter<T: IntoIterator<Item = &'static [u8]>>(words: T) -> Self {
        let words: HashSet<_, _> = words.into_iter().collect();
        let bytes_max = words.iter().map(|word| word.len()).max().unwrap_or(0);
        WordSet { words, bytes_max }
    }
}

/// Hashes a word in one go.
#[derive(Debug, Default)]
struct WordHasher(u64);

impl Hasher for WordHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        self.0 = self.0.rotate_left(17) ^ xxh3_64(bytes);
    }

    #[inline]
    fn write_usize(&mut self, number: usize) {
        self.0 = self.0.rotate_left(17) ^ number as u64;
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_it_and_others_are_not() {
        let set: WordSet = ["ann", "annabel", "jo"].map(str::as_bytes).into_iter().collect();
        for (word, expected) in
            [("ann", true), ("annabel", true), ("anna", false), ("annabella", false), ("", false)]
        {
            assert_eq!(set.contains(word.as_bytes()), expected, "{word}");
        }
        assert_eq!(set.bytes_max(), 7);
        assert!(!WordSet::default().contains(b""));
    }
}
