//! The `dumpscrub` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    dumpscrub::cli::run(std::env::args_os()).into()
}
