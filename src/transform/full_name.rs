//! `full_name`: a given and a family name of the locale.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Order, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `full_name`.
///
/// Where the locale writes no blanks, the family name comes first. In a narrow domain the names are those that are short enough.
/// Slots of the PRF: bytes 0-3 first name, 4-7 last name, so that the parts are those of `first_name` and `last_name` for a value
/// that is the same in their domains.
#[derive(Clone, Copy, Debug)]
pub struct FullName;

impl Transformer for FullName {
    fn name(&self) -> &'static str {
        "full_name"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a name by a given and a family name from the word lists of the locale."
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
                input: "Jane Doe",
                output: Ok(Some("Tyson Kilback")),
            },
            Example {
                options: "",
                column_type: "varchar(9)",
                input: "Jane Doe",
                output: Ok(Some("Tyra Koss")),
            },
            Example {
                options: "locale = \"pt_BR\"",
                column_type: "text",
                input: "Jane Doe",
                output: Ok(Some("Tâmara Lovato")),
            },
            Example {
                options: "locale = \"ja\"",
                column_type: "text",
                input: "Jane Doe",
                output: Ok(Some("西村陽斗")),
            },
            Example {
                options: "",
                column_type: "varchar(4)",
                input: "J. D.",
                output: Err("no name of at most 4 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Names { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct Names {
    locale: &'static Locale,
}

impl Definition for Names {
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
        FullName.types().require("full_name", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let (first, last) = Words::pair(
            self.locale,
            |locale| locale.first_names,
            |locale| locale.last_names,
            1,
            chars_max,
        );
        if first.is_empty() || last.is_empty() {
            return Err(format!(
                "`full_name` has no name of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Name { first, last, order: self.locale.order }))
    }
}

#[derive(Debug)]
struct Name {
    first: Words,
    last: Words,
    order: Order,
}

impl Transform for Name {
    #[inline]
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let first = self.first.pick(cell.prf, 0, cell.charset);
        let last = self.last.pick(cell.prf, 4, cell.charset);
        // A name out of the `en` lists is written as in `en`.
        let joined = self.order == Order::Joined && !last.is_ascii();
        let (before, after) = if joined { (last, first) } else { (first, last) };
        out.extend_from_slice(before.as_bytes());
        if !joined {
            out.push(b' ');
        }
        out.extend_from_slice(after.as_bytes());
        Ok(Written::Value)
    }
}
