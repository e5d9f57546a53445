//! How far a value is what a class of columns holds, by its form and by dictionaries. What detectors see is not asked here.

use super::dictionary::{is_city, is_given_name, is_person, is_region, is_surname};
use crate::detect::column_hints::ColumnClass;

/// How far a value is what its column is said to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// It cannot be.
    None,
    /// It can be, as many other things can.
    Possible,
    /// Hardly anything else looks like it.
    Close,
}

/// How far `value`, without blanks around it and not empty, is of a class.
pub(super) fn likeness(class: ColumnClass, value: &[u8]) -> Likeness {
    use ColumnClass as C;
    let form = Form::of(value);
    let close_if = |close: bool, possible: bool| match (close, possible) {
        (true, _) => Likeness::Close,
        (false, true) => Likeness::Possible,
        (false, false) => Likeness::None,
    };
    let worded = form.letters > 0 && form.digits <= 1 && form.at == 0 && form.bytes <= 80;
    match class {
        C::Email => close_if(false, form.at == 1 && form.blanks == 0),
        C::Phone => close_if(false, (5..=17).contains(&form.digits) && form.letters <= 4),
        C::FirstName => close_if(is_given_name(value), worded),
        C::LastName => close_if(is_surname(value), worded),
        C::FullName => close_if(is_person(value), worded),
        C::Username => close_if(false, form.blanks == 0 && (2..=64).contains(&form.bytes)),
        C::BirthDate => close_if(false, form.digits >= 2 && form.bytes <= 40),
        C::BirthYear => {
            let year: Option<u32> = str::from_utf8(value).ok().and_then(|text| text.parse().ok());
            close_if(year.is_some_and(|year| (1900..=2030).contains(&year)), false)
        }
        C::UsSsn => close_if(false, form.digits == 9 && form.bytes <= 11),
        C::NationalId | C::HealthId => {
            close_if(false, form.digits >= 3 && form.bytes <= 40 && form.at == 0)
        }
        C::Street => close_if(is_street(value, &form), form.letters > 2 && form.at == 0),
        C::City => close_if(is_city(value), worded),
        C::State => close_if(is_region(value), worded),
        C::Postcode => close_if(is_postcode(value), form.digits >= 2 && form.bytes <= 12),
        C::Coordinate => close_if(is_coordinate(value), form.digits > 0 && form.letters <= 1),
        C::Iban => close_if(false, form.digits >= 8 && form.bytes <= 42),
        C::BankAccount => close_if(
            form.digits >= 7 && form.letters <= 6 && form.bytes <= 34,
            form.digits >= 4 && form.bytes <= 42,
        ),
        C::Card => close_if(false, form.digits >= 4 && form.bytes <= 30),
        C::CardSecret => {
            close_if(form.digits == form.bytes && (3..=6).contains(&form.bytes), false)
        }
        C::Secret => close_if(is_random(&form), form.blanks <= 1 && form.bytes >= 4),
        C::IpAddress => close_if(false, form.bytes >= 3 && form.blanks == 0),
        C::MacAddress => close_if(false, form.bytes >= 12),
        C::DeviceId => close_if(is_uuid(value) || form.digits >= 14, form.blanks <= 1),
        C::Url => close_if(
            value.starts_with(b"http://") || value.starts_with(b"https://"),
            form.blanks == 0 && form.bytes >= 4 && value.iter().any(|b| matches!(b, b'/' | b'.')),
        ),
        C::Biometric => Likeness::Possible,
    }
}

/// Whether a column of names can do without a dictionary: two to four capitalised words of letters.
pub(super) fn is_written_like_a_name(value: &[u8]) -> bool {
    let Ok(text) = str::from_utf8(value) else { return false };
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let is_name = |word: &&str| {
        let mut chars = word.chars();
        let first = chars.next().is_some_and(char::is_uppercase);
        first && chars.all(|c| c.is_alphabetic() || matches!(c, '\'' | '-' | '.' | '’'))
    };
    (2..=4).contains(&words.len())
        && words.iter().filter(|word| is_name(word)).count() >= 2
        && words.iter().all(|word| word.chars().all(|c| !c.is_numeric()))
}

