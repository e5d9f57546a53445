//! Magnetic stripe tracks of payment cards.

use super::boundary::number_start;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::digit_run;
use super::payment_card;
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Tracks 1 and 2 of payment cards (ISO/IEC 7813), and the equivalent data of a chip (EMV, tag 57), which has a `D` for the `=`.
/// Nobody may store them after authorization (PCI DSS, requirement 3.3).
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CardTrack,
    name: "card_track",
    summary: "magnetic stripe data of payment cards, tracks 1 and 2",
    tier: Tier::SelfProving,
    regions: &[],
    pattern: "%B + card number + ^name^ + expiry and data + ?; card number + = + expiry and data, between ; and ? or bare",
    validator: "the card number is one, the month of expiry is 01 to 12 (ISO/IEC 7813)",
    guards: &["published test numbers (test)", "fewer than three digits behind the expiry"],
    context: &["track", "track1", "track2", "magstripe", "swipe"],
    classes: &[ColumnClass::Card, ColumnClass::CardSecret],
    mend: "\"null\"",
    shapes: &[Shape::Digits13Up, Shape::Literal],
    literals: &["%B"],
    find: Some(at),
    whole: None,
    examples: &[
        Example::text(";4290844204253662=27121010000012345?"),
        Example::text("%B4290844204253662^DOE/JANE^2712101000000012300000?"),
        Example::text("track2=4290844204253662=27121010000012345"),
        Example::text("57 4290844204253662D27121010000012345F"),
    ],
    counter_examples: &[
        Example::text(";4111111111111111=27121010000012345?"),
        Example::text(";4290844204253663=27121010000012345?"),
        Example::text(";4290844204253662=27131010000012345?"),
        Example::text("4290844204253662=2712"),
        Example::text("%B4111111111111111^DOE/JANE^2712101000000012300000?"),
        Example::text("a4290844204253662=27121010000012345"),
    ],
};

const DIGITS_MIN: usize = 13;
const DIGITS_MAX: usize = 19;
/// The longest name of track 1 is 26 characters; more, for escapes.
const NAME_MAX: usize = 48;
/// The longest data behind the expiry; track 1 has 79 characters in all.
const DATA_MAX: usize = 64;

/// The track at `at`, if there is one: at the start sentinel of track 1, or at the first digit of track 2.
pub(super) fn at(text: &[u8], at: usize) -> Option<Hit> {
    let here = text.get(at..)?;
    let sentinel = here.starts_with(b"%B");
    // Most runs of digits have something else behind them.
    if !sentinel && !matches!(here.get(digit_run(here)), Some(b'=' | b'D')) {
        return None;
    }
    let number_at = if sentinel { at + 2 } else { number_start(text, at)? };
    let rest = text.get(number_at..)?;
    let run = digit_run(rest);
    let number = rest.get(..run).filter(|_| (DIGITS_MIN..=DIGITS_MAX).contains(&run))?;
    let behind = rest.get(run + 1..)?;
    let (start, data_at) = match rest.get(run)? {
        b'^' if sentinel => {
            let name = behind.iter().take(NAME_MAX).position(|b| *b == b'^')?;
            (at, run + 1 + name + 1)
        }
        b'=' | b'D' if !sentinel => {
            let has_start = number_at.checked_sub(1).and_then(|i| text.get(i)) == Some(&b';');
            (number_at - usize::from(has_start), run + 1)
        }
        _ => return None,
    };
    let len = data_len(rest.get(data_at..)?)?;
    let judgement = match payment_card::judge(number)? {
        // The layout proves what the number alone does not.
        Judgement::OnlyInContext => Judgement::Proven,
        judgement => judgement,
    };
    let end = number_at + data_at + len;
    Some(Hit { detector: DetectorId::CardTrack, start, end, judgement })
}

/// The length of what follows the number or the name: expiry, service code and discretionary data, to the end sentinel.
fn data_len(data: &[u8]) -> Option<usize> {
    let digits = data.iter().take(DATA_MAX).take_while(|b| b.is_ascii_digit()).count();
    let [_, _, tens, ones, ..] = data.get(..digits)? else { return None };
    let month = (tens - b'0') * 10 + (ones - b'0');
    if digits < 7 || !(1..=12).contains(&month) {
        return None;
    }
    let in_data = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'=' | b'^' | b'-');
    let all = data.iter().take(DATA_MAX).take_while(in_data).count();
    match data.get(all) {
        Some(b'?') => Some(all + 1),
        _ => Some(digits + usize::from(data.get(digits) == Some(&b'F'))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_reach_from_sentinel_to_sentinel() {
        let test = Judgement::Test("a published test number");
        let cases: &[(&str, &str, Option<Judgement>)] = &[
            ("x ", ";4290844204253662=27121010000012345?", Some(Judgement::Proven)),
            ("", "4290844204253662=27121010000012345", Some(Judgement::Proven)),
            ("", "4290844204253662D27121010000012345F", Some(Judgement::Proven)),
            (
                r"\n",
                "%B4290844204253662^DOE/JANE M ^27121010000000 12300000?",
                Some(Judgement::Proven),
            ),
            ("", "%B371009935196701^DOE/JANE^2712101", Some(Judgement::Proven)),
            ("", ";676700000012345674=27121010000012345?", Some(Judgement::Proven)),
            ("", ";4111111111111111=27121010000012345?", Some(test)),
            ("", "4290844204253662=271210", None),
            ("", "4290844204253662=27001010000012345", None),
            ("", "%B4290844204253662=27121010000012345?", None),
            ("x", "4290844204253662=27121010000012345?", None),
        ];
        for (before, track, expected) in cases {
            let text = format!("{before}{track} and more");
            let mut hits: Vec<_> = (0..text.len()).filter_map(|i| at(text.as_bytes(), i)).collect();
            hits.dedup();
            let found = hits.first().map(|hit| (text.get(hit.start..hit.end), hit.judgement));
            assert_eq!(found, expected.map(|judgement| (Some(*track), judgement)), "{text}");
            assert!(hits.len() < 2, "{text}");
        }
    }
}
