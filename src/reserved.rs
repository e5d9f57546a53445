//! Ranges that belong to nobody: what fakes are made from, and what the scan knows to be fake.
//!
//! Generators and the scanner share this one table, so that nothing a generator writes can be taken for personal data. Every
//! range is set aside by a public authority or published as a test value: RFC 2606 and 6761 (names), RFC 5737, 2544 and 3849
//! (addresses), RFC 7042 (MAC), the national numbering authorities (telephone numbers for drama), the Social Security
//! Administration and the IRS (area 9xx), the card schemes' and processors' published test numbers.
//!
//! Digits are ASCII digits throughout, without separators. Predicates judge parsed values; they never search.

use std::sync::LazyLock;

pub mod iban;
pub mod network;

/// The domain that generated email addresses and URLs live under.
pub const EMAIL_HOST: &str = "example.com";

const RESERVED_DOMAINS: &[&str] = &["example.com", "example.net", "example.org"];
const RESERVED_TOP_LEVELS: &[&str] = &["example", "invalid", "localhost", "test"];

/// Whether a host name can have no owner: `example.com`, `.net`, `.org` and everything below them, and everything in `.test`,
/// `.example`, `.invalid` and `.localhost` (RFC 2606, RFC 6761). Case and one trailing dot do not matter.
///
/// ```
/// use dumpscrub::reserved::is_reserved_email_host;
/// assert!(is_reserved_email_host(b"mail.Example.com"));
/// assert!(!is_reserved_email_host(b"myexample.com"));
/// ```
pub fn is_reserved_email_host(host: &[u8]) -> bool {
    let host = host.strip_suffix(b".").unwrap_or(host);
    RESERVED_DOMAINS
        .iter()
        .chain(RESERVED_TOP_LEVELS)
        .any(|reserved| is_domain_or_below(host, reserved.as_bytes()))
}

fn is_domain_or_below(host: &[u8], domain: &[u8]) -> bool {
    let Some(start) = host.len().checked_sub(domain.len()) else {
        return false;
    };
    let (above, end) = host.split_at(start);
    end.eq_ignore_ascii_case(domain) && (above.is_empty() || above.ends_with(b"."))
}

/// A prefix of test cards, with the length of such a card in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestCardPrefix {
    /// The first six digits.
    pub prefix: &'static str,
    /// Digits in all, the check digit included.
    pub digits: usize,
}

/// The prefixes behind which cards are generated.
pub const TEST_CARD_PREFIXES: [TestCardPrefix; 4] = [
    TestCardPrefix { prefix: "424242", digits: 16 },
    TestCardPrefix { prefix: "555555", digits: 16 },
    TestCardPrefix { prefix: "378282", digits: 15 },
    TestCardPrefix { prefix: "601111", digits: 16 },
];

/// Whether digits are a test card: behind one of [`TEST_CARD_PREFIXES`], or one of the numbers that schemes and processors
/// publish for tests. Whether the check digit is right is not asked here.
pub fn is_test_card(digits: &[u8]) -> bool {
    is_behind_test_prefix(digits) || is_published(digits)
}

fn is_published(digits: &[u8]) -> bool {
    static PUBLISHED: LazyLock<Published> = LazyLock::new(Published::new);
    let number = digits.iter().try_fold(0u64, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| u64::from(digit - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    });
    digits.first() != Some(&b'0') && number.is_some_and(|number| PUBLISHED.has(number))
}

/// The numbers in [`PUBLISHED_TEST_CARDS`]; none begins with 0.
struct Published {
    /// Sorted.
    numbers: Vec<u64>,
    /// A bit for each remainder that one of them leaves: nearly all other numbers are told by it, without a search.
    remainders: [u64; Published::REMAINDERS.div_ceil(64) as usize],
}

impl Published {
    /// A prime number, for all digits to count.
    const REMAINDERS: u64 = 4093;

