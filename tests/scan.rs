//! The command `scan`: its inputs, its reports, its exit status.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "scan/json_schema.rs"]
mod json_schema;
mod support;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

/// Values that are in the inputs below and must be in no output.
const PLANTED: &[&str] = &[
    "jane@corp-orchard.net",
    "joe@corp-orchard.net",
    "536-22-1234",
    "4290844204253662",
    "corp-orchard",
];

const DUMP: &str = "--\n-- PostgreSQL database dump\n--\n
SET client_encoding = 'UTF8';
CREATE TABLE public.users (id bigint, email text, ssn text, notes text);
COMMENT ON TABLE public.users IS 'ask jane@corp-orchard.net';
COPY public.users (id, email, ssn, notes) FROM stdin;
1\tjane@corp-orchard.net\t536-22-1234\tnothing
2\tann@example.com\t\\N\tcall joe@corp-orchard.net\\nor 4290844204253662
3\tjoe@corp-orchard.net\t536-22-1234\t
\\.
--\n-- PostgreSQL database dump complete\n--\n\n";

const CSV: &str =
    "id,email,notes\n1,jane@corp-orchard.net,\"a,\nb\"\n2,ann@example.com,see 536-22-1234\n";

const LOG: &str = "12:00 start\n12:01 mail to jane@corp-orchard.net sent\n12:02 mail to joe@corp-orchard.net sent\n";

/// A folder in which the command runs.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    fn run(&self, line: &str, stdin: &[u8]) -> Output {
        let mut command = support::command();
        command.arg("scan").args(line.split_whitespace()).current_dir(self.folder.path());
        support::feed(command, stdin)
    }

    /// Runs with JSON and returns the findings, one line each, and the exit status.
    fn found(&self, line: &str, stdin: &[u8]) -> (Vec<String>, i32) {
        let output = self.run(&format!("-q --format json {line}"), stdin);
        let report = json(&output);
        (report["findings"].as_array().unwrap().iter().map(shown).collect(), code(&output))
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", support::stderr(output)))
}

/// `users.email email fail 2`, with the file in front where there is one.
fn shown(finding: &Value) -> String {
    let text = |name: &str| finding[name].as_str().map(str::to_owned);
    let place = match (text("table"), text("statement")) {
        (Some(table), _) => format!("{table}.{}", text("column").unwrap_or_default()),
        (None, Some(statement)) => format!("[{statement}]"),
        (None, None) => format!("line {}", finding["line"]),
    };
    let file = text("file").map_or(String::new(), |file| format!("{file} "));
    format!(
        "{file}{place} {} {} {}",
        text("detector").unwrap(),
        text("verdict").unwrap(),
        finding["count"]
    )
}

fn failing(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).filter(|line| line.contains(" fail ")).collect()
}

#[test]
fn dumps_tables_and_other_text() {
    let desk = Desk::new();
    let dump = [
        "public.users.email email fail 2",
        "public.users.notes email fail 1",
        "public.users.notes payment_card fail 1",
        "public.users.ssn us_ssn fail 2",
        "[COMMENT ON TABLE public.users IS] email fail 1",
    ];
    let rows = ["users.email email fail 1", "users.notes us_ssn fail 1"];
    let json_lines = "{\"to\": \"jane@corp-orchard.net\", \"n\": 1}\n{\"to\": \"joe\\u0040corp-orchard.net\", \"n\": 2}\n";
    let semicolons = CSV.replace(',', ";");
    let source = "fn main() {\n    let owner = \"jane@corp-orchard.net\";\n    let test = \"x@example.com\";\n}\n";
    let cases: &[(&str, &str, &[&str])] = &[
        ("a.sql", DUMP, &dump),
        ("users.csv", CSV, &rows),
        ("users", CSV, &rows),
        ("users.csv", &semicolons.replace("\"a;\nb\"", "ab"), &rows),
        ("a.log", LOG, &["line 2 email fail 2"]),
        ("a.jsonl", json_lines, &["line 1 email fail 2"]),
        ("main.rs", source, &["line 2 email fail 1"]),
        // What is no dump of PostgreSQL is text.
        (
            "m.sql",
            "-- MySQL dump 10\nINSERT INTO `u` VALUES ('jane@corp-orchard.net');\n",
            &["line 2 email fail 1"],
        ),
        // A first row of data names no columns.
        (
            "users.csv",
            "1,jane@corp-orchard.net\n2,joe@corp-orchard.net\n",
            &["users.column_2 email fail 2"],
        ),
    ];
    for (name, content, expected) in cases {
        desk.file(name, content);
        let (found, status) = desk.found(name, b"");
        let expected: Vec<String> = expected.iter().map(|line| format!("{name} {line}")).collect();
        assert_eq!(
            (failing(&found), status),
            (expected.iter().map(String::as_str).collect(), 1),
            "{name}"
        );
    }
    // Whatever it looks like, it can be taken for text.
    desk.file("users.csv", CSV);
    let (found, _) = desk.found("--input-format text users.csv", b"");
    assert_eq!(
        failing(&found),
        ["users.csv line 2 email fail 1", "users.csv line 4 us_ssn fail 1"]
    );
}

