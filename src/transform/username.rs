//! `username`: a user name that nobody has.

use std::sync::Arc;

use super::handle::{self, Handle, TAIL_CHARS_MIN};
use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `username`.
///
/// As [`Email`](super::email::Email), without the host.
#[derive(Clone, Copy, Debug)]
pub struct Username;

impl Transformer for Username {
    fn name(&self) -> &'static str {
        "username"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a user name by first.last. and 12 base32 characters: the same for equal values, distinct for distinct ones."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[LOCALE]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Probable { bits: 80.0 }
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "jdoe",
                output: Ok(Some("haylee.wisozk.3586wyh3rnpg")),
            },
            Example {
                options: "",
                column_type: "varchar(30)",
                input: "jdoe",
                output: Ok(Some("herta.wiza.3586wyh3rnpg")),
            },
            Example {
                options: "",
                column_type: "char(12)",
                input: "jdoe",
                output: Ok(Some("3586wyh3rnpg")),
            },
            Example {
                options: "locale = \"it\"",
                column_type: "text",
                input: "jdoe",
                output: Ok(Some("francesca.villa.3586wyh3rnpg")),
            },
            Example {
                options: "",
                column_type: "varchar(8)",
                input: "jdoe",
                output: Err("needs at least 10 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Usernames { locale: handle::ascii(Locale::of(options)?) }))
    }
}

#[derive(Debug)]
struct Usernames {
    locale: &'static Locale,
}

impl Usernames {
    fn handle(&self, target: &Target<'_>) -> Result<Handle, String> {
        Username.types().require("username", target.column_type)?;
        let width = target.chars_max.map(|chars| chars as usize);
        Handle::new(self.locale, width).ok_or_else(|| {
            format!(
                "`username` needs at least {TAIL_CHARS_MIN} characters, and the domain holds {}",
                width.unwrap_or_default(),
            )
        })
    }
}

impl Definition for Usernames {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness {
        match self.handle(target) {
            Ok(handle) => Uniqueness::Probable { bits: handle.bits() },
            Err(_) => Uniqueness::Lossy,
        }
    }

    fn shape(&self) -> String {
        format!("locale={}", self.locale.name)
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Ok(Box::new(Name(self.handle(target)?)))
    }
}

#[derive(Debug)]
struct Name(Handle);

impl Transform for Name {
    #[inline]
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        self.0.write(cell.prf, out);
        Ok(Written::Value)
    }
}
