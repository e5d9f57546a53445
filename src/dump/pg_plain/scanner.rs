//! The tokens of SQL as psql's own scanner sees them, resumable at every byte.
//!
//! Only what decides where a statement ends is told apart: words, quotes, comments, parentheses, semicolons and psql's
//! backslash commands. Source of the rules: `psqlscan.l` and `psqlscanslash.l` of PostgreSQL 15 to 18.
//!
//! Advice to the next person: the scanner never looks back, and looks ahead by two bytes at most; where those are not at
//! hand yet it stops before the token. What can be long (words, quotes, comments, commands) has a state of its own, so that a
//! byte is looked at once however the input is cut. psql reads lines, so nothing but those states lasts over a line end: that
//! is why a string is not continued by one on the next line, whatever the server will make of it.

mod bytes;
mod psql_command;

use memchr::{memchr, memchr2};

use crate::dump::settings::Strings;
use crate::dump::{Input, Unfinished};
use bytes::{Class, class, find, is_tag, is_word, run};

pub(crate) use bytes::is_blank;

/// A token and where it begins; it ends where the scanner stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub kind: TokenKind,
    pub start: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// An unquoted word, whole.
    Word,
    /// The opening of a quoted name.
    Name,
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `;`, at any depth where details are asked for, at depth 0 otherwise.
    Semicolon,
    Comma,
    Dot,
    /// `\;`: a semicolon that psql sends without stopping there.
    Separator,
    /// A psql command, whole, with its line end where that ends it.
    Command {
        /// Where its name ends.
        name_end: usize,
    },
    /// The beginning of anything else: a literal, an operator, a digit.
    Other,
}

/// Which tokens are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// All of them.
    All,
    /// Those that may end something: the `)` that leads back to depth 0, `;` at depth 0, `\;` and commands.
    Ends,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Base,
    Word { start: usize },
    Quote { kind: Quote, start: usize },
    Name { start: usize },
    DollarTag { start: usize },
    DollarQuote { start: usize },
    LineComment { start: usize },
    BlockComment { depth: u64, start: usize },
    Variable,
    CommandName { start: usize },
    Arguments { start: usize, name_end: usize },
    QuotedArgument { start: usize, name_end: usize, quote: u8 },
    WholeLine { start: usize, name_end: usize },
}

/// How a `'` string ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quote {
    /// At the next quote. A doubled quote closes it and opens the next one, which comes to the same.
    Plain,
    /// At the first quote that is neither doubled nor behind a backslash.
    Escapes,
    /// At the first quote that is not doubled, even where plain strings have escapes.
    Unicode,
}

/// The scanner's place in the bytes of one segment; offsets count from the segment's first byte.
#[derive(Clone, Debug)]
pub(crate) struct Scanner {
    state: State,
    pos: usize,
    depth: u64,
    /// The tag of the dollar quote that is open. Kept, because the quote may go on behind rows of a COPY block.
    tag: Vec<u8>,
}

impl Scanner {
    pub fn new() -> Self {
        Scanner { state: State::Base, pos: 0, depth: 0, tag: Vec::new() }
    }

    /// How many bytes are scanned.
    #[inline]
    pub fn pos(&self) -> usize {
        self.pos
    }

    /// How many parentheses are open.
    #[inline]
    pub fn depth(&self) -> u64 {
        self.depth
    }

    /// The bytes before `len` are gone: what is scanned stays scanned.
    #[inline]
    pub fn cut(&mut self, len: usize) {
        self.pos = self.pos.saturating_sub(len);
        match &mut self.state {
            State::Base | State::Variable => {}
            State::Word { start }
            | State::Quote { start, .. }
            | State::Name { start }
            | State::DollarTag { start }
            | State::DollarQuote { start }
            | State::LineComment { start }
            | State::BlockComment { start, .. }
            | State::CommandName { start } => *start = start.saturating_sub(len),
            State::Arguments { start, name_end }
            | State::QuotedArgument { start, name_end, .. }
            | State::WholeLine { start, name_end } => {
                *start = start.saturating_sub(len);
                *name_end = name_end.saturating_sub(len);
            }
        }
    }

    /// Goes back to the beginning of a token, outside everything.
    #[inline]
    pub fn restart(&mut self, pos: usize) {
        self.pos = pos;
        self.depth = 0;
        self.state = State::Base;
    }

