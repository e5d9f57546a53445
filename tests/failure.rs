//! How a run ends when it cannot end well: exit status, no half a dump that looks whole, no value in a message.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fs;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::{Job, LoadMode, inflated_shop, occurrences, read_testdata, stderr};

/// More than a pipeline holds, so that bytes have been written when the end comes.
const LARGE: usize = 12 << 20;
/// A cell's content. It must be in no message.
const CANARY: &str = "canary.in.a.message@leak-orchard.net";

const TAIL: &[u8] = b"RAISE EXCEPTION 'dumpscrub: this dump is incomplete'; END $$;";

/// The mapping of the shop, so that tables have rules.
fn job() -> Job {
    Job::from_testdata("shop.toml")
}

struct Broken {
    name: &'static str,
    input: Vec<u8>,
    code: i32,
    /// Words that the message must hold.
    says: &'static [&'static str],
}

fn broken(name: &'static str, input: Vec<u8>, code: i32, says: &'static [&'static str]) -> Broken {
    Broken { name, input, code, says }
}

/// The large dump cut right behind `marker` (its last occurrence) and `extra` bytes, then `tail`.
fn cut(dump: &[u8], marker: &str, extra: usize, tail: &str) -> Vec<u8> {
    let at = memchr::memmem::rfind(dump, marker.as_bytes()).unwrap() + marker.len() + extra;
    [&dump[..at], tail.as_bytes()].concat()
}

/// The large dump up to its first index, then `tail`.
fn before_indexes(dump: &[u8], tail: &str) -> Vec<u8> {
    let at = memchr::memmem::rfind(dump, b"--\n-- Name: orders_user_idx; Type: INDEX").unwrap();
    [&dump[..at], tail.as_bytes()].concat()
}

/// The large dump up to its post-data part, as INSERTs of one row and of many.
fn with_inserts(dump: &[u8], rows: usize, end: &str) -> Vec<u8> {
    let at =
        memchr::memmem::rfind(dump, b"--\n-- Name: orders_id_seq; Type: SEQUENCE SET").unwrap();
    let mut out = dump[..at].to_vec();
    out.extend_from_slice(b"INSERT INTO public.visits (customer_id, page, seen_on) VALUES\n");
    for row in 0..rows {
        out.extend_from_slice(format!("\t({}, '/p/1', '2026-01-01'),\n", row + 1).as_bytes());
    }
    out.extend_from_slice(end.as_bytes());
    out
}

fn inputs() -> Vec<Broken> {
    let dump = inflated_shop(LARGE);
    let users = "\nCOPY public.users (id, email, username, full_name, phone, ssn, date_of_birth, zip, notes, profile, avatar, tags, referred_by, newsletter, created_at) FROM stdin;\n";
    // A row in the second half of the users' rows.
    let deep = "\n1020000\tinflated.";
    assert_eq!(occurrences(&dump, deep.as_bytes()), 1);
    let insert_at = |marker: &str, row: &str| {
        let at = memchr::memmem::rfind(&dump, marker.as_bytes()).unwrap() + 1;
        [&dump[..at], row.as_bytes(), &dump[at..]].concat()
    };
    vec![
        broken("cut in a row", cut(&dump, deep, 5, ""), 2, &["COPY", "line", "byte"]),
        broken(
            "cut after a row",
            {
                let at = memchr::memmem::find(&dump, deep.as_bytes()).unwrap() + 1;
                dump[..at].to_vec()
            },
            2,
            &["COPY", "line", "byte"],
        ),
        broken(
            "cut in the end marker",
            {
                let at = memchr::memmem::rfind(&dump, users.as_bytes()).unwrap() + users.len();
                let end = at + memchr::memmem::find(&dump[at..], b"\n\\.\n").unwrap();
                dump[..end + 2].to_vec()
            },
            2,
            &["COPY", "line", "byte"],
        ),
        broken("cut in a header", cut(&dump, "\nCOPY public.users (id, email, ", 0, ""), 2, &[]),
        broken("cut after a header", cut(&dump, users, 0, ""), 2, &["COPY", "line", "byte"]),
        broken(
            "cut in a string",
            before_indexes(&dump, "COMMENT ON TABLE public.users IS 'it''s ; half"),
            2,
            &[],
        ),
        broken("cut in a dollar quote", before_indexes(&dump, "DO $x$ BEGIN NULL; "), 2, &[]),
        broken("cut in a comment", before_indexes(&dump, "/* half /* nested */ a"), 2, &[]),
        broken("cut in a quoted name", before_indexes(&dump, "ALTER TABLE \"half;"), 2, &[]),
        broken(
            "cut in a statement",
            cut(&dump, "\nCREATE INDEX orders_user_idx ON", 0, ""),
            2,
            &[],
        ),
        broken(
            "cut between statements",
            {
                let at = memchr::memmem::rfind(&dump, b"--\n-- PostgreSQL database dump complete")
                    .unwrap();
                dump[..at].to_vec()
            },
            2,
            &["complete"],
        ),
        broken("cut in an INSERT, in a tuple", with_inserts(&dump, 50_000, "\t(7, '/p"), 2, &[]),
        broken("cut in an INSERT, between tuples", with_inserts(&dump, 50_000, ""), 2, &[]),
        broken(
            "a field too many",
            insert_at(
                deep,
                &format!(
                    "7\t{CANARY}\tu\tn\t\\N\t\\N\t\\N\t\\N\t\\N\t{{}}\t\\N\t{{}}\t\\N\tt\t2026-01-01 00:00:00+00\textra\n"
                ),
            ),
            2,
            &["public.users", "row", "line", "byte"],
        ),
        broken(
            "a field too few",
            insert_at(deep, &format!("7\t{CANARY}\tu\n")),
            2,
            &["public.users", "row", "line", "byte"],
        ),
        broken(
            "a value that the transformer cannot take",
            insert_at(
                deep,
                &format!(
                    "{CANARY}\t{CANARY}\tu\tn\t\\N\t\\N\t\\N\t\\N\t\\N\t{{}}\t\\N\t{{}}\t\\N\tt\t2026-01-01 00:00:00+00\n"
                ),
            ),
            2,
            &["public.users", "id"],
        ),
        broken(
            "a finding in a kept column",
            insert_at(
                deep,
                &format!(
                    "7\tx@leak-orchard.net\tu\tn\t\\N\t\\N\t\\N\t\\N\tmail {CANARY} now\t{{}}\t\\N\t{{}}\t\\N\tt\t2026-01-01 00:00:00+00\n"
                ),
            ),
            1,
            &["public.users", "notes", "email"],
        ),
        broken(
            "a finding in a comment after the data",
            before_indexes(
                &dump,
                &format!(
                    "COMMENT ON TABLE public.users IS 'ask {CANARY}';\n--\n-- PostgreSQL database dump complete\n--\n\n"
                ),
            ),
            1,
            &["email"],
        ),
    ]
}

#[test]
fn a_broken_input_ends_with_its_status_and_leaves_no_output_file() {
    let job = job();
    for case in inputs() {
        let target = job.path("out.sql");
        let output = job.sanitize(&case.input, &["-o", target.to_str().unwrap()]);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(case.code), "{}: {said}", case.name);
        assert!(!target.exists(), "{}: an output file appeared", case.name);
        let left: Vec<_> =
            fs::read_dir(job.path("")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{}: something is left: {left:?}", case.name);
        for word in case.says {
            assert!(said.contains(word), "{}: no \"{word}\" in: {said}", case.name);
        }
        assert!(!said.contains("canary.in"), "{}: a value in a message: {said}", case.name);
        assert!(!said.contains("inflated"), "{}: a value in a message: {said}", case.name);
        assert!(!said.contains("panicked"), "{}: {said}", case.name);
    }
}

#[test]
fn a_broken_input_ends_in_a_stream_that_psql_refuses() {
    let server = server_or_skip!();
    let job = job();
    for case in inputs() {
        let output = job.sanitize(&case.input, &["-j", "2"]);
        assert_eq!(output.status.code(), Some(case.code), "{}: {}", case.name, stderr(&output));
        assert!(output.stdout.len() > 1 << 20, "{}: nothing was written before the end", case.name);
        assert_eq!(occurrences(&output.stdout, CANARY.as_bytes()), 0, "{}", case.name);
        assert_eq!(occurrences(&output.stdout, TAIL), 1, "{}: no tail", case.name);
        assert_eq!(
            occurrences(&output.stdout, b"dump complete"),
            0,
            "{}: looks complete",
            case.name
        );
        for mode in LoadMode::ALL {
            let database = server.create_database("broken");
            let loaded = server.load(&database, &output.stdout, mode.flags());
            assert!(
                !loaded.success(),
                "{}: psql {mode:?} was content: {}",
                case.name,
                loaded.stderr
            );
            if mode.is_single() {
                let tables = server.psql(
                    &database,
                    "SELECT count(*) FROM pg_class WHERE relname IN ('users', 'orders')",
                );
                assert_eq!(tables.trim(), "0", "{}: psql {mode:?} committed", case.name);
            }
            server.drop_database(&database);
        }
    }
}

#[test]
fn a_finding_at_the_start_writes_nothing_that_loads() {
    // The finding lies in the first batch: nothing was written, or a tail follows what was.
    let server = server_or_skip!();
    let input = read_testdata("shop_with_notes.sql");
    let output = job().sanitize(&input, &[]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert_eq!(occurrences(&output.stdout, b"kestrelmail.net"), 0);
    if !output.stdout.is_empty() {
        for mode in LoadMode::ALL {
            let database = server.create_database("finding");
            assert!(!server.load(&database, &output.stdout, mode.flags()).success(), "{mode:?}");
        }
    }
    let said = stderr(&output);
    assert!(
        said.contains("notes") && said.contains("comment"),
        "one run reports every finding: {said}"
    );
}

#[test]
fn inline_csv_that_breaks_is_refused_too() {
    let server = server_or_skip!();
    let mut head =
        b"CREATE TABLE public.t (id integer, note text);\nCREATE TABLE public.u (email text);\n\
        COPY public.t (id, note) FROM stdin WITH (FORMAT csv);\n"
            .to_vec();
    for row in 0..600_000 {
        head.extend_from_slice(format!("{row},\"row\n{row}\"\n").as_bytes());
    }
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.u\".columns]\nemail = \"email\"\n",
    );
    for (end, code) in [
        (format!("7,{CANARY}\n\\.\n"), 1),
        ("7,\"open".to_owned(), 2),
        ("7,ended\n".to_owned(), 2),
        (format!("\\.\nCOPY public.u (email) FROM stdin;\na\t{CANARY}\n\\.\n"), 2),
    ] {
        let output = job.sanitize(&[head.as_slice(), end.as_bytes()].concat(), &["-j", "2"]);
        assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
        assert!(output.stdout.len() > 1 << 20, "nothing was written before the end");
        for mode in LoadMode::ALL {
            let database = server.create_database("csv");
            let loaded = server.load(&database, &output.stdout, mode.flags());
            assert!(!loaded.success(), "{mode:?}: {}", loaded.stderr);
        }
    }
}

#[test]
fn inline_csv_is_rewritten() {
    let server = server_or_skip!();
    let mut input = "CREATE TABLE public.t (id integer, email text, note text);\n\
        COPY public.t (id, email, note) FROM stdin CSV;\n"
        .to_owned();
    for row in 0..2_000 {
        input.push_str(&format!("{row},\"{row}{CANARY}\",\"a\n\"\"b\"\"\n{row}\"\n"));
    }
    input.push_str("2000,,\"\"\n\\.\nSELECT 1;\n");
    let job = Job::new("version = 1\nunlisted = \"keep\"\n[tables.t.columns]\nemail = \"email\"\n");
    let whole = job.sanitized(input.as_bytes(), &[]);
    for bytes in ["1", "100", "5000"] {
        let pieces = job.sanitized(input.as_bytes(), &["--batch-bytes", bytes]);
        assert_eq!(whole, pieces, "batches of {bytes} bytes");
    }
    assert_eq!(occurrences(&whole, CANARY.as_bytes()), 0);
    let database = server.create_database("csv");
    let loaded = server.load(&database, &whole, LoadMode::SingleStop.flags());
    assert!(loaded.success(), "{}", loaded.stderr);
    let counted = "SELECT count(*), count(email), count(DISTINCT email), count(*) FILTER (WHERE note = '') FROM t";
    assert_eq!(server.psql(&database, counted).trim(), "2001|2000|2000|1");
    // A row of an open quote, at the end of the block.
    let broken = input.replace("2000,,\"\"\n", "2000,,\"\n");
    let output = job.sanitize(broken.as_bytes(), &[]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("public.t"), "{}", stderr(&output));
}

#[test]
fn what_was_there_stays_until_a_run_succeeds() {
    let job = job();
    let target = job.path("out.sql");
    fs::write(&target, "yesterday's").unwrap();
    let name = target.to_str().unwrap();
    let input = read_testdata("shop.sql");
    assert_eq!(job.sanitize(&input[..input.len() / 2], &["-o", name]).status.code(), Some(2));
    assert_eq!(fs::read(&target).unwrap(), b"yesterday's");
    job.sanitized(&input, &["-o", name]);
    assert!(fs::read(&target).unwrap().starts_with(b"--\n-- PostgreSQL database dump\n"));
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_device_is_written_through() {
    let job = job();
    let input = read_testdata("shop.sql");
    let link = job.path("link.sql");
    std::os::unix::fs::symlink(job.path("real.sql"), &link).unwrap();
    job.sanitized(&input, &["-o", link.to_str().unwrap()]);
    assert!(fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
    assert!(fs::metadata(job.path("real.sql")).unwrap().len() > 100_000);
    job.sanitized(&input, &["-o", "/dev/null"]);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_exit_2() {
    let job = job();
    for input in [read_testdata("shop.sql"), inflated_shop(LARGE)] {
        let output = job.sanitize(&input, &["-o", "/dev/full"]);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        let mut child = support::command()
            .args(job.arguments(&[]))
            .stdin(Stdio::piped())
            .stdout(fs::OpenOptions::new().write(true).open("/dev/full").unwrap())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        feeder.join().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    }
}

#[test]
fn a_closed_pipe_is_exit_2() {
    let job = job();
    let mut child = job.spawn(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&inflated_shop(LARGE))));
    let mut first = [0; 4096];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn signals_end_the_stream_and_the_status_says_which() {
    let server = support::Server::shared();
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let job = job();
        let target = job.path("out.sql");
        for more in [&[][..], &["-o", target.to_str().unwrap()]] {
            let mut child = job.spawn(more);
            let mut stdin = child.stdin.take().unwrap();
            let mut stdout = child.stdout.take().unwrap();
            let reader = std::thread::spawn(move || {
                let mut bytes = Vec::new();
                stdout.read_to_end(&mut bytes).unwrap();
                bytes
            });
            // Half the dump, then nothing: the command waits for its input when the signal comes.
            let input = inflated_shop(LARGE);
            stdin.write_all(&input[..input.len() / 2]).unwrap();
            std::thread::sleep(Duration::from_millis(200));
            let killed = Command::new("kill")
                .args([&format!("-{signal}"), &child.id().to_string()])
                .status();
            assert!(killed.unwrap().success());
            let begin = Instant::now();
            let output = child.wait_with_output().unwrap();
            assert!(begin.elapsed() < Duration::from_secs(10), "{signal}: took too long to end");
            drop(stdin);
            let bytes = reader.join().unwrap();
            assert_eq!(output.status.code(), Some(code), "{signal}: {}", stderr(&output));
            assert!(!target.exists(), "{signal}: an output file appeared");
            if more.is_empty() {
                assert_eq!(occurrences(&bytes, TAIL), 1, "{signal}: no tail");
                if let Some(server) = server {
                    let database = server.create_database("signal");
                    assert!(!server.load(&database, &bytes, &["-1"]).success());
                }
            }
        }
    }
}

/// Mapping, key, command line: one clear message, exit 2, nothing written.
#[test]
fn bad_requests_are_refused_with_one_message() {
    let shop = read_testdata("forms/shop_copy.sql");
    let mapping = String::from_utf8(read_testdata("mappings/shop.toml")).unwrap();
    let edit = |from: &str, to: &str| {
        assert!(mapping.contains(from), "{from}");
        mapping.replacen(from, to, 1)
    };
    let cases: &[(&str, String, &[&str], &[&str])] = &[
        ("not TOML", "version = ".to_owned(), &[], &["dumpscrub.toml", "1"]),
        ("no version", "unlisted = \"keep\"".to_owned(), &[], &["version"]),
        ("another version", "version = 9".to_owned(), &[], &["version"]),
        (
            "an unknown word",
            edit("unlisted = \"error\"", "unlistd = \"error\""),
            &[],
            &["unlistd", "unlisted", ":3"],
        ),
        (
            "an unknown transformer",
            edit("phone         = \"phone\"", "phone         = \"phonee\""),
            &[],
            &["phonee", "phone"],
        ),
        ("an unknown option", edit("to = \"month\"", "too = \"month\""), &[], &["too"]),
        ("a bad option", edit("to = \"month\"", "to = \"moon\""), &[], &["moon", "month"]),
        ("a missing option", edit(", to = \"month\"", ""), &[], &["to"]),
        (
            "a column that is not listed",
            edit("notes         = \"keep\"\n", ""),
            &[],
            &["public.users", "notes"],
        ),
        (
            "a table that is not listed",
            edit(
                "[tables.\"public.visits\".columns]\ncustomer_id = \"integer\"\npage        = \"keep\"\nseen_on     = \"keep\"\n",
                "",
            ),
            &[],
            &["public.visits"],
        ),
        (
            "rules that contradict in one domain",
            edit(
                "customer_email   = \"email\"",
                "customer_email   = { transform = \"token\", domain = \"email\" }",
            ),
            &[],
            &["email", "domain"],
        ),
        (
            "a type that cannot be written",
            edit("newsletter    = \"keep\"", "newsletter    = \"email\""),
            &[],
            &["public.users", "newsletter", "boolean"],
        ),
        (
            "null in a NOT NULL column",
            edit("full_name     = \"full_name\"", "full_name     = \"null\""),
            &[],
            &["public.users", "full_name", "NOT NULL"],
        ),
        (
            "a rule on a generated column",
            format!(
                "{mapping}\n[tables.\"public.users\".columns.email_length]\ntransform = \"integer\"\n"
            ),
            &[],
            &["email_length", "generated"],
        ),
        (
            "a rule on a partition key",
            edit(
                "at          = \"keep\"",
                "at          = { transform = \"truncate_date\", to = \"year\" }",
            ),
            &[],
            &["public.events", "at", "partition"],
        ),
        (
            "too few characters for unique",
            edit(
                "{ transform = \"token\", unique = true }",
                "{ transform = \"token\", chars = 8, unique = true, domain = \"short\" }",
            ),
            &[],
            &["token", "bits"],
        ),
        (
            "another key's fingerprint",
            format!("{mapping}\n[key]\nfingerprint = \"0000000000000000\"\n"),
            &[],
            &["fingerprint"],
        ),
        (
            "an expired or broken allowance",
            format!("{mapping}\n[scan]\nallow = [{{ detector = \"email\" }}]\n"),
            &[],
            &["finding", "column"],
        ),
        (
            "an unknown command line option",
            mapping.clone(),
            &["--no-such-option"],
            &["--no-such-option"],
        ),
        ("no such input", mapping.clone(), &["/no/such/input.sql"], &["/no/such/input.sql"]),
        (
            "no such folder for output",
            mapping.clone(),
            &["-o", "/no/such/folder/out.sql"],
            &["/no/such/folder"],
        ),
        (
            "no such schema file",
            mapping.clone(),
            &["--schema", "/no/such/schema.sql"],
            &["/no/such/schema.sql"],
        ),
    ];
    for (name, mapping, more, says) in cases {
        let output = Job::new(mapping).sanitize(&shop, more);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(output.stdout.is_empty(), "{name}: {} bytes were written", output.stdout.len());
        for word in *says {
            assert!(said.contains(word), "{name}: no \"{word}\" in: {said}");
        }
        assert!(!said.contains("panicked"), "{name}: {said}");
        for value in ["kestrelmail", "quillandco", "4916"] {
            assert!(!said.contains(value), "{name}: a value in a message: {said}");
        }
    }
}

#[test]
fn all_refusals_come_at_once_and_early() {
    let shop = read_testdata("forms/shop_copy.sql");
    let mapping = String::from_utf8(read_testdata("mappings/shop.toml")).unwrap();
    let mapping =
        mapping.replace("notes         = \"keep\"\n", "").replace("user_agent = \"keep\"\n", "");
    let mapping = mapping.replace("full_name     = \"full_name\"", "full_name     = \"null\"");
    let output = Job::new(&mapping).sanitize(&shop, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = stderr(&output);
    for word in ["notes", "user_agent", "full_name"] {
        assert!(said.contains(word), "no \"{word}\" in: {said}");
    }
}

#[cfg(unix)]
#[test]
fn bad_keys_are_refused_and_never_shown() {
    use std::os::unix::fs::PermissionsExt;
    let shop = read_testdata("forms/shop_copy.sql");
    let run = |content: Option<&str>, mode: u32| {
        let job = job();
        let path = job.path("secret.key");
        match content {
            Some(content) => {
                fs::write(&path, content).unwrap();
                fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            }
            None => fs::remove_file(&path).unwrap(),
        }
        let output = job.sanitize(&shop, &[]);
        (output.status.code(), stderr(&output), output.stdout.len())
    };
    for (name, content, mode) in [
        ("absent", None, 0o600),
        ("empty", Some(""), 0o600),
        ("short", Some("00ff00ff5ec7e7"), 0o600),
        (
            "not hexadecimal",
            Some("5ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e7zzzz"),
            0o600,
        ),
        ("two newlines", Some(&*format!("{}\n\n", support::KEY)), 0o600),
        ("others can read it", Some(support::KEY), 0o644),
        ("the group can read it", Some(support::KEY), 0o640),
    ] {
        let (code, said, written) = run(content, mode);
        assert_eq!(code, Some(2), "{name}: {said}");
        assert_eq!(written, 0, "{name}");
        assert!(said.contains("secret.key"), "{name}: {said}");
        assert!(
            !said.contains("5ec7e7") && !said.contains(support::KEY),
            "{name}: the key in a message"
        );
    }
    assert_eq!(run(Some(support::KEY), 0o600).0, Some(0));
    // 32 bytes in base64 are a key too.
    assert_eq!(run(Some("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"), 0o400).0, Some(0));
}

#[test]
fn a_key_without_a_mapping_is_refused_without_auto() {
    let job = job();
    let key = job.path("secret.key");
    let key = key.to_str().unwrap();
    let input = read_testdata("forms/shop_copy.sql");
    let output = support::dumpscrub(&["sanitize", "--key-file", key], &input);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("--auto"), "{}", stderr(&output));
    let output = support::dumpscrub(&["sanitize", "--auto", "--key-file", key], &input);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn other_formats_are_refused_with_what_to_do_instead() {
    let utf16: Vec<u8> = "\u{feff}CREATE TABLE t (id integer);\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut tar = vec![0; 1024];
    tar[..7].copy_from_slice(b"toc.dat");
    tar[257..262].copy_from_slice(b"ustar");
    for (name, input, word) in [
        ("a custom archive", b"PGDMP\x01\x0e\x00\x04\x08\x01\x01".to_vec(), "cut off"),
        ("a tar archive", tar, "damaged"),
        (
            "MySQL",
            b"-- MySQL dump 10.13  Distrib 8.0.36\n--\nINSERT INTO `t` VALUES (1);\n".to_vec(),
            "MySQL",
        ),
        ("UTF-16", utf16, "UTF-16"),
        ("binary COPY", b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0\xff\xff".to_vec(), "binary"),
        ("nothing", Vec::new(), ""),
        ("noise", vec![0x80; 1000], ""),
    ] {
        let output = job().sanitize(&input, &[]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", stderr(&output));
        assert!(output.stdout.is_empty(), "{name}");
        assert!(stderr(&output).contains(word), "{name}: {}", stderr(&output));
    }
}

#[test]
fn a_row_of_20_mib_passes_and_the_limit_ends_in_an_error() {
    let head = "CREATE TABLE public.t (id integer, email text, body text);\nCOPY public.t (id, email, body) FROM stdin;\n1\tone@leak-orchard.net\t";
    let input = [head.as_bytes(), "x".repeat(20 << 20).as_bytes(), b"\n\\.\n"].concat();
    let job = Job::new(
        "version = 1\nunlisted = \"keep\"\n[tables.\"public.t\".columns]\nemail = \"email\"\n",
    );
    let output = job.sanitized(&input, &[]);
    assert!(output.len() > 20 << 20);
    assert_eq!(occurrences(&output, b"leak-orchard"), 0);
    let output = job.sanitize(&input, &["--max-row-bytes", "1048576"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("--max-row-bytes"), "{}", stderr(&output));
}

#[test]
fn one_file_is_not_written_over_another() {
    let job = job();
    let input = job.path("in.sql");
    fs::write(&input, "SELECT 1;\n").unwrap();
    let input = input.to_str().unwrap();
    let report = job.path("report.json");
    let report = report.to_str().unwrap();
    let absent = job.path("absent/report.json");
    let link = job.path("link.sql");
    std::os::unix::fs::symlink(input, &link).unwrap();
    let link = link.to_str().unwrap();
    for (args, message) in [
        (vec!["-o", input, input], "the output is the input"),
        (vec!["-o", link, input], "the output is the input"),
        (vec!["-o", input, link], "the output is the input"),
        (vec!["-o", "in.sql.bz2", input], "a compression that is not written: .bz2"),
        (vec!["-o", report, "--report", report], "the report is the output"),
        (vec!["--report", input, input], "the report is the input"),
        (vec!["--report", absent.to_str().unwrap(), input], "there is no folder"),
    ] {
        let output = job.sanitize(b"SELECT 1;\n", &args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(message), "{args:?}: {}", stderr(&output));
        assert!(!std::path::Path::new(report).exists(), "{args:?}");
        assert_eq!(fs::read(input).unwrap(), b"SELECT 1;\n", "{args:?}");
    }
    // Nor where the shell has opened them: what is appended would be read again, without an end.
    for (read, written) in [(Some(input), vec![]), (None, vec!["-o", input])] {
        let mut command = support::command();
        command.args(job.arguments(&written));
        match read {
            Some(read) => {
                let appended = fs::File::options().append(true).open(input).unwrap();
                command.arg(read).stdout(appended);
            }
            None => {
                command.stdin(fs::File::open(input).unwrap());
            }
        }
        let output = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
        let output = output.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("the output is the input"), "{}", stderr(&output));
        assert_eq!(fs::read(input).unwrap(), b"SELECT 1;\n");
    }
}
