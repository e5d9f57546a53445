//! ALTER TABLE in the catalog: partitions, defaults and identity, and columns that come, go or change, as in dumps edited by hand.

use crate::schema::TableName;

use super::add_table::{plain_column, stored_default};
use super::alter_table::{Action, AlterTable, Reach};
use super::apply::Applying;
use super::change::Change;
use super::constraint::{Draws, nextval};
use super::table::{Column, ColumnKnowledge, Generated};

impl Applying<'_> {
    pub(super) fn alter_table(&mut self, alteration: AlterTable) {
        let AlterTable { name, reach, actions } = alteration;
        let mut name = self.table_name(&name);
        for action in actions {
            self.action(&mut name, reach, action);
        }
    }

    fn action(&mut self, name: &mut TableName, reach: Reach, action: Action) {
        match action {
            Action::AttachPartition(child) => {
                let child = self.table_name(&child);
                self.catalog.link(name, &child);
                if let Some(table) = self.catalog.tables.get_mut(&child)
                    && table.partition_of.as_ref() != Some(name)
                {
                    table.partition_of = Some(name.clone());
                    self.changes.push(Change::PartitionAttached {
                        table: child.clone(),
                        parent: name.clone(),
                    });
                    self.inherit_checks(&child);
                }
            }
            Action::Inherit(parent) => {
                let parent = self.table_name(&parent);
                self.catalog.link(&parent, name);
                if let Some(table) = self.catalog.tables.get_mut(name)
                    && !table.inherits.contains(&parent)
                {
                    table.inherits.push(parent.clone());
                    self.changes.push(Change::ParentAdded { table: name.clone(), parent });
                    self.inherit_checks(name);
                }
            }
            Action::AddConstraint(constraint) => self.add_constraint(name, &constraint),
            Action::RenameTable(to) => {
                let to = TableName::new(&name.schema, to);
                self.rename_table(name, to);
            }
            Action::SetSchema(schema) => {
                let to = TableName::new(schema, &name.name);
                self.rename_table(name, to);
            }
            Action::AddIdentity(column, identity, draws) => {
                self.set_not_null(name, &column);
                self.on_column(name, &column, |column| column.identity = Some(identity));
                self.draw(name, column, draws);
            }
            Action::SetIdentity(column, identity) => {
                self.on_column(name, &column, |column| column.identity = identity);
            }
            Action::SetDefault(column, default) => {
                if let Some(sequence) = default.as_deref().and_then(nextval) {
                    self.draw(name, column.clone(), Draws::Default(sequence));
                }
                let stored = default.as_deref().and_then(stored_default);
                for table in self.reached(name, reach) {
                    self.on_column(&table, &column, |column| column.default.clone_from(&stored));
                }
            }
            Action::Nothing => {}
            Action::Unknown => {
                self.refused = Some("ALTER TABLE");
                self.forget_columns(name);
            }
            Action::AddColumn(..)
            | Action::DropColumn(_)
            | Action::RenameColumn(..)
            | Action::SetNotNull(_)
            | Action::DropNotNull(_)
            | Action::SetType(..)
            | Action::DropExpression(_) => {
                for table in self.reached(name, reach) {
                    self.alter_column(&table, &action);
                }
            }
        }
    }

    /// The table, and those that inherit from it where they are meant too.
    fn reached(&self, name: &TableName, reach: Reach) -> Vec<TableName> {
        let mut tables = vec![name.clone()];
        if reach == Reach::Descendants {
            tables.extend(self.catalog.descendants(name));
        }
        tables
    }

    /// Changes what no rule depends on.
    fn on_column(&mut self, name: &TableName, column: &str, change: impl FnOnce(&mut Column)) {
        let table = self.catalog.tables.get_mut(name);
        let columns = table.map(|table| &mut table.columns).into_iter().flatten();
        if let Some(column) = columns.into_iter().find(|known| known.name == column) {
            change(column);
        }
    }

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
        let children = std::mem::take(&mut self.catalog.children);
        for (mut parent, inheriting) in children {
            replace(&mut parent);
            for mut child in inheriting {
                replace(&mut child);
                self.catalog.link(&parent, &child);
            }
        }
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
