//! `sanitize` on the command line.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use super::args::{CsvArgs, InputFormatArg, ProgressArg, SanitizeArgs, ScanArg, YesNo};
use super::diagnostics::{show, show_warning};
use super::exit_status::ExitStatus;
use super::progress::{Consumed, ProgressLine};
use crate::command::input::CsvWords;
use crate::command::sanitize::{Automatic, DEFAULT_MAPPING, FormatWord, SanitizeOptions, prepare};
use crate::detect::Verdict as Counts;
use crate::dump::csv_file::Header;
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::output::{Existing, Target};
use crate::pipeline::outcome::{Outcome, Verdict};
use crate::pipeline::progress::Progress;
use crate::pipeline::sanitizer::ScanMode;
use crate::pipeline::{Finding, FindingPlace};
use crate::report::{json, text};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Talk {
    Quiet,
    Normal,
    Verbose,
}

/// Runs `sanitize`.
pub(super) fn run(args: SanitizeArgs) -> Result<ExitStatus> {
    let talk = match (args.quiet, args.verbose) {
        (true, _) => Talk::Quiet,
        (_, true) => Talk::Verbose,
        _ => Talk::Normal,
    };
    let interrupt = Interrupt::new();
    catch_signals(&interrupt)?;
    let progress = Arc::new(Progress::default());
    let consumed = Consumed::default();
    let counted = consumed.clone();
    let shown = match args.progress {
        ProgressArg::Always => true,
        ProgressArg::Auto => std::io::stderr().is_terminal() && talk != Talk::Quiet,
        ProgressArg::Never => false,
    };
    refuse_clashes(&args)?;
    // Opened before the run, which must not end with its output in place and then fail for the report.
    let report = args.report.as_deref().map(Target::file).transpose()?;
    let options = options(args)?;
    let prepared =
        prepare(options, &interrupt, Arc::clone(&progress), Arc::new(move |n| counted.add(n)))?;
    for notice in &prepared.notices {
        show(&format!("note: {notice}\n"));
    }
    let line = shown.then(|| ProgressLine::start(progress, consumed, prepared.input_bytes));
    let automatic = prepared.is_automatic;
    let outcome = prepared.run();
    drop(line);
    let outcome = outcome?;
    tell(&outcome, talk, automatic);
    if let Some(report) = report {
        write_report(&outcome, report)?;
    }
    // Under `--scan report` findings are told, and the output is whole.
    Ok(match outcome.verdict {
        Verdict::Written => ExitStatus::Done,
        Verdict::Withheld => ExitStatus::No,
    })
}

/// Refuses what would overwrite one file with another. The output is not the input either: it would take its name when it is whole, and
/// the original would be gone.
fn refuse_clashes(args: &SanitizeArgs) -> Result<()> {
    if is_output(args.input.as_deref(), args.output.as_deref()) {
        return Err(Error::usage("the output is the input, which would be overwritten")
            .hint("give it a name of its own: what was there cannot be made again"));
    }
    let mapping = args.mapping.as_deref().unwrap_or(Path::new(DEFAULT_MAPPING));
    let read = [
        ("the mapping file", Some(mapping)),
        ("the key file", args.key_file.as_deref()),
        ("the schema file", args.schema.as_deref()),
    ];
    let output = args.output.as_deref();
    let with_report =
        read.into_iter().chain([("the input", args.input.as_deref()), ("the output", output)]);
    let found = clash("the output", output, read)
        .or_else(|| clash("the report", args.report.as_deref(), with_report));
    if let Some(found) = found {
        return Err(Error::usage(format!("{found}, which would be overwritten"))
            .hint("give it a name of its own"));
    }
    if let Some(folder) = args.report.as_deref().and_then(Path::parent)
        && !folder.as_os_str().is_empty()
        && !folder.is_dir()
    {
        return Err(Error::usage(format!(
            "cannot write the report: there is no folder {}",
            folder.display()
        ))
        .hint("make it first"));
    }
    Ok(())
}

/// Whether the output is the input, a file or a folder, under whatever name, also where the shell has opened them.
fn is_output(input: Option<&Path>, output: Option<&Path>) -> bool {
    let file = |path: Option<&Path>, stream: io::Result<OwnedFd>| {
        let found = match path {
            Some(path) if path != Path::new("-") => path.metadata().ok()?,
            _ => File::from(stream.ok()?).metadata().ok()?,
        };
        (found.is_file() || found.is_dir()).then_some((found.dev(), found.ino()))
    };
    let input = file(input, io::stdin().as_fd().try_clone_to_owned());
    input.is_some() && input == file(output, io::stdout().as_fd().try_clone_to_owned())
}

