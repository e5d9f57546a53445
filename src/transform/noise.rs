//! `noise`: a number moves by a keyed amount.

use std::cmp::Ordering;
use std::sync::Arc;

use super::bucket::{Step, step};
use super::decimal::{self, Decimal, DecimalText, Number};
use super::number_range::NumberRange;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};

/// The entry of `noise`.
///
/// The noise depends on the key, the table, the column, the value and the value of `by`, so that a row gets the same noise in
/// every dump and repeated dumps do not average it out. It is uniform, and no differential privacy.
///
/// All in units of the value's last decimal, with a the value and u the eight bytes of the PRF from 16 on, little-endian:
///
/// ```text
/// b      = amount, or |a| * percent / 100, rounded down; at least 1
/// result = a - b + floor((2b + 1) * u / 2^64)
/// ```
///
/// With `percent` zero stays zero. Real and double precision have no fixed number of decimals; there the unit is a hundredth of
/// the last decimal of the value or of `amount`, whichever is finer. The result is kept within the column's range and `min` and
/// `max`; a source outside these is moved first and limited then. `NaN` and infinities stay.
#[derive(Clone, Copy, Debug)]
pub struct Noise;

impl Transformer for Noise {
    fn name(&self) -> &'static str {
        "noise"
    }

    fn technique(&self) -> Technique {
        Technique::Randomization
    }

    fn summary(&self) -> &'static str {
        "Moves a number by a keyed amount, up to `amount` or `percent` either way, the same in every dump."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "amount",
                kind: OptionKind::Number,
                required: false,
                summary: "The furthest that a number moves; this or `percent`.",
            },
            OptionSpec {
                name: "percent",
                kind: OptionKind::Number,
                required: false,
                summary: "The furthest that a number moves, in percent of itself; this or `amount`.",
            },
            OptionSpec {
                name: "by",
                kind: OptionKind::Text,
                required: false,
                summary: "A column that tells rows with equal values apart, such as the primary key.",
            },
            OptionSpec {
                name: "min",
                kind: OptionKind::Number,
                required: false,
                summary: "The least result, for columns with a check.",
            },
            OptionSpec {
                name: "max",
                kind: OptionKind::Number,
                required: false,
                summary: "The greatest result, for columns with a check.",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrNumber
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "amount = 1000",
                column_type: "integer",
                input: "52000",
                output: Ok(Some("51313")),
            },
            Example {
                options: "percent = 5, by = \"id\"",
                column_type: "numeric(10,2)",
                input: "52000.00",
                output: Ok(Some("49907.70")),
            },
            Example {
                options: "percent = 10",
                column_type: "numeric",
                input: "-123456789012345678901234567890.12",
                output: Ok(Some("-130499881610242219931868544243.91")),
            },
            Example {
                options: "amount = 0.5",
                column_type: "double precision",
                input: "12",
                output: Ok(Some("12.091")),
            },
            Example {
                options: "amount = 5, min = 0",
                column_type: "text",
                input: "three",
                output: Err("not a number"),
            },
            Example {
                options: "by = \"id\"",
                column_type: "integer",
                input: "1",
                output: Err("one of `amount` and `percent` must be given"),
            },
            Example {
                options: "amount = 0.5",
                column_type: "integer",
                input: "1",
                output: Err("integer cannot hold `amount = 0.5`"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let given = |name| options.get(name).is_some();
        let extent = match (given("amount"), given("percent")) {
            (true, false) => Extent::Amount(step(options, "amount")?),
            (false, true) => Extent::Percent(step(options, "percent")?),
            _ => {
                return Err(OptionError::new(
                    "amount",
                    "one of `amount` and `percent` must be given, and not both",
                ));
            }
        };
        let end = |name: &'static str| match options.scalar(name).map(DecimalText::new) {
            None => Ok(None),
            Some(Some(end)) => Ok(Some(end)),
            Some(None) => Err(OptionError::new(name, format!("`{name}` must be a number"))),
        };
        let (min, max) = (end("min")?, end("max")?);
        if let (Some(min), Some(max)) = (&min, &max)
            && min.decimal().compare(&max.decimal()) == Ordering::Greater
        {
            return Err(OptionError::new("min", "`min` is greater than `max`"));
        }
        Ok(Arc::new(Jitter { extent, by: options.text("by").map(str::to_owned), min, max }))
    }
}

