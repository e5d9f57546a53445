//! A custom archive, block after block: while one is masked, the next is decompressed and the last compressed.
//!
//! ```text
//! reading ahead --pieces--> pipeline --rows--> writing behind
//! ```

use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::sync::atomic::AtomicBool;

use crossbeam_channel::{Receiver, Sender, bounded};

use super::Places;
use super::compressing::{Compressing, Compressors, Reach, compress_parts};
use super::entries::{DataById, EntryData, decide, of_table};
use super::member::{Compression, MemberOutput, Members, Piece, Pieces};
use super::streams::Inflating;
use crate::dump::archive::custom::{
    self, BlockHead, BlockKind, CHUNK_BYTES, CustomReader, CustomWriter, More,
};
use crate::dump::archive::data_codec::Container;
use crate::dump::archive::primitives::{cut_off, damaged};
use crate::dump::archive::{self, Contents, Header, Place};
use crate::error::{Error, ErrorKind, Result};
use crate::input::interruptible::Interrupt;
use crate::pipeline::dump_feed::DumpFeed;
use crate::pipeline::outcome::Outcome;
use crate::pipeline::sanitizer::{Job, outcome};
use crate::pipeline::worker::ScanStage;
use crate::pipeline::writer::Ending;
use crate::position::Position;

/// How many pieces wait between two threads.
const PIECES_AHEAD: usize = 16;

/// Bytes of the archive that are read at once.
const RAW_BYTES: usize = 64 << 10;

/// What is read ahead.
enum Event {
    Block(BlockHead),
    Object(u32),
    Piece(Piece),
    /// The end of a table's or a large object's data.
    End,
    /// The end of a block of large objects.
    EndObjects,
    EndArchive,
}

/// What is written behind.
enum Out {
    Block(BlockKind, i32),
    Object(u32),
    Raw(Vec<u8>),
    Data(Vec<u8>),
    End,
    EndObjects,
    EndArchive,
}

/// Sanitizes a custom archive.
pub(in crate::pipeline) fn sanitize_custom(
    job: Job,
    input: impl Read + Send,
    output: impl Write + Send,
) -> Result<Outcome> {
    let Job {
        mapping, binder, schema, inspection, progress, mut settings, findings, started, ..
    } = job;
    // No SQL ends the data of an archive.
    settings.ending = Ending::Discarded;
    let interrupt = settings.interrupt.clone();
    let opened = CustomReader::open(input).map_err(|error| interrupted(error, &interrupt))?;
    let (mut header, mut contents, reader) = opened;
    let from = header.compression();
    let mut level = header.level().and_then(|level| i32::try_from(level).ok());
    let compression = match job.compress {
        None => Compression::Kept,
        Some(compress) => {
            header.set_compression(compress.method, compress.level)?;
            level = compress.level.map(i32::from);
            Compression::Changed
        }
    };
    let feed = DumpFeed::new(mapping, binder, schema, &progress).with_inspection(inspection);
    let stop = AtomicBool::new(false);
    let mut members = Members::new(feed, &settings, &progress, &stop, compression, findings);
    let mut was = Vec::new();
    contents.write_to(&mut was);
    let data = decide(&header, &mut contents, &mut members)?.data;
    let mut is = Vec::new();
    contents.write_to(&mut is);
    let stays =
        members.keeps_raw() && was == is && data.values().all(|data| members.will_stay(data));
    drop((was, is));
    if !stays {
        custom::forget_places(&mut contents);
    }

    let (ahead, events) = bounded::<Result<Event>>(PIECES_AHEAD);
    let (behind, outs) = bounded::<Out>(PIECES_AHEAD);
    let threads = settings.threads;
    let (tasks, queue) = bounded(threads);
    let method = header.compression();
    let compressors =
        Compressors { method, level, container: Container::Block, tasks, ahead: 2 * threads };
    let (read, written) = std::thread::scope(|scope| {
        let (data, scan) = (&data, settings.scan);
        scope.spawn(move || {
            let mut reader = ReadAhead { reader, from, data, scan, compression, ahead };
            if let Err(error) = reader.all() {
                // Whoever waits for it may be gone.
                let _ = reader.ahead.send(Err(error));
            }
        });
        let (header, contents) = (&header, &contents);
        let written =
            scope.spawn(move || write_behind(output, header, contents, &compressors, &outs));
        for _ in 0..threads {
            let queue = queue.clone();
            scope.spawn(move || compress_parts(level, Container::Block, &queue));
        }
        drop(queue);
        let mut blocks =
            Blocks { members: &mut members, contents, data, events, behind, interrupt };
        let read = blocks.all();
        drop(blocks);
        let written =
            written.join().unwrap_or_else(|_| Err(Error::internal("the writer was lost")));
        (read, written)
    });
    // What cannot be written is the reason for whatever else went wrong.
    let blocks = written?;
    read?;
    let (did, feed) = members.finish();
    let (_, binder, catalog, counts) = feed.into_parts();
    let withheld = did.withheld;
    let mut outcome = outcome(did, &binder, &catalog, counts, started);
    if job.places == Places::Told && !stays && !withheld {
        custom::set_places(&mut contents, &blocks);
        let mut beginning = header.as_bytes().to_vec();
        contents.write_to(&mut beginning);
        outcome.beginning = Some(beginning);
    }
    Ok(outcome)
}

