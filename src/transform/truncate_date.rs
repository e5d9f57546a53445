//! `truncate_date`: a date becomes the first day of its period.

use std::sync::Arc;

use super::calendar::{self, Date, Moment, TimeOfDay};
use super::characters::split_padding;
use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::schema::ColumnType;

/// The entry of `truncate_date`.
///
/// The type and the form of the text stay; the time of day becomes 00:00:00 and keeps its offset. `infinity` and `-infinity`
/// stay. The offset that is kept is that of the source: under a zone with summer time it tells the half of the year, so a dump
/// with timestamptz columns is best made with `PGTZ=UTC`. A decade begins with the year that ends in 0, as PostgreSQL's `date_trunc` has it: the years 1 to 9 fall to 1 BC, the
/// year before them. A period that begins before PostgreSQL's first day (4714-11-24 BC) is given that day.
#[derive(Clone, Copy, Debug)]
pub struct TruncateDate;

impl Transformer for TruncateDate {
    fn name(&self) -> &'static str {
        "truncate_date"
    }

    fn technique(&self) -> Technique {
        Technique::Generalization
    }

    fn summary(&self) -> &'static str {
        "Replaces a date by the first day of its week, month, quarter, year or decade; a time of day becomes midnight."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[OptionSpec {
            name: "to",
            kind: OptionKind::Word(&["day", "week", "month", "quarter", "year", "decade"]),
            required: true,
            summary: "The period; weeks begin on Monday.",
        }]
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
                options: "to = \"month\"",
                column_type: "date",
                input: "1987-05-23",
                output: Ok(Some("1987-05-01")),
            },
            Example {
                options: "to = \"week\"",
                column_type: "date",
                input: "2023-01-01",
                output: Ok(Some("2022-12-26")),
            },
            Example {
                options: "to = \"quarter\"",
                column_type: "timestamp",
                input: "2024-06-30 23:59:59.999999",
                output: Ok(Some("2024-04-01 00:00:00")),
            },
            Example {
                options: "to = \"day\"",
                column_type: "timestamptz",
                input: "2024-02-29 12:34:56.789+05:30",
                output: Ok(Some("2024-02-29 00:00:00+05:30")),
            },
            Example {
                options: "to = \"year\"",
                column_type: "text",
                input: "2024-02-29T12:34Z",
                output: Ok(Some("2024-01-01T00:00Z")),
            },
            Example {
                options: "to = \"decade\"",
                column_type: "date",
                input: "0044-03-15 BC",
                output: Ok(Some("0051-01-01 BC")),
            },
            Example {
                options: "to = \"year\"",
                column_type: "date",
                input: "infinity",
                output: Ok(Some("infinity")),
            },
            Example {
                options: "to = \"month\"",
                column_type: "text",
                input: "23 May 1987",
                output: Err("not an ISO date or timestamp"),
            },
            Example {
                options: "to = \"month\"",
                column_type: "integer",
                input: "1987",
                output: Err("`truncate_date` cannot write integer"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(match options.text("to") {
            Some("day") => Period::Day,
            Some("week") => Period::Week,
            Some("month") => Period::Month,
            Some("quarter") => Period::Quarter,
            Some("year") => Period::Year,
            Some("decade") => Period::Decade,
            _ => return Err(OptionError::new("to", "`to` is missing")),
        }))
    }
}

/// How coarse a date becomes.
#[derive(Clone, Copy, Debug)]
enum Period {
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
}

impl Period {
    /// The first day of the period that holds this day.
    fn first_day(self, date: Date) -> Date {
        match self {
            Period::Day => date,
            Period::Week => date.monday(),
            Period::Month => Date { day: 1, ..date },
            Period::Quarter => Date { month: (date.month - 1) / 3 * 3 + 1, day: 1, ..date },
            Period::Year => Date { month: 1, day: 1, ..date },
            Period::Decade => Date { year: date.year.div_euclid(10) * 10, month: 1, day: 1 },
        }
    }
}

impl Definition for Period {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::TextOrDate.require("truncate_date", target.column_type)?;
        Ok(Box::new(Truncation { period: *self, column_type: target.column_type.clone() }))
    }
}

#[derive(Debug)]
struct Truncation {
    period: Period,
    column_type: ColumnType,
}

impl Transform for Truncation {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let (value, _) = split_padding(&self.column_type, cell.value);
        match Moment::parse(value)? {
            Moment::Infinite => out.extend_from_slice(value),
            Moment::Finite(date, clock) => {
                let first = Date::from_day_number(calendar::limits(clock).0);
                let start = self.period.first_day(date).max(first.min(date));
                calendar::write(start, clock, TimeOfDay::Drop, out)?;
            }
        }
        Ok(Written::Value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected as PostgreSQL's `date_trunc` answers, but where that is before the first day.
    #[test]
    fn before_christ_and_at_the_ends() {
        let cases: &[(Period, &str, &str)] = &[
            (Period::Decade, "2029-12-31", "2020-01-01"),
            (Period::Decade, "0010-01-01", "0010-01-01"),
            (Period::Decade, "0009-12-31", "0001-01-01 BC"),
            (Period::Decade, "0001-12-31 BC", "0001-01-01 BC"),
            (Period::Decade, "0002-06-01 BC", "0011-01-01 BC"),
            (Period::Year, "0044-03-15 12:30:00+01 BC", "0044-01-01 00:00:00+01 BC"),
            (Period::Week, "0001-12-31 BC", "0001-12-25 BC"),
            (Period::Year, "4714-12-31 BC", "4714-11-24 BC"),
            (Period::Week, "4714-11-24 BC", "4714-11-24 BC"),
            (Period::Month, "5874897-12-31", "5874897-12-01"),
            (Period::Day, "294276-12-31 23:59:59.999999", "294276-12-31 00:00:00"),
        ];
        for (period, value, expected) in cases {
            let Ok(Moment::Finite(date, clock)) = Moment::parse(value.as_bytes()) else { panic!() };
            let mut out = Vec::new();
            let first = Date::from_day_number(calendar::limits(clock).0);
            let start = period.first_day(date).max(first);
            calendar::write(start, clock, TimeOfDay::Drop, &mut out).unwrap();
            assert_eq!(String::from_utf8_lossy(&out), *expected, "{value}");
        }
    }
}
