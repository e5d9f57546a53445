//! Reads a plain dump only for what it says of its tables: rows are walked over, and nothing is kept of them.
//!
//! A dump shows its keys behind its rows. Whoever can read it twice knows them before the first row is written.

use std::collections::BTreeMap;
use std::io::{self, Read};

use super::completeness::Completeness;
use super::statement::{StatementKind, classify};
use crate::catalog::{Catalog, Observed};
use crate::dump::heads::{first_words, parse_copy_header, parse_insert_head, parse_meta_command};
use crate::dump::pg_plain::Lexer;
use crate::dump::{Input, Segment};
use crate::error::{Error, ErrorKind, Result};
use crate::input::interruptible::Interrupt;
use crate::limits;
use crate::position::Position;
use crate::schema::TableName;

/// How far a dump is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// To the first rows of each database that begins before them; what the dump says behind them is not known.
    FirstRows,
    /// To its end.
    End,
}

/// What a dump says of one of its databases.
#[derive(Clone, Debug, Default)]
pub struct DatabaseSchema {
    /// Its tables.
    pub catalog: Catalog,
    /// The tables whose rows come, and how the rows name their columns.
    pub rows_of: BTreeMap<TableName, RowColumns>,
    /// Pieces of large objects.
    pub large_objects: u64,
}

/// How the rows of a table name their columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowColumns {
    /// By name.
    Named(Vec<String>),
    /// A COPY without a list.
    Copy,
    /// An INSERT without a list.
    Insert,
}

/// Reads the schema of each database in a dump, in the order of the dump: at least one, and another behind every `\connect`. Each
/// begins with what `start` knows.
///
/// Memory is bounded by the longest statement.
///
/// # Errors
/// If the dump cannot be read to its end, or has none: it was cut off.
pub fn read_schemas(
    input: impl Read,
    start: &Catalog,
    until: Until,
    interrupt: &Interrupt,
) -> Result<Vec<DatabaseSchema>> {
    let mut reader = SchemaReader::new(start);
    if reader.read(input, until, interrupt)? == Ended::OfInput {
        reader.completeness.check()?;
    }
    Ok(reader.databases)
}

/// As [`read_schemas`] of a dump of one database to its end, without most of its rows: `head` is the dump from its beginning, and is read
/// to its first rows; `tail` begins with the line that ends its last rows. Nothing is known of whose rows lie between them.
///
/// # Errors
/// If the two do not fit each other, or the first rows are those of an INSERT: the whole dump tells more.
pub fn read_schemas_around_rows(
    head: impl Read,
    tail: impl Read,
    interrupt: &Interrupt,
) -> Result<Vec<DatabaseSchema>> {
    let mut reader = SchemaReader::new(&Catalog::new());
    match reader.read(head, Until::FirstRows, interrupt)? {
        Ended::AtRows(Segment::CopyHeader) => {}
        _ => return Err(Error::input("the rows of the dump do not begin with a COPY")),
    }
    reader.read(tail, Until::End, interrupt)?;
    reader.completeness.check()?;
    Ok(reader.databases)
}

/// What ended the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    /// The input's end.
    OfInput,
    /// The first rows, of which this came.
    AtRows(Segment),
}

/// How far the beginning of some bytes was taken.
enum Taken {
    /// So many bytes.
    Bytes(usize),
    /// To the first rows; enough is known.
    ToRows(Segment),
}

fn failed(error: io::Error, interrupt: &Interrupt) -> Error {
    match interrupt.signal() {
        Some(signal) => Error::new(ErrorKind::Interrupted(signal)),
        None => Error::io("cannot read the input", error),
    }
}

struct SchemaReader {
    lexer: Lexer,
    start: Catalog,
    databases: Vec<DatabaseSchema>,
    completeness: Completeness,
    /// The head of the last INSERT: dumps repeat it for every row.
    insert: Vec<u8>,
}

impl SchemaReader {
    fn new(start: &Catalog) -> Self {
        let first = DatabaseSchema { catalog: start.clone(), ..DatabaseSchema::default() };
        SchemaReader {
            lexer: Lexer::new(),
            start: start.clone(),
            databases: vec![first],
            completeness: Completeness::default(),
            insert: Vec::new(),
        }
    }

