//! The redacted artefact against the corpus, byte by byte: nothing planted is left, and nothing else changed.

use std::collections::BTreeMap;

use dumpscrub::key::Key;
use dumpscrub::pipeline::sanitizer::ScanMode;
use dumpscrub::{Mapping, Sanitizer};

use super::corpus::{Corpus, Planted};

/// What came of redacting a corpus.
#[derive(Debug, Default)]
pub struct Artefact {
    /// Planted values that still stand at their place or anywhere in the artefact, by detector.
    pub residual: BTreeMap<&'static str, u64>,
    /// Cells in which something beside the planted values changed.
    pub damaged: u64,
    /// Examples of both.
    pub mistakes: Vec<String>,
}

/// Redacts every text, JSON and array column of the corpus, and compares.
pub fn redact(corpus: &Corpus) -> Artefact {
    let mut mapping = "version = 1\nunlisted = \"keep\"\n".to_owned();
    for table in &corpus.tables {
        mapping += &format!("[tables.\"public.{}\".columns]\n", table.name);
        for (column, of) in &table.columns {
            if matches!(*of, "text" | "jsonb" | "text[]") {
                mapping += &format!("{column} = \"redact\"\n");
            }
        }
    }
    let mapping = Mapping::from_toml(&mapping, "evaluation.toml").expect("a mapping");
    let mut out = Vec::new();
    Sanitizer::new(mapping)
        .key(Key::from_bytes([7; 32]))
        .scan(ScanMode::Off)
        .run(corpus.dump().as_bytes(), &mut out)
        .expect("the corpus is sanitized");
    let out = String::from_utf8(out).expect("UTF-8");
    let mut planted: BTreeMap<(usize, u64, u32), Vec<&Planted>> = BTreeMap::new();
    for value in &corpus.planted {
        planted.entry((value.table, value.row, value.column)).or_default().push(value);
    }
    let mut artefact = Artefact::default();
    for (number, table) in corpus.tables.iter().enumerate() {
        let head = format!("COPY public.{} (", table.name);
        let start = out.find(&head).expect("the table's data");
        let rows = out[start..].split_once('\n').expect("rows").1;
        let rows = &rows[..rows.find("\n\\.\n").map_or(0, |end| end + 1)];
        let mut cells = table.cells.iter();
        for (row, line) in rows.lines().enumerate() {
            for (column, field) in line.split('\t').enumerate() {
                let before = cells.next().expect("as many cells as before");
                let redacted = matches!(table.columns[column].1, "text" | "jsonb" | "text[]");
                let after = (field != "\\N").then(|| unescape(field));
                let place = (number, row as u64, column as u32);
                let values = planted.get(&place).map_or(&[][..], Vec::as_slice);
                match (before, after) {
                    (None, None) => {}
                    (Some(before), Some(after)) if redacted => {
                        compare(before, &after, values, &mut artefact);
                    }
                    (Some(before), Some(after)) => {
                        artefact.damaged += u64::from(*before != after);
                    }
                    _ => artefact.damaged += 1,
                }
            }
        }
        assert!(cells.next().is_none(), "rows are missing in {}", table.name);
    }
    artefact
}

/// Holds a cell against what it was: the text between planted values must stand in order, the values must be gone.
fn compare(before: &str, after: &str, values: &[&Planted], artefact: &mut Artefact) {
    for value in values {
        let what = &before[value.start..value.end];
        if after.contains(what) || after.contains(&value.what) {
            *artefact.residual.entry(value.detector).or_default() += 1;
            artefact
                .mistakes
                .push(format!("left: {} {:.60?} in {:.160?}", value.detector, what, after));
        }
    }
    // The server quotes the elements of arrays where it must, and so do we.
    let is_array = before.starts_with('{') && !before.starts_with("{\"at\"");
    let bare = |text: &str| if is_array { text.replace('"', "") } else { text.to_owned() };
    let plain = bare(after);
    let mut rest = plain.as_str();
    let mut at = 0;
    let mut values: Vec<&&Planted> = values.iter().collect();
    values.sort_by_key(|value| value.start);
    for (place, value) in values.iter().enumerate() {
        let between = bare(&before[at..value.start]);
        let between = between.as_str();
        let found =
            if place == 0 { rest.starts_with(between).then_some(0) } else { rest.find(between) };
        let Some(found) = found else {
            artefact.damaged += 1;
            artefact.mistakes.push(format!("changed: {:.160?} -> {:.160?}", before, after));
            return;
        };
        rest = &rest[found + between.len()..];
        at = value.end;
    }
    let behind = bare(&before[at..]);
    let behind = behind.as_str();
    if !(rest.ends_with(behind) && (!values.is_empty() || rest == behind)) {
        artefact.damaged += 1;
        artefact.mistakes.push(format!("changed: {:.160?} -> {:.160?}", before, after));
    }
}

/// What a field of COPY text means.
fn unescape(field: &str) -> String {
    let mut text = String::new();
    let mut chars = field.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some(c) => text.push(c),
                None => {}
            },
            c => text.push(c),
        }
    }
    text
}
