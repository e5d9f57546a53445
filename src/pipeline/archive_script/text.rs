//! The text that pg_restore prints around the data: settings, comments, definitions, owners.
//!
//! Follows `RestoreArchive`, `_printTocEntry` and what they call in PostgreSQL's `pg_backup_archiver.c`, of versions 15 to 18, as
//! `pg_restore -f -` without other options: of an archive of version 1.16, as those of 17 and 18, which alone can read it; of an older
//! one, as that of 15. A text that differs from theirs would still be scanned right, but its lines would not be those that the user
//! sees.

use super::ArchiveHead;
use super::names::push_name;
use crate::dump::archive::{Entry, Field};
use crate::dump::settings::Strings;

/// What pg_restore tells psql to expect in `\unrestrict`: it takes 63 random letters and digits, which would differ at every reading.
pub const RESTRICT_KEY: &str = "000000000000000000000000000000000000000000000000000000000000000";

/// What of an entry is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Its definition.
    Definition,
    /// What stands before its data.
    DataHead,
}

/// Prints entries one after the other, and settings where they change.
#[derive(Clone, Debug, Default)]
pub(super) struct ScriptText {
    /// The statement that sets the search path once and for all; archives before 2018 have none.
    search_path: Option<Vec<u8>>,
    schema: Option<Vec<u8>>,
    tablespace: Option<Vec<u8>>,
    access_method: Option<Vec<u8>>,
    strings: Strings,
}

impl ScriptText {
    /// Whether one search path is in force all the time.
    pub fn has_search_path(&self) -> bool {
        self.search_path.is_some()
    }

    /// Prints what comes before all entries.
    pub fn head(&mut self, head: &ArchiveHead, out: &mut Vec<u8>) {
        out.extend_from_slice(b"--\n-- PostgreSQL database dump\n--\n\n\\restrict ");
        out.extend_from_slice(RESTRICT_KEY.as_bytes());
        out.extend_from_slice(b"\n\n");
        if let Some(version) = head.header.server_version() {
            push_all(out, &[b"-- Dumped from database version ", version, b"\n"]);
        }
        if let Some(version) = head.header.dump_version() {
            push_all(out, &[b"-- Dumped by pg_dump version ", version, b"\n"]);
        }
        out.push(b'\n');
        self.settings(head, out);
    }

    fn settings(&mut self, head: &ArchiveHead, out: &mut Vec<u8>) {
        let special = |kind: &[u8]| {
            let mut entries = head.contents.entries().iter().filter(|entry| entry.kind() == kind);
            entries.find_map(Entry::definition)
        };
        let quoted = |definition: &[u8]| {
            let mut parts = definition.split(|byte| *byte == b'\'').skip(1);
            parts.next().map(<[u8]>::to_vec)
        };
        let encoding = special(b"ENCODING").and_then(quoted).unwrap_or(b"SQL_ASCII".to_vec());
        let strings = special(b"STDSTRINGS").and_then(quoted).unwrap_or(b"off".to_vec());
        self.search_path = special(b"SEARCHPATH").map(<[u8]>::to_vec);
        out.extend_from_slice(
            b"SET statement_timeout = 0;\nSET lock_timeout = 0;\n\
              SET idle_in_transaction_session_timeout = 0;\n",
        );
        if head.header.version().has_relation_kind() {
            out.extend_from_slice(b"SET transaction_timeout = 0;\n");
        }
        push_all(out, &[b"SET client_encoding = '", &encoding, b"';\n"]);
        push_all(out, &[b"SET standard_conforming_strings = ", &strings, b";\n"]);
        out.extend_from_slice(self.search_path.as_deref().unwrap_or_default());
        out.extend_from_slice(
            b"SET check_function_bodies = false;\nSET xmloption = content;\n\
              SET client_min_messages = warning;\n",
        );
        if strings != b"on" {
            self.strings = Strings::Escape;
            out.extend_from_slice(b"SET escape_string_warning = off;\n");
        }
        out.extend_from_slice(b"SET row_security = off;\n\n");
    }

