//! The words of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::discover_args::DiscoverArgs;
use crate::pipeline::archive::Recompress;

/// Turn a PostgreSQL dump full of personal data into one that can be shared.
#[derive(Debug, Parser)]
#[command(
    name = "dumpscrub",
    version,
    about = "Turn a PostgreSQL dump full of personal data into one that can be shared",
    after_help = "Example:\n  pg_dump shop | dumpscrub sanitize -m dumpscrub.toml | psql -X -1 -v ON_ERROR_STOP=1 staging",
    max_term_width = 100,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Replace personal data in a dump or CSV, and scan what is written
    Sanitize(Box<SanitizeArgs>),
    /// Report personal data in dumps, CSV and other text
    Scan(Box<ScanArgs>),
    /// Read a dump or CSV and print a complete mapping file for it
    Discover(Box<DiscoverArgs>),
    /// Hold a mapping against the schema of a dump: what is new, gone, unsafe or inconsistent
    Check(Box<CheckArgs>),
    /// Write a new random key file and print its fingerprint
    Keygen(KeygenArgs),
    /// Show what there is: transformers, detectors, locales, mapping-schema
    List(ListArgs),
}

/// The options of `sanitize`.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  pg_dump shop | dumpscrub sanitize -m dumpscrub.toml | psql -X -1 -v ON_ERROR_STOP=1 staging\n\nWithout a mapping, columns are classified by name and type.\n\nExit status: 0 done; 1 personal data was found in what was about to be written;\n2 the job could not be done; 130 and 143 a signal."
)]
pub struct SanitizeArgs {
    /// Dump, archive or CSV file, or the folder of a directory archive; "-" or none: stdin. gzip, zstd and lz4 are recognised
    pub input: Option<PathBuf>,

    /// Where to write; default stdout. The file appears when it is whole, or not at all; .gz, .zst and .lz4 compress. An archive
    /// stays one of its format; for a directory archive this is a new folder
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Compress the data of an archive otherwise than it was: none, gzip[:1-9], lz4 or zstd[:1-22]
    #[arg(long, value_name = "METHOD[:LEVEL]")]
    pub compress: Option<Recompress>,

    /// Replace the folder of a directory archive that is there already
    #[arg(long)]
    pub force: bool,

    /// What becomes of which column; default: dumpscrub.toml where it exists, else automatic
    #[arg(short, long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,

    /// Classify columns by name and type, even where a key is given
    #[arg(long, conflicts_with = "mapping")]
    pub auto: bool,

    /// A schema-only dump (pg_dump -s) or archive of the same database, for what the input does not tell
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,

    /// What the input is
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = InputFormatArg::Auto)]
    pub input_format: InputFormatArg,

    /// How a CSV is written.
    #[command(flatten)]
    pub csv: CsvArgs,

    /// The secret key: 64 hexadecimal digits or base64 of 32 bytes, in a file that only its owner can read
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,

    /// What a finding in the output does; default: as the mapping says, else fail
    #[arg(long, value_name = "MODE", value_enum)]
    pub scan: Option<ScanArg>,

    /// Worker threads; default: the cores
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// The longest row of a table with rules, in bytes; default 1 GiB
    #[arg(long, value_name = "N", default_value_t = crate::limits::ROW_BYTES_MAX, hide_default_value = true)]
    pub max_row_bytes: u64,

    /// Write what was done to a file, as JSON
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// Whether to show how far the run is
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = ProgressArg::Auto)]
    pub progress: ProgressArg,

    /// Errors and findings only: no summary, no warnings, no progress
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say more: every column with a rule, statements that were not understood
    #[arg(short, long)]
    pub verbose: bool,

    /// Input in one batch, in bytes
    #[arg(long, value_name = "N", hide = true, default_value_t = crate::limits::BATCH_BYTES)]
    pub batch_bytes: usize,
}

/// The options of `scan`.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  pg_dump shop | dumpscrub scan\n  dumpscrub scan --format sarif backups/ > findings.sarif\n\nExit status: 0 clean; 1 personal data was found; 2 an input could not be read to its end;\n130 and 143 a signal."
)]
pub struct ScanArgs {
    /// Dumps, archives (pg_dump -Fc, -Fd, -Ft), CSV or other text, and folders of them; "-" or none: stdin. gzip, zstd and lz4 are recognised
    pub input: Vec<PathBuf>,

    /// A schema-only dump (pg_dump -s) or archive of the same database, for what the inputs do not tell
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,

    /// The mapping file by which the inputs were written: what it allows, and columns that it makes coarser, do not count
    #[arg(short, long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,

    /// What the inputs are
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ScanInputFormatArg::Auto)]
    pub input_format: ScanInputFormatArg,

    /// How a CSV is written.
    #[command(flatten)]
    pub csv: CsvArgs,

    /// Count values that only look like personal data, without a column or word that says so
    #[arg(long)]
    pub strict: bool,

    /// Look for national numbers of these countries only: us,gb,…; default all
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub regions: Option<Vec<String>>,

    /// The weakest tier whose findings make the exit status 1
    #[arg(long, value_name = "TIER", value_enum, ignore_case = true, default_value_t = FailOnArg::C)]
    pub fail_on: FailOnArg,

    /// Accept what this file knows: a place and detector up to its count
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,

    /// Write what is found to a file, for --baseline; it is accepted from this run on
    #[arg(long, value_name = "FILE")]
    pub write_baseline: Option<PathBuf>,

    /// Show also what does not count, and for everything what decided
    #[arg(long)]
    pub explain: bool,

    /// The report on stdout
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ReportFormatArg::Text)]
    pub format: ReportFormatArg,

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

