//! `discover`: reads a dump or CSV once, and says what becomes of each column: as a mapping file, a report, or a drawing.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::input::{
    Again, CsvWords, Opened, cores, open_dump, read_schema_dump, schema_around_rows,
};
use super::sanitize::{FormatWord, format_of};
use crate::catalog::Catalog;
use crate::check::{Database, RunKey, check};
use crate::discover::{
    Decision, Discovery, Material, MetTable, Refused, Setting, StandingRules, Updated, Values,
    mapping_text, update,
};
use crate::dump::kind::{InputKind, sniff};
use crate::error::{Error, ErrorKind, Result};
use crate::input::interruptible::Interrupt;
use crate::key::Key;
use crate::limits;
use crate::mapping::{
    Binder, Code, DataColumns, KeyKind, Mapping, RowsRule, Severity, Why, exact_table, qualified,
};
use crate::pipeline::archive_script::{ArchiveHead, ScriptRows, schema_script};
use crate::pipeline::progress::Progress;
use crate::pipeline::sanitizer::{InputFormat, refuse_rows, refuse_unreadable};
use crate::pipeline::schema_reader::{Until, read_schemas};
use crate::pipeline::survey::{
    LargeObjectsMet, Survey, SurveyFormat, Surveyed, SurveyedTable, Unnamed,
};
use crate::pipeline::survey_cells::{SurveyNotebook, SurveyNotes};
use crate::position::Position;
use crate::schema::TableName;

/// What the command line asks for.
#[derive(Debug)]
pub struct DiscoverOptions {
    /// The input file; `None` for standard input.
    pub input: Option<PathBuf>,
    /// A schema file, for what the input does not tell.
    pub schema: Option<PathBuf>,
    /// What the input is said to be.
    pub format: FormatWord,
    /// How a CSV is written.
    pub csv: CsvWords,
    /// The mapping file to which is added.
    pub update: Option<PathBuf>,
    /// Threads; `None` for the cores.
    pub threads: Option<usize>,
    /// Input in one batch, in bytes.
    pub batch_bytes: usize,
}

impl Default for DiscoverOptions {
    fn default() -> Self {
        DiscoverOptions {
            input: None,
            schema: None,
            format: FormatWord::Auto,
            csv: CsvWords::default(),
            update: None,
            threads: None,
            batch_bytes: limits::BATCH_BYTES,
        }
    }
}

/// What was discovered, and at what cost.
#[derive(Debug)]
pub struct DiscoverReport {
    /// What was discovered.
    pub discovery: Discovery,
    /// The mapping file: one of its own, or the one that was added to.
    pub mapping: String,
    /// What was added to a mapping file, where that was asked for.
    pub updated: Option<Updated>,
    /// Decompressed bytes read.
    pub bytes: u64,
    /// How long it took.
    pub elapsed: Duration,
}

/// A run with its options checked.
pub struct PreparedDiscover {
    survey: Survey,
    input: Opened,
    format: SurveyFormat,
    first_look: FirstLook,
    there: Option<There>,
    interrupt: Interrupt,
    started: Instant,
    /// The size of the input's file, if it is one.
    pub input_bytes: Option<u64>,
}

/// Checks the options, reads the schema, and looks at the beginning of the input. `count` is told of all bytes that are read.
///
/// # Errors
/// Whatever is wrong with them.
pub fn prepare(
    options: DiscoverOptions,
    interrupt: &Interrupt,
    progress: Arc<Progress>,
    count: Arc<dyn Fn(u64) + Send + Sync>,
) -> Result<PreparedDiscover> {
    let started = Instant::now();
    let mut survey = Survey::new()
        .threads(options.threads.unwrap_or_else(cores))
        .batch_bytes(options.batch_bytes)
        .interrupt(interrupt.clone())
        .progress(progress);
    if let Some(path) = &options.schema {
        survey = survey.schema_dump(&read_schema_dump(path, "schema", interrupt)?)?;
    }
    let there = options.update.as_deref().map(There::read).transpose()?;
    let again = Again::of(options.input.as_deref());
    let opened = open_dump(options.input.as_deref(), ScriptRows::All, interrupt, count)?;
    let format = format(&options, &opened.first)
        .or_else(|error| opened.refuse_archive_for("file of rows").and(Err(error)))?;
    if matches!(format, SurveyFormat::Rows(_)) {
        opened.refuse_archive_for("file of rows")?;
    }
    let first_look = match &opened.archive {
        Some(head) => FirstLook::Contents(Arc::clone(head)),
        None => FirstLook::Again(again, opened.first.clone()),
    };
    let input_bytes = opened.bytes;
    Ok(PreparedDiscover {
        survey,
        input: opened,
        format,
        first_look,
        there,
        interrupt: interrupt.clone(),
        started,
        input_bytes,
    })
}

