//! `iban`: an IBAN of the same country that no bank has given out.

use std::sync::Arc;

use super::check_digit::write_iban_check;
use super::options::{OptionError, OptionSpec, Options};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::reserved::iban::country;

/// The entry of `iban`.
///
/// Country, length and separators stay; the bank code is all zeros (`TEST` where it is letters), the rest is digits, and the check
/// digits are right (check digits of a country's own inside the account are not computed). The shortest accounts have seven free
/// digits, so that distinct values may meet. Slots of the PRF: bytes 16-31, as one number.
#[derive(Clone, Copy, Debug)]
pub struct Iban;

impl Transformer for Iban {
    fn name(&self) -> &'static str {
        "iban"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces an IBAN by a valid one of the same country whose bank code no bank has."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "DE12 5001 0517 0648 4898 90",
                output: Ok(Some("DE18 0000 0000 9736 4463 28")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "GB33BUKB20201555555555",
                output: Ok(Some("GB37TEST09019778854493")),
            },
            Example {
                options: "",
                column_type: "varchar(34)",
                input: "NO9386011117947",
                output: Ok(Some("NO5400003424235")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "fr1420041010050500013m02606",
                output: Ok(Some("fr6300000858968012805868647")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "XX12500105170648489890",
                output: Err("unknown country"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "DE12 5001",
                output: Err("wrong length"),
            },
        ]
    }

    fn build(&self, _options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(IbanDefinition))
    }
}

#[derive(Debug)]
struct IbanDefinition;

impl Definition for IbanDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Iban.uniqueness()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Iban.types().require("iban", target.column_type)?;

        Ok(Box::new(Account))
    }
}

#[derive(Debug)]
struct Account;

impl Transform for Account {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let mut iban = [0; IBAN_CHARS_MAX];
        let mut chars = 0;
        let mut lower_case = false;
        for byte in cell.value {
            match byte {
                b' ' | b'-' => {}
                b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                    lower_case |= byte.is_ascii_lowercase();
                    *iban.get_mut(chars).ok_or(WRONG_LENGTH)? = byte.to_ascii_uppercase();
                    chars += 1;
                }
                _ => return Err(Invalid("not an IBAN")),
            }
        }
        let iban = &mut iban[..chars];
        let Some((&mut [a, b, c, d], account)) = iban.split_first_chunk_mut::<4>() else {
            return Err(WRONG_LENGTH);
        };
        if !c.is_ascii_digit() || !d.is_ascii_digit() {
            return Err(Invalid("not an IBAN"));
        }
        let country = country(&[a, b]).ok_or(Invalid("an IBAN of an unknown country"))?;
        if account.len() != country.account_chars() {
            return Err(WRONG_LENGTH);
        }
        let (bank, rest) = account.split_at_mut(country.test_bank.len());
        bank.copy_from_slice(country.test_bank.as_bytes());
        let mut state = u128::from(cell.prf.u64(16)) << 64 | u128::from(cell.prf.u64(24));
        for (byte, pattern) in rest.iter_mut().zip(country.rest.bytes()) {
            let (radix, zero) = if pattern == b'A' { (26, b'A') } else { (10, b'0') };
            *byte = zero + (state % radix) as u8;
            state /= radix;
        }
        write_iban_check(iban);
        if lower_case {
            iban.make_ascii_lowercase();
        }
        let mut chars = iban.iter();
        for byte in cell.value {
            out.push(if byte.is_ascii_alphanumeric() {
                *chars.next().unwrap_or(&b'0')
            } else {
                *byte
            });
        }
        Ok(Written::Value)
    }
}

/// The longest IBAN.
const IBAN_CHARS_MAX: usize = 34;

const WRONG_LENGTH: Invalid = Invalid("an IBAN of the wrong length for its country");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::Prf;
    use crate::reserved::{iban::COUNTRIES, is_reserved_iban};
    use crate::transform::check_digit::mod_97;
    use crate::value::Charset;

    #[test]
    fn every_country_gets_a_valid_iban_of_no_bank() {
        for country in COUNTRIES {
            let value = format!("{}00{}", country.code, "1".repeat(country.account_chars()));
            let mut out = Vec::new();
            let prf = Prf::from_bytes([0xA7; 32]);
            let cell = Cell { value: value.as_bytes(), prf: &prf, charset: Charset::Any };
            Account.apply(&cell, &mut out).unwrap();
            assert_eq!(mod_97(&out), Some(1), "{}", country.code);
            assert!(is_reserved_iban(&out), "{}", country.code);
        }
    }
}
