//! `bucket`: a number becomes the lower bound of its interval.

use std::sync::Arc;

use super::decimal::{self, Decimal, DecimalText, Number};
use super::number_range::NumberRange;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};

/// The entry of `bucket`.
///
/// The intervals are `[k·size, (k+1)·size)` for every whole k: −5 lies in `[-10,0)`. Computed on decimal digits, exactly. The
/// number of decimals stays, or grows to that of the lower bound. A lower bound below the column's range becomes the lowest
/// value of the range. `NaN` and infinities stay.
#[derive(Clone, Copy, Debug)]
pub struct Bucket;

impl Transformer for Bucket {
    fn name(&self) -> &'static str {
        "bucket"
    }

    fn technique(&self) -> Technique {
        Technique::Generalization
    }

    fn summary(&self) -> &'static str {
        "Replaces a number by the lower bound of its interval, or in text by a label such as [20,30)."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "size",
                kind: OptionKind::Number,
                required: true,
                summary: "The width of an interval; greater than 0.",
            },
            OptionSpec {
                name: "label",
                kind: OptionKind::Boolean,
                required: false,
                summary: "Write both ends, as [20,30); for text only (default false).",
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
                options: "size = 10",
                column_type: "integer",
                input: "37",
                output: Ok(Some("30")),
            },
            Example {
                options: "size = 10",
                column_type: "integer",
                input: "-5",
                output: Ok(Some("-10")),
            },
            Example {
                options: "size = 10, label = true",
                column_type: "text",
                input: "25",
                output: Ok(Some("[20,30)")),
            },
            Example {
                options: "size = 0.5",
                column_type: "numeric(6,2)",
                input: "12.99",
                output: Ok(Some("12.50")),
            },
            Example {
                options: "size = 1000",
                column_type: "numeric",
                input: "123456789012345678901234567890.12",
                output: Ok(Some("123456789012345678901234567000.00")),
            },
            Example {
                options: "size = 10",
                column_type: "text",
                input: "about 40",
                output: Err("not a number"),
            },
            Example {
                options: "size = 10, label = true",
                column_type: "integer",
                input: "25",
                output: Err("a label needs a text column"),
            },
            Example {
                options: "size = 0",
                column_type: "integer",
                input: "25",
                output: Err("`size` must be greater than 0"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Intervals {
            size: step(options, "size")?,
            form: match options.boolean("label") {
                Some(true) => Form::Label,
                _ => Form::LowerBound,
            },
        }))
    }
}

/// A width of steps, from an option that must be greater than 0 and have at most 18 digits.
///
/// # Errors
/// If it is missing or anything else.
pub(super) fn step(options: &Options, name: &'static str) -> Result<Step, OptionError> {
    let text = options.scalar(name).and_then(DecimalText::new);
    let text = text.ok_or_else(|| OptionError::new(name, format!("`{name}` must be a number")))?;
    if text.decimal().negative || text.decimal().is_zero() {
        return Err(OptionError::new(name, format!("`{name}` must be greater than 0")));
    }
    match text.mantissa() {
        Some((mantissa, scale)) => Ok(Step { mantissa, scale, text }),
        None => Err(OptionError::new(name, format!("`{name}` has more than 18 digits"))),
    }
}

/// The width of steps: `mantissa` times 10^−`scale`.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// From 1 to 10^18 − 1.
    pub mantissa: u64,
    /// The decimals that are needed.
    pub scale: usize,
    text: DecimalText,
}

impl Step {
    /// The width as a number.
    pub fn decimal(&self) -> Decimal<'_> {
        self.text.decimal()
    }

    /// Refuses a column whose numbers are not fine enough, or too small, for such steps.
    ///
    /// # Errors
    /// A sentence that says so.
    pub fn check(
        &self,
        name: &str,
        range: &NumberRange,
        target: &Target<'_>,
    ) -> Result<(), String> {
        if range.holds(&self.text.decimal()) {
            return Ok(());
        }
        Err(format!("{} cannot hold `{name} = {}`", target.column_type, self.text.as_str()))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    LowerBound,
    Label,
}

#[derive(Clone, Debug)]
struct Intervals {
    size: Step,
    form: Form,
}

impl Definition for Intervals {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrNumber.require("bucket", target.column_type)?;
        let range = NumberRange::of(target);
        self.size.check("size", &range, target)?;
        if self.form == Form::Label && !range.is_text() {
            return Err(format!("a label needs a text column, not {}", target.column_type));
        }
        Ok(Box::new(BoundIntervals { size: self.size.clone(), form: self.form, range }))
    }
}

