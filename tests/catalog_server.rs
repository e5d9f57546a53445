//! The catalog against a real server: every schema here is loaded, and what the catalog makes of its dump is held against what the
//! server itself says in information_schema, pg_constraint, pg_index and the rest of pg_catalog.
//!
//! More dumps, plain or zstd, are read from the folder that `DUMPSCRUB_SAMPLE_DUMPS` names. Skipped where there is no PostgreSQL,
//! unless `DUMPSCRUB_REQUIRE_POSTGRES=1`.

// Outside `#[test]` functions clippy does not see that this is a test.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "catalog/said.rs"]
mod said;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dumpscrub::catalog::{Catalog, Observed};
use dumpscrub::dump::pg_plain::Lexer;
use dumpscrub::dump::{Input, Segment};

use support::{LoadMode, Server, read_testdata, testdata_inputs};

/// Files of `testdata/` that restore as they are, one for each schema and each way to write it.
const DUMPS: &[&str] = &[
    "shop.sql",
    "shop_schema.sql",
    "shop_with_notes.sql",
    "awkward.sql",
    "awkward_column_inserts.sql",
    "awkward_schema.sql",
    "forms/awkward_quote_all.sql",
    "forms/settings_bytea_escape.sql",
    "forms/shop_inserts_4.sql",
    "forms/shop_no_dollar_quotes.sql",
    "forms/shop_partition_root.sql",
    "forms/shop_session_authorization.sql",
    "encodings/chinese_GB18030.sql",
    "encodings/japanese_SJIS.sql",
    "encodings/german_LATIN1.sql",
    "encodings/euro_WIN1252.sql",
    "derived/shop_version_12.sql",
];

/// Schemas with every form that we could think of, whose dumps are made here.
const SCHEMAS: &[(&str, &str)] = &[
    ("every_form", include_str!("catalog/schema.sql")),
    ("regression", include_str!("catalog/regression.sql")),
    ("kinds", include_str!("catalog/kinds.sql")),
];

/// Ways to dump that say the same.
const WAYS: &[&[&str]] = &[
    &["-s"],
    &["-s", "--quote-all-identifiers"],
    &[],
    &["--inserts"],
    &["--column-inserts", "--rows-per-insert=3", "--disable-dollar-quoting"],
    &["--load-via-partition-root", "--no-owner", "--no-privileges", "--create"],
    &["-s", "--clean"],
    &["-s", "--clean", "--if-exists", "--create"],
];

/// Also those of other versions and of whole clusters, which this server would not load.
#[test]
fn every_dump_here_is_understood() {
    let is_plain = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "sql");
    let dumps: Vec<_> = testdata_inputs().into_iter().filter(is_plain).collect();
    assert!(dumps.len() > 50, "{}", dumps.len());
    for path in dumps {
        let name = path.display().to_string();
        let catalog = read(&name, &std::fs::read(&path).unwrap());
        for table in catalog.in_order() {
            assert!(table.columns_are_known(), "{name}: {}", table.name);
        }
    }
}

#[test]
fn testdata_is_read_as_the_server_reads_it() {
    let server = server_or_skip!();
    for name in DUMPS {
        let dump = read_testdata(name);
        let database = server.restore("catalog", &dump);
        agree(name, server, &database, &read(name, &dump));
        server.drop_database(&database);
    }
}

#[test]
fn every_form_is_read_as_the_server_reads_it() {
    let server = server_or_skip!();
    for (name, schema) in SCHEMAS {
        let database = server.restore(name, schema.as_bytes());
        for way in WAYS {
            let dump = server.dump(&database, way);
            agree(&format!("{name} {way:?}"), server, &database, &read(name, &dump));
        }
        server.drop_database(&database);
    }
}

#[test]
fn sample_dumps_are_read_as_the_server_reads_them() {
    let Some(folder) = std::env::var_os("DUMPSCRUB_SAMPLE_DUMPS") else { return };
    let server = server_or_skip!();
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let Some((name, dump)) = sample(&file) else { continue };
        let database = server.create_database("sample");
        let loaded = server.load(&database, &dump, LoadMode::Plain.flags());
        assert!(loaded.code == Some(0), "{name}: {}", loaded.stderr);
        agree(&name, server, &database, &read(&name, &dump));
        let again = server.dump(&database, &["-s"]);
        agree(&name, server, &database, &read(&name, &again));
        server.drop_database(&database);
    }
}

