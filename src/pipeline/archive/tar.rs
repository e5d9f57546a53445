//! A tar archive, member after member, in order: pg_restore reads it so.
//!
//! The length of a member stands before its content, so one that is rewritten is kept until it is whole: in memory, and from some size
//! on in a temporary file without a name. One that stays as it is goes straight on, into a file; in a pipe it is kept too, since
//! pg_restore waits for ever for the rest of a member that is cut off. The last one with data is always kept until the archive has been
//! read to its end: pg_restore does not look beyond it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::atomic::AtomicBool;

use tempfile::SpooledTempFile;

use super::custom::interrupted;
use super::entries::{DataById, EntryData, decide, of_table};
use super::member::{Compression, MemberOutput, Members, Piece, Pieces};
use crate::dump::archive::directory::{CONTENTS_FILE, Data, RESTORE_SCRIPT, all_data};
use crate::dump::archive::primitives::{Source, broken, cut_off, damaged, longer};
use crate::dump::archive::tar::{Member, TarReader, TarWriter};
use crate::dump::archive::{Contents, Entry, Header};
use crate::error::{Error, ErrorKind, Result};
use crate::input::interruptible::Interrupt;
use crate::limits;
use crate::pipeline::dump_feed::DumpFeed;
use crate::pipeline::outcome::{Lines, Outcome};
use crate::pipeline::sanitizer::{Job, outcome};
use crate::pipeline::writer::Ending;

/// Bytes of the archive that are read at once.
const RAW_BYTES: usize = 64 << 10;

/// How much of a rewritten member is kept in memory, in bytes.
const SPOOL_BYTES: usize = 64 << 20;

/// Sanitizes a tar archive.
pub(in crate::pipeline) fn sanitize_tar(
    job: Job,
    input: impl Read,
    output: impl Write + Send,
) -> Result<Outcome> {
    if job.compress.is_some() {
        return Err(Error::usage("--compress is not for tar archives, which are never compressed")
            .hint("the ending of the output's name compresses the archive as a whole: -o FILE.tar.zst"));
    }
    let Job {
        mapping, binder, schema, inspection, progress, mut settings, findings, started, ..
    } = job;
    // No SQL ends the data of an archive.
    let ending = std::mem::replace(&mut settings.ending, Ending::Discarded);
    let interrupt = &settings.interrupt;
    let mut reader = TarReader::new(input);
    let first = reader.next_member().map_err(|error| interrupted(error, interrupt))?;
    let Some(first) = first.filter(|member| member.name() == CONTENTS_FILE.as_bytes()) else {
        return Err(damaged(0, "toc.dat is not its first file"));
    };
    let opened = read_contents(&mut reader).map_err(|error| interrupted(error, interrupt))?;
    let (header, mut contents) = opened;
    let feed = DumpFeed::new(mapping, binder, schema, &progress).with_inspection(inspection);
    let stop = AtomicBool::new(false);
    let mut members = Members::new(feed, &settings, &progress, &stop, Compression::Kept, findings);
    let decided = decide(&header, &mut contents, &mut members)?;
    let mut is = header.as_bytes().to_vec();
    contents.write_to(&mut is);

    let tar = Tar {
        names: Names::of(&header, &contents, &decided.data)?,
        replaced: &decided.replaced,
        members: &mut members,
        reader,
        writer: TarWriter::new(output),
        held: Some((first, spool(&is).map_err(unwritten)?)),
        interrupt,
        ending,
    };
    tar.all()?;
    let (did, feed) = members.finish();
    let (_, binder, catalog, counts) = feed.into_parts();
    let outcome = outcome(did, &binder, &catalog, counts, started);
    Ok(Outcome { lines: Lines::OfParts, ..outcome })
}

fn read_contents<R: Read>(reader: &mut TarReader<R>) -> Result<(Header, Contents)> {
    let mut source = Source::new(reader);
    let header = Header::read(&mut source)?;
    let contents = Contents::read(&mut source, &header)?;
    if !source.is_at_end()? {
        return Err(longer("something follows the contents in toc.dat"));
    }
    Ok((header, contents))
}

