//! The feed of a plain dump: lexer, catalog and binder at work on the reader's side.
//!
//! Here it is decided what every statement and every row block is; the workers only carry it out. So here is where the run
//! fails closed: what is not understood and may hold rows is an error as soon as the mapping has a rule.

mod parts;

pub use parts::RowsBecome;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::batch::{Batch, Cut, MetDatabase, Piece, PieceKind, RowForm, TableData};
use super::completeness::Completeness;
use super::feed::Feed;
use super::object_run::HeldObject;
use super::progress::Progress;
use super::scan::large_object_tail;
use super::statement::{StatementKind, classify, raise_setval};
use super::tables::Tables;
use crate::catalog::{Catalog, Change, Observed, parse_setval};
use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::{CsvDialect, RecordCutter};
use crate::codec::sql_values::Backslash;
use crate::dump::heads::{
    CopyFormat, HeaderLine, Oids, first_words, holds_values, parse_copy_header, parse_default_row,
    parse_insert_head, parse_meta_command, parse_target,
};
use crate::dump::pg_plain::Lexer;
use crate::dump::settings::Strings;
use crate::dump::{Input, Segment, Settings};
use crate::error::{Error, ErrorKind, Result};
use crate::mapping::settings::{LargeObjects, RolePasswords};
use crate::mapping::{Binder, DataColumns, Mapping, Problem, RowsRule, TablePlan};
use crate::position::Position;
use crate::schema::TableName;

/// Cuts a plain dump and decides what becomes of each piece.
#[derive(Clone)]
pub struct DumpFeed<'a> {
    lexer: Lexer,
    mapping: Arc<Mapping>,
    binder: Binder,
    /// What `--schema` told; the start of every database's catalog.
    schema: Catalog,
    /// The same for the databases to come, where each has its own.
    schemas: std::vec::IntoIter<Catalog>,
    catalog: Catalog,
    /// The catalogs of the databases before this one.
    left: Vec<(usize, Catalog)>,
    /// The tables whose rows do not name their columns.
    unnamed: UnnamedTables,
    /// How many databases were left.
    database: usize,
    apart: Apart,
    settled: Settled,
    within: Within,
    tables: Tables,
    /// The block or statement that is being read.
    open: Open,
    /// Finds the records of a block in CSV, whose quoted line ends the lexer does not know.
    records: Option<RecordCutter>,
    /// How far the lexer is ahead of the last piece: the beginning of a record of such a block.
    ahead: usize,
    /// The last INSERT's head, the settings that it was read by, and what it means: dumps repeat it for every row.
    insert: Option<(Vec<u8>, Settings, Arc<TableData>)>,
    completeness: Completeness,
    /// Sequences that were set before any row, with their values.
    early_sequences: Vec<(TableName, i64)>,
    progress: &'a Progress,
    counts: Counts,
    /// The end of what was written into the large object that is open.
    object_tail: Vec<u8>,
    held: HeldObject,
    inspection: Option<Inspection>,
}

/// How rows come that do not name their columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unnamed {
    /// In a COPY without a list.
    Copy,
    /// In an INSERT without a list.
    Insert,
}

/// The tables whose rows do not name their columns, by the numbers of their databases.
pub type UnnamedTables = BTreeMap<(usize, TableName), Unnamed>;

/// Looks at what was decided for the tables that are known at the first rows, and tells what a person should know.
pub type Inspection = Arc<dyn Fn(&Binder, &Catalog) -> Vec<Problem> + Send + Sync>;

/// Whether all that is known of tables has been bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Settled {
    No,
    Yes,
}

/// Whether tables of one name in two databases are two.
#[derive(Clone, Debug)]
enum Apart {
    /// They are one.
    No,
    /// They are; and what is known beforehand of the databases, by their numbers.
    Yes(Vec<Arc<Catalog>>),
}

/// What is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// Statements, and rows among them.
    Script,
    /// The rows of one table, and nothing else.
    Rows,
}

/// What is open at the end of a piece.
#[derive(Clone, Debug)]
enum Open {
    Nothing,
    Copy(Arc<TableData>),
    Insert(Arc<TableData>),
}

/// Statements that were changed or left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Statements with planner statistics that were left out.
    pub statistics: u64,
    /// Passwords of roles that became NULL.
    pub passwords: u64,
    /// Pieces of large objects that were left out.
    pub large_objects: u64,
    /// Sequences that were raised.
    pub sequences: u64,
    /// Sequences that stand too low, since they were set before what is made of their columns was known.
    pub low_sequences: u64,
}

