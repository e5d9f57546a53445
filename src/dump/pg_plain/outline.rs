//! What the words of a statement tell of it: whether data follows, and whether its semicolons are its own.

use super::scanner::{Detail, Token, TokenKind};

/// The outline of the statement being scanned.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline {
    /// How many words there were, up to 255.
    words: u8,
    lead: [Keyword; 4],
    /// Open `BEGIN` and `CASE` of a body in standard SQL.
    blocks: u64,
    copy: Copy,
    insert: Insert,
}

/// What a statement's first word says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// `SET`, `RESET`, `DISCARD`, `SELECT`: may change the settings.
    Setting,
    /// Anything else.
    Other,
}

/// How far a statement is a `COPY … FROM STDIN`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Copy {
    #[default]
    No,
    /// `COPY` and this many words.
    Target(u8),
    From,
    Data,
}

/// How far a statement is an `INSERT … VALUES (`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Insert {
    /// Nothing is there yet.
    #[default]
    Start,
    /// It is none.
    No,
    First,
    Into,
    Target,
    Alias,
    Columns,
    ColumnsDone,
    Overriding,
    OverridingWhat,
    OverridingValue,
    Values,
}

/// Whether the tuples of an INSERT begin at this token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tuples {
    Begin,
    NotHere,
}

/// Whether tuples are looked for at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LookForTuples {
    Yes,
    No,
}

impl Outline {
    pub fn lead(&self) -> Lead {
        match self.lead[0] {
            Keyword::Set | Keyword::Select | Keyword::Reset => Lead::Setting,
            _ => Lead::Other,
        }
    }

    /// Whether rows follow the statement.
    pub fn reads_rows(&self) -> bool {
        self.copy == Copy::Data
    }

    /// Whether a semicolon outside parentheses ends the statement.
    pub fn ends_at_semicolon(&self) -> bool {
        self.blocks == 0
    }

    /// Which tokens can still change the outline.
    #[inline]
    pub fn detail(&self, depth: u64) -> Detail {
        let heeds = self.words == 0
            || match self.lead[0] {
                Keyword::Create => depth == 0 || self.words < 4,
                Keyword::Copy => depth == 0 && !matches!(self.copy, Copy::No | Copy::Data),
                Keyword::Insert => depth == 0 && self.insert != Insert::No,
                _ => false,
            };
        if heeds { Detail::All } else { Detail::Ends }
    }

    /// Takes the next token; `depth` is that behind it.
    #[inline]
    pub fn token(
        &mut self,
        bytes: &[u8],
        token: Token,
        end: usize,
        depth: u64,
        look: LookForTuples,
    ) -> Tuples {
        let keyword = match token.kind {
            TokenKind::Word => Keyword::of(bytes.get(token.start..end).unwrap_or_default()),
            _ => Keyword::Other,
        };
        if token.kind == TokenKind::Word {
            self.word(keyword, depth);
        }
        if look == LookForTuples::No {
            return Tuples::NotHere;
        }
        if self.insert == Insert::Values && token.kind == TokenKind::Open {
            return Tuples::Begin;
        }
        self.insert = self.insert.after(token.kind, keyword, depth);
        Tuples::NotHere
    }

    fn word(&mut self, keyword: Keyword, depth: u64) {
        if let Some(slot) = self.lead.get_mut(usize::from(self.words)) {
            *slot = keyword;
        }
        self.words = self.words.saturating_add(1);
        if self.is_routine() && depth == 0 {
            match keyword {
                Keyword::Begin => self.blocks += 1,
                Keyword::Case if self.blocks > 0 => self.blocks += 1,
                Keyword::End => self.blocks = self.blocks.saturating_sub(1),
                _ => {}
            }
        }
        if self.words == 1 && keyword == Keyword::Copy {
            self.copy = Copy::Target(0);
        } else if depth == 0 {
            self.copy = match (self.copy, keyword) {
                (Copy::Target(_), Keyword::From) => Copy::From,
                (Copy::Target(words @ ..=3), _) => Copy::Target(words + 1),
                (Copy::From, Keyword::Stdin) => Copy::Data,
                (Copy::Data, _) => Copy::Data,
                _ => Copy::No,
            };
        }
    }

