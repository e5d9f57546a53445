//! The library's front door: a mapping, a key, a reader and a writer.

use std::io::{Cursor, Read, Write};
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use super::archive::{self, Places, Recompress};
use super::batch::TableData;
use super::csv_feed::CsvFeed;
use super::dump_feed::{Counts, DumpFeed, Inspection};
use super::findings::Findings;
use super::outcome::{ColumnOutcome, Lines, Outcome, TableOutcome, Verdict};
use super::progress::Progress;
use super::run::{Ran, RunSettings, run};
use super::tables::Tables;
use super::tally::{DISTINCT_ENOUGH, TableTally};
use super::worker::ScanStage;
use super::writer::Ending;
use crate::catalog::{Catalog, Observed};
use crate::detect::{Interest, Policy};
use crate::dump::csv_file::CsvFileOptions;
use crate::dump::kind::{InputKind, SNIFF_BYTES, sniff};
use crate::dump::pg_plain::Lexer;
use crate::dump::{Input, Segment};
use crate::error::{Error, Result};
use crate::input::archive_folder::ArchiveFolder;
use crate::input::interruptible::Interrupt;
use crate::key::Key;
use crate::limits;
use crate::mapping::settings::OnFinding;
use crate::mapping::{Binder, KeyKind, Mapping, RowsRule};
use crate::output::Folder;
use crate::schema::TableName;

/// Replaces personal data in a dump as a mapping says.
///
/// ```
/// use dumpscrub::key::Key;
/// use dumpscrub::{Mapping, Sanitizer};
///
/// let mapping = Mapping::from_toml(
///     "version = 1
///      [tables.\"public.users\".columns]
///      id    = \"keep\"
///      email = \"email\"",
///     "dumpscrub.toml",
/// )?;
/// let dump = "CREATE TABLE public.users (id bigint, email text);
/// COPY public.users (id, email) FROM stdin;
/// 1\tann@corp.example
/// \\.
/// ";
/// let mut safe = Vec::new();
/// let outcome = Sanitizer::new(mapping)
///     .key(Key::from_bytes([7; 32]))
///     .threads(2)
///     .run(dump.as_bytes(), &mut safe)?;
/// assert_eq!(outcome.tables[0].rows, 1);
/// assert!(!String::from_utf8_lossy(&safe).contains("ann@"));
/// # Ok::<(), dumpscrub::Error>(())
/// ```
pub struct Sanitizer {
    mapping: Arc<Mapping>,
    key: Option<Key>,
    format: InputFormat,
    schema: Catalog,
    schemas: Vec<Catalog>,
    inspection: Option<Inspection>,
    scan: ScanMode,
    progress: Arc<Progress>,
    settings: RunSettings,
    compress: Option<Recompress>,
    places: Places,
}

/// What the scan of the finished bytes does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScanMode {
    /// What the mapping says; else [`ScanMode::Fail`].
    #[default]
    AsMapped,
    /// The output ends before the first finding.
    Fail,
    /// Findings are replaced where they stand; the output ends before one that cannot be.
    Redact,
    /// Findings are reported.
    Report,
    /// There is no scan.
    Off,
}

/// What the input is.
#[derive(Clone, Debug, Default)]
pub enum InputFormat {
    /// A plain dump by its content; a file of rows is refused, since its table has no name.
    #[default]
    Auto,
    /// A plain dump.
    PgPlain,
    /// A file of rows.
    Rows(Box<RowsInput>),
}

/// A file of rows: CSV, or COPY's text format.
#[derive(Clone, Debug)]
pub struct RowsInput {
    /// How it is written.
    pub options: CsvFileOptions,
    /// The table that the rows belong to.
    pub table: TableName,
    /// The names of the columns, where there is no header.
    pub columns: Option<Vec<String>>,
}

impl Sanitizer {
    /// A sanitizer with a key of its own that is thrown away, two workers, and the scan as the mapping says. An `Arc` lets one
    /// mapping serve several runs.
    pub fn new(mapping: impl Into<Arc<Mapping>>) -> Self {
        Sanitizer {
            mapping: mapping.into(),
            key: None,
            format: InputFormat::Auto,
            schema: Catalog::new(),
            schemas: Vec::new(),
            inspection: None,
            scan: ScanMode::AsMapped,
            progress: Arc::new(Progress::default()),
            settings: RunSettings {
                threads: 2,
                batch_bytes: limits::BATCH_BYTES,
                row_bytes_max: limits::ROW_BYTES_MAX,
                scan: ScanStage::On,
                policy: Policy::default(),
                interest: Interest::Failing,
                on_finding: OnFinding::Fail,
                ending: Ending::Tail,
                interrupt: Interrupt::new(),
            },
            compress: None,
            places: Places::Unknown,
        }
    }

