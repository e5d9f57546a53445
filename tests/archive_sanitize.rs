//! Archives through `sanitize`: what stays, what ends a run, and what neither versions, workers nor batches change.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fs;
use std::io::{self, Read};

use dumpscrub::dump::archive::Compression;
use dumpscrub::dump::archive::custom::{CustomReader, CustomWriter, More, Piece};
use dumpscrub::pipeline::archive_script::{ArchiveScript, ScriptRows};
use support::archives::{
    How, assert_same_archive, bytes_of, convert_directory, converted, converted_tar, dump_to,
    dump_without_key, original, remove, restore, sanitize_file, sanitized_file, script_of,
    without_key,
};
use support::questions::{Databases, ask_the_awkward, ask_the_shop};
use support::{Job, KEEP_ALL, assert_same_bytes, feed, occurrences, stderr};

/// The forms of rows in an archive.
const ROWS: [&[&str]; 3] = [&[], &["--inserts"], &["--column-inserts", "--rows-per-insert=3"]];

#[test]
fn without_a_rule_every_archive_stays_as_it_is() {
    let server = server_or_skip!();
    let job = Job::new(KEEP_ALL);
    for file in ["shop.sql", "awkward.sql"] {
        let database = original(server, file);
        for format in ["c", "d", "t"] {
            for level in ["0", "6", "9"] {
                if format == "t" && level != "0" {
                    continue;
                }
                for rows in ROWS {
                    let mut args = vec!["-F", format];
                    args.extend_from_slice(rows);
                    if format != "t" {
                        args.extend_from_slice(&["-Z", level]);
                    }
                    let (input, output) = (job.path("in"), job.path("out"));
                    dump_to(server, &database, &args, &input);
                    // The second through the threads, which small tables are not worth.
                    for more in [
                        &["--scan", "off"][..],
                        &["--scan", "report", "--batch-bytes", "300"],
                        &["--scan", "report"],
                    ] {
                        sanitized_file(&job, &input, &output, more);
                        assert_same_archive(&format!("{file} {args:?} {more:?}"), &input, &output);
                        remove(&output);
                    }
                    if format != "d" {
                        // An archive in a pipe has other numbers in its contents: nobody knew where its data is.
                        for input in [fs::read(&input).unwrap(), server.dump(&database, &args)] {
                            let output = job.sanitized(&input, &["--scan", "report"]);
                            assert_same_bytes(&format!("{file} {args:?}"), &output, &input);
                        }
                    }
                    remove(&input);
                }
            }
        }
    }
}

#[test]
fn neither_workers_nor_batches_show() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::from_testdata("shop.toml");
    for args in [&["-F", "c"][..], &["-F", "c", "--inserts"], &["-F", "d"], &["-F", "t"]] {
        let (input, output) = (job.path("in"), job.path("out"));
        dump_to(server, &database, args, &input);
        let mut first = None;
        let mut text: Option<Vec<u8>> = None;
        for (threads, batch) in
            [("1", "1048576"), ("2", "1048576"), ("8", "1048576"), ("1", "300"), ("8", "300")]
        {
            sanitized_file(&job, &input, &output, &["-j", threads, "--batch-bytes", batch]);
            let what = format!("{args:?} -j {threads} --batch-bytes {batch}");
            let script = without_key(&script_of(server, &output));
            assert_same_bytes(&what, &script, text.get_or_insert_with(|| script.clone()));
            let bytes = bytes_of(&output);
            if batch == "1048576" {
                assert_eq!(first.get_or_insert_with(|| bytes.clone()), &bytes, "{what}");
            }
            remove(&output);
        }
        remove(&input);
    }
}

#[test]
fn findings_are_replaced_in_archives() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    server.psql(&database, "COMMENT ON TABLE products IS 'ask ann@leak-orchard.net'");
    let job = Job::new(KEEP_ALL);
    for format in ["c", "d", "t"] {
        for batch in ["300", "1048576"] {
            let (input, output) = (job.path("in"), job.path("out"));
            dump_to(server, &database, &["-F", format], &input);
            let more = ["--scan", "redact", "--batch-bytes", batch];
            let ran = sanitize_file(&job, &input, &output, &more);
            assert_eq!(ran.status.code(), Some(0), "{format}: {}", stderr(&ran));
            let text = script_of(server, &output);
            assert_eq!(occurrences(&text, b"leak-orchard"), 0, "{format} {batch}");
            for (_, file) in bytes_of(&output) {
                assert_eq!(occurrences(&file, b"leak-orchard"), 0, "{format} {batch}");
            }
            restore(server, &output, How::File);
            remove(&input);
            remove(&output);
        }
    }
}