/// How far a number may move.
#[derive(Clone, Debug)]
enum Extent {
    Amount(Step),
    Percent(Step),
}

#[derive(Clone, Debug)]
struct Jitter {
    extent: Extent,
    by: Option<String>,
    min: Option<DecimalText>,
    max: Option<DecimalText>,
}

impl Definition for Jitter {
    fn needs(&self) -> Needs {
        Needs::ValueBy(self.by.clone())
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrNumber.require("noise", target.column_type)?;
        let range = NumberRange::of(target);
        if let Extent::Amount(amount) = &self.extent {
            amount.check("amount", &range, target)?;
        }
        for (name, end) in [("min", &self.min), ("max", &self.max)] {
            if let Some(end) = end.as_ref().filter(|end| !range.holds(&end.decimal())) {
                return Err(format!(
                    "{} cannot hold `{name} = {}`",
                    target.column_type,
                    end.as_str()
                ));
            }
        }
        let range = range.within(self.min.as_ref(), self.max.as_ref());
        Ok(Box::new(BoundJitter { extent: self.extent.clone(), range }))
    }
}

#[derive(Debug)]
struct BoundJitter {
    extent: Extent,
    range: NumberRange,
}

impl Transform for BoundJitter {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let start = out.len();
        let Number::Finite(number) = self.range.read(cell.value)? else {
            out.extend_from_slice(cell.value);
            return Ok(Written::Value);
        };
        let scale = self.unit_scale(&number);
        // Three numbers of the same length lie in the buffer: the value, the bound, and the random one up to twice the bound.
        number.push_digits(scale, out);
        let length = self.push_bound(&number, scale, start, out);
        out.extend_from_within(start + length..);
        let (value, rest) = out[start..].split_at_mut(length);
        let (bound, random) = rest.split_at_mut(length);
        decimal::add(random, bound);
        decimal::add_small(random, 1);
        decimal::multiply(random, cell.prf.u64(16));
        decimal::divide_by_2_64(random);
        let moves_down = decimal::subtract(random, bound) == Ordering::Less;
        let mut negative = number.negative;
        if moves_down == negative {
            decimal::add(value, random);
        } else if decimal::subtract(value, random) == Ordering::Less {
            negative = !negative;
        }
        out.truncate(start + length);
        decimal::finish(negative, scale, self.range.shown_scale(&number), start, out);
        self.range.limit(start, out)
    }
}

impl BoundJitter {
    /// The number of decimals in which is counted.
    fn unit_scale(&self, number: &Decimal<'_>) -> usize {
        let Some(scale_max) = self.range.float_scale_max() else {
            return number.scale();
        };
        let fixed = match &self.extent {
            Extent::Amount(amount) => amount.scale,
            Extent::Percent(_) => 0,
        };
        (number.scale().max(fixed) + 2).min(scale_max)
    }

    /// Appends the bound's digits and brings the value's to the same length, which is given back.
    fn push_bound(
        &self,
        number: &Decimal<'_>,
        scale: usize,
        start: usize,
        out: &mut Vec<u8>,
    ) -> usize {
        let mut length = out.len() - start;
        match &self.extent {
            Extent::Percent(percent) => {
                out.extend_from_within(start..);
                let bound = &mut out[start + length..];
                decimal::multiply(bound, percent.mantissa);
                // A percent is a hundredth: so many places to the right.
                let places = (percent.scale + 2).min(length);
                bound.copy_within(..length - places, places);
                bound[..places].fill(0);
            }
            Extent::Amount(amount) => {
                amount.decimal().push_digits(scale, out);
                let added = out.len() - start - length;
                // The shorter of the two gets zeros in front.
                if added > length {
                    let zeros = added - length;
                    out.splice(start..start, std::iter::repeat_n(0, zeros));
                    length = added;
                } else {
                    let at = start + length;
                    out.splice(at..at, std::iter::repeat_n(0, length - added));
                }
            }
        }
        let moves = matches!(self.extent, Extent::Amount(_)) || !number.is_zero();
        let bound = &mut out[start + length..];
        if moves && bound.iter().all(|digit| *digit == 0) {
            decimal::add_small(bound, 1);
        }
        length
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{Key, Prf, Use};
    use crate::schema::{ColumnType, TableName, TypeKind};
    use crate::transform::options::OptionValue;
    use crate::value::Charset;
    use proptest::prelude::*;

    fn noise(kind: TypeKind, options: &[(&str, &str)], value: &str, random: u64) -> String {
        let mut given = Options::new("en");
        for (name, value) in options {
            given.set(*name, OptionValue::Text((*value).into()));
        }
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &ColumnType::scalar(kind, "example"),
            chars_max: None,
            not_null: false,
            subkey: &Key::from_bytes([0; 32]).root().subkey(Use::Noise, "noise", 1),
        };
        let bound = Noise.build(&given).unwrap().bind(&target).unwrap();
        let mut prf = Prf([0; 32]);
        prf.0[16..24].copy_from_slice(&random.to_le_bytes());
        let mut out = b"before".to_vec();
        let cell = Cell { value: value.as_bytes(), prf: &prf, charset: Charset::Any };
        bound.apply(&cell, &mut out).unwrap();
        assert_eq!(&out[..6], b"before");
        String::from_utf8(out[6..].to_vec()).unwrap()
    }

