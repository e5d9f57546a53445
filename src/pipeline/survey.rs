//! A run that only looks: every row is read once, its cells are shown to observers, and nothing is written.
//!
//! Cells come to an observer in no certain order, since each worker has its own and takes whatever batch is next. So an observer
//! must come to the same whatever the order, and be merged with the others when the run is over. What identifies a row for it is
//! where the row begins in the input, which depends neither on threads nor on batches.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossbeam_channel::{Receiver, Sender, bounded};

use super::batch::Batch;
pub use super::batch::MetDatabase;
use super::csv_feed::{CsvFeed, refuse_undivided};
use super::dump_feed::DumpFeed;
pub use super::dump_feed::{Unnamed, UnnamedTables};
use super::feed::Feed;
use super::progress::Progress;
use super::reader::Reader;
use super::run::RunSettings;
use super::sanitizer::{RowsInput, read_schema};
use super::survey_worker::SurveyWorker;
use super::tables::Tables;
use super::worker::ScanStage;
use super::writer::Ending;
use crate::catalog::Catalog;
use crate::detect::{DetectorSet, Interest, Policy};
use crate::error::{Error, Result};
use crate::input::interruptible::Interrupt;
use crate::key::Key;
use crate::limits;
use crate::mapping::settings::OnFinding;
use crate::mapping::{Binder, ColumnPlan, KeyKind, Mapping};
use crate::schema::TableName;

/// Looks at the cells of rows; each worker has its own.
pub trait CellObserver: Send {
    /// The cells that come next are of this table in this database, whose data has these columns, in this order. The catalog of the
    /// database is that of its first row: in a stream that is not all, keys come last. The places among the columns of which every
    /// cell is wanted are to be put into `every`, which is empty, in ascending order.
    fn enter(
        &mut self,
        database: &MetDatabase,
        table: &TableName,
        columns: &[ColumnPlan],
        every: &mut Vec<usize>,
    );

    /// Whether the next cell of such a column is still wanted.
    fn wants_cell(&self, column: usize) -> bool;

    /// A cell of a column of which every cell is wanted; `None` is NULL.
    fn cell(&mut self, column: usize, value: Option<&[u8]>);

    /// All such cells of a row were shown.
    fn end_row(&mut self);

    /// Whether cells of the row that begins at this byte of the input are wanted, whatever their column.
    fn wants_row(&mut self, row: u64) -> bool;

    /// Whether the cell of this column is wanted in the row that was asked for last.
    fn wants_row_cell(&self, column: usize) -> bool;

    /// A cell of that row; `None` is NULL.
    fn row_cell(&mut self, column: usize, value: Option<&[u8]>);
}

/// Reads an input once and shows its cells.
#[derive(Clone, Debug)]
pub struct Survey {
    pub(super) settings: RunSettings,
    schema: Catalog,
    pub(super) known: Vec<Arc<Catalog>>,
    pub(super) progress: Arc<Progress>,
}

/// What a survey reads.
#[derive(Clone, Debug)]
pub enum SurveyFormat {
    /// A plain dump.
    Dump,
    /// A file of rows.
    Rows(Box<RowsInput>),
}

/// What a survey came to.
#[derive(Debug)]
pub struct Surveyed<O> {
    /// Decompressed bytes read.
    pub bytes: u64,
    /// The tables whose data was met, in their order; empty ones among them.
    pub tables: Vec<SurveyedTable>,
    /// What the DDL said, database by database; one where nothing says that there are more.
    pub databases: Vec<SurveyedDatabase>,
    /// The observers, one for each worker.
    pub observers: Vec<O>,
    /// Which detectors found personal data, and in which columns.
    pub found: Found,
    /// How many values it found in statements.
    pub found_in_statements: u64,
    /// Whether there are large objects.
    pub large_objects: LargeObjectsMet,
    /// The tables by number, before they are named.
    pub(super) counted: BTreeMap<usize, SurveyedTable>,
}

/// Whether an input holds large objects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LargeObjectsMet {
    /// It does not.
    #[default]
    No,
    /// It does.
    Yes,
}

