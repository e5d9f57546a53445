//! The hot path: rows of a table with rules, from input bytes to output bytes.
//!
//! Rows are taken a block at a time, and a block is worked through column by column, so that the PRF can hash many cells at once:
//!
//! 1. split: the fields of every row of the block, as ranges; a row with another number of fields is an error.
//! 2. hash: for each column whose rule needs the PRF of its own value, all canonical values of the block at once.
//! 3. rewrite: row by row, the new values of the ruled columns into a staging buffer.
//! 4. assemble: what lies between ruled fields is copied as one range, ruled fields are encoded.
//!
//! Advice to the next person: how rows are written (COPY text, tuples, CSV) is behind [`RowDialect`], which the compiler
//! specialises. Nothing in here may allocate per row; every buffer lives in [`RowScratch`] and is reused.

use std::ops::Range;

use super::tally::TableTally;
use crate::codec::pg_array::ArrayScratch;
use crate::encoding::Encoding;
use crate::key::{Block, Prf};
use crate::mapping::plan::TemplatePart;
use crate::mapping::{CellShape, ColumnPlan, ColumnRule, TablePlan};
use crate::transform::cell_rule::{CellRule, OnEmpty, PrfSource, Rewrite, RowContext};
use crate::value::{Charset, Invalid, Written};

/// Rows in one block. Enough to fill the lanes of the PRF many times over, few enough to stay in the cache.
const BLOCK_ROWS: usize = 128;

/// A field of a row: its bytes, and what the dialect remembers of how they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// First byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
    /// The dialect's own note.
    pub note: u8,
}

/// What a field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decoded<'a> {
    /// NULL.
    Null,
    /// `DEFAULT` in a tuple: the server computes it, there is no value here.
    Default,
    /// A value.
    Value(&'a [u8]),
}

/// A row as it was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The row's fields were appended, and it ends here.
    Row {
        /// Behind the row's last byte, line end included.
        end: usize,
    },
    /// There is no further row.
    End,
}

/// How rows are cut, read and written.
pub trait RowDialect {
    /// Cuts the row that starts at `from` and appends its fields.
    ///
    /// # Errors
    /// If the bytes are no row.
    fn cut(&mut self, bytes: &[u8], from: usize, fields: &mut Vec<Field>) -> Result<Cut, Invalid>;

    /// Cuts up to `rows_max` rows from `from` on and appends their fields and ends; returns where it stopped.
    ///
    /// # Errors
    /// [`RowFault`] at the first row that cannot be cut or has not so many columns.
    fn cut_rows(
        &mut self,
        bytes: &[u8],
        from: usize,
        columns: usize,
        rows_max: usize,
        fields: &mut Vec<Field>,
        row_ends: &mut Vec<usize>,
    ) -> Result<usize, RowFault> {
        cut_one_by_one(self, bytes, from, columns, rows_max, fields, row_ends)
    }

    /// What a field means.
    ///
    /// # Errors
    /// If it cannot be told for sure.
    fn decode<'a>(
        &self,
        bytes: &'a [u8],
        field: Field,
        scratch: &'a mut Vec<u8>,
    ) -> Result<Decoded<'a>, Invalid>;

    /// Writes a value in place of a field.
    ///
    /// # Errors
    /// If the form of the rows has no way to write it; nothing is appended then.
    fn encode(&self, value: &[u8], field: Field, out: &mut Vec<u8>) -> Result<(), Invalid>;

    /// Writes NULL in place of a field.
    fn encode_null(&self, field: Field, out: &mut Vec<u8>);
}

/// Cuts rows one after the other, for dialects that have no faster way: [`RowDialect::cut_rows`].
pub fn cut_one_by_one<D: RowDialect + ?Sized>(
    dialect: &mut D,
    bytes: &[u8],
    from: usize,
    columns: usize,
    rows_max: usize,
    fields: &mut Vec<Field>,
    row_ends: &mut Vec<usize>,
) -> Result<usize, RowFault> {
    let mut at = from;
    while row_ends.len() < rows_max {
        let row = row_ends.len();
        let fault = |fault| RowFault { fault, row: row as u64, byte: at };
        match dialect.cut(bytes, at, fields) {
            Err(reason) => return Err(fault(Fault::Row(reason))),
            Ok(Cut::End) => break,
            Ok(Cut::Row { end }) => {
                let found = fields.len() - row * columns;
                if found != columns {
                    return Err(fault(Fault::Fields { found }));
                }
                row_ends.push(end);
                at = end;
            }
        }
    }
    Ok(at)
}

