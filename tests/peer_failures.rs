//! Inputs on which released tools of this field leaked, broke or lost data: each is a case, and what must be true of ours.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::HashSet;
use std::time::{Duration, Instant};

use support::{Job, OTHER_KEY, assert_same_bytes, copy_block, occurrences, stderr};

/// What must be true of a run.
enum Expect {
    /// Exit 0; these texts are in the output, and no address at the canaries' host.
    Masked(&'static [&'static str]),
    /// Exit 0, and output equals input.
    Same,
    /// Exit 2, and stderr holds these words.
    Refused(&'static [&'static str]),
}

use Expect::{Masked, Refused, Same};

const EMAILS: &str =
    "version = 1\nunlisted = \"keep\"\n[defaults]\n\"*mail\" = \"email\"\n\"E-mail\" = \"email\"\n";

/// Name, mapping, input, what must be true. `@L` stands for the canaries' host.
const SYNTAX: &[(&str, &str, &str, Expect)] = &[
    (
        "a table's name with a blank",
        EMAILS,
        "CREATE TABLE public.\"My Users\" (id integer, email text);\nCOPY public.\"My Users\" (id, email) FROM stdin;\n1\ta@L\n\\.\n",
        Masked(&["COPY public.\"My Users\" (id, email) FROM stdin;\n1\t"]),
    ),
    (
        "names with hyphen, dot, double quote, unicode, keyword, upper case",
        EMAILS,
        "CREATE TABLE \"a-b\".\"c.d\" (email text);\nCREATE TABLE public.\"q\"\"q\" (email text);\nCREATE TABLE public.\"Größe\" (email text);\n\
         CREATE TABLE public.\"select\" (email text);\nCREATE TABLE public.\"UPPER\" (email text);\n\
         COPY \"a-b\".\"c.d\" (email) FROM stdin;\na@L\n\\.\nCOPY public.\"q\"\"q\" (email) FROM stdin;\na@L\n\\.\n\
         COPY public.\"Größe\" (email) FROM stdin;\na@L\n\\.\nINSERT INTO public.\"select\" VALUES ('a@L');\nINSERT INTO public.\"UPPER\" (email) VALUES ('a@L');\n",
        Masked(&[
            "\"c.d\" (email)",
            "\"q\"\"q\"",
            "\"Größe\"",
            "\"select\" VALUES",
            "\"UPPER\" (email)",
        ]),
    ),
    (
        "a mapping's name matches exactly as PostgreSQL matches",
        "version = 1\nunlisted = \"keep\"\n[tables.'public.\"Users\"'.columns]\nemail = \"email\"\n",
        "CREATE TABLE public.\"Users\" (email text);\nCREATE TABLE public.users (email text);\nCOPY public.\"Users\" (email) FROM stdin;\na@L\n\\.\nCOPY public.users (email) FROM stdin;\nb@example.com\n\\.\n",
        Masked(&["\nCOPY public.users (email) FROM stdin;\nb@example.com\n"]),
    ),
    (
        "OVERRIDING SYSTEM VALUE",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nINSERT INTO public.t (id, email) OVERRIDING SYSTEM VALUE VALUES (1, 'a@L');\nINSERT INTO public.t OVERRIDING SYSTEM VALUE VALUES (2, 'b@L');\n",
        Masked(&[
            "(id, email) OVERRIDING SYSTEM VALUE VALUES (1, '",
            "t OVERRIDING SYSTEM VALUE VALUES (2, '",
        ]),
    ),
    (
        "INSERT without columns takes them from CREATE TABLE",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text, note text);\nINSERT INTO public.t VALUES (9, 'a@L', 'x');\n",
        Masked(&["INSERT INTO public.t VALUES (9, '", "', 'x');\n"]),
    ),
    (
        "INSERT without columns and without CREATE TABLE",
        EMAILS,
        "INSERT INTO public.unknown_table VALUES (9, 'a@L', 'x');\n",
        Refused(&["public.unknown_table"]),
    ),
    (
        "E'' with an escaped quote",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nINSERT INTO public.t (id, email) VALUES (1, E'esc\\'d@L'), (2, 'b@L');\n",
        Masked(&["INSERT INTO public.t (id, email) VALUES (1, ", "), (2, '"]),
    ),
    (
        "ON CONFLICT DO NOTHING",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nINSERT INTO public.t VALUES (1, 'a@L') ON CONFLICT DO NOTHING;\n",
        Masked(&["') ON CONFLICT DO NOTHING;\n"]),
    ),
    (
        "a quoted column in an INSERT's list",
        EMAILS,
        "CREATE TABLE public.t (id integer, \"E-mail\" text);\nINSERT INTO public.t (id, \"E-mail\") VALUES (1, 'a@L');\n",
        Masked(&["INSERT INTO public.t (id, \"E-mail\") VALUES (1, '"]),
    ),
    (
        "text that looks like data",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $$\nSELECT '\nCOPY public.t (id, email) FROM stdin;\n1\tx@example.com\n\\.\nINSERT INTO public.t VALUES (1, ''y@example.com'');\n' $$;\n\
         COMMENT ON TABLE public.t IS 'COPY public.t (id, email) FROM stdin;\n1\tz@example.com\n\\.\n';\n",
        Same,
    ),
    (
        "inside COPY only the end marker ends it",
        EMAILS,
        "CREATE TABLE public.t (email text);\nCOPY public.t (email) FROM stdin;\nCOPY public.t (email) FROM stdin;\n\nINSERT INTO public.t VALUES ('a');\n\\\\.\n\\N\na@L\n\\.\nSELECT 1;\n",
        Masked(&["\n\n", "\n\\N\n", "\n\\.\nSELECT 1;\n"]),
    ),
    (
        "a blank row in the middle of two columns is a row with one field",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n1\ta@L\n\n2\tb@L\n\\.\n",
        Refused(&["public.t", "row"]),
    ),
    (
        "a partition of a mapped table",
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.part\".columns]\nemail = \"email\"\n",
        "CREATE TABLE public.part (y integer, email text)\nPARTITION BY RANGE (y);\nCREATE TABLE public.part_2024 (y integer, email text);\n\
         ALTER TABLE ONLY public.part ATTACH PARTITION public.part_2024 FOR VALUES FROM (2024) TO (2025);\nCOPY public.part_2024 (y, email) FROM stdin;\n2024\ta@L\n\\.\n",
        Masked(&["COPY public.part_2024 (y, email) FROM stdin;\n2024\t"]),
    ),
    (
        "a data-only dump: COPY names its columns",
        "version = 1\nunlisted = \"error\"\n[tables.\"public.t\".columns]\nid = \"keep\"\nemail = \"email\"\n",
        "COPY public.t (id, email) FROM stdin;\n1\ta@L\n\\.\n",
        Masked(&["COPY public.t (id, email) FROM stdin;\n1\t"]),
    ),
    (
        "a data-only dump: a table without an entry of its own",
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\".columns]\nemail = \"email\"\n",
        "COPY public.other (id, secret) FROM stdin;\n1\ta@L\n\\.\n",
        Refused(&["public.other"]),
    ),
    (
        "the table's name comes from the statement, not from the last CREATE TABLE",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCREATE TABLE public.last (x text, y integer);\nINSERT INTO public.t VALUES (1, 'a@L');\nCOPY public.t (id, email) FROM stdin;\n2\tb@L\n\\.\n",
        Masked(&["INSERT INTO public.t VALUES (1, '"]),
    ),
    (
        "a statement after 60 blank lines",
        EMAILS,
        "SELECT 1;\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nSELECT 2;\n",
        Same,
    ),
    (
        "statements whose values cannot be located",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nINSERT INTO public.t SELECT 1, 'a' || '@L';\n",
        Refused(&["INSERT"]),
    ),
    (
        "UPDATE",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nUPDATE public.t SET email = 'a';\n",
        Refused(&["UPDATE"]),
    ),
    (
        "DELETE",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nDELETE FROM public.t WHERE email = 'a';\n",
        Refused(&["DELETE"]),
    ),
    (
        "WITH",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nWITH x AS (SELECT 1) INSERT INTO public.t SELECT 1, 'a' FROM x;\n",
        Refused(&["WITH"]),
    ),
    (
        "EXECUTE",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nEXECUTE p('a');\n",
        Refused(&["EXECUTE"]),
    ),
    (
        "CALL",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCALL p('a');\n",
        Refused(&["CALL"]),
    ),
    (
        "\\copy from a file",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\n\\copy public.t from 'file.csv' csv\n",
        Refused(&["copy"]),
    ),
    (
        "data in a dollar quote",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nINSERT INTO public.t (id, email) VALUES (1, lower('A@L'));\n",
        Refused(&["public.t"]),
    ),
];

