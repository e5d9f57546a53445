//! `redact`: what the detectors find inside a value is replaced, the rest stays.

use std::sync::Arc;

use super::options::{OptionKind, OptionValue};
use super::redact_kinds::Distinct;
use super::redactor::{Layout, Place};
use super::{
    Definition, Example, Needs, OptionError, OptionSpec, Options, Scope, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness,
};
use crate::detect::{ColumnContext, DetectorId, DetectorSet};
use crate::schema::ColumnType;

/// The entry of `redact`.
///
/// What is found becomes a pseudonym of its kind in the default domain of that kind, as the mapping uses it: the address in a
/// note becomes what it becomes in a column under `email`. Payment cards become test cards of as many digits, dates of birth the
/// first of January of their year, identity numbers other digits and letters of the same shape that are no such number, secrets
/// `redacted` and ten characters. What has no such pseudonym becomes a token, and where there is no room for that, `xxx`.
///
/// It looks into JSON, in text columns too, where keys give context and are replaced if they are personal data themselves, into
/// each element of an array, and through percent-encoding, Unicode escapes and HTML entities, which it writes back. The values
/// that it makes depend on the kinds' own domains; the definition that is built here is bound together with these.
#[derive(Clone, Copy, Debug)]
pub struct Redact;

/// Its name.
pub const NAME: &str = "redact";

/// The option that automatic rules set and no mapping file can: the detectors that the column speaks for and against, so that two
/// ends of a key whose names say the same have equal rules.
const CONTEXT: &str = "context";

impl Transformer for Redact {
    fn name(&self) -> &'static str {
        NAME
    }

    fn technique(&self) -> Technique {
        Technique::Suppression
    }

    fn summary(&self) -> &'static str {
        "Replaces what the detectors find inside text, JSON and arrays by a pseudonym of its kind; all other bytes stay."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[OptionSpec {
            name: "distinct",
            kind: OptionKind::Boolean,
            required: false,
            summary: "Distinct values stay distinct: kinds with too few pseudonyms become tokens; false by default.",
        }]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Other(
            |column_type| Layout::of(column_type).is_some(),
            "text, json, jsonb, xml, hstore, composites and arrays of them",
        )
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "wrote to jane.doe@gmail.com on Monday",
                output: Ok(Some("wrote to matteo.sipes.jb9f7n85m0kz@example.com on Monday")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "see https://x.io/?to=jane.doe%40gmail.com",
                output: Ok(Some("see https://x.io/?to=matteo.sipes.jb9f7n85m0kz%40example.com")),
            },
            Example {
                options: "",
                column_type: "jsonb",
                input: "{\"to\": [\"jane.doe@gmail.com\"], \"SSN\": \"536-22-1234\", \"n\": 3}",
                output: Ok(Some(
                    "{\"to\": [\"matteo.sipes.jb9f7n85m0kz@example.com\"], \"SSN\": \"987-69-0138\", \"n\": 3}",
                )),
            },
            Example {
                options: "",
                column_type: "text[]",
                input: "{jane.doe@gmail.com,\"a b\"}",
                output: Ok(Some("{matteo.sipes.jb9f7n85m0kz@example.com,\"a b\"}")),
            },
            Example {
                options: "",
                column_type: "varchar(20)",
                input: "<jane.doe@gmail.com>",
                output: Ok(Some("<6h3rtncp24me>")),
            },
            Example {
                options: "distinct = true",
                column_type: "text",
                input: "card 4290 8442 0425 3662",
                output: Ok(Some("card wstn0qrxpyd6efk2kf3r76k9qj")),
            },
            Example {
                options: "",
                column_type: "text",
                input: "nothing to see here",
                output: Ok(Some("nothing to see here")),
            },
            Example {
                options: "",
                column_type: "bigint",
                input: "1",
                output: Err("cannot write bigint"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Redaction { distinct: distinct(options) }))
    }
}

/// Whether the options ask that distinct values stay distinct.
pub fn distinct(options: &Options) -> Distinct {
    match options.boolean("distinct") {
        Some(true) => Distinct::Kept,
        _ => Distinct::MayMeet,
    }
}

/// What the column of a rule says of its values: what an automatic rule took down, else what the column's own name says.
pub fn place(options: &Options, table: &str, column: &str, column_type: &ColumnType) -> Place {
    let Some((supports, denies)) = options.text(CONTEXT).and_then(|text| text.split_once('|'))
    else {
        return Place::of(table, column, column_type);
    };
    let set = |names: &str| {
        let detectors = names.split(',').filter_map(DetectorId::by_name);
        detectors.fold(DetectorSet::NONE, |set, detector| set.union(DetectorSet::of(detector)))
    };
    let context = ColumnContext {
        supports: set(supports),
        denies: set(denies),
        ..ColumnContext::of(table, column, column_type)
    };
    Place { context, class: None }
}

/// The options of an automatic rule for a column of which this is known.
pub fn automatic_options(place: &Place, distinct: Distinct) -> Vec<(&'static str, OptionValue)> {
    let names = |set: DetectorSet| {
        let names: Vec<&str> = set.iter().map(|detector| detector.name).collect();
        names.join(",")
    };
    let context = format!("{}|{}", names(place.context.supports), names(place.context.denies));
    vec![
        ("distinct", OptionValue::Boolean(distinct == Distinct::Kept)),
        (CONTEXT, OptionValue::Text(context)),
    ]
}

#[derive(Debug)]
struct Redaction {
    distinct: Distinct,
}

/// The fewest characters of a column in which values that do not fit can become tokens that stay distinct: 22 of 5 bits.
pub const DISTINCT_CHARS_MIN: u32 = 22;

impl Definition for Redaction {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, target: &Target<'_>) -> Uniqueness {
        let narrow = target.column_type.max_chars().is_some_and(|chars| chars < DISTINCT_CHARS_MIN);
        match self.distinct {
            Distinct::Kept if !narrow => Uniqueness::Probable { bits: DISTINCT_BITS },
            _ => Uniqueness::Lossy,
        }
    }

    fn scope(&self) -> Scope {
        Scope::Cell
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Redact.types().require(NAME, target.column_type)?;
        Err("the rules of its kinds are bound one by one".into())
    }
}

/// What every kind has under `distinct = true`: addresses have 80 bits, tokens 110 and more.
const DISTINCT_BITS: f64 = 80.0;
