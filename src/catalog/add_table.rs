//! A table that comes into the catalog, with columns of its own, of a type, of other tables.

use std::collections::BTreeMap;

use crate::limits::COLUMNS_MAX;

use super::add_constraint::columns_among;
use super::apply::Applying;
use super::change::Change;
use super::constraint::{ColumnOptions, Draws};
use super::create_table::{ColumnDefinition, CreateTable, Element, Existing, Source};
use super::table::{Column, ColumnKnowledge, Generated, Table, Validity};
use super::type_name::is_serial;
use super::types::Resolved;
use super::user_type::{Nullable, UserType};

impl Applying<'_> {
    pub(super) fn create_table(&mut self, created: &CreateTable) {
        let name = self.table_name(&created.name);
        let before = self.catalog.tables.get(&name);
        if created.existing == Existing::Keep && before.is_some_and(Table::columns_are_known) {
            return;
        }
        let mut table = Table::unknown(name.clone());
        table.knowledge = ColumnKnowledge::Ordered;
        if let Some(before) = before {
            // A table seen before in a schema file: what is known of its keys stays, and of the checks those that may still come.
            table.checks.clone_from(&before.checks);
            table.checks.retain(|check| check.validity == Validity::NotValid);
            table.comment.clone_from(&before.comment);
            table.unique_keys.clone_from(&before.unique_keys);
            table.foreign_keys.clone_from(&before.foreign_keys);
            table.partition_of.clone_from(&before.partition_of);
        }
        self.take_source(created, &mut table);
        self.take_parents(created, &mut table);
        let draws = self.take_elements(created, &mut table);
        if table.columns.len() > COLUMNS_MAX {
            table.knowledge = ColumnKnowledge::Unknown;
        }
        if !table.columns_are_known() {
            table.columns.clear();
        }
        table.partition_key = columns_among(&table, created.partition_key.clone());
        keep_keys_of_columns(&mut table);
        let known_parent = before.and_then(|before| before.partition_of.clone());
        let attached = table.partition_of.clone().filter(|_| known_parent.is_none());
        for parent in table.inherits.iter().chain(&table.partition_of) {
            self.catalog.link(parent, &name);
        }
        if self.catalog.tables.insert(name.clone(), table).is_none() {
            self.catalog.order.push(name.clone());
        }
        self.changes.push(Change::TableCreated(name.clone()));
        self.inherit_checks(&name);
        if let Some(parent) = attached {
            self.changes.push(Change::PartitionAttached { table: name.clone(), parent });
        }
        for (column, draws) in draws {
            self.draw(&name, column, draws);
        }
        for element in &created.elements {
            match element {
                Element::Constraint(constraint) => self.add_constraint(&name, constraint),
                Element::Column(ColumnDefinition { options, .. })
                | Element::Options(_, options) => {
                    for constraint in &options.constraints {
                        self.add_constraint(&name, constraint);
                    }
                }
                Element::Like(..) => {}
            }
        }
    }

    /// The columns that come from a type or a partitioned table.
    pub(super) fn take_source(&self, created: &CreateTable, table: &mut Table) {
        match &created.source {
            Source::Written => {}
            Source::Unknown => table.knowledge = ColumnKnowledge::Unknown,
            Source::Type(of) => {
                let of = self.table_name(of);
                match self.catalog.types.get(&of) {
                    Some(UserType::Composite(attributes)) => {
                        for (name, type_name) in attributes {
                            let resolved = self.resolve(type_name, &of.schema);
                            table.columns.push(plain_column(name.clone(), resolved));
                        }
                    }
                    _ => table.knowledge = ColumnKnowledge::Unknown,
                }
            }
            Source::Partitioned(parent) => {
                let parent = self.table_name(parent);
                match self.catalog.tables.get(&parent) {
                    Some(parent) if parent.columns_are_known() => {
                        table.columns = parent.columns.iter().map(inherited).collect();
                        table.knowledge = ColumnKnowledge::Unordered;
                    }
                    _ => table.knowledge = ColumnKnowledge::Unknown,
                }
                table.partition_of = Some(parent);
            }
        }
    }

    /// The columns of INHERITS parents, merged by name in the order of the parents.
    pub(super) fn take_parents(&self, created: &CreateTable, table: &mut Table) {
        for parent in &created.inherits {
            let parent = self.table_name(parent);
            match self.catalog.tables.get(&parent) {
                Some(known) if known.columns_are_known() && table.columns_are_known() => {
                    let mut places = places(&table.columns);
                    for column in &known.columns {
                        match places.get(&column.name).and_then(|at| table.columns.get_mut(*at)) {
                            Some(merged) => {
                                merged.not_null |= column.not_null;
                                // Where two parents differ, the table must give a default of its own.
                                if merged.default.is_none() {
                                    merged.default.clone_from(&column.default);
                                }
                            }
                            None => {
                                places.insert(column.name.clone(), table.columns.len());
                                table.columns.push(inherited(column));
                            }
                        }
                    }
                    table.knowledge = ColumnKnowledge::Unordered;
                    if table.columns.len() > COLUMNS_MAX {
                        table.knowledge = ColumnKnowledge::Unknown;
                    }
                }
                _ => table.knowledge = ColumnKnowledge::Unknown,
            }
            if !table.inherits.contains(&parent) {
                table.inherits.push(parent);
            }
        }
    }

    /// The columns that are written; gives those that draw from a sequence.
    pub(super) fn take_elements(
        &self,
        created: &CreateTable,
        table: &mut Table,
    ) -> Vec<(String, Draws)> {
        let mut draws = Vec::new();
        let mut places = places(&table.columns);
        let inherited = table.columns.len();
        for element in &created.elements {
            match element {
                Element::Column(definition) => {
                    let (column, drawn) = self.column(definition);
                    draws.extend(drawn.map(|drawn| (column.name.clone(), drawn)));
                    match places.get(&column.name) {
                        Some(at) if *at < inherited => {
                            if let Some(merged) = table.columns.get_mut(*at) {
                                let not_null = merged.not_null || column.not_null;
                                let default = match definition.options.default {
                                    Some(_) => column.default,
                                    None => merged.default.take(),
                                };
                                *merged = Column { not_null, default, ..column };
                            }
                        }
                        // PostgreSQL refuses a name that comes twice.
                        Some(_) => table.knowledge = ColumnKnowledge::Unknown,
                        None => {
                            places.insert(column.name.clone(), table.columns.len());
                            table.columns.push(column);
                        }
                    }
                }
                Element::Options(name, options) => {
                    let column = places.get(name).and_then(|at| table.columns.get_mut(*at));
                    if let Some(column) = column {
                        column.not_null |= options.not_null;
                        column.identity = options.identity;
                        if let Some(default) = &options.default {
                            column.default = stored_default(default);
                        }
                        if options.computed {
                            column.generated = Generated::Always;
                        }
                    }
                    draws.extend(options.draws.clone().map(|drawn| (name.clone(), drawn)));
                }
                Element::Like(parent, copies) => {
                    let parent = self.catalog.tables.get(&self.table_name(parent));
                    // Whether LIKE copies what computes a column depends on its options, so such a table stays unknown.
                    let copied = parent.filter(|parent| {
                        parent.columns_are_known()
                            && parent.columns.iter().all(|column| {
                                column.generated == Generated::No
                                    && !places.contains_key(&column.name)
                            })
                    });
                    match copied {
                        Some(parent) => {
                            for column in &parent.columns {
                                places.insert(column.name.clone(), table.columns.len());
                                table.columns.push(Column {
                                    default: column.default.clone().filter(|_| copies.defaults),
                                    identity: column.identity.filter(|_| copies.identity),
                                    comment: column.comment.clone().filter(|_| copies.comments),
                                    ..column.clone()
                                });
                            }
                            if copies.constraints {
                                table.checks.extend(parent.checks.iter().cloned());
                            }
                        }
                        None => table.knowledge = ColumnKnowledge::Unknown,
                    }
                }
                Element::Constraint(_) => {}
            }
            if table.columns.len() > COLUMNS_MAX {
                table.knowledge = ColumnKnowledge::Unknown;
                break;
            }
        }
        draws
    }

    /// A column as the catalog keeps it, and what it draws from.
    pub(super) fn column(&self, definition: &ColumnDefinition) -> (Column, Option<Draws>) {
        let ColumnDefinition { name, type_name, options } = definition;
        let ColumnOptions { not_null, computed, draws, default, .. } = options;
        let mut column = plain_column(name.clone(), self.resolve(type_name, self.default_schema));
        column.not_null |= *not_null;
        if *computed {
            column.generated = Generated::Always;
        }
        column.identity = options.identity;
        column.default = default.as_deref().and_then(stored_default);
        if is_serial(&type_name.name) {
            column.not_null = true;
            return (column, Some(Draws::Owned(None)));
        }
        (column, draws.clone())
    }
}

