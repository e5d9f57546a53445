//! `discover`: what it writes passes `check`, sanitizes, scans clean and restores, on every dump that is here, without an edit.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use dumpscrub::input::compressed::Decompressed;

use support::{
    Job, LoadMode, Server, dumpscrub, occurrences, read_testdata, stderr, testdata, testdata_inputs,
};

/// What no mapping can be written for without being told more: how a CSV is written, or the columns of rows that do not name them.
const TO_BE_TOLD_MORE: &[&str] = &[
    "awkward_data_only.sql",
    "latin1.csv",
    "my_users.csv",
    "semicolon.csv",
    "shop_data_only_inserts.sql",
    "users_no_header.csv",
    "users_no_header.tsv",
    "users_quote_escape.csv",
    "users_semicolon.csv",
];

/// The mapping that `discover` writes for an input, with these options.
#[track_caller]
fn discovered(input: &Path, options: &[&str]) -> String {
    let mut args = vec!["discover", "-q", "--progress", "never"];
    args.extend(options);
    let shown = input.display().to_string();
    args.push(&shown);
    let output = dumpscrub(&args, b"");
    assert_eq!(output.status.code(), Some(0), "{shown}: {}", stderr(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// Holds the mapping that is discovered for an input against it, sanitizes with it, and returns the mapping and what was written.
#[track_caller]
fn sanitized(input: &Path, options: &[&str]) -> (String, Vec<u8>) {
    let mapping = discovered(input, options);
    let job = Job::new(&mapping);
    let file = job.path("dumpscrub.toml").display().to_string();
    let shown = input.display().to_string();
    let mut args = vec!["check", "-q", "-m", &file];
    args.extend(options);
    args.push(&shown);
    let output = dumpscrub(&args, b"");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        output.status.code(),
        Some(0),
        "check {shown}: {told}\n{}\n{mapping}",
        stderr(&output)
    );
    let mut more = options.to_vec();
    more.push(&shown);
    let written = job.sanitized(b"", &more);
    (mapping, written)
}

/// All inputs of a folder of `testdata/` pass.
fn folder_passes(folder: &str) {
    let mut passed = 0;
    for input in testdata_inputs() {
        let name = input.file_name().unwrap().to_str().unwrap();
        if input.parent().unwrap() != testdata(folder) || TO_BE_TOLD_MORE.contains(&name) {
            continue;
        }
        let (mapping, written) = sanitized(&input, &[]);
        assert!(mapping.starts_with("# What dumpscrub found in "), "{name}");
        // Nothing of the data is in the mapping, and no mail address in what was written.
        assert_eq!(occurrences(mapping.as_bytes(), b"leak-orchard"), 0, "{name}");
        if !name.starts_with("awkward") && !name.starts_with("shop_schema") {
            let left = occurrences(&written, b"@leak-orchard.net");
            assert_eq!(left, 0, "{name}");
        }
        passed += 1;
    }
    assert!(passed >= 3, "{folder}: {passed}");
}

#[test]
fn dumps_pass() {
    folder_passes("");
}

#[test]
fn forms_pass() {
    folder_passes("forms");
}

#[test]
fn encodings_pass() {
    folder_passes("encodings");
}

#[test]
fn csv_files_pass() {
    folder_passes("csv");
}

#[test]
fn derived_dumps_pass() {
    folder_passes("derived");
}

#[test]
fn files_that_need_a_word_pass_with_it() {
    for (name, options) in [
        ("csv/semicolon.csv", &["--delimiter", ";"][..]),
        ("csv/users_semicolon.csv", &["--delimiter", ";"]),
        ("csv/users_no_header.csv", &["--columns", "id,email,phone,notes"]),
        ("csv/latin1.csv", &["--encoding", "LATIN1"]),
    ] {
        sanitized(&testdata(name), options);
    }
    let schema = testdata("forms/shop_schema_only.sql").display().to_string();
    sanitized(&testdata("forms/shop_data_only_inserts.sql"), &["--schema", &schema]);
    let schema = testdata("awkward_schema.sql").display().to_string();
    sanitized(&testdata("forms/awkward_data_only.sql"), &["--schema", &schema]);
}

/// The sample dumps, where they are.
fn sample_dumps() -> Vec<PathBuf> {
    let Some(folder) = std::env::var_os("DUMPSCRUB_SAMPLE_DUMPS").map(PathBuf::from) else {
        eprintln!("skipped: DUMPSCRUB_SAMPLE_DUMPS names no folder of sample dumps");
        return Vec::new();
    };
    let mut dumps: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    dumps.retain(|path| path.to_str().is_some_and(|name| name.ends_with(".sql.zst")));
    dumps.sort();
    dumps
}

#[test]
fn sample_dumps_pass() {
    for dump in sample_dumps() {
        sanitized(&dump, &[]);
    }
}

/// How many rows each table has.
const ROWS: &str = "
CREATE FUNCTION pg_temp.count_rows(t regclass) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE n bigint; BEGIN EXECUTE format('SELECT count(*) FROM ONLY %s', t) INTO n; RETURN n; END $$;
SELECT c.oid::regclass || '|' || pg_temp.count_rows(c.oid) FROM pg_class c
WHERE c.relkind IN ('r', 'p') AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) ORDER BY 1;";

/// Constraints and indexes.
const STRUCTURE: &str = "
SELECT conrelid::regclass, conname, contype, convalidated, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) ORDER BY 1, 2;
SELECT indexrelid::regclass, indisvalid, pg_get_indexdef(indexrelid) FROM pg_index
WHERE indrelid >= 16384 AND indrelid::regclass::text NOT LIKE 'pg_toast%' ORDER BY 1;";

