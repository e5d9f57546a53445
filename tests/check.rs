//! The command `check`, and rules that follow keys: what is told beforehand is what a run refuses and what a server accepts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "scan/json_schema.rs"]
mod json_schema;
mod support;

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use serde_json::Value;
use support::Job;

/// A schema in which rules of keys have far to go: declared keys, one of them over two columns, a key to the same table, a chain, a
/// partitioned table, and a column that nobody declares.
const SHOP: &str = "
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL UNIQUE, parent_id integer REFERENCES users);
CREATE TABLE accounts (user_id integer PRIMARY KEY REFERENCES users, owner_email text REFERENCES users (email));
CREATE TABLE entries (account_id integer REFERENCES accounts (user_id), note text);
CREATE TABLE shops (country text, number integer, name text, PRIMARY KEY (country, number));
CREATE TABLE orders (id integer, country text, shop integer, user_id integer, day date NOT NULL,
    FOREIGN KEY (country, shop) REFERENCES shops, FOREIGN KEY (user_id) REFERENCES users) PARTITION BY RANGE (day);
CREATE TABLE orders_old PARTITION OF orders FOR VALUES FROM ('2000-01-01') TO ('2020-01-01');
CREATE TABLE orders_new PARTITION OF orders FOR VALUES FROM ('2020-01-01') TO ('2040-01-01');
CREATE TABLE visits (customer_id integer, page text);
INSERT INTO users SELECT n, 'user' || n || '@corp-orchard.net', NULLIF(n / 2, 0) FROM generate_series(1, 300) n;
INSERT INTO accounts SELECT id, email FROM users WHERE id % 3 = 0;
INSERT INTO entries SELECT user_id, 'nothing' FROM accounts;
INSERT INTO shops SELECT c, n, 'shop' FROM generate_series(1, 9) n, unnest(ARRAY['de', 'fr']) c;
INSERT INTO orders SELECT n, 'de', n % 9 + 1, n, DATE '2010-01-01' + n * 30 FROM generate_series(1, 200) n;
INSERT INTO visits SELECT n % 300 + 1, '/' FROM generate_series(1, 500) n;
";

