//! Dialects: from the bytes of a dump to segments. No I/O, no rules; the caller owns the buffers.
//!
//! A lexer is asked again and again for the next [`Segment`] of the bytes that the caller holds. Every byte of the input belongs
//! to exactly one segment, in order, so writing all segments back writes the input.

pub mod archive;
pub mod csv_file;
pub mod heads;
pub mod kind;
pub mod pg_plain;
pub mod rows_guess;
pub mod settings;

pub use settings::Settings;

/// What the next bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Blanks, line ends and comments between statements.
    Gap,
    /// A psql line, `\connect …`, with its line end.
    MetaCommand,
    /// A whole statement that holds no rows, up to and with its `;` (not the line end behind it), or the `\;` or `\g` line
    /// that psql takes for one.
    Statement,
    /// `COPY … FROM stdin;` up to and with the line end after which its data begins. Whatever else stands on that line is in
    /// here too, also further COPY statements: as many blocks follow.
    CopyHeader,
    /// Whole rows of a COPY block, each with its line end: text format. CSV format in-line is told by the header.
    CopyRows,
    /// The line `\.` that ends a COPY block, with its line end (if it has one).
    CopyEnd,
    /// `INSERT INTO … VALUES` and the blanks before the first tuple. The tuples follow.
    InsertHead,
    /// Whole tuples `(…), (…)` of an INSERT with the commas and blanks between them, and before them where an earlier segment
    /// ended in the midst of the list. Always ends with a `)`.
    InsertTuples,
    /// What follows the `)` of the last tuple, up to and with the `;`: ` ON CONFLICT DO NOTHING;`. Where the list goes on in a
    /// way that is none of tuples and commas, that is in here too.
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

/// What was unfinished, and where it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnfinishedAt {
    /// What the lexer was in.
    pub what: Unfinished,
    /// The byte at which it begins, counted from the beginning of the bytes that the lexer was shown.
    pub byte: usize,
}

/// What is missing, for a message.
impl std::fmt::Display for Unfinished {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Unfinished::CopyData => "a COPY block without its \"\\.\"",
            Unfinished::Quote => "a quoted string or name without its closing quote",
            Unfinished::DollarQuote => "a dollar-quoted string without its end",
            Unfinished::Comment => "a block comment without its \"*/\"",
            Unfinished::Statement => "a statement without its \";\"",
        })
    }
}

/// `the input ends in a statement without its ";"`.
impl std::fmt::Display for UnfinishedAt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the input ends in {}", self.what)
    }
}

impl std::error::Error for UnfinishedAt {}