    /// The secret key. Without one, a random key is made for the run and thrown away: consistent within the run, and nobody can
    /// join its pseudonyms with those of another.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// The number of worker threads, at least 1. The output does not depend on it.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.settings.threads = threads.max(1);
        self
    }

    /// What the input is.
    #[must_use]
    pub fn input_format(mut self, format: InputFormat) -> Self {
        self.format = format;
        self
    }

    /// What the scan does.
    #[must_use]
    pub fn scan(mut self, scan: ScanMode) -> Self {
        self.scan = scan;
        self
    }

    /// What follows output that ends too early.
    #[must_use]
    pub fn ending(mut self, ending: Ending) -> Self {
        self.settings.ending = ending;
        self
    }

    /// The longest row of a table with rules, in bytes.
    #[must_use]
    pub fn row_bytes_max(mut self, bytes: u64) -> Self {
        self.settings.row_bytes_max = bytes;
        self
    }

    /// Input in one batch, in bytes. The output does not depend on it.
    #[must_use]
    pub fn batch_bytes(mut self, bytes: usize) -> Self {
        self.settings.batch_bytes = bytes.max(1);
        self
    }

    /// Who asks the run to end.
    #[must_use]
    pub fn interrupt(mut self, interrupt: Interrupt) -> Self {
        self.settings.interrupt = interrupt;
        self
    }

    /// Who watches the run.
    #[must_use]
    pub fn progress(mut self, progress: Arc<Progress>) -> Self {
        self.progress = progress;
        self
    }

    /// Takes the schema out of a schema-only dump of the same database, for what the input does not tell.
    ///
    /// # Errors
    /// If it is no plain dump, or ends too early.
    pub fn schema(mut self, dump: &[u8]) -> Result<Self> {
        self.schema = read_schema(dump)?;
        Ok(self)
    }

    /// What was read of the input's own schemas beforehand ([`read_schemas`]), one for each database: keys that the dump shows behind its
    /// rows are then known before the first of them.
    ///
    /// [`read_schemas`]: super::schema_reader::read_schemas
    #[must_use]
    pub fn schemas_of_input(mut self, schemas: Vec<Catalog>) -> Self {
        self.schemas = schemas;
        self
    }

    /// Who looks at what was decided for a dump, before its first row is written; what is told becomes warnings.
    #[must_use]
    pub fn inspection(mut self, inspection: Inspection) -> Self {
        self.inspection = Some(inspection);
        self
    }

    /// Compresses the data of an archive otherwise than it was.
    #[must_use]
    pub fn compress(mut self, compress: Recompress) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Whether the beginning of the output can be written once more, so that a custom archive can tell where its data is.
    #[must_use]
    pub fn places(mut self, places: Places) -> Self {
        self.places = places;
        self
    }

    /// Sanitizes the folder of a directory archive into another, which is not given its name.
    ///
    /// # Errors
    /// Whatever keeps the job from being done: then the folder is not to be given its name.
    pub fn run_folder(self, input: &ArchiveFolder, output: &Folder) -> Result<Outcome> {
        let (_, job) = self.begin()?;
        archive::sanitize_folder(job, input, output)
    }

    /// Sanitizes an input, which must be decompressed already.
    ///
    /// # Errors
    /// Whatever keeps the job from being done. If something was written before, the output ends as [`Ending`] says.
    pub fn run(self, mut input: impl Read + Send, output: impl Write + Send) -> Result<Outcome> {
        let (format, job) = self.begin()?;
        let mut first = Vec::with_capacity(SNIFF_BYTES);
        read_first(&mut input, &job.settings.interrupt, &mut first)?;
        let rows = match (format, sniff(&first)) {
            // A file without a byte is what a table without columns or rows may give.
            (InputFormat::Rows(rows), InputKind::Empty) => Some(rows),
            (InputFormat::Rows(rows), kind) => {
                refuse_unreadable(kind)?;
                Some(rows)
            }
            (InputFormat::PgPlain, kind) => {
                refuse_unreadable(kind)?;
                None
            }
            (InputFormat::Auto, InputKind::PgCustom) => {
                return archive::sanitize_custom(job, Cursor::new(first).chain(input), output);
            }
            (InputFormat::Auto, InputKind::PgTar) => {
                return archive::sanitize_tar(job, Cursor::new(first).chain(input), output);
            }
            (InputFormat::Auto, kind) => {
                refuse_unreadable(kind)?;
                refuse_rows(kind)?;
                None
            }
        };
        let input = Cursor::new(first).chain(input);
        let Job { mapping, mut binder, schema, schemas, settings, progress, findings, .. } = job;
        if let Some(rows) = rows {
            let RowsInput { options, table, columns } = *rows;
            let mut feed = CsvFeed::new(
                options,
                table,
                columns,
                Arc::clone(&mapping),
                binder,
                schema,
                &progress,
            );
            let ran = run(input, output, &mut feed, &settings, &progress, findings)?;
            let (tables, binder, catalog) = feed.into_parts();
            let did = Did::of(ran, &tables);
            return Ok(outcome(did, &binder, &catalog, Counts::default(), job.started));
        }
        if first_line_is_cluster(&input) {
            binder.set_databases(crate::mapping::Databases::Several);
        }
        if schemas.len() > 1 && mapping.has_rules() {
            // What would be refused in the last database is refused before the first row of the first.
            binder.foresee(schemas.iter());
            binder.expect_databases(schemas.iter())?;
        }
        let mut feed = DumpFeed::new(Arc::clone(&mapping), binder, schema, &progress)
            .with_inspection(job.inspection);
        if !schemas.is_empty() {
            feed = feed.with_schemas(schemas);
        }
        let ran = run(input, output, &mut feed, &settings, &progress, findings)?;
        let (tables, binder, catalog, counts) = feed.into_parts();
        Ok(outcome(Did::of(ran, &tables), &binder, &catalog, counts, job.started))
    }

    /// Checks the key, and what is needed for a run of any kind.
    pub(super) fn begin(self) -> Result<(InputFormat, Job)> {
        let started = Instant::now();
        let Sanitizer { mapping, key, format, schema, scan, progress, mut settings, .. } = self;
        let (schemas, inspection) = (self.schemas, self.inspection);
        let (compress, places) = (self.compress, self.places);
        (settings.scan, settings.on_finding) = match scan {
            ScanMode::Off => (ScanStage::Off, OnFinding::Fail),
            ScanMode::Fail => (ScanStage::On, OnFinding::Fail),
            ScanMode::Redact => (ScanStage::On, OnFinding::Redact),
            ScanMode::Report => (ScanStage::On, OnFinding::Report),
            ScanMode::AsMapped => (ScanStage::On, mapping.on_finding().unwrap_or(OnFinding::Fail)),
        };
        let key_kind = if key.is_some() { KeyKind::Given } else { KeyKind::ThrowAway };
        let key = key.map_or_else(Key::random, Ok)?;
        if let Some(expected) = mapping.key_fingerprint()
            && expected != key.fingerprint()
        {
            let (what, hint) = match key_kind {
                KeyKind::Given => (
                    "the key is not the one that the mapping asks for",
                    "[key] fingerprint in the mapping tells which key it is made for",
                ),
                KeyKind::ThrowAway => (
                    "the mapping asks for one certain key, and no key is given",
                    "name its file with --key-file or in the mapping's [key]; [key] fingerprint tells which key it is",
                ),
            };
            return Err(Error::key(what).hint(hint));
        }
        let mut binder = Binder::new(Arc::clone(&mapping), key.root(), key_kind);
        drop(key);
        binder.set_on_finding(settings.on_finding);
        let findings = Findings::new(mapping.allowed().to_vec(), today());
        let job = Job {
            mapping,
            binder,
            schema,
            schemas,
            inspection,
            progress,
            settings,
            findings,
            started,
            compress,
            places,
        };
        Ok((format, job))
    }
}

