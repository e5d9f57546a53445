//! The tables and columns of a dump, as far as catalogs and rows tell.

use std::collections::{BTreeMap, BTreeSet};

use super::material::Material;
use super::model::{DiscoveredColumn, DiscoveredTable, KeyRole, Linked};
use crate::catalog::{Catalog, KeyKind, Table};
use crate::classify::{ColumnFacts, Review, Role, RuleText, Verdict};
use crate::detect::{DetectorId, DetectorSet};
use crate::relate::Relationship;
use crate::schema::{ColumnType, TableName};

/// What the scan found: table, column, detector.
pub(super) type Seen = (TableName, String, DetectorId);

/// The tables with their columns, in the order of the dump: those of the catalogs, then those of which only rows are known.
pub(super) fn listed(
    material: &Material<'_>,
    wholes: &BTreeMap<TableName, TableName>,
) -> Vec<DiscoveredTable> {
    let mut tables: Vec<DiscoveredTable> = Vec::new();
    let mut places: BTreeMap<TableName, usize> = BTreeMap::new();
    let mut add = |name: &TableName, columns: Vec<&str>| {
        if places.contains_key(name) {
            return;
        }
        places.insert(name.clone(), tables.len());
        let columns = columns.into_iter().map(|name| DiscoveredColumn {
            name: name.to_owned(),
            column_type: ColumnType::unknown(),
            verdict: Verdict::default(),
            rule: RuleText::new("keep"),
            written: None,
            review: Review::NotNeeded,
            roles: Vec::new(),
            reasons: Vec::new(),
        });
        tables.push(DiscoveredTable {
            name: name.clone(),
            rows: 0,
            partitions: Vec::new(),
            columns: columns.collect(),
        });
    };
    for table in material.catalogs.iter().flat_map(Catalog::in_order) {
        if table.columns_are_known() && !wholes.contains_key(&table.name) {
            add(&table.name, table.columns.iter().map(|column| column.name.as_str()).collect());
        }
    }
    for met in material.met {
        if !wholes.contains_key(&met.name) {
            add(&met.name, met.columns.iter().map(String::as_str).collect());
        }
    }
    for met in material.met {
        let whole = wholes.get(&met.name).unwrap_or(&met.name);
        if let Some(table) = places.get(whole).and_then(|at| tables.get_mut(*at)) {
            table.rows += met.rows;
        }
    }
    for (partition, whole) in wholes {
        if let Some(table) = places.get(whole).and_then(|at| tables.get_mut(*at)) {
            table.partitions.push(partition.clone());
        }
    }
    tables
}

/// What the scan found, by the columns of whole tables, with the names of the tables in which it stands.
pub(super) fn found_in<'a>(
    found_by_place: &'a BTreeMap<(TableName, String), DetectorSet>,
    wholes: &'a BTreeMap<TableName, TableName>,
) -> BTreeMap<(&'a TableName, &'a str), Vec<Seen>> {
    let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
    // A column that is kept by name may hold hashes of passwords.
    let passed = DetectorSet::of(DetectorId::PasswordHash);
    for ((table, column), detectors) in found_by_place {
        let whole = wholes.get(table).unwrap_or(table);
        for detector in detectors.without(passed).iter() {
            let place = (table.clone(), column.clone(), detector.id);
            found.entry((whole, column.as_str())).or_default().push(place);
        }
    }
    found
}

/// The partitioned table of each partition whose columns are known.
pub(super) fn wholes(catalogs: &[Catalog]) -> BTreeMap<TableName, TableName> {
    /// Partitions of partitions are few; a circle is nobody's.
    const DEPTH_MAX: usize = 32;
    let mut wholes = BTreeMap::new();
    for catalog in catalogs {
        for table in catalog.tables().filter(|table| table.partition_of.is_some()) {
            let mut at = table;
            for _ in 0..DEPTH_MAX {
                let parent = at.partition_of.as_ref().and_then(|parent| catalog.table(parent));
                match parent.filter(|parent| parent.columns_are_known()) {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            if at.name != table.name {
                wholes.insert(table.name.clone(), at.name.clone());
            }
        }
    }
    wholes
}

/// The parents that a table inherits from.
pub(super) fn parents<'a>(catalogs: &'a [Catalog], table: &TableName) -> &'a [TableName] {
    let known = catalogs.iter().find_map(|catalog| catalog.table(table));
    known.map_or(&[], |table| table.inherits.as_slice())
}

/// Those of several databases may be the same.
pub(super) fn unique_relationships(relationships: Vec<Relationship>) -> Vec<Relationship> {
    let mut seen = BTreeSet::new();
    relationships
        .into_iter()
        .filter(|found| seen.insert((found.from.clone(), found.to.clone())))
        .collect()
}

/// What a column is to the database; `pointing` are the relationships that count of its table.
pub(super) fn roles(
    catalogs: &[Catalog],
    facts: &ColumnFacts<'_>,
    pointing: Option<&Vec<&Relationship>>,
) -> Vec<KeyRole> {
    let mut roles = Vec::new();
    match facts.role {
        Role::Generated => roles.push(KeyRole::Generated),
        Role::PartitionKey => roles.push(KeyRole::PartitionKey),
        Role::Exclusion => roles.push(KeyRole::Exclusion),
        Role::Data | Role::Surrogate => {}
    }
    let table = catalogs.iter().find_map(|catalog| catalog.table(facts.table));
    roles.extend(table.and_then(|table| unique_role(table, facts.column)));
    for found in pointing.into_iter().flatten() {
        for (from, to) in found.from.columns.iter().zip(&found.to.columns) {
            if from == facts.column {
                let how = if found.is_declared() { Linked::Declared } else { Linked::Implied };
                roles.push(KeyRole::References(found.to.table.clone(), to.clone(), how));
            }
        }
    }
    roles
}

fn unique_role(table: &Table, column: &str) -> Option<KeyRole> {
    let mut best = None;
    for key in table.unique_keys.iter().filter(|key| key.exact) {
        if !key.columns.iter().any(|name| name == column) {
            continue;
        }
        let role = match (key.kind, key.columns.len()) {
            (KeyKind::Primary, 1) => return Some(KeyRole::PrimaryKey),
            (KeyKind::Primary, _) => KeyRole::PartOfPrimaryKey,
            (_, 1) => KeyRole::Unique,
            _ => KeyRole::PartOfUniqueKey,
        };
        if best.is_none() || role == KeyRole::Unique {
            best = Some(role);
        }
    }
    best
}
