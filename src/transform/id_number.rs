//! `id_number`: the number of a document that nobody has.

use std::sync::Arc;

use super::integer::{ByDigits, Spelled};
use super::options::{OptionError, OptionSpec, Options};
use super::permutation::Permutations;
use super::radix::{ShapePermutation, append_shape};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::detect::registry::FindAt;
use crate::detect::{DetectorId, Hit, Judgement};
use crate::schema::TypeKind;

/// The entry of `id_number`.
///
/// As `digits`, a permutation of all texts of one shape; then the first digit becomes a letter of the lower case, so that no check
/// digit is right and no scan takes the result for a number of somebody. Two or three letters stand for each digit, and the first is written
/// with which no detector of such numbers sees one; where none is left, digits further on become letters too. Distinct values of
/// one shape stay distinct; a value that itself has a letter of the lower case where others have their first digit may meet one of
/// theirs, with the chance that any two numbers of that length meet.
///
/// In a column of integers, where no letter can stand, the result is another number of as many digits with the other sign. So a text
/// and an integer that were equal are no longer, and one domain does not hold both kinds of columns.
#[derive(Clone, Copy, Debug)]
pub struct IdNumber;

impl Transformer for IdNumber {
    fn name(&self) -> &'static str {
        "id_number"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces the number of an identity, tax or health document by one of the same length that begins with a letter and is nobody's; integers change their sign."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrInteger
    }

    fn domain_of_integers(&self) -> Option<&'static str> {
        Some("id_number_integers")
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "123456782",
                output: Ok(Some("h01398060")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "12345678Z",
                output: Ok(Some("j2489149E")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "X1234567L",
                output: Ok(Some("Wg862224I")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "536-22-1234",
                output: Ok(Some("h51-98-9781")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "111.444.777-35",
                output: Ok(Some("j94.712.726-64")),
            },
            Example {
                options: "",
                column_type: "varchar(14)",
                input: "11222333000181",
                output: Ok(Some("d6432763156459")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "ABCPE1234F",
                output: Ok(Some("ZZKLRb370F")),
            },
            Example { options: "", column_type: "text", input: "n/a", output: Ok(Some("g/t")) },
            Example {
                options: "",
                column_type: "bigint",
                input: "85073003328",
                output: Ok(Some("-39090894780")),
            },
            Example {
                options: "",
                column_type: "integer",
                input: "123456782",
                output: Ok(Some("-986639111")),
            },
            Example { options: "", column_type: "integer", input: "-1", output: Ok(Some("1")) },
            Example {
                options: "",
                column_type: "bigint",
                input: "-9223372036854775808",
                output: Ok(Some("6775141807405692637")),
            },
            Example {
                options: "",
                column_type: "integer",
                input: "x",
                output: Err("not an integer"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "---",
                output: Err("no digit or letter"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "Łódź 7",
                output: Err("outside ASCII"),
            },
            Example {
                options: "",
                column_type: "date",
                input: "2024-01-01",
                output: Err("cannot write date"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(IdNumbers))
    }
}

#[derive(Debug)]
struct IdNumbers;

impl Definition for IdNumbers {
    fn needs(&self) -> Needs {
        Needs::Subkey
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        IdNumber.types().require("id_number", target.column_type)?;
        if target.column_type.is_text() {
            let family = Permutations::new(target.subkey, "id_number");
            return Ok(Box::new(Text(ShapePermutation::new(family))));
        }
        let greatest = match target.column_type.kind {
            TypeKind::SmallInt => i64::from(i16::MAX),
            TypeKind::Integer => i64::from(i32::MAX),
            _ => i64::MAX,
        };
        let permutation = ByDigits::new(target.subkey, "id_number positive", "id_number negative");
        Ok(Box::new(Integers { permutation, greatest }))
    }
}

/// In texts.
#[derive(Debug)]
struct Text(ShapePermutation);

impl Transform for Text {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let text = append_shape(cell.value, out)?;
        self.0.permute(text);
        let (text, behind) = text.split_at_mut(text.len().min(LOOKED_AT_BYTES));
        for byte in behind.iter_mut().filter(|byte| byte.is_ascii_digit()) {
            *byte = letter(LETTERS[0], *byte);
        }
        mark(text)
    }
}

/// Turns the first digit of a text into a letter, or as many as it takes until nobody's number is left in it.
fn mark(text: &mut [u8]) -> Result<Written, Invalid> {
    for at in 0..text.len() {
        let Some(digit) = text.get(at).copied().filter(u8::is_ascii_digit) else { continue };
        for letters in LETTERS {
            if let Some(byte) = text.get_mut(at) {
                *byte = letter(letters, digit);
            }
            if !is_of_somebody(text) {
                return Ok(Written::Value);
            }
        }
    }
    match is_of_somebody(text) {
        true => Err(Invalid("a value whose every replacement looks like a number of somebody")),
        false => Ok(Written::Value),
    }
}

/// What stands for the digits 0 to 9. No letter stands for two digits, so that distinct numbers stay distinct whichever is taken.
const LETTERS: [&[u8; 10]; 3] = [b"abcdefghij", b"klmnopqrst", b"uvwxyzqrst"];

fn letter(letters: &[u8; 10], digit: u8) -> u8 {
    letters.get(usize::from(digit.wrapping_sub(b'0'))).copied().unwrap_or(b'a')
}

/// How many bytes of a text are looked at. No number of a document is as long; behind them every digit becomes a letter.
const LOOKED_AT_BYTES: usize = 64;

/// Whether a detector of documents, cards or accounts takes a text, or a part of it, for somebody's.
fn is_of_somebody(text: &[u8]) -> bool {
    let counts = |hit: Hit| !matches!(hit.judgement, Judgement::Test(_) | Judgement::Harmless(_));
    ASKED.iter().any(|id| {
        let detector = id.detector();
        let found = |find: FindAt| (0..text.len()).any(|at| find(text, at).is_some_and(counts));
        detector.find.is_some_and(found)
            || detector.whole.is_some_and(|whole| whole(text).is_some_and(counts))
    })
}

/// The detectors that are asked: those of numbers. What another of them learns to see changes the letters of what it sees, and nothing else.
const ASKED: [DetectorId; 36] = {
    use DetectorId as D;
    [
        D::PaymentCard,
        D::Iban,
        D::UsSsn,
        D::UsItin,
        D::UkNino,
        D::UkNhsNumber,
        D::EsDni,
        D::ItCodiceFiscale,
        D::FrNir,
        D::BrCpf,
        D::BrCnpj,
        D::InAadhaar,
        D::InPan,
        D::DeSteuerId,
        D::PlPesel,
        D::NlBsn,
        D::CaSin,
        D::AuTfn,
        D::AuMedicare,
        D::SePersonnummer,
        D::NoFodselsnummer,
        D::FiHetu,
        D::DkCpr,
        D::KrRrn,
        D::CnResidentId,
        D::ZaId,
        D::TrKimlik,
        D::JpMyNumber,
        D::MxCurp,
        D::IlId,
        D::SgNric,
        D::IePps,
        D::ChAhv,
        D::BgEgn,
        D::RoCnp,
        D::CzRodneCislo,
    ]
};

/// In columns of integers.
#[derive(Debug)]
struct Integers {
    permutation: ByDigits,
    greatest: i64,
}

impl Transform for Integers {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let written = Spelled::parse(cell.value)?;
        let moved = self.permutation.moved(written.value)?;
        let flipped = moved.checked_neg().filter(|flipped| *flipped <= self.greatest);
        let flipped =
            flipped.ok_or(Invalid("the least number of the type, whose sign cannot change"))?;
        // What stands around the number means nothing in a column of integers, and no sign can stand behind a zero.
        Spelled::of(flipped).write(flipped, out);
        Ok(Written::Value)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::detect::{ColumnContext, Policy, ValueDetector, Verdict};
    use crate::key::{Key, Prf, Use};
    use crate::schema::{ColumnType, TableName, TypeKind};
    use crate::value::Charset;

    fn bound(kind: TypeKind) -> Box<dyn Transform> {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "id_number", 1);
        let column_type = ColumnType::scalar(kind, "t");
        let target = Target {
            table: &TableName::new("public", "t"),
            column: "national_id",
            column_type: &column_type,
            chars_max: None,
            not_null: true,
            subkey: &subkey,
        };
        IdNumber.build(&Options::default()).unwrap().bind(&target).unwrap()
    }

    fn apply(transform: &dyn Transform, value: &str) -> Result<String, &'static str> {
        let mut out = Vec::new();
        let prf = Prf::from_bytes([0; 32]);
        let cell = Cell { value: value.as_bytes(), prf: &prf, charset: Charset::Any };
        transform.apply(&cell, &mut out).map_err(|invalid| invalid.0)?;
        Ok(String::from_utf8(out).unwrap())
    }

    /// A value of a shape: `9` stands for any digit, `A` for any letter in upper case, `a` in lower case.
    fn of_shape(shape: &str, number: u64) -> String {
        let mut random = number;
        let mut below = |n: u64| {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((random >> 33) % n) as u8
        };
        let of = |shape: char| match shape {
            '9' => b'0' + below(10),
            'A' => b'A' + below(26),
            'a' => b'a' + below(26),
            other => other as u8,
        };
        String::from_utf8(shape.chars().map(of).collect()).unwrap()
    }

    /// The shapes of the numbers of all countries that detectors know, and of some others.
    const SHAPES: &[&str] = &[
        "99999999",
        "999999999",
        "9999999999",
        "99999999999",
        "999999999999",
        "9999999999999",
        "99999999999999",
        "999999999999999",
        "9999999999999999",
        "99999999999999999A",
        "999999999999999999",
        "99-9999999",
        "999-99-9999",
        "999 999 999",
        "999.999.999-99",
        "99.999.999/9999-99",
        "999999/9999",
        "999999-9999",
        "999999+999A",
        "9999 9999 9999",
        "999.9999.9999.99",
        "9 99 99 99 999 999 99",
        "9999999A",
        "9999999AA",
        "99999999A",
        "99999999a",
        "A9999999A",
        "a9999999a",
        "AA999999A",
        "AA 99 99 99 A",
        "AAAAA9999A",
        "aaaaa9999a",
        "AAAAAA99A99A999A",
        "AAAA999999AAAAAA99",
        "AA99AAAA9999999999",
        "A99999999",
        "999999999 / 99999999999",
        "SSN 999-99-9999, DNI 99999999A, CPF 999.999.999-99",
    ];

    #[test]
    fn results_are_nobodys_under_every_name_and_stay_distinct() {
        let transform = bound(TypeKind::Text);
        let mut detector = ValueDetector::new(Policy::default());
        let column_type = ColumnType::scalar(TypeKind::Text, "text");
        let contexts = ["national_id", "ssn", "nhs_number", "passport_no", "card_number", "iban"]
            .map(|name| ColumnContext::of("people", name, &column_type));
        let mut matches = Vec::new();
        for shape in SHAPES {
            let mut seen = HashSet::new();
            for number in 0..300 {
                let value = of_shape(shape, number);
                let result = apply(&*transform, &value).unwrap();
                assert_eq!(result.len(), value.len());
                assert!(!result.eq_ignore_ascii_case(&value), "{value}");
                for (a, b) in value.bytes().zip(result.bytes()) {
                    let as_before = a.is_ascii_digit() == b.is_ascii_digit()
                        && a.is_ascii_uppercase() == b.is_ascii_uppercase()
                        && a.is_ascii_lowercase() == b.is_ascii_lowercase();
                    assert!(
                        as_before || a.is_ascii_digit() && b.is_ascii_lowercase(),
                        "{value} {result}"
                    );
                }
                for context in &contexts {
                    detector.find(result.as_bytes(), context, &mut matches);
                }
                let fails = matches.iter().any(|found| found.verdict == Verdict::Fail);
                assert!(!fails, "{value} became {result}: {matches:?}");
                matches.clear();
                seen.insert((value, result));
            }
            let values: HashSet<&String> = seen.iter().map(|(value, _)| value).collect();
            let results: HashSet<&String> = seen.iter().map(|(_, result)| result).collect();
            assert_eq!(values.len(), results.len(), "{shape}");
        }
    }

    #[test]
    fn of_a_short_number_all_results_differ() {
        let transform = bound(TypeKind::Text);
        let results: HashSet<String> =
            (0..10_000).map(|n| apply(&*transform, &format!("{n:04}")).unwrap()).collect();
        assert_eq!(results.len(), 10_000);
        assert!(results.iter().all(|result| result.as_bytes()[0].is_ascii_lowercase()));
    }

    #[test]
    fn integers_change_their_sign_and_stay_distinct_and_in_their_type() {
        let transform = bound(TypeKind::SmallInt);
        let column_type = ColumnType::scalar(TypeKind::SmallInt, "smallint");
        let mut seen = HashSet::new();
        let mut refused = 0;
        for value in i16::MIN..=i16::MAX {
            match apply(&*transform, &value.to_string()) {
                Ok(result) => {
                    let number: i16 = result.parse().unwrap();
                    assert!(number.signum() != value.signum() || number == 0 || value == 0);
                    assert!(seen.insert(number), "{value}");
                }
                Err(_) => refused += 1,
            }
        }
        assert_eq!(refused, 1, "the one that becomes the least of all");
        let transform = bound(TypeKind::BigInt);
        let context = ColumnContext::of("people", "national_id", &column_type);
        let mut detector = ValueDetector::new(Policy::default());
        let mut matches = Vec::new();
        for shape in SHAPES.iter().filter(|shape| shape.bytes().all(|b| b == b'9')) {
            for number in 0..300 {
                let result = apply(&*transform, &of_shape(shape, number)).unwrap();
                assert!(result.parse::<i64>().is_ok(), "{result}");
                detector.find(result.as_bytes(), &context, &mut matches);
                assert_eq!(matches, [], "{result}");
            }
        }
    }

    #[test]
    fn long_texts_are_replaced_to_their_end() {
        let transform = bound(TypeKind::Text);
        let result = apply(&*transform, &"123456782 ".repeat(50)).unwrap();
        assert!(result.bytes().skip(LOOKED_AT_BYTES).all(|b| b == b' ' || b.is_ascii_lowercase()));
    }
}
