//! `sanitize`: the mapping, the key, the input and the output of a run, out of its options.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::key;
use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::CsvDialect;
use crate::dump::csv_file::{CsvFileOptions, Header, RowFormat};
use crate::dump::kind::{InputKind, SNIFF_BYTES, sniff};
use crate::encoding::Encoding;
use crate::error::{Error, ErrorKind, Result};
use crate::input::compressed::Decompressed;
use crate::input::interruptible::{Interrupt, Interruptible};
use crate::mapping::Mapping;
use crate::output::Target;
use crate::pipeline::outcome::{Outcome, Verdict};
use crate::pipeline::progress::Progress;
use crate::pipeline::sanitizer::{InputFormat, RowsInput, Sanitizer, ScanMode};
use crate::pipeline::writer::Ending;
use crate::schema::TableName;

/// The mapping file that is taken where none is named.
pub const DEFAULT_MAPPING: &str = "dumpscrub.toml";

/// What the command line asks for.
#[derive(Debug)]
pub struct SanitizeOptions {
    /// The input file; `None` for standard input.
    pub input: Option<PathBuf>,
    /// The output file; `None` for standard output.
    pub output: Option<PathBuf>,
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

/// How a CSV is written, as far as the command line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CsvWords {
    /// `--table`
    pub table: Option<String>,
    /// `--delimiter`
    pub delimiter: Option<String>,
    /// `--quote`
    pub quote: Option<String>,
    /// `--escape`
    pub escape: Option<String>,
    /// `--null`
    pub null: Option<String>,
    /// `--header`
    pub header: Option<Header>,
    /// `--columns`
    pub columns: Option<Vec<String>>,
    /// `--encoding`
    pub encoding: Option<String>,
}

/// What is to be said before a run, and what a run needs.
pub struct Prepared {
    sanitizer: Sanitizer,
    input: Source,
    first: Vec<u8>,
    output: Option<PathBuf>,
    /// What the user must know whatever else is shown: automatic mode, a key that is thrown away.
    pub notices: Vec<String>,
    /// Whether there is no mapping.
    pub is_automatic: bool,
    /// The size of the input's file, if it is one.
    pub input_bytes: Option<u64>,
}

type Source = Decompressed<Counted<Interruptible<File>>>;

/// A reader that tells how much was read from it.
pub struct Counted<R> {
    reader: R,
    count: Arc<dyn Fn(u64) + Send + Sync>,
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
    let mapping = load_mapping(&options)?;
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
            "no mapping: columns are classified by name and type, which can miss some; a mapping \
                 file says it for good"
                .to_owned(),
        );
    }
    let key = source.as_ref().map(key::load).transpose()?;
    if key.is_none() && mapping.has_rules() {
        notices.push(
            "no key: a random one is made for this run and thrown away, so pseudonyms will not \
             join with those of another run"
                .to_owned(),
        );
    }
    let (reader, input_bytes) = open_input(options.input.as_deref())?;
    let reader = Counted { reader: Interruptible::new(reader, interrupt.clone()), count };
    let mut input = Decompressed::new(reader).map_err(|error| read_error(error, interrupt))?;
    let mut first = Vec::with_capacity(SNIFF_BYTES);
    input
        .by_ref()
        .take(SNIFF_BYTES as u64)
        .read_to_end(&mut first)
        .map_err(|error| read_error(error, interrupt))?;
    let format = input_format(&options, sniff(&first))?;
    let mut sanitizer = Sanitizer::new(mapping)
        .threads(options.threads.unwrap_or_else(cores))
        .input_format(format)
        .scan(options.scan)
        .row_bytes_max(options.row_bytes_max)
        .batch_bytes(options.batch_bytes)
        .interrupt(interrupt.clone())
        .progress(progress);
    if let Some(key) = key {
        sanitizer = sanitizer.key(key);
    }
    if let Some(path) = &options.schema {
        sanitizer = sanitizer.schema(&read_whole(path, interrupt)?)?;
    }
    Ok(Prepared {
        sanitizer,
        input,
        first,
        output: options.output,
        notices,
        is_automatic,
        input_bytes,
    })
}

