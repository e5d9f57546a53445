//! What stood before the last numbers of a thread: log lines and user agents have the same numbers behind the same words, row after row.

use std::cell::RefCell;

use super::registry::DetectorSet;

thread_local! {
    static RECENT: RefCell<Vec<Recent>> = const { RefCell::new(Vec::new()) };
}

/// A beginning of a cell, with the byte before it, and the detectors that it speaks for.
#[derive(Clone, Copy)]
struct Recent {
    len: usize,
    text: [u8; BYTES_MAX],
    answer: DetectorSet,
}

/// Shorter ones are read in less time.
const BYTES_MIN: usize = 40;
const BYTES_MAX: usize = 128;
const PLACES: usize = 64;

/// What `find` says of the bytes before `at`: how many of them, with the border before the cell, it looked at, and what they speak for. It is
/// not asked again about the same bytes.
pub(super) fn recent_or(
    bytes: &[u8],
    at: usize,
    find: impl FnOnce() -> (usize, DetectorSet),
) -> DetectorSet {
    let before = bytes.get(..at).unwrap_or_default();
    let Some(nearest) = before.last_chunk::<BYTES_MIN>() else { return find().1 };
    let place = place_of(nearest);
    RECENT.with_borrow_mut(|recent| {
        if recent.is_empty() {
            let none = Recent { len: 0, text: [0; BYTES_MAX], answer: DetectorSet::NONE };
            recent.resize(PLACES, none);
        }
        let Some(known) = recent.get_mut(place) else { return find().1 };
        let text = known.text.get(..known.len).unwrap_or_default();
        if !text.is_empty() && before.ends_with(text) {
            return known.answer;
        }
        let (len, answer) = find();
        let seen = before.len().checked_sub(len).and_then(|start| before.get(start..));
        if len >= BYTES_MIN
            && let (Some(to), Some(seen)) = (known.text.get_mut(..len), seen)
        {
            to.copy_from_slice(seen);
            (known.len, known.answer) = (len, answer);
        }
        answer
    })
}

fn place_of(nearest: &[u8; BYTES_MIN]) -> usize {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let words = nearest.as_chunks::<8>().0.iter().map(|word| u64::from_le_bytes(*word));
    let hash = words.fold(0, |hash: u64, word| (hash.rotate_left(23) ^ word).wrapping_mul(FACTOR));
    (hash >> 58) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::DetectorId;

    #[test]
    fn what_was_looked_at_is_not_looked_at_again() {
        let phone = DetectorSet::of(DetectorId::Phone);
        let cell = "the number that was written down for this phone is ";
        let mut looks = 0;
        let mut ask = |text: &str, len: usize, answer| {
            let answer = recent_or(text.as_bytes(), text.len(), || {
                looks += 1;
                (len, answer)
            });
            (answer, looks)
        };
        let len = cell.len() + 1;
        assert_eq!(ask(&format!("1\t{cell}"), len, phone), (phone, 1));
        assert_eq!(ask(&format!("other words before it\t{cell}"), len, phone), (phone, 1));
        // Its border is another one, so that more of it belongs to the cell.
        assert_eq!(
            ask(&format!("1\tno{cell}"), len + 2, DetectorSet::NONE),
            (DetectorSet::NONE, 2)
        );
        assert_eq!(ask(&format!("1\tno{cell}"), len + 2, phone), (DetectorSet::NONE, 2));
        // Without a border nothing is kept, nor of what is short.
        assert_eq!(ask(&format!("so {cell}"), 0, phone), (phone, 3));
        assert_eq!(ask(&format!("so {cell}"), 0, phone), (phone, 4));
        assert_eq!(ask("\tphone ", 7, phone), (phone, 5));
        assert_eq!(ask("\tphone ", 7, phone), (phone, 6));
    }
}
