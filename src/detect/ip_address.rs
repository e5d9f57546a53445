//! Addresses of IP, version 4 and 6.

use std::net::Ipv6Addr;
use std::str;

use super::boundary::{escape_len, last_word, number_start};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::reserved::network::{is_global_ipv6, nobodys_ipv4, nobodys_ipv6};
use crate::reserved::{is_reserved_ipv4, is_reserved_ipv6};
use crate::schema::TypeKind;

/// Addresses of IP. The length of a prefix behind a slash belongs to them, a port and brackets do not.
///
/// Four numbers behind dots are as often a version, so that IPv4 counts where the column or a word nearby says that it is an
/// address. IPv6 counts by itself if it has all its groups, or at least three of which two have three digits; in 2000::/3 alone,
/// since nothing else is given out. Networks with no bits behind a prefix of at most 24 (version 6: 48) bits name no host.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::IpAddress,
    name: "ip_address",
    summary: "IP addresses, version 4 and 6, that a host on the Internet can have",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "9.9.9.9, or groups of hexadecimal digits behind colons; perhaps /length behind it",
    validator: "octets up to 255 without leading zeros; RFC 4291; the range is given out",
    guards: &[
        "documentation and benchmark ranges (test)",
        "private, local, shared and multicast ranges",
        "public resolvers, networks, 9.0.0.0",
        "versions: behind `version`, `v`, a name and a slash; more numbers than four",
        "casts and paths with `::`",
        "eight groups of two digits, which are a hardware address",
    ],
    context: &[
        "ip",
        "ips",
        "ipv4",
        "ipv6",
        "inet",
        "address",
        "addresses",
        "addr",
        "adresse",
        "direccion",
        "endereco",
        "indirizzo",
        "adres",
        "host",
        "rhost",
        "client",
        "remote",
        "from",
        "von",
        "depuis",
        "desde",
        "peer",
        "source",
        "src",
        "dst",
        "destination",
        "origin",
        "forwarded for",
        "login",
        "logged in",
        "signed in",
        "sign in",
        "visitor",
        "connection",
        "connected",
    ],
    classes: &[ColumnClass::IpAddress],
    mend: "\"ip_address\"",
    shapes: &[Shape::DottedQuad, Shape::Colons],
    literals: &[],
    find: Some(find),
    whole: None,
    examples: &[
        Example::typed("c", TypeKind::Inet, "81.2.69.160"),
        Example::typed("c", TypeKind::Inet, "81.2.69.160/32"),
        Example::text("from 81.2.69.160:443"),
        Example::text("{\"ip\": \"81.2.69.160\"}"),
        Example::column("last_sign_in_ip", "81.2.69.160"),
        Example::column("ip", "081.002.069.160"),
        Example::text("login from 081.002.069.160"),
        Example::text("2a00:1450:4001:81b::200e"),
        Example::text("[2a00:1450:4001:81b::200e]:443"),
        Example::text("2a00:1450:4001:81b:1:2:3:200e"),
        Example::text("::ffff:81.2.69.160"),
        Example::text("client 2a00::1"),
        Example::typed("c", TypeKind::Cidr, "2a00:1450:4001:81b::/64"),
    ],
    counter_examples: &[
        Example::text("81.2.69.160"),
        Example::text("081.002.069.160"),
        Example::text("version 1.128.1.0"),
        Example::text("remote version: 1.128.1.7"),
        Example::text("host v2.1.1.108"),
        Example::text("from Chrome/120.0.6099.129"),
        Example::text("from Firefox/3.5.12.7"),
        Example::text("address 1.3.6.1.4.1.311"),
        Example::text("ip 192.0.2.7"),
        Example::text("ip 10.0.0.1"),
        Example::text("ip 127.0.0.1"),
        Example::text("ip 169.254.1.1"),
        Example::text("ip 0.0.0.0"),
        Example::text("ip 8.8.8.8"),
        Example::text("ip 1.1.1.1"),
        Example::typed("c", TypeKind::Cidr, "81.2.69.0/24"),
        Example::text("2001:db8::1"),
        Example::text("fe80::1"),
        Example::text("'x'::text"),
        Example::text("std::vector"),
        Example::text("a::b"),
        Example::text("10:20:30"),
        Example::text("from 256.1.1.1"),
        Example::typed("c", TypeKind::Inet, "2001:db8:7d8f:82e4:db5b:686e:2fc0:628b"),
        Example::typed("c", TypeKind::Inet, "198.19.5.43/24"),
    ],
};

