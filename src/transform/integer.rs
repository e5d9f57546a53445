//! `integer`: another integer with the same sign and number of digits.

use std::ops::RangeInclusive;
use std::sync::Arc;

use super::options::OptionKind;
use super::options::{OptionError, OptionSpec, Options};
use super::permutation::{DOMAIN_MAX, Permutation, Permutations};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};
use crate::key::Subkey;
use crate::schema::TypeKind;

/// The entry of `integer`.
///
/// A permutation of each class of [`class_of`], whatever the column's type, so that a `bigint` key and the text that refers to it
/// still meet. With `min` and `max`, a permutation of that range; integers outside are refused.
#[derive(Clone, Copy, Debug)]
pub struct Integer;

impl Transformer for Integer {
    fn name(&self) -> &'static str {
        "integer"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces an integer by another with the same sign and number of digits: a permutation, so that keys stay unique and joins survive."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "min",
                kind: OptionKind::Integer(i64::MIN, i64::MAX),
                required: false,
                summary: "The least integer of the range that is permuted instead; default 0 where max is given.",
            },
            OptionSpec {
                name: "max",
                kind: OptionKind::Integer(i64::MIN, i64::MAX),
                required: false,
                summary: "The greatest integer of that range; default 9223372036854775807 where min is given.",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrInteger
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example { options: "", column_type: "bigint", input: "42", output: Ok(Some("46")) },
            Example { options: "", column_type: "integer", input: "42", output: Ok(Some("46")) },
            Example { options: "", column_type: "text", input: "42", output: Ok(Some("46")) },
            Example { options: "", column_type: "smallint", input: "-42", output: Ok(Some("-66")) },
            Example { options: "", column_type: "integer", input: "7", output: Ok(Some("8")) },
            Example { options: "", column_type: "integer", input: "0", output: Ok(Some("7")) },
            Example {
                options: "",
                column_type: "smallint",
                input: "32767",
                output: Ok(Some("13508")),
            },
            Example {
                options: "",
                column_type: "integer",
                input: "2147483647",
                output: Ok(Some("2060979655")),
            },
            Example {
                options: "",
                column_type: "bigint",
                input: "9223372036854775807",
                output: Ok(Some("2404428991257025964")),
            },
            Example {
                options: "",
                column_type: "bigint",
                input: "-9223372036854775808",
                output: Ok(Some("-7743678157077850679")),
            },
            Example { options: "", column_type: "text", input: "0042", output: Ok(Some("0046")) },
            Example {
                options: "min = 100, max = 199",
                column_type: "integer",
                input: "142",
                output: Ok(Some("111")),
            },
            Example {
                options: "min = 100, max = 199",
                column_type: "integer",
                input: "99",
                output: Err("outside"),
            },
            Example {
                options: "",
                column_type: "text",
                input: "12a",
                output: Err("not an integer"),
            },
            Example {
                options: "",
                column_type: "numeric(30)",
                input: "9223372036854775808",
                output: Err("64 bits"),
            },
            Example {
                options: "max = 40000",
                column_type: "smallint",
                input: "1",
                output: Err("smallint holds"),
            },
            Example {
                options: "",
                column_type: "date",
                input: "2024-01-01",
                output: Err("cannot write date"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let (min, max) = (options.integer("min"), options.integer("max"));
        let range = match (min, max) {
            (None, None) => None,
            _ => {
                let (min, max) = (min.unwrap_or(0), max.unwrap_or(i64::MAX));
                let too_wide = min.abs_diff(max) >= DOMAIN_MAX;
                if min >= max || too_wide {
                    let message =
                        if too_wide { "the range is too wide" } else { "min must be below max" };
                    return Err(OptionError::new("min", message));
                }
                Some((min, max))
            }
        };
        Ok(Arc::new(Integers { range }))
    }
}

/// The integers that a value may become: those with the same sign and number of digits, cut where `smallint`, `integer` and
/// `bigint` end.
///
/// ```
/// use dumpscrub::transform::integer::class_of;
/// assert_eq!(class_of(7), 0..=9);
/// assert_eq!(class_of(40_000), 32_768..=99_999);
/// assert_eq!(class_of(-10), -99..=-10);
/// ```
pub fn class_of(value: i64) -> RangeInclusive<i64> {
    let (classes, magnitude) = classes(value);
    let class =
        classes[classes.partition_point(|class| class.1 < magnitude).min(classes.len() - 1)];
    if value < 0 {
        -(class.1 as i64) - 1..=-(class.0 as i64) - 1
    } else {
        class.0 as i64..=class.1 as i64
    }
}

/// A class of magnitudes, first and last. The magnitude of a negative v is −(v + 1), as in two's complement, so that
/// −2147483648 belongs to `integer` as 2147483647 does.
type Class = (u64, u64);

const CLASSES: usize = 21;

static POSITIVE: [Class; CLASSES] = magnitudes(0);
static NEGATIVE: [Class; CLASSES] = magnitudes(1);

/// All classes; the magnitudes of negative integers are one less than what their digits say.
const fn magnitudes(less: u64) -> [Class; CLASSES] {
    const TYPE_ENDS: [u64; 3] = [i16::MAX as u64, i32::MAX as u64, i64::MAX as u64];
    let mut classes = [(0, 0); CLASSES];
    let (mut at, mut first, mut power, mut type_end) = (0, 0, 10, 0);
    while at < CLASSES {
        // 10^19 is above every 64-bit integer, so that the last type's end comes before the last power.
        let digits_end = power - 1 - less;
        let last = if type_end < 3 && TYPE_ENDS[type_end] < digits_end {
            type_end += 1;
            TYPE_ENDS[type_end - 1]
        } else {
            power *= 10;
            digits_end
        };
        classes[at] = (first, last);
        first = last + 1;
        at += 1;
    }
    classes
}

fn classes(value: i64) -> (&'static [Class; CLASSES], u64) {
    if value < 0 { (&NEGATIVE, !value as u64) } else { (&POSITIVE, value as u64) }
}

#[derive(Debug)]
struct Integers {
    range: Option<(i64, i64)>,
}

impl Definition for Integers {
    fn needs(&self) -> Needs {
        Needs::Subkey
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn shape(&self) -> String {
        self.range.map(|(min, max)| format!("min={min} max={max}")).unwrap_or_default()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Integer.types().require("integer", target.column_type)?;
        let Some((min, max)) = self.range else {
            return Ok(Box::new(ByDigits::new(target.subkey, "integer", "negative integer")));
        };
        let (least, greatest) = match target.column_type.kind {
            TypeKind::SmallInt => (i64::from(i16::MIN), i64::from(i16::MAX)),
            TypeKind::Integer => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        };
        if min < least || max > greatest {
            return Err(format!(
                "`integer` from {min} to {max} cannot be written: {} holds {least} to {greatest}",
                target.column_type
            ));
        }
        let family = Permutations::new(target.subkey, "integer range");
        Ok(Box::new(Range {
            min,
            max,
            permutation: Permutation::new(&family, min.abs_diff(max) + 1),
        }))
    }
}

/// A permutation of the integers of each class.
#[derive(Debug)]
pub(super) struct ByDigits {
    positive: Vec<Permutation>,
    negative: Vec<Permutation>,
}

impl ByDigits {
    /// The permutations of a domain. The labels are those of positive and of negative integers.
    pub(super) fn new(subkey: &Subkey, positive: &str, negative: &str) -> Self {
        let bind = |label: &str, classes: &[Class; CLASSES]| {
            let family = Permutations::new(subkey, label);
            let permutation = |class: &Class| Permutation::new(&family, class.1 - class.0 + 1);
            classes.iter().map(permutation).collect()
        };
        ByDigits { positive: bind(positive, &POSITIVE), negative: bind(negative, &NEGATIVE) }
    }

    /// Where an integer goes: to one of its own class.
    pub(super) fn moved(&self, value: i64) -> Result<i64, Invalid> {
        let (classes, magnitude) = classes(value);
        let at = classes.partition_point(|class| class.1 < magnitude);
        let permutations = if value < 0 { &self.negative } else { &self.positive };
        let (Some(class), Some(permutation)) = (classes.get(at), permutations.get(at)) else {
            return Err(TOO_LONG);
        };
        let magnitude = (class.0 + permutation.apply(magnitude - class.0)) as i64;
        Ok(if value < 0 { !magnitude } else { magnitude })
    }
}

impl Transform for ByDigits {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let written = Spelled::parse(cell.value)?;
        written.write(self.moved(written.value)?, out);
        Ok(Written::Value)
    }
}

#[derive(Debug)]
struct Range {
    min: i64,
    max: i64,
    permutation: Permutation,
}

impl Transform for Range {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let written = Spelled::parse(cell.value)?;
        if !(self.min..=self.max).contains(&written.value) {
            return Err(Invalid("an integer outside `min` and `max`"));
        }
        let moved = self.permutation.apply(self.min.abs_diff(written.value));
        written.write(self.min.wrapping_add_unsigned(moved), out);
        Ok(Written::Value)
    }
}

