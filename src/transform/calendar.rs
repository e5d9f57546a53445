//! The calendar: dates and timestamps as PostgreSQL writes them in ISO style, and days counted one after another.
//!
//! The calendar is the proleptic Gregorian one, as in PostgreSQL. Years are astronomical: 1 is AD 1, 0 is 1 BC, -43 is 44 BC.
//! A timestamp is never taken apart further than its date: the clock and the offset are kept as bytes and written back, so that
//! no fraction is rounded and no time zone is judged.

use super::Invalid;

/// A day of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The astronomical year: 0 is 1 BC.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// PostgreSQL's first day: 4714-11-24 BC.
pub const FIRST: Date = Date { year: -4713, month: 11, day: 24 };
/// PostgreSQL's last `date`: 5874897-12-31.
pub const LAST_DATE: Date = Date { year: 5_874_897, month: 12, day: 31 };
/// The day of PostgreSQL's last timestamp: 294276-12-31.
pub const LAST_TIMESTAMP: Date = Date { year: 294_276, month: 12, day: 31 };

impl Date {
    /// The number of days since 1970-01-01, negative before it.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil` (public domain): years begin
    /// in March, so that the leap day is the last, and 400 of them are 146,097 days.
    pub const fn day_number(self) -> i64 {
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = (self.month as i64 + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + self.day as i64 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day with this number. Source as above, `civil_from_days`.
    pub const fn from_day_number(number: i64) -> Self {
        let number = number + 719_468;
        let era = number.div_euclid(146_097);
        let day_of_era = number.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u8;
        let month = ((month_from_march + 2) % 12 + 1) as u8;
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        Date { year, month, day }
    }

    /// The Monday of its ISO week.
    pub const fn monday(self) -> Self {
        // Day 0 was a Thursday.
        let number = self.day_number();
        Date::from_day_number(number - (number + 3).rem_euclid(7))
    }

    fn exists(self) -> bool {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return false,
        };
        (1..=days).contains(&self.day)
    }
}

/// A date or a timestamp, as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment<'a> {
    /// `infinity` or `-infinity`.
    Infinite,
    /// A day, and a time of day where there is one.
    Finite(Date, Option<Clock<'a>>),
}

/// The time of day of a timestamp: the bytes between the date and ` BC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock<'a> {
    /// The blank or `T` before it.
    pub separator: u8,
    /// `12:34:56.789`, or without seconds `12:34`.
    pub time: &'a [u8],
    /// `+05:30`, `-08`, `Z`; empty if there is none.
    pub offset: &'a [u8],
}

impl<'a> Moment<'a> {
    /// Reads `2024-02-29`, `10000-01-01`, `0044-03-15 BC`, `2024-02-29 12:34:56.789+05:30`, `infinity` and the like.
    ///
    /// # Errors
    /// Whatever is not such a text, or names a day or a time of day that does not exist.
    pub fn parse(text: &'a [u8]) -> Result<Self, Invalid> {
        match text {
            b"infinity" | b"-infinity" => Ok(Moment::Infinite),
            _ => parse_finite(text).ok_or(Invalid("not an ISO date or timestamp")),
        }
    }
}

fn parse_finite(text: &[u8]) -> Option<Moment<'_>> {
    let (text, before_christ) = match text.strip_suffix(b" BC") {
        Some(text) => (text, true),
        None => (text, false),
    };
    let year_length = text.iter().position(|byte| !byte.is_ascii_digit())?;
    if !(4..=7).contains(&year_length) {
        return None;
    }
    let (year, rest) = text.split_at(year_length);
    let (month_and_day, rest) = rest.split_at_checked(6)?;
    let &[b'-', m1, m2, b'-', d1, d2] = month_and_day else { return None };
    let year = year.iter().fold(0, |year, digit| year * 10 + i64::from(digit - b'0'));
    if year == 0 {
        return None;
    }
    let date = Date {
        year: if before_christ { 1 - year } else { year },
        month: two_digits(m1, m2)?,
        day: two_digits(d1, d2)?,
    };
    if !date.exists() {
        return None;
    }
    let clock = match rest.split_first() {
        None => None,
        Some((separator @ (b' ' | b'T'), rest)) => Some(parse_clock(*separator, rest)?),
        Some(_) => return None,
    };
    Some(Moment::Finite(date, clock))
}

