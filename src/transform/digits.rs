//! `digits`: other digits and letters of the same shape.

use std::sync::Arc;

use super::check_digit::looks_like_card;
use super::options::{OptionError, OptionSpec, Options};
use super::permutation::Permutations;
use super::radix::{ShapePermutation, append_shape};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::reserved::{is_reserved_ssn, is_test_card};

/// The entry of `digits`.
///
/// A permutation of all texts of one shape, however long. A result that looks like a payment card (check digit, issuer, length) or a
/// social security number is permuted again. That keeps distinct values distinct as long as they do not look like a card themselves:
/// one that does may meet another value, with a chance of 3 in 100 of the rows squared over the texts of the shape.
///
/// Of dashed numbers of nine digits 8 in 9 look like a social security number: there is no room to step aside. One that looks so becomes
/// a number of the same length that begins with a letter, so that distinct ones stay distinct and none looks like one. A value with
/// characters outside ASCII, which would stay readable, is refused.
#[derive(Clone, Copy, Debug)]
pub struct Digits;

impl Transformer for Digits {
    fn name(&self) -> &'static str {
        "digits"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces digits by digits and letters by letters, in the same places: a permutation, so that account and document numbers stay unique."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "AB-1234",
                output: Ok(Some("CL-5062")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "AB-1235",
                output: Ok(Some("EY-4741")),
            },
            Example { options: "", column_type: "text", input: "0", output: Ok(Some("7")) },
            Example {
                options: "",
                column_type: "varchar(16)",
                input: "4290844204253662",
                output: Ok(Some("1880576072232611")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "GB-33-bukb-2020-1555-5555-5555",
                output: Ok(Some("VC-69-ixjb-5251-8937-6586-7655")),
            },
            Example {
                options: "",
                column_type: "bigint",
                input: "1234567",
                output: Err("cannot write bigint"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "---",
                output: Err("no digit or letter"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "Łódź 7",
                output: Err("outside ASCII"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "536-22-1234",
                output: Ok(Some("C69-72-5966")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "978-3-16-148410-0",
                output: Ok(Some("350-1-10-305955-4")),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Shapes))
    }
}

#[derive(Debug)]
struct Shapes;

impl Definition for Shapes {
    fn needs(&self) -> Needs {
        Needs::Subkey
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Digits.types().require("digits", target.column_type)?;
        Ok(Box::new(Shape(ShapePermutation::new(Permutations::new(target.subkey, "digits")))))
    }
}

#[derive(Debug)]
struct Shape(ShapePermutation);

impl Transform for Shape {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let text = append_shape(cell.value, out)?;
        if looks_like_ssn(cell.value) {
            self.0.permute(text);
            if let Some(first) = text.first_mut() {
                *first = *first - b'0' + b'A';
            }
            return Ok(Written::Value);
        }
        for _ in 0..WALKS_MAX {
            self.0.permute(text);
            if !looks_personal(text) {
                return Ok(Written::Value);
            }
        }
        Err(Invalid("a value whose every replacement looks like personal data"))
    }
}

/// The longest walk. Of dashed numbers of nine digits 8 in 9 look like a social security number, so that 1,000 steps without an
/// end happen once in 10^51 values.
const WALKS_MAX: usize = 1_000;

fn looks_personal(text: &[u8]) -> bool {
    if looks_like_ssn(text) {
        return true;
    }
    let mut card = [0; 19];
    let mut digits = 0;
    for byte in text {
        match byte {
            b'0'..=b'9' => match card.get_mut(digits) {
                Some(digit) => {
                    *digit = *byte;
                    digits += 1;
                }
                None => return false,
            },
            b' ' | b'-' => {}
            _ => return false,
        }
    }
    let card = &card[..digits];
    looks_like_card(card) && !is_test_card(card)
}

/// `ddd-dd-dddd` or `ddd dd dddd` within the issued ranges.
fn looks_like_ssn(text: &[u8]) -> bool {
    let &[a, b, c, s, d, e, t, f, g, h, i] = text else { return false };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0u16, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0'))
        })
    };
    match (number(&[a, b, c]), number(&[d, e]), number(&[f, g, h, i])) {
        (Some(area), Some(group), Some(serial)) if s == t && matches!(s, b'-' | b' ') => {
            !is_reserved_ssn(area, group as u8, serial)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::key::{Key, Prf, Use};
    use crate::value::Charset;

    #[test]
    fn no_result_looks_like_a_card_or_a_social_security_number() {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "digits", 1);
        let shape = Shape(ShapePermutation::new(Permutations::new(&subkey, "digits")));
        let mut seen = HashSet::new();
        for number in 0..3000u64 {
            for value in [
                format!("{:016}", 4_000_000_000_000_000 + number * 10),
                format!("900-70-{:04}", number),
                format!("536-22-{:04}", number + 1),
                format!("001 {:02} {:04}", number % 99 + 1, number + 1),
            ] {
                let cell = Cell {
                    value: value.as_bytes(),
                    prf: &Prf::from_bytes([0; 32]),
                    charset: Charset::Any,
                };
                let mut out = Vec::new();
                assert!(shape.apply(&cell, &mut out).is_ok(), "{value}");
                assert!(!looks_personal(&out), "{value}");
                assert_eq!(out.len(), value.len());
                assert!(seen.insert(out), "{value}");
            }
        }
    }
}
