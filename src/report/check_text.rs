//! The findings of a check for people.

use crate::check::Finding;
use crate::command::check::CheckReport;
use crate::mapping::Severity;

/// What was found, in the order of the mapping file: what is wrong, what would happen, what to write. Nothing of what is accepted.
pub fn check_findings(report: &CheckReport) -> String {
    let mut text = String::new();
    let open = report.checked.findings.iter().filter(|finding| finding.accepted.is_none());
    for (at, finding) in open.enumerate() {
        if at > 0 {
            text.push('\n');
        }
        one(finding, &report.checked.mapping, &mut text);
    }
    text
}

/// One line on what came of it.
pub fn check_summary(report: &CheckReport) -> String {
    let checked = &report.checked;
    let mut parts = Vec::new();
    for (severity, one, many) in [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Note, "note", "notes"),
    ] {
        match checked.count(severity) {
            0 => {}
            1 => parts.push(format!("1 {one}")),
            count => parts.push(format!("{count} {many}")),
        }
    }
    if checked.accepted() > 0 {
        parts.push(format!("{} accepted", checked.accepted()));
    }
    let found = if parts.is_empty() { "nothing to mend".to_owned() } else { parts.join(", ") };
    let answer = if report.fits() { "fits" } else { "does not fit" };
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    format!(
        "{} {answer}: {} table{}, {} column{}; {found}\n",
        checked.mapping,
        checked.tables,
        plural(checked.tables),
        checked.columns,
        plural(checked.columns),
    )
}

fn one(finding: &Finding, mapping: &str, text: &mut String) {
    text.push_str(&format!(
        "{}: {}[{}]: {}\n",
        finding.place.in_file(mapping),
        finding.severity.word(),
        finding.code.name(),
        finding.message
    ));
    text.push_str(&format!("  then: {}\n", finding.consequence));
    if let Some(hint) = &finding.hint {
        text.push_str(&format!("  hint: {hint}\n"));
    }
    if let Some(fix) = &finding.fix {
        let lines: Vec<&str> = fix.section.iter().map(String::as_str).collect();
        for (at, line) in lines.into_iter().chain(fix.lines.lines()).enumerate() {
            let lead = if at == 0 { "  write:" } else { "        " };
            text.push_str(&format!("{lead} {line}\n"));
        }
    }
}