/// What the input is, as a run of `sanitize` would take it.
fn format(options: &DiscoverOptions, first: &[u8]) -> Result<SurveyFormat> {
    let (input, schema) = (options.input.as_deref(), options.schema.as_deref());
    let kind = sniff(first);
    match format_of(options.format, &options.csv, input, schema, (kind, first))? {
        InputFormat::Rows(rows) => {
            if kind != InputKind::Empty {
                refuse_unreadable(kind)?;
            }
            Ok(SurveyFormat::Rows(rows))
        }
        InputFormat::PgPlain => refuse_unreadable(kind).map(|()| SurveyFormat::Dump),
        InputFormat::Auto => {
            refuse_unreadable(kind)?;
            refuse_rows(kind).map(|()| SurveyFormat::Dump)
        }
    }
}

impl PreparedDiscover {
    /// Reads the input to its end and decides.
    ///
    /// # Errors
    /// If it cannot be read to its end.
    pub fn run(self) -> Result<DiscoverReport> {
        let mut survey = self.survey;
        if matches!(self.format, SurveyFormat::Dump) {
            survey = survey.known(keys_first(&self.first_look, &self.interrupt)?);
        }
        let notebook = SurveyNotebook::new();
        let side_by_side = match (&self.format, &self.input.directory) {
            (SurveyFormat::Dump, Some(directory)) => {
                survey.run_directory(directory, || notebook.notes())
            }
            _ => None,
        };
        let surveyed = match side_by_side {
            Some(surveyed) => surveyed,
            // Of what is wrong with a directory archive, its script tells where.
            None => {
                let notebook = SurveyNotebook::new();
                survey.run(self.format, self.input.into_reader()?, || notebook.notes())?
            }
        };
        let bytes = surveyed.bytes;
        let (discovery, updated) = decide(surveyed, self.there)?;
        let mapping = match &updated {
            Some(updated) => updated.text.clone(),
            None => mapping_text(&discovery),
        };
        let elapsed = self.started.elapsed();
        Ok(DiscoverReport { discovery, mapping, updated, bytes, elapsed })
    }
}

/// What tells the schema of an input before its rows are read.
enum FirstLook {
    /// A plain dump that begins with this: as much of it as is needed, if it can be read twice.
    Again(Again, Vec<u8>),
    /// An archive: its table of contents.
    Contents(Arc<ArchiveHead>),
}

/// The catalogs of an archive, or of a dump that can be read twice, database by database: keys stand behind rows, and whoever knows them
/// first knows which values to compare. None where nothing can be known beforehand.
fn keys_first(look: &FirstLook, interrupt: &Interrupt) -> Result<Vec<Catalog>> {
    let schemas =
        |input: &mut dyn Read| read_schemas(input, &Catalog::new(), Until::End, interrupt);
    let read = match look {
        FirstLook::Contents(head) => schemas(&mut schema_script(head).as_slice()),
        FirstLook::Again(again, first) => {
            if let Some(schema) = schema_around_rows(again, first, interrupt)? {
                let known = schema.catalog.tables().next().is_some();
                return Ok(if known { vec![schema.catalog] } else { Vec::new() });
            }
            let Some(mut input) = again.open(interrupt)? else { return Ok(Vec::new()) };
            let read = schemas(&mut input);
            input.restore()?;
            read
        }
    };
    let schemas = match read {
        Ok(schemas) => schemas,
        Err(error) if matches!(error.kind(), ErrorKind::Interrupted(_)) => return Err(error),
        // What is wrong with the input is told by the reading that matters.
        Err(_) => return Ok(Vec::new()),
    };
    let known = schemas.iter().any(|schema| schema.catalog.tables().next().is_some());
    let catalogs = schemas.into_iter().map(|schema| schema.catalog);
    Ok(if known { catalogs.collect() } else { Vec::new() })
}

