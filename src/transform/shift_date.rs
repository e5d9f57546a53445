//! `shift_date`: all dates of one person move by the same number of days.

use std::sync::Arc;

use super::calendar::{self, Date, Moment, TimeOfDay};
use super::characters::split_padding;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::ColumnType;

/// The entry of `shift_date`.
///
/// The shift is a whole number of days from −`days` to `days` and never 0. It comes from the PRF of the `by` column's value in
/// that column's domain, so that all dates of one person move alike and the intervals between them survive, in every table.
/// With n = `days` and i = the PRF's index at byte 16 below 2n, the shift is i − n where i < n, else i − n + 1.
///
/// The form of the text stays, and so do the time of day (unless `time = "drop"`), the offset, `infinity` and `-infinity`.
#[derive(Clone, Copy, Debug)]
pub struct ShiftDate;

const DAYS_DEFAULT: u32 = 182;
const DAYS_MAX: i64 = 36_525;

impl Transformer for ShiftDate {
    fn name(&self) -> &'static str {
        "shift_date"
    }

    fn technique(&self) -> Technique {
        Technique::Randomization
    }

    fn summary(&self) -> &'static str {
        "Moves a date by a keyed number of days that is the same for all dates with one value of another column."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "by",
                kind: OptionKind::Text,
                required: true,
                summary: "The column whose value decides how far: that of the person.",
            },
            OptionSpec {
                name: "days",
                kind: OptionKind::Integer(1, DAYS_MAX),
                required: false,
                summary: "The furthest that a date moves, in days (default 182).",
            },
            OptionSpec {
                name: "time",
                kind: OptionKind::Word(&["keep", "drop"]),
                required: false,
                summary: "Whether the time of day stays or becomes 00:00:00 (default keep).",
            },
        ]
    }

    fn types(&self) -> TypeSet {
        TypeSet::TextOrDate
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "by = \"id\"",
                column_type: "date",
                input: "2024-02-29",
                output: Ok(Some("2024-01-30")),
            },
            Example {
                options: "by = \"id\"",
                column_type: "timestamptz",
                input: "2024-03-01 12:34:56.789+05:30",
                output: Ok(Some("2024-01-31 12:34:56.789+05:30")),
            },
            Example {
                options: "by = \"id\", days = 7, time = \"drop\"",
                column_type: "timestamp",
                input: "0001-12-31 12:34:56 BC",
                output: Ok(Some("0001-12-29 00:00:00 BC")),
            },
            Example {
                options: "by = \"id\"",
                column_type: "date",
                input: "-infinity",
                output: Ok(Some("-infinity")),
            },
            Example {
                options: "by = \"id\"",
                column_type: "text",
                input: "last Tuesday",
                output: Err("not an ISO date or timestamp"),
            },
            Example {
                options: "by = \"id\"",
                column_type: "integer",
                input: "20240229",
                output: Err("`shift_date` cannot write integer"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let by = options.text("by").unwrap_or_default();
        if by.is_empty() {
            return Err(OptionError::new("by", "`by` must name a column"));
        }
        Ok(Arc::new(Shift {
            by: by.to_owned(),
            days: match options.integer("days") {
                None => DAYS_DEFAULT,
                Some(days) => u32::try_from(days)
                    .ok()
                    .filter(|days| *days > 0)
                    .ok_or_else(|| OptionError::new("days", "`days` is out of range"))?,
            },
            time_of_day: match options.text("time") {
                Some("drop") => TimeOfDay::Drop,
                _ => TimeOfDay::Keep,
            },
        }))
    }
}

#[derive(Clone, Debug)]
struct Shift {
    by: String,
    days: u32,
    time_of_day: TimeOfDay,
}

impl Definition for Shift {
    fn needs(&self) -> Needs {
        Needs::By(self.by.clone())
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrDate.require("shift_date", target.column_type)?;
        if self.by == target.column {
            return Err("`by` names the column itself".into());
        }
        Ok(Box::new(BoundShift {
            days: self.days,
            time_of_day: self.time_of_day,
            column_type: target.column_type.clone(),
        }))
    }
}