fn parse_clock(separator: u8, text: &[u8]) -> Option<Clock<'_>> {
    let end = text.iter().position(|byte| matches!(byte, b'+' | b'-' | b'Z'));
    let (time, offset) = text.split_at(end.unwrap_or(text.len()));
    let (hours_and_minutes, seconds) = time.split_at_checked(5)?;
    let &[h1, h2, b':', m1, m2] = hours_and_minutes else { return None };
    let (hour, minute) = (two_digits(h1, h2)?, two_digits(m1, m2)?);
    let (second, fraction) = match seconds {
        [] => (0, &[][..]),
        [b':', s1, s2] => (two_digits(*s1, *s2)?, &[][..]),
        [b':', s1, s2, b'.', fraction @ ..] if !fraction.is_empty() => {
            (two_digits(*s1, *s2)?, fraction)
        }
        _ => return None,
    };
    // 24:00:00 is the end of the day, and a second 60 is read as the next minute.
    let midnight = minute == 0 && second == 0 && fraction.iter().all(|digit| *digit == b'0');
    let sound = (hour < 24 || hour == 24 && midnight)
        && minute < 60
        && second <= 60
        && fraction.iter().all(u8::is_ascii_digit)
        && is_offset(offset);
    sound.then_some(Clock { separator, time, offset })
}

/// Nothing, `Z`, `+05`, `+05:30`, `+0530`, `-00:19:32`.
fn is_offset(text: &[u8]) -> bool {
    let digits = match text {
        [] | b"Z" => return true,
        [b'+' | b'-', digits @ ..] => digits,
        _ => return false,
    };
    let mut rest = digits;
    for part in 0..3 {
        if part > 0 {
            if rest.is_empty() {
                return true;
            }
            rest = rest.strip_prefix(b":").unwrap_or(rest);
        }
        rest = match rest {
            [d1, d2, rest @ ..] if d1.is_ascii_digit() && d2.is_ascii_digit() => rest,
            _ => return false,
        };
    }
    rest.is_empty()
}

fn two_digits(tens: u8, units: u8) -> Option<u8> {
    (tens.is_ascii_digit() && units.is_ascii_digit()).then(|| (tens - b'0') * 10 + (units - b'0'))
}

/// What becomes of the time of day when a date is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeOfDay {
    /// It stays.
    #[default]
    Keep,
    /// It becomes midnight, without a fraction; the offset stays.
    Drop,
}

/// Appends a date with the clock of the value that it replaces, in the same form.
///
/// # Errors
/// [`Invalid`] if PostgreSQL could not read it back: a date, or a timestamp, before its first or after its last. With an offset
/// those limits are one day narrower, since the offset may move the time across them.
pub fn write(
    date: Date,
    clock: Option<Clock<'_>>,
    time_of_day: TimeOfDay,
    out: &mut Vec<u8>,
) -> Result<(), Invalid> {
    let number = date.day_number();
    let (first, last) = limits(clock);
    if !(first..=last).contains(&number) {
        return Err(Invalid("a date outside PostgreSQL's range"));
    }
    let year = if date.year > 0 { date.year } else { 1 - date.year };
    push_decimal(year, 4, out);
    out.push(b'-');
    push_decimal(i64::from(date.month), 2, out);
    out.push(b'-');
    push_decimal(i64::from(date.day), 2, out);
    if let Some(clock) = clock {
        out.push(clock.separator);
        match time_of_day {
            TimeOfDay::Keep => out.extend_from_slice(clock.time),
            TimeOfDay::Drop if clock.time.len() == 5 => out.extend_from_slice(b"00:00"),
            TimeOfDay::Drop => out.extend_from_slice(b"00:00:00"),
        }
        out.extend_from_slice(clock.offset);
    }
    if date.year <= 0 {
        out.extend_from_slice(b" BC");
    }
    Ok(())
}