/// A database that holds anything.
#[derive(Clone, Debug)]
pub struct SurveyedDatabase {
    /// How many `\\connect` stand before it.
    pub number: usize,
    /// What its DDL said.
    pub catalog: Catalog,
}

/// A table whose data was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyedTable {
    /// The number of its database.
    pub database: usize,
    /// How its rows come, where they do not name their columns.
    pub unnamed: Option<Unnamed>,
    /// Its name.
    pub name: TableName,
    /// The columns of its data, in the order in which they were met.
    pub columns: Vec<String>,
    /// How many rows.
    pub rows: u64,
    /// Among them those that could not be told apart into as many cells as there are columns, which nobody was shown.
    pub unread: u64,
    /// The columns that hold what is no text in the encoding of the dump, where that is one of those whose bytes must be looked
    /// at to know.
    pub undecodable: BTreeSet<String>,
}

impl Default for SurveyedTable {
    fn default() -> Self {
        SurveyedTable {
            database: 0,
            unnamed: None,
            name: TableName::bare(""),
            columns: Vec::new(),
            rows: 0,
            unread: 0,
            undecodable: BTreeSet::new(),
        }
    }
}

/// The detectors that found something, by table and column. What stands between cells has the empty name for a column.
pub type Found = BTreeMap<(TableName, String), DetectorSet>;

impl Default for Survey {
    fn default() -> Self {
        Survey {
            settings: RunSettings {
                threads: 2,
                batch_bytes: limits::BATCH_BYTES,
                row_bytes_max: limits::ROW_BYTES_MAX,
                scan: ScanStage::On,
                policy: Policy::default(),
                interest: Interest::Failing,
                on_finding: OnFinding::Report,
                ending: Ending::Discarded,
                interrupt: Interrupt::new(),
            },
            schema: Catalog::new(),
            known: Vec::new(),
            progress: Arc::new(Progress::default()),
        }
    }
}

impl Survey {
    /// A survey by two workers.
    pub fn new() -> Self {
        Survey::default()
    }

