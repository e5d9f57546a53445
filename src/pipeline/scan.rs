//! The scan of the finished bytes: the last stage before they are written.
//!
//! It sees what a reader of the dump will see, rows and statements alike, so it is right also where something before it was
//! wrong. It never changes a byte and keeps none.

use super::cell_cursor::{
    CellCursor, CopyTextCursor, CsvBytes, CsvCursor, StatementCursor, TupleCursor,
};
use super::masked_shape::MaskedShape;
use crate::detect::{DetectorId, DetectorSet, Hit, Judgement, Tier, Verdict, sweep};
use crate::dump::settings::Strings;
use crate::schema::{ColumnType, TypeKind};

/// How the bytes of a piece are to be read.
#[derive(Clone, Copy, Debug)]
pub enum Layout<'a> {
    /// A statement, a comment, a psql line, or anything else without rows.
    Statement,
    /// Whole rows of COPY text with a tab between fields.
    CopyText {
        /// The columns in the order of the data; fields beyond them are scanned.
        columns: &'a [ScanColumn],
    },
    /// Whole tuples of an INSERT with what stands between them.
    Tuples {
        /// The columns in the order of the values; values beyond them are scanned.
        columns: &'a [ScanColumn],
        /// How backslashes in plain strings are read.
        strings: Strings,
    },
    /// Whole records of a CSV.
    Csv {
        /// The columns in the order of the data; fields beyond them are scanned.
        columns: &'a [ScanColumn],
        /// Delimiter, quote and escape.
        form: CsvBytes,
    },
}

/// Whether a column is scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanColumn {
    /// It is.
    Scan,
    /// It is not: its type cannot hold text, and its numbers are no card numbers.
    Skip,
}

impl ScanColumn {
    /// Whether a column of this type is scanned. Arrays are treated as their elements; what is not known is scanned.
    pub fn of(column_type: &ColumnType) -> ScanColumn {
        match column_type.kind {
            TypeKind::SmallInt
            | TypeKind::Integer
            | TypeKind::BigInt
            | TypeKind::Numeric { .. }
            | TypeKind::Real
            | TypeKind::Double
            | TypeKind::Money
            | TypeKind::Date
            | TypeKind::Timestamp
            | TypeKind::TimestampTz
            | TypeKind::Time
            | TypeKind::Interval
            | TypeKind::Boolean
            | TypeKind::Uuid
            | TypeKind::Bytea
            | TypeKind::Bit
            | TypeKind::Oid => ScanColumn::Skip,
            _ => ScanColumn::Scan,
        }
    }
}

/// What one detector found in one column of a piece, of one verdict. All places count from 0 within the piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceFinding {
    /// Which detector found it.
    pub detector: DetectorId,
    /// What the values are worth.
    pub verdict: Verdict,
    /// How the first was proved.
    pub tier: Tier,
    /// What decided about the first, in a phrase.
    pub reason: &'static str,
    /// The column, where there is one and it can be told.
    pub column: Option<u32>,
    /// How many values.
    pub count: u64,
    /// The row of the first.
    pub row: u64,
    /// The row of the last.
    pub last_row: u64,
    /// The line of the first: how many line feeds stand before it.
    pub line: u64,
    /// The first byte of the first.
    pub byte: u64,
    /// The shape of the first.
    pub shape: MaskedShape,
    /// Whether each of them is all that its cell holds.
    pub extent: Extent,
}

/// How much of its cell a value takes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// All of it: a rule for such values mends the column.
    Whole,
    /// A part: there is other text around it.
    Part,
}

/// Scans pieces, one after the other; each worker has its own.
///
/// ```
/// use dumpscrub::pipeline::{Layout, ScanColumn, Scanner};
///
/// let (mut findings, mut test_values) = (Vec::new(), 0);
/// let columns = &[ScanColumn::Skip, ScanColumn::Scan];
/// let rows = b"1\tjane@example.com\n2\tSSN 536-22-1234\n";
/// Scanner::new().scan(rows, Layout::CopyText { columns }, &mut findings, &mut test_values);
/// assert_eq!((findings[0].row, findings[0].column), (1, Some(1)));
/// assert_eq!((findings.len(), test_values), (1, 1));
/// ```
#[derive(Debug, Default)]
pub struct Scanner {
    _private: (),
}

