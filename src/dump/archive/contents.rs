//! The table of contents: an entry for each object, with its DDL, its owner, what it depends on, and where its data is.
//!
//! An entry keeps the bytes that it was read from. Its fields are ranges of those bytes, and a change splices them, so an entry
//! that nobody changed is written as it was.

use std::collections::HashMap;
use std::io::Read;
use std::ops::Range;

use super::header::{Format, Header, Version};
use super::primitives::{Source, Widths, damaged, little_endian};
use crate::error::{Error, Result};

/// The text fields of an entry, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The OID of the object's catalog, decimal.
    CatalogOid,
    /// The object's OID, decimal.
    Oid,
    /// Its name, or what stands for one: `users`, `users users_pkey`, `COLUMN users.email`.
    Tag,
    /// What it is: `TABLE`, `TABLE DATA`, `FK CONSTRAINT`.
    Kind,
    /// The statements that make it.
    Definition,
    /// The statement that drops it.
    Drop,
    /// `COPY public.users (id, email) FROM stdin;` and a line end; none with `--inserts`.
    Copy,
    /// Its schema.
    Schema,
    /// Its tablespace.
    Tablespace,
    /// Its access method (1.14).
    AccessMethod,
    /// Its owner.
    Owner,
    /// Whether rows have OIDs: `false`.
    WithOids,
    /// The name of its data file in a directory or tar archive: `3412.dat`, empty where there is none.
    FileName,
}

const FIELDS: usize = Field::FileName as usize + 1;

/// The part of a dump that an entry belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// None: comments, access rights and the like, which go with what they belong to.
    None,
    /// What is made before the data.
    PreData,
    /// Rows, large objects, the values of sequences, statistics.
    Data,
    /// Indexes, constraints, triggers.
    PostData,
}

/// Where an entry's data begins in a custom archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Not said: the archive was written to a pipe. The number is worth nothing and kept.
    NotSet,
    /// At this byte: the first of its block's head.
    At(u64),
    /// It has no data.
    NoData,
}

/// One object of the dump.
#[derive(Clone, Debug)]
pub struct Entry {
    raw: Vec<u8>,
    widths: Widths,
    dump_id: i32,
    has_data: bool,
    section: Section,
    relation_kind: Option<u8>,
    /// Where in `raw` each field's length begins and its bytes are; none for NULL, and for what the version does not have.
    fields: [Span; FIELDS],
    dependencies: Vec<i32>,
    /// Where in `raw` the flag and number of its place begin, in a custom archive.
    place_at: Option<usize>,
}

/// A string in an entry's bytes.
#[derive(Clone, Debug, Default)]
struct Span {
    /// Its length and its bytes.
    whole: Range<usize>,
    /// Its bytes; none is NULL.
    text: Option<Range<usize>>,
}

impl Entry {
    /// The number by which the entries and data of one archive name each other.
    pub fn dump_id(&self) -> i32 {
        self.dump_id
    }

    /// Whether data belongs to it: a block in a custom archive, a file in a directory.
    pub fn has_data(&self) -> bool {
        self.has_data
    }

    /// The part of the dump that it belongs to.
    pub fn section(&self) -> Section {
        self.section
    }

    /// The relation's kind as in `pg_class.relkind`: `r`, `v`, `m` (1.16; none for what is no relation).
    pub fn relation_kind(&self) -> Option<u8> {
        self.relation_kind
    }

    /// A field; none is NULL, or no such field in this version.
    pub fn field(&self, field: Field) -> Option<&[u8]> {
        self.raw.get(self.fields.get(field as usize)?.text.clone()?)
    }

    /// [`Field::Kind`].
    pub fn kind(&self) -> &[u8] {
        self.field(Field::Kind).unwrap_or_default()
    }

    /// [`Field::Tag`].
    pub fn tag(&self) -> &[u8] {
        self.field(Field::Tag).unwrap_or_default()
    }

    /// [`Field::Schema`].
    pub fn schema(&self) -> Option<&[u8]> {
        self.field(Field::Schema)
    }

    /// [`Field::Definition`].
    pub fn definition(&self) -> Option<&[u8]> {
        self.field(Field::Definition)
    }

    /// [`Field::Copy`].
    pub fn copy_statement(&self) -> Option<&[u8]> {
        self.field(Field::Copy)
    }

    /// [`Field::Owner`].
    pub fn owner(&self) -> Option<&[u8]> {
        self.field(Field::Owner)
    }

    /// [`Field::FileName`], if there is one.
    pub fn file_name(&self) -> Option<&[u8]> {
        self.field(Field::FileName).filter(|name| !name.is_empty())
    }

    /// The dump ids of what it depends on, in order.
    pub fn dependencies(&self) -> &[i32] {
        &self.dependencies
    }