/// The longest address of version 6 in bytes, which ends as version 4 does (RFC 4291, 2.2).
const V6_BYTES_MAX: usize = 45;
/// The longest network of version 4 that names no host.
const V4_NETWORK_BITS_MAX: u32 = 24;
/// The longest network of version 6 that names no host: what a site is given. A household has the rest.
const V6_NETWORK_BITS_MAX: u32 = 48;

/// The address of version 4 that begins at `at`, or that of version 6 whose `::`, or else first colon, is at `at`.
fn find(text: &[u8], at: usize) -> Option<Hit> {
    match text.get(at)? {
        b':' => version_6(text, at),
        b'0'..=b'9' => version_4(text, at),
        _ => None,
    }
}

/// Four numbers of three digits with zeros before them, as old systems write addresses in fields of fixed width.
fn padded(text: &[u8], start: usize) -> Option<Hit> {
    const LEN: usize = 15;
    let end = start + LEN;
    let mut address = 0u32;
    for octet in text.get(start..end)?.chunks(4) {
        let (digits, dot) = octet.split_at_checked(3)?;
        if !matches!(dot, [] | [b'.']) {
            return None;
        }
        address = address << 8 | u32::from(decimal(digits)?);
    }
    let judgement = match judge_v4(address) {
        Judgement::NeedsContext => Judgement::OnlyInContext,
        known => known,
    };
    let ends = ends_quad(text.get(end..)?);
    ends.then_some(Hit { detector: DetectorId::IpAddress, start, end, judgement })
}

fn version_4(text: &[u8], at: usize) -> Option<Hit> {
    let start = number_start(text, at)?;
    let rest = text.get(start..)?;
    let before = text.get(..start)?;
    if is_part_of_name(before) || is_version(before) {
        return None;
    }
    let Some((len, address)) = quad(rest) else { return padded(text, start) };
    let mut end = start + len;
    let behind = text.get(end..)?;
    let mut judgement = judge_v4(address);
    match behind {
        // A range is one hit, from its first address to its last.
        [b'-', rest @ ..] => {
            let (len, last) = quad(rest)?;
            if !ends_quad(rest.get(len..)?) {
                return None;
            }
            end += 1 + len;
            if judgement != Judgement::NeedsContext {
                judgement = judge_v4(last);
            }
        }
        _ if !ends_quad(behind) => return None,
        _ => {}
    }
    if before.last() == Some(&b':') && ends_version_6(text, start) {
        return None;
    }
    if let Some((bits, len)) = prefix_length(behind, 32) {
        end += len;
        let host = address.checked_shl(bits).unwrap_or(0);
        if host == 0 && bits <= V4_NETWORK_BITS_MAX && judgement == Judgement::NeedsContext {
            judgement = Judgement::Harmless("a network rather than a host");
        }
    }
    Some(Hit { detector: DetectorId::IpAddress, start, end, judgement })
}

/// The length and the number of a dotted quad at the start of `text`; its end is not looked behind.
fn quad(text: &[u8]) -> Option<(usize, u32)> {
    let mut address = 0u32;
    let mut len = 0;
    for octet in 0..4 {
        if octet > 0 {
            if text.get(len) != Some(&b'.') {
                return None;
            }
            len += 1;
        }
        let digit =
            |at: usize| text.get(at).filter(|b| b.is_ascii_digit()).map(|b| u32::from(b - b'0'));
        let mut number = digit(len)?;
        let first = len;
        len += 1;
        while let Some(next) = digit(len) {
            number = number * 10 + next;
            len += 1;
            if len - first > 3 {
                return None;
            }
        }
        let has_zero = len - first > 1 && text.get(first) == Some(&b'0');
        if number > 255 || has_zero {
            return None;
        }
        address = address << 8 | number;
    }
    Some((len, address))
}

