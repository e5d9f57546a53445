//! The findings of a check as JSON.

use serde::Serialize;

use crate::check::Finding;
use crate::command::check::CheckReport;
use crate::mapping::Severity;

#[derive(Serialize)]
struct Report<'a> {
    mapping: &'a str,
    fits: bool,
    findings: Vec<Entry<'a>>,
    totals: Totals,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    severity: &'static str,
    place: Place,
    table: Option<&'a str>,
    column: Option<&'a str>,
    message: &'a str,
    consequence: &'a str,
    hint: Option<&'a str>,
    section: Option<&'a str>,
    fix: Option<&'a str>,
    accepted: Option<&'a str>,
}

#[derive(Serialize)]
struct Place {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Totals {
    tables: usize,
    columns: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    accepted: usize,
}

/// The report as indented JSON with a newline at its end.
///
/// # Errors
/// If it cannot be serialised, which only a fault in this program can cause.
pub fn check_json(report: &CheckReport) -> serde_json::Result<String> {
    let checked = &report.checked;
    let json = Report {
        mapping: &checked.mapping,
        fits: report.fits(),
        findings: checked.findings.iter().map(entry).collect(),
        totals: Totals {
            tables: checked.tables,
            columns: checked.columns,
            errors: checked.count(Severity::Error),
            warnings: checked.count(Severity::Warning),
            notes: checked.count(Severity::Note),
            accepted: checked.accepted(),
        },
    };
    Ok(serde_json::to_string_pretty(&json)? + "\n")
}

fn entry(finding: &Finding) -> Entry<'_> {
    Entry {
        code: finding.code.name(),
        severity: finding.severity.word(),
        place: Place { line: finding.place.line, column: finding.place.column },
        table: finding.table.as_deref(),
        column: finding.column.as_deref(),
        message: &finding.message,
        consequence: &finding.consequence,
        hint: finding.hint.as_deref(),
        section: finding.fix.as_ref().and_then(|fix| fix.section.as_deref()),
        fix: finding.fix.as_ref().map(|fix| fix.lines.as_str()),
        accepted: finding.accepted.as_deref(),
    }
}
