//! How many bytes a second the codecs read and write, and that they read and write them right.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::codec::copy_text;
use dumpscrub::codec::csv::{self, Columns, CsvDialect, Quoting, RecordCutter};
use dumpscrub::codec::json_text::Tokens;
use dumpscrub::codec::sql_values::{self, Backslash, Tuples};
use dumpscrub::encoding::Encoding;

const ROWS: usize = 10_000;

/// Rows as of a table of people: eight columns, about 150 bytes; every tenth has something to escape.
fn values() -> Vec<Vec<Option<Vec<u8>>>> {
    let value = |text: String| Some(text.into_bytes());
    (0..ROWS)
        .map(|row| {
            vec![
                value(row.to_string()),
                value(format!("maria.gonzalez{row}@example.com")),
                value("María González-Pérez".to_owned()),
                value("1984-05-17".to_owned()),
                (row % 3 != 0).then(|| b"+1 202 555 0143".to_vec()),
                value(if row % 10 == 0 {
                    "says \"hello\",\nthen isn't\there: C:\\temp".to_owned()
                } else {
                    "a note of some length that holds nothing to escape at all".to_owned()
                }),
                value("t".to_owned()),
                value("2026-01-02 03:04:05.678901+00".to_owned()),
            ]
        })
        .collect()
}

fn copy(c: &mut Criterion) {
    let values = values();
    let mut block = Vec::new();
    for row in &values {
        for (index, value) in row.iter().enumerate() {
            if index > 0 {
                block.push(b'\t');
            }
            match value {
                Some(value) => copy_text::encode(value, Encoding::Utf8, &mut block),
                None => block.extend_from_slice(copy_text::NULL),
            }
        }
        block.push(b'\n');
    }
    let rows: Vec<&[u8]> = block.split_inclusive(|byte| *byte == b'\n').collect();
    assert_eq!(rows.len(), ROWS);

    let mut group = c.benchmark_group("copy_text");
    group.throughput(Throughput::Bytes(block.len() as u64));
    let mut fields = Vec::new();
    group.bench_function("split_row", |b| {
        b.iter(|| {
            let mut count = 0;
            for row in &rows {
                let (row, _) = copy_text::line_end(row, copy_text::LineEnds::Lf);
                assert!(copy_text::split_row(row, Encoding::Utf8, &mut fields).is_ok());
                count += fields.len();
            }
            assert_eq!(count, ROWS * 8);
        });
    });
    let mut scratch = Vec::new();
    group.bench_function("split_row and decode", |b| {
        b.iter(|| {
            let mut nulls = 0;
            for row in &rows {
                let (row, _) = copy_text::line_end(row, copy_text::LineEnds::Lf);
                assert!(copy_text::split_row(row, Encoding::Utf8, &mut fields).is_ok());
                for field in &fields {
                    let value =
                        copy_text::decode(&row[field.clone()], Encoding::Utf8, &mut scratch);
                    nulls += usize::from(black_box(value) == Ok(None));
                }
            }
            assert_eq!(nulls, ROWS.div_ceil(3));
        });
    });
    let mut out = Vec::new();
    group.bench_function("encode", |b| {
        b.iter(|| {
            out.clear();
            for row in &values {
                for (index, value) in row.iter().enumerate() {
                    if index > 0 {
                        out.push(b'\t');
                    }
                    match value {
                        Some(value) => copy_text::encode(value, Encoding::Utf8, &mut out),
                        None => out.extend_from_slice(copy_text::NULL),
                    }
                }
                out.push(b'\n');
            }
            assert_eq!(out.len(), block.len());
        });
    });
    group.finish();
    assert_eq!(out, block);
}

fn sql(c: &mut Criterion) {
    let mut input = Vec::new();
    for (number, row) in values().iter().enumerate() {
        input.extend_from_slice(if number > 0 { b",\n\t(" } else { b"(" });
        for (index, value) in row.iter().enumerate() {
            if index > 0 {
                input.extend_from_slice(b", ");
            }
            match value {
                Some(value) if index == 0 => input.extend_from_slice(value),
                Some(value) => {
                    sql_values::encode_string(value, Encoding::Utf8, Backslash::Literal, &mut input)
                }
                None => input.extend_from_slice(b"NULL"),
            }
        }
        input.push(b')');
    }
    let mut group = c.benchmark_group("sql_values");
    group.throughput(Throughput::Bytes(input.len() as u64));
    let mut spans = Vec::new();
    group.bench_function("split", |b| {
        b.iter(|| {
            let mut tuples = Tuples::new(&input, Encoding::Utf8, Backslash::Literal);
            let mut count = 0;
            while let Ok(Some(_)) = tuples.next_tuple(&mut spans) {
                count += spans.len();
            }
            assert_eq!(count, ROWS * 8);
        });
    });
    group.finish();
}

fn comma_separated(c: &mut Criterion) {
    let dialect = CsvDialect::default();
    let mut input = Vec::new();
    for row in values() {
        for (index, value) in row.iter().enumerate() {
            if index > 0 {
                input.push(b',');
            }
            csv::encode(value.as_deref(), Quoting::Unquoted, &dialect, Columns::Many, &mut input);
        }
        input.push(b'\n');
    }
    let mut group = c.benchmark_group("csv");
    group.throughput(Throughput::Bytes(input.len() as u64));
    group.bench_function("cut", |b| {
        b.iter(|| {
            let mut cutter = RecordCutter::new(&dialect);
            let (mut start, mut count) = (0, 0);
            while let Some(len) = cutter.cut(&input[start..]) {
                start += len;
                count += 1;
            }
            assert_eq!((start, count), (input.len(), ROWS));
        });
    });
    let mut fields = Vec::new();
    group.bench_function("cut and split", |b| {
        b.iter(|| {
            let mut cutter = RecordCutter::new(&dialect);
            let (mut start, mut count) = (0, 0);
            while let Some(len) = cutter.cut(&input[start..]) {
                let (record, _) = csv::line_end(&input[start..start + len]);
                assert!(csv::split_record(record, &dialect, &mut fields).is_ok());
                start += len;
                count += fields.len();
            }
            assert_eq!(count, ROWS * 8);
        });
    });
    group.finish();
}

fn json(c: &mut Criterion) {
    let member = r#"{"name": "María González", "tags": ["a", "b"], "age": 41, "note": "a\nb"}, "#;
    let document = format!("[{}null]", member.repeat(1_000));
    let mut group = c.benchmark_group("json_text");
    group.throughput(Throughput::Bytes(document.len() as u64));
    group.bench_function("tokens", |b| {
        b.iter(|| {
            let mut tokens = Tokens::new(document.as_bytes(), Encoding::Utf8);
            let mut count = 0;
            while let Ok(Some(token)) = tokens.next_token() {
                black_box(token);
                count += 1;
            }
            assert_eq!(count, 13_003);
        });
    });
    group.finish();
}

criterion_group!(benches, copy, sql, comma_separated, json);
criterion_main!(benches);
