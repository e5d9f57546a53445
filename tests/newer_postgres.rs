//! Archives of versions newer than the shared server's, lz4 and zstd among them, with their own pg_dump, pg_restore and server.
//! Skipped where there are none; `tests/support/newer_postgres.sh` fetches them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fs;

use dumpscrub::dump::archive::Compression;
use dumpscrub::dump::archive::custom::CustomReader;
use support::archives::{
    How, Shape, assert_same_archive, converted, dump_to, dump_without_key, large_tables, original,
    remove, restore, round_trips, sanitized_file, script_of, without_key,
};
use support::questions::{Databases, ask_the_awkward, ask_the_shop};
use support::{Job, KEEP_ALL, Server, assert_same_bytes};

const LEVELS: [&str; 4] = ["none", "gzip:6", "lz4", "zstd:3"];

#[test]
fn the_shop() {
    for (major, server) in Server::newer() {
        let trips = |forms: &[&[&str]], levels: &[&str]| {
            round_trips(server, "shop.sql", "shop.toml", forms, &Shape::all(levels), ask_the_shop);
        };
        trips(&[&[]], &LEVELS);
        trips(&[&["--inserts", "--rows-per-insert=4"]], &["zstd:3"]);
        if *major >= 18 {
            // Most common values and bounds of histograms.
            trips(&[&["--statistics"]], &["zstd"]);
        }
    }
}

#[test]
fn the_awkward_database() {
    for (_, server) in Server::newer() {
        let trips = |forms: &[&[&str]], levels: &[&str]| {
            let (shapes, mapping) = (Shape::all(levels), "awkward.toml");
            round_trips(server, "awkward.sql", mapping, forms, &shapes, |databases, script| {
                ask_the_awkward(databases, script, &[]);
            });
        };
        trips(&[&[]], &["lz4:9", "zstd:level=3,long"]);
        trips(&[&["--column-inserts", "--large-objects"]], &["zstd:19"]);
    }
}

#[test]
fn without_a_rule_every_archive_stays_as_it_is() {
    let job = Job::new(KEEP_ALL);
    for (major, server) in Server::newer() {
        for file in ["shop.sql", "awkward.sql"] {
            let database = original(server, file);
            for format in ["c", "d", "t"] {
                for level in if format == "t" { &["none"][..] } else { &LEVELS } {
                    let args = ["-F", format, "-Z", level];
                    let (input, output) = (job.path("in"), job.path("out"));
                    dump_to(server, &database, &args, &input);
                    sanitized_file(&job, &input, &output, &["--scan", "report"]);
                    let what = format!("{major} {file} {args:?}");
                    assert_same_archive(&what, &input, &output);
                    remove(&output);
                    if format != "d" {
                        let input = server.dump(&database, &args);
                        let output = job.sanitized(&input, &["--scan", "report"]);
                        assert_same_bytes(&what, &output, &input);
                    }
                    remove(&input);
                }
            }
        }
    }
}

#[test]
fn another_compression() {
    let job = Job::from_testdata("shop.toml");
    for (major, server) in Server::newer() {
        let before = original(server, "shop.sql");
        for format in ["c", "d"] {
            let (input, output) = (job.path("in"), job.path("out"));
            let mut first: Option<Vec<u8>> = None;
            for (at, from) in LEVELS.iter().enumerate() {
                dump_to(server, &before, &["-F", format, "-Z", from], &input);
                for to in ["none", "gzip:1", "lz4", "zstd:1", "zstd:12"] {
                    sanitized_file(&job, &input, &output, &["--compress", to]);
                    let what = format!("{major} -F{format} -Z{from} --compress {to}");
                    let script = without_key(&script_of(server, &output));
                    assert_same_bytes(&what, &script, first.get_or_insert_with(|| script.clone()));
                    // Each of the four once as it comes, and all of the last in parallel.
                    if at + 1 == LEVELS.len() {
                        let after = restore(server, &output, How::Jobs);
                        let databases = Databases { server, before: before.clone(), after };
                        if to == "zstd:12" {
                            ask_the_shop(&databases, &script);
                        }
                        server.drop_database(&databases.after);
                    }
                    remove(&output);
                }
                remove(&input);
            }
        }
    }
}

#[test]
fn large_tables_restore() {
    for (_, server) in Server::newer() {
        large_tables(server, &["zstd", "lz4"]);
    }
}

/// Old archives, hand-made where no pg_dump is left that writes them.
#[test]
fn archives_of_older_versions() {
    let job = Job::from_testdata("shop.toml");
    for (major, server) in Server::newer() {
        let before = original(server, "shop.sql");
        let archive = server.dump(&before, &["-Fc", "-Z", "none"]);
        let path = job.path("out");
        let (header, ..) = CustomReader::open(archive.as_slice()).unwrap();
        let newest = header.version().minor;
        let mut first: Option<Vec<u8>> = None;
        for minor in 12..=newest {
            for compression in
                [Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd]
            {
                if minor < 15 && matches!(compression, Compression::Lz4 | Compression::Zstd) {
                    continue;
                }
                let what = format!("{major}: 1.{minor} {}", compression.name());
                fs::write(&path, job.sanitized(&converted(&archive, minor, compression), &[]))
                    .unwrap();
                let how = [How::File, How::Pipe, How::Jobs][usize::from(minor) % 3];
                let after = restore(server, &path, how);
                let restored = dump_without_key(server, &after);
                assert_same_bytes(&what, &restored, first.get_or_insert_with(|| restored.clone()));
                if minor == 13 {
                    let script = script_of(server, &path);
                    let databases =
                        Databases { server, before: before.clone(), after: after.clone() };
                    ask_the_shop(&databases, &script);
                }
                server.drop_database(&after);
            }
        }
    }
}
