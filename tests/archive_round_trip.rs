//! Archives of every kind that pg_dump writes, through `sanitize` and pg_restore into a real server, with the questions that plain
//! dumps answer.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use support::archives::{
    How, Shape, dump_to, large_tables, remove, restore_with, round_trips, sanitized_file, script_of,
};
use support::questions::{CELLS, LANGUAGES, UNDECODED_LANGUAGES, ask_the_awkward, ask_the_shop};
use support::{Job, occurrences, read_testdata};

/// The levels of gzip, the only compression of version 15.
const LEVELS: [&str; 4] = ["0", "1", "6", "9"];

fn shop(forms: &[&[&str]]) {
    let server = server_or_skip!();
    round_trips(server, "shop.sql", "shop.toml", forms, &Shape::all(&LEVELS), ask_the_shop);
}

fn awkward(mapping: &str, forms: &[&[&str]], emptied: &[&str]) {
    let server = server_or_skip!();
    let shapes = Shape::all(&LEVELS);
    round_trips(server, "awkward.sql", mapping, forms, &shapes, |databases, script| {
        ask_the_awkward(databases, script, emptied);
    });
}

#[test]
fn large_tables_restore() {
    large_tables(server_or_skip!(), &["1", "6"]);
}

#[test]
fn the_shop_as_copy() {
    shop(&[&[], &["--load-via-partition-root"], &["--disable-dollar-quoting"]]);
}

#[test]
fn the_shop_as_inserts() {
    shop(&[
        &["--inserts"],
        &["--inserts", "--rows-per-insert=4"],
        &["--inserts", "--load-via-partition-root"],
    ]);
}

#[test]
fn the_shop_as_column_inserts() {
    shop(&[
        &["--column-inserts"],
        &["--column-inserts", "--rows-per-insert=100", "--on-conflict-do-nothing"],
        &["--column-inserts", "--quote-all-identifiers"],
    ]);
}

#[test]
fn the_awkward_database_as_copy() {
    let forms: [&[&str]; 3] =
        [&[], &["--blobs", "--load-via-partition-root"], &["--disable-dollar-quoting"]];
    awkward("awkward.toml", &forms, &[]);
}

#[test]
fn the_awkward_database_as_inserts() {
    let forms: [&[&str]; 2] =
        [&["--inserts"], &["--inserts", "--rows-per-insert=3", "--quote-all-identifiers"]];
    awkward("positional.toml", &forms, &["child.", "two_parents.", "typed."]);
}

#[test]
fn the_awkward_database_as_column_inserts() {
    let forms: [&[&str]; 3] = [
        &["--column-inserts"],
        &["--column-inserts", "--rows-per-insert=3", "--blobs"],
        &["--column-inserts", "--quote-all-identifiers", "--load-via-partition-root"],
    ];
    awkward("awkward.toml", &forms, &[]);
}

/// As a user dumps it whose settings change how strings, bytea and times are written.
#[test]
fn the_awkward_database_with_other_settings() {
    let server = server_or_skip!();
    server.psql(
        "postgres",
        "CREATE ROLE dumper SUPERUSER LOGIN;
         ALTER ROLE dumper SET standard_conforming_strings = off;
         ALTER ROLE dumper SET escape_string_warning = off;
         ALTER ROLE dumper SET bytea_output = 'escape';
         ALTER ROLE dumper SET TimeZone = 'Asia/Kolkata';",
    );
    let forms: [&[&str]; 2] =
        [&["-U", "dumper"], &["-U", "dumper", "--column-inserts", "--rows-per-insert=3"]];
    let shapes = Shape::all(&["6"]);
    round_trips(server, "awkward.sql", "awkward.toml", &forms, &shapes, |databases, script| {
        assert_eq!(occurrences(script, b"SET standard_conforming_strings = off;"), 1);
        ask_the_awkward(databases, script, &[]);
    });
}

/// The pseudonyms depend neither on the encoding of an archive nor on its kind, and the rest is what it was.
#[test]
fn every_client_encoding_restores() {
    let server = server_or_skip!();
    let job = Job::new("version = 1\nunlisted = \"keep\"\n[defaults]\nemail = \"email\"\n");
    let (input, output) = (job.path("in"), job.path("out"));
    let shapes: [&[&str]; 4] =
        [&["-Fc"], &["-Fd", "--inserts"], &["-Ft"], &["-Fc", "-Z0", "--column-inserts"]];
    for (stem, encodings, own) in LANGUAGES.iter().chain(&UNDECODED_LANGUAGES) {
        let options = format!("ENCODING '{own}' LC_COLLATE 'C' LC_CTYPE 'C'");
        let mut first: Option<String> = None;
        for encoding in *encodings {
            let name = format!("encodings/{stem}_{encoding}.sql");
            let before = server.create_database_with("enc", &options);
            let loaded = server.load(&before, &read_testdata(&name), &["-v", "ON_ERROR_STOP=1"]);
            assert!(loaded.success(), "{name}: {}", loaded.stderr);
            let original = server.psql(&before, CELLS);
            for shape in shapes {
                let what = format!("{name} {shape:?}");
                let arguments = [shape, &["-E", encoding]].concat();
                dump_to(server, &before, &arguments, &input);
                sanitized_file(&job, &input, &output, &[]);
                assert_eq!(
                    occurrences(&script_of(server, &output), b"@leak-orchard.net"),
                    0,
                    "{what}"
                );
                let after = restore_with(server, &output, How::File, &options);
                let cells = server.psql(&after, CELLS);
                assert_ne!(cells, original, "{what}");
                assert_eq!(&cells, first.get_or_insert_with(|| cells.clone()), "{what}");
                server.drop_database(&after);
                remove(&input);
                remove(&output);
            }
            server.drop_database(&before);
        }
    }
}
