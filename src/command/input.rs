//! Inputs: opened, and told what they are by the words of the command line.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::fd::AsFd;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::CsvDialect;
use crate::dump::csv_file::{CsvFileOptions, Header, RowFormat};
use crate::dump::kind::{InputKind, SNIFF_BYTES, sniff};
use crate::dump::rows_guess::{HeaderGuess, guess_header};
use crate::encoding::Encoding;
use crate::error::{Error, ErrorKind, Result};
use crate::input::archive_folder::{ArchiveFile, ArchiveFolder};
use crate::input::compressed::{Compression, Decompressed, cannot_read};
use crate::input::interruptible::{Interrupt, Interruptible};
use crate::input::read_ahead::ReadAhead;
use crate::pipeline::archive_script::{
    ArchiveHead, ArchiveScript, DirectoryScript, ScriptRows, schema_script,
};
use crate::pipeline::sanitizer::RowsInput;
use crate::pipeline::schema_reader::{DatabaseSchema, read_schemas_around_rows};
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

/// An input that was opened. An archive is read as the plain script that it stands for.
pub(super) struct Opened {
    /// How it begins: as much as [`sniff`] wants to see.
    pub first: Vec<u8>,
    /// What follows.
    rest: Box<dyn Read + Send>,
    decompressed: Decompresses,
    /// A directory archive, whose files can be read side by side.
    pub directory: Option<DirectoryScript>,
    /// The size of its file or files, if it has any.
    pub bytes: Option<u64>,
    /// What an archive begins with; none of what is no archive.
    pub archive: Option<Arc<ArchiveHead>>,
}

/// Whether it takes time to make the bytes of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decompresses {
    Yes,
    No,
}

impl Opened {
    /// All of it; what must be decompressed is, on a thread of its own.
    ///
    /// # Errors
    /// If that thread cannot be started.
    pub fn into_reader(self) -> Result<Box<dyn Read + Send>> {
        let reader = io::Cursor::new(self.first).chain(self.rest);
        Ok(match self.decompressed {
            Decompresses::No => Box::new(reader),
            Decompresses::Yes => {
                let ahead = ReadAhead::new(reader);
                Box::new(ahead.map_err(|error| Error::io("cannot read the input", error))?)
            }
        })
    }

    /// Refuses words that say how a file of rows is written where the input is an archive.
    ///
    /// # Errors
    /// If it is one.
    pub fn refuse_archive_for(&self, word: &str) -> Result<()> {
        match &self.archive {
            None => Ok(()),
            Some(_) => Err(Error::usage(format!("the input is an archive, and no {word}"))
                .hint("an archive is recognised by its content: leave --input-format out")),
        }
    }
}

/// Opens an input and looks at its beginning: a stream, compressed or not, an archive, or the folder of a directory archive. `None` and
/// `-` are standard input; `count` is told of all bytes that are read from files, compressed or not.
///
/// # Errors
/// If it cannot be opened, its beginning cannot be read, or the table of contents of an archive is broken or too new.
pub(super) fn open_dump(
    path: Option<&Path>,
    rows: ScriptRows,
    interrupt: &Interrupt,
    count: Arc<dyn Fn(u64) + Send + Sync>,
) -> Result<Opened> {
    let folder = path.filter(|path| path.is_dir()).map(directory_archive).transpose()?;
    if let Some(folder) = folder {
        let bytes = Some(folder.bytes());
        let interrupt_of_files = interrupt.clone();
        let open = move |file: &ArchiveFile| open_member(file, &interrupt_of_files, &count);
        let directory = DirectoryScript::open(folder, Box::new(open));
        let directory = directory.map_err(|error| unless_signal(error, interrupt))?;
        let opened = of_script(Ok(directory.script(rows)), bytes, interrupt)?;
        return Ok(Opened { directory: Some(directory), ..opened });
    }
    let (mut source, bytes) = open_source(path, interrupt, count)?;
    let first = read_first(&mut source, interrupt)?;
    let kind = sniff(&first);
    let reader = Box::new(io::Cursor::new(first.clone()).chain(source));
    match kind {
        InputKind::PgCustom => of_script(ArchiveScript::custom(reader, rows), bytes, interrupt),
        InputKind::PgTar => of_script(ArchiveScript::tar(reader, rows), bytes, interrupt),
        _ => {
            let (_, rest) = reader.into_inner();
            let decompressed = match rest.compression() {
                Compression::None => Decompresses::No,
                _ => Decompresses::Yes,
            };
            let rest = Box::new(rest);
            Ok(Opened { first, rest, decompressed, directory: None, bytes, archive: None })
        }
    }
}

