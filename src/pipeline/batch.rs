//! Batches: what travels from the reader to a worker and on to the writer.

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr_iter;

use crate::catalog::Catalog;
use crate::codec::copy_text::CopyTextDialect;
use crate::codec::csv::{CsvDialect, RecordCutter};
use crate::codec::sql_values::{Backslash, Tuples};
use crate::detect::ColumnContext;
use crate::encoding::Encoding;
use crate::error::Error;
use crate::mapping::{FindingKinds, TablePlan};

/// A buffer of input that ends on a whole row or statement, cut into pieces that cover it from start to end.
#[derive(Debug, Default)]
pub struct Batch {
    /// Its place in the input, from 0.
    pub sequence: u64,
    /// The buffer; its first `len` bytes are the input's.
    pub buffer: Vec<u8>,
    /// How many bytes of the buffer are the batch's.
    pub len: usize,
    /// The pieces, in order; together they are all its bytes.
    pub pieces: Vec<Piece>,
    /// How the output stands when this batch has been written.
    pub cut: Cut,
    /// What stands for findings, where they are replaced.
    pub kinds: Option<FindingKinds>,
    /// The end of what the statements before the batch wrote into a large object that is open.
    pub object_tail: Vec<u8>,
    /// What the reader found wrong behind these pieces; the input ends here then.
    pub error: Option<Error>,
}

/// A part of a batch that is treated in one way.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The bytes in the batch.
    pub range: Range<usize>,
    /// What becomes of them.
    pub kind: PieceKind,
}

/// What becomes of a piece.
#[derive(Clone, Debug)]
pub enum PieceKind {
    /// Comments, blanks, COPY headers and ends, INSERT heads and tails: written as they are.
    Verbatim,
    /// A statement or a psql line: written as it is. Findings in it are told apart from those in other statements.
    Statement,
    /// A part of a large object: written as it is.
    LargeObject,
    /// Other bytes are written instead; a statement or nothing.
    Replace(Box<[u8]>),
    /// Rows of a table.
    Rows {
        /// The table and its plan.
        data: Arc<TableData>,
        /// The number of the first row within its table, from 1; only told where the plan makes fresh values, else 1.
        first_row: u64,
    },
}

/// The data of one table as it stands in the input: the plan, and how the rows are written.
#[derive(Debug)]
pub struct TableData {
    /// The number of the table in the run, in the order of first appearance.
    pub number: usize,
    /// The database that it is in, where the run tells databases apart.
    pub database: Option<Arc<MetDatabase>>,
    /// What happens to its columns, in the order of the data.
    pub plan: Arc<TablePlan>,
    /// What the columns tell the scan.
    pub scan: Vec<ColumnContext>,
    /// How the rows are written.
    pub form: RowForm,
    /// The encoding of the bytes.
    pub encoding: Encoding,
}

/// A database whose rows come.
#[derive(Debug)]
pub struct MetDatabase {
    /// How many `\\connect` stand before it.
    pub number: usize,
    /// What is known of its tables at its first row, or was known beforehand.
    pub catalog: Arc<Catalog>,
}

/// How rows are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowForm {
    /// COPY text format.
    CopyText(CopyTextDialect),
    /// Tuples of an INSERT.
    Tuples(Backslash),
    /// CSV, in a file of its own or in-line.
    Csv(CsvDialect),
}

/// How the output stands at the end of a batch: what must be closed before an error can be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// Between statements.
    #[default]
    Outside,
    /// In a COPY block in text format; the table's columns and the delimiter.
    CopyText {
        /// How many fields a row has.
        columns: usize,
        /// What stands between them.
        delimiter: u8,
    },
    /// In a COPY block in CSV format; the quote.
    CopyCsv {
        /// The quote character.
        quote: u8,
    },
    /// In an INSERT, after its head or a tuple.
    Insert,
    /// In a file of COPY text rows, without SQL around it.
    TextFile {
        /// How many fields a row has.
        columns: usize,
        /// What stands between them.
        delimiter: u8,
    },
    /// In a CSV file.
    CsvFile {
        /// The quote character.
        quote: u8,
    },
}

impl Batch {
    /// Empties the batch for reuse, with a buffer that a long row has blown up brought back to size.
    pub fn reset(&mut self, buffer_bytes: usize) {
        self.len = 0;
        if self.buffer.len() > buffer_bytes.saturating_mul(2) {
            self.buffer = Vec::new();
        }
        self.pieces.clear();
        self.pieces.shrink_to(1 << 16);
        self.cut = Cut::Outside;
        self.kinds = None;
        self.object_tail.clear();
        self.error = None;
    }

    /// The input's bytes.
    pub fn bytes(&self) -> &[u8] {
        self.buffer.get(..self.len).unwrap_or_default()
    }
}

impl Piece {
    /// Appends a piece; a verbatim one is joined to a verbatim one before it.
    pub fn push(pieces: &mut Vec<Piece>, range: Range<usize>, kind: PieceKind) {
        if range.is_empty() {
            return;
        }
        if let (Some(Piece { range: last, kind: PieceKind::Verbatim }), PieceKind::Verbatim) =
            (pieces.last_mut(), &kind)
        {
            last.end = range.end;
            return;
        }
        pieces.push(Piece { range, kind });
    }
}

impl TableData {
    /// How many rows these bytes hold, told as cheaply as their form allows. Rows that cannot be read end the count; whoever reads
    /// them says what is wrong.
    pub fn count_rows(&self, bytes: &[u8]) -> u64 {
        match &self.form {
            RowForm::CopyText(_) => {
                let unended = !bytes.is_empty() && !bytes.ends_with(b"\n");
                memchr_iter(b'\n', bytes).count() as u64 + u64::from(unended)
            }
            RowForm::Tuples(backslash) => {
                let mut tuples = Tuples::new(bytes, self.encoding, *backslash);
                let mut values = Vec::new();
                let mut count = 0;
                while let Ok(Some(_)) = tuples.next_tuple(&mut values) {
                    count += 1;
                }
                count
            }
            RowForm::Csv(dialect) => {
                let mut cutter = RecordCutter::new(dialect);
                let (mut count, mut rest) = (0, bytes);
                while let Some(len) = cutter.cut(rest) {
                    rest = rest.get(len..).unwrap_or_default();
                    count += 1;
                }
                count + u64::from(!rest.is_empty())
            }
        }
    }

    /// Whether its rows pass as they are, unparsed.
    pub fn is_untouched(&self) -> bool {
        self.plan.is_untouched()
    }
}
