//! What the heads of segments say: the table and columns of a COPY or an INSERT, a psql command, a changed setting.
//!
//! Small grammars, in nom. Every function answers `None` to what it does not understand wholly, down to the last byte: then
//! nobody can say which values belong to which column, and the caller must not guess.

mod grammar;
mod options;

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{all_consuming, map, opt, value, verify};
use nom::multi::{many0_count, separated_list1};
use nom::sequence::{delimited, preceded};

use super::Input;
use super::pg_plain::scanner::{Detail, Scanner, TokenKind, is_blank};
use super::settings::{Settings, Strings};
use crate::encoding::Encoding;
use crate::schema::TableName;
use grammar::Grammar;

pub use options::{CopyFormat, CopyOptions, HeaderLine, Oids};

/// What a COPY statement says of the rows behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyHeader {
    /// The table that is filled.
    pub table: TableName,
    /// The columns in the order of the fields; `None` where there is no list: all columns of the table, or no columns at all.
    pub columns: Option<Vec<String>>,
    /// How the rows are written.
    pub options: CopyOptions,
}

/// What an INSERT says of its tuples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsertHead {
    /// The table that is filled.
    pub table: TableName,
    /// The columns in the order of the values; `None` where there is no list: by position in the table.
    pub columns: Option<Vec<String>>,
    /// `OVERRIDING … VALUE`.
    pub overriding: Option<Overriding>,
}

/// What becomes of values given for identity columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overriding {
    /// `OVERRIDING SYSTEM VALUE`: they are taken.
    System,
    /// `OVERRIDING USER VALUE`: they are ignored.
    User,
}

/// A psql line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MetaCommand<'a> {
    /// The command's name without the backslash.
    pub word: &'a [u8],
    /// The rest of the line, without the blanks around it.
    pub argument: &'a [u8],
}

/// What a statement or a psql line changes in the [`Settings`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingChange {
    /// Another client encoding.
    Encoding(Encoding),
    /// Another `standard_conforming_strings`.
    Strings(Strings),
    /// Another first schema of the search path.
    Schema(Option<String>),
    /// Everything is as at the beginning: another connection, `RESET ALL`.
    All,
}

/// The head of a COPY block: `COPY public.t (a, b) FROM stdin;`, or `\copy t from stdin`, with any options.
///
/// `None` where anything else stands on the line, or there is a `WHERE`: the caller cannot know the rows then.
pub fn parse_copy_header(segment: &[u8], settings: &Settings) -> Option<CopyHeader> {
    let grammar = Grammar::new(settings);
    let header = |word: &'static str| {
        (
            preceded(grammar.keyword(word), opt(grammar.keyword("BINARY"))),
            grammar.table(),
            opt(grammar.columns()),
            opt((grammar.keyword("WITH"), grammar.keyword("OIDS"))),
            preceded(
                (
                    grammar.keyword("FROM"),
                    alt((grammar.keyword("STDIN"), grammar.keyword("STDOUT"))),
                ),
                options::options(grammar),
            ),
        )
    };
    let semicolon = grammar.symbol(";");
    let sql = delimited(grammar.blanks(), header("COPY"), semicolon);
    let slash = delimited(
        (grammar.blanks(), grammar.symbol("\\")),
        header("COPY"),
        opt(grammar.symbol(";")),
    );
    let (_, (binary, table, columns, oids, options)) =
        all_consuming(alt((sql, slash))).parse(segment).ok()?;
    let mut options = options.read(binary, settings)?;
    if oids.is_some() {
        options.oids = Oids::InFront;
    }
    Some(CopyHeader { table, columns, options })
}

/// The head of an INSERT, up to and with `VALUES`.
pub fn parse_insert_head(segment: &[u8], settings: &Settings) -> Option<InsertHead> {
    let grammar = Grammar::new(settings);
    let overriding = delimited(
        grammar.keyword("OVERRIDING"),
        alt((
            value(Overriding::System, grammar.keyword("SYSTEM")),
            value(Overriding::User, grammar.keyword("USER")),
        )),
        grammar.keyword("VALUE"),
    );
    let (_, (_, table, _, columns, overriding, _)) = all_consuming((
        (grammar.blanks(), grammar.keyword("INSERT"), grammar.keyword("INTO")),
        grammar.table(),
        opt(preceded(grammar.keyword("AS"), grammar.name())),
        opt(grammar.columns()),
        opt(overriding),
        grammar.keyword("VALUES"),
    ))
    .parse(segment)
    .ok()?;
    Some(InsertHead { table, columns, overriding })
}