/// The bytes of a dump, which may be compressed.
fn decompressed(dump: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    let file = fs::File::open(dump).unwrap();
    Decompressed::new(file).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

/// A dump and what was made of it, in two databases.
struct Loaded {
    before: String,
    after: String,
}

/// Loads a dump, and what is made of it with the mapping that is discovered for it.
#[track_caller]
fn round_trip(server: &Server, name: &str, dump: &Path, options: &[&str]) -> Loaded {
    let original = decompressed(dump);
    let before = server.restore("before", &original);
    let (_, written) = sanitized(dump, options);
    let after = server.create_database("after");
    let loaded = server.load(&after, &written, LoadMode::SingleStop.flags());
    assert!(loaded.success(), "{name}: {}", loaded.stderr);
    for sql in [ROWS, STRUCTURE] {
        assert_eq!(server.psql(&after, sql), server.psql(&before, sql), "{name}");
    }
    Loaded { before, after }
}

#[test]
fn the_shop_restores_and_joins() {
    let server = server_or_skip!();
    let databases = round_trip(server, "shop.sql", &testdata("shop.sql"), &[]);
    for join in [
        "orders o JOIN users u ON u.id = o.user_id",
        "orders o JOIN users u ON u.email = o.customer_email",
        "visits v JOIN users u ON u.id = v.customer_id",
        "newsletter_subscriptions n JOIN users u USING (email)",
        "login_attempts l JOIN users u USING (email)",
        "payments p JOIN orders o ON o.id = p.order_id",
    ] {
        let sql = format!("SELECT count(*) FROM {join}");
        let before = server.psql(&databases.before, &sql);
        assert_eq!(server.psql(&databases.after, &sql), before, "{join}");
        assert_ne!(before.trim(), "0", "{join}");
    }
    for (table, column) in [
        ("users", "email"),
        ("users", "full_name"),
        ("users", "ssn"),
        ("orders", "card_number"),
        ("payments", "iban"),
        ("sessions", "token"),
    ] {
        let sql = format!("SELECT {column} FROM {table} WHERE length({column}) > 8");
        let after = server.psql(&databases.after, &sql);
        let after: BTreeSet<&str> = after.lines().collect();
        let before = server.psql(&databases.before, &sql);
        let left = before.lines().filter(|value| after.contains(value)).count();
        assert_eq!(left, 0, "{table}.{column}");
    }
}

#[test]
fn notes_documents_and_arrays_restore() {
    let server = server_or_skip!();
    round_trip(server, "shop_with_notes.sql", &testdata("shop_with_notes.sql"), &[]);
}

#[test]
fn awkward_names_types_and_values_restore() {
    let server = server_or_skip!();
    for name in ["awkward.sql", "awkward_column_inserts.sql", "awkward_schema.sql"] {
        round_trip(server, name, &testdata(name), &[]);
    }
}

#[test]
fn other_encodings_restore() {
    let server = server_or_skip!();
    for name in [
        "chinese_GB18030.sql",
        "japanese_SJIS.sql",
        "korean_UHC.sql",
        "taiwanese_BIG5_inserts.sql",
        "german_LATIN1.sql",
        "euro_WIN1252.sql",
    ] {
        round_trip(server, name, &testdata("encodings").join(name), &[]);
    }
}

#[test]
fn sample_dumps_restore() {
    let dumps = sample_dumps();
    if dumps.is_empty() {
        return;
    }
    let server = server_or_skip!();
    for dump in
        dumps.iter().filter(|dump| dump.to_str().is_some_and(|name| name.contains(".copy.")))
    {
        round_trip(server, &dump.display().to_string(), dump, &[]);
    }
}

#[test]
fn two_runs_write_the_same_whatever_the_threads_and_the_way_in() {
    for name in ["shop.sql", "awkward.sql", "forms/shop_inserts_4.sql"] {
        let expected = discovered(&testdata(name), &["-j", "1"]);
        assert_eq!(
            discovered(&testdata(name), &["-j", "3", "--batch-bytes", "5000"]),
            expected,
            "{name}"
        );
        let output = dumpscrub(&["discover", "-q"], &read_testdata(name));
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected, "{name} by stdin");
    }
}