/// What a run needs, whatever its input is.
pub(super) struct Job {
    pub mapping: Arc<Mapping>,
    pub binder: Binder,
    /// What `--schema` told.
    pub schema: Catalog,
    /// What is known beforehand of each database.
    pub schemas: Vec<Catalog>,
    pub inspection: Option<Inspection>,
    pub progress: Arc<Progress>,
    pub settings: RunSettings,
    pub findings: Findings,
    pub started: Instant,
    /// Another compression for an archive.
    pub compress: Option<Recompress>,
    pub places: Places,
}

/// What was done to all rows and statements.
pub(super) struct Did {
    pub bytes_in: u64,
    pub bytes_out: u64,
    /// Whether the output was ended because of a finding.
    pub withheld: bool,
    pub findings: Findings,
    pub redacted: Findings,
    /// The tables whose rows were met, in their order.
    pub tables: Vec<(Arc<TableData>, TableTally)>,
}

impl Did {
    /// Adds what was done to another part of the same dump.
    pub fn absorb(&mut self, other: Did) {
        self.bytes_in += other.bytes_in;
        self.bytes_out += other.bytes_out;
        self.withheld |= other.withheld;
        self.findings.absorb(other.findings);
        self.redacted.absorb(other.redacted);
        for (number, (data, tally)) in other.tables.into_iter().enumerate() {
            let is = |known: &(Arc<TableData>, TableTally)| known.0.plan.table == data.plan.table;
            // Most have the same number in all parts.
            let number = match self.tables.get(number) {
                Some(known) if is(known) => Some(number),
                _ => self.tables.iter().position(is),
            };
            match number.and_then(|number| self.tables.get_mut(number)) {
                Some((_, sum)) => sum.merge(&tally),
                None => self.tables.push((data, tally)),
            }
        }
    }

