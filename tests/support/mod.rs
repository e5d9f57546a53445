//! What the integration tests share: the command under test, a real PostgreSQL server, and the files of `testdata/`.

// Every test binary compiles this module and uses a part of it. Its functions are called by tests alone, where a failed
// expectation is the way to say that the test cannot go on.
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr
)]

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

pub mod archives;
mod postgres;
pub mod questions;

pub use postgres::{LoadMode, Loaded, Server};

/// A key that is written down here, so that every run makes the same pseudonyms.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
/// Another one.
pub const OTHER_KEY: &str = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f";
/// A mapping without a rule.
pub const KEEP_ALL: &str = "version = 1\nunlisted = \"keep\"\n";

/// Returns from a test that needs PostgreSQL where there is none; panics where `DUMPSCRUB_REQUIRE_POSTGRES=1`.
#[macro_export]
macro_rules! server_or_skip {
    () => {
        match $crate::support::Server::shared() {
            Some(server) => server,
            None => {
                eprintln!("skipped: no PostgreSQL found");
                return;
            }
        }
    };
}

/// `testdata/NAME`.
pub fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name)
}

/// The bytes of `testdata/NAME`.
pub fn read_testdata(name: &str) -> Vec<u8> {
    fs::read(testdata(name)).unwrap_or_else(|error| panic!("testdata/{name}: {error}"))
}

/// All files of `testdata/` that are input of the command, by name: dumps, CSV, TSV, compressed or not; without the
/// empty one, which is no input.
pub fn testdata_inputs() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["", "forms", "encodings", "csv", "derived"] {
        for entry in fs::read_dir(testdata(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default().to_owned();
            if path.is_file()
                && name != "empty.csv"
                && [".sql", ".csv", ".tsv", ".gz", ".zst", ".lz4"]
                    .iter()
                    .any(|end| name.ends_with(end))
            {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(files.len() > 80, "testdata/ is not complete");
    files
}

/// The command under test, without the variables that change what it does.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dumpscrub"));
    for name in ["DUMPSCRUB_KEY", "DUMPSCRUB_MAPPING", "NO_COLOR", "RUST_BACKTRACE"] {
        command.env_remove(name);
    }
    // A folder without a mapping file of its own.
    command.current_dir(std::env::temp_dir());
    command
}

/// Runs `dumpscrub` with these arguments and this standard input.
pub fn dumpscrub<A: AsRef<OsStr>>(args: &[A], stdin: &[u8]) -> Output {
    let mut command = command();
    command.args(args);
    feed(command, stdin)
}

/// Runs a command with this standard input and collects what it writes.
pub fn feed(mut command: Command, stdin: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut pipe = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A program that ends early closes its input; that is its right.
            let _ = pipe.write_all(stdin);
        });
        child.wait_with_output().unwrap()
    })
}

/// A folder with a mapping file and a key file, removed on drop.
pub struct Job {
    folder: tempfile::TempDir,
}

impl Job {
    /// With this mapping and [`KEY`].
    pub fn new(mapping: &str) -> Self {
        Self::with_key(mapping, KEY)
    }

    /// With this mapping and key.
    pub fn with_key(mapping: &str, key: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("dumpscrub.toml"), mapping).unwrap();
        let key_file = folder.path().join("secret.key");
        fs::write(&key_file, format!("{key}\n")).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&key_file, fs::Permissions::from_mode(0o600)).unwrap();
        }
        Self { folder }
    }

    /// With a mapping of `testdata/mappings/`.
    pub fn from_testdata(name: &str) -> Self {
        let mapping = read_testdata(&format!("mappings/{name}"));
        Self::new(&String::from_utf8(mapping).unwrap())
    }

    /// A path in its folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `sanitize` with the mapping and the key, and `more`.
    pub fn arguments(&self, more: &[&str]) -> Vec<String> {
        let mut arguments = vec![
            "sanitize".to_owned(),
            "--mapping".to_owned(),
            self.path("dumpscrub.toml").display().to_string(),
            "--key-file".to_owned(),
            self.path("secret.key").display().to_string(),
            "--progress".to_owned(),
            "never".to_owned(),
        ];
        arguments.extend(more.iter().map(|&argument| argument.to_owned()));
        arguments
    }

    /// Runs `sanitize` over these bytes.
    pub fn sanitize(&self, input: &[u8], more: &[&str]) -> Output {
        dumpscrub(&self.arguments(more), input)
    }

    /// Runs `sanitize` over these bytes and expects exit 0.
    pub fn sanitized(&self, input: &[u8], more: &[&str]) -> Vec<u8> {
        let output = self.sanitize(input, more);
        assert_eq!(output.status.code(), Some(0), "{more:?}: {}", stderr(&output));
        output.stdout
    }

    /// Starts `sanitize` with pipes at both ends.
    pub fn spawn(&self, more: &[&str]) -> Child {
        command()
            .args(self.arguments(more))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }
}

