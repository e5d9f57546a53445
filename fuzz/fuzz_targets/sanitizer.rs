//! The whole sanitizer on any bytes: no panic and no hang; with a mapping that keeps everything, an error or the same bytes; with
//! every kind of rule, the same end and the same bytes for any threads, batches and reads.
//!
//! The last byte says how it is run, so that a dump as it stands is a seed.

#![no_main]

use std::io::{self, Read};
use std::sync::{Arc, LazyLock};

use dumpscrub::codec::csv::CsvDialect;
use dumpscrub::dump::csv_file::{CsvFileOptions, Header, RowFormat};
use dumpscrub::encoding::Encoding;
use dumpscrub::key::Key;
use dumpscrub::pipeline::outcome::Verdict;
use dumpscrub::pipeline::sanitizer::{InputFormat, RowsInput, ScanMode};
use dumpscrub::schema::TableName;
use dumpscrub::{Mapping, Sanitizer};
use libfuzzer_sys::fuzz_target;

/// Not one rule.
static KEEP: LazyLock<Arc<Mapping>> = LazyLock::new(|| Arc::new(Mapping::keep_all()));
/// Every transformer, by column name.
static RULES: LazyLock<Arc<Mapping>> = LazyLock::new(|| read(include_str!("sanitizer.toml")));
/// Automatic mode decides.
static AUTO: LazyLock<Arc<Mapping>> =
    LazyLock::new(|| read("version = 1\nunlisted = \"auto\"\nlarge_objects = \"keep\"\n"));

fuzz_target!(|data: &[u8]| {
    let Some((&choice, dump)) = data.split_last() else { return };
    let format = if choice < 0x80 { InputFormat::PgPlain } else { rows() };
    let scan =
        [ScanMode::Report, ScanMode::Off, ScanMode::Fail, ScanMode::AsMapped][bits(choice, 4)];
    let plain = Way { threads: 1, batch_bytes: 1 << 16, read_bytes: 1 << 16 };
    let other = Way {
        threads: 2,
        batch_bytes: [1, 7, 64, 1 << 16][bits(choice, 0)],
        read_bytes: [1 << 16, 1, 5, 100][bits(choice, 2)],
    };

    let (kept, out) = run(&KEEP, ScanMode::Off, &format, &other, dump);
    if kept.is_ok() {
        assert!(out == dump, "a mapping that keeps everything changed a byte");
    }

    let rules = if choice & 0x40 == 0 { &*RULES } else { &*AUTO };
    let (first, out) = run(rules, scan, &format, &plain, dump);
    let (second, out_again) = run(rules, scan, &format, &other, dump);
    assert_eq!(first, second, "whether it fails depends on threads, batches or reads");
    // Output that is withheld from a finding on ends with a batch.
    if first.is_ok_and(|verdict| verdict != Verdict::Withheld) {
        assert!(out == out_again, "the output depends on threads, batches or reads");
    }
});

/// How a run is cut up.
struct Way {
    threads: usize,
    batch_bytes: usize,
    read_bytes: usize,
}

/// How it ends, or the message; and the output.
fn run(
    mapping: &Arc<Mapping>,
    scan: ScanMode,
    format: &InputFormat,
    way: &Way,
    dump: &[u8],
) -> (Result<Verdict, String>, Vec<u8>) {
    let mut out = Vec::new();
    let ran = Sanitizer::new(Arc::clone(mapping))
        .key(Key::from_bytes([1; 32]))
        .input_format(format.clone())
        .scan(scan)
        .threads(way.threads)
        .batch_bytes(way.batch_bytes)
        .run(Pieces { rest: dump, bytes: way.read_bytes }, &mut out);
    let ran = ran.map(|outcome| outcome.verdict).map_err(|error| error.to_string());
    if let Err(message) = &ran {
        assert!(!message.contains("internal error"), "{message}");
    }
    (ran, out)
}

/// CSV with a header.
fn rows() -> InputFormat {
    InputFormat::Rows(Box::new(RowsInput {
        options: CsvFileOptions {
            format: RowFormat::Csv(CsvDialect::default()),
            header: Header::Present,
            encoding: Encoding::Utf8,
        },
        table: TableName::new("public", "t"),
        columns: None,
    }))
}

fn read(text: &str) -> Arc<Mapping> {
    match Mapping::from_toml(text, "fuzz.toml") {
        Ok(mapping) => Arc::new(mapping),
        Err(error) => panic!("the rules are refused: {error}"),
    }
}

/// Two bits of a byte, as an index.
fn bits(byte: u8, from: u32) -> usize {
    usize::from(byte >> from & 3)
}

/// Input that comes a few bytes at a time.
struct Pieces<'a> {
    rest: &'a [u8],
    bytes: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let len = self.bytes.min(buffer.len()).min(self.rest.len());
        let (read, rest) = self.rest.split_at(len);
        buffer[..len].copy_from_slice(read);
        self.rest = rest;
        Ok(len)
    }
}