    fn new() -> Published {
        let numbers = PUBLISHED_TEST_CARDS.iter().filter_map(|card| card.parse().ok());
        let mut numbers: Vec<u64> = numbers.collect();
        numbers.sort_unstable();
        let mut remainders = [0; _];
        for number in &numbers {
            let at = number % Published::REMAINDERS;
            remainders[at as usize / 64] |= 1 << (at % 64);
        }
        Published { numbers, remainders }
    }

    fn has(&self, number: u64) -> bool {
        let at = number % Published::REMAINDERS;
        self.remainders[at as usize / 64] >> (at % 64) & 1 == 1
            && self.numbers.binary_search(&number).is_ok()
    }
}

/// Whether digits are a number behind one of [`TEST_CARD_PREFIXES`]. Whether the check digit is right is not asked here.
#[inline]
pub fn is_behind_test_prefix(digits: &[u8]) -> bool {
    TEST_CARD_PREFIXES.iter().any(|test| {
        // A loop over six bytes is cheaper than a call.
        let prefix = test.prefix.as_bytes();
        digits.len() == test.digits && digits.iter().zip(prefix).all(|(a, b)| a == b)
    })
}

/// Card numbers that schemes and payment processors publish for tests, sorted. All pass Luhn.
const PUBLISHED_TEST_CARDS: &[&str] = &[
    "2222400010000008",
    "2222400070000005",
    "2222410740360010",
    "2223000010309703",
    "2223000010309711",
    "2223000048400011",
    "2223000048410010",
    "2223003122003222",
    "2223520043560014",
    "30000000000004",
    "30123456789019",
    "3056930009020004",
    "30569309025904",
    "3088000000000009",
    "3088000000000017",
    "340000000000009",
    "341134113411347",
    "343434343434343",
    "345678901234564",
    "3530111333300000",
    "3566002020360505",
    "3566003566003566",
    "3566111111111113",
    "3569990010095841",
    "36006666333344",
    "36213154429663",
    "36227206271667",
    "36259600000004",
    "36700102000000",
    "370000000000002",
    "371144371144376",
    "371263462726550",
    "371449635398431",
    "374245455400126",
    "378734493671000",
    "38000000000006",
    "38520000023237",
    "4000000000000002",
    "4000000000000069",
    "4000000000000077",
    "4000000000000119",
    "4000000000000127",
    "4000000000003220",
    "4000000000009995",
    "4000002500003155",
    "4000002760003184",
    "4000056655665556",
    "4000111111111115",
    "4005519200000004",
    "4007000000027",
    "4009348888881881",
    "4012000033330026",
    "4012000077777777",
    "4012888888881881",
    "4035501000000008",
    "4111111111111111",
    "4111111145551142",
    "4166676667666746",
    "4217651111111119",
    "4222222222222",
    "4263970000005262",
    "4263982640269299",
    "4360000001000005",
    "4444333322221111",
    "4500600000000061",
    "4532759734545858",
    "4543474002249996",
    "4646464646464644",
    "4871049999999910",
    "4911830000000",
    "4917300800000000",
    "4917610000000000",
    "4988438843884305",
    "5000550000000029",
    "5019555544445555",
    "5019717010103742",
    "5066991111111118",
    "5100290029002909",
    "5101180000000007",
    "5105105105105100",
    "5136333333333335",
    "5200828282828210",
    "5409889944179029",
    "5424000000000015",
    "5425233430109903",
    "5436031030606378",
    "5454545454545454",
    "5500000000000004",
    "5500005555555559",
    "5555341244441115",
    "5577000055770004",
    "5585558555855583",
    "5610591081018250",
    "5641820000000005",
    "6011000000000004",
    "6011000000000012",
    "6011000990139424",
    "6011000991300009",
    "6011000991543426",
    "60115564485789458",
    "6011601160116611",
    "6062828888666688",
    "6200000000000005",
    "6243030000000001",
    "6250941006528599",
    "6250947000000014",
    "6304000000000000",
    "6331101999990016",
    "6703444444444449",
    "6759411100000008",
    "6759649826438453",
    "6771798021000008",
    "6771798025000004",
    "6799990100000000019",
    "8171999927660000",
];

