//! The report of a scan as JSON.

use serde::Serialize;

use super::scan_text::verdict_word;
use crate::command::scan::{InputReport, ScanFinding, ScanReport};
use crate::pipeline::FindingPlace;

#[derive(Serialize)]
struct Report<'a> {
    findings: Vec<Finding<'a>>,
    totals: Totals,
}

/// One table, column, detector and verdict. What does not apply is null.
#[derive(Serialize)]
struct Finding<'a> {
    table: Option<String>,
    column: Option<&'a str>,
    detector: &'static str,
    tier: &'static str,
    verdict: &'static str,
    count: u64,
    first_row: Option<u64>,
    last_row: Option<u64>,
    line: u64,
    byte: u64,
    file: Option<&'a str>,
    statement: Option<&'a str>,
    shape: &'a str,
    reason: &'static str,
    mend: Option<String>,
    known: Option<u64>,
}

#[derive(Serialize)]
struct Totals {
    fail: u64,
    info: u64,
    test: u64,
    known: u64,
    inputs: usize,
    skipped: usize,
    failed: usize,
    tables: u64,
    rows: u64,
    bytes: u64,
}

/// The report as indented JSON with a newline at its end.
///
/// # Errors
/// If it cannot be serialised, which only a fault in this program can cause.
pub fn scan_json(report: &ScanReport) -> serde_json::Result<String> {
    let totals = report.totals();
    let sum = |of: fn(&InputReport) -> u64| report.inputs.iter().map(of).sum();
    let report = Report {
        findings: report.findings().map(|(input, found)| finding(input, found)).collect(),
        totals: Totals {
            fail: totals.fail,
            info: totals.info,
            test: totals.test,
            known: totals.known,
            inputs: report.inputs.len(),
            skipped: report.skipped().count(),
            failed: report.failed().count(),
            tables: sum(|input| input.tables),
            rows: sum(|input| input.rows),
            bytes: sum(|input| input.bytes),
        },
    };
    Ok(serde_json::to_string_pretty(&report)? + "\n")
}

fn finding<'a>(input: &'a InputReport, found: &'a ScanFinding) -> Finding<'a> {
    let finding = &found.finding;
    let (table, column, statement) = match &finding.place {
        FindingPlace::Column { table, column } => {
            (Some(table.to_string()), column.as_deref(), None)
        }
        FindingPlace::Statement(start) => (None, None, Some(start.as_str())),
        FindingPlace::Text => (None, None, None),
    };
    Finding {
        table,
        column,
        detector: finding.detector.name(),
        tier: finding.tier.letter(),
        verdict: verdict_word(found.verdict()),
        count: finding.count,
        first_row: (finding.first_row > 0).then_some(finding.first_row),
        last_row: (finding.last_row > 0).then_some(finding.last_row),
        line: finding.line,
        byte: finding.byte,
        file: input.name.as_deref(),
        statement,
        shape: &finding.shape,
        reason: found.reason(),
        mend: found.mend(),
        known: found.known,
    }
}
