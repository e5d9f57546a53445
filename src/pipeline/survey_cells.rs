//! What a survey notes of the cells: a sample of every column, and the fingerprints of those that keys and what points to them need.

use std::collections::{BTreeMap, BinaryHeap};
use std::ops::Range;
use std::sync::{Arc, Mutex};

use super::survey::{CellObserver, MetDatabase};
use crate::catalog::Catalog;
use crate::classify::{Draw, Sample, SampleLimits, Sampler};
use crate::mapping::ColumnPlan;
use crate::relate::{Bounds, Collector, ColumnId, Plan, Relationship, TableId};
use crate::schema::TableName;

/// What the notes of all workers of one survey have in common.
#[derive(Debug, Default)]
pub struct SurveyNotebook {
    begun: Mutex<BTreeMap<usize, Arc<Begun>>>,
}

/// What is decided before the first row of a database.
#[derive(Debug)]
struct Begun {
    plan: Arc<Plan>,
    bounds: Bounds,
    limits: SampleLimits,
    /// The partitioned table that each partition belongs to.
    wholes: BTreeMap<TableName, TableName>,
    slots: Mutex<Slots>,
}

/// The numbers of the columns in the samplers.
#[derive(Debug, Default)]
struct Slots {
    tables: BTreeMap<TableName, BTreeMap<String, usize>>,
    next: usize,
}

/// The notes of one worker. Those of all, merged, are the same whatever the number of workers.
#[derive(Debug)]
pub struct SurveyNotes {
    notebook: Arc<SurveyNotebook>,
    /// Those of the database in hand, and of the others.
    page: Option<Page>,
    pages: BTreeMap<usize, Page>,
    /// By column of the data in hand: its number in the sampler, and in the collector.
    slots: Vec<usize>,
    ids: Vec<Option<ColumnId>>,
    slots_range: Range<usize>,
    table: Option<TableId>,
    draw: Draw,
}

/// The notes of one database.
#[derive(Debug)]
struct Page {
    database: usize,
    begun: Arc<Begun>,
    sampler: Sampler,
    collector: Collector,
    /// The rows of each table that are sampled, and which table it is.
    rows: BTreeMap<TableName, LowestDraws>,
    sampled: LowestDraws,
    sampled_table: Option<TableName>,
}

/// How many rows of a table are sampled. A column with few values in few of them has fewer than it might, and the others need not be
/// cut into their cells for its sake.
const ROWS_SAMPLED_MAX: usize = 1 << 14;

/// The rows that drew lowest.
#[derive(Clone, Debug, Default)]
struct LowestDraws {
    /// The highest is on top.
    draws: BinaryHeap<Draw>,
    /// The highest, once there are enough.
    below: Option<Draw>,
}

impl LowestDraws {
    /// Whether a row is among them, by what has come so far.
    #[inline]
    fn takes(&mut self, draw: Draw) -> bool {
        if self.below.is_some_and(|below| draw >= below) {
            return false;
        }
        self.take(draw);
        true
    }

    fn take(&mut self, draw: Draw) {
        match self.draws.peek_mut() {
            Some(mut highest) if self.below.is_some() => *highest = draw,
            highest => {
                drop(highest);
                self.draws.push(draw);
            }
        }
        if self.draws.len() >= ROWS_SAMPLED_MAX {
            self.below = self.draws.peek().copied();
        }
    }

    /// What only rows below it have surely been taken of by every worker, if there may be others.
    fn bound(&self) -> Option<Draw> {
        self.below
    }
}

impl SurveyNotebook {
    /// For one survey.
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// The notes of a worker that has not seen anything.
    pub fn notes(self: &Arc<Self>) -> SurveyNotes {
        SurveyNotes {
            notebook: Arc::clone(self),
            page: None,
            pages: BTreeMap::new(),
            slots: Vec::new(),
            ids: Vec::new(),
            slots_range: 0..0,
            table: None,
            draw: Draw::of_row(0),
        }
    }

    /// What is decided for a database; the same for every worker.
    fn begin(&self, database: &MetDatabase) -> Arc<Begun> {
        let begin = || Arc::new(Begun::of(database));
        match self.begun.lock() {
            Ok(mut begun) => Arc::clone(begun.entry(database.number).or_insert_with(begin)),
            Err(_) => begin(),
        }
    }
}