/// The name and the argument of a psql line.
pub fn parse_meta_command(segment: &[u8]) -> Option<MetaCommand<'_>> {
    let line = segment.trim_ascii().strip_prefix(b"\\")?;
    let end = line.iter().position(|byte| is_blank(*byte) || *byte == b'\\').unwrap_or(line.len());
    let (word, argument) = line.split_at(end);
    Some(MetaCommand { word, argument: argument.trim_ascii() })
}

/// The first `count` unquoted words of a statement in upper case, whatever stands between them.
///
/// `EXPLAIN (ANALYZE) INSERT INTO t …` gives `EXPLAIN`, `ANALYZE`, `INSERT`; words in quotes and comments are none.
pub fn first_words(statement: &[u8], count: usize) -> Vec<String> {
    let mut scanner = Scanner::new();
    let mut words = Vec::new();
    while words.len() < count
        && let Some(token) = scanner.token(statement, Input::Ended, Detail::All, Strings::Standard)
    {
        if token.kind == TokenKind::Word {
            let word = statement.get(token.start..scanner.pos()).unwrap_or_default();
            words.push(word.to_ascii_uppercase().escape_ascii().to_string());
        }
    }
    words
}

/// The table of `INSERT INTO t DEFAULT VALUES;`, a row without values.
pub fn parse_default_row(statement: &[u8], settings: &Settings) -> Option<TableName> {
    let grammar = Grammar::new(settings);
    let (_, (_, table, ..)) = all_consuming((
        (grammar.blanks(), grammar.keyword("INSERT"), grammar.keyword("INTO")),
        grammar.table(),
        opt(preceded(grammar.keyword("AS"), grammar.name())),
        (grammar.keyword("DEFAULT"), grammar.keyword("VALUES")),
        opt(grammar.symbol(";")),
    ))
    .parse(statement)
    .ok()?;
    Some(table)
}

/// Whether an unquoted word stands in a statement outside of its parentheses.
pub fn has_outer_word(statement: &[u8], word: &str, strings: Strings) -> bool {
    let mut scanner = Scanner::new();
    while let Some(token) = scanner.token(statement, Input::Ended, Detail::All, strings) {
        let text = statement.get(token.start..scanner.pos()).unwrap_or_default();
        if token.kind == TokenKind::Word
            && scanner.depth() == 0
            && text.eq_ignore_ascii_case(word.as_bytes())
        {
            return true;
        }
    }
    false
}

/// Whether a statement ends in `\gexec`: psql takes the cells that it gives for statements.
pub fn runs_its_result(statement: &[u8], strings: Strings) -> bool {
    let mut scanner = Scanner::new();
    while let Some(token) = scanner.token(statement, Input::Ended, Detail::All, strings) {
        if let TokenKind::Command { name_end } = token.kind
            && statement.get(token.start + 1..name_end) == Some(b"gexec")
        {
            return true;
        }
    }
    false
}

/// Whether a piece of SQL may hold a value: a string, a number, a variable or a command of psql.
pub fn holds_values(sql: &[u8], strings: Strings) -> bool {
    let mut scanner = Scanner::new();
    while let Some(token) = scanner.token(sql, Input::Ended, Detail::All, strings) {
        let first = sql.get(token.start).copied().unwrap_or_default();
        match token.kind {
            TokenKind::Command { .. } => return true,
            TokenKind::Other if first.is_ascii_alphanumeric() => return true,
            TokenKind::Other if matches!(first, b'\'' | b'$' | b':' | b'\\') => return true,
            _ => {}
        }
    }
    false
}

/// Where the literal behind `PASSWORD` stands in the definition of a role, with all that belongs to it: a prefix, doubled
/// quotes, further parts on the next lines. `None` where there is none, or NULL.
pub fn password_literal(statement: &[u8], strings: Strings) -> Option<std::ops::Range<usize>> {
    let mut scanner = Scanner::new();
    let mut awaited = false;
    let mut literal: Option<usize> = None;
    while let Some(token) = scanner.token(statement, Input::Ended, Detail::All, strings) {
        match (token.kind, literal) {
            (TokenKind::Other | TokenKind::Name, Some(_)) => {}
            (TokenKind::Other, None) if awaited => literal = Some(token.start),
            (_, Some(start)) => {
                let behind = statement.get(start..token.start)?;
                return Some(start..start + behind.trim_ascii_end().len());
            }
            (kind, None) => {
                let word = statement.get(token.start..scanner.pos()).unwrap_or_default();
                awaited = kind == TokenKind::Word && word.eq_ignore_ascii_case(b"PASSWORD");
            }
        }
    }
    literal.map(|start| start..statement.trim_ascii_end().len())
}