impl<'a> DumpFeed<'a> {
    /// A feed for one dump.
    pub fn new(
        mapping: Arc<Mapping>,
        binder: Binder,
        schema: Catalog,
        progress: &'a Progress,
    ) -> Self {
        DumpFeed {
            lexer: Lexer::new(),
            mapping,
            binder,
            catalog: schema.clone(),
            schema,
            left: Vec::new(),
            unnamed: BTreeMap::new(),
            database: 0,
            apart: Apart::No,
            schemas: Vec::new().into_iter(),
            settled: Settled::No,
            within: Within::Script,
            tables: Tables::default(),
            open: Open::Nothing,
            records: None,
            ahead: 0,
            insert: None,
            completeness: Completeness::default(),
            early_sequences: Vec::new(),
            progress,
            counts: Counts::default(),
            object_tail: Vec::new(),
            held: HeldObject::default(),
            inspection: None,
        }
    }

    /// The catalogs of all databases that held anything, in their order and with their numbers; the tables whose data was met, empty
    /// ones among them; and those among them whose rows do not name their columns, by the numbers of their databases.
    pub fn into_databases(self) -> (Vec<(usize, Catalog)>, Tables, UnnamedTables) {
        let mut databases = self.left;
        databases.push((self.database, self.catalog));
        let with_rows: BTreeSet<usize> = self
            .tables
            .met
            .iter()
            .filter_map(|data| data.database.as_ref().map(|database| database.number))
            .collect();
        if databases.len() > 1 {
            databases.retain(|(number, catalog)| {
                with_rows.contains(number) || catalog.tables().next().is_some()
            });
        }
        if databases.is_empty() {
            databases.push((0, Catalog::new()));
        }
        (databases, self.tables, self.unnamed)
    }

    /// The same, where tables of one name in two databases are two. What is known of a database at its first row is in `known`, by its
    /// number, or what the dump has said by then.
    #[must_use]
    pub fn with_databases_apart(mut self, known: Vec<Arc<Catalog>>) -> Self {
        self.apart = Apart::Yes(known);
        self
    }

    /// The same with what is known beforehand of each database, in their order, instead of one schema for all.
    #[must_use]
    pub fn with_schemas(mut self, schemas: Vec<Catalog>) -> Self {
        self.schemas = schemas.into_iter();
        self.next_schema();
        self.catalog = self.schema.clone();
        self
    }

    /// The same with somebody who looks at what was decided, before a row is written.
    #[must_use]
    pub fn with_inspection(mut self, inspection: Option<Inspection>) -> Self {
        self.inspection = inspection;
        self
    }

    fn next_schema(&mut self) {
        if let Some(schema) = self.schemas.next() {
            self.schema = schema;
        }
    }

    /// What was met, when the run is over.
    pub fn into_parts(self) -> (Tables, Binder, Catalog, Counts) {
        (self.tables, self.binder, self.catalog, self.counts)
    }

    /// Decides what becomes of a segment; an error is given the segment's place.
    fn segment(
        &mut self,
        segment: Segment,
        bytes: &[u8],
        range: Range<usize>,
        pieces: &mut Pieces<'_>,
    ) -> Result<()> {
        let start = range.start as u64;
        self.decide(segment, bytes, range, pieces).map_err(|mut error| {
            // What is wrong with the mapping is told with its own lines.
            if !matches!(error.kind(), ErrorKind::Mapping(_)) {
                error.position_mut().byte.get_or_insert(start);
            }
            error
        })
    }

