//! `city`: a town that does not exist.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `city`.
///
/// A family name and what the names of towns end with. Slots of the PRF: bytes 16-19 name, 20-23 ending.
#[derive(Clone, Copy, Debug)]
pub struct City;

impl Transformer for City {
    fn name(&self) -> &'static str {
        "city"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a city by an invented one."
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
                input: "Springfield",
                output: Ok(Some("Gerlachfurt")),
            },
            Example {
                options: "",
                column_type: "varchar(10)",
                input: "Springfield",
                output: Ok(Some("Framistad")),
            },
            Example {
                options: "locale = \"de\"",
                column_type: "text",
                input: "Köln",
                output: Ok(Some("Herrmannfurt")),
            },
            Example {
                options: "locale = \"ja\"",
                column_type: "text",
                input: "大阪",
                output: Ok(Some("Legrosshire")),
            },
            Example {
                options: "locale = \"zh_CN\"",
                column_type: "text",
                input: "上海",
                output: Ok(Some("贺乡")),
            },
            Example {
                options: "",
                column_type: "varchar(5)",
                input: "Paris",
                output: Err("nothing of at most 5 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(CityDefinition { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct CityDefinition {
    locale: &'static Locale,
}

impl Definition for CityDefinition {
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
        City.types().require("city", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        // A locale that has no word for towns has the towns of `en`, name and all.
        let own = self.locale.has_own(|locale| locale.city_suffixes);
        let locale = if own { self.locale } else { Locale::en() };
        let apart = locale.city_suffixes.iter().any(|suffix| {
            suffix.contains(' ') || suffix.chars().next().is_some_and(char::is_uppercase)
        });
        let between = if apart { " " } else { "" };
        let (first, second) = Words::pair(
            locale,
            |locale| locale.last_names,
            |locale| locale.city_suffixes,
            between.len(),
            chars_max,
        );
        if first.is_empty() || second.is_empty() {
            return Err(format!(
                "`city` has nothing of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Town { first, second, between }))
    }
}

#[derive(Debug)]
struct Town {
    first: Words,
    second: Words,
    between: &'static str,
}

impl Transform for Town {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let name = self.first.pick(cell.prf, 16, cell.charset);
        let suffix = self.second.pick(cell.prf, 20, cell.charset);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(self.between.as_bytes());
        out.extend_from_slice(suffix.as_bytes());
        Ok(Written::Value)
    }
}
