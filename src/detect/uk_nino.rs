//! National Insurance numbers of the United Kingdom.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use super::token_boundary::{token_ends, token_starts};

/// National Insurance numbers: two letters, six digits, a letter A to D (HMRC, National Insurance Manual 39110).
///
/// In upper case they count everywhere, in one piece or in pairs. In lower case, and without the last letter, they count in
/// context: model numbers look like it.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::UkNino,
    name: "uk_nino",
    summary: "UK National Insurance numbers: AA 99 99 99 A",
    tier: Tier::SelfProving,
    regions: &["gb"],
    pattern: "2 letters, 6 digits, a letter A to D; in one piece, or in pairs behind spaces, hyphens or dots",
    validator: "letters that are used as prefix (HMRC, NIM39110)",
    guards: &[
        "prefixes BG, GB, KN, NK, NT, TN, ZZ; D, F, I, Q, U, V in either place, O in the second",
        "letters or digits beside it",
        "lower case, or no last letter, without context",
    ],
    context: &["nino", "ni number", "ni no", "national insurance", "nat ins", "ni"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Letters2Digits2],
    literals: &[],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text("CE123456A"),
        Example::text("CE 12 34 56 A"),
        Example::text(r"NI no:\nPW-12-34-56-D."),
        Example::text("national insurance ce123456a"),
        Example::column("nino", "ce 12 34 56"),
    ],
    counter_examples: &[
        Example::text("QQ123456C"),
        Example::text("GB123456A"),
        Example::text("CO123456A"),
        Example::text("CE123456E"),
        Example::text("ce123456a"),
        Example::text("CE123456"),
        Example::text("AB1234567"),
        Example::text("SKU-12345-Q"),
        Example::text("A1B2C3D4E5"),
        Example::text("XCE123456A"),
        Example::text("CE123456AB"),
        Example::text("CE 12 3456 A"),
    ],
};

/// The number whose first letter is at `at`, if there is one.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let [a, b, third, ..] = rest else { return None };
    if !is_prefix([a.to_ascii_uppercase(), b.to_ascii_uppercase()]) || !token_starts(text, at) {
        return None;
    }
    let separator = Some(*third).filter(|b| matches!(b, b' ' | b'-' | b'.'));
    let mut len = 2;
    for _ in 0..3 {
        if let Some(separator) = separator {
            rest.get(len).filter(|b| **b == separator)?;
            len += 1;
        }
        rest.get(len..len + 2).filter(|pair| pair.iter().all(u8::is_ascii_digit))?;
        len += 2;
    }
    let is_suffix = |b: &u8| matches!(b, b'A'..=b'D' | b'a'..=b'd');
    let behind = rest.get(len..).unwrap_or_default();
    // A last letter may be set apart although the digits are not.
    let suffix = match behind {
        [s, ..] if is_suffix(s) && token_ends(rest, len + 1) => 1,
        [b' ' | b'-' | b'.', s, ..] if is_suffix(s) && token_ends(rest, len + 2) => 2,
        _ if token_ends(rest, len) => 0,
        _ => return None,
    };
    len += suffix;
    let number = rest.get(..len)?;
    let upper = suffix > 0 && !number.iter().any(u8::is_ascii_lowercase);
    let judgement = if upper { Judgement::Proven } else { Judgement::OnlyInContext };
    Some(Hit { detector: DetectorId::UkNino, start: at, end: at + len, judgement })
}

/// Whether numbers begin with these letters.
fn is_prefix([a, b]: [u8; 2]) -> bool {
    let letter =
        |b: u8| b.is_ascii_uppercase() && !matches!(b, b'D' | b'F' | b'I' | b'Q' | b'U' | b'V');
    let banned = [b"BG", b"GB", b"KN", b"NK", b"NT", b"TN", b"ZZ"];
    letter(a) && letter(b) && b != b'O' && !banned.contains(&&[a, b])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        let cases: &[(&str, Option<(&str, Judgement)>)] = &[
            ("CE123456A", Some(("CE123456A", Judgement::Proven))),
            ("CE 12 34 56 A and", Some(("CE 12 34 56 A", Judgement::Proven))),
            ("CE123456 A", Some(("CE123456 A", Judgement::Proven))),
            ("CE-12-34-56-A", Some(("CE-12-34-56-A", Judgement::Proven))),
            ("ce 12 34 56 a dozen", Some(("ce 12 34 56 a", Judgement::OnlyInContext))),
            ("Ce123456A", Some(("Ce123456A", Judgement::OnlyInContext))),
            ("CE123456", Some(("CE123456", Judgement::OnlyInContext))),
            ("CE123456 And", Some(("CE123456", Judgement::OnlyInContext))),
            ("CE123456 B", Some(("CE123456 B", Judgement::Proven))),
            ("CE1234567", None),
            ("CE12345", None),
            ("CE123456E", None),
            ("CE 123456", None),
        ];
        for (text, expected) in cases {
            let hit = at(text.as_bytes(), 0);
            let found = hit.and_then(|hit| Some((text.get(hit.start..hit.end)?, hit.judgement)));
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn prefixes_are_those_that_are_used() {
        let used = (b'A'..=b'Z')
            .flat_map(|a| (b'A'..=b'Z').map(move |b| [a, b]))
            .filter(|p| is_prefix(*p));
        assert_eq!(used.count(), 20 * 19 - 7);
        for (prefix, expected) in
            [("AA", true), ("OA", true), ("AO", false), ("ZZ", false), ("A1", false)]
        {
            assert_eq!(is_prefix(*prefix.as_bytes().first_chunk().unwrap()), expected, "{prefix}");
        }
    }
}