    /// What is open, and where it began.
    pub fn unfinished(&self) -> (Unfinished, usize) {
        match self.state {
            State::Quote { start, .. } | State::Name { start } => (Unfinished::Quote, start),
            State::DollarQuote { start } => (Unfinished::DollarQuote, start),
            State::BlockComment { start, .. } => (Unfinished::Comment, start),
            _ => (Unfinished::Statement, 0),
        }
    }

    /// Steps over blanks and comments. `true` at the first byte of anything else, `false` where the bytes are used up.
    #[inline]
    pub fn blanks(&mut self, bytes: &[u8], end: Input) -> bool {
        loop {
            match self.state {
                State::LineComment { .. } => self.line_comment(bytes),
                State::BlockComment { depth, start } => {
                    self.block_comment(bytes, end, depth, start);
                    if self.state != State::Base {
                        return false;
                    }
                }
                _ => {}
            }
            let Some(&byte) = bytes.get(self.pos) else {
                return false;
            };
            match class(byte) {
                Class::Blank => self.pos += 1,
                Class::Dash | Class::Slash => match self.comment(bytes, end, byte) {
                    Comment::Opened => {}
                    Comment::Not => return true,
                    Comment::Unclear => return false,
                },
                _ => return true,
            }
        }
    }

    /// Up to which byte all blanks and comments are whole.
    pub fn whole_blanks(&self) -> usize {
        match self.state {
            State::BlockComment { start, .. } | State::LineComment { start } => start,
            _ => self.pos,
        }
    }

    /// The next token, if the bytes hold it whole (for quotes: their beginning).
    #[inline]
    pub fn token(
        &mut self,
        bytes: &[u8],
        end: Input,
        detail: Detail,
        strings: Strings,
    ) -> Option<Token> {
        match detail {
            Detail::All => self.scan::<true>(bytes, end, strings),
            Detail::Ends => self.scan::<false>(bytes, end, strings),
        }
    }

    fn scan<const ALL: bool>(
        &mut self,
        bytes: &[u8],
        end: Input,
        strings: Strings,
    ) -> Option<Token> {
        let plain = match strings {
            Strings::Standard => Quote::Plain,
            Strings::Escape => Quote::Escapes,
        };
        loop {
            match self.state {
                State::Base => {
                    if let Some(token) = self.base::<ALL>(bytes, end, plain)? {
                        return Some(token);
                    }
                }
                State::Word { start } => {
                    if let Some(token) = self.word::<ALL>(bytes, end, plain, start)? {
                        return Some(token);
                    }
                }
                State::Quote { kind, .. } => self.quote(bytes, end, kind)?,
                State::Name { .. } => self.name(bytes, end)?,
                State::DollarTag { start } => {
                    if let Some(token) = self.dollar_tag::<ALL>(bytes, end, start)? {
                        return Some(token);
                    }
                }
                State::DollarQuote { .. } => self.dollar_quote(bytes, end)?,
                State::LineComment { .. } => {
                    self.line_comment(bytes);
                    if self.state != State::Base {
                        return None;
                    }
                }
                State::BlockComment { depth, start } => {
                    self.block_comment(bytes, end, depth, start);
                    if self.state != State::Base {
                        return None;
                    }
                }
                State::Variable => {
                    self.pos = run(bytes, self.pos, is_tag);
                    if self.pos == bytes.len() && end == Input::Open {
                        return None;
                    }
                    self.state = State::Base;
                }
                State::CommandName { .. }
                | State::Arguments { .. }
                | State::QuotedArgument { .. }
                | State::WholeLine { .. } => return self.command(bytes, end),
            }
        }
    }