const VALUES: &[(&str, &str, &str, Expect)] = &[
    (
        "backslashes in columns without a rule",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text, v text);\nCOPY public.t (id, email, v) FROM stdin;\n1\ta@L\tline1\\\\nliteral \\x41\\101\n\\.\nINSERT INTO public.t VALUES (2, 'b@L', 'C:\\temp\\new');\n",
        Masked(&["\tline1\\\\nliteral \\x41\\101\n", "', 'C:\\temp\\new');\n"]),
    ),
    (
        "numbers and bits in columns without a rule",
        EMAILS,
        "CREATE TABLE public.t (n numeric, b bit(3), email text);\nINSERT INTO public.t VALUES (123456789012345678901234567890.10, B'101', 'a@L');\n",
        Masked(&["VALUES (123456789012345678901234567890.10, B'101', '"]),
    ),
    (
        "CR LF",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\r\nCOPY public.t (id, email) FROM stdin;\r\n1\ta@L\r\n2\t\\N\r\n\\.\r\nSELECT 1;\r\n",
        Masked(&["@example.com\r\n2\t\\N\r\n\\.\r\nSELECT 1;\r\n"]),
    ),
    (
        "NULL, empty, and text that spells NULL",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n1\t\\N\n2\t\n3\t\\\\N\n\\.\nINSERT INTO public.t VALUES (4, NULL), (5, ''), (6, 'NULL');\n",
        Masked(&["1\t\\N\n2\t\n3\t", "VALUES (4, NULL), (5, ''), (6, '"]),
    ),
    (
        "short values under a mask are masked whole",
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\".columns]\nv = { transform = \"mask\", keep_first = 3 }\nw = { transform = \"mask\", keep_last = 2 }\n",
        "CREATE TABLE public.t (v text, w text);\nCOPY public.t (v, w) FROM stdin;\na\tb\nab\tcd\nabc\tef\nabcdef\tefgh\n\\.\n",
        Masked(&["COPY public.t (v, w) FROM stdin;\n*\t*\n**\t**\n***\t**\nabc***\t**gh\n\\.\n"]),
    ),
    (
        "a field too many",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n1\ta@L\textra\n\\.\n",
        Refused(&["public.t", "row 1", "line 3", "byte"]),
    ),
    (
        "a field too few",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n1\ta@L\n2\n\\.\n",
        Refused(&["public.t", "row 2", "line 4", "byte"]),
    ),
    (
        "a value too many in an INSERT",
        EMAILS,
        "CREATE TABLE public.t (id integer, email text);\nINSERT INTO public.t VALUES (1, 'a@L', 2);\n",
        Refused(&["public.t"]),
    ),
    (
        "a column of the header that the table lacks",
        "version = 1\nunlisted = \"error\"\n[tables.\"public.t\".columns]\nid = \"keep\"\nemail = \"email\"\n",
        "CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, mail_of_nobody) FROM stdin;\n1\ta@L\n\\.\n",
        Refused(&["public.t"]),
    ),
];

