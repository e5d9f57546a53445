//! CNPJ of Brazil.

use super::column_hints::ColumnClass;
use super::hit::{Hit, Judgement};
use super::layout::{self, Case, all_alike, digit_run, read, word_at};
use super::registry::{Detector, DetectorId, Example, Tier};
use super::shape::Shape;

/// Numbers of companies, and of persons who trade, in Brazil; with letters since July 2026 (Instrução Normativa RFB 2.229/2024).
///
/// Of 14 bare digits 1 in 100 passes, times such as `20240312041109` among them: they count only in context. With `0001`, the number of a
/// head office, it is 1 in a million, and one in 100,000 of the times: those are mentioned.
pub const DETECTOR: Detector = Detector {
    id: DetectorId::BrCnpj,
    name: "br_cnpj",
    summary: "Brazilian CNPJ, with letters as well: 12 characters and two check digits",
    tier: Tier::SelfProving,
    regions: &["br"],
    pattern: "xx.xxx.xxx/xxxx-dd; dddddddddddddd in context",
    validator: "two check digits modulo 11 over the characters less 48 (Receita Federal)",
    guards: &[
        "one character only",
        "letters, digits or hyphens beside it",
        "without marks only in context",
    ],
    context: &["cnpj", "cadastro nacional", "contribuinte", "tax id", "taxpayer"],
    classes: &[ColumnClass::NationalId],
    mend: "\"id_number\"",
    shapes: &[Shape::DotDotSlashHyphen, Shape::Digits6Or8s3, Shape::Digits14],
    literals: &[],
    find: Some(at),
    whole: Some(whole),
    examples: &[
        Example::text("12.ABC.345/01DE-35"),
        Example::text("11.222.333/0001-81"),
        Example::text("CNPJ 11222333/0001-81"),
        Example::text("cnpj: 11222333000181"),
        Example::column("cnpj", "12ABC34501DE35"),
    ],
    counter_examples: &[
        Example::text("11222333000181"),
        Example::text("11.222.333/0001-82"),
        Example::text("00.000.000/0000-00"),
        Example::text("20240312041109"),
        Example::text("11.222.333/0001-81-2"),
    ],
};

/// The number whose first byte is at `at`, if there is one.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<Hit> {
    word_at(bytes, at, DetectorId::BrCnpj, judge)
}

/// A whole value in a column that speaks for it, with up to 2 leading zeros lost.
fn whole(value: &[u8]) -> Option<Hit> {
    layout::whole::<14>(value, DetectorId::BrCnpj, 2, |number| {
        is_valid(number).then_some(Judgement::NeedsContext)
    })
}

fn judge(text: &[u8]) -> Option<(usize, Judgement)> {
    let (number, judgement) = match digit_run(text) {
        0..=2 => (read::<14>(text, "xx.xxx.xxx/xxxx-99")?, Judgement::Proven),
        8 => (read(text, "99999999/9999-99")?, Judgement::Proven),
        14 => (read(text, "99999999999999")?, Judgement::OnlyInContext),
        _ => return None,
    };
    if number.case == Case::Mixed || !is_valid(&number.text) {
        return None;
    }
    let is_head_office = number.text.get(8..12) == Some(b"0001");
    let judgement = match judgement {
        Judgement::OnlyInContext if is_head_office => Judgement::NeedsContext,
        other => other,
    };
    Some((number.len, judgement))
}

/// Whether fourteen digits and letters in upper case are a CNPJ with its check digits.
pub(super) fn is_valid(number: &[u8]) -> bool {
    let [body @ .., c1, c2] = number else { return false };
    let [.., before_last, _] = number else { return false };
    let is_body = body.len() == 12
        && body.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && before_last.is_ascii_digit()
        && !all_alike(body);
    let check = |weights: &[u32]| {
        // Characters count what their code is above that of 0; the weights are as many as the characters that count.
        let sum: u32 =
            number.iter().zip(weights).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
        b'0' + (sum * 10 % 11 % 10) as u8
    };
    is_body
        && check(&[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) == *c1
        && check(&[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) == *c2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_judgements() {
        layout::cases::check(
            &DETECTOR,
            &[
                ("12.ABC.345/01DE-35", "12.ABC.345/01DE-35", Some(Judgement::Proven)),
                ("12.abc.345/01de-35", "12.abc.345/01de-35", Some(Judgement::Proven)),
                ("11.222.333/0001-81", "11.222.333/0001-81", Some(Judgement::Proven)),
                ("11222333/0001-81", "11222333/0001-81", Some(Judgement::Proven)),
                ("11222333000181", "11222333000181", Some(Judgement::NeedsContext)),
                ("11222333000262", "11222333000262", Some(Judgement::OnlyInContext)),
                ("12.ABC.345/01DE-36", "", None),
                ("12.Abc.345/01DE-35", "", None),
                ("X12.ABC.345/01DE-35", "", None),
            ],
        );
    }

    #[test]
    fn whole_values() {
        layout::cases::check_whole(
            &DETECTOR,
            &[
                ("12ABC34501DE35", Some(Judgement::NeedsContext)),
                ("11 222 333 0001 81", Some(Judgement::NeedsContext)),
                ("11 222 333 0001 82", None),
            ],
        );
    }
}
