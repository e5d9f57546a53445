//! The words of SQL as PostgreSQL's scanner cuts them, and the few shapes that every grammar here is made of: keywords, names,
//! groups in parentheses, lists.
//!
//! A parser takes the rest of the statement and skips blanks and comments before its own token. Nothing recurses: a group is
//! walked with a counter, so hostile nesting costs no stack.

use nom::IResult;
use nom::error::{Error, ErrorKind};

use crate::schema::TableName;

/// What a grammar gives: the rest of the statement and what was read.
pub(super) type Parsed<'a, T> = IResult<&'a str, T>;

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A keyword or a bare name, as written.
    Word(&'a str),
    /// What stands between double quotes, doubled quotes still doubled.
    Quoted(&'a str),
    /// What stands between the quotes of `'…'`, doubled quotes still doubled.
    Text(&'a str),
    /// Any other literal: `E'…'`, `B'…'`, `$$…$$`, `$1`.
    Literal,
    /// A number without its sign.
    Number(&'a str),
    /// Any other character: `(`, `,`, `.`, a piece of an operator.
    Symbol(char),
}

/// A name of up to three parts, of which the schema and the name itself are kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Name {
    /// The schema, where it is written.
    pub schema: Option<String>,
    /// The name itself.
    pub name: String,
}

impl Name {
    /// The table of this name, in `default_schema` where none is written.
    pub fn within(&self, default_schema: &str) -> TableName {
        TableName::new(self.schema.as_deref().unwrap_or(default_schema), self.name.as_str())
    }
}

/// The failure of a grammar at `input`.
pub(super) fn refuse<T>(input: &str) -> Parsed<'_, T> {
    Err(nom::Err::Error(Error::new(input, ErrorKind::Verify)))
}

/// The next token. Fails at the end, and in a literal or comment that does not end.
pub(super) fn token(input: &str) -> Parsed<'_, Token<'_>> {
    let input = gap(input)?;
    let Some(first) = input.chars().next() else { return refuse(input) };
    let after = tail(input, first.len_utf8());
    match first {
        '"' => quoted(after, '"').map(|(rest, inner)| (rest, Token::Quoted(inner))),
        '\'' => quoted(after, '\'').map(|(rest, inner)| (rest, Token::Text(inner))),
        '$' => dollar(input),
        '0'..='9' => {
            let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_'));
            let (number, rest) = split(input, 1 + end.unwrap_or(after.len()));
            Ok((rest, Token::Number(number)))
        }
        c if starts_word(c) => {
            let end = after.find(|c: char| !continues_word(c)).unwrap_or(after.len());
            let (word, rest) = split(input, first.len_utf8() + end);
            prefixed_literal(word, rest)
        }
        other => Ok((after, Token::Symbol(other))),
    }
}

/// The keyword `expected` (upper case), bare.
pub(super) fn keyword<'a>(expected: &str, input: &'a str) -> Parsed<'a, ()> {
    match token(input)? {
        (rest, Token::Word(word)) if word.eq_ignore_ascii_case(expected) => Ok((rest, ())),
        _ => refuse(input),
    }
}

/// Several keywords in a row, written with blanks between them: `"ALTER TABLE"`.
pub(super) fn keywords<'a>(expected: &str, mut input: &'a str) -> Parsed<'a, ()> {
    for word in expected.split(' ') {
        input = keyword(word, input)?.0;
    }
    Ok((input, ()))
}

/// What follows the keywords where they are next.
pub(super) fn after<'a>(expected: &str, input: &'a str) -> Option<&'a str> {
    keywords(expected, input).ok().map(|(rest, ())| rest)
}

/// What follows, with or without the keywords.
pub(super) fn skip<'a>(expected: &str, input: &'a str) -> &'a str {
    after(expected, input).unwrap_or(input)
}

/// The character `expected`.
pub(super) fn symbol(expected: char, input: &str) -> Parsed<'_, ()> {
    match token(input)? {
        (rest, Token::Symbol(c)) if c == expected => Ok((rest, ())),
        _ => refuse(input),
    }
}

