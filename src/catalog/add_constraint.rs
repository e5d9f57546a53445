//! Constraints that come into the catalog: keys, foreign keys, checks, NOT NULL.

use std::collections::BTreeSet;

use crate::limits::COLUMNS_MAX;
use crate::schema::TableName;

use super::apply::Applying;
use super::change::Change;
use super::constraint::{Constraint, ConstraintRule};
use super::expression::columns_in;
use super::index::{KeyElement, UniqueIndex};
use super::table::{Check, ForeignKey, Inheritance, KeyKind, Table, UniqueKey, Validity};

/// The most CHECKs of a table that are kept.
const CHECKS_MAX: usize = 2 * COLUMNS_MAX;

impl Applying<'_> {
    pub(super) fn unique_index(&mut self, index: UniqueIndex) {
        let name = self.table_name(&index.table);
        let UniqueIndex { name: index, elements, predicate, nulls, .. } = index;
        let (columns, expressions) = self.key_elements(&name, &elements);
        let exact = expressions.is_empty() && predicate.is_none();
        let kind = KeyKind::Index;
        let key = UniqueKey { name: index, kind, columns, exact, expressions, predicate, nulls };
        self.add_unique(&name, key);
    }

    /// The columns of a key, those of its expressions included, and the expressions.
    pub(super) fn key_elements(
        &self,
        table: &TableName,
        elements: &[KeyElement],
    ) -> (Vec<String>, Vec<String>) {
        let (mut columns, mut expressions) = (Vec::new(), Vec::new());
        for element in elements {
            match element {
                KeyElement::Column(column) => columns.push(column.clone()),
                KeyElement::Expression(written, names) => {
                    expressions.push(written.clone());
                    columns.extend(names.iter().cloned());
                }
            }
        }
        let columns = match self.catalog.tables.get(table) {
            Some(table) if !expressions.is_empty() => columns_among(table, columns),
            _ => columns,
        };
        (columns, expressions)
    }

    pub(super) fn add_constraint(&mut self, table: &TableName, constraint: &Constraint) {
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
                let key = plain_key(named("_pkey"), KeyKind::Primary, columns, constraint);
                self.add_unique(table, key);
            }
            ConstraintRule::Unique(columns) => {
                let name = joined(columns, "key");
                let key = plain_key(name, KeyKind::Unique, columns, constraint);
                self.add_unique(table, key);
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
                    validity: constraint.attributes.validity,
                };
                self.add_foreign_key(table, key);
            }
            ConstraintRule::Exclude(elements) => {
                let (columns, expressions) = self.key_elements(table, elements);
                let key = plain_key(named("_excl"), KeyKind::Exclusion, &columns, constraint);
                let predicate = constraint.attributes.predicate.clone();
                self.add_unique(table, UniqueKey { exact: false, expressions, predicate, ..key });
            }
            ConstraintRule::NotNull(column) => self.set_not_null(table, column),
            ConstraintRule::Check(expression) => self.add_check(table, expression, constraint),
        }
    }

    pub(super) fn key_from_index(
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

    pub(super) fn add_unique(&mut self, name: &TableName, key: UniqueKey) {
        // Of a table that was not created here (a materialized view, a dump without its schema part) only the news is given.
        if let Some(table) = self.catalog.tables.get_mut(name) {
            if table.unique_keys.contains(&key) {
                return;
            }
            table.unique_keys.push(key.clone());
        }
        self.changes.push(Change::UniqueAdded { table: name.clone(), key });
    }

    pub(super) fn add_foreign_key(&mut self, name: &TableName, key: ForeignKey) {
        if let Some(table) = self.catalog.tables.get_mut(name) {
            if table.foreign_keys.contains(&key) {
                return;
            }
            table.foreign_keys.push(key.clone());
        }
        self.changes.push(Change::ForeignKeyAdded { table: name.clone(), key });
    }

    pub(super) fn set_not_null(&mut self, name: &TableName, column: &str) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        let found = table.columns.iter_mut().find(|known| known.name == column);
        if let Some(found) = found.filter(|found| !found.not_null) {
            found.not_null = true;
            self.changes
                .push(Change::NotNullAdded { table: name.clone(), column: column.to_owned() });
        }
    }

    /// Adds a CHECK to the table and to those that inherit it. One that is too many is counted as not understood.
    pub(super) fn add_check(
        &mut self,
        name: &TableName,
        expression: &str,
        constraint: &Constraint,
    ) {
        let Some(table) = self.catalog.tables.get_mut(name) else { return };
        if table.checks.len() >= CHECKS_MAX {
            self.refused = Some("CHECK");
            return;
        }
        let columns = columns_among(table, columns_in(expression));
        let named = constraint.name.clone();
        let check = Check {
            name: named.unwrap_or_else(|| made_up_check(&name.name, &columns, &table.checks)),
            expression: expression.to_owned(),
            columns,
            validity: constraint.attributes.validity,
            inheritance: constraint.attributes.inheritance,
        };
        table.checks.retain(|known| known.name != check.name);
        table.checks.push(check.clone());
        if check.inheritance == Inheritance::Inherited {
            for child in self.catalog.descendants(name) {
                let child = self.catalog.tables.get_mut(&child);
                if let Some(child) = child.filter(|child| child.checks.len() < CHECKS_MAX) {
                    inherit_check(child, &check);
                }
            }
        }
    }

    /// Gives a table the CHECKs of those that it inherits from, and to those that inherit from it.
    pub(super) fn inherit_checks(&mut self, name: &TableName) {
        let Some(table) = self.catalog.tables.get(name) else { return };
        let parents = table.inherits.iter().chain(&table.partition_of);
        let inherited: Vec<Check> = parents
            .filter_map(|parent| self.catalog.tables.get(parent))
            .flat_map(|parent| &parent.checks)
            .filter(|check| check.inheritance == Inheritance::Inherited)
            .cloned()
            .collect();
        if inherited.is_empty() {
            return;
        }
        let mut heirs = self.catalog.descendants(name);
        heirs.push(name.clone());
        for heir in &heirs {
            let Some(table) = self.catalog.tables.get_mut(heir) else { continue };
            let room = CHECKS_MAX.saturating_sub(table.checks.len());
            if inherited.len() > room {
                self.refused = Some("CHECK");
            }
            inherited.iter().take(room).for_each(|check| inherit_check(table, check));
        }
    }
}

