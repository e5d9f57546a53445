//! The lexer of plain dumps: SQL with COPY blocks, as pg_dump, pg_dumpall and pg_restore write it and psql reads it.
//!
//! It follows psql, not the server: where psql ends a statement, where it takes lines for data and where it sees a command of
//! its own is what decides what a line of the dump means.

mod copy_data;
mod mask;
mod outline;
pub(crate) mod scanner;

#[cfg(test)]
mod naive;
#[cfg(test)]
mod tests;

use super::heads::{self, SettingChange};
use super::settings::Settings;
use super::{Input, Segment, Unfinished, UnfinishedAt};
use crate::encoding::Encoding;
use copy_data::{CopyData, Line};
use mask::{Mask, Masked};
use outline::{Lead, LookForTuples, Outline, Tuples};
use scanner::{Detail, Scanner, Token, TokenKind};

/// A resumable lexer. It holds no bytes of its own: the caller shows it those from the end of the last segment on, again with
/// more behind them where they did not suffice.
///
/// Total work is linear in the input, in whatever pieces it comes. Never panics, on any bytes.
///
/// ```
/// use dumpscrub::dump::{Input, Segment, pg_plain::Lexer};
///
/// let mut lexer = Lexer::new();
/// let mut rest = &b"COPY public.t (a) FROM stdin;\n1\n2\n\\.\n"[..];
/// let mut segments = Vec::new();
/// while let Some((segment, len)) = lexer.next(rest, Input::Ended)? {
///     segments.push((segment, &rest[..len]));
///     rest = &rest[len..];
/// }
/// assert_eq!(
///     segments,
///     [
///         (Segment::CopyHeader, &b"COPY public.t (a) FROM stdin;\n"[..]),
///         (Segment::CopyRows, b"1\n2\n"),
///         (Segment::CopyEnd, b"\\.\n"),
///     ]
/// );
/// # Ok::<(), dumpscrub::dump::UnfinishedAt>(())
/// ```
#[derive(Clone, Debug)]
pub struct Lexer {
    settings: Settings,
    place: Place,
    scanner: Scanner,
    outline: Outline,
    /// How many COPY blocks begin behind the line that is being scanned, or are still to come.
    copies: u64,
    copy_data: CopyData,
    mask: Mask,
    /// What the segment just found may do to the settings.
    effect: Effect,
}

/// What the next bytes belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The first byte of the input.
    Start,
    /// Between statements.
    Between,
    Statement,
    Command,
    /// The tuples of an INSERT.
    Tuples(Tuple),
    /// Behind the tuples of an INSERT.
    Tail,
    /// The rest of the line on which a COPY was sent.
    CopyLine(Rest),
    /// COPY data; what the rest of the line before it holds goes on behind it.
    CopyData(Rest),
}

/// How far the tuples of an INSERT are scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tuple {
    /// A tuple must follow; the last whole one ends here.
    Awaited { whole: usize },
    /// Within a tuple.
    Inside { whole: usize },
    /// Behind a tuple: a comma, or the end of the list.
    Done { whole: usize },
}

/// Whether a statement has begun on the line behind a COPY.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rest {
    Blank,
    Statement,
}

/// What a segment may do to the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    None,
    Statement,
    Command,
}

type Found = Result<Option<(Segment, usize)>, UnfinishedAt>;

impl Default for Lexer {
    fn default() -> Self {
        Lexer::new()
    }
}

impl Lexer {
    /// A lexer at the first byte of a dump.
    pub fn new() -> Self {
        Lexer {
            settings: Settings::default(),
            place: Place::Start,
            scanner: Scanner::new(),
            outline: Outline::default(),
            copies: 0,
            copy_data: CopyData::new(),
            mask: Mask::default(),
            effect: Effect::None,
        }
    }

    /// A lexer at the first byte of a part of a dump, before which these settings came into force.
    pub fn with_settings(settings: Settings) -> Self {
        Lexer { settings, ..Lexer::new() }
    }

