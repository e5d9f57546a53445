//! Inputs: opened, and told what they are by the words of the command line.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::CsvDialect;
use crate::dump::csv_file::{CsvFileOptions, Header, RowFormat};
use crate::encoding::Encoding;
use crate::error::{Error, ErrorKind, Result};
use crate::input::compressed::Decompressed;
use crate::input::interruptible::{Interrupt, Interruptible};
use crate::pipeline::sanitizer::RowsInput;
use crate::schema::TableName;

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

/// How a file of rows is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowsWord {
    /// CSV.
    Csv,
    /// COPY's text format.
    Tsv,
}

pub(super) type Source = Decompressed<Counted<Interruptible<File>>>;

/// A reader that tells how much was read from it.
pub struct Counted<R> {
    reader: R,
    count: Arc<dyn Fn(u64) + Send + Sync>,
}

/// Opens an input and decompresses it; also tells the size of its file, if it is one. `None` and `-` are standard input, and
/// `count` is told of all bytes that are read, compressed or not.
///
/// # Errors
/// If it cannot be opened or its beginning cannot be read.
pub(super) fn open_source(
    path: Option<&Path>,
    interrupt: &Interrupt,
    count: Arc<dyn Fn(u64) + Send + Sync>,
) -> Result<(Source, Option<u64>)> {
    let (reader, bytes) = open_input(path)?;
    let reader = Counted { reader: Interruptible::new(reader, interrupt.clone()), count };
    let source = Decompressed::new(reader).map_err(|error| read_error(error, interrupt))?;
    Ok((source, bytes))
}

/// Opens an input; also tells the size of its file, if it is one. `None` and `-` are standard input.
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

/// An input that can be read once more from its beginning, if it can: a file, also where it is standard input.
#[derive(Debug)]
pub(super) enum Again {
    /// The file of this name.
    File(PathBuf),
    /// Standard input, and where in its file it began. Whoever reads it moves the place for all that read it.
    Stdin(File, u64),
    /// It is a stream.
    Never,
}

impl Again {
    /// To be asked before anything is read.
    pub fn of(path: Option<&Path>) -> Again {
        let is_file = |metadata: io::Result<Metadata>| metadata.is_ok_and(|found| found.is_file());
        match path {
            Some(path) if path != Path::new("-") => match is_file(path.metadata()) {
                true => Again::File(path.to_owned()),
                false => Again::Never,
            },
            _ => {
                let stdin = io::stdin().as_fd().try_clone_to_owned().map(File::from);
                let Some(mut stdin) = stdin.ok().filter(|file| is_file(file.metadata())) else {
                    return Again::Never;
                };
                match stdin.stream_position() {
                    Ok(start) => Again::Stdin(stdin, start),
                    Err(_) => Again::Never,
                }
            }
        }
    }

    /// Opens it anew, decompressed, at its beginning; [`OnceMore::restore`] must follow before anybody else goes on reading.
    ///
    /// # Errors
    /// If it cannot be opened or read.
    pub fn open(&self, interrupt: &Interrupt) -> Result<Option<OnceMore<'_>>> {
        let none = Arc::new(|_| {});
        Ok(match self {
            Again::Never => None,
            Again::File(path) => {
                let (source, _) = open_source(Some(path), interrupt, none)?;
                Some(OnceMore { source, stdin: None })
            }
            Again::Stdin(file, start) => {
                let cannot = |error| Error::io("cannot read stdin", error);
                let mut file = file;
                let place = file.stream_position().map_err(cannot)?;
                file.seek(SeekFrom::Start(*start)).map_err(cannot)?;
                let (source, _) = open_source(None, interrupt, none)?;
                Some(OnceMore { source, stdin: Some((file, place)) })
            }
        })
    }
}

/// An input that is read once more.
pub(super) struct OnceMore<'a> {
    source: Source,
    stdin: Option<(&'a File, u64)>,
}

impl Read for OnceMore<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.source.read(buffer)
    }
}

impl OnceMore<'_> {
    /// Puts standard input back where it stood.
    ///
    /// # Errors
    /// If that cannot be done: then nothing more can be read from it.
    pub fn restore(self) -> Result<()> {
        let Some((mut file, place)) = self.stdin else { return Ok(()) };
        let sought = file.seek(SeekFrom::Start(place));
        sought.map(|_| ()).map_err(|error| Error::io("cannot read stdin", error))
    }
}

/// The whole of a file that the command line names beside the input, decompressed; `what` it is, for messages.
///
/// # Errors
/// If it cannot be read.
pub(super) fn read_whole(path: &Path, what: &str, interrupt: &Interrupt) -> Result<Vec<u8>> {
    let cannot =
        |error| Error::io(format!("cannot read the {what} file {}", path.display()), error);
    let file = File::open(path).map_err(cannot)?;
    let reader = Interruptible::new(file, interrupt.clone());
    let mut bytes = Vec::new();
    Decompressed::new(reader).and_then(|mut r| r.read_to_end(&mut bytes)).map_err(cannot)?;
    Ok(bytes)
}

/// What an error while reading an input means: perhaps a signal has come.
pub(super) fn read_error(error: io::Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
        None => Error::io("cannot read the input", error),
    }
}

/// How many cores there are.
pub(super) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// `users` and `csv` of `backup/users.csv.gz`.
pub(super) fn stem_and_ending(path: &Path) -> Option<(String, String)> {
    let mut name = path.file_name()?.to_str()?;
    for compressed in [".gz", ".zst", ".lz4"] {
        name = name.strip_suffix(compressed).unwrap_or(name);
    }
    Some(match name.rsplit_once('.') {
        Some((stem, ending)) => (stem.to_owned(), ending.to_owned()),
        None => (name.to_owned(), String::new()),
    })
}

/// How a file of rows is written and whose rows they are: what the words say, else what is usual, else its name.
///
/// # Errors
/// If the words contradict each other, or the table has no name.
pub(super) fn rows_input(
    words: &CsvWords,
    format: RowsWord,
    name: Option<&Path>,
    schema: Option<&Path>,
) -> Result<RowsInput> {
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
    let row_format = if format == RowsWord::Tsv {
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
    if header == Header::Absent && words.columns.is_none() && schema.is_none() {
        return Err(Error::usage("a file without a header does not name its columns")
            .hint("--columns a,b,c names them"));
    }
    let table = words
        .table
        .clone()
        .or_else(|| name.and_then(stem_and_ending).map(|(stem, _)| stem))
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
