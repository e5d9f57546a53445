//! Hardware addresses.

use super::boundary::escape_len;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::reserved::is_reserved_mac;
use crate::schema::TypeKind;

/// Hardware addresses (EUI-48 and EUI-64) in pairs behind colons or hyphens, and in fours behind dots.
///
/// Any other number of pairs is something else: the fingerprint of a key, a time. Eight pairs count by themselves where they hold
/// `ff:fe` in the middle, as an EUI-64 made from an EUI-48 does. Numbers of decimal digits alone behind hyphens or dots are dates and
/// versions more often, and need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::MacAddress,
    name: "mac_address",
    summary: "hardware addresses (MAC, EUI-48, EUI-64) that a device can have",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "xx:xx:xx:xx:xx:xx, xx-xx-xx-xx-xx-xx, xxxx.xxxx.xxxx; also eight pairs",
    validator: "six or eight hexadecimal pairs, one kind of separator",
    guards: &[
        "more pairs, such as fingerprints of keys",
        "broadcast and multicast",
        "the documentation ranges of RFC 7042, 02-00-5E and sample addresses (test)",
    ],
    context: &[
        "mac",
        "mac address",
        "macaddr",
        "hwaddr",
        "hardware address",
        "physical address",
        "ether",
        "ethernet",
        "bssid",
        "wifi",
        "bluetooth",
        "mac adresse",
        "direccion mac",
        "adresse mac",
        "indirizzo mac",
        "endereco mac",
    ],
    classes: &[ColumnClass::MacAddress],
    mend: "\"mac_address\"",
    shapes: &[Shape::Pairs, Shape::DottedFours],
    literals: &[],
    find: Some(find),
    whole: Some(whole),
    examples: &[
        Example::text("3c:5a:b4:12:ef:90"),
        Example::text("3C-5A-B4-12-EF-90"),
        Example::text("3c5a.b412.ef90"),
        Example::text("lease 00:50:56:81:23:45 to laptop"),
        Example::text("line\\n3c:5a:b4:12:ef:90\\n"),
        Example::text("mac:3c:5a:b4:12:ef:90,"),
        Example::text("3c:5a:b4:ff:fe:12:ef:90"),
        Example::text("mac 00-50-56-81-23-45"),
        Example::column("mac", "3c5ab412ef90"),
        Example::typed("c", TypeKind::MacAddr, "3c:5a:b4:12:ef:90"),
    ],
    counter_examples: &[
        Example::text("AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01"),
        Example::text("FF:FF:FF:FF:FF:FF"),
        Example::text("00:00:00:00:00:00"),
        Example::text("01:00:5e:00:00:fb"),
        Example::text("00-00-5E-00-53-17"),
        Example::text("02:00:5e:c5:00:42"),
        Example::text("10:20:30"),
        Example::text("10:20:30:40:50"),
        Example::text("24-03-12-10-20-30"),
        Example::text("1234.5678.9012"),
        Example::text("3c:5a-b4:12:ef:90"),
        Example::text("3c5ab412ef90"),
        Example::text("550e8400-e29b-41d4-a716-446655440000"),
        Example::typed("c", TypeKind::MacAddr, "02:00:5e:c5:00:42"),
    ],
};

/// The most pairs of an address (EUI-64).
const PAIRS_MAX: usize = 8;

/// The address that begins at `at`, or behind an escape whose end was taken for a digit of it.
fn find(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let [a, b, c, d, e, ..] = rest else { return None };
    if !a.is_ascii_hexdigit() || !b.is_ascii_hexdigit() {
        return None;
    }
    let (len, judgement) = match (c, d, e) {
        (b':' | b'-', _, _) if begins(text, at, 2, *c) => pairs(rest, *c)?,
        (_, _, b'.') if c.is_ascii_hexdigit() && begins(text, at, 4, b'.') => fours(rest)?,
        _ => return None,
    };
    Some(Hit { detector: DetectorId::MacAddress, start: at, end: at + len, judgement })
}

/// A whole value in a column of hardware addresses: what [`find`] sees, and what PostgreSQL reads beside it: `08002b:010203`,
/// `08002b-010203`, `0800-2b01-0203`, `08002b010203`.
fn whole(value: &[u8]) -> Option<Hit> {
    let trimmed = value.trim_ascii();
    let start = value.len() - value.trim_ascii_start().len();
    let mut address = [0; PAIRS_MAX];
    let mut digits = 0;
    for b in trimmed {
        match char::from(*b).to_digit(16) {
            Some(digit) => {
                let byte = address.get_mut(digits / 2)?;
                *byte = *byte << 4 | digit as u8;
                digits += 1;
            }
            None if matches!(b, b':' | b'-' | b'.' | b' ') && digits % 2 == 0 => {}
            None => return None,
        }
    }
    if !matches!(digits, 12 | 16) {
        return None;
    }
    let judgement = judge(address.get(..digits / 2)?).unwrap_or(Judgement::OnlyInContext);
    Some(Hit { detector: DetectorId::MacAddress, start, end: start + trimmed.len(), judgement })
}

