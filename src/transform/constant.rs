//! `constant`: every value becomes the same one.

use std::net::IpAddr;
use std::sync::Arc;

use super::calendar::{self, Clock, Date, Moment, TimeOfDay};
use super::characters;
use super::decimal::{Decimal, Number};
use super::number_range::NumberRange;
use super::options::OptionKind;
use super::{
    Cell, Charset, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target,
    Technique, Transform, Transformer, TypeSet, Uniqueness, Written,
};
use crate::codec::json_text::Tokens;
use crate::encoding::Encoding;
use crate::schema::TypeKind;

/// The entry of `constant`.
///
/// The value is held against the column before the first row: its length, the range of numbers, the labels of an enum, the form
/// of dates, booleans, UUIDs, addresses, JSON and bytea. Of other types (intervals, geometry, composites and the like) the
/// mapping's author must know what they take. In an array column each element becomes the constant.
#[derive(Clone, Copy, Debug)]
pub struct Constant;

impl Transformer for Constant {
    fn name(&self) -> &'static str {
        "constant"
    }

    fn technique(&self) -> Technique {
        Technique::Suppression
    }

    fn summary(&self) -> &'static str {
        "Replaces every value by one and the same."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[OptionSpec {
            name: "value",
            kind: OptionKind::Scalar,
            required: true,
            summary: "The value that all become; it must fit the column.",
        }]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Any
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "value = \"n/a\"",
                column_type: "varchar(3)",
                input: "widow",
                output: Ok(Some("n/a")),
            },
            Example {
                options: "value = 0",
                column_type: "integer",
                input: "52000",
                output: Ok(Some("0")),
            },
            Example {
                options: "value = false",
                column_type: "boolean",
                input: "t",
                output: Ok(Some("false")),
            },
            Example {
                options: "value = \"1970-01-01\"",
                column_type: "date",
                input: "1987-05-23",
                output: Ok(Some("1970-01-01")),
            },
            Example {
                options: "value = \"none\"",
                column_type: "varchar(3)",
                input: "x",
                output: Err("the value is longer than varchar(3)"),
            },
            Example {
                options: "value = 70000",
                column_type: "smallint",
                input: "1",
                output: Err("the value does not fit smallint"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let value = options.scalar("value");
        let value = value.ok_or_else(|| OptionError::new("value", "`value` is missing"))?;
        if value.contains('\0') {
            return Err(OptionError::new("value", "`value` holds a character that no text can"));
        }
        Ok(Arc::new(Replacement { value }))
    }
}

#[derive(Clone, Debug)]
struct Replacement {
    value: String,
}

impl Definition for Replacement {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        let column_type = target.column_type;
        let chars = characters::count(self.value.as_bytes());
        let bytes_max = if column_type.kind == TypeKind::Name { 63 } else { usize::MAX };
        let chars_max = column_type.max_chars().map_or(usize::MAX, |n| n as usize);
        if chars > chars_max || self.value.len() > bytes_max {
            return Err(format!("the value is longer than {column_type}"));
        }
        if !fits(&self.value, target) {
            return Err(format!("the value does not fit {column_type}"));
        }
        Ok(Box::new(self.clone()))
    }
}

impl Transform for Replacement {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        if cell.charset == Charset::Ascii && !self.value.is_ascii() {
            return Err(Invalid("the constant holds characters that the dump's encoding lacks"));
        }
        out.extend_from_slice(self.value.as_bytes());
        Ok(Written::Value)
    }
}

/// Whether PostgreSQL reads the text as a value of the type, as far as that can be known.
fn fits(text: &str, target: &Target<'_>) -> bool {
    let bytes = text.as_bytes();
    match &target.column_type.kind {
        TypeKind::SmallInt | TypeKind::Integer | TypeKind::BigInt => {
            let plain = bytes.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
            plain && holds(bytes, target)
        }
        TypeKind::Numeric { .. } | TypeKind::Real | TypeKind::Double => {
            matches!(Number::parse(bytes), Some(Number::Special)) || holds(bytes, target)
        }
        TypeKind::Date => fits_calendar(bytes, calendar::LAST_DATE, |clock| clock.is_none()),
        TypeKind::Timestamp => fits_calendar(bytes, calendar::LAST_TIMESTAMP, |clock| {
            clock.is_none_or(|clock| clock.offset.is_empty())
        }),
        TypeKind::TimestampTz => fits_calendar(bytes, calendar::LAST_TIMESTAMP, |_| true),
        TypeKind::Boolean => matches!(text, "t" | "f" | "true" | "false"),
        TypeKind::Uuid => is_uuid(bytes),
        TypeKind::Json | TypeKind::Jsonb => is_json(bytes),
        TypeKind::Inet | TypeKind::Cidr => is_network(text),
        TypeKind::MacAddr => is_hardware_address(bytes, 6),
        TypeKind::MacAddr8 => is_hardware_address(bytes, 8),
        TypeKind::Bytea => bytes.strip_prefix(b"\\x").is_some_and(|hex| {
            hex.len().is_multiple_of(2) && hex.iter().all(u8::is_ascii_hexdigit)
        }),
        TypeKind::Enum(labels) => labels.iter().any(|label| label == text),
        TypeKind::Oid => text.parse::<u32>().is_ok(),
        TypeKind::Bit => bytes.iter().all(|byte| matches!(byte, b'0' | b'1')),
        // What is clearly something else is refused; the server knows the rest.
        TypeKind::Money | TypeKind::Interval => bytes.iter().any(u8::is_ascii_digit),
        TypeKind::Time => bytes.first().is_some_and(u8::is_ascii_digit) && text.contains(':'),
        TypeKind::Range => text == "empty" || text.starts_with(['[', '(', '{']),
        TypeKind::Composite => text.starts_with('(') && text.ends_with(')'),
        _ => true,
    }
}

