//! `mask`: characters are covered.

use std::sync::Arc;

use super::characters::{MaskCharacter, split_padding};
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::ColumnType;

/// The most characters that can be kept at one end.
pub(super) const KEPT_CHARS_MAX: i64 = 1_000_000;

/// The entry of `mask`.
///
/// The number of characters stays, so that the value fits its column. A value of at most `keep_first + keep_last` characters is
/// covered whole. The blanks that pad `char(n)` are no characters.
#[derive(Clone, Copy, Debug)]
pub struct Mask;

impl Transformer for Mask {
    fn name(&self) -> &'static str {
        "mask"
    }

    fn technique(&self) -> Technique {
        Technique::Suppression
    }

    fn summary(&self) -> &'static str {
        "Covers all characters but the first and last few; a value no longer than what would be kept is covered whole."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "keep_first",
                kind: OptionKind::Integer(0, KEPT_CHARS_MAX),
                required: false,
                summary: "How many characters stay at the start (default 0).",
            },
            OptionSpec {
                name: "keep_last",
                kind: OptionKind::Integer(0, KEPT_CHARS_MAX),
                required: false,
                summary: "How many characters stay at the end (default 0).",
            },
            OptionSpec {
                name: "with",
                kind: OptionKind::Text,
                required: false,
                summary: "The character that covers (default *).",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example { options: "", column_type: "text", input: "Zoë", output: Ok(Some("***")) },
            Example {
                options: "keep_first = 6, keep_last = 4, with = \"x\"",
                column_type: "text",
                input: "4242424242424242",
                output: Ok(Some("424242xxxxxx4242")),
            },
            Example {
                options: "keep_first = 2",
                column_type: "varchar(10)",
                input: "Łódź",
                output: Ok(Some("Łó**")),
            },
            Example {
                options: "keep_first = 2",
                column_type: "text",
                input: "Jo",
                output: Ok(Some("**")),
            },
            Example {
                options: "keep_first = 2",
                column_type: "char(5)",
                input: "Jo   ",
                output: Ok(Some("**   ")),
            },
            Example {
                options: "with = \"xx\"",
                column_type: "text",
                input: "Jo",
                output: Err("`with` must be one printable character"),
            },
            Example {
                options: "",
                column_type: "date",
                input: "2024-02-29",
                output: Err("`mask` cannot write date"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Masking {
            first: chars(options, "keep_first"),
            last: chars(options, "keep_last"),
            with: match options.text("with") {
                Some(written) => MaskCharacter::parse(written)?,
                None => MaskCharacter::default(),
            },
        }))
    }
}

/// A number of characters; 0 where the option is not given.
fn chars(options: &Options, name: &str) -> usize {
    usize::try_from(options.integer(name).unwrap_or(0)).unwrap_or(0)
}

#[derive(Clone, Copy, Debug)]
struct Masking {
    first: usize,
    last: usize,
    with: MaskCharacter,
}

impl Definition for Masking {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::Text.require("mask", target.column_type)?;
        Ok(Box::new(BoundMask { masking: *self, column_type: target.column_type.clone() }))
    }
}

#[derive(Debug)]
struct BoundMask {
    masking: Masking,
    column_type: ColumnType,
}

impl Transform for BoundMask {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let Masking { first, last, with } = self.masking;
        let (value, padding) = split_padding(&self.column_type, cell.value);
        with.cover(value, first, last, cell.charset, out);
        out.extend_from_slice(padding);
        Ok(Written::Value)
    }
}