/// Whether an address in groups of `group` digits can begin at `at`: no letter or digit before it that is not of an escape, and
/// no more groups.
fn begins(text: &[u8], at: usize, group: usize, separator: u8) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let Some((last, rest)) = before.split_last() else { return true };
    if *last == separator {
        let same = rest.iter().rev().take_while(|b| b.is_ascii_hexdigit()).take(group + 1).count();
        let beside = rest.len().checked_sub(same + 1).and_then(|i| rest.get(i));
        // A word of other letters may stand before a colon, as in `mac:`; a group or a date may not.
        let word = beside.is_some_and(|b| b.is_ascii_alphabetic());
        return separator == b':' && (word || same == 0);
    }
    !last.is_ascii_alphanumeric() || ends_with_escape(before)
}

/// Whether `\n`, `\u0020` or the like stands before.
fn ends_with_escape(before: &[u8]) -> bool {
    [2, 6].iter().any(|len| {
        let escape = before.len().checked_sub(*len).and_then(|i| before.get(i..));
        escape.is_some_and(
            |escape| matches!(escape, [b'\\', rest @ ..] if escape_len(rest) == rest.len()),
        )
    })
}

/// The length and the judgement of an address in pairs at the start of `text`.
fn pairs(text: &[u8], separator: u8) -> Option<(usize, Judgement)> {
    let mut address = [0; PAIRS_MAX];
    let mut count = 0;
    let mut groups = text.chunks(3);
    for group in groups.by_ref() {
        let [high, low, behind @ ..] = group else { break };
        let (Some(high), Some(low)) = (hex(*high), hex(*low)) else { break };
        *address.get_mut(count)? = high << 4 | low;
        count += 1;
        if behind.first() != Some(&separator) {
            break;
        }
    }
    let address = address.get(..count)?;
    let len = (count * 3).checked_sub(1)?;
    if !ends(text, len) {
        return None;
    }
    let decimal = !text.iter().take(len).any(u8::is_ascii_alphabetic);
    let known = judge(address);
    let judgement = match address {
        [_, _, _, _, _, _] if separator == b'-' && decimal => Judgement::NeedsContext,
        [_, _, _, _, _, _] | [_, _, _, 0xFF, 0xFE, _, _, _] => Judgement::Proven,
        [_, _, _, _, _, _, _, _] => Judgement::NeedsContext,
        _ => return None,
    };
    Some((len, known.unwrap_or(judgement)))
}

/// The length and the judgement of an address in fours behind dots at the start of `text`.
fn fours(text: &[u8]) -> Option<(usize, Judgement)> {
    const LEN: usize = 14;
    let mut address = [0; 6];
    let mut digits = 0;
    for (i, b) in text.get(..LEN)?.iter().enumerate() {
        if i % 5 == 4 {
            if *b != b'.' {
                return None;
            }
        } else {
            let byte = address.get_mut(digits / 2)?;
            *byte = *byte << 4 | hex(*b)?;
            digits += 1;
        }
    }
    let more = matches!(text.get(LEN..), Some([b'.', b, ..]) if b.is_ascii_alphanumeric());
    if more || !ends(text, LEN) {
        return None;
    }
    let letters = text.iter().take(LEN).filter(|b| b.is_ascii_alphabetic()).count();
    // Words of the letters a to f, and versions of four digits each.
    let doubtful = letters == 0 || letters == 12;
    let judgement = if doubtful { Judgement::NeedsContext } else { Judgement::Proven };
    Some((LEN, judge(&address).unwrap_or(judgement)))
}

/// Whether an address may end before `end`: no letter, digit or further group.
fn ends(text: &[u8], end: usize) -> bool {
    match text.get(end) {
        Some(b':') => !text.get(end + 1).is_some_and(u8::is_ascii_hexdigit),
        Some(b) => !b.is_ascii_alphanumeric() && *b != b'-',
        None => true,
    }
}