    /// From outside everything: to a token that is reported, or into a state of its own.
    #[inline(always)]
    fn base<const ALL: bool>(
        &mut self,
        bytes: &[u8],
        end: Input,
        plain: Quote,
    ) -> Option<Option<Token>> {
        let rest = bytes.get(self.pos..).unwrap_or_default();
        let skipped = rest.iter().position(|byte| match class(*byte) {
            Class::Blank => false,
            Class::Other | Class::Comma | Class::Dot => ALL,
            _ => true,
        });
        let Some(skipped) = skipped else {
            return self.used_up(bytes);
        };
        self.pos += skipped;
        let start = self.pos;
        let byte = *rest.get(skipped)?;
        let next = bytes.get(start + 1).copied();
        let waits = next.is_none() && end == Input::Open;
        let one = |kind| if ALL { Some(Token { kind, start }) } else { None };
        let token = match class(byte) {
            Class::Blank => None,
            Class::Other => one(TokenKind::Other),
            Class::Comma => one(TokenKind::Comma),
            Class::Dot => one(TokenKind::Dot),
            Class::Word => {
                self.state = State::Word { start };
                None
            }
            Class::Quote => {
                self.state = State::Quote { kind: plain, start };
                one(TokenKind::Other)
            }
            Class::DoubleQuote => {
                self.state = State::Name { start };
                one(TokenKind::Name)
            }
            Class::Dollar => {
                self.state = State::DollarTag { start };
                None
            }
            Class::Dash | Class::Slash => {
                return match self.comment(bytes, end, byte) {
                    Comment::Opened => Some(None),
                    Comment::Not => {
                        self.pos += 1;
                        Some(one(TokenKind::Other))
                    }
                    Comment::Unclear => None,
                };
            }
            Class::Colon if waits => return None,
            Class::Colon => {
                match next {
                    Some(b':' | b'=') => self.pos += 1,
                    Some(next) if is_tag(next) => self.state = State::Variable,
                    _ => {}
                }
                one(TokenKind::Other)
            }
            Class::Backslash if waits => return None,
            Class::Backslash => match next {
                Some(b';') => {
                    self.pos += 1;
                    Some(Token { kind: TokenKind::Separator, start })
                }
                Some(b':') => {
                    self.pos += 1;
                    one(TokenKind::Other)
                }
                _ => {
                    self.state = State::CommandName { start };
                    None
                }
            },
            Class::Open => {
                self.depth += 1;
                one(TokenKind::Open)
            }
            Class::Close => {
                let before = self.depth;
                self.depth = before.saturating_sub(1);
                (ALL || before == 1).then_some(Token { kind: TokenKind::Close, start })
            }
            Class::Semicolon => {
                (ALL || self.depth == 0).then_some(Token { kind: TokenKind::Semicolon, start })
            }
        };
        self.pos += 1;
        Some(token)
    }

    #[inline(always)]
    fn word<const ALL: bool>(
        &mut self,
        bytes: &[u8],
        end: Input,
        plain: Quote,
        start: usize,
    ) -> Option<Option<Token>> {
        self.pos = run(bytes, self.pos, is_word);
        let next = bytes.get(self.pos).copied();
        if next.is_none() && end == Input::Open {
            return None;
        }
        if self.pos == start + 1 {
            let letter = bytes.get(start).map(u8::to_ascii_lowercase);
            let kind = match (letter, next) {
                (Some(b'e'), Some(b'\'')) => Some(Quote::Escapes),
                (Some(b'b' | b'x'), Some(b'\'')) => Some(Quote::Plain),
                (Some(b'n'), Some(b'\'')) => Some(plain),
                (Some(b'u'), Some(b'&')) => match bytes.get(self.pos + 1) {
                    None if end == Input::Open => return None,
                    Some(b'\'') => {
                        self.pos += 1;
                        Some(Quote::Unicode)
                    }
                    Some(b'"') => {
                        self.pos += 2;
                        self.state = State::Name { start };
                        let token = Token { kind: TokenKind::Name, start };
                        return Some(ALL.then_some(token));
                    }
                    _ => None,
                },
                _ => None,
            };
            if let Some(kind) = kind {
                self.pos += 1;
                self.state = State::Quote { kind, start };
                return Some(ALL.then_some(Token { kind: TokenKind::Other, start }));
            }
        }
        self.state = State::Base;
        Some(ALL.then_some(Token { kind: TokenKind::Word, start }))
    }

    /// To the end of a string. `None` where the bytes are used up.
    #[inline(always)]
    fn quote(&mut self, bytes: &[u8], end: Input, kind: Quote) -> Option<()> {
        if kind == Quote::Plain {
            let Some(at) = find(b'\'', bytes, self.pos) else {
                return self.used_up(bytes);
            };
            self.pos = at + 1;
            self.state = State::Base;
            return Some(());
        }
        loop {
            let rest = bytes.get(self.pos..).unwrap_or_default();
            let found = match kind {
                Quote::Escapes => memchr2(b'\'', b'\\', rest),
                Quote::Plain | Quote::Unicode => memchr(b'\'', rest),
            };
            let Some(at) = found.map(|at| at + self.pos) else {
                return self.used_up(bytes);
            };
            self.pos = at;
            match (bytes.get(at), bytes.get(at + 1)) {
                (_, None) if end == Input::Open => return None,
                (Some(b'\\'), None) => return self.used_up(bytes),
                (Some(b'\\'), Some(_)) | (_, Some(b'\'')) => self.pos = at + 2,
                _ => {
                    self.pos = at + 1;
                    self.state = State::Base;
                    return Some(());
                }
            }
        }
    }

