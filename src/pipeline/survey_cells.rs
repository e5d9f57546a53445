//! What a survey notes of the cells: a sample of every column, and the fingerprints of those that keys and what points to them need.

use std::collections::{BTreeMap, BinaryHeap};
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock};

use super::survey::CellObserver;
use crate::catalog::Catalog;
use crate::classify::{Draw, Sample, SampleLimits, Sampler};
use crate::mapping::ColumnPlan;
use crate::relate::{Collector, ColumnId, Plan, Relationship, TableId};
use crate::schema::TableName;

/// What the notes of all workers of one survey have in common.
#[derive(Debug, Default)]
pub struct SurveyNotebook {
    begun: OnceLock<Begun>,
    slots: Mutex<Slots>,
}

/// What is decided before the first row.
#[derive(Debug)]
struct Begun {
    plan: Arc<Plan>,
    limits: SampleLimits,
    /// The partitioned table that each partition belongs to.
    wholes: BTreeMap<TableName, TableName>,
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
    sampler: Sampler,
    collector: Option<Collector>,
    /// By column of the data in hand: its number in the sampler, and in the collector.
    slots: Vec<usize>,
    ids: Vec<Option<ColumnId>>,
    slots_range: Range<usize>,
    table: Option<TableId>,
    draw: Draw,
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
            sampler: Sampler::new(SampleLimits::for_columns(0)),
            collector: None,
            slots: Vec::new(),
            ids: Vec::new(),
            slots_range: 0..0,
            table: None,
            draw: Draw::of_row(0),
            rows: BTreeMap::new(),
            sampled: LowestDraws::default(),
            sampled_table: None,
        }
    }

    fn begin(&self, catalog: &Catalog) -> &Begun {
        self.begun.get_or_init(|| Begun {
            plan: Arc::new(Plan::new(catalog)),
            limits: SampleLimits::for_columns(
                catalog.tables().map(|table| table.columns.len()).sum(),
            ),
            wholes: catalog
                .tables()
                .filter(|table| table.partition_of.is_some())
                .map(|table| (table.name.clone(), whole(catalog, &table.name)))
                .collect(),
        })
    }

    /// The table that a partition is a part of; any other table is whole.
    fn whole<'n>(&'n self, table: &'n TableName) -> &'n TableName {
        self.begun.get().and_then(|begun| begun.wholes.get(table)).unwrap_or(table)
    }
}

/// The relationships that a catalog declares, not measured.
pub fn declared(catalog: &Catalog) -> Vec<Relationship> {
    let mut found = Collector::new(Arc::new(Plan::new(catalog))).finish(catalog);
    found.retain(Relationship::is_declared);
    found
}

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
            one.sampler.merge(other.sampler);
            one.collector = match (one.collector.take(), other.collector) {
                (Some(one), Some(other)) => Some(one.merge(other)),
                (one, other) => one.or(other),
            };
            for (table, draws) in other.rows {
                let rows = one.rows.entry(table).or_default();
                for draw in draws.draws {
                    rows.takes(draw);
                }
            }
            one
        })?;
        merged.leave();
        // Each worker has sampled more rows than all of them together would.
        let slots = merged.notebook.slots.lock().ok()?;
        for (table, rows) in &merged.rows {
            if let (Some(bound), Some(columns)) = (rows.bound(), slots.tables.get(table)) {
                merged.sampler.forget_from(columns.values().copied(), bound);
            }
        }
        drop(slots);
        Some(merged)
    }

    /// Puts the rows of the table in hand with those of the others.
    fn leave(&mut self) {
        if let Some(table) = self.sampled_table.take() {
            self.rows.insert(table, std::mem::take(&mut self.sampled));
        }
    }

    /// The sample of a column; that of a partition is that of its partitioned table. `None` where no row was met.
    pub fn sample(&self, table: &TableName, column: &str) -> Option<Sample> {
        let table = self.notebook.whole(table);
        let slots = self.notebook.slots.lock().ok()?;
        let slot = slots.tables.get(table)?.get(column)?;
        Some(self.sampler.sample(*slot))
    }

    /// The relationships, measured. The catalog is that of the whole input.
    ///
    /// Once: what was collected is gone then.
    pub fn relationships(&mut self, catalog: &Catalog) -> Vec<Relationship> {
        let plan = || Collector::new(Arc::new(Plan::new(catalog)));
        self.collector.take().unwrap_or_else(plan).finish(catalog)
    }
}