    /// Reads to the end, or to the first rows.
    fn read(&mut self, mut input: impl Read, until: Until, interrupt: &Interrupt) -> Result<Ended> {
        let mut buffer = vec![0; limits::BATCH_BYTES];
        let (mut filled, mut read_bytes) = (0, 0_u64);
        let mut more = Input::Open;
        loop {
            while filled < buffer.len() && more == Input::Open {
                match input.read(buffer.get_mut(filled..).unwrap_or_default()) {
                    Ok(0) => more = Input::Ended,
                    Ok(read) => filled += read,
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => return Err(failed(error, interrupt)),
                }
                if let Some(signal) = interrupt.signal() {
                    return Err(Error::new(ErrorKind::Interrupted(signal)));
                }
            }
            let bytes = buffer.get(..filled).unwrap_or_default();
            let taken = self.take(bytes, more, until).map_err(|mut error| {
                if let Some(byte) = &mut error.position_mut().byte {
                    *byte += read_bytes;
                }
                error
            })?;
            let used = match taken {
                Taken::Bytes(used) => used,
                Taken::ToRows(segment) => return Ok(Ended::AtRows(segment)),
            };
            read_bytes += used as u64;
            if more == Input::Ended && used == filled {
                return Ok(Ended::OfInput);
            }
            buffer.copy_within(used..filled, 0);
            filled -= used;
            if used == 0 {
                if filled as u64 > limits::ROW_BYTES_MAX {
                    return Err(Error::new(ErrorKind::Limit(format!(
                        "a row or statement is longer than {} bytes",
                        limits::ROW_BYTES_MAX
                    )))
                    .at(Position::at_byte(read_bytes)));
                }
                buffer.resize(filled + filled / 2 + limits::BATCH_BYTES, 0);
            }
        }
    }

