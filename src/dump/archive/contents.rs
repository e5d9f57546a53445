//! The table of contents: an entry for each object, with its DDL, its owner, what it depends on, and where its data is.
//!
//! An entry keeps the bytes that it was read from. Its fields are ranges of those bytes, and a change splices them, so an entry
//! that nobody changed is written as it was.

use std::collections::HashMap;
use std::io::Read;

use super::header::{Format, Header, Version};
use super::primitives::{Source, Widths, broken, damaged, little_endian};
use crate::error::{Error, ErrorKind, Result};
use crate::position::Position;

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

impl Field {
    /// All of them, in the order in which they stand.
    pub const ALL: [Field; FIELDS] = [
        Field::CatalogOid,
        Field::Oid,
        Field::Tag,
        Field::Kind,
        Field::Definition,
        Field::Drop,
        Field::Copy,
        Field::Schema,
        Field::Tablespace,
        Field::AccessMethod,
        Field::Owner,
        Field::WithOids,
        Field::FileName,
    ];
}

/// The longest entry, in bytes: the longest definition that a server has, twice.
pub const ENTRY_BYTES_MAX: u64 = 2 << 30;
/// The longest contents, in bytes.
pub const CONTENTS_BYTES_MAX: u64 = 8 << 30;

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
    /// Where in `raw` each field stands.
    fields: [Span; FIELDS],
    dependencies: Vec<i32>,
    /// Where in `raw` the flag and number of its place begin, in a custom archive.
    place_at: Option<usize>,
}

/// What a new entry is made of; what is not said is NULL, none, or zero.
#[derive(Clone, Debug)]
pub struct EntryParts<'a> {
    /// [`Entry::dump_id`].
    pub dump_id: i32,
    /// [`Entry::has_data`].
    pub has_data: bool,
    /// [`Entry::section`].
    pub section: Section,
    /// [`Entry::relation_kind`].
    pub relation_kind: Option<u8>,
    /// The fields that are not NULL.
    pub fields: &'a [(Field, &'a [u8])],
    /// [`Entry::dependencies`].
    pub dependencies: &'a [i32],
    /// [`Entry::place`]; nothing in a directory or tar archive.
    pub place: Place,
}

/// A string in an entry's bytes: where its length stands, and how long it is.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: u32,
    text: Text,
}

#[derive(Clone, Copy, Debug, Default)]
enum Text {
    /// The version has no such field.
    #[default]
    Absent,
    Null,
    Bytes(u32),
}

