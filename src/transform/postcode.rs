//! `postcode`: other letters and digits of the same shape.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::radix::symbol;
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `postcode`.
///
/// Digits become digits, letters letters of the same case, everything else stays. A postcode may come out that exists: it is that of
/// no person. Slots of the PRF: bytes 16-31, as one number.
#[derive(Clone, Copy, Debug)]
pub struct Postcode;

impl Transformer for Postcode {
    fn name(&self) -> &'static str {
        "postcode"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces the letters and digits of a postcode by others."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
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
                input: "SW1A 1AA",
                output: Ok(Some("HW4P 1NC")),
            },
            Example {
                options: "",
                column_type: "char(5)",
                input: "94105",
                output: Ok(Some("17920")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "94105-1234",
                output: Ok(Some("25700-1213")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "sw1a1aa",
                output: Ok(Some("vn2i0jb")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "-",
                output: Err("no digit or letter"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "〒100-0001",
                output: Err("outside ASCII"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "12345678901234567",
                output: Err("too long"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(PostcodeDefinition))
    }
}

#[derive(Debug)]
struct PostcodeDefinition;

impl Definition for PostcodeDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Postcode.uniqueness()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Postcode.types().require("postcode", target.column_type)?;

        Ok(Box::new(Shape))
    }
}

#[derive(Debug)]
struct Shape;

impl Transform for Shape {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        if !cell.value.is_ascii() {
            return Err(Invalid("a character outside ASCII"));
        }
        let mut state = u128::from(cell.prf.u64(16)) << 64 | u128::from(cell.prf.u64(24));
        let mut symbols = 0;
        for byte in cell.value {
            match symbol(*byte) {
                Some((radix, zero)) => {
                    symbols += 1;
                    out.push(zero + (state % u128::from(radix)) as u8);
                    state /= u128::from(radix);
                }
                None => out.push(*byte),
            }
        }
        match symbols {
            0 => return Err(Invalid("no digit or letter")),
            1..=SYMBOLS_MAX => {}
            _ => return Err(Invalid("a postcode that is too long")),
        }
        Ok(Written::Value)
    }
}

/// The most letters and digits: 26^16 is below 2^76, far from the 128 bits that they are made from.
const SYMBOLS_MAX: usize = 16;