/// Whether it is a UUID, also without hyphens.
pub(super) fn is_uuid(value: &[u8]) -> bool {
    let hex = value.iter().filter(|b| b.is_ascii_hexdigit()).count();
    hex == 32 && value.iter().all(|b| b.is_ascii_hexdigit() || matches!(b, b'-' | b'{' | b'}'))
}

/// Whether it is a run of characters without a meaning: a hash, a key, a token.
pub(super) fn is_key_like(value: &[u8]) -> bool {
    is_uuid(value)
        || (!value.is_empty() && value.len() <= 20 && value.iter().all(u8::is_ascii_digit))
        || (value.len() >= 20 && is_random(&Form::of(value)))
}

/// How many words a value has.
pub(super) fn words(value: &[u8]) -> usize {
    value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).count()
}

/// What a value is made of, counted.
#[derive(Clone, Copy, Debug, Default)]
struct Form {
    bytes: usize,
    letters: usize,
    digits: usize,
    blanks: usize,
    at: usize,
    /// Changes between small letters, capitals, digits and the rest.
    turns: usize,
}

impl Form {
    fn of(value: &[u8]) -> Form {
        let mut form = Form { bytes: value.len(), ..Form::default() };
        let mut last = 0u8;
        for b in value {
            let kind = match b {
                b'a'..=b'z' | 0x80.. => 1,
                b'A'..=b'Z' => 2,
                b'0'..=b'9' => 3,
                _ => 4,
            };
            form.letters += usize::from(kind <= 2);
            form.digits += usize::from(kind == 3);
            form.blanks += usize::from(b.is_ascii_whitespace());
            form.at += usize::from(*b == b'@');
            form.turns += usize::from(kind != last);
            last = kind;
        }
        form
    }
}

fn is_random(form: &Form) -> bool {
    form.bytes >= 16
        && form.blanks == 0
        && form.at == 0
        && form.digits > 0
        && form.turns * 4 >= form.bytes
}

/// A number before a capitalised word, or a word for street.
fn is_street(value: &[u8], form: &Form) -> bool {
    const WORDS: &str = "street st avenue ave road rd lane ln drive dr boulevard blvd court ct place pl way square sq terrace \
        parkway pkwy highway hwy rue chemin allee impasse quai strasse str weg platz gasse ufer ring calle avenida carrer paseo plaza rua \
        travessa praca via viale piazza corso straat laan plein gracht ulica ul aleja gatan vagen gate vei vej katu tie sokak \
        caddesi box loop circle cir";
    const ENDINGS: &[&str] =
        &["strasse", "straat", "weg", "gatan", "vagen", "gasse", "laan", "katu"];
    let number = value.iter().take_while(|b| b.is_ascii_digit()).count();
    let behind = value.get(number..).unwrap_or_default();
    let numbered = (1..=5).contains(&number)
        && matches!(behind, [b' ', b'A'..=b'Z' | 0x80.., _, ..])
        && form.letters >= 3;
    let named = || {
        let words = crate::detect::column_hints::words(str::from_utf8(value).unwrap_or_default());
        let is_named = |word: &String| {
            holds(WORDS, word)
                || ENDINGS.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending))
        };
        form.blanks > 0 && words.iter().any(is_named)
    };
    form.at == 0 && form.bytes <= 120 && (numbered || named())
}

fn holds(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}

