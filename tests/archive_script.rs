//! Archives read by `scan`, `discover` and `check`: what they say of an archive is what they say of the plain dump.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use dumpscrub::dump::kind::{InputKind, sniff};
use dumpscrub::input::archive_folder::{ArchiveFile, ArchiveFolder};
use dumpscrub::input::compressed::Decompressed;
use dumpscrub::pipeline::archive_script::{ArchiveScript, RESTRICT_KEY, ScriptRows};
use serde_json::Value;
use support::{Job, Server, dumpscrub, read_testdata, stderr};

/// Everything that pg_dump treats in a way of its own: large objects (empty, longer than a buffer, of exactly one buffer, binary), a
/// materialized view, an event trigger, privileges, comments on them, on the database and on a large object, names that must be
/// quoted, an owner who is called by a key word, schemas, a partitioned table whose data are loaded through its root, sequences.
const SHOP: &str = r#"
CREATE SCHEMA "Crm";
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE DOMAIN "Crm"."user" AS text CHECK (VALUE <> '');
CREATE TABLE "Crm"."order" (id serial PRIMARY KEY, email "Crm"."user" UNIQUE, feeling mood, note text);
INSERT INTO "Crm"."order" (email, feeling, note) SELECT 'jane.roe' || n || '@corp-orchard.net', 'good', E'a\tb\\c\n' || n FROM generate_series(1, 50) n;
CREATE TABLE parts (id int, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE parts_2020 PARTITION OF parts FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE "parts
2021" PARTITION OF parts FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
INSERT INTO parts SELECT n, DATE '2020-01-01' + n FROM generate_series(0, 700) n;
CREATE TABLE nothing ();
INSERT INTO nothing DEFAULT VALUES;
CREATE TABLE empty (a int, CONSTRAINT "ask jane" CHECK (a > 0));
CREATE TABLE visits (order_id int REFERENCES "Crm"."order", page text, twice int GENERATED ALWAYS AS (order_id * 2) STORED);
INSERT INTO visits SELECT n, '\.' FROM generate_series(1, 9) n;
CREATE VIEW seen AS SELECT page FROM visits;
CREATE MATERIALIZED VIEW pages AS SELECT page, count(*) FROM visits GROUP BY page;
CREATE FUNCTION f(integer, text) RETURNS text LANGUAGE sql AS $$ SELECT 'COPY x FROM stdin;' $$;
CREATE AGGREGATE add_up(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION on_ddl();
COMMENT ON EVENT TRIGGER watch IS 'asked for by john.doe@corp-orchard.net';
COMMENT ON COLUMN "Crm"."order".note IS 'ask jane.roe@corp-orchard.net';
GRANT SELECT ON visits TO PUBLIC;
GRANT ALL ON FUNCTION f(integer, text) TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC;
SELECT lo_from_bytea(4001, convert_to(repeat('bob.fox@corp-orchard.net ', 3000), 'UTF8')), lo_from_bytea(4002, ''),
       lo_from_bytea(4003, decode(repeat('00ff1f8b', 4096), 'hex')), lo_from_bytea(3000000000, '\x1f8b0800');
COMMENT ON LARGE OBJECT 4001 IS 'a letter';
GRANT SELECT ON LARGE OBJECT 4001 TO PUBLIC;
CREATE PUBLICATION news FOR TABLE visits;
CREATE STATISTICS "St" ON order_id, page FROM visits;
"#;

/// How an archive comes to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `pg_dump -Fc -f FILE`: with offsets.
    Custom,
    /// `pg_dump -Fc | …`: without.
    CustomPipe,
    Directory,
    Tar,
}

const FORMS: [Form; 4] = [Form::Custom, Form::CustomPipe, Form::Directory, Form::Tar];

/// An archive of a database in a folder.
#[track_caller]
fn archive(server: &Server, database: &str, form: Form, args: &[&str], folder: &Path) -> PathBuf {
    let path = folder.join(support::fresh_name("archive"));
    let mut command = server.client("pg_dump");
    command.args(args).args(["-d", database]);
    match form {
        Form::Custom => command.arg("-Fc"),
        Form::CustomPipe => command.args(["-Fc"]),
        Form::Directory => command.arg("-Fd"),
        Form::Tar => command.arg("-Ft"),
    };
    if form != Form::CustomPipe {
        command.arg("-f").arg(&path);
    }
    let output = command.stdout(Stdio::piped()).output().unwrap();
    assert!(output.status.success(), "{form:?} {args:?}: {}", stderr(&output));
    if form == Form::CustomPipe {
        fs::write(&path, output.stdout).unwrap();
    }
    path
}

/// What pg_restore prints of an archive.
#[track_caller]
fn restored(server: &Server, archive: &Path) -> Vec<u8> {
    let mut command = server.client("pg_restore");
    command.arg(format!("--restrict-key={RESTRICT_KEY}")).args(["-f", "-"]).arg(archive);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    output.stdout
}

/// The script of an archive.
#[track_caller]
fn script(path: &Path, rows: ScriptRows) -> Vec<u8> {
    let mut reader = match ArchiveFolder::find(path) {
        Some(folder) => {
            let open = |file: &ArchiveFile| {
                let reader = Decompressed::known(file.compression, fs::File::open(&file.path)?)?;
                Ok(Box::new(reader) as Box<dyn Read + Send>)
            };
            ArchiveScript::directory(folder, Box::new(open), rows)
        }
        None => {
            let bytes = fs::read(path).unwrap();
            match sniff(&bytes) {
                InputKind::PgTar => ArchiveScript::tar(Box::new(Cursor::new(bytes)), rows),
                _ => ArchiveScript::custom(Box::new(Cursor::new(bytes)), rows),
            }
        }
    }
    .unwrap();
    let mut script = Vec::new();
    reader.read_to_end(&mut script).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    script
}

const FOOT: &[u8] = b"--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict ";

/// A script without what follows pg_restore's own, and that.
fn without_database(script: &[u8], restored: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let foot = memchr::memmem::rfind(script, FOOT).unwrap();
    let own = memchr::memmem::rfind(restored, FOOT).unwrap().min(foot);
    let (begin, foot) = (&script[..own], &script[foot..]);
    ([begin, foot].concat(), script[own..script.len() - foot.len()].to_vec())
}

#[track_caller]
fn same_script(
    server: &Server,
    database: &str,
    form: Form,
    args: &[&str],
    folder: &Path,
) -> Vec<u8> {
    let path = archive(server, database, form, args, folder);
    let expected = restored(server, &path);
    let script = script(&path, ScriptRows::All);
    let (own, more) = without_database(&script, &expected);
    support::assert_same_bytes(&format!("{database} {form:?} {args:?}"), &own, &expected);
    if path.is_dir() {
        fs::remove_dir_all(path).unwrap();
    } else {
        fs::remove_file(path).unwrap();
    }
    more
}

#[test]
fn the_script_is_what_pg_restore_prints() {
    let server = server_or_skip!();
    let shop = server.create_database("shop");
    server.psql(&shop, SHOP);
    server.psql(
        &shop,
        &format!(
            "COMMENT ON DATABASE {shop} IS 'kept by jim@corp-orchard.net'; ALTER DATABASE {shop} SET work_mem = '8MB';
             GRANT CONNECT ON DATABASE {shop} TO pg_monitor"
        ),
    );
    let folder = tempfile::tempdir().unwrap();
    for form in FORMS {
        let mut forms: Vec<&[&str]> = vec![
            &[],
            &["--inserts"],
            &["--column-inserts", "--rows-per-insert=7"],
            &["--load-via-partition-root"],
            &["--schema-only"],
            &["--data-only"],
            &["--section=data"],
            &["--no-owner", "--no-privileges", "--no-comments"],
            &["--quote-all-identifiers", "--disable-dollar-quoting"],
            &["-E", "SQL_ASCII"],
        ];
        if form != Form::Tar {
            forms.extend([&["-Z0"][..], &["-Z1"], &["-Z9"], &["-Z0", "--inserts"]]);
        }
        for args in forms {
            let more = same_script(server, &shop, form, args, folder.path());
            let schema_is_there = !args.iter().any(|arg| arg.contains("data"));
            let comment = memchr::memmem::find(&more, b"COMMENT ON DATABASE").is_some();
            assert_eq!(comment, schema_is_there && args.len() < 3, "{form:?} {args:?}");
        }
    }
    server.drop_database(&shop);
}

#[test]
fn scripts_of_awkward_databases() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    for (dump, encodings) in [
        ("awkward.sql", &["UTF8"][..]),
        ("shop_with_notes.sql", &["UTF8"]),
        ("encodings/german_LATIN1.sql", &["LATIN1"]),
        ("encodings/japanese_SJIS.sql", &["SJIS", "EUC_JP", "UTF8"]),
    ] {
        let database = server.restore("awkward", &read_testdata(dump));
        for form in FORMS {
            for encoding in encodings {
                same_script(server, &database, form, &["-E", encoding], folder.path());
            }
        }
        server.psql(
            &database,
            &format!("ALTER DATABASE {database} SET standard_conforming_strings = off"),
        );
        same_script(server, &database, Form::Custom, &["--inserts"], folder.path());
        server.drop_database(&database);
    }
}