/// The groups behind area 9xx that are neither SSNs (no area begins with 9) nor ITINs (50 to 65, 70 to 88, 90 to 92, 94 to 99).
pub const RESERVED_SSN_GROUPS: [u8; 6] = [66, 67, 68, 69, 89, 93];

/// Whether a US social security number can belong to nobody: one of [`RESERVED_SSN_GROUPS`] behind area 9xx, a number that was
/// never issued (area 000 or 666, group 00, serial 0000 behind an area below 900), or a published specimen.
pub fn is_reserved_ssn(area: u16, group: u8, serial: u16) -> bool {
    let specimen = matches!(
        (area, group, serial),
        (78, 5, 1120) | (219, 9, 9999) | (123, 45, 6789) | (987, 65, 4320..=4329)
    );
    match area {
        900..=999 => specimen || RESERVED_SSN_GROUPS.contains(&group),
        _ => specimen || area == 0 || area == 666 || group == 0 || serial == 0,
    }
}

/// A range of IPv4 addresses set aside for documentation or benchmarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ipv4Range {
    /// The first address, as a number.
    pub first: u32,
    /// How many leading bits the addresses share.
    pub prefix_bits: u32,
}

impl Ipv4Range {
    /// How many addresses there are.
    pub const fn addresses(self) -> u32 {
        1 << (32 - self.prefix_bits)
    }
}

/// 198.18.0.0/15 (RFC 2544), 192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 (RFC 5737).
pub const IPV4_RANGES: [Ipv4Range; 4] = [
    Ipv4Range { first: 0xC612_0000, prefix_bits: 15 },
    Ipv4Range { first: 0xC000_0200, prefix_bits: 24 },
    Ipv4Range { first: 0xC633_6400, prefix_bits: 24 },
    Ipv4Range { first: 0xCB00_7100, prefix_bits: 24 },
];

/// Whether an IPv4 address lies in one of [`IPV4_RANGES`].
pub fn is_reserved_ipv4(address: u32) -> bool {
    IPV4_RANGES.iter().any(|range| (address ^ range.first) >> (32 - range.prefix_bits) == 0)
}

/// The first 32 bits of 2001:db8::/32 (RFC 3849), the range that IPv6 addresses are generated in.
pub const IPV6_PREFIX: u32 = 0x2001_0DB8;

/// Whether an IPv6 address is set aside for documentation: 2001:db8::/32 (RFC 3849) or 3fff::/20 (RFC 9637).
pub fn is_reserved_ipv6(address: u128) -> bool {
    (address >> 96) as u32 == IPV6_PREFIX || (address >> 108) == 0x3FFF0
}

/// The first three bytes of generated MAC addresses: IANA's own prefix with the bit for local administration, so that no
/// manufacturer can have given it to a device.
pub const MAC_PREFIX: [u8; 3] = [0x02, 0x00, 0x5E];

/// Whether a MAC address (6 or 8 bytes) was given to no device: behind [`MAC_PREFIX`], or in the documentation ranges
/// 00-00-5E-00-53 and 01-00-5E-90-10 (RFC 7042).
pub fn is_reserved_mac(address: &[u8]) -> bool {
    address.starts_with(&MAC_PREFIX)
        || address.starts_with(&[0x00, 0x00, 0x5E, 0x00, 0x53])
        || address.starts_with(&[0x01, 0x00, 0x5E, 0x90, 0x10])
}

/// Telephone numbers that a numbering authority sets aside for drama and documentation: the national significant number,
/// without the trunk prefix, is `prefix` and then a number from `first` on, in `digits` digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneRange {
    /// The country code, without `+`.
    pub country_code: &'static str,
    /// What all national numbers of the range begin with.
    pub prefix: &'static str,
    /// How many digits follow.
    pub digits: u32,
    /// The first number that they write.
    pub first: u32,
    /// How many numbers there are.
    pub count: u32,
}

