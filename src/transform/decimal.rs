//! Decimal numbers of any length, as text: read, compared and computed digit by digit.
//!
//! `numeric` holds up to 147,455 digits and a double more decimals than it can keep, so nothing here goes through binary floating
//! point. A [`Decimal`] borrows the text it was read from. Arithmetic is done in place on digits of value 0 to 9, most
//! significant first, that lie in the output buffer for as long as they are needed, so that no call allocates.

use std::cmp::Ordering;

/// The greatest exponent, either way, that is read. A double has 308; more would ask for digits without end.
const EXPONENT_MAX: i32 = 1_100;

/// Zeros before the digits that [`Decimal::push_digits`] appends: room for a sum, or a product with a number below 10^19 twice.
const HEADROOM: usize = 40;

/// A number, as read.
#[derive(Clone, Copy, Debug)]
pub enum Number<'a> {
    /// A finite number.
    Finite(Decimal<'a>),
    /// `NaN`, `Infinity` or `-Infinity`.
    Special,
}

/// A finite decimal number: the text's parts.
#[derive(Clone, Copy, Debug)]
pub struct Decimal<'a> {
    /// Whether it is written with a minus; zero may be.
    pub negative: bool,
    integer: &'a [u8],
    fraction: &'a [u8],
    exponent: i32,
}

impl<'a> Number<'a> {
    /// Reads `-12.50`, `+3`, `.5`, `1e-45`, `NaN`, `Infinity`. `None` for anything else, blanks around it included, and for
    /// exponents beyond 1,100.
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        match text {
            b"NaN" | b"Infinity" | b"-Infinity" => Some(Number::Special),
            _ => Decimal::parse(text).map(Number::Finite),
        }
    }
}

impl<'a> Decimal<'a> {
    /// Reads a finite number.
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        let (negative, text) = match text {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            rest => (false, rest),
        };
        let (integer, rest) = split_digits(text);
        let (fraction, rest) = match rest {
            [b'.', rest @ ..] => split_digits(rest),
            rest => (&[][..], rest),
        };
        if integer.is_empty() && fraction.is_empty() {
            return None;
        }
        let exponent = match rest {
            [] => 0,
            [b'e' | b'E', exponent @ ..] => parse_exponent(exponent)?,
            _ => return None,
        };
        Some(Decimal { negative, integer, fraction, exponent })
    }

    /// The number of digits after the point when it is written without an exponent.
    pub fn scale(&self) -> usize {
        usize::try_from(self.fraction.len() as i64 - i64::from(self.exponent)).unwrap_or(0)
    }

    /// The number of digits after the point that are needed: the scale without the zeros at its end.
    pub fn significant_scale(&self) -> usize {
        let mut scale = self.scale();
        while scale > 0 && self.digit(-(scale as i64)) == 0 {
            scale -= 1;
        }
        scale
    }

    /// The number of digits before the point, without leading zeros, when it is written without an exponent.
    pub fn integer_digits(&self) -> usize {
        let mut power = self.top();
        while power > 0 && self.digit(power - 1) == 0 {
            power -= 1;
        }
        usize::try_from(power).unwrap_or(0)
    }

    /// Whether it is zero.
    pub fn is_zero(&self) -> bool {
        self.integer.iter().chain(self.fraction).all(|digit| *digit == b'0')
    }

    /// The digit that stands for so many times 10^power.
    pub fn digit(&self, power: i64) -> u8 {
        let index = i64::from(self.exponent) + self.integer.len() as i64 - 1 - power;
        let Ok(index) = usize::try_from(index) else { return 0 };
        let digits = match index.checked_sub(self.integer.len()) {
            None => self.integer.get(index),
            Some(index) => self.fraction.get(index),
        };
        digits.map_or(0, |digit| digit - b'0')
    }

    /// Whether any digit after the first `scale` decimals differs from 0.
    pub fn has_digits_below(&self, scale: usize) -> bool {
        (scale as i64 + 1..=self.scale() as i64).any(|place| self.digit(-place) != 0)
    }

    /// Appends the digits of its magnitude times 10^scale, as values 0 to 9, after zeros as headroom. Further decimals are
    /// left out.
    pub fn push_digits(&self, scale: usize, out: &mut Vec<u8>) {
        out.resize(out.len() + HEADROOM, 0);
        let lowest = -(scale as i64);
        out.extend((lowest..self.top()).rev().map(|power| self.digit(power)));
    }

    /// How it stands to another number: `-0` equals `0`, `1.0` equals `1`.
    pub fn compare(&self, other: &Decimal<'_>) -> Ordering {
        let signs = (self.negative && !self.is_zero(), other.negative && !other.is_zero());
        match signs {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.compare_magnitude(other),
            (true, true) => other.compare_magnitude(self),
        }
    }

    fn compare_magnitude(&self, other: &Decimal<'_>) -> Ordering {
        let top = self.top().max(other.top());
        let lowest = -(self.scale().max(other.scale()) as i64);
        (lowest..top)
            .rev()
            .map(|power| self.digit(power).cmp(&other.digit(power)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    }

    /// The power of ten above its first written digit before the point; 0 if there is none.
    fn top(&self) -> i64 {
        (self.integer.len() as i64 + i64::from(self.exponent)).max(0)
    }
}

/// A decimal number that owns its text: an option, the end of a range.
#[derive(Clone, Debug)]
pub struct DecimalText(String);

impl DecimalText {
    /// Takes a finite number.
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        Decimal::parse(text.as_bytes())?;
        Some(DecimalText(text))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number.
    pub fn decimal(&self) -> Decimal<'_> {
        const ZERO: Decimal<'static> =
            Decimal { negative: false, integer: b"0", fraction: b"", exponent: 0 };
        // It was read once already.
        Decimal::parse(self.0.as_bytes()).unwrap_or(ZERO)
    }

    /// Its magnitude times 10^(significant scale), and that scale, if it is below 10^18.
    pub fn mantissa(&self) -> Option<(u64, usize)> {
        let decimal = self.decimal();
        let scale = decimal.significant_scale();
        if scale > 18 || decimal.integer_digits() + scale > 18 {
            return None;
        }
        let top = decimal.integer_digits() as i64;
        let digits = (-(scale as i64)..top).rev().map(|power| u64::from(decimal.digit(power)));
        Some((digits.fold(0, |sum, digit| sum * 10 + digit), scale))
    }
}

