//! Payment cards behind test prefixes, for `fresh`.

use super::check_digit::luhn_digit;
use super::{Cell, Definition, Invalid, Needs, Target, Transform, TypeSet, Uniqueness, Written};
use crate::reserved::TEST_CARD_PREFIXES;
use crate::schema::TypeKind;

/// Makes cards of 16 digits, or of 15 behind 378282, with a valid check digit. Where the column holds 15 characters, only the
/// latter. Slots of the PRF: bytes 16-19 prefix, 24-31 the digits behind it.
#[derive(Debug)]
pub struct PaymentCards;

impl Definition for PaymentCards {
    fn needs(&self) -> Needs {
        Needs::Row
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        // Nine free digits, or eight behind the shortest prefix; a narrow column has those alone.
        Uniqueness::Probable { bits: 1e8f64.log2() }
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrInteger.require("fresh payment_card", target.column_type)?;
        let digits_max = match target.column_type.kind {
            TypeKind::SmallInt | TypeKind::Integer => 0,
            TypeKind::Numeric { precision: Some(precision), .. } => precision as usize,
            _ => target.chars_max.map_or(usize::MAX, |chars| chars as usize),
        };
        let shortest = TEST_CARD_PREFIXES.iter().map(|test| test.digits).min().unwrap_or(0);
        if digits_max < shortest {
            return Err(format!(
                "`fresh` cannot write a payment card into {}: it needs at least {shortest} digits",
                target.column_type
            ));
        }
        Ok(Box::new(PaymentCard { digits_max }))
    }
}

#[derive(Debug)]
struct PaymentCard {
    digits_max: usize,
}

impl Transform for PaymentCard {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let fits = || TEST_CARD_PREFIXES.iter().filter(|test| test.digits <= self.digits_max);
        let test =
            fits().nth(cell.prf.index(16, fits().count())).ok_or(Invalid("no test card fits"))?;
        let start = out.len();
        out.extend_from_slice(test.prefix.as_bytes());
        let mut rest = cell.prf.u64(24);
        for _ in test.prefix.len()..test.digits - 1 {
            out.push(b'0' + (rest % 10) as u8);
            rest /= 10;
        }
        let check = luhn_digit(&out[start..]);
        out.push(check);
        Ok(Written::Value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{Key, Use};
    use crate::reserved::is_test_card;
    use crate::transform::check_digit::looks_like_card;
    use crate::value::Charset;

    #[test]
    fn every_card_is_valid_and_behind_a_test_prefix() {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Fresh, "cards", 1);
        for digits_max in [15, 16] {
            let card = PaymentCard { digits_max };
            for row in 0..5_000u64 {
                let prf = subkey.prf(&row.to_le_bytes());
                let mut out = Vec::new();
                let cell = Cell { value: b"4290844204253662", prf: &prf, charset: Charset::Any };
                card.apply(&cell, &mut out).unwrap();
                assert!(looks_like_card(&out) && is_test_card(&out), "row {row}");
                assert!(out.len() <= digits_max);
            }
        }
    }
}
