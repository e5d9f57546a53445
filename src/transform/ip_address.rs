//! `ip_address`: an address set aside for documentation.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::reserved::{IPV4_RANGES, IPV6_PREFIX};
use crate::schema::TypeKind;

/// The entry of `ip_address`.
///
/// A prefix length stays; in a `cidr` column the bits behind it are cleared, and a network wider than the range (/15 or /32) is
/// narrowed to it. Slots of the PRF: bytes 16-19 for IPv4 (131,840 addresses), 16-27 for IPv6.
#[derive(Clone, Copy, Debug)]
pub struct IpAddress;

impl Transformer for IpAddress {
    fn name(&self) -> &'static str {
        "ip_address"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces an IP address by one out of the ranges for documentation and benchmarks."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
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
                input: "81.2.69.160",
                output: Ok(Some("198.19.5.43")),
            },
            Example {
                options: "",
                column_type: "varchar(15)",
                input: "81.2.69.160",
                output: Ok(Some("198.19.5.43")),
            },
            Example {
                options: "",
                column_type: "varchar(39)",
                input: "2a00:1450:4001:81b::200e",
                output: Ok(Some("2001:db8::7d8f:82e4")),
            },
            Example {
                options: "",
                column_type: "inet",
                input: "81.2.69.160/24",
                output: Ok(Some("198.19.175.205/24")),
            },
            Example {
                options: "",
                column_type: "cidr",
                input: "81.2.0.0/16",
                output: Ok(Some("198.19.0.0/16")),
            },
            Example {
                options: "",
                column_type: "cidr",
                input: "10.0.0.0/8",
                output: Ok(Some("198.18.0.0/15")),
            },
            Example {
                options: "",
                column_type: "inet",
                input: "2a00:1450:4001:81b::200e",
                output: Ok(Some("2001:db8:7d8f:82e4:db5b:686e:2fc0:628b")),
            },
            Example {
                options: "",
                column_type: "cidr",
                input: "2a00:1450::/48",
                output: Ok(Some("2001:db8:cc9::/48")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "::ffff:81.2.69.160",
                output: Ok(Some("2001:db8:3816:602d:8c00:46dc:a22b:9c8b")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "81.2.69.160:443",
                output: Err("not an IP address"),
            },
            Example {
                options: "",
                column_type: "varchar(14)",
                input: "81.2.69.160",
                output: Err("at least 15"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(IpAddressDefinition))
    }
}

#[derive(Debug)]
struct IpAddressDefinition;

impl Definition for IpAddressDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        IpAddress.uniqueness()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        IpAddress.types().require("ip_address", target.column_type)?;
        let host_bits = match target.column_type.kind {
            TypeKind::Cidr => HostBits::Cleared,
            _ => HostBits::Kept,
        };
        let chars_max = target.chars_max.map_or(usize::MAX, |chars| chars as usize);
        if chars_max < IPV4_CHARS_MAX {
            return Err(format!(
                "`ip_address` needs at least {IPV4_CHARS_MAX} characters, and the domain holds {chars_max}"
            ));
        }
        Ok(Box::new(Address { host_bits, chars_max }))
    }
}

#[derive(Debug)]
struct Address {
    host_bits: HostBits,
    chars_max: usize,
}

impl Transform for Address {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let start = out.len();
        let text = std::str::from_utf8(cell.value.trim_ascii()).map_err(|_| NOT_AN_ADDRESS)?;
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => {
                let plain = prefix.len() <= 3 && prefix.bytes().all(|byte| byte.is_ascii_digit());
                let bits: u32 = prefix.parse().map_err(|_| NOT_AN_ADDRESS)?;
                (address, Some(Some(bits).filter(|_| plain).ok_or(NOT_AN_ADDRESS)?))
            }
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| NOT_AN_ADDRESS)?;
        let (bits, range_bits) = match address {
            IpAddr::V4(_) => (32, 15),
            IpAddr::V6(_) => (128, 32),
        };
        if prefix.is_some_and(|prefix| prefix > bits) {
            return Err(NOT_AN_ADDRESS);
        }
        // A network must not reach beyond the range that belongs to nobody.
        let prefix = match self.host_bits {
            HostBits::Kept => prefix,
            HostBits::Cleared => prefix.map(|prefix: u32| prefix.max(range_bits)),
        };
        let cleared = match self.host_bits {
            HostBits::Kept => 0,
            HostBits::Cleared => bits - prefix.unwrap_or(bits),
        };
        let written = match address {
            IpAddr::V4(_) => {
                // Only the first range, a /15, is as wide as any network that is written.
                let addresses = match self.host_bits {
                    HostBits::Kept => IPV4_ADDRESSES,
                    HostBits::Cleared => IPV4_RANGES[0].addresses(),
                };
                let address = nth_ipv4(cell.prf.index(16, addresses as usize) as u32);
                write!(out, "{}", Ipv4Addr::from((u64::from(address) >> cleared << cleared) as u32))
            }
            IpAddr::V6(_) => {
                // A narrow column has room for 32 bits: `2001:db8::ffff:ffff`.
                let low = match self.chars_max {
                    ..IPV6_CHARS_MAX => u128::from(cell.prf.u32(16)),
                    _ => u128::from(cell.prf.u32(16)) << 64 | u128::from(cell.prf.u64(20)),
                };
                let address = u128::from(IPV6_PREFIX) << 96 | low;
                write!(out, "{}", Ipv6Addr::from(address >> cleared << cleared))
            }
        };
        written.map_err(|_| NOT_AN_ADDRESS)?;
        if let Some(prefix) = prefix {
            write!(out, "/{prefix}").map_err(|_| NOT_AN_ADDRESS)?;
        }
        if out.len() - start > self.chars_max {
            return Err(Invalid("an IP address that is too long for the column when replaced"));
        }
        Ok(Written::Value)
    }
}

/// What becomes of the bits behind the network's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HostBits {
    Kept,
    /// `cidr` refuses a value that has any.
    Cleared,
}

/// The longest IPv4 address that is written, without a prefix length.
const IPV4_CHARS_MAX: usize = 15;

/// The longest IPv6 address with a prefix length.
const IPV6_CHARS_MAX: usize = 43;

const NOT_AN_ADDRESS: Invalid = Invalid("not an IP address");

/// How many IPv4 addresses belong to nobody: 131,840.
const IPV4_ADDRESSES: u32 = {
    let mut addresses = 0;
    let mut at = 0;
    while at < IPV4_RANGES.len() {
        addresses += IPV4_RANGES[at].addresses();
        at += 1;
    }
    addresses
};

fn nth_ipv4(nth: u32) -> u32 {
    let mut nth = nth;
    for range in IPV4_RANGES {
        if nth < range.addresses() {
            return range.first + nth;
        }
        nth -= range.addresses();
    }
    IPV4_RANGES[0].first
}
