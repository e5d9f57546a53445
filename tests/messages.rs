//! What the command says: help texts, lists, errors, hints and exit statuses, as snapshots in `tests/snapshots/`.
//!
//! A snapshot is a transcript: the command line, what it wrote to stdout and stderr, its exit status. `INSTA_UPDATE=always cargo
//! test --test messages` writes them anew; read the difference as a user would.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use support::KEY;

/// A folder in which the commands run, with `testdata` and a key `secret.key` in it.
struct Desk {
    folder: tempfile::TempDir,
    transcript: String,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
        std::os::unix::fs::symlink(testdata, folder.path().join("testdata")).unwrap();
        let desk = Self { folder, transcript: String::new() };
        desk.file("secret.key", KEY.as_bytes());
        desk
    }

    /// Writes a file that only its owner can read.
    fn file(&self, name: &str, content: &[u8]) {
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }

    fn mode(&self, name: &str, mode: u32) {
        fs::set_permissions(self.folder.path().join(name), fs::Permissions::from_mode(mode))
            .unwrap();
    }

    fn run_with(&mut self, variables: &[(&str, &str)], line: &str, stdin: &[u8]) {
        let mut command = support::command();
        command.args(line.split_whitespace()).current_dir(self.folder.path());
        command.env("COLUMNS", "100").envs(variables.iter().copied());
        let output = support::feed(command, stdin);
        let set: String =
            variables.iter().map(|(name, value)| format!("{name}={value} ")).collect();
        let set = set.replace(KEY, "KEY");
        let _ = writeln!(self.transcript, "$ {set}dumpscrub {line}");
        self.note(&output);
    }

    fn run(&mut self, line: &str) {
        self.run_with(&[], line, b"");
    }

    /// Runs `sanitize` with a key over an input with a mapping, which are shown first.
    fn sanitize(&mut self, mapping: &str, input: &[u8]) {
        self.file("m.toml", mapping.as_bytes());
        self.run_with(&[], "sanitize -q --key-file secret.key -m m.toml", input);
    }

    fn say(&mut self, text: &str) {
        let _ = writeln!(self.transcript, "# {text}");
    }

    fn note(&mut self, output: &Output) {
        for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
            if !bytes.is_empty() {
                let text = String::from_utf8_lossy(bytes);
                let text: String =
                    text.lines().map(|line| support::timeless(line) + "\n").collect();
                let _ = write!(self.transcript, "-- {name}\n{text}");
            }
        }
        let _ = writeln!(self.transcript, "-- exit {}\n", output.status.code().unwrap());
    }
}

/// A dump with these lines between its first and its last comment, and with a table `users`.
fn dump(lines: &str) -> Vec<u8> {
    dump_with("CREATE TABLE public.users (id integer, full_name text);", lines)
}

fn dump_with(schema: &str, lines: &str) -> Vec<u8> {
    format!(
        "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n{schema}\n{lines}\n\
         --\n-- PostgreSQL database dump complete\n--\n\n"
    )
    .into_bytes()
}

/// A mapping with this rule for `public.users.full_name` and nothing else.
fn full_name(rule: &str) -> String {
    format!(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nfull_name = {rule}\n"
    )
}

