//! A directory archive: its files side by side, the largest first.
//!
//! Every file is a stream of its own, so each thread of a pool takes one after the other, with what was decided for all of them. Files
//! with rows of one table stay together, in their order: some values depend on the number of their row. One that is most of the archive
//! is masked and compressed by all threads.

use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crossbeam_channel::{Sender, bounded};

use super::compressing::{Compressing, Compressors, Task, compress_parts};
use super::entries::{EntryData, THROUGH_ROOT, decide, of_table};
use super::member::{self, MemberOutput, Members, Piece, Pieces};
use super::streams::Inflating;
use crate::dump::archive::data_codec::{Container, DataEncoder};
use crate::dump::archive::directory::{CONTENTS_FILE, Data, all_data, large_objects};
use crate::dump::archive::primitives::{Source, longer, no_file};
use crate::dump::archive::{Compression, Contents, Entry, Format, Header};
use crate::error::{Error, ErrorKind, Result};
use crate::input::archive_folder::{ArchiveFile, ArchiveFolder};
use crate::input::compressed::{self, Decompressed};
use crate::input::interruptible::Interrupt;
use crate::output::Folder;
use crate::pipeline::dump_feed::DumpFeed;
use crate::pipeline::outcome::Outcome;
use crate::pipeline::progress::Progress;
use crate::pipeline::run::RunSettings;
use crate::pipeline::sanitizer::{Did, Job, outcome};
use crate::pipeline::writer::Ending;

/// Bytes of a file that are read at once.
const RAW_BYTES: usize = 64 << 10;

/// The longest list of large objects, in bytes: it is held in memory.
const LIST_BYTES_MAX: u64 = 1 << 30;

/// A file that is read, and what becomes of it.
struct Member<'d> {
    from: ArchiveFile,
    /// Its name, without the ending of a compression.
    name: String,
    bytes: u64,
    what: &'d EntryData,
    /// The entry, if it has no other file.
    entry: Option<&'d Entry>,
}

/// Sanitizes the folder of a directory archive into another.
pub(in crate::pipeline) fn sanitize_folder(
    job: Job,
    input: &ArchiveFolder,
    output: &Folder,
) -> Result<Outcome> {
    let Job {
        mapping, binder, schema, inspection, progress, mut settings, findings, started, ..
    } = job;
    // No SQL ends the data of an archive.
    settings.ending = Ending::Discarded;
    let (mut header, mut contents) = read_contents(input)?;
    progress.read_file(input.contents().path.metadata().map_or(0, |found| found.len()));
    let mut level = header.level().and_then(|level| i32::try_from(level).ok());
    let (compression, to) = match job.compress {
        None => (member::Compression::Kept, None),
        Some(compress) => {
            header.set_compression(compress.method, compress.level)?;
            level = compress.level.map(i32::from);
            (member::Compression::Changed, Some(compress.method))
        }
    };
    let feed = DumpFeed::new(mapping, binder, schema, &progress).with_inspection(inspection);
    let stop = AtomicBool::new(false);
    let allowed = findings.none_yet();
    let mut members = Members::new(feed, &settings, &progress, &stop, compression, findings);
    let mut was = header.as_bytes().to_vec();
    contents.write_to(&mut was);
    let data = decide(&header, &mut contents, &mut members)?.data;
    let mut is = header.as_bytes().to_vec();
    contents.write_to(&mut is);
    if was == is && to.is_none() {
        // It may be compressed.
        copy_file(&input.contents().path, output)?;
    } else {
        write_file(output, CONTENTS_FILE, &is)?;
    }

    let mut groups = Groups::default();
    for (dump_id, file) in all_data(&contents, header.version())? {
        let Some(what) = data.get(&dump_id) else {
            return Err(Error::internal("the data of an entry was lost"));
        };
        match file {
            Data::Rows(name) => {
                let key = group_of(&contents, dump_id, what);
                groups.add(key, member_of(input, &name, what, contents.entry(dump_id))?);
            }
            Data::LargeObjects(name) => {
                let list = read_list(input, &name)?;
                for object in large_objects(&list)? {
                    let member = member_of(input, object.file_name, what, None)?;
                    let key = format!("object {}", member.name);
                    groups.add(key, member);
                }
                copy_file(&file_of(input, &name)?.path, output)?;
            }
        }
    }
    let groups = groups.largest_first();
    let (tasks, queue) = bounded(settings.threads);
    let side_by_side = SideBySide {
        total: groups.iter().map(|(bytes, _)| bytes).sum(),
        groups,
        next: AtomicUsize::new(0),
        failed: Mutex::new(None),
        alone: RunSettings { threads: 1, ..settings.clone() },
        all: settings.clone(),
        output,
        progress: &progress,
        to: (to, level),
        tasks,
    };
    let threads = settings.threads.clamp(1, side_by_side.groups.len().max(1));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|_| Error::internal("the threads could not be started"))?;
    let feeds: Vec<_> = (0..threads)
        .map(|_| Mutex::new(Some((members.feed.clone(), allowed.none_yet()))))
        .collect();
    let (done, failed) = std::thread::scope(|scope| {
        for _ in 0..settings.threads {
            let queue = queue.clone();
            scope.spawn(move || compress_parts(level, Container::File, &queue));
        }
        // Here until all is done: the threads that compress end when nobody can hand them anything.
        let side_by_side = side_by_side;
        // Every thread of the pool takes the largest file that is left: iterators of rayon would halve the list.
        let done = pool.broadcast(|thread| {
            let feed = feeds.get(thread.index()).and_then(|feed| {
                let mut feed = feed.lock().unwrap_or_else(PoisonError::into_inner);
                feed.take()
            });
            let (feed, none) = feed.ok_or_else(|| Error::internal("a thread came twice"))?;
            let turns = AssertUnwindSafe(|| {
                let settings = &side_by_side.all;
                let members = Members::new(feed, settings, &progress, &stop, compression, none);
                side_by_side.take_turns(members)
            });
            catch_unwind(turns).map_err(|_| {
                side_by_side.stop();
                Error::internal("a thread was lost")
            })
        });
        (done, side_by_side.failed.into_inner().unwrap_or_else(PoisonError::into_inner))
    });
    if let Some((_, error)) = failed {
        return Err(error);
    }
    let (mut did, mut feed) = members.finish();
    for (other, clone) in done.into_iter().collect::<Result<Vec<_>>>()? {
        did.absorb(other);
        feed.absorb(clone);
    }
    let (_, binder, catalog, counts) = feed.into_parts();
    Ok(outcome(did, &binder, &catalog, counts, started))
}