fn check(cases: &[(&str, &str, &str, Expect)]) {
    let mut wrong = Vec::new();
    for (name, mapping, input, expect) in cases {
        let input = input.replace("@L", "@leak-orchard.net");
        let output = Job::new(mapping).sanitize(input.as_bytes(), &[]);
        let said = stderr(&output);
        let text = String::from_utf8_lossy(&output.stdout);
        let mut fail = |what: &str| wrong.push(format!("{name}: {what}\n{said}{text}"));
        match expect {
            Masked(parts) => {
                if output.status.code() != Some(0) {
                    fail("not done");
                } else if text.contains("leak-orchard") {
                    fail("leaked");
                } else if let Some(part) = parts.iter().find(|part| !text.contains(**part)) {
                    fail(&format!("lacks {part:?}"));
                }
            }
            Same => {
                if output.status.code() != Some(0) || output.stdout != input.as_bytes() {
                    fail("not the same");
                }
            }
            Refused(words) => {
                if output.status.code() != Some(2) {
                    fail("not refused");
                } else if text.contains("leak-orchard") || said.contains("leak-orchard") {
                    fail("leaked");
                } else if let Some(word) = words.iter().find(|word| !said.contains(**word)) {
                    fail(&format!("does not say {word:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n\n"));
}

#[test]
fn syntax_does_not_make_a_rule_not_apply() {
    check(SYNTAX);
}

#[test]
fn values_are_neither_confused_nor_passed() {
    check(VALUES);
}

#[test]
fn bytes_that_are_not_utf8_pass_where_kept_and_are_hashed_where_masked() {
    let job = Job::new(EMAILS);
    let mut input = b"SET client_encoding = 'SQL_ASCII';\nCREATE TABLE public.t (id integer, v text, email text);\nCOPY public.t (id, v, email) FROM stdin;\n".to_vec();
    input.extend_from_slice(b"1\tcaf\xe9\tcaf\xe9@leak-orchard.net\n2\t\xff\xfe\tcaf\xe8@leak-orchard.net\n3\t\xff\xfe\tcaf\xe9@leak-orchard.net\n\\.\n");
    let output = job.sanitized(&input, &[]);
    let block = copy_block(&output, "public.t");
    assert_eq!(block.column("v"), [&b"caf\xe9"[..], b"\xff\xfe", b"\xff\xfe"]);
    let emails = block.column("email");
    assert!(emails.iter().all(|email| email.ends_with(b"@example.com") && email.is_ascii()));
    assert_eq!(emails[0], emails[2]);
    assert_ne!(emails[0], emails[1]);
}

#[test]
fn invalid_bytes_in_a_utf8_dump_neither_stop_nor_leak() {
    let job = Job::new(EMAILS);
    let mut input = b"SET client_encoding = 'UTF8';\nCREATE TABLE public.t (v text, email text);\nCOPY public.t (v, email) FROM stdin;\n".to_vec();
    input.extend_from_slice(b"caf\xe9\tcaf\xe9@leak-orchard.net\n\\.\n");
    let output = job.sanitize(&input, &[]);
    assert_eq!(occurrences(&output.stdout, b"leak-orchard"), 0);
    if output.status.code() == Some(0) {
        assert_eq!(copy_block(&output.stdout, "public.t").column("v"), [b"caf\xe9"]);
    }
}

fn table_of_emails(rows: u32) -> Vec<u8> {
    let mut input =
        b"CREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n"
            .to_vec();
    for row in 1..=rows {
        input.extend_from_slice(format!("{row}\tuser{row}@leak-orchard.net\n").as_bytes());
    }
    input.extend_from_slice(b"\\.\n");
    input
}

#[test]
fn a_hundred_thousand_emails_stay_distinct() {
    let begin = Instant::now();
    let output = Job::new(EMAILS).sanitized(&table_of_emails(100_000), &[]);
    let emails: HashSet<_> = copy_block(&output, "public.t").column("email").into_iter().collect();
    assert_eq!(emails.len(), 100_000);
    assert!(begin.elapsed() < Duration::from_secs(20), "{:?}", begin.elapsed());
}

#[test]
fn ten_thousand_integers_stay_distinct_for_any_number_of_workers() {
    let mapping = "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\".columns]\nid = \"integer\"\nemail = \"email\"\n";
    let input = table_of_emails(100_000);
    let one = Job::new(mapping).sanitized(&input, &["-j", "1"]);
    assert_same_bytes("2 workers", &Job::new(mapping).sanitized(&input, &["-j", "2"]), &one);
    let numbers: HashSet<_> = copy_block(&one, "public.t").column("id").into_iter().collect();
    assert_eq!(numbers.len(), 100_000);
}

#[test]
fn two_keys_give_two_outputs_and_every_byte_of_a_key_counts() {
    let input = table_of_emails(2000);
    let ours = copy_block(&Job::new(EMAILS).sanitized(&input, &[]), "public.t").column("email");
    let mut last_byte = support::KEY.to_owned();
    last_byte.replace_range(62.., "20");
    for key in [OTHER_KEY, &last_byte] {
        let theirs = Job::with_key(EMAILS, key).sanitized(&input, &[]);
        let theirs = copy_block(&theirs, "public.t").column("email");
        assert!(ours.iter().zip(&theirs).all(|(a, b)| a != b));
    }
}

#[test]
fn without_a_key_one_is_made_and_stderr_says_so() {
    let job = Job::new(EMAILS);
    let mapping = job.path("dumpscrub.toml");
    let output =
        support::dumpscrub(&["sanitize", "-m", mapping.to_str().unwrap()], &table_of_emails(10));
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("key"), "{}", stderr(&output));
    assert_eq!(occurrences(&output.stdout, b"leak-orchard"), 0);
}

#[test]
fn our_own_fakes_are_no_findings() {
    // Sanitizing what was sanitized, with a mapping that keeps it, finds nothing.
    let once = Job::from_testdata("shop.toml").sanitized(&support::read_testdata("shop.sql"), &[]);
    let output = Job::new(support::KEEP_ALL).sanitize(&once, &["--scan", "fail"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_same_bytes("kept", &output.stdout, &once);
}

#[test]
fn every_row_is_scanned() {
    for row in [1_usize, 5000, 50_000, 99_999] {
        let mut input =
            b"CREATE TABLE public.t (id integer, v text);\nCOPY public.t (id, v) FROM stdin;\n"
                .to_vec();
        for number in 1..=100_000 {
            let value =
                if number == row { "write to real.person@leak-orchard.net" } else { "nothing" };
            input.extend_from_slice(format!("{number}\t{value}\n").as_bytes());
        }
        input.extend_from_slice(b"\\.\n");
        let job = Job::new(support::KEEP_ALL);
        let report = job.path("report.json");
        let output = job.sanitize(&input, &["--report", report.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "row {row}: {}", stderr(&output));
        let report: serde_json::Value =
            serde_json::from_slice(&std::fs::read(report).unwrap()).unwrap();
        let finding = &report["findings"][0];
        assert_eq!(finding["table"], "public.t");
        assert_eq!(finding["column"], "v");
        assert_eq!(finding["detector"], "email");
        assert_eq!(finding["count"], 1);
        assert_eq!(finding["first_row"], row);
    }
}

#[test]
fn a_line_with_sixty_thousand_matches_takes_linear_time() {
    let run = |matches: usize| {
        let mut input =
            b"CREATE TABLE public.t (v text);\nCOPY public.t (v) FROM stdin;\n".to_vec();
        input.extend_from_slice("a@leak-orchard.net ".repeat(matches).as_bytes());
        input.extend_from_slice(b"\n\\.\n");
        let begin = Instant::now();
        let output = Job::new(support::KEEP_ALL).sanitize(&input, &["--scan", "report"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        begin.elapsed()
    };
    run(1000);
    let short = run(60_000);
    let long = run(600_000);
    assert!(
        long < short * 40 + Duration::from_secs(2),
        "{short:?}, then {long:?} for ten times the text"
    );
}

#[test]
fn rows_that_hide_in_statements_are_refused() {
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nname = \"last_name\"\n",
    );
    let table = "CREATE TABLE public.users (id integer, name text);\n";
    let insert = "INSERT INTO public.users VALUES (1, 'Zealot')";
    for hidden in [
        &format!("{insert} ON CONFLICT (id) DO UPDATE SET name = 'Zealot';"),
        &format!("{insert} ON CONFLICT (id) DO UPDATE SET id = 4711;"),
        &format!("{insert} RETURNING 'Zealot';"),
        "PREPARE p AS INSERT INTO public.users VALUES (1, 'Zealot');",
        "EXPLAIN ANALYZE INSERT INTO public.users VALUES (1, 'Zealot');",
        "CREATE TABLE public.others AS VALUES ('Zealot');",
        "SELECT 'Zealot' AS name INTO public.others;",
        "SELECT 'INSERT INTO public.users SELECT 1, ''Zealot''' \\gexec",
    ] {
        let output = job.sanitize(format!("{table}{hidden}\n").as_bytes(), &["--scan", "off"]);
        assert_eq!(output.status.code(), Some(2), "{hidden}: {}", support::stderr(&output));
        assert_eq!(support::occurrences(&output.stdout, b"Zealot"), 0, "{hidden}");
    }
    for harmless in [
        "ON CONFLICT DO NOTHING",
        "ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name",
        "RETURNING id",
    ] {
        let input = format!("{table}{insert} {harmless};\n");
        let output = job.sanitized(input.as_bytes(), &["--scan", "off"]);
        assert_eq!(support::occurrences(&output, b"Zealot"), 0, "{harmless}");
        assert_eq!(support::occurrences(&output, harmless.as_bytes()), 1, "{harmless}");
    }
}

#[test]
fn the_same_insert_head_under_another_search_path_is_another_table() {
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"b.t\".columns]\nname = \"last_name\"\n",
    );
    let input = "CREATE TABLE a.t (id integer, name text);
CREATE TABLE b.t (id integer, name text);
SET search_path = a;
INSERT INTO t VALUES (1, 'Ordinary');
SET search_path = b;
INSERT INTO t VALUES (1, 'Zealot');
";
    let output = job.sanitized(input.as_bytes(), &[]);
    assert_eq!(support::occurrences(&output, b"Ordinary"), 1);
    assert_eq!(support::occurrences(&output, b"Zealot"), 0);
}

#[test]
fn a_row_of_defaults_is_dropped_with_the_other_rows() {
    let job = Job::new("version = 1\n[tables.\"public.users\"]\nrows = \"drop\"\n");
    let input =
        "CREATE TABLE public.users (id integer);\nINSERT INTO public.users DEFAULT VALUES;\n";
    let output = job.sanitized(input.as_bytes(), &[]);
    assert_eq!(output, b"CREATE TABLE public.users (id integer);\n\n");
}

#[test]
fn a_cut_dump_before_a_whole_one_is_refused() {
    let open = "--\n-- PostgreSQL database dump\n--\n\nSELECT 1;\n\n";
    let whole = format!("{open}--\n-- PostgreSQL database dump complete\n--\n\n");
    let job = Job::new(support::KEEP_ALL);
    let output = job.sanitize(format!("{open}{whole}").as_bytes(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(support::stderr(&output).contains("complete"), "{}", support::stderr(&output));
    assert_eq!(
        job.sanitized(format!("{whole}{whole}").as_bytes(), &[]),
        (whole.clone() + &whole).as_bytes()
    );
}
