//! `street_address`: a street and a number that do not exist.

use std::io::Write as _;
use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Order, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `street_address`.
///
/// A number, a family name and a word for street, in the order of the locale. Slots of the PRF: bytes 16-19 name, 20-23 word, 24-27
/// number.
#[derive(Clone, Copy, Debug)]
pub struct StreetAddress;

impl Transformer for StreetAddress {
    fn name(&self) -> &'static str {
        "street_address"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a street address by an invented one."
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
                input: "12 High St",
                output: Ok(Some("924 Haag Plains")),
            },
            Example {
                options: "",
                column_type: "varchar(14)",
                input: "12 High St",
                output: Ok(Some("924 Haley Pike")),
            },
            Example {
                options: "locale = \"de\"",
                column_type: "text",
                input: "Hauptstr. 5",
                output: Ok(Some("Köhlerpfad 421")),
            },
            Example {
                options: "locale = \"fr\"",
                column_type: "text",
                input: "12 rue de la Paix",
                output: Ok(Some("690 Avenue Ferry")),
            },
            Example {
                options: "locale = \"zh_CN\"",
                column_type: "text",
                input: "南京路",
                output: Ok(Some("杨角238")),
            },
            Example {
                options: "",
                column_type: "varchar(8)",
                input: "1 Elm St",
                output: Err("nothing of at most 8 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(StreetAddressDefinition { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct StreetAddressDefinition {
    locale: &'static Locale,
}

impl Definition for StreetAddressDefinition {
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
        StreetAddress.types().require("street_address", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let (first, second) = Words::pair(
            self.locale,
            |locale| locale.last_names,
            |locale| locale.street_suffixes,
            // A blank on each side, where there are any.
            NUMBER_CHARS + 2,
            chars_max,
        );
        if first.is_empty() || second.is_empty() {
            return Err(format!(
                "`street_address` has nothing of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Street { first, second, order: self.locale.order }))
    }
}

#[derive(Debug)]
struct Street {
    first: Words,
    second: Words,
    order: Order,
}

impl Transform for Street {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let name = self.first.pick(cell.prf, 16, cell.charset);
        let street = self.second.pick(cell.prf, 20, cell.charset);
        let number = 1 + cell.prf.index(24, NUMBER_MAX);
        // Where the lists of `en` stand in, so does its order.
        let order = if street.is_ascii() && self.order == Order::Joined {
            Order::NumberFirst
        } else {
            self.order
        };
        let lower_case = street.chars().next().is_some_and(char::is_lowercase);
        let written = match order {
            Order::NumberFirst => write!(out, "{number} {name} {street}"),
            Order::StreetWordFirst => write!(out, "{number} {street} {name}"),
            Order::NumberLast if lower_case => write!(out, "{name}{street} {number}"),
            Order::NumberLast => write!(out, "{name} {street} {number}"),
            Order::Joined => write!(out, "{name}{street}{number}"),
        };
        written.map_err(|_| Invalid("out of memory"))?;
        Ok(Written::Value)
    }
}

/// House numbers go from 1 to this.
const NUMBER_MAX: usize = 999;

/// Characters of the longest.
const NUMBER_CHARS: usize = 3;
