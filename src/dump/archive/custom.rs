//! The data of a custom archive: blocks behind the contents, one for each entry with data, to the end of the file.
//!
//! A block is a byte (1 for a table's data, 3 for large objects) and the entry's dump id. Data follows as chunks: an int, the
//! chunk's length, and as many bytes; a length of 0 ends it. All chunks together are one compressed stream. A block of large
//! objects holds, for each, its OID as an int and such chunks, and ends with an OID of 0.
//!
//! [`CustomReader`] gives the heads, and the chunks in pieces of bounded size in their raw form: what is written back as it was
//! read is the same block. [`CustomWriter`] writes them.

use std::collections::HashSet;
use std::io::{self, Read, Write};
use std::ops::Range;

use super::contents::{Contents, Entry, Place};
use super::header::{Format, Header};
use super::primitives::{Source, Widths, cut_off, damaged};
use crate::error::{Error, Result};
use crate::position::Position;

/// Bytes of data in a chunk that is made here. pg_restore takes any length; pg_dump writes 4096 bytes of zlib data.
pub const CHUNK_BYTES: usize = 64 << 10;

/// What a block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The rows of a table: one stream.
    Data,
    /// Large objects: a stream for each.
    LargeObjects,
}

/// The head of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockHead {
    /// What it holds.
    pub kind: BlockKind,
    /// The entry that it belongs to.
    pub dump_id: i32,
    /// Its first byte in the archive.
    pub at: u64,
}

/// Whether more of the same follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// More follows.
    Follows,
    /// That was the last.
    Ended,
}

/// Chunks, or parts of them, as they stand in the archive.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    raw: Vec<u8>,
    payloads: Vec<Range<usize>>,
}

impl Piece {
    /// The bytes of the archive: lengths and data.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// The data alone, part by part.
    pub fn payloads(&self) -> impl Iterator<Item = &[u8]> {
        self.payloads.iter().filter_map(|range| self.raw.get(range.clone()))
    }

    /// How many parts [`Piece::payloads`] gives.
    pub fn payload_count(&self) -> usize {
        self.payloads.len()
    }

    /// One part of the data.
    pub fn payload(&self, index: usize) -> Option<&[u8]> {
        self.raw.get(self.payloads.get(index)?.clone())
    }

    /// Forgets all, and keeps the memory.
    pub fn clear(&mut self) {
        self.raw.clear();
        self.payloads.clear();
    }
}

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before a block, or at the end.
    Between,
    /// Within a chunk of which so many bytes are to come (0: before the next chunk's length). `object` if it is one's data.
    Chunks { left: u64, object: bool },
    /// Within a block of large objects, before an OID.
    Objects,
}

/// Reads the blocks of a custom archive.
#[derive(Debug)]
pub struct CustomReader<R> {
    source: Source<R>,
    widths: Widths,
    state: State,
    head: Option<BlockHead>,
    /// The entries whose data has not come yet.
    missing: HashSet<i32>,
    scratch: Vec<u8>,
}

impl<R: Read> CustomReader<R> {
    /// Reads header and contents of an archive, and stands before its first block.
    ///
    /// # Errors
    /// If it is no custom archive, or as [`Header::read`] and [`Contents::read`].
    pub fn open(reader: R) -> Result<(Header, Contents, CustomReader<R>)> {
        let mut source = Source::new(reader);
        let header = Header::read(&mut source)?;
        if header.format() != Format::Custom {
            return Err(Error::input(
                "the contents of a directory or tar archive, without its data",
            )
            .at(Position::at_byte(0))
            .hint("name the directory, or the tar archive itself"));
        }
        let contents = Contents::read(&mut source, &header)?;
        let widths = header.widths();
        let with_data = contents.entries().iter().filter(|entry| entry.has_data());
        let reader = CustomReader {
            source,
            widths,
            state: State::Between,
            head: None,
            missing: with_data.map(Entry::dump_id).collect(),
            scratch: Vec::new(),
        };
        Ok((header, contents, reader))
    }

    /// How many bytes of the archive have been read.
    pub fn position(&self) -> u64 {
        self.source.position()
    }

