//! `clamp`: what lies beyond an end becomes that end (top and bottom coding).

use std::cmp::Ordering;
use std::sync::Arc;

use super::calendar::{self, Date, Moment, TimeOfDay};
use super::characters::split_padding;
use super::decimal::{self, Decimal, DecimalText, Number};
use super::number_range::NumberRange;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::{ColumnType, TypeKind};

/// The entry of `clamp`.
///
/// `min` and `max` are both numbers or both dates; one is enough. A value between them passes as it is. Numbers are compared
/// exactly, and an end is written with the value's number of decimals. Dates are compared by day: a timestamp beyond an end
/// becomes that day at 00:00:00 with its own offset. `NaN` and infinities, which stand for no measured value, stay.
#[derive(Clone, Copy, Debug)]
pub struct Clamp;

const TYPES: TypeSet = TypeSet::Other(
    |column_type| {
        TypeSet::TextOrNumber.contains(column_type) || TypeSet::TextOrDate.contains(column_type)
    },
    "text, numbers, date and timestamp",
);

impl Transformer for Clamp {
    fn name(&self) -> &'static str {
        "clamp"
    }

    fn technique(&self) -> Technique {
        Technique::Generalization
    }

    fn summary(&self) -> &'static str {
        "Replaces what is below `min` or above `max` by that end: top and bottom coding."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "min",
                kind: OptionKind::Scalar,
                required: false,
                summary: "The least value: a number, or a date as text.",
            },
            OptionSpec {
                name: "max",
                kind: OptionKind::Scalar,
                required: false,
                summary: "The greatest value: a number, or a date as text.",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TYPES
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "max = 90",
                column_type: "integer",
                input: "97",
                output: Ok(Some("90")),
            },
            Example {
                options: "max = 90",
                column_type: "integer",
                input: "41",
                output: Ok(Some("41")),
            },
            Example {
                options: "min = 0, max = 1000.5",
                column_type: "numeric(12,2)",
                input: "123456789.10",
                output: Ok(Some("1000.50")),
            },
            Example {
                options: "min = \"1934-01-01\"",
                column_type: "date",
                input: "1919-08-04",
                output: Ok(Some("1934-01-01")),
            },
            Example {
                options: "max = \"2020-12-31\"",
                column_type: "timestamptz",
                input: "2024-02-29 12:34:56.789+05:30",
                output: Ok(Some("2020-12-31 00:00:00+05:30")),
            },
            Example {
                options: "max = 90",
                column_type: "text",
                input: "over 90",
                output: Err("not a number"),
            },
            Example {
                options: "min = 10, max = 1",
                column_type: "integer",
                input: "5",
                output: Err("`min` is greater than `max`"),
            },
            Example {
                options: "max = 90",
                column_type: "date",
                input: "1919-08-04",
                output: Err("the ends are numbers, and the column is date"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let (min, max) = (options.scalar("min"), options.scalar("max"));
        if min.is_none() && max.is_none() {
            return Err(OptionError::new("min", "`min` or `max` must be given"));
        }
        if let Some(ends) = dates(min.as_deref(), max.as_deref()) {
            return ordered(ends, ends.min.zip(ends.max).map(|(min, max)| min.cmp(&max)));
        }
        let number = |name, text: Option<String>| match text.map(DecimalText::new) {
            None => Ok(None),
            Some(Some(number)) => Ok(Some(number)),
            Some(None) => Err(OptionError::new(
                name,
                "the ends must both be numbers, or both dates such as \"1934-01-01\"",
            )),
        };
        let ends = NumberEnds { min: number("min", min)?, max: number("max", max)? };
        let order = ends.min.as_ref().zip(ends.max.as_ref());
        let order = order.map(|(min, max)| min.decimal().compare(&max.decimal()));
        ordered(ends, order)
    }
}

fn ordered<D: Definition + 'static>(
    ends: D,
    order: Option<Ordering>,
) -> Result<Arc<dyn Definition>, OptionError> {
    match order {
        Some(Ordering::Greater) => Err(OptionError::new("min", "`min` is greater than `max`")),
        _ => Ok(Arc::new(ends)),
    }
}