impl Scanner {
    /// A scanner with every detector.
    pub fn new() -> Self {
        Scanner::default()
    }

    /// Appends what is found in `bytes` to `findings`, in the order of the bytes, and adds to `test_values` how many values of
    /// reserved ranges there were (in whatever column).
    ///
    /// `bytes` is a whole piece: rows or a statement are never cut. A value that reaches over several cells belongs to the one
    /// in which it starts. Linear in the length of `bytes`.
    pub fn scan(
        &mut self,
        bytes: &[u8],
        layout: Layout<'_>,
        findings: &mut Vec<PieceFinding>,
        test_values: &mut u64,
    ) {
        match layout {
            Layout::Statement => {
                let numbers_until = sequence_statement_len(bytes);
                let cursor = StatementCursor::new(bytes);
                scan_cells(bytes, cursor, &[], findings, test_values, |hit| {
                    hit.detector != DetectorId::PaymentCard || hit.start >= numbers_until
                });
            }
            Layout::CopyText { columns } => {
                let cursor = CopyTextCursor::new(bytes);
                scan_cells(bytes, cursor, columns, findings, test_values, |_| true);
            }
            Layout::Tuples { columns, strings } => {
                let cursor = TupleCursor::new(bytes, strings);
                scan_cells(bytes, cursor, columns, findings, test_values, |_| true);
            }
            Layout::Csv { columns, form } => {
                let cursor = CsvCursor::new(bytes, form);
                scan_cells(bytes, cursor, columns, findings, test_values, |_| true);
            }
        }
    }
}

fn scan_cells(
    bytes: &[u8],
    mut cursor: impl CellCursor,
    columns: &[ScanColumn],
    findings: &mut Vec<PieceFinding>,
    test_values: &mut u64,
    counts: impl Fn(&Hit) -> bool,
) {
    sweep(bytes, DetectorSet::ALL, DetectorSet::NONE, &mut |hit| {
        if matches!(hit.judgement, Judgement::Test(_)) {
            *test_values += 1;
            return;
        }
        if !counts(&hit) {
            return;
        }
        let cell = cursor.cell_at(hit.start);
        let column = cell.column.and_then(|column| columns.get(usize::try_from(column).ok()?));
        if column == Some(&ScanColumn::Skip) {
            return;
        }
        findings.push(PieceFinding {
            detector: hit.detector,
            verdict: Verdict::Fail,
            tier: Tier::SelfProving,
            reason: "the value proves itself",
            column: cell.column,
            count: 1,
            row: cell.row,
            last_row: cell.row,
            line: cell.line,
            byte: hit.start as u64,
            shape: MaskedShape::of(bytes.get(hit.start..hit.end).unwrap_or_default()),
            extent: extent(bytes, &hit),
        });
    });
}

/// Whether what stands around a value ends a cell.
fn extent(bytes: &[u8], hit: &Hit) -> Extent {
    let ends = |b: Option<&u8>| matches!(b, None | Some(b'\t' | b'\n' | b',' | b'\'' | b'"'));
    let before = hit.start.checked_sub(1).and_then(|at| bytes.get(at));
    match ends(before) && ends(bytes.get(hit.end)) {
        true => Extent::Whole,
        false => Extent::Part,
    }
}

