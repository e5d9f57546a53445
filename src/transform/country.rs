//! `country`: another country.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `country`.
///
/// A value of two or three capitals is taken for a code; so is every value where no name is short enough. Slot of the PRF: bytes 16-19.
#[derive(Clone, Copy, Debug)]
pub struct Country;

impl Transformer for Country {
    fn name(&self) -> &'static str {
        "country"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a country by one from the word list of the locale, a code by a code."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[LOCALE]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "France",
                output: Ok(Some("Yemen")),
            },
            Example { options: "", column_type: "text", input: "FR", output: Ok(Some("DE")) },
            Example { options: "", column_type: "char(2)", input: "FR", output: Ok(Some("DE")) },
            Example {
                options: "locale = \"de\"",
                column_type: "text",
                input: "Frankreich",
                output: Ok(Some("Fiji")),
            },
            Example {
                options: "locale = \"nl\"",
                column_type: "varchar(10)",
                input: "Frankrijk",
                output: Ok(Some("Marokko")),
            },
            Example {
                options: "",
                column_type: "char(1)",
                input: "F",
                output: Err("no country of at most 1 character"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(CountryDefinition { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct CountryDefinition {
    locale: &'static Locale,
}

impl Definition for CountryDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn shape(&self) -> String {
        format!("locale={}", self.locale.name)
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Country.types().require("country", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let words = Words::new(self.locale, |locale| locale.countries, chars_max);
        let codes = Words::new(self.locale, |locale| locale.country_codes, chars_max);
        if codes.is_empty() {
            return Err(format!(
                "`country` has no country of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Chosen { words, codes }))
    }
}

#[derive(Debug)]
struct Chosen {
    words: Words,
    codes: Words,
}

impl Transform for Chosen {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let code = matches!(cell.value.trim_ascii().len(), 2 | 3)
            && cell.value.trim_ascii().iter().all(u8::is_ascii_uppercase);
        let words = if code || self.words.is_empty() { &self.codes } else { &self.words };
        out.extend_from_slice(words.pick(cell.prf, 16, cell.charset).as_bytes());
        Ok(Written::Value)
    }
}