/// The numbers of the first and the last day that can be written with such a clock.
pub fn limits(clock: Option<Clock<'_>>) -> (i64, i64) {
    const FIRST_NUMBER: i64 = FIRST.day_number();
    const LAST_DATE_NUMBER: i64 = LAST_DATE.day_number();
    const LAST_TIMESTAMP_NUMBER: i64 = LAST_TIMESTAMP.day_number();
    match clock {
        None => (FIRST_NUMBER, LAST_DATE_NUMBER),
        Some(clock) if clock.offset.is_empty() && !clock.time.starts_with(b"24") => {
            (FIRST_NUMBER, LAST_TIMESTAMP_NUMBER)
        }
        Some(_) => (FIRST_NUMBER + 1, LAST_TIMESTAMP_NUMBER - 1),
    }
}

fn push_decimal(number: i64, width: usize, out: &mut Vec<u8>) {
    let mut digits = [b'0'; 20];
    let mut at = digits.len();
    let mut rest = number.unsigned_abs();
    while rest > 0 && at > 0 {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[at.min(digits.len() - width)..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The day after, found as a calendar on paper would.
    fn tomorrow(mut date: Date) -> Date {
        date.day += 1;
        if !date.exists() {
            date.day = 1;
            date.month += 1;
        }
        if date.month == 13 {
            date.month = 1;
            date.year += 1;
        }
        date
    }

    #[test]
    fn numbers_agree_with_a_walk_day_by_day() {
        let epoch = Date { year: 1970, month: 1, day: 1 };
        assert_eq!(epoch.day_number(), 0);
        // All of PostgreSQL's BC dates and on to 3000: two and a half million days.
        let mut date = FIRST;
        let mut number = FIRST.day_number();
        // Julian day 0.
        assert_eq!(number, -2_440_588);
        while date.year <= 3000 {
            assert_eq!(date.day_number(), number);
            assert_eq!(Date::from_day_number(number), date);
            date = tomorrow(date);
            number += 1;
        }
        assert_eq!(LAST_DATE.day_number(), 2_145_042_905);
        for last in [LAST_DATE, LAST_TIMESTAMP] {
            assert_eq!(Date::from_day_number(last.day_number()), last);
        }
    }

    #[test]
    fn mondays() {
        for (date, monday) in [
            ("2024-02-29", "2024-02-26"),
            ("2024-02-26", "2024-02-26"),
            ("2024-03-03", "2024-02-26"),
            ("2024-01-01", "2024-01-01"),
            ("2023-01-01", "2022-12-26"),
            ("0001-01-01", "0001-01-01"),
            ("0001-12-31 BC", "0001-12-25 BC"),
            ("4714-11-24 BC", "4714-11-24 BC"),
        ] {
            let Ok(Moment::Finite(date, _)) = Moment::parse(date.as_bytes()) else { panic!() };
            let mut out = Vec::new();
            write(date.monday(), None, TimeOfDay::Keep, &mut out).unwrap();
            assert_eq!(out, monday.as_bytes());
        }
    }

    #[test]
    fn what_is_read_is_written_back() {
        for text in [
            "2024-02-29",
            "10000-01-01",
            "5874897-12-31",
            "0044-03-15 BC",
            "4713-01-01 BC",
            "4714-11-24 BC",
            "0001-02-29 BC",
            "2024-02-29 12:34:56.789+05:30",
            "2024-02-29 12:34:56-00:19:32",
            "2024-02-29T12:34Z",
            "2024-02-29 12:34:56+0530",
            "2024-02-29 24:00:00",
            "2016-12-31 23:59:60",
            "294276-12-31 23:59:59.999999",
            "0044-03-15 12:00:00+00 BC",
        ] {
            let Ok(Moment::Finite(date, clock)) = Moment::parse(text.as_bytes()) else {
                panic!("{text}");
            };
            let mut out = Vec::new();
            write(date, clock, TimeOfDay::Keep, &mut out).unwrap();
            assert_eq!(String::from_utf8_lossy(&out), text);
        }
        assert_eq!(Moment::parse(b"-infinity"), Ok(Moment::Infinite));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            " ",
            "BC",
            " BC",
            "2024",
            "2024-02",
            "2024-02-30",
            "2023-02-29",
            "1900-02-29",
            "2024-00-01",
            "2024-13-01",
            "2024-01-00",
            "0000-01-01",
            "0000-01-01 BC",
            "24-02-29",
            "99999999-01-01",
            "2024-2-9",
            "29.02.2024",
            "02/29/2024",
            "2024-02-29 ",
            "2024-02-29x",
            "2024-02-29 1:00:00",
            "2024-02-29 25:00:00",
            "2024-02-29 24:00:01",
            "2024-02-29 12:60:00",
            "2024-02-29 12:00:61",
            "2024-02-29 12:00:00.",
            "2024-02-29 12:00:00.5x",
            "2024-02-29 12:00:00+",
            "2024-02-29 12:00:00+5",
            "2024-02-29 12:00:00+05:3",
            "2024-02-29 12:00:00+05:30:00:00",
            "2024-02-29 12:00:00 UTC",
            "2024-02-29 BC ",
            "2024-02-29 12:00:00Zulu",
            "Infinity",
            "\u{662}024-02-29",
        ] {
            assert!(Moment::parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn nothing_is_written_that_cannot_be_read_back() {
        let clock = Clock { separator: b' ', time: b"12:00:00", offset: b"+02" };
        let with_offset = Some(clock);
        let plain = Some(Clock { offset: b"", ..clock });
        let before = Date { year: -4713, month: 11, day: 23 };
        let after = Date { year: 294_277, month: 1, day: 1 };
        for (date, clock, fits) in [
            (FIRST, None, true),
            (before, None, false),
            (FIRST, plain, true),
            (FIRST, with_offset, false),
            (after, None, true),
            (after, plain, false),
            (LAST_TIMESTAMP, plain, true),
            (LAST_TIMESTAMP, with_offset, false),
            (Date { year: 5_874_898, month: 1, day: 1 }, None, false),
        ] {
            let found = write(date, clock, TimeOfDay::Keep, &mut Vec::new());
            assert_eq!(found.is_ok(), fits, "{date:?} {clock:?}");
        }
    }

    proptest! {
        #[test]
        fn any_day_survives(number in -2_440_588i64..=2_145_000_000) {
            let date = Date::from_day_number(number);
            prop_assert_eq!(date.day_number(), number);
            let mut out = Vec::new();
            write(date, None, TimeOfDay::Keep, &mut out).unwrap();
            prop_assert_eq!(Moment::parse(&out), Ok(Moment::Finite(date, None)));
            prop_assert_eq!(tomorrow(date).day_number(), number + 1);
            prop_assert_eq!(date.monday().day_number().rem_euclid(7), 4);
        }

        #[test]
        fn any_text_is_taken_without_a_panic(text in "[0-9TZ: .+BC-]{0,40}") {
            if let Ok(Moment::Finite(date, clock)) = Moment::parse(text.as_bytes()) {
                let mut out = Vec::new();
                if write(date, clock, TimeOfDay::Keep, &mut out).is_ok() {
                    prop_assert_eq!(Moment::parse(&out), Ok(Moment::Finite(date, clock)));
                }
            }
        }
    }
}
