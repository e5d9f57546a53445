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