/// The report without the time and the size, and the name of the input.
fn report(output: &Output) -> Value {
    let mut report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                for key in ["seconds", "elapsed", "bytes", "file", "name", "input"] {
                    map.remove(key);
                }
                map.values_mut().for_each(strip);
            }
            Value::Array(list) => list.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut report);
    report
}

#[test]
fn scan_discover_and_check_say_the_same_of_a_dump_and_its_archives() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let shop = server.create_database("shop");
    server.psql(&shop, SHOP);
    let notes = server.restore("notes", &read_testdata("shop_with_notes.sql"));
    for (database, inserts) in [(&shop, ""), (&notes, ""), (&notes, "--column-inserts")] {
        let plain = folder.path().join(support::fresh_name("plain"));
        let key = format!("--restrict-key={RESTRICT_KEY}");
        let args: Vec<&str> = [inserts].into_iter().filter(|arg| !arg.is_empty()).collect();
        fs::write(&plain, server.dump(database, &[&args[..], &[&key]].concat())).unwrap();
        let job = Job::new(&discovered(&plain));
        let mapping = job.path("dumpscrub.toml").display().to_string();
        let run = |path: &Path| {
            let path = path.display().to_string();
            let discover = dumpscrub(&["discover", "-q", "--progress", "never", &path], b"");
            let json = ["discover", "-q", "--progress", "never", "--format", "json", &path];
            let json = dumpscrub(&json, b"");
            let scan = dumpscrub(&["scan", "-q", "--format", "json", &path], b"");
            let check = ["check", "-q", "-m", &mapping, "--format", "json", &path];
            let check = dumpscrub(&check, b"");
            let codes = [&discover, &json, &scan, &check].map(|output| output.status.code());
            let errors = [&discover, &json, &scan, &check].map(stderr).concat();
            let text = String::from_utf8(discover.stdout).unwrap();
            (codes, errors, text, report(&json), report(&scan), report(&check))
        };
        let expected = run(&plain);
        assert_eq!(expected.0, [Some(0), Some(0), Some(1), Some(0)], "{}", expected.1);
        assert!(!expected.4["findings"].as_array().unwrap().is_empty());
        for form in FORMS {
            let path = archive(server, database, form, &args, folder.path());
            let got = run(&path);
            let what = format!("{form:?} of {database} {inserts}");
            assert_eq!(got.0, expected.0, "{what}: {}", got.1);
            assert_eq!(got.2, expected.2, "{what}");
            assert_eq!(got.3, expected.3, "{what}");
            assert_eq!(got.4, expected.4, "{what}");
            assert_eq!(got.5, expected.5, "{what}");
        }
    }
}

