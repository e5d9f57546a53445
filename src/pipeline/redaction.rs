//! Findings in the finished bytes, replaced where they stand.
//!
//! A cell is decoded, rewritten and written again in its own form; a statement is rewritten byte by byte where something was found.
//! Whoever calls this scans the answer again: what is found still has not been replaced.

use std::ops::Range;
use std::sync::Arc;

use super::batch::{PieceKind, TableData};
use super::cell_form::CellForm;
use super::object_run::{ObjectRun, Part};
use super::scan::{Layout, ScannedCell, Scanner};
use crate::codec::csv::{self, Columns};
use crate::codec::sql_values::encode_string;
use crate::detect::allow::Allow;
use crate::detect::{DetectorId, DetectorSet, Match, Suspect, Tier, Verdict};
use crate::encoding::Encoding;
use crate::key::Prf;
use crate::mapping::{FindingKinds, Promise, TablePlan};
use crate::schema::{ColumnType, TypeKind};
use crate::transform::redact_kinds::{Attempt, Kinds};
use crate::transform::redactor::{self, Extent, Place, Redactor};
use crate::transform::{Cell, Transform};
use crate::value::{Charset, Written};

/// Replaces findings in pieces; each worker has its own.
#[derive(Debug)]
pub struct Redaction {
    allow: Arc<[Allow]>,
    text: Vec<u8>,
    value: Vec<u8>,
    encoded: Vec<u8>,
}

impl Redaction {
    /// What is allowed stays.
    pub fn new(allow: Arc<[Allow]>) -> Self {
        Redaction { allow, text: Vec::new(), value: Vec::new(), encoded: Vec::new() }
    }

    /// The detectors whose findings are allowed in a column of a table, or in a statement.
    pub fn allowed(&self, kind: &PieceKind, bytes: &[u8], column: Option<u32>) -> DetectorSet {
        let mut allowed = DetectorSet::NONE;
        if let PieceKind::Rows { data, .. } = kind {
            for detector in DetectorSet::ALL.iter() {
                if not_promised(&data.plan, column, detector.id, detector.tier).is_some() {
                    allowed = allowed.union(DetectorSet::of(detector.id));
                }
            }
        }
        if self.allow.is_empty() {
            return allowed;
        }
        for detector in DetectorSet::ALL.iter() {
            let accepted = match (kind, column.and_then(|column| usize::try_from(column).ok())) {
                (PieceKind::Rows { data, .. }, Some(column)) => {
                    data.plan.columns.get(column).is_some_and(|column| {
                        let accepts = |allow: &Allow| {
                            allow.accepts_column(detector.id, &data.plan.table, &column.name)
                        };
                        self.allow.iter().any(accepts)
                    })
                }
                (PieceKind::Rows { .. }, None) => false,
                _ => self.allow.iter().any(|allow| allow.accepts_statement(detector.id, bytes)),
            };
            if accepted {
                allowed = allowed.union(DetectorSet::of(detector.id));
            }
        }
        allowed
    }

