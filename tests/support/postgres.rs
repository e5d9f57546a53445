//! A PostgreSQL server of our own: found on this machine, in a temporary folder, on a unix socket, gone with the test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;

use super::{SHARED, feed, fresh_name};

/// A running server. It is stopped and its folder removed when this is dropped, or when the process ends in any way.
pub struct Server {
    bin: PathBuf,
    folder: PathBuf,
    /// A shell that waits for the end of its input, and then stops the server and removes the folder. The statics of a
    /// process are not dropped, and a killed test drops nothing, but its pipes are closed in every case.
    watchdog: Child,
    lifeline: Option<ChildStdin>,
}

/// What psql made of a dump.
#[derive(Debug)]
pub struct Loaded {
    /// psql's exit status; none if a signal ended it.
    pub code: Option<i32>,
    /// What psql and the server said.
    pub stderr: String,
}

impl Loaded {
    /// Whether psql was content.
    pub fn success(&self) -> bool {
        self.code == Some(0)
    }
}

/// How psql is told to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadMode {
    /// No option: goes on after errors.
    Plain,
    /// `-v ON_ERROR_STOP=1`
    Stop,
    /// `-1`: one transaction.
    Single,
    /// Both.
    SingleStop,
}

impl LoadMode {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Stop, Self::Single, Self::SingleStop];

    /// psql's options.
    pub fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Plain => &[],
            Self::Stop => &["-v", "ON_ERROR_STOP=1"],
            Self::Single => &["-1"],
            Self::SingleStop => &["-1", "-v", "ON_ERROR_STOP=1"],
        }
    }

    /// Whether a failure leaves the database as it was.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Single | Self::SingleStop)
    }
}

