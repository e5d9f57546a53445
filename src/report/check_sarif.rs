//! The findings of a check as SARIF 2.1.0 (OASIS). The codes are the rules; the places are those of the mapping file.

use serde_json::{Value, json};

use super::sarif::uri;
use crate::check::Finding;
use crate::command::check::CheckReport;
use crate::mapping::{Code, Severity};

/// The report as indented JSON with a newline at its end.
///
/// # Errors
/// If it cannot be serialised, which only a fault in this program can cause.
pub fn check_sarif(report: &CheckReport) -> serde_json::Result<String> {
    let checked = &report.checked;
    let artifact = json!({ "uri": uri(&checked.mapping) });
    let results: Vec<Value> =
        checked.findings.iter().map(|finding| result(finding, &artifact)).collect();
    let run = json!({
        "tool": {
            "driver": {
                "name": "dumpscrub",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": Code::ALL.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            }
        },
        "invocations": [{ "executionSuccessful": true }],
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": { "text": code.summary() },
        "fullDescription": { "text": format!("What would happen: {}.", code.consequence()) },
    })
}

fn result(finding: &Finding, artifact: &Value) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut text = format!("{}. {}.", finding.message, finding.consequence);
    if let Some(hint) = &finding.hint {
        text.push_str(&format!(" Hint: {hint}."));
    }
    if let Some(fix) = &finding.fix {
        let section = fix.section.as_ref().map(|section| format!(" below {section}"));
        text.push_str(&format!(" Write{}: {}", section.unwrap_or_default(), fix.lines));
    }
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact,
            "region": { "startLine": finding.place.line, "startColumn": finding.place.column },
        },
    });
    let name = match (&finding.table, &finding.column) {
        (Some(table), Some(column)) => Some((column.clone(), format!("{table}.{column}"))),
        (Some(table), None) => Some((table.clone(), table.clone())),
        (None, _) => None,
    };
    let subject = name.as_ref().map_or("", |(_, full)| full).to_owned();
    if let (Some((name, full)), Value::Object(location)) = (name, &mut location) {
        let logical = json!([{ "name": name, "fullyQualifiedName": full, "kind": "member" }]);
        location.insert("logicalLocations".to_owned(), logical);
    }
    let mut result = json!({
        "ruleId": finding.code.name(),
        "ruleIndex": Code::ALL.iter().position(|code| *code == finding.code),
        "level": level,
        "message": { "text": text },
        "locations": [location],
        "partialFingerprints": { "place/v1": format!("{}:{subject}", finding.code.name()) },
    });
    if let (Some(reason), Value::Object(result)) = (&finding.accepted, &mut result) {
        let suppression = json!([{ "kind": "external", "justification": reason }]);
        result.insert("suppressions".to_owned(), suppression);
    }
    result
}