/// What is left of the digits when divided by `modulus`, which is from 1 to 10^18.
pub fn remainder(digits: &[u8], modulus: u64) -> u64 {
    let modulus = modulus.max(1);
    digits.iter().fold(0, |rest, digit| (rest * 10 + u64::from(*digit)) % modulus)
}

/// Adds a small number in place. What does not fit the digits is lost: the headroom prevents it.
pub fn add_small(digits: &mut [u8], number: u64) {
    let mut carry = number;
    for digit in digits.iter_mut().rev() {
        if carry == 0 {
            return;
        }
        let sum = carry % 10 + u64::from(*digit);
        carry = carry / 10 + sum / 10;
        *digit = (sum % 10) as u8;
    }
}

/// Subtracts a small number, no greater than the digits, in place.
pub fn subtract_small(digits: &mut [u8], number: u64) {
    let mut borrow = number;
    for digit in digits.iter_mut().rev() {
        if borrow == 0 {
            return;
        }
        let low = (borrow % 10) as u8;
        borrow /= 10;
        if *digit < low {
            borrow += 1;
            *digit += 10;
        }
        *digit -= low;
    }
}

/// Multiplies in place. What does not fit the digits is lost: the headroom prevents it.
pub fn multiply(digits: &mut [u8], factor: u64) {
    let mut carry = 0_u128;
    for digit in digits.iter_mut().rev() {
        carry += u128::from(*digit) * u128::from(factor);
        *digit = (carry % 10) as u8;
        carry /= 10;
    }
}

/// Divides by 2^64 in place and drops the rest.
pub fn divide_by_2_64(digits: &mut [u8]) {
    let mut rest = 0_u128;
    for digit in digits.iter_mut() {
        rest = rest * 10 + u128::from(*digit);
        *digit = (rest >> 64) as u8;
        rest &= u128::from(u64::MAX);
    }
}

/// Adds digits of the same length in place. What does not fit is lost: the headroom prevents it.
pub fn add(digits: &mut [u8], other: &[u8]) {
    let mut carry = 0;
    for (digit, other) in digits.iter_mut().zip(other).rev() {
        let sum = *digit + other + carry;
        carry = sum / 10;
        *digit = sum % 10;
    }
}