#[derive(Debug)]
struct BoundIntervals {
    size: Step,
    form: Form,
    range: NumberRange,
}

impl Transform for BoundIntervals {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let Number::Finite(number) = self.range.read(cell.value)? else {
            out.extend_from_slice(cell.value);
            return Ok(Written::Value);
        };
        let Step { mantissa, scale, .. } = self.size;
        let start = out.len();
        let negative = number.negative && !number.is_zero();
        // In a label both ends stand with the decimals of the size.
        let shown = match self.form {
            Form::Label => scale,
            Form::LowerBound => self.range.shown_scale(&number),
        };
        if self.form == Form::Label {
            out.push(b'[');
        }
        let lower = out.len();
        number.push_digits(scale, out);
        floor(&mut out[lower..], negative, number.has_digits_below(scale), mantissa);
        decimal::finish(negative, scale, shown, lower, out);
        if self.form == Form::LowerBound {
            return self.range.limit(start, out);
        }
        out.push(b',');
        let upper = out.len();
        number.push_digits(scale, out);
        let digits = &mut out[upper..];
        floor(digits, negative, number.has_digits_below(scale), mantissa);
        match negative {
            true => decimal::subtract_small(digits, mantissa),
            false => decimal::add_small(digits, mantissa),
        }
        decimal::finish(negative, scale, shown, upper, out);
        out.push(b')');
        self.range.check_width(start, out)
    }
}

/// Brings a magnitude to that of the lower bound of its interval.
fn floor(digits: &mut [u8], negative: bool, more: bool, size: u64) {
    let rest = decimal::remainder(digits, size);
    match negative {
        false => decimal::subtract_small(digits, rest),
        true if rest != 0 || more => decimal::add_small(digits, size - rest),
        true => {}
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

    fn bucket(kind: TypeKind, options: &[(&str, OptionValue)], value: &str) -> String {
        let mut given = Options::new("en");
        for (name, value) in options {
            given.set(*name, value.clone());
        }
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &ColumnType::scalar(kind, "example"),
            chars_max: None,
            not_null: false,
            subkey: &Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "bucket", 1),
        };
        let bound = Bucket.build(&given).unwrap().bind(&target).unwrap();
        let mut out = Vec::new();
        let cell = Cell { value: value.as_bytes(), prf: &Prf([0; 32]), charset: Charset::Any };
        bound.apply(&cell, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn ends_decimals_and_labels() {
        let number = OptionValue::Number;
        let numeric = TypeKind::Numeric { precision: None, scale: None };
        for (kind, size, value, expected) in [
            (TypeKind::SmallInt, number(100.0), "-32768", "-32768"),
            (TypeKind::SmallInt, number(100.0), "32767", "32700"),
            (TypeKind::Double, number(10.0), "1e-45", "0"),
            (TypeKind::Double, number(10.0), "-1e-5", "-10"),
            (TypeKind::Double, number(1000.0), "1.5e+20", "150000000000000000000"),
            (numeric.clone(), number(0.3), "1", "0.9"),
            (numeric.clone(), number(10.0), "-10.000", "-10.000"),
            (numeric.clone(), number(10.0), "-10.001", "-20.000"),
            (numeric.clone(), number(10.0), "-0.00", "0.00"),
            (numeric.clone(), number(10.0), "NaN", "NaN"),
            (numeric, number(10.0), "-Infinity", "-Infinity"),
        ] {
            assert_eq!(bucket(kind, &[("size", size)], value), expected, "{value}");
        }
        for (size, value, expected) in [
            (number(10.0), "-5", "[-10,0)"),
            (number(10.0), "-10", "[-10,0)"),
            (number(10.0), "99.9", "[90,100)"),
            (number(0.25), "1.3", "[1.25,1.50)"),
        ] {
            let options = [("size", size), ("label", OptionValue::Boolean(true))];
            assert_eq!(bucket(TypeKind::Text, &options, value), expected, "{value}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_division(value in -1_000_000_000_i64..1_000_000_000, size in 1_i64..100_000) {
            let found = bucket(TypeKind::BigInt, &[("size", OptionValue::Integer(size))], &value.to_string());
            prop_assert_eq!(found, (value.div_euclid(size) * size).to_string());
        }
    }
}