    /// Appends the bytes of a piece with its findings replaced, as hard as `attempt` says. `places` are those of
    /// [`Scanner::scan_places`].
    #[expect(
        clippy::too_many_arguments,
        reason = "a piece, how it is read, and what stands for what is found"
    )]
    pub fn rewrite(
        &mut self,
        bytes: &[u8],
        kind: &PieceKind,
        layout: Layout<'_>,
        places: &[Suspect],
        scanner: &mut Scanner,
        kinds: &FindingKinds,
        attempt: Attempt,
        out: &mut Vec<u8>,
    ) {
        let mut copied = 0;
        // A value that is cut in two by the statements of a large object cannot be replaced by halves.
        scanner.go_on_behind(&[]);
        scanner.cells(bytes, layout, places, &mut |cell| {
            let except = self.allowed(kind, bytes, cell.column);
            let goes =
                |found: &Match| found.verdict == Verdict::Fail && !except.contains(found.detector);
            if !cell.matches.iter().any(goes) {
                return;
            }
            self.encoded.clear();
            if self.cell(cell, kind, kinds, except, attempt) {
                out.extend_from_slice(bytes.get(copied..cell.start).unwrap_or_default());
                out.extend_from_slice(&self.encoded);
                copied = cell.end;
            }
        });
        out.extend_from_slice(bytes.get(copied..).unwrap_or_default());
    }

    /// The same for statements that write one large object, which lie in `output` at `run`; `before` is the end of what others
    /// have written into it. Tells where each of them is in `out`.
    #[expect(clippy::too_many_arguments, reason = "as of `rewrite`")]
    pub fn rewrite_object(
        &mut self,
        output: &[u8],
        run: &[Range<usize>],
        before: &[u8],
        scanner: &mut Scanner,
        kinds: &FindingKinds,
        attempt: Attempt,
        out: &mut Vec<u8>,
        placed: &mut Vec<Range<usize>>,
    ) {
        let mut object = ObjectRun::default();
        object.read(output, run, before);
        let mut matches = Vec::new();
        scanner.find_in_object(object.content(), &mut matches);
        let statement = |part: &Part| {
            let range = run.get(part.piece).cloned().unwrap_or_default();
            output.get(range).unwrap_or_default()
        };
        // What begins before the run cannot be replaced by halves; what lies in two statements may be allowed in neither.
        matches.retain(|found| {
            let parts = [object.part_of(found.start), object.part_of(found.end.saturating_sub(1))];
            let is_allowed = |part: &Part| {
                let allowed = self.allowed(&PieceKind::Statement, statement(part), None);
                allowed.contains(found.detector)
            };
            found.verdict == Verdict::Fail
                && found.start >= before.len()
                && !parts.into_iter().flatten().all(is_allowed)
        });
        matches.sort_by_key(|found| found.start);
        let unknown = ColumnType::scalar(TypeKind::Unknown, "unknown");
        let extent = Extent::Failing { except: DetectorSet::NONE };
        let redactor = Redactor::new(
            Arc::clone(&kinds.statements),
            redactor::Layout::of_finding(&unknown),
            "",
            Place::UNKNOWN,
            None,
            extent,
        );
        let mut inside = Vec::new();
        let mut rest = matches.as_slice();
        let mut parts = object.parts_around(&matches).peekable();
        for (piece, range) in run.iter().enumerate() {
            let start = out.len();
            let bytes = output.get(range.clone()).unwrap_or_default();
            match parts.next_if(|(part, _)| part.piece == piece) {
                Some((part, content)) => {
                    inside.clear();
                    let (here, later) =
                        rest.split_at(rest.partition_point(|found| found.start < content.end));
                    rest = later;
                    inside.extend(here.iter().map(|found| Match {
                        start: found.start - content.start,
                        end: found.end - content.start,
                        ..*found
                    }));
                    self.value.clear();
                    let text = object.content().get(content).unwrap_or_default();
                    redactor.replace_matches(text, &inside, attempt, &mut self.value);
                    out.extend_from_slice(bytes.get(..part.digits.start).unwrap_or_default());
                    hexadecimal(&self.value, out);
                    out.extend_from_slice(bytes.get(part.digits.end..).unwrap_or_default());
                }
                None => out.extend_from_slice(bytes),
            }
            placed.push(start..out.len());
        }
    }

    /// Writes the cell with other values into `self.encoded`; `false` if it has to stay.
    fn cell(
        &mut self,
        cell: &ScannedCell<'_>,
        kind: &PieceKind,
        kinds: &FindingKinds,
        except: DetectorSet,
        attempt: Attempt,
    ) -> bool {
        let (data, kinds) = match kind {
            PieceKind::Rows { data, .. } => (Some(&**data), &kinds.rows),
            _ => (None, &kinds.statements),
        };
        let redactor = redactor(cell, data, Arc::clone(kinds), except);
        self.value.clear();
        if matches!(cell.form, CellForm::Text | CellForm::Hex) {
            redactor.replace_matches(cell.value, cell.matches, attempt, &mut self.value);
        } else if !self.decoded(cell, &redactor) {
            return false;
        }
        if self.value == cell.value {
            return false;
        }
        encode(&self.value, cell, data, &mut self.encoded)
    }

    /// A cell of rows: what it means in UTF-8, as far as its encoding is known.
    fn decoded(&mut self, cell: &ScannedCell<'_>, redactor: &Redactor) -> bool {
        let encoding = cell.form.encoding();
        let unicode = matches!(encoding, Encoding::Utf8 | Encoding::SqlAscii);
        let mut text = cell.value;
        if !unicode && !cell.value.is_ascii() {
            if encoding.decode_into(cell.value, &mut self.text) {
                text = &self.text;
            } else if !encoding.is_ascii_safe() {
                return false;
            }
        }
        let charset = if encoding == Encoding::Utf8 { Charset::Any } else { Charset::Ascii };
        let input = Cell { value: text, prf: &Prf::ZERO, charset };
        if redactor.apply(&input, &mut self.value) != Ok(Written::Value) {
            return false;
        }
        if unicode || self.value.is_ascii() {
            return true;
        }
        let Ok(written) = std::str::from_utf8(&self.value) else { return true };
        let mut encoded = Vec::new();
        let held = encoding.encode(written, &mut encoded);
        self.value = encoded;
        held
    }
}

