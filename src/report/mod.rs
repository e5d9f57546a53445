//! What a run did or found: as text, as JSON, as SARIF.

pub mod check_json;
pub mod check_sarif;
pub mod check_text;
pub mod discover_json;
pub mod discover_text;
pub mod json;
pub mod sarif;
pub mod scan_json;
pub mod scan_text;
pub mod text;
