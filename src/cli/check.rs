//! `check` on the command line.

use super::args::{CheckArgs, CheckFormatArg, InputFormatArg};
use super::diagnostics::show;
use super::exit_status::ExitStatus;
use super::print;
use super::sanitize::{catch_signals, csv_words};
use crate::command::check::{CheckOptions, CheckStrictness, run_check};
use crate::command::sanitize::FormatWord;
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::report::check_json::check_json;
use crate::report::check_sarif::check_sarif;
use crate::report::check_text::{check_findings, check_summary};

/// Runs `check`.
pub(super) fn run(args: CheckArgs) -> Result<ExitStatus> {
    let interrupt = Interrupt::new();
    catch_signals(&interrupt)?;
    let (format, quiet) = (args.format, args.quiet);
    let report = run_check(&options(args), &interrupt)?;
    let cannot = |_| Error::internal("the report cannot be written");
    print(&match format {
        CheckFormatArg::Text => check_findings(&report),
        CheckFormatArg::Json => check_json(&report).map_err(cannot)?,
        CheckFormatArg::Sarif => check_sarif(&report).map_err(cannot)?,
    })?;
    if !quiet {
        show(&check_summary(&report));
    }
    Ok(if report.fits() { ExitStatus::Done } else { ExitStatus::No })
}

fn options(args: CheckArgs) -> CheckOptions {
    CheckOptions {
        input: args.input,
        mapping: args.mapping,
        schema: args.schema,
        previous: args.previous,
        format: match args.input_format {
            InputFormatArg::Auto => FormatWord::Auto,
            InputFormatArg::PgPlain => FormatWord::PgPlain,
            InputFormatArg::Csv => FormatWord::Csv,
            InputFormatArg::Tsv => FormatWord::Tsv,
        },
        csv: csv_words(args.csv),
        key_file: args.key_file,
        strictness: match args.strict {
            true => CheckStrictness::Warnings,
            false => CheckStrictness::Errors,
        },
    }
}