    #[test]
    fn both_ends_scale_and_range() {
        let numeric = TypeKind::Numeric { precision: Some(5), scale: Some(2) };
        let any = TypeKind::Numeric { precision: None, scale: None };
        let (low, high) = (0, u64::MAX);
        for (kind, options, value, random, expected) in [
            (TypeKind::Integer, [("amount", "10")], "100", low, "90"),
            (TypeKind::Integer, [("amount", "10")], "100", high, "110"),
            (TypeKind::Integer, [("amount", "10")], "-100", low, "-110"),
            (TypeKind::Integer, [("amount", "10")], "5", low, "-5"),
            (TypeKind::Integer, [("amount", "10")], "-5", high, "5"),
            (TypeKind::Integer, [("amount", "10")], "2147483647", high, "2147483647"),
            (TypeKind::SmallInt, [("amount", "10")], "-32768", low, "-32768"),
            (numeric.clone(), [("amount", "1.5")], "999.00", high, "999.99"),
            (numeric, [("percent", "50")], "2.00", low, "1.00"),
            (TypeKind::Integer, [("percent", "10")], "1000", high, "1100"),
            (TypeKind::Integer, [("percent", "10")], "3", high, "4"),
            (TypeKind::Integer, [("percent", "10")], "0", high, "0"),
            (TypeKind::Integer, [("percent", "0.1")], "5000", low, "4995"),
            (any.clone(), [("percent", "100")], "0.001", high, "0.002"),
            (any.clone(), [("amount", "1e17")], "0.5", high, "100000000000000000.5"),
            (any, [("percent", "10")], "NaN", high, "NaN"),
            (TypeKind::Double, [("amount", "0.5")], "12", low, "11.5"),
            (TypeKind::Double, [("percent", "100")], "1e-300", low, "0"),
        ] {
            assert_eq!(noise(kind, &options, value, random), expected, "{value} {options:?}");
        }
        let options = [("amount", "10"), ("min", "0")];
        assert_eq!(noise(TypeKind::Integer, &options, "5", low), "0");
    }

    proptest! {
        #[test]
        fn agrees_with_integers(
            value in -1_000_000_000_i64..1_000_000_000,
            amount in 1_i64..1_000_000,
            percent in 1_i64..500,
            random: u64,
        ) {
            let formula = |bound: i64| {
                let moved = ((bound as u128 * 2 + 1) * u128::from(random)) >> 64;
                (value - bound + moved as i64).to_string()
            };
            let options = [("amount", amount.to_string())];
            let options = options.each_ref().map(|(name, value)| (*name, value.as_str()));
            let found = noise(TypeKind::BigInt, &options, &value.to_string(), random);
            prop_assert_eq!(found, formula(amount));
            let options = [("percent", percent.to_string())];
            let options = options.each_ref().map(|(name, value)| (*name, value.as_str()));
            let found = noise(TypeKind::BigInt, &options, &value.to_string(), random);
            let bound = (value.abs() * percent / 100).max(i64::from(value != 0));
            prop_assert_eq!(found, formula(bound));
        }
    }
}