/// Subtracts digits of the same length in place and gives back whether the other number was the greater one; the digits are
/// then those of the difference the other way round.
pub fn subtract(digits: &mut [u8], other: &[u8]) -> Ordering {
    let order = (*digits).cmp(other);
    let mut borrow = 0;
    for (digit, other) in digits.iter_mut().zip(other).rev() {
        let (high, low) = match order {
            Ordering::Less => (*other, *digit),
            _ => (*digit, *other),
        };
        let low = low + borrow;
        borrow = u8::from(high < low);
        *digit = high + 10 * borrow - low;
    }
    order
}

/// Turns the digits at `start..` of a magnitude times 10^scale into the text of the number, with `shown` decimals, or as many
/// more as differ from 0. Zero has no sign.
pub fn finish(negative: bool, scale: usize, shown: usize, start: usize, out: &mut Vec<u8>) {
    let end = out.len();
    let Some(digits) = out.get(start..end) else { return };
    let point = digits.len().saturating_sub(scale);
    let nonzero = digits.iter().position(|digit| *digit != 0);
    let first = nonzero.map_or(point, |first| first.min(point));
    let decimals = digits[point..].iter().rposition(|digit| *digit != 0).map_or(0, |last| last + 1);
    if negative && nonzero.is_some() {
        out.push(b'-');
    }
    if first == point {
        out.push(b'0');
    }
    for at in start + first..start + point {
        out.push(b'0' + out[at]);
    }
    let decimals = decimals.max(shown);
    if decimals > 0 {
        out.push(b'.');
        for at in start + point..start + point + decimals {
            let digit = if at < end { out[at] } else { 0 };
            out.push(b'0' + digit);
        }
    }
    out.drain(start..end);
}

