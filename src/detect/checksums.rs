//! Check digits.

/// Whether the ASCII digits end in a valid Luhn check digit (ISO/IEC 7812-1, annex B).
///
/// Every second digit from the right, beginning with the last but one, counts double, and the digits of that product are
/// added; the sum must be a multiple of ten. No digits at all are not valid.
pub fn luhn(digits: &[u8]) -> bool {
    const DOUBLED: [u8; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    let mut sum = 0u32;
    for (place, digit) in digits.iter().rev().enumerate() {
        let value = digit.wrapping_sub(b'0');
        let Some(doubled) = DOUBLED.get(usize::from(value)) else { return false };
        sum += u32::from(if place % 2 == 1 { *doubled } else { value });
    }
    !digits.is_empty() && sum.is_multiple_of(10)
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

    #[test]
    fn luhn_takes_nothing_but_digits() {
        assert!(!luhn(b""));
        assert!(!luhn(b"7992739871x"));
        assert!(!luhn(b"7992 7398713"));
    }
}
