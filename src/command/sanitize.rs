//! `sanitize`: the mapping, the key, the input and the output of a run, out of its options.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::input::{
    Again, CsvWords, RowsWord, Source, begins_cluster, cores, open_source, read_error,
    read_schema_dump, refuse_row_for_header, rows_input, schema_around_rows, stem_and_ending,
};
use super::key;
use crate::catalog::Catalog;
use crate::check::told_by_a_run;
use crate::dump::kind::{InputKind, SNIFF_BYTES, sniff};
use crate::error::{Error, Result};
use crate::input::archive_folder::ArchiveFolder;
use crate::input::interruptible::Interrupt;
use crate::mapping::Mapping;
use crate::output::compressed::Ending as NameEnding;
use crate::output::{Existing, Folder, Target};
use crate::pipeline::archive::{Places, Recompress};
use crate::pipeline::outcome::{Outcome, Verdict};
use crate::pipeline::progress::Progress;
use crate::pipeline::sanitizer::{InputFormat, Sanitizer, ScanMode};
use crate::pipeline::schema_reader::{Until, read_schemas};
use crate::pipeline::writer::Ending;

/// The mapping file that is taken where none is named.
pub const DEFAULT_MAPPING: &str = "dumpscrub.toml";

/// What the command line asks for.
#[derive(Debug)]
pub struct SanitizeOptions {
    /// The input file; `None` for standard input.
    pub input: Option<PathBuf>,
    /// The output file; `None` for standard output.
    pub output: Option<PathBuf>,
    /// Another compression for an archive.
    pub compress: Option<Recompress>,
    /// What becomes of a folder that has the output's name already.
    pub existing: Existing,
    /// The mapping file.
    pub mapping: Option<PathBuf>,
    /// Whether automatic mode is asked for in so many words.
    pub automatic: Automatic,
    /// The schema file.
    pub schema: Option<PathBuf>,
    /// What the input is said to be.
    pub format: FormatWord,
    /// How a CSV is written.
    pub csv: CsvWords,
    /// The key file.
    pub key_file: Option<PathBuf>,
    /// What the scan does.
    pub scan: ScanMode,
    /// Worker threads; `None` for the cores.
    pub threads: Option<usize>,
    /// The longest row, in bytes.
    pub row_bytes_max: u64,
    /// Input in one batch, in bytes.
    pub batch_bytes: usize,
}

/// Whether `--auto` was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Automatic {
    /// It was.
    Asked,
    /// It was not.
    NotAsked,
}

/// What the input is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatWord {
    /// Its content decides.
    Auto,
    /// A plain dump.
    PgPlain,
    /// CSV.
    Csv,
    /// COPY's text format.
    Tsv,
}

/// What is to be said before a run, and what a run needs.
pub struct Prepared {
    sanitizer: Sanitizer,
    input: Input,
    output: Option<PathBuf>,
    existing: Existing,
    /// What the user must know whatever else is shown: automatic mode, a key that is thrown away.
    pub notices: Vec<String>,
    /// Whether there is no mapping.
    pub is_automatic: bool,
    /// The size of the input's file, if it is one.
    pub input_bytes: Option<u64>,
}

enum Input {
    /// A stream, and what was read of it already.
    Stream(Box<Source>, Vec<u8>),
    /// The folder of a directory archive.
    Folder(ArchiveFolder),
}

