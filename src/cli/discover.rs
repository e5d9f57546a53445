//! `discover` on the command line.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use super::args::{InputFormatArg, ProgressArg};
use super::diagnostics::{show, show_warning};
use super::discover_args::{DiscoverArgs, DiscoverFormatArg, GraphArg};
use super::exit_status::ExitStatus;
use super::print;
use super::progress::{Consumed, ProgressLine};
use super::sanitize::{catch_signals, clash, csv_words};
use crate::command::discover::{DiscoverOptions, DiscoverReport, prepare};
use crate::command::sanitize::FormatWord;
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::output::Target;
use crate::pipeline::progress::Progress;
use crate::relate::graph;
use crate::report::discover_json::discover_json;
use crate::report::discover_text::{discover_added, discover_summary, discover_text};

/// Runs `discover`.
pub(super) fn run(args: DiscoverArgs) -> Result<ExitStatus> {
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
    let count = Arc::new(move |n| counted.add(n));
    let prepared = prepare(options(&args), &interrupt, Arc::clone(&progress), count)?;
    let line = shown.then(|| ProgressLine::start(progress, consumed, prepared.input_bytes));
    let report = prepared.run();
    drop(line);
    let report = report?;
    for note in &report.discovery.notes {
        show_warning(note);
    }
    match &report.updated {
        Some(updated) if updated.is_empty() && args.output.is_none() => {}
        _ => write(&args, &report)?,
    }
    if !args.quiet {
        if let Some(updated) = &report.updated {
            show(&discover_added(updated));
        }
        show(&discover_summary(&report.discovery, report.bytes, report.elapsed));
    }
    Ok(ExitStatus::Done)
}

fn write(args: &DiscoverArgs, report: &DiscoverReport) -> Result<()> {
    let discovery = &report.discovery;
    let text = match (args.graph, args.format) {
        (Some(GraphArg::Dot), _) => graph::dot(&discovery.table_names(), &discovery.relationships),
        (Some(GraphArg::Mermaid), _) => {
            graph::mermaid(&discovery.table_names(), &discovery.relationships)
        }
        (None, DiscoverFormatArg::Text) => discover_text(discovery),
        (None, DiscoverFormatArg::Json) => {
            discover_json(discovery).map_err(|_| Error::internal("the report cannot be written"))?
        }
        (None, DiscoverFormatArg::Mapping) => report.mapping.clone(),
    };
    // A file that is added to is written in its place.
    match args.output.as_deref().or(args.update.as_deref()) {
        Some(path) if path != Path::new("-") => {
            let mut target = Target::file(path)?;
            let cannot = |error| Error::io("cannot write the output", error);
            target.write_all(text.as_bytes()).map_err(cannot)?;
            target.commit()
        }
        _ => print(&text),
    }
}

/// Refuses to overwrite what is read.
fn refuse_clashes(args: &DiscoverArgs) -> Result<()> {
    let read = [("the input", args.input.as_deref()), ("the schema file", args.schema.as_deref())];
    match clash("the output", args.output.as_deref(), read) {
        Some(found) => Err(Error::usage(format!("{found}, which would be overwritten"))
            .hint("give it a name of its own")),
        None => Ok(()),
    }
}

fn options(args: &DiscoverArgs) -> DiscoverOptions {
    DiscoverOptions {
        input: args.input.clone(),
        schema: args.schema.clone(),
        update: args.update.clone(),
        format: match args.input_format {
            InputFormatArg::Auto => FormatWord::Auto,
            InputFormatArg::PgPlain => FormatWord::PgPlain,
            InputFormatArg::Csv => FormatWord::Csv,
            InputFormatArg::Tsv => FormatWord::Tsv,
        },
        csv: csv_words(args.csv.clone()),
        threads: args.threads.map(usize::from),
        batch_bytes: args.batch_bytes,
    }
}