/// The length of the statement if it sets a sequence, whose numbers are counters; else 0.
fn sequence_statement_len(bytes: &[u8]) -> usize {
    const STARTS: [&[u8]; 4] =
        [b"SELECT pg_catalog.setval(", b"SELECT setval(", b"CREATE SEQUENCE ", b"ALTER SEQUENCE "];
    let text = bytes.trim_ascii_start();
    let is_sequence = STARTS
        .iter()
        .any(|start| text.get(..start.len()).is_some_and(|t| t.eq_ignore_ascii_case(start)));
    if is_sequence { memchr::memchr(b';', bytes).unwrap_or(bytes.len()) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ScanColumn::{Scan, Skip};

    /// Detector, column, row and byte.
    type Found = (&'static str, Option<u32>, u64, u64);

    fn scan(text: &str, layout: Layout<'_>) -> (Vec<Found>, u64) {
        let (mut findings, mut test_values) = (Vec::new(), 0);
        Scanner::new().scan(text.as_bytes(), layout, &mut findings, &mut test_values);
        let found = findings.iter().map(|f| (f.detector.name(), f.column, f.row, f.byte)).collect();
        (found, test_values)
    }

    #[test]
    fn rows_and_columns_of_copy_text() {
        let text = "1\tjane@gmail.com\t536-22-1234\n2\tx@example.com\t4290844204253662\n";
        let (found, test_values) = scan(text, Layout::CopyText { columns: &[Skip, Scan, Scan] });
        assert_eq!(
            found,
            [
                ("email", Some(1), 0, 2),
                ("us_ssn", Some(2), 0, 17),
                ("payment_card", Some(2), 1, 45)
            ]
        );
        assert_eq!(test_values, 1);
    }

    #[test]
    fn skipped_columns_hold_no_findings_and_unknown_ones_do() {
        let text = "4290844204253662\t4290844204253662\t4290844204253662\n";
        let (found, _) = scan(text, Layout::CopyText { columns: &[Skip, Scan] });
        assert_eq!(found, [("payment_card", Some(1), 0, 17), ("payment_card", Some(2), 0, 34)]);
        // Which column it is cannot be told, so it is not skipped.
        let (found, _) =
            scan("a\\\t4290844204253662\n", Layout::CopyText { columns: &[Scan, Skip] });
        assert_eq!(found, [("payment_card", None, 0, 3)]);
    }

    #[test]
    fn rows_and_columns_of_tuples_and_csv() {
        let columns = &[Skip, Scan];
        let tuples = Layout::Tuples { columns, strings: Strings::Standard };
        let (found, _) = scan("(4290844204253662, 'a''b'), (2, E'l\\njane@gmail.com')", tuples);
        assert_eq!(found, [("email", Some(1), 1, 37)]);
        let form = CsvBytes { delimiter: b',', quote: b'"', escape: b'"' };
        let (found, _) = scan(
            "4290844204253662,\"Doe, \"\"JJ\"\"\njane@gmail.com\"\n2,x\n",
            Layout::Csv { columns, form },
        );
        assert_eq!(found, [("email", Some(1), 0, 30)]);
    }

    #[test]
    fn sequences_count_and_other_statements_do_not() {
        let cases: &[(&str, usize)] = &[
            ("SELECT pg_catalog.setval('public.users_id_seq', 4290844204253662, true);", 0),
            ("CREATE SEQUENCE public.s START WITH 4290844204253662;", 0),
            ("SELECT pg_catalog.setval('s', 1);\nSELECT '4290844204253662';", 1),
            ("COMMENT ON TABLE t IS '4290844204253662';", 1),
            ("ALTER SEQUENCE s OWNED BY \"jane@gmail.com\".id;", 1),
            ("-- jane@gmail.com", 1),
        ];
        for (text, expected) in cases {
            assert_eq!(scan(text, Layout::Statement).0.len(), *expected, "{text}");
        }
    }

    #[test]
    fn types_that_hold_no_text_are_skipped() {
        let numeric = TypeKind::Numeric { precision: None, scale: None };
        for (kind, expected) in [
            (TypeKind::BigInt, Skip),
            (numeric, Skip),
            (TypeKind::Uuid, Skip),
            (TypeKind::Bytea, Skip),
            (TypeKind::TimestampTz, Skip),
            (TypeKind::Text, Scan),
            (TypeKind::Jsonb, Scan),
            (TypeKind::Unknown, Scan),
            (TypeKind::Other("my_type".to_owned()), Scan),
        ] {
            assert_eq!(ScanColumn::of(&ColumnType::scalar(kind, "")), expected);
        }
    }

    #[test]
    fn a_line_of_a_megabyte_with_60_000_values_is_linear() {
        let text = "a@b.co jane@gmail.com,\t".repeat(60_000);
        let started = std::time::Instant::now();
        let (found, _) = scan(&text, Layout::CopyText { columns: &[] });
        assert_eq!(found.len(), 120_000);
        assert_eq!(found.last(), Some(&("email", Some(59_999), 0, text.len() as u64 - 16)));
        assert!(started.elapsed().as_secs() < 10, "quadratic");
    }
}
