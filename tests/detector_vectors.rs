//! The labelled vectors of `testdata/detectors`: what each detector must say of a value, in every carrier and at every offset.
//!
//! A line holds value, column, type, verdict, start and end of the span, and the carriers that it makes sense in: `all`, or `cell`
//! where the value must be the whole cell. Verdicts are `fail`, `info`, `test`, `none`, and `nofail` for any but `fail`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use dumpscrub::codec::copy_text::CopyTextDialect;
use dumpscrub::codec::csv::CsvDialect;
use dumpscrub::codec::sql_values::Backslash;
use dumpscrub::detect::{
    ColumnContext, DetectorId, Interest, Match, Policy, ValueDetector, Verdict, suspects_with_hits,
};
use dumpscrub::encoding::Encoding;
use dumpscrub::pipeline::{Layout, Scanner};
use dumpscrub::schema::{ColumnType, TypeKind};

struct Vector {
    place: String,
    detector: DetectorId,
    value: String,
    column: String,
    kind: TypeKind,
    verdict: String,
    span: Option<(usize, usize)>,
    whole_cell: bool,
}

fn vectors() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/detectors");
    let mut vectors = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "tsv") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let detector = DetectorId::by_name(&name).unwrap_or_else(|| panic!("no detector {name}"));
        for (line, text) in fs::read_to_string(&path).unwrap().lines().enumerate().skip(1) {
            let fields: Vec<&str> = text.split('\t').collect();
            let [value, column, kind, verdict, start, end, carriers] = fields[..] else {
                panic!("{name}: line {}", line + 1)
            };
            vectors.push(Vector {
                place: format!("{name}.tsv:{}", line + 1),
                detector,
                value: unescape(value),
                column: column.to_owned(),
                kind: match kind {
                    "text" => TypeKind::Text,
                    "bigint" => TypeKind::BigInt,
                    "inet" => TypeKind::Inet,
                    "date" => TypeKind::Date,
                    _ => panic!("{name}: type {kind}"),
                },
                verdict: verdict.to_owned(),
                span: (!start.is_empty()).then(|| (start.parse().unwrap(), end.parse().unwrap())),
                whole_cell: carriers == "cell",
            });
        }
    }
    assert!(vectors.len() > 500, "{}", vectors.len());
    vectors
}

fn unescape(field: &str) -> String {
    field.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace('\0', "\\")
}

impl Vector {
    fn context(&self) -> ColumnContext {
        ColumnContext::of("t", &self.column, &ColumnType::scalar(self.kind.clone(), ""))
    }

    /// Whether the matches are what is expected of the value, whose span is this one.
    fn complaint(&self, matches: &[Match], span: Option<(usize, usize)>) -> Option<String> {
        let own: Vec<&Match> = matches.iter().filter(|m| m.detector == self.detector).collect();
        let expected = match self.verdict.as_str() {
            "none" => return (!own.is_empty()).then(|| format!("{own:?}")),
            "nofail" => {
                let failing = own.iter().any(|m| m.verdict == Verdict::Fail);
                return failing.then(|| format!("{own:?}"));
            }
            "fail" => Verdict::Fail,
            "info" => Verdict::Info,
            "test" => Verdict::Test,
            other => panic!("{}: verdict {other}", self.place),
        };
        let right = own.iter().any(|m| m.verdict == expected && Some((m.start, m.end)) == span);
        (!right).then(|| format!("expected {expected:?} at {span:?}, found {matches:?}"))
    }
}

fn find(text: &str, context: &ColumnContext) -> Vec<Match> {
    let mut matches = Vec::new();
    ValueDetector::new(Policy::default()).find(text.as_bytes(), context, &mut matches);
    matches
}

