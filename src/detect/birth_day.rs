//! Dates of birth inside numbers.

use super::layout::two;

/// Whether there is such a day. Years are those of the Gregorian calendar, months and days count from 1.
pub(super) fn is_day(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether there is such a day in some century: 29 February counts in a year 00, as in 2000.
pub(super) fn is_day_of_a_century(year: u32, month: u32, day: u32) -> bool {
    is_day(2000 + year % 100, month, day)
}

/// Year of the century, month and day of six digits `yymmdd`; not tested for being a day.
pub(super) fn year_month_day(digits: &[u8]) -> Option<(u32, u32, u32)> {
    Some((two(digits, 0)?, two(digits, 2)?, two(digits, 4)?))
}

/// Whether numbers that begin with a date of this year of the century are more often orders and invoices than persons.
///
/// `240312-1234` is the shape of a running number behind today's date as well, and one in ten passes a check digit. Persons born
/// from 2010 on, and from 1910 to 1929, are rare in databases; such numbers of theirs need context.
pub(super) fn is_year_of_running_numbers(year: u32) -> bool {
    (10..30).contains(&(year % 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        let cases = [
            (2000, 2, 29, true),
            (1900, 2, 29, false),
            (2024, 2, 29, true),
            (2023, 2, 29, false),
            (1985, 12, 31, true),
            (1985, 11, 31, false),
            (1985, 0, 1, false),
            (1985, 13, 1, false),
            (1985, 1, 0, false),
            (1985, 1, 32, false),
        ];
        for (year, month, day, expected) in cases {
            assert_eq!(is_day(year, month, day), expected, "{year}-{month}-{day}");
        }
        assert!(is_day_of_a_century(0, 2, 29) && !is_day_of_a_century(99, 2, 29));
        assert_eq!(year_month_day(b"850131x"), Some((85, 1, 31)));
        assert_eq!(year_month_day(b"8501x1"), None);
        assert!(is_year_of_running_numbers(24) && !is_year_of_running_numbers(9));
    }
}
