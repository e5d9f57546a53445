//! The tables and columns of a dump, as far as catalogs and rows tell.

use std::collections::BTreeMap;

use super::material::Material;
use super::model::{DiscoveredColumn, DiscoveredTable, KeyRole, Linked, linked, nearly};
use crate::catalog::{Catalog, KeyKind, Table};
use crate::classify::{ColumnFacts, Review, Role, RuleText, Verdict};
use crate::detect::{DetectorId, DetectorSet};
use crate::relate::{End, Relationship};
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
        let column = |name: &str| DiscoveredColumn {
            name: name.to_owned(),
            column_type: ColumnType::unknown(),
            other_types: Vec::new(),
            verdict: Verdict::default(),
            rule: RuleText::new("keep"),
            written: None,
            review: Review::NotNeeded,
            roles: Vec::new(),
            reasons: Vec::new(),
        };
        // A mapping knows tables by their names alone: one that is there in another database too has the columns of both.
        if let Some(table) = places.get(name).and_then(|at| tables.get_mut(*at)) {
            for new in columns {
                if !table.columns.iter().any(|known| known.name == new) {
                    table.columns.push(column(new));
                }
            }
            return;
        }
        places.insert(name.clone(), tables.len());
        let columns = columns.into_iter().map(column);
        tables.push(DiscoveredTable {
            name: name.clone(),
            rows: 0,
            databases: 1,
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
    for table in &mut tables {
        let known = |at: &usize| {
            material.catalogs.get(*at).is_some_and(|one| one.table(&table.name).is_some())
        };
        let met = |at: &usize| {
            material.met.iter().any(|met| met.database == *at && met.name == table.name)
        };
        table.databases =
            (0..material.catalogs.len()).filter(|at| known(at) || met(at)).count().max(1);
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
    // A partition whose name is that of another table in another database has rules of its own.
    wholes.retain(|name, whole| {
        let same = |catalog: &Catalog| {
            catalog.table(name).is_none_or(|_| {
                catalog.ancestors(name).iter().flatten().any(|above| above == whole)
            })
        };
        catalogs.iter().all(same)
    });
    wholes
}

/// The tables whose rules a table follows: the parents that it inherits from, and the partitioned table that it belongs to.
pub(super) fn parents<'a>(
    catalogs: &'a [Catalog],
    table: &TableName,
) -> impl Iterator<Item = &'a TableName> {
    let known = catalogs.iter().filter_map(|catalog| catalog.table(table));
    known.flat_map(|table| table.inherits.iter().chain(&table.partition_of))
}

/// Those of several databases may be the same: what one declares, or shows to hold, holds for the tables of these names.
pub(super) fn unique_relationships(relationships: Vec<Relationship>) -> Vec<Relationship> {
    let weight = |found: &Relationship| {
        (found.is_declared(), linked(found), nearly(found), found.match_rate.is_some())
    };
    let mut unique: Vec<Relationship> = Vec::new();
    let mut places: BTreeMap<(End, End), usize> = BTreeMap::new();
    for found in relationships {
        let place = *places.entry((found.from.clone(), found.to.clone())).or_insert(unique.len());
        match unique.get_mut(place) {
            Some(known) if weight(&found) > weight(known) => *known = found,
            Some(_) => {}
            None => unique.push(found),
        }
    }
    unique
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
    for table in catalogs.iter().filter_map(|catalog| catalog.table(facts.table)) {
        let role = unique_role(table, facts.column);
        roles.extend(role.filter(|role| !roles.contains(role)));
    }
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
