//! With a mapping that keeps everything and without the scan, output equals input, byte for byte.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::path::Path;

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