impl Entry {
    /// An entry as the version of `header` writes it. Fields that the version does not have are left out.
    ///
    /// # Errors
    /// If its number is not positive.
    pub fn new(header: &Header, parts: &EntryParts<'_>) -> Result<Entry> {
        let widths = header.widths();
        let mut raw = Vec::new();
        let out = &mut raw;
        let string = |field: Field, out: &mut Vec<u8>| {
            let text = parts.fields.iter().find(|(other, _)| *other == field);
            widths.put_string(text.map(|(_, text)| *text), out);
        };
        widths.put_int(i64::from(parts.dump_id), out);
        widths.put_int(i64::from(parts.has_data), out);
        for field in [Field::CatalogOid, Field::Oid, Field::Tag, Field::Kind] {
            string(field, out);
        }
        widths.put_int(
            match parts.section {
                Section::None => 1,
                Section::PreData => 2,
                Section::Data => 3,
                Section::PostData => 4,
            },
            out,
        );
        for field in [Field::Definition, Field::Drop, Field::Copy, Field::Schema, Field::Tablespace]
        {
            string(field, out);
        }
        if header.version().has_access_method() {
            string(Field::AccessMethod, out);
        }
        if header.version().has_relation_kind() {
            widths.put_int(i64::from(parts.relation_kind.unwrap_or(0)), out);
        }
        string(Field::Owner, out);
        string(Field::WithOids, out);
        for number in parts.dependencies {
            widths.put_string(Some(number.to_string().as_bytes()), out);
        }
        widths.put_string(None, out);
        match header.format() {
            Format::Custom => {
                out.push(1);
                out.extend(std::iter::repeat_n(0, usize::from(widths.offset)));
            }
            Format::Tar => string(Field::FileName, out),
        }
        let mut source = Source::new(raw.as_slice());
        let mut entry = EntryReader::new(&mut source, header).read(1)?;
        entry.set_place(parts.place);
        Ok(entry)
    }

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
        let span = self.fields.get(field as usize)?;
        let Text::Bytes(bytes) = span.text else { return None };
        let start = span.start as usize + self.widths.int_bytes();
        self.raw.get(start..start + bytes as usize)
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
    ///
    /// # Errors
    /// If the entry would be longer than [`ENTRY_BYTES_MAX`].
    pub fn set_field(&mut self, field: Field, text: Option<&[u8]>) -> Result<()> {
        let Some(Span { start, text: was }) = self.fields.get(field as usize).copied() else {
            return Ok(());
        };
        let was_bytes = match was {
            Text::Absent => return Ok(()),
            Text::Null => 0,
            Text::Bytes(bytes) => bytes as usize,
        };
        let is_bytes = text.map_or(0, <[u8]>::len);
        if (self.raw.len() + is_bytes) as u64 > ENTRY_BYTES_MAX {
            let text =
                format!("entry {} of the archive's contents would be too long", self.dump_id);
            return Err(Error::new(ErrorKind::Limit(text)));
        }
        let mut bytes = Vec::with_capacity(is_bytes + self.widths.int_bytes());
        self.widths.put_string(text, &mut bytes);
        let from = start as usize;
        self.raw.splice(from..from + self.widths.int_bytes() + was_bytes, bytes);
        // What stands behind it has moved. Everything is below `ENTRY_BYTES_MAX`, so it fits.
        for other in &mut self.fields {
            if other.start > start {
                other.start = (other.start as usize + is_bytes - was_bytes) as u32;
            }
        }
        if let Some(span) = self.fields.get_mut(field as usize) {
            span.text = text.map_or(Text::Null, |text| Text::Bytes(text.len() as u32));
        }
        self.place_at = self.place_at.map(|at| at + is_bytes - was_bytes);
        Ok(())
    }

    /// Replaces the statements that make it.
    ///
    /// # Errors
    /// As [`Entry::set_field`].
    pub fn set_definition(&mut self, text: Option<&[u8]>) -> Result<()> {
        self.set_field(Field::Definition, text)
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
    ///
    /// # Errors
    /// As [`Entry::set_field`].
    pub fn leave_out_data(&mut self) -> Result<()> {
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
            self.set_field(Field::FileName, Some(b""))?;
        }
        Ok(())
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
    /// The contents of these entries.
    ///
    /// # Errors
    /// If two have the same number.
    pub fn new(header: &Header, entries: Vec<Entry>) -> Result<Contents> {
        let mut contents = Contents {
            widths: header.widths(),
            read_at: header.as_bytes().len() as u64,
            entries: Vec::new(),
            by_dump_id: HashMap::new(),
        };
        for entry in entries {
            contents.push(entry)?;
        }
        Ok(contents)
    }

    fn push(&mut self, entry: Entry) -> Result<()> {
        if self.by_dump_id.insert(entry.dump_id, self.entries.len()).is_some() {
            let number = entry.dump_id;
            return Err(broken(format!("two entries of its contents have the number {number}")));
        }
        self.entries.push(entry);
        Ok(())
    }

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
        let mut contents = Contents::new(header, Vec::new())?;
        contents.read_at = read_at;
        for number in 0..count {
            let at = source.position();
            if at - read_at > CONTENTS_BYTES_MAX {
                return Err(damaged(at, "its contents do not end"));
            }
            let at = Position::at_byte(at);
            let entry = EntryReader::new(source, header).read(number + 1)?;
            contents.push(entry).map_err(|error| error.at(at))?;
        }
        Ok(contents)
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
            self.assert_length(what)?;
            if let Some(span) = self.fields.get_mut(*field as usize) {
                // Both are below `ENTRY_BYTES_MAX`.
                let text = text.map_or(Text::Null, |text| Text::Bytes(text.len() as u32));
                *span = Span { start: start as u32, text };
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
            self.assert_length(what)?;
        }
        Ok(dependencies)
    }

