//! `fresh`: a value of a kind, made from nothing.

use std::sync::Arc;

use super::options::{OptionError, OptionKind, OptionSpec, Options};
use super::payment_card::PaymentCards;
use super::word_lists::LOCALE;
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written, city, company, country, email, first_name, full_name, iban, ip_address,
    job_title, last_name, mac_address, phone, postcode, state, street_address, token, url, us_ssn,
    username, uuid,
};

/// The entry of `fresh`.
///
/// The value is a function of table, column and row number, and of nothing in the row: equal values become different ones. A kind
/// that is also a transformer gives what that would make of a fixed value, in the same ranges and of the same form.
#[derive(Clone, Copy, Debug)]
pub struct Fresh;

impl Transformer for Fresh {
    fn name(&self) -> &'static str {
        "fresh"
    }

    fn technique(&self) -> Technique {
        Technique::Fresh
    }

    fn summary(&self) -> &'static str {
        "Replaces a value by a valid one of a kind that has nothing to do with it."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[
            OptionSpec {
                name: "kind",
                kind: OptionKind::Word(KINDS),
                required: true,
                summary: "What is made.",
            },
            LOCALE,
        ]
    }

    fn types(&self) -> TypeSet {
        // Each kind has types of its own, and refuses others when it is bound.
        TypeSet::Any
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "kind = \"payment_card\"",
                column_type: "text",
                input: "4290844204253662",
                output: Ok(Some("5555555782023791")),
            },
            Example {
                options: "kind = \"payment_card\"",
                column_type: "bigint",
                input: "4290844204253662",
                output: Ok(Some("5555555782023791")),
            },
            Example {
                options: "kind = \"payment_card\"",
                column_type: "varchar(15)",
                input: "4290844204253662",
                output: Ok(Some("378282578202374")),
            },
            Example {
                options: "kind = \"payment_card\"",
                column_type: "integer",
                input: "4290844204253662",
                output: Err("at least 15 digits"),
            },
            Example {
                options: "kind = \"us_ssn\"",
                column_type: "char(11)",
                input: "4290844204253662",
                output: Ok(Some("938-66-5539")),
            },
            Example {
                options: "kind = \"iban\"",
                column_type: "text",
                input: "4290844204253662",
                output: Ok(Some("GB15TEST38892084522783")),
            },
            Example {
                options: "kind = \"phone\"",
                column_type: "varchar(20)",
                input: "4290844204253662",
                output: Ok(Some("+1 217-555-0123")),
            },
            Example {
                options: "kind = \"email\"",
                column_type: "text",
                input: "4290844204253662",
                output: Ok(Some("steve.hessel.54w8dx8g30jp@example.com")),
            },
            Example {
                options: "kind = \"uuid\"",
                column_type: "uuid",
                input: "4290844204253662",
                output: Ok(Some("acbaa761-3181-421b-bb99-cc8d52904b27")),
            },
            Example {
                options: "kind = \"token\"",
                column_type: "varchar(16)",
                input: "4290844204253662",
                output: Ok(Some("54w8dx8g30jp3paq")),
            },
            Example {
                options: "kind = \"full_name\"",
                column_type: "text",
                input: "4290844204253662",
                output: Ok(Some("Steve Hessel")),
            },
            Example {
                options: "kind = \"ip_address\"",
                column_type: "inet",
                input: "4290844204253662",
                output: Ok(Some("198.18.196.116")),
            },
            Example {
                options: "kind = \"mac_address\"",
                column_type: "macaddr",
                input: "4290844204253662",
                output: Ok(Some("02:00:5e:ac:ba:a7")),
            },
            Example {
                options: "kind = \"url\"",
                column_type: "text",
                input: "4290844204253662",
                output: Ok(Some("https://54w8dx8g30jp3p.example.com/aq7dr2k0awvr")),
            },
            Example {
                options: "kind = \"postcode\"",
                column_type: "char(5)",
                input: "4290844204253662",
                output: Ok(Some("38892")),
            },
            Example {
                options: "kind = \"us_ssn\"",
                column_type: "varchar(9)",
                input: "4290844204253662",
                output: Err("at least 11 characters"),
            },
            Example {
                options: "kind = \"email\"",
                column_type: "bigint",
                input: "4290844204253662",
                output: Err("cannot write bigint"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let kind = options.text("kind").unwrap_or_default();
        if kind == "payment_card" {
            return Ok(Arc::new(PaymentCards));
        }
        let Some((_, transformer, pattern)) = PATTERNS.iter().find(|(name, ..)| *name == kind)
        else {
            return Err(OptionError::new("kind", "there is no such kind"));
        };
        // `kind` means nothing to the transformer; what else is set are options of its own.
        let mut own = Options::new(options.locale.clone());
        for spec in transformer.options() {
            if let Some(value) = options.get(spec.name) {
                own.set(spec.name, value.clone());
            }
        }
        Ok(Arc::new(FreshDefinition { of: transformer.build(&own)?, pattern }))
    }
}

