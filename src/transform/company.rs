//! `company`: a company that does not exist.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `company`.
///
/// A family name and a legal form. Slots of the PRF: bytes 16-19 name, 20-23 form.
#[derive(Clone, Copy, Debug)]
pub struct Company;

impl Transformer for Company {
    fn name(&self) -> &'static str {
        "company"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a company by an invented one."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[LOCALE]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "Initech Corp.",
                output: Ok(Some("Weber LLC")),
            },
            Example {
                options: "",
                column_type: "varchar(12)",
                input: "Initech",
                output: Ok(Some("Abshire LLC")),
            },
            Example {
                options: "locale = \"de\"",
                column_type: "text",
                input: "Muster AG",
                output: Ok(Some("Meyer & Partner")),
            },
            Example {
                options: "locale = \"ja\"",
                column_type: "text",
                input: "株式会社",
                output: Ok(Some("清水 株式会社")),
            },
            Example {
                options: "locale = \"it\"",
                column_type: "text",
                input: "Rossi",
                output: Ok(Some("Gatti S.a.p.a.")),
            },
            Example {
                options: "",
                column_type: "varchar(5)",
                input: "IBM",
                output: Err("nothing of at most 5 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(CompanyDefinition { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct CompanyDefinition {
    locale: &'static Locale,
}

impl Definition for CompanyDefinition {
    fn needs(&self) -> Needs {
        Needs::Value
    }

    fn uniqueness(&self, _target: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn shape(&self) -> String {
        format!("locale={}", self.locale.name)
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Company.types().require("company", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let (first, second) = Words::pair(
            self.locale,
            |locale| locale.last_names,
            |locale| locale.company_suffixes,
            1,
            chars_max,
        );
        if first.is_empty() || second.is_empty() {
            return Err(format!(
                "`company` has nothing of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Firm { first, second }))
    }
}

#[derive(Debug)]
struct Firm {
    first: Words,
    second: Words,
}

impl Transform for Firm {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let name = self.first.pick(cell.prf, 16, cell.charset);
        let suffix = self.second.pick(cell.prf, 20, cell.charset);
        out.extend_from_slice(name.as_bytes());
        out.push(b' ');
        out.extend_from_slice(suffix.as_bytes());
        Ok(Written::Value)
    }
}
