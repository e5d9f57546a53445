//! The summary of a run for people.

use std::fmt::Write;
use std::time::Duration;

use crate::command::wrap::wrap;
use crate::mapping::{AutomaticColumn, AutomaticReason};
use crate::pipeline::findings::FindingPlace;
use crate::pipeline::outcome::{Lines, Outcome, TableOutcome, Verdict};

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A line for each table.
    Tables,
    /// A line for each column with a rule as well, and what was not understood.
    Columns,
}

/// Which column got which rule in automatic mode, a line or a few for each table.
pub fn automatic(outcome: &Outcome) -> String {
    if outcome.automatic.is_empty() {
        return "no column was classified as personal data\n".to_owned();
    }
    let mut text = String::new();
    let classified = |column: &&AutomaticColumn| column.because == AutomaticReason::Classified;
    if outcome.automatic.iter().any(|column| classified(&column)) {
        text.push_str("columns classified as personal data, and what becomes of them:\n");
    }
    for columns in outcome.automatic.chunk_by(|a, b| a.table == b.table) {
        let Some(first) = columns.first() else { continue };
        let rules: Vec<String> = columns
            .iter()
            .filter(classified)
            .map(|column| format!("{}={}", column.column, column.transformer))
            .collect();
        if !rules.is_empty() {
            wrap(&mut text, &format!("  {}: ", first.table), &rules.join(", "), 4);
        }
    }
    for (because, what) in [
        (AutomaticReason::Text, "text in which what is found is replaced (redact):\n"),
        (
            AutomaticReason::SearchVector,
            "search vectors (tsvector) that become empty, since they repeat the words of other columns:\n",
        ),
    ] {
        let columns: Vec<String> = outcome
            .automatic
            .chunk_by(|a, b| a.table == b.table)
            .filter_map(|columns| {
                let names = columns.iter().filter(|column| column.because == because);
                let names: Vec<&str> = names.map(|column| column.column.as_str()).collect();
                let table = &columns.first()?.table;
                (!names.is_empty()).then(|| format!("{table}({})", names.join(", ")))
            })
            .collect();
        if !columns.is_empty() {
            text.push_str(what);
            wrap(&mut text, "  ", &columns.join(", "), 4);
        }
    }
    text
}

/// What was found, a line for each place.
pub fn findings(outcome: &Outcome) -> String {
    let mut text = String::new();
    let found = outcome.findings.failing().map(|finding| ("found", finding));
    let redacted = outcome.redacted.failing().map(|finding| ("redacted", finding));
    for (what, finding) in found.chain(redacted) {
        let place = match &finding.place {
            FindingPlace::Column { table, column } => {
                format!("{table}.{}", column.as_deref().unwrap_or("?"))
            }
            FindingPlace::Statement(start) => format!("statement {start:?}"),
            FindingPlace::Text => "text".to_owned(),
        };
        // The lines of an archive's parts are nowhere to be seen.
        let first = match (finding.first_row, outcome.lines) {
            (0, Lines::OfParts) => String::new(),
            (0, Lines::OfOutput) => format!(", first in line {}", finding.line),
            (row, Lines::OfParts) => format!(", first in row {row}"),
            (row, Lines::OfOutput) => format!(", first in row {row}, line {}", finding.line),
        };
        let _ = writeln!(
            text,
            "{what}: {} in {place}, {} value{}{first}",
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
    tables(&mut text, outcome, detail);
    if detail == Detail::Columns {
        for (kind, count) in &outcome.not_understood {
            let _ = writeln!(text, "not understood: {count} {kind}");
        }
    }
    let rows: u64 = outcome.tables.iter().map(|table| table.rows).sum();
    let _ = writeln!(
        text,
        "{rows} row{}, {} in, {} out, {}{}",
        plural(rows),
        bytes(outcome.bytes_in),
        bytes(outcome.bytes_out),
        speed(outcome.bytes_in, outcome.elapsed),
        match outcome.verdict {
            Verdict::Written => "",
            Verdict::Withheld => "; nothing was written from the first finding on",
        }
    );
    text
}

/// Bytes for people, in powers of ten.
pub fn bytes(bytes: u64) -> String {
    match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.2} GB", bytes as f64 / 1e9),
    }
}

/// Seconds and, where the run was long enough for one, the rate.
pub(super) fn speed(bytes: u64, elapsed: Duration) -> String {
    let seconds = elapsed.as_secs_f64();
    if seconds < 0.1 || bytes < 1_000_000 {
        return format!("{seconds:.2} s");
    }
    format!("{seconds:.2} s, {:.0} MB/s", bytes as f64 / 1e6 / seconds)
}

/// Table, rows, masked cells, nulls, findings: names to the left, numbers to the right.
fn tables(text: &mut String, outcome: &Outcome, detail: Detail) {
    /// A longer name has a line of its own.
    const NAME_CHARS_MAX: usize = 48;
    if outcome.tables.is_empty() {
        return;
    }
    let found = found_by_table(outcome);
    let mut lines: Vec<[String; 5]> =
        vec![["table", "rows", "masked", "nulls", "findings"].map(str::to_owned)];
    for table in &outcome.tables {
        let masked: u64 = table.columns.iter().map(|column| column.masked).sum();
        let nulls: u64 = table.columns.iter().map(|column| column.nulls).sum();
        let findings = found.iter().find(|(name, _)| *name == table.table).map_or(0, |(_, n)| *n);
        let dropped = if table.dropped { " dropped" } else { "" };
        lines.push([
            table.table.clone(),
            format!("{}{dropped}", table.rows),
            masked.to_string(),
            nulls.to_string(),
            findings.to_string(),
        ]);
    }
    let width = |column: usize, max: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(|cell| cell.chars().count()).filter(|chars| *chars <= max).max().unwrap_or(0)
    };
    let name_width = width(0, NAME_CHARS_MAX);
    let widths = [1, 2, 3, 4].map(|column| width(column, usize::MAX).max(8));
    for (number, [name, cells @ ..]) in lines.iter().enumerate() {
        if name.chars().count() > name_width {
            let _ = write!(text, "{name}\n{:name_width$}", "");
        } else {
            let _ = write!(text, "{name:<name_width$}");
        }
        for (cell, width) in cells.iter().zip(widths) {
            let _ = write!(text, "  {cell:>width$}");
        }
        text.push('\n');
        if detail == Detail::Columns
            && let Some(table) = number.checked_sub(1).and_then(|n| outcome.tables.get(n))
        {
            columns(text, table);
        }
    }
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
    for finding in outcome.findings.failing() {
        let FindingPlace::Column { table, .. } = &finding.place else { continue };
        let name = table.to_string();
        match found.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += finding.count,
            None => found.push((name, finding.count)),
        }
    }
    found
}

pub(super) fn plural(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_for_people() {
        let shown: Vec<String> =
            [0, 999, 1_000, 123_456_789, 2_500_000_000].into_iter().map(bytes).collect();
        assert_eq!(shown, ["0 B", "999 B", "1.0 kB", "123.5 MB", "2.50 GB"]);
    }

    #[test]
    fn a_rate_needs_time_and_bytes() {
        for (bytes, milliseconds, expected) in [
            (2_000_000_000, 4_000, "4.00 s, 500 MB/s"),
            (300_000, 430, "0.43 s"),
            (30_000_000, 60, "0.06 s"),
        ] {
            assert_eq!(speed(bytes, Duration::from_millis(milliseconds)), expected);
        }
    }
}