/// The options of `check`.
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  pg_dump -s shop | dumpscrub check\n  dumpscrub check --strict --format sarif -m dumpscrub.toml schema.sql > findings.sarif\n\nExit status: 0 the mapping fits; 1 it does not; 2 mapping or dump could not be read;\n130 and 143 a signal."
)]
pub struct CheckArgs {
    /// Dump, schema-only dump, archive (pg_dump -Fc, -Fd, -Ft) or CSV; "-" or none: stdin. gzip, zstd and lz4 are recognised
    pub input: Option<PathBuf>,

    /// The mapping file; default: dumpscrub.toml
    #[arg(short, long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,

    /// A schema-only dump (pg_dump -s) or archive of the same database, for what the input does not tell
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,

    /// The schema-only dump or archive that the mapping was written for, to tell what changed since
    #[arg(long, value_name = "FILE")]
    pub previous: Option<PathBuf>,

    /// Warnings too make the exit status 1
    #[arg(long)]
    pub strict: bool,

    /// The report on stdout
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = CheckFormatArg::Text)]
    pub format: CheckFormatArg,

    /// What the input is
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = InputFormatArg::Auto)]
    pub input_format: InputFormatArg,

    /// How a CSV is written.
    #[command(flatten)]
    pub csv: CsvArgs,

    /// The secret key that a run would be given, to see whether it is the right one
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,

    /// No summary
    #[arg(short, long)]
    pub quiet: bool,
}

/// How the report of a check is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormatArg {
    /// For people: what is wrong, what would happen, what to write
    Text,
    /// {"findings": […], "totals": {…}}
    Json,
    /// SARIF 2.1.0
    Sarif,
}

/// What an input of a scan can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScanInputFormatArg {
    /// By content
    Auto,
    /// A plain pg_dump or pg_dumpall
    PgPlain,
    /// As COPY … CSV writes it
    Csv,
    /// As COPY writes it in text format
    Tsv,
    /// Any other text: a log, JSON lines, source code
    Text,
}

/// The weakest tier that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOnArg {
    /// What proves itself
    A,
    /// Also what a column or a word nearby speaks for
    B,
    /// Everything that was found
    C,
    /// Nothing: the exit status is 0 whatever is found
    Never,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormatArg {
    /// For people: a line for each table, column and detector
    Text,
    /// {"findings": […], "totals": {…}}
    Json,
    /// SARIF 2.1.0
    Sarif,
}

/// How a CSV is written.
#[derive(Args, Clone, Debug)]
pub struct CsvArgs {
    /// The table that a CSV's rows belong to; default: the file's stem
    #[arg(long, value_name = "NAME", help_heading = "CSV")]
    pub table: Option<String>,

    /// Between fields of a CSV; default a comma (tsv: a tab)
    #[arg(long, value_name = "CHARACTER", help_heading = "CSV")]
    pub delimiter: Option<String>,

    /// Around fields of a CSV; default a double quote
    #[arg(long, value_name = "CHARACTER", help_heading = "CSV")]
    pub quote: Option<String>,

    /// Before a quote inside quotes; default the quote
    #[arg(long, value_name = "CHARACTER", help_heading = "CSV")]
    pub escape: Option<String>,

    /// The unquoted text that means NULL; default nothing (tsv: \N)
    #[arg(long, value_name = "TEXT", help_heading = "CSV")]
    pub null: Option<String>,

    /// Whether the first row holds the columns' names; default yes, unless --columns names them
    #[arg(
        long,
        value_name = "yes|no",
        value_enum,
        hide_possible_values = true,
        help_heading = "CSV"
    )]
    pub header: Option<YesNo>,

    /// The columns' names, where there is no header
    #[arg(long, value_name = "NAMES", value_delimiter = ',', help_heading = "CSV")]
    pub columns: Option<Vec<String>>,

    /// The encoding of a CSV, by PostgreSQL's name; default UTF8
    #[arg(long, value_name = "NAME", help_heading = "CSV")]
    pub encoding: Option<String>,
}

/// What an input can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormatArg {
    /// By content; unclear is an error
    Auto,
    /// A plain pg_dump or pg_dumpall
    PgPlain,
    /// As COPY … CSV writes it
    Csv,
    /// As COPY writes it in text format
    Tsv,
}

/// What a finding does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScanArg {
    /// Exit 1; nothing is written from the first finding on
    Fail,
    /// Replace what was found where it stands; exit 1 only for what cannot be replaced
    Redact,
    /// Write it all the same, report it, exit 0
    Report,
    /// No scan
    Off,
}

/// When to show progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ProgressArg {
    /// Where stderr is a terminal
    Auto,
    /// Elsewhere too: a line each second
    Always,
    /// Not at all
    Never,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum YesNo {
    /// Yes
    Yes,
    /// No
    No,
}

/// The options of `keygen`.
#[derive(Args, Debug)]
pub struct KeygenArgs {
    /// The file to write, with mode 0600; it must not exist
    pub file: PathBuf,
}

/// The options of `list`.
#[derive(Args, Debug)]
pub struct ListArgs {
    /// What to show
    #[arg(value_enum)]
    pub what: ListWhat,
    /// Only the one of this name
    pub name: Option<String>,
}

/// What `list` can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListWhat {
    /// What can become of a value, with examples
    Transformers,
    /// What the scan finds, with examples
    Detectors,
    /// Whose names and places there are
    Locales,
    /// The JSON Schema of the mapping file
    MappingSchema,
}
