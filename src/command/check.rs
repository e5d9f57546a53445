//! `check`: a mapping held against the schema of a dump. Rows are walked over, and nothing is written but the report.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::input::{CsvWords, open_dump, read_schema_dump};
use super::key;
use super::sanitize::{DEFAULT_MAPPING, FormatWord, format_of, read_mapping_text};
use crate::catalog::Catalog;
use crate::check::{Checked, Database, RunKey, check};
use crate::dump::kind::{InputKind, sniff};
use crate::error::Result;
use crate::input::interruptible::Interrupt;
use crate::mapping::{DataColumns, Mapping, Severity};
use crate::pipeline::archive_script::ScriptRows;
use crate::pipeline::csv_header::read_header;
use crate::pipeline::sanitizer::{InputFormat, read_schema, refuse_unreadable};
use crate::pipeline::schema_reader::{DatabaseSchema, RowColumns, Until, read_schemas};

/// What the command line asks for.
#[derive(Debug)]
pub struct CheckOptions {
    /// The dump; `None` for standard input.
    pub input: Option<PathBuf>,
    /// The mapping file; `None` for the usual one.
    pub mapping: Option<PathBuf>,
    /// A schema file, for what the input does not tell.
    pub schema: Option<PathBuf>,
    /// The schema that the mapping was written for.
    pub previous: Option<PathBuf>,
    /// What the input is said to be.
    pub format: FormatWord,
    /// How a CSV is written.
    pub csv: CsvWords,
    /// The key file that a run would be given.
    pub key_file: Option<PathBuf>,
    /// What makes the answer no.
    pub strictness: CheckStrictness,
}

/// What makes the answer no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckStrictness {
    /// Errors.
    #[default]
    Errors,
    /// Warnings too.
    Warnings,
}

/// What a check came to.
#[derive(Clone, Debug)]
pub struct CheckReport {
    /// What was found.
    pub checked: Checked,
    /// What makes the answer no.
    pub strictness: CheckStrictness,
}

impl CheckReport {
    /// Whether the mapping fits.
    pub fn fits(&self) -> bool {
        let warnings = match self.strictness {
            CheckStrictness::Errors => 0,
            CheckStrictness::Warnings => self.checked.count(Severity::Warning),
        };
        self.checked.count(Severity::Error) + warnings == 0
    }
}

/// Reads the mapping and the schema of the dump, and holds the one against the other.
///
/// # Errors
/// If the mapping or the dump cannot be read, or are not valid in themselves.
pub fn run_check(options: &CheckOptions, interrupt: &Interrupt) -> Result<CheckReport> {
    let mapping = Arc::new(load_mapping(options.mapping.as_deref())?);
    let schema_of = |path: &Option<PathBuf>, what| match path {
        Some(path) => read_schema(&read_schema_dump(path, what, interrupt)?).map(Some),
        None => Ok(None),
    };
    let schema = schema_of(&options.schema, "schema")?;
    let previous = schema_of(&options.previous, "previous schema")?;
    let start = schema.unwrap_or_default();
    let databases = read_input(options, &start, interrupt)?;
    let held: Vec<Database<'_>> = databases.iter().filter_map(database).collect();
    let key = run_key(options.key_file.as_deref(), &mapping);
    let checked = check(&mapping, &held, previous.as_ref(), &key);
    Ok(CheckReport { checked, strictness: options.strictness })
}

fn load_mapping(path: Option<&Path>) -> Result<Mapping> {
    let path = path.unwrap_or(Path::new(DEFAULT_MAPPING));
    let text = read_mapping_text(path)?;
    Mapping::from_toml(&text, &path.display().to_string())
}

fn read_input(
    options: &CheckOptions,
    start: &Catalog,
    interrupt: &Interrupt,
) -> Result<Vec<DatabaseSchema>> {
    let count = Arc::new(|_: u64| {});
    let opened = open_dump(options.input.as_deref(), ScriptRows::Heads, interrupt, count)?;
    let kind = sniff(&opened.first);
    let format = format_of(
        options.format,
        &options.csv,
        options.input.as_deref(),
        options.schema.as_deref(),
        (kind, &opened.first),
    )
    .or_else(|error| opened.refuse_archive_for("file of rows").and(Err(error)))?;
    match format {
        InputFormat::Rows(rows) => {
            opened.refuse_archive_for("file of rows")?;
            if kind != InputKind::Empty {
                refuse_unreadable(kind)?;
            }
            let columns = match rows.columns.clone() {
                Some(columns) => RowColumns::Named(columns),
                None => match read_header(opened.into_reader()?, &rows.options)? {
                    Some(columns) => RowColumns::Named(columns),
                    None => RowColumns::Insert,
                },
            };
            let rows_of = [(rows.table, columns)].into();
            Ok(vec![DatabaseSchema { catalog: start.clone(), rows_of, large_objects: 0 }])
        }
        InputFormat::Auto | InputFormat::PgPlain => {
            refuse_unreadable(kind)?;
            read_schemas(opened.into_reader()?, start, Until::End, interrupt)
        }
    }
}

/// A database with tables; what stands before the first `\connect` may have none.
fn database(read: &DatabaseSchema) -> Option<Database<'_>> {
    let is_empty = read.catalog.tables().next().is_none() && read.rows_of.is_empty();
    (!is_empty).then(|| Database {
        catalog: &read.catalog,
        rows: read.rows_of.iter().map(|(table, columns)| (table, data_columns(columns))).collect(),
        large_objects: read.large_objects,
    })
}

fn data_columns(columns: &RowColumns) -> DataColumns<'_> {
    match columns {
        RowColumns::Named(names) => DataColumns::Named(names),
        RowColumns::Copy => DataColumns::PositionalCopy,
        RowColumns::Insert => DataColumns::Positional,
    }
}

/// What is known of the key that `sanitize` would use here. The key itself is thrown away at once.
fn run_key(file: Option<&Path>, mapping: &Mapping) -> RunKey {
    let Some(source) = key::choose(file, mapping.key_source()) else { return RunKey::NotNamed };
    match key::load(&source) {
        Err(error) => {
            let text = error.to_string();
            RunKey::Unavailable(text.lines().next().unwrap_or_default().to_owned())
        }
        Ok(key) => match mapping.key_fingerprint() {
            Some(expected) if expected != key.fingerprint() => RunKey::Wrong,
            _ => RunKey::Given,
        },
    }
}