/// The lines of `old` are in `new`, in order.
#[track_caller]
fn assert_kept(old: &str, new: &str) {
    let mut lines = new.lines();
    for line in old.lines() {
        assert!(lines.any(|found| found == line), "{line:?} is gone or has moved:\n{new}");
    }
}

#[test]
fn what_is_new_is_added_and_every_line_stays() {
    let mine = "# mine\nversion = 1   # one\n\n[key]\nfile = \"secret.key\" # k\n\n\
        [tables.\"public.users\".columns] # the users\n  id = 'keep' # id\n\
        email = { transform = \"email\", normalize = [\"trim\"] }  # mail\n\n# about orders\n\
        [tables.\"public.orders\".columns]\nid = \"keep\"\nuser_id = \"keep\"\n\n\
        [tables.\"public.login_attempts\"]\nrows = \"drop\"\n\n\
        [[relationships]]\nfrom = \"visits(customer_id)\"\nto = \"users(id)\"\n\n# the end\n";
    let dump = testdata("shop.sql").display().to_string();
    for line_end in ["\n", "\r\n"] {
        let mine = mine.replace('\n', line_end);
        let job = Job::new(&mine);
        let file = job.path("dumpscrub.toml").display().to_string();
        let output = dumpscrub(&["discover", "--update", &file, &dump], b"");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(output.stdout.is_empty());
        let told = stderr(&output);
        assert!(told.contains("new: 7 tables, "), "{told}");
        let updated = fs::read_to_string(&file).unwrap();
        assert_kept(&mine, &updated);
        assert_eq!(
            updated.matches("\r\n").count(),
            if line_end == "\n" { 0 } else { updated.lines().count() }
        );
        // What points to a column that the file names follows it.
        for expected in [
            "\ncustomer_email = { transform = \"email\", normalize = [\"trim\"] }  # ",
            "\nfull_name = \"full_name\"  # ",
            "\n[tables.\"public.visits\".columns]",
        ] {
            assert!(updated.contains(&expected.replace('\n', line_end)), "{expected}\n{updated}");
        }
        assert_eq!(updated.matches("visits(customer_id)").count(), 1);
        assert!(!updated.contains("[tables.\"public.login_attempts\".columns]"));
        let output = dumpscrub(&["check", "-q", "-m", &file, &dump], b"");
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
        job.sanitized(b"", &[&dump]);

        // The second time there is nothing new, and the file is not touched.
        let output = dumpscrub(&["discover", "-q", "--update", &file, &dump], b"");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(&file).unwrap(), updated);
    }
}