/// Why a finding in a column does not count, if the mapping does not promise that there is none.
pub fn not_promised(
    plan: &TablePlan,
    column: Option<u32>,
    detector: DetectorId,
    tier: Tier,
) -> Option<&'static str> {
    let column = column.and_then(|column| plan.columns.get(usize::try_from(column).ok()?));
    match column.map_or(Promise::Clean, |column| column.promise) {
        Promise::Lookalikes | Promise::Mentioned => {
            Some("the column's rule writes values that look like any")
        }
        Promise::Replaced if tier == Tier::ColumnOnly => {
            Some("the column's rule replaced what stood there")
        }
        Promise::KeptByName if detector == DetectorId::PasswordHash => {
            Some("the mapping keeps the column by name")
        }
        Promise::Clean | Promise::Replaced | Promise::KeptByName => None,
    }
}

/// The redactor of a cell: its column says what its values are.
fn redactor(
    cell: &ScannedCell<'_>,
    data: Option<&TableData>,
    kinds: Arc<Kinds>,
    except: DetectorSet,
) -> Redactor {
    let column = cell.column.and_then(|column| usize::try_from(column).ok());
    let planned =
        data.zip(column).and_then(|(data, at)| data.plan.columns.get(at).zip(data.scan.get(at)));
    let unknown = ColumnType::scalar(TypeKind::Unknown, "unknown");
    let (column_type, place) = match planned {
        Some((column, context)) => {
            let table = data.map_or("", |data| data.plan.table.name.as_str());
            let place = Place::of(table, &column.name, &column.column_type);
            (&column.column_type, Place { context: *context, ..place })
        }
        None => (&unknown, Place::UNKNOWN),
    };
    let layout = match cell.form {
        CellForm::Bare => redactor::Layout::Number,
        _ => redactor::Layout::of_finding(column_type),
    };
    let table = data.map_or("", |data| data.plan.table.name.as_str());
    let extent = Extent::Failing { except };
    Redactor::new(kinds, layout, table, place, column_type.max_chars(), extent)
}

/// Writes a value in the form of its cell; `false` if that has no way to write it.
fn encode(
    value: &[u8],
    cell: &ScannedCell<'_>,
    data: Option<&TableData>,
    out: &mut Vec<u8>,
) -> bool {
    match cell.form {
        CellForm::CopyText { dialect, encoding } => {
            return dialect.encode(Some(value), encoding, out).is_ok();
        }
        CellForm::Csv { dialect, quoting } => {
            let columns = match data.map(|data| data.plan.columns.len()) {
                Some(1) => Columns::One,
                _ => Columns::Many,
            };
            csv::encode(Some(value), quoting, dialect, columns, out);
        }
        CellForm::Sql { backslash, encoding, .. } => {
            encode_string(value, encoding, backslash, out);
        }
        CellForm::Bare if !value.iter().all(u8::is_ascii_digit) => return false,
        CellForm::Bare | CellForm::Text => out.extend_from_slice(value),
        CellForm::Hex => hexadecimal(value, out),
        CellForm::Missing => return false,
    }
    true
}

/// Appends two digits for each byte.
fn hexadecimal(value: &[u8], out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in value {
        out.extend([byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]));
    }
}

#[cfg(test)]
mod tests {
    use crate::key::Key;
    use crate::mapping::Mapping;
    use crate::pipeline::outcome::{Outcome, Verdict};
    use crate::pipeline::sanitizer::{InputFormat, Sanitizer, ScanMode};

