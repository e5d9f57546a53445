//! One error type for the whole crate.
//!
//! A message is lower case and says what happened and where; a hint says what to do. No message ever holds a cell's value, a
//! key, or any other part of the data.

use std::fmt;
use std::io;

use crate::position::Position;

/// The result of everything that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, where, and what to do about it.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    position: Position,
    hint: Option<String>,
}

/// The kinds of failure.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The command line, or options that contradict each other.
    Usage(String),
    /// The mapping file, or a mapping that does not fit the dump. Several refusals come as one error, a line each.
    Mapping(String),
    /// The key or its source.
    Key(String),
    /// The input is not what it says it is, ends too early, or is of a kind that cannot be read.
    Input(String),
    /// A cell that its rule cannot take.
    Cell(String),
    /// Reading or writing failed; the text says what was being done.
    Io(String, io::Error),
    /// A limit was exceeded.
    Limit(String),
    /// A signal asked the run to end.
    Interrupted(Signal),
    /// A fault in this program.
    Internal(String),
}

/// A signal that ends a run in good order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// SIGINT: exit status 130.
    Interrupt,
    /// SIGTERM: exit status 143.
    Terminate,
}

impl Error {
    /// An error of this kind, without a place.
    pub fn new(kind: ErrorKind) -> Self {
        Error(Box::new(Inner { kind, position: Position::default(), hint: None }))
    }

    /// A usage error.
    pub fn usage(text: impl Into<String>) -> Self {
        Error::new(ErrorKind::Usage(text.into()))
    }

    /// An error in the mapping.
    pub fn mapping(text: impl Into<String>) -> Self {
        Error::new(ErrorKind::Mapping(text.into()))
    }

    /// An error about the key.
    pub fn key(text: impl Into<String>) -> Self {
        Error::new(ErrorKind::Key(text.into()))
    }

    /// An error in the input.
    pub fn input(text: impl Into<String>) -> Self {
        Error::new(ErrorKind::Input(text.into()))
    }

    /// An input or output error, with what was being done: `cannot write the output`. An error of ours that came through a reader is that
    /// error; its place is part of the text then, since it is none in what the reader gave.
    pub fn io(doing: impl Into<String>, source: io::Error) -> Self {
        match source.downcast::<Error>() {
            Ok(Error(mut inner)) if !inner.position.is_unknown() => {
                let hint = inner.hint.take();
                let error = Error::input(Error(inner).to_string());
                Error(Box::new(Inner { hint, ..*error.0 }))
            }
            Ok(error) => error,
            Err(source) => Error::new(ErrorKind::Io(doing.into(), source)),
        }
    }

    /// A fault in this program.
    pub fn internal(text: impl Into<String>) -> Self {
        Error::new(ErrorKind::Internal(text.into()))
    }

    /// The same error at a place.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.0.position = position;
        self
    }

    /// The same error with advice.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// The same error with more behind its text: `, in its file 3472.dat.gz`.
    #[must_use]
    pub fn with_more(mut self, more: &str) -> Self {
        match &mut self.0.kind {
            ErrorKind::Usage(text)
            | ErrorKind::Mapping(text)
            | ErrorKind::Key(text)
            | ErrorKind::Input(text)
            | ErrorKind::Cell(text)
            | ErrorKind::Io(text, _)
            | ErrorKind::Limit(text)
            | ErrorKind::Internal(text) => text.push_str(more),
            ErrorKind::Interrupted(_) => {}
        }
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Where it happened.
    pub fn position(&self) -> &Position {
        &self.0.position
    }

    /// The place, to be completed by a caller that knows more.
    pub fn position_mut(&mut self) -> &mut Position {
        &mut self.0.position
    }

    /// The advice, if there is any.
    pub fn advice(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }
}

/// The message on the first lines, the place after a colon, the advice on a `hint:` line of its own.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.kind {
            ErrorKind::Usage(text)
            | ErrorKind::Mapping(text)
            | ErrorKind::Key(text)
            | ErrorKind::Input(text)
            | ErrorKind::Cell(text)
            | ErrorKind::Limit(text) => f.write_str(text)?,
            ErrorKind::Io(doing, source) => {
                // The system's words without its number: `No such file or directory (os error 2)`.
                let text = source.to_string();
                let words =
                    text.split_once(" (os error ").map_or(text.as_str(), |(words, _)| words);
                write!(f, "{doing}: {words}")?;
            }
            ErrorKind::Interrupted(Signal::Interrupt) => f.write_str("interrupted")?,
            ErrorKind::Interrupted(Signal::Terminate) => f.write_str("terminated")?,
            ErrorKind::Internal(text) => {
                write!(f, "internal error: {text}")?;
            }
        }
        if !self.0.position.is_unknown() {
            write!(f, ": {}", self.0.position)?;
        }
        if let Some(hint) = &self.0.hint {
            write!(f, "\nhint: {hint}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}", self.0.kind, self.0.position)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            ErrorKind::Io(_, source) => Some(source),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_ours_comes_through_a_reader() {
        let ours = Error::input("the archive is cut off").at(Position::at_byte(7)).hint("copy it");
        let error = Error::io("cannot read the input", io::Error::other(ours));
        assert_eq!(error.to_string(), "the archive is cut off: byte 7\nhint: copy it");
        assert!(error.position().is_unknown());
        let error = Error::io("cannot read the input", io::Error::other("the disk is gone"));
        assert_eq!(error.to_string(), "cannot read the input: the disk is gone");
    }
}