/// A number of at most three digits up to 255.
fn decimal(digits: &[u8]) -> Option<u8> {
    let number = digits.iter().try_fold(0u16, |number, b| {
        b.is_ascii_digit().then(|| number.saturating_mul(10) + u16::from(b - b'0'))
    })?;
    u8::try_from(number).ok()
}

fn judge_v4(address: u32) -> Judgement {
    if is_reserved_ipv4(address) {
        Judgement::Test("a range for documentation or benchmarks")
    } else if let Some(what) = nobodys_ipv4(address) {
        Judgement::Harmless(what)
    } else if address & 0x00FF_FFFF == 0 {
        Judgement::Harmless("a network or a version")
    } else if address == 0x0102_0304 {
        Judgement::Test("a sample address")
    } else {
        Judgement::NeedsContext
    }
}

/// The number of bits, and the length in bytes, of the prefix length that `behind` begins with.
fn prefix_length(behind: &[u8], bits_max: u8) -> Option<(u32, usize)> {
    let [b'/', rest @ ..] = behind else { return None };
    let digits = rest.iter().take(4).take_while(|b| b.is_ascii_digit()).count();
    let ends = match rest.get(digits) {
        Some(b'.') => !rest.get(digits + 1).is_some_and(u8::is_ascii_digit),
        Some(b) => !b.is_ascii_alphanumeric() && !matches!(b, b'/' | b'-'),
        None => true,
    };
    let number = rest.get(..digits).filter(|digits| !digits.is_empty() && ends)?;
    let bits = decimal(number).filter(|bits| *bits <= bits_max)?;
    Some((u32::from(bits), digits + 1))
}

/// Whether nothing stands behind a dotted quad that makes it a part of something longer.
fn ends_quad(behind: &[u8]) -> bool {
    match behind {
        [b'.', b, ..] => !b.is_ascii_digit(),
        [b, ..] => !b.is_ascii_alphanumeric() && *b != b'-',
        [] => true,
    }
}

/// Whether a product's name stands before: `Chrome/`, `lib.so.`.
fn is_part_of_name(before: &[u8]) -> bool {
    match before {
        [.., b, b'/'] => b.is_ascii_alphabetic(),
        [.., b, b'.'] => b.is_ascii_alphanumeric(),
        _ => false,
    }
}

/// Whether a word before says that what follows is a version.
fn is_version(before: &[u8]) -> bool {
    let (word, rest) = last_word(before);
    if is_version_word(word) {
        return true;
    }
    let between: &[&[u8]] = &[b"is", b"was", b"number", b"no", b"of", b"nr", b"num"];
    let moved: &[&[u8]] = &[b"to", b"from"];
    let second = last_word(rest).0;
    if between.iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return is_version_word(second);
    }
    moved.iter().any(|known| word.eq_ignore_ascii_case(known))
        && [&b"upgrade"[..], b"upgraded", b"upgrading", b"downgrade", b"downgraded"]
            .iter()
            .any(|known| second.eq_ignore_ascii_case(known))
}