/// Planner statistics are entries of PostgreSQL 18, and hold values.
#[test]
fn statistics_are_left_out_of_the_contents() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let archive = server.dump(&database, &["-F", "c", "--schema-only"]);
    let (header, mut contents, _) = CustomReader::open(archive.as_slice()).unwrap();
    let statistics = b"SELECT * FROM pg_catalog.pg_restore_attribute_stats('version', '180000'::integer, 'schemaname', 'public', 'relname', 'users', 'most_common_vals', '{ann@leak-orchard.net}'::text);\n";
    let comment = contents.entries_mut().find(|entry| entry.kind() == b"COMMENT").unwrap();
    comment.set_definition(Some(statistics)).unwrap();
    let writer = CustomWriter::new(Vec::new(), &header, &contents).unwrap();
    let (archive, _) = writer.finish().unwrap();
    let job = Job::from_testdata("shop.toml");
    let ran = job.sanitize(&archive, &[]);
    assert_eq!(ran.status.code(), Some(0), "{}", stderr(&ran));
    assert!(stderr(&ran).contains("planner statistics was left out"), "{}", stderr(&ran));
    assert_eq!(occurrences(&archive, b"leak-orchard"), 1);
    assert_eq!(occurrences(&ran.stdout, b"leak-orchard"), 0);
    let output = job.path("out");
    fs::write(&output, &ran.stdout).unwrap();
    restore(server, &output, How::File);
}

/// The script that a custom or tar archive of any version stands for, without settings that not all versions have.
fn own_script(archive: Vec<u8>) -> Vec<u8> {
    let is_custom = archive.starts_with(b"PGDMP");
    let archive = Box::new(io::Cursor::new(archive));
    let mut reader = match is_custom {
        true => ArchiveScript::custom(archive, ScriptRows::All).unwrap(),
        false => ArchiveScript::tar(archive, ScriptRows::All).unwrap(),
    };
    let mut script = Vec::new();
    reader.read_to_end(&mut script).unwrap();
    let lines = script.split_inclusive(|byte| *byte == b'\n');
    let varies = |line: &[u8]| {
        // What only the script of a tar archive says is told in comments.
        let line = line.strip_prefix(b"-- ").unwrap_or(line);
        // And the words that newer versions give an owner by.
        line.starts_with(b"SET default_table_access")
            || line.starts_with(b"SET transaction_time")
            || line.ends_with(b" OWNER TO postgres;\n")
    };
    let kept = lines.filter(|line| line.len() > 1 && !varies(line));
    kept.flatten().copied().collect()
}

/// No pg_dump here writes these versions, and no pg_restore reads all of them.
#[test]
fn every_version_and_compression() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::from_testdata("shop.toml");
    let keep = Job::new(KEEP_ALL);
    let archive = server.dump(&database, &["-Fc", "-Z0"]);
    let expected = own_script(job.sanitized(&archive, &[]));
    assert_eq!(occurrences(&expected, b"kestrelmail"), 0);
    for minor in 12..=16 {
        for compression in
            [Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd]
        {
            if minor < 15 && matches!(compression, Compression::Lz4 | Compression::Zstd) {
                continue;
            }
            let what = format!("1.{minor} {}", compression.name());
            let archive = converted(&archive, minor, compression);
            let same = keep.sanitized(&archive, &["--scan", "report"]);
            assert_same_bytes(&what, &same, &archive);
            for batch in ["1000", "1048576"] {
                let sanitized = job.sanitized(&archive, &["--batch-bytes", batch]);
                let (header, ..) = CustomReader::open(sanitized.as_slice()).unwrap();
                assert_eq!((header.version().minor, header.compression()), (minor, compression));
                assert_same_bytes(&what, &own_script(sanitized), &expected);
            }
            if minor >= 15 {
                let sanitized = job.sanitized(&archive, &["--compress", "zstd:9"]);
                let (header, ..) = CustomReader::open(sanitized.as_slice()).unwrap();
                assert_eq!(header.compression(), Compression::Zstd);
                assert_same_bytes(&what, &own_script(sanitized), &expected);
            }
        }
    }
}