    fn assert_length(&self, what: &str) -> Result<()> {
        if self.raw.len() as u64 > ENTRY_BYTES_MAX {
            return Err(damaged(self.source.position(), format!("{what} is too long")));
        }
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::super::header::Compression;
    use super::*;
    use proptest::prelude::*;

    fn header(minor: u8, format: Format) -> Header {
        Header::new(minor, format, Compression::None, [0; 7], [Some(b"shop"), None, None]).unwrap()
    }

    const TABLE: EntryParts<'static> = EntryParts {
        dump_id: 7,
        has_data: false,
        section: Section::PreData,
        relation_kind: Some(b'r'),
        fields: &[
            (Field::CatalogOid, b"1259"),
            (Field::Oid, b"16385"),
            (Field::Tag, b"users"),
            (Field::Kind, b"TABLE"),
            (Field::Definition, b"CREATE TABLE public.users (\n    id integer\n);\n"),
            (Field::Drop, b"DROP TABLE public.users;\n"),
            (Field::Schema, b"public"),
            (Field::Tablespace, b""),
            (Field::AccessMethod, b"heap"),
            (Field::Owner, b"shop"),
            (Field::WithOids, b"false"),
        ],
        dependencies: &[3, 5],
        place: Place::NoData,
    };

    fn rows(file_name: &'static [(Field, &'static [u8])]) -> EntryParts<'static> {
        EntryParts {
            dump_id: 3_412,
            has_data: true,
            section: Section::Data,
            relation_kind: None,
            fields: file_name,
            dependencies: &[7],
            place: Place::NotSet,
        }
    }

    const ROWS: &[(Field, &[u8])] = &[
        (Field::Kind, b"TABLE DATA"),
        (Field::Tag, b"users"),
        (Field::Copy, b"COPY public.users (id) FROM stdin;\n"),
        (Field::FileName, b"3412.dat"),
    ];

    fn formats() -> impl Iterator<Item = Header> {
        (12..=16).flat_map(|minor| [header(minor, Format::Custom), header(minor, Format::Tar)])
    }

    #[test]
    fn entries_of_every_version_are_read_as_they_were_made() {
        for header in formats() {
            let entries = vec![
                Entry::new(&header, &TABLE).unwrap(),
                Entry::new(&header, &rows(ROWS)).unwrap(),
            ];
            let contents = Contents::new(&header, entries).unwrap();
            let mut bytes = Vec::new();
            contents.write_to(&mut bytes);
            assert_eq!(contents.byte_len(), bytes.len() as u64);
            let mut source = Source::new(bytes.as_slice());
            let contents = Contents::read(&mut source, &header).unwrap();
            assert!(source.is_at_end().unwrap());
            let mut again = Vec::new();
            contents.write_to(&mut again);
            assert_eq!(again, bytes);

            let table = contents.entry(7).unwrap();
            let version = header.version();
            for (field, text) in TABLE.fields {
                let there = *field != Field::AccessMethod || version.has_access_method();
                assert_eq!(table.field(*field), there.then_some(*text), "{field:?}");
            }
            assert_eq!(table.field(Field::Copy), None);
            assert_eq!(table.section(), Section::PreData);
            assert_eq!(table.dependencies(), [3, 5]);
            assert_eq!(table.relation_kind(), version.has_relation_kind().then_some(b'r'));
            assert!(!table.has_data());
            let data = contents.entry(3_412).unwrap();
            assert!(data.has_data());
            match header.format() {
                Format::Custom => {
                    assert_eq!(table.place(), Some(Place::NoData));
                    assert_eq!(data.place(), Some(Place::NotSet));
                    assert_eq!(data.file_name(), None);
                }
                Format::Tar => {
                    assert_eq!(table.place(), None);
                    assert_eq!(data.file_name(), Some(&b"3412.dat"[..]));
                }
            }
            for cut in 0..bytes.len() {
                let mut source = Source::new(&bytes[..cut]);
                let error = Contents::read(&mut source, &header).unwrap_err().to_string();
                assert!(error.contains("cut off"), "{error}");
                assert!(error.contains(&format!(": byte {cut}\nhint: ")), "{error}");
            }
        }
    }

    #[test]
    fn an_entry_byte_by_byte() {
        let header = header(16, Format::Custom);
        let parts = EntryParts {
            dump_id: 258,
            relation_kind: Some(b'r'),
            fields: &[(Field::Tag, b"t"), (Field::Definition, b"x;")],
            dependencies: &[1],
            place: Place::At(0x0102),
            ..rows(&[])
        };
        let null = &b"\x01\x01\0\0\0"[..];
        let expected = [
            b"\0\x02\x01\0\0".as_slice(),
            b"\0\x01\0\0\0",
            null,
            null,
            b"\0\x01\0\0\0t",
            null,
            b"\0\x03\0\0\0",
            b"\0\x02\0\0\0x;",
            null,
            null,
            null,
            null,
            null,
            b"\0r\0\0\0",
            null,
            null,
            b"\0\x01\0\0\x001",
            null,
            b"\x02\x02\x01\0\0\0\0\0\0",
        ]
        .concat();
        assert_eq!(Entry::new(&header, &parts).unwrap().as_bytes(), expected);
    }

    #[test]
    fn data_is_left_out() {
        for header in formats() {
            let mut entry = Entry::new(&header, &rows(ROWS)).unwrap();
            entry.leave_out_data().unwrap();
            let read = reread(&header, &entry);
            assert!(!read.has_data() && !entry.has_data());
            assert_eq!(read.file_name(), None);
            assert_eq!(read.tag(), b"users");
            let custom = header.format() == Format::Custom;
            assert_eq!(read.place(), custom.then_some(Place::NoData));
        }
    }

    #[test]
    fn refusals() {
        let header = header(14, Format::Custom);
        let entry = Entry::new(&header, &TABLE).unwrap();
        assert!(Contents::new(&header, vec![entry.clone(), entry.clone()]).is_err());
        assert!(Entry::new(&header, &EntryParts { dump_id: 0, ..TABLE }).is_err());
        let read = |bytes: &[u8]| {
            Contents::read(&mut Source::new(bytes), &header).map(|_| ()).unwrap_err().to_string()
        };
        let raw = entry.as_bytes();
        // A section and a flag that are not known.
        let mut bytes = [b"\0\x01\0\0\0", raw].concat();
        let flag = bytes.len() - 9;
        bytes[flag] = 4;
        assert!(read(&bytes).contains(&format!(
            "says with 4 where its data is, which is neither 1, 2 nor 3: byte {flag}"
        )));
        // More entries than there are, and less than none.
        assert!(
            read(&[b"\0\xFF\xFF\xFF\x7F", raw].concat()).contains("in entry 2 of its contents")
        );
        assert!(read(b"\x01\x02\0\0\0").contains("claims to have -2 entries"));
    }

    fn reread(header: &Header, entry: &Entry) -> Entry {
        let mut source = Source::new(entry.as_bytes());
        let read = EntryReader::new(&mut source, header).read(1).unwrap();
        assert!(source.is_at_end().unwrap());
        read
    }

    proptest! {
        #[test]
        fn fields_are_replaced_and_nothing_else(
            minor in 12u8..=16,
            custom: bool,
            changes in proptest::collection::vec(
                (0..FIELDS, proptest::option::of(proptest::collection::vec(any::<u8>(), 0..30))), 1..8),
        ) {
            let header = header(minor, if custom { Format::Custom } else { Format::Tar });
            let mut entry = Entry::new(&header, &TABLE).unwrap();
            let mut expected: Vec<Option<Vec<u8>>> =
                Field::ALL.iter().map(|field| entry.field(*field).map(<[u8]>::to_vec)).collect();
            for (number, text) in changes {
                entry.set_field(Field::ALL[number], text.as_deref()).unwrap();
                let absent = (Field::ALL[number] == Field::AccessMethod && minor < 14)
                    || (Field::ALL[number] == Field::FileName && custom);
                if !absent {
                    expected[number] = text;
                }
            }
            let read = reread(&header, &entry);
            for (number, field) in Field::ALL.iter().enumerate() {
                prop_assert_eq!(read.field(*field), expected[number].as_deref());
                prop_assert_eq!(entry.field(*field), expected[number].as_deref());
            }
            prop_assert_eq!(read.place(), entry.place());
            prop_assert_eq!(read.dependencies(), [3, 5]);
        }
    }
}