/// An error of the input, unless a signal has come.
pub(super) fn interrupted(error: Error, interrupt: &Interrupt) -> Error {
    match (error.kind(), interrupt.signal()) {
        (ErrorKind::Io(..) | ErrorKind::Input(_), Some(signal)) => {
            Error::new(ErrorKind::Interrupted(signal))
        }
        _ => error,
    }
}

/// Reads and decompresses on a thread of its own.
struct ReadAhead<'d, R> {
    reader: CustomReader<R>,
    from: archive::Compression,
    data: &'d DataById,
    scan: ScanStage,
    compression: Compression,
    ahead: Sender<Result<Event>>,
}

/// Nobody wants more.
struct Gone;

impl<R: Read> ReadAhead<'_, R> {
    fn all(&mut self) -> Result<()> {
        // Where nobody wants more, that is no error of this side.
        while let Some(head) = self.reader.next_block()? {
            if self.send(Event::Block(head)).is_err() {
                return Ok(());
            }
            let reads = self
                .data
                .get(&head.dump_id)
                .is_none_or(|data| data.is_read(self.scan, self.compression));
            match head.kind {
                BlockKind::Data => {
                    if self.chunks(reads)?.is_err() {
                        return Ok(());
                    }
                }
                BlockKind::LargeObjects => {
                    while let Some(oid) = self.reader.next_object()? {
                        if self.send(Event::Object(oid)).is_err() || self.chunks(reads)?.is_err() {
                            return Ok(());
                        }
                    }
                    if self.send(Event::EndObjects).is_err() {
                        return Ok(());
                    }
                }
            }
        }
        let _ = self.send(Event::EndArchive);
        Ok(())
    }

    fn send(&self, event: Event) -> Result<(), Gone> {
        self.ahead.send(Ok(event)).map_err(|_| Gone)
    }

    fn chunks(&mut self, reads: bool) -> Result<Result<(), Gone>> {
        if !reads {
            loop {
                let mut chunk = custom::Piece::default();
                let more = self.reader.read_chunks(&mut chunk, RAW_BYTES)?;
                let piece = Piece { raw: chunk.raw().to_vec(), data: Vec::new() };
                if self.send(Event::Piece(piece)).is_err() {
                    return Ok(Err(Gone));
                }
                if more == More::Ended {
                    return Ok(self.send(Event::End));
                }
            }
        }
        let mut inflating = Inflating::new(self.from, Container::Block)?;
        let mut gone = Ok(());
        loop {
            let at = self.reader.position();
            let mut chunk = custom::Piece::default();
            let more = self.reader.read_chunks(&mut chunk, RAW_BYTES)?;
            for payload in chunk.payloads() {
                let pushed = inflating.push(payload, &mut |data| {
                    let piece = Piece { raw: Vec::new(), data };
                    gone = self.ahead.send(Ok(Event::Piece(piece))).map_err(|_| Gone);
                    Ok(())
                });
                pushed.map_err(|error| error.at(Position::at_byte(at)))?;
                if gone.is_err() {
                    return Ok(gone);
                }
            }
            let piece = Piece { raw: chunk.raw().to_vec(), data: inflating.rest() };
            if self.send(Event::Piece(piece)).is_err() {
                return Ok(Err(Gone));
            }
            if more == More::Ended {
                inflating.finish().map_err(|error| error.at(Position::at_byte(at)))?;
                return Ok(self.send(Event::End));
            }
        }
    }
}

