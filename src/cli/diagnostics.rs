//! What is said on stderr.

use std::io::{self, Write};

use crate::error::Error;

/// Writes an error and its advice: `error: …`, `hint: …`.
pub fn show_error(error: &Error) {
    let text = error.to_string();
    let (message, hint) = match text.split_once("\nhint: ") {
        Some((message, hint)) => (message, Some(hint)),
        None => (text.as_str(), None),
    };
    let mut stderr = io::stderr().lock();
    // Nobody can be told that nobody can be told.
    let _ = writeln!(stderr, "error: {message}");
    if let Some(hint) = hint {
        let _ = writeln!(stderr, "hint: {hint}");
    }
}

/// Writes text as it is.
pub fn show(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Writes a warning.
pub fn show_warning(text: &str) {
    let _ = writeln!(io::stderr().lock(), "warning: {text}");
}