impl Prepared {
    /// Runs.
    ///
    /// # Errors
    /// Whatever keeps the job from being done. An output file has not appeared then.
    pub fn run(self) -> Result<Outcome> {
        let mut target = match &self.output {
            Some(name) if name != Path::new("-") => Target::file(name)?,
            _ => Target::stdout()?,
        };
        let ending = if target.appears_whole() { Ending::Discarded } else { Ending::Tail };
        let input = io::Cursor::new(self.first).chain(self.input);
        match self.sanitizer.ending(ending).run(input, &mut target) {
            Ok(outcome) if outcome.verdict == Verdict::Written => {
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
    let text = std::fs::read_to_string(path).map_err(|error| {
        Error::io(format!("cannot read the mapping file {}", path.display()), error)
    })?;
    Mapping::from_toml(&text, &path.display().to_string())
}

fn open_input(path: Option<&Path>) -> Result<(File, Option<u64>)> {
    let path = match path {
        Some(path) if path != Path::new("-") => path,
        _ => {
            // Without the buffer of the standard library's handle, whose bytes a wait for the stream would not see.
            let stdin = io::stdin().as_fd().try_clone_to_owned();
            let stdin = stdin.map_err(|error| Error::io("cannot read stdin", error))?;
            return Ok((File::from(stdin), None));
        }
    };
    let cannot = |error| Error::io(format!("cannot read the input file {}", path.display()), error);
    let file = File::open(path).map_err(cannot)?;
    let metadata = file.metadata().map_err(cannot)?;
    if metadata.is_dir() {
        return Err(Error::input(format!("the input {} is a folder", path.display())).hint(
            "a directory archive (pg_dump -Fd) cannot be read yet: pg_restore -f - FOLDER | \
             dumpscrub sanitize",
        ));
    }
    let bytes = metadata.is_file().then_some(metadata.len());
    Ok((file, bytes))
}

fn read_whole(path: &Path, interrupt: &Interrupt) -> Result<Vec<u8>> {
    let cannot =
        |error| Error::io(format!("cannot read the schema file {}", path.display()), error);
    let file = File::open(path).map_err(cannot)?;
    let reader = Interruptible::new(file, interrupt.clone());
    let mut bytes = Vec::new();
    Decompressed::new(reader).and_then(|mut r| r.read_to_end(&mut bytes)).map_err(cannot)?;
    Ok(bytes)
}

fn read_error(error: io::Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
        None => Error::io("cannot read the input", error),
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// What the input is, by its options and its content.
fn input_format(options: &SanitizeOptions, kind: InputKind) -> Result<InputFormat> {
    let rows = match (options.format, kind) {
        (FormatWord::PgPlain, _) => return no_csv(options).map(|()| InputFormat::PgPlain),
        (FormatWord::Csv, _) => FormatWord::Csv,
        (FormatWord::Tsv, _) => FormatWord::Tsv,
        (FormatWord::Auto, InputKind::Csv) => FormatWord::Csv,
        (FormatWord::Auto, InputKind::Tsv) => FormatWord::Tsv,
        (FormatWord::Auto, InputKind::Unclear | InputKind::Empty) if has_csv_name(options) => {
            FormatWord::Csv
        }
        (FormatWord::Auto, InputKind::PgPlain) => {
            return no_csv(options).map(|()| InputFormat::Auto);
        }
        // Whatever else it is, the run refuses it and says why.
        (FormatWord::Auto, _) => return Ok(InputFormat::Auto),
    };
    rows_input(options, rows).map(|rows| InputFormat::Rows(Box::new(rows)))
}

fn no_csv(options: &SanitizeOptions) -> Result<()> {
    if options.csv == CsvWords::default() {
        return Ok(());
    }
    Err(Error::usage("the input is a dump, but options that say how a CSV is written are given")
        .hint("say --input-format csv if it is one"))
}

/// Whether the file's name says that it is CSV, which one column of text does not.
fn has_csv_name(options: &SanitizeOptions) -> bool {
    let Some(name) = options.input.as_deref() else { return false };
    stem_and_ending(name).is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("csv"))
}

/// `users` and `csv` of `backup/users.csv.gz`.
fn stem_and_ending(path: &Path) -> Option<(String, String)> {
    let mut name = path.file_name()?.to_str()?;
    for compressed in [".gz", ".zst", ".lz4"] {
        name = name.strip_suffix(compressed).unwrap_or(name);
    }
    Some(match name.rsplit_once('.') {
        Some((stem, ending)) => (stem.to_owned(), ending.to_owned()),
        None => (name.to_owned(), String::new()),
    })
}

fn rows_input(options: &SanitizeOptions, format: FormatWord) -> Result<RowsInput> {
    let words = &options.csv;
    let encoding = match &words.encoding {
        None => Encoding::Utf8,
        Some(name) => Encoding::by_name(name).ok_or_else(|| {
            Error::usage(format!("{name} is no encoding of PostgreSQL"))
                .hint("UTF8, LATIN1, SJIS, …")
        })?,
    };
    let byte = |word: &Option<String>, option: &str| match word.as_deref() {
        None => Ok(None),
        Some("\\t") => Ok(Some(b'\t')),
        Some(text) => match text.as_bytes() {
            [byte] if byte.is_ascii() => Ok(Some(*byte)),
            _ => Err(Error::usage(format!("{option} takes one ASCII character"))
                .hint("a tab is written '\\t'")),
        },
    };
    let delimiter = byte(&words.delimiter, "--delimiter")?;
    let quote = byte(&words.quote, "--quote")?;
    let escape = byte(&words.escape, "--escape")?;
    let null = words.null.as_ref().map(|null| null.as_bytes().to_vec());
    let row_format = if format == FormatWord::Tsv {
        if quote.is_some() || escape.is_some() {
            return Err(Error::usage(
                "--quote and --escape are for CSV; tsv is COPY's text format",
            )
            .hint("say --input-format csv --delimiter '\\t' for CSV with tabs"));
        }
        let plain = CopyTextDialect::default();
        RowFormat::Text(CopyTextDialect {
            delimiter: delimiter.unwrap_or(plain.delimiter),
            null: null.unwrap_or(plain.null),
        })
    } else {
        let quote = quote.unwrap_or(b'"');
        let dialect = CsvDialect {
            delimiter: delimiter.unwrap_or(b','),
            quote,
            escape: escape.unwrap_or(quote),
            null: null.unwrap_or_default(),
            encoding,
        };
        dialect.check().map_err(Error::usage)?;
        RowFormat::Csv(dialect)
    };
    let header = words.header.unwrap_or(match words.columns {
        Some(_) => Header::Absent,
        None => Header::Present,
    });
    if header == Header::Absent && words.columns.is_none() && options.schema.is_none() {
        return Err(Error::usage("a file without a header does not name its columns")
            .hint("--columns a,b,c names them"));
    }
    let table = words
        .table
        .clone()
        .or_else(|| options.input.as_deref().and_then(stem_and_ending).map(|(stem, _)| stem))
        .filter(|name| !name.is_empty() && name != "-")
        .ok_or_else(|| {
            Error::usage("the input is a file of rows, and its table has no name")
                .hint("--table NAME says whose rows they are")
        })?;
    let options = CsvFileOptions { format: row_format, header, encoding };
    Ok(RowsInput { options, table: table_name(&table), columns: words.columns.clone() })
}

/// `users`, or `crm.users`.
fn table_name(name: &str) -> TableName {
    match name.split_once('.') {
        Some((schema, name)) if !schema.is_empty() && !name.is_empty() => {
            TableName::new(schema, name)
        }
        _ => TableName::bare(name),
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        (self.count)(read as u64);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_a_file() {
        for (path, expected) in [
            ("backup/users.csv", ("users", "csv")),
            ("users.csv.gz", ("users", "csv")),
            ("users.tsv.zst", ("users", "tsv")),
            ("users", ("users", "")),
        ] {
            let (stem, ending) = stem_and_ending(Path::new(path)).unwrap();
            assert_eq!((stem.as_str(), ending.as_str()), expected);
        }
        assert_eq!(table_name("users"), TableName::bare("users"));
        assert_eq!(table_name("crm.users"), TableName::new("crm", "users"));
    }
}