    /// The number of worker threads, at least 1.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.settings.threads = threads.max(1);
        self
    }

    /// Input in one batch, in bytes.
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

    /// Takes what the input does not tell of the tables out of a schema-only dump of the same database.
    ///
    /// # Errors
    /// If it is no plain dump, or ends too early.
    pub fn schema_dump(mut self, dump: &[u8]) -> Result<Self> {
        self.schema = read_schema(dump)?;
        Ok(self)
    }

    /// What the observers are told of the tables: all that the input's DDL says, if it was read before, database by database; the first
    /// is that before any `\\connect`.
    #[must_use]
    pub fn known(mut self, catalogs: Vec<Catalog>) -> Self {
        self.known = catalogs.into_iter().map(Arc::new).collect();
        self
    }

    /// Reads an input, which must be decompressed already, to its end. Each worker has an observer that `observer` makes.
    ///
    /// # Errors
    /// If the input cannot be read to its end.
    pub fn run<O: CellObserver>(
        &self,
        format: SurveyFormat,
        input: impl Read,
        observer: impl Fn() -> O,
    ) -> Result<Surveyed<O>> {
        match format {
            SurveyFormat::Dump => {
                let mut feed = self.dump_feed(&self.progress);
                let mut surveyed = self.read(input, 0, &mut feed, &observer)?;
                let (databases, tables, unnamed) = feed.into_databases();
                let named = |(number, catalog)| SurveyedDatabase { number, catalog };
                surveyed.databases = databases.into_iter().map(named).collect();
                surveyed.complete(&tables, &unnamed);
                Ok(surveyed)
            }
            SurveyFormat::Rows(rows) => {
                let RowsInput { options, table, columns } = *rows;
                let (mapping, binder) = keep_all();
                let schema = self.schema.clone();
                let progress = &self.progress;
                let mut feed =
                    CsvFeed::new(options, table, columns, mapping, binder, schema, progress);
                let mut surveyed = self.read(input, 0, &mut feed, &observer)?;
                let (tables, _, catalog) = feed.into_parts();
                surveyed.databases = vec![SurveyedDatabase { number: 0, catalog }];
                surveyed.complete(&tables, &BTreeMap::new());
                for table in &surveyed.tables {
                    refuse_undivided(&table.columns)?;
                }
                Ok(surveyed)
            }
        }
    }

    pub(super) fn dump_feed<'a>(&self, progress: &'a Progress) -> DumpFeed<'a> {
        let (mapping, binder) = keep_all();
        DumpFeed::new(mapping, binder, self.schema.clone(), progress)
            .with_databases_apart(self.known.clone())
    }

    /// `start` is the place of the first byte, for those of rows.
    pub(super) fn read<F: Feed, O: CellObserver>(
        &self,
        input: impl Read,
        start: u64,
        feed: &mut F,
        observer: &impl Fn() -> O,
    ) -> Result<Surveyed<O>> {
        let threads = self.settings.threads.max(1);
        // Two for each worker, so that none waits for the reader, and one for that.
        let buffers = 2 * threads + 1;
        let (free_sender, free) = bounded::<Load>(buffers);
        let (load_sender, loads) = bounded::<Load>(buffers);
        for _ in 0..buffers {
            let _ = free_sender.send(Load::default());
        }
        let panicked = AtomicBool::new(false);
        let panicked = &panicked;
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads)
                .map(|_| {
                    let (loads, free_sender) = (loads.clone(), free_sender.clone());
                    let worker = SurveyWorker::new(observer(), self.settings.policy);
                    scope.spawn(move || serve(worker, &loads, &free_sender, panicked))
                })
                .collect();
            drop((loads, free_sender));
            let mut reader = Reader::new(input, &self.settings, &self.progress);
            let read = self.fill(&mut reader, start, feed, &free, &load_sender, panicked);
            drop(load_sender);
            let mut surveyed = Surveyed::nothing();
            for worker in workers {
                let worker = worker.join().map_err(|_| Error::internal("a worker was lost"))?;
                worker.add_to(&mut surveyed);
            }
            surveyed.bytes = read?;
            match panicked.load(Ordering::Relaxed) {
                true => Err(Error::internal("a worker panicked")),
                false => Ok(surveyed),
            }
        })
    }

    /// Fills and sends batches until the input ends; returns how many bytes it has.
    fn fill<F: Feed>(
        &self,
        reader: &mut Reader<'_, impl Read>,
        start: u64,
        feed: &mut F,
        free: &Receiver<Load>,
        loads: &Sender<Load>,
        panicked: &AtomicBool,
    ) -> Result<u64> {
        let (mut at, mut lines) = (0, 0);
        for mut load in free {
            load.batch.reset(self.settings.batch_bytes);
            load.at = start + at;
            let filled = catch_unwind(AssertUnwindSafe(|| reader.fill(feed, &mut load.batch)));
            let filled = filled.unwrap_or_else(|_| Err(Error::internal("the reader panicked")));
            let go_on = filled.map_err(|mut error| {
                // Places in a batch become places in the input.
                let position = error.position_mut();
                position.byte = position.byte.map(|byte| byte + at);
                position.line = position.line.map(|line| line + lines);
                error
            })?;
            at += load.batch.len as u64;
            lines += memchr::memchr_iter(b'\n', load.batch.bytes()).count() as u64;
            if loads.send(load).is_err() || !go_on || panicked.load(Ordering::Relaxed) {
                break;
            }
        }
        Ok(at)
    }
}

/// A batch, and where it begins in the input.
#[derive(Debug, Default)]
pub(super) struct Load {
    pub batch: Batch,
    pub at: u64,
}

fn keep_all() -> (Arc<Mapping>, Binder) {
    let mapping = Arc::new(Mapping::keep_all());
    // Nothing is pseudonymized, so any key will do.
    let root = Key::from_bytes([0; 32]).root();
    let binder = Binder::new(Arc::clone(&mapping), root, KeyKind::ThrowAway);
    (mapping, binder)
}

fn serve<O: CellObserver>(
    mut worker: SurveyWorker<O>,
    loads: &Receiver<Load>,
    free: &Sender<Load>,
    panicked: &AtomicBool,
) -> SurveyWorker<O> {
    for load in loads {
        // What rows look like must not decide whether a run ends in good order.
        let looked = catch_unwind(AssertUnwindSafe(|| worker.look(&load)));
        if looked.is_err() {
            panicked.store(true, Ordering::Relaxed);
        }
        if free.send(load).is_err() {
            // The reader has ended; what is left in the queue is still to be looked at.
            continue;
        }
    }
    worker
}

