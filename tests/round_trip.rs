//! Create, load, `pg_dump`, sanitize, load into a fresh database, compare: with a real server, for COPY and INSERT forms.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use support::questions::{
    CELLS, Databases, LANGUAGES, Language, STRUCTURE, UNDECODED_LANGUAGES, ask_the_awkward,
    ask_the_shop, originals_gone,
};
use support::{Job, LoadMode, Server, occurrences, read_testdata};

/// Loads `file`, dumps it with `args`, sanitizes that, loads the result; returns it too.
fn round_trip<'a>(
    server: &'a Server,
    file: &str,
    mapping: &str,
    args: &[&str],
) -> (Databases<'a>, Vec<u8>) {
    let before = server.restore("before", &read_testdata(file));
    let dump = server.dump(&before, args);
    let sanitized = Job::from_testdata(mapping).sanitized(&dump, &[]);
    let after = server.create_database("after");
    let loaded = server.load(&after, &sanitized, LoadMode::SingleStop.flags());
    assert!(loaded.success(), "{file} {args:?}: {}", loaded.stderr);
    (Databases { server, before, after }, sanitized)
}

fn shop(args: &[&str]) {
    let server = server_or_skip!();
    let (databases, sanitized) = round_trip(server, "shop.sql", "shop.toml", args);
    ask_the_shop(&databases, &sanitized);
}

#[test]
fn shop_as_copy() {
    shop(&[]);
}

#[test]
fn shop_as_inserts() {
    shop(&["--inserts"]);
}

#[test]
fn shop_as_column_inserts_with_many_rows() {
    shop(&["--column-inserts", "--rows-per-insert=100", "--on-conflict-do-nothing"]);
}

#[test]
fn shop_with_all_identifiers_quoted_through_the_partition_root() {
    shop(&["--quote-all-identifiers", "--load-via-partition-root"]);
}

fn awkward(mapping: &str, args: &[&str], emptied: &[&str]) {
    let server = server_or_skip!();
    let before = server.restore("before", &read_testdata("awkward.sql"));
    let dump = server.dump(&before, args);
    let sanitized = Job::from_testdata(mapping).sanitized(&dump, &[]);
    // Not in one transaction: a dump with large objects commits at the first of them.
    let after = server.restore("after", &sanitized);
    let d = Databases { server, before, after };
    ask_the_awkward(&d, &sanitized, emptied);
}

#[test]
fn awkward_as_copy() {
    awkward("awkward.toml", &[], &[]);
}

#[test]
fn awkward_as_column_inserts() {
    awkward("awkward.toml", &["--column-inserts", "--rows-per-insert=3"], &[]);
}

#[test]
fn awkward_with_all_identifiers_quoted() {
    awkward("awkward.toml", &["--quote-all-identifiers"], &[]);
}

#[test]
fn awkward_as_positional_inserts() {
    awkward("positional.toml", &["--inserts"], &["child.", "two_parents.", "typed."]);
}

#[test]
fn every_client_encoding_restores() {
    restore_encodings(&LANGUAGES);
}

#[test]
fn encodings_whose_names_cannot_be_decoded_restore() {
    restore_encodings(&UNDECODED_LANGUAGES);
}

fn restore_encodings(languages: &[Language]) {
    let server = server_or_skip!();
    let job = Job::new("version = 1\nunlisted = \"keep\"\n[defaults]\nemail = \"email\"\n");
    for (stem, encodings, database_encoding) in languages {
        let mut first: Option<(String, String)> = None;
        for encoding in *encodings {
            for form in ["", "_inserts"] {
                let name = format!("encodings/{stem}_{encoding}{form}.sql");
                let input = read_testdata(&name);
                let sanitized = job.sanitized(&input, &[]);
                assert_eq!(occurrences(&sanitized, b"@leak-orchard.net"), 0, "{name}");
                let options = format!("ENCODING '{database_encoding}' LC_COLLATE 'C' LC_CTYPE 'C'");
                let database = server.create_database_with("enc", &options);
                let loaded = server.load(&database, &sanitized, LoadMode::SingleStop.flags());
                assert!(loaded.success(), "{name}: {}", loaded.stderr);
                // The pseudonyms do not depend on the encoding of the dump, and the rest is what it was.
                let cells = server.psql(&database, CELLS);
                match &first {
                    None => first = Some((name, cells)),
                    Some((other, expected)) => assert_eq!(&cells, expected, "{name} and {other}"),
                }
                server.drop_database(&database);
            }
        }
    }
}

#[test]
fn data_only_restores_into_its_schema() {
    let server = server_or_skip!();
    let job = Job::from_testdata("shop.toml");
    let schema = support::testdata("forms/shop_schema_only.sql");
    for (file, more) in [
        ("forms/shop_data_only.sql", &["--schema", schema.to_str().unwrap()][..]),
        ("forms/shop_data_only_inserts.sql", &["--schema", schema.to_str().unwrap()]),
    ] {
        let sanitized = job.sanitized(&read_testdata(file), more);
        let database = server.restore("split", &read_testdata("forms/shop_pre_data.sql"));
        let loaded = server.load(&database, &sanitized, LoadMode::SingleStop.flags());
        assert!(loaded.success(), "{file}: {}", loaded.stderr);
        let post = server.load(
            &database,
            &read_testdata("forms/shop_post_data.sql"),
            LoadMode::SingleStop.flags(),
        );
        assert!(post.success(), "{file}: {}", post.stderr);
        assert_eq!(
            server
                .psql(&database, "SELECT count(*) FROM users JOIN orders ON user_id = users.id")
                .trim(),
            "15"
        );
    }
}

#[test]
fn automatic_mode_of_the_shop_is_clean_and_restores() {
    let server = server_or_skip!();
    let output = support::dumpscrub(&["sanitize"], &read_testdata("shop.sql"));
    assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
    let before = server.restore("before", &read_testdata("shop.sql"));
    let after = server.restore("after", &output.stdout);
    let d = Databases { server, before, after };
    d.same("structure", STRUCTURE);
    d.same("join", "SELECT count(*) FROM orders o JOIN users u ON u.email = o.customer_email");
    d.revalidate();
    originals_gone(&d, &output.stdout, "SELECT email FROM users");
    originals_gone(&d, &output.stdout, "SELECT ssn FROM users");
    originals_gone(&d, &output.stdout, "SELECT card_number FROM orders");
}
