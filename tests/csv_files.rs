//! CSV and TSV: what is masked is masked, and every other byte stays: quotes, NULL against '', line ends, BOM.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::path::Path;

use support::{Job, occurrences, read_testdata, stderr, testdata};

/// File, options, delimiter.
const FILES: &[(&str, &[&str], u8)] = &[
    ("users.csv", &[], b','),
    ("bom_crlf.csv", &[], b','),
    ("bom_quoted_header.csv", &[], b','),
    ("no_final_newline.csv", &[], b','),
    ("no_final_newline_quoted.csv", &[], b','),
    ("quoted_newlines.csv", &[], b','),
    ("end_marker_inside.csv", &[], b','),
    ("one_column_nulls.csv", &[], b','),
    ("users_force_quote.csv", &[], b','),
    ("users_null_n.csv", &["--null", "\\N"], b','),
    ("users_semicolon.csv", &["--delimiter", ";"], b';'),
    ("semicolon.csv", &["--delimiter", ";"], b';'),
    ("users_no_header.csv", &["--header", "no", "--columns", "id,email,phone,notes"], b','),
    ("latin1.csv", &["--encoding", "LATIN1"], b','),
];

fn mapping(path: &Path) -> String {
    let table = path.file_stem().unwrap().to_str().unwrap();
    format!("version = 1\nunlisted = \"keep\"\n[tables.{table}.columns]\nemail = \"email\"\n")
}

fn records(bytes: &[u8], delimiter: u8) -> Vec<Vec<Vec<u8>>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(bytes);
    let records =
        reader.byte_records().map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect());
    records.collect()
}

/// The field as it was written, with every run of letters, digits and marks of a masked one made one `x`.
fn frame(bytes: &[u8], masked: &[Vec<u8>]) -> Vec<u8> {
    let mut text = bytes.to_vec();
    for value in masked.iter().filter(|value| !value.is_empty()) {
        for needle in [
            value.clone(),
            value.iter().flat_map(|&b| if b == b'"' { vec![b, b] } else { vec![b] }).collect(),
        ] {
            let mut out = Vec::new();
            let mut rest = text.as_slice();
            while let Some(at) = memchr::memmem::find(rest, &needle) {
                out.extend_from_slice(&rest[..at]);
                out.push(b'x');
                rest = &rest[at + needle.len()..];
            }
            out.extend_from_slice(rest);
            text = out;
        }
    }
    text
}

#[test]
fn only_the_masked_fields_change() {
    for (name, more, delimiter) in FILES {
        let path = testdata("csv").join(name);
        let input = std::fs::read(&path).unwrap();
        let mut arguments = vec!["--scan", "off", path.to_str().unwrap()];
        arguments.extend_from_slice(more);
        let output = Job::new(&mapping(&path)).sanitize(b"", &arguments);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
        for canary in
            ["@leak-orchard.net", "@kestrelmail.net", "@quillandco.org", "@correo-alisios.es"]
        {
            assert_eq!(occurrences(&output.stdout, canary.as_bytes()), 0, "{name}: {canary}");
        }
        let (before, after) = (records(&input, *delimiter), records(&output.stdout, *delimiter));
        assert_eq!(before.len(), after.len(), "{name}");
        let header: Vec<Vec<u8>> = match name {
            n if n.contains("no_header") => {
                ["id", "email", "phone", "notes"].map(|c| c.as_bytes().to_vec()).to_vec()
            }
            _ => before[0].clone(),
        };
        let email = header.iter().position(|column| column.ends_with(b"email")).unwrap();
        let mut originals = Vec::new();
        let mut pseudonyms = Vec::new();
        for (row, (a, b)) in before.iter().zip(&after).enumerate() {
            assert_eq!(a.len(), b.len(), "{name}: row {row}");
            for (column, (x, y)) in a.iter().zip(b).enumerate() {
                if column != email
                    || x.is_empty()
                    || x == "\\N".as_bytes()
                    || (row == 0 && x == &header[email])
                {
                    assert_eq!(x, y, "{name}: row {row}, column {column}");
                } else {
                    assert!(y.ends_with(b"@example.com"), "{name}: row {row}");
                    originals.push(x.clone());
                    pseudonyms.push(y.clone());
                }
            }
        }
        assert!(!originals.is_empty(), "{name}");
        // Quotes, line ends, byte order mark and the end of the file are where they were.
        let (input, output) = (frame(&input, &originals), frame(&output.stdout, &pseudonyms));
        support::assert_same_bytes(name, &output, &input);
    }
}

#[test]
fn text_format_keeps_null_and_escapes() {
    let path = testdata("csv/escapes.tsv");
    let job =
        Job::new("version = 1\nunlisted = \"keep\"\n[tables.escapes.columns]\nemail = \"email\"\n");
    let output =
        job.sanitized(b"", &["--input-format", "tsv", "--header", "yes", path.to_str().unwrap()]);
    let lines: Vec<&[u8]> = output.split(|&byte| byte == b'\n').collect();
    assert_eq!(lines[0], b"id\temail");
    assert!(lines[1].starts_with(b"1\t") && lines[1].ends_with(b"@example.com"));
    assert_eq!(lines[2], b"2\t\\N");
    assert_eq!(lines[3], b"3\t");
    assert!(lines[4].starts_with(b"4\t") && lines[4].ends_with(b"@example.com"));
    assert_eq!(lines.len(), 6);
}

#[test]
fn a_row_with_another_number_of_fields_is_refused() {
    for input in [
        "id,email\n1,a@leak-orchard.net,2\n",
        "id,email\n1,a@leak-orchard.net\n2\n",
        "id,email\n1,\"a@leak-orchard.net\n",
    ] {
        let job =
            Job::new("version = 1\nunlisted = \"keep\"\n[tables.t.columns]\nemail = \"email\"\n");
        let output = job.sanitize(input.as_bytes(), &["--input-format", "csv", "--table", "t"]);
        assert_eq!(output.status.code(), Some(2), "{input:?}: {}", stderr(&output));
        assert_eq!(occurrences(&output.stdout, b"leak-orchard"), 0);
        assert!(!stderr(&output).contains("leak-orchard"), "{}", stderr(&output));
    }
}

#[test]
fn automatic_mode_knows_columns_by_their_header() {
    for name in ["csv/users.csv", "csv/orders.csv"] {
        let path = testdata(name);
        let output = support::dumpscrub(&["sanitize", path.to_str().unwrap()], b"");
        assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
        let input = read_testdata(name);
        assert_eq!(records(&input, b',').len(), records(&output.stdout, b',').len());
        assert_eq!(occurrences(&output.stdout, b"@kestrelmail.net"), 0, "{name}");
    }
}

#[test]
fn a_header_with_another_delimiter_is_not_one_column() {
    for delimiter in [";", "|", "\t"] {
        let file = ["id,name\n", "1,Zealot\n"].concat().replace(',', delimiter);
        let args = ["sanitize", "--auto", "--input-format", "csv", "--table", "users"];
        let output = support::dumpscrub(&args, file.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{}", support::stderr(&output));
        assert!(output.stdout.is_empty());
        assert!(support::stderr(&output).contains("--delimiter"), "{}", support::stderr(&output));
    }
}
