//! Check digits.

/// Whether the ASCII digits end in a valid Luhn check digit (ISO/IEC 7812-1, annex B).
///
/// Every second digit from the right, beginning with the last but one, counts double, and the digits of that product are
/// added; the sum must be a multiple of ten. No digits at all are not valid.
pub fn luhn(digits: &[u8]) -> bool {
    const EVERY: u64 = 0x0101_0101_0101_0101;
    // Of each eight digits, those at even places are doubled: in the order of memory, the last is not.
    const DOUBLED: u64 = 0x00FF_00FF_00FF_00FF;
    let mut sum = 0;
    let mut rest = digits;
    while !rest.is_empty() {
        let mut word = [b'0'; 8];
        let (before, last) = rest.split_at(rest.len().saturating_sub(8));
        for (to, from) in word.iter_mut().rev().zip(last.iter().rev()) {
            *to = *from;
        }
        let values = u64::from_le_bytes(word) ^ (EVERY * 0x30);
        // Values above 9 get their highest bit from 0x76 more, or have it, or one of the bits between.
        if (values.wrapping_add(EVERY * 0x76) | values) & (EVERY * 0x80) != 0 {
            return false;
        }
        let twice = (values & DOUBLED) << 1;
        let carries = twice.wrapping_add(EVERY * 0x76) >> 7 & EVERY;
        let each = (values & !DOUBLED) + twice - carries * 9;
        // At most 72, which is all in the highest byte of the product.
        sum += each.wrapping_mul(EVERY) >> 56;
        rest = before;
    }
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// The sum of the products of ASCII digits and weights, each with that at its place; further digits are left out. `None` where there
/// are fewer digits than weights, or something else than a digit.
pub fn weighted(digits: &[u8], weights: &[u32]) -> Option<u32> {
    let digits = digits.get(..weights.len())?;
    digits.iter().zip(weights).try_fold(0, |sum, (digit, weight)| {
        digit.is_ascii_digit().then(|| sum + u32::from(digit - b'0') * weight)
    })
}

/// Whether the ASCII digits end in a valid check digit of the system MOD 11,10 (ISO/IEC 7064, hybrid).
pub fn mod_11_10(digits: &[u8]) -> bool {
    let mut check = 5;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return false;
        }
        check = ((if check == 0 { 10 } else { check }) * 2 % 11 + u32::from(digit - b'0')) % 10;
    }
    !digits.is_empty() && check == 1
}

/// Whether digits with a check character behind them, a digit or `X`, are valid in the system MOD 11-2 (ISO/IEC 7064, pure).
pub fn mod_11_2(number: &[u8]) -> bool {
    let Some((check, digits)) = number.split_last() else { return false };
    let mut sum = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return false;
        }
        sum = (sum + u32::from(digit - b'0')) * 2 % 11;
    }
    let check = match check {
        b'0'..=b'9' => u32::from(check - b'0'),
        b'X' => 10,
        _ => return false,
    };
    (sum + check) % 11 == 1
}

/// Whether the ASCII digits end in a valid check digit of Verhoeff's scheme over the dihedral group D5 (J. Verhoeff, 1969).
pub fn verhoeff(digits: &[u8]) -> bool {
    let mut check = 0;
    for (place, digit) in digits.iter().rev().enumerate() {
        let mut value = digit.wrapping_sub(b'0');
        if value > 9 {
            return false;
        }
        // The permutation is applied once for each place; its eighth power is the identity.
        for _ in 0..place % 8 {
            value = match value {
                0 => 1,
                1 => 5,
                2 => 7,
                3 => 6,
                4 => 2,
                5 => 8,
                6 => 3,
                7 => 0,
                8 => 9,
                _ => 4,
            };
        }
        check = dihedral_product(check, value);
    }
    !digits.is_empty() && check == 0
}

/// The product in D5: 0 to 4 are rotations, 5 to 9 reflections.
fn dihedral_product(a: u8, b: u8) -> u8 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luhn_accepts_published_numbers_only_with_their_check_digit() {
        for valid in ["79927398713", "4111111111111111", "378282246310005", "0", "18"] {
            assert!(luhn(valid.as_bytes()), "{valid}");
            let (body, check) = valid.split_at(valid.len() - 1);
            let wrong = (check.as_bytes()[0] - b'0' + 1) % 10;
            assert!(!luhn(format!("{body}{wrong}").as_bytes()), "{valid} with another check digit");
        }
    }

    #[test]
    fn luhn_sees_every_transposition_of_neighbours_but_09() {
        let number = b"4290844204253662";
        for i in 0..number.len() - 1 {
            let mut swapped = *number;
            swapped.swap(i, i + 1);
            let same = swapped == *number
                || matches!((number[i], number[i + 1]), (b'0', b'9') | (b'9', b'0'));
            assert_eq!(luhn(&swapped), same, "digits {i} and {}", i + 1);
        }
    }

    /// The algorithm as it is written down, a digit at a time.
    fn naive_luhn(digits: &[u8]) -> bool {
        let values = digits.iter().rev().enumerate().map(|(place, digit)| {
            let value = char::from(*digit).to_digit(10)?;
            Some(if place % 2 == 0 { value } else { value * 2 / 10 + value * 2 % 10 })
        });
        values.sum::<Option<u32>>().is_some_and(|sum| !digits.is_empty() && sum % 10 == 0)
    }

    proptest::proptest! {
        #[test]
        fn luhn_agrees_with_its_twin(digits in "[0-9]{0,30}", odd in proptest::prelude::any::<u8>()) {
            proptest::prop_assert_eq!(luhn(digits.as_bytes()), naive_luhn(digits.as_bytes()));
            for check in b'0'..=b'9' {
                let with_check = [digits.as_bytes(), &[check]].concat();
                proptest::prop_assert_eq!(luhn(&with_check), naive_luhn(&with_check));
            }
            let with_odd = [digits.as_bytes(), &[odd], digits.as_bytes()].concat();
            proptest::prop_assert_eq!(luhn(&with_odd), naive_luhn(&with_odd));
        }
    }

    #[test]
    fn luhn_takes_nothing_but_digits() {
        assert!(!luhn(b""));
        assert!(!luhn(b"7992739871x"));
        assert!(!luhn(b"7992 7398713"));
    }

    #[test]
    fn other_schemes_accept_published_numbers_only_with_their_check_digit() {
        type Scheme = fn(&[u8]) -> bool;
        let cases: &[(Scheme, &str)] = &[
            (mod_11_10, "07945"),
            (mod_11_10, "36574261809"),
            (mod_11_2, "0000000121032683"),
            (mod_11_2, "000000012146438X"),
            (verhoeff, "2363"),
            (verhoeff, "123451"),
        ];
        for (is_valid, number) in cases {
            assert!(is_valid(number.as_bytes()), "{number}");
            let (body, check) = number.split_at(number.len() - 1);
            for other in "0123456789".chars().filter(|c| !check.contains(*c)) {
                assert!(!is_valid(format!("{body}{other}").as_bytes()), "{body}{other}");
            }
        }
        for is_valid in [mod_11_10, mod_11_2, verhoeff] {
            assert!(!is_valid(b"") && !is_valid(b"12a4") && !is_valid(b"/0:;"));
        }
        assert_eq!(weighted(b"1239", &[3, 2, 1]), Some(10));
        assert_eq!(weighted(b"12", &[3, 2, 1]), None);
        assert_eq!(weighted(b"1x", &[3, 2]), None);
    }
}
