//! How fast finished bytes are scanned, on four kinds of dumps of 16 MB. Every run asserts what it found.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::codec::copy_text::CopyTextDialect;
use dumpscrub::detect::{ColumnContext, DetectorSet, Interest, Policy, Verdict, suspects};
use dumpscrub::encoding::Encoding;
use dumpscrub::pipeline::{Layout, PieceFinding, Scanner};

use corpora::{Found, dense, machine, pieces, raw, sanitized};

mod corpora;

fn scan(
    pieces: &[&[u8]],
    interest: Interest,
    columns: &[ColumnContext],
    findings: &mut Vec<PieceFinding>,
) -> Found {
    let mut scanner = Scanner::new(Policy::default(), interest);
    let dialect = CopyTextDialect::default();
    let layout = Layout::CopyText { columns, dialect: &dialect, encoding: Encoding::Utf8 };
    let mut found = (0, 0);
    for piece in pieces {
        findings.clear();
        scanner.scan(piece, layout, findings);
        for finding in findings.iter() {
            match finding.verdict {
                Verdict::Fail => found.0 += finding.count,
                Verdict::Test => found.1 += finding.count,
                Verdict::Info => {}
            }
        }
    }
    found
}

fn benches(criterion: &mut Criterion) {
    for (name, interest) in [("sanitize", Interest::Failing), ("scan", Interest::Everything)] {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(20);
        for corpus in [sanitized(), raw(), dense(), machine()] {
            let pieces = pieces(&corpus.text);
            let mut findings = Vec::new();
            group.throughput(Throughput::BytesDecimal(corpus.text.len() as u64));
            group.bench_function(format!("{}/suspects", corpus.name), |bencher| {
                bencher.iter(|| {
                    let mut places = 0;
                    for piece in black_box(&pieces) {
                        let (policy, columns) = (Policy::default(), DetectorSet::NONE);
                        suspects(piece, &policy, interest, columns, &mut |_| places += 1);
                    }
                    assert!(places >= corpus.found.0);
                });
            });
            group.bench_function(corpus.name, |bencher| {
                bencher.iter(|| {
                    let found = scan(black_box(&pieces), interest, &corpus.columns, &mut findings);
                    let tests = if interest == Interest::Everything { corpus.found.1 } else { 0 };
                    assert_eq!(found, (corpus.found.0, tests), "{}", corpus.name);
                });
            });
        }
        group.finish();
    }
}

criterion_group!(scan_benches, benches);
criterion_main!(scan_benches);