#[test]
fn standard_input_and_compressed_files() {
    let desk = Desk::new();
    let (expected, _) = desk.found("", DUMP.as_bytes());
    assert_eq!(failing(&expected).len(), 5);
    for line in ["-", "--input-format pg-plain"] {
        assert_eq!(desk.found(line, DUMP.as_bytes()), (expected.clone(), 1));
    }
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(DUMP.as_bytes()).unwrap();
    let mut lz4 = lz4_flex::frame::FrameEncoder::new(Vec::new());
    lz4.write_all(DUMP.as_bytes()).unwrap();
    for compressed in [
        gzip.finish().unwrap(),
        lz4.finish().unwrap(),
        zstd::encode_all(DUMP.as_bytes(), 1).unwrap(),
    ] {
        assert_eq!(desk.found("", &compressed), (expected.clone(), 1));
        let cut = desk.run("-q", &compressed[..compressed.len() - 8]);
        assert_eq!(code(&cut), 2);
    }
}

#[test]
fn a_mapping_tells_what_is_allowed_and_what_its_rules_make_coarser() {
    const WRITTEN: &str = "CREATE TABLE public.users (id bigint, email text, born date, seen date, ip inet, notes text);
COMMENT ON TABLE public.users IS 'ask jane@corp-orchard.net';
COPY public.users (id, email, born, ip, notes) FROM stdin;
1\tjane@corp-orchard.net\t1980-05-17\t81.2.69.128\task joe@corp-orchard.net
\\.
";
    const MAPPING: &str = r#"
version = 1
[scan]
allow = [
    { detector = "email", column = "public.*.notes", reason = "a shared mailbox" },
    { detector = "email", statement = "COMMENT ON TABLE public.users", reason = "a shared mailbox" },
    { detector = "email", column = "public.users.email", reason = "until yesterday", expires = 2020-01-01 },
]
[tables."public.users".columns]
id = "keep"
email = "email"
born = { transform = "shift_date", by = "id" }
seen = "keep"
ip = { transform = "ip_prefix", v4 = 25 }
notes = "keep"
"#;
    let desk = Desk::new();
    desk.file("written.sql", WRITTEN);
    desk.file("dumpscrub.toml", MAPPING);
    let (found, status) = desk.found("written.sql", b"");
    assert_eq!(status, 1);
    assert_eq!(failing(&found).len(), 5, "{found:?}");
    // What a rule replaces is held to the same as without a mapping: here it was not replaced.
    let (found, status) = desk.found("-m dumpscrub.toml written.sql", b"");
    assert_eq!(
        found,
        [
            "written.sql public.users.born date_of_birth info 1",
            "written.sql public.users.email email fail 1",
            "written.sql public.users.ip ip_address info 1",
            "written.sql public.users.notes email info 1",
            "written.sql [COMMENT ON TABLE public.users IS] email info 1",
        ]
    );
    assert_eq!(status, 1);
    let masked = WRITTEN.replace("\tjane@corp-orchard.net\t", "\tann@example.com\t");
    assert_eq!(desk.found("-m dumpscrub.toml", masked.as_bytes()).1, 0);
    let explained = desk.run("-q --explain -m dumpscrub.toml", masked.as_bytes());
    let explained = String::from_utf8(explained.stdout).unwrap();
    assert!(explained.contains("the mapping allows it"), "{explained}");
    // The same rows as a file of their own.
    let rows = "id,email,born,ip\n1,ann@example.com,1980-05-17,81.2.69.128\n";
    desk.file("users.csv", rows);
    assert_eq!(desk.found("users.csv", b"").1, 1);
    assert_eq!(desk.found("-m dumpscrub.toml --table public.users users.csv", b"").1, 0);
    assert_eq!(code(&desk.run("-m missing.toml written.sql", b"")), 2);
    assert_eq!(code(&desk.run("-m written.sql written.sql", b"")), 2);
}

