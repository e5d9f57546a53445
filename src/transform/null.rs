//! `null`: the value is removed.

use std::sync::Arc;

use super::{
    Cell, Definition, Example, Invalid, Needs, OptionError, OptionSpec, Options, Scope, Target,
    Technique, Transform, Transformer, TypeSet, Uniqueness, Written,
};

/// The entry of `null`. In an array column the whole array becomes NULL.
#[derive(Clone, Copy, Debug)]
pub struct Null;

impl Transformer for Null {
    fn name(&self) -> &'static str {
        "null"
    }

    fn technique(&self) -> Technique {
        Technique::Suppression
    }

    fn summary(&self) -> &'static str {
        "Replaces the value by NULL; a column that refuses NULL cannot take it."
    }

    fn options(&self) -> &'static [OptionSpec] {
        &[]
    }

    fn types(&self) -> TypeSet {
        TypeSet::Any
    }

    fn uniqueness(&self) -> Uniqueness {
        // Rows that are NULL never break a unique constraint, but the values are gone.
        Uniqueness::Lossy
    }

    fn examples(&self) -> &'static [Example] {
        &[
            Example { options: "", column_type: "text", input: "078-05-1120", output: Ok(None) },
            Example { options: "", column_type: "text[]", input: "{a,b}", output: Ok(None) },
            Example {
                options: "",
                column_type: "text not null",
                input: "078-05-1120",
                output: Err("the column is NOT NULL"),
            },
        ]
    }

    fn build(&self, _: &Options) -> Result<Arc<dyn Definition>, OptionError> {
        Ok(Arc::new(Null))
    }
}

impl Definition for Null {
    fn needs(&self) -> Needs {
        Needs::Nothing
    }

    fn uniqueness(&self, _: &Target<'_>) -> Uniqueness {
        Uniqueness::Lossy
    }

    fn scope(&self) -> Scope {
        Scope::Cell
    }

    fn bind(&self, target: &Target<'_>) -> Result<Box<dyn Transform>, String> {
        if target.not_null {
            return Err("`null` cannot be used, because the column is NOT NULL".into());
        }
        Ok(Box::new(Null))
    }
}

impl Transform for Null {
    fn apply(&self, _: &Cell<'_>, _: &mut Vec<u8>) -> Result<Written, Invalid> {
        Ok(Written::Null)
    }
}