    fn decide(
        &mut self,
        segment: Segment,
        bytes: &[u8],
        range: Range<usize>,
        pieces: &mut Pieces<'_>,
    ) -> Result<()> {
        let slice = &bytes[range.clone()];
        let is_rows = matches!(segment, Segment::Gap | Segment::CopyRows | Segment::CopyEnd);
        if self.within == Within::Rows && !is_rows && self.mapping.has_rules() {
            return Err(Error::input("something follows the line that ends the rows of a table")
                .hint("pg_dump writes nothing there: dump again"));
        }
        match segment {
            Segment::Gap => {
                self.completeness.gap(slice);
                pieces.push(range, PieceKind::Verbatim);
            }
            Segment::MetaCommand => {
                self.meta_command(slice)?;
                pieces.push(range, PieceKind::Statement);
            }
            Segment::Statement => {
                let kind = self.statement(slice)?;
                large_object_tail(slice, &mut self.object_tail);
                pieces.push(range, kind);
            }
            Segment::CopyHeader => {
                self.copy_header(slice)?;
                pieces.push(range, PieceKind::Verbatim);
            }
            Segment::CopyRows => {
                if !matches!(self.open, Open::Copy(_)) {
                    // The second block of a line with several COPY statements.
                    self.unread_copy()?;
                }
                let Open::Copy(data) = &self.open else {
                    return Err(Error::internal("rows outside a COPY block"));
                };
                let first_row = self.tables.first_row(data, slice);
                pieces.push(range, PieceKind::Rows { data: Arc::clone(data), first_row });
            }
            Segment::CopyEnd => {
                self.open = Open::Nothing;
                self.records = None;
                self.progress.enter("");
                pieces.push(range, PieceKind::Verbatim);
            }
            Segment::InsertHead => {
                let data = self.insert_head(slice)?;
                pieces.push(range, around_tuples(&data));
                self.open = Open::Insert(data);
            }
            Segment::InsertTuples => {
                let Open::Insert(data) = &self.open else {
                    return Err(Error::internal("tuples outside an INSERT"));
                };
                let first_row = self.tables.first_row(data, slice);
                pieces.push(range, PieceKind::Rows { data: Arc::clone(data), first_row });
            }
            Segment::InsertTail => {
                self.insert_tail(slice)?;
                if let Open::Insert(data) = std::mem::replace(&mut self.open, Open::Nothing) {
                    pieces.push(range, around_tuples(&data));
                }
            }
        }
        Ok(())
    }

    fn meta_command(&mut self, line: &[u8]) -> Result<()> {
        let Some(command) = parse_meta_command(line) else { return Ok(()) };
        match command.word {
            b"connect" | b"c" => {
                // Another database: what is known of the last one's tables says nothing here.
                self.next_schema();
                let left = std::mem::replace(&mut self.catalog, self.schema.clone());
                if matches!(self.apart, Apart::Yes(_)) {
                    self.left.push((self.database, left));
                }
                self.database += 1;
                self.settled = Settled::No;
                self.insert = None;
                self.early_sequences.clear();
                self.binder.database_changed();
            }
            // What brings in no rows. psql's variables and branches are not followed, so everything else might.
            b"restrict" | b"unrestrict" | b"encoding" | b"echo" | b"qecho" | b"warn" | b"pset"
            | b"timing" | b"set" | b"unset" | b"q" | b"p" | b"r" => {}
            word if self.mapping.has_rules() => {
                let word = String::from_utf8_lossy(word).into_owned();
                return Err(Error::input(format!(
                    "the psql command \\{word} may bring in rows that cannot be located"
                ))
                .hint(
                    "give rows as COPY … FROM stdin or INSERT … VALUES, or as a CSV file of \
                     their own",
                ));
            }
            _ => {}
        }
        Ok(())
    }

    fn statement(&mut self, statement: &[u8]) -> Result<PieceKind> {
        let words = first_words(statement, 8);
        let kind = classify(statement, &words, self.lexer.settings().strings);
        if !self.mapping.has_rules() {
            self.observe(statement)?;
            return Ok(PieceKind::Statement);
        }
        match kind {
            StatementKind::Rows(word) => Err(Error::input(format!(
                "a statement that begins with {word} may hold personal data, and its values could \
                 not be located"
            ))
            .at(Position {
                table: parse_target(statement, self.lexer.settings()),
                ..Position::default()
            })
            .hint(
                "rows are rewritten in COPY blocks and in INSERT … VALUES with literals: dump \
                 again with pg_dump, or take the statement out",
            )),
            StatementKind::Statistics(relation) => {
                let known = relation.is_some_and(|relation| {
                    self.binder.is_known_without_rules(&self.catalog, &relation)
                });
                if known {
                    return Ok(PieceKind::Statement);
                }
                self.counts.statistics += 1;
                Ok(PieceKind::Replace(Box::default()))
            }
            StatementKind::RolePassword(literal)
                if self.mapping.role_passwords() == RolePasswords::Drop =>
            {
                self.counts.passwords += 1;
                let other = [&statement[..literal.start], b"NULL", &statement[literal.end..]];
                Ok(PieceKind::Replace(other.concat().into()))
            }
            StatementKind::LargeObjectBytes | StatementKind::LargeObject => self.large_object(kind),
            StatementKind::DefaultRow => self.default_row(statement),
            StatementKind::RolePassword(_) | StatementKind::Other => {
                self.observe(statement)?;
                Ok(match self.raised(statement)? {
                    Some(other) => PieceKind::Replace(other.into()),
                    None => PieceKind::Statement,
                })
            }
        }
    }

