//! What the scan says of rows.

use std::collections::BTreeMap;

use dumpscrub::codec::copy_text::CopyTextDialect;
use dumpscrub::detect::{ColumnContext, Interest, Policy, Verdict, suspects_with_hits};
use dumpscrub::encoding::Encoding;
use dumpscrub::pipeline::{Layout, Scanner};
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

/// Failing findings in the cells of a table, as the scan of a dump finds them.
pub fn failing(corpus: &Corpus, number: usize) -> Vec<Found> {
    let table = &corpus.tables[number];
    let contexts: Vec<_> =
        table.columns.iter().map(|(column, of)| context(table.name, column, of)).collect();
    let policy = Policy::default();
    let dialect = CopyTextDialect::default();
    let layout =
        Layout::CopyText { columns: &contexts, dialect: &dialect, encoding: Encoding::Utf8 };
    let mut scanner = Scanner::new(policy, Interest::Failing);
    let mut places = Vec::new();
    let (rows, columns) = (table.rows.as_bytes(), scanner.spoken_for(layout));
    suspects_with_hits(rows, &policy, Interest::Failing, columns, &mut |suspect| {
        places.push(suspect);
    });
    places.sort_by_key(|suspect| suspect.at);
    let mut found = Vec::new();
    scanner.cells(rows, layout, &places, &mut |cell| {
        for hit in cell.matches.iter().filter(|hit| hit.verdict == Verdict::Fail) {
            found.push(Found {
                detector: hit.detector.name(),
                table: number,
                row: cell.row,
                column: cell.column.expect("a column"),
                start: hit.start,
                end: hit.end,
            });
        }
    });
    found
}

/// Counts failing findings in machine data.
pub fn alarms(rows: &str, alarms: &mut BTreeMap<&'static str, u64>) {
    let contexts: Vec<_> =
        MACHINE_COLUMNS.iter().map(|(column, of)| context("events", column, of)).collect();
    let dialect = CopyTextDialect::default();
    let layout =
        Layout::CopyText { columns: &contexts, dialect: &dialect, encoding: Encoding::Utf8 };
    let mut findings = Vec::new();
    let mut scanner = Scanner::new(Policy::default(), Interest::Failing);
    scanner.scan(rows.as_bytes(), layout, &mut findings);
    for finding in findings.iter().filter(|finding| finding.verdict == Verdict::Fail) {
        *alarms.entry(finding.detector.name()).or_default() += finding.count;
    }
}