/// Header and contents of the archive.
fn read_contents(input: &ArchiveFolder) -> Result<(Header, Contents)> {
    let file = open(input.contents())?;
    let reader = Decompressed::known(input.contents().compression, file)
        .map_err(|error| unreadable(CONTENTS_FILE, error))?;
    let mut source = Source::new(reader);
    let header = Header::read(&mut source)?;
    if header.format() != Format::Tar {
        return Err(Error::input("toc.dat is not that of a directory archive")
            .hint("a custom archive is one file: name that"));
    }
    let contents = Contents::read(&mut source, &header)?;
    if !source.is_at_end()? {
        return Err(longer("something follows the contents in toc.dat"));
    }
    Ok((header, contents))
}

/// Files by the table that their rows go to.
#[derive(Default)]
struct Groups<'d> {
    numbers: BTreeMap<String, usize>,
    groups: Vec<(u64, Vec<Member<'d>>)>,
}

impl<'d> Groups<'d> {
    fn add(&mut self, key: String, member: Member<'d>) {
        let next = self.groups.len();
        let number = *self.numbers.entry(key).or_insert(next);
        if number == next {
            self.groups.push((0, Vec::new()));
        }
        if let Some((bytes, members)) = self.groups.get_mut(number) {
            *bytes += member.bytes;
            members.push(member);
        }
    }

    fn largest_first(mut self) -> Vec<(u64, Vec<Member<'d>>)> {
        self.groups.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
        self.groups
    }
}

/// What the rows of an entry belong together by: of a partition that is loaded through its root, the root.
fn group_of(contents: &Contents, dump_id: i32, what: &EntryData) -> String {
    if let EntryData::Copy { table: Some(table), .. } = what {
        return format!("table {table}");
    }
    let definition = contents.entry(dump_id).and_then(|entry| entry.definition());
    match definition.filter(|definition| definition.starts_with(THROUGH_ROOT)) {
        Some(definition) => format!("through {}", definition.escape_ascii()),
        None => format!("entry {dump_id}"),
    }
}