    /// The next block; none at the end of the archive, where every entry with data has had its block. What is left of the block
    /// before is skipped.
    ///
    /// # Errors
    /// If the archive is cut off or damaged, a block belongs to no entry with data or is its second, or reading fails.
    pub fn next_block(&mut self) -> Result<Option<BlockHead>> {
        self.skip_block()?;
        if self.source.is_at_end()? {
            return self.at_end();
        }
        let at = self.source.position();
        self.scratch.clear();
        let what = "the head of a block of data";
        let kind = match self.source.byte(&mut self.scratch, what)? {
            1 => BlockKind::Data,
            3 => BlockKind::LargeObjects,
            other => {
                return Err(damaged(at, format!("a block of data is of the unknown kind {other}")));
            }
        };
        let number = self.source.int(self.widths, &mut self.scratch, what)?;
        let dump_id = match i32::try_from(number) {
            Ok(dump_id) if dump_id > 0 => dump_id,
            _ => return Err(damaged(at, format!("a block of data belongs to entry {number}"))),
        };
        if !self.missing.remove(&dump_id) {
            let text =
                format!("a block of data belongs to entry {dump_id}, which has no data left");
            return Err(damaged(at, text));
        }
        let head = BlockHead { kind, dump_id, at };
        self.state = match kind {
            BlockKind::Data => State::Chunks { left: 0, object: false },
            BlockKind::LargeObjects => State::Objects,
        };
        self.head = Some(head);
        Ok(Some(head))
    }

    /// The OID of the next large object of this block; none at its end, and in a block of rows. What is left of the object before
    /// is skipped.
    ///
    /// # Errors
    /// If the archive is cut off or damaged, or reading fails.
    pub fn next_object(&mut self) -> Result<Option<u32>> {
        while let State::Chunks { object: true, .. } = self.state {
            self.skip_chunk()?;
        }
        if self.state != State::Objects {
            return Ok(None);
        }
        self.scratch.clear();
        let at = self.source.position();
        let number = self.source.int(self.widths, &mut self.scratch, "a block of large objects")?;
        if number == 0 {
            self.state = State::Between;
            return Ok(None);
        }
        let Some(oid) = oid(number) else {
            return Err(damaged(at, format!("a large object has the impossible OID {number}")));
        };
        self.state = State::Chunks { left: 0, object: true };
        Ok(Some(oid))
    }

    /// Adds about `bytes` bytes of this table's or large object's chunks to `piece`, fewer at its end. The length 0 that ends the
    /// chunks is read and not added.
    ///
    /// # Errors
    /// If the archive is cut off or damaged, or reading fails.
    pub fn read_chunks(&mut self, piece: &mut Piece, bytes: usize) -> Result<More> {
        let what = self.what();
        let enough = piece.raw.len() + bytes.max(1);
        while piece.raw.len() < enough {
            let State::Chunks { left, object } = self.state else { return Ok(More::Ended) };
            if left == 0 {
                if self.next_chunk(&mut piece.raw, object)? == More::Ended {
                    return Ok(More::Ended);
                }
                continue;
            }
            let start = piece.raw.len();
            let taken = left.min((enough - start) as u64);
            self.source.take(taken, &mut piece.raw, what)?;
            piece.payloads.push(start..piece.raw.len());
            self.state = State::Chunks { left: left - taken, object };
        }
        Ok(More::Follows)
    }

    /// Skips what is left of the block.
    ///
    /// # Errors
    /// If the archive is cut off or damaged, or reading fails.
    pub fn skip_block(&mut self) -> Result<()> {
        loop {
            match self.state {
                State::Between => return Ok(()),
                State::Chunks { .. } => self.skip_chunk()?,
                State::Objects => {
                    self.next_object()?;
                }
            }
        }
    }

    fn at_end(&self) -> Result<Option<BlockHead>> {
        let Some(first) = self.missing.iter().min() else { return Ok(None) };
        let which = match self.missing.len() {
            1 => format!("entry {first}"),
            count => format!("{count} of its entries, beginning with entry {first},"),
        };
        let missing = cut_off(format!("the data of {which} is missing"));
        Err(missing.at(Position::at_byte(self.source.position())))
    }

