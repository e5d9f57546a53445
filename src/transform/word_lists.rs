//! Words picked from the lists of a locale.
//!
//! The lists are those of [`crate::locales`]. Words are picked by [`Prf::index`] alone; random generators are not used. A list that
//! is not ASCII gives way to the `en` list where the encoding of the dump cannot hold it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::options::{OptionError, OptionKind, OptionSpec, Options};
use crate::key::Prf;
pub use crate::locales::{LOCALE_NAMES, Locale, Order, WordList};
use crate::value::Charset;

impl Locale {
    /// The locale in force for a rule.
    ///
    /// # Errors
    /// If there is no such locale.
    pub fn of(options: &Options) -> Result<&'static Locale, OptionError> {
        match options.locale.as_str() {
            "" => Ok(Locale::en()),
            name => Locale::by_name(name).ok_or_else(|| OptionError {
                option: "locale",
                message: "there is no such locale".to_owned(),
                hint: Some(format!("the locales are {}", LOCALE_NAMES.join(", "))),
            }),
        }
    }
}

/// The option `locale`.
pub const LOCALE: OptionSpec = OptionSpec {
    name: "locale",
    kind: OptionKind::Word(LOCALE_NAMES),
    required: false,
    summary: "Word lists of this locale; default: the mapping's.",
};

