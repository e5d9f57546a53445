//! The fixed texts that detectors are asked at, searched for all at once.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input, MatchKind};

use super::registry::{DETECTORS, DetectorSet};

/// The places in a text at which a literal stands, in order, each with the detectors that want to be asked there.
pub(super) struct LiteralPlaces<'a> {
    text: &'a [u8],
    literals: &'static Literals,
    /// Where each search goes on.
    searched: [usize; SEARCHES],
    /// What each search of a long text has found; taken in order.
    found: [Option<(usize, DetectorSet)>; SEARCHES],
}

impl<'a> LiteralPlaces<'a> {
    /// Those of every detector.
    pub(super) fn of(text: &'a [u8]) -> Self {
        let mut places = LiteralPlaces {
            text,
            literals: &LITERALS,
            searched: [0; SEARCHES],
            found: [None; SEARCHES],
        };
        if text.len() >= SHORT_TEXT_BYTES {
            (0..SEARCHES).for_each(|which| places.search(which));
        }
        places
    }

    /// Goes on with one of the searches of a long text.
    #[inline]
    fn search(&mut self, which: usize) {
        let Some(((found, searched), search)) =
            self.found.iter_mut().zip(&mut self.searched).zip(&self.literals.searches).nth(which)
        else {
            return;
        };
        *found = search.next(self.text, *searched);
        // Literals overlap, so the next one may start within this one.
        *searched = found.map_or(self.text.len(), |(at, _)| at + 1);
    }
}

impl Iterator for LiteralPlaces<'_> {
    type Item = (usize, DetectorSet);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.text.len() < SHORT_TEXT_BYTES {
            let found = self.literals.next_in_short(self.text, self.searched[0])?;
            self.searched[0] = found.0 + 1;
            return Some(found);
        }
        let places = self.found.iter().enumerate();
        let (_, which) =
            places.filter_map(|(which, found)| Some((found.as_ref()?.0, which))).min()?;
        let found = self.found.get(which).copied().flatten();
        self.search(which);
        found
    }
}

static LITERALS: LazyLock<Literals> = LazyLock::new(|| {
    Literals::of(DETECTORS.iter().flat_map(|detector| {
        let owner = DetectorSet::of(detector.id);
        detector.literals.iter().map(move |literal| (literal.as_bytes(), owner))
    }))
});

/// How many searches there are.
const SEARCHES: usize = 3;

/// Below this length a plain loop beats the set-up of the vector search.
const SHORT_TEXT_BYTES: usize = 128;

/// Literals of which none begins with another; such a longer one is seen at the shorter.
struct Literals {
    /// The searches of long texts: for literals of two bytes, and two for those of more. Vector code looks at as many bytes as the
    /// shortest has, and two make it stop at every corner; two searches for 32 literals are faster than one for 64.
    searches: [Search; SEARCHES],
    /// The owners of each of the patterns.
    owners: Vec<DetectorSet>,
    /// A bit for each pattern (of more than 64, several share one) that may have a byte at its first, second and third place.
    first_three: [Box<[u64; 256]>; 3],
    patterns: Vec<Vec<u8>>,
}

/// A search for several literals at once.
struct Search {
    /// Vector code searches for up to 64 literals (32 are twice as fast), and only where the kind of match is leftmost.
    patterns: Option<AhoCorasick>,
    /// The owners of each pattern.
    owners: Vec<DetectorSet>,
}

impl Search {
    fn of<'a>(literals: impl Iterator<Item = (&'a Vec<u8>, &'a DetectorSet)>) -> Search {
        let (patterns, owners): (Vec<&Vec<u8>>, Vec<DetectorSet>) = literals.unzip();
        let search = (!patterns.is_empty()).then(|| {
            AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(&patterns).ok()
        });
        Search { patterns: search.flatten(), owners }
    }

    #[inline]
    fn next(&self, text: &[u8], from: usize) -> Option<(usize, DetectorSet)> {
        let found = self.patterns.as_ref()?.find(Input::new(text).range(from..))?;
        Some((found.start(), *self.owners.get(found.pattern().as_usize())?))
    }
}