/// The text of a string literal: `'it''s'`, `E'a\nb'`, `$$a$$`. Literals that go on on the next line are refused.
pub(super) fn text(input: &str) -> Parsed<'_, String> {
    let start = gap(input)?;
    match token(start)? {
        (rest, Token::Text(inner)) => Ok((rest, inner.replace("''", "'"))),
        (rest, Token::Literal) => {
            let written = split(start, start.len() - rest.len()).0;
            match literal_text(written) {
                Some(text) => Ok((rest, text)),
                None => refuse(input),
            }
        }
        _ => refuse(input),
    }
}

/// A name of one part, unquoted; a bare one in lower case, as PostgreSQL folds it.
pub(super) fn identifier(input: &str) -> Parsed<'_, String> {
    match token(input)? {
        (rest, Token::Word(word)) => Ok((rest, word.to_ascii_lowercase())),
        (rest, Token::Quoted(inner)) => Ok((rest, inner.replace("\"\"", "\""))),
        _ => refuse(input),
    }
}

/// A name with its schema, if that is written; of `database.schema.name` the database is dropped.
pub(super) fn name(input: &str) -> Parsed<'_, Name> {
    let (mut rest, mut last) = identifier(input)?;
    let mut schema = None;
    for _ in 0..2 {
        let Ok((dotted, ())) = symbol('.', rest) else { break };
        let (next, part) = identifier(dotted)?;
        schema = Some(std::mem::replace(&mut last, part));
        rest = next;
    }
    Ok((rest, Name { schema, name: last }))
}

/// A group in parentheses: what stands between them.
pub(super) fn group(input: &str) -> Parsed<'_, &str> {
    let (inner, ()) = symbol('(', input)?;
    let mut rest = inner;
    let mut depth = 1_u32;
    loop {
        let before = rest;
        let (next, read) = token(rest)?;
        match read {
            Token::Symbol('(') => depth = depth.saturating_add(1),
            Token::Symbol(')') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Ok((next, split(inner, inner.len() - before.len()).0));
        }
        rest = next;
    }
}

/// The parts of a group's inside between its own commas; none where it is empty.
pub(super) fn elements(inner: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut start = inner;
    let mut rest = inner;
    let mut depth = 0_u32;
    loop {
        if is_end(rest) {
            break;
        }
        let before = rest;
        let (next, read) = token(rest).ok()?;
        match read {
            Token::Symbol('(' | '[') => depth = depth.saturating_add(1),
            Token::Symbol(')' | ']') => depth = depth.checked_sub(1)?,
            Token::Symbol(',') if depth == 0 => {
                parts.push(split(start, start.len() - before.len()).0);
                start = next;
            }
            _ => {}
        }
        rest = next;
    }
    if parts.is_empty() && is_end(start) {
        return Some(parts);
    }
    parts.push(start);
    Some(parts)
}

/// What `parser` reads from all of `input`, a `;` at the end allowed.
pub(super) fn whole<'a, T>(parser: impl Fn(&'a str) -> Parsed<'a, T>, input: &'a str) -> Option<T> {
    let (rest, value) = parser(input).ok()?;
    ends(rest).then_some(value)
}

/// Whether only blanks, comments and at most one `;` follow.
pub(super) fn ends(input: &str) -> bool {
    match symbol(';', input) {
        Ok((rest, ())) => is_end(rest),
        Err(_) => is_end(input),
    }
}

/// Whether only blanks and comments follow.
pub(super) fn is_end(input: &str) -> bool {
    gap(input).is_ok_and(str::is_empty)
}

/// `input` without its first blanks and comments.
pub(super) fn gap(mut input: &str) -> Result<&str, nom::Err<Error<&str>>> {
    loop {
        input = input.trim_start_matches([' ', '\t', '\n', '\r', '\x0B', '\x0C']);
        if let Some(comment) = input.strip_prefix("--") {
            input = comment.find('\n').map_or("", |at| tail(comment, at));
        } else if let Some(comment) = input.strip_prefix("/*") {
            input = block_comment(comment)?;
        } else {
            return Ok(input);
        }
    }
}

