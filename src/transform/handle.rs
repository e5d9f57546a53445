//! `first.last.` and a tail: what stands before the `@` of an email address, and what user names are made of.
//!
//! Slots of the PRF: bytes 0-3 first name, 4-7 last name, 8-17 tail.

use std::sync::Arc;

use super::base32::{CHAR_BITS, write_tail};
use super::word_lists::{Locale, MadeOnce, StaticName, WordList, share};
use crate::key::Prf;

/// Characters of the tail behind names.
pub const TAIL_CHARS: usize = 12;

/// The fewest characters of a tail.
pub const TAIL_CHARS_MIN: usize = 10;

/// The most characters of a tail that stands alone.
const TAIL_ALONE_CHARS: usize = 16;

/// Names are used while there are at least so many pairs that are short enough: with the tail's 60 bits they make the 66 that
/// a unique column needs.
const PAIRS_MIN: usize = 64;

/// A maker of handles of at most a given width.
#[derive(Clone, Debug)]
pub struct Handle {
    names: Option<(Arc<Parts>, Arc<Parts>)>,
    tail_chars: usize,
}

impl Handle {
    /// The maker for handles of at most `room` characters: names and a tail of 12; where there is no room for names, a tail of
    /// up to 16; `None` where there is none for 10.
    ///
    /// A narrow room keeps the names that are short enough as long as there are 64 pairs of them.
    pub fn new(locale: &'static Locale, room: Option<usize>) -> Option<Self> {
        static HANDLES: MadeOnce<Option<Handle>> = MadeOnce::new();
        let name = StaticName::of_locale(locale);
        let made = HANDLES.get(name, room, || Arc::new(Handle::make(locale, room)));
        Option::clone(&made)
    }

    fn make(locale: &'static Locale, room: Option<usize>) -> Option<Self> {
        let locale = ascii(locale);
        let of = |list: WordList, chars_max| Parts::of_list(list, chars_max);
        let (first, last) = (of(locale.first_names, None), of(locale.last_names, None));
        let Some(room) = room else {
            return Some(Handle { names: Some((first, last)), tail_chars: TAIL_CHARS });
        };
        let (first_chars, last_chars) = share(
            room.saturating_sub(TAIL_CHARS + 2),
            (first.chars_max(), last.chars_max()),
            |first_chars, last_chars| first.count(first_chars) * last.count(last_chars),
        );
        if first.count(first_chars) * last.count(last_chars) >= PAIRS_MIN {
            let first = of(locale.first_names, Some(first_chars));
            let names = Some((first, of(locale.last_names, Some(last_chars))));
            return Some(Handle { names, tail_chars: TAIL_CHARS });
        }
        let tail_chars = room.min(TAIL_ALONE_CHARS);
        (tail_chars >= TAIL_CHARS_MIN).then_some(Handle { names: None, tail_chars })
    }

    /// How many bits of the PRF a handle holds.
    pub fn bits(&self) -> f64 {
        let pairs = self.names.as_ref().map_or(1, |(first, last)| first.len() * last.len());
        (self.tail_chars * CHAR_BITS) as f64 + (pairs as f64).log2()
    }

    /// Appends the handle of a PRF.
    #[inline]
    pub fn write(&self, prf: &Prf, out: &mut Vec<u8>) {
        if let Some((first, last)) = &self.names {
            first.write_dotted(prf, 0, out);
            last.write_dotted(prf, 4, out);
        }
        write_tail(prf, self.tail_chars, out);
    }
}

/// The locale whose names stand in handles: the rule's, if its names are ASCII, else `en`.
pub fn ascii(locale: &'static Locale) -> &'static Locale {
    let is_ascii = |list: WordList| list.iter().all(|word| word.is_ascii());
    if is_ascii(locale.first_names) && is_ascii(locale.last_names) { locale } else { Locale::en() }
}

/// Distinct names in lower case, each with a dot behind it, one after another.
#[derive(Debug)]
struct Parts {
    text: Vec<u8>,
    /// Where each begins in `text`, and where the text ends.
    bounds: Vec<u32>,
}

impl Parts {
    /// Those of a list that have at most `chars_max` letters.
    fn of_list(list: WordList, chars_max: Option<usize>) -> Arc<Parts> {
        static PARTS: MadeOnce<Parts> = MadeOnce::new();
        PARTS.get(StaticName::of_list(list), chars_max, || {
            let all = Parts::new(list);
            Arc::new(match chars_max {
                None => all,
                Some(chars_max) => all.shorter(chars_max),
            })
        })
    }

    fn new(list: WordList) -> Self {
        let mut seen = std::collections::HashSet::new();
        let names = list.iter().map(|word| {
            let letters = word.bytes().filter(u8::is_ascii_alphabetic);
            letters.map(|letter| letter.to_ascii_lowercase()).collect::<Vec<u8>>()
        });
        let names: Vec<Vec<u8>> = names.filter(|name| seen.insert(name.clone())).collect();
        Parts::of(names.iter().map(Vec::as_slice))
    }

    fn of<'a>(names: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut parts = Parts { text: Vec::new(), bounds: vec![0] };
        for name in names {
            parts.text.extend_from_slice(name);
            parts.text.push(b'.');
            parts.bounds.push(parts.text.len() as u32);
        }
        parts
    }

    fn shorter(&self, chars_max: usize) -> Self {
        Parts::of(self.names().filter(|name| name.len() <= chars_max))
    }

    fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.text.split_inclusive(|byte| *byte == b'.').map(|name| &name[..name.len() - 1])
    }

    fn len(&self) -> usize {
        self.bounds.len() - 1
    }

    fn count(&self, chars_max: usize) -> usize {
        self.names().filter(|name| name.len() <= chars_max).count()
    }

    fn chars_max(&self) -> usize {
        self.names().map(<[u8]>::len).max().unwrap_or(0)
    }

    #[inline]
    fn write_dotted(&self, prf: &Prf, slot: usize, out: &mut Vec<u8>) {
        let at = prf.index(slot, self.len());
        if let Some([start, end]) = self.bounds.get(at..at + 2) {
            out.extend_from_slice(&self.text[*start as usize..*end as usize]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_first_then_the_tail() {
        let en = Locale::en();
        for (room, names, tail_chars) in [
            (None, true, 12),
            (Some(60), true, 12),
            (Some(24), true, 12),
            (Some(18), false, 16),
            (Some(16), false, 16),
            (Some(14), false, 14),
            (Some(10), false, 10),
        ] {
            let handle = Handle::new(en, room).unwrap();
            assert_eq!(
                (handle.names.is_some(), handle.tail_chars),
                (names, tail_chars),
                "{room:?}"
            );
            assert!(handle.bits() >= if tail_chars < 14 && !names { 50.0 } else { 66.0 });
            let mut out = Vec::new();
            for byte in 0..=255 {
                out.clear();
                handle.write(&Prf::from_bytes([byte; 32]), &mut out);
                assert!(room.is_none_or(|room| out.len() <= room), "{room:?}");
                assert!(
                    out.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'.')
                );
            }
        }
        assert!(Handle::new(en, Some(9)).is_none());
    }

    #[test]
    fn only_ascii_names() {
        for (locale, expected) in [("fr", "en"), ("ja", "en"), ("nl", "nl"), ("it", "it")] {
            assert_eq!(ascii(Locale::by_name(locale).unwrap()).name, expected);
        }
    }
}
