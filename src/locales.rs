//! Word lists of names, places and companies, by locale.
//!
//! The lists are those of the `fake` crate (`fake::locales`), pinned exactly: they are part of every pseudonym, and what a
//! pseudonym is known by. A locale that lacks a list of its own has the `en` list in its place.

use fake::locales::{
    AR_SA, CY_GB, DE_DE, Data, EN, FA_IR, FR_FR, IT_IT, JA_JP, NL_NL, PT_BR, PT_PT, TR_TR, ZH_CN,
    ZH_TW,
};

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
    /// use dumpscrub::locales::Locale;
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

    /// Every locale, in the order of [`LOCALE_NAMES`].
    pub fn all() -> &'static [Locale] {
        &LOCALES
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
}