#[derive(Debug)]
struct BoundShift {
    days: u32,
    time_of_day: TimeOfDay,
    column_type: ColumnType,
}

impl Transform for BoundShift {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let (value, _) = split_padding(&self.column_type, cell.value);
        match Moment::parse(value)? {
            Moment::Infinite => out.extend_from_slice(value),
            Moment::Finite(date, clock) => {
                let number = date.day_number() + shift_days(cell.prf.u32(16), self.days);
                calendar::write(Date::from_day_number(number), clock, self.time_of_day, out)?;
            }
        }
        Ok(Written::Value)
    }
}

/// A number of days from −`days` to `days` without 0, each as likely as another.
fn shift_days(random: u32, days: u32) -> i64 {
    let days = i64::from(days);
    let index = (i64::from(random) * (2 * days)) >> 32;
    if index < days { index - days } else { index - days + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::Prf;
    use crate::value::Charset;
    use proptest::prelude::*;

    fn shift(days: u32, random: u32, value: &str) -> Result<String, Invalid> {
        let column_type = ColumnType::unknown();
        let bound = BoundShift { days, time_of_day: TimeOfDay::Keep, column_type };
        let mut prf = Prf([0; 32]);
        prf.0[16..20].copy_from_slice(&random.to_le_bytes());
        let mut out = Vec::new();
        let cell = Cell { value: value.as_bytes(), prf: &prf, charset: Charset::Any };
        bound.apply(&cell, &mut out).map(|_| String::from_utf8(out).unwrap())
    }

    #[test]
    fn both_ends_are_reached_and_zero_never() {
        assert_eq!(shift_days(0, 182), -182);
        assert_eq!(shift_days(u32::MAX, 182), 182);
        assert_eq!(shift_days(u32::MAX / 2, 182), -1);
        assert_eq!(shift_days(u32::MAX / 2 + 1, 182), 1);
        assert_eq!(shift_days(0, 1), -1);
        assert_eq!(shift_days(u32::MAX, 1), 1);
    }

    #[test]
    fn across_the_ends_of_months_eras_and_of_the_calendar() {
        assert_eq!(shift(1, 0, "2024-03-01 23:59:59-08"), Ok("2024-02-29 23:59:59-08".into()));
        assert_eq!(shift(1, u32::MAX, "2023-02-28"), Ok("2023-03-01".into()));
        assert_eq!(shift(1, 0, "0001-01-01"), Ok("0001-12-31 BC".into()));
        assert_eq!(shift(1, u32::MAX, "0001-12-31 12:00:00 BC"), Ok("0001-01-01 12:00:00".into()));
        assert_eq!(shift(1, u32::MAX, "9999-12-31"), Ok("10000-01-01".into()));
        for (random, value) in [
            (0, "4714-11-24 BC"),
            (u32::MAX, "5874897-12-31"),
            (u32::MAX, "294276-12-31 23:59:59.999999"),
        ] {
            assert!(shift(1, random, value).is_err(), "{value}");
        }
    }

    proptest! {
        #[test]
        fn intervals_survive(
            random: u32,
            days in 1u32..=36_525,
            first in -700_000i64..2_000_000,
            second in -700_000i64..2_000_000,
        ) {
            let moved = [first, second].map(|number| {
                let mut text = Vec::new();
                let date = Date::from_day_number(number);
                calendar::write(date, None, TimeOfDay::Keep, &mut text).unwrap();
                let text = shift(days, random, std::str::from_utf8(&text).unwrap()).unwrap();
                match Moment::parse(text.as_bytes()) {
                    Ok(Moment::Finite(date, None)) => date.day_number(),
                    other => panic!("{other:?}"),
                }
            });
            prop_assert_eq!(moved[1] - moved[0], second - first);
            prop_assert!(moved[0] != first && (moved[0] - first).unsigned_abs() <= u64::from(days));
        }
    }
}
