//! The plain script that an archive stands for, as `pg_restore -f -` prints it: whoever reads plain dumps reads archives so.
//!
//! The script is made as it is read: definitions out of the table of contents, rows out of the data, which are read in their order
//! and only once. Lines and bytes of it are those that the user sees with pg_restore. What pg_restore prints with `--create` only, what
//! belongs to the database itself, stands at its end, and behind it, as comments, the lines of a tar
//! archive's `restore.sql` that the table of contents does not account for: nothing in the archive is overlooked.

mod data;
mod large_object;
mod names;
mod order;
mod parts;
mod text;

use std::io::{self, Read};
use std::sync::Arc;

use crate::dump::archive::custom::BlockKind;
use crate::dump::archive::primitives::{Source, broken, cut_off, longer};
use crate::dump::archive::{Contents, Entry, Format, Header};
use crate::error::{Error, Result};
use crate::input::archive_folder::ArchiveFolder;
use crate::schema::TableName;
pub use data::OpenFile;
use data::{ArchiveData, CustomData, Found, TarData};
use large_object::LargeObjectText;
use order::{Step, steps};
pub use parts::{DataPart, DirectoryScript, ScriptPart};
pub use text::RESTRICT_KEY;
use text::{Part, ScriptText, foot};

/// What an archive begins with: everything that is known of it before its data.
#[derive(Clone, Debug)]
pub struct ArchiveHead {
    /// Its header.
    pub header: Header,
    /// Its table of contents.
    pub contents: Contents,
}

impl ArchiveHead {
    /// Reads it where it stands at the beginning: of a custom archive, or of the file `toc.dat`.
    ///
    /// # Errors
    /// If it is broken, cut off, too new, or cannot be read.
    pub fn read(reader: impl Read) -> Result<ArchiveHead> {
        let mut source = Source::new(reader);
        let header = Header::read(&mut source)?;
        let contents = Contents::read(&mut source, &header)?;
        Ok(ArchiveHead { header, contents })
    }

    /// Reads it where nothing else follows: out of the file `toc.dat`.
    ///
    /// # Errors
    /// As [`ArchiveHead::read`], or if something follows.
    pub fn read_all(reader: impl Read) -> Result<ArchiveHead> {
        let mut source = Source::new(reader);
        let header = Header::read(&mut source)?;
        if header.format() != Format::Tar {
            return Err(Error::input("toc.dat is not that of a directory or tar archive")
                .hint("a custom archive is one file: name that"));
        }
        let contents = Contents::read(&mut source, &header)?;
        match source.is_at_end()? {
            true => Ok(ArchiveHead { header, contents }),
            false => Err(longer("something follows the contents in toc.dat")),
        }
    }
}

/// How much of the rows a script holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScriptRows {
    /// All of them.
    All,
    /// None of those that COPY brings, and no bytes of large objects: their data are passed over, but must be there. Rows that INSERT
    /// brings are all there, since only they tell how they are written.
    Heads,
}

/// A reader of the script.
///
/// An archive that is broken is an [`io::Error`] that holds an [`Error`] of ours ([`Error::io`] gives it back); nothing can be read
/// behind it.
pub struct ArchiveScript {
    head: Arc<ArchiveHead>,
    rows: ScriptRows,
    text: ScriptText,
    data: Box<dyn ArchiveData>,
    steps: Vec<Step>,
    next_step: usize,
    /// The entries whose data were met, by their place in the contents.
    met: Vec<bool>,
    state: State,
    object: LargeObjectText,
    end_of_script: ScriptEnd,
    /// How the data that are read end.
    end: RowsEnd,
    /// The entry whose data are read.
    reading: Option<usize>,
    /// What is to be read next, from `given` on.
    pending: Vec<u8>,
    given: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first step.
    Begin,
    /// Between steps.
    Steps,
    /// Within the data of a table.
    Rows,
    /// Within the data of a table that are left out.
    PassedRows,
    /// Between large objects.
    Objects,
    /// Within a large object.
    Object,
    /// At the end, or behind an error.
    Ended,
}

impl ArchiveScript {
    /// The script of a custom archive.
    ///
    /// # Errors
    /// If its header or contents are broken, or it is too new.
    pub fn custom(reader: Box<dyn Read + Send>, rows: ScriptRows) -> Result<ArchiveScript> {
        let (head, data) = CustomData::open(reader)?;
        Ok(ArchiveScript::new(Arc::new(head), Box::new(data), rows))
    }