    fn skip_chunk(&mut self) -> Result<()> {
        let State::Chunks { left, object } = self.state else { return Ok(()) };
        self.source.skip(left, self.what())?;
        self.state = State::Chunks { left: 0, object };
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        let more = self.next_chunk(&mut scratch, object);
        self.scratch = scratch;
        more.map(|_| ())
    }

    /// Reads the next chunk's length and adds it to `raw`, unless it is the 0 at the end.
    fn next_chunk(&mut self, raw: &mut Vec<u8>, object: bool) -> Result<More> {
        let start = raw.len();
        let at = self.source.position();
        let length = self.source.int(self.widths, raw, self.what())?;
        match u64::try_from(length) {
            Ok(0) => {
                raw.truncate(start);
                self.state = if object { State::Objects } else { State::Between };
                Ok(More::Ended)
            }
            Ok(left) => {
                self.state = State::Chunks { left, object };
                Ok(More::Follows)
            }
            Err(_) => Err(damaged(at, format!("a chunk of data claims to be {length} bytes long"))),
        }
    }

    fn what(&self) -> &'static str {
        match self.head.map(|head| head.kind) {
            Some(BlockKind::LargeObjects) => "a block of large objects",
            _ => "a block of a table's data",
        }
    }
}

/// An OID goes through a C int, so the upper half of them is negative.
fn oid(number: i64) -> Option<u32> {
    match (u32::try_from(number), i32::try_from(number)) {
        (Ok(oid), _) => Some(oid),
        (_, Ok(negative)) => Some(negative.cast_unsigned()),
        _ => None,
    }
}

/// Writes a custom archive: header, contents and blocks, in this order.
///
/// An archive is whole when [`CustomWriter::finish`] has been called. Of one that is left in the midst of a block, that is
/// without [`CustomWriter::end_chunks`] or [`CustomWriter::end_objects`], pg_restore restores nothing silently: it says that the
/// file ends too early.
#[derive(Debug)]
pub struct CustomWriter<W> {
    writer: W,
    widths: Widths,
    position: u64,
    blocks: Vec<(i32, u64)>,
    scratch: Vec<u8>,
}

impl<W: Write> CustomWriter<W> {
    /// Writes header and contents.
    ///
    /// # Errors
    /// If writing fails.
    pub fn new(writer: W, header: &Header, contents: &Contents) -> io::Result<Self> {
        let mut bytes = header.as_bytes().to_vec();
        contents.write_to(&mut bytes);
        let widths = header.widths();
        let mut custom =
            CustomWriter { writer, widths, position: 0, blocks: Vec::new(), scratch: Vec::new() };
        custom.write(&bytes)?;
        Ok(custom)
    }

    /// How many bytes have been written.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Begins a block.
    ///
    /// # Errors
    /// If writing fails.
    pub fn begin_block(&mut self, kind: BlockKind, dump_id: i32) -> io::Result<()> {
        self.blocks.push((dump_id, self.position));
        self.scratch.clear();
        self.scratch.push(match kind {
            BlockKind::Data => 1,
            BlockKind::LargeObjects => 3,
        });
        self.widths.put_int(i64::from(dump_id), &mut self.scratch);
        self.write_scratch()
    }

    /// Begins a large object in a block of them.
    ///
    /// # Errors
    /// If writing fails.
    pub fn begin_object(&mut self, oid: u32) -> io::Result<()> {
        self.scratch.clear();
        self.widths.put_int(i64::from(oid.cast_signed()), &mut self.scratch);
        self.write_scratch()
    }

    /// Writes whole chunks, or the next bytes of them, as they were read: [`Piece::raw`].
    ///
    /// # Errors
    /// If writing fails.
    pub fn write_raw(&mut self, raw: &[u8]) -> io::Result<()> {
        self.write(raw)
    }

    /// Writes a chunk. Nothing is written for no bytes.
    ///
    /// # Errors
    /// If writing fails.
    pub fn write_chunk(&mut self, data: &[u8]) -> io::Result<()> {
        for part in data.chunks(1 << 30) {
            self.scratch.clear();
            self.widths.put_int(part.len() as i64, &mut self.scratch);
            self.write_scratch()?;
            self.write(part)?;
        }
        Ok(())
    }

