//! Word lists of names, places and companies, by locale.
//!
//! The lists are those of the `fake` crate (`fake::locales`), pinned exactly: they are part of every pseudonym. Words are picked
//! by [`Prf::index`] alone; the crate's random generators are not used. A locale that lacks a list of its own has the `en` list in
//! its place, and a list that is not ASCII gives way to the `en` list where the dump's encoding cannot hold it.

use fake::locales::{
    AR_SA, CY_GB, DE_DE, Data, EN, FA_IR, FR_FR, IT_IT, JA_JP, NL_NL, PT_BR, PT_PT, TR_TR, ZH_CN,
    ZH_TW,
};

use super::options::{OptionError, OptionKind, OptionSpec, Options};
use crate::key::Prf;
use crate::value::Charset;

/// A list of words.
pub type WordList = &'static [&'static str];

/// The lists of one locale.
#[derive(Debug)]
pub struct Locale {
    /// Its name: `en`, `pt_BR`.
    pub name: &'static str,
    /// Given names.
    pub first_names: WordList,
    /// Family names.
    pub last_names: WordList,
    /// What the names of towns end with.
    pub city_suffixes: WordList,
    /// What streets are called: `Avenue`, `rue`.
    pub street_suffixes: WordList,
    /// States, provinces or regions.
    pub states: WordList,
    /// The same, abbreviated.
    pub state_codes: WordList,
    /// Countries.
    pub countries: WordList,
    /// Country codes of two letters.
    pub country_codes: WordList,
    /// Legal forms and the like.
    pub company_suffixes: WordList,
    /// `Senior`, `Lead`.
    pub job_seniorities: WordList,
    /// `Marketing`, `IT`.
    pub job_fields: WordList,
    /// `Supervisor`, `Associate`.
    pub job_positions: WordList,
    /// How the parts stand together.
    pub order: Order,
}

/// How a locale puts words together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `Ann Lee`, `12 Lee Street`.
    NumberFirst,
    /// `Anna Lehmann`, `Lehmannweg 12`.
    NumberLast,
    /// `Anne Leroy`, `12 rue Leroy`.
    StreetWordFirst,
    /// Family name first, and no blanks.
    Joined,
}

/// The names of all locales, as the mapping file writes them.
pub const LOCALE_NAMES: &[&str] = &[
    "ar", "cy", "de", "en", "fa", "fr", "it", "ja", "nl", "pt_BR", "pt_PT", "tr", "zh_CN", "zh_TW",
];

static LOCALES: [Locale; 14] = [
    lists::<AR_SA>("ar", Order::NumberFirst),
    lists::<CY_GB>("cy", Order::StreetWordFirst),
    lists::<DE_DE>("de", Order::NumberLast),
    lists::<EN>("en", Order::NumberFirst),
    lists::<FA_IR>("fa", Order::StreetWordFirst),
    lists::<FR_FR>("fr", Order::StreetWordFirst),
    lists::<IT_IT>("it", Order::StreetWordFirst),
    lists::<JA_JP>("ja", Order::Joined),
    lists::<NL_NL>("nl", Order::NumberLast),
    lists::<PT_BR>("pt_BR", Order::StreetWordFirst),
    lists::<PT_PT>("pt_PT", Order::StreetWordFirst),
    lists::<TR_TR>("tr", Order::NumberFirst),
    lists::<ZH_CN>("zh_CN", Order::Joined),
    lists::<ZH_TW>("zh_TW", Order::Joined),
];

/// A list of fewer countries is none.
const COUNTRIES_MIN: usize = 50;

const fn lists<L: Data>(name: &'static str, order: Order) -> Locale {
    Locale {
        name,
        first_names: L::NAME_FIRST_NAME,
        last_names: L::NAME_LAST_NAME,
        city_suffixes: L::ADDRESS_CITY_SUFFIX,
        street_suffixes: L::ADDRESS_STREET_SUFFIX,
        states: L::ADDRESS_STATE,
        state_codes: L::ADDRESS_STATE_ABBR,
        // German has two countries, itself twice.
        countries: if L::ADDRESS_COUNTRY.len() < COUNTRIES_MIN {
            EN::ADDRESS_COUNTRY
        } else {
            L::ADDRESS_COUNTRY
        },
        country_codes: L::ADDRESS_COUNTRY_CODE,
        company_suffixes: L::COMPANY_SUFFIX,
        job_seniorities: L::JOB_SENIORITY,
        job_fields: L::JOB_FIELD,
        job_positions: L::JOB_POSITION,
        order,
    }
}

