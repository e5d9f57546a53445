//! Resident identity number of China.

use super::birth_day::is_day;
use super::checksums::mod_11_2;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two, value};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Citizen identity numbers of China (GB 11643-1999): region, date of birth, sequence, and a check character, which may be X.
///
/// One in 50,000 random numbers of 18 digits passes, and fewer of the ids of that length that count time. The former numbers of 15 digits, without century and check, of which 1 in 100 random ones
/// passes, count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CnResidentId,
    name: "cn_resident_id",
    summary: "Chinese resident identity numbers: region, date of birth, sequence, check character",
    tier: Tier::SelfProving,
    regions: &["cn"],
    pattern: "ddddddyyyymmdddddX; 15 digits in context",
    validator: "province, date of birth from 1900 to 2049, check character ISO/IEC 7064 MOD 11-2 (GB 11643-1999)",
    guards: &["letters, digits or hyphens beside it", "15 digits only in context"],
    context: &[
        "shenfenzheng",
        "shenfenzheng hao",
        "shenfen",
        "id card",
        "idcard",
        "id card no",
        "identity card",
        "resident identity",
        "resident id",
        "citizen id",
        "sfz",
        "sfzh",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits15, Shape::Digits17Up],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("11010519491231002X"),
        Example::text("11010519491231002x"),
        Example::text("ID card: 360426199101010071"),
        Example::column("shenfenzheng", "110105491231002"),
        Example::column("id_card", "110105 19491231 002X"),
    ],
    counter_examples: &[
        Example::text("110105194912310021"),
        Example::text("110105491231002"),
        Example::text("11010519491331002X"),
        Example::text("11010519491231002X1"),
        Example::text("429084420425366212"),
        Example::text("1747919220567223000"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::CnResidentId, judge)
}

/// A whole value in a column that speaks for it, of eighteen or fifteen characters.
fn whole(value: &[u8]) -> Option<Hit> {
    let new = |number: &[u8; 18]| is_valid(number).then_some(Judgement::NeedsContext);
    let old = |number: &[u8; 15]| is_old(number).then_some(Judgement::NeedsContext);
    layout::whole(value, DetectorId::CnResidentId, 0, new)
        .or_else(|| layout::whole(value, DetectorId::CnResidentId, 0, old))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    match digit_run(text) {
        17 | 18 => {
            let number = read::<18>(text, "99999999999999999x")?;
            is_valid(&number.text).then_some((number.len, Judgement::Proven))
        }
        // Other numbers have as many digits, and few have a date there.
        15 if text.get(..15).is_some_and(is_old) => {
            let number = read::<15>(text, "999999999999999")?;
            is_old(&number.text).then_some((number.len, Judgement::OnlyInContext))
        }
        _ => None,
    }
}

/// Whether eighteen digits, or seventeen and an X, are a number with its check character.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let year = number.get(6..10).and_then(value);
    let (Some(year), Some(month), Some(day)) = (year, two(number, 10), two(number, 12)) else {
        return false;
    };
    number.len() == 18
        && is_province(number)
        && (1900..2050).contains(&year)
        && is_day(year, month, day)
        && mod_11_2(number)
}

/// Whether fifteen digits are a number as they were given out until 1999.
fn is_old(number: &[u8]) -> bool {
    let (Some(year), Some(month), Some(day)) = (two(number, 6), two(number, 8), two(number, 10))
    else {
        return false;
    };
    number.len() == 15 && is_province(number) && is_day(1900 + year, month, day)
}

/// Whether a number begins with the code of a province (GB/T 2260).
fn is_province(number: &[u8]) -> bool {
    let code = two(number, 0);
    code.is_some_and(|code| {
        matches!(code, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91)
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
                ("11010519491231002X", "11010519491231002X", Some(Judgement::Proven)),
                ("11010519491231002x", "11010519491231002x", Some(Judgement::Proven)),
                ("360426199101010071", "360426199101010071", Some(Judgement::Proven)),
                ("110105491231002", "110105491231002", Some(Judgement::OnlyInContext)),
                ("360426199101010072", "", None),
                ("160426199101010071", "", None),
                ("11010519491231002X-1", "", None),
                ("11010519491231002Y", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("110105 19491231 002X", Some(Judgement::NeedsContext)),
                ("110105-19491231-0021", None),
            ],
        );
    }
}