/// The same of tar archives, which are never compressed: of a file, and of a pipe.
#[test]
fn every_version_of_tar() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::from_testdata("shop.toml");
    let keep = Job::new(KEEP_ALL);
    for form in [&["-Ft"][..], &["-Ft", "--inserts"]] {
        let archive = server.dump(&database, form);
        let expected = own_script(job.sanitized(&archive, &[]));
        assert_eq!(occurrences(&expected, b"kestrelmail"), 0);
        for minor in 12..=16 {
            let what = format!("{form:?} 1.{minor}");
            let archive = converted_tar(&archive, minor);
            let same = keep.sanitized(&archive, &["--scan", "report"]);
            assert_same_bytes(&what, &same, &archive);
            for batch in ["1000", "1048576"] {
                let sanitized = job.sanitized(&archive, &["--batch-bytes", batch]);
                // Header and contents begin behind the head of the first file.
                assert_eq!(sanitized[512..525], archive[512..525], "{what}");
                assert_eq!(sanitized[512 + 6], minor, "{what}");
                assert_same_bytes(&what, &own_script(sanitized), &expected);
            }
            let (input, output) = (job.path("in"), job.path("out"));
            fs::write(&input, &archive).unwrap();
            sanitized_file(&job, &input, &output, &[]);
            assert_same_bytes(&what, &own_script(fs::read(&output).unwrap()), &expected);
            remove(&output);
        }
    }
}

/// What the versions before this server's hold restores into it.
#[test]
fn older_versions_restore() {
    let server = server_or_skip!();
    for (file, mapping, rows) in
        [("shop.sql", "shop.toml", &[][..]), ("awkward.sql", "awkward.toml", &["--column-inserts"])]
    {
        let before = original(server, file);
        let job = Job::from_testdata(mapping);
        let (input, output) = (job.path("in"), job.path("out"));
        let mut first: Option<Vec<u8>> = None;
        for minor in [12, 13, 14] {
            for format in ["c", "d", "t"] {
                let what = format!("{file} 1.{minor} {format}");
                dump_to(server, &before, &[rows, &["-F", format]].concat(), &input);
                if format == "c" {
                    let archive = fs::read(&input).unwrap();
                    fs::write(&input, converted(&archive, minor, Compression::Gzip)).unwrap();
                } else if format == "t" {
                    let archive = fs::read(&input).unwrap();
                    fs::write(&input, converted_tar(&archive, minor)).unwrap();
                } else {
                    convert_directory(&input, minor);
                }
                sanitized_file(&job, &input, &output, &[]);
                let script = script_of(server, &output);
                let how = match format {
                    "c" => How::Pipe,
                    "d" => How::Jobs,
                    _ => How::File,
                };
                let after = restore(server, &output, how);
                let restored = dump_without_key(server, &after);
                assert_same_bytes(&what, &restored, first.get_or_insert_with(|| restored.clone()));
                let databases = Databases { server, before: before.clone(), after };
                match (minor, file) {
                    (13, "shop.sql") => ask_the_shop(&databases, &script),
                    (13, _) => ask_the_awkward(&databases, &script, &[]),
                    _ => {}
                }
                server.drop_database(&databases.after);
                remove(&input);
                remove(&output);
            }
        }
    }
}

#[test]
fn a_value_that_a_rule_cannot_take_ends_the_archive() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nfull_name = \"ip_address\"\n",
    );
    for format in ["c", "d", "t"] {
        let (input, output) = (job.path("in"), job.path("out"));
        dump_to(server, &database, &["-F", format], &input);
        for batch in ["1000", "1048576"] {
            let more = ["--scan", "off", "--batch-bytes", batch];
            let ran = sanitize_file(&job, &input, &output, &more);
            let said = stderr(&ran);
            assert_eq!(ran.status.code(), Some(2), "{format}: {said}");
            let place = "table public.users, column full_name, row 1, line 1";
            assert!(said.contains(place) && !said.contains("byte"), "{said}");
            assert!(!output.exists(), "{format}");
            if format != "d" {
                let ran = job.sanitize(&fs::read(&input).unwrap(), &more);
                assert_eq!(ran.status.code(), Some(2), "{format}");
                let database = server.create_database("cut");
                let mut command = server.client("pg_restore");
                command.args(["-d", &database]);
                assert!(!feed(command, &ran.stdout).status.success(), "{format}");
            }
        }
        remove(&input);
    }
}

