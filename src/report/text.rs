//! The summary of a run for people.

use std::fmt::Write;

use crate::pipeline::findings::FindingPlace;
use crate::pipeline::outcome::{Outcome, TableOutcome, Verdict};

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A line for each table.
    Tables,
    /// A line for each column with a rule as well, and what was not understood.
    Columns,
}

/// Which column got which rule in automatic mode, a line for each table.
pub fn automatic(outcome: &Outcome) -> String {
    let mut text = String::new();
    let mut last = None;
    for column in &outcome.automatic {
        if last != Some(&column.table) {
            if last.is_some() {
                text.push('\n');
            }
            let _ = write!(text, "  {}:", column.table);
            last = Some(&column.table);
        } else {
            text.push(',');
        }
        let _ = write!(text, " {} {}", column.column, column.transformer);
    }
    if text.is_empty() {
        return "no column was classified as personal data\n".to_owned();
    }
    format!("columns classified as personal data:\n{text}\n")
}

/// What was found, a line for each place.
pub fn findings(outcome: &Outcome) -> String {
    let mut text = String::new();
    for finding in outcome.findings.iter() {
        let place = match &finding.place {
            FindingPlace::Column { table, column } => {
                format!("{table}.{}", column.as_deref().unwrap_or("?"))
            }
            FindingPlace::Statement(start) => format!("statement {start:?}"),
        };
        let first = if finding.first_row > 0 {
            format!("first in row {}, line {}", finding.first_row, finding.line)
        } else {
            format!("first in line {}", finding.line)
        };
        let _ = writeln!(
            text,
            "found: {} in {place}, {} value{}, {first}",
            finding.detector,
            finding.count,
            plural(finding.count),
        );
    }
    text
}

/// The table at the end of a run.
pub fn summary(outcome: &Outcome, detail: Detail) -> String {
    let mut text = String::new();
    let width = outcome.tables.iter().map(|table| table.table.chars().count()).max().unwrap_or(0);
    let width = width.clamp(5, 40);
    if !outcome.tables.is_empty() {
        let _ = writeln!(
            text,
            "{:<width$} {:>12} {:>12} {:>12} {:>9}",
            "table", "rows", "masked", "nulls", "findings"
        );
    }
    let found = found_by_table(outcome);
    for table in &outcome.tables {
        let masked: u64 = table.columns.iter().map(|column| column.masked).sum();
        let nulls: u64 = table.columns.iter().map(|column| column.nulls).sum();
        let rows =
            if table.dropped { format!("{} dropped", table.rows) } else { table.rows.to_string() };
        let found = found.iter().find(|(name, _)| *name == table.table).map_or(0, |(_, n)| *n);
        let _ = writeln!(
            text,
            "{:<width$} {rows:>12} {masked:>12} {nulls:>12} {found:>9}",
            table.table
        );
        if detail == Detail::Columns {
            columns(&mut text, table);
        }
    }
    if detail == Detail::Columns {
        for (kind, count) in &outcome.not_understood {
            let _ = writeln!(text, "not understood: {count} {kind}");
        }
    }
    let seconds = outcome.elapsed.as_secs_f64();
    let rows: u64 = outcome.tables.iter().map(|table| table.rows).sum();
    let _ = writeln!(
        text,
        "{rows} row{}, {:.1} MB in, {:.1} MB out, {seconds:.2} s, {:.0} MB/s{}",
        plural(rows),
        outcome.bytes_in as f64 / 1e6,
        outcome.bytes_out as f64 / 1e6,
        outcome.bytes_in as f64 / 1e6 / seconds.max(1e-6),
        match outcome.verdict {
            Verdict::Written => "",
            Verdict::Withheld => "; nothing was written from the first finding on",
        }
    );
    text
}

fn columns(text: &mut String, table: &TableOutcome) {
    for column in &table.columns {
        let domain = match &column.domain {
            Some(domain) => format!(", domain {domain}"),
            None => String::new(),
        };
        let _ = writeln!(
            text,
            "  {}: {}{domain}, {} masked, {} null",
            column.column, column.transform, column.masked, column.nulls
        );
    }
}

fn found_by_table(outcome: &Outcome) -> Vec<(String, u64)> {
    let mut found: Vec<(String, u64)> = Vec::new();
    for finding in outcome.findings.iter() {
        let FindingPlace::Column { table, .. } = &finding.place else { continue };
        let name = table.to_string();
        match found.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += finding.count,
            None => found.push((name, finding.count)),
        }
    }
    found
}

fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}
