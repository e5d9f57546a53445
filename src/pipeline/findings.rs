//! What the scan found in the whole run, merged: how often and where first, never what.

use std::collections::BTreeMap;

use super::masked_shape::MaskedShape;
use super::scan::{Extent, PieceFinding};
use crate::detect::allow::Allow;
use crate::detect::{ColumnContext, DetectorId, DetectorSet, Tier, Verdict};
use crate::mapping::{Promise, TablePlan};
use crate::position::Position;
use crate::schema::TableName;

/// Where something was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingPlace {
    /// In the rows of a table.
    Column {
        /// The table.
        table: TableName,
        /// The column, if it can be told.
        column: Option<String>,
    },
    /// In a statement or in what stands between statements; the text is how it begins, as far as that is keywords and names.
    Statement(String),
    /// In an input without rows and statements: a log, JSON lines, source code.
    Text,
}

/// What one detector found in one place, of one verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which detector.
    pub detector: DetectorId,
    /// Where.
    pub place: FindingPlace,
    /// What the values are worth.
    pub verdict: Verdict,
    /// How the first was proved.
    pub tier: Tier,
    /// What decided about the first, in a phrase.
    pub reason: &'static str,
    /// How many values, at least 1.
    pub count: u64,
    /// The row of the first within its table, from 1; 0 in a statement.
    pub first_row: u64,
    /// The row of the last, likewise.
    pub last_row: u64,
    /// The line of the first, from 1.
    pub line: u64,
    /// The byte offset of the first, from 0.
    pub byte: u64,
    /// The shape of the first, as of [`super::MaskedShape`]: `xxxx@xxxxx.xxx`.
    pub shape: String,
    /// Whether each of them is all that its cell holds.
    pub extent: Extent,
}

impl Finding {
    /// The place of the first of them.
    pub fn position(&self) -> Position {
        let (table, column) = match &self.place {
            FindingPlace::Column { table, column } => (Some(table.clone()), column.clone()),
            FindingPlace::Statement(_) | FindingPlace::Text => (None, None),
        };
        Position {
            table,
            column,
            row: (self.first_row > 0).then_some(self.first_row),
            line: Some(self.line),
            byte: Some(self.byte),
        }
    }
}

/// What a piece is, and what of the stream stands before it.
#[derive(Clone, Copy, Debug)]
pub struct PieceOrigin<'a> {
    /// What it holds.
    pub place: PiecePlace<'a>,
    /// How many rows of its table stand before it.
    pub rows_before: u64,
    /// How many lines stand before the one that it begins on.
    pub lines_before: u64,
    /// The offset of its first byte.
    pub byte: u64,
}

/// What a piece holds.
#[derive(Clone, Copy, Debug)]
pub enum PiecePlace<'a> {
    /// Rows of this table.
    Rows(&'a TablePlan),
    /// A statement, or what stands between two: its bytes, the same that were scanned.
    Statement(&'a [u8]),
    /// A part of a large object, of which nothing is shown.
    LargeObject,
}

/// The findings of a run.
///
/// Merging depends neither on the order of the pieces nor on threads: the same pieces give the same findings in the same order,
/// columns by table and name, then statements. (Only where thousands of different statements hold findings does it depend on the
/// order which of them are counted together.) What takes memory is bounded by the schema.
#[derive(Debug)]
pub struct Findings {
    allow: Vec<Allow>,
    expired: Vec<Allow>,
    found: BTreeMap<(FindingPlace, DetectorId, Verdict), Tally>,
    statements: usize,
    accepted: u64,
    allowed: Allowed,
}

/// What becomes of findings that are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// They are counted, and told nowhere.
    Left,
    /// They are told as what does not count.
    Mentioned,
}

/// Why what is allowed does not count.
const ALLOWED: &str = "the mapping allows it";

#[derive(Clone, Copy, Debug)]
struct Tally {
    tier: Tier,
    reason: &'static str,
    count: u64,
    first_row: u64,
    last_row: u64,
    line: u64,
    byte: u64,
    shape: MaskedShape,
    extent: Extent,
}

/// How many beginnings of statements are told apart; what is found in others is counted together.
const STATEMENTS_MAX: usize = 4_096;

/// The longest beginning of a statement that is shown, in bytes.
const STATEMENT_START_BYTES: usize = 80;

impl Findings {
    /// No findings yet. Of what is allowed, what is past its last day before `today` (year, month, day) does not count.
    pub fn new(allow: Vec<Allow>, today: (i32, u8, u8)) -> Self {
        let (expired, allow) = allow.into_iter().partition(|allow| allow.is_expired(today));
        let allowed = Allowed::Left;
        Findings { allow, expired, found: BTreeMap::new(), statements: 0, accepted: 0, allowed }
    }

