//! Addresses of networks that are real and belong to no person: private and local ranges, and resolvers that everybody uses.
//!
//! Ranges are those of the special-purpose registries of IANA (RFC 6890 and what came after it).

/// What an IPv4 address is if it belongs to no person; `None` if somebody may have it.
pub fn nobodys_ipv4(address: u32) -> Option<&'static str> {
    const RANGES: &[(u32, u32, &str)] = &[
        (0x0000_0000, 8, "an address of this host (RFC 1122)"),
        (0x0A00_0000, 8, "a private address (RFC 1918)"),
        (0x6440_0000, 10, "a shared address of a provider (RFC 6598)"),
        (0x7F00_0000, 8, "a loopback address (RFC 1122)"),
        (0xA9FE_0000, 16, "a link-local address (RFC 3927)"),
        (0xAC10_0000, 12, "a private address (RFC 1918)"),
        (0xC000_0000, 24, "an address of a protocol (RFC 6890)"),
        (0xC01F_C400, 24, "an address of a protocol (RFC 7535)"),
        (0xC034_C100, 24, "an address of a protocol (RFC 7450)"),
        (0xC058_6300, 24, "an address of a protocol (RFC 7526)"),
        (0xC0A8_0000, 16, "a private address (RFC 1918)"),
        (0xC0AF_3000, 24, "an address of a protocol (RFC 7534)"),
        (0xE000_0000, 4, "a multicast address (RFC 5771)"),
        (0xF000_0000, 4, "an address that is not in use (RFC 1112)"),
    ];
    let special = RANGES.iter().find(|(first, bits, _)| (address ^ first) >> (32 - bits) == 0);
    match special {
        Some((_, _, what)) => Some(what),
        None if PUBLIC_RESOLVERS_V4.contains(&address.to_be_bytes()) => Some("a public resolver"),
        None => None,
    }
}

/// What an IPv6 address is if it belongs to no person; `None` if somebody may have it.
///
/// Outside 2000::/3, which is all that is given out (RFC 4291, IANA), only the ranges with a meaning of their own are known.
pub fn nobodys_ipv6(address: u128) -> Option<&'static str> {
    const RANGES: &[(u128, u32, &str)] = &[
        (0, 127, "an address of this host (RFC 4291)"),
        (0x0100 << 112, 64, "an address that discards (RFC 6666)"),
        (0xFC00 << 112, 7, "a local address (RFC 4193)"),
        (0xFE80 << 112, 10, "a link-local address (RFC 4291)"),
        (0xFF00 << 112, 8, "a multicast address (RFC 4291)"),
    ];
    let special = RANGES.iter().find(|(first, bits, _)| (address ^ first) >> (128 - bits) == 0);
    match special {
        Some((_, _, what)) => Some(what),
        None if PUBLIC_RESOLVERS_V6.contains(&address) => Some("a public resolver"),
        None => None,
    }
}

/// Whether an IPv6 address lies in 2000::/3, from which all addresses of hosts on the Internet are given out.
pub fn is_global_ipv6(address: u128) -> bool {
    address >> 125 == 1
}

/// Resolvers that their operators publish for everybody.
const PUBLIC_RESOLVERS_V4: &[[u8; 4]] = &[
    [1, 0, 0, 1],
    [1, 0, 0, 2],
    [1, 0, 0, 3],
    [1, 1, 1, 1],
    [1, 1, 1, 2],
    [1, 1, 1, 3],
    [4, 2, 2, 1],
    [4, 2, 2, 2],
    [4, 2, 2, 3],
    [4, 2, 2, 4],
    [4, 2, 2, 5],
    [4, 2, 2, 6],
    [8, 8, 4, 4],
    [8, 8, 8, 8],
    [9, 9, 9, 9],
    [9, 9, 9, 10],
    [9, 9, 9, 11],
    [64, 6, 64, 6],
    [64, 6, 65, 6],
    [76, 76, 2, 0],
    [76, 76, 10, 0],
    [77, 88, 8, 1],
    [77, 88, 8, 8],
    [94, 140, 14, 14],
    [94, 140, 15, 15],
    [114, 114, 114, 114],
    [119, 29, 29, 29],
    [149, 112, 112, 112],
    [180, 76, 76, 76],
    [185, 228, 168, 9],
    [185, 228, 169, 9],
    [208, 67, 220, 220],
    [208, 67, 222, 222],
    [223, 5, 5, 5],
    [223, 6, 6, 6],
];

const PUBLIC_RESOLVERS_V6: &[u128] = &[
    0x2001_4860_4860_0000_0000_0000_0000_8844,
    0x2001_4860_4860_0000_0000_0000_0000_8888,
    0x2606_4700_4700_0000_0000_0000_0000_1001,
    0x2606_4700_4700_0000_0000_0000_0000_1111,
    0x2620_0119_0035_0000_0000_0000_0000_0035,
    0x2620_0119_0053_0000_0000_0000_0000_0053,
    0x2620_00FE_0000_0000_0000_0000_0000_0009,
    0x2620_00FE_0000_0000_0000_0000_0000_00FE,
];

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use super::*;

    #[test]
    fn addresses_of_nobody() {
        for (address, nobodys) in [
            ("0.0.0.0", true),
            ("10.255.255.255", true),
            ("11.0.0.0", false),
            ("100.63.255.255", false),
            ("100.64.0.0", true),
            ("127.0.0.1", true),
            ("169.254.1.1", true),
            ("172.15.0.1", false),
            ("172.31.255.255", true),
            ("172.32.0.0", false),
            ("192.168.1.1", true),
            ("224.0.0.1", true),
            ("255.255.255.255", true),
            ("8.8.8.8", true),
            ("8.8.8.9", false),
            ("81.2.69.160", false),
        ] {
            let parsed: Ipv4Addr = address.parse().unwrap();
            assert_eq!(nobodys_ipv4(parsed.into()).is_some(), nobodys, "{address}");
        }
        for (address, nobodys) in [
            ("::", true),
            ("::1", true),
            ("::2", false),
            ("fe80::1", true),
            ("fd12:3456::1", true),
            ("ff02::1", true),
            ("2001:4860:4860::8888", true),
            ("2a00:1450:4001:81b::200e", false),
        ] {
            let parsed: Ipv6Addr = address.parse().unwrap();
            assert_eq!(nobodys_ipv6(parsed.into()).is_some(), nobodys, "{address}");
        }
        assert!(is_global_ipv6("3fff::1".parse::<Ipv6Addr>().unwrap().into()));
        assert!(!is_global_ipv6("4000::1".parse::<Ipv6Addr>().unwrap().into()));
    }
}