impl PhoneRange {
    const fn new(country_code: &'static str, prefix: &'static str, digits: u32) -> Self {
        PhoneRange { country_code, prefix, digits, first: 0, count: 10u32.pow(digits) }
    }

    /// How many digits its national numbers have.
    pub const fn national_digits(&self) -> usize {
        self.prefix.len() + self.digits as usize
    }

    /// Whether a national number lies in it.
    pub fn holds(&self, national: &[u8]) -> bool {
        let Some(rest) = national.strip_prefix(self.prefix.as_bytes()) else { return false };
        if rest.len() != self.digits as usize || !rest.iter().all(u8::is_ascii_digit) {
            return false;
        }
        let number = rest.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
        (self.first..self.first + self.count).contains(&number)
    }
}

/// The ranges outside the North American plan that fakes are made from: Ofcom (44), ACMA (61), BNetzA (49), ARCEP (33), PTS
/// (46), ComReg (353).
pub const PHONE_RANGES: &[PhoneRange] = &[
    PhoneRange::new("44", "7700900", 3),
    PhoneRange::new("44", "2079460", 3),
    PhoneRange::new("44", "1632960", 3),
    PhoneRange::new("44", "8081570", 3),
    PhoneRange::new("61", "25550", 4),
    PhoneRange::new("61", "35550", 4),
    PhoneRange::new("61", "75550", 4),
    PhoneRange::new("61", "85550", 4),
    PhoneRange::new("61", "27010", 4),
    PhoneRange::new("61", "37010", 4),
    PhoneRange::new("61", "77010", 4),
    PhoneRange::new("61", "87010", 4),
    PhoneRange::new("49", "3023125", 3),
    PhoneRange::new("49", "6990009", 3),
    PhoneRange::new("49", "4066969", 3),
    PhoneRange::new("49", "2214710", 3),
    PhoneRange::new("49", "8999998", 3),
    PhoneRange::new("49", "17139200", 2),
    PhoneRange::new("33", "19900", 4),
    PhoneRange::new("33", "63998", 4),
    PhoneRange { country_code: "46", prefix: "7017406", digits: 2, first: 5, count: 95 },
    PhoneRange::new("353", "2091", 5),
];

/// Ranges for drama and documentation that no fakes are made from, published by the same authorities.
const MORE_PHONE_RANGES: &[PhoneRange] = &[
    PhoneRange::new("44", "1134960", 3),
    PhoneRange::new("44", "1144960", 3),
    PhoneRange::new("44", "1154960", 3),
    PhoneRange::new("44", "1164960", 3),
    PhoneRange::new("44", "1174960", 3),
    PhoneRange::new("44", "1184960", 3),
    PhoneRange::new("44", "1214960", 3),
    PhoneRange::new("44", "1314960", 3),
    PhoneRange::new("44", "1414960", 3),
    PhoneRange::new("44", "1514960", 3),
    PhoneRange::new("44", "1614960", 3),
    PhoneRange::new("44", "1914980", 3),
    PhoneRange::new("44", "2896496", 3),
    PhoneRange::new("44", "2920180", 3),
    PhoneRange::new("44", "3069990", 3),
    PhoneRange::new("44", "9098790", 3),
    PhoneRange { country_code: "61", prefix: "491570", digits: 3, first: 6, count: 1 },
    PhoneRange { country_code: "61", prefix: "491570", digits: 3, first: 110, count: 1 },
    PhoneRange { country_code: "61", prefix: "491570", digits: 3, first: 156, count: 4 },
    PhoneRange { country_code: "61", prefix: "491570", digits: 3, first: 313, count: 1 },
    PhoneRange { country_code: "61", prefix: "491570", digits: 3, first: 737, count: 1 },
    PhoneRange { country_code: "61", prefix: "491571", digits: 3, first: 266, count: 1 },
    PhoneRange { country_code: "61", prefix: "491571", digits: 3, first: 491, count: 1 },
    PhoneRange { country_code: "61", prefix: "491571", digits: 3, first: 804, count: 1 },
    PhoneRange { country_code: "61", prefix: "491572", digits: 3, first: 549, count: 1 },
    PhoneRange { country_code: "61", prefix: "491572", digits: 3, first: 665, count: 1 },
    PhoneRange { country_code: "61", prefix: "491572", digits: 3, first: 983, count: 1 },
    PhoneRange { country_code: "61", prefix: "491573", digits: 3, first: 87, count: 1 },
    PhoneRange { country_code: "61", prefix: "491573", digits: 3, first: 770, count: 1 },
    PhoneRange::new("49", "17604069", 2),
    PhoneRange::new("33", "26191", 4),
    PhoneRange::new("33", "35301", 4),
    PhoneRange::new("33", "46571", 4),
    PhoneRange::new("33", "53649", 4),
    PhoneRange::new("46", "3139006", 2),
    PhoneRange::new("46", "4062804", 2),
    PhoneRange::new("46", "8465004", 2),
    PhoneRange::new("46", "9803192", 2),
];