    fn run(mapping: &str, input: &str, batch_bytes: usize) -> (String, Outcome) {
        let mapping = Mapping::from_toml(mapping, "m.toml").unwrap();
        let mut out = Vec::new();
        let outcome = Sanitizer::new(mapping)
            .key(Key::from_bytes([0; 32]))
            .threads(2)
            .batch_bytes(batch_bytes)
            .input_format(InputFormat::PgPlain)
            .scan(ScanMode::AsMapped)
            .run(input.as_bytes(), &mut out)
            .unwrap();
        (String::from_utf8(out).unwrap(), outcome)
    }

    const DUMP: &str = "\
CREATE TABLE public.users (email character varying(40), card bigint, born_on date, last_ip inet, doc jsonb, tags text[], kind text);
COMMENT ON TABLE public.users IS 'ask jane@gmail.com';
COPY public.users (email, card, born_on, last_ip, doc, tags, kind) FROM stdin;
jane@gmail.com\t4290844204253662\t1987-05-23\t81.2.69.160\t{\"a\\\\tb\": \"jane@gmail.com\"}\t{\"a b\",jane@gmail.com}\t\\\\x6a\\t
\\N\t\\N\t\\N\t\\N\t\\N\t\\N\tplain
\\.

INSERT INTO public.users VALUES ('jane@gmail.com', 4290844204253662, NULL, NULL, NULL, NULL, E'it''s\\tjane@gmail.com');
COMMENT ON COLUMN public.users.email IS 'of jane@gmail.com and \"536-22-1234\"';
";

    #[test]
    fn findings_are_replaced_where_they_stand() {
        let mapping = "version = 1\nunlisted = \"keep\"\n[scan]\non_finding = \"redact\"\n";
        let (out, outcome) = run(mapping, DUMP, 1 << 16);
        assert_eq!(outcome.verdict, Verdict::Written, "{out}");
        assert!(outcome.findings.is_empty());
        for leaked in ["jane", "4290844204253662", "536-22-1234", "81.2.69.160", "1987-05-23"] {
            assert!(!out.contains(leaked), "{leaked} in {out}");
        }
        // No row, field or line is lost.
        assert_eq!(out.lines().count(), DUMP.lines().count());
        for (before, after) in DUMP.lines().zip(out.lines()) {
            let tabs = |line: &str| line.matches('\t').count();
            assert!(before.starts_with("INSERT") || tabs(before) == tabs(after));
        }
        assert!(out.contains("\\N\t\\N\t\\N\t\\N\t\\N\t\\N\tplain\n"));
        assert!(out.contains("\t1987-01-01\t"), "{out}");
        assert!(out.contains("NULL, 'it''s\t"), "{out}");
        // What was replaced is told at its place, though what stood before it became longer or shorter.
        let labels: Vec<_> =
            outcome.redacted.iter().map(|found| format!("{:?}", found.place)).collect();
        for label in [
            "Statement(\"COMMENT ON TABLE public.users IS\")",
            "Statement(\"COMMENT ON COLUMN public.users.email IS\")",
        ] {
            assert!(labels.iter().any(|other| other == label), "{labels:?}");
        }
        assert!(!labels.iter().any(|label| label == "Statement(\"statement\")"), "{labels:?}");
        // Nothing is found any more, so that a second run changes nothing.
        let (again, outcome) = run(mapping, &out, 1 << 16);
        assert_eq!(again, out);
        assert!(outcome.redacted.is_empty());
        // Neither threads nor batches shape the output.
        for batch_bytes in [1, 100, 700] {
            assert_eq!(run(mapping, DUMP, batch_bytes).0, out, "{batch_bytes}");
        }
    }

    #[test]
    fn names_codes_and_dates_in_documents_and_texts_are_replaced() {
        const DUMP: &str = "\
CREATE TABLE public.t (notes text, payload jsonb);
COPY public.t (notes, payload) FROM stdin;
postgres://app:s3/cr#t@db:5432/x\t{\"name\": {\"first\": \"Siobhan\", \"last\": \"O'Neill\"}, \"cvv\": \"731\", \"n\": {\"cvv\": 731}}
4290844204253662|12/27|731 and cvv 812, née le 17 mai 1980\t{\"customer\": {\"name\": \"Siobhan O'Neill\"}, \"dob\": {\"$date\": \"1980-05-17T00:00:00Z\"}}
nacida el 17 de mayo de 1980; Ms Siobhan O'Neill\t{\"first_name\": \"Siobh\\\\u00e1n\", \"url\": \"postgres://u:p?x@h.io/\"}
\\.
";
        let redact = "version = 1\n[tables.t.columns]\nnotes = \"redact\"\npayload = \"redact\"\n";
        let last_stage = "version = 1\nunlisted = \"keep\"\n[scan]\non_finding = \"redact\"\n";
        for mapping in [redact, last_stage] {
            let (out, outcome) = run(mapping, DUMP, 1 << 16);
            assert_eq!(outcome.verdict, Verdict::Written, "{out}");
            for leaked in ["s3/cr#t", "Siobh", "O'Neill", "731", "812", "05-17", "17 ma", "p?x"] {
                assert!(!out.contains(leaked), "{leaked} in {out}");
            }
            assert!(out.contains("app:redacted"));
            // In the last stage, a second run changes nothing.
            assert_eq!(run(last_stage, &out, 1 << 16).0, out);
        }
    }

    #[test]
    fn timestamps_of_birth_stay_timestamps() {
        const DUMP: &str = "\
CREATE TABLE public.p (id integer, birth_date timestamp without time zone, dob timestamp with time zone, seen timestamp with time zone);
COPY public.p (id, birth_date, dob, seen) FROM stdin;
1\t1987-05-23 00:00:00\t1987-05-23 00:00:00+02\t2024-05-23 08:09:10+02
2\t1987-05-23 14:03:02.123\t1950-11-02 23:00:00-05:30\t\\N
3\t\\N\tinfinity\t-infinity
4\t1987-05-01 00:00:00\t1987-01-01 00:00:00+01\t\\N
\\.

INSERT INTO public.p VALUES (5, '1990-12-31 23:59:59', '1990-12-31 23:59:59+00', NULL);
";
        const EXPECTED: &str = "\
1\t1987-01-01 00:00:00\t1987-01-01 12:00:00+00\t2024-05-23 08:09:10+02
2\t1987-01-01 00:00:00\t1950-01-01 12:00:00+00\t\\N
3\t\\N\tinfinity\t-infinity
4\t1987-05-01 00:00:00\t1987-01-01 00:00:00+01\t\\N
\\.

INSERT INTO public.p VALUES (5, '1990-01-01 00:00:00', '1990-01-01 12:00:00+00', NULL);
";
        let mapping = "version = 1\nunlisted = \"keep\"\n[scan]\non_finding = \"redact\"\n";
        let (out, outcome) = run(mapping, DUMP, 1 << 16);
        assert_eq!(outcome.verdict, Verdict::Written, "{out}");
        assert!(out.ends_with(EXPECTED), "{out}");
        let (again, outcome) = run(mapping, &out, 1 << 16);
        assert_eq!(again, out);
        assert!(outcome.redacted.is_empty());
    }

    const KEEP_OBJECTS: &str = "version = 1\nunlisted = \"keep\"\nlarge_objects = \"keep\"\n[scan]\non_finding = \"redact\"\n[tables.t.columns]\na = \"email\"\n";

    /// A dump of one large object, written in these pieces.
    fn object(pieces: &[&str]) -> String {
        let mut dump = String::from("SELECT pg_catalog.lo_open('1', 131072);\n");
        for piece in pieces {
            let hex: String = piece.bytes().map(|byte| format!("{byte:02x}")).collect();
            dump.push_str(&format!("SELECT pg_catalog.lowrite(0, '\\x{hex}');\n"));
        }
        dump + "SELECT pg_catalog.lo_close(0);\n\nSELECT 'jane@gmail.com';\n"
    }

    /// What the large object of a dump holds.
    fn content(dump: &str) -> String {
        let digits = dump.lines().filter_map(|line| {
            line.strip_prefix("SELECT pg_catalog.lowrite(0, '\\x")?.strip_suffix("');")
        });
        let digits: Vec<u8> = digits.flat_map(str::bytes).collect();
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16);
        let bytes = digits.chunks(2).map(|pair| byte(pair).unwrap()).collect();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn what_is_cut_in_a_large_object_is_replaced_where_it_begins() {
        const TEXT: &str = "ask jane@gmail.com or his ssn: 536-22-1234, both of nobody; \
            card 4290844204253662, and that is all that there is to say";
        let (whole, outcome) = run(KEEP_OBJECTS, &object(&[TEXT]), 1 << 16);
        assert_eq!(outcome.verdict, Verdict::Written);
        let expected = content(&whole);
        assert!(expected.starts_with("ask ") && expected.ends_with("that there is to say"));
        for leaked in ["jane", "536-22", "429084"] {
            assert!(!expected.contains(leaked), "{leaked} in {expected}");
        }
        let mut dumps = Vec::new();
        for at in 1..TEXT.len() {
            dumps.push(object(&[&TEXT[..at], &TEXT[at..]]));
        }
        for len in [1, 2, 3, 5, 7, 11, 30] {
            let pieces: Vec<&str> = TEXT
                .as_bytes()
                .chunks(len)
                .map(|piece| std::str::from_utf8(piece).unwrap())
                .collect();
            dumps.push(object(&pieces));
        }
        for dump in &dumps {
            let (out, outcome) = run(KEEP_OBJECTS, dump, 1 << 16);
            assert_eq!(outcome.verdict, Verdict::Written, "{dump}");
            assert!(outcome.findings.is_empty());
            assert_eq!(content(&out), expected, "{dump}");
            assert!(!out.contains("jane"));
            // No statement is lost, and none is added.
            assert_eq!(out.lines().count(), dump.lines().count());
            let (again, outcome) = run(KEEP_OBJECTS, &out, 1 << 16);
            assert_eq!((again, outcome.redacted.is_empty()), (out, true));
        }
        // Batches end where no value is cut.
        for dump in dumps.iter().step_by(9) {
            let (out, _) = run(KEEP_OBJECTS, dump, 1 << 16);
            for batch_bytes in [1, 100, 200, 1000] {
                let (other, outcome) = run(KEEP_OBJECTS, dump, batch_bytes);
                assert_eq!((other, outcome.verdict), (out.clone(), Verdict::Written));
            }
        }
    }

    /// Where nothing but values is written, in more statements than are held back, the batches end somewhere.
    #[test]
    fn what_two_batches_of_a_large_object_share_is_replaced_or_ends_the_output() {
        let text = "4290844204253662,jane@gmail.com;".repeat(1 << 9);
        let pieces: Vec<&str> =
            text.as_bytes().chunks(29).map(|piece| std::str::from_utf8(piece).unwrap()).collect();
        let dump = object(&pieces);
        for batch_bytes in [1 << 12, 1 << 20] {
            let (out, outcome) = run(KEEP_OBJECTS, &dump, batch_bytes);
            if outcome.verdict == Verdict::Written {
                assert!(!content(&out).contains("jane"));
            } else {
                assert!(!outcome.findings.is_empty());
            }
        }
    }

    #[test]
    fn half_a_byte_of_a_large_object_ends_the_output() {
        let dump = object(&["jane@gmail.com "]).replace("20');", "2');");
        assert_eq!(run(KEEP_OBJECTS, &dump, 1 << 16).1.verdict, Verdict::Withheld);
    }

    #[test]
    fn what_is_allowed_stays() {
        let mapping = "version = 1\nunlisted = \"keep\"\n[scan]\non_finding = \"redact\"\n\
            allow = [{ detector = \"email\", column = \"public.users.*\", reason = \"known\" }]\n";
        let (out, outcome) = run(mapping, DUMP, 1 << 16);
        assert_eq!(outcome.verdict, Verdict::Written);
        assert!(out.contains("\njane@gmail.com\t"), "{out}");
        assert!(!out.contains("ask jane") && !out.contains("4290844204253662"));
    }

    #[test]
    fn pseudonyms_are_those_of_the_columns() {
        let mapping = "version = 1\nunlisted = \"keep\"\n[scan]\non_finding = \"redact\"\n\
            [tables.users.columns]\nemail = \"email\"\n";
        let (out, _) = run(mapping, DUMP, 1 << 16);
        let row = out.lines().find(|line| line.contains('\t')).unwrap();
        let email = row.split('\t').next().unwrap();
        assert!(email.ends_with("@example.com"));
        assert_eq!(row.matches(email).count(), 3, "{row}");
    }

    #[test]
    fn what_cannot_be_replaced_ends_the_output() {
        let dump = "\
CREATE TYPE public.kind AS ENUM ('jane@gmail.com');
CREATE TABLE public.t (kind public.kind);
COPY public.t (kind) FROM stdin;
jane@gmail.com
\\.
";
        let mapping = "version = 1\nunlisted = \"keep\"\n[scan]\non_finding = \"redact\"\n";
        let (_, outcome) = run(mapping, dump, 1 << 16);
        assert_eq!(outcome.verdict, Verdict::Withheld);
    }
}
