//! Several databases in one dump, with tables of one name: one mapping for all of them, and each restores and joins.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fs;
use std::sync::OnceLock;

use support::{Job, KEY, Server, dumpscrub, occurrences, stderr};

/// In both databases alike.
const EQUAL: &str = "
CREATE TABLE customers (id serial PRIMARY KEY, email varchar(60) UNIQUE NOT NULL, full_name text, born date);
CREATE TABLE orders (id serial PRIMARY KEY, customer_id int REFERENCES customers, customer_email varchar(60));
INSERT INTO customers (email, full_name, born)
  SELECT 'user' || g || '@corp' || g % 7 || '.com', (ARRAY['Anna', 'Bob', 'Carla'])[1 + g % 3] || ' Smith', date '1970-01-01' + g * 37
  FROM generate_series(1, 120) g;
INSERT INTO orders (customer_id, customer_email) SELECT id, email FROM customers;
";

/// Of other columns and types, with other keys.
const NORTH: &str = "
CREATE TABLE people (id int PRIMARY KEY, email varchar(40), ssn char(11), birth_date date NOT NULL, code varchar(10) UNIQUE);
INSERT INTO people SELECT g, 'p' || g || '@mail.org', '123-45-' || 1000 + g, date '1980-01-01' + g, 'C' || g FROM generate_series(1, 90) g;
CREATE TABLE items (id int PRIMARY KEY, owner_email text UNIQUE, sku text);
CREATE TABLE item_owner (item_id int REFERENCES items, owner_email text REFERENCES items (owner_email));
INSERT INTO items SELECT g, 'own' || g || '@acme.com', 'SKU' || g FROM generate_series(1, 80) g;
INSERT INTO item_owner SELECT id, owner_email FROM items;
CREATE TABLE log_old (id int, note text);
INSERT INTO log_old VALUES (1, 'ask jane.roe@corp-orchard.net');
";

const SOUTH: &str = "
CREATE TABLE people (person uuid PRIMARY KEY, email text NOT NULL UNIQUE, ssn integer, birth_date text, phone bigint, code integer);
INSERT INTO people SELECT gen_random_uuid(), 'q' || g || '@mail.org', 123450000 + g, '1980-01-0' || 1 + g % 9, 12125550000 + g, g FROM generate_series(1, 90) g;
CREATE TABLE items (id text PRIMARY KEY, owner_email text, sku text UNIQUE);
CREATE TABLE item_owner (item_id text REFERENCES items, owner_email text, sku text REFERENCES items (sku));
INSERT INTO items SELECT 'item-' || g, 'own' || g % 10 || '@acme.com', 'SKU' || g FROM generate_series(1, 80) g;
INSERT INTO item_owner SELECT id, owner_email, sku FROM items;
CREATE TABLE log (id int, note text) PARTITION BY RANGE (id);
CREATE TABLE log_old PARTITION OF log FOR VALUES FROM (0) TO (10);
INSERT INTO log VALUES (1, 'ask jane.roe@corp-orchard.net');
";

/// Narrower than elsewhere, and with a table that no other has.
const WEST: &str = "
CREATE TABLE customers (id bigint PRIMARY KEY, email varchar(24) NOT NULL, full_name varchar(12));
INSERT INTO customers SELECT g, 'z' || g || '@shop.de', 'Al Jo' FROM generate_series(1, 40) g;
CREATE TABLE staff (email varchar(20) UNIQUE, first_name text);
INSERT INTO staff SELECT 's' || g || '@shop.de', 'Eva' FROM generate_series(1, 30) g;
";

/// What must hold in a database after as before: numbers that no pseudonym changes.
const JOINS: [(&str, &[&str]); 3] = [
    (
        "north",
        &[
            "SELECT count(*), count(DISTINCT email) FROM customers",
            "SELECT count(*) FROM orders JOIN customers ON email = customer_email AND customer_id = customers.id",
            "SELECT count(*), count(DISTINCT code) FROM people",
            "SELECT count(*) FROM item_owner JOIN items ON item_id = id AND item_owner.owner_email = items.owner_email",
            "SELECT count(*) FROM log_old",
        ],
    ),
    (
        "south",
        &[
            "SELECT count(*), count(DISTINCT email) FROM customers",
            "SELECT count(*) FROM orders JOIN customers ON email = customer_email AND customer_id = customers.id",
            "SELECT count(*), count(DISTINCT person), count(DISTINCT email) FROM people",
            "SELECT count(*) FROM item_owner JOIN items ON item_id = id AND item_owner.sku = items.sku",
            "SELECT count(*) FROM log",
        ],
    ),
    (
        "west",
        &[
            "SELECT count(*), count(DISTINCT email) FROM customers",
            "SELECT count(*), count(DISTINCT email) FROM staff",
        ],
    ),
];

