//! What a statement changes in the catalog.

use std::collections::BTreeMap;

use crate::limits::COLUMNS_MAX;
use crate::schema::{TableName, TypeKind};

use super::Catalog;
use super::alter_table::{Action, AlterTable, Reach};
use super::change::{Change, Observed};
use super::constraint::{ColumnOptions, Constraint, ConstraintRule, Draws};
use super::create_table::{ColumnDefinition, CreateTable, Element, Existing, Source};
use super::index::{Extent, UniqueIndex};
use super::sequence::made_up_name;
use super::statement::{self, Reading};
use super::table::{
    Column, ColumnKnowledge, ForeignKey, Generated, KeyKind, Sequence, Table, UniqueKey,
};
use super::token::{Name, whole};
use super::type_name::{TypeName, is_serial, type_name};
use super::types::Resolved;
use super::user_type::{Nullable, TypeChange, UserType};

/// Takes one statement.
pub(super) fn observe(catalog: &mut Catalog, statement: &str, default_schema: &str) -> Observed {
    let reading = match statement::read(statement) {
        Reading::Irrelevant => return Observed::Irrelevant,
        reading => reading,
    };
    let mut applying = Applying { catalog, default_schema, changes: Vec::new(), refused: None };
    applying.reading(reading);
    let Applying { catalog, changes, refused, .. } = applying;
    if let Some(kind) = refused {
        *catalog.not_understood.entry(kind.to_owned()).or_default() += 1;
        if changes.is_empty() {
            return Observed::NotUnderstood(kind.to_owned());
        }
    }
    Observed::Changed(changes)
}

/// A statement on its way into the catalog.
pub(super) struct Applying<'a> {
    pub catalog: &'a mut Catalog,
    pub default_schema: &'a str,
    pub changes: Vec<Change>,
    /// The kind of the statement, if it or a part of it was not understood.
    pub refused: Option<&'static str>,
}

