//! The entries of an archive: what becomes of their definitions, and of their data.
//!
//! All definitions are read before the first row: keys, partitions and generated columns are known by then, and whatever must be
//! refused is refused.

use std::collections::BTreeMap;

use super::member::Members;
use crate::dump::archive::{Contents, Entry, Field, Header};
use crate::error::{Error, ErrorKind, Result};
use crate::mapping::settings::LargeObjects;
use crate::pipeline::batch::PieceKind;
use crate::pipeline::dump_feed::RowsBecome;
use crate::pipeline::inline::Text;
use crate::position::Position;
use crate::schema::TableName;

/// What becomes of the data of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pipeline) enum EntryData {
    /// Rows as behind a COPY statement.
    Copy {
        /// The statement.
        statement: Vec<u8>,
        /// The schema of names without one, where the archive sets no search path.
        schema: Option<String>,
        /// What becomes of them.
        becomes: RowsBecome,
        /// The table that they go to: of a partition, perhaps its root.
        table: Option<TableName>,
    },
    /// Rows in INSERT statements.
    Inserts {
        /// The schema of names without one, where the archive sets no search path.
        schema: Option<String>,
    },
    /// Large objects.
    LargeObjects(LargeObjects),
    /// Something that is not known, where there are no rules.
    Unknown,
}

/// The data of entries, by their numbers in the archive.
pub(in crate::pipeline) type DataById = BTreeMap<i32, EntryData>;

/// What was decided for an archive.
pub(in crate::pipeline) struct Decided {
    /// What becomes of the data.
    pub data: DataById,
    /// Definitions that were replaced: as they were, and as they are.
    pub replaced: Vec<(Vec<u8>, Vec<u8>)>,
}

/// Reads all definitions, replaces what must be, and tells what becomes of the data behind them.
pub(in crate::pipeline) fn decide(
    header: &Header,
    contents: &mut Contents,
    members: &mut Members<'_, '_>,
) -> Result<Decided> {
    let has_search_path = contents.entries().iter().any(|entry| entry.kind() == b"SEARCHPATH");
    let schema = |entry: &Entry| match (has_search_path, entry.schema()) {
        (false, Some(schema)) if !schema.is_empty() => Some(schema.to_vec()),
        _ => None,
    };
    let mut replaced = Vec::new();
    look_at_header(header, members)?;
    for pass in [Pass::Settings, Pass::Definitions, Pass::Values] {
        if pass == Pass::Values {
            members.feed.settle()?;
        }
        for entry in contents.entries_mut() {
            if Pass::of(entry) == pass {
                let schema = schema(entry);
                let was = define(entry, schema.as_deref(), members)?;
                let is = entry.definition().unwrap_or_default();
                replaced.extend(was.map(|was| (was, is.to_vec())));
            }
        }
    }
    let mut data = DataById::new();
    let mut refused = Vec::new();
    for entry in contents.entries() {
        if !entry.has_data() {
            continue;
        }
        let schema = schema(entry).map(|schema| members.feed.decode_name(&schema));
        match data_of(entry, schema, members) {
            Ok(becomes) => {
                data.insert(entry.dump_id(), becomes);
            }
            // It names its table itself; what else is refused is told together with it.
            Err(error) if matches!(error.kind(), ErrorKind::Mapping(_)) => refused.push(error),
            Err(error) => return Err(in_entry(error, entry)),
        }
    }
    match refused.is_empty() {
        true => Ok(Decided { data, replaced }),
        false => Err(together(refused)),
    }
}

/// Several refusals as one error.
fn together(mut refused: Vec<Error>) -> Error {
    let more = refused.len().saturating_sub(REFUSALS_SHOWN_MAX);
    refused.truncate(REFUSALS_SHOWN_MAX);
    let hint = refused.last().and_then(Error::advice).map(str::to_owned);
    let mut text = String::new();
    for (index, error) in refused.iter().enumerate() {
        if let ErrorKind::Mapping(refusal) = error.kind() {
            text.push_str(refusal);
        }
        if index + 1 < refused.len() {
            let hint = error.advice().map(|hint| format!("\nhint: {hint}"));
            text.push_str(&hint.unwrap_or_default());
            text.push('\n');
        }
    }
    let error = Error::mapping(match more {
        0 => text,
        more => format!("{text}\nand {more} more"),
    });
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// How many refusals are shown, at most.
const REFUSALS_SHOWN_MAX: usize = 20;

/// When an entry's definition is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// Before all others: settings.
    Settings,
    /// What says how the tables are made.
    Definitions,
    /// What holds values, and depends on what was decided for the tables.
    Values,
}

impl Pass {
    fn of(entry: &Entry) -> Pass {
        let definition = entry.definition().unwrap_or_default();
        let holds = |word: &[u8]| memchr::memmem::find(definition, word).is_some();
        match entry.kind() {
            b"ENCODING" | b"STDSTRINGS" | b"SEARCHPATH" => Pass::Settings,
            b"SEQUENCE SET" | b"STATISTICS DATA" => Pass::Values,
            _ if holds(b"setval") || holds(b"pg_restore_") => Pass::Values,
            _ => Pass::Definitions,
        }
    }
}

/// What the archive says of itself is scanned too.
fn look_at_header(header: &Header, members: &mut Members<'_, '_>) -> Result<()> {
    let names = [header.database(), header.server_version(), header.dump_version()];
    let text = comment(names.into_iter().flatten());
    members.feed.begin_part();
    members.inline.text(&mut members.feed, &text, Text::Looked).map(|_| ())
}

