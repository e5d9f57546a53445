//! `state`: another state.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `state`.
///
/// A value of two or three capitals is taken for a code; so is every value where no name is short enough. Slot of the PRF: bytes 16-19.
#[derive(Clone, Copy, Debug)]
pub struct State;

impl Transformer for State {
    fn name(&self) -> &'static str {
        "state"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a state by one from the word list of the locale, a code by a code."
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
                input: "Ohio",
                output: Ok(Some("Delaware")),
            },
            Example { options: "", column_type: "text", input: "OH", output: Ok(Some("FL")) },
            Example { options: "", column_type: "char(2)", input: "OH", output: Ok(Some("FL")) },
            Example {
                options: "locale = \"de\"",
                column_type: "text",
                input: "Hessen",
                output: Ok(Some("Bayern")),
            },
            Example {
                options: "locale = \"tr\"",
                column_type: "text",
                input: "Ankara",
                output: Ok(Some("Bursa")),
            },
            Example {
                options: "",
                column_type: "char(1)",
                input: "O",
                output: Err("no state of at most 1 character"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(StateDefinition { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct StateDefinition {
    locale: &'static Locale,
}

impl Definition for StateDefinition {
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
        State.types().require("state", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let words = Words::new(self.locale, |locale| locale.states, chars_max);
        let codes = Words::new(self.locale, |locale| locale.state_codes, chars_max);
        if codes.is_empty() {
            return Err(format!(
                "`state` has no state of at most {} characters",
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