/// Why the rows of a piece could not be rewritten, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// What is wrong.
    pub fault: Fault,
    /// The row within the piece, from 0.
    pub row: u64,
    /// The byte within the piece.
    pub byte: usize,
}

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has another number of fields than the table has columns.
    Fields {
        /// How many it has.
        found: usize,
    },
    /// It is no row.
    Row(Invalid),
    /// A field that cannot be read for sure, or that the rule of its column refuses.
    Cell {
        /// The column's place in the plan.
        column: usize,
        /// Why.
        reason: Invalid,
    },
    /// A rule gives NULL where the column refuses it.
    NullRefused {
        /// The column's place in the plan.
        column: usize,
    },
    /// The replacement is longer than the column holds.
    TooLong {
        /// The column's place in the plan.
        column: usize,
    },
}

/// The buffers of one worker.
#[derive(Debug, Default)]
pub struct RowScratch {
    fields: Vec<Field>,
    row_ends: Vec<usize>,
    blocks: Vec<Block>,
    block_rows: Vec<u16>,
    prfs: Vec<Prf>,
    /// By ruled column, then by row of the block.
    column_prfs: Vec<Vec<Prf>>,
    decode: Vec<u8>,
    by: Vec<u8>,
    text: Vec<u8>,
    by_text: Vec<u8>,
    canonical: Vec<u8>,
    encode: Vec<u8>,
    array: ArrayScratch,
    staged: Vec<u8>,
    /// The places of the columns with rules.
    ruled: Vec<usize>,
    /// By place in `ruled`.
    staged_fields: Vec<Staged>,
}

impl RowScratch {
    /// What was staged for a column, with or without a rule.
    fn staged(&self, column: usize) -> Staged {
        let place = self.ruled.iter().position(|ruled| *ruled == column);
        place.and_then(|place| self.staged_fields.get(place)).cloned().unwrap_or(Staged::Same)
    }
}

/// A rewritten field in the staging buffer.
#[derive(Clone, Debug)]
enum Staged {
    /// The field's own bytes stay.
    Same,
    Null,
    Value(Range<usize>),
}

/// What is told of the rows beside their bytes.
#[derive(Clone, Copy, Debug)]
pub struct RowsAt {
    /// The number of the piece's first row within its table, from 1; only fresh values ask for it.
    pub first_row: u64,
    /// The encoding of the bytes.
    pub encoding: Encoding,
}

/// Rewrites the rows of a piece.
///
/// # Errors
/// [`RowFault`] at the first row that cannot be rewritten, whatever is wrong with later ones; `out` then holds some of the rows before it.
pub fn rewrite_rows<D: RowDialect>(
    bytes: &[u8],
    plan: &TablePlan,
    dialect: &mut D,
    at: RowsAt,
    scratch: &mut RowScratch,
    tally: &mut TableTally,
    out: &mut Vec<u8>,
) -> Result<(), RowFault> {
    let mut from = 0;
    let mut row = 0u64;
    let ruled = |column: &ColumnPlan| column.rule.is_some();
    scratch.ruled.clear();
    scratch.ruled.extend((0..plan.columns.len()).filter(|column| ruled(&plan.columns[*column])));
    loop {
        scratch.fields.clear();
        scratch.row_ends.clear();
        let columns = plan.columns.len();
        let (fields, row_ends) = (&mut scratch.fields, &mut scratch.row_ends);
        let cut = dialect.cut_rows(bytes, from, columns, BLOCK_ROWS, fields, row_ends);
        // What is wrong with a row comes behind what is wrong with those before it, which were cut well.
        let (mut end, mut first) = match cut {
            Ok(end) => (end, None),
            Err(fault) => {
                let fault = RowFault { row: row + fault.row, ..fault };
                (row_ends.last().copied().unwrap_or(from), Some(fault))
            }
        };
        if row_ends.is_empty() && first.is_none() {
            // What is left behind the last row: blanks between tuples, or nothing.
            out.extend_from_slice(&bytes[end..]);
            return Ok(());
        }
        let worker = BlockWorker { bytes, plan, dialect, at, first: row };
        while let Err(fault) = worker.hash(scratch) {
            scratch.row_ends.truncate((fault.row - row) as usize);
            end = scratch.row_ends.last().copied().unwrap_or(from);
            first = Some(fault);
        }
        worker.rewrite(from..end, scratch, tally, out)?;
        if let Some(fault) = first {
            return Err(fault);
        }
        let rows = scratch.row_ends.len();
        row += rows as u64;
        tally.rows += rows as u64;
        from = end;
    }
}

/// What the steps of one block share.
struct BlockWorker<'a, D> {
    bytes: &'a [u8],
    plan: &'a TablePlan,
    dialect: &'a D,
    at: RowsAt,
    first: u64,
}

