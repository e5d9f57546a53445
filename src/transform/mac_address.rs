//! `mac_address`: a MAC address that no device has.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::reserved::MAC_PREFIX;

/// The entry of `mac_address`.
///
/// Separators and case stay, and so does the length (6 or 8 bytes). Slots of the PRF: bytes 16-18, or 16-20 for 8 bytes: 24 or 40
/// bits, so that distinct values may meet.
#[derive(Clone, Copy, Debug)]
pub struct MacAddress;

impl Transformer for MacAddress {
    fn name(&self) -> &'static str {
        "mac_address"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a MAC address by one behind 02-00-5E, which no manufacturer gives out."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrMac
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "macaddr",
                input: "3c:5a:b4:12:ef:90",
                output: Ok(Some("02:00:5e:c5:00:42")),
            },
            Example {
                options: "",
                column_type: "macaddr8",
                input: "3c:5a:b4:ff:fe:12:ef:90",
                output: Ok(Some("02:00:5e:5a:3c:f9:c9:f3")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "3C-5A-B4-12-EF-90",
                output: Ok(Some("02-00-5E-73-A6-A2")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "3c5a.b412.ef90",
                output: Ok(Some("0200.5ea4.9c8c")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "3c:5a:b4",
                output: Err("not a MAC address"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(MacAddressDefinition))
    }
}

#[derive(Debug)]
struct MacAddressDefinition;

impl Definition for MacAddressDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        MacAddress.uniqueness()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        MacAddress.types().require("mac_address", target.column_type)?;

        Ok(Box::new(Address))
    }
}

#[derive(Debug)]
struct Address;

impl Transform for Address {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let value = cell.value.trim_ascii();
        let digits = value.iter().filter(|byte| byte.is_ascii_hexdigit()).count();
        let other = value
            .iter()
            .any(|byte| !matches!(byte, b':' | b'-' | b'.') && !byte.is_ascii_hexdigit());
        if other || !matches!(digits, 12 | 16) {
            return Err(Invalid("not a MAC address"));
        }
        let hex: &[u8; 16] = if value.iter().any(u8::is_ascii_uppercase) {
            b"0123456789ABCDEF"
        } else {
            b"0123456789abcdef"
        };
        let bytes = MAC_PREFIX.iter().chain(&cell.prf.bytes()[16..21]);
        let mut digits = bytes.flat_map(|byte| [byte >> 4, byte & 15]);
        for byte in value {
            if byte.is_ascii_hexdigit() {
                let digit = digits.next().unwrap_or(0);
                out.push(hex[usize::from(digit)]);
            } else {
                out.push(*byte);
            }
        }
        Ok(Written::Value)
    }
}
