//! The tables of a run, by number.

use std::collections::HashMap;
use std::sync::Arc;

use super::batch::{RowForm, TableData};
use super::findings::scan_columns;
use crate::dump::Settings;
use crate::mapping::TablePlan;
use crate::schema::TableName;

/// The tables of the run, by number.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// Name, dropped or not, and the plan first met.
    pub met: Vec<Arc<TableData>>,
    numbers: HashMap<TableName, usize>,
    /// Rows handed out so far, where the plan asks for row numbers.
    rows: Vec<u64>,
}

impl Tables {
    /// The data of a table in the form in which it stands here.
    pub fn data(
        &mut self,
        plan: Arc<TablePlan>,
        form: RowForm,
        settings: &Settings,
    ) -> Arc<TableData> {
        self.add(plan, form, settings.encoding)
    }

    /// Numbers a table, or finds its number, and tells all that a worker needs.
    pub fn add(
        &mut self,
        plan: Arc<TablePlan>,
        form: RowForm,
        encoding: crate::encoding::Encoding,
    ) -> Arc<TableData> {
        let next = self.numbers.len();
        let number = *self.numbers.entry(plan.table.clone()).or_insert(next);
        let scan = scan_columns(&plan);
        let data = Arc::new(TableData { number, plan, scan, form, encoding });
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
