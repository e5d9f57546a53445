//! The data of one entry of an archive: read, rewritten, scanned, written.
//!
//! What is rewritten is compressed again. What stays as it is keeps its compressed bytes: they are let go when the pipeline has handed
//! on, which is to say scanned, what they decompress to.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use xxhash_rust::xxh3::Xxh3Default;

use super::entries::EntryData;
use crate::dump::Input;
use crate::error::{Error, Result};
use crate::mapping::FindingKinds;
use crate::mapping::settings::LargeObjects;
use crate::pipeline::batch::{Batch, PieceKind, TableData};
use crate::pipeline::dump_feed::{DumpFeed, RowsBecome};
use crate::pipeline::feed::Feed;
use crate::pipeline::findings::Findings;
use crate::pipeline::inline::{Inline, Plain, PlainKind, Text};
use crate::pipeline::object_cut::ObjectCut;
use crate::pipeline::progress::Progress;
use crate::pipeline::run::{RunSettings, run_until};
use crate::pipeline::sanitizer::Did;
use crate::pipeline::tables::Tables;
use crate::pipeline::tally::TableTally;
use crate::pipeline::worker::ScanStage;
use crate::schema::TableName;

/// A part of an entry's data.
#[derive(Debug, Default)]
pub(in crate::pipeline) struct Piece {
    /// Bytes as they stand in the archive, or none.
    pub raw: Vec<u8>,
    /// What they decompress to, or the last of it: what came before it came in pieces of its own.
    pub data: Vec<u8>,
}

/// Where the data of an entry comes from.
pub(in crate::pipeline) trait Pieces {
    /// The next part of it; `None` behind the last.
    fn next(&mut self) -> Result<Option<Piece>>;
}

/// Where the data of an entry goes to: all of it raw, or all of it as data.
pub(in crate::pipeline) trait MemberOutput: Send {
    /// Bytes as they stood in the archive.
    fn raw(&mut self, raw: &[u8]) -> io::Result<()>;

    /// Bytes that are compressed before they are written.
    fn data(&mut self, data: &[u8]) -> io::Result<()>;
}

/// Whether data that stays as it is keeps its compressed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pipeline) enum Compression {
    /// It does.
    Kept,
    /// The archive gets another compression.
    Changed,
}

impl EntryData {
    /// Whether the data is handed on without being read.
    pub fn passes(&self, scan: ScanStage, compression: Compression) -> bool {
        let stays = match self {
            EntryData::Copy { becomes, .. } => *becomes == RowsBecome::Kept,
            EntryData::Inserts { .. } => false,
            EntryData::LargeObjects(becomes) => *becomes == LargeObjects::Keep,
            EntryData::Unknown => true,
        };
        stays && scan == ScanStage::Off && compression == Compression::Kept
    }

    /// Whether the data must be decompressed.
    pub fn is_read(&self, scan: ScanStage, compression: Compression) -> bool {
        !self.passes(scan, compression) && *self != EntryData::LargeObjects(LargeObjects::Empty)
    }

    /// Whether it is known beforehand that the data stays as it is, if nothing found in it is replaced.
    pub fn stays(&self, feed: &DumpFeed<'_>) -> bool {
        match self {
            EntryData::Copy { becomes, .. } => *becomes == RowsBecome::Kept,
            EntryData::Inserts { .. } => !feed.has_rules(),
            EntryData::LargeObjects(becomes) => *becomes == LargeObjects::Keep,
            EntryData::Unknown => true,
        }
    }
}

/// Takes the data of one entry after the other.
pub(in crate::pipeline) struct Members<'a, 'f> {
    pub feed: DumpFeed<'f>,
    pub inline: Inline<'a>,
    settings: &'a RunSettings,
    progress: &'a Progress,
    compression: Compression,
    /// Whether something was found because of which nothing may be written.
    withheld: bool,
    findings: Findings,
    redacted: Findings,
    tallies: Vec<TableTally>,
    bytes_in: u64,
    bytes_out: u64,
}

impl<'a, 'f> Members<'a, 'f> {
    pub fn new(
        feed: DumpFeed<'f>,
        settings: &'a RunSettings,
        progress: &'a Progress,
        stop: &'a AtomicBool,
        compression: Compression,
        findings: Findings,
    ) -> Self {
        Members {
            feed,
            redacted: findings.none_yet(),
            inline: Inline::new(settings, progress, stop, findings.none_yet()),
            settings,
            progress,
            compression,
            withheld: false,
            findings,
            tallies: Vec::new(),
            bytes_in: 0,
            bytes_out: 0,
        }
    }