/// What follows a block comment, whose `/*` is already read; comments nest.
fn block_comment(input: &str) -> Result<&str, nom::Err<Error<&str>>> {
    let mut depth = 1_u32;
    let mut rest = input;
    while let Some(at) = rest.find(['*', '/']) {
        rest = tail(rest, at);
        if let Some(inner) = rest.strip_prefix("/*") {
            depth = depth.saturating_add(1);
            rest = inner;
        } else if let Some(outer) = rest.strip_prefix("*/") {
            depth -= 1;
            rest = outer;
            if depth == 0 {
                return Ok(rest);
            }
        } else {
            rest = tail(rest, 1);
        }
    }
    Err(nom::Err::Error(Error::new(input, ErrorKind::Eof)))
}

/// The inside of a quoted token whose opening quote is read; a doubled quote stands for one.
fn quoted(input: &str, quote: char) -> Parsed<'_, &str> {
    let mut rest = input;
    while let Some(at) = rest.find(quote) {
        rest = tail(rest, at + 1);
        match rest.strip_prefix(quote) {
            Some(doubled) => rest = doubled,
            None => return Ok((rest, split(input, input.len() - rest.len() - 1).0)),
        }
    }
    refuse(input)
}

/// A word, or the literal that it begins: `E'…'`, `B'…'`, `X'…'`, `N'…'`. `U&` forms are refused: pg_dump never writes them.
fn prefixed_literal<'a>(word: &'a str, rest: &'a str) -> Parsed<'a, Token<'a>> {
    if let Some(text) = rest.strip_prefix('\'') {
        match word {
            "E" | "e" => return escape_string(text),
            "B" | "b" | "X" | "x" | "N" | "n" => {
                return quoted(text, '\'').map(|(rest, _)| (rest, Token::Literal));
            }
            _ => {}
        }
    }
    if matches!(word, "U" | "u") && (rest.starts_with("&'") || rest.starts_with("&\"")) {
        return refuse(rest);
    }
    Ok((rest, Token::Word(word)))
}

/// `E'…'` after its quote: a backslash takes the next character with it.
fn escape_string(input: &str) -> Parsed<'_, Token<'_>> {
    let mut rest = input;
    while let Some(at) = rest.find(['\'', '\\']) {
        let found = tail(rest, at);
        let mut characters = found.chars();
        let first = characters.next();
        rest = characters.as_str();
        match first {
            Some('\\') => {
                characters.next();
                rest = characters.as_str();
            }
            _ => match rest.strip_prefix('\'') {
                Some(doubled) => rest = doubled,
                None => return Ok((rest, Token::Literal)),
            },
        }
    }
    refuse(input)
}

/// `$$…$$`, `$tag$…$tag$` or a parameter `$1`.
fn dollar(input: &str) -> Parsed<'_, Token<'_>> {
    let after = tail(input, 1);
    let tag = after.find(|c: char| !(continues_word(c) && c != '$')).unwrap_or(after.len());
    let (tag_name, rest) = split(after, tag);
    if tag_name.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok((rest, Token::Literal));
    }
    let Some(body) = rest.strip_prefix('$') else { return Ok((after, Token::Symbol('$'))) };
    let delimiter = split(input, tag + 2).0;
    match body.find(delimiter) {
        Some(at) => Ok((tail(body, at + delimiter.len()), Token::Literal)),
        None => refuse(input),
    }
}

/// What `E'…'` or `$tag$…$tag$` stands for; `None` for other literals and for escapes that name bytes.
fn literal_text(written: &str) -> Option<String> {
    if written.starts_with('$') {
        let tag = written.get(1..)?.find('$')? + 2;
        return written.get(tag..written.len().checked_sub(tag)?).map(str::to_owned);
    }
    let inner = written.strip_prefix(['E', 'e'])?.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '\'' => _ = characters.next(),
            '\\' => {
                text.push(match characters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'b' => '\x08',
                    'f' => '\x0C',
                    '0'..='7' | 'x' | 'u' | 'U' => return None,
                    other => other,
                });
                continue;
            }
            _ => {}
        }
        text.push(c);
    }
    Some(text)
}

fn starts_word(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_' || !c.is_ascii()
}

fn continues_word(c: char) -> bool {
    starts_word(c) || c.is_ascii_digit() || c == '$'
}

/// `input` from `at` on; empty where that is no place in it.
fn tail(input: &str, at: usize) -> &str {
    input.get(at..).unwrap_or("")
}

