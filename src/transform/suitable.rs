//! Which transformers suit a class of columns.
//!
//! Automatic rules and written mapping files take the first that a column's type, width and constraints allow.

use super::options::OptionValue;
use crate::detect::column_hints::ColumnClass;

/// Options and their values.
pub type Words = &'static [(&'static str, Word)];

/// The value of an option, as a constant.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// A text.
    Text(&'static str),
    /// A whole number.
    Number(i64),
    /// A number with a point.
    Decimal(f64),
}

/// The transformers for a class of columns, best first, with the options that each needs.
pub fn for_class(class: ColumnClass) -> &'static [(&'static str, Words)] {
    use ColumnClass as C;
    match class {
        C::Email => &[("email", &[]), ("token", &[]), ("null", &[]), ("empty", &[])],
        C::Phone => &[
            ("phone", &[("shape", Word::Text("unassignable"))]),
            ("id_number", &[]),
            ("digits", &[]),
            ("integer", &[]),
            ("null", &[]),
            ("empty", &[]),
        ],
        C::FirstName => &[("first_name", &[]), ("null", &[]), ("empty", &[])],
        C::LastName => &[("last_name", &[]), ("null", &[]), ("empty", &[])],
        C::FullName => &[("full_name", &[]), ("null", &[]), ("empty", &[])],
        C::Username => &[("username", &[]), ("token", &[]), ("null", &[]), ("empty", &[])],
        C::BirthDate => {
            &[("truncate_date", &[("to", Word::Text("year"))]), ("null", &[]), ("empty", &[])]
        }
        C::BirthYear => &[("bucket", &[("size", Word::Number(5))]), ("null", &[]), ("empty", &[])],
        C::UsSsn => &[
            ("us_ssn", &[]),
            ("id_number", &[]),
            ("digits", &[]),
            ("integer", &[]),
            ("null", &[]),
            ("empty", &[]),
        ],
        // Other digits would pass for the number of somebody in some country.
        C::NationalId | C::HealthId => &[
            ("id_number", &[]),
            ("digits", &[]),
            ("integer", &[]),
            ("token", &[]),
            ("null", &[]),
            ("empty", &[]),
        ],
        C::BankAccount => {
            &[("digits", &[]), ("integer", &[]), ("token", &[]), ("null", &[]), ("empty", &[])]
        }
        C::Street => &[("street_address", &[]), ("null", &[]), ("empty", &[])],
        C::City => &[("city", &[]), ("null", &[]), ("empty", &[])],
        C::State => &[("state", &[]), ("null", &[]), ("empty", &[])],
        C::Postcode => {
            &[("postcode", &[]), ("digits", &[]), ("integer", &[]), ("null", &[]), ("empty", &[])]
        }
        C::Coordinate => &[("round", &[("to", Word::Decimal(0.1))]), ("null", &[])],
        C::Iban => {
            &[("iban", &[]), ("digits", &[]), ("integer", &[]), ("null", &[]), ("empty", &[])]
        }
        C::Card => &[
            ("fresh", &[("kind", Word::Text("payment_card"))]),
            ("digits", &[]),
            ("id_number", &[]),
            ("integer", &[]),
            ("null", &[]),
            ("empty", &[]),
        ],
        C::CardSecret => &[("null", &[]), ("empty", &[]), ("integer", &[])],
        C::Secret => &[("token", &[]), ("uuid", &[]), ("null", &[]), ("empty", &[])],
        C::IpAddress => &[("ip_address", &[]), ("null", &[])],
        C::MacAddress => &[("mac_address", &[]), ("null", &[])],
        C::DeviceId => &[("uuid", &[]), ("token", &[]), ("null", &[]), ("empty", &[])],
        C::Url => &[("url", &[]), ("null", &[]), ("empty", &[])],
        C::Biometric => &[("null", &[]), ("empty", &[])],
    }
}

/// The options as a rule holds them.
pub fn option_values(words: Words) -> Vec<(&'static str, OptionValue)> {
    words
        .iter()
        .map(|(option, word)| {
            let value = match word {
                Word::Text(text) => OptionValue::Text((*text).to_owned()),
                Word::Number(number) => OptionValue::Integer(*number),
                Word::Decimal(number) => OptionValue::Number(*number),
            };
            (*option, value)
        })
        .collect()
}