    /// Where its data is, in a custom archive.
    pub fn place(&self) -> Option<Place> {
        let at = self.place_at?;
        let number = self.raw.get(at + 1..).map(little_endian).unwrap_or_default();
        Some(match self.raw.get(at) {
            Some(2) => Place::At(number),
            Some(3) => Place::NoData,
            _ => Place::NotSet,
        })
    }

    /// The entry's bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.raw
    }

    /// Replaces a field; none is NULL. A field that the version does not have stays away.
    pub fn set_field(&mut self, field: Field, text: Option<&[u8]>) {
        let Some(span) = self.fields.get(field as usize).cloned() else { return };
        if span.whole.is_empty() {
            return;
        }
        let mut bytes = Vec::new();
        self.widths.put_string(text, &mut bytes);
        let (was, is) = (span.whole.len(), bytes.len());
        let start = span.whole.start;
        self.raw.splice(span.whole.clone(), bytes);
        // What stands behind it has moved.
        let moved = |place: usize| if place >= span.whole.end { place - was + is } else { place };
        for (number, other) in self.fields.iter_mut().enumerate() {
            if number == field as usize {
                other.whole = start..start + is;
                other.text = text.map(|_| start + self.widths.int_bytes()..start + is);
            } else if other.whole.start >= span.whole.end {
                other.whole = moved(other.whole.start)..moved(other.whole.end);
                other.text = other.text.clone().map(|text| moved(text.start)..moved(text.end));
            }
        }
        self.place_at = self.place_at.map(moved);
    }

    /// Replaces the statements that make it.
    pub fn set_definition(&mut self, text: Option<&[u8]>) {
        self.set_field(Field::Definition, text);
    }

    /// Says where its data is. Nothing happens in a directory or tar archive.
    pub fn set_place(&mut self, place: Place) {
        let Some(at) = self.place_at else { return };
        let (flag, number) = match place {
            Place::NotSet => (1, 0),
            Place::At(byte) => (2, byte),
            Place::NoData => (3, 0),
        };
        if let Some(bytes) = self.raw.get_mut(at..) {
            for (byte, new) in bytes.iter_mut().zip([flag].into_iter().chain(number.to_le_bytes()))
            {
                *byte = new;
            }
        }
    }

    /// Says that no data belongs to it. `pg_restore` then makes nothing of a TABLE DATA entry, so the table stays empty.
    pub fn leave_out_data(&mut self) {
        // The number behind the dump id.
        let at = self.widths.int_bytes();
        let mut zero = Vec::new();
        self.widths.put_int(0, &mut zero);
        if let Some(bytes) = self.raw.get_mut(at..at + zero.len()) {
            bytes.copy_from_slice(&zero);
        }
        self.has_data = false;
        self.set_place(Place::NoData);
        if self.file_name().is_some() {
            self.set_field(Field::FileName, Some(b""));
        }
    }
}

/// The table of contents of an archive.
#[derive(Clone, Debug)]
pub struct Contents {
    widths: Widths,
    /// The first byte of the number of entries in the archive that it was read from.
    read_at: u64,
    entries: Vec<Entry>,
    by_dump_id: HashMap<i32, usize>,
}

impl Contents {
    /// Reads the contents that stand behind the header.
    ///
    /// # Errors
    /// If they are cut off, damaged, or reading fails.
    pub fn read<R: Read>(source: &mut Source<R>, header: &Header) -> Result<Contents> {
        let read_at = source.position();
        let widths = header.widths();
        let mut raw = Vec::new();
        let count = source.int(widths, &mut raw, "the number of its entries")?;
        if count < 0 {
            return Err(damaged(read_at, format!("it claims to have {count} entries")));
        }
        let mut entries = Vec::new();
        let mut by_dump_id = HashMap::new();
        for number in 0..count {
            let at = source.position();
            let entry = EntryReader::new(source, header).read(number + 1)?;
            if by_dump_id.insert(entry.dump_id, entries.len()).is_some() {
                let text = format!("two of its entries have the number {}", entry.dump_id);
                return Err(damaged(at, text));
            }
            entries.push(entry);
        }
        Ok(Contents { widths, read_at, entries, by_dump_id })
    }

    /// Where the contents began in the archive that they were read from: the length of its header.
    pub fn read_at(&self) -> u64 {
        self.read_at
    }

    /// The entries, in the order of the archive.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries, to be changed.
    pub fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry> {
        self.entries.iter_mut()
    }

    /// The entry of this number.
    pub fn entry(&self, dump_id: i32) -> Option<&Entry> {
        self.entries.get(*self.by_dump_id.get(&dump_id)?)
    }

    /// The entry of this number, to be changed.
    pub fn entry_mut(&mut self, dump_id: i32) -> Option<&mut Entry> {
        self.entries.get_mut(*self.by_dump_id.get(&dump_id)?)
    }

