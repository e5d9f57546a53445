//! `scan` on the command line.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{FailOnArg, ProgressArg, ReportFormatArg, ScanArgs, ScanInputFormatArg};
use super::diagnostics::{show, show_error};
use super::exit_status::ExitStatus;
use super::print;
use super::progress::{Consumed, ProgressLine};
use super::sanitize::{catch_signals, clash, csv_words};
use crate::command::scan::{
    FailOn, InputEnd, InputReport, ScanFormatWord, ScanOptions, ScanReport, prepare,
};
use crate::detect::Strictness;
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::pipeline::progress::Progress;
use crate::report::sarif::sarif;
use crate::report::scan_json::scan_json;
use crate::report::scan_text::{ScanDetail, scan_findings, scan_summary};

/// Runs `scan`.
pub(super) fn run(args: ScanArgs) -> Result<ExitStatus> {
    let interrupt = Interrupt::new();
    catch_signals(&interrupt)?;
    refuse_clashes(&args)?;
    let progress = Arc::new(Progress::default());
    let consumed = Consumed::default();
    let counted = consumed.clone();
    let shown = match args.progress {
        ProgressArg::Always => true,
        ProgressArg::Auto => std::io::stderr().is_terminal() && !args.quiet,
        ProgressArg::Never => false,
    };
    let (format, quiet) = (args.format, args.quiet);
    let named = args.input.clone();
    let detail = if args.explain { ScanDetail::Explained } else { ScanDetail::Failing };
    let count = Arc::new(move |n| counted.add(n));
    let prepared = prepare(options(args), &interrupt, Arc::clone(&progress), count)?;
    let line = shown.then(|| ProgressLine::start(progress, consumed, prepared.input_bytes()));
    let report = prepared.run();
    drop(line);
    let report = report?;
    let cannot = |_| Error::internal("the report cannot be written");
    print(&match format {
        ReportFormatArg::Text => scan_findings(&report, detail),
        ReportFormatArg::Json => scan_json(&report).map_err(cannot)?,
        ReportFormatArg::Sarif => sarif(&report).map_err(cannot)?,
    })?;
    if !quiet {
        show(&scan_summary(&report));
    }
    Ok(tell(&report, &named))
}

/// Says which inputs could not be read, and what the answer is.
fn tell(report: &ScanReport, named: &[PathBuf]) -> ExitStatus {
    let mut status = if report.is_clean() { ExitStatus::Done } else { ExitStatus::No };
    let is_named = |input: &InputReport| match &input.name {
        Some(name) => named.iter().any(|path| path.ends_with(name)),
        None => true,
    };
    for (input, error) in report.failed() {
        // Of one input that was named, the user knows which it is.
        if report.inputs.len() > 1 || !is_named(input) {
            show(&format!("in {}:\n", input.shown_name()));
        }
        show_error(error);
        status = ExitStatus::Failed;
    }
    // Whoever asks whether there is personal data must not take this for a no.
    if report.inputs.iter().all(|input| matches!(input.ended, InputEnd::Skipped(_))) {
        show_error(&Error::input("there was nothing to scan").hint(
            "the folder is empty, or holds only binary files and links: name dumps, or a folder with some",
        ));
        status = ExitStatus::Failed;
    }
    status
}

/// Refuses to overwrite with the baseline what is read.
fn refuse_clashes(args: &ScanArgs) -> Result<()> {
    let baseline = args.write_baseline.as_deref();
    let read = args.input.iter().map(|path| ("the input", Some(path.as_path())));
    let read = read.chain([
        ("the schema file", args.schema.as_deref().map(Path::new)),
        ("the mapping file", args.mapping.as_deref().map(Path::new)),
    ]);
    match clash("the baseline", baseline, read) {
        Some(found) => Err(Error::usage(format!("{found}, which would be overwritten"))
            .hint("give it a name of its own")),
        None => Ok(()),
    }
}

fn options(args: ScanArgs) -> ScanOptions {
    ScanOptions {
        inputs: args.input,
        schema: args.schema,
        mapping: args.mapping,
        format: match args.input_format {
            ScanInputFormatArg::Auto => ScanFormatWord::Auto,
            ScanInputFormatArg::PgPlain => ScanFormatWord::PgPlain,
            ScanInputFormatArg::Csv => ScanFormatWord::Csv,
            ScanInputFormatArg::Tsv => ScanFormatWord::Tsv,
            ScanInputFormatArg::Text => ScanFormatWord::Text,
        },
        csv: csv_words(args.csv),
        strictness: if args.strict { Strictness::Strict } else { Strictness::Normal },
        regions: args.regions,
        fail_on: match args.fail_on {
            FailOnArg::A => FailOn::A,
            FailOnArg::B => FailOn::B,
            FailOnArg::C => FailOn::C,
            FailOnArg::Never => FailOn::Never,
        },
        baseline: args.baseline,
        write_baseline: args.write_baseline,
        threads: args.threads.map(usize::from),
        batch_bytes: args.batch_bytes,
    }
}
