//! The text that pg_restore prints around the data: settings, comments, definitions, owners.
//!
//! Follows `RestoreArchive`, `_printTocEntry` and what they call in PostgreSQL's `pg_backup_archiver.c`, of versions 15 to 18, as
//! `pg_restore -f -` without other options. A text that differs from theirs would still be scanned right, but its lines would not be
//! those that the user sees.

use super::names::push_name;
use crate::dump::archive::{Contents, Entry};

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
#[derive(Debug, Default)]
pub(super) struct ScriptText {
    /// The statement that sets the search path once and for all; archives before 2018 have none.
    search_path: Option<Vec<u8>>,
    schema: Option<Vec<u8>>,
    tablespace: Option<Vec<u8>>,
    access_method: Option<Vec<u8>>,
}

impl ScriptText {
    /// Prints what comes before all entries.
    pub fn head(&mut self, contents: &Contents, out: &mut Vec<u8>) {
        out.extend_from_slice(b"--\n-- PostgreSQL database dump\n--\n\n\\restrict ");
        out.extend_from_slice(RESTRICT_KEY.as_bytes());
        out.extend_from_slice(b"\n\n");
        let header = &contents.header;
        for (what, version) in
            [("database", &header.server_version), ("pg_dump", &header.pg_dump_version)]
        {
            if let Some(version) = version {
                let by = if what == "pg_dump" { "by pg_dump" } else { "from database" };
                push_all(out, &[b"-- Dumped ", by.as_bytes(), b" version ", version, b"\n"]);
            }
        }
        out.push(b'\n');
        self.settings(contents, out);
    }

    fn settings(&mut self, contents: &Contents, out: &mut Vec<u8>) {
        let special = |kind: &[u8]| {
            let mut entries = contents.entries.iter().filter(|entry| text(&entry.kind) == kind);
            entries.find_map(|entry| entry.definition.as_deref())
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
        // As pg_restore of 17 and newer; older ones do not read such an archive.
        if contents.header.version.minor >= 16 {
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
            out.extend_from_slice(b"SET escape_string_warning = off;\n");
        }
        out.extend_from_slice(b"SET row_security = off;\n\n");
    }

    /// Prints an entry.
    pub fn entry(&mut self, entry: &Entry, part: Part, contents: &Contents, out: &mut Vec<u8>) {
        self.select_schema(entry.namespace.as_deref(), out);
        select(b"default_tablespace", &mut self.tablespace, entry.tablespace.as_deref(), out);
        let is_partitioned = entry.relation_kind == i32::from(b'p');
        let access_method = entry.table_access_method.as_deref();
        if !is_partitioned {
            let name = b"default_table_access_method";
            select(name, &mut self.access_method, access_method, out);
        }
        comment(entry, part, out);
        let (kind, tag) = (text(&entry.kind), text(&entry.tag));
        let definition = text(&entry.definition);
        if kind == b"BLOB METADATA" {
            for_each_large_object(definition, b"SELECT pg_catalog.lo_create('", b"')", out);
        } else if kind == b"ACL" && tag.starts_with(b"LARGE OBJECTS") {
            privileges_of_large_objects(entry, contents, out);
        } else if !definition.is_empty() {
            push_all(out, &[definition, b"\n\n"]);
        }
        let owner = text(&entry.owner);
        if !owner.is_empty() && !text(&entry.drop_statement).is_empty() {
            let mut end = b" OWNER TO ".to_vec();
            push_name(owner, &mut end);
            if kind == b"BLOB METADATA" {
                for_each_large_object(definition, b"ALTER LARGE OBJECT ", &end, out);
            } else if let Some(object) = owned_object(entry) {
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

/// The bytes of a string that may be missing.
pub(super) fn text(string: &Option<Vec<u8>>) -> &[u8] {
    string.as_deref().unwrap_or_default()
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
    let line = |string: &Option<Vec<u8>>, missing: &str| -> Vec<u8> {
        let bytes = string.as_deref().unwrap_or(missing.as_bytes());
        bytes.iter().map(|b| if matches!(b, b'\n' | b'\r') { b' ' } else { *b }).collect()
    };
    let prefix: &[u8] = match part {
        Part::Definition => b"",
        Part::DataHead => b"Data for ",
    };
    push_all(out, &[b"--\n-- ", prefix, b"Name: ", &line(&entry.tag, "")]);
    push_all(out, &[b"; Type: ", text(&entry.kind), b"; Schema: ", &line(&entry.namespace, "-")]);
    push_all(out, &[b"; Owner: ", &line(&entry.owner, "-")]);
    if !text(&entry.tablespace).is_empty() {
        push_all(out, &[b"; Tablespace: ", &line(&entry.tablespace, "")]);
    }
    out.extend_from_slice(b"\n--\n\n");
}

/// What stands between `ALTER` and `OWNER TO`; none for what has no owner of its own.
fn owned_object(entry: &Entry) -> Option<Vec<u8>> {
    let kind = text(&entry.kind);
    let mut object = Vec::new();
    match kind {
        b"BLOB" => push_all(&mut object, &[b"LARGE OBJECT ", text(&entry.tag)]),
        b"AGGREGATE" | b"FUNCTION" | b"OPERATOR" | b"OPERATOR CLASS" | b"OPERATOR FAMILY"
        | b"PROCEDURE" => {
            let drop = text(&entry.drop_statement);
            let name = drop.strip_prefix(b"DROP ").unwrap_or(drop);
            let end = name.iter().rposition(|byte| !matches!(byte, b'\n' | b';'));
            object.extend_from_slice(name.get(..=end?).unwrap_or_default());
        }
        b"CAST" | b"CHECK CONSTRAINT" | b"CONSTRAINT" | b"DATABASE PROPERTIES" | b"DEFAULT"
        | b"FK CONSTRAINT" | b"INDEX" | b"RULE" | b"TRIGGER" | b"ROW SECURITY" | b"POLICY"
        | b"USER MAPPING" => return None,
        _ => {
            push_all(&mut object, &[kind, b" "]);
            push_qualified(entry, &mut object);
        }
    }
    Some(object)
}

fn push_qualified(entry: &Entry, out: &mut Vec<u8>) {
    if !text(&entry.namespace).is_empty() {
        push_name(text(&entry.namespace), out);
        out.push(b'.');
    }
    push_name(text(&entry.tag), out);
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
fn privileges_of_large_objects(entry: &Entry, contents: &Contents, out: &mut Vec<u8>) {
    const OBJECT: &[u8] = b"LARGE OBJECT ";
    let definition = text(&entry.definition);
    let group = entry.dependencies.first().and_then(|id| contents.entry(*id));
    let list = group.filter(|group| text(&group.kind) == b"BLOB METADATA");
    let Some(list) = list.map(|group| text(&group.definition)) else {
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
