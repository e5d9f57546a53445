//! Data of archives: files of a directory scanned side by side, large objects, rows that are refused before anything is written.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fs;
use std::io::Read;
use std::path::Path;

use dumpscrub::input::archive_folder::{ArchiveFile, ArchiveFolder};
use dumpscrub::input::compressed::Decompressed;
use dumpscrub::pipeline::archive_script::{DirectoryScript, ScriptRows};
use dumpscrub::pipeline::scan_run::{ScanFormat, ScanRun, Scanned};
use support::{Job, Server, dumpscrub, occurrences, read_testdata, stderr};

#[track_caller]
fn dump_to(server: &Server, database: &str, args: &[&str], path: &Path) {
    let mut command = server.client("pg_dump");
    let output = command.args(args).args(["-d", database, "-f"]).arg(path).output().unwrap();
    assert!(output.status.success(), "pg_dump {args:?}: {}", stderr(&output));
}

fn directory(path: &Path) -> DirectoryScript {
    let open = |file: &ArchiveFile| {
        let reader = Decompressed::known(file.compression, fs::File::open(&file.path)?)?;
        Ok(Box::new(reader) as Box<dyn Read + Send>)
    };
    DirectoryScript::open(ArchiveFolder::find(path).unwrap(), Box::new(open)).unwrap()
}

#[track_caller]
fn assert_same(got: &Scanned, expected: &Scanned, what: &str) {
    assert!(expected.ended.is_ok() && got.ended.is_ok(), "{what}");
    assert_eq!(got.findings, expected.findings, "{what}");
    assert_eq!(
        (got.bytes, got.rows, got.tables),
        (expected.bytes, expected.rows, expected.tables),
        "{what}"
    );
}

#[test]
fn a_directory_is_scanned_side_by_side_as_its_script_is() {
    let Some(server) = Server::shared() else {
        eprintln!("skipped: there is no PostgreSQL here");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let forms: &[&[&str]] = &[&[], &["--inserts"], &["--load-via-partition-root"], &["-a"]];
    for (dump, forms) in [("shop.sql", forms), ("awkward.sql", &forms[..1])] {
        let database = server.restore("side", &read_testdata(dump));
        let objects = "SELECT lo_from_bytea(0, 'mail jane.doe@realmail.org'), lo_from_bytea(0, '')";
        server.psql(&database, objects);
        for (number, form) in forms.iter().enumerate() {
            let path = folder.path().join(format!("{dump}.{number}"));
            dump_to(server, &database, &[&["-Fd"], *form].concat(), &path);
            let directory = directory(&path);
            let whole = ScanRun::new().run(ScanFormat::Dump, directory.script(ScriptRows::All));
            for (threads, batch_bytes) in [(1, 20_000), (3, 1 << 20)] {
                let run = ScanRun::new().threads(threads).batch_bytes(batch_bytes);
                let what = format!("{dump} {form:?} {threads} {batch_bytes}");
                match run.run_directory(&directory) {
                    Some(parts) => assert_same(&parts, &whole, &what),
                    // The rows of one table may be in several files then.
                    None => assert!(form.contains(&"--load-via-partition-root"), "{what}"),
                }
            }
            // What is wrong is left to the scan of the one text.
            let members = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path());
            let largest = members
                .filter(|path| path.extension().is_some_and(|ending| ending == "gz"))
                .max_by_key(|path| path.metadata().unwrap().len());
            let largest = largest.unwrap();
            let bytes = fs::read(&largest).unwrap();
            fs::write(&largest, &bytes[..bytes.len() / 2]).unwrap();
            assert!(ScanRun::new().run_directory(&directory).is_none());
            let whole = ScanRun::new().run(ScanFormat::Dump, directory.script(ScriptRows::All));
            let error = whole.ended.unwrap_err().to_string();
            assert!(error.contains("\nhint: "), "{error}");
        }
        server.drop_database(&database);
    }
}

