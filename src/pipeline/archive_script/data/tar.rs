//! The data of a tar archive: members in the order of the contents, uncompressed.

use std::collections::HashMap;
use std::io::Read;

use super::restore_script::{KnownLines, UnknownLines};
use super::{ArchiveData, Found, unreadable};
use crate::dump::archive::Entry;
use crate::dump::archive::custom::BlockKind;
use crate::dump::archive::directory::{CONTENTS_FILE, RESTORE_SCRIPT};
use crate::dump::archive::primitives::{cut_off, damaged};
use crate::dump::archive::tar::{Member, TarReader};
use crate::error::{Error, Result};
use crate::pipeline::archive_script::ArchiveHead;

/// The members of a tar archive behind `toc.dat`.
pub(in super::super) struct TarData {
    tar: TarReader<Box<dyn Read + Send>>,
    /// The entries with data, by the names of their members; large objects have names of their own.
    names: HashMap<Vec<u8>, i32>,
    /// The entries of large objects that were not met yet, in the order of the contents.
    object_entries: Vec<i32>,
    /// A member whose content was not begun.
    waiting: Option<Member>,
    state: State,
    /// What `restore.sql` should say, and what more it says.
    known: KnownLines,
    unknown: UnknownLines,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between the data of entries.
    Between,
    /// Within a table's data.
    Rows,
    /// Before a large object or the list behind the last of them.
    Objects,
    /// Within a large object.
    Object,
    /// Within `restore.sql`.
    Script,
}

impl TarData {
    /// Reads header and contents, which are the first member.
    ///
    /// # Errors
    /// If they are broken, or too new.
    pub fn open(reader: Box<dyn Read + Send>) -> Result<(ArchiveHead, TarData)> {
        let mut tar = TarReader::new(reader);
        if tar.next_member()?.is_none_or(|member| member.name() != CONTENTS_FILE.as_bytes()) {
            return Err(damaged(0, "toc.dat is not its first file"));
        }
        let head = ArchiveHead::read_all(&mut tar)?;
        let (mut names, mut object_entries) = (HashMap::new(), Vec::new());
        for entry in head.contents.entries() {
            if let Some(name) = entry.file_name().filter(|_| entry.has_data()) {
                names.insert(name.to_vec(), entry.dump_id());
                if entry.kind() == b"BLOBS" {
                    object_entries.push(entry.dump_id());
                }
            }
        }
        object_entries.reverse();
        let data = TarData {
            tar,
            names,
            object_entries,
            waiting: None,
            state: State::Between,
            known: KnownLines::of(&head),
            unknown: UnknownLines::default(),
        };
        Ok((head, data))
    }

    fn next_member(&mut self) -> Result<Option<Member>> {
        match self.waiting.take() {
            Some(member) => Ok(Some(member)),
            None => self.tar.next_member(),
        }
    }
}

impl ArchiveData for TarData {
    fn next(&mut self, _: Option<&Entry>) -> Result<Option<Found>> {
        while matches!(self.state, State::Objects | State::Object) {
            self.next_object()?;
        }
        self.state = State::Between;
        let Some(member) = self.next_member()? else {
            self.tar.read_trailer()?;
            return Ok(None);
        };
        if member.name() == RESTORE_SCRIPT.as_bytes() {
            self.state = State::Script;
            self.unknown = UnknownLines::default();
            return Ok(Some(Found::Comments));
        }
        if is_object(&member) || is_list(&member) {
            let Some(dump_id) = self.object_entries.pop() else {
                return Err(stray(&member));
            };
            self.waiting = Some(member);
            self.state = State::Objects;
            return Ok(Some(Found::Data(BlockKind::LargeObjects, dump_id)));
        }
        let Some(dump_id) = self.names.get(member.name()).copied() else {
            return Err(stray(&member));
        };
        self.state = State::Rows;
        Ok(Some(Found::Data(BlockKind::Data, dump_id)))
    }

    fn next_object(&mut self) -> Result<Option<u32>> {
        if !matches!(self.state, State::Objects | State::Object) {
            return Ok(None);
        }
        let Some(member) = self.next_member()? else {
            return Err(cut_off("the list of its large objects is missing"));
        };
        if is_object(&member) {
            let digits = member.name().strip_prefix(b"blob_").unwrap_or_default();
            let end = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let digits = digits.get(..end).and_then(|digits| std::str::from_utf8(digits).ok());
            let Some(oid) = digits.and_then(|digits| digits.parse().ok()) else {
                return Err(stray(&member));
            };
            self.state = State::Object;
            return Ok(Some(oid));
        }
        self.state = State::Between;
        // The list itself ends the objects; anything else is for whoever asks next.
        if !is_list(&member) {
            self.waiting = Some(member);
        }
        Ok(None)
    }

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let read = match self.state {
            State::Rows | State::Object => self.tar.read(buffer),
            State::Script => self.unknown.read(&mut self.tar, &self.known, buffer),
            State::Between | State::Objects => return Ok(0),
        };
        read.map_err(unreadable)
    }
}

fn is_object(member: &Member) -> bool {
    member.name().starts_with(b"blob_")
}

fn is_list(member: &Member) -> bool {
    member.name().starts_with(b"blobs")
}

/// The error of a file that belongs to no entry.
fn stray(member: &Member) -> Error {
    let name = String::from_utf8_lossy(member.name());
    damaged(member.at(), format!("it has a file {name}, which its contents do not have"))
}
