//! Columns that come, go or change after their table was created, as in dumps edited by hand.

use crate::schema::TableName;

use super::alter_table::Action;
use super::apply::{Applying, plain_column};
use super::change::Change;
use super::table::{ColumnKnowledge, Generated};

impl Applying<'_> {
    /// One action on a column, in one table. A table that is not known stays so.
    pub(super) fn alter_column(&mut self, name: &TableName, action: &Action) {
        if !self.catalog.tables.get(name).is_some_and(|table| table.columns_are_known()) {
            return;
        }
        match action {
            Action::AddColumn(definition) => {
                let (column, draws) = self.column(definition);
                let Some(table) = self.catalog.tables.get_mut(name) else { return };
                if table.column(&column.name).is_some() {
                    // In a descendant the two merge; in the table itself PostgreSQL refuses, or IF NOT EXISTS leaves it.
                    return;
                }
                table.columns.push(column);
                self.changes.push(Change::ColumnsChanged(name.clone()));
                if let Some(draws) = draws {
                    self.draw(name, definition.name.clone(), draws);
                }
                for constraint in &definition.options.constraints {
                    self.add_constraint(name, constraint);
                }
            }
            Action::DropColumn(column) => self.drop_column(name, column),
            Action::RenameColumn(from, to) => self.rename_column(name, from, to),
            Action::SetNotNull(column) => self.set_not_null(name, column),
            Action::DropNotNull(column) => {
                self.change_column(name, column, |column| column.not_null = false);
            }
            Action::SetType(column, type_name) => {
                let resolved = self.resolve(type_name, self.default_schema);
                self.change_column(name, column, |column| {
                    let changed = plain_column(column.name.clone(), resolved);
                    column.column_type = changed.column_type;
                    column.user_type = changed.user_type;
                    column.not_null |= changed.not_null;
                });
            }
            Action::DropExpression(column) => {
                self.change_column(name, column, |column| column.generated = Generated::No);
            }
            _ => {}
        }
    }

    /// From now on nothing is known of the table's columns, nor of those that come from it.
    pub(super) fn forget_columns(&mut self, name: &TableName) {
        let mut tables = vec![name.clone()];
        tables.extend(self.catalog.descendants(name));
        for name in tables {
            let Some(table) = self.catalog.tables.get_mut(&name) else { continue };
            if table.columns_are_known() {
                table.knowledge = ColumnKnowledge::Unknown;
                table.columns.clear();
                self.changes.push(Change::ColumnsChanged(name));
            }
        }
    }

    /// Gives a table another name, wherever it is named.
    pub(super) fn rename_table(&mut self, name: &mut TableName, to: TableName) {
        let from = std::mem::replace(name, to.clone());
        let Some(mut renamed) = self.catalog.tables.remove(&from) else { return };
        renamed.name = to.clone();
        self.catalog.tables.insert(to.clone(), renamed);
        let replace = |name: &mut TableName| {
            if *name == from {
                *name = to.clone();
            }
        };
        for table in self.catalog.tables.values_mut() {
            table.inherits.iter_mut().chain(&mut table.partition_of).for_each(replace);
            table.foreign_keys.iter_mut().for_each(|key| replace(&mut key.references));
        }
        self.catalog.order.iter_mut().for_each(replace);
        self.catalog.sequences.values_mut().flatten().for_each(|column| replace(&mut column.table));
        self.changes.push(Change::TableRenamed { from, to });
    }

    fn change_column(
        &mut self,
        name: &TableName,
        column: &str,
        change: impl FnOnce(&mut super::table::Column),
    ) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        if let Some(found) = table.columns.iter_mut().find(|known| known.name == column) {
            change(found);
            self.changes.push(Change::ColumnsChanged(name.clone()));
        }
    }

    fn drop_column(&mut self, name: &TableName, column: &str) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        table.columns.retain(|known| known.name != column);
        let without = |columns: &[String]| columns.iter().all(|known| known != column);
        table.unique_keys.retain(|key| without(&key.columns));
        table.foreign_keys.retain(|key| without(&key.columns));
        table.checks.retain(|check| without(&check.columns));
        for columns in self.catalog.sequences.values_mut() {
            columns.retain(|drawing| drawing.table != *name || drawing.column != column);
        }
        self.changes.push(Change::ColumnsChanged(name.clone()));
    }

    fn rename_column(&mut self, name: &TableName, from: &str, to: &str) {
        let replace = |column: &mut String| {
            if column == from {
                *column = to.to_owned();
            }
        };
        for table in self.catalog.tables.values_mut() {
            for key in &mut table.foreign_keys {
                if key.references == *name {
                    key.referenced.iter_mut().for_each(replace);
                }
            }
        }
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        table.columns.iter_mut().for_each(|column| replace(&mut column.name));
        table.partition_key.iter_mut().for_each(replace);
        table.unique_keys.iter_mut().flat_map(|key| &mut key.columns).for_each(replace);
        table.foreign_keys.iter_mut().flat_map(|key| &mut key.columns).for_each(replace);
        table.checks.iter_mut().flat_map(|check| &mut check.columns).for_each(replace);
        for drawing in self.catalog.sequences.values_mut().flatten() {
            if drawing.table == *name {
                replace(&mut drawing.column);
            }
        }
        self.changes.push(Change::ColumnsChanged(name.clone()));
    }
}