impl Applying<'_> {
    fn reading(&mut self, reading: Reading) {
        match reading {
            Reading::CreateTable(table) => self.create_table(&table),
            Reading::AlterTable(alteration) => self.alter_table(alteration),
            Reading::UniqueIndex(index) => self.unique_index(index),
            Reading::CreateType(name, created, multirange) => {
                let name = self.table_name(&name);
                if let Some(multirange) = multirange {
                    let multirange = self.table_name(&multirange);
                    self.catalog.types.insert(multirange, UserType::Range);
                }
                self.catalog.types.insert(name.clone(), created);
                self.changes.push(Change::TypeChanged(name));
            }
            Reading::AlterType(name, change) => {
                let name = self.table_name(&name);
                self.alter_type(name, change);
            }
            Reading::OwnedSequence(sequence, table, column) => {
                let table = self.table_name(&table);
                // PostgreSQL wants both in one schema, so the sequence's may be left out.
                let name = sequence.within(&table.schema);
                self.own_sequence(Sequence { name, table, column });
            }
            Reading::Irrelevant => {}
            Reading::NotUnderstood(kind, known) => {
                self.refused = Some(kind);
                if let Some(known) = known {
                    self.reading(*known);
                    // Nothing came new that anybody could bind to.
                    self.changes.clear();
                }
            }
        }
    }

    pub fn table_name(&self, name: &Name) -> TableName {
        name.within(self.default_schema)
    }

    fn create_table(&mut self, created: &CreateTable) {
        let name = self.table_name(&created.name);
        let before = self.catalog.tables.get(&name);
        if created.existing == Existing::Keep && before.is_some_and(Table::columns_are_known) {
            return;
        }
        let mut table = Table::unknown(name.clone());
        table.knowledge = ColumnKnowledge::Ordered;
        if let Some(before) = before {
            // A table seen before in a schema file: what is known of its keys stays.
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
        self.catalog.tables.insert(name.clone(), table);
        self.changes.push(Change::TableCreated(name.clone()));
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
                Element::Like(_) => {}
            }
        }
    }

    /// The columns that come from a type or a partitioned table.
    fn take_source(&self, created: &CreateTable, table: &mut Table) {
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
                        table.columns.clone_from(&parent.columns);
                        table.knowledge = ColumnKnowledge::Unordered;
                    }
                    _ => table.knowledge = ColumnKnowledge::Unknown,
                }
                table.partition_of = Some(parent);
            }
        }
    }

    /// The columns of INHERITS parents, merged by name in the order of the parents.
    fn take_parents(&self, created: &CreateTable, table: &mut Table) {
        for parent in &created.inherits {
            let parent = self.table_name(parent);
            match self.catalog.tables.get(&parent) {
                Some(known) if known.columns_are_known() && table.columns_are_known() => {
                    let mut places = places(&table.columns);
                    for column in &known.columns {
                        match places.get(&column.name).and_then(|at| table.columns.get_mut(*at)) {
                            Some(merged) => merged.not_null |= column.not_null,
                            None => {
                                places.insert(column.name.clone(), table.columns.len());
                                table.columns.push(column.clone());
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
    fn take_elements(&self, created: &CreateTable, table: &mut Table) -> Vec<(String, Draws)> {
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
                                *merged = Column { not_null, ..column };
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
                        if options.computed {
                            column.generated = Generated::Always;
                        }
                    }
                    draws.extend(options.draws.clone().map(|drawn| (name.clone(), drawn)));
                }
                Element::Like(parent) => {
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
                                table.columns.push(column.clone());
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

    fn unique_index(&mut self, index: UniqueIndex) {
        let name = self.table_name(&index.table);
        let exact = index.extent == Extent::Exact;
        let columns = match self.catalog.tables.get(&name) {
            Some(table) if !exact => columns_among(table, index.columns),
            _ => index.columns,
        };
        let key = UniqueKey { name: index.name, kind: KeyKind::Index, columns, exact };
        self.add_unique(&name, key);
    }

    pub fn add_constraint(&mut self, table: &TableName, constraint: &Constraint) {
        let named = |suffix: &str| match &constraint.name {
            Some(name) => name.clone(),
            None => format!("{}{suffix}", table.name),
        };
        let joined =
            |columns: &[String], suffix: &str| named(&format!("_{}_{suffix}", columns.join("_")));
        match &constraint.rule {
            ConstraintRule::PrimaryKey(columns) => {
                for column in columns {
                    self.set_not_null(table, column);
                }
                let (name, columns) = (named("_pkey"), columns.clone());
                self.add_unique(
                    table,
                    UniqueKey { name, kind: KeyKind::Primary, columns, exact: true },
                );
            }
            ConstraintRule::Unique(columns) => {
                let (name, columns) = (joined(columns, "key"), columns.clone());
                self.add_unique(
                    table,
                    UniqueKey { name, kind: KeyKind::Unique, columns, exact: true },
                );
            }
            ConstraintRule::PrimaryKeyUsingIndex(index) => {
                self.key_from_index(table, index, constraint, KeyKind::Primary);
            }
            ConstraintRule::UniqueUsingIndex(index) => {
                self.key_from_index(table, index, constraint, KeyKind::Unique);
            }
            ConstraintRule::ForeignKey(columns, references, referenced) => {
                let key = ForeignKey {
                    name: joined(columns, "fkey"),
                    columns: columns.clone(),
                    references: self.table_name(references),
                    referenced: referenced.clone(),
                };
                self.add_foreign_key(table, key);
            }
            ConstraintRule::Exclude(names) => {
                let columns = match self.catalog.tables.get(table) {
                    Some(known) => columns_among(known, names.clone()),
                    None => names.clone(),
                };
                let (name, kind) = (named("_excl"), KeyKind::Exclusion);
                self.add_unique(table, UniqueKey { name, kind, columns, exact: false });
            }
            ConstraintRule::NotNull(column) => self.set_not_null(table, column),
            ConstraintRule::Check => {}
        }
    }

    fn key_from_index(
        &mut self,
        table: &TableName,
        index: &str,
        constraint: &Constraint,
        kind: KeyKind,
    ) {
        let found = self
            .catalog
            .tables
            .get(table)
            .and_then(|table| table.unique_keys.iter().find(|key| key.name == index))
            .cloned();
        let Some(key) = found else {
            self.refused = Some("ALTER TABLE");
            return;
        };
        if kind == KeyKind::Primary {
            for column in &key.columns {
                self.set_not_null(table, column);
            }
        }
        let name = constraint.name.clone().unwrap_or_else(|| key.name.clone());
        self.add_unique(table, UniqueKey { name, kind, ..key });
    }

    fn add_unique(&mut self, name: &TableName, key: UniqueKey) {
        // Of a table that was not created here (a materialized view, a dump without its schema part) only the news is given.
        if let Some(table) = self.catalog.tables.get_mut(name) {
            if table.unique_keys.contains(&key) {
                return;
            }
            table.unique_keys.push(key.clone());
        }
        self.changes.push(Change::UniqueAdded { table: name.clone(), key });
    }

    fn add_foreign_key(&mut self, name: &TableName, key: ForeignKey) {
        if let Some(table) = self.catalog.tables.get_mut(name) {
            if table.foreign_keys.contains(&key) {
                return;
            }
            table.foreign_keys.push(key.clone());
        }
        self.changes.push(Change::ForeignKeyAdded { table: name.clone(), key });
    }

    pub fn set_not_null(&mut self, name: &TableName, column: &str) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        let found = table.columns.iter_mut().find(|known| known.name == column);
        if let Some(found) = found.filter(|found| !found.not_null) {
            found.not_null = true;
            self.changes
                .push(Change::NotNullAdded { table: name.clone(), column: column.to_owned() });
        }
    }

    /// A column as the catalog keeps it, and what it draws from.
    pub fn column(&self, definition: &ColumnDefinition) -> (Column, Option<Draws>) {
        let ColumnDefinition { name, type_name, options } = definition;
        let ColumnOptions { not_null, computed, draws, .. } = options;
        let mut column = plain_column(name.clone(), self.resolve(type_name, self.default_schema));
        column.not_null |= *not_null;
        if *computed {
            column.generated = Generated::Always;
        }
        if is_serial(&type_name.name) {
            column.not_null = true;
            return (column, Some(Draws::Owned(None)));
        }
        (column, draws.clone())
    }

    pub fn resolve(&self, type_name: &TypeName, default_schema: &str) -> Resolved {
        let tables = &self.catalog.tables;
        self.catalog.types.resolve(type_name, default_schema, |name| tables.contains_key(name))
    }

    /// Notes that a column draws from a sequence.
    pub fn draw(&mut self, table: &TableName, column: String, draws: Draws) {
        match draws {
            Draws::Owned(name) => {
                let name = match name {
                    Some(name) => name.within(&table.schema),
                    None => TableName::new(&table.schema, made_up_name(&table.name, &column)),
                };
                self.own_sequence(Sequence { name, table: table.clone(), column });
            }
            Draws::Default(name) => {
                let name = self.table_name(&name);
                let drawing = Sequence { name, table: table.clone(), column };
                let columns = self.catalog.sequences.entry(drawing.name.clone()).or_default();
                if !columns.contains(&drawing) {
                    columns.push(drawing.clone());
                    self.changes.push(Change::SequenceOwned(drawing));
                }
            }
        }
    }

    fn own_sequence(&mut self, owned: Sequence) {
        let columns = self.catalog.sequences.entry(owned.name.clone()).or_default();
        if columns.first() == Some(&owned) {
            return;
        }
        columns.retain(|column| *column != owned);
        columns.insert(0, owned.clone());
        self.changes.push(Change::SequenceOwned(owned));
    }

    fn alter_type(&mut self, name: TableName, change: TypeChange) {
        match change {
            TypeChange::AddLabel(label) => self.change_labels(&name, |labels| {
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }),
            TypeChange::RenameLabel(from, to) => self.change_labels(&name, |labels| {
                if let Some(label) = labels.iter_mut().find(|label| **label == from) {
                    *label = to;
                }
            }),
            TypeChange::Rename(to) => {
                let to = TableName::new(&name.schema, to);
                self.catalog.types.rename(&name, to);
            }
            TypeChange::SetSchema(schema) => {
                let to = TableName::new(schema, &name.name);
                self.catalog.types.rename(&name, to);
            }
            TypeChange::Attributes => self.catalog.types.insert(name, UserType::Opaque),
            TypeChange::Nothing => {}
        }
    }

    /// Changes the labels of an enum, and of the columns that were created with it.
    fn change_labels(&mut self, name: &TableName, change: impl FnOnce(&mut Vec<String>)) {
        let Some(UserType::Enum(labels)) = self.catalog.types.get_mut(name) else { return };
        change(labels);
        let Catalog { tables, types, .. } = &mut *self.catalog;
        for table in tables.values_mut() {
            let schema = table.name.schema.as_str();
            for column in &mut table.columns {
                if !matches!(column.column_type.kind, TypeKind::Enum(_)) {
                    continue;
                }
                let Some(written) = whole(type_name, &column.column_type.written) else { continue };
                let resolved = types.resolve(&written, schema, |_| false).column_type;
                if matches!(resolved.kind, TypeKind::Enum(_)) {
                    column.column_type = resolved;
                }
            }
        }
        self.changes.push(Change::TypeChanged(name.clone()));
    }

    fn alter_table(&mut self, alteration: AlterTable) {
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
                if let Some(table) = self.catalog.tables.get_mut(&child)
                    && table.partition_of.as_ref() != Some(name)
                {
                    table.partition_of = Some(name.clone());
                    self.changes
                        .push(Change::PartitionAttached { table: child, parent: name.clone() });
                }
            }
            Action::Inherit(parent) => {
                let parent = self.table_name(&parent);
                if let Some(table) = self.catalog.tables.get_mut(name)
                    && !table.inherits.contains(&parent)
                {
                    table.inherits.push(parent.clone());
                    self.changes.push(Change::ParentAdded { table: name.clone(), parent });
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
            Action::Draws(column, draws) => {
                if matches!(draws, Draws::Owned(_)) {
                    self.set_not_null(name, &column);
                }
                self.draw(name, column, draws);
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
                let mut tables = vec![name.clone()];
                if reach == Reach::Descendants {
                    tables.extend(self.catalog.descendants(name));
                }
                for table in &tables {
                    self.alter_column(table, &action);
                }
            }
        }
    }
}

/// A column of a type, without options.
pub(super) fn plain_column(name: String, resolved: Resolved) -> Column {
    Column {
        name,
        column_type: resolved.column_type,
        not_null: resolved.nullable == Nullable::No,
        generated: Generated::No,
    }
}

fn places(columns: &[Column]) -> BTreeMap<String, usize> {
    columns.iter().enumerate().map(|(at, column)| (column.name.clone(), at)).collect()
}

/// Of `names`, those that are columns of the table, once each; all of them where its columns are unknown.
fn columns_among(table: &Table, names: Vec<String>) -> Vec<String> {
    let known = places(&table.columns);
    let mut found = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for name in names {
        if (!table.columns_are_known() || known.contains_key(&name)) && seen.insert(name.clone()) {
            found.push(name);
        }
    }
    found
}

/// Drops keys over columns that the table no longer has.
fn keep_keys_of_columns(table: &mut Table) {
    if table.columns_are_known() {
        let known = places(&table.columns);
        let all_known = |columns: &[String]| columns.iter().all(|name| known.contains_key(name));
        table.unique_keys.retain(|key| all_known(&key.columns));
        table.foreign_keys.retain(|key| all_known(&key.columns));
    }
}
