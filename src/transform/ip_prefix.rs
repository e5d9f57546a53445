//! `ip_prefix`: an address becomes that of its network.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use super::characters::split_padding;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::{ColumnType, TypeKind};

/// The entry of `ip_prefix`.
///
/// Bits after the prefix become 0. An address written without a mask stays so, but for `cidr`, whose values are networks and
/// get the prefix as their mask. A mask longer than the prefix is shortened to it; a shorter one stays. An address that is
/// already as coarse maps to itself. IPv6 is written in its canonical form (RFC 5952).
#[derive(Clone, Copy, Debug)]
pub struct IpPrefix;

impl Transformer for IpPrefix {
    fn name(&self) -> &'static str {
        "ip_prefix"
    }

    fn technique(&self) -> Technique {
        Technique::Generalization
    }

    fn summary(&self) -> &'static str {
        "Sets the last bits of an IP address to 0, so that only its network stays."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "v4",
                kind: OptionKind::Integer(0, 32),
                required: false,
                summary: "How many bits of an IPv4 address stay (default 24).",
            },
            OptionSpec {
                name: "v6",
                kind: OptionKind::Integer(0, 128),
                required: false,
                summary: "How many bits of an IPv6 address stay (default 48).",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrInet
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "inet",
                input: "192.0.2.17",
                output: Ok(Some("192.0.2.0")),
            },
            Example {
                options: "v4 = 16",
                column_type: "text",
                input: "192.0.2.17",
                output: Ok(Some("192.0.0.0")),
            },
            Example {
                options: "",
                column_type: "inet",
                input: "2001:db8:1:2::7",
                output: Ok(Some("2001:db8:1::")),
            },
            Example {
                options: "",
                column_type: "inet",
                input: "192.0.2.17/28",
                output: Ok(Some("192.0.2.0/24")),
            },
            Example {
                options: "",
                column_type: "cidr",
                input: "192.0.2.17/32",
                output: Ok(Some("192.0.2.0/24")),
            },
            Example {
                options: "",
                column_type: "cidr",
                input: "10.0.0.0/8",
                output: Ok(Some("10.0.0.0/8")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "localhost",
                output: Err("not an IP address"),
            },
            Example {
                options: "",
                column_type: "integer",
                input: "3221225985",
                output: Err("`ip_prefix` cannot write integer"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let bits = |name, default| options.integer(name).map_or(Ok(default), u32::try_from);
        let out_of_range = |name| move |_| OptionError::new(name, "a prefix that does not exist");
        Ok(Arc::new(Prefixes {
            v4: bits("v4", 24).map_err(out_of_range("v4"))?.min(32),
            v6: bits("v6", 48).map_err(out_of_range("v6"))?.min(128),
        }))
    }
}

#[derive(Clone, Copy, Debug)]
struct Prefixes {
    v4: u32,
    v6: u32,
}

impl Definition for Prefixes {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrInet.require("ip_prefix", target.column_type)?;
        Ok(Box::new(BoundPrefixes { prefixes: *self, column_type: target.column_type.clone() }))
    }
}

#[derive(Debug)]
struct BoundPrefixes {
    prefixes: Prefixes,
    column_type: ColumnType,
}

impl Transform for BoundPrefixes {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        const REFUSED: Invalid = Invalid("not an IP address");
        let (value, _) = split_padding(&self.column_type, cell.value);
        let text = std::str::from_utf8(value).map_err(|_| REFUSED)?;
        let (address, mask) = match text.split_once('/') {
            Some((address, mask)) => (address, Some(mask)),
            None => (text, None),
        };
        let (network, prefix, bits_max) = match address.parse().map_err(|_| REFUSED)? {
            IpAddr::V4(address) => {
                let kept = u32::MAX.checked_shl(32 - self.prefixes.v4).unwrap_or(0);
                let network = Ipv4Addr::from_bits(address.to_bits() & kept);
                (IpAddr::V4(network), self.prefixes.v4, 32)
            }
            IpAddr::V6(address) => {
                let kept = u128::MAX.checked_shl(128 - self.prefixes.v6).unwrap_or(0);
                let network = Ipv6Addr::from_bits(address.to_bits() & kept);
                (IpAddr::V6(network), self.prefixes.v6, 128)
            }
        };
        let mask = match mask {
            Some(mask) => {
                let plain = mask.bytes().all(|byte| byte.is_ascii_digit());
                let mask = mask.parse::<u32>().ok().filter(|mask| plain && *mask <= bits_max);
                Some(mask.ok_or(REFUSED)?.min(prefix))
            }
            None => (self.column_type.kind == TypeKind::Cidr).then_some(prefix),
        };
        // Writing into a vector never fails.
        let _ = match mask {
            Some(mask) => write!(out, "{network}/{mask}"),
            None => write!(out, "{network}"),
        };
        Ok(Written::Value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::Prf;
    use crate::value::Charset;

    #[test]
    fn from_no_bit_to_all() {
        let column_type = ColumnType::scalar(TypeKind::Inet, "inet");
        for (v4, v6, value, expected) in [
            (0, 0, "203.0.113.255", "0.0.0.0"),
            (0, 0, "2001:db8::1/64", "::/0"),
            (32, 128, "203.0.113.255", "203.0.113.255"),
            (32, 128, "2001:db8::1", "2001:db8::1"),
            (25, 48, "203.0.113.255", "203.0.113.128"),
            (24, 48, "::ffff:203.0.113.255", "::"),
            (24, 112, "::ffff:203.0.113.255", "::ffff:203.0.0.0"),
            (24, 48, "203.0.113.255/8", "203.0.113.0/8"),
        ] {
            let prefixes = Prefixes { v4, v6 };
            let bound = BoundPrefixes { prefixes, column_type: column_type.clone() };
            let mut out = Vec::new();
            let cell = Cell { value: value.as_bytes(), prf: &Prf([0; 32]), charset: Charset::Any };
            bound.apply(&cell, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), expected);
            for refused in
                ["", "1.2.3", "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/+8", "::1/129", "::1%eth0"]
            {
                let cell = Cell { value: refused.as_bytes(), ..cell };
                assert!(bound.apply(&cell, &mut Vec::new()).is_err(), "{refused}");
            }
        }
    }
}
