//! The report of a scan for people.

use std::fmt::Write;

use super::text::{bytes, plural, speed};
use crate::command::scan::{InputEnd, InputReport, ScanFinding, ScanReport};
use crate::detect::Verdict;
use crate::pipeline::FindingPlace;

/// How much is told of what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanDetail {
    /// What counts as personal data.
    Failing,
    /// Also what is only mentioned and what belongs to nobody, each with what decided.
    Explained,
}

/// What was found: a line for each table, column and detector, under the name of its input where there are several.
pub fn scan_findings(report: &ScanReport, detail: ScanDetail) -> String {
    let mut text = String::new();
    let several = report.inputs.len() > 1;
    for input in &report.inputs {
        let shown: Vec<&ScanFinding> = input
            .findings
            .iter()
            .filter(|found| detail == ScanDetail::Explained || found.verdict() == Verdict::Fail)
            .collect();
        if shown.is_empty() {
            continue;
        }
        if several {
            if !text.is_empty() {
                text.push('\n');
            }
            let _ = writeln!(text, "{}", input.shown_name());
        }
        lines(&mut text, &shown, detail);
    }
    text
}

/// What became of the inputs, and how often something was found.
pub fn scan_summary(report: &ScanReport) -> String {
    let mut text = String::new();
    for (input, why) in report.skipped() {
        let _ = writeln!(text, "skipped: {}: {why}", input.shown_name());
    }
    let totals = report.totals();
    let places = |verdict| report.findings().filter(|(_, f)| f.verdict() == verdict).count();
    let in_places = |verdict| match places(verdict) {
        0 => String::new(),
        1 => " in 1 place".to_owned(),
        n => format!(" in {n} places"),
    };
    let _ = write!(
        text,
        "fail {}{}, info {}{}, test {}{}",
        totals.fail,
        in_places(Verdict::Fail),
        totals.info,
        in_places(Verdict::Info),
        totals.test,
        in_places(Verdict::Test),
    );
    if totals.known > 0 {
        let _ = write!(text, "; known by the baseline {}", totals.known);
    }
    text.push('\n');
    let sum = |of: fn(&InputReport) -> u64| report.inputs.iter().map(of).sum::<u64>();
    let inputs = sum(|input| u64::from(!matches!(input.ended, InputEnd::Skipped(_))));
    let (rows, read_bytes) = (sum(|input| input.rows), sum(|input| input.bytes));
    let failed = match report.failed().count() {
        0 => String::new(),
        failed => format!(", {failed} not read to the end"),
    };
    let _ = writeln!(
        text,
        "{inputs} input{}{failed}, {rows} row{}, {}, {}",
        plural(inputs),
        plural(rows),
        bytes(read_bytes),
        speed(read_bytes, report.elapsed),
    );
    text
}

/// Verdict, place, detector, tier, count, where, shape, and the line that mends it; names to the left, numbers to the right.
fn lines(text: &mut String, findings: &[&ScanFinding], detail: ScanDetail) {
    /// A longer cell is followed by what comes next without being lined up with it.
    const CELL_CHARS_MAX: usize = 48;
    let rows: Vec<[String; 7]> = findings.iter().map(|found| cells(found)).collect();
    let width = |column: usize| {
        let chars = rows.iter().filter_map(|row| row.get(column)).map(|c| c.chars().count());
        chars.filter(|chars| *chars <= CELL_CHARS_MAX).max().unwrap_or(0)
    };
    let [verdict, place, detector, tier, count, at, shape] = [0, 1, 2, 3, 4, 5, 6].map(width);
    for (found, row) in findings.iter().zip(&rows) {
        let [a, b, c, d, e, f, g] = row;
        let mut line = format!(
            "{a:verdict$}  {b:place$}  {c:detector$}  {d:tier$}  {e:>count$}  {f:at$}  {g:shape$}",
        );
        if let Some(mend) = found.mend() {
            let _ = write!(line, "  mend: {mend}");
        }
        let _ = writeln!(text, "{}", line.trim_end());
        if detail == ScanDetail::Explained {
            let _ = writeln!(text, "{:verdict$}  because: {}", "", found.reason());
        }
    }
}

fn cells(found: &ScanFinding) -> [String; 7] {
    let finding = &found.finding;
    let place = match &finding.place {
        FindingPlace::Column { table, column } => {
            // A name may hold a line end.
            format!("{table}.{}", column.as_deref().unwrap_or("?"))
                .replace(|c: char| c.is_control(), "\u{FFFD}")
        }
        FindingPlace::Statement(start) => format!("statement {start:?}"),
        FindingPlace::Text => "text".to_owned(),
    };
    let at = match (finding.first_row, finding.last_row) {
        (0, _) => format!("line {}, byte {}", finding.line, finding.byte),
        (first, last) if last > first => format!("rows {first} to {last}, line {}", finding.line),
        (first, _) => format!("row {first}, line {}", finding.line),
    };
    let known = match found.known {
        Some(known) if finding.count > known => format!(" ({known} known)"),
        _ => String::new(),
    };
    [
        verdict_word(found.verdict()).to_owned(),
        place,
        finding.detector.name().to_owned(),
        finding.tier.letter().to_owned(),
        format!("{} value{}{known}", finding.count, plural(finding.count)),
        at,
        finding.shape.clone(),
    ]
}

/// A verdict in reports.
pub(super) fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fail => "fail",
        Verdict::Info => "info",
        Verdict::Test => "test",
    }
}