    /// Other settings for what comes.
    pub fn set_settings(&mut self, settings: &'a RunSettings) {
        self.settings = settings;
    }

    /// Whether the data of an entry must be decompressed.
    pub fn reads(&self, what: &EntryData) -> bool {
        what.is_read(self.settings.scan, self.compression)
    }

    /// Whether the data of an entry will be written as it was, bytes for bytes.
    pub fn will_stay(&self, what: &EntryData) -> bool {
        self.keeps_raw() && what.stays(&self.feed)
    }

    /// Whether something was found because of which nothing may be written.
    pub fn is_withheld(&self) -> bool {
        self.withheld || self.inline.is_withheld()
    }

    /// Reads the data of an entry to its end and writes what becomes of it, as far as it may be written. Of a place in a table, the line
    /// is told as counted in its data.
    pub fn member(
        &mut self,
        what: &EntryData,
        pieces: &mut impl Pieces,
        output: &mut impl MemberOutput,
    ) -> Result<()> {
        self.take(what, pieces, output).map_err(|mut error| {
            let position = error.position_mut();
            if position.table.is_some() {
                position.byte = None;
            }
            error
        })
    }

    fn take(
        &mut self,
        what: &EntryData,
        pieces: &mut impl Pieces,
        output: &mut impl MemberOutput,
    ) -> Result<()> {
        if what.passes(self.settings.scan, self.compression) {
            return self.pass(pieces, output);
        }
        match what {
            EntryData::LargeObjects(LargeObjects::Empty) => {
                while let Some(piece) = pieces.next()? {
                    self.progress.read(piece.raw.len() as u64);
                }
                self.feed.large_object_emptied();
                // An empty stream is still a stream.
                output.data(&[]).map_err(cannot_write)
            }
            EntryData::Copy { statement, schema, becomes, .. } => {
                if let Some(schema) = schema {
                    self.feed.enter_schema(schema);
                }
                self.feed.begin_copy(statement)?;
                self.rows(Some(*becomes), pieces, output)
            }
            EntryData::Inserts { schema } => {
                if let Some(schema) = schema {
                    self.feed.enter_schema(schema);
                }
                self.feed.begin_part();
                self.rows(None, pieces, output)
            }
            EntryData::LargeObjects(_) => {
                let kinds = self.feed.finding_kinds();
                self.bytes(kinds, pieces, output)
            }
            // Of what nobody knows nothing is replaced.
            EntryData::Unknown => self.bytes(None, pieces, output),
        }
    }

    /// Hands on what is neither read nor scanned.
    fn pass(&mut self, pieces: &mut impl Pieces, output: &mut impl MemberOutput) -> Result<()> {
        while let Some(piece) = pieces.next()? {
            self.progress.read(piece.raw.len() as u64);
            self.bytes_in += piece.raw.len() as u64;
            if !self.is_withheld() {
                output.raw(&piece.raw).map_err(cannot_write)?;
                self.bytes_out += piece.raw.len() as u64;
                self.progress.wrote(piece.raw.len() as u64);
            }
        }
        Ok(())
    }

    fn rows(
        &mut self,
        becomes: Option<RowsBecome>,
        pieces: &mut impl Pieces,
        output: &mut impl MemberOutput,
    ) -> Result<()> {
        let mut begun = Begun::read(pieces, self.settings.batch_bytes)?;
        if begun.ended {
            let (feed, inline) = (&mut self.feed, &mut self.inline);
            return Self::whole(
                inline,
                feed,
                &begun,
                self.withheld,
                self.compression,
                (&mut self.bytes_in, &mut self.bytes_out, self.progress),
                output,
            );
        }
        let becomes = becomes.unwrap_or_else(|| self.probe(&begun));
        let reader = PieceReader::new(&mut begun, pieces);
        let keeps = becomes == RowsBecome::Kept && self.keeps_raw();
        let mut total = Total {
            settings: self.settings,
            progress: self.progress,
            withheld: &mut self.withheld,
            findings: &mut self.findings,
            redacted: &mut self.redacted,
            tallies: &mut self.tallies,
            bytes: (&mut self.bytes_in, &mut self.bytes_out),
        };
        if self.inline.is_withheld() {
            *total.withheld = true;
        }
        total.run(&mut self.feed, reader, output, keeps)
    }

