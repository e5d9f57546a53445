//! Archives that pg_dump writes are read as pg_restore reads them, and what is written is an archive to pg_restore.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use dumpscrub::dump::archive::contents::{Contents, Entry, EntryParts, Field, Place};
use dumpscrub::dump::archive::custom::{
    BlockKind, CustomReader, CustomWriter, More, Piece, forget_places, set_places,
};
use dumpscrub::dump::archive::data_codec::{Container, DataEncoder, DataReader};
use dumpscrub::dump::archive::deflate_segments::{SegmentEncoder, SegmentJoin};
use dumpscrub::dump::archive::directory::{self, Data};
use dumpscrub::dump::archive::header::{Compression, Format, Header};
use dumpscrub::dump::archive::primitives::Source;
use dumpscrub::dump::archive::tar::{TarReader, TarWriter};
use support::{Server, assert_same_bytes, feed, read_testdata};

/// The databases that are dumped: files of testdata, and one with nothing in it.
const DATABASES: [&str; 3] = ["shop.sql", "awkward.sql", ""];

const LARGE_OBJECTS: &str = "SELECT lo_from_bytea(16500, 'short'), lo_from_bytea(16501, ''),
    lo_from_bytea(3000000001, decode(repeat('00ff41', 30000), 'hex'));
    COMMENT ON LARGE OBJECT 16500 IS 'a note';";

/// One stream of data: the rows of a table, or a large object.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stream {
    dump_id: i32,
    oid: Option<u32>,
    data: Vec<u8>,
}

fn database(server: &Server, file: &str) -> String {
    if file.is_empty() {
        return server.create_database("nothing");
    }
    let database = server.restore("archive", &read_testdata(file));
    server.psql(&database, LARGE_OBJECTS);
    database
}

