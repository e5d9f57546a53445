//! The fixed texts that detectors are asked at, searched for all at once.

use std::ops::Range;
use std::sync::LazyLock;

use super::registry::{DETECTORS, DetectorSet};
use crate::byte_mask::Sequences;

/// The literals of every detector.
pub(super) static LITERALS: LazyLock<Literals> = LazyLock::new(|| {
    Literals::of(DETECTORS.iter().flat_map(|detector| {
        let owner = DetectorSet::of(detector.id);
        detector.literals.iter().map(move |literal| (literal.as_bytes(), owner))
    }))
});

/// Literals of which none begins with another; such a longer one is seen at the shorter.
pub(super) struct Literals {
    /// How they begin.
    pub(super) sequences: Sequences,
    /// In the order of their bytes.
    patterns: Vec<Pattern>,
    /// The first four bytes of each, and which of them it has.
    heads: Vec<[u32; 2]>,
    /// Where those that begin with a byte are among them.
    by_first: Box<[(u8, u8); 256]>,
}

struct Pattern {
    text: Vec<u8>,
    owners: DetectorSet,
}

impl Literals {
    /// At most 255, each of at least one byte.
    fn of<'a>(literals: impl Iterator<Item = (&'a [u8], DetectorSet)>) -> Literals {
        let mut sorted: Vec<_> = literals.collect();
        sorted.sort_by_key(|(text, _)| *text);
        let mut patterns = Vec::<Pattern>::new();
        for (text, owner) in sorted {
            // What begins with another follows it, and what is between them begins with it too.
            match patterns.last_mut().filter(|shorter| text.starts_with(&shorter.text)) {
                Some(shorter) => shorter.owners = shorter.owners.union(owner),
                None => patterns.push(Pattern { text: text.to_vec(), owners: owner }),
            }
        }
        let mut by_first = Box::new([(0, 0); 256]);
        for (index, pattern) in (0..).zip(&patterns) {
            let first = pattern.text.first().map_or(0, |byte| usize::from(*byte));
            if let Some((start, end)) = by_first.get_mut(first) {
                *start = if *end == 0 { index } else { *start };
                *end = index + 1;
            }
        }
        let texts: Vec<&[u8]> = patterns.iter().map(|pattern| pattern.text.as_slice()).collect();
        let mask = |text: &[u8]| u32::MAX >> (32 - 8 * text.len().clamp(1, 4));
        let heads = texts.iter().map(|text| [head(text), mask(text)]).collect();
        Literals { sequences: Sequences::of(&texts), patterns, heads, by_first }
    }

    /// Whether a text may begin with one of them.
    #[inline]
    pub(super) fn has(&self, text: &[u8]) -> bool {
        let range = self.with_first(text);
        let heads = self.heads.get(range).unwrap_or_default();
        let begin = head(text);
        heads.iter().any(|[head, mask]| (begin ^ head) & mask == 0)
    }

    /// Where those are that begin with the first byte of a text.
    #[inline]
    fn with_first(&self, text: &[u8]) -> Range<usize> {
        let Some(first) = text.first() else { return 0..0 };
        let (start, end) = self.by_first.get(usize::from(*first)).copied().unwrap_or_default();
        usize::from(start)..usize::from(end)
    }

    /// The detectors that want to be asked about a text that begins so.
    #[inline]
    pub(super) fn owners(&self, text: &[u8]) -> DetectorSet {
        let range = self.with_first(text);
        let patterns = self.patterns.get(range.clone()).unwrap_or_default();
        let heads = self.heads.get(range).unwrap_or_default();
        let begin = head(text);
        let mut candidates = heads.iter().zip(patterns);
        let found = candidates.find(|([head, mask], pattern)| {
            (begin ^ head) & mask == 0 && text.starts_with(&pattern.text)
        });
        found.map_or(DetectorSet::NONE, |(_, pattern)| pattern.owners)
    }
}

/// The first four bytes; 0 for those that are missing.
#[inline]
fn head(text: &[u8]) -> u32 {
    let short = || {
        let mut head = [0; 4];
        for (to, from) in head.iter_mut().zip(text) {
            *to = *from;
        }
        head
    };
    u32::from_le_bytes(text.first_chunk::<4>().copied().unwrap_or_else(short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::byte_mask::{Masker, SEQUENCE_PLACES};
    use crate::detect::DetectorId;

    /// The places at which a literal stands.
    fn places(literals: &Literals, text: &str) -> Vec<(usize, DetectorSet)> {
        let text = text.as_bytes();
        let owners = (0..text.len()).map(|at| (at, literals.owners(&text[at..])));
        let found: Vec<_> = owners.filter(|(_, owners)| *owners != DetectorSet::NONE).collect();
        for (at, _) in &found {
            let mut block = [0; 64];
            for (to, from) in block.iter_mut().zip(&text[at - at % SEQUENCE_PLACES..]) {
                *to = *from;
            }
            let mask = Masker::fastest().sequences(&block, &literals.sequences);
            assert_eq!(mask >> (at % SEQUENCE_PLACES) & 1, 1, "at {at}");
        }
        found
    }

    #[test]
    fn overlapping_literals_are_all_seen() {
        let email = DetectorSet::of(DetectorId::Email);
        let phone = DetectorSet::of(DetectorId::Phone);
        let both = email.union(phone);
        let literals: &[(&[u8], DetectorSet)] =
            &[(b"abab", email), (b"ab", phone), (b"bax", email), (b"-----BEGIN", phone)];
        let literals = Literals::of(literals.iter().copied());
        let cases: &[(&str, &[(usize, DetectorSet)])] = &[
            ("", &[]),
            ("a", &[]),
            ("ab", &[(0, both)]),
            ("ababax", &[(0, both), (2, both), (3, email)]),
            ("xxb-----BEGIN", &[(3, phone)]),
            ("------BEGIN", &[(1, phone)]),
            ("-----BEGI", &[]),
        ];
        for (text, expected) in cases {
            for before in [0, 1, 50, 300] {
                let text = format!("{}{text}", "_".repeat(before));
                let expected: Vec<_> =
                    expected.iter().map(|(at, set)| (at + before, *set)).collect();
                assert_eq!(places(&literals, &text), expected, "{text}");
            }
        }
    }

    #[test]
    fn every_literal_of_every_detector_is_seen() {
        for detector in DETECTORS {
            for literal in detector.literals {
                for before in [0, 1, 47, 48] {
                    let text = format!("{}{literal}", "~".repeat(before));
                    let (at, owners) = places(&LITERALS, &text)[0];
                    assert_eq!(at, before, "{literal}");
                    assert!(owners.contains(detector.id), "{literal}");
                }
            }
        }
    }

    #[test]
    fn many_literals_are_told_apart() {
        let texts: Vec<String> = (0..100).map(|n| format!("k{n:02}x")).collect();
        let of = |n: usize| DetectorSet::of(DETECTORS[n % 50].id);
        let all = texts.iter().enumerate().map(|(n, text)| (text.as_bytes(), of(n)));
        let literals = Literals::of(all);
        for (n, text) in texts.iter().enumerate() {
            assert_eq!(places(&literals, text), [(0, of(n))], "{text}");
        }
    }
}
