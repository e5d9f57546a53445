//! The report of a scan as SARIF 2.1.0 (OASIS), for tools that show the findings of scanners.
//!
//! The detectors are the rules; each column and detector is one result, at the place of its first value.

use serde_json::{Value, json};

use crate::command::scan::{InputReport, ScanFinding, ScanReport};
use crate::detect::{DETECTORS, Detector, Verdict};
use crate::pipeline::FindingPlace;

/// The report as indented JSON with a newline at its end.
///
/// # Errors
/// If it cannot be serialised, which only a fault in this program can cause.
pub fn sarif(report: &ScanReport) -> serde_json::Result<String> {
    let rules: Vec<&Detector> = written_detectors().collect();
    let results: Vec<Value> =
        report.findings().map(|(input, found)| result(&rules, input, found)).collect();
    let notifications: Vec<Value> = report
        .failed()
        .map(|(input, error)| {
            json!({
                "level": "error",
                "message": { "text": error.to_string() },
                "locations": [{ "physicalLocation": { "artifactLocation": artifact(input) } }],
            })
        })
        .collect();
    let run = json!({
        "tool": {
            "driver": {
                "name": "dumpscrub",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|detector| rule(detector)).collect::<Vec<_>>(),
            }
        },
        "invocations": [{
            "executionSuccessful": notifications.is_empty(),
            "toolExecutionNotifications": notifications,
        }],
        "columnKind": "utf16CodeUnits",
        "results": results,
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

/// The detectors that can find something.
fn written_detectors() -> impl Iterator<Item = &'static Detector> {
    DETECTORS.iter().copied().filter(|detector| !detector.summary.is_empty())
}

fn rule(detector: &Detector) -> Value {
    let guards = match detector.guards {
        [] => String::new(),
        guards => format!(" Not counted: {}.", guards.join("; ")),
    };
    json!({
        "id": detector.name,
        "shortDescription": { "text": detector.summary },
        "fullDescription": {
            "text": format!("{} Checked by: {}.{guards}", detector.pattern, detector.validator),
        },
        "help": {
            "text": format!(
                "Give the column the rule {} in the mapping file, or \"redact\" where it holds other text as well.",
                detector.mend
            ),
        },
        "defaultConfiguration": { "level": "error" },
        "properties": { "tier": detector.tier.letter(), "regions": detector.regions },
    })
}

fn result(rules: &[&Detector], input: &InputReport, found: &ScanFinding) -> Value {
    let finding = &found.finding;
    let name = finding.detector.name();
    let (level, kind) = match found.verdict() {
        Verdict::Fail => ("error", "fail"),
        Verdict::Info => ("note", "fail"),
        // What belongs to nobody has passed.
        Verdict::Test => ("none", "pass"),
    };
    let (place, logical) = match &finding.place {
        FindingPlace::Column { table, column } => {
            let column = column.as_deref().unwrap_or("?");
            let place = format!("{table}.{column}");
            let logical = json!([
                { "name": column, "fullyQualifiedName": place, "kind": "member" },
            ]);
            (place, Some(logical))
        }
        FindingPlace::Statement(start) => (format!("statement {start}"), None),
        FindingPlace::Text => ("text".to_owned(), None),
    };
    let values = if finding.count == 1 { "value" } else { "values" };
    let mend = match found.mend() {
        Some(mend) => format!(" Mend it in the mapping file: {mend}"),
        None => String::new(),
    };
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(input),
            "region": { "startLine": finding.line, "byteOffset": finding.byte },
        },
    });
    if let (Some(logical), Value::Object(location)) = (logical, &mut location) {
        location.insert("logicalLocations".to_owned(), logical);
    }
    let mut result = json!({
        "ruleId": name,
        "ruleIndex": rules.iter().position(|rule| rule.id == finding.detector),
        "kind": kind,
        "level": level,
        "message": {
            "text": format!(
                "{} {values} of {name} in {place} ({}).{mend}",
                finding.count,
                found.reason()
            ),
        },
        "locations": [location],
        "partialFingerprints": { "place/v1": format!("{name}:{place}") },
        "occurrenceCount": finding.count,
        "properties": {
            "tier": finding.tier.letter(),
            "shape": finding.shape,
            "firstRow": (finding.first_row > 0).then_some(finding.first_row),
            "lastRow": (finding.last_row > 0).then_some(finding.last_row),
        },
    });
    if let (Some(known), Value::Object(result)) = (found.known, &mut result) {
        let state = if finding.count <= known { "unchanged" } else { "updated" };
        result.insert("baselineState".to_owned(), json!(state));
    }
    result
}

fn artifact(input: &InputReport) -> Value {
    json!({ "uri": uri(input.shown_name()) })
}

/// A path as a URI reference: what a URI does not hold is percent-encoded.
pub(super) fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