/// Runs `pg_restore` on a file, or on bytes through a pipe, and returns the script, without the random key of psql's restricted
/// mode.
fn script(server: &Server, archive: &Archive<'_>, options: &[&str]) -> Vec<u8> {
    let mut command = server.client("pg_restore");
    command.args(["-f", "-"]).args(options);
    let output = match archive {
        Archive::At(path) => command.arg(path).output().unwrap(),
        Archive::Piped(bytes) => feed(command, bytes),
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let restricted =
        |line: &&[u8]| !line.starts_with(b"\\restrict ") && !line.starts_with(b"\\unrestrict ");
    let lines: Vec<&[u8]> = output.stdout.split_inclusive(|byte| *byte == b'\n').collect();
    lines.into_iter().filter(restricted).collect::<Vec<_>>().concat()
}

enum Archive<'a> {
    At(&'a Path),
    Piped(&'a [u8]),
}

/// Every custom archive that pg_dump can write of a database: a name, and its bytes.
fn custom_archives(server: &Server, database: &str, folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archives = Vec::new();
    for form in
        [&[][..], &["--inserts"], &["--column-inserts", "--rows-per-insert=3"], &["-s"], &["-a"]]
    {
        for level in ["", "-Z0", "-Z9"] {
            let mut options = vec!["-Fc"];
            options.extend_from_slice(form);
            options.extend((!level.is_empty()).then_some(level));
            let piped = server.dump(database, &options);
            archives.push((format!("{options:?} piped"), piped));
            let path = folder.join("archive.dump");
            options.extend(["-f", path.to_str().unwrap()]);
            server.dump(database, &options);
            archives.push((format!("{options:?}"), fs::read(&path).unwrap()));
        }
    }
    archives
}

/// Reads a custom archive, calls `each` for every stream, and gives header, contents and what was written again piece by piece.
fn read_custom(bytes: &[u8]) -> (Header, Contents, Vec<Stream>, Vec<u8>) {
    let (header, contents, mut reader) = CustomReader::open(bytes).unwrap();
    let mut writer = CustomWriter::new(Vec::new(), &header, &contents).unwrap();
    let mut streams = Vec::new();
    let mut piece = Piece::default();
    while let Some(head) = reader.next_block().unwrap() {
        if let Place::At(at) = contents.entry(head.dump_id).unwrap().place().unwrap() {
            assert_eq!(at, head.at);
        }
        assert_eq!(writer.position(), head.at);
        writer.begin_block(head.kind, head.dump_id).unwrap();
        loop {
            let mut oid = None;
            if head.kind == BlockKind::LargeObjects {
                oid = reader.next_object().unwrap();
                let Some(oid) = oid else { break };
                writer.begin_object(oid).unwrap();
            }
            let mut compressed = Vec::new();
            loop {
                piece.clear();
                let more = reader.read_chunks(&mut piece, 10_000).unwrap();
                writer.write_raw(piece.raw()).unwrap();
                compressed.extend(piece.payloads().flatten());
                if more == More::Ended {
                    break;
                }
            }
            writer.end_chunks().unwrap();
            let data = decompressed(&compressed, header.compression(), Container::Block);
            streams.push(Stream { dump_id: head.dump_id, oid, data });
            if head.kind == BlockKind::Data {
                break;
            }
        }
        if head.kind == BlockKind::LargeObjects {
            writer.end_objects().unwrap();
        }
    }
    let (written, _) = writer.finish().unwrap();
    (header, contents, streams, written)
}

fn decompressed(bytes: &[u8], compression: Compression, container: Container) -> Vec<u8> {
    let mut data = Vec::new();
    DataReader::new(bytes, compression, container).unwrap().read_to_end(&mut data).unwrap();
    data
}

/// One stream out of independent segments of this length.
fn in_segments(data: &[u8], segment_bytes: usize, container: Container) -> Vec<u8> {
    let mut encoder = SegmentEncoder::new(None, container);
    let mut out = Vec::new();
    let mut join = SegmentJoin::begin(None, container, &mut out);
    for part in data.chunks(segment_bytes) {
        let segment = encoder.encode(part, &mut out).unwrap();
        join.add(&segment).unwrap();
    }
    join.finish(&mut out);
    out
}

/// Writes a custom archive of these streams, whose chunks have this length, with the places of the blocks or without.
fn write_custom(
    header: &Header,
    contents: &Contents,
    streams: &[Stream],
    chunk_bytes: usize,
    places: bool,
) -> Vec<u8> {
    write_custom_by(header, contents, streams, chunk_bytes, places, |data| {
        let mut encoder =
            DataEncoder::new(Vec::new(), header.compression(), None, Container::Block).unwrap();
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    })
}

fn write_custom_by(
    header: &Header,
    contents: &Contents,
    streams: &[Stream],
    chunk_bytes: usize,
    places: bool,
    compress: impl Fn(&[u8]) -> Vec<u8>,
) -> Vec<u8> {
    let mut contents = contents.clone();
    forget_places(&mut contents);
    let mut writer = CustomWriter::new(Vec::new(), header, &contents).unwrap();
    let mut by_entry: Vec<(i32, Vec<&Stream>)> = Vec::new();
    for entry in contents.entries().iter().filter(|entry| entry.has_data()) {
        by_entry.push((
            entry.dump_id(),
            streams.iter().filter(|stream| stream.dump_id == entry.dump_id()).collect(),
        ));
    }
    for (dump_id, streams) in by_entry {
        let objects = contents.entry(dump_id).unwrap().kind() == b"BLOBS";
        let kind = if objects { BlockKind::LargeObjects } else { BlockKind::Data };
        writer.begin_block(kind, dump_id).unwrap();
        for stream in streams {
            if let Some(oid) = stream.oid {
                writer.begin_object(oid).unwrap();
            }
            for chunk in compress(&stream.data).chunks(chunk_bytes) {
                writer.write_chunk(chunk).unwrap();
            }
            writer.end_chunks().unwrap();
        }
        if objects {
            writer.end_objects().unwrap();
        }
    }
    let (mut written, blocks) = writer.finish().unwrap();
    if places {
        set_places(&mut contents, &blocks);
        let mut bytes = Vec::new();
        contents.write_to(&mut bytes);
        let start = header.as_bytes().len();
        written[start..start + bytes.len()].copy_from_slice(&bytes);
    }
    written
}

/// The contents as `pg_restore -l` lists them: `3412; 0 16385 TABLE DATA public users shop`.
fn listed(contents: &Contents) -> Vec<String> {
    let text =
        |text: Option<&[u8]>| String::from_utf8_lossy(text.unwrap_or_default()).replace('\n', " ");
    contents
        .entries()
        .iter()
        .filter(|entry| {
            entry.kind() != b"ENCODING"
                && entry.kind() != b"STDSTRINGS"
                && entry.kind() != b"SEARCHPATH"
        })
        .map(|entry| {
            let schema = entry.schema().filter(|schema| !schema.is_empty());
            format!(
                "{}; {} {} {} {} {} {}",
                entry.dump_id(),
                text(entry.field(Field::CatalogOid)),
                text(entry.field(Field::Oid)),
                text(Some(entry.kind())),
                text(schema.or(Some(b"-"))),
                text(Some(entry.tag())),
                text(entry.owner()),
            )
        })
        .collect()
}

#[track_caller]
fn assert_same_lines(what: &str, got: &[String], expected: &[String]) {
    for (got, expected) in got.iter().zip(expected) {
        assert_eq!(got, expected, "{what}");
    }
    assert_eq!(got.len(), expected.len(), "{what}");
}

fn pg_restore_list(server: &Server, archive: &Archive<'_>) -> (usize, Vec<String>) {
    let text = String::from_utf8_lossy(&script(server, archive, &["-l", "-C"])).into_owned();
    let count = text.lines().find_map(|line| line.strip_prefix(";     TOC Entries: ")).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with(';') && !line.is_empty());
    (count.parse().unwrap(), lines.map(str::to_owned).collect())
}

/// What pg_restore would print of a table's data, or of a large object's.
fn assert_in_script(script: &[u8], contents: &Contents, stream: &Stream, what: &str) {
    let entry = contents.entry(stream.dump_id).unwrap();
    let mut expected = entry.copy_statement().unwrap_or_default().to_vec();
    if stream.oid.is_some() {
        for part in stream.data.chunks(16_384).take(1) {
            expected.extend_from_slice(b"SELECT pg_catalog.lowrite(0, '\\x");
            expected.extend(part.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()));
        }
    } else {
        expected.extend_from_slice(&stream.data);
    }
    let found = memchr::memmem::find(script, &expected).is_some();
    assert!(found, "{what}: {:?}", String::from_utf8_lossy(entry.tag()));
}