#[test]
fn a_discovered_mapping_is_complete_for_the_dump_and_grows_with_it() {
    let dump = read_testdata("forms/shop_copy.sql");
    let job = Job::new(&discovered(&testdata("forms/shop_copy.sql"), &[]));
    let file = job.path("dumpscrub.toml").display().to_string();
    let before = fs::read_to_string(&file).unwrap();
    let output = dumpscrub(&["discover", "--update", &file], &dump);
    assert!(stderr(&output).starts_with("nothing new\n"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&file).unwrap(), before);

    let text = String::from_utf8(dump).unwrap();
    let grown = text.replace("    topic text", "    invited_by_email text,\n    topic text");
    let grown = grown.replace("CREATE TABLE public.orders", "CREATE TABLE public.couriers (\n    id integer,\n    first_name text\n);\n\nCREATE TABLE public.orders");
    assert_ne!(text, grown);
    let output = job.sanitize(grown.as_bytes(), &[]);
    assert_eq!(output.status.code(), Some(2), "drift goes unnoticed");
    let output = dumpscrub(&["discover", "--update", &file], grown.as_bytes());
    assert!(stderr(&output).contains("new: 1 table, 3 columns\n"), "{}", stderr(&output));
    let after = fs::read_to_string(&file).unwrap();
    assert_kept(&before, &after);
    assert!(after.contains("\ninvited_by_email = \"email\""), "{after}");
    assert!(after.contains("\nfirst_name = \"first_name\""), "{after}");
    let output = dumpscrub(&["check", "-q", "-m", &file], grown.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn the_report_for_programs() {
    let json = discovered(&testdata("shop.sql"), &["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let tables = json["tables"].as_array().unwrap();
    let users = tables.iter().find(|table| table["table"] == "public.users").unwrap();
    let email =
        users["columns"].as_array().unwrap().iter().find(|c| c["column"] == "email").unwrap();
    assert_eq!((email["type"].as_str(), email["class"].as_str()), (Some("text"), Some("email")));
    assert_eq!(
        (email["transform"].as_str(), email["review"].as_bool()),
        (Some("email"), Some(false))
    );
    assert_eq!(email["confidence"], "high");
    assert!(!email["evidence"].as_array().unwrap().is_empty());
    let relationships = json["relationships"].as_array().unwrap();
    let visits = relationships.iter().find(|r| r["from"]["table"] == "public.visits").unwrap();
    assert_eq!(visits["from"]["columns"], serde_json::json!(["customer_id"]));
    assert_eq!(visits["to"], serde_json::json!({"table": "public.users", "columns": ["id"]}));
    assert_eq!(
        (visits["declared"].as_bool(), visits["match_rate"].as_f64()),
        (Some(false), Some(1.0))
    );
    assert_eq!(visits["orphans"], 0);
    assert_eq!(json["order"].as_array().unwrap().len(), tables.len());
    assert!(json["cycles"].as_array().unwrap().is_empty());
    assert_eq!(occurrences(json.to_string().as_bytes(), b"leak-orchard"), 0);
}

#[test]
fn the_report_for_people_and_the_drawings() {
    let text = discovered(&testdata("shop.sql"), &["--format", "text"]);
    assert!(text.starts_with("Personal data\n"), "{text}");
    assert!(text.contains("\nRelationships\n"), "{text}");
    let dot = discovered(&testdata("shop.sql"), &["--graph", "dot"]);
    assert!(dot.starts_with("digraph"), "{dot}");
    assert!(
        dot.contains("\"public.visits\" -> \"public.users\"") && dot.contains("style=dashed"),
        "{dot}"
    );
    let mermaid = discovered(&testdata("shop.sql"), &["--graph", "mermaid"]);
    assert!(mermaid.starts_with("flowchart") && mermaid.contains("-.->"), "{mermaid}");
}

#[test]
fn the_output_appears_whole_or_not_at_all() {
    let job = Job::new("version = 1\n");
    let file = job.path("found.toml").display().to_string();
    let dump = read_testdata("shop.sql");
    let cut = &dump[..dump.len() / 2];
    let output = dumpscrub(&["discover", "-q", "-o", &file], cut);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(!Path::new(&file).exists());
    let output = dumpscrub(&["discover", "-q", "-o", &file], &dump);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&file).unwrap(), discovered(&testdata("shop.sql"), &[]));
}

#[test]
fn texts_that_name_the_person_of_their_row() {
    let first = ["Anna", "Bob", "Carla", "David", "Eva", "Frank", "Grace"];
    let last = ["Smith", "Jones", "Miller", "Brown", "Taylor"];
    let columns = "first_name, last_name, notes, display, subject, place, kind, extra";
    let mut dump = "CREATE TABLE public.patients (first_name text NOT NULL, last_name text NOT NULL, notes text,\n\
        display character varying(80), subject text NOT NULL, place text, kind text, extra jsonb);\n"
        .to_owned();
    dump.push_str(&format!("COPY public.patients ({columns}) FROM stdin;\n"));
    for row in 0..200 {
        let (a, b) = (first[row % 7], last[row / 7 % 5]);
        let notes = match row % 6 {
            0 => format!("Called {a} {b} about it"),
            1 => "\\N".to_owned(),
            _ => "nothing of note, as every day".to_owned(),
        };
        let other = first[(row + 3) % 7];
        dump.push_str(&format!(
            "{a}\t{b}\t{notes}\t{b}, {a}\tRe: {}\tnext to {other} hall {row}\topen\t{{\"c\": \"met {a}\"}}\n",
            b.to_uppercase()
        ));
    }
    dump.push_str("\\.\n");
    let job = Job::new("");
    let input = job.path("patients.sql");
    fs::write(&input, &dump).unwrap();
    let (mapping, written) = sanitized(&input, &[]);
    let line = |column: &str| {
        let found = mapping.lines().find(|line| line.split(' ').next() == Some(column));
        found.unwrap_or_else(|| panic!("{column}: {mapping}")).to_owned()
    };
    for (column, rule, evidence) in [
        (
            "notes",
            "= { transform = \"null\", review = true }",
            "34 of 166 sampled texts hold a name that another column of their row holds",
        ),
        ("display", "= { transform = \"full_name\", review = true }", ""),
        (
            "subject",
            "= { transform = \"empty\", review = true }",
            "200 of 200 sampled texts hold a name",
        ),
        (
            "extra",
            "= { transform = \"null\", review = true }",
            "200 of 200 sampled texts hold a name",
        ),
        ("place", "= \"redact\"", ""),
        ("kind", "= \"keep\"", ""),
    ] {
        let line = line(column);
        assert!(line.contains(rule) && line.contains(evidence), "{line}");
        assert_eq!(line.contains("hold a name that another"), !evidence.is_empty(), "{line}");
    }
    for name in first.iter().chain(&last) {
        assert!(!mapping.contains(name), "{name} in {mapping}");
    }
    for gone in ["Called ", "SMITH", "met Anna", "Smith, Anna"] {
        assert_eq!(occurrences(&written, gone.as_bytes()), 0, "{gone}");
    }
}

/// What such columns hold must stay, or must have a form that few pseudonyms have.
#[test]
fn partition_bounds_checks_and_values_that_are_something_else() {
    let server = server_or_skip!();
    let database = server.create_database("bounds");
    let sql = "CREATE TABLE pe (email text, name text) PARTITION BY LIST (email);
        CREATE TABLE pe_1 PARTITION OF pe FOR VALUES IN ('ann@corp-orchard.net');
        CREATE TABLE pe_2 PARTITION OF pe DEFAULT;
        INSERT INTO pe VALUES ('ann@corp-orchard.net', 'Joe Brown'), ('bob@corp-orchard.net', 'Jane Roe');
        COMMENT ON TABLE pe IS 'ask carl@corp-orchard.net';
        CREATE DOMAIN address AS varchar(50) CHECK (value ~ '^[^@]+@[^@]+$');
        CREATE TABLE short (email address, age int, CONSTRAINT l CHECK (length(email) < 45 AND age IS NOT NULL));
        INSERT INTO short SELECT 'p' || g || '@corp-orchard.net', 3 FROM generate_series(1, 400) g;
        CREATE TABLE lies (phone text);
        INSERT INTO lies VALUES ('dora@corp-orchard.net');";
    server.psql(&database, sql);
    let dump = server.dump(&database, &[]);
    let job = Job::new("");
    let input = job.path("bounds.sql");
    fs::write(&input, &dump).unwrap();
    let mapping = discovered(&input, &[]);
    let job = Job::new(&mapping);
    let output = job.sanitize(&dump, &[]);
    assert_eq!(output.status.code(), Some(0), "{}\n{mapping}", stderr(&output));
    for gone in ["carl@", "dora@", "p1@corp"] {
        assert_eq!(occurrences(&output.stdout, gone.as_bytes()), 0, "{gone}\n{mapping}");
    }
    let restored = server.restore("bounds", &output.stdout);
    let rows = "SELECT (SELECT count(*) FROM pe_1), (SELECT count(*) FROM pe_2), (SELECT count(*) FROM short)";
    assert_eq!(server.psql(&restored, rows), "1|1|400\n");
    let bounds = "statement = \"ALTER TABLE ONLY public.pe ATTACH PARTITION\"";
    assert!(mapping.contains(bounds), "{mapping}");
    assert!(mapping.contains("phone = { transform = \"email\", review = true }"), "{mapping}");
    server.drop_database(&restored);
    server.drop_database(&database);
}