/// Which of these files a file to be written is.
pub(super) fn clash<'a>(
    what: &str,
    path: Option<&Path>,
    others: impl IntoIterator<Item = (&'a str, Option<&'a Path>)>,
) -> Option<String> {
    let path = path.and_then(place)?;
    let (other, _) =
        others.into_iter().find(|(_, file)| file.and_then(place).as_ref() == Some(&path))?;
    Some(format!("{what} is {other}"))
}

/// Where a file lies or would lie, whatever it is called; `None` for a stream or a device.
fn place(path: &Path) -> Option<PathBuf> {
    if path == Path::new("-") || path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return None;
    }
    if let Ok(place) = path.canonicalize() {
        return Some(place);
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    Some(folder.canonicalize().ok()?.join(path.file_name()?))
}

/// The first signal asks the run to end, the second ends it.
pub(super) fn catch_signals(interrupt: &Interrupt) -> Result<()> {
    let cannot = |error| Error::io("cannot listen for signals", error);
    for signal in [SIGINT, SIGTERM] {
        let again = interrupt.again();
        flag::register_conditional_default(signal, Arc::clone(&again)).map_err(cannot)?;
        flag::register(signal, again).map_err(cannot)?;
        let number = usize::try_from(signal).unwrap_or(1);
        flag::register_usize(signal, interrupt.cell(), number).map_err(cannot)?;
    }
    Ok(())
}

fn options(args: SanitizeArgs) -> Result<SanitizeOptions> {
    let scan = match args.scan {
        None => ScanMode::AsMapped,
        Some(ScanArg::Fail) => ScanMode::Fail,
        Some(ScanArg::Report) => ScanMode::Report,
        Some(ScanArg::Off) => ScanMode::Off,
        Some(ScanArg::Redact) => ScanMode::Redact,
    };
    Ok(SanitizeOptions {
        input: args.input,
        output: args.output,
        compress: args.compress,
        existing: if args.force { Existing::Replaced } else { Existing::Refused },
        mapping: args.mapping,
        automatic: if args.auto { Automatic::Asked } else { Automatic::NotAsked },
        schema: args.schema,
        format: match args.input_format {
            InputFormatArg::Auto => FormatWord::Auto,
            InputFormatArg::PgPlain => FormatWord::PgPlain,
            InputFormatArg::Csv => FormatWord::Csv,
            InputFormatArg::Tsv => FormatWord::Tsv,
        },
        csv: csv_words(args.csv),
        key_file: args.key_file,
        scan,
        threads: args.threads.map(usize::from),
        row_bytes_max: args.max_row_bytes,
        batch_bytes: args.batch_bytes,
    })
}

/// How a CSV is written, as far as the command line says.
pub(super) fn csv_words(args: CsvArgs) -> CsvWords {
    CsvWords {
        table: args.table,
        delimiter: args.delimiter,
        quote: args.quote,
        escape: args.escape,
        null: args.null,
        header: args.header.map(|header| match header {
            YesNo::Yes => Header::Present,
            YesNo::No => Header::Absent,
        }),
        columns: args.columns,
        encoding: args.encoding,
    }
}

/// Says what was done: what must be known also under `-q`, the rest as far as it is wanted.
fn tell(outcome: &Outcome, talk: Talk, automatic: bool) {
    if automatic || (talk != Talk::Quiet && !outcome.automatic.is_empty()) {
        show(&text::automatic(outcome));
    }
    show(&text::findings(outcome));
    if talk != Talk::Quiet {
        for warning in &outcome.warnings {
            show_warning(warning);
        }
    }
    match talk {
        Talk::Quiet => {}
        Talk::Normal => show(&text::summary(outcome, text::Detail::Tables)),
        Talk::Verbose => show(&text::summary(outcome, text::Detail::Columns)),
    }
    if outcome.verdict == Verdict::Withheld {
        show("error: personal data was found in what was about to be written\n");
        show(if automatic {
            "hint: give these columns rules in a dumpscrub.toml with version = 1 and unlisted = \"auto\", \
             which leaves the others to automatic mode; --scan report writes them as they are\n"
        } else {
            "hint: give the column a rule, or accept what was found under [scan] allow with a reason; \
             --scan report writes it as it is\n"
        });
        // No rule reaches those, and of a value that two statements hold, neither can be mended by itself.
        if outcome.findings.iter().any(|found| is_in_large_object(&found)) {
            show(
                "hint: large_objects = \"empty\" in the mapping leaves the content of large objects out\n",
            );
        }
    }
}

fn is_in_large_object(found: &Finding) -> bool {
    let FindingPlace::Statement(statement) = &found.place else { return false };
    found.verdict == Counts::Fail && (statement == "large object" || statement.ends_with("lowrite"))
}

fn write_report(outcome: &Outcome, mut report: Target) -> Result<()> {
    let json = json::json(outcome).map_err(|_| Error::internal("the report cannot be written"))?;
    let cannot = |error| Error::io("cannot write the report", error);
    report.write_all(json.as_bytes()).map_err(cannot)?;
    report.commit()
}