/// A mapping file that is there.
struct There {
    text: String,
    mapping: Arc<Mapping>,
}

impl There {
    fn read(path: &Path) -> Result<There> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| {
            let missing = error.kind() == io::ErrorKind::NotFound;
            let error = Error::io(format!("cannot read the mapping file {shown}"), error);
            match missing {
                true => error.hint(
                    "--update adds to a mapping file that is there; -o FILE writes a new one",
                ),
                false => error,
            }
        })?;
        let mapping = Arc::new(Mapping::from_toml(&text, &shown.to_string())?);
        Ok(There { text, mapping })
    }
}

/// What the mapping that is there says of the columns of the dump.
struct Standing {
    mapping: Arc<Mapping>,
    binders: Vec<Binder>,
}

impl Standing {
    fn of(there: &There, catalogs: &[Catalog]) -> Standing {
        let binders = catalogs.iter().map(|catalog| {
            let mut binder = binder(&there.mapping);
            // What does not fit is for `check` to tell; the rules of new columns are held against the file when they are in it.
            let _problems = binder.inspect(catalog);
            binder
        });
        Standing { mapping: Arc::clone(&there.mapping), binders: binders.collect() }
    }

    /// Whether nothing in the file is about a column.
    fn lacks(&self, table: &TableName, column: &str) -> bool {
        match self.binders.iter().find_map(|binder| binder.decided_column(table, column)) {
            Some(decided) => {
                let undecided = match decided.why {
                    Why::NotCovered | Why::Automatic | Why::Unlisted => true,
                    // A dump shows its keys behind its rows, so only what the file itself says is sure to be followed.
                    Why::Key(..) => !self.mapping.relationships().any(|ends| {
                        qualified(ends.from.0) == qualified(table)
                            && ends.from.1.iter().any(|from| from == column)
                    }),
                    _ => false,
                };
                undecided && decided.rows == RowsRule::Keep
            }
            None => self.mapping.line_text(table, column).is_none(),
        }
    }
}

impl StandingRules for Standing {
    fn rule_of(&self, table: &TableName, column: &str) -> Option<String> {
        let decided =
            self.binders.iter().find_map(|binder| binder.decided_column(table, column))?;
        let undecided = matches!(
            decided.why,
            Why::NotCovered | Why::Automatic | Why::Unlisted | Why::LeftAlone
        );
        (!undecided).then(|| decided.rule_text().unwrap_or("\"keep\"").to_owned())
    }

    fn leader(&self, domain: &str) -> Option<String> {
        self.mapping.domain_rule(domain).map(str::to_owned)
    }
}

fn binder(mapping: &Arc<Mapping>) -> Binder {
    // Whether a rule fits does not depend on the key.
    Binder::new(Arc::clone(mapping), Key::from_bytes([0; 32]).root(), KeyKind::Given)
}