/// `input` cut at `at`, which every caller took from `input` itself.
fn split(input: &str, at: usize) -> (&str, &str) {
    input.split_at_checked(at).unwrap_or((input, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(mut input: &str) -> (Vec<Token<'_>>, bool) {
        let mut read = Vec::new();
        while let Ok((rest, token)) = token(input) {
            read.push(token);
            input = rest;
        }
        (read, is_end(input))
    }

    #[test]
    fn tokens_are_cut_as_postgresql_cuts_them() {
        use Token::{Literal, Number, Quoted, Symbol, Text, Word};
        let cases: &[(&str, &[Token<'_>])] = &[
            ("CREATE table", &[Word("CREATE"), Word("table")]),
            ("\"a\"\"b;\n\"", &[Quoted("a\"\"b;\n")]),
            ("'it''s'", &[Text("it''s")]),
            (r"'a\'", &[Text(r"a\")]),
            (r"E'a\'b' x", &[Literal, Word("x")]),
            (r"e'a''b'", &[Literal]),
            ("B'01'::bit", &[Literal, Symbol(':'), Symbol(':'), Word("bit")]),
            ("$$ ; ' $$ $_X$ $$ $_X$", &[Literal, Literal]),
            ("a$b$c $1", &[Word("a$b$c"), Literal]),
            ("1.5e3, .5", &[Number("1.5e3"), Symbol(','), Symbol('.'), Number("5")]),
            ("a -- x ' \n b", &[Word("a"), Word("b")]),
            ("a /* /* ' */ * / */ b", &[Word("a"), Word("b")]),
            ("größe", &[Word("größe")]),
        ];
        for (input, expected) in cases {
            assert_eq!(tokens(input), (expected.to_vec(), true), "{input}");
        }
        for open in
            ["'a", "\"a", "E'a\\'", "$$ a", "$x$ $$", "/* a", "/* /* */", "U&\"a\"", "U&'a'"]
        {
            let (read, ended) = tokens(open);
            assert!(read.is_empty() && !ended, "{open}");
        }
    }

    #[test]
    fn string_literals_are_decoded() {
        let cases = [
            ("'it''s'", Some("it's")),
            (r"'a\n'", Some(r"a\n")),
            (r"E'\'a''\n\\\t\z'", Some("'a'\n\\\tz")),
            ("e'a' ;", Some("a")),
            ("$$a'b$$", Some("a'b")),
            ("$x$ $$ $x$", Some(" $$ ")),
            ("$$$$", Some("")),
            (r"E'\x41'", None),
            (r"E'\u0041'", None),
            ("$1", None),
            ("B'01'", None),
            ("N'a'", None),
            ("1", None),
            ("", None),
        ];
        for (input, expected) in cases {
            assert_eq!(text(input).ok().map(|(_, text)| text).as_deref(), expected, "{input}");
        }
    }

    #[test]
    fn groups_and_lists_are_cut_at_their_own_commas() {
        assert_eq!(group("(a, (b), ')') c"), Ok((" c", "a, (b), ')'")));
        assert!(group("(a, (b)").is_err());
        assert_eq!(elements("a, f(b, c), ARRAY[1,2], ','"), {
            Some(vec!["a", " f(b, c)", " ARRAY[1,2]", " ','"])
        });
        assert_eq!(elements("  "), Some(vec![]));
        assert_eq!(elements("a)"), None);
    }

    #[test]
    fn names_keep_schema_and_name() {
        let named = |schema: Option<&str>, name: &str| {
            Some(Name { schema: schema.map(str::to_owned), name: name.to_owned() })
        };
        assert_eq!(whole(name, "Users;"), named(None, "users"));
        assert_eq!(whole(name, "crm . \"My.\"\"Users\""), named(Some("crm"), "My.\"Users"));
        assert_eq!(whole(name, "db.s.t"), named(Some("s"), "t"));
        assert_eq!(whole(name, "a.b.c.d"), None);
    }

    #[test]
    fn nesting_costs_no_stack() {
        let deep = "(".repeat(500_000);
        assert!(group(&deep).is_err());
        assert!(group(&format!("{deep}{}", ")".repeat(500_000))).is_ok());
        assert!(gap(&"/*".repeat(500_000)).is_err());
    }
}