/// A line of comment with these texts.
fn comment<'t>(texts: impl Iterator<Item = &'t [u8]>) -> Vec<u8> {
    let mut line = b"--".to_vec();
    for text in texts {
        line.push(b' ');
        line.extend(text.iter().map(|b| if matches!(b, b'\n' | b'\r' | 0) { b' ' } else { *b }));
        line.push(b';');
    }
    line.push(b'\n');
    line
}

/// Reads a definition and replaces it where it must be; what it was then.
fn define(
    entry: &mut Entry,
    schema: Option<&[u8]>,
    members: &mut Members<'_, '_>,
) -> Result<Option<Vec<u8>>> {
    let Members { feed, inline, .. } = members;
    if let Some(schema) = schema {
        let schema = feed.decode_name(schema);
        feed.enter_schema(&schema);
    }
    // Names, as they stand in the comments of a plain dump.
    let names = [Field::Tag, Field::Kind, Field::Schema, Field::Tablespace, Field::Owner];
    let line = comment(names.into_iter().filter_map(|name| entry.field(name)));
    feed.begin_part();
    inline.text(feed, &line, Text::Looked).map_err(|error| in_entry(error, entry))?;
    let drop = entry.field(Field::Drop);
    for statement in [drop, entry.copy_statement()] {
        let Some(statement) = statement.filter(|text| !text.is_empty()) else { continue };
        inline.look(statement).map_err(|error| in_entry(error, entry))?;
    }
    if let Some(statement) = drop
        && feed.has_rules_in_force()
        && !feed.holds_no_rows(statement)
    {
        return Err(in_entry(
            Error::input("what drops an object may hold rows that cannot be located"),
            entry,
        ));
    }
    let Some(definition) = entry.definition().filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    // Of large objects that were put into one entry, the definition is a list of their numbers.
    let is_list = definition.iter().all(|b| b.is_ascii_digit() || *b == b'\n');
    if is_list {
        return feed.large_objects_become().map(|_| None);
    }
    feed.begin_part();
    let rewritten = inline.text(feed, definition, Text::Written).map(<[u8]>::to_vec);
    let rewritten = rewritten.map_err(|error| in_entry(error, entry))?;
    if feed.has_rules_in_force()
        && inline.pieces().iter().any(|piece| matches!(piece.kind, PieceKind::Rows { .. }))
    {
        let error = Error::input("a definition holds rows").hint("dump again with pg_dump");
        return Err(in_entry(error, entry));
    }
    if inline.is_withheld() || rewritten == definition {
        return Ok(None);
    }
    // Of what was left out, no blanks are left.
    let blank = rewritten.trim_ascii().is_empty();
    let was = definition.to_vec();
    match entry.set_definition(Some(if blank { &[] } else { &rewritten })) {
        Ok(()) => Ok(Some(was)),
        Err(error) => Err(in_entry(error, entry)),
    }
}

/// How the definition of a partition's data begins whose rows go to the root.
pub(super) const THROUGH_ROOT: &[u8] = b"-- load via partition root ";

fn data_of(
    entry: &Entry,
    schema: Option<String>,
    members: &mut Members<'_, '_>,
) -> Result<EntryData> {
    let feed = &mut members.feed;
    match entry.kind() {
        b"BLOBS" => feed.large_objects_become().map(EntryData::LargeObjects),
        b"TABLE DATA" => match entry.copy_statement() {
            Some(statement) if !statement.is_empty() => {
                if let Some(schema) = &schema {
                    feed.enter_schema(schema);
                }
                let (becomes, table) = feed.copy_becomes(statement)?;
                Ok(EntryData::Copy { statement: statement.to_vec(), schema, becomes, table })
            }
            _ => {
                let through_root =
                    entry.definition().is_some_and(|text| text.starts_with(THROUGH_ROOT));
                if let (Some(of), false) = (entry.schema(), through_root) {
                    let table = TableName::new(feed.decode_name(of), feed.decode_name(entry.tag()));
                    feed.expect_rows(&table)?;
                }
                Ok(EntryData::Inserts { schema })
            }
        },
        _ if feed.has_rules_in_force() => {
            Err(Error::input("the archive holds data of a kind that is not known")
                .hint("dumpscrub reads archives of PostgreSQL 9.0 to 19"))
        }
        _ => Ok(EntryData::Unknown),
    }
}

/// The error, which is one of an entry's data, with its table where it does not tell any.
pub(super) fn of_table(mut error: Error, entry: &Entry) -> Error {
    let position = error.position_mut();
    if position.table.is_none()
        && entry.kind() == b"TABLE DATA"
        && let Some(schema) = entry.schema()
    {
        let text = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
        position.table = Some(TableName::new(text(schema), text(entry.tag())));
    }
    error
}

/// Lines and bytes are told within an entry's definition, of which the user knows nothing; its table is enough.
fn in_entry(mut error: Error, entry: &Entry) -> Error {
    let position = error.position_mut();
    (position.line, position.byte) = (None, None);
    if position.table.is_none()
        && matches!(entry.kind(), b"TABLE" | b"TABLE DATA" | b"FOREIGN TABLE")
        && let Some(schema) = entry.schema()
    {
        let text = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
        *position = Position::in_table(&TableName::new(text(schema), text(entry.tag())));
    }
    error
}