    /// The script of a tar archive.
    ///
    /// # Errors
    /// As [`ArchiveScript::custom`].
    pub fn tar(reader: Box<dyn Read + Send>, rows: ScriptRows) -> Result<ArchiveScript> {
        let (head, data) = TarData::open(reader)?;
        Ok(ArchiveScript::new(Arc::new(head), Box::new(data), rows))
    }

    /// The script of a directory archive, whose files `open` opens and decompresses.
    ///
    /// # Errors
    /// As [`ArchiveScript::custom`].
    pub fn directory(
        folder: ArchiveFolder,
        open: OpenFile,
        rows: ScriptRows,
    ) -> Result<ArchiveScript> {
        Ok(DirectoryScript::open(folder, open)?.script(rows))
    }

    fn new(head: Arc<ArchiveHead>, data: Box<dyn ArchiveData>, rows: ScriptRows) -> ArchiveScript {
        ArchiveScript {
            steps: steps(&head.contents),
            met: vec![false; head.contents.entries().len()],
            head,
            rows,
            text: ScriptText::default(),
            data,
            next_step: 0,
            state: State::Begin,
            object: LargeObjectText::default(),
            end: RowsEnd::NotWanted,
            end_of_script: ScriptEnd::Foot,
            reading: None,
            pending: Vec::new(),
            given: 0,
        }
    }

    /// Begins behind steps that left these settings.
    fn begin_within(&mut self, text: ScriptText) {
        self.text = text;
        self.state = State::Steps;
    }

    /// What the archive begins with.
    pub fn head(&self) -> Arc<ArchiveHead> {
        Arc::clone(&self.head)
    }

    /// Makes the next piece of the script, if it is not rows that go straight to the reader.
    fn advance(&mut self) -> Result<()> {
        self.pending.clear();
        self.given = 0;
        match self.state {
            State::Begin => {
                self.text.head(&self.head, &mut self.pending);
                self.state = State::Steps;
            }
            State::Steps => self.step()?,
            State::PassedRows => {
                self.pending.extend_from_slice(END_OF_ROWS);
                self.state = State::Steps;
            }
            State::Objects => match self.data.next_object()? {
                Some(oid) => {
                    self.object.begin(oid, self.text.strings(), &mut self.pending);
                    self.state = State::Object;
                }
                None => {
                    self.pending.extend_from_slice(b"COMMIT;\n\n");
                    self.state = State::Steps;
                }
            },
            State::Object => {
                if self.rows == ScriptRows::Heads || self.object.fill(&mut *self.data)? == 0 {
                    self.object.end(&mut self.pending);
                    self.state = State::Objects;
                } else {
                    self.object.write(&mut self.pending);
                }
            }
            State::Rows | State::Ended => {}
        }
        Ok(())
    }

    /// Takes the next step; data come in the order in which they lie there, though not all of them may be where they are asked for.
    fn step(&mut self) -> Result<()> {
        let head = Arc::clone(&self.head);
        let entries = head.contents.entries();
        let Some(step) = self.steps.get(self.next_step) else {
            match self.data.next(None)? {
                Some(found) => return self.begin_data(found, &head),
                None if self.end_of_script == ScriptEnd::Foot => foot(&mut self.pending),
                None => {}
            }
            self.state = State::Ended;
            return Ok(());
        };
        let Some(entry) = entries.get(step.entry) else {
            return Err(Error::internal("a step of an archive without an entry"));
        };
        if step.part == Part::Definition {
            self.text.entry(entry, Part::Definition, &head, &mut self.pending);
            self.next_step += 1;
        } else if self.met.get(step.entry) == Some(&true) {
            self.next_step += 1;
        } else {
            match self.data.next(Some(entry)).map_err(|error| in_table(error, entry))? {
                Some(found) => self.begin_data(found, &head)?,
                None => {
                    return Err(in_table(cut_off("there are no more data"), entry));
                }
            }
        }
        Ok(())
    }

    fn begin_data(&mut self, found: Found, head: &Arc<ArchiveHead>) -> Result<()> {
        let Found::Data(kind, dump_id) = found else {
            self.reading = None;
            self.end = RowsEnd::NotWanted;
            self.state = State::Rows;
            return Ok(());
        };
        let mut entries = head.contents.entries().iter();
        let Some(place) = entries.position(|entry| entry.dump_id() == dump_id) else {
            return Err(broken(format!(
                "there are data of entry {dump_id}, which its contents do not have"
            )));
        };
        if let Some(met) = self.met.get_mut(place) {
            *met = true;
        }
        self.reading = Some(place);
        let Some(entry) = head.contents.entry(dump_id) else { return Ok(()) };
        self.text.entry(entry, Part::DataHead, head, &mut self.pending);
        match kind {
            BlockKind::LargeObjects => {
                self.text.select_schema(Some(b"pg_catalog"), &mut self.pending);
                self.pending.extend_from_slice(b"BEGIN;\n\n");
                self.state = State::Objects;
            }
            BlockKind::Data => {
                let copy = entry.copy_statement().unwrap_or_default();
                self.pending.extend_from_slice(copy);
                self.end = match copy {
                    [] => RowsEnd::NotWanted,
                    _ => RowsEnd::Wanted(Vec::new()),
                };
                self.state = match (self.rows, copy) {
                    (ScriptRows::Heads, [_, ..]) => State::PassedRows,
                    _ => State::Rows,
                };
            }
        }
        Ok(())
    }

