//! What the scan says of rows.

use std::collections::BTreeMap;

use dumpscrub::detect::{ColumnContext, Policy, ValueDetector, Verdict};
use dumpscrub::schema::{ColumnType, TypeKind};

use super::corpus::{Corpus, MACHINE_COLUMNS};
use super::score::Found;

fn context(table: &str, column: &str, of: &str) -> ColumnContext {
    let kind = match of {
        "text" | "text[]" => TypeKind::Text,
        "bigint" => TypeKind::BigInt,
        "jsonb" => TypeKind::Jsonb,
        "inet" => TypeKind::Inet,
        "date" => TypeKind::Date,
        "uuid" => TypeKind::Uuid,
        "timestamp with time zone" => TypeKind::TimestampTz,
        "double precision" => TypeKind::Double,
        "numeric(12,2)" => TypeKind::Numeric { precision: Some(12), scale: Some(2) },
        _ => TypeKind::Other(of.to_owned()),
    };
    ColumnContext::of(
        table,
        column,
        &ColumnType { array: of.ends_with("[]"), ..ColumnType::scalar(kind, of) },
    )
}

/// Failing findings in the cells of a table.
pub fn failing(corpus: &Corpus, number: usize) -> Vec<Found> {
    let table = &corpus.tables[number];
    let contexts: Vec<_> =
        table.columns.iter().map(|(column, of)| context(table.name, column, of)).collect();
    let mut detector = ValueDetector::new(Policy::default());
    let mut matches = Vec::new();
    let mut found = Vec::new();
    for (place, cell) in table.cells.iter().enumerate() {
        let Some(cell) = cell else { continue };
        let column = place % contexts.len();
        matches.clear();
        detector.find(cell.as_bytes(), &contexts[column], &mut matches);
        for hit in matches.iter().filter(|hit| hit.verdict == Verdict::Fail) {
            found.push(Found {
                detector: hit.detector.name(),
                table: number,
                row: (place / contexts.len()) as u64,
                column: column as u32,
                start: hit.start,
                end: hit.end,
            });
        }
    }
    found
}

/// Counts failing findings in machine data.
pub fn alarms(rows: &str, alarms: &mut BTreeMap<&'static str, u64>) {
    let contexts: Vec<_> =
        MACHINE_COLUMNS.iter().map(|(column, of)| context("events", column, of)).collect();
    let mut detector = ValueDetector::new(Policy::default());
    let mut matches = Vec::new();
    for line in rows.lines() {
        for (field, context) in line.split('\t').zip(&contexts) {
            matches.clear();
            detector.find(field.as_bytes(), context, &mut matches);
            for hit in matches.iter().filter(|hit| hit.verdict == Verdict::Fail) {
                *alarms.entry(hit.detector.name()).or_default() += 1;
            }
        }
    }
}
