//! `token`: base32 characters that mean nothing.

use std::sync::Arc;

use super::base32::{CHAR_BITS, TAIL_CHARS_MAX, write_tail};
use super::options::OptionKind;
use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `token`.
///
/// Slots of the PRF: bytes 8-31. A column too narrow for 26 characters gets as many as it holds, at least 10; with `chars`, it is
/// refused instead.
#[derive(Clone, Copy, Debug)]
pub struct Token;

impl Transformer for Token {
    fn name(&self) -> &'static str {
        "token"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a value by base32 characters, 26 unless chars says otherwise: the same for equal values, distinct for distinct ones."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[OptionSpec {
            name: "chars",
            kind: OptionKind::Integer(4, TAIL_CHARS_MAX as i64),
            required: false,
            summary: "How many characters, each of 5 bits; default 26, or as many as the column holds.",
        }]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Probable { bits: 130.0 }
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "cus_9s6XKzkNRiz8i3",
                output: Ok(Some("jzyvw1ye54j47kcj0t57f844dn")),
            },
            Example {
                options: "",
                column_type: "varchar(16)",
                input: "cus_9s6XKzkNRiz8i3",
                output: Ok(Some("jzyvw1ye54j47kcj")),
            },
            Example {
                options: "chars = 8",
                column_type: "text",
                input: "x",
                output: Ok(Some("ms1btfx3")),
            },
            Example {
                options: "chars = 38",
                column_type: "text",
                input: "x",
                output: Ok(Some("ms1btfx363cf9cdexh72cp887sdq89x2w2p1pw")),
            },
            Example {
                options: "chars = 20",
                column_type: "varchar(12)",
                input: "x",
                output: Err("needs 20 characters"),
            },
            Example {
                options: "",
                column_type: "varchar(9)",
                input: "x",
                output: Err("needs at least 10 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let chars = options.integer("chars").and_then(|chars| usize::try_from(chars).ok());
        Ok(Arc::new(Tokens { chars }))
    }
}

#[derive(Debug)]
struct Tokens {
    chars: Option<usize>,
}

impl Tokens {
    fn chars(&self, target: &Target<'_>) -> Result<usize, String> {
        Token.types().require("token", target.column_type)?;
        let room = target.chars_max.map_or(usize::MAX, |chars| chars as usize);
        match self.chars {
            Some(chars) if chars > room => {
                Err(format!("`token` needs {chars} characters, and the domain holds {room}"))
            }
            Some(chars) => Ok(chars),
            None if room < CHARS_MIN => Err(format!(
                "`token` needs at least {CHARS_MIN} characters, and the domain holds {room}"
            )),
            None => Ok(CHARS.min(room)),
        }
    }
}

impl Definition for Tokens {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness {
        let chars = self.chars(target).unwrap_or(0);
        Uniqueness::Probable { bits: (chars * CHAR_BITS) as f64 }
    }

    fn shape(&self) -> String {
        self.chars.map(|chars| format!("chars={chars}")).unwrap_or_default()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Ok(Box::new(Tail { chars: self.chars(target)? }))
    }
}

#[derive(Debug)]
struct Tail {
    chars: usize,
}

impl Transform for Tail {
    #[inline]
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        write_tail(cell.prf, self.chars, out);
        Ok(Written::Value)
    }
}

/// Characters of a token where nothing else is asked.
const CHARS: usize = 26;

/// The fewest characters to which a narrow column may cut a token.
const CHARS_MIN: usize = 10;
