//! The whole pipeline through the library, from a dump in memory to a buffer: what is kept, a dozen columns, every text column.

#![allow(clippy::expect_used, reason = "what is timed must have gone well")]

use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use criterion::{SamplingMode, measurement::WallTime};
use dumpscrub::key::Key;
use dumpscrub::pipeline::outcome::Verdict;
use dumpscrub::pipeline::sanitizer::ScanMode;
use dumpscrub::{Mapping, Sanitizer};

#[path = "../tests/support/mod.rs"]
mod support;

const DUMP_BYTES: usize = 32 << 20;

/// A dozen columns in four tables.
const DOZEN: &str = r#"
version = 1
unlisted = "keep"
[defaults]
email = "email"
customer_email = "email"
[tables."public.users".columns]
username = "username"
full_name = "full_name"
phone = "phone"
ssn = "null"
zip = "postcode"
[tables."public.orders".columns]
card_number = { transform = "fresh", kind = "payment_card" }
shipping_name = "full_name"
[tables."public.payments".columns]
iban = "iban"
[tables."public.sessions".columns]
ip = "ip_address"
token = "token"
"#;

/// What else is text; behind [`DOZEN`].
const EVERYTHING: &str = r#"
user_agent = "token"
[tables."public.events".columns]
kind = "token"
path = "token"
[tables."public.login_attempts"]
rows = "drop"
"#;

struct Case<'a> {
    name: &'a str,
    mapping: &'a str,
    scan: ScanMode,
    threads: usize,
}

/// Runs once; returns how many cells were masked.
fn sanitize(case: &Case<'_>, dump: &[u8], output: &mut Vec<u8>) -> u64 {
    output.clear();
    let mapping = Mapping::from_toml(case.mapping, "bench.toml").expect("the mapping is right");
    let outcome = Sanitizer::new(mapping)
        .key(Key::from_bytes([7; 32]))
        .threads(case.threads)
        .scan(case.scan)
        .run(dump, &mut *output)
        .expect("the dump can be sanitized");
    assert_eq!(outcome.bytes_in, dump.len() as u64);
    assert_eq!(outcome.bytes_out, output.len() as u64);
    assert_eq!(outcome.verdict, Verdict::Written);
    outcome.tables.iter().flat_map(|table| &table.columns).map(|column| column.masked).sum()
}

fn time(group: &mut BenchmarkGroup<'_, WallTime>, case: &Case<'_>, dump: &[u8]) {
    let mut output = Vec::with_capacity(dump.len() * 2);
    let masked = sanitize(case, dump, &mut output);
    match case.mapping {
        support::KEEP_ALL => assert!(masked == 0 && output == dump),
        _ => {
            assert!(masked > dump.len() as u64 / 500, "{masked}");
            let leaks = support::occurrences(&output, b"inflated.1000001@leak-orchard.net");
            assert_eq!(leaks, 0, "an address is left");
        }
    }
    group.bench_function(case.name, |bencher| {
        bencher.iter(|| assert_eq!(sanitize(case, dump, &mut output), masked));
    });
}

fn pipeline(criterion: &mut Criterion) {
    let dump = support::inflated_shop(DUMP_BYTES);
    let everything = format!("{DOZEN}{EVERYTHING}");
    let mut group = criterion.benchmark_group("pipeline");
    group.throughput(Throughput::Bytes(dump.len() as u64));
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.warm_up_time(std::time::Duration::from_millis(500));
    group.measurement_time(std::time::Duration::from_secs(2));
    let (on, off) = (ScanMode::Report, ScanMode::Off);
    for (name, mapping, scan, threads) in [
        ("keep all, no scan, 1 thread", support::KEEP_ALL, off, 1),
        ("keep all, no scan, 2 threads", support::KEEP_ALL, off, 2),
        ("keep all, scan, 2 threads", support::KEEP_ALL, on, 2),
        ("a dozen columns, no scan, 1 thread", DOZEN, off, 1),
        ("a dozen columns, scan, 1 thread", DOZEN, on, 1),
        ("a dozen columns, scan, 2 threads", DOZEN, on, 2),
        ("every text column, scan, 1 thread", &everything, on, 1),
        ("every text column, scan, 2 threads", &everything, on, 2),
    ] {
        time(&mut group, &Case { name, mapping, scan, threads }, &dump);
    }
    group.finish();
}

criterion_group!(benches, pipeline);
criterion_main!(benches);
