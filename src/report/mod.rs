//! What a run did, as text and as JSON.

pub mod json;
pub mod text;