fn check(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn as_a_cell() {
    let mut complaints = Vec::new();
    for vector in vectors() {
        let matches = find(&vector.value, &vector.context());
        if let Some(complaint) = vector.complaint(&matches, vector.span) {
            complaints.push(format!("{} {:?}: {complaint}", vector.place, vector.value));
        }
    }
    check(&complaints);
}

#[test]
fn in_prose() {
    let mut complaints = Vec::new();
    for vector in vectors().iter().filter(|vector| !vector.whole_cell) {
        for (before, behind) in
            [("We wrote it down: ", " on Monday"), ("(", ")"), ("first\n", "\nlast"), ("\"", "\"")]
        {
            let text = format!("{before}{}{behind}", vector.value);
            let span = vector.span.map(|(start, end)| (start + before.len(), end + before.len()));
            if let Some(complaint) = vector.complaint(&find(&text, &vector.context()), span) {
                complaints.push(format!("{} {text:?}: {complaint}", vector.place));
            }
        }
    }
    check(&complaints);
}

#[test]
fn at_every_offset_of_a_block() {
    let mut complaints = Vec::new();
    for vector in vectors().iter().filter(|vector| !vector.whole_cell) {
        for offset in 44..=84 {
            let text = format!("{}{}", " ".repeat(offset), vector.value);
            let span = vector.span.map(|(start, end)| (start + offset, end + offset));
            if let Some(complaint) = vector.complaint(&find(&text, &vector.context()), span) {
                complaints.push(format!("{} at {offset}: {complaint}", vector.place));
                break;
            }
        }
    }
    check(&complaints);
}

/// In a JSON string whose key is the column's name.
#[test]
fn in_json() {
    let mut complaints = Vec::new();
    for vector in vectors().iter().filter(|vector| !vector.whole_cell) {
        let before = format!("{{\"at\": 7, \"{}\": \"", vector.column);
        let text = format!("{before}{}\", \"z\": null}}", json_escape(&vector.value));
        let shifted = |at: usize| before.len() + json_escape(&vector.value[..at]).len();
        let span = vector.span.map(|(start, end)| (shifted(start), shifted(end)));
        let context = ColumnContext::of("t", "c", &ColumnType::scalar(TypeKind::Jsonb, ""));
        if let Some(complaint) = vector.complaint(&find(&text, &context), span) {
            complaints.push(format!("{} {text:?}: {complaint}", vector.place));
        }
    }
    check(&complaints);
}

/// What the scanner finds in the second cell of the only row.
fn second_cell(bytes: &str, layout: Layout<'_>) -> Vec<Match> {
    let (policy, interest) = (Policy::default(), Interest::Everything);
    let mut scanner = Scanner::new(policy, interest);
    let columns = scanner.spoken_for(layout);
    let mut places = Vec::new();
    suspects_with_hits(bytes.as_bytes(), &policy, interest, columns, &mut |suspect| {
        places.push(suspect);
    });
    places.sort_unstable_by_key(|suspect| suspect.at);
    let mut matches = Vec::new();
    scanner.cells(bytes.as_bytes(), layout, &places, &mut |cell| {
        if (cell.row, cell.column) == (0, Some(1)) {
            matches.extend_from_slice(cell.matches);
        }
    });
    matches
}

fn copy_escape(text: &str) -> String {
    text.replace('\\', r"\\").replace('\n', r"\n").replace('\t', r"\t")
}

fn json_escape(text: &str) -> String {
    text.replace('\\', r"\\").replace('"', "\\\"").replace('\n', r"\n").replace('\t', r"\t")
}

/// In rows, between cells that say nothing: spans are those of what the cell means.
#[test]
fn in_every_carrier() {
    let dialect = CopyTextDialect::default();
    let semicolons = CopyTextDialect { delimiter: b';', ..CopyTextDialect::default() };
    let csv = CsvDialect::default();
    let encoding = Encoding::Utf8;
    let mut complaints = Vec::new();
    for vector in vectors() {
        let columns = [ColumnContext::NONE, vector.context(), ColumnContext::NONE];
        let columns = columns.as_slice();
        let value = vector.value.as_str();
        let literal = value.replace('\'', "''");
        let carriers = [
            (
                "COPY",
                format!("17\t{}\tx\n", copy_escape(value)),
                Layout::CopyText { columns, dialect: &dialect, encoding },
            ),
            (
                "COPY with semicolons",
                format!("17;{};x\n", copy_escape(value).replace(';', r"\;")),
                Layout::CopyText { columns, dialect: &semicolons, encoding },
            ),
            (
                "CSV",
                format!("17,\"{}\",x\n", value.replace('"', "\"\"")),
                Layout::Csv { columns, dialect: &csv },
            ),
            (
                "string",
                format!("(17, '{literal}', 'x')"),
                Layout::Tuples { columns, backslash: Backslash::Literal, encoding },
            ),
            (
                "E string",
                format!("(17, E'{}', 'x')", copy_escape(value).replace('\'', r"\'")),
                Layout::Tuples { columns, backslash: Backslash::Literal, encoding },
            ),
        ];
        for (carrier, bytes, layout) in carriers {
            if let Some(complaint) = vector.complaint(&second_cell(&bytes, layout), vector.span) {
                complaints.push(format!("{} in {carrier} {bytes:?}: {complaint}", vector.place));
            }
        }
        if vector.whole_cell {
            continue;
        }
        // JSON in COPY, under the column's name as its key.
        let before = format!("{{\"at\": 7, \"{}\": \"", vector.column);
        let text = format!("{before}{}\", \"z\": null}}", json_escape(value));
        let shifted = |at: usize| before.len() + json_escape(&value[..at]).len();
        let span = vector.span.map(|(start, end)| (shifted(start), shifted(end)));
        let bytes = format!("17\t{}\tx\n", copy_escape(&text));
        let columns = [ColumnContext::NONE; 3];
        let layout = Layout::CopyText { columns: &columns, dialect: &dialect, encoding };
        if let Some(complaint) = vector.complaint(&second_cell(&bytes, layout), span) {
            complaints.push(format!("{} in JSON in COPY {bytes:?}: {complaint}", vector.place));
        }
    }
    check(&complaints);
}
