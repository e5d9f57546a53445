//! The labelled vectors of `testdata/detectors`: what each detector must say of a value, in every carrier and at every offset.
//!
//! A line holds value, column, type, verdict, start and end of the span, and the carriers that it makes sense in: `all`, or `cell`
//! where the value must be the whole cell. Verdicts are `fail`, `info`, `test`, `none`, and `nofail` for any but `fail`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use dumpscrub::detect::{ColumnContext, DetectorId, Match, Policy, ValueDetector, Verdict};
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
    let escape = |text: &str| {
        text.replace('\\', r"\\").replace('"', "\\\"").replace('\n', r"\n").replace('\t', r"\t")
    };
    let mut complaints = Vec::new();
    for vector in vectors().iter().filter(|vector| !vector.whole_cell) {
        let before = format!("{{\"at\": 7, \"{}\": \"", vector.column);
        let text = format!("{before}{}\", \"z\": null}}", escape(&vector.value));
        let shifted = |at: usize| before.len() + escape(&vector.value[..at]).len();
        let span = vector.span.map(|(start, end)| (shifted(start), shifted(end)));
        let context = ColumnContext::of("t", "c", &ColumnType::scalar(TypeKind::Jsonb, ""));
        if let Some(complaint) = vector.complaint(&find(&text, &context), span) {
            complaints.push(format!("{} {text:?}: {complaint}", vector.place));
        }
    }
    check(&complaints);
}
