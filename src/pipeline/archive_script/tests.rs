//! Archives made by hand: what pg_dump 15, which the other tests ask, does not write.

use std::io::{Cursor, Read, Write};

use super::*;
use proptest::prelude::*;

/// An entry as these tests need it.
#[derive(Clone, Copy, Default)]
struct Made<'a> {
    kind: &'a str,
    tag: &'a str,
    schema: Option<&'a str>,
    definition: Option<&'a str>,
    drop: &'a str,
    copy: Option<&'a str>,
    owner: &'a str,
    access_method: Option<&'a str>,
    relation_kind: u8,
    section: u8,
    dependencies: &'a [&'a str],
    has_data: bool,
}

/// What a block holds.
#[derive(Clone, Copy)]
enum Block<'a> {
    Rows(i32, &'a str),
    Objects(i32, &'a [(u32, &'a str)]),
}

fn int(value: i64, out: &mut Vec<u8>) {
    out.push(u8::from(value < 0));
    out.extend_from_slice(&value.unsigned_abs().to_le_bytes()[..4]);
}

fn string(text: Option<&str>, out: &mut Vec<u8>) {
    match text {
        None => int(-1, out),
        Some(text) => {
            int(text.len() as i64, out);
            out.extend_from_slice(text.as_bytes());
        }
    }
}

/// Header and contents, the entries numbered from 1: with names of files in a directory or tar archive, else with places.
fn head(minor: u8, method: u8, entries: &[Made<'_>], files: Option<&[&str]>) -> Vec<u8> {
    let mut out = b"PGDMP\x01".to_vec();
    out.extend_from_slice(&[minor, 0, 4, 8, if files.is_some() { 3 } else { 1 }]);
    match minor {
        15.. => out.push(method),
        _ => int(-i64::from(method), &mut out),
    }
    for number in [1, 2, 3, 4, 5, 126, 0] {
        int(number, &mut out);
    }
    for name in ["shop", "15.4", "15.4"] {
        string(Some(name), &mut out);
    }
    int(entries.len() as i64, &mut out);
    for (number, entry) in entries.iter().enumerate() {
        int(number as i64 + 1, &mut out);
        int(i64::from(entry.has_data), &mut out);
        for text in ["0", "0", entry.tag, entry.kind] {
            string(Some(text), &mut out);
        }
        int(i64::from(entry.section.max(2)), &mut out);
        string(entry.definition, &mut out);
        string(Some(entry.drop), &mut out);
        string(entry.copy, &mut out);
        string(entry.schema, &mut out);
        string(None, &mut out);
        if minor >= 14 {
            string(entry.access_method, &mut out);
        }
        if minor >= 16 {
            int(i64::from(entry.relation_kind), &mut out);
        }
        string(Some(entry.owner), &mut out);
        string(Some("false"), &mut out);
        for dependency in entry.dependencies {
            string(Some(dependency), &mut out);
        }
        string(None, &mut out);
        match files {
            Some(files) => string(Some(files[number]), &mut out),
            None => {
                out.push(if entry.has_data { 1 } else { 3 });
                out.extend_from_slice(&[0; 8]);
            }
        }
    }
    out
}

/// The bytes of a custom archive.
fn archive(minor: u8, method: u8, entries: &[Made<'_>], blocks: &[Block<'_>]) -> Vec<u8> {
    let mut out = head(minor, method, entries, None);
    let chunks = |text: &str, out: &mut Vec<u8>| {
        for chunk in compressed(method, text.as_bytes()).chunks(7) {
            int(chunk.len() as i64, out);
            out.extend_from_slice(chunk);
        }
        int(0, out);
    };
    for block in blocks {
        match block {
            Block::Rows(dump_id, rows) => {
                out.push(1);
                int(i64::from(*dump_id), &mut out);
                chunks(rows, &mut out);
            }
            Block::Objects(dump_id, objects) => {
                out.push(3);
                int(i64::from(*dump_id), &mut out);
                for (oid, bytes) in *objects {
                    int(i64::from(*oid), &mut out);
                    chunks(bytes, &mut out);
                }
                int(0, &mut out);
            }
        }
    }
    out
}

fn compressed(method: u8, bytes: &[u8]) -> Vec<u8> {
    match method {
        0 => bytes.to_vec(),
        1 => {
            let level = flate2::Compression::default();
            let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), level);
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }
        2 => {
            let mut encoder = lz4_flex::frame::FrameEncoder::new(Vec::new());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }
        _ => zstd::encode_all(bytes, 1).unwrap(),
    }
}

fn script(archive: &[u8], rows: ScriptRows) -> Result<String> {
    let mut script = ArchiveScript::custom(Box::new(Cursor::new(archive.to_vec())), rows)?;
    let mut text = String::new();
    let read = script.read_to_string(&mut text);
    read.map(|_| text).map_err(|error| Error::io("cannot read the input", error))
}

