//! Inputs on which a fuzzer found a fault: one test for each, named by the fault.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use dumpscrub::key::Key;
use dumpscrub::pipeline::sanitizer::{InputFormat, ScanMode};
use dumpscrub::{Mapping, Sanitizer};

fn sanitize(mapping: Mapping, dump: &[u8]) -> (Result<(), String>, Vec<u8>) {
    let mut out = Vec::new();
    let ran = Sanitizer::new(mapping)
        .key(Key::from_bytes([1; 32]))
        .input_format(InputFormat::PgPlain)
        .scan(ScanMode::Off)
        .run(dump, &mut out);
    (ran.map(|_| ()).map_err(|error| error.to_string()), out)
}

/// The second block was met as rows outside of any block.
#[test]
fn several_copy_statements_on_a_line_open_several_blocks() {
    let dump = b"CREATE TABLE public.t (id integer, email text);\n\
        COPY public.t (id) FROM stdin; SELECT 1; COPY public.t (email) FROM stdin;\n\
        1\n\\.\na@example.com\n\\.\n";
    let (ran, out) = sanitize(Mapping::keep_all(), dump);
    assert_eq!(ran, Ok(()));
    assert_eq!(out, dump);

    let rules = "version = 1\nunlisted = \"keep\"\n[defaults]\nemail = \"email\"\n";
    let rules = Mapping::from_toml(rules, "m.toml").unwrap();
    let (ran, out) = sanitize(rules, dump);
    let message = ran.unwrap_err();
    assert!(message.starts_with("a COPY header could not be read"), "{message}");
    assert!(!out.windows(2).any(|pair| pair == b"a@"));
}

/// Rewritten rows of earlier batches were not counted as lines, and kept ones twice.
#[test]
fn the_line_of_an_error_does_not_depend_on_batches() {
    let head =
        "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n";
    let dump = format!("{head}{}", "1\ta@example.com\n".repeat(50));
    for rules in ["[defaults]\nemail = \"email\"\n", ""] {
        for batch_bytes in [1, 64, 1 << 16] {
            let mapping = format!("version = 1\nunlisted = \"keep\"\n{rules}");
            let error = Sanitizer::new(Mapping::from_toml(&mapping, "m.toml").unwrap())
                .key(Key::from_bytes([1; 32]))
                .scan(ScanMode::Off)
                .batch_bytes(batch_bytes)
                .run(dump.as_bytes(), Vec::new())
                .unwrap_err()
                .to_string();
            assert!(error.contains("line 53, "), "{rules:?} {batch_bytes}: {error}");
        }
    }
}

#[test]
fn fresh_values_of_rows_with_quoted_line_ends_do_not_depend_on_batches() {
    const RULES: &str = "version = 1\nunlisted = \"keep\"\n[tables.t.columns]\n\
        card = { transform = \"fresh\", kind = \"token\" }\n";
    let mut dump = "CREATE TABLE public.t (card text, note text);\n\
        COPY public.t (card, note) FROM stdin CSV;\n"
        .to_owned();
    for row in 0..100 {
        dump.push_str(&format!("{row},\"a\n\nb{row}\"\n"));
    }
    dump.push_str("\\.\n");
    let outputs = [1, 50, 1 << 20].map(|bytes| {
        let mapping = Mapping::from_toml(RULES, "m.toml").unwrap();
        let mut out = Vec::new();
        Sanitizer::new(mapping)
            .key(Key::from_bytes([1; 32]))
            .batch_bytes(bytes)
            .run(dump.as_bytes(), &mut out)
            .unwrap();
        out
    });
    assert!(outputs[0] == outputs[2] && outputs[1] == outputs[2]);
}

/// A row with too few fields was told before a value in a row above it, if one batch held both.
#[test]
fn the_first_row_that_is_wrong_is_told_whatever_the_batches() {
    const RULES: &str = "version = 1\nunlisted = \"keep\"\n[tables.t.columns]\n\
        born = { transform = \"truncate_date\", to = \"year\" }\ncode = \"digits\"\n";
    let good = "1\t1980-05-17\t123456\n";
    let (no_date, no_text, no_row) = ("2\tyesterday\t1\n", "3\t1980-05-17\t\\xff\\xfe\n", "4\t1\n");
    for rows in [
        [good, no_date, good, no_row],
        [good, no_text, no_date, no_row],
        [no_row, no_date, no_text, good],
        [good, good, no_row, no_date],
        [no_date, no_text, good, good],
    ] {
        let rows = rows.concat();
        let dump = format!(
            "CREATE TABLE public.t (id integer, born date, code text);\n\
             COPY public.t (id, born, code) FROM stdin;\n{rows}\\.\n"
        );
        let errors = [1, 30, 1 << 16].map(|bytes| {
            let error = Sanitizer::new(Mapping::from_toml(RULES, "m.toml").unwrap())
                .key(Key::from_bytes([1; 32]))
                .batch_bytes(bytes)
                .run(dump.as_bytes(), Vec::new());
            error.unwrap_err().to_string()
        });
        assert!(errors.iter().all(|error| *error == errors[0]), "{errors:?}");
        let first = rows.lines().position(|row| !good.starts_with(row)).unwrap() + 1;
        assert!(errors[0].contains(&format!("row {first}, ")), "{rows}: {}", errors[0]);
    }
}