    /// Prints an entry.
    pub fn entry(&mut self, entry: &Entry, part: Part, head: &ArchiveHead, out: &mut Vec<u8>) {
        self.select_schema(entry.schema(), out);
        select(b"default_tablespace", &mut self.tablespace, entry.field(Field::Tablespace), out);
        let is_partitioned = entry.relation_kind() == Some(b'p');
        let access_method = entry.field(Field::AccessMethod);
        if !is_partitioned {
            let name = b"default_table_access_method";
            select(name, &mut self.access_method, access_method, out);
        }
        comment(entry, part, out);
        let (kind, tag) = (entry.kind(), entry.tag());
        let definition = entry.definition().unwrap_or_default();
        if kind == b"BLOB METADATA" {
            for_each_large_object(definition, b"SELECT pg_catalog.lo_create('", b"')", out);
        } else if kind == b"ACL" && tag.starts_with(b"LARGE OBJECTS") {
            privileges_of_large_objects(entry, head, out);
        } else if !definition.is_empty() {
            push_all(out, &[definition, b"\n\n"]);
        }
        let owner = entry.owner().unwrap_or_default();
        if !owner.is_empty() && !entry.field(Field::Drop).unwrap_or_default().is_empty() {
            let mut end = b" OWNER TO ".to_vec();
            push_name(owner, &mut end);
            if kind == b"BLOB METADATA" {
                for_each_large_object(definition, b"ALTER LARGE OBJECT ", &end, out);
            } else if let Some(object) = owned_object(entry, head) {
                push_all(out, &[b"ALTER ", &object, &end, b";\n\n"]);
            }
        }
        if is_partitioned && let Some(method) = access_method {
            let mut statement = b"ALTER TABLE ".to_vec();
            push_qualified(entry, &mut statement);
            statement.extend_from_slice(b" SET ACCESS METHOD ");
            push_name(method, &mut statement);
            push_all(out, &[&statement, b";\n\n"]);
        }
    }

    /// How backslashes in strings are read.
    pub fn strings(&self) -> Strings {
        self.strings
    }

    /// Sets the search path to the schema of an entry, as archives need it that do not set it themselves.
    pub fn select_schema(&mut self, schema: Option<&[u8]>, out: &mut Vec<u8>) {
        let Some(schema) = schema.filter(|schema| !schema.is_empty()) else { return };
        if self.search_path.is_some() || self.schema.as_deref() == Some(schema) {
            return;
        }
        out.extend_from_slice(b"SET search_path = ");
        push_name(schema, out);
        if schema != b"pg_catalog" {
            out.extend_from_slice(b", pg_catalog");
        }
        out.extend_from_slice(b";\n\n");
        self.schema = Some(schema.to_vec());
    }
}

/// Prints what comes behind all entries.
pub(super) fn foot(out: &mut Vec<u8>) {
    out.extend_from_slice(b"--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict ");
    out.extend_from_slice(RESTRICT_KEY.as_bytes());
    out.extend_from_slice(b"\n\n");
}

fn push_all(out: &mut Vec<u8>, parts: &[&[u8]]) {
    for part in parts {
        out.extend_from_slice(part);
    }
}

/// `SET name = value;`, if it is another than before.
fn select(name: &[u8], have: &mut Option<Vec<u8>>, want: Option<&[u8]>, out: &mut Vec<u8>) {
    let Some(want) = want else { return };
    if have.as_deref() == Some(want) {
        return;
    }
    push_all(out, &[b"SET ", name, b" = "]);
    match want {
        b"" => out.extend_from_slice(b"''"),
        want => push_name(want, out),
    }
    out.extend_from_slice(b";\n\n");
    *have = Some(want.to_vec());
}

/// The comment above an entry. Names are as they are, but for their line ends.
fn comment(entry: &Entry, part: Part, out: &mut Vec<u8>) {
    let line = |string: Option<&[u8]>| -> Vec<u8> {
        let bytes = string.unwrap_or(b"-");
        bytes.iter().map(|b| if matches!(b, b'\n' | b'\r') { b' ' } else { *b }).collect()
    };
    let prefix: &[u8] = match part {
        Part::Definition => b"",
        Part::DataHead => b"Data for ",
    };
    push_all(out, &[b"--\n-- ", prefix, b"Name: ", &line(Some(entry.tag()))]);
    push_all(out, &[b"; Type: ", entry.kind(), b"; Schema: ", &line(entry.schema())]);
    push_all(out, &[b"; Owner: ", &line(entry.owner())]);
    if let Some(tablespace) = entry.field(Field::Tablespace).filter(|name| !name.is_empty()) {
        push_all(out, &[b"; Tablespace: ", &line(Some(tablespace))]);
    }
    out.extend_from_slice(b"\n--\n\n");
}

