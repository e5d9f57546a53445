//! The words of `discover`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::{CsvArgs, InputFormatArg, ProgressArg};

/// The options of `discover`.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  pg_dump shop | dumpscrub discover -o dumpscrub.toml\n  dumpscrub discover --graph mermaid shop.sql\n\nExit status: 0 done; 2 the input could not be read to its end; 130 and 143 a signal."
)]
pub struct DiscoverArgs {
    /// Dump, archive (pg_dump -Fc, -Fd, -Ft) or CSV; "-" or none: stdin. gzip, zstd and lz4 are recognised
    pub input: Option<PathBuf>,

    /// Where to write; default stdout. The file appears when it is whole, or not at all
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// A schema-only dump (pg_dump -s) or archive of the same database, for what the input does not tell
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,

    /// What the input is
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = InputFormatArg::Auto)]
    pub input_format: InputFormatArg,

    /// How a CSV is written.
    #[command(flatten)]
    pub csv: CsvArgs,

    /// What to write
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = DiscoverFormatArg::Mapping)]
    pub format: DiscoverFormatArg,

    /// Add what is new to this mapping file, in its place unless -o says another; every line in it stays
    #[arg(long, value_name = "FILE", conflicts_with_all = ["format", "graph"])]
    pub update: Option<PathBuf>,

    /// Draw the tables and their relationships instead
    #[arg(long, value_name = "LANGUAGE", value_enum, conflicts_with = "format")]
    pub graph: Option<GraphArg>,

    /// Worker threads; default: the cores
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// Whether to show how far the run is
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = ProgressArg::Auto)]
    pub progress: ProgressArg,

    /// No summary and no progress
    #[arg(short, long)]
    pub quiet: bool,

    /// Input in one batch, in bytes
    #[arg(long, value_name = "N", hide = true, default_value_t = crate::limits::BATCH_BYTES)]
    pub batch_bytes: usize,
}

/// What `discover` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiscoverFormatArg {
    /// A mapping file
    Mapping,
    /// A report for people: personal data, relationships, what must be looked at
    Text,
    /// {"tables": […], "relationships": […], "order": […], "cycles": […]}
    Json,
}

/// In which language a graph is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum GraphArg {
    /// Graphviz
    Dot,
    /// A Mermaid flowchart
    Mermaid,
}
