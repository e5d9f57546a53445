//! `keep`: the value stays as it is.

use std::sync::Arc;

use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Target, Technique,
    Transform, Transformer, TypeSet, Uniqueness, Written,
};

/// The entry of `keep`.
///
/// For a column it means that there is no rule and that the field's bytes are copied; for a path inside a document or an element
/// of an array it is a transform that copies the value.
#[derive(Clone, Copy, Debug)]
pub struct Keep;

impl Transformer for Keep {
    fn name(&self) -> &'static str {
        "keep"
    }

    fn technique(&self) -> Technique {
        Technique::None
    }

    fn summary(&self) -> &'static str {
        "Leaves the value as it is."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Any
    }

    fn uniqueness(&self) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example {
                options: "",
                column_type: "text",
                input: "in stock",
                output: Ok(Some("in stock")),
            },
            Example {
                options: "",
                column_type: "numeric(10,2)",
                input: "9.50",
                output: Ok(Some("9.50")),
            },
            Example {
                options: "",
                column_type: "point",
                input: "(1,2)",
                output: Ok(Some("(1,2)")),
            },
        ]
    }

    fn build(&self, _: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Keep))
    }
}

impl Definition for Keep {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Preserved
    }

    fn bind(&self, _: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        Ok(Box::new(Keep))
    }
}

impl Transform for Keep {
    fn apply(&self, cell: &Cell<'_>, out: &mut Vec<u8>) -> Result<Written, Invalid> {
        out.extend_from_slice(cell.value);
        Ok(Written::Value)
    }
}
