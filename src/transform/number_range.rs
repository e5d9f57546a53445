//! What numbers a column holds: its range, its decimals, its width.

use std::cmp::Ordering;

use super::characters::split_padding;
use super::decimal::{Decimal, DecimalText, Number};
use super::{Invalid, Target, Written};
use crate::schema::{ColumnType, TypeKind};

/// The numbers that a column can hold.
#[derive(Clone, Debug)]
pub struct NumberRange {
    column_type: ColumnType,
    min: Option<DecimalText>,
    max: Option<DecimalText>,
    chars_max: Option<usize>,
}

impl NumberRange {
    /// The range of a column's type. Text has none but its width.
    pub fn of(target: &Target<'_>) -> Self {
        let column_type = target.column_type.clone();
        let (min, max) = match column_type.kind {
            TypeKind::SmallInt => ("-32768".into(), "32767".into()),
            TypeKind::Integer => ("-2147483648".into(), "2147483647".into()),
            TypeKind::BigInt => ("-9223372036854775808".into(), "9223372036854775807".into()),
            TypeKind::Real => ("-3.4028235e38".into(), "3.4028235e38".into()),
            TypeKind::Double => ("-1.7976931348623157e308".into(), "1.7976931348623157e308".into()),
            TypeKind::Numeric { precision: Some(precision), scale } => {
                let max = nines(precision, scale.unwrap_or(0));
                (format!("-{max}"), max)
            }
            _ => (String::new(), String::new()),
        };
        let chars_max = [target.chars_max, column_type.max_chars()].into_iter().flatten().min();
        NumberRange {
            min: DecimalText::new(min),
            max: DecimalText::new(max),
            chars_max: chars_max.filter(|_| column_type.is_text()).map(|n| n as usize),
            column_type,
        }
    }

    /// The same range between these ends too, where they are given.
    #[must_use]
    pub fn within(mut self, min: Option<&DecimalText>, max: Option<&DecimalText>) -> Self {
        if let Some(min) = min.filter(|min| !self.is_below(&min.decimal())) {
            self.min = Some(min.clone());
        }
        if let Some(max) = max.filter(|max| !self.is_above(&max.decimal())) {
            self.max = Some(max.clone());
        }
        self
    }

    /// How many decimals the column keeps, if its type says so; 0 for integers and for a negative scale.
    pub fn scale(&self) -> Option<usize> {
        match self.column_type.kind {
            TypeKind::SmallInt | TypeKind::Integer | TypeKind::BigInt => Some(0),
            TypeKind::Numeric { precision: Some(_), scale } => {
                Some(usize::try_from(scale.unwrap_or(0)).unwrap_or(0))
            }
            _ => None,
        }
    }

    /// The most decimals of a number in binary floating point, whose text has no scale of its own; `None` for other types.
    /// PostgreSQL refuses a number other than 0 that is too small for its type.
    pub fn float_scale_max(&self) -> Option<usize> {
        match self.column_type.kind {
            TypeKind::Real => Some(45),
            TypeKind::Double => Some(323),
            _ => None,
        }
    }

    /// How many decimals are written at least where a number takes another's place: as many as it had. Binary floating point
    /// shows no zeros at the end.
    pub fn shown_scale(&self, number: &Decimal<'_>) -> usize {
        if self.float_scale_max().is_some() { 0 } else { number.scale() }
    }

    /// Whether labels can be written.
    pub fn is_text(&self) -> bool {
        self.column_type.is_text()
    }

    /// Whether the column can hold this number without rounding it.
    pub fn holds(&self, number: &Decimal<'_>) -> bool {
        let fits_scale = self.scale().is_none_or(|scale| number.significant_scale() <= scale);
        fits_scale && !self.is_below(number) && !self.is_above(number)
    }

    /// Reads a value of the column.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn read<'a>(&self, value: &'a [u8]) -> Result<Number<'a>, Invalid> {
        let (value, _) = split_padding(&self.column_type, value);
        Number::parse(value).ok_or(Invalid("not a number"))
    }

    /// Looks at the number that was written at `start..`: one beyond an end of the range becomes that end.
    ///
    /// # Errors
    /// If its text is too long for the column.
    pub fn limit(&self, start: usize, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let end = match out.get(start..).and_then(Decimal::parse) {
            Some(number) if self.is_below(&number) => self.min.as_ref(),
            Some(number) if self.is_above(&number) => self.max.as_ref(),
            _ => None,
        };
        if let Some(end) = end {
            out.truncate(start);
            out.extend_from_slice(end.as_str().as_bytes());
        }
        self.check_width(start, out)
    }

    /// Looks at the text that was written at `start..`.
    ///
    /// # Errors
    /// If it is too long for the column.
    pub fn check_width(&self, start: usize, out: &[u8]) -> Result<Written, Invalid> {
        // Numbers and labels are ASCII.
        match self.chars_max {
            Some(chars_max) if out.len() - start > chars_max => {
                Err(Invalid("the new value is longer than the column"))
            }
            _ => Ok(Written::Value),
        }
    }

    fn is_below(&self, number: &Decimal<'_>) -> bool {
        self.min.as_ref().is_some_and(|min| number.compare(&min.decimal()) == Ordering::Less)
    }

    fn is_above(&self, number: &Decimal<'_>) -> bool {
        self.max.as_ref().is_some_and(|max| number.compare(&max.decimal()) == Ordering::Greater)
    }
}

/// The greatest `numeric(precision, scale)`.
fn nines(precision: u32, scale: i32) -> String {
    let precision = precision as usize;
    let Ok(scale) = usize::try_from(scale) else {
        return "9".repeat(precision) + &"0".repeat(scale.unsigned_abs() as usize);
    };
    let integer = "9".repeat(precision.saturating_sub(scale));
    let zeros = "0".repeat(scale.saturating_sub(precision));
    let fraction = "9".repeat(scale.min(precision));
    let integer = if integer.is_empty() { "0" } else { &integer };
    if scale == 0 { integer.to_owned() } else { format!("{integer}.{zeros}{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_numeric() {
        for (precision, scale, expected) in
            [(5, 0, "99999"), (5, 2, "999.99"), (2, 2, "0.99"), (2, 4, "0.0099"), (3, -2, "99900")]
        {
            assert_eq!(nines(precision, scale), expected);
        }
    }
}