/// What follows the settings.
fn body(archive: &[u8], rows: ScriptRows) -> String {
    let script = script(archive, rows).unwrap();
    let (_, body) = script.split_once("SET row_security = off;\n\n").unwrap();
    let (body, _) = body.split_once("--\n-- PostgreSQL database dump complete").unwrap();
    body.to_owned()
}

const PATH: Made<'_> = Made {
    kind: "SEARCHPATH",
    tag: "SEARCHPATH",
    schema: None,
    definition: Some("SELECT pg_catalog.set_config('search_path', '', false);\n"),
    drop: "",
    copy: None,
    owner: "",
    access_method: None,
    relation_kind: 0,
    section: 2,
    dependencies: &[],
    has_data: false,
};

/// The data of a table.
fn rows_of<'a>(tag: &'a str, copy: &'a str) -> Made<'a> {
    let copy = Some(copy);
    Made { kind: "TABLE DATA", tag, schema: Some("public"), copy, has_data: true, ..PATH }
        .without_definition()
}

impl Made<'_> {
    fn without_definition(mut self) -> Self {
        self.definition = None;
        self
    }
}

#[test]
fn every_version_and_compression() {
    let rows = "1\tann\n".repeat(300) + "\\.\n\n\n";
    let entries = [PATH, rows_of("users", "COPY public.users (id, name) FROM stdin;\n")];
    for minor in 12..=16 {
        for method in 0..=(if minor < 15 { 1 } else { 3 }) {
            let archive = archive(minor, method, &entries, &[Block::Rows(2, &rows)]);
            let head = "--\n-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: \n--\n\n\
                        COPY public.users (id, name) FROM stdin;\n";
            let expected = format!("{head}{rows}");
            assert_eq!(body(&archive, ScriptRows::All), expected, "1.{minor} {method}");
            let expected = format!("{head}\\.\n\n\n");
            assert_eq!(body(&archive, ScriptRows::Heads), expected, "1.{minor} {method}");
            let timeout = script(&archive, ScriptRows::All)
                .unwrap()
                .contains("transaction_timeout = 0;\nSET client");
            assert_eq!(timeout, minor == 16);
        }
    }
}

#[test]
fn an_archive_without_a_search_path_sets_it_for_each_schema() {
    let table = |schema, definition| Made {
        kind: "TABLE",
        tag: "t",
        schema: Some(schema),
        definition: Some(definition),
        drop: "DROP TABLE t;\n",
        owner: "user",
        ..PATH
    };
    let data = Made { schema: Some("crm"), ..rows_of("t", "COPY t (a) FROM stdin;\n") };
    let objects = Made { kind: "BLOBS", tag: "BLOBS", schema: None, copy: None, ..data };
    let entries = [
        table("public", "CREATE TABLE t (a int);\n"),
        table("crm", "CREATE TABLE t (a int);\n"),
        data,
        objects,
    ];
    let archive = archive(
        12,
        0,
        &entries,
        &[Block::Rows(3, "1\n\\.\n\n\n"), Block::Objects(4, &[(4_000_000_000, "it's\\")])],
    );
    insta::assert_snapshot!(
        script(&archive, ScriptRows::All).unwrap().replace(RESTRICT_KEY, "KEY")
    );
}

/// As pg_dump of 17 and newer writes groups of large objects, partitioned tables and statistics.
#[test]
fn what_came_with_version_16() {
    let group = Made {
        kind: "BLOB METADATA",
        tag: "16501..16502",
        definition: Some("16501\n16502\n"),
        drop: "dummy",
        owner: "postgres",
        section: 3,
        ..PATH
    };
    let privileges = Made {
        kind: "ACL",
        tag: "LARGE OBJECTS 16501..16502",
        definition: Some(
            "GRANT SELECT ON LARGE OBJECT 16501 TO \"LARGE OBJECT 1;\";\nREVOKE ALL ON LARGE OBJECT 16501 FROM PUBLIC;\n",
        ),
        drop: "",
        dependencies: &["2"],
        ..group
    };
    let table = Made {
        kind: "TABLE",
        tag: "Parts",
        schema: Some("public"),
        definition: Some("CREATE TABLE public.\"Parts\" () PARTITION BY LIST (a);\n"),
        drop: "DROP TABLE public.\"Parts\";\n",
        owner: "postgres",
        access_method: Some("heap"),
        relation_kind: b'p',
        ..PATH
    };
    let view = Made {
        kind: "VIEW",
        tag: "v",
        relation_kind: b'v',
        access_method: None,
        definition: Some("CREATE VIEW public.v AS SELECT 1;\n"),
        ..table
    };
    let statistics = Made {
        kind: "STATISTICS DATA",
        tag: "m",
        definition: Some("SELECT * FROM pg_catalog.pg_restore_relation_stats('relname', 'm');\n"),
        drop: "",
        section: 4,
        ..view
    };
    let database = Made {
        kind: "DATABASE",
        tag: "shop",
        definition: Some("CREATE DATABASE shop;\n"),
        drop: "DROP DATABASE shop;\n",
        owner: "postgres",
        ..PATH
    };
    let sequence = Made {
        kind: "SEQUENCE SET",
        tag: "s",
        schema: Some("public"),
        definition: Some("SELECT pg_catalog.setval('public.s', 7, true);\n"),
        section: 3,
        ..PATH
    };
    let objects = Made { kind: "BLOBS", tag: "16501..16502", has_data: true, ..PATH };
    let entries = [
        PATH,
        group,
        privileges,
        database,
        statistics,
        table,
        view,
        objects.without_definition(),
        sequence,
    ];
    let block = Block::Objects(8, &[(16_501, "a"), (16_502, "")]);
    let archive = archive(16, 3, &entries, &[block]);
    insta::assert_snapshot!(body(&archive, ScriptRows::All));
}