/// Checks the options, reads the mapping, the key and the schema, and looks at the beginning of the input. Nothing is written.
///
/// # Errors
/// Whatever is wrong with them.
pub fn prepare(
    options: SanitizeOptions,
    interrupt: &Interrupt,
    progress: Arc<Progress>,
    count: Arc<dyn Fn(u64) + Send + Sync>,
) -> Result<Prepared> {
    let mut notices = Vec::new();
    let mapping = Arc::new(load_mapping(&options)?);
    let source = key::choose(options.key_file.as_deref(), mapping.key_source());
    let is_automatic = mapping.is_automatic();
    if is_automatic {
        if source.is_some() && options.automatic == Automatic::NotAsked {
            return Err(Error::usage(format!(
                "a key is given, but no mapping: there is no {DEFAULT_MAPPING} in this folder"
            ))
            .hint(
                "name the mapping with -m FILE, or say --auto to classify columns by name and type",
            ));
        }
        notices.push(
            "no mapping: columns are classified by name and type, which can miss some; `dumpscrub \
                 discover` looks at their values too and writes a mapping file"
                .to_owned(),
        );
    }
    let key = source.as_ref().map(key::load).transpose()?;
    // A mapping that asks for one certain key refuses a run without it.
    if key.is_none() && mapping.has_rules() && mapping.key_fingerprint().is_none() {
        notices.push(
            "no key: a random one is made for this run and thrown away, so pseudonyms will not \
             join with those of another run"
                .to_owned(),
        );
    }
    let mut sanitizer = Sanitizer::new(Arc::clone(&mapping))
        .threads(options.threads.unwrap_or_else(cores))
        .scan(options.scan)
        .row_bytes_max(options.row_bytes_max)
        .batch_bytes(options.batch_bytes)
        .interrupt(interrupt.clone())
        .progress(progress)
        .inspection(Arc::new(told_by_a_run));
    if let Some(key) = key {
        sanitizer = sanitizer.key(key);
    }
    if let Some(path) = &options.schema {
        sanitizer = sanitizer.schema(&read_schema_dump(path, "schema", interrupt)?)?;
    }
    if let Some(compress) = options.compress {
        sanitizer = sanitizer.compress(compress);
    }
    if let Some(folder) = options.input.as_deref().and_then(ArchiveFolder::find) {
        no_csv(&options.csv)?;
        check_folder_output(options.output.as_deref())?;
        return Ok(Prepared {
            sanitizer,
            input_bytes: Some(folder.bytes()),
            input: Input::Folder(folder),
            output: options.output,
            existing: options.existing,
            notices,
            is_automatic,
        });
    }
    let again = Again::of(options.input.as_deref());
    let (mut input, input_bytes) = open_source(options.input.as_deref(), interrupt, count)?;
    let mut first = Vec::with_capacity(SNIFF_BYTES);
    input
        .by_ref()
        .take(SNIFF_BYTES as u64)
        .read_to_end(&mut first)
        .map_err(|error| read_error(error, interrupt))?;
    let kind = sniff(&first);
    let format = input_format(&options, kind, &first)?;
    let schemas = match (kind, &options.schema) {
        (InputKind::PgPlain, None) if !matches!(format, InputFormat::Rows(_)) => {
            schemas_of_input(again, &first, &mapping, interrupt)?
        }
        _ => Vec::new(),
    };
    let is_archive = matches!(kind, InputKind::PgCustom | InputKind::PgTar);
    if options.compress.is_some() && !(is_archive && matches!(format, InputFormat::Auto)) {
        return Err(Error::usage("--compress is for archives, and the input is none")
            .hint("the ending of the output's name compresses a plain dump: -o FILE.zst"));
    }
    if is_archive && matches!(format, InputFormat::Auto) {
        check_archive_output(options.output.as_deref(), kind)?;
    }
    if options.existing == Existing::Replaced {
        return Err(Error::usage("--force is for directory archives, and the input is none")
            .hint("an output file is replaced when it is whole"));
    }
    Ok(Prepared {
        sanitizer: sanitizer.input_format(format).schemas_of_input(schemas),
        input: Input::Stream(Box::new(input), first),
        existing: options.existing,
        output: options.output,
        notices,
        is_automatic,
        input_bytes,
    })
}

/// The schemas of an input that can be read twice, if the rule of some column may be that of the key that it points to: a dump shows its
/// keys behind its rows. Nothing where every column has a line of its own, or the input cannot be read twice.
fn schemas_of_input(
    again: Again,
    first: &[u8],
    mapping: &Mapping,
    interrupt: &Interrupt,
) -> Result<Vec<Catalog>> {
    if !mapping.has_rules() {
        return Ok(Vec::new());
    }
    let read = |until| {
        let Some(mut input) = again.open(interrupt)? else { return Ok(Vec::new()) };
        let read = read_schemas(&mut input, &Catalog::new(), until, interrupt);
        input.restore().and(read)
    };
    // Of a cluster, the databases behind the first rows are not known yet.
    if !begins_cluster(first) {
        let heads = read(Until::FirstRows)?;
        if !heads.iter().any(|head| mapping.leaves_to_keys(&head.catalog)) {
            return Ok(Vec::new());
        }
        if let Some(schema) = schema_around_rows(&again, first, interrupt)? {
            return Ok(vec![schema.catalog]);
        }
    }
    Ok(read(Until::End)?.into_iter().map(|schema| schema.catalog).collect())
}

impl Prepared {
    /// Runs.
    ///
    /// # Errors
    /// Whatever keeps the job from being done. An output file has not appeared then.
    pub fn run(self) -> Result<Outcome> {
        match self.input {
            Input::Folder(folder) => {
                run_folder(self.sanitizer, &folder, self.output.as_deref(), self.existing)
            }
            Input::Stream(input, first) => {
                run_stream(self.sanitizer, *input, first, self.output.as_deref())
            }
        }
    }
}

fn run_stream(
    sanitizer: Sanitizer,
    input: Source,
    first: Vec<u8>,
    output: Option<&Path>,
) -> Result<Outcome> {
    let mut target = match output {
        Some(name) if name != Path::new("-") => Target::file(name)?,
        _ => Target::stdout()?,
    };
    let ending = if target.appears_whole() { Ending::Discarded } else { Ending::Tail };
    let input = io::Cursor::new(first).chain(input);
    let places = if target.can_begin_anew() { Places::Told } else { Places::Unknown };
    match sanitizer.ending(ending).places(places).run(input, &mut target) {
        Ok(outcome) if outcome.verdict == Verdict::Written => {
            if let Some(beginning) = &outcome.beginning {
                target.begin_anew(beginning)?;
            }
            target.commit()?;
            Ok(outcome)
        }
        Ok(outcome) => {
            target.abandon();
            Ok(outcome)
        }
        Err(error) => {
            target.abandon();
            Err(error)
        }
    }
}