impl Server {
    /// The server that all tests of this binary share; none where PostgreSQL is not installed.
    ///
    /// Panics instead of returning none where `DUMPSCRUB_REQUIRE_POSTGRES=1`.
    pub fn shared() -> Option<&'static Self> {
        SHARED.get_or_init(Self::start).as_ref()
    }

    /// Makes a cluster and starts a server on it.
    pub fn start() -> Option<Self> {
        let Some(bin) = find_binaries() else {
            let required = std::env::var_os("DUMPSCRUB_REQUIRE_POSTGRES").is_some_and(|v| v == "1");
            assert!(!required, "DUMPSCRUB_REQUIRE_POSTGRES=1, and no PostgreSQL was found");
            return None;
        };
        Some(Self::start_from(bin))
    }

    /// One server of each major version that is newer than the shared one's and can be had here, oldest first: of the packages of
    /// the system, and of what `tests/support/newer_postgres.sh` fetched. Says what there is not.
    pub fn newer() -> &'static [(u32, Self)] {
        static NEWER: OnceLock<Vec<(u32, Server)>> = OnceLock::new();
        NEWER.get_or_init(|| {
            let shared = find_binaries().and_then(|bin| major_version(&bin)).unwrap_or(15);
            let mut found = BTreeMap::new();
            let fetched = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("postgresql");
            for parent in [Path::new("/usr/lib/postgresql"), &fetched] {
                for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
                    let bin = entry.path().join("bin");
                    match major_version(&bin) {
                        Some(major) if major > shared => drop(found.insert(major, bin)),
                        _ => {}
                    }
                }
            }
            if found.is_empty() {
                eprintln!(
                    "skipped: no PostgreSQL newer than {shared}; tests/support/newer_postgres.sh fetches them"
                );
            }
            found.into_iter().map(|(major, bin)| (major, Self::start_from(bin))).collect()
        })
    }

    /// Makes a cluster and starts a server on it with the programs in this folder.
    fn start_from(bin: PathBuf) -> Self {
        // The folder's name is short: the path of a unix socket has room for 107 bytes.
        let folder = tempfile::Builder::new().prefix("ds").tempdir().unwrap().keep();
        let data = folder.join("data");
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&folder));
        }
        run(as_postgres(&bin.join("initdb"))
            .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync", "-D"])
            .arg(&data));
        fs::write(
            folder.join("data/postgresql.auto.conf"),
            format!(
                "listen_addresses = ''\nunix_socket_directories = '{}'\nfsync = off\nsynchronous_commit = off\n\
                 full_page_writes = off\nmax_connections = 60\nautovacuum = off\nshared_buffers = 64MB\nTimeZone = 'UTC'\n",
                folder.display()
            ),
        )
        .unwrap();
        run(as_postgres(&bin.join("pg_ctl"))
            .args(["-w", "-t", "60", "start", "-l"])
            .arg(folder.join("log"))
            .arg("-D")
            .arg(&data));
        let mut watchdog = Command::new("sh")
            .arg("-c")
            .arg("trap '' INT TERM HUP; cat >/dev/null; cd /; \"$@\" -m immediate stop; rm -rf \"$FOLDER\"")
            .arg("watchdog")
            .args(as_postgres_prefix())
            .arg(bin.join("pg_ctl"))
            .arg("-D")
            .arg(&data)
            .env("FOLDER", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lifeline = watchdog.stdin.take();
        Self { bin, folder, watchdog, lifeline }
    }

    /// Makes an empty database and returns its name, which begins with `stem`.
    pub fn create_database(&self, stem: &str) -> String {
        self.create_database_with(stem, "")
    }

    /// Makes an empty database with these options of CREATE DATABASE.
    pub fn create_database_with(&self, stem: &str, options: &str) -> String {
        let name = fresh_name(stem);
        self.psql("postgres", &format!("CREATE DATABASE \"{name}\" TEMPLATE template0 {options}"));
        name
    }

    /// Removes a database.
    pub fn drop_database(&self, name: &str) {
        self.psql("postgres", &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"));
    }

    /// Runs SQL, all of it successfully, and returns its rows: fields with `|` between, LF after each row.
    #[track_caller]
    pub fn psql(&self, database: &str, sql: &str) -> String {
        let mut command = self.client("psql");
        command.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database, "-f", "-"]);
        let output = feed(command, sql.as_bytes());
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "psql: {stderr}\n{sql}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Feeds a dump to `psql -X` with these options.
    pub fn load(&self, database: &str, dump: &[u8], flags: &[&str]) -> Loaded {
        let mut command = self.client("psql");
        command.args(["-X", "-q", "-d", database]).args(flags);
        let output = feed(command, dump);
        Loaded {
            code: output.status.code(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Feeds a dump to psql with ON_ERROR_STOP into a fresh database, and returns the database's name.
    #[track_caller]
    pub fn restore(&self, stem: &str, dump: &[u8]) -> String {
        let database = self.create_database(stem);
        let loaded = self.load(&database, dump, LoadMode::Stop.flags());
        assert!(loaded.success(), "{stem} does not restore: {}", loaded.stderr);
        database
    }

    /// What `pg_dump` writes with these options.
    #[track_caller]
    pub fn dump(&self, database: &str, args: &[&str]) -> Vec<u8> {
        let output = self.client("pg_dump").args(args).args(["-d", database]).output().unwrap();
        assert!(
            output.status.success(),
            "pg_dump {args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    }

    /// A client program that will connect to this server.
    pub fn client(&self, program: &str) -> Command {
        let mut command = Command::new(self.bin.join(program));
        command.current_dir("/");
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("PG") {
                command.env_remove(name);
            }
        }
        command.env("PGHOST", &self.folder).env("PGPORT", "5432").env("PGUSER", "postgres");
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        let _ = self.watchdog.wait();
    }
}

fn find_binaries() -> Option<PathBuf> {
    let mut folders = Vec::new();
    if let Some(path) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&path));
    }
    let mut versions: Vec<(u32, PathBuf)> = Vec::new();
    for parent in ["/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt", "/usr"] {
        for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let digits: String = name.chars().filter(char::is_ascii_digit).collect();
            if name.starts_with("pgsql")
                || name.starts_with("postgresql")
                || parent.contains("postgresql")
            {
                versions.push((digits.parse().unwrap_or(0), entry.path().join("bin")));
            }
        }
    }
    versions.sort();
    folders.extend(versions.into_iter().rev().map(|(_, folder)| folder));
    folders.push(PathBuf::from("/usr/local/pgsql/bin"));
    folders.into_iter().find(|folder| {
        ["initdb", "pg_ctl", "postgres", "psql", "pg_dump"].iter().all(|p| folder.join(p).is_file())
    })
}

/// The major version of the server whose programs are in this folder; none where its user cannot run them.
fn major_version(bin: &Path) -> Option<u32> {
    let output = as_postgres(&bin.join("initdb")).arg("--version").output().ok()?;
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    version.strip_prefix("initdb (PostgreSQL) ")?.split(['.', ' ']).next()?.parse().ok()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// initdb and the server refuse to run as root.
fn as_postgres_prefix() -> &'static [&'static str] {
    if is_root() { &["runuser", "-u", "postgres", "--"] } else { &[] }
}

fn as_postgres(program: &Path) -> Command {
    let mut command = match as_postgres_prefix() {
        [] => Command::new(program),
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(program);
            command
        }
    };
    command.current_dir("/").env("LC_ALL", "C");
    command
}

#[track_caller]
fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(
        output.as_ref().is_ok_and(std::process::ExitStatus::success),
        "{command:?}: {output:?}"
    );
}
