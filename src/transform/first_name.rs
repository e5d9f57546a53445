//! `first_name`: a given name of the locale.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `first_name`.
///
/// Words that are too long for the domain are left out. Slot of the PRF: bytes 0-3.
#[derive(Clone, Copy, Debug)]
pub struct FirstName;

impl Transformer for FirstName {
    fn name(&self) -> &'static str {
        "first_name"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a given name by one from the word list of the locale."
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
            Example { options: "", column_type: "text", input: "Jane", output: Ok(Some("Verna")) },
            Example {
                options: "",
                column_type: "varchar(5)",
                input: "Jane",
                output: Ok(Some("Vella")),
            },
            Example {
                options: "locale = \"fr\"",
                column_type: "text",
                input: "Jane",
                output: Ok(Some("Valérie")),
            },
            Example {
                options: "locale = \"ja\"",
                column_type: "text",
                input: "Jane",
                output: Ok(Some("陽菜乃")),
            },
            Example {
                options: "",
                column_type: "varchar(1)",
                input: "J",
                output: Err("no given name of at most 1 character"),
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
        FirstName.types().require("first_name", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let words = Words::new(self.locale, |locale| locale.first_names, chars_max);
        if words.is_empty() {
            return Err(format!(
                "`first_name` has no given name of at most {} characters",
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
        out.extend_from_slice(self.0.pick(cell.prf, 0, cell.charset).as_bytes());
        Ok(Written::Value)
    }
}
