//! How fast the contents of an archive are read, its data is inflated and deflated. Asserts what it times.

#![allow(missing_docs, clippy::expect_used)]

use std::io::{Read, Write};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::dump::archive::contents::{Contents, Entry, EntryParts, Field, Place, Section};
use dumpscrub::dump::archive::custom::{BlockKind, CustomReader, CustomWriter, More, Piece};
use dumpscrub::dump::archive::data_codec::{Container, DataEncoder, DataReader};
use dumpscrub::dump::archive::deflate_segments::{SegmentEncoder, SegmentJoin};
use dumpscrub::dump::archive::header::{Compression, Format, Header};
use dumpscrub::dump::archive::primitives::Source;

const ENTRIES: i32 = 20_000;
const ROWS: usize = 200_000;

fn rows() -> Vec<u8> {
    let mut rows = Vec::new();
    for row in 0..ROWS {
        let line = format!(
            "{row}\tMary Smith\tmary.smith.{row}@example.com\t2024-05-06 07:08:09.{:03}+00\t\\N\n",
            row * 7919 % 1000
        );
        rows.extend_from_slice(line.as_bytes());
    }
    rows.extend_from_slice(b"\\.\n\n\n");
    rows
}

fn header() -> Header {
    Header::new(16, Format::Custom, Compression::None, [0; 7], [Some(b"shop"), None, None])
        .expect("a header")
}

fn contents(c: &mut Criterion) {
    let header = header();
    let entry = |number: i32| {
        let definition = format!(
            "CREATE TABLE public.t{number} (\n    id integer NOT NULL,\n    name text,\n    email text\n);\n"
        );
        let parts = EntryParts {
            dump_id: number,
            has_data: false,
            section: Section::PreData,
            relation_kind: Some(b'r'),
            fields: &[
                (Field::Tag, b"t"),
                (Field::Kind, b"TABLE"),
                (Field::Definition, definition.as_bytes()),
                (Field::Schema, b"public"),
                (Field::Owner, b"shop"),
            ],
            dependencies: &[1, 2, 3],
            place: Place::NoData,
        };
        Entry::new(&header, &parts).expect("an entry")
    };
    let contents = Contents::new(&header, (1..=ENTRIES).map(entry).collect()).expect("contents");
    let mut bytes = Vec::new();
    contents.write_to(&mut bytes);
    let mut group = c.benchmark_group("contents");
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("read", |b| {
        b.iter(|| {
            let contents = Contents::read(&mut Source::new(&bytes[..]), &header).expect("contents");
            assert_eq!(contents.entries().len() as i32, ENTRIES);
        });
    });
    group.finish();
}

fn blocks(c: &mut Criterion) {
    let rows = rows();
    let header = header();
    let parts = EntryParts {
        dump_id: 1,
        has_data: true,
        section: Section::Data,
        relation_kind: None,
        fields: &[(Field::Kind, b"TABLE DATA")],
        dependencies: &[],
        place: Place::NotSet,
    };
    let entry = Entry::new(&header, &parts).expect("an entry");
    let contents = Contents::new(&header, vec![entry]).expect("contents");
    let mut writer = CustomWriter::new(Vec::new(), &header, &contents).expect("a writer");
    writer.begin_block(BlockKind::Data, 1).expect("a block");
    // As pg_dump writes them without compression: a chunk for each row.
    for row in rows.split_inclusive(|byte| *byte == b'\n') {
        writer.write_chunk(row).expect("a chunk");
    }
    writer.end_chunks().expect("an end");
    let (bytes, _) = writer.finish().expect("an archive");
    let mut group = c.benchmark_group("blocks");
    group.throughput(Throughput::Bytes(rows.len() as u64));
    group.bench_function("chunks of a row", |b| {
        let mut piece = Piece::default();
        b.iter(|| {
            let (_, _, mut reader) = CustomReader::open(&bytes[..]).expect("an archive");
            reader.next_block().expect("a block").expect("one");
            let mut read = 0;
            loop {
                piece.clear();
                let more = reader.read_chunks(&mut piece, 256 << 10).expect("chunks");
                read += piece.payloads().map(<[u8]>::len).sum::<usize>();
                if more == More::Ended {
                    break;
                }
            }
            assert_eq!(read, rows.len());
        });
    });
    group.finish();
}

fn encode(rows: &[u8], compression: Compression, level: Option<i32>) -> Vec<u8> {
    let mut encoder =
        DataEncoder::new(Vec::new(), compression, level, Container::Block).expect("an encoder");
    encoder.write_all(rows).expect("memory");
    encoder.finish().expect("memory")
}

const METHODS: [(&str, Compression, Option<i32>); 5] = [
    ("gzip 1", Compression::Gzip, Some(1)),
    ("gzip 6", Compression::Gzip, None),
    ("lz4", Compression::Lz4, None),
    ("zstd 1", Compression::Zstd, Some(1)),
    ("zstd 3", Compression::Zstd, None),
];

fn data(c: &mut Criterion) {
    let rows = rows();
    let mut group = c.benchmark_group("inflate");
    group.throughput(Throughput::Bytes(rows.len() as u64)).sample_size(10);
    for (name, compression, level) in METHODS {
        let bytes = encode(&rows, compression, level);
        let mut out = vec![0; 1 << 20];
        group.bench_function(name, |b| {
            b.iter(|| {
                let mut reader =
                    DataReader::new(&bytes[..], compression, Container::Block).expect("a decoder");
                let mut read = 0;
                loop {
                    match reader.read(&mut out).expect("data") {
                        0 => break,
                        some => read += some,
                    }
                }
                assert_eq!(read, rows.len());
            });
        });
    }
    group.finish();
    let mut group = c.benchmark_group("deflate");
    group.throughput(Throughput::Bytes(rows.len() as u64)).sample_size(10);
    for (name, compression, level) in METHODS {
        group.bench_function(name, |b| {
            b.iter(|| assert!(encode(&rows, compression, level).len() < rows.len() / 2));
        });
    }
    group.bench_function("gzip 6 in segments", |b| {
        b.iter(|| {
            let mut encoder = SegmentEncoder::new(None, Container::Block);
            let mut out = Vec::new();
            let mut join = SegmentJoin::begin(None, Container::Block, &mut out);
            for part in rows.chunks(1 << 20) {
                let segment = encoder.encode(part, &mut out).expect("a segment");
                join.add(&segment).expect("the same container");
            }
            join.finish(&mut out);
            assert!(out.len() < rows.len() / 2);
        });
    });
    group.finish();
}

criterion_group!(benches, contents, blocks, data);
criterion_main!(benches);