/// Codes of the commonest forms: `12345`, `12345-6789`, `1234 AB`, `K1A 0B1`, `SW1A 1AA`, `00-950`, `12345-678`.
fn is_postcode(value: &[u8]) -> bool {
    let mut shape = [0u8; 10];
    let Some(shape) = shape.get_mut(..value.len()) else { return false };
    for (to, from) in shape.iter_mut().zip(value) {
        *to = match from {
            b'0'..=b'9' => b'9',
            b'A'..=b'Z' | b'a'..=b'z' => b'A',
            other => *other,
        };
    }
    const SHAPES: &[&str] = &[
        "9999",
        "99999",
        "999999",
        "99999-9999",
        "99999-999",
        "9999 AA",
        "9999AA",
        "A9A 9A9",
        "A9A9A9",
        "A9 9AA",
        "A99 9AA",
        "AA9 9AA",
        "AA99 9AA",
        "A9A 9AA",
        "AA9A 9AA",
        "99-999",
        "999 99",
        "9999-999",
        "999-9999",
        "AA-9999",
        "A-99999",
    ];
    SHAPES.iter().any(|known| known.as_bytes() == shape)
}

fn is_coordinate(value: &[u8]) -> bool {
    let Some(number) = str::from_utf8(value).ok().and_then(|text| text.parse::<f64>().ok()) else {
        return false;
    };
    let decimals = value.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    number.abs() <= 180.0 && decimals >= 3 && value.contains(&b'.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use ColumnClass as C;
    use Likeness::{Close, None, Possible};

    #[test]
    fn values_are_like_their_class_or_not() {
        let cases: &[(ColumnClass, &str, Likeness)] = &[
            (C::Email, "a@b", Possible),
            (C::Email, "yes", None),
            (C::Phone, "030 9012345", Possible),
            (C::Phone, "iPhone", None),
            (C::FirstName, "Tyson", Close),
            (C::FirstName, "TYSON", Close),
            (C::FirstName, "Ildikó", Possible),
            (C::FirstName, "12345", None),
            (C::FullName, "Tyson Featherstonehaugh", Close),
            (C::FullName, "Featherstonehaugh, Tyson", Close),
            (C::FullName, "Blue Widget", Possible),
            (C::FullName, "a@b.c", None),
            (C::Street, "12 Elm Street", Close),
            (C::Street, "Ahornweg 4", Close),
            (C::Street, "Rue de la Paix", Close),
            (C::Street, "5", None),
            (C::City, "Paris", Close),
            (C::City, "SAO PAULO", Close),
            (C::City, "Hintertupfing", Possible),
            (C::Postcode, "90210", Close),
            (C::Postcode, "SW1A 1AA", Close),
            (C::Postcode, "abc", None),
            (C::Coordinate, "52.52001", Close),
            (C::Coordinate, "952.5", Possible),
            (C::CardSecret, "123", Close),
            (C::Secret, "f3a9c2d17b64e08f9a1b2c3d", Close),
            (C::Secret, "hunter2", Possible),
            (C::Url, "https://x.io/a", Close),
            (C::Url, "none", None),
            (C::BirthYear, "1980", Close),
            (C::BirthYear, "12", None),
        ];
        for (class, value, expected) in cases {
            assert_eq!(likeness(*class, value.as_bytes()), *expected, "{class:?} {value}");
        }
    }

    #[test]
    fn keys_and_names_by_form() {
        for (value, key, name) in [
            ("550e8400-e29b-41d4-a716-446655440000", true, false),
            ("123456", true, false),
            ("Олег Иванов", false, true),
            ("van der Berg, Anna Maria", false, false),
            ("Anna Berg", false, true),
            ("anna berg", false, false),
            ("Model T 3", false, false),
            ("", false, false),
        ] {
            assert_eq!(is_key_like(value.as_bytes()), key, "{value}");
            assert_eq!(is_written_like_a_name(value.as_bytes()), name, "{value}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_value_panics(value in proptest::collection::vec(proptest::num::u8::ANY, 0..60)) {
            for class in ColumnClass::ALL {
                likeness(*class, &value);
            }
            is_written_like_a_name(&value);
            is_key_like(&value);
        }
    }
}
