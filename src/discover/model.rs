//! What was discovered.

use crate::classify::{Review, RuleText, Verdict};
use crate::detect::DetectorId;
use crate::mapping::TYPES_APART;
use crate::relate::order::{Order, order};
use crate::relate::{FoundBy, Relationship, Standing};
use crate::schema::{ColumnType, TableName};

/// Everything that was discovered in a dump.
#[derive(Clone, Debug)]
pub struct Discovery {
    /// The tables, in the order of the dump.
    pub tables: Vec<DiscoveredTable>,
    /// The relationships, those that are doubtful among them.
    pub relationships: Vec<Relationship>,
    /// In which order the tables can be filled.
    pub order: Order,
    /// What the mapping says beside rules.
    pub settings: Vec<Setting>,
    /// What a person should know, in sentences.
    pub notes: Vec<String>,
}

/// What the mapping says beside rules, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// `large_objects = "empty"`: there are some, and their content cannot be looked into.
    EmptyLargeObjects,
    /// `on_finding = "redact"`: statements, or columns that must stay, hold personal data, where no rule reaches it.
    RedactFindings {
        /// How many values in statements.
        values: u64,
        /// How many columns.
        columns: u64,
    },
    /// `allow`: what is found in a column whose values must stay.
    Allow {
        /// What is found.
        detector: DetectorId,
        /// The table.
        table: TableName,
        /// The column.
        column: String,
    },
    /// `allow`: what is found in the bounds of the partitions of a table, which say where such values lie.
    AllowBounds {
        /// What is found.
        detector: DetectorId,
        /// The partitioned table.
        table: TableName,
    },
}

/// A table.
#[derive(Clone, Debug)]
pub struct DiscoveredTable {
    /// Its name.
    pub name: TableName,
    /// How many rows were met; those of its partitions are among them.
    pub rows: u64,
    /// How many databases have a table of this name: its rules are for all of them.
    pub databases: usize,
    /// Its partitions, which follow its rules.
    pub partitions: Vec<TableName>,
    /// Its columns, in their order.
    pub columns: Vec<DiscoveredColumn>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct DiscoveredColumn {
    /// Its name.
    pub name: String,
    /// Its type; that in the first database that has it.
    pub column_type: ColumnType,
    /// What else it is in other databases.
    pub other_types: Vec<ColumnType>,
    /// What it seems to hold.
    pub verdict: Verdict,
    /// What is to become of it.
    pub rule: RuleText,
    /// The same as a mapping file that is there already writes it, where the column follows that.
    pub written: Option<String>,
    /// Whether a person must look at it.
    pub review: Review,
    /// What it is to the database.
    pub roles: Vec<KeyRole>,
    /// What decided beside the verdict, in phrases without any value.
    pub reasons: Vec<String>,
}

/// What a column is to the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyRole {
    /// It is the primary key.
    PrimaryKey,
    /// It is one of the columns of the primary key.
    PartOfPrimaryKey,
    /// Its values are unique.
    Unique,
    /// It is one of the columns of a unique key.
    PartOfUniqueKey,
    /// The database computes it.
    Generated,
    /// It decides to which partition a row belongs.
    PartitionKey,
    /// No two rows may conflict in it.
    Exclusion,
    /// It points to a key: table and column, and whether the schema says so.
    References(TableName, String, Linked),
}

/// How two columns are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linked {
    /// By a foreign key.
    Declared,
    /// By names or values.
    Implied,
}

/// How much was discovered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Tables.
    pub tables: usize,
    /// Columns.
    pub columns: usize,
    /// Columns that hold personal data.
    pub personal: usize,
    /// Columns whose values are changed.
    pub changed: usize,
    /// Columns that a person must look at.
    pub review: usize,
    /// Rows.
    pub rows: u64,
}

impl Discovery {
    /// The sums.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals { tables: self.tables.len(), ..Totals::default() };
        for table in &self.tables {
            totals.rows += table.rows;
            for column in &table.columns {
                totals.columns += 1;
                totals.personal += usize::from(column.verdict.word().is_some());
                totals.changed += usize::from(!column.rule.is_keep());
                totals.review += usize::from(column.review == Review::Wanted);
            }
        }
        totals
    }

    /// The names of the tables, in the order of the dump.
    pub fn table_names(&self) -> Vec<TableName> {
        self.tables.iter().map(|table| table.name.clone()).collect()
    }

    /// Sorts the tables by their relationships.
    pub(super) fn sort(&mut self) {
        self.order = order(&self.table_names(), &self.relationships);
    }
}

impl DiscoveredColumn {
    /// Its type, or types: `integer or text`.
    pub fn types_text(&self) -> String {
        let types = std::iter::once(&self.column_type).chain(&self.other_types);
        let types: Vec<&str> = types.map(|known| known.written.as_str()).collect();
        types.join(TYPES_APART)
    }

    /// Its rule as a mapping file writes it.
    pub fn rule_text(&self) -> String {
        self.written.clone().unwrap_or_else(|| self.rule.to_string())
    }
}

/// Whether a relationship counts: its ends get one rule.
pub fn linked(relationship: &Relationship) -> bool {
    matches!(relationship.standing, Standing::Holds | Standing::Unmeasured)
}

/// Whether a relationship does not count, since rows of the key seem to be gone, but most rows match.
pub fn nearly(relationship: &Relationship) -> bool {
    relationship.standing == Standing::Doubtful
        && relationship.match_rate.is_some_and(|rate| rate >= 0.5)
}

/// Whether a relationship counts and only names or values tell of it, so that the mapping must.
pub fn implied(relationship: &Relationship) -> bool {
    linked(relationship) && relationship.found_by != FoundBy::ForeignKey
}

impl KeyRole {
    /// In a phrase.
    pub fn words(&self) -> String {
        match self {
            KeyRole::PrimaryKey => "primary key".to_owned(),
            KeyRole::PartOfPrimaryKey => "part of the primary key".to_owned(),
            KeyRole::Unique => "unique".to_owned(),
            KeyRole::PartOfUniqueKey => "part of a unique key".to_owned(),
            KeyRole::Generated => "computed from other columns".to_owned(),
            KeyRole::PartitionKey => "partition key, which no rule may change".to_owned(),
            KeyRole::Exclusion => "in an exclusion constraint, which no rule may change".to_owned(),
            KeyRole::References(table, column, Linked::Declared) => {
                format!("references {table}({})", TableName::bare(column))
            }
            KeyRole::References(table, column, Linked::Implied) => {
                format!("seems to reference {table}({})", TableName::bare(column))
            }
        }
    }
}
