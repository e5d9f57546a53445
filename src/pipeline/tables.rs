//! The tables of a run, by number.

use std::collections::HashMap;
use std::sync::Arc;

use super::batch::{MetDatabase, RowForm, TableData};
use super::findings::scan_columns;
use crate::dump::Settings;
use crate::mapping::TablePlan;
use crate::schema::TableName;

/// The tables of the run, by number.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// Name, dropped or not, and the plan first met.
    pub met: Vec<Arc<TableData>>,
    numbers: HashMap<(usize, TableName), usize>,
    /// The database of the tables that come next, where those of one name in two are two.
    database: Option<Arc<MetDatabase>>,
    /// Rows handed out so far, where the plan asks for row numbers.
    rows: Vec<u64>,
}

impl Tables {
    /// The tables that come next are those of this database.
    pub fn enter_database(&mut self, database: MetDatabase) {
        self.database = Some(Arc::new(database));
    }

    /// The data of a table in the form in which it stands here.
    pub fn data(
        &mut self,
        plan: Arc<TablePlan>,
        form: RowForm,
        settings: &Settings,
    ) -> Arc<TableData> {
        self.add(plan, form, settings.encoding)
    }

    /// The tables that were met, and none is left; those that come next are of the same database.
    pub fn take(&mut self) -> Tables {
        let database = self.database.clone();
        std::mem::replace(self, Tables { database, ..Tables::default() })
    }

    /// Numbers a table, or finds its number, and tells all that a worker needs.
    pub fn add(
        &mut self,
        plan: Arc<TablePlan>,
        form: RowForm,
        encoding: crate::encoding::Encoding,
    ) -> Arc<TableData> {
        let next = self.numbers.len();
        let database = self.database.clone();
        let home = database.as_ref().map_or(0, |database| database.number);
        let number = *self.numbers.entry((home, plan.table.clone())).or_insert(next);
        let scan = scan_columns(&plan);
        let data = Arc::new(TableData { number, database, plan, scan, form, encoding });
        if number == self.met.len() {
            self.met.push(Arc::clone(&data));
            self.rows.push(0);
        }
        data
    }

    /// The number of the first of these rows, counted only where the plan asks for it.
    pub fn first_row(&mut self, data: &TableData, rows: &[u8]) -> u64 {
        match self.rows.get_mut(data.number) {
            Some(before) if data.plan.needs_row_numbers() => {
                let first = *before + 1;
                *before += data.count_rows(rows);
                first
            }
            _ => 1,
        }
    }
}
