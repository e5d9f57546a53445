//! Card verification codes and PINs.

use super::boundary::{number_ends, number_start};
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::digit_run;
use super::payment_card;
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;
use crate::schema::TypeKind;

/// Card verification codes of three or four digits: in columns for them, behind their name, and behind a card number and its
/// expiry. Nobody may store them after authorization (PCI DSS, requirement 3.3).
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CardSecurityCode,
    name: "card_security_code",
    summary: "card verification codes and PINs: in columns for them, behind their name, behind a card and its expiry",
    tier: Tier::ColumnOnly,
    regions: &[],
    pattern: "3 or 4 digits: the whole of a value, or behind `cvv`, `cvc`, or a card number and mm/yy",
    validator: "the column, the word, or the card tells",
    guards: &["zeros alone (test)", "beside a published test number (test)", "years"],
    context: &["cvv", "cvv2", "cvc", "cvc2", "card verification", "card pin"],
    classes: &[ColumnClass::CardSecret],
    mend: "\"null\"",
    shapes: &[Shape::Literal, Shape::Digits13Up, Shape::Digits4s4s4, Shape::Digits4s6s4],
    // What may follow is a part of them, so that a sweep tells them from other words in one look.
    literals: &[
        "cvv ", "cvv:", "cvv=", "cvv\"", "cvv\\", "cvv_", "cvv2", "cvc ", "cvc:", "cvc=", "cvc\"",
        "cvc\\", "cvc_", "cvc2", "CVV ", "CVV:", "CVV=", "CVV#", "CVV2", "CVC ", "CVC:", "CVC=",
        "CVC#", "CVC2", "Cvv\"", "Cvc\"", "Cvv ", "Cvc ",
    ],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::column("cvv", "123"),
        Example::column("card_cvc", " 0427 "),
        Example::typed("cvv", TypeKind::SmallInt, "731"),
        Example::text("the CVV is 731"),
        Example::text("{\"cardCvc\": \"0427\"}"),
        Example::text("cvv2=731"),
    ],
    counter_examples: &[
        Example::column("cvv", "***"),
        Example::column("cvv", "000"),
        Example::column("cvv", "12"),
        Example::column("cvv", "12345"),
        Example::column("cvv_result", "M"),
        Example::text("123"),
        Example::text("cvv failed with code 51"),
        Example::text("cvc since 2019"),
        Example::text("{\"cvv_result\": \"731\"}"),
        Example::text("paid with 4111111111111111|12/27|731"),
        Example::text("4111 1111 1111 1111, cvv 731"),
        Example::text("build 1234567812345670|12/27|731"),
    ],
};

/// The code behind the word or the card number that begins at `at`.
fn at(text: &[u8], at: usize) -> Option<Hit> {
    match text.get(at)? {
        b'0'..=b'9' => behind_card(text, at),
        _ => behind_word(text, at),
    }
}

/// How far behind its word a code may stand, in bytes.
const REACH: usize = 24;
/// How far before a code a card number is looked for, in bytes.
const CARD_BYTES: usize = 80;

fn behind_word(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let literal = DETECTOR.literals.iter().find(|literal| rest.starts_with(literal.as_bytes()))?;
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    let begins = number_start(text, at).is_some()
        || before == Some(&b'-')
        || (literal.starts_with('C') && before.is_some_and(u8::is_ascii_lowercase));
    if !begins {
        return None;
    }
    let mut start = at + 3;
    start += usize::from(literal.ends_with('2'));
    // `cvv123` is a name.
    let first = *text.get(start)?;
    if first.is_ascii_lowercase() || first.is_ascii_digit() || first >= 0x80 {
        return None;
    }
    let reach = start + REACH;
    let mut assigned = false;
    while start < reach {
        let rest = text.get(start..)?;
        let word = rest.iter().take(REACH).take_while(|b| b.is_ascii_alphabetic()).count();
        if word > 0 {
            const BETWEEN: [&str; 8] = ["code", "number", "num", "no", "nr", "is", "was", "value"];
            let word = rest.get(..word)?;
            if !BETWEEN.iter().any(|between| word.eq_ignore_ascii_case(between.as_bytes())) {
                return None;
            }
            start += word.len();
            continue;
        }
        match rest.first()? {
            b'0'..=b'9' => break,
            b':' | b'=' | b'"' => assigned = true,
            b' ' | b'#' | b'.' | b'\'' | b'\\' | b'>' | b'(' | b'[' | b'_' | b'/' => {}
            _ => return None,
        }
        start += 1;
    }
    let end = start + code_len(text.get(start..)?)?;
    let code = text.get(start..end)?;
    if !assigned && code.len() == 4 && matches!(code, [b'1', b'9', ..] | [b'2', b'0', ..]) {
        return None;
    }
    let judgement = match card_before(text, at) {
        Some(Judgement::Test(_)) => BESIDE_TEST_CARD,
        Some(Judgement::Proven) => Judgement::Proven,
        _ => Judgement::NeedsContext,
    };
    Some(hit(code, start, judgement))
}

const BESIDE_TEST_CARD: Judgement = Judgement::Test("beside a published test number");

/// What the last card number in the bytes before a place is worth.
fn card_before(text: &[u8], at: usize) -> Option<Judgement> {
    let near = at.saturating_sub(CARD_BYTES)..at;
    near.rev().find_map(|place| {
        text.get(place).filter(|b| b.is_ascii_digit())?;
        payment_card::at(text, place).map(|hit| hit.judgement)
    })
}