    /// A row without values is still a row.
    fn default_row(&mut self, statement: &[u8]) -> Result<PieceKind> {
        let Some(table) = parse_default_row(statement, self.lexer.settings()) else {
            return Err(Error::input("the head of an INSERT could not be read")
                .hint("INSERT INTO schema.table DEFAULT VALUES is what pg_dump writes"));
        };
        Ok(match self.binder.rows_of(&self.catalog, &table)? {
            RowsRule::Keep => PieceKind::Statement,
            RowsRule::Drop => PieceKind::Replace(Box::default()),
        })
    }

    fn large_object(&mut self, kind: StatementKind) -> Result<PieceKind> {
        match (self.mapping.large_objects(), kind) {
            (LargeObjects::Error, _) => Err(Error::input(
                "the dump holds large objects, whose content cannot be looked into",
            )
            .hint(
                "large_objects = \"empty\" keeps them without content, \"keep\" passes them as \
                 they are; or dump with pg_dump --no-large-objects",
            )),
            (LargeObjects::Empty, StatementKind::LargeObjectBytes) => {
                self.counts.large_objects += 1;
                Ok(PieceKind::Replace(Box::default()))
            }
            _ => Ok(PieceKind::Statement),
        }
    }

    /// Tells the catalog of a statement, and the binder of what came new behind the data.
    fn observe(&mut self, statement: &[u8]) -> Result<()> {
        let settings = self.lexer.settings();
        // Names are decoded as they are in the heads of COPY and INSERT, so that the two meet also where bytes are no text.
        let text = settings.decode_statement(statement);
        let schema = settings.schema.as_deref().unwrap_or("public");
        let Observed::Changed(changes) = self.catalog.observe(&text, schema) else {
            return Ok(());
        };
        if self.settled == Settled::Yes && self.mapping.has_rules() {
            for change in &changes {
                self.changed(change)?;
            }
        }
        Ok(())
    }

    fn changed(&mut self, change: &Change) -> Result<()> {
        if matches!(change, Change::TableCreated(_) | Change::ColumnsChanged(_)) {
            self.insert = None;
        }
        self.binder.constraint_seen(&self.catalog, change)
    }

    /// A `setval` that would let nextval collide with permuted keys, with its number raised.
    fn raised(&mut self, statement: &[u8]) -> Result<Option<Vec<u8>>> {
        let Some(text) = std::str::from_utf8(statement).ok() else { return Ok(None) };
        let Some(setval) = parse_setval(text) else { return Ok(None) };
        let mut sequence = setval.sequence.clone();
        if sequence.schema.is_empty() {
            sequence.schema =
                self.lexer.settings().schema.clone().unwrap_or_else(|| "public".to_owned());
        }
        if self.settled == Settled::No {
            self.early_sequences.push((sequence, setval.value));
            return Ok(None);
        }
        let Some(highest) = self.highest(&sequence, setval.value) else { return Ok(None) };
        let raised = raise_setval(text, &setval, highest);
        self.counts.sequences += u64::from(raised.is_some());
        Ok(raised)
    }

    /// The highest value that permuted keys may have which draw from a sequence that has come to `value`.
    fn highest(&self, sequence: &TableName, value: i64) -> Option<i64> {
        self.catalog
            .sequence_columns(sequence)
            .iter()
            .filter_map(|drawn| self.binder.highest_of(&drawn.table, &drawn.column, value))
            .max()
    }