#[test]
fn data_in_another_order_than_the_contents() {
    let entries = [
        PATH,
        rows_of("a", "COPY public.a (x) FROM stdin;\n"),
        rows_of("b", ""),
        rows_of("c", "COPY public.c (x) FROM stdin;\n"),
    ];
    let blocks = [
        Block::Rows(3, "INSERT INTO public.b VALUES (2);\n\n\n"),
        Block::Rows(4, "3\n\\.\n\n\n"),
        Block::Rows(2, "1\n\\.\n\n\n"),
    ];
    let shown = |rows| {
        let body = body(&archive(14, 1, &entries, &blocks), rows);
        let lines = body.lines().filter(|line| !line.is_empty() && !line.starts_with("--"));
        lines.collect::<Vec<_>>().join(" | ")
    };
    assert_eq!(
        shown(ScriptRows::All),
        "INSERT INTO public.b VALUES (2); | COPY public.c (x) FROM stdin; | 3 | \\. | COPY public.a (x) FROM stdin; | 1 | \\."
    );
    assert_eq!(
        shown(ScriptRows::Heads),
        "INSERT INTO public.b VALUES (2); | COPY public.c (x) FROM stdin; | \\. | COPY public.a (x) FROM stdin; | \\."
    );
}

/// As pg_dump of 17 and newer writes them: several lists of large objects, each with a number, and files compressed in their own ways.
#[test]
fn directories_and_tar_archives_of_version_16() {
    let objects = Made { kind: "BLOBS", tag: "BLOBS", schema: None, copy: None, ..rows_of("", "") };
    let entries = [PATH, rows_of("a", "COPY public.a (x) FROM stdin;\n"), objects, objects];
    let files = ["", "2.dat", "blobs_3.toc", "blobs_4.toc"];
    let toc = head(16, 3, &entries, Some(&files));
    let members: [(&str, &[u8]); 6] = [
        ("2.dat", b"1\n\\.\n\n\n"),
        ("blob_7.dat", b"seven"),
        ("blob_4000000000.dat", b"\x28\xB5\x2F\xFD, and no zstd"),
        ("blobs_3.toc", b"7 blob_7.dat\n4000000000 blob_4000000000.dat\n"),
        ("blob_8.dat", b""),
        ("blobs_4.toc", b"8 blob_8.dat\n"),
    ];
    let read = |mut script: ArchiveScript| {
        let mut text = String::new();
        script.read_to_string(&mut text).unwrap();
        text.split_once("SET row_security = off;\n\n").unwrap().1.replace(RESTRICT_KEY, "KEY")
    };

    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("toc.dat"), &toc).unwrap();
    for (number, (name, bytes)) in members.iter().enumerate() {
        let (ending, method) = [(".zst", 3), (".lz4", 2), ("", 0)][number % 3];
        let bytes = compressed(method, bytes);
        std::fs::write(folder.path().join(format!("{name}{ending}")), bytes).unwrap();
    }
    let open = |file: &crate::input::archive_folder::ArchiveFile| {
        let reader = std::fs::File::open(&file.path)?;
        let reader = crate::input::compressed::Decompressed::known(file.compression, reader)?;
        Ok(Box::new(reader) as Box<dyn Read + Send>)
    };
    let found = ArchiveFolder::find(folder.path()).unwrap();
    let directory = ArchiveScript::directory(found, Box::new(open), ScriptRows::All).unwrap();
    let directory = read(directory);
    insta::assert_snapshot!(directory);

    let mut tar = Vec::new();
    for (name, bytes) in [("toc.dat", toc.as_slice())].iter().chain(&members) {
        let mut header = [0; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[124..135].copy_from_slice(format!("{:011o}", bytes.len()).as_bytes());
        header[148..156].copy_from_slice(b"        ");
        header[156..263].iter_mut().zip(*b"0").for_each(|(byte, kind)| *byte = kind);
        header[257..262].copy_from_slice(b"ustar");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        tar.extend_from_slice(&header);
        tar.extend_from_slice(bytes);
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.resize(tar.len() + 1024, 0);
    let script = ArchiveScript::tar(Box::new(Cursor::new(tar.clone())), ScriptRows::All);
    assert_eq!(read(script.unwrap()), directory);
    for end in (0..tar.len() - 1024).step_by(100) {
        let cut = Box::new(Cursor::new(tar[..end].to_vec()));
        let read = ArchiveScript::tar(cut, ScriptRows::All)
            .map(|mut script| script.read_to_end(&mut Vec::new()).is_ok());
        assert!(!read.unwrap_or(false), "cut at {end}");
    }
}

#[test]
fn archives_that_are_broken() {
    let users = rows_of("users", "COPY public.users (id) FROM stdin;\n");
    let entries = [PATH, users, Made { tag: "orders", ..users }];
    let (one, two) = (Block::Rows(2, "1\n\\.\n\n\n"), Block::Rows(3, "1\n\\.\n\n\n"));
    let whole = |method, blocks: &[Block<'_>]| archive(15, method, &entries, blocks);
    let mut newer = whole(0, &[one, two]);
    newer[6] = 17;
    let mut damaged = whole(1, &[one, two]);
    let last = damaged.len() - 6;
    damaged[last] ^= 0x55;
    let mut behind = whole(1, &[one]);
    behind.truncate(behind.len() - 5);
    behind.extend_from_slice(b"\0\x01\0\0\0x\0\0\0\0\0");
    let cases: &[(&str, Vec<u8>)] = &[
        ("newer", newer),
        ("a block is missing", whole(1, &[one])),
        ("a block too many", whole(1, &[one, two, Block::Rows(99, "")])),
        ("damaged", damaged),
        ("something behind the stream", behind),
        ("cut within a block", {
            let mut cut = whole(0, &[one, two]);
            cut.truncate(cut.len() - 9);
            cut
        }),
        ("cut within the contents", whole(0, &[])[..200].to_vec()),
        ("rows without an end", whole(0, &[one, Block::Rows(3, "1\n2\n")])),
        (
            "rows that end within one",
            whole(1, &[Block::Rows(2, "1\n\\."), Block::Rows(3, "1\\.\n")]),
        ),
        ("no rows and no end", whole(0, &[one, Block::Rows(3, "")])),
    ];
    let mut told = String::new();
    for (name, bytes) in cases {
        for rows in [ScriptRows::All, ScriptRows::Heads] {
            let result =
                script(bytes, rows).map_or_else(|error| error.to_string(), |_| "read".to_owned());
            told.push_str(&format!("{name}, {rows:?}: {result}\n"));
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn no_beginning_of_an_archive_is_a_whole_one() {
    let entries = [PATH, rows_of("users", "COPY public.users (id) FROM stdin;\n")];
    for method in 0..=3 {
        let whole = archive(16, method, &entries, &[Block::Rows(2, "1\n2\n\\.\n\n\n")]);
        for end in 0..whole.len() {
            for rows in [ScriptRows::All, ScriptRows::Heads] {
                assert!(script(&whole[..end], rows).is_err(), "{method}: cut at {end}");
            }
        }
        assert!(script(&whole, ScriptRows::All).is_ok());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(
        method in 0u8..4, at in 0usize..600, change in proptest::collection::vec(any::<u8>(), 1..9)
    ) {
        let entries = [PATH, rows_of("users", "COPY public.users (id) FROM stdin;\n"), Made { kind: "BLOBS", ..rows_of("BLOBS", "") }];
        let blocks = [Block::Rows(2, "1\n2\n\\.\n\n\n"), Block::Objects(3, &[(1, "abc")])];
        let mut bytes = archive(16, method, &entries, &blocks);
        let at = at % bytes.len();
        for (byte, new) in bytes[at..].iter_mut().zip(change) {
            *byte = new;
        }
        for rows in [ScriptRows::All, ScriptRows::Heads] {
            let reader = Box::new(Cursor::new(bytes.clone()));
            if let Ok(mut script) = ArchiveScript::custom(reader, rows) {
                let mut out = Vec::new();
                let _ = script.read_to_end(&mut out);
                prop_assert!(out.len() < 1 << 20);
            }
        }
    }
}