impl Begun {
    /// The more databases there are before it, the less is kept of one, so that all together take twice as much as the first at most, and
    /// a little for each. The databases that hold nothing, which a cluster begins with, do not matter.
    fn of(database: &MetDatabase) -> Begun {
        let catalog = &database.catalog;
        let halvings = database.number.saturating_sub(DATABASES_UNHALVED).min(HALVINGS_MAX) as u32;
        let columns: usize = catalog.tables().map(|table| table.columns.len()).sum();
        let bounds = Bounds::default();
        let partitions = catalog.tables().filter(|table| table.partition_of.is_some());
        Begun {
            plan: Arc::new(Plan::new(catalog)),
            bounds: Bounds {
                column_values_max: bounds.column_values_max >> halvings,
                values_max: bounds.values_max >> halvings,
            },
            limits: SampleLimits::for_columns(columns << halvings),
            wholes: partitions
                .map(|table| (table.name.clone(), whole(catalog, &table.name)))
                .collect(),
            slots: Mutex::default(),
        }
    }

    /// The table that a partition is a part of; any other table is whole.
    fn whole<'n>(&'n self, table: &'n TableName) -> &'n TableName {
        self.wholes.get(table).unwrap_or(table)
    }
}

/// The databases of which as much is kept as of one alone: what stands before the first `\\connect`, and three more.
const DATABASES_UNHALVED: usize = 3;

/// However many databases there are, so much is left: 16,384 values in all, 1,536 of a column.
const HALVINGS_MAX: usize = 7;

/// The partitioned table at the top.
fn whole(catalog: &Catalog, table: &TableName) -> TableName {
    /// Partitions of partitions are few; a circle is nobody's.
    const DEPTH_MAX: usize = 32;
    let mut at = table;
    for _ in 0..DEPTH_MAX {
        match catalog.table(at).and_then(|table| table.partition_of.as_ref()) {
            Some(parent) => at = parent,
            None => break,
        }
    }
    at.clone()
}

impl SurveyNotes {
    /// Puts the notes of the workers together.
    pub fn merged(all: Vec<SurveyNotes>) -> Option<SurveyNotes> {
        let mut merged = all.into_iter().reduce(|mut one, mut other| {
            one.leave();
            other.leave();
            for (database, page) in other.pages {
                let own = match one.pages.remove(&database) {
                    Some(own) => own.merge(page),
                    None => page,
                };
                one.pages.insert(database, own);
            }
            one
        })?;
        merged.leave();
        for page in merged.pages.values_mut() {
            page.cut_to_rows();
        }
        Some(merged)
    }

    /// Puts the notes of the database in hand with those of the others.
    fn leave(&mut self) {
        if let Some(mut page) = self.page.take() {
            page.leave();
            self.pages.insert(page.database, page);
        }
    }

    /// The sample of a column in the database of this number; that of a partition is that of its partitioned table. `None` where no
    /// row was met.
    pub fn sample(&self, database: usize, table: &TableName, column: &str) -> Option<Sample> {
        let page = self.pages.get(&database)?;
        let slots = page.begun.slots.lock().ok()?;
        let slot = slots.tables.get(page.begun.whole(table))?.get(column)?;
        Some(page.sampler.sample(*slot))
    }

    /// The relationships in the database of this number, measured. The catalog is that of all that the input says of it.
    ///
    /// Once: what was collected for them is gone then.
    pub fn relationships(&mut self, database: usize, catalog: &Catalog) -> Vec<Relationship> {
        let Some(page) = self.pages.get_mut(&database) else {
            return Collector::new(Arc::new(Plan::new(catalog))).finish(catalog);
        };
        let empty = Collector::new(Arc::new(Plan::new(&Catalog::new())));
        std::mem::replace(&mut page.collector, empty).finish(catalog)
    }
}

impl Page {
    fn of(database: usize, begun: Arc<Begun>) -> Page {
        Page {
            database,
            sampler: Sampler::new(begun.limits),
            collector: Collector::bounded(Arc::clone(&begun.plan), begun.bounds),
            begun,
            rows: BTreeMap::new(),
            sampled: LowestDraws::default(),
            sampled_table: None,
        }
    }