/// The ends as dates, if all that are given are dates.
fn dates(min: Option<&str>, max: Option<&str>) -> Option<DateEnds> {
    let date = |text: Option<&str>| match text.map(|text| Moment::parse(text.as_bytes())) {
        None => Some(None),
        Some(Ok(Moment::Finite(date, None))) => Some(Some(date)),
        Some(_) => None,
    };
    Some(DateEnds { min: date(min)?, max: date(max)? })
}

#[derive(Clone, Debug)]
struct NumberEnds {
    min: Option<DecimalText>,
    max: Option<DecimalText>,
}

impl Definition for NumberEnds {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        let column_type = target.column_type;
        TYPES.require("clamp", column_type)?;
        if !TypeSet::TextOrNumber.contains(column_type) {
            return Err(format!("the ends are numbers, and the column is {column_type}"));
        }
        let range = NumberRange::of(target);
        for (name, end) in [("min", &self.min), ("max", &self.max)] {
            if let Some(end) = end.as_ref().filter(|end| !range.holds(&end.decimal())) {
                return Err(format!("{column_type} cannot hold `{name} = {}`", end.as_str()));
            }
        }
        Ok(Box::new(BoundNumberEnds { ends: self.clone(), range }))
    }
}

#[derive(Debug)]
struct BoundNumberEnds {
    ends: NumberEnds,
    range: NumberRange,
}

impl Transform for BoundNumberEnds {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let start = out.len();
        if let Number::Finite(number) = self.range.read(cell.value)? {
            let beyond = |end: &&DecimalText, order| number.compare(&end.decimal()) == order;
            let min = self.ends.min.as_ref().filter(|min| beyond(min, Ordering::Less));
            let max = self.ends.max.as_ref().filter(|max| beyond(max, Ordering::Greater));
            if let Some(end) = min.or(max) {
                let shown = self.range.shown_scale(&number);
                write_end(&end.decimal(), shown, out);
                return self.range.check_width(start, out);
            }
        }
        out.extend_from_slice(cell.value);
        Ok(Written::Value)
    }
}

fn write_end(end: &Decimal<'_>, shown: usize, out: &mut Vec<u8>) {
    let start = out.len();
    let scale = end.significant_scale();
    end.push_digits(scale, out);
    decimal::finish(end.negative, scale, shown, start, out);
}

#[derive(Clone, Copy, Debug)]
struct DateEnds {
    min: Option<Date>,
    max: Option<Date>,
}

impl Definition for DateEnds {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        let column_type = target.column_type;
        TYPES.require("clamp", column_type)?;
        if !TypeSet::TextOrDate.contains(column_type) {
            return Err(format!("the ends are dates, and the column is {column_type}"));
        }
        let last = match column_type.kind {
            TypeKind::Timestamp | TypeKind::TimestampTz => calendar::LAST_TIMESTAMP,
            _ => calendar::LAST_DATE,
        };
        for end in [self.min, self.max].into_iter().flatten() {
            if end < calendar::FIRST || end > last {
                return Err(format!("{column_type} cannot hold an end of the range"));
            }
        }
        Ok(Box::new(BoundDateEnds { ends: *self, column_type: column_type.clone() }))
    }
}

#[derive(Debug)]
struct BoundDateEnds {
    ends: DateEnds,
    column_type: ColumnType,
}

impl Transform for BoundDateEnds {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let (value, _) = split_padding(&self.column_type, cell.value);
        if let Moment::Finite(date, clock) = Moment::parse(value)? {
            let min = self.ends.min.filter(|min| date < *min);
            if let Some(end) = min.or(self.ends.max.filter(|max| date > *max)) {
                calendar::write(end, clock, TimeOfDay::Drop, out)?;
                return Ok(Written::Value);
            }
        }
        out.extend_from_slice(cell.value);
        Ok(Written::Value)
    }
}