fn unwritten(error: io::Error) -> Error {
    Error::io("cannot write the output", error)
}

/// Something that is written when it is known what follows it.
fn spool(bytes: &[u8]) -> io::Result<SpooledTempFile> {
    let mut spool = SpooledTempFile::new(SPOOL_BYTES);
    spool.write_all(bytes)?;
    Ok(spool)
}

/// The members that are to come, by their names.
struct Names<'d> {
    rows: BTreeMap<Vec<u8>, (&'d EntryData, &'d Entry)>,
    lists: BTreeSet<Vec<u8>>,
    /// What becomes of large objects, whose names stand in a list behind them.
    objects: Option<&'d EntryData>,
}

impl<'d> Names<'d> {
    fn of(header: &Header, contents: &'d Contents, data: &'d DataById) -> Result<Names<'d>> {
        let mut names = Names { rows: BTreeMap::new(), lists: BTreeSet::new(), objects: None };
        for (dump_id, file) in all_data(contents, header.version())? {
            let found = data.get(&dump_id).zip(contents.entry(dump_id));
            let Some((what, entry)) = found else { continue };
            let is_new = match file {
                Data::Rows(name) => names.rows.insert(name.to_vec(), (what, entry)).is_none(),
                Data::LargeObjects(name) => {
                    names.objects = Some(what);
                    names.lists.insert(name.to_vec())
                }
            };
            if !is_new {
                return Err(broken("two entries have one file"));
            }
        }
        Ok(names)
    }

    fn left(&self) -> usize {
        self.rows.len() + self.lists.len()
    }
}

struct Tar<'t, 'a, 'f, R, W: Write> {
    names: Names<'t>,
    replaced: &'t [(Vec<u8>, Vec<u8>)],
    members: &'t mut Members<'a, 'f>,
    reader: TarReader<R>,
    writer: TarWriter<W>,
    /// What is written when something follows.
    held: Option<(Member, SpooledTempFile)>,
    interrupt: &'t Interrupt,
    ending: Ending,
}