    /// Puts the rows of the table in hand with those of the others.
    fn leave(&mut self) {
        if let Some(table) = self.sampled_table.take() {
            self.rows.insert(table, std::mem::take(&mut self.sampled));
        }
    }

    /// What two workers noted of the same database.
    fn merge(mut self, other: Page) -> Page {
        self.sampler.merge(other.sampler);
        self.collector = self.collector.merge(other.collector);
        for (table, draws) in other.rows {
            let rows = self.rows.entry(table).or_default();
            for draw in draws.draws {
                rows.takes(draw);
            }
        }
        self
    }

    /// Each worker has sampled more rows than all of them together would.
    fn cut_to_rows(&mut self) {
        let Ok(slots) = self.begun.slots.lock() else { return };
        for (table, rows) in &self.rows {
            if let (Some(bound), Some(columns)) = (rows.bound(), slots.tables.get(table)) {
                self.sampler.forget_from(columns.values().copied(), bound);
            }
        }
    }
}

impl CellObserver for SurveyNotes {
    fn enter(
        &mut self,
        database: &MetDatabase,
        table: &TableName,
        columns: &[ColumnPlan],
        every: &mut Vec<usize>,
    ) {
        if self.page.as_ref().is_none_or(|page| page.database != database.number) {
            self.leave();
            let page = self.pages.remove(&database.number);
            let begin = || Page::of(database.number, self.notebook.begin(database));
            self.page = Some(page.unwrap_or_else(begin));
        }
        let Some(page) = &mut self.page else { return };
        let begun = Arc::clone(&page.begun);
        let whole = begun.whole(table);
        if page.sampled_table.as_ref() != Some(whole) {
            page.leave();
            page.sampled = page.rows.remove(whole).unwrap_or_default();
            page.sampled_table = Some(whole.clone());
        }
        self.slots.clear();
        if let Ok(mut slots) = begun.slots.lock() {
            self.slots.extend(columns.iter().map(|column| slots.of(whole, &column.name)));
        }
        let first = self.slots.iter().min().copied().unwrap_or(0);
        self.slots_range = first..self.slots.iter().max().map_or(first, |last| last + 1);
        let planned = begun.plan.table(table);
        self.table = planned.map(|planned| planned.id());
        self.ids.clear();
        let id = |column: &ColumnPlan| planned.and_then(|planned| planned.column(&column.name));
        self.ids.extend(columns.iter().map(id));
        every.extend(self.ids.iter().enumerate().filter_map(|(at, id)| id.map(|_| at)));
    }

    fn wants_cell(&self, column: usize) -> bool {
        match (self.ids.get(column), &self.page) {
            (Some(Some(id)), Some(page)) => page.collector.wants(*id),
            _ => false,
        }
    }

    fn cell(&mut self, column: usize, value: Option<&[u8]>) {
        if let (Some(Some(id)), Some(page)) = (self.ids.get(column), &mut self.page) {
            match value {
                Some(value) => page.collector.observe(*id, value),
                None => page.collector.observe_null(*id),
            }
        }
    }

    fn end_row(&mut self) {
        if let (Some(table), Some(page)) = (self.table, &mut self.page) {
            page.collector.end_row(table);
        }
    }

    fn wants_row(&mut self, row: u64) -> bool {
        self.draw = Draw::of_row(row);
        let Some(page) = &mut self.page else { return false };
        page.sampled.takes(self.draw) && page.sampler.wants_any(self.slots_range.clone(), self.draw)
    }

    fn wants_row_cell(&self, column: usize) -> bool {
        match (self.slots.get(column), &self.page) {
            (Some(slot), Some(page)) => page.sampler.wants(*slot, self.draw),
            _ => false,
        }
    }

    fn row_cell(&mut self, column: usize, value: Option<&[u8]>) {
        if let (Some(slot), Some(value), Some(page)) =
            (self.slots.get(column), value, &mut self.page)
        {
            page.sampler.observe(*slot, self.draw, value);
        }
    }
}