    /// The settings in force behind the segment just returned.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The next segment of `input`, which begins where the last segment ended: its kind and its length in bytes, at least 1.
    ///
    /// `None`: more bytes are needed; call again with the same first byte and more behind. With [`Input::Ended`] that is said
    /// only of no bytes at all.
    ///
    /// # Errors
    ///
    /// With [`Input::Ended`], when the input ends inside something. Asking again gives the same answer.
    pub fn next(&mut self, input: &[u8], end: Input) -> Found {
        if let Place::CopyData(rest) = self.place {
            return self.copy_data(input, end, rest);
        }
        let found = match self.settings.encoding {
            Encoding::AsciiUnsafe(_) => self.next_masked(input, end)?,
            _ => self.segment(input, end)?,
        };
        if self.effect != Effect::None
            && let Some((_, len)) = found
        {
            self.follow(input.get(..len).unwrap_or_default());
        }
        Ok(found)
    }

    /// In an encoding whose characters may hold a backslash, the lexer looks at a copy without them, made bit by bit.
    fn next_masked(&mut self, input: &[u8], end: Input) -> Found {
        let mut mask = std::mem::take(&mut self.mask);
        let found = loop {
            let masked = mask.extend(self.settings.encoding, input, end);
            let mask_end = match masked {
                Masked::Whole => end,
                Masked::Part | Masked::Waiting => Input::Open,
            };
            match self.segment(mask.bytes(), mask_end) {
                Ok(None) if masked == Masked::Part => {}
                found => break found,
            }
        };
        if let Ok(Some((segment, len))) = found {
            match segment {
                Segment::CopyHeader => mask.clear(),
                _ => mask.cut(len),
            }
        }
        self.mask = mask;
        found
    }

    fn segment(&mut self, bytes: &[u8], end: Input) -> Found {
        loop {
            let found = match self.place {
                Place::Start => self.start(bytes, end),
                Place::Between => self.between(bytes, end),
                Place::Statement => self.statement(bytes, end),
                Place::Command => self.command(bytes, end),
                Place::Tuples(tuple) => self.tuples(bytes, end, tuple),
                Place::Tail => self.tail(bytes, end),
                Place::CopyLine(rest) => self.copy_line(bytes, end, rest),
                Place::CopyData(_) => return Ok(None),
            };
            match found {
                Step::Segment(segment, len) => {
                    self.scanner.cut(len);
                    return Ok(Some((segment, len)));
                }
                Step::Again => {}
                Step::More if end == Input::Open => return Ok(None),
                Step::More => return self.at_end(bytes),
            }
        }
    }

    /// A byte order mark before a dump is blank.
    fn start(&mut self, bytes: &[u8], end: Input) -> Step {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        if bytes.starts_with(MARK) {
            self.scanner.restart(MARK.len());
        } else if MARK.starts_with(bytes) && end == Input::Open {
            return Step::More;
        }
        self.place = Place::Between;
        Step::Again
    }

    #[inline]
    fn between(&mut self, bytes: &[u8], end: Input) -> Step {
        if !self.scanner.blanks(bytes, end) {
            let whole = self.scanner.whole_blanks();
            let open = end == Input::Open || self.scanner.unfinished().0 == Unfinished::Comment;
            return if open && whole > 0 { Step::Segment(Segment::Gap, whole) } else { Step::More };
        }
        let pos = self.scanner.pos();
        let first = [bytes.get(pos).copied(), bytes.get(pos + 1).copied()];
        self.place = match first {
            [Some(b'\\'), None] if end == Input::Open => {
                return if pos > 0 { Step::Segment(Segment::Gap, pos) } else { Step::More };
            }
            [Some(b'\\'), Some(b';' | b':')] => Place::Statement,
            [Some(b'\\'), _] => Place::Command,
            _ => Place::Statement,
        };
        self.outline = Outline::default();
        if pos > 0 { Step::Segment(Segment::Gap, pos) } else { Step::Again }
    }