/// Geographic area codes of the North American plan behind which 555-0100 to 0199 are fictional. (Toll-free codes are not
/// among them: there, only 555-0199 is.)
pub const NANP_AREAS: [&str; 64] = [
    "201", "202", "203", "205", "206", "207", "208", "209", "210", "212", "213", "214", "215",
    "216", "217", "218", "219", "225", "228", "229", "231", "234", "239", "240", "248", "251",
    "252", "253", "254", "256", "260", "262", "267", "269", "270", "276", "281", "301", "302",
    "303", "304", "305", "307", "308", "309", "310", "312", "313", "314", "315", "316", "317",
    "318", "319", "320", "321", "323", "325", "330", "334", "336", "337", "339", "347",
];

/// What a number begins with, behind the country code, that no national plan can give to anybody: `00` is the international
/// prefix (ITU-T E.164), and a second 0 behind a trunk 0 is no area.
pub const UNASSIGNABLE_NATIONAL: &str = "00";

/// What a number of an unknown plan begins with: read as an international number it has country code 0, which does not exist.
pub const UNASSIGNABLE_BARE: &str = "000";

/// Whether a telephone number can belong to nobody: in one of [`PHONE_RANGES`], 555-0100 to 0199 behind a geographic area of the
/// North American plan, behind [`UNASSIGNABLE_NATIONAL`], or, where the country code is not known (empty), behind
/// [`UNASSIGNABLE_BARE`].
///
/// `national` is without the trunk prefix `0` where the plan has one.
pub fn is_reserved_phone(country_code: &[u8], national: &[u8]) -> bool {
    match country_code {
        b"" => national.starts_with(UNASSIGNABLE_BARE.as_bytes()),
        b"1" if is_fictional_nanp(national) => true,
        _ => {
            national.starts_with(UNASSIGNABLE_NATIONAL.as_bytes())
                || ranges_of(country_code).is_some_and(|ranges| {
                    (ranges.has_trunk_zero && national.starts_with(b"0"))
                        || ranges.all.iter().any(|range| range.holds(national))
                })
        }
    }
}

/// Whether a number written with a trunk prefix 0, and without a country code, is in one of the ranges for drama of any country.
///
/// Without the 0 it might be a number of another country: 207-946-0123 is London's drama and Maine's telephone.
pub fn is_reserved_national_phone(number: &[u8]) -> bool {
    number.strip_prefix(b"0").is_some_and(|national| {
        PHONE_RANGES.iter().chain(MORE_PHONE_RANGES).any(|range| range.holds(national))
    })
}

/// Whether national numbers of this country are dialled behind a trunk prefix 0, so that none begins with 0 itself. Only the
/// countries of [`PHONE_RANGES`] are known.
pub fn has_trunk_zero(country_code: &[u8]) -> bool {
    ranges_of(country_code).is_some_and(|ranges| ranges.has_trunk_zero)
}

/// What is reserved in one country.
#[derive(Clone, Debug, Default)]
struct RangesOf {
    all: Vec<PhoneRange>,
    has_trunk_zero: bool,
}