    /// Keeps the entries that `keep` says yes to. pg_restore overlooks dependencies on entries that are not there.
    pub fn retain(&mut self, keep: impl FnMut(&Entry) -> bool) {
        self.entries.retain(keep);
        self.by_dump_id =
            self.entries.iter().enumerate().map(|(at, entry)| (entry.dump_id, at)).collect();
    }

    /// Appends the bytes of the contents: the number of entries, and the entries.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        self.widths.put_int(i64::try_from(self.entries.len()).unwrap_or(i64::MAX), out);
        for entry in &self.entries {
            out.extend_from_slice(&entry.raw);
        }
    }

    /// How many bytes [`Contents::write_to`] appends.
    pub fn byte_len(&self) -> u64 {
        let entries: u64 = self.entries.iter().map(|entry| entry.raw.len() as u64).sum();
        entries + self.widths.int_bytes() as u64
    }
}

/// Reads one entry.
struct EntryReader<'a, R> {
    source: &'a mut Source<R>,
    widths: Widths,
    version: Version,
    format: Format,
    raw: Vec<u8>,
    fields: [Span; FIELDS],
}

impl<'a, R: Read> EntryReader<'a, R> {
    fn new(source: &'a mut Source<R>, header: &Header) -> Self {
        EntryReader {
            source,
            widths: header.widths(),
            version: header.version(),
            format: header.format(),
            raw: Vec::new(),
            fields: Default::default(),
        }
    }

    fn read(mut self, number: i64) -> Result<Entry> {
        let at = self.source.position();
        let what = format!("entry {number} of its contents");
        let what = what.as_str();
        let dump_id = match i32::try_from(self.int(what)?) {
            Ok(dump_id) if dump_id > 0 => dump_id,
            _ => return Err(damaged(at, format!("{what} has an impossible number"))),
        };
        let has_data = self.int(what)? != 0;
        self.strings(&[Field::CatalogOid, Field::Oid, Field::Tag, Field::Kind], what)?;
        let at = self.source.position();
        let section = match self.int(what)? {
            1 => Section::None,
            2 => Section::PreData,
            3 => Section::Data,
            4 => Section::PostData,
            other => return Err(damaged(at, format!("{what} is of the unknown section {other}"))),
        };
        self.strings(&[Field::Definition, Field::Drop, Field::Copy], what)?;
        self.strings(&[Field::Schema, Field::Tablespace], what)?;
        if self.version.has_access_method() {
            self.strings(&[Field::AccessMethod], what)?;
        }
        let mut relation_kind = None;
        if self.version.has_relation_kind() {
            relation_kind = u8::try_from(self.int(what)?).ok().filter(|kind| *kind > 0);
        }
        self.strings(&[Field::Owner, Field::WithOids], what)?;
        let dependencies = self.dependencies(what)?;
        let place_at = match self.format {
            Format::Custom => Some(self.place(what)?),
            Format::Tar => {
                self.strings(&[Field::FileName], what)?;
                None
            }
        };
        self.raw.shrink_to_fit();
        Ok(Entry {
            raw: self.raw,
            widths: self.widths,
            dump_id,
            has_data,
            section,
            relation_kind,
            fields: self.fields,
            dependencies,
            place_at,
        })
    }

    fn int(&mut self, what: &str) -> Result<i64> {
        self.source.int(self.widths, &mut self.raw, what)
    }

    fn strings(&mut self, fields: &[Field], what: &str) -> Result<()> {
        for field in fields {
            let start = self.raw.len();
            let text = self.source.string(self.widths, &mut self.raw, what)?;
            if let Some(span) = self.fields.get_mut(*field as usize) {
                *span = Span { whole: start..self.raw.len(), text };
            }
        }
        Ok(())
    }

    /// Decimal numbers up to a NULL.
    fn dependencies(&mut self, what: &str) -> Result<Vec<i32>> {
        let mut dependencies = Vec::new();
        loop {
            let at = self.source.position();
            let Some(text) = self.source.string(self.widths, &mut self.raw, what)? else { break };
            let number = self.raw.get(text).and_then(|text| std::str::from_utf8(text).ok());
            let number = number.and_then(|text| text.trim().parse().ok());
            let Some(number) = number else {
                return Err(damaged(at, format!("{what} depends on something that is no number")));
            };
            dependencies.push(number);
        }
        Ok(dependencies)
    }

    fn place(&mut self, what: &str) -> Result<usize> {
        let place_at = self.raw.len();
        let at = self.source.position();
        match self.source.byte(&mut self.raw, what)? {
            1..=3 => {}
            other => return Err(misplaced(at, what, other)),
        }
        self.source.take(u64::from(self.widths.offset), &mut self.raw, what)?;
        Ok(place_at)
    }
}

fn misplaced(at: u64, what: &str, flag: u8) -> Error {
    damaged(at, format!("{what} says with {flag} where its data is, which is neither 1, 2 nor 3"))
}
