//! Archives of the shared server: dumped, sanitized, restored, compared.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::Output;

use dumpscrub::dump::archive::custom::{BlockKind, CustomReader, CustomWriter, More, Piece};
use dumpscrub::dump::archive::data_codec::{Container, DataEncoder, DataReader};
use dumpscrub::dump::archive::primitives::Source;
use dumpscrub::dump::archive::tar::{TarReader, TarWriter};
use dumpscrub::dump::archive::{Compression, Contents, Entry, EntryParts, Field, Header, Place};

use super::questions::Databases;
use super::{Job, Server, assert_same_bytes, command, feed, occurrences, read_testdata, stderr};

/// Writes an archive of a database to a file or a folder.
#[track_caller]
pub fn dump_to(server: &Server, database: &str, args: &[&str], path: &Path) {
    let output =
        server.client("pg_dump").args(args).args(["-d", database, "-f"]).arg(path).output();
    let output = output.unwrap();
    assert!(output.status.success(), "pg_dump {args:?}: {}", stderr(&output));
}

/// The bytes of a file, or of each file in a folder.
pub fn bytes_of(path: &Path) -> BTreeMap<String, Vec<u8>> {
    if path.is_file() {
        return BTreeMap::from([(String::new(), fs::read(path).unwrap())]);
    }
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap());
    entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect()
}

/// The plain text of an archive.
#[track_caller]
pub fn script_of(server: &Server, path: &Path) -> Vec<u8> {
    let output = server.client("pg_restore").args(["-f", "-"]).arg(path).output().unwrap();
    assert!(output.status.success(), "pg_restore -f -: {}", stderr(&output));
    output.stdout
}

/// Restores an archive into a fresh database: how.
#[derive(Clone, Copy, Debug)]
pub enum How {
    File,
    Pipe,
    Jobs,
}

#[track_caller]
pub fn restore(server: &Server, path: &Path, how: How) -> String {
    restore_with(server, path, how, "")
}

/// The same, with these options of CREATE DATABASE.
#[track_caller]
pub fn restore_with(server: &Server, path: &Path, how: How, options: &str) -> String {
    let database = server.create_database_with("after", options);
    let mut command = server.client("pg_restore");
    command.args(["--exit-on-error", "-d", &database]);
    let output = match how {
        How::File => command.arg(path).output().unwrap(),
        How::Jobs => command.args(["-j", "4"]).arg(path).output().unwrap(),
        How::Pipe => feed(command, &fs::read(path).unwrap()),
    };
    assert!(output.status.success(), "{how:?} {path:?}: {}", stderr(&output));
    database
}

/// A plain dump, without the key that is another in each.
pub fn dump_without_key(server: &Server, database: &str) -> Vec<u8> {
    without_key(&server.dump(database, &[]))
}

pub fn without_key(dump: &[u8]) -> Vec<u8> {
    let lines = dump.split_inclusive(|byte| *byte == b'\n');
    lines.filter(|line| !line.starts_with(b"\\")).flatten().copied().collect()
}

pub fn sanitize_file(job: &Job, input: &Path, output: &Path, more: &[&str]) -> Output {
    let mut command = command();
    command.args(job.arguments(more)).arg("-o").arg(output).arg(input);
    command.output().unwrap()
}

#[track_caller]
pub fn sanitized_file(job: &Job, input: &Path, output: &Path, more: &[&str]) {
    let ran = sanitize_file(job, input, output, more);
    assert_eq!(ran.status.code(), Some(0), "{input:?} {more:?}: {}", stderr(&ran));
}

/// The databases of testdata that archives are made of.
pub fn original(server: &Server, file: &str) -> String {
    server.restore("before", &read_testdata(file))
}

pub fn remove(path: &Path) {
    if path.is_dir() {
        fs::remove_dir_all(path).unwrap();
    } else {
        fs::remove_file(path).unwrap();
    }
}