pub(super) fn plain_key(
    name: String,
    kind: KeyKind,
    columns: &[String],
    constraint: &Constraint,
) -> UniqueKey {
    let nulls = constraint.attributes.nulls;
    UniqueKey { nulls, ..UniqueKey::plain(name, kind, columns.to_vec()) }
}

/// Adds a CHECK that comes from another table. One of its name is the same CHECK, and stays where it is checked already.
pub(super) fn inherit_check(table: &mut Table, check: &Check) {
    match table.checks.iter_mut().find(|known| known.name == check.name) {
        Some(known) if known.validity == Validity::Checked => {}
        Some(known) => known.clone_from(check),
        None => table.checks.push(check.clone()),
    }
}

/// The name that PostgreSQL gives a CHECK: with the column's where it is about one, and with a number where that is taken.
pub(super) fn made_up_check(table: &str, columns: &[String], known: &[Check]) -> String {
    let stem = match columns {
        [column] => format!("{table}_{column}_check"),
        _ => format!("{table}_check"),
    };
    let taken: BTreeSet<&str> = known
        .iter()
        .map(|check| check.name.as_str())
        .filter(|name| name.starts_with(&stem))
        .collect();
    let numbered = (1..=taken.len()).map(|number| format!("{stem}{number}"));
    let mut names = std::iter::once(stem.clone()).chain(numbered);
    names.find(|name| !taken.contains(name.as_str())).unwrap_or(stem)
}

/// Of `names`, those that are columns of the table, once each; all of them where its columns are unknown.
pub(super) fn columns_among(table: &Table, names: Vec<String>) -> Vec<String> {
    let known: BTreeSet<&str> = match names.len() {
        0..8 => BTreeSet::new(),
        _ => table.columns.iter().map(|column| column.name.as_str()).collect(),
    };
    let is_column = |name: &str| match known.is_empty() {
        true => table.column(name).is_some(),
        false => known.contains(name),
    };
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for name in names {
        if (!table.columns_are_known() || is_column(&name)) && seen.insert(name.clone()) {
            found.push(name);
        }
    }
    found
}
