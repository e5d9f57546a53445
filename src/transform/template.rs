//! `template`: a value made from the finished cells of its row.

use std::sync::Arc;

use super::options::OptionKind;
use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};

/// The entry of `template`.
///
/// The worker puts the text together when the columns that it names are finished ([`Needs::Cells`]); [`Template::parts`] tells
/// it how. The bound transform knows no other cell: it refuses every value, so that a caller who forgot this fails closed.
#[derive(Clone, Copy, Debug)]
pub struct Template;

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Literal text.
    Text(String),
    /// The finished cell of the column of this name.
    Column(String),
}

impl Template {
    /// The parts of a text such as `{first_name}.{last_name}@example.com`. `{{` and `}}` are single braces.
    ///
    /// # Errors
    /// A sentence in lower case: a brace that is not closed, closes nothing or holds no name, or no column at all.
    pub fn parts(text: &str) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from_brace) = rest.split_at(at);
            literal.push_str(before);
            let (brace, after) = from_brace.split_at(1);
            if let Some(after) = after.strip_prefix(brace) {
                literal.push_str(brace);
                rest = after;
                continue;
            }
            if brace == "}" {
                return Err("a `}` closes nothing; write `}}` for a brace".into());
            }
            let Some((name, after)) = after.split_once('}') else {
                return Err("a `{` is not closed; write `{{` for a brace".into());
            };
            if name.is_empty() || name.contains('{') {
                return Err("`{` must be followed by a column's name and `}`".into());
            }
            if !literal.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut literal)));
            }
            parts.push(Part::Column(name.to_owned()));
            rest = after;
        }
        literal.push_str(rest);
        if !literal.is_empty() {
            parts.push(Part::Text(literal));
        }
        if !parts.iter().any(|part| matches!(part, Part::Column(_))) {
            return Err(
                "a template must name a column in braces; for a fixed text use `constant`".into()
            );
        }
        Ok(parts)
    }
}

impl Transformer for Template {
    fn name(&self) -> &'static str {
        "template"
    }

    fn technique(&self) -> Technique {
        Technique::Structure
    }

    fn summary(&self) -> &'static str {
        "Puts a text together from the finished cells of the same row."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[OptionSpec {
            name: "text",
            kind: OptionKind::Text,
            required: true,
            summary: "The text, with columns in braces: {first_name}.{last_name}@example.com.",
        }]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Text
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Lossy
    }

    /// The input of these is the finished cells of the columns, in their order, separated by commas.
    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "text = \"{first_name}.{last_name}@example.com\"",
                column_type: "text",
                input: "Ann,Lee",
                output: Ok(Some("Ann.Lee@example.com")),
            },
            Example {
                options: "text = \"{{{id}}}\"",
                column_type: "varchar(20)",
                input: "17",
                output: Ok(Some("{17}")),
            },
            Example {
                options: "text = \"{first_name\"",
                column_type: "text",
                input: "Ann",
                output: Err("a `{` is not closed"),
            },
            Example {
                options: "text = \"{id}\"",
                column_type: "integer",
                input: "17",
                output: Err("`template` cannot write integer"),
            },
        ]
    }

    fn build(&self, options: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        let parts = Template::parts(options.text("text").unwrap_or_default())
            .map_err(|message| OptionError::new("text", message))?;
        let mut columns = Vec::new();
        for part in parts {
            match part {
                Part::Column(name) if !columns.contains(&name) => columns.push(name),
                _ => {}
            }
        }
        Ok(Arc::new(Cells { columns }))
    }
}

#[derive(Debug)]
struct Cells {
    columns: Vec<String>,
}

impl Definition for Cells {
    fn needs(&self) -> Needs {
        Needs::Cells(self.columns.clone())
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        TypeSet::Text.require("template", target.column_type)?;
        if self.columns.iter().any(|column| column == target.column) {
            return Err("the template names its own column".into());
        }
        Ok(Box::new(RowNeeded))
    }
}

#[derive(Debug)]
struct RowNeeded;

impl Transform for RowNeeded {
    fn apply(&self, _: &Cell<'_>, _: &mut Vec<u8>) -> Result<Written, Invalid> {
        Err(Invalid("a template is made from a row, not from a value"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let text = |text: &str| Part::Text(text.into());
        let column = |name: &str| Part::Column(name.into());
        for (template, expected) in [
            ("{a}", vec![column("a")]),
            ("{a}{b c}", vec![column("a"), column("b c")]),
            (
                "x{a}.{E-Mail}y",
                vec![text("x"), column("a"), text("."), column("E-Mail"), text("y")],
            ),
            ("{{{a}}}", vec![text("{"), column("a"), text("}")]),
            ("{{a}} {a}", vec![text("{a} "), column("a")]),
        ] {
            assert_eq!(Template::parts(template).as_ref(), Ok(&expected), "{template}");
        }
        for template in ["", "plain", "{{a}}", "{", "{a", "}", "a}", "{}", "{a{b}", "{a}}"] {
            assert!(Template::parts(template).is_err(), "{template}");
        }
    }
}
