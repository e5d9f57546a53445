//! Identity number of Israel.

use super::checksums::luhn;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, all_alike, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Identity numbers of Israel; one in ten random numbers of nine digits passes, so they count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::IlId,
    name: "il_id",
    summary: "Israeli identity numbers: 9 digits with a Luhn check digit",
    tier: Tier::NeedsContext,
    regions: &["il"],
    pattern: "ddddddddd, dddddddd-d",
    validator: "Luhn check digit (Population and Immigration Authority)",
    guards: &["only in context", "one digit only", "letters, digits or hyphens beside it"],
    context: &[
        "teudat zehut",
        "teudat",
        "zehut",
        "mispar zehut",
        "tz",
        "tehudat zehut",
        "israeli id",
        "id number",
        "id no",
    ],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("teudat zehut 123456782"),
        Example::column("teudat_zehut", "123456782"),
        Example::column("mispar_zehut", "12345674"),
        Example::text("zehut: 12345678-2"),
    ],
    counter_examples: &[
        Example::text("123456782"),
        Example::text("zehut 123456783"),
        Example::text("zehut 000000000"),
        Example::text("zehut 12345678-2-1"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::IlId, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<9>(value, DetectorId::IlId, 2, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<9>(text, "999999999").or_else(|| read(text, "99999999-9"))?;
    is_valid(&number.text).then_some((number.len, Judgement::OnlyInContext))
}

/// Whether nine digits are an identity number with its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    number.len() == 9 && luhn(number) && !all_alike(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("123456782", "123456782", Some(Judgement::OnlyInContext)),
                ("12345678-2", "12345678-2", Some(Judgement::OnlyInContext)),
                ("123456783", "", None),
                ("000000000", "", None),
                ("1234567820", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("12345674", Some(Judgement::NeedsContext)), ("123456783", None)],
        );
    }
}
