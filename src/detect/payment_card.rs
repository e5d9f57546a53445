//! Numbers of payment cards (PANs, ISO/IEC 7812).

use super::boundary::{field_at, number_ends, number_start};
use super::checksums::luhn;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::digit_run;
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::reserved::{is_behind_test_prefix, is_test_card};

/// Card numbers in one piece, or in groups of 4-4-4-4, 4-4-4-4-3, 4-6-5 and 4-6-4 behind one kind of separator.
///
/// A number counts if an issuer has its prefix, issues that length, and its Luhn digit is right: 3 % of random 16-digit numbers,
/// and none of the times and ids that databases count in. Visa's former 13 digits and Maestro's mixed ranges of 12 to 19 count in
/// context only, since article numbers and the like are among them too often (1 % of all EAN-13 would count).
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PaymentCard,
    name: "payment_card",
    summary: "payment card numbers: issuer prefix, length of that issuer, and Luhn check digit",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "12 to 19 digits, bare or in groups of 4-4-4-4, 4-4-4-4-3, 4-6-5, 4-6-4 behind one kind of separator",
    validator: "Luhn (ISO/IEC 7812-1), prefix and length of an issuer",
    guards: &[
        "published test numbers and eight zeros in a row (test)",
        "letters, digits or hyphens beside it",
        "decimals",
        "13 digits of Visa and all of Maestro without context",
    ],
    context: &[
        "card",
        "credit card",
        "debit card",
        "pan",
        "cc",
        "ccnum",
        "visa",
        "mastercard",
        "amex",
    ],
    classes: &[ColumnClass::Card],
    mend: "{ transform = \"fresh\", kind = \"payment_card\" }",
    shapes: &[Shape::Digits13Up, Shape::Digits8To12, Shape::Digits4s4s4, Shape::Digits4s6s4],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("4290844204253662"),
        Example::text("4290 8442 0425 3662"),
        Example::text("4290-8442-0425-3662"),
        Example::text("3710 099351 96701"),
        Example::text("2400597684427922"),
        Example::text("6242895161721502292"),
        Example::text("4438244753095410336"),
        Example::text("4290844204253662|12/27|123"),
        Example::text("_4290844204253662_"),
        Example::text("see card\\n4290844204253662"),
        Example::text("visa: 4929123412344"),
        Example::column("card_number", "676700000012345674"),
        Example::column("card_number", "4290.8442.0425.3662"),
    ],
    counter_examples: &[
        Example::text("4111111111111111"),
        Example::text("5500005555555559"),
        Example::text("378282246310005"),
        Example::text("4111********1111"),
        Example::text("1234567812345670"),
        Example::text("1747-9192-2056-7223"),
        Example::text("1548138160707"),
        Example::text("4929123412344"),
        Example::text("676700000012345674"),
        Example::text("9783161484100"),
        Example::text("20240312041109"),
        Example::text("2024-03-12 04:11:09.123456+00"),
        Example::text("3.141592653589793"),
        Example::text("0.4290844204253662"),
        Example::text("4290844204253662.5"),
        Example::text("-4290844204253662"),
        Example::text("4290 8442-0425 3662"),
        Example::text("550e8400-e29b-41d4-a716-446655440000"),
        Example::text("71234567-1234-4123-8123-412345678901"),
        Example::text("a94a84290844204253662ccb19ba61c4c0873d391"),
    ],
};

/// The digits of the groups in which card numbers are written; longer before shorter, as the first that fits is taken.
const GROUPS: [&[usize]; 4] = [&[4, 4, 4, 4, 3], &[4, 4, 4, 4], &[4, 6, 5], &[4, 6, 4]];

const DIGITS_MIN: usize = 12;
const DIGITS_MAX: usize = 19;

/// Whether a field of COPY text that begins at `at` is a number behind a prefix for tests, without separators: what most pseudonyms are.
#[inline]
pub(super) fn is_test_field(bytes: &[u8], at: usize) -> bool {
    field_at(bytes, at, digit_run).is_some_and(is_behind_test_prefix)
}

/// The card number whose first digit is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    let start = number_start(bytes, at)?;
    let text = bytes.get(start..)?;
    let run = digit_run(text);
    let (len, judgement) = match run {
        4 => GROUPS.iter().find_map(|groups| in_groups(text, groups))?,
        DIGITS_MIN..=DIGITS_MAX if number_ends(text, run) => (run, judge(text.get(..run)?)?),
        _ => return None,
    };
    Some(Hit { detector: DetectorId::PaymentCard, start, end: start + len, judgement })
}

/// A value of a column of cards that is one however its digits are grouped.
fn whole(value: &[u8]) -> Option<Hit> {
    if value.len() > 2 * DIGITS_MAX || at(value, 0).is_some() {
        return None;
    }
    let mut digits = [0u8; DIGITS_MAX];
    let mut places = digits.iter_mut();
    for b in value {
        match b {
            b'0'..=b'9' => *places.next()? = *b,
            b' ' | b'-' | b'.' | b'/' | b'_' => {}
            _ => return None,
        }
    }
    let count = DIGITS_MAX - places.len();
    let judgement = judge(digits.get(..count)?)?;
    Some(Hit { detector: DetectorId::PaymentCard, start: 0, end: value.len(), judgement })
}

