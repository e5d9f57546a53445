//! With a mapping that keeps everything and without the scan, output equals input, byte for byte.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::io::Read;
use std::path::Path;

use dumpscrub::codec::copy_text::CopyTextDialect;
use dumpscrub::codec::csv::CsvDialect;
use dumpscrub::dump::csv_file::{CsvFileOptions, Header, RowFormat};
use dumpscrub::encoding::Encoding;
use dumpscrub::pipeline::sanitizer::{InputFormat, RowsInput, ScanMode};
use dumpscrub::schema::TableName;
use dumpscrub::{Mapping, Sanitizer};
use support::{Job, KEEP_ALL, assert_same_bytes, read_testdata, stderr, testdata_inputs};

/// How the CSV and TSV files are written that are not as `COPY … CSV HEADER` writes them.
const CSV_OPTIONS: &[(&str, &[&str])] = &[
    ("semicolon.csv", &["--delimiter", ";"]),
    ("users_semicolon.csv", &["--delimiter", ";"]),
    ("users_null_n.csv", &["--null", "\\N"]),
    ("users_no_header.csv", &["--header", "no", "--columns", "id,email,phone,notes"]),
    ("users_quote_escape.csv", &["--delimiter", "|", "--quote", "'", "--escape", "\\"]),
    (
        "users_no_header.tsv",
        &["--header", "no", "--columns", "id,email,full_name,phone,notes,tags"],
    ),
    ("latin1.csv", &["--encoding", "LATIN1"]),
];

fn options(path: &Path) -> Vec<&'static str> {
    let name = path.file_name().unwrap().to_str().unwrap();
    let mut options = match path.extension().and_then(|extension| extension.to_str()) {
        Some("csv") => vec!["--input-format", "csv"],
        Some("tsv") => vec!["--input-format", "tsv", "--header", "yes"],
        _ => Vec::new(),
    };
    if let Some((_, more)) = CSV_OPTIONS.iter().find(|(file, _)| *file == name) {
        if more.contains(&"--header") {
            options.truncate(2);
        }
        options.extend_from_slice(more);
    }
    options
}

/// What a file holds once it is decompressed.
fn plain_bytes(path: &Path) -> Vec<u8> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("gz" | "zst" | "lz4") => read_testdata("forms/shop_copy.sql"),
        _ => std::fs::read(path).unwrap(),
    }
}

#[test]
fn every_file_of_testdata_passes_unchanged() {
    let job = Job::new(KEEP_ALL);
    let mut failures = Vec::new();
    for path in testdata_inputs() {
        let expected = plain_bytes(&path);
        for threads in ["1", "2", "8"] {
            let mut arguments = vec!["--scan", "off", "-j", threads];
            arguments.extend(options(&path));
            arguments.push(path.to_str().unwrap());
            let output = job.sanitize(b"", &arguments);
            if output.status.code() != Some(0) {
                failures.push(format!("{}: {}", path.display(), stderr(&output)));
                break;
            }
            assert_same_bytes(
                &format!("{} with {threads}", path.display()),
                &output.stdout,
                &expected,
            );
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn stdin_and_a_file_are_read_alike() {
    let job = Job::new(KEEP_ALL);
    for name in [
        "awkward.sql",
        "forms/shop_copy.sql.gz",
        "forms/shop_copy.sql.zst",
        "forms/shop_copy.sql.lz4",
    ] {
        let input = read_testdata(name);
        let expected = plain_bytes(&support::testdata(name));
        for more in [&["--scan", "off"][..], &["--scan", "off", "-"]] {
            assert_same_bytes(name, &job.sanitized(&input, more), &expected);
        }
    }
}

#[test]
fn an_output_file_holds_the_same_bytes() {
    let job = Job::new(KEEP_ALL);
    let target = job.path("out.sql");
    let input = read_testdata("awkward_inserts.sql");
    let stdout = job.sanitized(&input, &["--scan", "off", "-o", target.to_str().unwrap()]);
    assert!(stdout.is_empty());
    assert_same_bytes("out.sql", &std::fs::read(target).unwrap(), &input);
}

#[test]
fn compressed_output_decompresses_to_the_same_bytes() {
    let job = Job::new(KEEP_ALL);
    let input = read_testdata("awkward.sql");
    for ending in ["gz", "zst", "lz4"] {
        let target = job.path(&format!("out.sql.{ending}"));
        job.sanitized(&input, &["--scan", "off", "-o", target.to_str().unwrap()]);
        let packed = std::fs::read(&target).unwrap();
        assert!(packed.len() < input.len() / 2, "{ending}");
        assert_same_bytes(ending, &job.sanitized(&packed, &["--scan", "off"]), &input);
    }
}

#[test]
fn rules_for_one_table_leave_the_others_alone() {
    // What is kept next to a rule is the same bytes too: raw ranges, and tables that are not parsed.
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\nlarge_objects = \"keep\"\nrole_passwords = \"keep\"\n\
         [tables.\"public.no_rows\".columns]\nemail = \"email\"\n",
    );
    for name in ["awkward.sql", "awkward_inserts.sql", "awkward_column_inserts.sql"] {
        let input = read_testdata(name);
        assert_same_bytes(name, &job.sanitized(&input, &["--scan", "off"]), &input);
    }
}

#[test]
fn the_size_of_a_batch_does_not_matter() {
    let job = Job::new(KEEP_ALL);
    for name in [
        "awkward.sql",
        "awkward_inserts.sql",
        "cluster.sql",
        "encodings/japanese_SJIS.sql",
        "csv/quoted_newlines.csv",
    ] {
        let path = support::testdata(name);
        let input = std::fs::read(&path).unwrap();
        for bytes in ["1", "64", "1000", "65536"] {
            let mut arguments = vec!["--scan", "off", "--batch-bytes", bytes];
            arguments.extend(options(&path));
            arguments.push(path.to_str().unwrap());
            assert_same_bytes(
                &format!("{name} by {bytes}"),
                &job.sanitized(b"", &arguments),
                &input,
            );
        }
    }
}

/// Gives no more than so many bytes at once.
struct Pieces<'a> {
    bytes: &'a [u8],
    step: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let len = self.step.min(buffer.len());
        self.bytes.read(&mut buffer[..len])
    }
}