fn of_script(
    script: Result<ArchiveScript>,
    bytes: Option<u64>,
    interrupt: &Interrupt,
) -> Result<Opened> {
    let mut script = script.map_err(|error| unless_signal(error, interrupt))?;
    let archive = Some(script.head());
    let first = read_first(&mut script, interrupt)?;
    let decompressed = Decompresses::Yes;
    let rest = Box::new(script);
    Ok(Opened { first, rest, decompressed, directory: None, bytes, archive })
}

/// The archive in a folder.
///
/// # Errors
/// If there is none.
pub(super) fn directory_archive(path: &Path) -> Result<ArchiveFolder> {
    ArchiveFolder::find(path).ok_or_else(|| {
        Error::input(format!("the input {} is a folder, and no directory archive", path.display()))
            .hint("pg_dump -Fd writes a file toc.dat into its folder")
    })
}

/// Opens a file of a directory archive.
fn open_member(
    file: &ArchiveFile,
    interrupt: &Interrupt,
    count: &Arc<dyn Fn(u64) + Send + Sync>,
) -> io::Result<Box<dyn Read + Send>> {
    let reader = Interruptible::new(File::open(&file.path)?, interrupt.clone());
    let reader = Counted { reader, count: Arc::clone(count) };
    Ok(Box::new(Decompressed::known(file.compression, reader)?))
}