#[test]
fn custom_archives_are_read_as_pg_restore_reads_them_and_written_as_they_were() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    for file in DATABASES {
        let database = database(server, file);
        for (name, bytes) in custom_archives(server, &database, folder.path()) {
            let what = format!("{file} {name}");
            let (header, contents, streams, written) = read_custom(&bytes);
            assert_same_bytes(&what, &written, &bytes);
            assert_eq!(header.version().to_string(), "1.14");
            let none = name.contains("-Z0");
            assert_eq!(header.compression() == Compression::None, none, "{what}");
            let path = folder.path().join("listed");
            fs::write(&path, &bytes).unwrap();
            let (count, lines) = pg_restore_list(server, &Archive::At(&path));
            assert_eq!(contents.entries().len(), count, "{what}");
            assert_same_lines(&what, &listed(&contents), &lines);
            let places = contents
                .entries()
                .iter()
                .filter(|entry| matches!(entry.place(), Some(Place::At(_))));
            let with_data = contents.entries().iter().filter(|entry| entry.has_data()).count();
            assert_eq!(
                places.count(),
                if name.contains("piped") { 0 } else { with_data },
                "{what}"
            );
            let script = script(server, &Archive::At(&path), &[]);
            for stream in &streams {
                assert_in_script(&script, &contents, stream, &what);
            }
            assert_eq!(streams.is_empty(), file.is_empty() || name.contains("\"-s\""), "{what}");
        }
    }
}