/// Of a hand-made archive: rows of a table with rules among those of a table without.
#[test]
fn rows_of_another_table_never_keep_their_bytes() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let archive = server.dump(&database, &["-F", "c", "-Z", "0", "--column-inserts"]);
    let (header, contents, mut reader) = CustomReader::open(archive.as_slice()).unwrap();
    let data_of = |table: &[u8]| {
        let mut entries = contents.entries().iter();
        entries.find(|entry| entry.kind() == b"TABLE DATA" && entry.tag() == table).unwrap()
    };
    let (kept, users) = (data_of(b"order_items").dump_id(), data_of(b"users").dump_id());
    let mut blocks = Vec::new();
    while let Some(head) = reader.next_block().unwrap() {
        let mut piece = Piece::default();
        while reader.read_chunks(&mut piece, 1 << 20).unwrap() == More::Follows {}
        let data: Vec<u8> = piece.payloads().flatten().copied().collect();
        blocks.push((head, data));
    }
    let others = blocks.iter().find(|(head, _)| head.dump_id == users).unwrap().1.clone();
    let at = others.iter().position(|byte| *byte == b'@').unwrap();
    let address = &others[at - 4..at + 6];
    let mut writer = CustomWriter::new(Vec::new(), &header, &contents).unwrap();
    for (head, mut data) in blocks {
        if head.dump_id == kept {
            data.extend_from_slice(&others);
        }
        writer.begin_block(head.kind, head.dump_id).unwrap();
        for chunk in data.chunks(100) {
            writer.write_chunk(chunk).unwrap();
        }
        writer.end_chunks().unwrap();
    }
    let (archive, _) = writer.finish().unwrap();
    let job = Job::from_testdata("shop.toml");
    for scan in ["off", "fail"] {
        for batch in ["1", "2000"] {
            let ran = job.sanitize(&archive, &["--scan", scan, "--batch-bytes", batch]);
            assert_eq!(ran.status.code(), Some(2), "{scan} {batch}: {}", stderr(&ran));
            assert_eq!(occurrences(&ran.stdout, address), 0, "{scan} {batch}");
        }
    }
}

#[test]
fn a_finding_withholds_the_archive() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::new(KEEP_ALL);
    for format in ["c", "d", "t"] {
        let (input, output) = (job.path("in"), job.path("out"));
        dump_to(server, &database, &["-F", format], &input);
        let ran = sanitize_file(&job, &input, &output, &["--scan", "fail"]);
        assert_eq!(ran.status.code(), Some(1), "{format}: {}", stderr(&ran));
        assert!(stderr(&ran).contains("public.users"), "{}", stderr(&ran));
        assert!(!output.exists(), "{format}");
        if format != "d" {
            let ran = job.sanitize(&fs::read(&input).unwrap(), &["--scan", "fail"]);
            assert_eq!(ran.status.code(), Some(1), "{format}: {}", stderr(&ran));
            let database = server.create_database("cut");
            let mut command = server.client("pg_restore");
            command.args(["-d", &database]);
            let restored = feed(command, &ran.stdout);
            assert!(!restored.status.success(), "{format}: a cut archive restores");
        }
        remove(&input);
    }
}

#[test]
fn refusals_come_before_the_first_row() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    // A plain dump shows only at its end that addresses are unique.
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nemail = { transform = \"mask\", keep_first = 1 }\n",
    );
    for format in ["c", "t"] {
        let archive = server.dump(&database, &["-F", format]);
        let ran = job.sanitize(&archive, &["--scan", "off"]);
        assert_eq!(ran.status.code(), Some(2), "{format}: {}", stderr(&ran));
        assert!(ran.stdout.is_empty(), "{format}");
        assert!(stderr(&ran).contains("unique"), "{}", stderr(&ran));
    }
}

