//! PPS number of Ireland.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Personal public service numbers of Ireland: seven digits, a check letter, and perhaps another letter. One in 26 random numbers with a
/// letter behind passes, so they need context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::IePps,
    name: "ie_pps",
    summary: "Irish PPS numbers: 7 digits, a check letter, and perhaps a second letter",
    tier: Tier::NeedsContext,
    regions: &["ie"],
    pattern: "ddddddda, dddddddaa",
    validator: "weighted check letter modulo 23, with the second letter A, B or H since 2013 (Department of Social Protection)",
    guards: &[
        "letters, digits or hyphens beside it",
        "lower case only in context",
        "upper and lower case mixed",
    ],
    context: &[
        "pps",
        "ppsn",
        "pps no",
        "pps number",
        "personal public service",
        "rsi",
        "rsi number",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits7Or8Letter],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("PPS No: 6433435F"),
        Example::column("ppsn", "6433435FT"),
        Example::column("pps_number", "6433435f"),
        Example::text("ppsn 6433435OA"),
    ],
    counter_examples: &[
        Example::text("6433435F"),
        Example::text("pps 6433435E"),
        Example::text("pps 6433435Ft"),
        Example::text("pps 6433435F-1"),
        Example::text("1234567a-1234-4123-8123-412345678901"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::IePps, judge)
}

/// A whole value in a column that speaks for it, with one letter or two.
fn whole(value: &[u8]) -> Option<Hit> {
    let one = |number: &[u8; 8]| is_valid(number).then_some(Judgement::NeedsContext);
    let two = |number: &[u8; 9]| is_valid(number).then_some(Judgement::NeedsContext);
    layout::whole(value, DetectorId::IePps, 0, one)
        .or_else(|| layout::whole(value, DetectorId::IePps, 0, two))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let one = read::<8>(text, "9999999a").map(|n| (n.len, n.case, is_valid(&n.text)));
    let two = || read::<9>(text, "9999999aa").map(|n| (n.len, n.case, is_valid(&n.text)));
    let (len, case, valid) = one.or_else(two)?;
    let judgement = match case {
        Case::Upper => Judgement::NeedsContext,
        Case::Lower => Judgement::OnlyInContext,
        Case::Mixed => return None,
    };
    valid.then_some((len, judgement))
}

/// Whether seven digits and one letter or two in upper case are a PPS number.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some((digits, letters)) = number.split_first_chunk::<7>() else { return false };
    let (check, second) = match letters {
        // The second letter of numbers of before 2013 told husband and wife apart and is not checked.
        [check] | [check, b'W' | b'T' | b'X'] => (check, 0),
        [check, second @ (b'A' | b'B' | b'H')] => (check, second - b'A' + 1),
        _ => return false,
    };
    weighted(digits, &[8, 7, 6, 5, 4, 3, 2]).is_some_and(|sum| {
        b"WABCDEFGHIJKLMNOPQRSTUV".get(((sum + u32::from(second) * 9) % 23) as usize) == Some(check)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("6433435F", "6433435F", Some(Judgement::NeedsContext)),
                ("6433435FT", "6433435FT", Some(Judgement::NeedsContext)),
                ("6433435OA", "6433435OA", Some(Judgement::NeedsContext)),
                ("6433435f", "6433435f", Some(Judgement::OnlyInContext)),
                ("6433435E", "", None),
                ("6433435FC", "", None),
                ("16433435F", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("6433435-F", Some(Judgement::NeedsContext)), ("6433435 FB", None)],
        );
    }
}
