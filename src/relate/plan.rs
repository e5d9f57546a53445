//! Which columns must be looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::column_words;
use super::keys::{Tables, keys, knows_keys};
use super::names;
use super::relationship::End;
use super::type_class::TypeClass;
use crate::catalog::{Catalog, Generated};
use crate::schema::{TableName, TypeKind};

/// The columns whose values are collected.
#[derive(Debug, Default)]
pub struct Plan {
    tables: BTreeMap<TableName, PlannedTable>,
    pub(super) columns: Vec<PlannedColumn>,
    pub(super) sets: Vec<PlannedSet>,
    /// The keys of several columns, by the number of their table.
    pub(super) composites: Vec<Vec<SetId>>,
    by_end: BTreeMap<End, SetId>,
}

/// A column that is collected. Valid for the plan that gave it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnId(pub(super) u32);

/// A table with collected columns. Valid for the plan that gave it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub(super) u32);

/// The collected columns of a table.
#[derive(Clone, Debug)]
pub struct PlannedTable {
    id: TableId,
    columns: BTreeMap<String, ColumnId>,
}

impl PlannedTable {
    /// What [`Collector::end_row`](super::Collector::end_row) takes.
    pub fn id(&self) -> TableId {
        self.id
    }

    /// The column of this name, if its values are collected.
    pub fn column(&self, name: &str) -> Option<ColumnId> {
        self.columns.get(name).copied()
    }

    /// All collected columns, by their names.
    pub fn columns(&self) -> impl Iterator<Item = (&str, ColumnId)> {
        self.columns.iter().map(|(name, id)| (name.as_str(), *id))
    }
}

/// The number of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SetId(pub u32);

/// One column of the plan.
#[derive(Debug)]
pub(super) struct PlannedColumn {
    pub class: TypeClass,
    /// The set of this column alone.
    pub single: Option<SetId>,
    pub part: Part,
}

/// Whether a column is part of a key of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    OfNone,
    OfComposite,
}

/// Columns whose values are collected together.
#[derive(Debug)]
pub(super) struct PlannedSet {
    pub columns: Vec<ColumnId>,
    pub role: Role,
    pub values: Values,
}

/// What a set is for. The greatest use wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Nothing speaks for it but perhaps its values.
    Value,
    /// Schema or name say that it points to a key.
    Pointing,
    /// It may be pointed to.
    Key,
}

/// What the values of a set are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Values {
    /// Those of one numeric column, whose fingerprints are integers in disguise.
    Numbers,
    /// Anything else.
    Others,
}

impl Plan {
    /// What is worth collecting by what the catalog says so far. Where it does not know the keys yet, because they stand behind the
    /// rows in the dump, columns that may be keys are collected too.
    pub fn new(catalog: &Catalog) -> Self {
        let tables = Tables::new(catalog);
        let mut wanted: BTreeMap<End, Role> = BTreeMap::new();
        let mut want = |end: End, role: Role| {
            let known = wanted.entry(end).or_insert(role);
            *known = role.max(*known);
        };
        for (from, to) in tables.declared() {
            want(from, Role::Pointing);
            want(to, Role::Key);
        }
        for candidate in names::candidates(catalog) {
            want(candidate.from, Role::Pointing);
            want(candidate.to, Role::Key);
        }
        let mut key_classes = BTreeSet::new();
        let mut keys_may_follow = false;
        for table in tables.iter() {
            keys_may_follow |= !knows_keys(table);
            for key in keys(table) {
                if let [column] = key.columns.as_slice()
                    && let Some(class) = tables.class(&table.name, column)
                    && class != TypeClass::AsWritten
                {
                    key_classes.insert(class);
                    want(End::column(&table.name, column), Role::Key);
                }
            }
        }
        for table in tables.iter() {
            for column in &table.columns {
                let Some(class) = TypeClass::of(&column.column_type) else { continue };
                let has_key =
                    keys_may_follow || key_classes.iter().any(|key| class.compares_with(*key));
                let points = match class {
                    TypeClass::Number => {
                        column_words::may_point(&column.name)
                            || column.column_type.kind == TypeKind::BigInt
                    }
                    TypeClass::AsWritten => false,
                    TypeClass::Text | TypeClass::Padded | TypeClass::Folded | TypeClass::Uuid => {
                        true
                    }
                };
                if has_key && points {
                    want(End::column(&table.name, &column.name), Role::Value);
                }
            }
        }
        let mut plan = Plan::default();
        for (end, role) in wanted {
            plan.add(&tables, end, role);
        }
        plan.add_partitions(catalog, &tables);
        plan
    }

    /// The collected columns of a table; those of a partition are those of its partitioned table.
    pub fn table(&self, name: &TableName) -> Option<&PlannedTable> {
        self.tables.get(name)
    }

    /// The set of these columns.
    pub(super) fn set(&self, end: &End) -> Option<SetId> {
        self.by_end.get(end).copied()
    }

    /// All sets with their columns, by name.
    pub(super) fn ends(&self) -> impl Iterator<Item = (&End, SetId)> {
        self.by_end.iter().map(|(end, set)| (end, *set))
    }

    fn add(&mut self, tables: &Tables<'_>, end: End, role: Role) {
        let Some(table) = tables.get(&end.table) else { return };
        let mut classes = Vec::new();
        for name in &end.columns {
            let Some(column) = table.column(name) else { return };
            let Some(class) = TypeClass::of(&column.column_type) else { return };
            // Its values are not in the dump.
            if column.generated == Generated::Always {
                return;
            }
            classes.push(class);
        }
        let set = SetId(self.sets.len() as u32);
        let next = TableId(self.composites.len() as u32);
        let planned = self
            .tables
            .entry(end.table.clone())
            .or_insert_with(|| PlannedTable { id: next, columns: BTreeMap::new() });
        if planned.id == next {
            self.composites.push(Vec::new());
        }
        let mut columns = Vec::new();
        for (name, class) in end.columns.iter().zip(&classes) {
            let id = *planned.columns.entry(name.clone()).or_insert_with(|| {
                let id = ColumnId(self.columns.len() as u32);
                self.columns.push(PlannedColumn {
                    class: *class,
                    single: None,
                    part: Part::OfNone,
                });
                id
            });
            columns.push(id);
            if let Some(column) = self.columns.get_mut(id.0 as usize) {
                match end.columns.len() {
                    1 => column.single = Some(set),
                    _ => column.part = Part::OfComposite,
                }
            }
        }
        if columns.len() > 1
            && let Some(composites) = self.composites.get_mut(planned.id.0 as usize)
        {
            composites.push(set);
        }
        let values = match classes.as_slice() {
            [TypeClass::Number] => Values::Numbers,
            _ => Values::Others,
        };
        self.sets.push(PlannedSet { columns, role, values });
        self.by_end.insert(end, set);
    }

    /// The rows of a partition are rows of the partitioned table.
    fn add_partitions(&mut self, catalog: &Catalog, tables: &Tables<'_>) {
        for table in catalog.tables() {
            let root = tables.root(&table.name);
            if *root != table.name
                && let Some(planned) = self.tables.get(root).cloned()
            {
                self.tables.insert(table.name.clone(), planned);
            }
        }
    }
}