/// How a file of `testdata/` is written, for the library.
fn input_format(path: &Path) -> InputFormat {
    let name = path.file_name().unwrap().to_str().unwrap();
    let format = match path.extension().and_then(|extension| extension.to_str()) {
        Some("tsv") => RowFormat::Text(CopyTextDialect::default()),
        Some("csv") => {
            let mut dialect = CsvDialect::default();
            if name.contains("semicolon") {
                dialect.delimiter = b';';
            }
            if name == "users_quote_escape.csv" {
                (dialect.delimiter, dialect.quote, dialect.escape) = (b'|', b'\'', b'\\');
            }
            RowFormat::Csv(dialect)
        }
        _ => return InputFormat::Auto,
    };
    let columns = ["id", "email", "full_name", "phone", "notes", "tags"];
    let columns = columns.iter().map(|&column| column.to_owned()).collect();
    let header = if name.contains("no_header") { Header::Absent } else { Header::Present };
    let encoding = if name == "latin1.csv" { Encoding::Latin1 } else { Encoding::Utf8 };
    let options = CsvFileOptions { format, header, encoding };
    InputFormat::Rows(Box::new(RowsInput {
        options,
        table: TableName::bare("rows"),
        columns: (header == Header::Absent).then_some(columns),
    }))
}

#[test]
fn neither_the_size_of_reads_nor_that_of_batches_matters() {
    // What of it one input is read with; the smallest files with all.
    const GRID: [(usize, usize); 10] = [
        (1, 1),
        (2, 13),
        (3, 4096),
        (7, 1),
        (4096, 13),
        (1, 1 << 20),
        (7, 4096),
        (4096, 1 << 20),
        (2, 1),
        (3, 1 << 20),
    ];
    let mut files = 0;
    for (number, path) in testdata_inputs().iter().enumerate() {
        let input = std::fs::read(path).unwrap();
        let ending = path.extension().and_then(|extension| extension.to_str()).unwrap();
        if input.len() > 100_000 || ["gz", "zst", "lz4"].contains(&ending) {
            continue;
        }
        files += 1;
        let share = if input.len() < 5_000 { GRID.len() } else { 3 };
        for nth in 0..share {
            let (step, batch) = GRID[(number + nth) % GRID.len()];
            let mut output = Vec::new();
            let mapping = Mapping::from_toml(KEEP_ALL, "keep.toml").unwrap();
            let ran = Sanitizer::new(mapping)
                .input_format(input_format(path))
                .scan(ScanMode::Off)
                .batch_bytes(batch)
                .threads(1 + nth % 3)
                .run(Pieces { bytes: &input, step }, &mut output);
            let what = format!("{} by {step} in batches of {batch}", path.display());
            let ran = ran.unwrap_or_else(|error| panic!("{what}: {error}"));
            assert_same_bytes(&what, &output, &input);
            let bytes = input.len() as u64;
            assert_eq!((ran.bytes_in, ran.bytes_out), (bytes, bytes), "{what}");
        }
    }
    assert!(files > 70, "{files}");
}