fn split_digits(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

fn parse_exponent(text: &[u8]) -> Option<i32> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let exponent = digits.iter().try_fold(0, |sum: i32, digit| {
        Some(sum * 10 + i32::from(digit - b'0')).filter(|sum| *sum <= EXPONENT_MAX)
    })?;
    Some(if negative { -exponent } else { exponent })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal<'_> {
        Decimal::parse(text.as_bytes()).unwrap()
    }

    fn digits_of(number: u128) -> Vec<u8> {
        let mut out = Vec::new();
        decimal(&number.to_string()).push_digits(0, &mut out);
        out
    }

    fn number_of(digits: &[u8]) -> u128 {
        digits.iter().fold(0, |sum, digit| sum * 10 + u128::from(*digit))
    }

    fn written(text: &str, scale: usize, shown: usize) -> String {
        let mut out = b"before".to_vec();
        decimal(text).push_digits(scale, &mut out);
        finish(decimal(text).negative, scale, shown, 6, &mut out);
        assert_eq!(&out[..6], b"before");
        String::from_utf8(out[6..].to_vec()).unwrap()
    }

    #[test]
    fn what_is_a_number() {
        for text in ["0", "-0", "+3", "12.50", ".5", "5.", "1e5", "1.5E+20", "1e-45", "007"] {
            assert!(Decimal::parse(text.as_bytes()).is_some(), "{text}");
        }
        for text in [
            "",
            "-",
            ".",
            "e5",
            "1e",
            "1e+",
            "--1",
            "1,000",
            " 1",
            "1 ",
            "1.2.3",
            "0x10",
            "1e1101",
            "1e99999999999",
            "NaN",
            "inf",
            "1_000",
            "\u{661}",
        ] {
            assert!(Decimal::parse(text.as_bytes()).is_none(), "{text}");
        }
        assert!(matches!(Number::parse(b"-Infinity"), Some(Number::Special)));
    }

    #[test]
    fn parts_and_text() {
        for (text, scale, significant, integer_digits) in [
            ("0", 0, 0, 0),
            ("12.50", 2, 1, 2),
            ("-0012.00", 2, 0, 2),
            ("1e3", 0, 0, 4),
            ("1.5e3", 0, 0, 4),
            ("1.2345e2", 2, 2, 3),
            ("1e-3", 3, 3, 0),
            (".05", 2, 2, 0),
        ] {
            let decimal = decimal(text);
            assert_eq!(decimal.scale(), scale, "{text}");
            assert_eq!(decimal.significant_scale(), significant, "{text}");
            assert_eq!(decimal.integer_digits(), integer_digits, "{text}");
        }
        for (text, scale, shown, expected) in [
            ("12.50", 2, 2, "12.50"),
            ("-12.50", 2, 0, "-12.5"),
            ("-0.00", 2, 2, "0.00"),
            ("1.2345e2", 2, 2, "123.45"),
            ("1e-3", 3, 3, "0.001"),
            ("7", 0, 3, "7.000"),
            ("-1.999", 1, 1, "-1.9"),
            ("0", 0, 0, "0"),
            ("123456789012345678901234567890.5", 1, 1, "123456789012345678901234567890.5"),
        ] {
            assert_eq!(written(text, scale, shown), expected, "{text}");
        }
    }

    #[test]
    fn order() {
        let ascending = [
            "-1e30", "-123.45", "-123.4", "-0.001", "-0", "1e-9", "0.5", "1", "9.99", "10", "1e30",
        ];
        for pair in ascending.windows(2) {
            assert_eq!(decimal(pair[0]).compare(&decimal(pair[1])), Ordering::Less, "{pair:?}");
            assert_eq!(decimal(pair[1]).compare(&decimal(pair[0])), Ordering::Greater, "{pair:?}");
        }
        for (left, right) in [("1", "1.000"), ("-0", "0.0"), ("1e3", "1000"), ("007", "7")] {
            assert_eq!(decimal(left).compare(&decimal(right)), Ordering::Equal);
        }
    }

    #[test]
    fn mantissas() {
        for (text, expected) in [
            ("100", Some((100, 0))),
            ("0.50", Some((5, 1))),
            ("2.5", Some((25, 1))),
            ("1e2", Some((100, 0))),
            ("999999999999999999", Some((999_999_999_999_999_999, 0))),
            ("1000000000000000000", None),
            ("1e-19", None),
            ("0", Some((0, 0))),
        ] {
            assert_eq!(DecimalText::new(text).unwrap().mantissa(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn arithmetic_agrees_with_integers(
            left in 0..=10_u128.pow(36),
            small in 0..10_u64.pow(18),
            right in 0..=10_u128.pow(36),
            factor: u64,
        ) {
            prop_assume!(small > 0);
            let mut digits = digits_of(left);
            prop_assert_eq!(u128::from(remainder(&digits, small)), left % u128::from(small));
            add_small(&mut digits, small);
            prop_assert_eq!(number_of(&digits), left + u128::from(small));
            subtract_small(&mut digits, small);
            prop_assert_eq!(number_of(&digits), left);

            let mut other = digits_of(right);
            let length = digits.len().max(other.len());
            for digits in [&mut digits, &mut other] {
                digits.splice(0..0, std::iter::repeat_n(0, length - digits.len()));
            }
            let mut sum = digits.clone();
            add(&mut sum, &other);
            prop_assert_eq!(number_of(&sum), left + right);
            let mut difference = digits.clone();
            prop_assert_eq!(subtract(&mut difference, &other), left.cmp(&right));
            prop_assert_eq!(number_of(&difference), left.abs_diff(right));

            let mut product = digits_of(u128::from(small));
            multiply(&mut product, factor);
            prop_assert_eq!(number_of(&product), u128::from(small) * u128::from(factor));
            divide_by_2_64(&mut product);
            prop_assert_eq!(number_of(&product), (u128::from(small) * u128::from(factor)) >> 64);
        }

        #[test]
        fn numbers_are_written_as_they_were_read(text in "-?[1-9][0-9]{0,40}(\\.[0-9]{1,40})?") {
            let scale = decimal(&text).scale();
            prop_assert_eq!(written(&text, scale, scale), text);
        }

        #[test]
        fn any_text_is_taken_without_a_panic(text in "[-+0-9.eE]{0,30}", scale in 0_usize..40) {
            if let Some(decimal) = Decimal::parse(text.as_bytes()) {
                let mut out = Vec::new();
                decimal.push_digits(scale, &mut out);
                finish(decimal.negative, scale, scale, 0, &mut out);
                let again = Decimal::parse(&out).unwrap();
                prop_assert_eq!(again.scale(), scale);
                if decimal.scale() <= scale {
                    prop_assert_eq!(decimal.compare(&again), Ordering::Equal);
                }
            }
        }
    }
}