/// `app_version` and `appVersion` are such words too.
fn is_version_word(word: &[u8]) -> bool {
    const ENDINGS: [&[u8]; 8] = [
        b"version",
        b"versions",
        b"release",
        b"build",
        b"firmware",
        b"revision",
        b"versao",
        b"versie",
    ];
    const WORDS: [&[u8]; 7] = [b"v", b"ver", b"vers", b"rev", b"oid", b"fw", b"sw"];
    let ends_with = |ending: &&[u8]| {
        let start = word.len().checked_sub(ending.len());
        start
            .and_then(|start| word.get(start..))
            .is_some_and(|end| end.eq_ignore_ascii_case(ending))
    };
    ENDINGS.iter().any(ends_with) || WORDS.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether the dotted quad at `start` is the end of an address of version 6.
fn ends_version_6(text: &[u8], start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let len = before.iter().rev().take(V6_BYTES_MAX).take_while(|b| is_v6(**b)).count();
    let chain = start - len;
    let before = before.get(chain..).unwrap_or_default();
    let double = before.windows(2).position(|pair| pair == b"::");
    let anchor = double.or_else(|| before.iter().position(|b| *b == b':'));
    anchor.is_some_and(|anchor| version_6(text, chain + anchor).is_some())
}

fn is_v6(b: u8) -> bool {
    b.is_ascii_hexdigit() || b == b':'
}

fn version_6(text: &[u8], at: usize) -> Option<Hit> {
    let start = version_6_start(text, at)?;
    let rest = text.get(start..)?;
    let mut len =
        rest.iter().take(V6_BYTES_MAX + 2).take_while(|b| is_v6(**b) || **b == b'.').count();
    while let Some([before, last @ (b'.' | b':')]) = rest.get(len.checked_sub(2)?..len) {
        if *last == b':' && *before == b':' {
            break;
        }
        len -= 1;
    }
    if len > V6_BYTES_MAX || rest.get(len).is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let written = rest.get(..len)?;
    let double = written.windows(2).position(|pair| pair == b"::");
    let anchor = double.or_else(|| written.iter().position(|b| *b == b':'))?;
    if start + anchor != at || len < 3 {
        return None;
    }
    let address: Ipv6Addr = str::from_utf8(written).ok()?.parse().ok()?;
    let mut judgement = judge_v6(address, written)?;
    let mut end = start + len;
    if let Some((bits, len)) = prefix_length(rest.get(len..)?, 128) {
        end += len;
        let host = address.to_bits().checked_shl(bits).unwrap_or(0);
        let found = matches!(judgement, Judgement::Proven | Judgement::NeedsContext);
        if host == 0 && bits <= V6_NETWORK_BITS_MAX && found {
            judgement = Judgement::Harmless("a network rather than a host");
        }
    }
    Some(Hit { detector: DetectorId::IpAddress, start, end, judgement })
}

/// Where the address of version 6 with a colon at `at` starts.
fn version_6_start(text: &[u8], at: usize) -> Option<usize> {
    let before = text.get(..at)?;
    let len = before.iter().rev().take(V6_BYTES_MAX + 1).take_while(|b| is_v6(**b)).count();
    let mut start = at - len;
    if let [b':', behind, ..] = text.get(start..)?
        && *behind != b':'
    {
        // What stands before a single colon is another thing: `ip:2a00::1`.
        return Some(start + 1);
    }
    match text.get(..start)? {
        // The letters of an escape may be hexadecimal digits: `\b`, `\u00a0`.
        [.., b'\\'] => start += escape_len(text.get(start..at)?),
        [.., b'\\', b'u'] => start += 4,
        [.., b'\\', letter] if escape_len(&[*letter]) == 1 => {}
        [.., b] if b.is_ascii_alphanumeric() => return None,
        _ => {}
    }
    (start <= at).then_some(start)
}

/// What an address of version 6 says; `None` if no host can have it and it says nothing else.
fn judge_v6(address: Ipv6Addr, written: &[u8]) -> Option<Judgement> {
    let number = address.to_bits();
    let embedded = number >> 32 == 0xFFFF || number >> 32 == 0x0064_FF9B << 64;
    let dotted = written.contains(&b'.');
    if embedded || (dotted && number >> 32 == 0) {
        return Some(match judge_v4(number as u32) {
            Judgement::NeedsContext if embedded && dotted => Judgement::Proven,
            known => known,
        });
    }
    if is_reserved_ipv6(number) {
        return Some(Judgement::Test("a range for documentation"));
    }
    if let Some(what) = nobodys_ipv6(number) {
        return Some(Judgement::Harmless(what));
    }
    if !is_global_ipv6(number) {
        return None;
    }
    let groups = written.split(|b| *b == b':').filter(|group| !group.is_empty());
    let (count, long) = groups
        .fold((0, 0), |(count, long), group| (count + 1, long + usize::from(group.len() >= 3)));
    match (count, long) {
        (8, 0) => None,
        (8, _) => Some(Judgement::Proven),
        (3.., 2..) => Some(Judgement::Proven),
        _ => Some(Judgement::NeedsContext),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The hits at every byte.
    fn hits(text: &[u8]) -> Vec<(usize, usize, Judgement)> {
        let mut resume = 0;
        let hits = (0..text.len()).filter_map(|at| {
            let hit = find(text, at).filter(|_| at >= resume)?;
            resume = hit.end;
            Some((hit.start, hit.end, hit.judgement))
        });
        hits.collect()
    }

    #[test]
    fn spans_and_judgements() {
        use Judgement::{Harmless, NeedsContext, Proven, Test};
        let documentation = Test("a range for documentation or benchmarks");
        let private = Harmless("a private address (RFC 1918)");
        let network = Harmless("a network rather than a host");
        let cases: &[(&str, &str, Judgement)] = &[
            ("81.2.69.160", "81.2.69.160", NeedsContext),
            ("81.2.69.160/32", "81.2.69.160/32", NeedsContext),
            ("81.2.69.160/24", "81.2.69.160/24", NeedsContext),
            ("81.2.69.0/24", "81.2.69.0/24", network),
            ("81.2.69.0/25", "81.2.69.0/25", NeedsContext),
            ("81.2.69.160/33", "81.2.69.160", NeedsContext),
            ("81.2.69.160/8/x", "81.2.69.160", NeedsContext),
            ("from 81.2.69.160:443", "81.2.69.160", NeedsContext),
            ("http://81.2.69.160/x", "81.2.69.160", NeedsContext),
            ("(81.2.69.160).", "81.2.69.160", NeedsContext),
            ("81.2.69.160.host.org", "81.2.69.160", NeedsContext),
            ("bob@81.2.69.160", "81.2.69.160", NeedsContext),
            (r"\n81.2.69.160\n", "81.2.69.160", NeedsContext),
            (r"\\t81.2.69.160", "81.2.69.160", NeedsContext),
            (r"\u002081.2.69.160", "81.2.69.160", NeedsContext),
            ("server 81.2.69.160", "81.2.69.160", NeedsContext),
            ("81.2.69.160-81.2.69.170", "81.2.69.160-81.2.69.170", NeedsContext),
            ("10.0.0.1-10.0.0.9", "10.0.0.1-10.0.0.9", private),
            ("192.0.2.7", "192.0.2.7", documentation),
            ("198.19.5.43", "198.19.5.43", documentation),
            ("10.0.0.1/8", "10.0.0.1/8", private),
            ("8.8.8.8", "8.8.8.8", Harmless("a public resolver")),
            ("120.0.0.0", "120.0.0.0", Harmless("a network or a version")),
            ("1.2.3.4", "1.2.3.4", Test("a sample address")),
            ("2a00:1450:4001:81b::200e", "2a00:1450:4001:81b::200e", Proven),
            ("[2a00:1450:4001:81b::200e]:443", "2a00:1450:4001:81b::200e", Proven),
            ("2a00:1450:4001:81b:1:2:3:4", "2a00:1450:4001:81b:1:2:3:4", Proven),
            ("2a00:1450:4001:81b::/64.", "2a00:1450:4001:81b::/64", Proven),
            ("2a00:1450:4001::/48", "2a00:1450:4001::/48", network),
            ("ip:2a00:1450:4001:81b::200e:", "2a00:1450:4001:81b::200e", Proven),
            ("2a00:1450:4001:81b::200e.", "2a00:1450:4001:81b::200e", Proven),
            (r"\b2a00:1450:4001:81b::200e", "2a00:1450:4001:81b::200e", Proven),
            (r"\n2a00:1450:4001:81b::200e", "2a00:1450:4001:81b::200e", Proven),
            (r"\u00a02a00:1450:4001:81b::200e", "2a00:1450:4001:81b::200e", Proven),
            ("2a00::1", "2a00::1", NeedsContext),
            ("2500::dec", "2500::dec", NeedsContext),
            ("::ffff:81.2.69.160", "::ffff:81.2.69.160", Proven),
            ("0:0:0:0:0:ffff:81.2.69.160", "0:0:0:0:0:ffff:81.2.69.160", Proven),
            ("::ffff:10.0.0.1", "::ffff:10.0.0.1", private),
            ("::ffff:192.0.2.7", "::ffff:192.0.2.7", documentation),
            ("64:ff9b::81.2.69.160", "64:ff9b::81.2.69.160", Proven),
            ("::1", "::1", Harmless("an address of this host (RFC 4291)")),
            ("fe80::1%eth0", "fe80::1", Harmless("a link-local address (RFC 4291)")),
            ("2001:db8::1", "2001:db8::1", Test("a range for documentation")),
            (
                "2001:db8:7d8f:82e4:db5b:686e:2fc0:628b",
                "2001:db8:7d8f:82e4:db5b:686e:2fc0:628b",
                Test("a range for documentation"),
            ),
            ("2001:4860:4860::8888", "2001:4860:4860::8888", Harmless("a public resolver")),
        ];
        for (text, address, judgement) in cases {
            let start = text.find(address).unwrap();
            let expected = (start, start + address.len(), *judgement);
            assert_eq!(hits(text.as_bytes()), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_no_address() {
        for text in [
            "81.2.69",
            "81.2.69.",
            "81.2.69.256",
            "81.2.69.016",
            "81.2.69.160.1",
            "1.81.2.69.160",
            "81.2.69.160a",
            "81.2.69.160-1",
            "x81.2.69.160",
            "foo-81.2.69.160",
            "foo-1.2.9.4-5",
            "lib.so.1.2.9.4",
            "Firefox/3.5.12.7",
            "v2.1.1.108",
            "v 2.1.1.108",
            "version 1.128.1.0",
            "Version: 1.128.1.0",
            "\"app_version\": \"1.128.1.0\"",
            "\"appVersion\":\"1.128.1.0\"",
            "version number 1.128.1.0",
            "upgraded from 1.128.1.0",
            "1.3.6.1.4.1.311",
            "Chrome/120.0.6099.129",
            "'x'::text",
            "'3600'::dec",
            "std::vector",
            "a::b",
            "dead::beef",
            "::",
            ":::",
            "x::",
            "2a00:1450:4001:81b::200g",
            "2a00:1450::4001:81b::1",
            "2a00:1450:4001:81b:1:2:3:4:5",
            "z2a00:1450:4001:81b::1",
            "10:20:30",
            "2024:03:12 10:20:30",
            "20:24:03:12:10:20:30:40",
            "3c:5a:b4:ff:fe:12:ef:90",
            "::::::::::::::::::::",
        ] {
            assert_eq!(hits(text.as_bytes()), [], "{text}");
        }
    }

    #[test]
    fn zeros_before_numbers() {
        for (value, expected) in [
            ("081.002.069.160", Some(Judgement::OnlyInContext)),
            ("010.000.000.001", Some(Judgement::Harmless("a private address (RFC 1918)"))),
            ("081.002.069", None),
            ("081.002.069.160.001", None),
            ("081.002.069.260", None),
            ("81.2.69.160", None),
        ] {
            assert_eq!(padded(value.as_bytes(), 0).map(|hit| hit.judgement), expected, "{value}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at(text: Vec<u8>, near in "[0-9a-f:./\\\\nu-]{0,60}") {
            padded(&text, 0);
            hits(&text);
            for (start, end, _) in hits(near.as_bytes()) {
                prop_assert!(start < end && end <= near.len());
            }
        }

        #[test]
        fn addresses_are_found_as_they_are_written(address: u128, mask: u128) {
            // Zeros in places, so that groups are left out.
            let address = Ipv6Addr::from_bits(0x2 << 124 | (address & mask) >> 3);
            let written = address.to_string();
            let text = format!("({written})");
            let expected = judge_v6(address, written.as_bytes());
            let found: Vec<_> = hits(text.as_bytes());
            match expected {
                Some(judgement) => prop_assert_eq!(found, [(1, 1 + written.len(), judgement)]),
                None => prop_assert_eq!(found, []),
            }
        }
    }
}