fn discovered(path: &Path) -> String {
    let path = path.display().to_string();
    let output = dumpscrub(&["discover", "-q", "--progress", "never", &path], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// The findings of a scan, in words: `file table.column detector count`.
fn findings(output: &Output) -> Vec<String> {
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let word = |finding: &Value, key: &str| finding[key].as_str().unwrap_or("-").to_owned();
    let findings = report["findings"].as_array().unwrap().iter();
    let shown = findings.map(|finding| {
        let file = word(finding, "file").rsplit('/').next().unwrap().to_owned();
        let place = match finding["table"].as_str() {
            Some(table) => format!("{table}.{}", word(finding, "column")),
            None => word(finding, "statement"),
        };
        format!("{file} {place} {} {}", word(finding, "detector"), finding["count"])
    });
    shown.collect()
}

#[test]
fn archives_come_in_any_way() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let database = server.create_database("ways");
    server.psql(
        &database,
        &format!(
            "CREATE TABLE users (id int, email text); INSERT INTO users VALUES (1, 'jane.roe@corp-orchard.net');
             COMMENT ON DATABASE {database} IS 'kept by jim@corp-orchard.net'"
        ),
    );
    let backups = folder.path().join("backups/2026");
    fs::create_dir_all(&backups).unwrap();
    for (form, name) in FORMS.into_iter().zip(["custom", "pipe", "directory", "tar"]) {
        let made = archive(server, &database, form, &[], folder.path());
        fs::rename(made, backups.join(name)).unwrap();
    }
    let gzip = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let read = |name: &str| fs::read(backups.join(name)).unwrap();
    fs::write(backups.join("custom.dump.gz"), gzip(&read("custom"))).unwrap();
    fs::write(backups.join("tar.zst"), zstd::encode_all(read("tar").as_slice(), 1).unwrap())
        .unwrap();
    // In a directory each file is compressed for itself, or not.
    let directory = archive(server, &database, Form::Directory, &["-Z0"], folder.path());
    let toc = fs::read(directory.join("toc.dat")).unwrap();
    fs::write(directory.join("toc.dat.zst"), zstd::encode_all(toc.as_slice(), 1).unwrap()).unwrap();
    fs::remove_file(directory.join("toc.dat")).unwrap();
    fs::rename(directory, backups.join("zstd")).unwrap();

    let output = dumpscrub(&["scan", "-q", "--format", "json", &path("backups")], b"");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let names = ["custom", "custom.dump.gz", "directory", "pipe", "tar", "tar.zst", "zstd"];
    let expected: Vec<String> = names
        .iter()
        .flat_map(|name| {
            [
                format!("{name} public.users.email email 1"),
                format!("{name} COMMENT ON DATABASE {database} IS email 1"),
            ]
        })
        .collect();
    assert_eq!(findings(&output), expected);

    // Standard input, a pipe or a file.
    let mapping = discovered(&backups.join("custom"));
    for name in ["custom", "pipe", "tar", "custom.dump.gz"] {
        let bytes = read(name);
        let output = dumpscrub(&["scan", "-q", "--format", "json", "-"], &bytes);
        assert_eq!(findings(&output).len(), 2, "{name}: {}", stderr(&output));
        let output = dumpscrub(&["discover", "-q", "--progress", "never"], &bytes);
        assert_eq!(String::from_utf8_lossy(&output.stdout), mapping, "{name}");
        let mut command = support::command();
        command.args(["discover", "-q", "--progress", "never"]);
        command.stdin(fs::File::open(backups.join(name)).unwrap());
        let output = command.output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), mapping, "{name}");
    }

    // The schema of another input, out of the contents alone.
    let data = folder.path().join("data.sql");
    fs::write(&data, server.dump(&database, &["--data-only", "--inserts"])).unwrap();
    let schema = folder.path().join("schema.sql");
    fs::write(&schema, server.dump(&database, &["--schema-only"])).unwrap();
    let with = |schema: &Path| {
        let (data, schema) = (data.display().to_string(), schema.display().to_string());
        let args = ["discover", "-q", "--progress", "never", "--schema", &schema, &data];
        let output = dumpscrub(&args, b"");
        assert_eq!(output.status.code(), Some(0), "{schema}: {}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let expected = with(&schema);
    for name in names {
        assert_eq!(with(&backups.join(name)), expected, "{name}");
    }
}

#[test]
fn archives_that_cannot_be_read_say_why() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let database = server.create_database("broken");
    server.psql(
        &database,
        "CREATE TABLE users (id int, email text); CREATE TABLE empty ();
         INSERT INTO users SELECT n, 'jane.roe' || n || '@corp-orchard.net' FROM generate_series(1, 2000) n;
         SELECT lo_from_bytea(77, 'abc')",
    );
    let [custom, pipe, directory, tar] =
        FORMS.map(|form| archive(server, &database, form, &[], folder.path()));
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str, bytes: &[u8]| {
        fs::write(path(name), bytes).unwrap();
        path(name)
    };
    let (custom, tar) = (fs::read(custom).unwrap(), fs::read(tar).unwrap());
    let pipe = fs::read(pipe).unwrap();
    let mut newer = custom.clone();
    newer[6] = 17;
    let mut newer_tar = tar.clone();
    newer_tar[512 + 6] = 17;
    // A directory in which something is wrong with a file.
    let broken = |name: &str, file: &dyn Fn(&str) -> bool, change: &dyn Fn(&Path)| {
        let copy = path(name);
        fs::create_dir(&copy).unwrap();
        let mut changed = 0;
        for entry in fs::read_dir(&directory).unwrap() {
            let from = entry.unwrap().path();
            let to = copy.join(from.file_name().unwrap());
            fs::copy(&from, &to).unwrap();
            if file(to.file_name().unwrap().to_str().unwrap()) {
                change(&to);
                changed += 1;
            }
        }
        assert!(changed > 0, "{name}");
        copy
    };
    let remove = |path: &Path| fs::remove_file(path).unwrap();
    let halve = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
    };
    let largest = |name: &str| {
        let bytes = fs::metadata(directory.join(name)).unwrap().len();
        name.ends_with(".dat.gz") && bytes > 5_000
    };
    let none = path("none");
    fs::create_dir(&none).unwrap();
    let all = ["scan", "discover", "check"];
    let with_rows = &all[..2];
    let cases: Vec<(PathBuf, &[&str], &str)> = vec![
        (
            write("newer", &newer),
            &all,
            "an archive of version 1.17, which is newer than 1.16: byte 5",
        ),
        (write("newer.tar", &newer_tar), &all, "an archive of version 1.17"),
        (write("cut1", &custom[..custom.len() - 1]), &all, "the archive is cut off"),
        (write("cut2", &pipe[..pipe.len() / 2]), &all, "the archive is cut off"),
        (write("cut3", &custom[..100]), &all, "the archive is cut off: it ends in"),
        (write("cut.tar", &tar[..tar.len() / 2]), &all, "the archive is cut off"),
        (
            write("signature", b"PGDMP\x01\x0e"),
            &all,
            "the archive is cut off: it ends in its header",
        ),
        (broken("toc", &|name| name == "toc.dat", &halve), &all, "the archive is cut off"),
        (broken("file", &largest, &halve), with_rows, ".dat.gz"),
        (broken("gone", &largest, &remove), &all, "of the archive is missing, or no regular file"),
        (broken("blob", &|name| name.starts_with("blob_"), &remove), with_rows, "blob_77.dat"),
        (none, &all[1..], "is a folder, and no directory archive"),
        (directory.join("toc.dat"), &all, "a directory or tar archive, without its data"),
    ];
    let mapping = path("mapping.toml").display().to_string();
    fs::write(&mapping, support::KEEP_ALL).unwrap();
    for (path, commands, expected) in cases {
        let path = path.display().to_string();
        for command in commands {
            let mut args = vec![*command, "-q"];
            if *command == "check" {
                args.extend(["-m", &mapping]);
            }
            args.push(&path);
            let output = dumpscrub(&args, b"");
            let said = stderr(&output);
            assert_eq!(output.status.code(), Some(2), "{command} {path}: {said}");
            assert!(said.contains(expected), "{command} {path}: {said}");
            assert!(!said.contains("corp-orchard"), "{command} {path}: {said}");
        }
    }
    let whole = write("whole", &custom).display().to_string();
    for word in ["csv", "tsv"] {
        let output =
            dumpscrub(&["discover", "-q", "--input-format", word, "--table", "t", &whole], b"");
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("the input is an archive"), "{}", stderr(&output));
    }
}