fn decide(
    surveyed: Surveyed<SurveyNotes>,
    there: Option<There>,
) -> Result<(Discovery, Option<Updated>)> {
    let Surveyed { tables, databases, observers, found, .. } = surveyed;
    let (numbers, catalogs): (Vec<usize>, Vec<Catalog>) =
        databases.into_iter().map(|database| (database.number, database.catalog)).unzip();
    let rows = |database: usize| tables.iter().filter(move |table| table.database == database);
    let rows: Vec<Vec<&SurveyedTable>> = numbers.iter().map(|at| rows(*at).collect()).collect();
    refuse_unnamed(&rows, &catalogs)?;
    let met_in = rows.iter().enumerate();
    let met: Vec<MetTable> = met_in
        .flat_map(|(database, tables)| tables.iter().map(move |table| (database, *table)))
        .map(|(database, table)| MetTable {
            database,
            name: table.name.clone(),
            columns: table.columns.clone(),
            rows: table.rows,
            undecodable: table.undecodable.clone(),
        })
        .collect();
    let mut settings = Vec::new();
    if surveyed.large_objects == LargeObjectsMet::Yes {
        settings.push(Setting::EmptyLargeObjects);
    }
    if surveyed.found_in_statements > 0 {
        let values = surveyed.found_in_statements;
        settings.push(Setting::RedactFindings { values, columns: 0 });
    }
    let mut notes = SurveyNotes::merged(observers);
    let mut relationships = Vec::new();
    for (number, catalog) in numbers.iter().zip(&catalogs) {
        let found = notes.as_mut().map(|notes| notes.relationships(*number, catalog));
        relationships.extend(found.unwrap_or_default());
    }
    let samples = |database: usize, table: &TableName, column: &str| {
        notes.as_ref()?.sample(*numbers.get(database)?, table, column)
    };
    let standing = there.as_ref().map(|there| Standing::of(there, &catalogs));
    let decision = Decision::of(Material {
        catalogs: &catalogs,
        met: &met,
        samples: &samples,
        found: &found,
        relationships,
        settings,
        standing: standing.as_ref().map(|standing| standing as &dyn StandingRules),
    });
    let added = |discovery: &Discovery| match (&there, &standing) {
        (Some(there), Some(standing)) => {
            let lacks = |table: &TableName, column: &str| standing.lacks(table, column);
            update(&there.text, &there.mapping, discovery, &lacks).map(Some)
        }
        _ => Ok(None),
    };
    let mut discovery = decision.settle(|discovery| {
        let text = match added(discovery)? {
            Some(updated) => updated.text,
            None => mapping_text(discovery),
        };
        let mut refused = inspect(&text, &catalogs, &rows)?;
        if let Some(standing) = &standing {
            // What the file says itself is not changed.
            refused.retain(|refusal| {
                let column = refusal.column.as_deref().unwrap_or_default();
                standing.lacks(&refusal.table, column)
            });
        }
        Ok(refused)
    })?;
    for table in tables.iter().filter(|table| table.unread > 0) {
        discovery.notes.push(format!(
            "{}: {} of {} rows could not be read",
            table.name, table.unread, table.rows
        ));
    }
    for (kind, count) in catalogs.iter().flat_map(Catalog::not_understood) {
        discovery.notes.push(format!("not understood: {kind}, {count} times"));
    }
    let updated = added(&discovery)?;
    Ok((discovery, updated))
}

/// Refuses what no mapping can name: rows that do not name their columns, of a table that nothing describes.
fn refuse_unnamed(rows: &[Vec<&SurveyedTable>], catalogs: &[Catalog]) -> Result<()> {
    for (tables, catalog) in rows.iter().zip(catalogs) {
        let described = |name| catalog.table(name).is_some_and(|table| table.columns_are_known());
        let mut unnamed = tables.iter().filter(|table| table.rows > 0 && table.unnamed.is_some());
        if let Some(table) = unnamed.find(|table| !described(&table.name)) {
            return Err(Error::input(
                "rows do not name their columns, and no CREATE TABLE that could be read does",
            )
            .at(Position::in_table(&table.name))
            .hint("give the schema: --schema FILE, as pg_dump -s writes it"));
        }
    }
    Ok(())
}

/// What `check` would call an error.
fn inspect(text: &str, catalogs: &[Catalog], rows: &[Vec<&SurveyedTable>]) -> Result<Vec<Refused>> {
    let mapping = Arc::new(Mapping::from_toml(text, "the mapping")?);
    fn named(table: &SurveyedTable) -> (&TableName, DataColumns<'_>) {
        let columns = match table.unnamed {
            None => DataColumns::Named(&table.columns),
            Some(Unnamed::Copy) => DataColumns::PositionalCopy,
            Some(Unnamed::Insert) => DataColumns::Positional,
        };
        (&table.name, columns)
    }
    let held: Vec<Database<'_>> = catalogs
        .iter()
        .zip(rows)
        .map(|(catalog, tables)| Database {
            catalog,
            rows: tables.iter().map(|table| named(table)).collect(),
            large_objects: 0,
        })
        .collect();
    let checked = check(&mapping, &held, None, &RunKey::Given);
    // Rows that may not load are as bad as those that will not: the mapping is to be right as it is.
    let errors = checked.findings.into_iter().filter(|found| {
        found.severity == Severity::Error
            || (found.code == Code::CheckConstraint && found.severity == Severity::Warning)
    });
    Ok(errors
        .filter_map(|found| {
            let table = exact_table(found.table.as_deref()?)?;
            let kind = found.code.summary();
            let values = match found.code {
                Code::PartitionKey | Code::ExclusionConstraint | Code::GeneratedColumn => {
                    Values::MustStay
                }
                _ => Values::MayChange,
            };
            Some(Refused { table, column: found.column, why: found.message, kind, values })
        })
        .collect())
}