impl CellObserver for SurveyNotes {
    fn begin(&mut self, catalog: &Catalog) {
        let begun = self.notebook.begin(catalog);
        self.sampler = Sampler::new(begun.limits);
        self.collector = Some(Collector::new(Arc::clone(&begun.plan)));
    }

    fn enter(&mut self, table: &TableName, columns: &[ColumnPlan], every: &mut Vec<usize>) {
        let notebook = Arc::clone(&self.notebook);
        let whole = notebook.whole(table);
        if self.sampled_table.as_ref() != Some(whole) {
            self.leave();
            self.sampled = self.rows.remove(whole).unwrap_or_default();
            self.sampled_table = Some(whole.clone());
        }
        self.slots.clear();
        if let Ok(mut slots) = self.notebook.slots.lock() {
            self.slots.extend(columns.iter().map(|column| slots.of(whole, &column.name)));
        }
        let first = self.slots.iter().min().copied().unwrap_or(0);
        self.slots_range = first..self.slots.iter().max().map_or(first, |last| last + 1);
        let planned = self.notebook.begun.get().and_then(|begun| begun.plan.table(table));
        self.table = planned.map(|planned| planned.id());
        self.ids.clear();
        let id = |column: &ColumnPlan| planned.and_then(|planned| planned.column(&column.name));
        self.ids.extend(columns.iter().map(id));
        every.extend(self.ids.iter().enumerate().filter_map(|(at, id)| id.map(|_| at)));
    }

    fn wants_cell(&self, column: usize) -> bool {
        match (self.ids.get(column), &self.collector) {
            (Some(Some(id)), Some(collector)) => collector.wants(*id),
            _ => false,
        }
    }

    fn cell(&mut self, column: usize, value: Option<&[u8]>) {
        if let (Some(Some(id)), Some(collector)) = (self.ids.get(column), &mut self.collector) {
            match value {
                Some(value) => collector.observe(*id, value),
                None => collector.observe_null(*id),
            }
        }
    }

    fn end_row(&mut self) {
        if let (Some(table), Some(collector)) = (self.table, &mut self.collector) {
            collector.end_row(table);
        }
    }

    fn wants_row(&mut self, row: u64) -> bool {
        self.draw = Draw::of_row(row);
        self.sampled.takes(self.draw) && self.sampler.wants_any(self.slots_range.clone(), self.draw)
    }

    fn wants_row_cell(&self, column: usize) -> bool {
        self.slots.get(column).is_some_and(|slot| self.sampler.wants(*slot, self.draw))
    }

    fn row_cell(&mut self, column: usize, value: Option<&[u8]>) {
        if let (Some(slot), Some(value)) = (self.slots.get(column), value) {
            self.sampler.observe(*slot, self.draw, value);
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
        let known = known.unwrap().remove(0).catalog;
        let survey = Survey::new().threads(threads).batch_bytes(batch_bytes).known(known);
        let surveyed =
            survey.run(SurveyFormat::Dump, dump.as_bytes(), || notebook.notes()).unwrap();
        let notes = SurveyNotes::merged(surveyed.observers).unwrap();
        (notes, surveyed.catalogs.into_iter().next().unwrap())
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
            let of = |table: &TableName, column| notes.sample(table, column).unwrap();
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
        assert!(notes(&dump, 1, 5_000).0.sample(&TableName::bare("other"), "a").is_none());
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
            let who = notes.sample(&TableName::new("public", "log"), "who").unwrap();
            assert_eq!(who.values().len(), 2);
            let found = notes.relationships(&catalog);
            let [found] = found.as_slice() else { panic!("{found:?}") };
            assert_eq!(found.from.to_string(), "public.log(who)");
            assert_eq!((found.rows, found.match_rate), (2, Some(1.0)));
        }
    }
}
