//! What a survey notes of the cells: a sample of every column, and the fingerprints of those that keys and what points to them need.

use std::collections::BTreeMap;
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

/// The partitioned table at the top.
pub fn whole(catalog: &Catalog, table: &TableName) -> TableName {
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
        all.into_iter().reduce(|mut one, other| {
            one.sampler.merge(other.sampler);
            one.collector = match (one.collector.take(), other.collector) {
                (Some(one), Some(other)) => Some(one.merge(other)),
                (one, other) => one.or(other),
            };
            one
        })
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
        self.slots.clear();
        if let Ok(mut slots) = self.notebook.slots.lock() {
            let whole = self.notebook.whole(table);
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
        self.sampler.wants_any(self.slots_range.clone(), self.draw)
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