    /// Says what becomes of findings that are allowed.
    #[must_use]
    pub fn allowed_are(mut self, allowed: Allowed) -> Self {
        self.allowed = allowed;
        self
    }

    /// What is allowed and has not expired.
    pub fn allowed(&self) -> &[Allow] {
        &self.allow
    }

    /// No findings, under the same allowances.
    pub fn none_yet(&self) -> Self {
        Findings::new(self.allow.clone(), (0, 0, 0)).allowed_are(self.allowed)
    }

    /// Merges what was found in a piece. Returns how many values count as personal data and nobody allows.
    pub fn add(&mut self, origin: &PieceOrigin<'_>, findings: &[PieceFinding]) -> u64 {
        findings.iter().map(|finding| self.add_one(origin, finding)).sum()
    }

    fn add_one(&mut self, origin: &PieceOrigin<'_>, found: &PieceFinding) -> u64 {
        let PieceFinding { detector, verdict, .. } = *found;
        let mut failing = verdict == Verdict::Fail;
        let mut mention = found.reason;
        let (place, rows) = match origin.place {
            PiecePlace::Rows(plan) => {
                let column = found
                    .column
                    .and_then(|column| plan.columns.get(usize::try_from(column).ok()?))
                    .map(|column| column.name.clone());
                let accepted = column.as_ref().filter(|_| failing).is_some_and(|column| {
                    self.allow
                        .iter()
                        .any(|allow| allow.accepts_column(detector, &plan.table, column))
                });
                if accepted {
                    self.accepted += found.count;
                    if self.allowed == Allowed::Left {
                        return 0;
                    }
                    (failing, mention) = (false, ALLOWED);
                }
                let rows = origin.rows_before + 1;
                let rows = (rows + found.row, rows + found.last_row);
                (FindingPlace::Column { table: plan.table.clone(), column }, rows)
            }
            PiecePlace::Statement(statement) => {
                let mut allow = self.allow.iter().filter(|_| failing);
                if allow.any(|allow| allow.accepts_statement(detector, statement)) {
                    self.accepted += found.count;
                    if self.allowed == Allowed::Left {
                        return 0;
                    }
                    (failing, mention) = (false, ALLOWED);
                }
                (FindingPlace::Statement(beginning(statement, found.byte)), (0, 0))
            }
            PiecePlace::LargeObject => (FindingPlace::Statement("large object".to_owned()), (0, 0)),
        };
        let tally = Tally {
            tier: found.tier,
            reason: mention,
            count: found.count,
            first_row: rows.0,
            last_row: rows.1,
            line: origin.lines_before + found.line + 1,
            byte: origin.byte + found.byte,
            shape: found.shape,
            extent: found.extent,
        };
        let verdict = match verdict {
            Verdict::Fail if !failing => Verdict::Info,
            verdict => verdict,
        };
        self.merge(place, detector, verdict, tally);
        if failing { found.count } else { 0 }
    }

    fn merge(&mut self, place: FindingPlace, detector: DetectorId, verdict: Verdict, tally: Tally) {
        let mut key = (place, detector, verdict);
        if matches!(key.0, FindingPlace::Statement(_)) && !self.found.contains_key(&key) {
            if self.statements < STATEMENTS_MAX {
                self.statements += 1;
            } else {
                key.0 = FindingPlace::Statement("other statements".to_owned());
            }
        }
        self.found
            .entry(key)
            .and_modify(|known| {
                let count = known.count + tally.count;
                let last_row = known.last_row.max(tally.last_row);
                let extent = known.extent.max(tally.extent);
                if tally.byte < known.byte {
                    *known = tally;
                }
                (known.count, known.last_row, known.extent) = (count, last_row, extent);
            })
            .or_insert(tally);
    }

    /// Moves every place by bytes and lines, which `by` tells for its byte.
    pub fn shift(&mut self, by: impl Fn(u64) -> (u64, u64)) {
        for tally in self.found.values_mut() {
            let (bytes, lines) = by(tally.byte);
            (tally.byte, tally.line) = (tally.byte + bytes, tally.line + lines);
        }
    }

    /// Adds what was found in another part of the same run.
    pub fn absorb(&mut self, other: Findings) {
        for ((place, detector, verdict), tally) in other.found {
            self.merge(place, detector, verdict, tally);
        }
        self.accepted += other.accepted;
    }