#[test]
fn help() {
    let mut desk = Desk::new();
    for line in [
        "--help",
        "sanitize --help",
        "sanitize -h",
        "scan --help",
        "discover --help",
        "check --help",
        "keygen --help",
        "list --help",
    ] {
        desk.run(line);
    }
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn discoveries() {
    let mut desk = Desk::new();
    desk.say("a mapping file for a file of rows, and for a dump");
    desk.run("discover testdata/csv/users.csv");
    desk.run("discover -q testdata/shop_with_notes.sql");
    desk.say("a report for people, and a drawing");
    desk.run("discover -q --format text testdata/shop_with_notes.sql");
    desk.run("discover -q --graph mermaid testdata/shop_with_notes.sql");
    desk.say("a mapping file to which nothing, and something, is to be added");
    desk.run("discover -q -o shop.toml testdata/shop_with_notes.sql");
    desk.run("discover --update shop.toml testdata/shop_with_notes.sql");
    desk.file(
        "old.toml",
        b"version = 1\nunlisted = \"keep\"\n\n[tables.users.columns]\nid = \"keep\" # mine\n",
    );
    desk.run("discover --update old.toml -o - testdata/csv/users.csv");
    desk.say("what cannot be discovered");
    desk.run("discover nowhere.sql");
    desk.run("discover --update nowhere.toml testdata/shop.sql");
    desk.run("discover --update shop.toml --format json testdata/shop.sql");
    desk.run("discover -o testdata/shop.sql testdata/shop.sql");
    desk.run("discover testdata/csv/semicolon.csv");
    desk.run("discover testdata/forms/shop_data_only_inserts.sql");
    desk.run_with(&[], "discover", b"id,email\n1,a\n");
    desk.run_with(
        &[],
        "discover",
        b"CREATE TABLE public.t (a text);\nCOPY public.t (a) FROM stdin;\n1\n",
    );
    insta::assert_snapshot!(desk.transcript);
}

/// A mapping that fits the schema below in part.
const DRIFTED: &str = r#"version = 1

accepted = [{ code = "pii-kept", table = "users", column = "website", reason = "their public pages" }]

[tables."public.users".columns]
id        = "keep"
login     = "username"
email     = "first_name"
phone     = "keep"
website   = "keep"
zip       = { transform = "keep_prefix", chars = 3, review = true }
full_name = { transform = "full_name", unique = true }

[tables."public.orders".columns]
user_id     = { transform = "token", domain = "orders" }
status      = { transform = "constant", value = "gone" }
code        = "token"

[tables."public.sessions"]
rows = "drop"
"#;

const DRIFTED_SCHEMA: &str = "CREATE TABLE public.users (id integer NOT NULL, user_name text, \
email text NOT NULL, phone text, website text, zip text, full_name text);
CREATE TABLE public.orders (user_id integer, status text, code character varying(6), note text,
    CONSTRAINT known CHECK ((status = ANY (ARRAY['new'::text, 'paid'::text]))));
CREATE TABLE public.letters (id bigint, body text);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_email_key UNIQUE (email);
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES public.users(id);";

#[test]
fn checks() {
    let mut desk = Desk::new();
    desk.file("schema.sql", &dump_with(DRIFTED_SCHEMA, ""));
    desk.file("m.toml", DRIFTED.as_bytes());
    desk.say("What drifted apart, and what would not load");
    desk.run("check -m m.toml schema.sql");
    desk.run("check --format json -m m.toml --key-file secret.key schema.sql");
    desk.say("A mapping that fits");
    desk.file(
        "fits.toml",
        b"version = 1\n[tables.t.columns]\na = \"email\"\nb = { transform = \"keep\", review = true }\n",
    );
    desk.file("t.sql", &dump_with("CREATE TABLE public.t (a text, b text);", ""));
    desk.run("check -m fits.toml --key-file secret.key t.sql");
    desk.run("check --strict -m fits.toml --key-file secret.key t.sql");
    desk.run("check -q --strict --format json -m fits.toml --key-file secret.key t.sql");
    desk.say("What changed since");
    desk.file(
        "before.sql",
        &dump_with("CREATE TABLE public.t (a character varying(80), b text);", ""),
    );
    desk.run("check -m fits.toml --key-file secret.key --previous before.sql t.sql");
    desk.say("A file of rows, and rows without a schema");
    desk.file("t.csv", b"a,b,c\n1,2,3\n");
    desk.run("check -m fits.toml --key-file secret.key t.csv");
    desk.say("What cannot be checked");
    desk.run("check t.sql");
    desk.run("check -m m.toml nothing.sql");
    desk.file(
        "cut.sql",
        b"--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.t (a text);\n",
    );
    desk.run("check -m m.toml cut.sql");
    desk.run_with(&[], "check -m m.toml", b"PGDMP\x01\x0e\x00");
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn usage() {
    let mut desk = Desk::new();
    for line in [
        "",
        "sanitise",
        "sanitize --maping m.toml",
        "sanitize --frobnicate",
        "sanitize --scan loud",
        "sanitize --threads 0",
        "sanitize --auto --mapping m.toml",
        "scan --format xml",
        "scan --fail-on d",
        "scan --table",
        "keygen",
        "list",
        "list transformer",
        "list transformers emial",
        "list detectors cards",
    ] {
        desk.run(line);
    }
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn lists() {
    for what in ["transformers", "detectors", "locales", "mapping-schema"] {
        let mut desk = Desk::new();
        desk.run(&format!("list {what}"));
        insta::assert_snapshot!(format!("list_{what}"), desk.transcript);
    }
}

#[test]
fn lists_fit_a_terminal() {
    for what in ["transformers", "detectors", "locales"] {
        let output = support::dumpscrub(&["list", what], b"");
        let text = String::from_utf8(output.stdout).unwrap();
        for line in text.lines() {
            // What cannot be broken is an example without a blank.
            let words = line.trim().split(' ').count();
            assert!(line.chars().count() <= 100 || words <= 2, "{line}");
        }
    }
}

#[test]
fn files() {
    let mut desk = Desk::new();
    desk.run("sanitize absent.sql");
    desk.run("sanitize testdata");
    desk.run("sanitize -m absent.toml testdata/shop.sql");
    desk.run("sanitize -q -o absent/safe.sql testdata/shop.sql");
    desk.run("sanitize --schema absent.sql testdata/shop.sql");
    desk.run("sanitize --schema testdata/csv/users.csv testdata/shop.sql");
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn keys() {
    let mut desk = Desk::new();
    desk.file("empty.key", b"");
    desk.file("short.key", b"0123456789abcdef\n");
    desk.file("open.key", KEY.as_bytes());
    desk.mode("open.key", 0o644);
    let run = "sanitize -q --auto testdata/shop.sql --key-file";
    desk.run(&format!("{run} open.key"));
    desk.run(&format!("{run} empty.key"));
    desk.run(&format!("{run} short.key"));
    desk.run(&format!("{run} absent.key"));
    desk.run("keygen secret.key");
    desk.run("keygen absent/secret.key");
    desk.say("a key, and no mapping");
    desk.run("sanitize --key-file secret.key testdata/shop.sql");
    desk.run_with(&[("DUMPSCRUB_KEY", KEY)], "sanitize testdata/shop.sql", b"");
    desk.say("an empty variable names a key that is empty");
    desk.run_with(&[("DUMPSCRUB_KEY", "")], "sanitize --auto testdata/shop.sql", b"");
    desk.run_with(&[("DUMPSCRUB_KEY", "secret")], "sanitize --auto testdata/shop.sql", b"");
    desk.say("the mapping names a variable that is not set");
    desk.file("dumpscrub.toml", b"version = 1\nunlisted = \"auto\"\n[key]\nenv = \"SHOP_KEY\"\n");
    desk.run("sanitize testdata/shop.sql");
    desk.say("the mapping asks for another key");
    desk.file(
        "dumpscrub.toml",
        b"version = 1\nunlisted = \"auto\"\n[key]\nfingerprint = \"9d3f52c01b7ae846\"\n",
    );
    desk.run("sanitize --key-file secret.key testdata/shop.sql");
    assert!(!desk.transcript.contains(KEY));
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn mappings() {
    let shop = support::read_testdata("shop.sql");
    let mut desk = Desk::new();
    for (what, mapping) in [
        ("not TOML", "version = 1\nunlisted = \"keep\n"),
        ("no version", "unlisted = \"keep\"\n"),
        ("another version", "version = 2\n"),
        ("unknown key", "version = 1\nunlistd = \"keep\"\n"),
        ("unknown word", "version = 1\nunlisted = \"kep\"\n"),
        ("unknown transformer", &full_name("\"fullname\"")),
        ("unknown option", &full_name("{ transform = \"keep_prefix\", char = 3 }")),
        ("option out of range", &full_name("{ transform = \"keep_prefix\", chars = -3 }")),
        ("required option missing", &full_name("{ transform = \"constant\" }")),
        (
            "unknown table",
            "version = 1\nunlisted = \"keep\"\n[tables.\"public.user\".columns]\nemail = \"email\"\n",
        ),
        (
            "unknown column",
            "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nemial = \"email\"\n",
        ),
        (
            "tables and columns that are not listed, all at once",
            "version = 1\n[defaults]\n\"*_id\" = \"keep\"\n[tables.\"public.users\".columns]\nid = \"keep\"\n",
        ),
        (
            "contradicting rules in one domain",
            "version = 1\nunlisted = \"keep\"\n[tables.\"public.orders\".columns]\n\
             customer_email = { transform = \"email\", domain = \"person\" }\n\
             shipping_name  = { transform = \"full_name\", domain = \"person\" }\n",
        ),
        (
            "two ends of a foreign key",
            "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nid = \"integer\"\n\
             [tables.\"public.orders\".columns]\nuser_id = \"keep\"\n",
        ),
        (
            "a lossy rule that is asked to be unique",
            &full_name("{ transform = \"full_name\", unique = true }"),
        ),
        (
            "a type that the transformer cannot write, NOT NULL, and a partition key, all at once",
            "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\n\
             date_of_birth = \"email\"\nemail = \"null\"\n\
             [tables.\"public.events\".columns]\n\
             at = { transform = \"truncate_date\", to = \"month\" }\n",
        ),
    ] {
        desk.say(what);
        let mapping = mapping.to_owned();
        desk.file("m.toml", mapping.as_bytes());
        for line in mapping.lines() {
            let _ = writeln!(desk.transcript, "|   {line}");
        }
        desk.run_with(&[], "sanitize -q --key-file secret.key -m m.toml", &shop);
    }
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn scans() {
    let mut desk = Desk::new();
    desk.file("clean.log", b"nothing, and ann@example.com\n");
    desk.file("archive.dump", b"PGDMP\x01\x0e\x00\x04\x08\x03");
    desk.file("logo.png", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR");
    desk.file("cut.sql", b"--\n-- PostgreSQL database dump\n--\n\nCOPY t (a) FROM stdin;\nann");
    desk.file("old.json", b"{\"version\": 0, \"findings\": []}");
    desk.file("torn.json", b"{\"version\": 1, \"find");
    for line in [
        "scan",
        "scan clean.log",
        "scan -q clean.log",
        "scan missing.sql clean.log",
        "scan archive.dump",
        "scan logo.png",
        "scan cut.sql",
        "scan --baseline missing.json clean.log",
        "scan --baseline old.json clean.log",
        "scan --baseline torn.json clean.log",
        "scan --write-baseline clean.log clean.log",
        "scan --delimiter ab clean.log",
        "scan - -",
    ] {
        desk.run(line);
    }
    desk.say("a folder");
    std::fs::remove_file(desk.folder.path().join("testdata")).unwrap();
    desk.run("scan .");
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn inputs_that_are_refused() {
    let mut desk = Desk::new();
    let rule = full_name("\"full_name\"");
    for (what, input) in [
        ("an empty input", b"".to_vec()),
        ("pg_dump -Fc", b"PGDMP\x01\x0e\x00\x04\x08\x03".to_vec()),
        ("mysqldump", b"-- MySQL dump 10.13  Distrib 8.0.36\n--\n-- Host: localhost\n".to_vec()),
        ("UTF-16", b"\xff\xfei\x00d\x00\n\x00".to_vec()),
        ("binary COPY", b"PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00".to_vec()),
        ("something else", b"hello world\nhow are you\n".to_vec()),
        ("UPDATE", dump("UPDATE public.users SET full_name = 'Ilse Leak';")),
        ("INSERT … SELECT", dump("INSERT INTO public.users SELECT 1, 'Ilse Leak';")),
        ("COPY from a file", dump("COPY public.users (id, full_name) FROM '/srv/users';")),
        ("binary COPY in a dump", dump("COPY public.users FROM stdin WITH (FORMAT binary);")),
        (
            "a table without CREATE TABLE",
            dump_with("", "COPY public.people (id, n) FROM stdin;\n1\tIlse Leak\n\\."),
        ),
        (
            "a rule on a generated column",
            dump_with(
                "CREATE TABLE public.users (id integer, full_name text GENERATED ALWAYS AS (lower('x')) STORED);",
                "COPY public.users (id) FROM stdin;\n1\n\\.",
            ),
        ),
        (
            "a positional INSERT of an inheritance child",
            dump_with(
                "CREATE TABLE public.people (id integer, full_name text);\n\
                 CREATE TABLE public.users (x integer) INHERITS (public.people);",
                "INSERT INTO public.users VALUES (1, 'Ilse Leak', 2);",
            ),
        ),
        (
            "a row with a field too many",
            dump("COPY public.users (id, full_name) FROM stdin;\n1\tAnn Other\n2\tIlse\tLeak\n\\."),
        ),
        (
            "a tuple with a value too many",
            dump(
                "INSERT INTO public.users (id, full_name) VALUES (1, 'Ann Other');\n\
                  INSERT INTO public.users (id, full_name) VALUES (2, 'Ilse', 'Leak');",
            ),
        ),
        ("cut in a row", {
            let dump = dump(
                "COPY public.users (id, full_name) FROM stdin;\n1\tAnn Other\n2\tIlse Leak\n\\.",
            );
            let end = dump.windows(4).position(|four| four == b"Ilse").unwrap();
            dump[..end + 2].to_vec()
        }),
        ("cut behind a statement", {
            let dump = dump("COPY public.users (id, full_name) FROM stdin;\n1\tAnn Other\n\\.\n");
            let end = dump.windows(3).position(|three| three == b"\\.\n").unwrap();
            dump[..end + 3].to_vec()
        }),
    ] {
        desk.say(what);
        desk.sanitize(&rule, &input);
    }
    desk.say("a large object");
    let large_object = dump(
        "SELECT pg_catalog.lo_create('16401');\nSELECT pg_catalog.lo_open('16401', 131072);\n\
         SELECT pg_catalog.lowrite(0, '\\x496c7365');\nSELECT pg_catalog.lo_close(0);",
    );
    desk.sanitize(&rule.replace("[tables", "large_objects = \"error\"\n[tables"), &large_object);
    desk.say("a value that the transformer cannot take");
    desk.sanitize(
        &full_name("\"ip_address\""),
        &dump("COPY public.users (id, full_name) FROM stdin;\n1\tIlse Leak\n\\."),
    );
    assert!(!desk.transcript.contains("Leak"), "{}", desk.transcript);
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn csv() {
    let mut desk = Desk::new();
    let users = b"id,full_name\n1,Ann Other\n".as_slice();
    desk.say("no name for the table");
    desk.run_with(&[], "sanitize -q", users);
    desk.say("no header, no names");
    desk.run_with(&[], "sanitize -q --table users --header no", users);
    desk.say("a delimiter of two characters");
    desk.run_with(&[], "sanitize -q --table users --delimiter ;;", users);
    desk.say("an encoding that does not exist");
    desk.run_with(&[], "sanitize -q --table users --encoding utf-99", users);
    desk.say("tsv has no quotes");
    desk.run_with(&[], "sanitize -q --table users --input-format tsv --quote '", users);
    desk.say("CSV options for a dump");
    desk.run("sanitize -q --delimiter ; testdata/shop.sql");
    let ragged = b"id,full_name\n1,Ann Other\n2,Ilse,Leak\n".as_slice();
    for (what, input) in [
        ("a row with a field too many", ragged),
        ("a quote that does not end", b"id,full_name\n1,\"Ann\n".as_slice()),
    ] {
        desk.say(what);
        desk.run_with(&[], "sanitize -q --auto --key-file secret.key --table users", input);
    }
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn summaries() {
    let mut desk = Desk::new();
    desk.run("sanitize --auto --key-file secret.key testdata/shop.sql -o safe.sql");
    desk.run("sanitize -q testdata/csv/users.csv -o safe.csv");
    desk.run("sanitize -m testdata/mappings/shop.toml --key-file secret.key -v testdata/shop.sql -o safe.sql");
    desk.say("planner statistics and large objects");
    desk.file("keep.toml", full_name("\"full_name\"").as_bytes());
    let statistics = dump(
        "COPY public.users (id, full_name) FROM stdin;\n1\tAnn Other\n\\.\n\
         SELECT * FROM pg_catalog.pg_restore_attribute_stats('version', '180000'::integer, 'schemaname', \
         'public', 'relname', 'users', 'attname', 'full_name', 'most_common_vals', '{Ilse}'::text);",
    );
    desk.run_with(&[], "sanitize -m keep.toml --key-file secret.key -o safe.sql", &statistics);
    insta::assert_snapshot!(desk.transcript);
}

#[test]
fn findings() {
    let mut desk = Desk::new();
    desk.say("automatic");
    desk.run("sanitize --auto --key-file secret.key testdata/shop_with_notes.sql -o safe.sql");
    desk.say("with a mapping");
    desk.file("keep.toml", b"version = 1\nunlisted = \"keep\"\n");
    desk.run("sanitize -q -m keep.toml testdata/shop_with_notes.sql -o safe.sql");
    assert!(!desk.folder.path().join("safe.sql").exists());
    desk.say("reported");
    desk.run("sanitize -q -m keep.toml --scan report testdata/shop_with_notes.sql -o safe.sql");
    assert!(desk.folder.path().join("safe.sql").exists());
    desk.say("on stdout: the stream is ended before the finding, so that psql fails");
    let users = dump(
        "COPY public.users (id, full_name) FROM stdin;\n1\tAnn Other\n2\tilse@leak-orchard.net\n\\.",
    );
    desk.run_with(&[], "sanitize -q -m keep.toml --batch-bytes 1", &users);
    assert!(!desk.transcript.contains("leak-orchard"), "{}", desk.transcript);
    insta::assert_snapshot!(desk.transcript);
}