/// Rules for the keys alone.
const KEYS: &str = "version = 1
unlisted = \"keep\"
[tables.users.columns]
id    = \"integer\"
email = { transform = \"email\", unique = true }
[tables.shops.columns]
number = \"integer\"
[[relationships]]
from = \"visits(customer_id)\"
to   = \"users(id)\"
";

const COUNTS: &str = "SELECT (SELECT count(*) FROM accounts JOIN users ON id = user_id AND email = owner_email),
  (SELECT count(*) FROM entries JOIN accounts ON account_id = user_id), (SELECT count(*) FROM orders JOIN users u ON user_id = u.id),
  (SELECT count(*) FROM orders o JOIN shops s ON o.shop = s.number AND o.country = s.country),
  (SELECT count(*) FROM visits JOIN users ON customer_id = id), (SELECT count(*) FROM users a JOIN users b ON a.parent_id = b.id)";

#[test]
fn rules_follow_keys() {
    let server = server_or_skip!();
    let database = server.create_database("keys");
    server.psql(&database, SHOP);
    let dump = server.dump(&database, &[]);
    let schema = server.dump(&database, &["--schema-only"]);
    let before = server.psql(&database, COUNTS);
    let job = Job::new(KEYS);
    let (dump_file, schema_file) = (job.path("dump.sql"), job.path("schema.sql"));
    fs::write(&dump_file, &dump).unwrap();
    fs::write(&schema_file, &schema).unwrap();
    let (dump_path, schema_path) = (dump_file.to_str().unwrap(), schema_file.to_str().unwrap());

    // A file is read twice; a stream needs the schema beforehand, and both write the same.
    let from_file = job.sanitized(b"", &[dump_path]);
    let from_stream = job.sanitized(&dump, &["--schema", schema_path]);
    support::assert_same_bytes("with --schema", &from_stream, &from_file);
    let mut command = support::command();
    command.args(job.arguments(&[])).stdin(fs::File::open(&dump_file).unwrap());
    let from_stdin = command.output().unwrap();
    support::assert_same_bytes("stdin that is a file", &from_stdin.stdout, &from_file);
    assert!(from_file != dump);
    let output = job.sanitize(&dump, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(support::stderr(&output).contains("would break"), "{}", support::stderr(&output));

    let loaded = server.restore("keys_loaded", &from_file);
    assert_eq!(server.psql(&loaded, COUNTS), before);
    let same = "SELECT count(*) FROM users WHERE id BETWEEN 1 AND 300 AND email LIKE '%orchard%'";
    assert_eq!(server.psql(&loaded, same).trim(), "0");

    // What fits is found to fit, in a whole dump and in its schema alone.
    for path in [dump_path, schema_path] {
        let output = check(&job, &[path]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    }
    server.drop_database(&database);
    server.drop_database(&loaded);
}

#[test]
fn a_line_of_its_own_beats_the_key() {
    let own = format!("{KEYS}[tables.entries.columns]\naccount_id = \"keep\"\n");
    let job = Job::new(&own);
    let dump = "CREATE TABLE public.users (id integer, email text, parent_id integer);
CREATE TABLE public.shops (number integer);
CREATE TABLE public.visits (customer_id integer);
CREATE TABLE public.entries (account_id integer);
COPY public.entries (account_id) FROM stdin;
7
\\.
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.entries ADD CONSTRAINT fk FOREIGN KEY (account_id) REFERENCES public.users(id);
";
    let file = job.path("dump.sql");
    fs::write(&file, dump).unwrap();
    let path = file.to_str().unwrap();
    let output = job.sanitize(b"", &[path]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let refusal = support::stderr(&output);
    assert!(refusal.contains("public.entries.account_id is kept"), "{refusal}");
    let found = json(&check(&job, &["--format", "json", path]));
    let findings = found["findings"].as_array().unwrap();
    let ends = findings.iter().find(|finding| finding["code"] == "key-ends-differ").unwrap();
    assert_eq!(ends["fix"], "account_id = \"integer\"");
}

/// Faults of every kind that a run refuses: `check` says them in the same words, before there are rows.
#[test]
fn what_is_found_is_what_a_run_refuses() {
    let schema = "CREATE TABLE public.t (a text NOT NULL, b integer, c character varying(6), d date, e text GENERATED ALWAYS AS (lower(a)) STORED, n integer,
    CONSTRAINT few CHECK ((n < 6)), CONSTRAINT at CHECK ((a ~~ '%@%'::text)));
CREATE TABLE public.p (k date, v text) PARTITION BY RANGE (k);
CREATE TABLE public.u (id integer, t_b integer);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (b);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_d_n_key UNIQUE (d, n);
ALTER TABLE ONLY public.u ADD CONSTRAINT fk FOREIGN KEY (t_b) REFERENCES public.t(b);
";
    let rows = "COPY public.u (id, t_b) FROM stdin;\n1\t1\n\\.\n";
    let rules = [
        ("cannot-write-type", "[tables.t.columns]\nb = \"email\""),
        ("too-long", "[tables.t.columns]\nc = \"token\""),
        ("not-null", "[tables.t.columns]\na = \"null\""),
        ("generated-column", "[tables.t.columns]\ne = \"mask\""),
        ("partition-key", "[tables.p.columns]\nk = \"null\""),
        ("check-constraint", "[tables.t.columns]\na = \"full_name\""),
        ("lossy-unique", "[tables.t.columns]\nb = { transform = \"bucket\", size = 10 }"),
        (
            "lossy-unique",
            "[tables.u.columns]\nid = { transform = \"round\", to = 10, unique = true }",
        ),
        (
            "generalized-key-member",
            "[tables.t.columns]\nd = { transform = \"truncate_date\", to = \"year\" }",
        ),
        ("key-ends-differ", "[tables.u.columns]\nt_b = \"integer\""),
        ("gone-column", "[tables.t.columns]\nx = \"mask\""),
        ("gone-table", "[tables.x.columns]\na = \"mask\""),
        ("unfit-rule", "[tables.t.columns]\nd = { transform = \"shift_date\", by = \"x\" }"),
        ("ambiguous-rule", "[defaults]\n\"a*\" = \"mask\"\n\"*a\" = \"empty\""),
    ];
    for (code, lines) in rules {
        let job = Job::new(&format!("version = 1\nunlisted = \"keep\"\n{lines}\n"));
        let file = job.path("dump.sql");
        fs::write(&file, format!("{schema}{rows}")).unwrap();
        let path = file.to_str().unwrap();
        let report = json(&check(&job, &["--format", "json", path]));
        let findings = report["findings"].as_array().unwrap();
        let finding = findings.iter().find(|finding| finding["code"] == code);
        let finding = finding.unwrap_or_else(|| panic!("{code}: {report:#}"));
        assert_eq!(finding["severity"], "error", "{code}");
        assert_eq!(report["fits"], false);
        let output = job.sanitize(b"", &[path]);
        let refusal = support::stderr(&output);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{code}: {refusal}");
        let message = finding["message"].as_str().unwrap();
        assert!(refusal.contains(message), "{code}: {refusal} lacks {message}");
        let place =
            format!("dumpscrub.toml:{}:{}", finding["place"]["line"], finding["place"]["column"]);
        assert!(refusal.contains(&place), "{code}: {refusal} lacks {place}");
    }
}

#[test]
fn accepted_findings_quiet_a_run_where_nothing_leaks() {
    let dump = "CREATE TABLE public.t (a text, CONSTRAINT at CHECK ((a ~~ '%@%'::text)));
COPY public.t (a) FROM stdin;\nx\n\\.\n";
    let text = "version = 1\naccepted = [{ code = \"check-constraint\", table = \"t\", reason = \"dropped before the load\" }]
[tables.t.columns]\na = \"mask\"\n";
    let output = Job::new(text).sanitize(dump.as_bytes(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
    let refused = text.replace("check-constraint", "not-null");
    assert_eq!(Job::new(&refused).sanitize(dump.as_bytes(), &[]).status.code(), Some(2));
}

/// What a run does not refuse it warns of, in the words of `check`, of a stream and of a file.
#[test]
fn a_run_warns_of_the_rest() {
    let dump = "CREATE TABLE public.users (id integer, email text);
CREATE TABLE public.cards (card_number text, card_last4 text, user_id integer);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
COPY public.users (id, email) FROM stdin;\n1\tann@example.com\n\\.\n";
    let text = "version = 1
[tables.users.columns]\nid = \"integer\"\nemail = \"keep\"
[tables.cards.columns]\ncard_number = \"token\"  # integer\ncard_last4 = \"keep\"\nuser_id = \"keep\"\n";
    let job = Job::new(text);
    let file = job.path("dump.sql");
    fs::write(&file, dump).unwrap();
    let path = file.to_str().unwrap();
    let report = json(&check(&job, &["--format", "json", path]));
    let findings = report["findings"].as_array().unwrap();
    let warnings = |output: &std::process::Output| {
        let told = support::stderr(output);
        told.lines().filter(|line| line.starts_with("warning: ")).collect::<Vec<_>>().join("\n")
    };
    let output = job.sanitize(dump.as_bytes(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
    let warned = warnings(&output);
    for code in ["pii-kept", "card-twice", "type-changed", "missing-relationship"] {
        let finding = findings.iter().find(|finding| finding["code"] == code);
        let finding = finding.unwrap_or_else(|| panic!("{code}: {report:#}"));
        assert_eq!(finding["severity"], "warning");
        let message = finding["message"].as_str().unwrap();
        assert!(warned.contains(message), "{code}: {warned}");
    }
    assert_eq!(warned, warnings(&job.sanitize(b"", &[path])));
    assert_eq!(support::stderr(&job.sanitize(b"", &["-q", path])), "");
    let accepted = format!(
        "accepted = [{{ code = \"pii-kept\", table = \"users\", column = \"email\", reason = \"seen\" }}]\n{text}"
    );
    let output = Job::new(&accepted.replace("version = 1\n", "").replacen(
        "accepted",
        "version = 1\naccepted",
        1,
    ))
    .sanitize(dump.as_bytes(), &[]);
    let warned = warnings(&output);
    assert!(!warned.contains("users.email") && warned.contains("card_number"), "{warned}");
}

#[test]
fn sarif_is_what_its_schema_asks_for() {
    let schema: Value =
        serde_json::from_slice(&support::read_testdata("sarif/sarif-schema-2.1.0.json")).unwrap();
    let text = "version = 1
accepted = [{ code = \"review\", reason = \"seen\" }]
[tables.t.columns]\na = { transform = \"keep\", review = true }\nb = \"null\"\nphone = \"keep\"\nold = \"keep\"\n";
    let dump = "CREATE TABLE public.t (a text, b integer NOT NULL, phone text, fresh text);\n";
    let job = Job::new(text);
    let file = job.path("a dump.sql");
    fs::write(&file, dump).unwrap();
    let report = json(&check(&job, &["--format", "sarif", file.to_str().unwrap()]));
    let mut wrong = Vec::new();
    json_schema::validate(&schema, &schema, &report, "", &mut wrong);
    assert!(wrong.is_empty(), "{wrong:?}");
    let results = report["runs"][0]["results"].as_array().unwrap();
    let codes: Vec<&str> = results.iter().map(|found| found["ruleId"].as_str().unwrap()).collect();
    for code in ["review", "not-null", "pii-kept", "gone-column", "new-column"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    let quiet = results.iter().find(|found| found["ruleId"] == "review").unwrap();
    assert_eq!(quiet["suppressions"][0]["justification"], "seen");
    let region = &results[0]["locations"][0]["physicalLocation"]["region"];
    assert!(region["startLine"].as_u64().unwrap() > 0);
}

/// The mappings of the other tests fit their dumps, but that one keeps what it does not name.
#[test]
fn mappings_that_work_fit() {
    for (mapping, dump, kept) in [
        ("shop.toml", "shop_schema.sql", &[][..]),
        ("shop.toml", "shop.sql", &[]),
        ("awkward.toml", "awkward.sql", &["c_cidr", "c_inet"]),
        ("awkward.toml", "awkward_schema.sql", &["c_cidr", "c_inet"]),
    ] {
        let dump = support::testdata(dump);
        let report =
            check(&Job::from_testdata(mapping), &["--format", "json", dump.to_str().unwrap()]);
        let report = json(&report);
        let findings = report["findings"].as_array().unwrap();
        let errors: Vec<&str> = findings
            .iter()
            .filter(|finding| finding["severity"] == "error")
            .map(|finding| finding["column"].as_str().unwrap_or("?"))
            .collect();
        assert_eq!(errors, kept, "{mapping}: {findings:#?}");
    }
}

fn check(job: &Job, more: &[&str]) -> Output {
    let (mapping, key): (PathBuf, PathBuf) = (job.path("dumpscrub.toml"), job.path("secret.key"));
    let mut arguments = vec![
        "check".to_owned(),
        "--mapping".to_owned(),
        mapping.display().to_string(),
        "--key-file".to_owned(),
        key.display().to_string(),
    ];
    arguments.extend(more.iter().map(|argument| (*argument).to_owned()));
    support::dumpscrub(&arguments, b"")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("no JSON: {}", support::stderr(output)))
}