/// As much as [`sniff`] wants to see.
///
/// # Errors
/// If it cannot be read.
pub(super) fn read_first(reader: &mut impl Read, interrupt: &Interrupt) -> Result<Vec<u8>> {
    let mut first = Vec::with_capacity(SNIFF_BYTES);
    let read = reader.by_ref().take(SNIFF_BYTES as u64).read_to_end(&mut first);
    read.map_err(|error| read_error(error, interrupt))?;
    Ok(first)
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
            "name one file in it; a folder is read whole only where it is a directory archive of pg_dump -Fd, with a file toc.dat",
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

/// Whether a dump that begins so is one of several databases.
pub(super) fn begins_cluster(first: &[u8]) -> bool {
    memchr::memmem::find(first, b"-- PostgreSQL database cluster dump").is_some()
}

/// The schema of an uncompressed dump of one database that begins with `first`, without most of its rows being read. `None` where that
/// cannot be done: all of it must be read then.
///
/// # Errors
/// If it cannot be opened once more.
pub(super) fn schema_around_rows(
    again: &Again,
    first: &[u8],
    interrupt: &Interrupt,
) -> Result<Option<DatabaseSchema>> {
    if begins_cluster(first) {
        return Ok(None);
    }
    let Some(tail) = behind_last_rows(again, first) else { return Ok(None) };
    let Some(head) = again.open(interrupt)? else { return Ok(None) };
    let schemas = read_schemas_around_rows(head, tail, interrupt).unwrap_or_default();
    Ok(<[DatabaseSchema; 1]>::try_from(schemas).ok().map(|[schema]| schema))
}

/// The line that ends the last rows of an uncompressed dump, and what follows: where the file is that begins with `first`. `None` where that
/// cannot be told.
fn behind_last_rows(again: &Again, first: &[u8]) -> Option<File> {
    /// The definitions behind the rows are not longer.
    const TAIL_BYTES_MAX: u64 = 1 << 26;
    const BLOCK_BYTES: u64 = 1 << 20;
    const ROWS_END: &[u8] = b"\n\\.\n";
    let Again::File(path) = again else { return None };
    let mut file = File::open(path).ok()?;
    let mut beginning = vec![0; first.len()];
    file.read_exact_at(&mut beginning, 0).ok()?;
    if beginning != first {
        return None;
    }
    let len = file.metadata().ok()?.len();
    let (mut end, mut block) = (len, Vec::new());
    while end > 0 && len - end < TAIL_BYTES_MAX {
        let start = end.saturating_sub(BLOCK_BYTES);
        // A little of the block behind it, where the line may end.
        let wanted = (end - start + ROWS_END.len() as u64 - 1).min(len - start);
        block.resize(usize::try_from(wanted).ok()?, 0);
        file.read_exact_at(&mut block, start).ok()?;
        if let Some(at) = memchr::memmem::rfind(&block, ROWS_END) {
            file.seek(SeekFrom::Start(start + at as u64 + 1)).ok()?;
            return Some(file);
        }
        end = start;
    }
    None
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

/// A dump whose schema alone is wanted, as `--schema` names it; `what` it is, for messages. Of an archive only the table of contents is
/// read.
///
/// # Errors
/// If it cannot be read.
pub(super) fn read_schema_dump(path: &Path, what: &str, interrupt: &Interrupt) -> Result<Vec<u8>> {
    let cannot =
        |error| Error::io(format!("cannot read the {what} file {}", path.display()), error);
    let unless = |error| unless_signal(error, interrupt);
    let schema = |head: Result<ArchiveHead>| head.map(|head| schema_script(&head)).map_err(unless);
    let none: Arc<dyn Fn(u64) + Send + Sync> = Arc::new(|_| {});
    if path.is_dir() {
        let folder = directory_archive(path)?;
        let reader = open_member(folder.contents(), interrupt, &none).map_err(cannot)?;
        return schema(ArchiveHead::read(reader));
    }
    let file = File::open(path).map_err(cannot)?;
    let mut reader =
        Decompressed::new(Interruptible::new(file, interrupt.clone())).map_err(cannot)?;
    let first = read_first(&mut reader, interrupt)?;
    let kind = sniff(&first);
    let mut reader = io::Cursor::new(first).chain(reader);
    match kind {
        InputKind::PgCustom => schema(ArchiveHead::read(reader)),
        InputKind::PgTar => {
            let script = ArchiveScript::tar(Box::new(reader), ScriptRows::Heads);
            script.map(|script| schema_script(&script.head())).map_err(unless)
        }
        _ => {
            let mut bytes = Vec::new();
            reader.read_to_end(&mut bytes).map_err(cannot)?;
            Ok(bytes)
        }
    }
}

/// The error, unless it came of a signal.
fn unless_signal(error: Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
        None => error,
    }
}

/// What an error while reading an input means: perhaps a signal has come.
pub(super) fn read_error(error: io::Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
        None => cannot_read(error),
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

/// Refuses to take a first row of values for the names of columns, where nothing says that it has them: no rule would know the columns
/// again, and names are shown. `first` is how the input begins.
///
/// # Errors
/// If it holds numbers or what a detector knows for personal data.
pub(super) fn refuse_row_for_header(
    words: &CsvWords,
    rows: &RowsInput,
    first: &[u8],
) -> Result<()> {
    // With a quote of its own, a name cannot be told from a value; whoever says the quote knows the file.
    if words.header.is_some() || words.columns.is_some() || words.quote.is_some() {
        return Ok(());
    }
    let delimiter = match &rows.options.format {
        RowFormat::Csv(dialect) => dialect.delimiter,
        RowFormat::Text(dialect) => dialect.delimiter,
    };
    let line = memchr::memchr(b'\n', first).map_or(first, |end| first.split_at(end).0);
    // What is no text in this encoding is told by who reads it.
    let Some(line) = rows.options.encoding.decode(line) else { return Ok(()) };
    match guess_header(line.as_bytes(), delimiter) {
        HeaderGuess::Data => Err(Error::input(format!(
            "{}: the first row holds values where names of columns are expected",
            rows.table
        ))
        .hint(
            "--header no with --columns a,b,c names the columns of a file without a header; --header yes says that these are \
             names all the same",
        )),
        HeaderGuess::Names | HeaderGuess::Unusual => Ok(()),
    }
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
    fn a_first_row_of_values_is_no_header() {
        let refused = |text: &str, words: &CsvWords, format| {
            let rows = rows_input(words, format, Some(Path::new("staff.csv")), None).unwrap();
            refuse_row_for_header(words, &rows, text.as_bytes()).is_err()
        };
        let csv = CsvWords::default();
        assert!(refused("1,Mary,Smith\n2,Pat,Doe\n", &csv, RowsWord::Csv));
        assert!(refused("Mary,mary@gmail.com\n", &csv, RowsWord::Csv));
        assert!(refused("3\tMike\n", &csv, RowsWord::Tsv));
        assert!(!refused("id,name,e-mail\n1,Mary,x\n", &csv, RowsWord::Csv));
        assert!(!refused("id\tname\n", &csv, RowsWord::Tsv));
        assert!(!refused("id,stra\u{df}e\n", &csv, RowsWord::Csv));
        let said = CsvWords { header: Some(Header::Present), ..CsvWords::default() };
        assert!(!refused("2019,2020\n", &said, RowsWord::Csv));
    }

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