impl<O> Surveyed<O> {
    /// Names the tables that were met, whose rows are counted by number so far.
    pub(super) fn complete(&mut self, tables: &Tables, unnamed: &UnnamedTables) {
        let mut counted: BTreeMap<usize, SurveyedTable> = std::mem::take(&mut self.counted);
        self.tables = tables
            .met
            .iter()
            .enumerate()
            .filter(|(_, data)| !data.plan.table.name.is_empty() && data.plan.table.name != "?")
            .map(|(number, data)| {
                let columns = data.plan.columns.iter().map(|column| column.name.clone()).collect();
                let name = data.plan.table.clone();
                let database = data.database.as_ref().map_or(0, |database| database.number);
                let place = (database, name);
                let unnamed = unnamed.get(&place).copied();
                let (database, name) = place;
                let mut met =
                    SurveyedTable { database, unnamed, name, columns, ..SurveyedTable::default() };
                if let Some(counted) = counted.remove(&number) {
                    met.add(&counted);
                }
                met
            })
            .collect();
    }

    /// Adds what others have seen, but for tables and catalogs.
    pub(super) fn absorb(&mut self, other: Surveyed<O>) {
        self.bytes += other.bytes;
        self.observers.extend(other.observers);
        for (place, detectors) in other.found {
            let found = self.found.entry(place).or_default();
            *found = found.union(detectors);
        }
        self.found_in_statements += other.found_in_statements;
        if other.large_objects == LargeObjectsMet::Yes {
            self.large_objects = LargeObjectsMet::Yes;
        }
    }

    /// Nothing yet.
    pub(super) fn nothing() -> Self {
        Surveyed {
            bytes: 0,
            tables: Vec::new(),
            databases: Vec::new(),
            observers: Vec::new(),
            found: Found::new(),
            found_in_statements: 0,
            large_objects: LargeObjectsMet::No,
            counted: BTreeMap::new(),
        }
    }
}