/// What was written to stderr, for a message.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The line without the seconds that a run took.
pub fn timeless(line: &str) -> String {
    let parts = line.split(", ").map(|part| {
        let seconds = part.split(" s").next().unwrap_or_default();
        match seconds.parse::<f64>() {
            Ok(_) if part.contains(" s") => part.replacen(seconds, "0.00", 1),
            _ => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// The number of places at which `needle` occurs.
pub fn occurrences(haystack: &[u8], needle: &[u8]) -> usize {
    memchr::memmem::find_iter(haystack, needle).count()
}

/// Asserts that two byte strings are equal, and shows only the place where they part.
#[track_caller]
pub fn assert_same_bytes(what: &str, got: &[u8], expected: &[u8]) {
    if got == expected {
        return;
    }
    let same = got.iter().zip(expected).take_while(|(a, b)| a == b).count();
    let around = |bytes: &[u8]| {
        let start = same.saturating_sub(60);
        let end = (same + 60).min(bytes.len());
        bytes.get(start..end).unwrap_or_default().escape_ascii().to_string()
    };
    panic!(
        "{what}: {} bytes instead of {}, first difference at byte {same}\n     got: {}\nexpected: {}",
        got.len(),
        expected.len(),
        around(got),
        around(expected)
    );
}

/// A name for a database that no other test uses.
pub fn fresh_name(stem: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{stem}_{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The server that all tests of one binary share.
pub(crate) static SHARED: OnceLock<Option<Server>> = OnceLock::new();

/// One COPY block: the names in its header and the raw fields of its rows. Good for test data without escapes in names.
pub struct CopyBlock {
    /// The columns, as the header writes them.
    pub columns: Vec<String>,
    /// The raw fields of every row.
    pub rows: Vec<Vec<Vec<u8>>>,
}

impl CopyBlock {
    /// The raw fields of one column.
    #[track_caller]
    pub fn column(&self, name: &str) -> Vec<Vec<u8>> {
        let index = self.columns.iter().position(|column| column == name);
        let index = index.unwrap_or_else(|| panic!("no column {name} in {:?}", self.columns));
        self.rows.iter().map(|row| row[index].clone()).collect()
    }
}

/// The COPY block of `table` (as its header writes it) in a dump; the last one where there are several.
#[track_caller]
pub fn copy_block(dump: &[u8], table: &str) -> CopyBlock {
    let head = format!("\nCOPY {table} (");
    let start = memchr::memmem::rfind(dump, head.as_bytes())
        .unwrap_or_else(|| panic!("no COPY block of {table}"));
    let mut lines = dump[start + 1..].split(|&byte| byte == b'\n');
    let header = String::from_utf8_lossy(lines.next().unwrap()).into_owned();
    let columns = header[head.len() - 1..].split(')').next().unwrap();
    CopyBlock {
        columns: columns.split(", ").map(str::to_owned).collect(),
        rows: lines
            .take_while(|line| *line != b"\\.")
            .map(|line| line.split(|&byte| byte == b'\t').map(<[u8]>::to_vec).collect())
            .collect(),
    }
}

/// The small shop with so many more rows of users and events that the dump has about `bytes` bytes: more than fits into
/// the buffers of a pipeline, so that output begins before the input ends.
pub fn inflated_shop(bytes: usize) -> Vec<u8> {
    let dump = read_testdata("forms/shop_copy.sql");
    let mut out = Vec::with_capacity(bytes + dump.len());
    let mut rest = dump.as_slice();
    for (table, share) in [("public.events_2026_01", 2), ("public.users", 2)] {
        let head = format!("\nCOPY {table} (id, ");
        let at = memchr::memmem::rfind(rest, head.as_bytes()).unwrap() + 1;
        let at = at + memchr::memchr(b'\n', &rest[at..]).unwrap() + 1;
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
        let begin = out.len();
        let mut number = 1_000_000_u32;
        while out.len() - begin < bytes / share {
            number += 1;
            let row = match table {
                "public.users" => format!(
                    "{number}\tinflated.{number}@leak-orchard.net\tinflated_{number}\tInflated {number}\t+1 212-555-{:04}\t\\N\t1970-01-01\t\
                     {:05}\tnothing to see\t{{\"likes\": {{\"note\": \"x\"}}, \"sizes\": [1]}}\t\\N\t{{}}\t\\N\tt\t2026-01-01 00:00:00+00\n",
                    number % 10000,
                    number % 100_000
                ),
                _ => format!("{number}\tview\t/p/{}\t200\t1.5\t2026-01-02 03:04:05\n", number % 40),
            };
            out.extend_from_slice(row.as_bytes());
        }
    }
    out.extend_from_slice(rest);
    out
}
