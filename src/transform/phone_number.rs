//! Telephone numbers as people write them: which digits are the country code, which the national number, which an extension.

use crate::reserved::has_trunk_zero;
use crate::value::Invalid;

/// The regions of the option `region`.
pub const REGIONS: &[&str] = &["US", "CA", "GB", "AU", "DE", "FR", "SE", "IE"];

/// How a country's numbers are written at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The country code, without `+`.
    pub country_code: &'static str,
    /// What is dialled before a national number; empty if nothing is.
    pub trunk: &'static str,
}

impl Plan {
    /// The North American plan.
    pub const NANP: Plan = Plan { country_code: "1", trunk: "1" };

    /// The plan of one of [`REGIONS`].
    pub fn of_region(region: &str) -> Option<Plan> {
        let country_code = match region {
            "US" | "CA" => return Some(Plan::NANP),
            "GB" => "44",
            "AU" => "61",
            "DE" => "49",
            "FR" => "33",
            "SE" => "46",
            "IE" => "353",
            _ => return None,
        };
        Some(Plan { country_code, trunk: "0" })
    }
}

/// A telephone number as it is written: its digits in order are those that are kept (international prefix, country code, trunk
/// prefix), the national number, and the extension.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumber<'a> {
    text: &'a [u8],
    /// The country code.
    country_code: CountryCode,
    /// How many digits there are in all.
    pub digits: usize,
    /// How many of them come before the national number.
    pub kept_digits: usize,
    /// How many digits the national number has.
    pub national_digits: usize,
}

#[derive(Clone, Copy, Debug)]
struct CountryCode {
    digits: [u8; 3],
    len: usize,
}

impl CountryCode {
    const UNKNOWN: CountryCode = CountryCode { digits: [0; 3], len: 0 };

    fn new(written: &[u8]) -> Self {
        let mut code = CountryCode { digits: [0; 3], len: written.len().min(3) };
        code.digits[..code.len].copy_from_slice(&written[..code.len]);
        code
    }
}

impl<'a> PhoneNumber<'a> {
    /// The most digits of a number: E.164 has 15, to which prefixes and an extension come.
    pub const DIGITS_MAX: usize = 32;

    /// The fewest digits of a national number, so that no emergency or service number is taken for a telephone.
    const NATIONAL_DIGITS_MIN: usize = 4;

    /// Reads a number. `region` is the plan of numbers without a country code; without it, ten digits that can be North American
    /// are.
    ///
    /// # Errors
    /// Letters other than those of an extension, other characters than `+ - . ( ) / ,` and blanks, too few or too many digits.
    pub fn parse(text: &'a [u8], region: Option<Plan>) -> Result<Self, Invalid> {
        let mut all = [0; Self::DIGITS_MAX];
        let mut digits = 0;
        let mut before_extension = None;
        let mut plus = false;
        let start =
            if text.get(..4).is_some_and(|t| t.eq_ignore_ascii_case(b"tel:")) { 4 } else { 0 };
        let mut rest = &text[start..];
        while let Some((&byte, tail)) = rest.split_first() {
            rest = tail;
            match byte {
                b'0'..=b'9' => {
                    *all.get_mut(digits)
                        .ok_or(Invalid("a telephone number with too many digits"))? = byte;
                    digits += 1;
                }
                b'+' if digits == 0 && !plus => plus = true,
                b' ' | b'-' | b'.' | b'(' | b')' | b'/' | b',' => {}
                b'x' | b'X' | b'e' | b'E' | b'#' if before_extension.is_none() && digits > 0 => {
                    before_extension = Some(digits);
                    for more in [&b"xtension"[..], b"xt"] {
                        let head = rest.get(..more.len());
                        if byte.eq_ignore_ascii_case(&b'e')
                            && head.is_some_and(|h| h.eq_ignore_ascii_case(more))
                        {
                            rest = &rest[more.len()..];
                            break;
                        }
                    }
                }
                _ => return Err(Invalid("a telephone number with letters or other characters")),
            }
        }
        let extension_at = before_extension.unwrap_or(digits);
        let number = &all[..extension_at];
        let (country_code, kept_digits) = split(number, plus, region);
        let national_digits = extension_at - kept_digits;
        if national_digits < Self::NATIONAL_DIGITS_MIN {
            return Err(Invalid("a telephone number with too few digits"));
        }
        Ok(PhoneNumber { text, country_code, digits, kept_digits, national_digits })
    }

    /// The country code, without `+`; empty if it is not known.
    pub fn country_code(&self) -> &[u8] {
        &self.country_code.digits[..self.country_code.len]
    }

    /// Copies all digits as they are written.
    pub fn copy_digits(&self, digits: &mut [u8]) {
        for (digit, written) in
            digits.iter_mut().zip(self.text.iter().filter(|b| b.is_ascii_digit()))
        {
            *digit = *written;
        }
    }

    /// Copies the digits before the national number.
    pub fn copy_kept(&self, kept: &mut [u8]) {
        self.copy_digits(kept);
    }

