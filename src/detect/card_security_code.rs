//! Card verification codes and PINs.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, Example, Tier};
use crate::schema::TypeKind;

/// Card verification codes of three or four digits, in columns for them. Nobody may store them after authorization (PCI DSS,
/// requirement 3.3).
pub const DETECTOR: Detector = Detector {
    id: DetectorId::CardSecurityCode,
    name: "card_security_code",
    summary: "card verification codes and PINs, in columns for them",
    tier: Tier::ColumnOnly,
    regions: &[],
    pattern: "3 or 4 digits, the whole of a value",
    validator: "the column alone tells",
    guards: &["zeros alone (test)"],
    context: &["cvv", "cvv2", "cvc", "cvc2", "card verification", "card pin"],
    classes: &[ColumnClass::CardSecret],
    mend: "\"null\"",
    shapes: &[],
    literals: &[],
    find: None,
    whole: Some(whole),
    examples: &[
        Example::column("cvv", "123"),
        Example::column("card_cvc", " 0427 "),
        Example::typed("cvv", TypeKind::SmallInt, "731"),
    ],
    counter_examples: &[
        Example::column("cvv", "***"),
        Example::column("cvv", "000"),
        Example::column("cvv", "12"),
        Example::column("cvv", "12345"),
        Example::column("cvv_result", "M"),
        Example::text("123"),
    ],
};

/// The code that the value is.
fn whole(value: &[u8]) -> Option<Hit> {
    let code = value.trim_ascii();
    if !matches!(code.len(), 3 | 4) || !code.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let judgement = if code.iter().all(|b| *b == b'0') {
        Judgement::Test("a placeholder")
    } else {
        Judgement::NeedsContext
    };
    let start = value.len() - value.trim_ascii_start().len();
    let end = start + code.len();
    Some(Hit { detector: DetectorId::CardSecurityCode, start, end, judgement })
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
}
