//! The command line: options, exit status, progress, diagnostics.

pub mod args;
mod check;
pub mod diagnostics;
mod discover;
pub mod discover_args;
pub mod exit_status;
pub mod progress;
mod sanitize;
mod scan;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::Parser;
use clap::error::ErrorKind as ClapError;

use crate::command::keygen::keygen;
use crate::command::list::{Listing, list};
use crate::error::{Error, Result};
use args::{Cli, Command, ListWhat};
use exit_status::ExitStatus;

/// Runs the command that these arguments, the program's name first, ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitStatus {
    silence_panics();
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    let result = match cli.command {
        Command::Sanitize(args) => sanitize::run(*args),
        Command::Scan(args) => scan::run(*args),
        Command::Discover(args) => discover::run(*args),
        Command::Check(args) => check::run(*args),
        Command::Keygen(args) => keygen(&args.file)
            .and_then(|fingerprint| print(&format!("{fingerprint}\n")).map(|()| ExitStatus::Done)),
        Command::List(args) => {
            let listing = match args.what {
                ListWhat::Transformers => Listing::Transformers,
                ListWhat::Detectors => Listing::Detectors,
                ListWhat::Locales => Listing::Locales,
                ListWhat::MappingSchema => Listing::MappingSchema,
            };
            list(listing, args.name.as_deref())
                .and_then(|text| print(&text))
                .map(|()| ExitStatus::Done)
        }
    };
    result.unwrap_or_else(|error| {
        diagnostics::show_error(&error);
        ExitStatus::of(&error)
    })
}

/// What clap has to say: help and version are answers, everything else is a usage error.
fn usage(error: &clap::Error) -> ExitStatus {
    let answered = matches!(error.kind(), ClapError::DisplayHelp | ClapError::DisplayVersion);
    // clap writes help to stdout and errors to stderr, with colours where they can be seen.
    match (error.print(), answered) {
        (Ok(()), true) => ExitStatus::Done,
        _ => ExitStatus::Failed,
    }
}

/// Writes an answer to stdout.
fn print(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        // `list … | head` is not a failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| Error::io("cannot write to stdout", error)),
    }
}

/// A panic's message may show a piece of the data that it stumbled over, so only its place is told.
fn silence_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        diagnostics::show(&format!("internal error: panic at {place}\n"));
    }));
}
