//! `us_ssn`: a US social security number that was never given out.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::reserved::RESERVED_SSN_GROUPS;

/// The entry of `us_ssn`.
///
/// Hyphens, blanks or dots stay. There are 5,999,400 such numbers (100 areas, 6 groups, 9,999 serials), so that distinct values may
/// meet. Slots of the PRF: bytes 16-19 area, 20-23 group, 24-27 serial.
#[derive(Clone, Copy, Debug)]
pub struct UsSsn;

impl Transformer for UsSsn {
    fn name(&self) -> &'static str {
        "us_ssn"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a US social security number by one behind area 9xx that is neither an SSN nor an ITIN."
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
                input: "536-22-1234",
                output: Ok(Some("987-69-0138")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "536221234",
                output: Ok(Some("984667598")),
            },
            Example {
                options: "",
                column_type: "char(11)",
                input: "536 22 1234",
                output: Ok(Some("919 89 0650")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "XXX-XX-1234",
                output: Err("not a social security number"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "53-622-1234",
                output: Err("not a social security number"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(UsSsnDefinition))
    }
}

#[derive(Debug)]
struct UsSsnDefinition;

impl Definition for UsSsnDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        UsSsn.uniqueness()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        UsSsn.types().require("us_ssn", target.column_type)?;

        Ok(Box::new(Number))
    }
}

#[derive(Debug)]
struct Number;

impl Transform for Number {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let mut digits = [0; 9];
        let separator = match cell.value.trim_ascii() {
            [a, b, c, s, d, e, t, f @ ..]
                if s == t && matches!(s, b'-' | b' ' | b'.') && f.len() == 4 =>
            {
                digits[..5].copy_from_slice(&[*a, *b, *c, *d, *e]);
                digits[5..].copy_from_slice(f);
                Some(*s)
            }
            text if text.len() == 9 => {
                digits.copy_from_slice(text);
                None
            }
            _ => return Err(NOT_AN_SSN),
        };
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(NOT_AN_SSN);
        }
        let groups = &RESERVED_SSN_GROUPS;
        let area = 900 + cell.prf.index(16, 100);
        let group = groups.get(cell.prf.index(20, groups.len())).copied().unwrap_or(66);
        let serial = 1 + cell.prf.index(24, 9999);
        for (part, number, chars) in [(0, area, 3), (1, usize::from(group), 2), (2, serial, 4)] {
            if part > 0 {
                out.extend(separator);
            }
            for power in (0..chars).rev() {
                out.push(b'0' + (number / 10usize.pow(power) % 10) as u8);
            }
        }
        Ok(Written::Value)
    }
}

const NOT_AN_SSN: Invalid = Invalid("not a social security number of nine digits");
