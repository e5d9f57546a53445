//! How fast a plain dump is cut into segments. Asserts what it times: the number of segments and of bytes.

#![allow(missing_docs, clippy::expect_used)]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::dump::pg_plain::Lexer;
use dumpscrub::dump::{Input, Segment};

/// How many bytes the lexer is shown at a time, as the reader would.
const READ_BYTES: usize = 1 << 20;

const ROWS: usize = 200_000;

fn copy_dump() -> Vec<u8> {
    let mut dump = b"SET client_encoding = 'UTF8';\n\nCOPY public.users (id, name, email, at, note) FROM stdin;\n".to_vec();
    for row in 0..ROWS {
        let line = format!(
            "{row}\tMary Smith\tmary.smith.{row}@example.com\t2024-05-06 07:08:09.123+00\t\\N\n"
        );
        dump.extend_from_slice(line.as_bytes());
    }
    dump.extend_from_slice(b"\\.\n\n\n");
    dump
}

fn insert_dump() -> Vec<u8> {
    let mut dump = b"SET client_encoding = 'UTF8';\n\n".to_vec();
    for row in 0..ROWS {
        let line = format!(
            "INSERT INTO public.users VALUES ({row}, 'Mary Smith', 'mary.smith.{row}@example.com', '2024-05-06 07:08:09.123+00', NULL, 'it''s');\n"
        );
        dump.extend_from_slice(line.as_bytes());
    }
    dump
}

fn many_tuples_dump() -> Vec<u8> {
    let mut dump = b"INSERT INTO public.users VALUES".to_vec();
    for row in 0..ROWS {
        let line = format!(
            "{}\n\t({row}, 'Mary Smith', 'mary.smith.{row}@example.com', '2024-05-06 07:08:09.123+00', NULL, 'it''s')",
            if row == 0 { "" } else { "," }
        );
        dump.extend_from_slice(line.as_bytes());
    }
    dump.extend_from_slice(b";\n");
    dump
}

/// How many segments of a kind there are, and how many bytes they hold.
fn cut(dump: &[u8], kind: Segment) -> (usize, usize) {
    let mut lexer = Lexer::new();
    let (mut from, mut to) = (0, 0);
    let mut found = (0, 0);
    loop {
        let end = if to == dump.len() { Input::Ended } else { Input::Open };
        match lexer.next(&dump[from..to], end).expect("the dump is whole") {
            Some((segment, len)) => {
                if segment == kind {
                    found = (found.0 + 1, found.1 + len);
                }
                from += len;
            }
            None if end == Input::Ended => return found,
            None => to = (to + READ_BYTES).min(dump.len()),
        }
    }
}

fn lexer(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lexer");
    let dumps = [
        ("copy", copy_dump(), Segment::CopyRows),
        ("insert, a row each", insert_dump(), Segment::InsertTuples),
        ("insert, many rows", many_tuples_dump(), Segment::InsertTuples),
    ];
    for (name, dump, kind) in &dumps {
        let (segments, bytes) = cut(dump, *kind);
        match *name {
            "insert, a row each" => assert_eq!(segments, ROWS),
            _ => assert!(segments <= dump.len() / READ_BYTES + 1),
        }
        assert!(bytes > dump.len() / 2);
        group.throughput(Throughput::Bytes(dump.len() as u64));
        group.bench_function(*name, |bencher| {
            bencher.iter(|| assert_eq!(cut(dump, *kind), (segments, bytes)));
        });
    }
    group.finish();
}

criterion_group!(benches, lexer);
criterion_main!(benches);