/// What is known of an address that no device of a person has.
fn judge(address: &[u8]) -> Option<Judgement> {
    const SAMPLES: [[u8; 6]; 4] = [
        [0x00, 0x11, 0x22, 0x33, 0x44, 0x55],
        [0x12, 0x34, 0x56, 0x78, 0x90, 0xAB],
        [0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC],
        [0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF],
    ];
    if is_reserved_mac(address) {
        return Some(Judgement::Test("an address that no device has"));
    }
    if SAMPLES.iter().any(|sample| sample == address) {
        return Some(Judgement::Test("a sample address"));
    }
    match address {
        [first, ..] if address.iter().all(|b| b == first) && matches!(first, 0 | 0xFF) => {
            Some(Judgement::Test("an address that no device has"))
        }
        // The bit that makes an address one of a group (IEEE 802).
        [first, ..] if first & 1 == 1 => Some(Judgement::Harmless("a multicast address")),
        [0, 0, 0x5E, 0, 1 | 2, ..] => Some(Judgement::Harmless("a virtual router (RFC 5798)")),
        _ => None,
    }
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The hits at every byte, as spans with their judgements.
    fn hits(text: &[u8]) -> Vec<(usize, usize, Judgement)> {
        let hits = (0..text.len()).filter_map(|at| find(text, at));
        hits.map(|hit| (hit.start, hit.end, hit.judgement)).collect()
    }

    #[test]
    fn spans_and_judgements() {
        use Judgement::{Harmless, NeedsContext, Proven, Test};
        let nobody = Test("an address that no device has");
        let cases: &[(&str, &str, Judgement)] = &[
            ("3c:5a:b4:12:ef:90", "3c:5a:b4:12:ef:90", Proven),
            ("[3C-5A-B4-12-EF-90]", "3C-5A-B4-12-EF-90", Proven),
            ("3c5a.b412.ef90.", "3c5a.b412.ef90", Proven),
            ("3c:5a:b4:12:ef:90: up", "3c:5a:b4:12:ef:90", Proven),
            ("3c:5a:b4:12:ef:90\\n", "3c:5a:b4:12:ef:90", Proven),
            (r"\n3c:5a:b4:12:ef:90", "3c:5a:b4:12:ef:90", Proven),
            (r"\\b3c:5a:b4:12:ef:90", "3c:5a:b4:12:ef:90", Proven),
            (r"\u00203c:5a:b4:12:ef:90", "3c:5a:b4:12:ef:90", Proven),
            ("mac:3c:5a:b4:12:ef:90", "3c:5a:b4:12:ef:90", Proven),
            ("_3c:5a:b4:12:ef:90_", "3c:5a:b4:12:ef:90", Proven),
            ("3c:5a:b4:ff:fe:12:ef:90", "3c:5a:b4:ff:fe:12:ef:90", Proven),
            ("3c:5a:b4:00:00:12:ef:90", "3c:5a:b4:00:00:12:ef:90", NeedsContext),
            ("24-03-12-10-20-30", "24-03-12-10-20-30", NeedsContext),
            ("24:03:12:10:20:30", "24:03:12:10:20:30", Proven),
            ("dead.beef.cafe", "dead.beef.cafe", NeedsContext),
            ("2024.1031.1415", "2024.1031.1415", NeedsContext),
            ("02:00:5e:c5:00:42", "02:00:5e:c5:00:42", nobody),
            ("02:00:5e:5a:3c:f9:c9:f3", "02:00:5e:5a:3c:f9:c9:f3", nobody),
            ("0200.5ea4.9c8c", "0200.5ea4.9c8c", nobody),
            ("00-00-5E-00-53-17", "00-00-5E-00-53-17", nobody),
            ("ff:ff:ff:ff:ff:ff", "ff:ff:ff:ff:ff:ff", nobody),
            ("aa:bb:cc:dd:ee:ff", "aa:bb:cc:dd:ee:ff", Test("a sample address")),
            ("33:33:00:00:00:01", "33:33:00:00:00:01", Harmless("a multicast address")),
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
            "3c:5a:b4:12:ef",
            "3c:5a:b4:12:ef:9",
            "3c:5a:b4:12:ef:90:11",
            "11:3c:5a:b4:12:ef:90",
            "3c:5a:b4:12:ef:90a",
            "x3c:5a:b4:12:ef:90",
            "3c:5a:b4:12:ef-90",
            "3c-5a-b4-12-ef-90-",
            "2024-3c-5a-b4-12-ef-90",
            "3c5a.b412.ef90.1234",
            "3c5a.b412.ef90.host",
            "host.3c5a.b412.ef90",
            "3c5a.b412.ef9",
            "SHA1:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01",
            "MD5 43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8",
            "10:20:30",
            "::::::::::::::::::",
        ] {
            assert_eq!(hits(text.as_bytes()), [], "{text}");
        }
    }

    #[test]
    fn whole_values() {
        for (value, expected) in [
            ("3c5ab412ef90", Some(Judgement::OnlyInContext)),
            (" 3C5AB4:12EF90 ", Some(Judgement::OnlyInContext)),
            ("3c5a-b412-ef90", Some(Judgement::OnlyInContext)),
            ("3c5ab4fffe12ef90", Some(Judgement::OnlyInContext)),
            ("02005ec50042", Some(Judgement::Test("an address that no device has"))),
            ("3c5ab412ef9", None),
            ("3c5ab412ef9012", None),
            ("3c5ab412ef90x", None),
            ("n/a", None),
            ("", None),
        ] {
            let hit = whole(value.as_bytes());
            assert_eq!(hit.map(|hit| hit.judgement), expected, "{value}");
            if let Some(hit) = hit {
                assert_eq!(value.get(hit.start..hit.end), Some(value.trim()), "{value}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at(text: Vec<u8>, near in "[0-9a-f:.\\\\nu-]{0,60}") {
            whole(&text);
            hits(&text);
            for (start, end, _) in hits(near.as_bytes()) {
                prop_assert!(start < end && end <= near.len());
            }
        }
    }
}