    /// What one run did.
    pub fn of(ran: Ran, tables: &Tables) -> Did {
        let mut tallies = ran.tallies.into_iter();
        let tables = tables.met.iter().map(|data| {
            let tally = tallies.next().unwrap_or_default();
            (Arc::clone(data), tally)
        });
        Did {
            tables: tables.collect(),
            bytes_in: ran.bytes_in,
            bytes_out: ran.bytes_out,
            withheld: ran.withheld,
            findings: ran.findings,
            redacted: ran.redacted,
        }
    }
}

/// Reads what [`sniff`] wants to see.
fn read_first(input: &mut impl Read, interrupt: &Interrupt, first: &mut Vec<u8>) -> Result<()> {
    let read = input.take(SNIFF_BYTES as u64).read_to_end(first);
    match (read, interrupt.signal()) {
        (_, Some(signal)) => Err(Error::new(crate::error::ErrorKind::Interrupted(signal))),
        (Ok(_), None) => Ok(()),
        (Err(error), None) => Err(Error::io("cannot read the input", error)),
    }
}

fn first_line_is_cluster<R>(input: &std::io::Chain<Cursor<Vec<u8>>, R>) -> bool {
    let first = input.get_ref().0.get_ref();
    let head = first.get(..256).unwrap_or(first);
    memchr::memmem::find(head, b"-- PostgreSQL database cluster dump").is_some()
}

/// Refuses what cannot be read at all, with what to do instead.
///
/// # Errors
/// What it is, and what to do.
pub fn refuse_unreadable(kind: InputKind) -> Result<()> {
    let (what, hint) = match kind {
        InputKind::PgCustom => (
            "the input is a custom archive (pg_dump -Fc), and is said to be something else",
            "leave --input-format out: the content says what it is",
        ),
        InputKind::PgTar => (
            "the input is a tar archive (pg_dump -Ft), and is said to be something else",
            "leave --input-format out: the content says what it is",
        ),
        InputKind::MySql => (
            "the input is a dump of MySQL or MariaDB, which cannot be read",
            "dumpscrub reads what pg_dump writes, and CSV",
        ),
        InputKind::Utf16 => (
            "the input is UTF-16, which cannot be read",
            "convert it first: iconv -f UTF-16 -t UTF-8",
        ),
        InputKind::BinaryCopy => (
            "the input is in binary COPY format, which cannot be read",
            "copy in text or CSV format",
        ),
        InputKind::Gzip | InputKind::Zstd | InputKind::Lz4 => {
            ("the input is compressed twice", "decompress it once before")
        }
        InputKind::Empty => ("the input is empty", "an empty dump is no dump: did pg_dump fail?"),
        InputKind::PgPlain | InputKind::Csv | InputKind::Tsv | InputKind::Unclear => return Ok(()),
    };
    Err(Error::input(what).hint(hint))
}

/// Refuses a file of rows, whose table has no name, and what is neither.
///
/// # Errors
/// Where it is no plain dump.
pub fn refuse_rows(kind: InputKind) -> Result<()> {
    match kind {
        InputKind::PgPlain => Ok(()),
        InputKind::Csv | InputKind::Tsv => {
            Err(Error::input("the input is a file of rows, and its table has no name")
                .hint("say which table's rows they are: --table NAME"))
        }
        _ => Err(Error::input("it is not clear what the input is")
            .hint("--input-format pg-plain, csv or tsv says it")),
    }
}