    /// To the end of a quoted name. `None` where the bytes are used up.
    fn name(&mut self, bytes: &[u8], end: Input) -> Option<()> {
        loop {
            let Some(at) = find(b'"', bytes, self.pos) else {
                return self.used_up(bytes);
            };
            self.pos = at;
            match bytes.get(at + 1) {
                None if end == Input::Open => return None,
                Some(b'"') => self.pos = at + 2,
                _ => {
                    self.pos = at + 1;
                    self.state = State::Base;
                    return Some(());
                }
            }
        }
    }

    fn dollar_tag<const ALL: bool>(
        &mut self,
        bytes: &[u8],
        end: Input,
        start: usize,
    ) -> Option<Option<Token>> {
        let first = start + 1;
        let digit = self.pos == first && bytes.get(first).is_some_and(u8::is_ascii_digit);
        if !digit {
            self.pos = run(bytes, self.pos, is_tag);
        }
        let next = bytes.get(self.pos).copied();
        if next.is_none() && end == Input::Open {
            return None;
        }
        if next == Some(b'$') {
            self.tag.clear();
            self.tag.extend_from_slice(bytes.get(first..self.pos).unwrap_or_default());
            self.pos += 1;
            self.state = State::DollarQuote { start };
        } else if self.pos > first {
            // `$abc` that no dollar ends is a dollar and the word `abc`.
            self.state = State::Word { start: first };
        } else {
            self.state = State::Base;
        }
        Some(ALL.then_some(Token { kind: TokenKind::Other, start }))
    }

    fn dollar_quote(&mut self, bytes: &[u8], end: Input) -> Option<()> {
        loop {
            let Some(at) = find(b'$', bytes, self.pos) else {
                return self.used_up(bytes);
            };
            let tag_end = at + 1 + self.tag.len();
            let Some(&close) = bytes.get(tag_end) else {
                // Compared once, when the bytes are there; a tag holds no dollar, so the comparisons together are linear.
                self.pos = at;
                return match end {
                    Input::Open => None,
                    Input::Ended => self.used_up(bytes),
                };
            };
            if close == b'$' && bytes.get(at + 1..tag_end) == Some(self.tag.as_slice()) {
                self.pos = tag_end + 1;
                self.state = State::Base;
                return Some(());
            }
            self.pos = at + 1;
        }
    }

    /// At a dash or a slash: whether it opens a comment.
    fn comment(&mut self, bytes: &[u8], end: Input, byte: u8) -> Comment {
        match (byte, bytes.get(self.pos + 1)) {
            (_, None) if end == Input::Open => return Comment::Unclear,
            (b'-', Some(b'-')) => self.state = State::LineComment { start: self.pos },
            (b'/', Some(b'*')) => {
                self.state = State::BlockComment { depth: 1, start: self.pos };
            }
            _ => return Comment::Not,
        }
        self.pos += 2;
        Comment::Opened
    }

    /// A bare CR ends a line comment too.
    fn line_comment(&mut self, bytes: &[u8]) {
        match memchr2(b'\n', b'\r', bytes.get(self.pos..).unwrap_or_default()) {
            Some(at) => {
                self.pos += at;
                self.state = State::Base;
            }
            None => self.pos = bytes.len(),
        }
    }

    fn block_comment(&mut self, bytes: &[u8], end: Input, mut depth: u64, start: usize) {
        while let Some(at) = memchr2(b'*', b'/', bytes.get(self.pos..).unwrap_or_default()) {
            self.pos += at;
            match (bytes.get(self.pos), bytes.get(self.pos + 1)) {
                (_, None) if end == Input::Open => {
                    self.state = State::BlockComment { depth, start };
                    return;
                }
                (Some(b'*'), Some(b'/')) => {
                    self.pos += 2;
                    depth -= 1;
                    if depth == 0 {
                        self.state = State::Base;
                        return;
                    }
                }
                (Some(b'/'), Some(b'*')) => {
                    self.pos += 2;
                    depth += 1;
                }
                _ => self.pos += 1,
            }
        }
        self.pos = bytes.len();
        self.state = State::BlockComment { depth, start };
    }

    fn used_up<T>(&mut self, bytes: &[u8]) -> Option<T> {
        self.pos = bytes.len();
        None
    }
}

enum Comment {
    Opened,
    Not,
    Unclear,
}
