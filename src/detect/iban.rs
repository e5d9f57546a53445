//! Account numbers of ISO 13616.

use super::boundary::field_at;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use super::token_boundary::{token_ends, token_starts};
use crate::reserved::iban::country;
use crate::reserved::is_reserved_iban;

/// IBANs in one piece or in groups of four, in upper or in lower case.
///
/// A number counts if its country has IBANs, the account is as long as that country's and is made of digits and letters as they
/// are there, and the check digits are right: 1 % of what only looks like it. In a column of IBANs, mixed case and any grouping
/// count as well.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::Iban,
    name: "iban",
    summary: "international bank account numbers: country, its length and structure, check digits",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "2 letters, 2 digits, 11 to 30 letters and digits; in one piece or in groups of four behind spaces or hyphens",
    validator: "structure of the country (registry of ISO 13616) and mod 97 (ISO/IEC 7064)",
    guards: &[
        "published samples and bank codes that no bank has (test)",
        "letters or digits beside it",
        "mixed case",
    ],
    context: &["iban", "bank account", "konto", "kontonummer", "rekening", "bankverbindung"],
    classes: &[ColumnClass::Iban, ColumnClass::BankAccount],
    mend: "\"iban\"",
    shapes: &[Shape::Letters2Digits2],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("DE12 5001 0517 0648 4898 90"),
        Example::text("de12500105170648489890"),
        Example::text("DE12-5001-0517-0648-4898-90"),
        Example::text("PK55HABB0001123456702911"),
        Example::text("IBAN:NO9386011117947."),
        Example::text(r"pay to\nFR1420041010050500013M02606"),
        Example::column("iban", "De12 500105170 648489890"),
    ],
    counter_examples: &[
        Example::text("DE89370400440532013000"),
        Example::text("GB82WEST12345698765432"),
        Example::text("GB29 NWBK 6016 1331 9268 19"),
        Example::text("DE18 0000 0000 9736 4463 28"),
        Example::text("DE13500105170648489890"),
        Example::text("AT45SOMETHINGLONGHERE1"),
        Example::text("De12500105170648489890"),
        Example::text("XDE12500105170648489890"),
        Example::text("DE125001051706484898901"),
        Example::text("DE12 5001-0517 0648 4898 90"),
        Example::text("AB123456C"),
    ],
};

const CHARS_MAX: usize = 34;

/// Whether a field of COPY text that begins at `at` is an IBAN that no bank gives out, as pseudonyms are, or none at all.
#[inline]
pub(super) fn is_test_field(bytes: &[u8], at: usize) -> bool {
    let len = |text: &[u8]| {
        let country = text.first_chunk::<2>().and_then(country);
        country.map_or(0, |country| 4 + country.account_chars())
    };
    field_at(bytes, at, len).is_some_and(is_reserved_iban)
}

/// The IBAN whose country code is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let [a, b, b'0'..=b'9', b'0'..=b'9', fifth, ..] = rest else { return None };
    let upper = match (a, b) {
        (b'A'..=b'Z', b'A'..=b'Z') => true,
        (b'a'..=b'z', b'a'..=b'z') => false,
        _ => return None,
    };
    if !token_starts(text, at) {
        return None;
    }
    let chars = 4 + country(&[a.to_ascii_uppercase(), b.to_ascii_uppercase()])?.account_chars();
    let separator = Some(*fifth).filter(|b| matches!(b, b' ' | b'-'));
    if separator.is_none() && upper {
        // As most are written.
        let iban = rest.get(..chars).filter(|_| token_ends(rest, chars))?;
        let judgement = judge(iban)?;
        return Some(Hit { detector: DetectorId::Iban, start: at, end: at + chars, judgement });
    }
    let mut iban = [0u8; CHARS_MAX];
    let mut len = 0;
    for (i, place) in iban.get_mut(..chars)?.iter_mut().enumerate() {
        if let Some(separator) = separator.filter(|_| i > 0 && i % 4 == 0) {
            if rest.get(len) != Some(&separator) {
                return None;
            }
            len += 1;
        }
        *place = match rest.get(len)? {
            digit @ b'0'..=b'9' => *digit,
            letter @ b'A'..=b'Z' if upper => *letter,
            letter @ b'a'..=b'z' if !upper => letter.to_ascii_uppercase(),
            _ => return None,
        };
        len += 1;
    }
    let end = at + len;
    if !token_ends(text, end) {
        return None;
    }
    let judgement = judge(iban.get(..chars)?)?;
    Some(Hit { detector: DetectorId::Iban, start: at, end, judgement })
}