fn sample(file: &Path) -> Option<(String, Vec<u8>)> {
    let name = file.file_name()?.to_str()?.to_owned();
    let bytes = std::fs::read(file).unwrap();
    if name.ends_with(".sql") {
        return Some((name, bytes));
    }
    name.ends_with(".sql.zst").then(|| (name, zstd::decode_all(bytes.as_slice()).unwrap()))
}

/// The catalog of a dump. Whatever it does not understand fails the test.
fn read(name: &str, dump: &[u8]) -> Catalog {
    let mut catalog = Catalog::new();
    let mut lexer = Lexer::new();
    let mut rest = dump;
    while let Some((segment, len)) = lexer.next(rest, Input::Ended).unwrap() {
        let (bytes, behind) = rest.split_at(len);
        rest = behind;
        if segment != Segment::Statement {
            continue;
        }
        let settings = lexer.settings();
        let statement = settings.decode_statement(bytes);
        let schema = settings.schema.as_deref().unwrap_or("public");
        let observed = catalog.observe(&statement, schema);
        assert!(!matches!(observed, Observed::NotUnderstood(_)), "{name}: {statement}");
    }
    assert!(catalog.not_understood().is_empty(), "{name}: {:?}", catalog.not_understood());
    catalog
}

/// A dump has rows of tables alone: what a view shows, materialized or not, is made again of what stands in them.
#[test]
fn views_have_no_rows_in_a_dump_and_are_filled_from_what_was_written() {
    let server = server_or_skip!();
    let database = server.create_database("views");
    let sql = "CREATE TABLE people (id integer PRIMARY KEY, email text);
        INSERT INTO people SELECT g, 'p' || g || '@corp-orchard.net' FROM generate_series(1, 30) g;
        CREATE VIEW addresses AS SELECT email AS address, id FROM people;
        CREATE MATERIALIZED VIEW kept AS SELECT email, count(*) AS n FROM people GROUP BY email;
        CREATE UNIQUE INDEX kept_email ON kept (email);
        CREATE MATERIALIZED VIEW empty AS SELECT address FROM addresses WITH NO DATA;
        CREATE TABLE mentions (who addresses);
        COMMENT ON COLUMN addresses.address IS 'where to write';";
    server.psql(&database, sql);
    let job = support::Job::new(
        "version = 1\n[tables.people.columns]\nid = \"keep\"\nemail = \"email\"\n[tables.mentions.columns]\nwho = \"keep\"\n",
    );
    let ways: [&[&str]; 3] = [&[], &["--inserts"], &["--clean", "--if-exists"]];
    for way in ways {
        let name = format!("{way:?}");
        let dump = server.dump(&database, way);
        let catalog = read(&name, &dump);
        agree(&name, server, &database, &catalog);
        let tables: Vec<String> = catalog.in_order().map(|table| table.name.to_string()).collect();
        assert_eq!(tables.len(), 2, "{name}: {tables:?}");
        let written = job.sanitized(&dump, &[]);
        let restored = server.restore("restored", &written);
        let shown = "SELECT count(*), count(*) FILTER (WHERE email LIKE '%@example.com') FROM kept";
        assert_eq!(server.psql(&restored, shown), "30|30\n", "{name}");
        server.drop_database(&restored);
    }
    server.drop_database(&database);
}

/// Holds all that the catalog says against all that the server says.
fn agree(name: &str, server: &Server, database: &str, catalog: &Catalog) {
    let mut settings = "SET search_path = ''; SET client_encoding = 'UTF8';".to_owned();
    if name.contains("quote_all") || name.contains("quote-all") {
        // Expressions are compared as they are written.
        settings.push_str(" SET quote_all_identifiers = on;");
    }
    for question in said::QUESTIONS {
        let query = format!("{settings} {}", question.query);
        let answer = server.psql(database, &query);
        let server_says: BTreeSet<String> = answer.lines().map(said::by_the_server).collect();
        let catalog_says: BTreeSet<String> =
            (question.catalog)(catalog).iter().map(ToString::to_string).collect();
        let only_server: Vec<_> = server_says.difference(&catalog_says).collect();
        let only_catalog: Vec<_> = catalog_says.difference(&server_says).collect();
        let none: (Vec<&String>, Vec<&String>) = (vec![], vec![]);
        let what = question.what;
        assert_eq!((only_server, only_catalog), none, "{name}: {what}: only server, only catalog");
    }
}