/// A folder is written as one, beside where it will be.
fn run_folder(
    sanitizer: Sanitizer,
    folder: &ArchiveFolder,
    output: Option<&Path>,
    existing: Existing,
) -> Result<Outcome> {
    let Some(name) = output else {
        return Err(Error::internal("a folder has no name"));
    };
    let target = Folder::new(name, existing, "toc.dat")?;
    let outcome = sanitizer.run_folder(folder, &target)?;
    // A folder that is not to be shared is removed when it is dropped.
    if outcome.verdict == Verdict::Written {
        target.commit()?;
    }
    Ok(outcome)
}

/// A folder cannot be a stream.
fn check_folder_output(output: Option<&Path>) -> Result<()> {
    if output.is_some_and(|name| name != Path::new("-")) {
        return Ok(());
    }
    Err(Error::usage("the input is a directory archive, and so is the output: it needs a name")
        .hint("-o FOLDER writes a new folder"))
}

/// An archive is no text for a terminal, and a custom archive is compressed in itself.
fn check_archive_output(output: Option<&Path>, kind: InputKind) -> Result<()> {
    let Some(name) = output.filter(|name| *name != Path::new("-")) else {
        return match io::stdout().is_terminal() {
            true => {
                Err(Error::usage("the output is an archive, which is not written to a terminal")
                    .hint("-o FILE writes a file; or pipe it into pg_restore"))
            }
            false => Ok(()),
        };
    };
    if kind == InputKind::PgCustom && NameEnding::of(name) != NameEnding::Plain {
        return Err(Error::usage(format!(
            "the output {} would be an archive within a compressed file, which pg_restore does not read",
            name.display()
        ))
        .hint("name it without that ending: its data are compressed already, and --compress says how"));
    }
    Ok(())
}

fn load_mapping(options: &SanitizeOptions) -> Result<Mapping> {
    let path = match (&options.mapping, options.automatic) {
        (_, Automatic::Asked) => return Ok(Mapping::automatic()),
        (Some(path), Automatic::NotAsked) => path.as_path(),
        (None, Automatic::NotAsked) if Path::new(DEFAULT_MAPPING).exists() => {
            Path::new(DEFAULT_MAPPING)
        }
        (None, Automatic::NotAsked) => return Ok(Mapping::automatic()),
    };
    let text = read_mapping_text(path)?;
    Mapping::from_toml(&text, &path.display().to_string())
}

/// The text of the mapping file that is at `path`.
pub fn read_mapping_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| {
        let missing = error.kind() == io::ErrorKind::NotFound;
        let error = Error::io(format!("cannot read the mapping file {}", path.display()), error);
        match missing {
            true => error.hint("dumpscrub discover DUMP > dumpscrub.toml writes one"),
            false => error,
        }
    })
}

fn input_format(options: &SanitizeOptions, kind: InputKind, first: &[u8]) -> Result<InputFormat> {
    let (input, schema) = (options.input.as_deref(), options.schema.as_deref());
    format_of(options.format, &options.csv, input, schema, (kind, first))
}

/// What an input is, by the words of the command line and by its content: its kind, and how it begins.
///
/// # Errors
/// If the words contradict each other.
pub(super) fn format_of(
    word: FormatWord,
    csv: &CsvWords,
    input: Option<&Path>,
    schema: Option<&Path>,
    (kind, first): (InputKind, &[u8]),
) -> Result<InputFormat> {
    let rows = match (word, kind) {
        (FormatWord::PgPlain, _) => return no_csv(csv).map(|()| InputFormat::PgPlain),
        (FormatWord::Csv, _) => RowsWord::Csv,
        (FormatWord::Tsv, _) => RowsWord::Tsv,
        (FormatWord::Auto, InputKind::Csv) => RowsWord::Csv,
        (FormatWord::Auto, InputKind::Tsv) => RowsWord::Tsv,
        (FormatWord::Auto, InputKind::Unclear | InputKind::Empty) if has_csv_name(input) => {
            RowsWord::Csv
        }
        (FormatWord::Auto, InputKind::PgPlain) => {
            return no_csv(csv).map(|()| InputFormat::Auto);
        }
        // Whatever else it is, the run refuses it and says why.
        (FormatWord::Auto, _) => return Ok(InputFormat::Auto),
    };
    let rows = rows_input(csv, rows, input, schema)?;
    refuse_row_for_header(csv, &rows, first)?;
    Ok(InputFormat::Rows(Box::new(rows)))
}

fn no_csv(csv: &CsvWords) -> Result<()> {
    if *csv == CsvWords::default() {
        return Ok(());
    }
    Err(Error::usage("the input is a dump, but options that say how a CSV is written are given")
        .hint("say --input-format csv if it is one"))
}

/// Whether the file's name says that it is CSV, which one column of text does not.
fn has_csv_name(input: Option<&Path>) -> bool {
    let Some(name) = input else { return false };
    stem_and_ending(name).is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("csv"))
}
