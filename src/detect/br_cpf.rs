//! CPF of Brazil.

use super::checksums::weighted;
use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, all_alike, digit_run, number_at, read};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Tax numbers of persons in Brazil. Eleven bare digits, of which 1 in 100 passes, count only in context.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::BrCpf,
    name: "br_cpf",
    summary: "Brazilian CPF: 9 digits and two check digits",
    tier: Tier::SelfProving,
    regions: &["br"],
    pattern: "ddd.ddd.ddd-dd; ddddddddddd in context",
    validator: "two check digits modulo 11 (Receita Federal)",
    guards: &[
        "one digit only",
        "letters, digits or hyphens beside it",
        "without dots and hyphen only in context",
    ],
    context: &["cpf", "cadastro de pessoas", "contribuinte", "tax id", "taxpayer"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::Digits3s3s3, Shape::Digits8To12],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("529.982.247-25"),
        Example::text("CPF 529.982.247-25."),
        Example::text("cpf: 52998224725"),
        Example::column("cpf", "529982247-25"),
        Example::column("cpf", "529 982 247 25"),
    ],
    counter_examples: &[
        Example::text("52998224725"),
        Example::text("529.982.247-26"),
        Example::text("111.111.111-11"),
        Example::text("529.982.247-25-1"),
        Example::text("529-982-247-25"),
        Example::text("402-118-2260"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    number_at(bytes, at, DetectorId::BrCpf, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<11>(value, DetectorId::BrCpf, 2, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        3 => (read::<11>(text, "999.999.999-99")?, Judgement::Proven),
        9 => (read(text, "999999999-99")?, Judgement::OnlyInContext),
        11 => (read(text, "99999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    is_valid(&number.text).then_some((number.len, judgement))
}

/// Whether eleven digits are a CPF with its check digits. One digit eleven times is none, though its check digits are right.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., c1, c2] = number else { return false };
    let check = |digits: &[u8], weights: &[u32]| {
        weighted(digits, weights).map(|sum| b'0' + (sum * 10 % 11 % 10) as u8)
    };
    body.len() == 9
        && check(body, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) == Some(*c1)
        && check(number, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) == Some(*c2)
        && !all_alike(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("529.982.247-25", "529.982.247-25", Some(Judgement::Proven)),
                ("52998224725", "52998224725", Some(Judgement::OnlyInContext)),
                ("529982247-25", "529982247-25", Some(Judgement::OnlyInContext)),
                ("529.982.247-26", "", None),
                ("000.000.000-00", "", None),
                ("1529.982.247-25", "", None),
                ("529.982.247-255", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[("529 982 247 25", Some(Judgement::NeedsContext)), ("529/982/247/26", None)],
        );
    }
}
