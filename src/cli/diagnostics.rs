//! What is said on stderr.

use std::io::{self, Write};

use crate::error::Error;

/// Writes an error and its advice: `error: …`, `hint: …`. Refusals that come together are an error each.
pub fn show_error(error: &Error) {
    let mut stderr = io::stderr().lock();
    for line in error.to_string().lines() {
        let kind = if line.starts_with("hint: ") { "" } else { "error: " };
        // Nobody can be told that nobody can be told.
        let _ = writeln!(stderr, "{kind}{line}");
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
