//! What a reading of a dump brought, and what a mapping file that is there says.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Setting;
use crate::catalog::Catalog;
use crate::classify::Sample;
use crate::detect::DetectorSet;
use crate::relate::Relationship;
use crate::schema::TableName;

/// What a reading of a dump brought.
pub struct Material<'a> {
    /// What the DDL said, database by database.
    pub catalogs: &'a [Catalog],
    /// The tables whose rows were met, in their order.
    pub met: &'a [MetTable],
    /// The sample of a column in the database of this place among the catalogs; that of a partition is that of its partitioned table.
    pub samples: &'a (dyn Fn(usize, &TableName, &str) -> Option<Sample> + Sync),
    /// The detectors that found something, by table and column.
    pub found: &'a BTreeMap<(TableName, String), DetectorSet>,
    /// The relationships, measured, of all databases.
    pub relationships: Vec<Relationship>,
    /// What the mapping must say beside rules.
    pub settings: Vec<Setting>,
    /// What a mapping file says already.
    pub standing: Option<&'a dyn StandingRules>,
}

/// What a mapping file says already: new columns follow it.
pub trait StandingRules {
    /// How the rule of a column is written, or would be written if it had a line: `"keep"`. `None` where nothing decides on it.
    fn rule_of(&self, table: &TableName, column: &str) -> Option<String>;

    /// How the first rule is written that shapes the domain of this name, with which others must agree.
    fn leader(&self, domain: &str) -> Option<String>;
}

/// A table whose rows were met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetTable {
    /// The place of its database among the catalogs.
    pub database: usize,
    /// Its name.
    pub name: TableName,
    /// The columns of its data.
    pub columns: Vec<String>,
    /// How many rows.
    pub rows: u64,
    /// The columns whose values are no text in the encoding of the dump, so that nothing can look into them.
    pub undecodable: BTreeSet<String>,
}