#[test]
fn archives_that_are_compressed_anew_restore_the_same() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.dump");
    for file in ["shop.sql", "awkward.sql"] {
        let database = database(server, file);
        for form in [&["-Fc"][..], &["-Fc", "--inserts"], &["-Fc", "-Z0"]] {
            let bytes = server.dump(&database, form);
            let expected = script(server, &Archive::Piped(&bytes), &[]);
            let (mut header, contents, streams, _) = read_custom(&bytes);
            for compression in [Compression::None, Compression::Gzip] {
                header.set_compression(compression, None).unwrap();
                for (chunk_bytes, places) in
                    [(1, false), (4_096, true), (1 << 16, true), (1 << 30, false)]
                {
                    let what = format!("{file} {form:?} {compression:?} {chunk_bytes}");
                    let new = write_custom(&header, &contents, &streams, chunk_bytes, places);
                    assert_eq!(read_custom(&new).2, streams);
                    fs::write(&path, &new).unwrap();
                    assert_same_bytes(&what, &script(server, &Archive::At(&path), &[]), &expected);
                    assert_same_bytes(
                        &what,
                        &script(server, &Archive::Piped(&new), &[]),
                        &expected,
                    );
                }
            }
            // In parallel, with and without places. (INSERT loses the sign of a -0.)
            if form.contains(&"--inserts") {
                continue;
            }
            for places in [false, true] {
                fs::write(&path, write_custom(&header, &contents, &streams, 1 << 16, places))
                    .unwrap();
                let target = restore(server, &path, &["-j", "4"]);
                let again = server.dump(&target, form);
                assert_same_bytes(
                    &format!("{file} {form:?} in parallel"),
                    &script(server, &Archive::Piped(&again), &["-a", "--no-owner"]),
                    &script(server, &Archive::Piped(&bytes), &["-a", "--no-owner"]),
                );
                server.drop_database(&target);
            }
        }
    }
}

/// Restores into a new database, all of it successfully.
fn restore(server: &Server, archive: &Path, options: &[&str]) -> String {
    let target = server.create_database("restored");
    let mut command = server.client("pg_restore");
    let output = command.args(["-e", "-d", &target]).args(options).arg(archive).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target
}

#[test]
fn segments_are_one_stream_to_pg_restore() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let database = database(server, "awkward.sql");
    let bytes = server.dump(&database, &["-Fc"]);
    let expected = script(server, &Archive::Piped(&bytes), &[]);
    let (header, contents, streams, _) = read_custom(&bytes);
    for (segment_bytes, chunk_bytes) in [(2_000, 7), (10_000, 1 << 16)] {
        let new = write_custom_by(&header, &contents, &streams, chunk_bytes, true, |data| {
            in_segments(data, segment_bytes, Container::Block)
        });
        assert_eq!(read_custom(&new).2, streams);
        assert_same_bytes("piped", &script(server, &Archive::Piped(&new), &[]), &expected);
    }
    // In the files of a directory.
    let path = folder.path().join("directory");
    server.dump(&database, &["-Fd", "-f", path.to_str().unwrap()]);
    let expected = script(server, &Archive::At(&path), &[]);
    for (name, bytes) in files(&path) {
        if name.ends_with(".gz") {
            let data = decompressed(&bytes, Compression::Gzip, Container::File);
            fs::write(path.join(name), in_segments(&data, 3_000, Container::File)).unwrap();
        }
    }
    assert_same_bytes("directory", &script(server, &Archive::At(&path), &[]), &expected);
}

/// What a run that fails leaves in a pipe: pg_restore must not take it for an archive.
#[test]
fn an_archive_that_is_cut_anywhere_fails_in_pg_restore() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cut.dump");
    let database = database(server, "shop.sql");
    for form in [&["-Fc"][..], &["-Fc", "-Z0"], &["-Fc", "--inserts"]] {
        let bytes = server.dump(&database, form);
        let (_, _, mut reader) = CustomReader::open(&bytes[..]).unwrap();
        let mut cuts = vec![usize::try_from(reader.position()).unwrap()];
        let mut piece = Piece::default();
        while let Some(head) = reader.next_block().unwrap() {
            // Behind its head, its first chunk, all of its chunks, and itself.
            cuts.push(usize::try_from(reader.position()).unwrap());
            if head.kind == BlockKind::LargeObjects {
                reader.next_object().unwrap();
                cuts.push(usize::try_from(reader.position()).unwrap());
            }
            piece.clear();
            reader.read_chunks(&mut piece, 1).unwrap();
            cuts.push(usize::try_from(reader.position()).unwrap());
            reader.skip_block().unwrap();
            let end = usize::try_from(reader.position()).unwrap();
            cuts.extend([end - 5, end]);
        }
        assert_eq!(cuts.pop(), Some(bytes.len()));
        for cut in cuts {
            fs::write(&path, &bytes[..cut]).unwrap();
            let at = server.client("pg_restore").args(["-f", "-"]).arg(&path).output().unwrap();
            assert!(!at.status.success(), "{form:?} cut at {cut}");
            let mut command = server.client("pg_restore");
            command.args(["-f", "-"]);
            assert!(!feed(command, &bytes[..cut]).status.success(), "{form:?} cut at {cut}");
        }
    }
}