    /// Takes the whole segments at the beginning of `bytes`.
    fn take(&mut self, bytes: &[u8], more: Input, until: Until) -> Result<Taken> {
        let mut at = 0;
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let next = self.lexer.next(rest, more).map_err(|unfinished| {
                Error::input(unfinished.to_string())
                    .at(Position::at_byte((at + unfinished.byte) as u64))
                    .hint("the dump was cut off; make it again")
            })?;
            let Some((segment, length)) = next else { return Ok(Taken::Bytes(at)) };
            let slice = rest.get(..length).unwrap_or_default();
            at += length;
            match segment {
                Segment::Gap => self.completeness.gap(slice),
                Segment::MetaCommand => self.meta_command(slice),
                Segment::Statement => self.statement(slice),
                Segment::CopyHeader | Segment::InsertHead if until == Until::FirstRows => {
                    return Ok(Taken::ToRows(segment));
                }
                Segment::CopyHeader => self.copy_header(slice),
                Segment::InsertHead => self.insert_head(slice),
                Segment::CopyRows
                | Segment::CopyEnd
                | Segment::InsertTuples
                | Segment::InsertTail => {}
            }
        }
    }

    fn meta_command(&mut self, line: &[u8]) {
        if parse_meta_command(line).is_some_and(|command| matches!(command.word, b"connect" | b"c"))
        {
            let catalog = self.start.clone();
            self.databases.push(DatabaseSchema { catalog, ..DatabaseSchema::default() });
            self.insert.clear();
        }
    }

    fn statement(&mut self, statement: &[u8]) {
        let settings = self.lexer.settings();
        let Some(database) = self.databases.last_mut() else { return };
        let words = first_words(statement, 8);
        match classify(statement, &words, settings.strings) {
            StatementKind::LargeObject | StatementKind::LargeObjectBytes => {
                database.large_objects += 1;
            }
            StatementKind::Other => {
                let text = settings.decode_statement(statement);
                let schema = settings.schema.as_deref().unwrap_or("public");
                let _: Observed = database.catalog.observe(&text, schema);
            }
            _ => {}
        }
    }

    fn copy_header(&mut self, header: &[u8]) {
        let Some(parsed) = parse_copy_header(header, self.lexer.settings()) else { return };
        let columns = parsed.columns.map_or(RowColumns::Copy, RowColumns::Named);
        self.rows(parsed.table, columns);
    }

    fn insert_head(&mut self, head: &[u8]) {
        if self.insert == head {
            return;
        }
        self.insert.clear();
        self.insert.extend_from_slice(head);
        let Some(parsed) = parse_insert_head(head, self.lexer.settings()) else { return };
        let columns = parsed.columns.map_or(RowColumns::Insert, RowColumns::Named);
        self.rows(parsed.table, columns);
    }

    fn rows(&mut self, table: TableName, columns: RowColumns) {
        if let Some(database) = self.databases.last_mut() {
            database.rows_of.entry(table).or_insert(columns);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time.
    struct Drops<'a>(&'a [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let take = buffer.len().min(self.0.len()).min(1);
            let (now, rest) = self.0.split_at(take);
            buffer[..take].copy_from_slice(now);
            self.0 = rest;
            Ok(take)
        }
    }

    const DUMP: &str = "--
-- PostgreSQL database dump
--
\\connect shop
CREATE TABLE public.t (a integer, b text);
COPY public.t (a, b) FROM stdin;
1\tx
2\tCREATE TABLE public.no (a text);
\\.
INSERT INTO public.u VALUES (1);
INSERT INTO public.u VALUES (2);
SELECT pg_catalog.lo_create('1');
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
--
-- PostgreSQL database dump complete
--
";

    fn shown(databases: &[DatabaseSchema]) -> String {
        let mut text = String::new();
        for database in databases {
            for table in database.catalog.tables() {
                text.push_str(&format!("{} {}; ", table.name, table.unique_keys.len()));
            }
            text.push_str(&format!("{:?} {}\n", database.rows_of, database.large_objects));
        }
        text
    }

    #[test]
    fn what_a_dump_says_of_its_tables() {
        let (start, none) = (Catalog::new(), Interrupt::new());
        let whole = read_schemas(DUMP.as_bytes(), &start, Until::End, &none).unwrap();
        insta::assert_snapshot!(shown(&whole), @r#"
        {} 0
        public.t 1; {TableName { schema: "public", name: "t" }: Named(["a", "b"]), TableName { schema: "public", name: "u" }: Insert} 1
        "#);
        let dripped = read_schemas(Drops(DUMP.as_bytes()), &start, Until::End, &none).unwrap();
        assert_eq!(shown(&dripped), shown(&whole));
        let head = read_schemas(DUMP.as_bytes(), &start, Until::FirstRows, &none).unwrap();
        assert_eq!(shown(&head), "{} 0\npublic.t 0; {} 0\n");
    }

    #[test]
    fn around_rows_as_the_whole() {
        let none = Interrupt::new();
        let dump = "--
-- PostgreSQL database dump
--

SET client_encoding = 'LATIN1';
CREATE TABLE public.t (a integer, b text);
CREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $$
COPY public.t (a, b) FROM stdin;
$$;
COPY public.t (a, b) FROM stdin;
1\tx
\\.

COPY public.u (c) FROM stdin;
x
\\.

ALTER TABLE ONLY public.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);

--
-- PostgreSQL database dump complete
--
";
        let whole = read_schemas(dump.as_bytes(), &Catalog::new(), Until::End, &none).unwrap();
        let around = |tail: &str| {
            read_schemas_around_rows(dump.as_bytes(), tail.as_bytes(), &none)
                .map(|databases| format!("{:?}", databases[0].catalog))
        };
        let last = dump.rfind("\\.\n").unwrap();
        assert_eq!(around(&dump[last..]).unwrap(), format!("{:?}", whole[0].catalog));
        // A line that ends no rows: in a text, or none at all.
        assert!(around("\\.\nit's over';\n").is_err());
        assert!(around("x\n").is_err());
        let inserts = "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1);\n";
        assert!(read_schemas_around_rows(inserts.as_bytes(), "".as_bytes(), &none).is_err());
    }

    #[test]
    fn a_dump_that_was_cut_off() {
        let (start, none) = (Catalog::new(), Interrupt::new());
        for end in [70, 100, 130, 200, DUMP.len() - 12] {
            let cut = &DUMP.as_bytes()[..end];
            let error = read_schemas(cut, &start, Until::End, &none).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Input(_)), "{end}: {error}");
        }
    }
}
