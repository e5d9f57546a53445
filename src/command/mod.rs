//! One file a subcommand: options in, report out, no printing.
