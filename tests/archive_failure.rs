//! How a run over an archive ends that cannot end well: signals, a closed pipe, a full disk, a member that is cut. Nothing may be
//! left that pg_restore takes for a whole archive, and no temporary file.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use support::archives::{bytes_of, dump_to, original, sanitize_file};
use support::{Job, Server, feed, inflated_shop, occurrences, stderr};

/// More than a pipeline holds, so that bytes have been written when the end comes.
const LARGE: usize = 12 << 20;

const SIGNALS: [(&str, i32); 2] = [("INT", 130), ("TERM", 143)];

/// A shop of [`LARGE`] bytes.
fn large(server: &Server) -> &'static str {
    static DATABASE: OnceLock<String> = OnceLock::new();
    DATABASE.get_or_init(|| server.restore("large", &inflated_shop(LARGE)))
}

/// A job with the rules of the shop, a folder for its output and one for temporary files.
struct Run {
    job: Job,
    target: PathBuf,
    temporary: PathBuf,
}

impl Run {
    fn new() -> Self {
        Self::of(Job::from_testdata("shop.toml"))
    }

    fn of(job: Job) -> Self {
        let (target, temporary) = (job.path("target"), job.path("temporary"));
        fs::create_dir(&target).unwrap();
        fs::create_dir(&temporary).unwrap();
        Self { job, target, temporary }
    }

    fn output(&self) -> PathBuf {
        self.target.join("out")
    }