/// The blocks of the archive, rewritten one after the other.
struct Blocks<'b, 'a, 'f> {
    members: &'b mut Members<'a, 'f>,
    contents: &'b Contents,
    data: &'b DataById,
    events: Receiver<Result<Event>>,
    behind: Sender<Out>,
    interrupt: Interrupt,
}

impl Blocks<'_, '_, '_> {
    fn all(&mut self) -> Result<()> {
        let mut seen = BTreeSet::new();
        loop {
            match next_event(&self.events, &self.interrupt)? {
                Event::Block(head) => {
                    let is_new = seen.insert(head.dump_id);
                    let data = self.data.get(&head.dump_id).filter(|_| is_new);
                    let fits = data.is_some_and(|data| {
                        matches!(data, EntryData::LargeObjects(_) | EntryData::Unknown)
                            || head.kind == BlockKind::Data
                    });
                    let (Some(data), true) = (data, fits) else {
                        let text =
                            format!("it holds data of entry {}, which has none", head.dump_id);
                        return Err(damaged(head.at, text));
                    };
                    let entry = self.contents.entry(head.dump_id);
                    self.block(head, data).map_err(|error| match entry {
                        Some(entry) => of_table(error, entry),
                        None => error,
                    })?;
                }
                Event::EndArchive => break,
                _ => return Err(Error::internal("a block of the archive was lost")),
            }
        }
        let missing = self.contents.entries().iter().find(|entry| {
            entry.has_data()
                && entry.place() != Some(Place::NoData)
                && !seen.contains(&entry.dump_id())
        });
        if let Some(entry) = missing {
            let text = format!("the data of entry {} is missing", entry.dump_id());
            return Err(of_table(cut_off(text), entry));
        }
        if !self.members.is_withheld() {
            self.send(Out::EndArchive)?;
        }
        Ok(())
    }

    fn block(&mut self, head: BlockHead, data: &EntryData) -> Result<()> {
        self.send(Out::Block(head.kind, head.dump_id))?;
        match head.kind {
            BlockKind::Data => self.member(data)?,
            BlockKind::LargeObjects => loop {
                match next_event(&self.events, &self.interrupt)? {
                    Event::Object(oid) => {
                        self.send(Out::Object(oid))?;
                        self.member(data)?;
                    }
                    Event::EndObjects => {
                        self.send(Out::EndObjects)?;
                        break;
                    }
                    _ => return Err(Error::internal("a large object was lost")),
                }
            },
        }
        Ok(())
    }

    fn member(&mut self, data: &EntryData) -> Result<()> {
        let mut pieces = EventPieces { events: &self.events, interrupt: &self.interrupt };
        let mut output = Behind { behind: &self.behind };
        self.members.member(data, &mut pieces, &mut output)?;
        self.send(Out::End)
    }

    /// Hands something to the writer, unless nothing more may be written.
    fn send(&self, out: Out) -> Result<()> {
        if self.members.is_withheld() {
            return Ok(());
        }
        let sent = self.behind.send(out);
        sent.map_err(|_| Error::io("cannot write the output", io::ErrorKind::BrokenPipe.into()))
    }
}

fn next_event(events: &Receiver<Result<Event>>, interrupt: &Interrupt) -> Result<Event> {
    match events.recv() {
        Ok(event) => event.map_err(|error| interrupted(error, interrupt)),
        Err(_) => Err(Error::internal("the reader was lost")),
    }
}

struct EventPieces<'e> {
    events: &'e Receiver<Result<Event>>,
    interrupt: &'e Interrupt,
}

impl Pieces for EventPieces<'_> {
    fn next(&mut self) -> Result<Option<Piece>> {
        match next_event(self.events, self.interrupt)? {
            Event::Piece(piece) => Ok(Some(piece)),
            Event::End => Ok(None),
            _ => Err(Error::internal("the end of a block was lost")),
        }
    }
}

