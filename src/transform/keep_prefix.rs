//! `keep_prefix`: only the first characters stay.

use std::sync::Arc;

use super::characters::{MaskCharacter, split_padding};
use super::mask::KEPT_CHARS_MAX;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::ColumnType;

/// The entry of `keep_prefix`.
///
/// The rest is cut, or, where `with` is given, covered character by character, so that the length stays. A value of at most
/// `chars` characters would be shown whole: it becomes as many `with` characters, `*` by default.
#[derive(Clone, Copy, Debug)]
pub struct KeepPrefix;

impl Transformer for KeepPrefix {
    fn name(&self) -> &'static str {
        "keep_prefix"
    }

    fn technique(&self) -> Technique {
        Technique::Generalization
    }

    fn summary(&self) -> &'static str {
        "Keeps the first characters and cuts or covers the rest; a value no longer than that is masked whole."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "chars",
                kind: OptionKind::Integer(1, KEPT_CHARS_MAX),
                required: true,
                summary: "How many characters stay.",
            },
            OptionSpec {
                name: "with",
                kind: OptionKind::Text,
                required: false,
                summary: "A character that covers the rest; without it the rest is cut.",
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
            Example {
                options: "chars = 3",
                column_type: "text",
                input: "94107",
                output: Ok(Some("941")),
            },
            Example {
                options: "chars = 3, with = \"0\"",
                column_type: "char(5)",
                input: "94107",
                output: Ok(Some("94100")),
            },
            Example {
                options: "chars = 3",
                column_type: "text",
                input: "N1",
                output: Ok(Some("**")),
            },
            Example {
                options: "chars = 3",
                column_type: "text",
                input: "Łód",
                output: Ok(Some("***")),
            },
            Example {
                options: "chars = 3",
                column_type: "char(5)",
                input: "941  ",
                output: Ok(Some("***  ")),
            },
            Example {
                options: "chars = 3",
                column_type: "integer",
                input: "94107",
                output: Err("`keep_prefix` cannot write integer"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let chars = options.integer("chars").and_then(|chars| usize::try_from(chars).ok());
        Ok(Arc::new(Prefix {
            chars: chars.ok_or_else(|| OptionError::new("chars", "`chars` is missing"))?,
            with: options.text("with").map(MaskCharacter::parse).transpose()?,
        }))
    }
}

#[derive(Clone, Copy, Debug)]
struct Prefix {
    chars: usize,
    with: Option<MaskCharacter>,
}

impl Definition for Prefix {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::Text.require("keep_prefix", target.column_type)?;
        Ok(Box::new(BoundPrefix { prefix: *self, column_type: target.column_type.clone() }))
    }
}

#[derive(Debug)]
struct BoundPrefix {
    prefix: Prefix,
    column_type: ColumnType,
}

impl Transform for BoundPrefix {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let Prefix { chars, with } = self.prefix;
        let (value, padding) = split_padding(&self.column_type, cell.value);
        match with {
            Some(with) => with.cover(value, chars, 0, cell.charset, out),
            None => MaskCharacter::default().cut(value, chars, cell.charset, out),
        }
        out.extend_from_slice(padding);
        Ok(Written::Value)
    }
}
