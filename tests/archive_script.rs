//! Archives read by `scan`, `discover` and `check`: what they say of an archive is what they say of the plain dump.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

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

const FORMS: [Form; 3] = [Form::Custom, Form::CustomPipe, Form::Directory];

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
            ArchiveScript::custom(Box::new(Cursor::new(bytes)), rows)
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