const NOT_AN_INTEGER: Invalid = Invalid("not an integer");
const TOO_LONG: Invalid = Invalid("an integer of more than 64 bits");

/// An integer as it stands in a text: `+`, leading zeros and blanks around it stay, so that distinct texts stay distinct.
pub(super) struct Spelled<'a> {
    before: &'a [u8],
    pub(super) value: i64,
    after: &'a [u8],
}

impl<'a> Spelled<'a> {
    /// A number with nothing around it.
    pub(super) fn of(value: i64) -> Self {
        Spelled { before: b"", value, after: b"" }
    }

    pub(super) fn parse(text: &'a [u8]) -> Result<Self, Invalid> {
        let number = text.trim_ascii_start();
        let blanks = text.len() - number.len();
        let number = number.trim_ascii_end();
        let after = &text[blanks + number.len()..];
        let (negative, sign, digits) = match number {
            [b'-', digits @ ..] => (true, 0, digits),
            [b'+', digits @ ..] => (false, 1, digits),
            digits => (false, 0, digits),
        };
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return Err(NOT_AN_INTEGER);
        }
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count().min(digits.len() - 1);
        // A minus sign would have to stand before the zeros, and −0 is 0 twice.
        if negative && (zeros > 0 || digits == b"0") {
            return Err(Invalid("a negative integer with leading zeros"));
        }
        let mut value = 0i64;
        for digit in &digits[zeros..] {
            let digit = i64::from(digit - b'0');
            value = value
                .checked_mul(10)
                .and_then(|value| {
                    if negative { value.checked_sub(digit) } else { value.checked_add(digit) }
                })
                .ok_or(TOO_LONG)?;
        }
        Ok(Spelled { before: &text[..blanks + sign + zeros], value, after })
    }

    pub(super) fn write(&self, value: i64, out: &mut Vec<u8>) {
        out.extend_from_slice(self.before);
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = value.unsigned_abs();
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if value < 0 {
            out.push(b'-');
        }
        out.extend_from_slice(&digits[at..]);
        out.extend_from_slice(self.after);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::key::{Key, Prf, Use};
    use crate::schema::{ColumnType, TableName};
    use crate::transform::options::OptionValue;
    use crate::value::Charset;

    fn bound(options: &Options) -> Box<dyn Transform> {
        let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "integer", 1);
        let column_type = ColumnType::scalar(TypeKind::BigInt, "bigint");
        let target = Target {
            table: &TableName::new("public", "t"),
            column: "id",
            column_type: &column_type,
            chars_max: None,
            not_null: true,
            subkey: &subkey,
        };
        Integer.build(options).unwrap().bind(&target).unwrap()
    }

    fn apply(transform: &dyn Transform, value: i64) -> i64 {
        let mut out = Vec::new();
        let text = value.to_string();
        let cell =
            Cell { value: text.as_bytes(), prf: &Prf::from_bytes([0; 32]), charset: Charset::Any };
        transform.apply(&cell, &mut out).unwrap();
        std::str::from_utf8(&out).unwrap().parse().unwrap()
    }

    #[test]
    fn classes_are_without_gaps_and_cut_at_the_ends_of_types() {
        for classes in [&POSITIVE, &NEGATIVE] {
            assert_eq!(classes[0].0, 0);
            assert!(classes.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0));
            assert_eq!(classes[CLASSES - 1].1, i64::MAX as u64);
        }
        for (value, expected) in [
            (0, 0..=9),
            (9, 0..=9),
            (10, 10..=99),
            (32_767, 10_000..=32_767),
            (32_768, 32_768..=99_999),
            (2_147_483_648, 2_147_483_648..=9_999_999_999),
            (i64::MAX, 1_000_000_000_000_000_000..=i64::MAX),
            (-1, -9..=-1),
            (-10, -99..=-10),
            (-32_768, -32_768..=-10_000),
            (-32_769, -99_999..=-32_769),
            (i64::MIN, i64::MIN..=-1_000_000_000_000_000_000),
        ] {
            assert_eq!(class_of(value), expected, "{value}");
        }
    }

    #[test]
    fn small_integers_are_permuted_with_sign_and_digits() {
        let transform = bound(&Options::default());
        let mut seen = HashSet::new();
        for value in -40_000..=40_000 {
            let moved = apply(&*transform, value);
            assert!(class_of(value).contains(&moved), "{value} becomes {moved}");
            assert!(seen.insert(moved), "{moved} twice");
        }
    }

    #[test]
    fn the_ends_of_types_stay_in_their_types() {
        let transform = bound(&Options::default());
        for end in [i64::from(i16::MAX), i64::from(i32::MAX), i64::MAX - 1] {
            for value in [end - 1, end, end + 1, -end - 2, -end - 1, -end] {
                assert!(class_of(value).contains(&apply(&*transform, value)), "{value}");
            }
        }
    }

    #[test]
    fn a_range_is_permuted_whole() {
        let mut options = Options::default();
        options.set("min", OptionValue::Integer(-50));
        options.set("max", OptionValue::Integer(49));
        let transform = bound(&options);
        let seen: HashSet<i64> = (-50..50).map(|value| apply(&*transform, value)).collect();
        assert_eq!(seen, (-50..50).collect());
    }

    #[test]
    fn texts_keep_what_stands_around_the_number() {
        let transform = bound(&Options::default());
        let seven = apply(&*transform, 7);
        for (text, expected) in [
            ("007", Ok(format!("00{seven}"))),
            ("+7", Ok(format!("+{seven}"))),
            ("7  ", Ok(format!("{seven}  "))),
            ("-0", Err("a negative integer with leading zeros")),
            ("-07", Err("a negative integer with leading zeros")),
            ("", Err("not an integer")),
            ("-", Err("not an integer")),
            ("7.0", Err("not an integer")),
            ("99999999999999999999", Err("an integer of more than 64 bits")),
        ] {
            let mut out = Vec::new();
            let prf = Prf::from_bytes([0; 32]);
            let cell = Cell { value: text.as_bytes(), prf: &prf, charset: Charset::Any };
            let found = transform.apply(&cell, &mut out);
            let found = found.map(|_| String::from_utf8(out).unwrap()).map_err(|invalid| invalid.0);
            assert_eq!(found, expected, "{text}");
        }
    }
}
