//! Check digits: Luhn for cards (ISO/IEC 7812-1, annex B) and mod 97 for IBANs (ISO 7064, MOD 97-10).

/// Whether digits end with the right Luhn digit. What is no ASCII digit is none.
pub fn passes_luhn(digits: &[u8]) -> bool {
    luhn_sum(digits, 0).is_some_and(|sum| sum % 10 == 0)
}

/// The Luhn digit to be written behind these digits, as ASCII; `0` where they are none.
pub fn luhn_digit(digits: &[u8]) -> u8 {
    let sum = luhn_sum(digits, 1).unwrap_or(0);
    b'0' + ((10 - sum % 10) % 10) as u8
}

/// The sum with every second digit doubled, counted from the right; `shift` is 1 where the check digit is still to come.
fn luhn_sum(digits: &[u8], shift: usize) -> Option<u32> {
    digits.iter().rev().enumerate().try_fold(0, |sum, (at, digit)| {
        let digit = u32::from(digit.is_ascii_digit().then(|| digit - b'0')?);
        let doubled = if (at + shift) % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit };
        Some(sum + doubled)
    })
}

/// An IBAN's remainder modulo 97: country code and check digits are read behind the account, letters as 10 to 35. 1 for a valid
/// one; `None` if there is another character than digits and upper-case letters.
pub fn mod_97(iban: &[u8]) -> Option<u32> {
    let (head, account) = iban.split_at_checked(4)?;
    account.iter().chain(head).try_fold(0, |remainder, byte| match byte {
        b'0'..=b'9' => Some((remainder * 10 + u32::from(byte - b'0')) % 97),
        b'A'..=b'Z' => Some((remainder * 100 + u32::from(byte - b'A') + 10) % 97),
        _ => None,
    })
}

/// Writes an IBAN's check digits, its third and fourth character.
pub fn write_iban_check(iban: &mut [u8]) {
    if let Some([_, _, tens, ones]) = iban.first_chunk_mut::<4>() {
        (*tens, *ones) = (b'0', b'0');
    }
    let check = 98 - mod_97(iban).unwrap_or(0);
    if let Some([_, _, tens, ones]) = iban.first_chunk_mut::<4>() {
        (*tens, *ones) = (b'0' + (check / 10) as u8, b'0' + (check % 10) as u8);
    }
}

/// Whether digits look like a payment card: 12 to 19 digits with the right check digit behind a range that issuers use.
pub fn looks_like_card(digits: &[u8]) -> bool {
    let Some(&[a, b, c, d]) = digits.first_chunk::<4>() else { return false };
    if !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let four = [a, b, c, d].iter().fold(0u16, |four, digit| four * 10 + u16::from(digit - b'0'));
    let issued = match four {
        4000..=4999 => matches!(digits.len(), 13 | 16 | 19),
        2221..=2720 | 5100..=5599 => digits.len() == 16,
        3400..=3499 | 3700..=3799 => digits.len() == 15,
        3000..=3059 | 3095 | 3600..=3699 | 3800..=3999 => (14..=19).contains(&digits.len()),
        3528..=3589 | 6011 | 6440..=6599 | 6200..=6299 => (16..=19).contains(&digits.len()),
        5018 | 5020 | 5038 | 5600..=5999 | 6000..=6999 => (12..=19).contains(&digits.len()),
        2200..=2204 | 8100..=8199 => (16..=19).contains(&digits.len()),
        _ => false,
    };
    issued && passes_luhn(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luhn() {
        for (digits, expected) in [
            ("4290844204253662", true),
            ("378282246310005", true),
            ("4290844204253663", false),
            ("1234567812345670", true),
            ("12a", false),
        ] {
            assert_eq!(passes_luhn(digits.as_bytes()), expected, "{digits}");
            let (body, check) = digits.split_at(digits.len() - 1);
            if expected {
                assert_eq!(luhn_digit(body.as_bytes()), check.as_bytes()[0]);
            }
        }
    }

    #[test]
    fn ibans() {
        for (iban, expected) in [
            ("GB82WEST12345698765432", Some(1)),
            ("DE89370400440532013000", Some(1)),
            ("NO9386011117947", Some(1)),
            ("DE13500105170648489890", Some(2)),
            ("de89", None),
            ("DE", None),
        ] {
            assert_eq!(mod_97(iban.as_bytes()), expected, "{iban}");
        }
        let mut iban = *b"GB00WEST12345698765432";
        write_iban_check(&mut iban);
        assert_eq!(&iban, b"GB82WEST12345698765432");
    }

    #[test]
    fn cards() {
        for (digits, expected) in [
            ("4290844204253662", true),
            ("371009935196701", true),
            ("2400597684427922", true),
            ("6242895161721502292", true),
            ("1234567812345670", false),
            ("4290844204253663", false),
            ("1548138160707", false),
        ] {
            assert_eq!(looks_like_card(digits.as_bytes()), expected, "{digits}");
        }
    }
}