impl<R: Read, W: Write + Send> Tar<'_, '_, '_, R, W> {
    fn all(mut self) -> Result<()> {
        let mut scripts = Vec::new();
        while let Some(member) = self.next()? {
            let name = member.name().to_vec();
            if !member.is_file() {
                return Err(damaged(member.at(), "it holds something else than files"));
            }
            if name == RESTORE_SCRIPT.as_bytes() && scripts.is_empty() {
                scripts.push((member, self.script()?));
            } else if !scripts.is_empty() {
                return Err(unknown(&member));
            } else if let Some((what, entry)) = self.names.rows.remove(&name) {
                self.data(member, what).map_err(|error| of_table(error, entry))?;
            } else if self.names.lists.remove(&name) {
                let list = self.content()?;
                self.hold(member, spool(&list).map_err(unwritten)?)?;
            } else if let Some(what) = self.names.objects.filter(|_| name.starts_with(b"blob_")) {
                self.data(member, what)?;
            } else {
                return Err(unknown(&member));
            }
        }
        let trailer = self.reader.read_trailer().map_err(|e| interrupted(e, self.interrupt))?;
        if let Some(name) = self.names.rows.keys().chain(&self.names.lists).next() {
            return Err(cut_off(format!("its file {} is missing", name.escape_ascii())));
        }
        if self.members.is_withheld() {
            return Ok(());
        }
        self.release()?;
        for (member, script) in scripts {
            self.writer.begin_member(&member, script.len() as u64).map_err(unwritten)?;
            self.writer.write_all(&script).map_err(unwritten)?;
        }
        self.writer.finish(trailer).map(|_| ()).map_err(unwritten)
    }

    fn next(&mut self) -> Result<Option<Member>> {
        self.reader.next_member().map_err(|error| interrupted(error, self.interrupt))
    }

    /// Rows, or a large object.
    fn data(&mut self, member: Member, what: &EntryData) -> Result<()> {
        let goes_on = self.names.left() > 0
            && self.ending == Ending::Discarded
            && self.members.will_stay(what);
        let reads = self.members.reads(what);
        if goes_on && !self.members.is_withheld() {
            self.release()?;
            self.writer.begin_member(&member, member.bytes()).map_err(unwritten)?;
            let mut pieces =
                MemberPieces { reader: &mut self.reader, reads, interrupt: self.interrupt };
            let mut output = Straight { writer: &mut self.writer };
            return self.members.member(what, &mut pieces, &mut output);
        }
        let mut pieces =
            MemberPieces { reader: &mut self.reader, reads, interrupt: self.interrupt };
        let mut output = Straight { writer: SpooledTempFile::new(SPOOL_BYTES) };
        self.members.member(what, &mut pieces, &mut output)?;
        self.hold(member, output.writer)
    }

    /// The script, with the definitions that were replaced.
    fn script(&mut self) -> Result<Vec<u8>> {
        let mut script = self.content()?;
        for (was, is) in self.replaced {
            let Some(at) = memchr::memmem::find(&script, was) else {
                return Err(Error::input(
                    "restore.sql does not hold a definition of toc.dat that had to be replaced",
                )
                .hint("dump again with pg_dump, or in another format"));
            };
            script.splice(at..at + was.len(), is.iter().copied());
        }
        self.members.inline.look(&script)?;
        Ok(script)
    }

    fn content(&mut self) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        let read = self.reader.by_ref().take(limits::ROW_BYTES_MAX + 1).read_to_end(&mut content);
        read.map_err(|error| unread(error, self.interrupt))?;
        if content.len() as u64 > limits::ROW_BYTES_MAX {
            return Err(Error::new(ErrorKind::Limit(format!(
                "a list or script of the archive is longer than {} bytes",
                limits::ROW_BYTES_MAX
            ))));
        }
        Ok(content)
    }

    /// Keeps a member until something follows it.
    fn hold(&mut self, member: Member, content: SpooledTempFile) -> Result<()> {
        if self.members.is_withheld() {
            return Ok(());
        }
        self.release()?;
        self.held = Some((member, content));
        Ok(())
    }

    fn release(&mut self) -> Result<()> {
        let Some((member, mut content)) = self.held.take() else { return Ok(()) };
        let bytes = content.stream_position().map_err(unwritten)?;
        content.seek(SeekFrom::Start(0)).map_err(unwritten)?;
        self.writer.begin_member(&member, bytes).map_err(unwritten)?;
        io::copy(&mut content, &mut self.writer).map_err(unwritten)?;
        self.writer.end_member().map_err(unwritten)
    }
}

fn unknown(member: &Member) -> Error {
    let name = member.name().escape_ascii();
    damaged(member.at(), format!("it has a file {name}, which its contents do not have"))
}

fn unread(error: io::Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
        None => match error.downcast::<Error>() {
            Ok(ours) => ours,
            Err(error) => Error::io("cannot read the input", error),
        },
    }
}

/// The content of a member; nothing is compressed in a tar archive.
struct MemberPieces<'r, R> {
    reader: &'r mut TarReader<R>,
    reads: bool,
    interrupt: &'r Interrupt,
}

impl<R: Read> Pieces for MemberPieces<'_, R> {
    fn next(&mut self) -> Result<Option<Piece>> {
        let mut raw = Vec::with_capacity(RAW_BYTES);
        let read = self.reader.by_ref().take(RAW_BYTES as u64).read_to_end(&mut raw);
        read.map_err(|error| unread(error, self.interrupt))?;
        if raw.is_empty() {
            return Ok(None);
        }
        let data = if self.reads { raw.clone() } else { Vec::new() };
        Ok(Some(Piece { raw, data }))
    }
}

/// What is written as it comes.
struct Straight<W> {
    writer: W,
}

impl<W: Write + Send> MemberOutput for Straight<W> {
    fn raw(&mut self, raw: &[u8]) -> io::Result<()> {
        self.writer.write_all(raw)
    }

    fn data(&mut self, data: &[u8]) -> io::Result<()> {
        self.writer.write_all(data)
    }
}