impl<D: RowDialect> BlockWorker<'_, D> {
    fn fault(&self, fault: Fault, row: usize, field: Field) -> RowFault {
        RowFault { fault, row: self.first + row as u64, byte: field.start }
    }

    /// The PRFs of every column whose rule hashes its own values.
    fn hash(&self, scratch: &mut RowScratch) -> Result<(), RowFault> {
        let columns = self.plan.columns.len();
        let rows = scratch.row_ends.len();
        scratch
            .column_prfs
            .resize_with(scratch.column_prfs.len().max(scratch.ruled.len()), Vec::new);
        for place in 0..scratch.ruled.len() {
            let column = scratch.ruled[place];
            let Some(ColumnRule { shape: CellShape::Scalar(rule), .. }) =
                &self.plan.columns[column].rule
            else {
                continue;
            };
            scratch.blocks.clear();
            scratch.block_rows.clear();
            let subkey = match &rule.source {
                PrfSource::Row(subkey) => {
                    for row in 0..rows {
                        let number = self.at.first_row + self.first + row as u64;
                        scratch.blocks.push(subkey.row_block(number, 0));
                        scratch.block_rows.push(row as u16);
                    }
                    subkey
                }
                PrfSource::Value(subkey) => {
                    for row in 0..rows {
                        let field = scratch.fields[row * columns + column];
                        let decoded =
                            self.dialect.decode(self.bytes, field, &mut scratch.decode).map_err(
                                |reason| self.fault(Fault::Cell { column, reason }, row, field),
                            )?;
                        let Decoded::Value(value) = decoded else { continue };
                        if value.is_empty() && rule.on_empty != OnEmpty::Transform {
                            continue;
                        }
                        let value = to_text(value, self.at.encoding, &mut scratch.text);
                        let value = rule.canonical.apply(value, &mut scratch.canonical);
                        let mut block = [0; 64];
                        subkey.block(value, &mut block);
                        scratch.blocks.push(block);
                        scratch.block_rows.push(row as u16);
                    }
                    subkey
                }
                PrfSource::Nothing | PrfSource::By(..) | PrfSource::ValueBy(_) => continue,
            };
            subkey.prf_many(&scratch.blocks, &mut scratch.prfs);
            let prfs = &mut scratch.column_prfs[place];
            prfs.clear();
            prfs.resize(rows, Prf::ZERO);
            for (row, prf) in scratch.block_rows.iter().zip(&scratch.prfs) {
                prfs[usize::from(*row)] = *prf;
            }
        }
        Ok(())
    }

    /// The new values of every row, and the rows with them.
    fn rewrite(
        &self,
        block: Range<usize>,
        scratch: &mut RowScratch,
        tally: &mut TableTally,
        out: &mut Vec<u8>,
    ) -> Result<(), RowFault> {
        let columns = self.plan.columns.len();
        let mut copied = block.start;
        for row in 0..scratch.row_ends.len() {
            self.stage_row(row, scratch, tally)?;
            for (place, column) in scratch.ruled.iter().copied().enumerate() {
                let field = scratch.fields[row * columns + column];
                match &scratch.staged_fields[place] {
                    Staged::Same => {}
                    Staged::Null => {
                        out.extend_from_slice(&self.bytes[copied..field.start]);
                        self.dialect.encode_null(field, out);
                        copied = field.end;
                    }
                    Staged::Value(range) => {
                        out.extend_from_slice(&self.bytes[copied..field.start]);
                        let value = &scratch.staged[range.clone()];
                        self.dialect.encode(value, field, out).map_err(|reason| {
                            self.fault(Fault::Cell { column, reason }, row, field)
                        })?;
                        copied = field.end;
                    }
                }
            }
        }
        out.extend_from_slice(&self.bytes[copied..block.end]);
        Ok(())
    }

    fn stage_row(
        &self,
        row: usize,
        scratch: &mut RowScratch,
        tally: &mut TableTally,
    ) -> Result<(), RowFault> {
        scratch.staged.clear();
        scratch.staged_fields.clear();
        scratch.staged_fields.resize(scratch.ruled.len(), Staged::Same);
        let mut templates = false;
        for place in 0..scratch.ruled.len() {
            let column = scratch.ruled[place];
            match &self.plan.columns[column].rule {
                None => {}
                Some(ColumnRule { shape: CellShape::Template(_), .. }) => templates = true,
                Some(rule) => self.stage_cell(row, place, column, rule, scratch, tally)?,
            }
        }
        if templates {
            for place in 0..scratch.ruled.len() {
                let column = scratch.ruled[place];
                if let Some(rule) = &self.plan.columns[column].rule
                    && let CellShape::Template(parts) = &rule.shape
                {
                    self.stage_template(row, place, column, rule, parts, scratch, tally)?;
                }
            }
        }
        Ok(())
    }

    fn stage_cell(
        &self,
        row: usize,
        place: usize,
        column: usize,
        rule: &ColumnRule,
        scratch: &mut RowScratch,
        tally: &mut TableTally,
    ) -> Result<(), RowFault> {
        let columns = self.plan.columns.len();
        let field = scratch.fields[row * columns + column];
        let refuse = |reason| self.fault(Fault::Cell { column, reason }, row, field);
        let value = match self.dialect.decode(self.bytes, field, &mut scratch.decode) {
            Err(reason) => return Err(refuse(reason)),
            Ok(Decoded::Default) => return Ok(()),
            Ok(Decoded::Null) => {
                tally.columns[column].nulls += 1;
                return Ok(());
            }
            Ok(Decoded::Value(value)) => value,
        };
        if value.is_empty()
            && let CellShape::Scalar(CellRule { on_empty: OnEmpty::Keep, .. }) = &rule.shape
        {
            return Ok(());
        }
        if !self.at.encoding.is_ascii_safe()
            && looks_inside(rule)
            && !value.is_ascii()
            && !self.at.encoding.decode_into(value, &mut scratch.text)
        {
            return Err(refuse(Invalid("it is no text in the dump's encoding")));
        }
        let value = to_text(value, self.at.encoding, &mut scratch.text);
        let by = match rule.by {
            None => None,
            Some(by) => {
                let field = scratch.fields[row * columns + by];
                match self.dialect.decode(self.bytes, field, &mut scratch.by).map_err(refuse)? {
                    Decoded::Value(value) => {
                        Some(to_text(value, self.at.encoding, &mut scratch.by_text))
                    }
                    Decoded::Null | Decoded::Default => None,
                }
            }
        };
        let context = RowContext {
            row: self.at.first_row + self.first + row as u64,
            element: 0,
            by,
            charset: Charset::Any,
        };
        if rule.pseudonymizes {
            tally.columns[column].distinct.see(value);
        }
        let start = scratch.staged.len();
        let staged = &mut scratch.staged;
        let mut run = |context: &RowContext<'_>, staged: &mut Vec<u8>| match &rule.shape {
            CellShape::Scalar(cell) => match &cell.source {
                _ if value.is_empty() => cell.apply(value, context, staged),
                PrfSource::Value(_) | PrfSource::Row(_) => {
                    cell.apply_with(value, &scratch.column_prfs[place][row], context, staged)
                }
                PrfSource::Nothing => cell.apply_with(value, &Prf::ZERO, context, staged),
                _ => cell.apply(value, context, staged),
            },
            CellShape::Array { rule: cell, delimiter } => {
                rewrite_array(value, *delimiter, cell, context, &mut scratch.array, staged)
            }
            CellShape::Template(_) => Ok(Written::Value),
        };
        let mut written = run(&context, staged).map_err(refuse)?;
        if written == Written::Value && rule.passes_what_it_leaves() && staged[start..] == *value {
            staged.truncate(start);
            return Ok(());
        }
        if written == Written::Value
            && !encode_staged(staged, start, self.at.encoding, &mut scratch.encode)
        {
            staged.truncate(start);
            let ascii = RowContext { charset: Charset::Ascii, ..context };
            written = run(&ascii, staged).map_err(refuse)?;
            if !encode_staged(staged, start, self.at.encoding, &mut scratch.encode) {
                return Err(refuse(Invalid("the dump's encoding cannot hold the replacement")));
            }
        }
        let range = start..scratch.staged.len();
        self.finish_cell(row, place, column, rule, written, range, scratch, tally)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one step of the hot path, split off for reading"
    )]
    fn stage_template(
        &self,
        row: usize,
        place: usize,
        column: usize,
        rule: &ColumnRule,
        parts: &[TemplatePart],
        scratch: &mut RowScratch,
        tally: &mut TableTally,
    ) -> Result<(), RowFault> {
        let columns = self.plan.columns.len();
        let field = scratch.fields[row * columns + column];
        let refuse = |reason| self.fault(Fault::Cell { column, reason }, row, field);
        match self.dialect.decode(self.bytes, field, &mut scratch.decode).map_err(refuse)? {
            Decoded::Default => return Ok(()),
            Decoded::Null => {
                tally.columns[column].nulls += 1;
                return Ok(());
            }
            // As under every rule, the empty string stays.
            Decoded::Value(b"") => return Ok(()),
            Decoded::Value(_) => {}
        }
        let start = scratch.staged.len();
        for part in parts {
            match part {
                TemplatePart::Text(text) => {
                    if !self.at.encoding.encode(text, &mut scratch.staged) {
                        return Err(refuse(Invalid(
                            "the dump's encoding cannot hold the template's text",
                        )));
                    }
                }
                TemplatePart::Column(other) => match scratch.staged(*other) {
                    Staged::Value(range) => scratch.staged.extend_from_within(range),
                    Staged::Null => {}
                    Staged::Same => {
                        let field = scratch.fields[row * columns + *other];
                        let decoded = self.dialect.decode(self.bytes, field, &mut scratch.decode);
                        if let Decoded::Value(value) = decoded.map_err(refuse)? {
                            scratch.staged.extend_from_slice(value);
                        }
                    }
                },
            }
        }
        let range = start..scratch.staged.len();
        self.finish_cell(row, place, column, rule, Written::Value, range, scratch, tally)
    }

    /// Holds a new value against what the column takes, counts it and stages it.
    #[expect(clippy::too_many_arguments, reason = "one step of the hot path, called twice")]
    fn finish_cell(
        &self,
        row: usize,
        place: usize,
        column: usize,
        rule: &ColumnRule,
        written: Written,
        range: Range<usize>,
        scratch: &mut RowScratch,
        tally: &mut TableTally,
    ) -> Result<(), RowFault> {
        let field = scratch.fields[row * self.plan.columns.len() + column];
        tally.columns[column].masked += 1;
        match written {
            Written::Null if rule.not_null => {
                return Err(self.fault(Fault::NullRefused { column }, row, field));
            }
            Written::Null => scratch.staged_fields[place] = Staged::Null,
            Written::Value => {
                if let Some(chars_max) = rule.chars_max {
                    let value = &scratch.staged[range.clone()];
                    if value.len() > chars_max as usize
                        && chars(value, self.at.encoding) > chars_max as usize
                    {
                        return Err(self.fault(Fault::TooLong { column }, row, field));
                    }
                }
                scratch.staged_fields[place] = Staged::Value(range);
            }
        }
        Ok(())
    }
}