impl Locale {
    /// The locale of this name: one of [`LOCALE_NAMES`], also with its main country (`en_US`, `fr-FR`); case does not matter.
    ///
    /// ```
    /// use dumpscrub::transform::word_lists::Locale;
    /// assert_eq!(Locale::by_name("pt-br").unwrap().name, "pt_BR");
    /// assert!(Locale::by_name("tlh").is_none());
    /// ```
    pub fn by_name(name: &str) -> Option<&'static Locale> {
        let name = name.replace('-', "_");
        LOCALES.iter().find(|locale| locale.name.eq_ignore_ascii_case(&name)).or_else(|| {
            let (language, country) = name.split_once('_')?;
            let main = match language.to_ascii_lowercase().as_str() {
                "ar" => &["SA"][..],
                "cy" => &["GB"],
                "de" => &["DE", "AT", "CH"],
                "en" => &["US", "GB", "CA", "AU", "IE", "NZ"],
                "fa" => &["IR"],
                "fr" => &["FR", "BE", "CA", "CH"],
                "it" => &["IT", "CH"],
                "ja" => &["JP"],
                "nl" => &["NL", "BE"],
                "tr" => &["TR"],
                _ => return None,
            };
            let known = main.iter().any(|main| main.eq_ignore_ascii_case(country));
            known.then(|| Locale::by_name(language)).flatten()
        })
    }

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

    /// The locale that stands in for what another lacks.
    pub fn en() -> &'static Locale {
        &LOCALES[3]
    }

    /// Whether `list` gives this locale words that it does not share with `en`.
    pub fn has_own(&self, list: impl Fn(&Locale) -> WordList) -> bool {
        self.name == "en" || list(self) != list(Locale::en())
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
    any: Vec<&'static str>,
    /// The words of `en`, where `any` holds others than ASCII.
    ascii: Option<Vec<&'static str>>,
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
        let lengths = (all.0.counts_by_chars(), all.1.counts_by_chars());
        let (first_chars, second_chars) = share(
            chars_max.saturating_sub(between),
            (all.0.chars_max(), all.1.chars_max()),
            |a, b| lengths.0.get(a).unwrap_or(&0) * lengths.1.get(b).unwrap_or(&0),
        );
        (
            Words::new(locale, first, Some(first_chars)),
            Words::new(locale, second, Some(second_chars)),
        )
    }

    /// How many words have at most so many characters, in the shorter of the two lists, by that number.
    fn counts_by_chars(&self) -> Vec<usize> {
        (0..=self.chars_max())
            .map(|chars_max| {
                let count = |words: &[&str]| {
                    words.iter().filter(|word| word.chars().count() <= chars_max).count()
                };
                let any = count(&self.any);
                self.ascii.as_ref().map_or(any, |ascii| any.min(count(ascii)))
            })
            .collect()
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
        self.any.is_empty() || self.ascii.as_ref().is_some_and(Vec::is_empty)
    }

    /// How many words there are, in the shorter of its lists.
    pub fn len(&self) -> usize {
        self.any.len().min(self.ascii.as_ref().map_or(usize::MAX, Vec::len))
    }

    /// The characters of the longest word.
    pub fn chars_max(&self) -> usize {
        let words = self.any.iter().chain(self.ascii.iter().flatten());
        words.map(|word| word.chars().count()).max().unwrap_or(0)
    }
}

fn shorter(list: WordList, chars_max: Option<usize>) -> Vec<&'static str> {
    let mut seen = std::collections::HashSet::new();
    list.iter()
        .copied()
        .filter(|word| chars_max.is_none_or(|max| word.chars().count() <= max))
        .filter(|word| seen.insert(*word))
        .collect()
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
    fn locales_are_listed_and_found() {
        let names: Vec<&str> = LOCALES.iter().map(|locale| locale.name).collect();
        assert_eq!(names, LOCALE_NAMES);
        assert_eq!(Locale::en().name, "en");
        for (name, expected) in [
            ("pt_BR", Some("pt_BR")),
            ("PT-pt", Some("pt_PT")),
            ("pt", None),
            ("fr_FR", Some("fr")),
            ("en_US", Some("en")),
            ("en_DE", None),
            ("zh", None),
            ("", None),
            ("_", None),
        ] {
            assert_eq!(Locale::by_name(name).map(|locale| locale.name), expected, "{name}");
        }
    }

    #[test]
    fn the_lists_of_en_are_ascii_and_of_the_pinned_size() {
        let en = Locale::en();
        let lists = [
            (en.first_names, 3007),
            (en.last_names, 474),
            (en.city_suffixes, 19),
            (en.street_suffixes, 225),
            (en.states, 50),
            (en.state_codes, 50),
            (en.countries, 244),
            (en.country_codes, 250),
            (en.company_suffixes, 4),
            (en.job_seniorities, 12),
            (en.job_fields, 22),
            (en.job_positions, 25),
        ];
        for (list, len) in lists {
            assert_eq!(list.len(), len);
            assert!(list.iter().all(|word| word.is_ascii() && !word.is_empty()));
        }
    }

    #[test]
    fn what_cannot_be_written_gives_way_to_en() {
        let ja = Locale::by_name("ja").unwrap();
        let words = Words::new(ja, |locale| locale.first_names, None);
        let prf = Prf::from_bytes([0; 32]);
        assert_eq!(words.pick(&prf, 0, Charset::Any), ja.first_names[0]);
        assert_eq!(words.pick(&prf, 0, Charset::Ascii), "Aaliyah");
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