    fn statement(&mut self, bytes: &[u8], end: Input) -> Step {
        loop {
            let detail = self.outline.detail(self.scanner.depth());
            let Some(token) = self.scanner.token(bytes, end, detail, self.settings.strings) else {
                return Step::More;
            };
            let top = self.scanner.depth() == 0 && self.outline.ends_at_semicolon();
            match token.kind {
                TokenKind::Semicolon if top => return self.statement_ends(),
                TokenKind::Separator if top => {
                    if !self.outline.reads_rows() && self.copies == 0 {
                        return self.statement_ends();
                    }
                    // Sent together with what follows: its rows come behind the line of the last semicolon.
                    self.copies += u64::from(self.outline.reads_rows());
                    self.outline = Outline::default();
                }
                TokenKind::Command { name_end } => {
                    match self.command_in_statement(bytes, token, name_end) {
                        CommandDoes::Nothing => {
                            // Nobody locates values between psql's commands.
                            let (pos, depth) = (self.scanner.pos(), self.scanner.depth());
                            self.outline.token(bytes, token, pos, depth, LookForTuples::Yes);
                        }
                        CommandDoes::ReadRows => {
                            self.copies += 1;
                            return self.rows_follow(bytes, Rest::Statement);
                        }
                        CommandDoes::Send => {
                            self.scanner.restart(self.scanner.pos());
                            if !self.outline.reads_rows() && self.copies == 0 {
                                return self.statement_ends();
                            }
                            self.copies += u64::from(self.outline.reads_rows());
                            self.outline = Outline::default();
                            return self.rows_follow(bytes, Rest::Blank);
                        }
                    }
                }
                _ => {
                    let look = match self.copies {
                        0 => LookForTuples::Yes,
                        _ => LookForTuples::No,
                    };
                    let (pos, depth) = (self.scanner.pos(), self.scanner.depth());
                    if self.outline.token(bytes, token, pos, depth, look) == Tuples::Begin {
                        self.scanner.restart(token.start);
                        self.place = Place::Tuples(Tuple::Awaited { whole: 0 });
                        return Step::Segment(Segment::InsertHead, token.start);
                    }
                }
            }
        }
    }

    fn statement_ends(&mut self) -> Step {
        if self.outline.reads_rows() || self.copies > 0 {
            self.copies += u64::from(self.outline.reads_rows());
            self.outline = Outline::default();
            self.place = Place::CopyLine(Rest::Blank);
            return Step::Again;
        }
        if self.outline.lead() == Lead::Setting {
            self.effect = Effect::Statement;
        }
        self.place = Place::Between;
        Step::Segment(Segment::Statement, self.scanner.pos())
    }

    /// Rows follow a command: at once where it took its line end along, else behind the rest of its line.
    fn rows_follow(&mut self, bytes: &[u8], rest: Rest) -> Step {
        let pos = self.scanner.pos();
        let last = pos.checked_sub(1).and_then(|last| bytes.get(last));
        if last == Some(&b'\n') {
            self.place = Place::CopyData(rest);
            return Step::Segment(Segment::CopyHeader, pos);
        }
        self.place = Place::CopyLine(rest);
        Step::Again
    }

    /// A psql command on a line of its own, or at least not within a statement.
    fn command(&mut self, bytes: &[u8], end: Input) -> Step {
        let strings = self.settings.strings;
        let Some(token) = self.scanner.token(bytes, end, Detail::Ends, strings) else {
            return Step::More;
        };
        let TokenKind::Command { name_end } = token.kind else {
            // Cannot be: the place is taken up only where a command begins.
            self.place = Place::Statement;
            return Step::Again;
        };
        if self.command_in_statement(bytes, token, name_end) == CommandDoes::ReadRows {
            self.copies += 1;
            return self.rows_follow(bytes, Rest::Blank);
        }
        self.effect = Effect::Command;
        self.place = Place::Between;
        Step::Segment(Segment::MetaCommand, self.scanner.pos())
    }