/// The code behind a card number and its expiry: `4290844204253662|12/27|731`.
fn behind_card(text: &[u8], at: usize) -> Option<Hit> {
    let rest = text.get(at..)?;
    let len = match digit_run(rest) {
        // 4-4-4-4 and 4-6-5
        4 => [19, 17].into_iter().find(|len| expiry_len(rest.get(*len..)).is_some())?,
        run => run,
    };
    let start = at + len + expiry_len(rest.get(len..))?;
    let end = start + code_len(text.get(start..)?)?;
    let card = payment_card::at(text, at).filter(|card| card.end == at + len)?;
    let judgement = match card.judgement {
        Judgement::Test(_) => BESIDE_TEST_CARD,
        // The expiry proves what the number alone does not.
        _ => Judgement::Proven,
    };
    Some(hit(text.get(start..end)?, start, judgement))
}

/// The length of a month and a year at the start of a text, with the separators before and behind them.
fn expiry_len(text: Option<&[u8]>) -> Option<usize> {
    let text = text?;
    let separator =
        *text.first().filter(|b| matches!(b, b'|' | b',' | b';' | b':' | b' ' | b'/'))?;
    let blank = |at: usize| usize::from(text.get(at) == Some(&b' '));
    let month = 1 + blank(1);
    let [m, n, rest @ ..] = text.get(month..)? else { return None };
    if !matches!((m, n), (b'0', b'1'..=b'9') | (b'1', b'0'..=b'2')) {
        return None;
    }
    let between = usize::from(matches!(rest.first(), Some(b'/' | b'-' | b'|')));
    let year = month + 2 + between;
    let digits = digit_run(text.get(year..)?);
    let end = year + digits;
    if !matches!(digits, 2 | 4) || text.get(end) != Some(&separator) {
        return None;
    }
    Some(end + 1 + blank(end + 1))
}

/// The length of the code that a text begins with.
fn code_len(text: &[u8]) -> Option<usize> {
    let len = digit_run(text);
    (matches!(len, 3 | 4) && number_ends(text, len) && text.get(len) != Some(&b'/')).then_some(len)
}

fn hit(code: &[u8], start: usize, judgement: Judgement) -> Hit {
    let judgement =
        if code.iter().all(|b| *b == b'0') { Judgement::Test("a placeholder") } else { judgement };
    let end = start + code.len();
    Hit { detector: DetectorId::CardSecurityCode, start, end, judgement }
}

/// The code that the value is.
fn whole(value: &[u8]) -> Option<Hit> {
    let code = value.trim_ascii();
    if !matches!(code.len(), 3 | 4) || !code.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let start = value.len() - value.trim_ascii_start().len();
    Some(hit(code, start, Judgement::NeedsContext))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_whole_values() {
        for (value, expected) in [
            ("123", Some((0, 3))),
            (" 1234 ", Some((1, 5))),
            ("12", None),
            ("12345", None),
            ("12a", None),
            ("1 2 3", None),
            ("", None),
        ] {
            assert_eq!(
                whole(value.as_bytes()).map(|hit| (hit.start, hit.end)),
                expected,
                "{value}"
            );
        }
    }

    #[test]
    fn codes_behind_words_and_cards() {
        let test = BESIDE_TEST_CARD;
        let (proven, needs) = (Judgement::Proven, Judgement::NeedsContext);
        let cases: &[(&str, Option<(&str, Judgement)>)] = &[
            ("cvv 731", Some(("731", needs))),
            ("CVV2: 7310.", Some(("7310", needs))),
            ("CVC-Code", None),
            ("cvc code is 731", Some(("731", needs))),
            (r"x\ncvv\t731\n", None),
            (r#"{"cvv":731}"#, Some(("731", needs))),
            (r#"{\"cvv\": \"731\"}"#, Some(("731", needs))),
            (r#"{""card_cvv"": ""731""}"#, Some(("731", needs))),
            ("cvv 000", Some(("000", Judgement::Test("a placeholder")))),
            ("cvv=2027", Some(("2027", needs))),
            ("cvv 2027", None),
            ("cvv 73", None),
            ("cvv 73100", None),
            ("cvv 731-2", None),
            ("cvv 731/2", None),
            ("cvv\t731", None),
            ("cvv, 731 pieces", None),
            ("cvvs 731", None),
            ("xcvv 731", None),
            ("cvv731", None),
            ("4290844204253662 exp 12/27 cvv 731", Some(("731", proven))),
            ("4111111111111111 exp 12/27 cvv 731", Some(("731", test))),
            ("4290844204253662|12/27|731", Some(("731", proven))),
            ("4290844204253662|12|2027|731", Some(("731", proven))),
            ("4290844204253662 12/27 731", Some(("731", proven))),
            ("4290844204253662, 1227, 7310", Some(("7310", proven))),
            ("4290 8442 0425 3662; 12/27; 731", Some(("731", proven))),
            ("3710 099351 96701 12/27 7310", Some(("7310", proven))),
            ("4111111111111111|12/27|731", Some(("731", test))),
            ("4290844204253662|13/27|731", None),
            ("4290844204253662|12/27,731", None),
            ("4290844204253662\t12/27\t731", None),
            ("4290844204253662", None),
            ("1234567812345670|12/27|731", None),
        ];
        for (text, expected) in cases {
            let found = (0..text.len()).find_map(|place| at(text.as_bytes(), place));
            let span = found.and_then(|hit| Some((text.get(hit.start..hit.end)?, hit.judgement)));
            assert_eq!(span, *expected, "{text}");
        }
    }
}
