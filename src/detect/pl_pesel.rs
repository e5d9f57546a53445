//! PESEL of Poland.

use super::birth_day::{is_day, year_month_day};
use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Population register numbers of Poland: date of birth with the century in its month, serial, check digit; 2 in 100 random numbers of
/// eleven digits pass, so they count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::PlPesel,
    name: "pl_pesel",
    summary: "Polish PESEL: date of birth, serial and check digit in 11 digits",
    tier: Tier::NeedsContext,
    regions: &["pl"],
    pattern: "yymmddddddd",
    validator: "date of birth from 1800 to 2299, weighted check digit modulo 10 (Ustawa o ewidencji ludności)",
    guards: &["only in context", "one digit only", "letters, digits or hyphens beside it"],
    context: &["pesel", "numer pesel", "nr pesel", "ewidencyjny", "numer ewidencyjny"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("pesel 44051401359"),
        Example::column("pesel", "44051401359"),
        Example::text("PESEL: 44051401359."),
        Example::column("nr_pesel", "440514 01359"),
        Example::column("pesel", "2070803628"),
    ],
    counter_examples: &[
        Example::text("44051401359"),
        Example::text("pesel 44051401358"),
        Example::text("pesel 44131401359"),
        Example::text("pesel 44051401359-1"),
        Example::text("a44051401359"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::PlPesel, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<11>(value, DetectorId::PlPesel, 2, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let number = read::<11>(text, "99999999999").filter(|number| is_valid(&number.text))?;
    Some((number.len, Judgement::OnlyInContext))
}

/// Whether eleven digits are a PESEL with a day of birth and its check digit.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some((year, month, day)) = year_month_day(number).filter(|_| number.len() == 11) else {
        return false;
    };
    // 80 is added to the months of the 19th century, 20 to those of the 21st, 40 and 60 to those after.
    let century = match month / 20 {
        4 => 1800,
        later => 1900 + later * 100,
    };
    weighted(number, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_some_and(|sum| sum.is_multiple_of(10))
        && is_day(century + year, month % 20, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("44051401359", "44051401359", Some(Judgement::OnlyInContext)),
                ("02070803628", "02070803628", Some(Judgement::OnlyInContext)),
                ("44051401358", "", None),
                ("440514013591", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("440514-01359", Some(Judgement::NeedsContext)),
                ("2070803628", Some(Judgement::NeedsContext)),
                ("44051401358", None),
            ],
        );
    }
}
