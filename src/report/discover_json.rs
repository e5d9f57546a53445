//! What was discovered, as JSON.

use serde::Serialize;

use crate::classify::Review;
use crate::discover::{DiscoveredColumn, DiscoveredTable, Discovery};
use crate::relate::{End, Exactness, Relationship, Standing};

/// The whole.
#[derive(Serialize)]
struct Shown<'a> {
    tables: Vec<ShownTable<'a>>,
    relationships: Vec<ShownRelationship<'a>>,
    order: Vec<String>,
    cycles: Vec<Vec<String>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<&'a str>,
}

#[derive(Serialize)]
struct ShownTable<'a> {
    table: String,
    rows: u64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    partitions: Vec<String>,
    columns: Vec<ShownColumn<'a>>,
}

#[derive(Serialize)]
struct ShownColumn<'a> {
    column: &'a str,
    #[serde(rename = "type")]
    column_type: &'a str,
    class: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quasi_identifier: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitive: Option<&'static str>,
    transform: &'static str,
    rule: String,
    confidence: &'static str,
    review: bool,
    evidence: Vec<String>,
}

#[derive(Serialize)]
struct ShownRelationship<'a> {
    from: ShownEnd<'a>,
    to: ShownEnd<'a>,
    declared: bool,
    found_by: String,
    standing: &'static str,
    match_rate: Option<f64>,
    rows: u64,
    nulls: u64,
    distinct: u64,
    orphans: u64,
    exact: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Serialize)]
struct ShownEnd<'a> {
    table: String,
    columns: &'a [String],
}

/// `{"tables": […], "relationships": […], "order": […], "cycles": […]}`, without any value.
///
/// # Errors
/// None that can be met: nothing in it refuses to be written.
pub fn discover_json(discovery: &Discovery) -> Result<String, serde_json::Error> {
    let names =
        |tables: &[crate::schema::TableName]| tables.iter().map(ToString::to_string).collect();
    let shown = Shown {
        tables: discovery.tables.iter().map(table).collect(),
        relationships: discovery.relationships.iter().map(relationship).collect(),
        order: names(&discovery.order.order),
        cycles: discovery.order.cycles.iter().map(|cycle| names(cycle)).collect(),
        notes: discovery.notes.iter().map(String::as_str).collect(),
    };
    serde_json::to_string_pretty(&shown).map(|text| text + "\n")
}

fn table(table: &DiscoveredTable) -> ShownTable<'_> {
    ShownTable {
        table: table.name.to_string(),
        rows: table.rows,
        partitions: table.partitions.iter().map(ToString::to_string).collect(),
        columns: table.columns.iter().map(column).collect(),
    }
}

fn column(column: &DiscoveredColumn) -> ShownColumn<'_> {
    let roles = column.roles.iter().map(|role| role.words());
    let evidence = column.verdict.evidence.iter().map(ToString::to_string);
    ShownColumn {
        column: &column.name,
        column_type: &column.column_type.written,
        class: column.verdict.word(),
        quasi_identifier: column.verdict.quasi.map(|quasi| quasi.word()),
        sensitive: column.verdict.sensitive.map(|sensitive| sensitive.word()),
        transform: column.rule.transform,
        rule: column.rule_text(),
        confidence: column.verdict.confidence.word(),
        review: column.review == Review::Wanted,
        evidence: evidence.chain(roles).chain(column.reasons.iter().cloned()).collect(),
    }
}

fn relationship(found: &Relationship) -> ShownRelationship<'_> {
    ShownRelationship {
        from: end(&found.from),
        to: end(&found.to),
        declared: found.is_declared(),
        found_by: found.found_by.to_string(),
        standing: match found.standing {
            Standing::Holds => "holds",
            Standing::Unmeasured => "unmeasured",
            Standing::Review => "review",
            Standing::Doubtful => "doubtful",
        },
        match_rate: found.match_rate,
        rows: found.rows,
        nulls: found.nulls,
        distinct: found.distinct,
        orphans: found.orphans,
        exact: found.exactness == Exactness::Exact,
        note: found.note(),
    }
}

fn end(end: &End) -> ShownEnd<'_> {
    ShownEnd { table: end.table.to_string(), columns: &end.columns }
}
