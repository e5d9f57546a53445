//! Archives of every kind that pg_dump writes, through `sanitize` and pg_restore into a real server, with the questions that plain
//! dumps answer.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use support::archives::{Shape, round_trips};
use support::questions::{ask_the_awkward, ask_the_shop};

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
