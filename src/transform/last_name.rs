//! `last_name`: a family name of the locale.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `last_name`.
///
/// Words that are too long for the domain are left out. Slot of the PRF: bytes 4-7.
#[derive(Clone, Copy, Debug)]
pub struct LastName;

impl Transformer for LastName {
    fn name(&self) -> &'static str {
        "last_name"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a family name by one from the word list of the locale."
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
            Example { options: "", column_type: "text", input: "Doe", output: Ok(Some("Hickle")) },
            Example {
                options: "",
                column_type: "varchar(5)",
                input: "Doe",
                output: Ok(Some("Hoppe")),
            },
            Example {
                options: "locale = \"de\"",
                column_type: "text",
                input: "Doe",
                output: Ok(Some("Lange")),
            },
            Example {
                options: "locale = \"zh_CN\"",
                column_type: "text",
                input: "Doe",
                output: Ok(Some("于")),
            },
            Example {
                options: "",
                column_type: "varchar(2)",
                input: "D",
                output: Err("no family name of at most 2 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Choice { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct Choice {
    locale: &'static Locale,
}

impl Definition for Choice {
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
        LastName.types().require("last_name", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let words = Words::new(self.locale, |locale| locale.last_names, chars_max);
        if words.is_empty() {
            return Err(format!(
                "`last_name` has no family name of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Chosen(words)))
    }
}

#[derive(Debug)]
struct Chosen(Words);

impl Transform for Chosen {
    #[inline]
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        out.extend_from_slice(self.0.pick(cell.prf, 4, cell.charset).as_bytes());
        Ok(Written::Value)
    }
}