    fn command_in_statement(&self, bytes: &[u8], token: Token, name_end: usize) -> CommandDoes {
        let name = bytes.get(token.start + 1..name_end).unwrap_or_default();
        match name {
            b"g" | b"gx" | b"gset" | b"gexec" | b"gdesc" | b"crosstabview" | b"r" | b"reset" => {
                CommandDoes::Send
            }
            b"copy" => {
                let line = bytes.get(token.start + 1..self.scanner.pos()).unwrap_or_default();
                if heads::slash_copy_reads_rows(line) {
                    CommandDoes::ReadRows
                } else {
                    CommandDoes::Nothing
                }
            }
            _ => CommandDoes::Nothing,
        }
    }

    #[inline]
    fn tuples(&mut self, bytes: &[u8], end: Input, mut tuple: Tuple) -> Step {
        let strings = self.settings.strings;
        loop {
            let detail = match tuple {
                Tuple::Inside { .. } => Detail::Ends,
                Tuple::Awaited { .. } | Tuple::Done { .. } => Detail::All,
            };
            let Some(token) = self.scanner.token(bytes, end, detail, strings) else {
                return self.tuples_so_far(tuple);
            };
            tuple = match (tuple, token.kind) {
                (Tuple::Awaited { whole }, TokenKind::Open) => Tuple::Inside { whole },
                (Tuple::Inside { .. }, TokenKind::Close) => {
                    Tuple::Done { whole: self.scanner.pos() }
                }
                (Tuple::Inside { whole }, TokenKind::Command { name_end })
                    if self.command_in_statement(bytes, token, name_end) != CommandDoes::Send =>
                {
                    Tuple::Inside { whole }
                }
                (Tuple::Inside { whole }, TokenKind::Separator) => Tuple::Inside { whole },
                (Tuple::Done { whole }, TokenKind::Comma) => Tuple::Awaited { whole },
                // The list ends here. Within a tuple: psql was told to send what there is.
                (Tuple::Done { whole } | Tuple::Awaited { whole } | Tuple::Inside { whole }, _) => {
                    self.scanner.restart(whole);
                    self.place = Place::Tail;
                    return match whole {
                        0 => Step::Again,
                        _ => Step::Segment(Segment::InsertTuples, whole),
                    };
                }
            };
        }
    }

    /// The bytes are used up: what is whole can go.
    fn tuples_so_far(&mut self, tuple: Tuple) -> Step {
        let (whole, left) = match tuple {
            Tuple::Awaited { whole } => (whole, Tuple::Awaited { whole: 0 }),
            Tuple::Inside { whole } => (whole, Tuple::Inside { whole: 0 }),
            Tuple::Done { whole } => (whole, Tuple::Done { whole: 0 }),
        };
        self.place = Place::Tuples(left);
        match whole {
            0 => Step::More,
            _ => Step::Segment(Segment::InsertTuples, whole),
        }
    }

    #[inline]
    fn tail(&mut self, bytes: &[u8], end: Input) -> Step {
        let strings = self.settings.strings;
        loop {
            let Some(token) = self.scanner.token(bytes, end, Detail::Ends, strings) else {
                return Step::More;
            };
            let ends = match token.kind {
                TokenKind::Semicolon => true,
                TokenKind::Separator => self.scanner.depth() == 0,
                TokenKind::Command { name_end } => {
                    self.command_in_statement(bytes, token, name_end) == CommandDoes::Send
                }
                _ => false,
            };
            if ends {
                self.scanner.restart(self.scanner.pos());
                self.place = Place::Between;
                return Step::Segment(Segment::InsertTail, self.scanner.pos());
            }
        }
    }