/// A directory of version 1.16 has a list for each entry BLOBS, and its files may be compressed in any way.
#[test]
fn directories_of_newer_versions() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let database = database(server, "shop.sql");
    let path = folder.path().join("directory");
    server.dump(&database, &["-Fd", "-Z0", "-f", path.to_str().unwrap()]);
    let old = files(&path);
    let (old_header, old_contents) = read_contents(&old["toc.dat"]);
    let expected = streams_of(&old, &old_header, &old_contents);
    for (compression, ending) in directory::ENDINGS {
        let names = [old_header.database(), None, None];
        let header = Header::new(16, Format::Tar, compression, old_header.time(), names).unwrap();
        let mut entries: Vec<Entry> =
            old_contents.entries().iter().map(|entry| converted(entry, &header)).collect();
        let mut new = Files::new();
        for (name, bytes) in &old {
            let mut encoder =
                DataEncoder::new(Vec::new(), compression, None, Container::File).unwrap();
            encoder.write_all(bytes).unwrap();
            new.insert(format!("{name}{ending}"), encoder.finish().unwrap());
        }
        for entry in entries.iter_mut().filter(|entry| entry.kind() == b"BLOBS") {
            let list = format!("blobs_{}.toc", entry.dump_id());
            new.insert(list.clone(), old["blobs.toc"].clone());
            entry.set_field(Field::FileName, Some(list.as_bytes())).unwrap();
        }
        let contents = Contents::new(&header, entries).unwrap();
        assert!(streams_of(&new, &header, &contents) == expected, "{compression:?}");
        // In a tar archive the entry names a file that is not there.
        let mut contents = contents;
        for entry in contents.entries_mut().filter(|entry| entry.kind() == b"BLOBS") {
            entry.set_field(Field::FileName, Some(b"1.dat")).unwrap();
        }
        assert!(streams_of(&new, &header, &contents) == expected, "{compression:?}");
    }
}

#[test]
fn stale_places_break_a_restore_from_a_file() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stale.dump");
    let database = database(server, "shop.sql");
    let mut options = vec!["-Fc", "-f", path.to_str().unwrap()];
    server.dump(&database, &options);
    options.truncate(1);
    let (mut header, contents, streams, _) = read_custom(&fs::read(&path).unwrap());
    header.set_compression(Compression::None, None).unwrap();
    // This is why places are forgotten or made anew, and why this program does so.
    let mut new = write_custom(&header, &contents, &streams, 4_096, false);
    let mut stale = Vec::new();
    contents.write_to(&mut stale);
    let start = header.as_bytes().len();
    new[start..start + stale.len()].copy_from_slice(&stale);
    fs::write(&path, &new).unwrap();
    let output = server.client("pg_restore").args(["-f", "-"]).arg(&path).output().unwrap();
    assert!(!output.status.success());
}

/// A file of a directory archive: its name there, and its bytes.
type Files = BTreeMap<String, Vec<u8>>;

fn files(folder: &Path) -> Files {
    let read = |entry: fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    };
    fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap())).collect()
}

/// Finds a file under the names under which pg_restore looks.
fn file<'a>(files: &'a Files, name: &[u8]) -> (&'a [u8], Compression) {
    let name = std::str::from_utf8(name).unwrap();
    directory::ENDINGS
        .iter()
        .find_map(|(compression, ending)| {
            files.get(&format!("{name}{ending}")).map(|bytes| (bytes.as_slice(), *compression))
        })
        .unwrap_or_else(|| panic!("{name} is missing"))
}

/// The streams of a directory or tar archive.
fn streams_of(files: &Files, header: &Header, contents: &Contents) -> Vec<Stream> {
    let mut streams = Vec::new();
    let version = header.version();
    let read = |name: &[u8]| {
        let (bytes, compression) = file(files, name);
        decompressed(bytes, compression, Container::File)
    };
    for (dump_id, data) in directory::all_data(contents, version).unwrap() {
        match data {
            Data::Rows(name) => streams.push(Stream { dump_id, oid: None, data: read(&name) }),
            Data::LargeObjects(list) => {
                let (list, _) = file(files, &list);
                for object in directory::large_objects(list).unwrap() {
                    let data = read(object.file_name);
                    streams.push(Stream { dump_id, oid: Some(object.oid), data });
                }
            }
        }
    }
    streams
}