/// A column of a type, without options.
pub(super) fn plain_column(name: String, resolved: Resolved) -> Column {
    Column {
        name,
        column_type: resolved.column_type,
        user_type: resolved.user_type,
        not_null: resolved.nullable == Nullable::No,
        generated: Generated::No,
        identity: None,
        default: None,
        comment: None,
    }
}

/// A column as a table that inherits it has it at first.
pub(super) fn inherited(column: &Column) -> Column {
    Column { identity: None, comment: None, ..column.clone() }
}

/// A DEFAULT as the server keeps it: NULL is none.
pub(super) fn stored_default(written: &str) -> Option<String> {
    (!written.eq_ignore_ascii_case("NULL")).then(|| written.to_owned())
}

/// Drops keys over columns that the table no longer has.
pub(super) fn keep_keys_of_columns(table: &mut Table) {
    if table.columns_are_known() {
        let known = places(&table.columns);
        let all_known = |columns: &[String]| columns.iter().all(|name| known.contains_key(name));
        table.unique_keys.retain(|key| all_known(&key.columns));
        table.foreign_keys.retain(|key| all_known(&key.columns));
        table.checks.retain(|check| all_known(&check.columns));
    }
}

pub(super) fn places(columns: &[Column]) -> BTreeMap<String, usize> {
    columns.iter().enumerate().map(|(at, column)| (column.name.clone(), at)).collect()
}
