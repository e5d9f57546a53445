//! `uuid`: a random-looking UUID.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `uuid`.
///
/// Version and variant say 4 and RFC 9562. Written in lower case, with hyphens where the value has any, without braces. Slots of the
/// PRF: bytes 16-31.
#[derive(Clone, Copy, Debug)]
pub struct Uuid;

impl Transformer for Uuid {
    fn name(&self) -> &'static str {
        "uuid"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a UUID by one of version 4 with 122 keyed bits: the same for equal values, distinct for distinct ones."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrUuid
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Probable { bits: 122.0 }
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "uuid",
                input: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                output: Ok(Some("1c13c34a-5210-474a-8223-eecdc561a534")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "6BA7B8109DAD11D180B400C04FD430C8",
                output: Ok(Some("568a9c37a5984018822a6faef8b6f1c8")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
                output: Ok(Some("06436fed-b5c5-475a-a94b-67cfeba41447")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "6ba7b810",
                output: Err("not a UUID"),
            },
            Example {
                options: "",
                column_type: "varchar(20)",
                input: "6ba7b8109dad11d180b400c04fd430c8",
                output: Err("at least 32"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(UuidDefinition))
    }
}

#[derive(Debug)]
struct UuidDefinition;

impl Definition for UuidDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Uuid.uniqueness()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Uuid.types().require("uuid", target.column_type)?;
        if target.chars_max.is_some_and(|chars| chars < 32) {
            return Err("`uuid` needs at least 32 characters".to_owned());
        }
        Ok(Box::new(RandomBits))
    }
}

#[derive(Debug)]
struct RandomBits;

impl Transform for RandomBits {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let text = cell.value.trim_ascii();
        let hex = text.iter().filter(|byte| byte.is_ascii_hexdigit()).count();
        let other = text
            .iter()
            .any(|byte| !matches!(byte, b'-' | b'{' | b'}') && !byte.is_ascii_hexdigit());
        if hex != 32 || other {
            return Err(Invalid("not a UUID"));
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&cell.prf.bytes()[16..]);
        bytes[6] = bytes[6] & 0x0F | 0x40;
        bytes[8] = bytes[8] & 0x3F | 0x80;
        let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let hyphens = text.contains(&b'-');
        for (at, digit) in digits.enumerate() {
            if hyphens && matches!(at, 8 | 12 | 16 | 20) {
                out.push(b'-');
            }
            out.push(b"0123456789abcdef"[usize::from(digit)]);
        }
        Ok(Written::Value)
    }
}