    /// psql runs a COPY as soon as it has its semicolon: the next line is data, and the rest of this line comes after that.
    fn copy_line(&mut self, bytes: &[u8], end: Input, mut rest: Rest) -> Step {
        let from = self.scanner.pos();
        let line_end = memchr::memchr(b'\n', bytes.get(from..).unwrap_or_default());
        let (line, end) = match line_end {
            Some(at) => (bytes.get(..from + at + 1).unwrap_or_default(), Input::Open),
            None => (bytes, end),
        };
        while let Some(token) = self.scanner.token(line, end, Detail::All, self.settings.strings) {
            let top = self.scanner.depth() == 0 && self.outline.ends_at_semicolon();
            let does = match token.kind {
                TokenKind::Semicolon | TokenKind::Separator if top => CommandDoes::Send,
                TokenKind::Command { name_end } => self.command_in_statement(line, token, name_end),
                _ => {
                    let (pos, depth) = (self.scanner.pos(), self.scanner.depth());
                    self.outline.token(line, token, pos, depth, LookForTuples::No);
                    rest = Rest::Statement;
                    continue;
                }
            };
            match does {
                CommandDoes::Send => {
                    self.scanner.restart(self.scanner.pos());
                    self.copies += u64::from(self.outline.reads_rows());
                    self.outline = Outline::default();
                    rest = Rest::Blank;
                }
                CommandDoes::ReadRows => self.copies += 1,
                CommandDoes::Nothing => {}
            }
        }
        if line_end.is_none() && end == Input::Open {
            self.place = Place::CopyLine(rest);
            return Step::More;
        }
        self.place = Place::CopyData(rest);
        Step::Segment(Segment::CopyHeader, line.len())
    }

    fn copy_data(&mut self, input: &[u8], end: Input, rest: Rest) -> Found {
        Ok(match self.copy_data.next(input, end) {
            Line::Rows(len) => Some((Segment::CopyRows, len)),
            Line::End(len) => {
                self.copies = self.copies.saturating_sub(1);
                if self.copies == 0 {
                    self.place = match rest {
                        Rest::Blank => Place::Between,
                        Rest::Statement => Place::Statement,
                    };
                }
                Some((Segment::CopyEnd, len))
            }
            Line::More => match end {
                Input::Open => None,
                Input::Ended => {
                    return Err(UnfinishedAt { what: Unfinished::CopyData, byte: 0 });
                }
            },
        })
    }

    /// The input ends, and no segment is whole.
    fn at_end(&self, bytes: &[u8]) -> Found {
        let (what, byte) = self.scanner.unfinished();
        match self.place {
            Place::Start | Place::Between if what != Unfinished::Comment => match bytes.len() {
                0 => Ok(None),
                len => Ok(Some((Segment::Gap, len))),
            },
            _ => Err(UnfinishedAt { what, byte }),
        }
    }

    /// Takes over what a statement or a command says of the bytes behind it.
    fn follow(&mut self, segment: &[u8]) {
        let change = match self.effect {
            Effect::None => None,
            Effect::Statement => heads::parse_setting(segment, &self.settings),
            Effect::Command => heads::parse_command_setting(segment),
        };
        self.effect = Effect::None;
        let before = self.settings.encoding;
        match change {
            None => {}
            Some(SettingChange::Encoding(encoding)) => self.settings.encoding = encoding,
            Some(SettingChange::Strings(strings)) => self.settings.strings = strings,
            Some(SettingChange::Schema(schema)) => self.settings.schema = schema,
            Some(SettingChange::All) => self.settings = Settings::default(),
        }
        if self.settings.encoding != before {
            self.mask.clear();
        }
    }
}

/// What a place makes of the bytes.
enum Step {
    Segment(Segment, usize),
    /// The place has changed.
    Again,
    /// The bytes are used up.
    More,
}

/// What a psql command does to the statement around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CommandDoes {
    Nothing,
    /// Sends it, or throws it away.
    Send,
    /// `\copy … from stdin`.
    ReadRows,
}