/// The databases, on the server that all tests share, and what pg_dumpall says of them.
fn source() -> Option<(&'static Server, &'static [u8])> {
    static DUMP: OnceLock<Vec<u8>> = OnceLock::new();
    let server = Server::shared()?;
    let dump = DUMP.get_or_init(|| {
        for (name, tables) in [
            ("north", [EQUAL, NORTH].concat()),
            ("south", [EQUAL, SOUTH].concat()),
            ("west", WEST.to_owned()),
        ] {
            server.psql("postgres", &format!("CREATE DATABASE {name}"));
            server.psql(name, &tables);
        }
        let output = server.client("pg_dumpall").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    });
    Some((server, dump))
}

/// Loads a cluster's dump into a server of its own, and asks both the same.
#[track_caller]
fn restores_and_joins(source: &Server, dump: &[u8]) {
    let target = Server::start().unwrap();
    let loaded = target.load("postgres", dump, &[]);
    // It is there already, as in every cluster.
    let errors: Vec<&str> = loaded.stderr.lines().filter(|line| line.contains("ERROR")).collect();
    assert!(
        matches!(errors.as_slice(), [error] if error.contains("role \"postgres\" already exists")),
        "{errors:?}"
    );
    for (database, questions) in JOINS {
        for question in questions {
            assert_eq!(
                target.psql(database, question),
                source.psql(database, question),
                "{database}: {question}"
            );
        }
    }
    for original in ["@corp1.com", "@mail.org", "@acme.com", "@shop.de", "jane.roe@"] {
        assert_eq!(occurrences(dump, original.as_bytes()), 0, "{original}");
    }
}

#[test]
fn one_mapping_for_all_databases() {
    let Some((server, dump)) = source() else { return };
    let job = Job::new("");
    let (input, mapping) = (job.path("all.sql"), job.path("dumpscrub.toml"));
    fs::write(&input, dump).unwrap();
    let (input, mapping) = (input.display().to_string(), mapping.display().to_string());
    let discovered = |threads: &str, from: &str, stdin: &[u8]| {
        let output =
            dumpscrub(&["discover", "-q", "--progress", "never", "-j", threads, from], stdin);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let text = discovered("1", &input, b"");
    assert_eq!(text, discovered("3", &input, b""), "it depends on threads");
    fs::write(&mapping, &text).unwrap();

    for (table, databases) in [("customers", 3), ("people", 2), ("items", 2), ("log_old", 2)] {
        let expected = format!(
            "rows in the tables of this name in {databases} databases, for all of which this holds"
        );
        let header = format!("[tables.\"public.{table}\".columns]");
        let line = text.lines().find(|line| line.starts_with(&header)).unwrap();
        assert!(line.ends_with(&expected), "{line}");
    }
    // What the columns are in each.
    assert!(text.contains("# integer or text, primary key"), "{text}");
    assert!(text.contains("character varying(40) or text, unique"), "{text}");

    let output = dumpscrub(&["check", "-m", &mapping, &input], b"");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{told}\n{text}");
    assert!(!told.contains("type-changed"), "{told}");

    let from_file = job.sanitized(b"", &[&input]);
    let from_pipe = job.sanitized(dump, &[]);
    assert!(from_file == from_pipe, "a pipe gives other pseudonyms");
    restores_and_joins(server, &from_file);

    // From a pipe the keys are not known before the rows; what is written serves all the same.
    fs::write(&mapping, discovered("2", "-", dump)).unwrap();
    restores_and_joins(server, &job.sanitized(dump, &[]));
}

#[test]
fn without_a_mapping_each_database_has_its_own_widths() {
    let Some((server, dump)) = source() else { return };
    let job = Job::new("");
    let input = job.path("all.sql");
    fs::write(&input, dump).unwrap();
    let input = input.display().to_string();
    for (from, stdin) in [(input.as_str(), &b""[..]), ("-", dump)] {
        let output = dumpscrub(&["sanitize", "--auto", "--progress", "never", from], stdin);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{told}");
        let warned = "warning: domain \"email\" has another width or form in this database";
        assert!(told.contains(warned), "{told}");
        restores_and_joins(server, &output.stdout);
    }
}

#[test]
fn what_the_last_database_refuses_is_refused_before_the_first_row() {
    let dump = "--\n-- PostgreSQL database cluster dump\n--\n\
        \\connect one\nCREATE TABLE public.t (id integer, email text);\nCOPY public.t (id, email) FROM stdin;\n\
        1\tann@corp-orchard.net\n\\.\n\
        \\connect two\nCREATE TABLE public.t (id integer, email text, phone text);\nCOPY public.t (id, email, phone) FROM stdin;\n\
        1\tann@corp-orchard.net\t1\n\\.\n\
        --\n-- PostgreSQL database cluster dump complete\n--\n";
    let job = Job::with_key(
        "version = 1\n[tables.\"public.t\".columns]\nid = \"keep\"\nemail = \"email\"\n",
        KEY,
    );
    let input = job.path("all.sql");
    fs::write(&input, dump).unwrap();
    let output = job.sanitize(b"", &[&input.display().to_string()]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    assert!(stderr(&output).contains("the mapping does not name \"phone\""), "{}", stderr(&output));
}