/// Whether a `\copy` (given without its backslash) reads rows from the lines behind it.
pub(crate) fn slash_copy_reads_rows(line: &[u8]) -> bool {
    let mut scanner = Scanner::new();
    let mut from = false;
    while let Some(token) = scanner.token(line, Input::Ended, Detail::All, Strings::Standard) {
        if scanner.depth() > 0 || token.kind == TokenKind::Dot {
            continue;
        }
        let word = line.get(token.start..scanner.pos()).unwrap_or_default();
        let is_word = token.kind == TokenKind::Word;
        if from && is_word {
            return word.eq_ignore_ascii_case(b"stdin") || word.eq_ignore_ascii_case(b"stdout");
        }
        from = is_word && word.eq_ignore_ascii_case(b"from");
    }
    false
}

/// What `SET`, `RESET`, `DISCARD` or `SELECT set_config(…)` changes.
pub(crate) fn parse_setting(statement: &[u8], settings: &Settings) -> Option<SettingChange> {
    let grammar = Grammar::new(settings);
    let scope = opt(alt((grammar.keyword("SESSION"), grammar.keyword("LOCAL"))));
    let assignment = (
        preceded((grammar.keyword("SET"), scope), grammar.name()),
        preceded(
            alt((value((), grammar.symbol("=")), value((), grammar.keyword("TO")))),
            separated_list1(grammar.symbol(","), grammar.value()),
        ),
    );
    let names = map(
        preceded((grammar.keyword("SET"), grammar.keyword("NAMES")), grammar.value()),
        |name| ("client_encoding".to_owned(), vec![name]),
    );
    let reset = map(preceded(grammar.keyword("RESET"), grammar.name()), |name| (name, Vec::new()));
    let discard = map(
        preceded(grammar.keyword("DISCARD"), verify(grammar.name(), |name: &String| name == "all")),
        |name| (name, Vec::new()),
    );
    let schema = opt((grammar.keyword("PG_CATALOG"), grammar.symbol(".")));
    let set_config = map(
        preceded(
            (grammar.keyword("SELECT"), schema, grammar.keyword("SET_CONFIG"), grammar.symbol("(")),
            (grammar.string(), preceded(grammar.symbol(","), grammar.string())),
        ),
        |(name, list)| (grammar.text(&name).to_ascii_lowercase(), search_list(&list, grammar)),
    );
    let (_, (_, (name, values))) =
        (grammar.blanks(), alt((assignment, names, reset, discard, set_config)))
            .parse(statement)
            .ok()?;
    let first = values.first().map(String::as_str);
    let default = matches!(first, None | Some("default"));
    match name.as_str() {
        "all" => Some(SettingChange::All),
        "client_encoding" if default => Some(SettingChange::Encoding(Encoding::default())),
        "client_encoding" => {
            // Bytes in an encoding that nobody knows mean nothing in particular.
            let encoding = Encoding::by_name(first?).unwrap_or(Encoding::SqlAscii);
            Some(SettingChange::Encoding(encoding))
        }
        "standard_conforming_strings" => {
            Some(SettingChange::Strings(match first.map(str::to_ascii_lowercase).as_deref() {
                Some("off" | "of" | "false" | "fals" | "fal" | "fa" | "f" | "no" | "n" | "0") => {
                    Strings::Escape
                }
                _ => Strings::Standard,
            }))
        }
        "search_path" if default => Some(SettingChange::Schema(None)),
        "search_path" => Some(SettingChange::Schema(
            values
                .into_iter()
                .find(|name| !matches!(name.as_str(), "" | "pg_catalog" | "pg_temp" | "$user")),
        )),
        _ => None,
    }
}

/// What `\connect` and `\encoding` change.
pub(crate) fn parse_command_setting(segment: &[u8]) -> Option<SettingChange> {
    let command = parse_meta_command(segment)?;
    match command.word {
        b"connect" | b"c" => Some(SettingChange::All),
        b"encoding" => {
            let name = command.argument.split(|byte| is_blank(*byte) || *byte == b'\\').next()?;
            let name: Vec<u8> =
                name.iter().copied().filter(|byte| !matches!(byte, b'\'' | b'"')).collect();
            let name = std::str::from_utf8(&name).ok()?;
            if name.is_empty() {
                return None;
            }
            Some(SettingChange::Encoding(Encoding::by_name(name).unwrap_or(Encoding::SqlAscii)))
        }
        _ => None,
    }
}

/// The names in the text of a list setting: `"$user", public`. A plain value is a list of one.
fn search_list(text: &[u8], grammar: Grammar) -> Vec<String> {
    let mut list = delimited(
        grammar.blanks(),
        separated_list1(grammar.symbol(","), grammar.name()),
        many0_count(grammar.symbol(",")),
    );
    match all_consuming(|input| list.parse(input)).parse(text) {
        Ok((_, names)) => names,
        Err(_) => vec![grammar.text(text)],
    }
}

#[cfg(test)]
mod tests;