fn read_contents(bytes: &[u8]) -> (Header, Contents) {
    let mut source = Source::new(bytes);
    let header = Header::read(&mut source).unwrap();
    let contents = Contents::read(&mut source, &header).unwrap();
    assert!(source.is_at_end().unwrap());
    let mut written = header.as_bytes().to_vec();
    contents.write_to(&mut written);
    assert_same_bytes("contents", &written, bytes);
    (header, contents)
}

#[test]
fn directories_and_tars_hold_what_a_custom_archive_holds() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    for name in DATABASES {
        let database = database(server, name);
        for form in [&[][..], &["--inserts"]] {
            let custom = server.dump(&database, &[&["-Fc"], form].concat());
            let (_, custom_contents, expected, _) = read_custom(&custom);
            for level in ["-Z0", "-Z6", "-Z9", "tar"] {
                let what = format!("{name} {form:?} {level}");
                let path: PathBuf = folder.path().join("out");
                let target = path.to_str().unwrap();
                let (header, contents, streams);
                if level == "tar" {
                    server.dump(&database, &[&["-Ft", "-f", target], form].concat());
                    let bytes = fs::read(&path).unwrap();
                    let mut files = Files::new();
                    let mut names = Vec::new();
                    let written = rewrite_tar(&bytes, &mut files, &mut names);
                    assert_same_bytes(&what, &written, &bytes);
                    (header, contents) = read_contents(&files["toc.dat"]);
                    streams = streams_of(&files, &header, &contents);
                    assert_eq!(names.first().unwrap(), directory::CONTENTS_FILE);
                    assert_eq!(names.last().unwrap(), directory::RESTORE_SCRIPT);
                    assert_member_order(&names, &header, &contents, &files);
                } else {
                    server.dump(&database, &[&["-Fd", level, "-f", target], form].concat());
                    let files = files(&path);
                    (header, contents) = read_contents(&files["toc.dat"]);
                    streams = streams_of(&files, &header, &contents);
                    assert_eq!(header.compression() == Compression::None, level == "-Z0");
                }
                assert_eq!(header.format(), Format::Tar, "{what}");
                let (count, lines) = pg_restore_list(server, &Archive::At(&path));
                assert_eq!(contents.entries().len(), count, "{what}");
                assert_same_lines(&what, &listed(&contents), &lines);
                assert_same_lines(&what, &listed(&contents), &listed(&custom_contents));
                assert!(streams == expected, "{what}");
                if path.is_dir() {
                    fs::remove_dir_all(&path).unwrap();
                } else {
                    fs::remove_file(&path).unwrap();
                }
            }
        }
    }
}

fn rewrite_tar(bytes: &[u8], files: &mut Files, names: &mut Vec<String>) -> Vec<u8> {
    let mut reader = TarReader::new(bytes);
    let mut writer = TarWriter::new(Vec::new());
    while let Some(member) = reader.next_member().unwrap() {
        assert!(member.is_file());
        let name = String::from_utf8(member.name().to_vec()).unwrap();
        let mut content = Vec::new();
        reader.read_to_end(&mut content).unwrap();
        writer.begin_member(&member, content.len() as u64).unwrap();
        writer.write_all(&content).unwrap();
        names.push(name.clone());
        files.insert(name, content);
    }
    let trailer = reader.read_trailer().unwrap();
    writer.finish(trailer).unwrap()
}

/// Members stand in the order of the contents, large objects before their list.
fn assert_member_order(names: &[String], header: &Header, contents: &Contents, files: &Files) {
    let version = header.version();
    let mut expected = vec![directory::CONTENTS_FILE.to_owned()];
    for (_, data) in directory::all_data(contents, version).unwrap() {
        let name = match data {
            Data::Rows(name) => name,
            Data::LargeObjects(list) => {
                let (bytes, _) = file(files, &list);
                for object in directory::large_objects(bytes).unwrap() {
                    expected.push(String::from_utf8(object.file_name.to_vec()).unwrap());
                }
                list
            }
        };
        expected.push(String::from_utf8(name.to_vec()).unwrap());
    }
    expected.push(directory::RESTORE_SCRIPT.to_owned());
    assert_eq!(names, expected);
}