    /// Bytes in which there are no rows.
    fn bytes(
        &mut self,
        kinds: Option<FindingKinds>,
        pieces: &mut impl Pieces,
        output: &mut impl MemberOutput,
    ) -> Result<()> {
        let keeps = match kinds {
            None => self.compression == Compression::Kept,
            Some(_) => self.keeps_raw(),
        };
        let kind = PlainKind::LargeObject(Box::new(ObjectCut::new(self.settings.policy)));
        let mut feed = Plain { kind, has_rules: self.feed.has_rules(), kinds };
        let mut begun = Begun::read(pieces, self.settings.batch_bytes)?;
        if begun.ended {
            return Self::whole(
                &mut self.inline,
                &mut feed,
                &begun,
                self.withheld,
                self.compression,
                (&mut self.bytes_in, &mut self.bytes_out, self.progress),
                output,
            );
        }
        let reader = PieceReader::new(&mut begun, pieces);
        let mut total = Total {
            settings: self.settings,
            progress: self.progress,
            withheld: &mut self.withheld,
            findings: &mut self.findings,
            redacted: &mut self.redacted,
            tallies: &mut self.tallies,
            bytes: (&mut self.bytes_in, &mut self.bytes_out),
        };
        if self.inline.is_withheld() {
            *total.withheld = true;
        }
        total.run(&mut feed, reader, output, keeps)
    }

    /// Whether rows without rules keep their compressed bytes: not where findings in them may be replaced, which nobody knows before
    /// they have been scanned.
    pub fn keeps_raw(&self) -> bool {
        let replaced = self.feed.replaces_findings() && self.settings.scan == ScanStage::On;
        self.compression == Compression::Kept && !replaced
    }

    /// What becomes of rows in INSERT statements, told by the first of them.
    fn probe(&self, begun: &Begun) -> RowsBecome {
        if !self.feed.has_rules() {
            return RowsBecome::Kept;
        }
        let mut feed = self.feed.clone();
        let len = begun.data.len();
        let mut batch = Batch { buffer: begun.data.clone(), len, ..Batch::default() };
        // What is wrong with it is told when it is read in earnest.
        if feed.cut(&mut batch, Input::Open).is_err() {
            return RowsBecome::Rewritten;
        }
        let mut rows = false;
        for piece in &batch.pieces {
            match &piece.kind {
                PieceKind::Rows { data, .. } if data.is_untouched() => rows = true,
                PieceKind::Rows { .. } | PieceKind::Replace(_) => return RowsBecome::Rewritten,
                _ => {}
            }
        }
        if rows { RowsBecome::Kept } else { RowsBecome::Rewritten }
    }

    /// Data that is all in memory: no threads are worth their while.
    fn whole(
        inline: &mut Inline<'_>,
        feed: &mut impl Feed,
        begun: &Begun,
        withheld: bool,
        compression: Compression,
        (bytes_in, bytes_out, progress): (&mut u64, &mut u64, &Progress),
        output: &mut impl MemberOutput,
    ) -> Result<()> {
        progress.read(begun.data.len() as u64);
        *bytes_in += begun.data.len() as u64;
        inline.begin_member();
        let out = inline.text(feed, &begun.data, Text::Written)?;
        let same = out == begun.data.as_slice();
        let len = out.len() as u64;
        if withheld || inline.is_withheld() {
            return Ok(());
        }
        let out = inline.output();
        if same && compression == Compression::Kept {
            for raw in &begun.raw {
                output.raw(raw).map_err(cannot_write)?;
            }
        } else {
            output.data(out).map_err(cannot_write)?;
        }
        *bytes_out += len;
        Ok(())
    }

    /// What was done to all of it, and the feed.
    pub fn finish(self) -> (Did, DumpFeed<'f>) {
        let ran = self.inline.finish();
        let (mut findings, mut redacted) = (self.findings, self.redacted);
        findings.absorb(ran.findings);
        redacted.absorb(ran.redacted);
        let mut tallies = self.tallies;
        add_tallies(&mut tallies, &ran.tallies);
        let did = Did {
            bytes_in: self.bytes_in,
            bytes_out: self.bytes_out,
            withheld: self.withheld || ran.withheld,
            findings,
            redacted,
            tables: with_tables(tallies, self.feed.tables()),
        };
        (did, self.feed)
    }
}

