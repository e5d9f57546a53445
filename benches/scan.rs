//! How fast finished bytes are scanned, on four kinds of dumps of 16 MB. Every run asserts what it found.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::detect::{Interest, Policy, suspects};
use dumpscrub::pipeline::{Layout, PieceFinding, ScanColumn, Scanner};

use corpora::{Found, dense, machine, pieces, raw, sanitized};

mod corpora;

fn scan(pieces: &[&[u8]], columns: &[ScanColumn], findings: &mut Vec<PieceFinding>) -> Found {
    let mut scanner = Scanner::new();
    let (mut count, mut test_values) = (0, 0);
    for piece in pieces {
        findings.clear();
        scanner.scan(piece, Layout::CopyText { columns }, findings, &mut test_values);
        count += findings.len();
    }
    (count, test_values)
}

fn benches(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("scan");
    group.sample_size(20);
    for corpus in [sanitized(), dense(), machine()] {
        let pieces = pieces(&corpus.text);
        let mut findings = Vec::new();
        group.throughput(Throughput::BytesDecimal(corpus.text.len() as u64));
        group.bench_function(corpus.name, |bencher| {
            bencher.iter(|| {
                let found = scan(black_box(&pieces), &corpus.columns, &mut findings);
                assert_eq!(found, corpus.found, "{}", corpus.name);
            });
        });
    }
    group.finish();
}

criterion_group!(scan_benches, benches);
criterion_main!(scan_benches);
