//! The command line: options, exit status, progress, diagnostics.