impl Slots {
    fn of(&mut self, table: &TableName, column: &str) -> usize {
        if !self.tables.contains_key(table) {
            self.tables.insert(table.clone(), BTreeMap::new());
        }
        let Some(columns) = self.tables.get_mut(table) else { return 0 };
        match columns.get(column) {
            Some(slot) => *slot,
            None => {
                let slot = self.next;
                self.next += 1;
                columns.insert(column.to_owned(), slot);
                slot
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema_reader::{Until, read_schemas};
    use super::super::survey::{Survey, SurveyFormat};
    use super::*;
    use crate::input::interruptible::Interrupt;

    fn notes(dump: &str, threads: usize, batch_bytes: usize) -> (SurveyNotes, Catalog) {
        let notebook = SurveyNotebook::new();
        let known = read_schemas(dump.as_bytes(), &Catalog::new(), Until::End, &Interrupt::new());
        let known = vec![known.unwrap().remove(0).catalog];
        let survey = Survey::new().threads(threads).batch_bytes(batch_bytes).known(known);
        let surveyed =
            survey.run(SurveyFormat::Dump, dump.as_bytes(), || notebook.notes()).unwrap();
        let notes = SurveyNotes::merged(surveyed.observers).unwrap();
        (notes, surveyed.databases.into_iter().next().unwrap().catalog)
    }

    #[test]
    fn samples_do_not_depend_on_workers_and_batches() {
        let mut dump = "CREATE TABLE public.big (id integer, kind text, seldom text);\n\
            CREATE TABLE public.small (a text);\nCOPY public.big (id, kind, seldom) FROM stdin;\n"
            .to_owned();
        for row in 0..40_000 {
            let seldom = if row % 40 == 0 { row.to_string() } else { "\\N".to_owned() };
            dump.push_str(&format!("{row}\tk{}\t{seldom}\n", row % 7));
        }
        dump.push_str("\\.\nINSERT INTO public.small VALUES ('x'), (NULL), ('y');\n");
        let big = TableName::new("public", "big");
        let small = TableName::new("public", "small");
        let sampled = |threads, batch_bytes| {
            let (notes, _) = notes(&dump, threads, batch_bytes);
            let of = |table: &TableName, column| notes.sample(0, table, column).unwrap();
            [of(&big, "id"), of(&big, "kind"), of(&big, "seldom"), of(&small, "a")]
        };
        let expected = sampled(1, 1 << 20);
        assert_eq!(expected[0].rows(), 1000);
        assert_eq!((expected[1].rows(), expected[1].values().len()), (1000, 7));
        // Of 16,384 rows one in 40 has a value.
        assert!((330..500).contains(&expected[2].rows()), "{:?}", expected[2]);
        assert_eq!((expected[3].rows(), expected[3].values().len()), (2, 2));
        for (threads, batch_bytes) in [(3, 5_000), (2, 70_000)] {
            assert!(sampled(threads, batch_bytes) == expected, "{threads} {batch_bytes}");
        }
        assert!(notes(&dump, 1, 5_000).0.sample(0, &TableName::bare("other"), "a").is_none());
    }

    #[test]
    fn partitions_are_sampled_and_measured_with_the_whole() {
        let dump = "CREATE TABLE public.log (at date NOT NULL, who integer) PARTITION BY RANGE (at);
CREATE TABLE public.log_1 (at date NOT NULL, who integer);
CREATE TABLE public.log_2 (who integer, at date NOT NULL);
CREATE TABLE public.people (id integer NOT NULL);
ALTER TABLE ONLY public.log ATTACH PARTITION public.log_1 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE ONLY public.log ATTACH PARTITION public.log_2 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
COPY public.log_1 (at, who) FROM stdin;
2026-01-01\t1
\\.
COPY public.log_2 (who, at) FROM stdin;
2\t2027-01-01
\\.
COPY public.people (id) FROM stdin;
1
2
\\.
ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE public.log ADD CONSTRAINT log_fk FOREIGN KEY (who) REFERENCES public.people(id);
";
        for threads in [1, 3] {
            let (mut notes, catalog) = notes(dump, threads, 60);
            let who = notes.sample(0, &TableName::new("public", "log"), "who").unwrap();
            assert_eq!(who.values().len(), 2);
            let found = notes.relationships(0, &catalog);
            let [found] = found.as_slice() else { panic!("{found:?}") };
            assert_eq!(found.from.to_string(), "public.log(who)");
            assert_eq!((found.rows, found.match_rate), (2, Some(1.0)));
        }
    }
}