/// A value of a column of IBANs that is one however it is grouped and in whatever case.
fn whole(value: &[u8]) -> Option<Hit> {
    if value.len() > 2 * CHARS_MAX || at(value, 0).is_some() {
        return None;
    }
    let mut iban = [0u8; CHARS_MAX];
    let mut places = iban.iter_mut();
    for b in value {
        match b {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => *places.next()? = b.to_ascii_uppercase(),
            b' ' | b'-' | b'.' | b'/' => {}
            _ => return None,
        }
    }
    let chars = CHARS_MAX - places.len();
    let judgement = judge(iban.get(..chars)?)?;
    Some(Hit { detector: DetectorId::Iban, start: 0, end: value.len(), judgement })
}

/// What the number is, in upper case and without separators; `None` for what is no IBAN.
fn judge(iban: &[u8]) -> Option<Judgement> {
    if !is_valid(iban) {
        return None;
    }
    let test = is_reserved_iban(iban);
    Some(if test { Judgement::Test("an account that no bank has") } else { Judgement::Proven })
}

/// Whether the country writes its IBANs so and the check digits are right.
pub(super) fn is_valid(iban: &[u8]) -> bool {
    let Some(([a, b, tens, ones], account)) = iban.split_first_chunk::<4>() else { return false };
    tens.is_ascii_digit()
        && ones.is_ascii_digit()
        && country(&[*a, *b]).is_some_and(|country| country.has_account(account))
        && mod_97(iban)
}

/// Whether the check digits of upper-case letters and digits are right: with the first four characters behind the others, and letters
/// as numbers from 10 on, the remainder by 97 is 1, and the digits are 02 to 98 (ISO/IEC 7064, MOD 97-10).
fn mod_97(iban: &[u8]) -> bool {
    let Some((head, account)) = iban.split_at_checked(4) else { return false };
    let remainder = account.iter().chain(head).fold(0u64, |rest, b| {
        // Two more digits have room below this.
        let rest = if rest < u64::MAX / 1000 { rest } else { rest % 97 };
        match b {
            b'0'..=b'9' => rest * 10 + u64::from(b - b'0'),
            _ => rest * 100 + u64::from(b.wrapping_sub(b'A')) + 10,
        }
    });
    remainder % 97 == 1 && !matches!(head.get(2..), Some(b"00" | b"01" | b"99"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: Judgement = Judgement::Test("an account that no bank has");

    #[test]
    fn spans_are_exact() {
        let cases: &[(&str, Option<Judgement>)] = &[
            ("DE12500105170648489890", Some(Judgement::Proven)),
            ("DE12 5001 0517 0648 4898 90", Some(Judgement::Proven)),
            ("de12-5001-0517-0648-4898-90", Some(Judgement::Proven)),
            ("NO93 8601 1117 947", Some(Judgement::Proven)),
            ("GB33BUKB20201555555555", Some(Judgement::Proven)),
            ("gb33bukb20201555555555", Some(Judgement::Proven)),
            ("fr1420041010050500013m02606", Some(Judgement::Proven)),
            ("GB33BUKB2020155555555X", None),
            ("GB33 BUKB 2020 1555 5555 5", None),
            ("GB330UKB20201555555555", None),
            ("GB37TEST09019778854493", Some(SAMPLE)),
            ("DE89 3704 0044 0532 0130 00", Some(SAMPLE)),
            ("XX12500105170648489890", None),
        ];
        for (iban, expected) in cases {
            for (before, behind) in
                [("", ""), (" ", " EUR"), (r"\\n", r"\\n"), ("IBAN:", "."), ("-", "-")]
            {
                let text = format!("{before}{iban}{behind}");
                let hits: Vec<_> = (0..text.len())
                    .filter_map(|i| at(text.as_bytes(), i))
                    .map(|hit| (text.get(hit.start..hit.end), hit.judgement))
                    .collect();
                let expected: Vec<_> = expected.iter().map(|j| (Some(*iban), *j)).collect();
                assert_eq!(hits, expected, "{text}");
            }
        }
    }

    #[test]
    fn one_pair_of_check_digits_is_right() {
        for account in ["500105170648489890", "370400440532013001", "100000000000000005"] {
            let right =
                (0..100).filter(|check| mod_97(format!("DE{check:02}{account}").as_bytes()));
            assert_eq!(right.count(), 1, "{account}");
        }
    }
}