    /// `CREATE [OR REPLACE] FUNCTION | PROCEDURE`.
    fn is_routine(&self) -> bool {
        matches!(
            self.lead,
            [Keyword::Create, Keyword::Routine, ..]
                | [Keyword::Create, Keyword::Or, Keyword::Replace, Keyword::Routine]
        )
    }
}

impl Insert {
    fn after(self, kind: TokenKind, keyword: Keyword, depth: u64) -> Insert {
        use TokenKind::{Close, Dot, Name, Open, Word};
        match (self, kind) {
            (Insert::Start, Word) if keyword == Keyword::Insert => Insert::First,
            (Insert::First, Word) if keyword == Keyword::Into => Insert::Into,
            (Insert::Into, Word | Name) => Insert::Target,
            (Insert::Target, Dot) => Insert::Into,
            (Insert::Target, Word) if keyword == Keyword::As => Insert::Alias,
            (Insert::Alias, Word | Name) => Insert::Target,
            (Insert::Target, Open) => Insert::Columns,
            (Insert::Columns, Close) if depth == 0 => Insert::ColumnsDone,
            (Insert::Columns, _) => Insert::Columns,
            (Insert::Target | Insert::ColumnsDone, Word) => match keyword {
                Keyword::Overriding => Insert::Overriding,
                Keyword::Values => Insert::Values,
                _ => Insert::No,
            },
            (Insert::Overriding, Word) if keyword == Keyword::SystemOrUser => {
                Insert::OverridingWhat
            }
            (Insert::OverridingWhat, Word) if keyword == Keyword::Value => Insert::OverridingValue,
            (Insert::OverridingValue, Word) if keyword == Keyword::Values => Insert::Values,
            _ => Insert::No,
        }
    }
}

/// The words that mean something here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Keyword {
    #[default]
    Other,
    As,
    Begin,
    Case,
    Copy,
    Create,
    End,
    From,
    Insert,
    Into,
    Or,
    Overriding,
    Replace,
    /// `RESET`, `DISCARD`.
    Reset,
    /// `FUNCTION`, `PROCEDURE`.
    Routine,
    Select,
    Set,
    /// `STDIN` or `STDOUT`: behind FROM the server takes either.
    Stdin,
    SystemOrUser,
    Value,
    Values,
}

impl Keyword {
    #[inline]
    fn of(word: &[u8]) -> Keyword {
        let candidates: &[(&[u8], Keyword)] = match word.len() {
            2 => &[(b"AS", Keyword::As), (b"OR", Keyword::Or)],
            3 => &[(b"SET", Keyword::Set), (b"END", Keyword::End)],
            4 => &[
                (b"INTO", Keyword::Into),
                (b"COPY", Keyword::Copy),
                (b"FROM", Keyword::From),
                (b"CASE", Keyword::Case),
                (b"USER", Keyword::SystemOrUser),
            ],
            5 => &[
                (b"STDIN", Keyword::Stdin),
                (b"BEGIN", Keyword::Begin),
                (b"VALUE", Keyword::Value),
                (b"RESET", Keyword::Reset),
            ],
            6 => &[
                (b"INSERT", Keyword::Insert),
                (b"VALUES", Keyword::Values),
                (b"CREATE", Keyword::Create),
                (b"SELECT", Keyword::Select),
                (b"SYSTEM", Keyword::SystemOrUser),
                (b"STDOUT", Keyword::Stdin),
            ],
            7 => &[(b"REPLACE", Keyword::Replace), (b"DISCARD", Keyword::Reset)],
            8 => &[(b"FUNCTION", Keyword::Routine)],
            9 => &[(b"PROCEDURE", Keyword::Routine)],
            10 => &[(b"OVERRIDING", Keyword::Overriding)],
            _ => &[],
        };
        // Most words are none of these: the first letter tells.
        let first = word.first().map(u8::to_ascii_uppercase);
        candidates
            .iter()
            .find(|(name, _)| name.first().copied() == first && name.eq_ignore_ascii_case(word))
            .map_or(Keyword::Other, |(_, keyword)| *keyword)
    }
}
