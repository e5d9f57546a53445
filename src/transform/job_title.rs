//! `job_title`: another occupation.

use std::sync::Arc;

use super::options::{OptionError, OptionSpec, Options};
use super::word_lists::{LOCALE, Locale, Words};
use super::{
    Cell, Definition, Example, Invalid, Needs, Target, Technique, Transform, Transformer, TypeSet,
    Uniqueness, Written,
};

/// The entry of `job_title`.
///
/// A field and a position. Slots of the PRF: bytes 16-19 field, 20-23 position.
#[derive(Clone, Copy, Debug)]
pub struct JobTitle;

impl Transformer for JobTitle {
    fn name(&self) -> &'static str {
        "job_title"
    }

    fn technique(&self) -> Technique {
        Technique::Pseudonymization
    }

    fn summary(&self) -> &'static str {
        "Replaces a job title by one put together from the word lists of the locale."
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
                input: "Head of Sales",
                output: Ok(Some("Administration Coordinator")),
            },
            Example {
                options: "",
                column_type: "varchar(20)",
                input: "Head of Sales",
                output: Ok(Some("Accounting Engineer")),
            },
            Example {
                options: "locale = \"ja\"",
                column_type: "text",
                input: "部長",
                output: Ok(Some("コンサルティング エンジニア")),
            },
            Example {
                options: "locale = \"pt_PT\"",
                column_type: "text",
                input: "Diretor",
                output: Ok(Some("Design Associado")),
            },
            Example {
                options: "",
                column_type: "varchar(4)",
                input: "CEO",
                output: Err("nothing of at most 4 characters"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(JobTitleDefinition { locale: Locale::of(options)? }))
    }
}

#[derive(Debug)]
struct JobTitleDefinition {
    locale: &'static Locale,
}

impl Definition for JobTitleDefinition {
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
        JobTitle.types().require("job_title", target.column_type)?;
        let chars_max = target.chars_max.map(|chars| chars as usize);
        let (first, second) = Words::pair(
            self.locale,
            |locale| locale.job_fields,
            |locale| locale.job_positions,
            1,
            chars_max,
        );
        if first.is_empty() || second.is_empty() {
            return Err(format!(
                "`job_title` has nothing of at most {} characters",
                chars_max.unwrap_or_default()
            ));
        }
        Ok(Box::new(Title { first, second }))
    }
}

#[derive(Debug)]
struct Title {
    first: Words,
    second: Words,
}

impl Transform for Title {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        let field = self.first.pick(cell.prf, 16, cell.charset);
        let position = self.second.pick(cell.prf, 20, cell.charset);
        out.extend_from_slice(field.as_bytes());
        out.push(b' ');
        out.extend_from_slice(position.as_bytes());
        Ok(Written::Value)
    }
}