impl Literals {
    fn of<'a>(literals: impl Iterator<Item = (&'a [u8], DetectorSet)>) -> Literals {
        let mut sorted: Vec<_> = literals.collect();
        sorted.sort_by_key(|(literal, _)| literal.len());
        let (mut patterns, mut owners) = (Vec::<Vec<u8>>::new(), Vec::<DetectorSet>::new());
        for (literal, owner) in sorted {
            let shorter = patterns.iter().position(|pattern| literal.starts_with(pattern));
            match shorter.and_then(|index| owners.get_mut(index)) {
                Some(owners) => *owners = owners.union(owner),
                None => {
                    patterns.push(literal.to_vec());
                    owners.push(owner);
                }
            }
        }
        let mut first_three = [(); 3].map(|()| Box::new([0u64; 256]));
        for (index, pattern) in patterns.iter().enumerate() {
            for (place, table) in first_three.iter_mut().enumerate() {
                for (byte, bits) in table.iter_mut().enumerate() {
                    if pattern.get(place).is_none_or(|b| usize::from(*b) == byte) {
                        *bits |= 1 << (index % 64);
                    }
                }
            }
        }
        let all = || patterns.iter().zip(&owners);
        let long = || all().filter(|(pattern, _)| pattern.len() >= 3);
        let half = long().count() / 2;
        let searches = [
            Search::of(all().filter(|(pattern, _)| pattern.len() < 3)),
            Search::of(long().take(half)),
            Search::of(long().skip(half)),
        ];
        Literals { searches, owners, first_three, patterns }
    }

    #[inline]
    fn next_in_short(&self, text: &[u8], from: usize) -> Option<(usize, DetectorSet)> {
        let [first, second, third] = &self.first_three;
        let mut at = from;
        let mut rest = text.get(from..)?;
        while let Some((a, behind)) = rest.split_first() {
            let b = behind.first().copied().unwrap_or(0);
            let c = behind.get(1).copied().unwrap_or(0);
            let mut bits = first[usize::from(*a)] & second[usize::from(b)] & third[usize::from(c)];
            while bits != 0 {
                let owners = self.owners_at(rest, bits.trailing_zeros() as usize);
                if let Some(owners) = owners {
                    return Some((at, owners));
                }
                bits &= bits - 1;
            }
            rest = behind;
            at += 1;
        }
        None
    }

    /// The owners of the pattern with this bit that `text` begins with.
    fn owners_at(&self, text: &[u8], bit: usize) -> Option<DetectorSet> {
        let mut with_bit = self.patterns.iter().zip(&self.owners).skip(bit).step_by(64);
        with_bit.find(|(pattern, _)| text.starts_with(pattern)).map(|(_, owners)| *owners)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::DetectorId;

    fn owners(literals: &Literals, text: &str, long: bool) -> Vec<(usize, DetectorSet)> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((at, owners)) = if long {
            {
                let next = |search: &Search| search.next(text.as_bytes(), from);
                literals.searches.iter().filter_map(next).min_by_key(|(at, _)| *at)
            }
        } else {
            literals.next_in_short(text.as_bytes(), from)
        } {
            found.push((at, owners));
            from = at + 1;
        }
        found
    }

    #[test]
    fn overlapping_literals_are_all_seen_by_both_searches() {
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
                assert_eq!(owners(&literals, &text, true), expected, "{text}");
                assert_eq!(owners(&literals, &text, false), expected, "{text}");
            }
        }
    }

    #[test]
    fn long_texts_have_the_places_of_short_ones() {
        let units =
            ["%B", "eyJ", "-----BEGIN", "Mrs", "Mr ", "://", "$2b$", "x", " ", "\t", "-", "$"];
        let text: String = (0..2_000).map(|n| units[n * n * 7 % 97 % units.len()]).collect();
        let long: Vec<_> = LiteralPlaces::of(text.as_bytes()).collect();
        let mut short = Vec::new();
        let mut from = 0;
        while let Some(found) = LITERALS.next_in_short(text.as_bytes(), from) {
            short.push(found);
            from = found.0 + 1;
        }
        assert!(long.len() > 500);
        assert_eq!(long, short);
    }

    #[test]
    fn more_literals_than_bits_are_told_apart() {
        let texts: Vec<String> = (0..100).map(|n| format!("k{n:02}x")).collect();
        let of = |n: usize| DetectorSet::of(DETECTORS[n % 50].id);
        let all = texts.iter().enumerate().map(|(n, text)| (text.as_bytes(), of(n)));
        let literals = Literals::of(all);
        for (n, text) in texts.iter().enumerate() {
            assert_eq!(owners(&literals, text, false), [(0, of(n))], "{text}");
            assert_eq!(owners(&literals, text, true), [(0, of(n))], "{text}");
        }
    }
}
