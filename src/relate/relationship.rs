//! What is known of one relationship.

use std::fmt;

use crate::schema::TableName;

/// One end of a relationship: a table and one or several of its columns. A partition stands under the name of its partitioned table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct End {
    /// The table.
    pub table: TableName,
    /// Its columns, in the order in which those of the other end correspond to them.
    pub columns: Vec<String>,
}

impl End {
    /// One column of a table.
    pub fn column(table: &TableName, column: &str) -> Self {
        End { table: table.clone(), columns: vec![column.to_owned()] }
    }
}

/// As a mapping writes it: `public.orders(customer_id)`.
impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.table)?;
        for (number, column) in self.columns.iter().enumerate() {
            if number > 0 {
                f.write_str(", ")?;
            }
            // A column is quoted as a bare table name would be.
            write!(f, "{}", TableName::bare(column))?;
        }
        f.write_str(")")
    }
}

/// A relationship: the values of the columns at one end are those of a key at the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Relationship {
    /// The end that points.
    pub from: End,
    /// The key that it points to.
    pub to: End,
    /// What speaks for it.
    pub found_by: FoundBy,
    /// What to make of it.
    pub standing: Standing,
    /// The share of rows, NULLs left out, whose value is in the key: 0 to 1. `None` where no row was seen at one of the ends.
    pub match_rate: Option<f64>,
    /// Rows without a NULL at the end that points.
    pub rows: u64,
    /// Rows with a NULL there, which point to nothing.
    pub nulls: u64,
    /// Distinct values at the end that points; estimated where sampled.
    pub distinct: u64,
    /// Rows whose value is not in the key; estimated where sampled.
    pub orphans: u64,
    /// Distinct values among those; estimated where sampled.
    pub orphan_values: u64,
    /// Whether the numbers are counted or estimated.
    pub exactness: Exactness,
    /// Why values are missing in the key, where [`match_rate`](Self::match_rate) is under [`HOLDS_MIN`].
    pub cause: Option<Cause>,
}

/// The share of rows from which a relationship counts as one.
pub const HOLDS_MIN: f64 = 0.95;

impl Relationship {
    /// Whether the schema declares it as a foreign key.
    pub fn is_declared(&self) -> bool {
        matches!(self.found_by, FoundBy::ForeignKey)
    }

    /// What a person should know of it, in a few words without any value; `None` where there is nothing to add.
    pub fn note(&self) -> Option<String> {
        match (&self.cause, self.standing) {
            (Some(cause), _) => Some(cause.to_string()),
            (None, Standing::Review) => Some(
                "its values lie in that key, but so many numbers would; the names say nothing"
                    .to_owned(),
            ),
            (None, Standing::Unmeasured) => Some("no values to compare".to_owned()),
            (None, _) => None,
        }
    }
}

/// What speaks for a relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundBy {
    /// A FOREIGN KEY.
    ForeignKey,
    /// The names of table and column.
    Name(NameRule),
    /// The values alone.
    Value,
}

/// Which likeness of names it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameRule {
    /// `customer_id`, `customerId`, `fk_customer`, `customerid`, `customer_no` to `customers`.
    Table,
    /// `customer` to `customers`.
    BareTable,
    /// `billing_customer_id` to `customers`: the column says in which role.
    Role,
    /// `customer_id` to `billing_customers`: the table has a prefix that the column leaves out.
    TablePrefix,
    /// `country_code` to `countries(code)`.
    TableAndKey,
    /// `employee_id` to the table whose key has that very name.
    SameColumn,
    /// `parent_id`, `reports_to`: a row of the same table.
    SelfReference,
    /// `created_by`, `owner_id`: somebody in the table of users.
    Actor,
    /// All the columns of a key of several, by the same names.
    SameColumns,
}

impl NameRule {
    /// In words, as an explanation: `the column is named after the table`.
    pub fn words(self) -> &'static str {
        match self {
            NameRule::Table => "the column is named after the table",
            NameRule::BareTable => "the column has the name of the table",
            NameRule::Role => "the column is named after the table, with a role before it",
            NameRule::TablePrefix => "the column is named after the table without its prefix",
            NameRule::TableAndKey => "the column is named after the table and its key",
            NameRule::SameColumn => "the key has the same name",
            NameRule::SelfReference => "the name speaks of another row of the same table",
            NameRule::Actor => "the name speaks of somebody who does something",
            NameRule::SameColumns => "the columns of the key have the same names",
        }
    }
}

/// `foreign key`, `name: the column is named after the table`, `value`.
impl fmt::Display for FoundBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FoundBy::ForeignKey => f.write_str("foreign key"),
            FoundBy::Name(rule) => write!(f, "name: {}", rule.words()),
            FoundBy::Value => f.write_str("value"),
        }
    }
}

/// What to make of a relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Declared, or at least 95 % of the rows match.
    Holds,
    /// No values to compare: the name alone speaks for it.
    Unmeasured,
    /// The values match, but would by chance: a person must say.
    Review,
    /// Under 95 % of the rows match.
    Doubtful,
}

/// Whether numbers are counted or estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exactness {
    /// Every value was compared, as a fingerprint of 64 bits.
    Exact,
    /// There were more values than are kept; those whose fingerprints end in zeros were compared.
    Sampled,
}

/// The likely reason for values that are not in the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// One value, as often 0, stands for nothing.
    Placeholder,
    /// The table keeps what happened to rows that are gone.
    History,
    /// A column, named here, marks rows as deleted at one of the ends; the dump may leave them out.
    SoftDeletes(End),
    /// Another column, named here, says which table is meant.
    Polymorphic(String),
    /// The values lie in another key.
    LiesElsewhere(End),
    /// The values are greater than any in the key.
    BeyondKey,
    /// Nearly nothing matches: the names mean something else.
    FalsePositive,
    /// Rows are missing.
    MissingRows,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Placeholder => f.write_str("one value seems to stand for nothing"),
            Cause::History => f.write_str("a history, whose subjects may be gone"),
            Cause::SoftDeletes(column) => {
                write!(f, "soft deletes: {column} marks rows that may be left out")
            }
            Cause::Polymorphic(column) => {
                write!(f, "column {} says which table is meant", TableName::bare(column))
            }
            Cause::LiesElsewhere(end) => write!(f, "the values lie in {end}"),
            Cause::BeyondKey => f.write_str("the missing values lie beyond those of the key"),
            Cause::FalsePositive => f.write_str("a false positive: the names mean something else"),
            Cause::MissingRows => f.write_str("rows are missing that these point to"),
        }
    }
}