struct Behind<'s> {
    behind: &'s Sender<Out>,
}

impl Behind<'_> {
    fn send(&self, out: Out) -> io::Result<()> {
        self.behind.send(out).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl MemberOutput for Behind<'_> {
    fn raw(&mut self, raw: &[u8]) -> io::Result<()> {
        self.send(Out::Raw(raw.to_vec()))
    }

    fn data(&mut self, data: &[u8]) -> io::Result<()> {
        self.send(Out::Data(data.to_vec()))
    }
}

/// Compresses and writes on a thread of its own; tells where the blocks begin. What ends a block is written when it is known that the
/// archive goes on, or is whole: of one that is not, the last block stays open, and pg_restore fails.
fn write_behind(
    output: impl Write,
    header: &Header,
    contents: &Contents,
    compressors: &Compressors,
    outs: &Receiver<Out>,
) -> Result<Vec<(i32, u64)>> {
    let cannot = |error| Error::io("cannot write the output", error);
    // Nothing is written before it is known that something may be.
    let Ok(mut next) = outs.recv() else { return Ok(Vec::new()) };
    let mut writer = CustomWriter::new(output, header, contents).map_err(cannot)?;
    let mut open: Vec<Out> = Vec::new();
    let mut stream: Option<Compressing> = None;
    let mut chunks = Chunks::default();
    loop {
        match next {
            end @ (Out::End | Out::EndObjects) => {
                if let Some(stream) = stream.take() {
                    stream
                        .finish(|bytes, reach| chunks.write(bytes, reach, &mut writer))
                        .map_err(cannot)?;
                }
                open.push(end);
            }
            Out::EndArchive => {
                close(&mut writer, &mut open).map_err(cannot)?;
                return writer.finish().map(|(_, blocks)| blocks).map_err(cannot);
            }
            other => {
                close(&mut writer, &mut open).map_err(cannot)?;
                match other {
                    Out::Block(kind, id) => writer.begin_block(kind, id).map_err(cannot)?,
                    Out::Object(oid) => writer.begin_object(oid).map_err(cannot)?,
                    Out::Raw(raw) => writer.write_raw(&raw).map_err(cannot)?,
                    Out::Data(data) => {
                        let stream = match &mut stream {
                            Some(stream) => stream,
                            None => stream.insert(Compressing::new(compressors).map_err(cannot)?),
                        };
                        stream.write(&data).map_err(cannot)?;
                        stream
                            .take(|bytes, reach| chunks.write(bytes, reach, &mut writer))
                            .map_err(cannot)?;
                    }
                    Out::End | Out::EndObjects | Out::EndArchive => {}
                }
            }
        }
        match outs.recv() {
            Ok(out) => next = out,
            Err(_) => {
                // The run has failed, or something was found: what there is stays open.
                let (mut output, _) = writer.finish().map_err(cannot)?;
                return output.flush().map(|()| Vec::new()).map_err(cannot);
            }
        }
    }
}

/// Compressed bytes that do not fill a chunk yet. Chunks have one size, which does not depend on how the bytes came, but for the last of a
/// frame: pg_restore loses what follows a frame in the same chunk.
#[derive(Default)]
struct Chunks(Vec<u8>);

impl Chunks {
    fn write<W: Write>(
        &mut self,
        bytes: &[u8],
        reach: Reach,
        writer: &mut CustomWriter<W>,
    ) -> io::Result<()> {
        self.0.extend_from_slice(bytes);
        let (whole, rest) = self.0.as_chunks::<CHUNK_BYTES>();
        whole.iter().try_for_each(|chunk| writer.write_chunk(chunk))?;
        if reach == Reach::End && !rest.is_empty() {
            writer.write_chunk(rest)?;
        }
        let written = match reach {
            Reach::Within => whole.len() * CHUNK_BYTES,
            Reach::End => self.0.len(),
        };
        self.0.drain(..written);
        Ok(())
    }
}

fn close<W: Write>(writer: &mut CustomWriter<W>, open: &mut Vec<Out>) -> io::Result<()> {
    for end in open.drain(..) {
        match end {
            Out::EndObjects => writer.end_objects()?,
            _ => writer.end_chunks()?,
        }
    }
    Ok(())
}