#[test]
fn an_archive_that_is_cut_is_no_archive() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::from_testdata("shop.toml");
    for format in ["c", "t"] {
        let archive = server.dump(&database, &["-F", format]);
        for kept in [5, 40, 2_000, archive.len() / 2, archive.len() - 1_600] {
            let ran = job.sanitize(&archive[..kept], &[]);
            assert_eq!(ran.status.code(), Some(2), "{format} {kept}: {}", stderr(&ran));
            let database = server.create_database("cut");
            let mut command = server.client("pg_restore");
            command.args(["-d", &database]);
            let restored = feed(command, &ran.stdout);
            assert!(!restored.status.success(), "{format} {kept}: a cut archive restores");
            server.drop_database(&database);
        }
    }
}

#[test]
fn another_compression() {
    let server = server_or_skip!();
    let before = original(server, "shop.sql");
    let job = Job::from_testdata("shop.toml");
    for (format, level, compress) in
        [("c", "0", "gzip:9"), ("c", "6", "none"), ("d", "0", "gzip"), ("d", "9", "none")]
    {
        let (input, output) = (job.path("in"), job.path("out"));
        dump_to(server, &before, &["-F", format, "-Z", level], &input);
        sanitized_file(&job, &input, &output, &["--compress", compress]);
        let text = script_of(server, &output);
        let after = restore(server, &output, How::Jobs);
        let databases = Databases { server, before: before.clone(), after };
        ask_the_shop(&databases, &text);
        let refused = sanitize_file(&job, &input, &job.path("other"), &["--compress", "zstd"]);
        assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
        assert!(stderr(&refused).contains("gzip"), "{}", stderr(&refused));
        remove(&input);
        remove(&output);
    }
}

#[test]
fn folders_are_replaced_only_where_that_is_asked_for() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    let job = Job::from_testdata("shop.toml");
    let (input, output) = (job.path("in"), job.path("out"));
    dump_to(server, &database, &["-F", "d"], &input);
    sanitized_file(&job, &input, &output, &[]);
    let first = bytes_of(&output);
    let refused = sanitize_file(&job, &input, &output, &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("--force"), "{}", stderr(&refused));
    sanitized_file(&job, &input, &output, &["--force", "-j", "1"]);
    assert_eq!(bytes_of(&output), first, "the same archive from one worker");
    let mut command = support::command();
    let ran = command.args(job.arguments(&[])).arg(&input).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(stderr(&ran).contains("-o FOLDER"), "{}", stderr(&ran));
}

#[test]
fn large_objects_are_refused_emptied_or_kept() {
    let server = server_or_skip!();
    let database = server.create_database("before");
    server.psql(
        &database,
        "CREATE TABLE t (id integer PRIMARY KEY, email text); INSERT INTO t VALUES (1, 'ann@leak-orchard.net');
         SELECT lo_from_bytea(900001, 'nothing to see'), lo_from_bytea(900002, 'bob@leak-orchard.net');",
    );
    for format in ["c", "d", "t"] {
        let rule = "[tables.\"public.t\".columns]\nid = \"keep\"\nemail = \"email\"\n";
        for (objects, scan, code) in
            [("error", "fail", 2), ("empty", "fail", 0), ("keep", "fail", 1), ("keep", "report", 0)]
        {
            let job = Job::new(&format!("version = 1\nlarge_objects = \"{objects}\"\n{rule}"));
            let (input, output) = (job.path("in"), job.path("out"));
            dump_to(server, &database, &["-F", format], &input);
            let ran = sanitize_file(&job, &input, &output, &["--scan", scan]);
            let said = stderr(&ran);
            assert_eq!(ran.status.code(), Some(code), "{format} {objects} {scan}: {said}");
            assert_eq!(occurrences(said.as_bytes(), b"leak-orchard"), 0, "{said}");
            assert_eq!(output.exists(), code == 0, "{format} {objects}");
            if code != 0 {
                continue;
            }
            let after = restore(server, &output, How::File);
            let sizes = "SELECT string_agg(length(lo_get(oid))::text, ',' ORDER BY oid) FROM pg_largeobject_metadata";
            let expected = if objects == "keep" { "14,20" } else { "0,0" };
            assert_eq!(server.psql(&after, sizes).trim(), expected, "{format} {objects}");
        }
    }
}