fn member_of<'d>(
    input: &ArchiveFolder,
    name: &[u8],
    what: &'d EntryData,
    entry: Option<&'d Entry>,
) -> Result<Member<'d>> {
    let from = file_of(input, name).map_err(|error| of_entry(error, entry))?;
    let bytes = from.path.metadata().map_err(|error| unreadable(&shown(name), error))?.len();
    Ok(Member { from, name: shown(name), bytes, what, entry })
}

fn of_entry(error: Error, entry: Option<&Entry>) -> Error {
    match entry {
        Some(entry) => of_table(error, entry),
        None => error,
    }
}

fn shown(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn file_of(input: &ArchiveFolder, name: &[u8]) -> Result<ArchiveFile> {
    input.member(name).map_err(|error| no_file(&error))
}

fn open(file: &ArchiveFile) -> Result<File> {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    File::open(&file.path).map_err(|error| unreadable(&name, error))
}

fn unreadable(name: &str, error: io::Error) -> Error {
    Error::io(format!("cannot read {name} of the archive"), error)
}

/// A list of large objects, which is never compressed.
fn read_list(input: &ArchiveFolder, name: &[u8]) -> Result<Vec<u8>> {
    let file = file_of(input, name)?;
    let mut list = Vec::new();
    let read = Decompressed::known(file.compression, open(&file)?)
        .and_then(|reader| reader.take(LIST_BYTES_MAX).read_to_end(&mut list));
    read.map_err(|error| unreadable(&shown(name), error))?;
    Ok(list)
}

/// Copies a file under its own name.
fn copy_file(from: &Path, output: &Folder) -> Result<()> {
    let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut file = File::open(from).map_err(|error| unreadable(&name, error))?;
    let mut to = output.create(&name)?;
    io::copy(&mut file, &mut to)
        .and_then(|_| to.sync_all())
        .map_err(|error| unwritten(&name, error))
}

fn write_file(output: &Folder, name: &str, bytes: &[u8]) -> Result<()> {
    let mut to = output.create(name)?;
    to.write_all(bytes).and_then(|()| to.sync_all()).map_err(|error| unwritten(name, error))
}

fn unwritten(name: &str, error: io::Error) -> Error {
    Error::io(format!("cannot write {name} of the archive"), error)
}

/// Files that threads take one after the other.
struct SideBySide<'d> {
    groups: Vec<(u64, Vec<Member<'d>>)>,
    total: u64,
    next: AtomicUsize,
    /// The first error by the number of its group.
    failed: Mutex<Option<(usize, Error)>>,
    /// For a file beside others.
    alone: RunSettings,
    /// For one that is most of the archive.
    all: RunSettings,
    output: &'d Folder,
    progress: &'d Progress,
    /// Another compression, and the level.
    to: (Option<Compression>, Option<i32>),
    /// To the threads that compress what is most of the archive.
    tasks: Sender<Task>,
}

impl SideBySide<'_> {
    /// Lets no thread take another file.
    fn stop(&self) {
        self.next.store(self.groups.len(), Ordering::Relaxed);
    }

    fn take_turns<'s, 'f>(&'s self, mut members: Members<'s, 'f>) -> (Did, DumpFeed<'f>) {
        'groups: loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some((bytes, group)) = self.groups.get(number) else { break };
            let by = if bytes * 2 > self.total { By::All } else { By::One };
            members.set_settings(match by {
                By::All => &self.all,
                By::One => &self.alone,
            });
            for member in group {
                if let Err(error) = self.sanitize(member, &mut members, by) {
                    let error = of_entry(error, member.entry);
                    self.stop();
                    let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
                    if failed.as_ref().is_none_or(|(earlier, _)| *earlier > number) {
                        *failed = Some((number, error));
                    }
                    break 'groups;
                }
            }
        }
        members.finish()
    }

    fn sanitize(&self, member: &Member<'_>, members: &mut Members<'_, '_>, by: By) -> Result<()> {
        let from = compression_of(&member.from);
        let to = self.to.0.unwrap_or(from);
        let name = match to.extension() {
            Some(ending) => format!("{}.{ending}", member.name),
            None => member.name.clone(),
        };
        let reads = members.reads(member.what);
        let mut pieces = FilePieces {
            file: open(&member.from)?,
            inflating: reads.then(|| Inflating::new(from, Container::File)).transpose()?,
            ready: VecDeque::new(),
            ended: false,
            name: &name,
            interrupt: &self.all.interrupt,
            progress: self.progress,
        };
        let file = self.output.create(&name)?;
        let compressors = Compressors {
            method: to,
            level: self.to.1,
            container: Container::File,
            tasks: self.tasks.clone(),
            ahead: 2 * self.all.threads,
        };
        let mut output = FileOutput { stream: Stream::Raw(file), compressors, by };
        members.member(member.what, &mut pieces, &mut output)?;
        output.finish().map_err(|error| unwritten(&name, error))
    }
}

