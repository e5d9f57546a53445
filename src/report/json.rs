//! The report of a run as JSON.

use serde::Serialize;

use crate::pipeline::findings::{self, FindingPlace};
use crate::pipeline::outcome::{Outcome, TableOutcome};

/// The report as the file that `--report` names holds it.
#[derive(Serialize)]
struct Report<'a> {
    bytes_in: u64,
    bytes_out: u64,
    seconds: f64,
    tables: Vec<Table<'a>>,
    findings: Vec<Finding>,
    redacted: Vec<Finding>,
    warnings: &'a [String],
}

#[derive(Serialize)]
struct Table<'a> {
    table: &'a str,
    rows: u64,
    columns: Vec<Column<'a>>,
}

#[derive(Serialize)]
struct Column<'a> {
    column: &'a str,
    transform: &'a str,
    domain: Option<&'a str>,
    masked: u64,
    nulls: u64,
}

#[derive(Serialize)]
struct Finding {
    table: Option<String>,
    column: Option<String>,
    detector: &'static str,
    count: u64,
    first_row: Option<u64>,
}

/// The report of an outcome, as indented JSON with a newline at its end.
///
/// # Errors
/// If it cannot be serialised, which only a fault in this program can cause.
pub fn json(outcome: &Outcome) -> serde_json::Result<String> {
    let report = Report {
        bytes_in: outcome.bytes_in,
        bytes_out: outcome.bytes_out,
        // To the microsecond: more digits say nothing.
        seconds: (outcome.elapsed.as_secs_f64() * 1e6).round() / 1e6,
        tables: outcome.tables.iter().map(table).collect(),
        findings: outcome.findings.failing().map(|found| finding(&found)).collect(),
        redacted: outcome.redacted.failing().map(|found| finding(&found)).collect(),
        warnings: &outcome.warnings,
    };
    Ok(serde_json::to_string_pretty(&report)? + "\n")
}

fn table(table: &TableOutcome) -> Table<'_> {
    Table {
        table: &table.table,
        rows: table.rows,
        columns: table
            .columns
            .iter()
            .map(|column| Column {
                column: &column.column,
                transform: column.transform,
                domain: column.domain.as_deref(),
                masked: column.masked,
                nulls: column.nulls,
            })
            .collect(),
    }
}

fn finding(finding: &findings::Finding) -> Finding {
    let (table, column) = match &finding.place {
        FindingPlace::Column { table, column } => (Some(table.to_string()), column.clone()),
        FindingPlace::Statement(_) | FindingPlace::Text => (None, None),
    };
    Finding {
        table,
        column,
        detector: finding.detector.name(),
        count: finding.count,
        first_row: (finding.first_row > 0).then_some(finding.first_row),
    }
}