fn fits_calendar(text: &[u8], last: Date, form: impl Fn(Option<Clock<'_>>) -> bool) -> bool {
    match Moment::parse(text) {
        Ok(Moment::Infinite) => true,
        Ok(Moment::Finite(date, clock)) => {
            form(clock)
                && date <= last
                && calendar::write(date, clock, TimeOfDay::Keep, &mut Vec::new()).is_ok()
        }
        Err(_) => false,
    }
}

fn holds(text: &[u8], target: &Target<'_>) -> bool {
    Decimal::parse(text).is_some_and(|number| NumberRange::of(target).holds(&number))
}

fn is_json(text: &[u8]) -> bool {
    let mut tokens = Tokens::new(text, Encoding::Utf8);
    loop {
        match tokens.next_token() {
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

fn is_uuid(text: &[u8]) -> bool {
    text.len() == 36
        && text.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn is_network(text: &str) -> bool {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits)),
        None => (text, None),
    };
    let bits_max = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= bits_max))
}

fn is_hardware_address(text: &[u8], octets: usize) -> bool {
    text.len() == octets * 3 - 1
        && text.iter().enumerate().all(|(at, byte)| match at % 3 {
            2 => matches!(byte, b':' | b'-'),
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{Key, Use};
    use crate::schema::{ColumnType, TableName};

    #[test]
    fn what_fits_which_type() {
        let numeric = TypeKind::Numeric { precision: Some(4), scale: Some(2) };
        let labels = TypeKind::Enum(vec!["new".into(), "done".into()]);
        for (kind, text, expected) in [
            (TypeKind::Integer, "2147483647", true),
            (TypeKind::Integer, "2147483648", false),
            (TypeKind::Integer, "1.0", false),
            (TypeKind::Integer, "NaN", false),
            (numeric.clone(), "99.99", true),
            (numeric.clone(), "100", false),
            (numeric.clone(), "0.001", false),
            (numeric, "NaN", true),
            (TypeKind::Real, "1e39", false),
            (TypeKind::Double, "1e39", true),
            (TypeKind::Date, "infinity", true),
            (TypeKind::Date, "2023-02-29", false),
            (TypeKind::Date, "5874898-01-01", false),
            (TypeKind::Timestamp, "2024-02-29 12:00:00", true),
            (TypeKind::Timestamp, "2024-02-29", true),
            (TypeKind::Timestamp, "294277-01-01", false),
            (TypeKind::Timestamp, "2024-02-29 12:00:00+01", false),
            (TypeKind::TimestampTz, "294277-01-01 00:00:00+00", false),
            (TypeKind::Boolean, "yes?", false),
            (TypeKind::Uuid, "00000000-0000-0000-0000-000000000000", true),
            (TypeKind::Uuid, "0", false),
            (TypeKind::Jsonb, "{\"a\": [1]}", true),
            (TypeKind::Jsonb, "{a: 1}", false),
            (TypeKind::Inet, "192.0.2.0/24", true),
            (TypeKind::Inet, "192.0.2.0/33", false),
            (TypeKind::MacAddr, "02:00:5e:00:00:00", true),
            (TypeKind::MacAddr8, "02:00:5e:00:00:00", false),
            (TypeKind::Bytea, "\\x00ff", true),
            (TypeKind::Bytea, "\\x0", false),
            (labels.clone(), "done", true),
            (labels, "gone", false),
            (TypeKind::Oid, "4294967296", false),
            (TypeKind::Bit, "012", false),
            (TypeKind::Money, "$1.50", true),
            (TypeKind::Interval, "none", false),
            (TypeKind::Time, "12:30", true),
            (TypeKind::Time, "noon", false),
            (TypeKind::Range, "[1,2)", true),
            (TypeKind::Range, "1-2", false),
            (TypeKind::Composite, "(1,x)", true),
            (TypeKind::Composite, "1,x", false),
            (TypeKind::Varchar(2), "öü", true),
            (TypeKind::Varchar(2), "abc", false),
        ] {
            let target = Target {
                table: &TableName::new("public", "example"),
                column: "example",
                column_type: &ColumnType::scalar(kind.clone(), "example"),
                chars_max: None,
                not_null: false,
                subkey: &Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "constant", 1),
            };
            let found = Replacement { value: text.into() }.bind(&target);
            assert_eq!(found.is_ok(), expected, "{kind:?} {text}");
        }
    }
}