/// The catalog of a schema-only dump.
///
/// # Errors
/// If it is no plain dump, or ends too early.
pub fn read_schema(dump: &[u8]) -> Result<Catalog> {
    let wrong = |text: String| {
        Error::input(format!("the schema file cannot be read: {text}"))
            .hint("--schema takes what pg_dump --schema-only writes, or an archive")
    };
    if sniff(dump) != InputKind::PgPlain {
        return Err(wrong("it is no plain dump".to_owned()));
    }
    let mut catalog = Catalog::new();
    let mut lexer = Lexer::new();
    let mut rest = dump;
    while let Some((segment, len)) =
        lexer.next(rest, Input::Ended).map_err(|unfinished| wrong(unfinished.to_string()))?
    {
        let (bytes, behind) = rest.split_at(len);
        rest = behind;
        if segment == Segment::Statement {
            let settings = lexer.settings();
            if settings.encoding.decode(bytes).is_some() {
                let text = settings.decode_statement(bytes);
                let schema = settings.schema.as_deref().unwrap_or("public");
                let _: Observed = catalog.observe(&text, schema);
            }
        }
    }
    Ok(catalog)
}

/// What is told of a run.
pub(super) fn outcome(
    did: Did,
    binder: &Binder,
    catalog: &Catalog,
    counts: Counts,
    started: Instant,
) -> Outcome {
    let mut warnings = binder.warnings();
    let mut few_values = Vec::new();
    let mut outcomes = Vec::new();
    for (data, tally) in &did.tables {
        let plan = &data.plan;
        let mut columns = Vec::new();
        for (place, column) in plan.columns.iter().enumerate() {
            let Some(rule) = &column.rule else { continue };
            let counted = tally.columns.get(place).cloned().unwrap_or_default();
            // Where every value occurs once, there is no frequency to see.
            if let Some(few) = counted.distinct.few()
                && rule.pseudonymizes
                && counted.masked > few as u64
            {
                few_values.push(format!("{}.{} ({few})", plan.table, column.name));
            }
            columns.push(ColumnOutcome {
                column: column.name.clone(),
                transform: rule.transformer,
                domain: rule.domain.clone(),
                masked: counted.masked,
                nulls: counted.nulls,
            });
        }
        outcomes.push(TableOutcome {
            table: plan.table.to_string(),
            rows: tally.rows,
            dropped: plan.rows == RowsRule::Drop,
            columns,
        });
    }
    if !few_values.is_empty() {
        warnings.push(format!(
            "pseudonyms hide little where a column has under {DISTINCT_ENOUGH} distinct values, \
             since how often each occurs still shows: {}",
            few_values.join(", ")
        ));
    }
    warnings.extend(counts.notes());
    for allow in did.findings.expired() {
        warnings.push(format!(
            "an allowance for {} has expired and no longer counts ({})",
            allow.detector, allow.reason
        ));
    }
    Outcome {
        lines: Lines::OfOutput,
        bytes_in: did.bytes_in,
        bytes_out: did.bytes_out,
        elapsed: started.elapsed(),
        tables: outcomes,
        findings: did.findings,
        redacted: did.redacted,
        automatic: binder.automatic_columns(),
        not_understood: catalog.not_understood().clone(),
        warnings,
        beginning: None,
        verdict: if did.withheld { Verdict::Withheld } else { Verdict::Written },
    }
}

impl Counts {
    /// What was changed or left out beside rows, in sentences.
    fn notes(self) -> Vec<String> {
        let mut notes = Vec::new();
        let mut note = |count: u64, one: &str, many: &str| match count {
            0 => {}
            1 => notes.push(format!("1 {one}")),
            _ => notes.push(format!("{count} {many}")),
        };
        note(
            self.statistics,
            "statement with planner statistics was left out: they hold values",
            "statements with planner statistics were left out: they hold values",
        );
        note(self.passwords, "role lost its password", "roles lost their passwords");
        note(
            self.large_objects,
            "piece of a large object was left out",
            "pieces of large objects were left out",
        );
        note(
            self.sequences,
            "sequence was raised above the permuted keys",
            "sequences were raised above the permuted keys",
        );
        note(
            self.low_sequences,
            "sequence is set before the rows and stays as it is: nextval may give a permuted key again",
            "sequences are set before the rows and stay as they are: nextval may give permuted keys again",
        );
        notes
    }
}

/// Today in UTC: year, month, day. Only for allowances that expire.
pub(super) fn today() -> (i32, u8, u8) {
    let seconds = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |elapsed| elapsed.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or(0);
    let date = crate::transform::calendar::Date::from_day_number(days);
    (i32::try_from(date.year).unwrap_or(i32::MAX), date.month, date.day)
}