/// Words to pick from, each short enough for a column.
#[derive(Clone, Debug)]
pub struct Words {
    any: Arc<[&'static str]>,
    /// The words of `en`, where `any` holds others than ASCII.
    ascii: Option<Arc<[&'static str]>>,
}

/// The name of something static: its address tells it from everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaticName(usize, usize);

impl StaticName {
    /// That of a list.
    pub fn of_list(list: WordList) -> Self {
        StaticName(list.as_ptr() as usize, list.len())
    }

    /// That of a locale.
    pub fn of_locale(locale: &'static Locale) -> Self {
        StaticName(std::ptr::from_ref(locale) as usize, 0)
    }
}

/// What is made of a word list for a width, made once for all columns: there may be thousands of them, and a handful of widths.
#[derive(Debug)]
pub struct MadeOnce<T: ?Sized> {
    made: Mutex<BTreeMap<(usize, usize, usize), Arc<T>>>,
}

impl<T: ?Sized> MadeOnce<T> {
    /// Nothing is made yet.
    pub const fn new() -> Self {
        MadeOnce { made: Mutex::new(BTreeMap::new()) }
    }

    /// What `make` gives for a name, that of a list or a locale, and a width (of at most so many characters), which must depend on
    /// nothing else.
    pub fn get(
        &self,
        name: StaticName,
        chars_max: Option<usize>,
        make: impl FnOnce() -> Arc<T>,
    ) -> Arc<T> {
        // Every width that no word reaches is the same.
        const CHARS_MAX: usize = 256;
        let width = chars_max.filter(|max| *max < CHARS_MAX).unwrap_or(CHARS_MAX);
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(made.entry((name.0, name.1, width)).or_insert_with(make))
    }
}

impl<T: ?Sized> Default for MadeOnce<T> {
    fn default() -> Self {
        MadeOnce::new()
    }
}

impl Words {
    /// The distinct words of a locale's list that have at most `chars_max` characters.
    pub fn new(
        locale: &'static Locale,
        list: impl Fn(&Locale) -> WordList,
        chars_max: Option<usize>,
    ) -> Self {
        let any = shorter(list(locale), chars_max);
        let ascii = (!any.iter().all(|word| word.is_ascii()))
            .then(|| shorter(list(Locale::en()), chars_max));
        Words { any, ascii }
    }

    /// Two lists whose words stand together with `between` characters between them, so that any pair has at most `chars_max`
    /// characters: the room is shared so that the most pairs fit.
    pub fn pair(
        locale: &'static Locale,
        first: impl Fn(&Locale) -> WordList,
        second: impl Fn(&Locale) -> WordList,
        between: usize,
        chars_max: Option<usize>,
    ) -> (Self, Self) {
        let all = (Words::new(locale, &first, None), Words::new(locale, &second, None));
        let Some(chars_max) = chars_max else { return all };
        let (a, b) = (all.0.counts_by_chars(), all.1.counts_by_chars());
        let (first_chars, second_chars) = share(
            chars_max.saturating_sub(between),
            (a.len().saturating_sub(1), b.len().saturating_sub(1)),
            |first, second| a.get(first).unwrap_or(&0) * b.get(second).unwrap_or(&0),
        );
        (
            Words::new(locale, first, Some(first_chars)),
            Words::new(locale, second, Some(second_chars)),
        )
    }

    /// How many words have at most so many characters, in the shorter of the two lists, by that number, up to the longest word.
    fn counts_by_chars(&self) -> Vec<usize> {
        let mut any = counts_by_chars(&self.any);
        let Some(ascii) = &self.ascii else { return any };
        let mut ascii = counts_by_chars(ascii);
        let longest = any.len().max(ascii.len());
        for counts in [&mut any, &mut ascii] {
            let all = counts.last().copied().unwrap_or(0);
            counts.resize(longest, all);
        }
        any.iter().zip(&ascii).map(|(any, ascii)| *any.min(ascii)).collect()
    }

    /// The word that the four bytes at `slot` choose; empty if there is none.
    #[inline]
    pub fn pick(&self, prf: &Prf, slot: usize, charset: Charset) -> &'static str {
        let words = match (charset, &self.ascii) {
            (Charset::Ascii, Some(ascii)) => ascii,
            _ => &self.any,
        };
        words.get(prf.index(slot, words.len())).copied().unwrap_or("")
    }

    /// Whether one of its lists has no word short enough.
    pub fn is_empty(&self) -> bool {
        self.any.is_empty() || self.ascii.as_ref().is_some_and(|ascii| ascii.is_empty())
    }

    /// How many words there are, in the shorter of its lists.
    pub fn len(&self) -> usize {
        self.any.len().min(self.ascii.as_ref().map_or(usize::MAX, |ascii| ascii.len()))
    }

    /// The characters of the longest word.
    pub fn chars_max(&self) -> usize {
        let words = self.any.iter().chain(self.ascii.iter().flat_map(|ascii| ascii.iter()));
        words.map(|word| word.chars().count()).max().unwrap_or(0)
    }
}

/// How many words have at most so many characters, by that number, up to the longest word.
fn counts_by_chars(words: &[&'static str]) -> Vec<usize> {
    let mut counts = vec![0];
    for word in words {
        let chars = word.chars().count();
        if counts.len() <= chars {
            counts.resize(chars + 1, 0);
        }
        if let Some(count) = counts.get_mut(chars) {
            *count += 1;
        }
    }
    let mut so_far = 0;
    for count in &mut counts {
        so_far += *count;
        *count = so_far;
    }
    counts
}

fn shorter(list: WordList, chars_max: Option<usize>) -> Arc<[&'static str]> {
    static SHORTER: MadeOnce<[&'static str]> = MadeOnce::new();
    SHORTER.get(StaticName::of_list(list), chars_max, || {
        let mut seen = std::collections::HashSet::new();
        list.iter()
            .copied()
            .filter(|word| chars_max.is_none_or(|max| word.chars().count() <= max))
            .filter(|word| seen.insert(*word))
            .collect()
    })
}

/// How `room` characters are shared between two lists, so that the most pairs fit: the greatest length in each.
///
/// `counts` gives the number of words of at most so many characters in each list.
pub fn share(
    room: usize,
    longest: (usize, usize),
    count: impl Fn(usize, usize) -> usize,
) -> (usize, usize) {
    if longest.0 + longest.1 <= room {
        return longest;
    }
    let mut best = (0, (0, 0));
    for first in 0..=room.min(longest.0) {
        let second = (room - first).min(longest.1);
        let pairs = count(first, second);
        if pairs > best.0 {
            best = (pairs, (first, second));
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_written_gives_way_to_en() {
        let ja = Locale::by_name("ja").unwrap();
        let words = Words::new(ja, |locale| locale.first_names, None);
        let prf = Prf::from_bytes([0; 32]);
        assert_eq!(words.pick(&prf, 0, Charset::Any), ja.first_names[0]);
        assert_eq!(words.pick(&prf, 0, Charset::Ascii), "Aaliyah");
    }

    #[test]
    fn counts_by_length_are_those_of_a_naive_count() {
        for name in ["en", "ja", "fr", "pt_BR"] {
            let locale = Locale::by_name(name).unwrap();
            let words = Words::new(locale, |locale| locale.first_names, None);
            let naive: Vec<usize> = (0..=words.chars_max())
                .map(|max| {
                    let count = |words: &[&str]| {
                        words.iter().filter(|word| word.chars().count() <= max).count()
                    };
                    let any = count(&words.any);
                    words.ascii.as_ref().map_or(any, |ascii| any.min(count(ascii)))
                })
                .collect();
            assert_eq!(words.counts_by_chars(), naive, "{name}");
        }
    }

    #[test]
    fn what_is_made_once_is_made_by_name_and_width() {
        static MADE: MadeOnce<String> = MadeOnce::new();
        let (en, ja) = (Locale::en(), Locale::by_name("ja").unwrap());
        let get = |locale: &'static Locale, width: Option<usize>| {
            let name = StaticName::of_locale(locale);
            MADE.get(name, width, || Arc::new(format!("{} {width:?}", locale.name)))
        };
        assert_eq!(*get(en, Some(5)), "en Some(5)");
        assert_eq!(*get(ja, Some(5)), "ja Some(5)");
        assert_eq!(*get(en, None), "en None");
        assert!(Arc::ptr_eq(&get(en, Some(5)), &get(en, Some(5))));
        assert_eq!(*get(en, Some(5_000)), "en None");
    }

    #[test]
    fn room_is_shared_so_that_most_pairs_fit() {
        let words = [2usize, 3, 4];
        let count = |first: usize, second: usize| {
            words.iter().filter(|len| **len <= first).count()
                * words.iter().filter(|len| **len <= second).count()
        };
        assert_eq!(share(8, (4, 4), count), (4, 4));
        assert_eq!(share(6, (4, 4), count), (3, 3));
        assert_eq!(share(3, (4, 4), count), (0, 0));
    }
}