    /// Ends a table's or a large object's data. For a table, that is the end of the block.
    ///
    /// # Errors
    /// If writing fails.
    pub fn end_chunks(&mut self) -> io::Result<()> {
        self.scratch.clear();
        self.widths.put_int(0, &mut self.scratch);
        self.write_scratch()
    }

    /// Ends a block of large objects.
    ///
    /// # Errors
    /// If writing fails.
    pub fn end_objects(&mut self) -> io::Result<()> {
        self.end_chunks()
    }

    /// Gives the writer back, with where each block begins: dump id and byte.
    ///
    /// # Errors
    /// If flushing fails.
    pub fn finish(mut self) -> io::Result<(W, Vec<(i32, u64)>)> {
        self.writer.flush()?;
        Ok((self.writer, self.blocks))
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.writer.write_all(bytes)?;
        self.position += bytes.len() as u64;
        Ok(())
    }

    fn write_scratch(&mut self) -> io::Result<()> {
        self.writer.write_all(&self.scratch)?;
        self.position += self.scratch.len() as u64;
        Ok(())
    }
}

/// Says of all entries with data that it is not known where theirs is, which is right in every archive.
pub fn forget_places(contents: &mut Contents) {
    for entry in contents.entries_mut() {
        if matches!(entry.place(), Some(Place::At(_) | Place::NotSet)) {
            entry.set_place(Place::NotSet);
        }
    }
}