/// The same entry as another version writes it.
fn converted(entry: &Entry, header: &Header) -> Entry {
    let fields: Vec<_> =
        Field::ALL.into_iter().filter_map(|field| Some((field, entry.field(field)?))).collect();
    let parts = EntryParts {
        dump_id: entry.dump_id(),
        has_data: entry.has_data(),
        section: entry.section(),
        relation_kind: (entry.kind() == b"TABLE").then_some(b'r'),
        fields: &fields,
        dependencies: entry.dependencies(),
        place: entry.place().unwrap_or(Place::NotSet),
    };
    Entry::new(header, &parts).unwrap()
}

/// No pg_dump here writes these versions, so they are made out of one that it does write.
#[test]
fn other_versions_and_compressions_hold_the_same() {
    let server = server_or_skip!();
    let database = database(server, "shop.sql");
    let (old, contents, streams, _) = read_custom(&server.dump(&database, &["-Fc"]));
    let all = [Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.dump");
    fs::write(&path, write_custom(&old, &contents, &streams, 1 << 16, true)).unwrap();
    let expected = script(server, &Archive::At(&path), &[]);
    for minor in 12..=16 {
        for compression in all {
            let names = [old.database(), old.server_version(), old.dump_version()];
            let header = Header::new(minor, Format::Custom, compression, old.time(), names);
            if minor < 15 && matches!(compression, Compression::Lz4 | Compression::Zstd) {
                assert!(header.is_err());
                continue;
            }
            let header = header.unwrap();
            let entries =
                contents.entries().iter().map(|entry| converted(entry, &header)).collect();
            let contents = Contents::new(&header, entries).unwrap();
            let new = write_custom(&header, &contents, &streams, 4_096, minor % 2 == 0);
            let (read, read_contents, read_streams, written) = read_custom(&new);
            assert_same_bytes("written again", &written, &new);
            assert_eq!(read.version().minor, minor);
            assert_eq!(read.compression(), compression);
            assert_same_lines("read", &listed(&read_contents), &listed(&contents));
            assert!(read_streams == streams);
            let kind =
                read_contents.entries().iter().find(|entry| entry.kind() == b"TABLE").unwrap();
            assert_eq!(kind.relation_kind(), (minor >= 16).then_some(b'r'));
            // pg_restore reads its own version and those before.
            fs::write(&path, &new).unwrap();
            if minor <= 14 {
                let mut expected = String::from_utf8(expected.clone()).unwrap();
                if minor < 14 {
                    expected = expected.replace("SET default_table_access_method = heap;\n\n", "");
                }
                assert_same_bytes(
                    &format!("1.{minor}"),
                    &script(server, &Archive::At(&path), &[]),
                    expected.as_bytes(),
                );
            }
        }
    }
}

#[test]
fn an_entry_without_its_data_or_away_restores() {
    let server = server_or_skip!();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("less.dump");
    let database = database(server, "shop.sql");
    let (header, mut contents, mut streams, _) = read_custom(&server.dump(&database, &["-Fc"]));
    let users = |entry: &Entry| entry.kind() == b"TABLE DATA" && entry.tag() == b"users";
    let dump_id = contents.entries().iter().find(|entry| users(entry)).unwrap().dump_id();
    streams.retain(|stream| stream.dump_id != dump_id);
    for away in [false, true] {
        if away {
            contents.retain(|entry| !users(entry) && entry.kind() != b"COMMENT");
            assert!(contents.entry(dump_id).is_none());
        } else {
            contents.entry_mut(dump_id).unwrap().leave_out_data().unwrap();
        }
        for places in [false, true] {
            fs::write(&path, write_custom(&header, &contents, &streams, 4_096, places)).unwrap();
            let script = script(server, &Archive::At(&path), &[]);
            assert!(memchr::memmem::find(&script, b"COPY public.orders ").is_some());
            assert!(
                memchr::memmem::find(&script, b"COPY public.users (id, email, username").is_none()
            );
            assert!(memchr::memmem::find(&script, b"CREATE TABLE public.users ").is_some());
            assert_eq!(memchr::memmem::find(&script, b"COMMENT ON ").is_none(), away);
        }
    }
}