/// What is reserved behind a country code; `None` where nothing is.
fn ranges_of(country_code: &[u8]) -> Option<&'static RangesOf> {
    /// By the country code as a number.
    static RANGES: LazyLock<Vec<Option<RangesOf>>> = LazyLock::new(|| {
        let mut by_code = vec![None; 1000];
        let known = PHONE_RANGES.iter().map(|range| (range, true));
        for (range, has_trunk_zero) in known.chain(MORE_PHONE_RANGES.iter().map(|r| (r, false))) {
            let place = number_of(range.country_code.as_bytes());
            if let Some(place) = place.and_then(|place| by_code.get_mut(place)) {
                let ranges = place.get_or_insert_with(RangesOf::default);
                ranges.all.push(*range);
                ranges.has_trunk_zero |= has_trunk_zero;
            }
        }
        by_code
    });
    RANGES.get(number_of(country_code)?)?.as_ref()
}

/// The number that at most three digits are, of which the first is not 0.
fn number_of(country_code: &[u8]) -> Option<usize> {
    if country_code.len() > 3 || matches!(country_code, [] | [b'0', ..]) {
        return None;
    }
    country_code.iter().try_fold(0, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + usize::from(digit - b'0'))
    })
}

/// Ten digits: a geographic area, 555, 0100 to 0199. Toll-free areas (800, 822, 833, ...) and service codes (N11) are none.
fn is_fictional_nanp(national: &[u8]) -> bool {
    let Some((&[a, b, c], number)) = national.split_first_chunk::<3>() else { return false };
    let geographic = (b'2'..=b'9').contains(&a)
        && b.is_ascii_digit()
        && c.is_ascii_digit()
        && !(a == b'8' && (b == c))
        && !(b == b'1' && c == b'1');
    geographic
        && matches!(number, [b'5', b'5', b'5', b'0', b'1', tens, ones]
            if tens.is_ascii_digit() && ones.is_ascii_digit())
}

