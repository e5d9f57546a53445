//! Whole archives: what is read to its end is written again as it was, and its data does not depend on how it is read.
#![no_main]

use std::io::{Read, Write};

use dumpscrub::dump::archive::custom::{BlockKind, CustomReader, CustomWriter, More, Piece};
use dumpscrub::dump::archive::data_codec::{Container, DataDecoder};
use dumpscrub::dump::archive::directory;
use dumpscrub::dump::archive::header::Compression;
use dumpscrub::dump::archive::primitives::Source;
use dumpscrub::dump::archive::tar::{TarReader, TarWriter};
use dumpscrub::dump::archive::{Contents, Header};
use libfuzzer_sys::fuzz_target;

/// More than that is not decompressed of one input.
const DATA_BYTES_MAX: usize = 8 << 20;

fuzz_target!(|data: &[u8]| {
    if data.starts_with(b"PGDMP") {
        let small = custom(data, 3);
        let large = custom(data, 1 << 20);
        assert_eq!(small, large);
    } else {
        tar(data);
        if let Ok(objects) = directory::large_objects(data) {
            let mut list = Vec::new();
            for object in &objects {
                directory::put_large_object(*object, &mut list);
            }
            assert_eq!(directory::large_objects(&list).unwrap(), objects);
        }
        for compression in [Compression::Gzip, Compression::Lz4, Compression::Zstd] {
            let small = decoded(data.chunks(3), compression, Container::File, 100);
            let large = decoded([data].into_iter(), compression, Container::File, 1 << 16);
            assert_eq!(small, large);
        }
    }
});

/// Reads an archive in pieces of this size, and returns the data of each stream; none where something is wrong.
fn custom(bytes: &[u8], piece_bytes: usize) -> Option<Vec<Option<Vec<u8>>>> {
    let (header, contents, mut reader) = CustomReader::open(bytes).ok()?;
    let mut writer = CustomWriter::new(Vec::new(), &header, &contents).unwrap();
    let mut streams = Vec::new();
    while let Some(head) = reader.next_block().ok()? {
        writer.begin_block(head.kind, head.dump_id).unwrap();
        loop {
            if head.kind == BlockKind::LargeObjects {
                let Some(oid) = reader.next_object().ok()? else { break };
                writer.begin_object(oid).unwrap();
            }
            let mut pieces = Vec::new();
            loop {
                let mut piece = Piece::default();
                let more = reader.read_chunks(&mut piece, piece_bytes).ok()?;
                writer.write_raw(piece.raw()).unwrap();
                pieces.push(piece);
                if more == More::Ended {
                    break;
                }
            }
            writer.end_chunks().unwrap();
            let data = pieces.iter().flat_map(Piece::payloads);
            let room = if piece_bytes < 100 { 777 } else { 1 << 16 };
            streams.push(decoded(data, header.compression(), Container::Block, room));
            if head.kind == BlockKind::Data {
                break;
            }
        }
        if head.kind == BlockKind::LargeObjects {
            writer.end_objects().unwrap();
        }
    }
    let (written, _) = writer.finish().unwrap();
    assert_eq!(written, bytes);
    Some(streams)
}

/// The data that pieces of a stream stand for; none where they are damaged, cut off, or stand for too much.
fn decoded<'a>(
    pieces: impl Iterator<Item = &'a [u8]>,
    compression: Compression,
    container: Container,
    room: usize,
) -> Option<Vec<u8>> {
    let mut decoder = DataDecoder::new(compression, container).unwrap();
    let mut output = vec![0; room];
    let mut data = Vec::new();
    for mut piece in pieces {
        loop {
            let step = decoder.decode(piece, &mut output).ok()?;
            data.extend_from_slice(&output[..step.produced]);
            if data.len() > DATA_BYTES_MAX {
                return None;
            }
            piece = &piece[step.consumed..];
            if step.produced < output.len() {
                assert!(piece.is_empty(), "neither takes nor gives");
                break;
            }
        }
    }
    decoder.finish().ok()?;
    Some(data)
}

fn tar(bytes: &[u8]) {
    let mut reader = TarReader::new(bytes);
    let mut writer = TarWriter::new(Vec::new());
    loop {
        let member = match reader.next_member() {
            Ok(Some(member)) => member,
            Ok(None) => break,
            Err(_) => return,
        };
        let mut content = Vec::new();
        if reader.read_to_end(&mut content).is_err() {
            return;
        }
        assert_eq!(content.len() as u64, member.bytes());
        if member.name() == directory::CONTENTS_FILE.as_bytes() {
            let mut source = Source::new(content.as_slice());
            if let Ok(header) = Header::read(&mut source)
                && let Ok(contents) = Contents::read(&mut source, &header)
            {
                let _ = directory::all_data(&contents, header.version());
            }
        }
        writer.begin_member(&member, member.bytes()).unwrap();
        writer.write_all(&content).unwrap();
    }
    let Ok(trailer) = reader.read_trailer() else { return };
    let written = writer.finish(trailer).unwrap();
    // What fills up a member's last block is not copied, all else is.
    assert_eq!(written.len(), bytes.len());
    let again = TarReader::new(written.as_slice()).next_member().unwrap();
    assert_eq!(again, TarReader::new(bytes).next_member().unwrap());
}