/// The kinds.
const KINDS: &[&str] = &[
    "payment_card",
    "us_ssn",
    "iban",
    "phone",
    "email",
    "username",
    "uuid",
    "token",
    "first_name",
    "last_name",
    "full_name",
    "street_address",
    "city",
    "state",
    "country",
    "postcode",
    "company",
    "job_title",
    "ip_address",
    "mac_address",
    "url",
];

/// The kinds that are transformers, each with a value of its form.
static PATTERNS: &[(&str, &dyn Transformer, &str)] = &[
    ("us_ssn", &us_ssn::UsSsn, "900-66-0001"),
    ("iban", &iban::Iban, "GB00TEST00000000000000"),
    ("phone", &phone::Phone, "+1 202-555-0100"),
    ("email", &email::Email, "nobody@example.com"),
    ("username", &username::Username, "nobody"),
    ("uuid", &uuid::Uuid, "00000000-0000-4000-8000-000000000000"),
    ("token", &token::Token, "nothing"),
    ("first_name", &first_name::FirstName, "Nobody"),
    ("last_name", &last_name::LastName, "Nobody"),
    ("full_name", &full_name::FullName, "Nobody"),
    ("street_address", &street_address::StreetAddress, "Nowhere"),
    ("city", &city::City, "Nowhere"),
    ("state", &state::State, "Nowhere"),
    ("country", &country::Country, "Nowhere"),
    ("postcode", &postcode::Postcode, "00000"),
    ("company", &company::Company, "Nobody"),
    ("job_title", &job_title::JobTitle, "Nothing"),
    ("ip_address", &ip_address::IpAddress, "192.0.2.1"),
    ("mac_address", &mac_address::MacAddress, "02:00:5e:00:00:01"),
    ("url", &url::Url, "https://example.com/nothing"),
];

#[derive(Debug)]
struct FreshDefinition {
    of: Arc<dyn Definition>,
    pattern: &'static str,
}

impl Definition for FreshDefinition {
    fn needs(&self) -> Needs {
        Needs::Row
    }

    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness {
        self.of.uniqueness(target)
    }

    fn shape(&self) -> String {
        self.of.shape()
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        if target.chars_max.is_some_and(|chars| (chars as usize) < self.least_chars()) {
            return Err(format!(
                "`fresh` needs at least {} characters for this kind, and the domain holds {}",
                self.least_chars(),
                target.chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(FreshValue { of: self.of.bind(target)?, pattern: self.pattern }))
    }
}

impl FreshDefinition {
    /// Kinds that keep the form of a value are as long as their pattern; the others know their own width.
    fn least_chars(&self) -> usize {
        if self.pattern.bytes().any(|byte| byte.is_ascii_digit()) { self.pattern.len() } else { 0 }
    }
}

#[derive(Debug)]
struct FreshValue {
    of: Box<dyn Transform>,
    pattern: &'static str,
}

impl Transform for FreshValue {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        self.of.apply(&Cell { value: self.pattern.as_bytes(), ..*cell }, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_can_be_built() {
        for kind in KINDS {
            let known = *kind == "payment_card" || PATTERNS.iter().any(|(name, ..)| name == kind);
            assert!(known, "{kind}");
        }
        assert_eq!(PATTERNS.len() + 1, KINDS.len());
        for (kind, transformer, _) in PATTERNS {
            assert_eq!(*kind, transformer.name());
        }
    }
}
