//! What was discovered, for people.

use std::fmt::Write as _;
use std::time::Duration;

use crate::classify::Review;
use crate::discover::{DiscoveredColumn, Discovery, Updated, counted, relationship_reason};
use crate::relate::Relationship;

/// Columns with personal data, what must be looked at, relationships, cycles, and what else there is to say.
pub fn discover_text(discovery: &Discovery) -> String {
    let mut out = String::new();
    let columns: Vec<(String, &DiscoveredColumn)> = discovery
        .tables
        .iter()
        .flat_map(|table| {
            table
                .columns
                .iter()
                .map(move |column| (format!("{}.{}", table.name, column.name), column))
        })
        .collect();
    section(
        &mut out,
        "Personal data",
        columns.iter().filter(|(_, column)| column.verdict.word().is_some()).map(
            |(name, column)| {
                [
                    name.clone(),
                    column.verdict.word().unwrap_or_default().to_owned(),
                    column.rule_text(),
                    column.verdict.confidence.word().to_owned(),
                    column.verdict.reason(),
                ]
            },
        ),
    );
    section(
        &mut out,
        "To be looked at",
        columns.iter().filter(|(_, column)| column.review == Review::Wanted).map(
            |(name, column)| {
                let mut reasons = vec![column.verdict.reason()];
                reasons.extend(column.reasons.iter().cloned());
                reasons.retain(|reason| !reason.is_empty());
                [name.clone(), column.rule_text(), reasons.join("; ")]
            },
        ),
    );
    section(
        &mut out,
        "Relationships",
        discovery.relationships.iter().map(|found: &Relationship| {
            [found.from.to_string(), found.to.to_string(), relationship_reason(found)]
        }),
    );
    section(
        &mut out,
        "Tables that point to each other in a circle",
        discovery.order.cycles.iter().map(|cycle| {
            let names: Vec<String> = cycle.iter().map(ToString::to_string).collect();
            [names.join(", ")]
        }),
    );
    section(&mut out, "Notes", discovery.notes.iter().map(|note| [note.clone()]));
    if out.is_empty() {
        out.push_str("Nothing personal, and no relationships.\n");
    }
    out
}

/// How much was read, in a line.
pub fn discover_summary(discovery: &Discovery, bytes: u64, elapsed: Duration) -> String {
    let totals = discovery.totals();
    let seconds = elapsed.as_secs_f64().max(1e-6);
    format!(
        "{}, {}, {}: {} may hold personal data, {} to be looked at, {:.2} s, {:.0} MB/s\n",
        counted(totals.tables as u64, "table"),
        counted(totals.columns as u64, "column"),
        counted(totals.rows, "row"),
        counted(totals.personal as u64, "column"),
        totals.review,
        elapsed.as_secs_f64(),
        bytes as f64 / 1e6 / seconds,
    )
}

/// What was added to a mapping file, in a line.
pub fn discover_added(updated: &Updated) -> String {
    if updated.is_empty() {
        return "nothing new\n".to_owned();
    }
    let mut parts = Vec::new();
    for (count, noun) in [
        (updated.tables, "table"),
        (updated.columns, "column"),
        (updated.relationships, "relationship"),
        (updated.settings, "setting"),
    ] {
        if count > 0 {
            parts.push(counted(count as u64, noun));
        }
    }
    format!("new: {}\n", parts.join(", "))
}

/// A heading and its lines, aligned; nothing where there are none.
fn section<const N: usize>(
    out: &mut String,
    heading: &str,
    lines: impl Iterator<Item = [String; N]>,
) {
    /// The longest cell that others are aligned by, in characters.
    const ALIGNED_MAX: usize = 48;
    let lines: Vec<[String; N]> = lines.collect();
    if lines.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "{heading}");
    let widths: [usize; N] = std::array::from_fn(|at| {
        let chars = lines.iter().filter_map(|line| line.get(at)).map(|cell| cell.chars().count());
        chars.filter(|chars| *chars <= ALIGNED_MAX).max().unwrap_or(0)
    });
    for line in &lines {
        let mut text = String::from(" ");
        for (cell, width) in line.iter().zip(widths) {
            let _ = write!(text, " {cell:width$} ");
        }
        let _ = writeln!(out, "{}", text.trim_end());
    }
}