    /// Everything that was found and that nobody allows: by place, then detector, then verdict.
    pub fn iter(&self) -> impl Iterator<Item = Finding> {
        self.found.iter().map(|((place, detector, verdict), tally)| Finding {
            detector: *detector,
            place: place.clone(),
            verdict: *verdict,
            tier: tally.tier,
            reason: tally.reason,
            count: tally.count,
            first_row: tally.first_row,
            last_row: tally.last_row,
            line: tally.line,
            byte: tally.byte,
            shape: tally.shape.to_string(),
            extent: tally.extent,
        })
    }

    /// What counts as personal data and nobody allows, in the same order.
    pub fn failing(&self) -> impl Iterator<Item = Finding> {
        self.iter().filter(|finding| finding.verdict == Verdict::Fail)
    }

    /// How many values of this verdict were found that nobody allows.
    pub fn total(&self, verdict: Verdict) -> u64 {
        let of_verdict = self.found.iter().filter(|((.., found), _)| *found == verdict);
        of_verdict.map(|(_, tally)| tally.count).sum()
    }

    /// Whether nothing was found that counts as personal data and nobody allows.
    pub fn is_empty(&self) -> bool {
        self.total(Verdict::Fail) == 0
    }

    /// How many values were found that are allowed.
    pub fn accepted(&self) -> u64 {
        self.accepted
    }

    /// What was allowed until a day that is over.
    pub fn expired(&self) -> &[Allow] {
        &self.expired
    }
}

/// What the columns of a table tell the scan.
///
/// A column whose values a rule has made is held to what proves itself wherever it stands: the rule's values look like what the
/// column is named for, and belong to nobody.
pub fn scan_columns(plan: &TablePlan) -> Vec<ColumnContext> {
    let table = &plan.table.name;
    let contexts = plan.columns.iter().map(|column| {
        let context = ColumnContext::of(table, &column.name, &column.column_type);
        let supports = match column.promise {
            Promise::Clean | Promise::KeptByName | Promise::Mentioned => context.supports,
            Promise::Replaced | Promise::Lookalikes => DetectorSet::NONE,
        };
        ColumnContext { supports, ..context }
    });
    contexts.collect()
}

