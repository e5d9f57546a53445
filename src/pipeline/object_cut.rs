//! Where a large object is cut into batches: nowhere within a value, nor between a value and the words before it that tell what it is.

use crate::detect::{ColumnContext, Match, Policy, ValueDetector};

/// How far from the end of what is there a place is looked for, in bytes.
const WINDOW_BYTES: usize = 4 << 10;

/// How far before a value words count that belong to it, in bytes, at most; and how much must be known behind a place.
const REACH_BYTES: usize = 512;

/// Finds places between values.
#[derive(Debug)]
pub(super) struct ObjectCut {
    detector: ValueDetector,
    matches: Vec<Match>,
}

impl ObjectCut {
    /// Under the policy of the scan.
    pub fn new(policy: Policy) -> Self {
        ObjectCut { detector: ValueDetector::new(policy), matches: Vec::new() }
    }

    /// A place near the end of `bytes`, which go on; 0 if there are too few of them. The end of a line if there is one. Only where
    /// kilobytes hold nothing but values may a place be within one.
    pub fn place(&mut self, bytes: &[u8]) -> usize {
        let Some(last) = bytes.len().checked_sub(REACH_BYTES) else { return 0 };
        let Some(first) = last.checked_sub(WINDOW_BYTES) else { return 0 };
        let begin = first.saturating_sub(REACH_BYTES);
        let window = bytes.get(begin..).unwrap_or_default();
        self.matches.clear();
        self.detector.find(window, &ColumnContext::NONE, &mut self.matches);
        for found in &mut self.matches {
            (found.start, found.end) = (begin + found.start, begin + found.end);
        }
        let matches = &self.matches;
        let is_clear = |place: &usize| {
            let close = place + REACH_BYTES;
            !matches.iter().any(|found| found.start < close && found.end > *place)
        };
        let is_between =
            |place: &usize| !matches.iter().any(|found| found.start < *place && found.end > *place);
        let lines = bytes.get(first..last).unwrap_or_default();
        let mut lines = memchr::memrchr_iter(b'\n', lines).map(|at| first + at + 1);
        if let Some(place) = lines.find(is_clear) {
            return place;
        }
        // Nothing is nearer to the end than the end, or just before a value with the words that belong to it.
        let before = |reach: usize| {
            let starts = matches.iter().rev().map(move |found| found.start.saturating_sub(reach));
            std::iter::once(last).chain(starts).filter(|place| (first..=last).contains(place))
        };
        let clear = before(REACH_BYTES).find(is_clear);
        clear.or_else(|| before(0).find(is_between)).unwrap_or(last)
    }

    /// Whether nothing that is found begins in `before` and ends in `behind`, which goes on where that stops.
    pub fn is_between(&mut self, before: &[u8], behind: &[u8]) -> bool {
        self.matches.clear();
        let joined = [before, behind].concat();
        self.detector.find(&joined, &ColumnContext::NONE, &mut self.matches);
        let border = before.len();
        !self.matches.iter().any(|found| found.start < border && found.end > border)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether what is found in the two parts is what is found in all of it.
    fn loses_nothing(bytes: &[u8], place: usize) -> bool {
        let mut detector = ValueDetector::new(Policy::default());
        let mut count = |bytes: &[u8]| {
            let mut matches = Vec::new();
            detector.find(bytes, &ColumnContext::NONE, &mut matches);
            matches.len()
        };
        count(bytes) == count(&bytes[..place]) + count(&bytes[place..])
    }

    #[test]
    fn no_value_is_cut() {
        let filler = |len: usize| "lorem ipsum dolor ".repeat(len / 18 + 1)[..len].to_owned();
        let value = "his ssn: 536-22-1234, mail to jane.doe@realmail.org ";
        for newline in ["", "\n"] {
            let mut before = filler(9_000);
            before.insert_str(8_500, newline);
            for behind in (0..1_200).step_by(7) {
                let text = format!("{before}{value}{}", filler(behind));
                let mut cut = ObjectCut::new(Policy::default());
                let place = cut.place(text.as_bytes());
                assert!(place > 4_000 && place < text.len(), "{place} of {}", text.len());
                assert!(loses_nothing(text.as_bytes(), place), "{newline:?} {behind}: {place}");
            }
        }
    }

    #[test]
    fn lines_are_not_cut_where_there_are_any() {
        let text = format!("{}\n{}", "x".repeat(7_000), "y".repeat(1_000));
        assert_eq!(ObjectCut::new(Policy::default()).place(text.as_bytes()), 7_001);
    }

    #[test]
    fn nothing_but_values_is_cut_between_them() {
        let text = "jane.doe@realmail.org,".repeat(1_000);
        let place = ObjectCut::new(Policy::default()).place(text.as_bytes());
        assert!(place > 0 && loses_nothing(text.as_bytes(), place), "{place}");
    }

    #[test]
    fn too_few_bytes_are_not_cut_and_any_bytes_are() {
        let mut cut = ObjectCut::new(Policy::default());
        assert_eq!(cut.place(b""), 0);
        assert_eq!(cut.place(&[0; WINDOW_BYTES]), 0);
        let noise: Vec<u8> =
            (0..100_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        for len in [10_000, 20_000, 100_000] {
            let place = cut.place(&noise[..len]);
            assert!(place >= len - WINDOW_BYTES - REACH_BYTES && place < len);
        }
    }
}
