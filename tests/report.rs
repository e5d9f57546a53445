//! The summary, the warnings and the report of a run.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Job, stderr};

/// A table with pseudonyms, NULLs and findings, one whose rows go, and one that is not mapped.
const DUMP: &str = "SET client_encoding = 'UTF8';
CREATE TABLE public.person (id integer, mail text, name text, note text);
CREATE TABLE public.attempt (id integer, mail text);
CREATE TABLE public.thing (id integer, title text);
COPY public.person (id, mail, name, note) FROM stdin;
1\tann@leak-orchard.net\tAnn\tnothing
2\t\\N\tBob\tcall 536-22-1234
3\tbob@leak-orchard.net\t\\N\twrite to ann@leak-orchard.net
4\t\\N\t\\N\tor to bob@leak-orchard.net
\\.
COPY public.attempt (id, mail) FROM stdin;
1\tann@leak-orchard.net
2\tann@leak-orchard.net
\\.
COPY public.thing (id, title) FROM stdin;
1\tkettle
\\.
COMMENT ON TABLE public.thing IS 'ask eve@leak-orchard.net';
";

const MAPPING: &str = "version = 1
unlisted = \"keep\"
[tables.\"public.person\".columns]
mail = { transform = \"email\", review = true }
name = { transform = \"first_name\", domain = \"names\" }
[tables.\"public.attempt\"]
rows = \"drop\"
";

fn report(job: &Job) -> Value {
    serde_json::from_slice(&std::fs::read(job.path("report.json")).unwrap()).unwrap()
}

/// The keys of an object, in the order in which they stand.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn the_report_has_its_schema_and_the_counts_are_right() {
    let job = Job::new(MAPPING);
    let path = job.path("report.json");
    for (scan, code) in [("report", 0), ("fail", 1)] {
        let args = ["--scan", scan, "-q", "--report", path.to_str().unwrap()];
        let output = job.sanitize(DUMP.as_bytes(), &args);
        assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.ends_with("}\n") && !text.contains("leak-orchard"), "{text}");
        let report = report(&job);
        assert_eq!(
            keys(&report),
            ["bytes_in", "bytes_out", "seconds", "tables", "findings", "redacted", "warnings"]
        );
        assert_eq!(report["bytes_in"], json!(DUMP.len()));
        match code {
            0 => assert_eq!(report["bytes_out"], json!(output.stdout.len())),
            // All of it is one batch, in which there is a finding.
            _ => assert_eq!(report["bytes_out"], json!(0)),
        }
        assert!(report["seconds"].as_f64().is_some_and(|seconds| seconds > 0.0 && seconds < 60.0));
        let column = |column, transform, domain: &str, masked, nulls| json!({ "column": column, "transform": transform, "domain": domain, "masked": masked, "nulls": nulls });
        let tables = report["tables"].as_array().unwrap();
        assert_eq!(keys(&tables[0]), ["table", "rows", "columns"]);
        assert_eq!(
            keys(&tables[0]["columns"][0]),
            ["column", "transform", "domain", "masked", "nulls"]
        );
        assert_eq!(
            tables[0],
            json!({ "table": "public.person", "rows": 4, "columns": [
                column("mail", "email", "email", 2, 2), column("name", "first_name", "names", 2, 2)] })
        );
        assert_eq!(tables[1], json!({ "table": "public.attempt", "rows": 2, "columns": [] }));
        assert_eq!(tables[2], json!({ "table": "public.thing", "rows": 1, "columns": [] }));
        assert_eq!(tables.len(), 3);
        let findings = report["findings"].as_array().unwrap();
        assert_eq!(keys(&findings[0]), ["table", "column", "detector", "count", "first_row"]);
        let finding = |table, column, detector, count, first_row| json!({ "table": table, "column": column, "detector": detector, "count": count, "first_row": first_row });
        let note = |detector, count, first_row: u32| {
            finding(json!("public.person"), json!("note"), detector, count, json!(first_row))
        };
        let mut sorted = findings.clone();
        sorted.sort_by_key(ToString::to_string);
        let mut expected = [
            note("email", 2, 3),
            note("us_ssn", 1, 2),
            finding(Value::Null, Value::Null, "email", 1, Value::Null),
        ];
        expected.sort_by_key(ToString::to_string);
        assert_eq!(sorted, expected);
        assert!(report["warnings"].as_array().unwrap().iter().all(Value::is_string));
        assert!(!report["warnings"].as_array().unwrap().is_empty());
    }
}

#[test]
fn two_reports_differ_in_their_time_alone() {
    let job = Job::new(MAPPING);
    let mut reports = Vec::new();
    for threads in ["1", "2", "8"] {
        let path = job.path("report.json");
        let args = ["--scan", "report", "-j", threads, "--report", path.to_str().unwrap()];
        job.sanitized(DUMP.as_bytes(), &args);
        let mut report = report(&job);
        report["seconds"] = Value::Null;
        reports.push(report);
    }
    assert!(reports[0] == reports[1] && reports[1] == reports[2]);
}

#[test]
fn a_report_that_cannot_be_written_is_exit_2_before_anything_is_written() {
    let job = Job::new(MAPPING);
    let target = job.path("out.sql");
    for report in ["/nonexistent/report.json", "/", "/dev/full"] {
        let args = ["--scan", "report", "--report", report, "-o", target.to_str().unwrap()];
        let output = job.sanitize(DUMP.as_bytes(), &args);
        assert_eq!(output.status.code(), Some(2), "{report}: {}", stderr(&output));
        assert!(stderr(&output).contains("cannot write"), "{}", stderr(&output));
        // Only a device that takes nothing is found out at the end.
        assert!(report == "/dev/full" || !target.exists(), "{report}");
    }
    // A run that fails leaves the report of the one before.
    std::fs::write(job.path("report.json"), "before").unwrap();
    let args = ["--report", job.path("report.json").to_str().unwrap()].map(str::to_owned);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let output = job.sanitize(&DUMP.as_bytes()[..500], &args);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(std::fs::read(job.path("report.json")).unwrap(), b"before");
}

#[test]
fn quiet_says_what_must_be_known_and_the_summary_the_rest() {
    let job = Job::new(MAPPING);
    let quiet = stderr(&job.sanitize(DUMP.as_bytes(), &["--scan", "report", "-q"]));
    let normal = stderr(&job.sanitize(DUMP.as_bytes(), &["--scan", "report"]));
    let verbose = stderr(&job.sanitize(DUMP.as_bytes(), &["--scan", "report", "-v"]));
    for text in [&quiet, &normal, &verbose] {
        assert!(text.contains("us_ssn"), "{text}");
        assert!(!text.contains("leak-orchard") && !text.contains("536-22"), "{text}");
    }
    // Findings and errors, and no more: what runs every night is looked at where it says something. The report holds the warnings.
    assert!(normal.contains("warning: ") && verbose.contains("warning: "), "{normal}");
    assert!(!quiet.contains("masked") && !quiet.contains("warning: "), "{quiet}");
    let path = job.path("report.json");
    let args = ["--scan", "report", "-q", "--report", path.to_str().unwrap()];
    job.sanitize(DUMP.as_bytes(), &args);
    let report: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert!(!report["warnings"].as_array().unwrap().is_empty(), "{report:#}");
    assert!(normal.contains("7 rows, ") && normal.contains("public.person"), "{normal}");
    assert!(!normal.contains("first_name") && verbose.contains("first_name"), "{verbose}");
    assert!(!normal.contains('\x1b'), "no colours where stderr is no terminal");
}

#[test]
fn the_warnings_that_matter() {
    let rows: String = (0..60).map(|n| format!("{n}\tp{n}@leak-orchard.net\n")).collect();
    let many = format!(
        "SET client_encoding = 'UTF8';\nCREATE TABLE public.t (id integer, mail text);\nCOPY public.t (id, mail) FROM stdin;\n{rows}\\.\n"
    );
    let keyed = format!(
        "{many}CREATE TABLE public.u (id integer, t integer);\nCOPY public.u (id, t) FROM stdin;\n1\t1\n\\.\n\
         ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);\n\
         ALTER TABLE ONLY public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t(id);\n"
    );
    let few = many.replace("p1", "p").replace("p2", "p").replace("p3", "p");
    let few = few.lines().take(30).chain(["\\.", ""]).collect::<Vec<_>>().join("\n");
    let tables =
        "version = 1\nunlisted = \"error\"\n[tables.\"public.t\".columns]\nid = \"keep\"\n";
    let keep = tables.replace("error", "keep");
    for (what, mapping, dump, says) in [
        ("nothing", format!("{tables}mail = \"email\"\n"), &many, &[][..]),
        (
            "few values",
            format!("{tables}mail = \"email\"\n"),
            &few,
            &["under 50 distinct values", "public.t.mail ("],
        ),
        ("few values, suppressed", format!("{tables}mail = \"null\"\n"), &few, &[]),
        (
            "review",
            format!("{tables}mail = {{ transform = \"email\", review = true }}\n"),
            &many,
            &["review", "mail"],
        ),
        (
            "a column that is not there",
            format!("{tables}mail = \"email\"\nphone = \"phone\"\n"),
            &many,
            &["public.t", "phone"],
        ),
        (
            "a table that is not there",
            format!("{tables}mail = \"email\"\n[tables.\"public.gone\".columns]\na = \"null\"\n"),
            &many,
            &["public.gone"],
        ),
        (
            "a default that matches nothing",
            format!("{keep}mail = \"email\"\n[defaults]\n\"*_phone\" = \"phone\"\n"),
            &many,
            &["_phone"],
        ),
        (
            "a glob that matches nothing",
            format!("{keep}mail = \"email\"\n[tables.\"crm.*\".columns]\na = \"null\"\n"),
            &many,
            &["crm.*"],
        ),
        (
            "a key into a table without rows",
            "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\"]\nrows = \"drop\"\n".to_owned(),
            &keyed,
            &["u_t_fkey"],
        ),
    ] {
        let output = Job::new(&mapping).sanitize(dump.as_bytes(), &[]);
        let text = stderr(&output);
        if what.contains("glob") && output.status.code() == Some(2) {
            // Under `keep` a name that is not there is refused.
            assert!(text.contains("crm."), "{what}: {text}");
            continue;
        }
        assert_eq!(output.status.code(), Some(0), "{what}: {text}");
        assert_eq!(text.contains("warning: "), !says.is_empty(), "{what}: {text}");
        for word in says {
            assert!(text.contains(word), "{what} does not say {word:?}: {text}");
        }
    }
}

#[test]
fn progress_tells_bytes_speed_and_the_table() {
    let job = Job::from_testdata("shop.toml");
    let input = support::inflated_shop(6 << 20);
    let mut args = job.arguments(&[]);
    let at = args.iter().position(|arg| arg == "never").unwrap();
    args[at] = "always".to_owned();
    let output = support::dumpscrub(&args, &input);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    // Not to a terminal, so what the line looks like is up to it; the run and its output are the same.
    let quiet = job.sanitized(&input, &[]);
    support::assert_same_bytes("with progress", &output.stdout, &quiet);
}