/// What stands between `ALTER` and `OWNER TO`; none for what has no owner of its own.
fn owned_object(entry: &Entry, head: &ArchiveHead) -> Option<Vec<u8>> {
    let kind = match entry.kind() {
        // As pg_restore of 16 and older.
        b"VIEW" | b"SEQUENCE" | b"MATERIALIZED VIEW"
            if !head.header.version().has_relation_kind() =>
        {
            b"TABLE"
        }
        kind => kind,
    };
    let mut object = Vec::new();
    match kind {
        b"BLOB" => push_all(&mut object, &[b"LARGE OBJECT ", entry.tag()]),
        b"AGGREGATE" | b"FUNCTION" | b"OPERATOR" | b"OPERATOR CLASS" | b"OPERATOR FAMILY"
        | b"PROCEDURE" => {
            let drop = entry.field(Field::Drop).unwrap_or_default();
            let name = drop.strip_prefix(b"DROP ").unwrap_or(drop);
            let end = name.iter().rposition(|byte| !matches!(byte, b'\n' | b';'));
            object.extend_from_slice(name.get(..=end?).unwrap_or_default());
        }
        b"COLLATION"
        | b"CONVERSION"
        | b"DOMAIN"
        | b"FOREIGN TABLE"
        | b"MATERIALIZED VIEW"
        | b"SEQUENCE"
        | b"STATISTICS"
        | b"TABLE"
        | b"TEXT SEARCH DICTIONARY"
        | b"TEXT SEARCH CONFIGURATION"
        | b"TYPE"
        | b"VIEW"
        | b"DATABASE"
        | b"PROCEDURAL LANGUAGE"
        | b"SCHEMA"
        | b"EVENT TRIGGER"
        | b"FOREIGN DATA WRAPPER"
        | b"SERVER"
        | b"PUBLICATION"
        | b"SUBSCRIPTION" => {
            push_all(&mut object, &[kind, b" "]);
            push_qualified(entry, &mut object);
        }
        _ => return None,
    }
    Some(object)
}

fn push_qualified(entry: &Entry, out: &mut Vec<u8>) {
    if let Some(schema) = entry.schema().filter(|schema| !schema.is_empty()) {
        push_name(schema, out);
        out.push(b'.');
    }
    push_name(entry.tag(), out);
}

/// A statement for each of the large objects in a list, a line each.
fn for_each_large_object(list: &[u8], begin: &[u8], end: &[u8], out: &mut Vec<u8>) {
    for line in list.split_inclusive(|byte| *byte == b'\n') {
        let number = line.strip_suffix(b"\n").unwrap_or(line);
        push_all(out, &[begin, number, end, b";\n"]);
    }
    out.push(b'\n');
}

/// The privileges of a group of large objects, which the entry has for the first of them only: for all of them.
fn privileges_of_large_objects(entry: &Entry, head: &ArchiveHead, out: &mut Vec<u8>) {
    const OBJECT: &[u8] = b"LARGE OBJECT ";
    let definition = entry.definition().unwrap_or_default();
    let group = entry.dependencies().first().and_then(|id| head.contents.entry(*id));
    let list = group.filter(|group| group.kind() == b"BLOB METADATA");
    let Some(list) = list.map(|group| group.definition().unwrap_or_default()) else {
        push_all(out, &[definition, b"\n\n"]);
        return;
    };
    let mut rest = definition;
    while let Some(end) = statement_end(rest) {
        let (statement, behind) = rest.split_at(end);
        rest = behind.strip_prefix(b";").unwrap_or(behind).trim_ascii_start();
        let Some(at) = outside_quotes(statement, OBJECT) else {
            push_all(out, &[statement, b";\n"]);
            continue;
        };
        let (begin, number) = statement.split_at(at + OBJECT.len());
        let digits = number.iter().take_while(|byte| byte.is_ascii_digit()).count();
        for_each_large_object(list, begin, number.get(digits..).unwrap_or_default(), out);
    }
    out.extend_from_slice(rest);
}

fn statement_end(text: &[u8]) -> Option<usize> {
    outside_quotes(text, b";")
}

/// Where a word stands first that is in no double quotes.
fn outside_quotes(text: &[u8], word: &[u8]) -> Option<usize> {
    let mut quoted = false;
    (0..text.len()).find(|at| {
        let rest = text.get(*at..).unwrap_or_default();
        quoted ^= rest.first() == Some(&b'"');
        !quoted && rest.starts_with(word)
    })
}