/// Says where the data of each entry is, as [`CustomWriter::finish`] tells. The contents keep their length, so that they can be
/// written over those in the file, at the length of the header.
pub fn set_places(contents: &mut Contents, blocks: &[(i32, u64)]) {
    for (dump_id, at) in blocks {
        if let Some(entry) = contents.entry_mut(*dump_id) {
            entry.set_place(Place::At(*at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::contents::{EntryParts, Field, Section};
    use super::super::header::Compression;
    use super::*;
    use proptest::prelude::*;

    /// The data of a block: of each stream the OID (0 for rows) and its chunks.
    type Streams = Vec<(u32, Vec<Vec<u8>>)>;
    type Blocks = Vec<(BlockKind, Streams)>;

    fn header() -> Header {
        Header::new(14, Format::Custom, Compression::None, [0; 7], [None; 3]).unwrap()
    }

    fn contents(header: &Header, blocks: &[(BlockKind, Streams)]) -> Contents {
        let entry = |(number, (kind, _)): (usize, &(BlockKind, Streams))| {
            let kind: &[u8] = match kind {
                BlockKind::Data => b"TABLE DATA",
                BlockKind::LargeObjects => b"BLOBS",
            };
            let parts = EntryParts {
                dump_id: i32::try_from(number).unwrap() + 1,
                has_data: true,
                section: Section::Data,
                relation_kind: None,
                fields: &[(Field::Kind, kind), (Field::Definition, b"")],
                dependencies: &[],
                place: Place::NotSet,
            };
            Entry::new(header, &parts).unwrap()
        };
        Contents::new(header, blocks.iter().enumerate().map(entry).collect()).unwrap()
    }

    fn write(header: &Header, contents: &Contents, blocks: &[(BlockKind, Streams)]) -> Vec<u8> {
        let mut writer = CustomWriter::new(Vec::new(), header, contents).unwrap();
        for (number, (kind, streams)) in blocks.iter().enumerate() {
            writer.begin_block(*kind, i32::try_from(number).unwrap() + 1).unwrap();
            for (oid, chunks) in streams {
                if *kind == BlockKind::LargeObjects {
                    writer.begin_object(*oid).unwrap();
                }
                for chunk in chunks {
                    writer.write_chunk(chunk).unwrap();
                }
                writer.end_chunks().unwrap();
            }
            if *kind == BlockKind::LargeObjects {
                writer.end_objects().unwrap();
            }
        }
        writer.finish().unwrap().0
    }

    /// Reads an archive and writes it again, in pieces of this size, with the places where the blocks are.
    fn rewrite(bytes: &[u8], piece_bytes: usize) -> Result<(Vec<u8>, Blocks)> {
        let (header, mut contents, mut reader) = CustomReader::open(bytes)?;
        let mut writer = CustomWriter::new(Vec::new(), &header, &contents).unwrap();
        let mut blocks = Vec::new();
        let mut piece = Piece::default();
        while let Some(head) = reader.next_block()? {
            assert_eq!(head.at, writer.position());
            writer.begin_block(head.kind, head.dump_id).unwrap();
            let mut streams = Streams::new();
            loop {
                let mut oid = 0;
                if head.kind == BlockKind::LargeObjects {
                    let Some(next) = reader.next_object()? else { break };
                    oid = next;
                    writer.begin_object(oid).unwrap();
                }
                let mut data = Vec::new();
                loop {
                    piece.clear();
                    let more = reader.read_chunks(&mut piece, piece_bytes)?;
                    assert!(piece.raw().len() <= piece_bytes + 5);
                    data.extend(piece.payloads().flatten());
                    writer.write_raw(piece.raw()).unwrap();
                    if more == More::Ended {
                        break;
                    }
                }
                writer.end_chunks().unwrap();
                streams.push((oid, vec![data]));
                if head.kind == BlockKind::Data {
                    break;
                }
            }
            if head.kind == BlockKind::LargeObjects {
                writer.end_objects().unwrap();
            }
            blocks.push((head.kind, streams));
        }
        let (written, places) = writer.finish().unwrap();
        set_places(&mut contents, &places);
        for (dump_id, at) in places {
            assert_eq!(contents.entry(dump_id).unwrap().place(), Some(Place::At(at)));
        }
        forget_places(&mut contents);
        let mut again = header.as_bytes().to_vec();
        contents.write_to(&mut again);
        assert_eq!(again, written[..again.len()]);
        Ok((written, blocks))
    }

    fn joined(blocks: &[(BlockKind, Streams)]) -> Blocks {
        let join = |(oid, chunks): &(u32, Vec<Vec<u8>>)| (*oid, vec![chunks.concat()]);
        blocks.iter().map(|(kind, streams)| (*kind, streams.iter().map(join).collect())).collect()
    }

    fn blocks() -> Blocks {
        let rows = |text: &str| vec![text.as_bytes().to_vec(), b"\\.\n\n\n".to_vec()];
        vec![
            (BlockKind::Data, vec![(0, rows("1\ta\n"))]),
            (BlockKind::Data, vec![(0, vec![])]),
            (
                BlockKind::LargeObjects,
                vec![
                    (16_400, vec![vec![7; 20_000], vec![8; 3]]),
                    (16_401, vec![]),
                    (3_000_000_001, vec![b"x".to_vec()]),
                ],
            ),
            (BlockKind::LargeObjects, vec![]),
            (BlockKind::Data, vec![(0, rows("2\tb\n"))]),
        ]
    }

    #[test]
    fn blocks_byte_by_byte() {
        let header = header();
        let blocks = [
            (BlockKind::Data, vec![(0, vec![b"1\n".to_vec(), b"\\.\n\n\n".to_vec()])]),
            (BlockKind::LargeObjects, vec![(0x8000_0001, vec![b"ab".to_vec()]), (9, vec![])]),
        ];
        let contents = contents(&header, &blocks);
        let bytes = write(&header, &contents, &blocks);
        let data = header.as_bytes().len() + usize::try_from(contents.byte_len()).unwrap();
        let expected = [
            b"\x01\0\x01\0\0\0".as_slice(),
            b"\0\x02\0\0\x001\n\0\x05\0\0\0\\.\n\n\n\0\0\0\0\0",
            b"\x03\0\x02\0\0\0",
            b"\x01\xFF\xFF\xFF\x7F\0\x02\0\0\0ab\0\0\0\0\0",
            b"\0\x09\0\0\0\0\0\0\0\0\0\0\0\0\0",
        ]
        .concat();
        assert_eq!(bytes[data..], expected);
    }

    #[test]
    fn what_is_left_unread_is_skipped() {
        let header = header();
        let blocks = blocks();
        let bytes = write(&header, &contents(&header, &blocks), &blocks);
        for objects in 0..=3 {
            for piece_bytes in [0, 1, 9_000] {
                let (_, _, mut reader) = CustomReader::open(&bytes[..]).unwrap();
                let mut heads = Vec::new();
                let mut piece = Piece::default();
                while let Some(head) = reader.next_block().unwrap() {
                    heads.push((head.dump_id, head.kind));
                    for _ in 0..objects {
                        let _ = reader.next_object().unwrap();
                        if piece_bytes > 0 {
                            piece.clear();
                            reader.read_chunks(&mut piece, piece_bytes).unwrap();
                        }
                    }
                }
                let expected: Vec<_> =
                    (1..).zip(&blocks).map(|(number, (kind, _))| (number, *kind)).collect();
                assert_eq!(heads, expected);
                assert_eq!(reader.position(), bytes.len() as u64);
            }
        }
    }

    #[test]
    fn a_cut_archive_is_an_error_wherever_it_is_cut() {
        let header = header();
        let blocks = blocks();
        let bytes = write(&header, &contents(&header, &blocks), &blocks);
        for cut in (0..bytes.len()).filter(|cut| !(1_000..20_000).contains(&(cut - cut % 100))) {
            let error = rewrite(&bytes[..cut], 1_000).unwrap_err().to_string();
            assert!(error.contains("cut off"), "{error}");
            assert!(error.contains(&format!(": byte {cut}\nhint: ")), "{error}");
        }
        assert!(rewrite(&bytes, 1_000).is_ok());
    }

    #[test]
    fn refusals() {
        let header = header();
        let head = write(&header, &contents(&header, &blocks()), &[]);
        let read = |block: &[u8]| {
            rewrite(&[&head[..], block].concat(), 1_000).map(|_| ()).unwrap_err().to_string()
        };
        for (block, expected) in [
            (&b"\x02\0\x01\0\0\0"[..], "a block of data is of the unknown kind 2"),
            (b"\x01\x01\x01\0\0\0", "a block of data belongs to entry -1"),
            (b"\x01\0\x01\0\0\0\x01\x01\0\0\0", "a chunk of data claims to be -1 bytes long"),
            (b"\x01\0\x01\0\0\0\0\xFF\xFF\xFF\x7Fabc", "ends in a block of a table's data"),
            (b"\x01\0\x63\0\0\0\0", "belongs to entry 99, which has no data left"),
            (b"\x01\0\x01\0\0\0\0\0\0\0\0\x01\0\x01\0\0\0", "belongs to entry 1, which has no"),
            (
                b"\x01\0\x01\0\0\0\0\0\0\0\0",
                "data of 4 of its entries, beginning with entry 2, is missing",
            ),
            (b"\x03\0\x01\0\0\0\0\x01", "ends in a block of large objects"),
        ] {
            let error = read(block);
            assert!(error.contains(expected), "{error}");
        }
        let tar = Header::new(14, Format::Tar, Compression::None, [0; 7], [None; 3]).unwrap();
        let error = CustomReader::open(tar.as_bytes()).unwrap_err().to_string();
        assert!(error.contains("without its data"), "{error}");
    }

    fn streams() -> impl Strategy<Value = Streams> {
        let chunk = proptest::collection::vec(any::<u8>(), 1..60);
        proptest::collection::vec((1u32.., proptest::collection::vec(chunk, 0..6)), 0..4)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_and_written_again(
            blocks in proptest::collection::vec((any::<bool>(), streams()), 0..5),
            piece_bytes in 1usize..200,
        ) {
            let blocks: Blocks = blocks
                .into_iter()
                .map(|(objects, mut streams)| {
                    if objects {
                        return (BlockKind::LargeObjects, streams);
                    }
                    streams.truncate(1);
                    streams.resize(1, (0, vec![]));
                    streams[0].0 = 0;
                    (BlockKind::Data, streams)
                })
                .collect();
            let header = header();
            let bytes = write(&header, &contents(&header, &blocks), &blocks);
            let (again, read) = rewrite(&bytes, piece_bytes).unwrap();
            prop_assert_eq!(again, bytes);
            prop_assert_eq!(read, joined(&blocks));
        }
    }
}