    fn command(&self, more: &[&str]) -> Command {
        let mut command = support::command();
        command.args(self.job.arguments(more)).env("TMPDIR", &self.temporary);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// The names in the folders of the output and of temporary files.
    fn left(&self) -> Vec<String> {
        let folders = [&self.target, &self.temporary];
        folders.iter().flat_map(|folder| names(folder)).collect()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn signal(child: &Child, name: &str) {
    let killed = Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status();
    assert!(killed.unwrap().success());
}

/// Waits for the end, which must come soon.
#[track_caller]
fn ended(child: Child) -> Output {
    let begin = Instant::now();
    let output = child.wait_with_output().unwrap();
    assert!(begin.elapsed() < Duration::from_secs(60), "took too long to end");
    output
}

fn read_all(child: &mut Child) -> JoinHandle<Vec<u8>> {
    let mut stdout = child.stdout.take().unwrap();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        stdout.read_to_end(&mut bytes).unwrap();
        bytes
    })
}

/// Feeds half of the input, and leaves the rest open.
fn feed_half(child: &mut Child, input: &[u8]) -> ChildStdin {
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(&input[..input.len() / 2]).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    stdin
}

/// pg_restore fails on these bytes, from a pipe and from a file, as a script and into a database.
#[track_caller]
fn assert_no_archive(server: &Server, what: &str, bytes: &[u8]) {
    let database = server.create_database("cut");
    let into: [&[&str]; 2] = [&["-d", &database], &["-f", "/dev/null"]];
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cut");
    fs::write(&file, bytes).unwrap();
    for options in into {
        let mut command = server.client("pg_restore");
        command.args(options);
        assert!(!feed(command, bytes).status.success(), "{what}: restores from a pipe");
        let restored = server.client("pg_restore").args(options).arg(&file).output().unwrap();
        assert!(!restored.status.success(), "{what}: restores from a file");
    }
    server.drop_database(&database);
}

#[test]
fn a_signal_in_a_stream_leaves_no_archive() {
    let server = server_or_skip!();
    for args in [&["-Fc", "-Z0"][..], &["-Fc", "-Z1"], &["-Fc", "-Z0", "--inserts"], &["-Ft"]] {
        let input = server.dump(large(server), args);
        for (name, code) in SIGNALS {
            let what = format!("{args:?} SIG{name}");
            // To stdout.
            let run = Run::new();
            let mut child = run.command(&[]).spawn().unwrap();
            let written = read_all(&mut child);
            let stdin = feed_half(&mut child, &input);
            signal(&child, name);
            let output = ended(child);
            drop(stdin);
            assert_eq!(output.status.code(), Some(code), "{what}: {}", stderr(&output));
            let written = written.join().unwrap();
            assert_no_archive(server, &what, &written);
            assert_eq!(run.left(), Vec::<String>::new(), "{what}");
            // To a file, and to one that was there.
            let run = Run::new();
            for before in [None, Some("what was there")] {
                if let Some(before) = before {
                    fs::write(run.output(), before).unwrap();
                }
                let mut child =
                    run.command(&["-o", run.output().to_str().unwrap()]).spawn().unwrap();
                let stdin = feed_half(&mut child, &input);
                signal(&child, name);
                let output = ended(child);
                drop(stdin);
                assert_eq!(output.status.code(), Some(code), "{what}: {}", stderr(&output));
                assert_eq!(fs::read_to_string(run.output()).ok().as_deref(), before, "{what}");
                assert_eq!(run.left().len(), usize::from(before.is_some()), "{what}");
            }
        }
    }
}

#[test]
fn a_signal_in_a_folder_leaves_no_archive() {
    let server = server_or_skip!();
    let small = original(server, "forms/shop_copy.sql");
    for args in [&["-Fd", "-Z0"][..], &["-Fd", "-Z1"], &["-Fd", "-Z0", "--inserts"]] {
        for (name, code) in SIGNALS {
            let what = format!("{args:?} SIG{name}");
            let run = Run::new();
            let input = run.job.path("in");
            dump_to(server, large(server), args, &input);
            for before in [false, true] {
                if before {
                    dump_to(server, &small, &["-Fd"], &run.output());
                }
                let old = before.then(|| bytes_of(&run.output()));
                let output = run.output();
                let more = ["--force", "--compress", "gzip:9", "-o", output.to_str().unwrap()];
                let child = run.command(&more).arg(&input).spawn().unwrap();
                // As soon as the first member is there.
                let begin = Instant::now();
                let begun = || {
                    let mut folders = names(&run.target).into_iter().filter(|name| name != "out");
                    folders.any(|name| {
                        let files = fs::read_dir(run.target.join(name)).into_iter().flatten();
                        let mut files = files.flatten().filter_map(|file| file.metadata().ok());
                        files.any(|file| file.len() > 0)
                    })
                };
                while !begun() && begin.elapsed() < Duration::from_secs(60) {
                    std::thread::sleep(Duration::from_millis(2));
                }
                signal(&child, name);
                let ran = ended(child);
                assert_eq!(ran.status.code(), Some(code), "{what}: {}", stderr(&ran));
                assert_eq!(run.output().exists(), before, "{what}");
                assert_eq!(run.left().len(), usize::from(before), "{what}: {:?}", run.left());
                assert_eq!(old, before.then(|| bytes_of(&run.output())), "{what}");
            }
        }
    }
}

#[test]
fn a_closed_pipe_is_exit_2() {
    let server = server_or_skip!();
    for args in [&["-Fc", "-Z0"][..], &["-Fc", "-Z6"], &["-Ft"]] {
        let input = server.dump(large(server), args);
        let run = Run::new();
        let mut child = run.command(&[]).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let mut first = [0; 4096];
        child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
        drop(child.stdout.take());
        let output = ended(child);
        feeder.join().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", stderr(&output));
        assert_eq!(run.left(), Vec::<String>::new(), "{args:?}");
        assert_no_archive(server, &format!("{args:?}"), &first);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_exit_2() {
    let server = server_or_skip!();
    let small = original(server, "forms/shop_copy.sql");
    for args in [&["-Fc", "-Z0"][..], &["-Fc", "-Z6"], &["-Ft"]] {
        for database in [&small, large(server)] {
            let input = server.dump(database, args);
            let run = Run::new();
            let written = run.job.sanitize(&input, &["-o", "/dev/full"]);
            assert_eq!(written.status.code(), Some(2), "{args:?}: {}", stderr(&written));
            let mut command = run.command(&[]);
            command.stdout(fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
            let mut child = command.spawn().unwrap();
            let mut stdin = child.stdin.take().unwrap();
            let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
            let output = ended(child);
            feeder.join().unwrap();
            assert_eq!(output.status.code(), Some(2), "{args:?}: {}", stderr(&output));
            assert_eq!(run.left(), Vec::<String>::new(), "{args:?}");
        }
    }
}

/// Runs a command where `folder` is a disk of a megabyte, and lists into `listing` what is in the folder afterwards; none where
/// disks cannot be mounted.
#[cfg(target_os = "linux")]
fn on_a_small_disk(command: &Command, folder: &Path, listing: &Path) -> Option<Output> {
    let script = "mount -t tmpfs -o size=1m,mode=777 tmpfs \"$FOLDER\" || exit 99
        shift; \"$@\"; code=$?; ls -A \"$FOLDER\" >\"$LISTING\"; exit $code";
    let mut within = Command::new("unshare");
    within.args(["-m", "sh", "-c", script, "sh", "--"]);
    within.arg(command.get_program()).args(command.get_args());
    within.env("FOLDER", folder).env("LISTING", listing);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => within.env(name, value),
            None => within.env_remove(name),
        };
    }
    let output = within.stdin(Stdio::null()).output().ok()?;
    let mounted = output.status.code() != Some(99);
    assert!(folder.is_dir() && listing.exists() == mounted, "{}", stderr(&output));
    mounted.then_some(output)
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing() {
    let server = server_or_skip!();
    for args in [&["-Fc", "-Z0"][..], &["-Fc", "-Z1"], &["-Fd", "-Z0"], &["-Fd", "-Z1"], &["-Ft"]] {
        assert_full(&Run::new(), server, large(server), args, "target");
    }
}

/// A member of a tar archive waits for its length, in a file where it is large.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_of_temporary_files_leaves_nothing() {
    let server = server_or_skip!();
    let database = server.create_database("wide");
    server.psql(
        &database,
        "CREATE TABLE t (email text, body text);
         INSERT INTO t SELECT 'ann@leak-orchard.net', repeat('x', 70000000);",
    );
    let job = Job::new("version = 1\nunlisted = \"keep\"\n[defaults]\nemail = \"email\"\n");
    assert_full(&Run::of(job), server, &database, &["-Ft"], "temporary");
}

/// Where this folder of the run is a small disk, it ends with exit 2, and nothing is left.
#[cfg(target_os = "linux")]
#[track_caller]
fn assert_full(run: &Run, server: &Server, database: &str, args: &[&str], folder: &str) {
    let (input, listing) = (run.job.path("in"), run.job.path("listing"));
    dump_to(server, database, args, &input);
    let output = run.output();
    let mut command = run.command(&["--scan", "off", "-o", output.to_str().unwrap()]);
    command.arg(&input);
    let small = if folder == "target" { &run.target } else { &run.temporary };
    let Some(ran) = on_a_small_disk(&command, small, &listing) else {
        eprintln!("skipped: no disk can be mounted here");
        return;
    };
    let said = stderr(&ran);
    assert_eq!(ran.status.code(), Some(2), "{args:?}: {said}");
    assert!(said.contains("o space left"), "{args:?}: {said}");
    assert_eq!(fs::read_to_string(&listing).unwrap(), "", "{args:?}");
    assert_eq!(run.left(), Vec::<String>::new(), "{args:?}");
}

#[test]
fn a_folder_that_is_not_whole_is_no_archive() {
    let server = server_or_skip!();
    let database = original(server, "shop.sql");
    for level in ["0", "6"] {
        let run = Run::new();
        let input = run.job.path("in");
        dump_to(server, &database, &["-Fd", "-Z", level], &input);
        let members: Vec<String> = names(&input);
        assert!(members.len() > 10);
        for name in &members {
            let path = input.join(name);
            let bytes = fs::read(&path).unwrap();
            let mut broken = vec![None];
            for cut in [1, 2, 8] {
                let kept = bytes.len() - (bytes.len() / cut).max(1);
                broken.push(Some(bytes[..kept].to_vec()));
            }
            for content in broken {
                let what = format!("-Z{level} {name} {:?}", content.as_ref().map(Vec::len));
                match &content {
                    None => fs::remove_file(&path).unwrap(),
                    Some(content) => fs::write(&path, content).unwrap(),
                }
                let ran = sanitize_file(&run.job, &input, &run.output(), &[]);
                let said = stderr(&ran);
                assert_eq!(ran.status.code(), Some(2), "{what}: {said}");
                assert!(said.contains("hint: "), "{what}: {said}");
                assert_eq!(occurrences(said.as_bytes(), b"kestrelmail"), 0, "{what}: {said}");
                assert_eq!(run.left(), Vec::<String>::new(), "{what}");
            }
            fs::write(&path, bytes).unwrap();
        }
        let ran = sanitize_file(&run.job, &input, &run.output(), &[]);
        assert_eq!(ran.status.code(), Some(0), "{}", stderr(&ran));
    }
}