#[test]
fn a_directory_is_discovered_side_by_side_whatever_the_threads() {
    let Some(server) = Server::shared() else {
        eprintln!("skipped: there is no PostgreSQL here");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let database = server.restore("discovered", &read_testdata("shop.sql"));
    // More rows than are sampled, in a file that is larger than all others.
    server.psql(
        &database,
        "CREATE TABLE public.visitors AS SELECT i AS id, 'u' || i || '@mail' || i % 7 || '.org' AS contact,
           md5(i::text) AS h FROM generate_series(1, 40000) i;
         SELECT lo_from_bytea(0, 'mail jane.doe@realmail.org')",
    );
    let schema = folder.path().join("schema.sql");
    dump_to(server, &database, &["-s"], &schema);
    let schema = schema.display().to_string();
    let discovered = |path: &Path, more: &[&str]| {
        let path = path.display().to_string();
        let args = [&["discover", "-q", "--progress", "never", &path], more].concat();
        let output = dumpscrub(&args, b"");
        assert_eq!(output.status.code(), Some(0), "{path}: {}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let forms: [(&[&str], &[&str]); 4] = [
        (&[], &[]),
        (&["--rows-per-insert=50"], &[]),
        (&["--load-via-partition-root"], &[]),
        (&["-a", "--inserts"], &["--schema", &schema]),
    ];
    for (number, (form, more)) in forms.into_iter().enumerate() {
        let path = folder.path().join(format!("d{number}"));
        dump_to(server, &database, &[&["-Fd", "-Z1"], form].concat(), &path);
        let expected = discovered(&path, &[more, &["-j", "1"]].concat());
        assert!(expected.contains("contact") && expected.contains("large_objects"), "{expected}");
        for threads in [&["-j", "4"][..], &["-j", "3", "--batch-bytes", "5000"]] {
            assert_eq!(discovered(&path, &[more, threads].concat()), expected, "{form:?}");
        }
        // What is told does not depend on the format of the archive.
        let custom = folder.path().join(format!("d{number}.custom"));
        dump_to(server, &database, &[&["-Fc"], form].concat(), &custom);
        assert_eq!(discovered(&custom, more), expected, "{form:?}");
        // What is wrong is told as of the one script.
        let members = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path());
        let gz = members.filter(|path| path.extension().is_some_and(|ending| ending == "gz"));
        let largest = gz.max_by_key(|path| path.metadata().unwrap().len()).unwrap();
        let bytes = fs::read(&largest).unwrap();
        fs::write(&largest, &bytes[..bytes.len() / 2]).unwrap();
        let path = path.display().to_string();
        let output = dumpscrub(&["discover", "-q", &path], b"");
        assert_eq!(output.status.code(), Some(2), "{form:?}");
        assert!(stderr(&output).contains("\nhint: "), "{}", stderr(&output));
    }
    server.drop_database(&database);
}

#[test]
fn rows_of_tables_that_are_not_covered_are_refused_before_anything_is_written() {
    let Some(server) = Server::shared() else {
        eprintln!("skipped: there is no PostgreSQL here");
        return;
    };
    let database = server.restore("refused", &read_testdata("shop.sql"));
    let folder = tempfile::tempdir().unwrap();
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.users\".columns]\nemail = \"email\"\n",
    );
    for form in [&[][..], &["--inserts"], &["--column-inserts"]] {
        let path = folder.path().join(format!("refused{}", form.len() + form.concat().len()));
        dump_to(server, &database, &[&["-Fc", "-a"], form].concat(), &path);
        let output = job.sanitize(&fs::read(&path).unwrap(), &[]);
        assert_eq!(output.status.code(), Some(2), "{form:?}");
        assert!(output.stdout.is_empty(), "{form:?}: {} bytes", output.stdout.len());
        let told = stderr(&output);
        for table in ["orders", "payments", "visits"] {
            let refused = format!("public.{table}: its data comes without a CREATE TABLE");
            assert!(told.contains(&refused), "{form:?} {table}: {told}");
        }
    }
    server.drop_database(&database);
}

#[test]
fn values_in_large_objects_are_replaced_wherever_they_stand() {
    let Some(server) = Server::shared() else {
        eprintln!("skipped: there is no PostgreSQL here");
        return;
    };
    let database = server.create_database("objects");
    server.psql(
        &database,
        "CREATE TABLE t (a integer); INSERT INTO t VALUES (1);
         SELECT lo_from_bytea(0, convert_to(string_agg('mail user' || i || '@realmail.org end', ' '), 'UTF8'))
         FROM generate_series(1, 1000) AS i",
    );
    let folder = tempfile::tempdir().unwrap();
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\nlarge_objects = \"keep\"\n[tables.\"public.t\".columns]\na = \"integer\"\n",
    );
    for format in ["-Fc", "-Ft"] {
        let path = folder.path().join(format);
        dump_to(server, &database, &[format], &path);
        let dump = fs::read(&path).unwrap();
        for batch_bytes in ["9000", "1000000"] {
            let clean = job.sanitized(&dump, &["--scan", "redact", "--batch-bytes", batch_bytes]);
            let after = folder.path().join("after");
            fs::write(&after, &clean).unwrap();
            let restored = server.create_database("after");
            let mut command = server.client("pg_restore");
            let output = command.args(["--exit-on-error", "-d", &restored]).arg(&after).output();
            assert!(output.unwrap().status.success(), "{format} {batch_bytes}");
            let text = server.psql(
                &restored,
                "SELECT convert_from(lo_get(oid), 'UTF8') FROM pg_largeobject_metadata",
            );
            assert_eq!(occurrences(text.as_bytes(), b"@realmail.org"), 0);
            assert_eq!(occurrences(text.as_bytes(), b"@example.com"), 1_000);
            server.drop_database(&restored);
        }
        // One that stays is told, with what leaves it out.
        let output = job.sanitize(&dump, &["--scan", "fail"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("hint: large_objects = \"empty\""), "{}", stderr(&output));
    }
    server.drop_database(&database);
}