    /// Appends the text with other digits.
    pub fn write(&self, digits: &[u8], out: &mut Vec<u8>) {
        self.write_with("", digits, out);
    }

    /// Appends the text with other digits, and with `more` before the first digit of the national number.
    pub fn write_with(&self, more: &str, digits: &[u8], out: &mut Vec<u8>) {
        let mut digits = digits.iter().enumerate();
        for byte in self.text {
            if !byte.is_ascii_digit() {
                out.push(*byte);
            } else if let Some((at, digit)) = digits.next() {
                if at == self.kept_digits {
                    out.extend_from_slice(more.as_bytes());
                }
                out.push(*digit);
            }
        }
    }
}

/// The country code of a number, and how many digits come before its national number.
fn split(number: &[u8], plus: bool, region: Option<Plan>) -> (CountryCode, usize) {
    let prefix = if plus {
        Some(0)
    } else if number.starts_with(b"00") {
        Some(2)
    } else {
        None
    };
    if let Some(prefix) = prefix {
        let Some(len) = country_code_len(&number[prefix..]) else {
            return (CountryCode::UNKNOWN, 0);
        };
        let code = CountryCode::new(&number[prefix..prefix + len]);
        // As in +44 (0)20: the trunk prefix is written, though it is not dialled.
        let has_trunk = has_trunk_zero(&number[prefix..prefix + len]);
        let trunk = usize::from(has_trunk && number.get(prefix + len) == Some(&b'0'));
        return (code, prefix + len + trunk);
    }
    if let Some(plan) = region {
        let trunk = if number.starts_with(plan.trunk.as_bytes()) { plan.trunk.len() } else { 0 };
        return (CountryCode::new(plan.country_code.as_bytes()), trunk);
    }
    let nanp = CountryCode::new(b"1");
    match number {
        [b'2'..=b'9', _, _, b'2'..=b'9', ..] if number.len() == 10 => (nanp, 0),
        [b'1', b'2'..=b'9', _, _, b'2'..=b'9', ..] if number.len() == 11 => (nanp, 1),
        _ => (CountryCode::UNKNOWN, 0),
    }
}

/// How many digits the country code at the start has (ITU-T E.164): one in zones 1 and 7, two or three elsewhere. No code begins
/// with 0.
fn country_code_len(number: &[u8]) -> Option<usize> {
    const TWO_DIGITS: &[u8] =
        b"20273031323334363940414344454647484951525354555657586061626364656681828486909192939495\
98";
    let len = match number {
        [b'1' | b'7', ..] => 1,
        [b'2'..=b'9', second, ..]
            if TWO_DIGITS.chunks_exact(2).any(|code| code == [number[0], *second]) =>
        {
            2
        }
        [b'2'..=b'9', _, _, ..] => 3,
        _ => return None,
    };
    Some(len)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FEW: &str = "a telephone number with too few digits";
    const MANY: &str = "a telephone number with too many digits";
    const OTHER: &str = "a telephone number with letters or other characters";

    #[test]
    fn numbers_are_taken_apart() {
        let gb = Plan::of_region("GB");
        for (text, region, expected) in [
            ("+1 (415) 867-2671", None, Ok(("1", 1, 10))),
            ("14158672671", None, Ok(("1", 1, 10))),
            ("415.867.2671 ext. 12", None, Ok(("1", 0, 10))),
            ("4158672671x1", None, Ok(("1", 0, 10))),
            ("TEL:+353-87-1234567", None, Ok(("353", 3, 9))),
            ("+44 (0)20 7123 4567", None, Ok(("44", 3, 10))),
            ("0044 20 7123 4567", None, Ok(("44", 4, 10))),
            ("020 7123 4567", gb, Ok(("44", 1, 10))),
            ("020 7123 4567", None, Ok(("", 0, 11))),
            ("1158672671", None, Ok(("", 0, 10))),
            ("+0 1234567", None, Ok(("", 0, 8))),
            ("+7 912 3456789", None, Ok(("7", 1, 10))),
            ("911", None, Err(FEW)),
            ("", None, Err(FEW)),
            ("+", None, Err(FEW)),
            ("1-800-FLOWERS", None, Err(OTHER)),
            ("12345678901234567890123456789012345", None, Err(MANY)),
        ] {
            let found = PhoneNumber::parse(text.as_bytes(), region);
            let found = found.as_ref().map(|number| {
                let country_code = std::str::from_utf8(number.country_code()).unwrap();
                (country_code, number.kept_digits, number.national_digits)
            });
            assert_eq!(found.map_err(|invalid| invalid.0), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn its_own_digits_give_a_number_back(
            text in "(tel:)?\\+?[0-9 ()./-]{0,30}(x[0-9]{1,4})?"
        ) {
            if let Ok(number) = PhoneNumber::parse(text.as_bytes(), None) {
                let mut digits = vec![0; number.digits];
                number.copy_digits(&mut digits);
                let mut out = Vec::new();
                number.write(&digits, &mut out);
                prop_assert_eq!(out, text.as_bytes());
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(text: Vec<u8>) {
            let _ = PhoneNumber::parse(&text, Plan::of_region("US"));
        }
    }
}