#[test]
fn folders_are_scanned_in_order_and_what_is_no_text_is_named() {
    let desk = Desk::new();
    desk.file("backup/b/users.csv", CSV);
    desk.file("backup/a.log", LOG);
    desk.file(
        "backup/c.sql",
        DUMP.replace("corp-orchard.net", "example.org").replace("536-22", "900-66"),
    );
    desk.file("backup/logo.png", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR");
    desk.file("backup/empty", b"");
    desk.file("backup/.env", "password=x\n");
    desk.file("backup/.git/config", LOG);
    let expected = [
        "backup/a.log line 2 email fail 2",
        "backup/b/users.csv users.email email fail 1",
        "backup/b/users.csv users.notes us_ssn fail 1",
        "backup/c.sql public.users.notes payment_card fail 1",
    ];
    for threads in [1, 2, 8] {
        let (found, status) = desk.found(&format!("-j {threads} backup"), b"");
        assert_eq!((failing(&found), status), (expected.to_vec(), 1));
    }
    let output = desk.run("backup", b"");
    let said = support::stderr(&output);
    assert!(said.contains("skipped: backup/logo.png: binary\n"), "{said}");
    assert!(said.contains("skipped: backup/.git: version control\n"), "{said}");
    assert_eq!(code(&output), 1);
    // Files and standard input together, each named once.
    let (found, _) = desk.found("backup/a.log - backup/b", LOG.as_bytes());
    assert_eq!(found[..2], ["backup/a.log line 2 email fail 2", "line 2 email fail 2"]);
}

/// Whoever asks whether there is personal data must not take an empty folder for a no.
#[test]
fn nothing_to_scan_is_no_answer() {
    let desk = Desk::new();
    fs::create_dir(desk.file("good.log", b"nothing\n").with_file_name("none")).unwrap();
    desk.file("pictures/logo.png", b"\x89PNG\r\n\x1a\n\0\0\0");
    for folder in ["none", "pictures"] {
        let output = desk.run(folder, b"");
        let said = support::stderr(&output);
        assert_eq!(code(&output), 2, "{folder}: {said}");
        assert!(said.contains("error: there was nothing to scan\nhint: "), "{said}");
    }
    // Of the one file in a folder that cannot be read, the name is told.
    desk.file("one/cut.dump", b"PGDMP\x01\x0e\x00\x04\x08\x01");
    let said = support::stderr(&desk.run("one", b""));
    assert!(said.contains("in one/cut.dump:\nerror: the archive is cut off"), "{said}");
}

#[test]
fn words_that_cannot_be_followed() {
    let desk = Desk::new();
    desk.file("good.log", b"nothing\n");
    desk.file("v99.json", b"{\"version\": 99, \"known\": []}");
    desk.file("text.json", b"text");
    for (line, expected) in [
        ("--baseline v99.json good.log", "it has version 99, and 1 is known\nhint: "),
        ("--baseline text.json good.log", "it is no baseline (expected ident"),
        ("--baseline none.json good.log", "hint: --write-baseline FILE writes one"),
        (
            "--regions us,,gb good.log",
            "--regions names a region without a name\nhint: the regions are",
        ),
        ("-m none.toml good.log", "hint: dumpscrub discover DUMP > dumpscrub.toml"),
    ] {
        let output = desk.run(line, b"");
        assert_eq!(code(&output), 2, "{line}");
        let said = support::stderr(&output);
        assert!(said.contains(expected), "{line}: {said}");
    }
    assert_eq!(code(&desk.run("--fail-on A good.log", b"")), 0);
}

#[test]
fn what_cannot_be_read_to_its_end_beats_what_was_found() {
    let desk = Desk::new();
    desk.file("good.log", LOG);
    let cut = &DUMP[..DUMP.find("3\tjoe").unwrap() + 4];
    let cases: &[(&str, &[u8], &str)] = &[
        ("cut.sql", cut.as_bytes(), "COPY block without"),
        (
            "died.sql",
            DUMP.split("--\n-- PostgreSQL database dump complete").next().unwrap().as_bytes(),
            "no \"dump complete\"",
        ),
        ("archive.dump", b"PGDMP\x01\x0e\x00\x04\x08\x01", "the archive is cut off"),
        ("wide.txt", b"\xFF\xFEa\0b\0", "UTF-16"),
        ("files.zip", b"PK\x03\x04\x14\0\0\0", "a zip archive"),
        ("empty.sql", b"", "the input is empty"),
        ("binary", b"a\0b", "the input is binary"),
    ];
    for (name, content, expected) in cases {
        desk.file(name, content);
        for line in [(*name).to_owned(), format!("good.log {name}")] {
            let output = desk.run(&format!("-q --format json {line}"), b"");
            let said = support::stderr(&output);
            assert_eq!(code(&output), 2, "{name}");
            assert!(said.contains(expected), "{name}: {said}");
            let found = json(&output);
            let found: Vec<String> =
                found["findings"].as_array().unwrap().iter().map(shown).collect();
            assert_eq!(
                found.iter().any(|line| line.starts_with("good.log ")),
                line.contains("good.log")
            );
            // What stands before the cut is told.
            if name.ends_with("t.sql") || name.starts_with("died") {
                assert!(
                    found.contains(&format!(
                        "{name} public.users.ssn us_ssn fail {}",
                        if *name == "cut.sql" { 1 } else { 2 }
                    )),
                    "{found:?}"
                );
            }
        }
    }
    let missing = desk.run("-q missing.sql", b"");
    assert_eq!(code(&missing), 2);
    assert!(support::stderr(&missing).contains("missing.sql"));
    // Nothing where a dump should be is no clean dump.
    assert_eq!(code(&desk.run("-q", b"")), 2);
    assert_eq!(code(&desk.run("-q --input-format text", b"")), 0);
}

#[test]
fn the_exit_status_is_what_fail_on_says() {
    let desk = Desk::new();
    desk.file("a.log", LOG);
    desk.file("clean.log", "nothing, and x@example.com\n");
    for (line, expected) in [
        ("a.log", 1),
        ("--fail-on a a.log", 1),
        ("--fail-on b a.log", 1),
        ("--fail-on never a.log", 0),
        ("clean.log", 0),
        ("--strict clean.log", 0),
        ("--fail-on never missing.log", 2),
        ("--fail-on d a.log", 2),
        ("--regions xx a.log", 2),
    ] {
        assert_eq!(code(&desk.run(line, b"")), expected, "{line}");
    }
    let output = desk.run("clean.log", b"");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert!(support::stderr(&output).starts_with("fail 0, info 0, test 1 in 1 place\n"));
    let refused = support::stderr(&desk.run("--regions xx a.log", b""));
    assert!(
        refused.contains("there is no region \"xx\"") && refused.contains("the regions are "),
        "{refused}"
    );
}

#[test]
fn tiers_strictness_and_regions_decide_what_counts() {
    let desk = Desk::new();
    // An address of a network in a column that says so, in text that says nothing, and a Spanish number.
    desk.file("hosts.csv", "id,ip\n1,81.2.69.160\n2,81.2.69.161\n");
    desk.file("plain.txt", "we saw 81.2.69.160 yesterday\n");
    desk.file("people.csv", "id,dni\n1,54362315K\n2,X2482300W\n");
    for (line, expected) in [
        ("hosts.csv", 1),
        ("--fail-on a hosts.csv", 0),
        ("--fail-on b hosts.csv", 1),
        ("plain.txt", 0),
        ("--strict plain.txt", 1),
        ("--strict --fail-on a plain.txt", 0),
        ("people.csv", 1),
        ("--regions es people.csv", 1),
        ("--regions US,it people.csv", 0),
        ("--regions us,it hosts.csv", 1),
    ] {
        assert_eq!(code(&desk.run(line, b"")), expected, "{line}");
    }
    let (found, _) = desk.found("plain.txt", b"");
    assert_eq!(found, ["plain.txt line 1 ip_address info 1"]);
    let explained = desk.run("-q --explain plain.txt", b"");
    let explained = String::from_utf8(explained.stdout).unwrap();
    assert!(
        explained.starts_with("info  text  ip_address  B  1 value  line 1, byte 7  99.9.99.999\n")
    );
    assert!(explained.contains("\n      because: nothing near speaks for it\n"), "{explained}");
    assert_eq!(String::from_utf8(desk.run("-q plain.txt", b"").stdout).unwrap(), "");
}

#[test]
fn a_baseline_accepts_what_it_knows_and_no_more() {
    let desk = Desk::new();
    desk.file("monday.sql", DUMP);
    let written = desk.run("-q --write-baseline known.json monday.sql", b"");
    assert_eq!(code(&written), 0);
    let baseline = fs::read_to_string(desk.folder.path().join("known.json")).unwrap();
    for value in PLANTED {
        assert!(!baseline.contains(value));
    }
    assert!(!baseline.contains("monday"), "the next dump has another name");
    // The same dump under another name is known; written again it is the same file.
    desk.file("tuesday.sql", DUMP);
    let (found, status) =
        desk.found("--baseline known.json --write-baseline again.json tuesday.sql", b"");
    assert_eq!((failing(&found), status), (vec![], 0));
    assert_eq!(fs::read_to_string(desk.folder.path().join("again.json")).unwrap(), baseline);
    let report = json(&desk.run("-q --format json --baseline known.json", DUMP.as_bytes()));
    assert_eq!(
        (report["totals"]["fail"].as_u64(), report["totals"]["known"].as_u64()),
        (Some(0), Some(7))
    );
    // One more value, and another column.
    let more = DUMP.replace("\t\\N\t", "\t536-22-1234\t").replace("nothing", "536-22-1234");
    desk.file("wednesday.sql", more);
    let (found, status) = desk.found("--baseline known.json wednesday.sql", b"");
    let expected = [
        "wednesday.sql public.users.notes us_ssn fail 1",
        "wednesday.sql public.users.ssn us_ssn fail 3",
    ];
    assert_eq!((failing(&found), status), (expected.to_vec(), 1));
    // With several inputs each has its own.
    assert_eq!(code(&desk.run("-q --write-baseline both.json monday.sql wednesday.sql", b"")), 0);
    assert_eq!(code(&desk.run("-q --baseline both.json monday.sql wednesday.sql", b"")), 0);
    assert_eq!(code(&desk.run("-q --baseline both.json wednesday.sql tuesday.sql", b"")), 1);
    // What cannot be read is not known, and what is no baseline accepts nothing.
    assert_eq!(code(&desk.run("-q --write-baseline none.json monday.sql missing.sql", b"")), 2);
    assert!(!desk.folder.path().join("none.json").exists());
    desk.file("wrong.json", "{\"version\": 1, \"findings\": [{\"table\": \"x\"}]}");
    assert_eq!(code(&desk.run("-q --baseline wrong.json monday.sql", b"")), 2);
    desk.file("newer.json", "{\"version\": 2, \"findings\": []}");
    assert_eq!(code(&desk.run("-q --baseline newer.json monday.sql", b"")), 2);
    let clash = desk.run("-q --write-baseline monday.sql monday.sql", b"");
    assert_eq!(code(&clash), 2);
    assert_eq!(fs::read_to_string(desk.folder.path().join("monday.sql")).unwrap(), DUMP);
}

#[test]
fn reports_hold_no_value() {
    let desk = Desk::new();
    desk.file("a.sql", DUMP);
    desk.file("users.csv", CSV);
    desk.file(
        "1,jane.csv",
        "jane@corp-orchard.net,536-22-1234\njoe@corp-orchard.net,536-22-1234\n",
    );
    desk.file("a.log", LOG);
    desk.file("cut.sql", &DUMP[..DUMP.len() - 120]);
    for format in ["text", "text --explain --strict", "json", "sarif"] {
        let output = desk.run(&format!("--format {format} --write-baseline known.json ."), b"");
        assert!(!output.stdout.is_empty());
        for value in PLANTED {
            for bytes in [&output.stdout, &output.stderr] {
                assert_eq!(support::occurrences(bytes, value.as_bytes()), 0, "{format}: {value}");
            }
        }
    }
}

#[test]
fn reports_depend_neither_on_threads_nor_on_batches() {
    let desk = Desk::new();
    let shop = support::testdata("shop_with_notes.sql");
    let shop = shop.to_str().unwrap();
    let log: String = (0..4_000)
        .map(|line| {
            format!("{line} {}\n", if line % 9 == 0 { "to jane@corp-orchard.net" } else { "idle" })
        })
        .collect();
    desk.file("big.log", log);
    for input in [shop, "big.log"] {
        let expected = desk.run(&format!("-q -j 1 --format json {input}"), b"");
        assert_eq!(code(&expected), 1);
        for line in ["-j 2", "-j 8", "-j 3 --batch-bytes 5000"] {
            let output = desk.run(&format!("-q {line} --format json {input}"), b"");
            assert_eq!(json(&output), json(&expected), "{line}");
        }
    }
}

/// The greatest resident size of a scan of a line of this length in small windows, read out of Linux's `/proc`, and its report.
#[cfg(target_os = "linux")]
fn peak_and_report(line: &[u8]) -> (usize, Value) {
    let mut child = support::command()
        .args("scan -q -j 2 --batch-bytes 65536 --format json --input-format text".split(' '))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut peak = 0;
    let output = std::thread::scope(|scope| {
        let fed = scope.spawn(move || input.write_all(line).unwrap());
        let status = format!("/proc/{}/status", child.id());
        let mut waiting = Some(child);
        loop {
            let text = fs::read_to_string(&status).unwrap_or_default();
            let kib = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kib = kib.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
            peak = peak.max(kib.unwrap_or(0) * 1024);
            if fed.is_finished() {
                return waiting.take().unwrap().wait_with_output().unwrap();
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
    });
    (peak, json(&output))
}

#[cfg(target_os = "linux")]
#[test]
fn a_long_line_is_never_in_memory_as_a_whole_and_loses_no_value() {
    const MIB: usize = 1 << 20;
    let line = |bytes: usize| {
        let mut line = b"nothing to see here; ".repeat(bytes / 21);
        let values = line.len() / 60_000;
        for number in 0..values {
            // At places that drift over the borders of the windows.
            let at = number * 60_000 + number * 101;
            line[at..at + 24].copy_from_slice(b" jane@corp-orchard.net; ");
        }
        (line, values as u64)
    };
    let mut peaks = Vec::new();
    // The last MiB may still be in the pipe when the peak is taken.
    for size in [2 * MIB, 5 * MIB] {
        let (line, values) = line(size);
        let (peak, report) = peak_and_report(&line);
        assert_eq!(report["totals"]["fail"], values);
        assert_eq!(report["totals"]["bytes"], line.len() as u64);
        peaks.push(peak);
    }
    let grown = peaks[1].saturating_sub(peaks[0]);
    assert!(grown <= 2 * MIB, "{grown} bytes more for a line of more than twice the length");
}

#[test]
fn places_are_those_of_the_first_and_last() {
    let desk = Desk::new();
    let report = json(&desk.run("-q --format json", DUMP.as_bytes()));
    let finding = |column: &str, detector: &str| {
        let mut all = report["findings"].as_array().unwrap().iter();
        all.find(|f| f["column"] == column && f["detector"] == detector && f["verdict"] == "fail")
            .unwrap()
    };
    let email = finding("email", "email");
    let byte = usize::try_from(email["byte"].as_u64().unwrap()).unwrap();
    assert!(DUMP[byte..].starts_with("jane@corp-orchard.net\t"));
    assert_eq!(DUMP[..byte].matches('\n').count() as u64 + 1, email["line"].as_u64().unwrap());
    assert_eq!((&email["first_row"], &email["last_row"]), (&1.into(), &3.into()));
    assert_eq!(email["mend"], "email = \"email\"");
    assert_eq!(finding("notes", "payment_card")["mend"], "notes = \"redact\"");
    assert_eq!(finding("ssn", "us_ssn")["mend"], "ssn = \"us_ssn\"");
    let names: Vec<&str> = email.as_object().unwrap().keys().map(String::as_str).collect();
    let first = [
        "table",
        "column",
        "detector",
        "tier",
        "verdict",
        "count",
        "first_row",
        "last_row",
        "line",
        "byte",
    ];
    assert_eq!(names[..10], first);
    assert_eq!(report.as_object().unwrap().keys().collect::<Vec<_>>(), ["findings", "totals"]);
}

#[test]
fn formats() {
    let desk = Desk::new();
    desk.file("shop.sql", DUMP);
    desk.file("logs/app.log", LOG);
    let mut transcript = String::new();
    for line in [
        "shop.sql",
        "--explain shop.sql logs",
        "--format json logs",
        "--format json --fail-on never shop.sql",
    ] {
        let output = desk.run(line, b"");
        let said: String =
            support::stderr(&output).lines().map(|line| support::timeless(line) + "\n").collect();
        let _ = writeln!(
            transcript,
            "$ dumpscrub scan {line}\n{}-- stderr\n{said}-- exit {}\n",
            String::from_utf8_lossy(&output.stdout),
            code(&output)
        );
    }
    insta::assert_snapshot!(transcript);
}

#[test]
fn sarif_is_what_its_schema_asks_for() {
    let schema = support::read_testdata("sarif/sarif-schema-2.1.0.json");
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let desk = Desk::new();
    desk.file("a b/shop.sql", DUMP);
    desk.file("app.log", LOG);
    desk.file("cut.sql", &DUMP[..DUMP.len() - 120]);
    desk.file("clean.txt", "nothing\n");
    desk.run("-q --write-baseline known.json app.log", b"");
    for line in [".", "clean.txt", "--baseline known.json app.log", "-"] {
        let output = desk.run(&format!("-q --format sarif {line}"), DUMP.as_bytes());
        let report = json(&output);
        let mut wrong = Vec::new();
        json_schema::validate(&schema, &schema, &report, "", &mut wrong);
        assert_eq!(wrong, Vec::<String>::new(), "{line}");
        let run = &report["runs"][0];
        for result in run["results"].as_array().unwrap() {
            let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        }
    }
    let report = json(&desk.run("-q --format sarif .", b""));
    let run = &report["runs"][0];
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let results = run["results"].as_array().unwrap();
    let levels: Vec<&str> = results.iter().filter_map(|result| result["level"].as_str()).collect();
    assert!(levels.contains(&"error") && levels.contains(&"none"), "{levels:?}");
    let first = &results[0]["locations"][0];
    assert_eq!(first["physicalLocation"]["artifactLocation"]["uri"], "a%20b/shop.sql");
    assert_eq!(first["logicalLocations"][0]["fullyQualifiedName"], "public.users.email");
    // The schema is held against what it must refuse, too.
    let mut broken = report.clone();
    broken["runs"][0]["results"][0]["level"] = "fatal".into();
    broken["runs"][0]["results"][0].as_object_mut().unwrap().remove("message");
    let mut wrong = Vec::new();
    json_schema::validate(&schema, &schema, &broken, "", &mut wrong);
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    assert!(Path::new(&desk.folder.path().join("known.json")).exists());
}

#[test]
fn words_before_a_number_count_in_encodings_of_single_bytes() {
    for (encoding, e) in [("LATIN1", &b"\xE9"[..]), ("WIN1252", b"\xE9"), ("UTF8", "é".as_bytes())]
    {
        let comment =
            [b"num", e, b"ro de s", e, b"curit", e, b" sociale: 255081416802538"].concat();
        let head = format!(
            "SET client_encoding = '{encoding}';\nCREATE TABLE public.t (id integer, v text);\n"
        );
        let dump = [
            head.as_bytes(),
            b"COMMENT ON TABLE public.t IS '",
            &comment,
            b"';\nCOPY public.t (id, v) FROM stdin;\n1\t",
            &comment,
            b"\n\\.\n",
        ]
        .concat();
        let desk = Desk::new();
        let (found, status) = desk.found("", &dump);
        let expected = ["public.t.v fr_nir fail 1", "[COMMENT ON TABLE public.t IS] fr_nir fail 1"];
        assert_eq!((failing(&found), status), (expected.to_vec(), 1), "{encoding}");
    }
}