/// Whether a rule looks for ASCII characters inside the cell, which in an encoding that is not ASCII-safe needs whole characters.
fn looks_inside(rule: &ColumnRule) -> bool {
    match &rule.shape {
        CellShape::Scalar(_) if rule.passes_what_it_leaves() => true,
        CellShape::Scalar(cell) => matches!(cell.rewrite, Rewrite::Json(_)),
        CellShape::Array { .. } => true,
        CellShape::Template(_) => false,
    }
}

/// The value in UTF-8 where the encoding could be decoded, else as it is.
#[inline]
fn to_text<'a>(value: &'a [u8], encoding: Encoding, scratch: &'a mut Vec<u8>) -> &'a [u8] {
    if matches!(encoding, Encoding::Utf8 | Encoding::SqlAscii) || value.is_ascii() {
        return value;
    }
    if encoding.decode_into(value, scratch) { scratch } else { value }
}

/// Brings a staged value from UTF-8 into the dump's encoding; `false` if that cannot hold it. Bytes that are no UTF-8 came from
/// the value itself and stay.
fn encode_staged(
    staged: &mut Vec<u8>,
    start: usize,
    encoding: Encoding,
    scratch: &mut Vec<u8>,
) -> bool {
    if encoding == Encoding::Utf8 || staged[start..].is_ascii() {
        return true;
    }
    scratch.clear();
    scratch.extend_from_slice(&staged[start..]);
    let Ok(text) = std::str::from_utf8(scratch) else { return true };
    staged.truncate(start);
    encoding.encode(text, staged)
}

fn chars(value: &[u8], encoding: Encoding) -> usize {
    match encoding.decode(value) {
        Some(text) => text.chars().count(),
        None => value.len(),
    }
}

fn rewrite_array(
    value: &[u8],
    delimiter: u8,
    rule: &CellRule,
    context: &RowContext<'_>,
    scratch: &mut ArrayScratch,
    out: &mut Vec<u8>,
) -> Result<Written, Invalid> {
    let mut element = 0;
    // The literal is UTF-8 by now, or of an encoding that could not be decoded.
    crate::codec::pg_array::rewrite(
        value,
        delimiter,
        Encoding::Utf8,
        |value: &[u8], out: &mut Vec<u8>| {
            let context = RowContext { element, ..*context };
            element += 1;
            rule.apply(value, &context, out)
        },
        scratch,
        out,
    )?;
    Ok(Written::Value)
}