fn compression_of(file: &ArchiveFile) -> Compression {
    match file.compression {
        compressed::Compression::None => Compression::None,
        compressed::Compression::Gzip => Compression::Gzip,
        compressed::Compression::Zstd => Compression::Zstd,
        compressed::Compression::Lz4 => Compression::Lz4,
    }
}

/// A file, decompressed.
struct FilePieces<'n> {
    file: File,
    inflating: Option<Inflating>,
    ready: VecDeque<Piece>,
    ended: bool,
    name: &'n str,
    interrupt: &'n Interrupt,
    progress: &'n Progress,
}

impl Pieces for FilePieces<'_> {
    fn next(&mut self) -> Result<Option<Piece>> {
        loop {
            if let Some(piece) = self.ready.pop_front() {
                return Ok(Some(piece));
            }
            if self.ended {
                return Ok(None);
            }
            if let Some(signal) = self.interrupt.signal() {
                return Err(Error::new(ErrorKind::Interrupted(signal)));
            }
            let mut raw = vec![0; RAW_BYTES];
            let len = match self.file.read(&mut raw) {
                Ok(len) => len,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(unreadable(self.name, error)),
            };
            raw.truncate(len);
            self.progress.read_file(len as u64);
            let damaged = |error: Error| error.with_more(&format!(", in its file {}", self.name));
            let Some(inflating) = &mut self.inflating else {
                self.ended = len == 0;
                self.ready.push_back(Piece { raw, data: Vec::new() });
                continue;
            };
            if len == 0 {
                inflating.finish().map_err(damaged)?;
                self.ended = true;
                continue;
            }
            let ready = &mut self.ready;
            let pushed = inflating.push(&raw, &mut |data| {
                ready.push_back(Piece { raw: Vec::new(), data });
                Ok(())
            });
            pushed.map_err(damaged)?;
            let data = inflating.rest();
            self.ready.push_back(Piece { raw, data });
        }
    }
}

/// A file that is written, compressed or as it was.
struct FileOutput {
    stream: Stream,
    compressors: Compressors,
    by: By,
}

/// Who masks and compresses a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The thread that took it, beside others.
    One,
    /// All threads.
    All,
}

enum Stream {
    Raw(File),
    Compressed(Box<DataEncoder<File>>),
    InParts(Box<Compressing>, File),
    /// In between, or when an encoder could not be made.
    Lost,
}

impl Stream {
    fn compressed(file: File, compressors: &Compressors, by: By) -> io::Result<Stream> {
        let Compressors { method, level, container, .. } = *compressors;
        Ok(match by {
            By::One => {
                Stream::Compressed(Box::new(DataEncoder::new(file, method, level, container)?))
            }
            By::All => Stream::InParts(Box::new(Compressing::new(compressors)?), file),
        })
    }
}

impl MemberOutput for FileOutput {
    fn raw(&mut self, raw: &[u8]) -> io::Result<()> {
        match &mut self.stream {
            Stream::Raw(file) => file.write_all(raw),
            _ => Err(io::Error::other("a file is compressed already")),
        }
    }

    fn data(&mut self, data: &[u8]) -> io::Result<()> {
        if let Stream::Raw(_) = self.stream
            && let Stream::Raw(file) = std::mem::replace(&mut self.stream, Stream::Lost)
        {
            self.stream = Stream::compressed(file, &self.compressors, self.by)?;
        }
        match &mut self.stream {
            Stream::Compressed(encoder) => encoder.write_all(data),
            Stream::InParts(compressing, file) => {
                compressing.write(data)?;
                compressing.take(|bytes, _| file.write_all(bytes))
            }
            _ => Err(io::Error::other("a file was lost")),
        }
    }
}

impl FileOutput {
    fn finish(self) -> io::Result<()> {
        let file = match self.stream {
            Stream::Raw(file) => file,
            Stream::Compressed(encoder) => encoder.finish()?,
            Stream::InParts(compressing, mut file) => {
                compressing.finish(|bytes, _| file.write_all(bytes))?;
                file
            }
            Stream::Lost => return Err(io::Error::other("a file was lost")),
        };
        file.sync_all()
    }
}