/// How a statement begins: unquoted words, up to the first finding and never into a string, so that nothing of the data shows.
fn beginning(statement: &[u8], first_finding: u64) -> String {
    let text = usize::try_from(first_finding).ok().and_then(|end| statement.get(..end));
    let text = text.unwrap_or_default().trim_ascii_start();
    match text {
        [b'-', b'-', ..] | [b'/', b'*', ..] => return "comment".to_owned(),
        [b'\\', ..] => return "psql line".to_owned(),
        [first, ..] if first.is_ascii_alphabetic() => {}
        _ => return "statement".to_owned(),
    }
    let is_word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.');
    let words = text
        .iter()
        .take(STATEMENT_START_BYTES)
        .take_while(|b| is_word(b) || b.is_ascii_whitespace())
        .count();
    let mut start = String::new();
    for word in text.get(..words).unwrap_or_default().split(u8::is_ascii_whitespace) {
        if !word.is_empty() {
            if !start.is_empty() {
                start.push(' ');
            }
            start.extend(word.iter().map(|b| char::from(*b)));
        }
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::copy_text::CopyTextDialect;
    use crate::detect::allow::AllowedPlace;
    use crate::detect::{Interest, Policy};
    use crate::encoding::Encoding;
    use crate::pipeline::{Layout, Scanner};
    use crate::schema::{ColumnType, TypeKind};

    const TODAY: (i32, u8, u8) = (2026, 11, 23);

    fn plan() -> std::sync::Arc<TablePlan> {
        let text = || ColumnType::scalar(TypeKind::Text, "text");
        TablePlan::keep(
            TableName::new("public", "users"),
            vec![
                ("id".to_owned(), ColumnType::scalar(TypeKind::BigInt, "bigint")),
                ("email".to_owned(), text()),
                ("notes".to_owned(), text()),
            ],
        )
    }

    fn scan(bytes: &[u8], layout: Layout<'_>) -> Vec<PieceFinding> {
        let mut findings = Vec::new();
        Scanner::new(Policy::default(), Interest::Failing).scan(bytes, layout, &mut findings);
        findings
    }

    fn allow(place: AllowedPlace, expires: Option<(i32, u8, u8)>) -> Allow {
        Allow { detector: "email".to_owned(), place, reason: "known".to_owned(), expires }
    }

    const ROWS: &[u8] =
        b"4290844204253662\tjane@gmail.com\tsee 536-22-1234\n2\tx@example.com\tjoe@gmail.com\n";

    fn rows(findings: &mut Findings, rows_before: u64, byte: u64) -> u64 {
        let plan = plan();
        let origin = PieceOrigin {
            place: PiecePlace::Rows(&plan),
            rows_before,
            lines_before: rows_before + 40,
            byte,
        };
        let columns = &scan_columns(&plan);
        let dialect = &CopyTextDialect::default();
        let found = scan(ROWS, Layout::CopyText { columns, dialect, encoding: Encoding::Utf8 });
        findings.add(&origin, &found)
    }

    fn statement(findings: &mut Findings, text: &str) -> u64 {
        let origin = PieceOrigin {
            place: PiecePlace::Statement(text.as_bytes()),
            rows_before: 0,
            lines_before: 6,
            byte: 100,
        };
        findings.add(&origin, &scan(text.as_bytes(), Layout::Statement))
    }

    fn shown(findings: &Findings) -> Vec<String> {
        findings
            .iter()
            .map(|f| match &f.place {
                FindingPlace::Statement(start) => {
                    format!("{} {} [{start}] {}", f.detector, f.count, f.position())
                }
                FindingPlace::Column { .. } | FindingPlace::Text => {
                    format!("{} {} {}", f.detector, f.count, f.position())
                }
            })
            .collect()
    }

    #[test]
    fn merging_keeps_the_first_place_in_any_order_of_pieces() {
        let expected = [
            "email 2 table public.users, column email, row 11, line 51, byte 1017",
            "email 2 table public.users, column notes, row 12, line 52, byte 1064",
            "us_ssn 2 table public.users, column notes, row 11, line 51, byte 1036",
        ];
        for order in [[(10, 1_000), (20, 2_000)], [(20, 2_000), (10, 1_000)]] {
            let mut findings = Findings::new(Vec::new(), TODAY);
            for (rows_before, byte) in order {
                assert_eq!(rows(&mut findings, rows_before, byte), 3);
            }
            assert_eq!(shown(&findings), expected);
            assert_eq!(findings.total(Verdict::Fail), 6);
        }
    }

    #[test]
    fn statements_are_named_without_their_values() {
        let mut findings = Findings::new(Vec::new(), TODAY);
        for text in [
            "COMMENT ON TABLE public.users\n  IS 'ask Jane, jane@gmail.com or joe@gmail.com';",
            "-- Jane's dump, jane@gmail.com",
            "\\connect 'user=jane@gmail.com'",
            "CREATE USER jane@gmail.com",
            "'jane@gmail.com'",
        ] {
            assert!(statement(&mut findings, text) > 0);
        }
        let expected = [
            "email 2 [COMMENT ON TABLE public.users IS] line 8, byte 146",
            "email 1 [CREATE USER] line 7, byte 112",
            "email 1 [comment] line 7, byte 116",
            "email 1 [psql line] line 7, byte 115",
            "email 1 [statement] line 7, byte 101",
        ];
        assert_eq!(shown(&findings), expected);
    }

    #[test]
    fn what_is_allowed_does_not_count_until_it_expires() {
        let column =
            || AllowedPlace::Column { table: "public.*".to_owned(), column: "email".to_owned() };
        let comment = AllowedPlace::Statement("COMMENT ON TABLE public.users".to_owned());
        let mut findings =
            Findings::new(vec![allow(column(), Some(TODAY)), allow(comment, None)], TODAY);
        assert_eq!(rows(&mut findings, 0, 0), 2);
        assert_eq!(
            statement(&mut findings, "COMMENT ON TABLE public.users IS 'jane@gmail.com'"),
            0
        );
        assert_eq!(statement(&mut findings, "COMMENT ON TABLE public.users IS '536-22-1234'"), 1);
        assert_eq!((findings.total(Verdict::Fail), findings.accepted()), (3, 2));
        assert!(findings.expired().is_empty());

        let mut findings = Findings::new(vec![allow(column(), Some((2026, 11, 22)))], TODAY);
        assert_eq!(rows(&mut findings, 0, 0), 3);
        assert_eq!(findings.expired().len(), 1);
    }

    #[test]
    fn statements_beyond_a_bound_are_counted_together() {
        let mut findings = Findings::new(Vec::new(), TODAY);
        for i in 0..STATEMENTS_MAX + 10 {
            statement(&mut findings, &format!("COMMENT ON TABLE t{i} IS 'jane@gmail.com'"));
        }
        assert_eq!(findings.iter().count(), STATEMENTS_MAX + 1);
        assert_eq!(findings.total(Verdict::Fail), STATEMENTS_MAX as u64 + 10);
        assert!(!findings.is_empty());
    }
}
