//! NIR (numéro de sécurité sociale) of France.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, digit_run, number_at, read, two, value};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Social security numbers of France: sex, year and month of birth, department, commune, order, and a key modulo 97.
///
/// Of fifteen bare digits 1 in 4,000 passes with the sex and month of most people, which is thousands in a gigabyte of numbers, and needs
/// context; with others 1 in 250, and they count only in context. What is written in groups, with the letter of Corsica, or with the key apart
/// proves itself. In groups, but without its key, a number needs context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::FrNir,
    name: "fr_nir",
    summary: "French social security numbers (NIR): 13 digits, 2A and 2B for Corsica, and the key of two digits",
    tier: Tier::SelfProving,
    regions: &["fr"],
    pattern: "d dd dd dd ddd ddd dd, bare or in groups",
    validator: "key modulo 97; sex, month and department that there are (INSEE, decree 82-103)",
    guards: &[
        "letters, digits or hyphens beside it",
        "without the key (needs context)",
        "fifteen bare digits (need context)",
        "bare digits with a rare sex or month (only in context)",
        "decimals",
    ],
    context: &[
        "nir",
        "insee",
        "securite sociale",
        "numero secu",
        "num secu",
        "no secu",
        "secu",
        "num ss",
        "numero ss",
        "nss",
        "social security",
    ],
    classes: &[ColumnClass::NationalId, ColumnClass::HealthId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits15, Shape::Digits13, Shape::Digits1s2s2, Shape::Digits6Letter],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("2 55 08 14 168 025 38"),
        Example::text("nir 255081416802538"),
        Example::column("numero_secu", "255081416802538"),
        Example::text("NIR 2550814168025 38"),
        Example::column("securite_sociale", "2550814168025"),
        Example::text("numero secu: 2 55 08 14 168 025"),
    ],
    counter_examples: &[
        Example::text("255081416802538"),
        Example::text("255081416802539"),
        Example::text("2 55 08 14 168 025 39"),
        Example::text("2550814168025"),
        Example::text("1548138160707"),
        Example::text("20240312041109"),
        Example::text("3.25508141680253"),
        Example::text("2 55 08 14 168 025"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::FrNir, judge)
}

/// A whole value in a column that speaks for it, with or without its key.
fn whole(value: &[u8]) -> Option<Hit> {
    let valid = |number: &[u8; 15]| is_valid(number).then_some(Judgement::NeedsContext);
    let body = |number: &[u8; 13]| {
        (is_body(number) && is_common(number)).then_some(Judgement::NeedsContext)
    };
    layout::whole(value, DetectorId::FrNir, 0, valid)
        .or_else(|| layout::whole(value, DetectorId::FrNir, 0, body))
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let layouts: &[&str] = match digit_run(text) {
        1 => &["9s99s99s9xs999s999s99", "9 99 99 9x 999 999/99"],
        6 => &["999999a99999999"],
        13 => &["9999999999999 99"],
        // Other numbers have as many digits, and few have a month there.
        15 if text.get(..13).is_some_and(is_body) => &["999999999999999"],
        _ => return None,
    };
    if let Some(number) = layouts.iter().find_map(|layout| read::<15>(text, layout)) {
        // Groups, and the letter of Corsica, are nobody else's.
        let is_bare = number.text.iter().all(u8::is_ascii_digit) && number.len == 15;
        let judgement = match (is_bare, is_common(&number.text)) {
            (false, _) => Judgement::Proven,
            (true, true) => Judgement::NeedsContext,
            (true, false) => Judgement::OnlyInContext,
        };
        return is_valid(&number.text).then_some((number.len, judgement));
    }
    let number = read::<13>(text, "9s99s99s9xs999s999")?;
    is_body(&number.text).then_some((number.len, Judgement::NeedsContext))
}

/// Whether sex and month are those of most people: permanent numbers, born in a month that is known. Others are too many among
/// bare digits.
fn is_common(number: &[u8]) -> bool {
    matches!(number.first(), Some(b'1' | b'2')) && matches!(two(number, 3), Some(1..=12))
}

/// Whether fifteen characters, digits but for the `A` or `B` of Corsica, are a NIR with its key.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let Some((body, key)) = number.split_last_chunk::<2>() else { return false };
    let Some(key) = value(key) else { return false };
    if !is_body(body) {
        return false;
    }
    // 2A counts as 19 and 2B as 18: a digit 0, less one or two.
    let remainder = body.iter().try_fold(0, |remainder, b| match b {
        b'0'..=b'9' => Some((remainder * 10 + u32::from(b - b'0')) % 97),
        b'A' => Some((remainder * 10 + 97 - 1) % 97),
        b'B' => Some((remainder * 10 + 97 - 2) % 97),
        _ => None,
    });
    remainder.is_some_and(|remainder| 97 - remainder == key)
}

/// Whether thirteen characters are a NIR without its key.
fn is_body(body: &[u8]) -> bool {
    let [sex, y1, y2, m1, m2, d1, d2, rest @ ..] = body else { return false };
    // Months above 12 stand for papers that do not tell the month.
    let month =
        value(&[*m1, *m2]).is_some_and(|month| matches!(month, 1..=12 | 20 | 30..=42 | 50..=99));
    let department = matches!((d1, d2), (b'2', b'A' | b'B'))
        || value(&[*d1, *d2]).is_some_and(|department| department > 0);
    rest.len() == 6
        && matches!(sex, b'1'..=b'4' | b'7' | b'8')
        && y1.is_ascii_digit()
        && y2.is_ascii_digit()
        && month
        && department
        && value(rest).is_some_and(|rest| rest / 1000 > 0 && rest % 1000 > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("255081416802538", "255081416802538", Some(Judgement::NeedsContext)),
                ("2 55 08 14 168 025 38", "2 55 08 14 168 025 38", Some(Judgement::Proven)),
                ("2.55.08.14.168.025.38", "2.55.08.14.168.025.38", Some(Judgement::Proven)),
                ("2550814168025 38", "2550814168025 38", Some(Judgement::Proven)),
                ("355081416802585", "355081416802585", Some(Judgement::OnlyInContext)),
                ("1 85 01 2A 001 001 10", "1 85 01 2A 001 001 10", Some(Judgement::Proven)),
                ("185012A00100110", "185012A00100110", Some(Judgement::Proven)),
                ("2 55 08 14 168 025", "2 55 08 14 168 025", Some(Judgement::NeedsContext)),
                ("2 55 08 14 168 025, 38", "2 55 08 14 168 025", Some(Judgement::NeedsContext)),
                ("2 55 13 14 168 025 38", "", None),
                ("255081416802538-1", "", None),
                ("9255081416802538", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("2 5508 14168025 38", Some(Judgement::NeedsContext)),
                ("2550814168025", Some(Judgement::NeedsContext)),
                ("2550014168025", None),
            ],
        );
    }
}