    fn copy_header(&mut self, header: &[u8]) -> Result<()> {
        let Some(parsed) = parse_copy_header(header, self.lexer.settings()) else {
            return self.unread_copy();
        };
        let columns = parsed.columns.as_deref();
        if columns.is_none() {
            self.unnamed.insert((self.database, parsed.table.clone()), Unnamed::Copy);
        }
        let columns = columns.map_or(DataColumns::PositionalCopy, DataColumns::Named);
        let plan = self.plan(&parsed.table, columns)?;
        let refuse = |what: &str, hint: &str| {
            if plan.is_untouched() {
                return Ok(());
            }
            Err(Error::input(what).at(Position::in_table(&parsed.table)).hint(hint))
        };
        let options = &parsed.options;
        let encoding = self.lexer.settings().encoding;
        let form = match &options.format {
            CopyFormat::Text { delimiter, null } => {
                RowForm::CopyText(CopyTextDialect { delimiter: *delimiter, null: null.clone() })
            }
            CopyFormat::Csv { delimiter, null, quote, escape } => {
                let dialect = CsvDialect {
                    delimiter: *delimiter,
                    quote: *quote,
                    escape: *escape,
                    null: null.clone(),
                    encoding,
                };
                self.records = Some(RecordCutter::new(&dialect));
                RowForm::Csv(dialect)
            }
            CopyFormat::Binary => {
                return Err(Error::input("rows in binary COPY format cannot be read")
                    .at(Position::in_table(&parsed.table))
                    .hint("dump them in text format"));
            }
        };
        let plain = options.oids == Oids::None
            && options.header == HeaderLine::None
            && options.default_marker.is_none()
            && options.encoding.is_none_or(|other| other == encoding);
        if !plain {
            refuse(
                "a COPY with OIDs, a header line, DEFAULT marks or an encoding of its own cannot \
                 be rewritten",
                "dump again with a pg_dump of PostgreSQL 12 or later, without these options",
            )?;
        }
        self.progress.enter(&parsed.table.to_string());
        self.open = Open::Copy(self.tables.data(plan, form, self.lexer.settings()));
        Ok(())
    }

    /// Opens a COPY block whose table is not known: where there are no rules, its rows pass as they are.
    fn unread_copy(&mut self) -> Result<()> {
        if self.mapping.has_rules() {
            return Err(Error::input("a COPY header could not be read")
                .hint("COPY schema.table (columns) FROM stdin; is what pg_dump writes"));
        }
        self.settle()?;
        let form = RowForm::CopyText(CopyTextDialect::default());
        let unknown = TablePlan::keep(TableName::bare("?"), Vec::new());
        self.open = Open::Copy(self.tables.data(unknown, form, self.lexer.settings()));
        Ok(())
    }

    fn insert_head(&mut self, head: &[u8]) -> Result<Arc<TableData>> {
        if let Some((same, read_by, data)) = &self.insert
            && same == head
            && read_by == self.lexer.settings()
        {
            return Ok(Arc::clone(data));
        }
        let settings = self.lexer.settings();
        let form = RowForm::Tuples(match settings.strings {
            Strings::Standard => Backslash::Literal,
            Strings::Escape => Backslash::Escape,
        });
        let plan = match parse_insert_head(head, settings) {
            Some(parsed) => {
                self.progress.enter(&parsed.table.to_string());
                let columns = parsed.columns.as_deref();
                if columns.is_none() {
                    self.unnamed.insert((self.database, parsed.table.clone()), Unnamed::Insert);
                }
                self.plan(
                    &parsed.table,
                    columns.map_or(DataColumns::Positional, DataColumns::Named),
                )?
            }
            None if self.mapping.has_rules() => {
                return Err(Error::input("the head of an INSERT could not be read")
                    .hint("INSERT INTO schema.table (columns) VALUES … is what pg_dump writes"));
            }
            None => {
                self.settle()?;
                TablePlan::keep(TableName::bare("?"), Vec::new())
            }
        };
        let data = self.tables.data(plan, form, self.lexer.settings());
        self.insert = Some((head.to_vec(), self.lexer.settings().clone(), Arc::clone(&data)));
        Ok(data)
    }

    /// What follows the tuples may be values too, in a form that is not read.
    fn insert_tail(&self, tail: &[u8]) -> Result<()> {
        let words = first_words(tail, 1);
        let harmless = match words.first().map(String::as_str) {
            None => tail.trim_ascii() == b";",
            // `DO UPDATE SET` may bring in values of its own.
            Some("ON" | "RETURNING") => !holds_values(tail, self.lexer.settings().strings),
            Some(_) => false,
        };
        if harmless || !self.mapping.has_rules() {
            return Ok(());
        }
        Err(Error::input("what follows the rows of an INSERT may be rows that were not located")
            .hint("pg_dump writes nothing behind them, or ON CONFLICT DO NOTHING"))
    }

    fn plan(&mut self, table: &TableName, columns: DataColumns<'_>) -> Result<Arc<TablePlan>> {
        self.settle()?;
        self.binder.plan(&self.catalog, table, columns)
    }