/// The length in bytes and the judgement of a number in these groups.
fn in_groups(text: &[u8], groups: &[usize]) -> Option<(usize, Judgement)> {
    let separator = text.get(4).filter(|b| matches!(b, b' ' | b'-'))?;
    let mut digits = [0u8; DIGITS_MAX];
    let mut places = digits.iter_mut();
    let mut len = 0;
    for (i, size) in groups.iter().enumerate() {
        if i > 0 {
            if text.get(len) != Some(separator) {
                return None;
            }
            len += 1;
        }
        let group = text.get(len..len + size)?;
        if !group.iter().all(u8::is_ascii_digit) {
            return None;
        }
        for digit in group {
            *places.next()? = *digit;
        }
        len += size;
    }
    if !number_ends(text, len) {
        return None;
    }
    let count: usize = groups.iter().sum();
    Some((len, judge(digits.get(..count)?)?))
}

/// What the digits are: a card number, one that is published for tests, or one that only its context tells from other numbers.
/// `None` for what is no card number.
pub(super) fn judge(digits: &[u8]) -> Option<Judgement> {
    if is_behind_test_prefix(digits) {
        // Pseudonyms are: they are by far the most where a dump is clean.
        return luhn(digits).then_some(TEST);
    }
    let issued = is_issued(digits);
    if !(issued || is_issued_among_others(digits)) || !luhn(digits) {
        return None;
    }
    // No issuer hands out a number with eight zeros in a row; specimens and documentation are full of them.
    if is_test_card(digits) || (issued && digits.windows(8).any(|zeros| zeros == b"00000000")) {
        return Some(TEST);
    }
    Some(if issued { Judgement::Proven } else { Judgement::OnlyInContext })
}

const TEST: Judgement = Judgement::Test("a published test number");

/// Whether the number is of an issuer among whose numbers those of other things are common: Visa's former 13 digits, and
/// Maestro (50, 56 to 69) with its 12 to 19.
fn is_issued_among_others(digits: &[u8]) -> bool {
    match digits {
        [b'4', ..] => digits.len() == 13,
        [b'5', b'0' | b'6'..=b'9', ..] | [b'6', _, ..] => {
            (DIGITS_MIN..=DIGITS_MAX).contains(&digits.len())
        }
        _ => false,
    }
}

/// Whether an issuer has this prefix and issues numbers of this length. The ranges are those that the schemes publish.
fn is_issued(digits: &[u8]) -> bool {
    let Some(prefix) = digits.first_chunk::<6>() else { return false };
    let prefix = prefix.iter().fold(0u32, |number, b| number * 10 + u32::from(b - b'0'));
    match (prefix, digits.len()) {
        // Visa.
        (400_000..=499_999, 16 | 19)
        // Mastercard.
        | (510_000..=559_999 | 222_100..=272_099, 16)
        // American Express.
        | (340_000..=349_999 | 370_000..=379_999, 15)
        // Diners Club.
        | (300_000..=305_999 | 309_500..=309_599 | 360_000..=369_999 | 380_000..=399_999, 14 | 16..=19)
        // Discover.
        | (601_100..=601_199 | 644_000..=659_999, 16..=19)
        // JCB.
        | (352_800..=358_999, 16..=19)
        // UnionPay.
        | (620_000..=629_999 | 810_000..=817_199, 16..=19)
        // Mir.
        | (220_000..=220_499, 16..=19)
        // RuPay.
        | (508_500..=508_999 | 606_900..=608_599 | 817_200..=819_899, 16)
        // Elo, Hipercard.
        | (506_699..=506_778 | 509_000..=509_999 | 606_282 | 636_297 | 636_368, 16)
        // Verve.
        | (506_099..=506_198, 16 | 18 | 19)
        // Dankort.
        | (501_900..=501_999, 16)
        // Troy.
        | (979_200..=979_299, 16) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers_issue_their_lengths_only() {
        let cases: &[(&str, &[usize])] = &[
            ("429084", &[16, 19]),
            ("510000", &[16]),
            ("560000", &[]),
            ("222099", &[]),
            ("222100", &[16]),
            ("272099", &[16]),
            ("272100", &[]),
            ("371009", &[15]),
            ("305693", &[14, 16, 17, 18, 19]),
            ("306000", &[]),
            ("601100", &[16, 17, 18, 19]),
            ("643999", &[]),
            ("352799", &[]),
            ("358999", &[16, 17, 18, 19]),
            ("624289", &[16, 17, 18, 19]),
            ("174791", &[]),
            ("999999", &[]),
        ];
        for (prefix, lengths) in cases {
            for len in 6..25 {
                let number = format!("{prefix:0<len$}");
                assert_eq!(
                    is_issued(number.as_bytes()),
                    lengths.contains(&len),
                    "{prefix} with {len}"
                );
            }
        }
    }

    #[test]
    fn spans_are_exact() {
        let cases: &[(&str, usize, usize)] = &[
            ("4290844204253662", 0, 16),
            ("4290 8442 0425 3662", 0, 19),
            ("4290 8442 0425 3662 12 27", 0, 19),
            ("4290 8442 0425 3662 123 x", 0, 19),
            ("3710 099351 96701", 0, 17),
            (r"\u00204290-8442-0425-3662", 6, 25),
        ];
        for (text, start, end) in cases {
            let hit = at(text.as_bytes(), *start).map(|hit| (hit.start, hit.end));
            assert_eq!(hit, Some((*start, *end)), "{text}");
        }
    }

    #[test]
    fn eight_zeros_in_a_row_are_a_specimen() {
        assert_eq!(
            at(b"4000000000000002", 0).map(|hit| hit.judgement),
            Some(Judgement::Test("a published test number"))
        );
    }
}
