//! `round`: a number becomes the nearest multiple of a step.

use std::sync::Arc;

use super::bucket::{Step, step};
use super::decimal::{self, Number};
use super::number_range::NumberRange;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};

/// The entry of `round`.
///
/// `to = 100` gives hundreds, `to = 0.01` two decimals. A tie goes away from zero, as in PostgreSQL's `round`. Computed on decimal
/// digits, exactly. The number of decimals stays; what is beyond the column's range becomes the end of the range. `NaN` and
/// infinities stay.
#[derive(Clone, Copy, Debug)]
pub struct Round;

impl Transformer for Round {
    fn name(&self) -> &'static str {
        "round"
    }

    fn technique(&self) -> Technique {
        Technique::Generalization
    }

    fn summary(&self) -> &'static str {
        "Replaces a number by the nearest multiple of a step; ties go away from zero."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[OptionSpec {
            name: "to",
            kind: OptionKind::Number,
            required: true,
            summary: "The step: 100 for hundreds, 0.01 for two decimals; greater than 0.",
        }]
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
                options: "to = 100",
                column_type: "integer",
                input: "51250",
                output: Ok(Some("51300")),
            },
            Example {
                options: "to = 100",
                column_type: "integer",
                input: "-49",
                output: Ok(Some("0")),
            },
            Example {
                options: "to = 0.5",
                column_type: "numeric(6,2)",
                input: "-12.75",
                output: Ok(Some("-13.00")),
            },
            Example {
                options: "to = 100",
                column_type: "smallint",
                input: "32767",
                output: Ok(Some("32767")),
            },
            Example {
                options: "to = 10",
                column_type: "numeric",
                input: "NaN",
                output: Ok(Some("NaN")),
            },
            Example {
                options: "to = 10",
                column_type: "text",
                input: "1,250",
                output: Err("not a number"),
            },
            Example {
                options: "to = 0.01",
                column_type: "integer",
                input: "7",
                output: Err("integer cannot hold `to = 0.01`"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Rounding { to: step(options, "to")? }))
    }
}

#[derive(Clone, Debug)]
struct Rounding {
    to: Step,
}

impl Definition for Rounding {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrNumber.require("round", target.column_type)?;
        let range = NumberRange::of(target);
        self.to.check("to", &range, target)?;
        Ok(Box::new(BoundRounding { to: self.to.clone(), range }))
    }
}

#[derive(Debug)]
struct BoundRounding {
    to: Step,
    range: NumberRange,
}

impl Transform for BoundRounding {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let Number::Finite(number) = self.range.read(cell.value)? else {
            out.extend_from_slice(cell.value);
            return Ok(Written::Value);
        };
        let Step { mantissa, scale, .. } = self.to;
        let start = out.len();
        number.push_digits(scale, out);
        let digits = &mut out[start..];
        let rest = decimal::remainder(digits, mantissa);
        // Twice the distance from the multiple below, of which the digits below the scale can add no more than 1.
        let half = u64::from(number.digit(-(scale as i64) - 1) >= 5);
        if rest * 2 + half >= mantissa {
            decimal::add_small(digits, mantissa - rest);
        } else {
            decimal::subtract_small(digits, rest);
        }
        decimal::finish(number.negative, scale, self.range.shown_scale(&number), start, out);
        self.range.limit(start, out)
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

    fn round(to: &str, value: &str) -> String {
        let mut options = Options::new("en");
        options.set("to", OptionValue::Text(to.into()));
        let kind = TypeKind::Numeric { precision: None, scale: None };
        let target = Target {
            table: &TableName::new("public", "example"),
            column: "example",
            column_type: &ColumnType::scalar(kind, "numeric"),
            chars_max: None,
            not_null: false,
            subkey: &Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "round", 1),
        };
        let bound = Round.build(&options).unwrap().bind(&target).unwrap();
        let mut out = Vec::new();
        let cell = Cell { value: value.as_bytes(), prf: &Prf([0; 32]), charset: Charset::Any };
        bound.apply(&cell, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn ties_and_digits_below_the_step() {
        for (to, value, expected) in [
            ("5", "2.5", "5.0"),
            ("5", "2.49", "0.00"),
            ("5", "-2.5", "-5.0"),
            ("1", "0.5", "1.0"),
            ("1", "0.49999", "0.00000"),
            ("0.01", "1.005", "1.010"),
            ("0.01", "7", "7"),
            ("3", "1.5", "3.0"),
            ("3", "1.4", "0.0"),
            ("100", "999999999999999999999999999950", "1000000000000000000000000000000"),
        ] {
            assert_eq!(round(to, value), expected, "{value} to {to}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_integers(value in -1_000_000_000_i64..1_000_000_000, to in 1_i64..100_000) {
            let nearest = (value.abs() * 2 + to).div_euclid(to * 2) * to * value.signum();
            prop_assert_eq!(round(&to.to_string(), &value.to_string()), nearest.to_string());
        }
    }
}