impl SurveyedTable {
    /// Adds what else was met of the same table.
    pub(super) fn add(&mut self, other: &SurveyedTable) {
        for column in &other.columns {
            if !self.columns.contains(column) {
                self.columns.push(column.clone());
            }
        }
        self.rows += other.rows;
        self.unread += other.unread;
        self.undecodable.extend(other.undecodable.iter().cloned());
        self.unnamed = self.unnamed.or(other.unnamed);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::csv::CsvDialect;
    use crate::detect::DetectorId;
    use crate::dump::csv_file::{CsvFileOptions, Header, RowFormat};
    use crate::encoding::Encoding;

    /// Notes every cell that it is shown.
    #[derive(Debug, Default)]
    struct Notes {
        known: usize,
        table: String,
        columns: Vec<String>,
        row: u64,
        ended: usize,
        every: BTreeSet<(String, String)>,
        rows: BTreeSet<(u64, String, String)>,
    }

    fn text(value: Option<&[u8]>) -> String {
        value.map_or("NULL".to_owned(), |value| String::from_utf8_lossy(value).into_owned())
    }

    impl CellObserver for Notes {
        fn enter(
            &mut self,
            database: &MetDatabase,
            table: &TableName,
            columns: &[ColumnPlan],
            every: &mut Vec<usize>,
        ) {
            self.known = database.catalog.tables().count();
            self.table = table.to_string();
            self.columns = columns.iter().map(|column| column.name.clone()).collect();
            every.extend(self.columns.iter().position(|name| name == "id"));
        }

        fn wants_cell(&self, _: usize) -> bool {
            true
        }

        fn cell(&mut self, column: usize, value: Option<&[u8]>) {
            let place = format!("{}.{}", self.table, self.columns[column]);
            self.every.insert((place, text(value)));
        }

        fn end_row(&mut self) {
            self.ended += 1;
        }

        fn wants_row(&mut self, row: u64) -> bool {
            self.row = row;
            self.table != "public.ids"
        }

        fn wants_row_cell(&self, _: usize) -> bool {
            true
        }

        fn row_cell(&mut self, column: usize, value: Option<&[u8]>) {
            let place = format!("{}.{}", self.table, self.columns[column]);
            self.rows.insert((self.row, place, text(value)));
        }
    }

    const DUMP: &str = "CREATE TABLE public.users (id bigint, email text, note text);
CREATE TABLE public.ids (id bigint, email text);
SET standard_conforming_strings = on;
COMMENT ON TABLE public.users IS 'ask ann@corp-orchard.net';
COPY public.users (id, email, note) FROM stdin;
1\tann@corp-orchard.net\ta\\tb
2\t\\N\t
broken
\\.
INSERT INTO public.users (note, id) VALUES ('it''s', 3), (NULL, 4);
INSERT INTO public.ids VALUES (7, 'x');
SELECT pg_catalog.lo_create('1');
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
";

    fn survey(dump: &str, threads: usize, batch_bytes: usize) -> Surveyed<Notes> {
        Survey::new()
            .threads(threads)
            .batch_bytes(batch_bytes)
            .run(SurveyFormat::Dump, dump.as_bytes(), Notes::default)
            .unwrap()
    }

    fn merged(surveyed: &Surveyed<Notes>) -> Notes {
        let mut all = Notes::default();
        for notes in &surveyed.observers {
            all.known = all.known.max(notes.known);
            all.ended += notes.ended;
            all.every.extend(notes.every.iter().cloned());
            all.rows.extend(notes.rows.iter().cloned());
        }
        all
    }

    #[test]
    fn every_cell_is_shown_once_whatever_the_batches() {
        for (threads, batch_bytes) in [(1, 1), (1, 1 << 20), (3, 40), (2, 100)] {
            let surveyed = survey(DUMP, threads, batch_bytes);
            let notes = merged(&surveyed);
            let every: Vec<String> =
                notes.every.iter().map(|(place, value)| format!("{place}={value}")).collect();
            let expected = [
                "public.ids.id=7",
                "public.users.id=1",
                "public.users.id=2",
                "public.users.id=3",
                "public.users.id=4",
            ];
            assert_eq!(every, expected, "{threads} {batch_bytes}");
            let rows: Vec<String> =
                notes.rows.iter().map(|(_, place, value)| format!("{place}={value}")).collect();
            let expected = [
                "public.users.email=ann@corp-orchard.net",
                "public.users.id=1",
                "public.users.note=a\tb",
                "public.users.email=NULL",
                "public.users.id=2",
                "public.users.note=",
                "public.users.id=3",
                "public.users.note=it's",
                "public.users.id=4",
                "public.users.note=NULL",
            ];
            assert_eq!(rows, expected, "{threads} {batch_bytes}");
            let starts: BTreeSet<u64> = notes.rows.iter().map(|(row, ..)| *row).collect();
            let first = DUMP.find("1\tann@").unwrap() as u64;
            assert_eq!(starts.first(), Some(&first));
            assert_eq!((notes.known, notes.ended), (2, 5));

            let [users, ids] = surveyed.tables.as_slice() else { panic!() };
            assert_eq!(users.columns, ["id", "email", "note"]);
            assert_eq!((users.rows, users.unread, ids.rows), (5, 1, 1));
            assert_eq!(surveyed.bytes, DUMP.len() as u64);
            assert_eq!(surveyed.large_objects, LargeObjectsMet::Yes);
            let email = (TableName::new("public", "users"), "email".to_owned());
            assert_eq!(surveyed.found[&email], DetectorSet::of(DetectorId::Email));
            assert_eq!((surveyed.found.len(), surveyed.found_in_statements), (1, 1));
            let users =
                surveyed.databases[0].catalog.table(&TableName::new("public", "users")).unwrap();
            assert_eq!(users.unique_keys.len(), 1);
        }
    }

    #[test]
    fn what_was_read_before_is_known_from_the_first_row_on() {
        let mut catalog = Catalog::new();
        catalog.observe("CREATE TABLE public.other (id integer);", "public");
        let known = Survey::new().known(vec![catalog]);
        let surveyed = known.run(SurveyFormat::Dump, DUMP.as_bytes(), Notes::default).unwrap();
        assert_eq!(
            (merged(&surveyed).known, surveyed.databases[0].catalog.tables().count()),
            (1, 2)
        );
    }

    #[test]
    fn each_database_has_its_catalog() {
        let dump = "\\connect one\nCREATE TABLE public.a (x int);\nINSERT INTO public.a VALUES (1);\n\
                    \\connect two\nCREATE TABLE public.b (x int);\nINSERT INTO public.b VALUES (1);\n";
        let surveyed = survey(dump, 2, 30);
        let tables: Vec<Vec<String>> = surveyed
            .databases
            .iter()
            .map(|database| database.catalog.tables().map(|table| table.name.to_string()).collect())
            .collect();
        assert_eq!(tables, [vec!["public.a".to_owned()], vec!["public.b".to_owned()]]);
    }

    #[test]
    fn files_of_rows() {
        let options = CsvFileOptions {
            format: RowFormat::Csv(CsvDialect::default()),
            header: Header::Present,
            encoding: Encoding::Utf8,
        };
        let rows = RowsInput { options, table: TableName::bare("users"), columns: None };
        let csv = "id,email\n1,\"a\"\"b\"\n2,\n3\n";
        let surveyed = Survey::new()
            .run(SurveyFormat::Rows(Box::new(rows)), csv.as_bytes(), Notes::default)
            .unwrap();
        let notes = merged(&surveyed);
        let cells: Vec<&str> = notes.rows.iter().map(|(.., value)| value.as_str()).collect();
        assert_eq!(cells, ["a\"b", "1", "NULL", "2"]);
        assert_eq!((surveyed.tables[0].rows, surveyed.tables[0].unread), (3, 1));
    }

    #[test]
    fn what_cannot_be_read_is_an_error_with_its_place() {
        let dump = "SET a = 1;\nCOPY public.t (x) FROM stdin;\n1\n2\n";
        let error = Survey::new()
            .batch_bytes(20)
            .run(SurveyFormat::Dump, dump.as_bytes(), Notes::default)
            .unwrap_err();
        assert_eq!(error.position().line, Some(5), "{error}");
    }

    /// What a field of COPY text means.
    fn meaning(raw: &str) -> String {
        let mut scratch = Vec::new();
        let dialect = crate::codec::copy_text::CopyTextDialect::default();
        text(dialect.decode(raw.as_bytes(), Encoding::Utf8, &mut scratch).unwrap())
    }

    proptest! {
        /// Cells are those of a naive reading, however the input is cut; rows of too few or too many fields are not shown.
        #[test]
        fn cells_are_those_of_a_naive_reading(
            rows in prop::collection::vec(
                prop::collection::vec(r"(\\N|(\\\\|\\t|\\n|[a-c]){0,3})", 1..4), 0..30
            ),
            line_end in prop_oneof![Just("\n"), Just("\r\n")],
            batch_bytes in 1..200_usize,
            threads in 1..4_usize,
        ) {
            let mut dump = format!(
                "CREATE TABLE public.t (a text, id text);{line_end}COPY public.t (a, id) FROM stdin;{line_end}"
            );
            let (mut expected, mut every, mut unread) = (BTreeSet::new(), BTreeSet::new(), 0);
            for row in &rows {
                let at = dump.len() as u64;
                match row.as_slice() {
                    [a, id] => {
                        expected.insert((at, "public.t.a".to_owned(), meaning(a)));
                        expected.insert((at, "public.t.id".to_owned(), meaning(id)));
                        every.insert(("public.t.id".to_owned(), meaning(id)));
                    }
                    _ => unread += 1,
                }
                dump.push_str(&format!("{}{line_end}", row.join("\t")));
            }
            dump.push_str(&format!("\\.{line_end}"));
            let surveyed = survey(&dump, threads, batch_bytes);
            let notes = merged(&surveyed);
            prop_assert_eq!(notes.rows, expected);
            prop_assert_eq!(notes.every, every);
            prop_assert_eq!(surveyed.tables[0].rows, rows.len() as u64);
            prop_assert_eq!(surveyed.tables[0].unread, unread);
        }
    }
}