fn with_tables(tallies: Vec<TableTally>, tables: &Tables) -> Vec<(Arc<TableData>, TableTally)> {
    let mut tallies = tallies.into_iter();
    let met = tables.met.iter();
    met.map(|data| (Arc::clone(data), tallies.next().unwrap_or_default())).collect()
}

fn add_tallies(sums: &mut Vec<TableTally>, tallies: &[TableTally]) {
    if sums.len() < tallies.len() {
        sums.resize_with(tallies.len(), TableTally::default);
    }
    for (sum, tally) in sums.iter_mut().zip(tallies) {
        sum.merge(tally);
    }
}

fn cannot_write(error: io::Error) -> Error {
    Error::io("cannot write the output", error)
}

/// What a run adds to.
struct Total<'b> {
    settings: &'b RunSettings,
    progress: &'b Progress,
    withheld: &'b mut bool,
    findings: &'b mut Findings,
    redacted: &'b mut Findings,
    tallies: &'b mut Vec<TableTally>,
    bytes: (&'b mut u64, &'b mut u64),
}

impl Total<'_> {
    /// Runs the pipeline over data that is too much to be in memory.
    fn run<P: Pieces>(
        &mut self,
        feed: &mut impl Feed,
        mut reader: PieceReader<'_, P>,
        output: &mut impl MemberOutput,
        keeps: bool,
    ) -> Result<()> {
        let none = self.findings.none_yet();
        let (settings, progress) = (self.settings, self.progress);
        let queue = Arc::clone(&reader.queue);
        let (ran, ended) = if *self.withheld {
            run_until(&mut reader, io::sink(), feed, settings, progress, none)
        } else if keeps {
            let gate = Gate { queue: Arc::clone(&queue), output: &mut *output };
            run_until(&mut reader, gate, &mut Unchanged(feed), settings, progress, none)
        } else {
            // Nobody waits for the compressed bytes.
            lock(&queue).keeps = false;
            run_until(&mut reader, Recoded { output: &mut *output }, feed, settings, progress, none)
        };
        let failed = reader.failed.take();
        *self.bytes.0 += ran.bytes_in;
        *self.bytes.1 += ran.bytes_out;
        let written = !*self.withheld && !ran.withheld;
        *self.withheld |= ran.withheld;
        self.findings.absorb(ran.findings);
        self.redacted.absorb(ran.redacted);
        add_tallies(self.tallies, &ran.tallies);
        if let Some(error) = failed {
            return Err(error);
        }
        ended?;
        if keeps && written {
            let mut queue = lock(&queue);
            if queue.given != queue.scanned || queue.read.digest() != queue.written.digest() {
                return Err(holds_other());
            }
            while let Some((_, raw)) = queue.waiting.pop_front() {
                output.raw(&raw).map_err(cannot_write)?;
            }
        }
        Ok(())
    }
}

fn holds_other() -> Error {
    Error::input("the rows of a table without rules hold something else that has one")
        .hint("dump again with pg_dump")
}

/// A feed of data that stays as it is. Other data ends the run before any of its batch is written: its compressed bytes would be, in the
/// place of what becomes of it.
struct Unchanged<'u, F>(&'u mut F);

impl<F: Feed> Feed for Unchanged<'_, F> {
    fn cut(&mut self, batch: &mut Batch, input: Input) -> Result<usize> {
        let before = batch.pieces.len();
        let used = self.0.cut(batch, input)?;
        let changes = |kind: &PieceKind| match kind {
            PieceKind::Rows { data, .. } => !data.is_untouched(),
            PieceKind::Replace(_) => true,
            _ => false,
        };
        match batch.pieces.iter().skip(before).any(|piece| changes(&piece.kind)) {
            true => Err(holds_other()),
            false => Ok(used),
        }
    }

    fn close(&mut self, batch: &mut Batch) {
        self.0.close(batch);
    }

    fn has_rules(&self) -> bool {
        self.0.has_rules()
    }

    fn table(&self) -> Option<&TableName> {
        self.0.table()
    }
}