    fn read_on(&mut self, buffer: &mut [u8]) -> Result<usize> {
        loop {
            let rest = self.pending.get(self.given..).unwrap_or_default();
            if !rest.is_empty() {
                let count = rest.len().min(buffer.len());
                let (now, _) = rest.split_at(count);
                if let Some(room) = buffer.get_mut(..count) {
                    room.copy_from_slice(now);
                }
                self.given += count;
                return Ok(count);
            }
            match self.state {
                State::Rows => match self.data.read(buffer)? {
                    0 => {
                        self.end.settle()?;
                        self.state = State::Steps;
                    }
                    read => {
                        self.end.see(buffer.get(..read).unwrap_or_default());
                        return Ok(read);
                    }
                },
                State::Ended => return Ok(0),
                _ => self.advance()?,
            }
        }
    }
}

impl Read for ArchiveScript {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        self.read_on(buffer).map_err(|error| {
            let reading = self.reading.filter(|_| self.state == State::Rows);
            let entry = reading.and_then(|place| self.head.contents.entries().get(place));
            self.state = State::Ended;
            self.pending.clear();
            io::Error::other(match entry {
                Some(entry) => in_table(error, entry),
                None => error,
            })
        })
    }
}

/// What stands at the end of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ScriptEnd {
    /// What pg_restore writes there.
    Foot,
    /// Nothing: more follows.
    Nothing,
}

/// Whether data end with the line that ends the rows of a COPY: without it, what follows in the script would be taken for rows.
enum RowsEnd {
    /// They hold something else.
    NotWanted,
    /// They should; the last bytes that were seen.
    Wanted(Vec<u8>),
}

impl RowsEnd {
    fn see(&mut self, bytes: &[u8]) {
        let RowsEnd::Wanted(last) = self else { return };
        let some = bytes.get(bytes.len().saturating_sub(END_OF_ROWS.len() + 1)..);
        last.extend_from_slice(some.unwrap_or_default());
        last.drain(..last.len().saturating_sub(END_OF_ROWS.len() + 1));
    }

    fn settle(&self) -> Result<()> {
        let RowsEnd::Wanted(last) = self else { return Ok(()) };
        let blank = last.iter().rev().take_while(|byte| **byte == b'\n').count();
        match last.get(..last.len() - blank).and_then(|last| last.strip_suffix(b"\\.")) {
            Some([] | [.., b'\n']) => Ok(()),
            _ => Err(cut_off("rows end without their end mark, \"\\.\"")),
        }
    }
}

/// What ends the rows of a COPY in an archive's data.
const END_OF_ROWS: &[u8] = b"\\.\n\n\n";

/// The script of an archive without its data: what its table of contents alone tells. Rows that COPY brings have their heads.
pub fn schema_script(head: &ArchiveHead) -> Vec<u8> {
    let mut script = Vec::new();
    let mut text = ScriptText::default();
    text.head(head, &mut script);
    for step in steps(&head.contents) {
        let Some(entry) = head.contents.entries().get(step.entry) else { continue };
        text.entry(entry, step.part, head, &mut script);
        let copy = entry.copy_statement().filter(|copy| !copy.is_empty());
        if let (Part::DataHead, Some(copy)) = (step.part, copy) {
            script.extend_from_slice(copy);
            script.extend_from_slice(END_OF_ROWS);
        }
    }
    foot(&mut script);
    script
}

/// The error, which is one of an entry's data.
fn in_table(mut error: Error, entry: &Entry) -> Error {
    if error.position().table.is_none() && entry.kind() == b"TABLE DATA" {
        let schema = String::from_utf8_lossy(entry.schema().unwrap_or_default());
        let name = String::from_utf8_lossy(entry.tag());
        error.position_mut().table = Some(match entry.schema() {
            Some(_) => TableName::new(schema, name),
            None => TableName::bare(name),
        });
    }
    error
}

#[cfg(test)]
mod tests;