#[track_caller]
pub fn assert_same_archive(what: &str, input: &Path, output: &Path) {
    let (input, output) = (bytes_of(input), bytes_of(output));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&output), names(&input), "{what}");
    for (name, bytes) in &output {
        assert_same_bytes(&format!("{what} {name}"), bytes, &input[name]);
    }
}

/// How an archive is made: its format, its compression as `pg_dump -Z` takes it (none: as it comes), and what it goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape<'a> {
    /// As `pg_dump -F` takes it: `c`, `d` or `t`.
    pub format: &'a str,
    /// As `pg_dump -Z` takes it.
    pub level: &'a str,
    /// How it comes, and how it goes.
    pub through: Through,
}

/// What an archive is read from and written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// A file, or a folder.
    File,
    /// A folder that `pg_dump -j 2` wrote.
    Jobs,
    /// Pipes, from pg_dump on.
    Pipe,
}

impl<'a> Shape<'a> {
    /// Custom archives and directories in each of these compressions, and tar archives, in every way that pg_dump writes them.
    pub fn all(levels: &[&'a str]) -> Vec<Self> {
        let mut shapes = Vec::new();
        for level in levels {
            shapes.push(Self { format: "c", level, through: Through::File });
            shapes.push(Self { format: "c", level, through: Through::Pipe });
            shapes.push(Self { format: "d", level, through: Through::File });
        }
        shapes.push(Self { format: "d", level: "", through: Through::Jobs });
        shapes.push(Self { format: "t", level: "", through: Through::File });
        shapes.push(Self { format: "t", level: "", through: Through::Pipe });
        shapes
    }

    /// The options of pg_dump.
    fn arguments(&self, form: &[&'a str]) -> Vec<&'a str> {
        let mut arguments = vec!["-F", self.format];
        arguments.extend_from_slice(form);
        if !self.level.is_empty() {
            arguments.extend_from_slice(&["-Z", self.level]);
        }
        if self.through == Through::Jobs {
            arguments.extend_from_slice(&["-j", "2"]);
        }
        arguments
    }

    /// The ways by which pg_restore takes such an archive.
    fn ways(&self) -> &'static [How] {
        match self.format {
            "c" => &[How::File, How::Pipe, How::Jobs],
            "d" => &[How::File, How::Jobs],
            _ => &[How::File, How::Pipe],
        }
    }
}

/// The beginning of an archive, which tells its version, its compression and when it was made.
fn head(archive: &Path) -> Vec<u8> {
    let bytes =
        if archive.is_dir() { fs::read(archive.join("toc.dat")) } else { fs::read(archive) };
    let bytes = bytes.unwrap();
    let at = if bytes.starts_with(b"toc.dat") { 512 } else { 0 };
    bytes[at..at + 40].to_vec()
}

/// The lines of a script, sorted.
fn in_order(script: &[u8]) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = script.split(|b| *b == b'\n').collect();
    lines.sort_unstable();
    lines.join(&b'\n')
}

/// Dumps a database in every form and shape, sanitizes and restores that, and asks once a form what `ask` asks. All shapes of one
/// form must stand for the same script and restore the same database, each in another way, and each in all ways among the forms.
pub fn round_trips(
    server: &Server,
    file: &str,
    mapping: &str,
    forms: &[&[&str]],
    shapes: &[Shape<'_>],
    ask: impl Fn(&Databases<'_>, &[u8]),
) {
    let before = original(server, file);
    let job = Job::from_testdata(mapping);
    let (input, output) = (job.path("in"), job.path("out"));
    for (turn, form) in forms.iter().enumerate() {
        if form.contains(&"--statistics") {
            server.psql(&before, "ANALYZE");
            assert!(occurrences(&server.dump(&before, form), b"most_common_vals") > 10);
        }
        let mut first: Option<(Vec<u8>, Vec<u8>)> = None;
        for (at, shape) in shapes.iter().enumerate() {
            let arguments = shape.arguments(form);
            let what = format!("{file} {arguments:?} {:?}", shape.through);
            if shape.through == Through::Pipe {
                fs::write(&input, server.dump(&before, &arguments)).unwrap();
                fs::write(&output, job.sanitized(&fs::read(&input).unwrap(), &[])).unwrap();
            } else {
                dump_to(server, &before, &arguments, &input);
                sanitized_file(&job, &input, &output, &[]);
            }
            assert_eq!(head(&output), head(&input), "{what}");
            let names = |path: &Path| bytes_of(path).into_keys().collect::<Vec<_>>();
            assert_eq!(names(&output), names(&input), "{what}");
            let script = without_key(&script_of(server, &output));
            let ways = shape.ways();
            let how = ways[(turn + at) % ways.len()];
            let after = restore(server, &output, how);
            // Rows that come side by side into one table have no order of their own.
            let restored = in_order(&dump_without_key(server, &after));
            match &first {
                Some((text, database)) => {
                    assert_same_bytes(&format!("the script of {what}"), &script, text);
                    assert_same_bytes(&format!("{what} {how:?}"), &restored, database);
                }
                None => {
                    let databases =
                        Databases { server, before: before.clone(), after: after.clone() };
                    ask(&databases, &script);
                    first = Some((script, restored));
                }
            }
            server.drop_database(&after);
            remove(&input);
            remove(&output);
        }
    }
}

/// The custom archive as another version and compression would hold it.
pub fn converted(archive: &[u8], minor: u8, compression: Compression) -> Vec<u8> {
    let (old, contents, mut reader) = CustomReader::open(archive).unwrap();
    let (header, contents) = converted_contents(&old, &contents, minor, compression);
    let mut writer = CustomWriter::new(Vec::new(), &header, &contents).unwrap();
    while let Some(head) = reader.next_block().unwrap() {
        writer.begin_block(head.kind, head.dump_id).unwrap();
        loop {
            if head.kind == BlockKind::LargeObjects {
                let Some(oid) = reader.next_object().unwrap() else { break };
                writer.begin_object(oid).unwrap();
            }
            let mut piece = Piece::default();
            while reader.read_chunks(&mut piece, 1 << 20).unwrap() == More::Follows {}
            let data: Vec<u8> = piece.payloads().flatten().copied().collect();
            let mut data =
                DataReader::new(data.as_slice(), old.compression(), Container::Block).unwrap();
            let mut encoder =
                DataEncoder::new(Vec::new(), compression, None, Container::Block).unwrap();
            io::copy(&mut data, &mut encoder).unwrap();
            for chunk in encoder.finish().unwrap().chunks(1_000) {
                writer.write_chunk(chunk).unwrap();
            }
            writer.end_chunks().unwrap();
            if head.kind == BlockKind::Data {
                break;
            }
        }
        if head.kind == BlockKind::LargeObjects {
            writer.end_objects().unwrap();
        }
    }
    writer.finish().unwrap().0
}

/// Writes the contents of a directory as another version would hold them. Its files stay.
pub fn convert_directory(path: &Path, minor: u8) {
    let path = path.join("toc.dat");
    let bytes = converted_toc(&fs::read(&path).unwrap(), minor);
    fs::write(&path, bytes).unwrap();
}

/// The tar archive as another version would hold it.
pub fn converted_tar(archive: &[u8], minor: u8) -> Vec<u8> {
    let mut reader = TarReader::new(archive);
    let mut writer = TarWriter::new(Vec::new());
    while let Some(member) = reader.next_member().unwrap() {
        let mut content = Vec::new();
        reader.read_to_end(&mut content).unwrap();
        if member.name() == b"toc.dat" {
            content = converted_toc(&content, minor);
        }
        writer.begin_member(&member, content.len() as u64).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish(reader.read_trailer().unwrap()).unwrap()
}

fn converted_toc(toc: &[u8], minor: u8) -> Vec<u8> {
    let mut source = Source::new(toc);
    let old = Header::read(&mut source).unwrap();
    let contents = Contents::read(&mut source, &old).unwrap();
    let (header, contents) = converted_contents(&old, &contents, minor, old.compression());
    let mut bytes = header.as_bytes().to_vec();
    contents.write_to(&mut bytes);
    bytes
}

fn converted_contents(
    old: &Header,
    contents: &Contents,
    minor: u8,
    compression: Compression,
) -> (Header, Contents) {
    let names = [old.database(), old.server_version(), old.dump_version()];
    let header = Header::new(minor, old.format(), compression, old.time(), names).unwrap();
    let entries = contents.entries().iter().map(|entry| {
        let fields: Vec<_> =
            Field::ALL.into_iter().filter_map(|field| Some((field, entry.field(field)?))).collect();
        let parts = EntryParts {
            dump_id: entry.dump_id(),
            has_data: entry.has_data(),
            section: entry.section(),
            relation_kind: (entry.kind() == b"TABLE").then_some(b'r'),
            fields: &fields,
            dependencies: entry.dependencies(),
            place: Place::NotSet,
        };
        Entry::new(&header, &parts).unwrap()
    });
    let contents = Contents::new(&header, entries.collect()).unwrap();
    (header, contents)
}

/// Tables whose data is compressed in many parts, one of them most of the archive: sanitized and restored in every way, with no row lost.
pub fn large_tables(server: &Server, levels: &[&str]) {
    let rows = "md5(i::text) || repeat('x', (i % 40)::int) || md5((i * 7)::text)";
    let database = server.create_database("large");
    server.psql(
        &database,
        &format!(
            "CREATE TABLE most (id int PRIMARY KEY, note text, email text);
             CREATE TABLE less (id int PRIMARY KEY, note text, email text);
             INSERT INTO most SELECT i, {rows}, 'a' || i || '@kestrelmail.net' FROM generate_series(1, 60000) i;
             INSERT INTO less SELECT i, {rows}, 'b' || i || '@kestrelmail.net' FROM generate_series(1, 20000) i;
             SELECT lo_from_bytea(0, convert_to(string_agg(md5(i::text), ' '), 'UTF8')) FROM generate_series(1, 80000) i"
        ),
    );
    // Of what has no rule, everything; of what has one, how many values there are.
    let questions = ["most", "less"].map(|table| {
        format!(
            "SELECT count(*), count(DISTINCT email), md5(string_agg(id || note, ',' ORDER BY id)) FROM {table}"
        )
    });
    let objects =
        "SELECT string_agg(md5(lo_get(oid)), ',') FROM pg_largeobject_metadata".to_owned();
    let questions = [&questions[..], &[objects]].concat();
    let ask = |database: &str| -> Vec<String> {
        questions.iter().map(|sql| server.psql(database, sql)).collect()
    };
    let before = ask(&database);
    let columns =
        "[tables.\"public.T\".columns]\nid = \"keep\"\nnote = \"keep\"\nemail = \"email\"\n";
    let mapping = format!(
        "version = 1\nlarge_objects = \"keep\"\n{}{}",
        columns.replace('T', "most"),
        columns.replace('T', "less")
    );
    let job = Job::new(&mapping);
    for level in levels {
        for format in ["c", "d"] {
            let (input, output) = (job.path("in"), job.path("out"));
            dump_to(server, &database, &["-F", format, "-Z", level], &input);
            sanitized_file(&job, &input, &output, &[]);
            let hows = if format == "c" {
                &[How::File, How::Pipe, How::Jobs][..]
            } else {
                &[How::File, How::Jobs]
            };
            for how in hows {
                let after = restore(server, &output, *how);
                assert_eq!(ask(&after), before, "-F{format} -Z {level} {how:?}");
                let left = "SELECT count(*) FROM most WHERE email LIKE 'a%@kestrelmail.net'";
                assert_eq!(server.psql(&after, left).trim(), "0");
                server.drop_database(&after);
            }
            remove(&input);
            remove(&output);
        }
    }
    server.drop_database(&database);
}