/// The first pieces of an entry's data.
struct Begun {
    raw: Vec<Vec<u8>>,
    /// Where the data of each piece ends.
    ends: Vec<usize>,
    data: Vec<u8>,
    ended: bool,
}

impl Begun {
    /// Reads until more than `bytes` are there, or all.
    fn read(pieces: &mut impl Pieces, bytes: usize) -> Result<Begun> {
        let mut begun = Begun { raw: Vec::new(), ends: Vec::new(), data: Vec::new(), ended: false };
        while begun.data.len() <= bytes {
            match pieces.next()? {
                None => {
                    begun.ended = true;
                    break;
                }
                Some(piece) => {
                    begun.data.extend_from_slice(&piece.data);
                    begun.ends.push(begun.data.len());
                    begun.raw.push(piece.raw);
                }
            }
        }
        Ok(begun)
    }
}

/// The decompressed data of an entry, for a pipeline.
struct PieceReader<'p, P> {
    pieces: &'p mut P,
    current: Vec<u8>,
    at: usize,
    queue: Arc<Mutex<RawQueue>>,
    /// What is wrong with the input, in full.
    failed: Option<Error>,
}

/// Compressed bytes that wait until what they decompress to was scanned.
struct RawQueue {
    /// Whether anybody waits for them.
    keeps: bool,
    /// Each with how much data there is up to the end of what it decompresses to.
    waiting: VecDeque<(u64, Vec<u8>)>,
    given: u64,
    scanned: u64,
    read: Xxh3Default,
    written: Xxh3Default,
}

impl<'p, P: Pieces> PieceReader<'p, P> {
    fn new(begun: &mut Begun, pieces: &'p mut P) -> Self {
        let current = std::mem::take(&mut begun.data);
        let mut read = Xxh3Default::new();
        read.update(&current);
        let waiting = begun.ends.iter().map(|end| *end as u64).zip(begun.raw.drain(..));
        let waiting = waiting.filter(|(_, raw)| !raw.is_empty());
        let queue = RawQueue {
            keeps: true,
            waiting: waiting.collect(),
            given: current.len() as u64,
            scanned: 0,
            read,
            written: Xxh3Default::new(),
        };
        PieceReader { pieces, current, at: 0, queue: Arc::new(Mutex::new(queue)), failed: None }
    }
}

impl<P: Pieces> Read for PieceReader<'_, P> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at >= self.current.len() {
            match self.pieces.next() {
                Ok(None) => return Ok(0),
                Ok(Some(piece)) => {
                    let mut queue = lock(&self.queue);
                    queue.given += piece.data.len() as u64;
                    if queue.keeps {
                        let given = queue.given;
                        if !piece.raw.is_empty() {
                            queue.waiting.push_back((given, piece.raw));
                        }
                        queue.read.update(&piece.data);
                    } else {
                        queue.waiting.clear();
                    }
                    self.current = piece.data;
                    self.at = 0;
                }
                Err(error) => {
                    self.failed = Some(error);
                    return Err(io::ErrorKind::InvalidData.into());
                }
            }
        }
        let rest = self.current.get(self.at..).unwrap_or_default();
        let len = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..len), rest.get(..len)) {
            to.copy_from_slice(from);
        }
        self.at += len;
        Ok(len)
    }
}

/// Lets compressed bytes go when what they decompress to comes by.
struct Gate<'o, O> {
    queue: Arc<Mutex<RawQueue>>,
    output: &'o mut O,
}

impl<O: MemberOutput> Write for Gate<'_, O> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut queue = lock(&self.queue);
        queue.scanned += bytes.len() as u64;
        queue.written.update(bytes);
        loop {
            let whole = queue.waiting.front().is_some_and(|(end, _)| *end <= queue.scanned);
            let Some((_, raw)) = (if whole { queue.waiting.pop_front() } else { None }) else {
                return Ok(bytes.len());
            };
            drop(queue);
            self.output.raw(&raw)?;
            queue = lock(&self.queue);
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Compresses what comes.
struct Recoded<'o, O> {
    output: &'o mut O,
}

impl<O: MemberOutput> Write for Recoded<'_, O> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.output.data(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn lock(queue: &Mutex<RawQueue>) -> std::sync::MutexGuard<'_, RawQueue> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}
