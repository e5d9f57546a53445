//! Dialects: from the bytes of a dump to segments. No I/O, no rules; the caller owns the buffers.
//!
//! A lexer is asked again and again for the next [`Segment`] of the bytes that the caller holds. Every byte of the input belongs
//! to exactly one segment, in order, so writing all segments back writes the input.

pub mod csv_file;
pub mod settings;

pub use settings::Settings;

/// What the next bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Blanks, line ends and comments between statements.
    Gap,
    /// A psql line, `\connect …`, with its line end.
    MetaCommand,
    /// A whole statement that holds no rows, up to and with its `;` (not the line end behind it).
    Statement,
    /// `COPY … FROM stdin;` up to and with the line end after which its data begins.
    CopyHeader,
    /// Whole rows of a COPY block, each with its line end: text format. CSV format in-line is told by the header.
    CopyRows,
    /// The line `\.` that ends a COPY block, with its line end (if it has one).
    CopyEnd,
    /// `INSERT INTO … VALUES` and the blanks before the first tuple. The tuples follow.
    InsertHead,
    /// Whole tuples `(…), (…)` of an INSERT with the commas and blanks between and after them.
    InsertTuples,
    /// What follows the last tuple, up to and with the `;`: ` ON CONFLICT DO NOTHING;`.
    InsertTail,
}

/// Whether more input may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// More bytes may follow those given.
    Open,
    /// The bytes given are the last.
    Ended,
}

/// What the lexer was in when the input ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// A COPY block without its `\.`.
    CopyData,
    /// A quoted string or name.
    Quote,
    /// A dollar-quoted string.
    DollarQuote,
    /// A block comment.
    Comment,
    /// A statement without its `;`.
    Statement,
}