    /// Binds all that is known of tables, and refuses at once whatever must be; only the first time does anything.
    ///
    /// # Errors
    /// Everything in which the mapping does not fit.
    pub fn settle(&mut self) -> Result<()> {
        if self.settled == Settled::No && self.mapping.has_rules() {
            self.binder.settle(&self.catalog)?;
            if let Some(inspection) = &self.inspection {
                let told = inspection(&self.binder, &self.catalog);
                self.binder.notice(told);
            }
            let early = std::mem::take(&mut self.early_sequences);
            let low = early.iter().filter(|(sequence, value)| {
                self.highest(sequence, *value).is_some_and(|highest| highest > *value)
            });
            self.counts.low_sequences += low.count() as u64;
        }
        if let (Settled::No, Apart::Yes(known)) = (self.settled, &self.apart) {
            let known = known.get(self.database).cloned();
            let catalog = known.unwrap_or_else(|| Arc::new(self.catalog.clone()));
            self.tables.enter_database(MetDatabase { number: self.database, catalog });
        }
        self.settled = Settled::Yes;
        Ok(())
    }

    /// How the output stands at the end of a batch.
    fn stands(&self) -> Cut {
        match &self.open {
            Open::Nothing => Cut::Outside,
            Open::Insert(data) if data.plan.rows == RowsRule::Drop => Cut::Outside,
            Open::Insert(_) => Cut::Insert,
            Open::Copy(data) => match &data.form {
                RowForm::CopyText(dialect) => {
                    Cut::CopyText { columns: data.plan.columns.len(), delimiter: dialect.delimiter }
                }
                RowForm::Csv(dialect) => Cut::CopyCsv { quote: dialect.quote },
                RowForm::Tuples(_) => Cut::Insert,
            },
        }
    }
}

impl Feed for DumpFeed<'_> {
    fn cut(&mut self, batch: &mut Batch, input: Input) -> Result<usize> {
        let Batch { buffer, len, pieces, object_tail, .. } = batch;
        object_tail.clone_from(&self.object_tail);
        let bytes = buffer.get(..*len).unwrap_or_default();
        // Pieces cover the bytes before `at`, the lexer has seen those before `seen`.
        let (mut at, mut seen) =
            (self.held.release(bytes, pieces, &mut self.object_tail), self.ahead);
        let mut pieces = Pieces { pieces };
        loop {
            let next = self.lexer.next(&bytes[seen..], input).map_err(|unfinished| {
                let byte = Some((seen + unfinished.byte) as u64);
                Error::input(unfinished.to_string())
                    .at(Position { table: self.table().cloned(), byte, ..Position::default() })
                    .hint("the dump was cut off; make it again")
            })?;
            let Some((segment, length)) = next else { break };
            seen += length;
            if let (Segment::CopyRows, Some(records)) = (segment, &mut self.records) {
                let mut end = at;
                while let Some(len) = records.cut(&bytes[end..seen]) {
                    end += len;
                }
                if end > at {
                    self.segment(segment, bytes, at..end, &mut pieces)?;
                    at = end;
                }
                continue;
            }
            if at < seen - length {
                // A record that is not closed where its block ends: the worker says what is wrong with it.
                let rows = at..seen - length;
                self.segment(Segment::CopyRows, bytes, rows, &mut pieces)?;
                at = seen - length;
            }
            self.segment(segment, bytes, at..seen, &mut pieces)?;
            at = seen;
        }
        if input == Input::Open && !self.object_tail.is_empty() && self.binder.replaces_findings() {
            let tail = &mut self.object_tail;
            at = self.held.hold(bytes, at, pieces.pieces, object_tail, tail);
        }
        self.ahead = seen - at;
        if input == Input::Ended {
            self.completeness.check().map_err(|error| error.at(Position::at_byte(at as u64)))?;
        }
        Ok(at)
    }

    fn close(&mut self, batch: &mut Batch) {
        batch.kinds = self.binder.finding_kinds(&self.catalog);
        batch.cut = self.stands();
    }

    fn has_rules(&self) -> bool {
        self.mapping.has_rules()
    }

    fn table(&self) -> Option<&TableName> {
        match &self.open {
            Open::Nothing => None,
            Open::Copy(data) | Open::Insert(data) => Some(&data.plan.table),
        }
    }
}

/// What becomes of an INSERT's head and tail.
fn around_tuples(data: &TableData) -> PieceKind {
    match data.plan.rows {
        RowsRule::Keep => PieceKind::Verbatim,
        RowsRule::Drop => PieceKind::Replace(Box::default()),
    }
}

/// The pieces of a batch, with verbatim neighbours joined.
struct Pieces<'a> {
    pieces: &'a mut Vec<Piece>,
}

impl Pieces<'_> {
    fn push(&mut self, range: Range<usize>, kind: PieceKind) {
        Piece::push(self.pieces, range, kind);
    }
}