#[test]
fn restore_sql_of_a_tar_archive_is_looked_at_where_it_differs() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let database = server.create_database("differs");
    server.psql(
        &database,
        "CREATE TABLE users (id int, email text); COMMENT ON TABLE users IS 'nothing to see for anybody';
         CREATE VIEW v AS SELECT email FROM users; SELECT lo_from_bytea(5, 'x')",
    );
    for args in [&[][..], &["--inserts"]] {
        let path = archive(server, &database, Form::Tar, args, folder.path());
        let script = script(&path, ScriptRows::All);
        let shown = String::from_utf8_lossy(&script);
        let end: Vec<&str> = shown.lines().rev().take(9).collect();
        // Nothing but the way into the database.
        assert!(end.contains(&format!("-- \\connect {database}").as_str()), "{end:?}");
        assert!(!shown.contains("$$PATH$$"), "{end:?}");
        let (shown, bytes) = (path.display().to_string(), fs::read(&path).unwrap());
        let scan = |bytes: &[u8]| {
            fs::write(&path, bytes).unwrap();
            findings(&dumpscrub(&["scan", "-q", "--format", "json", &shown], b""))
        };
        assert_eq!(scan(&bytes), Vec::<String>::new());
        let mut changed = bytes;
        let at = memchr::memmem::rfind(&changed, b"nothing to see for anybody").unwrap();
        changed[at..at + 26].copy_from_slice(b"ask jane@corp-orchard.net!");
        let found = scan(&changed);
        assert_eq!(found.len(), 1, "{found:?}");
    }
}