/// Whether an IBAN (country code, check digits, account; upper case, no separators) is one that no bank can have given out: its
/// bank code is all zeros (`TEST` where it is letters), or it is a published specimen.
pub fn is_reserved_iban(iban: &[u8]) -> bool {
    const SPECIMENS: [&[u8]; 3] =
        [b"DE89370400440532013000", b"GB29NWBK60161331926819", b"GB82WEST12345698765432"];
    let Some((&[first, second, _, _], account)) = iban.split_first_chunk::<4>() else {
        return false;
    };
    SPECIMENS.contains(&iban)
        || iban::country(&[first, second]).is_some_and(|country| {
            account.len() == country.account_chars()
                && account.starts_with(country.test_bank.as_bytes())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for (host, expected) in [
            ("example.com", true),
            ("EXAMPLE.org.", true),
            ("a.b.example.net", true),
            ("b.test", true),
            ("test", true),
            ("localhost", true),
            ("x.invalid", true),
            ("y.example", true),
            ("myexample.com", false),
            ("example.com.evil.io", false),
            ("example.co.uk", false),
            ("example.de", false),
            ("contest", false),
            ("", false),
            (".", false),
        ] {
            assert_eq!(is_reserved_email_host(host.as_bytes()), expected, "{host}");
        }
    }

    #[test]
    fn cards() {
        for (digits, expected) in [
            ("4242424242424242", true),
            ("4111111111111111", true),
            ("378282246310005", true),
            ("6011111111111117", true),
            ("5555555555554444", true),
            ("424242424242424", false),
            ("4290844204253662", false),
            ("37828224631000", false),
            ("", false),
        ] {
            assert_eq!(is_test_card(digits.as_bytes()), expected, "{digits}");
        }
    }

    #[test]
    fn published_cards_pass_luhn() {
        assert!(PUBLISHED_TEST_CARDS.is_sorted());
        for card in PUBLISHED_TEST_CARDS {
            let sum: u32 = card
                .bytes()
                .rev()
                .enumerate()
                .map(|(at, digit)| match (u32::from(digit - b'0'), at % 2) {
                    (digit, 0) => digit,
                    (digit, _) => digit * 2 / 10 + digit * 2 % 10,
                })
                .sum();
            assert_eq!(sum % 10, 0, "{card}");
        }
    }

    #[test]
    fn social_security_numbers() {
        for (number, expected) in [
            ((900, 66, 1), true),
            ((999, 93, 9999), true),
            ((912, 89, 0), true),
            ((900, 70, 1), false),
            ((987, 65, 4321), true),
            ((987, 65, 4330), false),
            ((0, 12, 3456), true),
            ((666, 12, 3456), true),
            ((123, 0, 4567), true),
            ((123, 45, 0), true),
            ((78, 5, 1120), true),
            ((536, 22, 1234), false),
        ] {
            let (area, group, serial) = number;
            assert_eq!(is_reserved_ssn(area, group, serial), expected, "{number:?}");
        }
    }

    #[test]
    fn addresses() {
        for (address, expected) in [
            ("192.0.2.0", true),
            ("192.0.3.0", false),
            ("198.18.0.0", true),
            ("198.19.255.255", true),
            ("198.20.0.0", false),
            ("198.51.100.255", true),
            ("203.0.113.9", true),
            ("81.2.69.160", false),
        ] {
            let address: std::net::Ipv4Addr = address.parse().unwrap();
            assert_eq!(is_reserved_ipv4(address.into()), expected, "{address}");
        }
        for (address, expected) in [
            ("2001:db8::1", true),
            ("2001:db9::1", false),
            ("3fff::1", true),
            ("3fff:fff::1", true),
            ("3fff:1000::1", false),
            ("2a00:1450:4001:81b::200e", false),
        ] {
            let address: std::net::Ipv6Addr = address.parse().unwrap();
            assert_eq!(is_reserved_ipv6(address.into()), expected, "{address}");
        }
        assert!(is_reserved_mac(&[2, 0, 0x5E, 1, 2, 3]));
        assert!(is_reserved_mac(&[2, 0, 0x5E, 1, 2, 3, 4, 5]));
        assert!(!is_reserved_mac(&[0, 0, 0x5E, 1, 2, 3]));
    }

    #[test]
    fn telephone_numbers() {
        for (country, national, expected) in [
            ("1", "4155550132", true),
            ("1", "4155550200", false),
            ("1", "8005550132", false),
            ("1", "8665550132", false),
            ("1", "4158672671", false),
            ("44", "7700900123", true),
            ("44", "7700901123", false),
            ("44", "770090012", false),
            ("46", "701740605", true),
            ("46", "701740604", false),
            ("46", "846500512", false),
            ("46", "846500412", true),
            ("61", "491570156", true),
            ("61", "491570160", false),
            ("44", "1214960123", true),
            ("353", "209112345", true),
            ("39", "0012345678", true),
            ("44", "0123456789", true),
            ("39", "0123456789", false),
            ("39", "0212345678", false),
            ("", "0001234567", true),
            ("", "0612345678", false),
        ] {
            let found = is_reserved_phone(country.as_bytes(), national.as_bytes());
            assert_eq!(found, expected, "{country} {national}");
        }
        assert!(is_reserved_national_phone(b"07700900123"));
        assert!(!is_reserved_national_phone(b"07700901123"));
        assert!(!is_reserved_national_phone(b"2079460123"));
        for area in NANP_AREAS {
            assert!(is_fictional_nanp(format!("{area}5550100").as_bytes()), "{area}");
        }
    }

    #[test]
    fn ibans() {
        for (iban, expected) in [
            ("DE89370400440532013000", true),
            ("DE12500105170648489890", false),
            ("DE00000000001234567890", true),
            ("DE0000000000123456789", false),
            ("GB00TEST12345612345678", true),
            ("ZZ00TEST12345612345678", false),
            ("", false),
        ] {
            assert_eq!(is_reserved_iban(iban.as_bytes()), expected, "{iban}");
        }
    }
}
