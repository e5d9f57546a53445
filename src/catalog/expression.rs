//! Expressions, as far as the catalog must see into them: which columns they may be about.

use super::token::{Token, after, group, identifier, name, skip, symbol, token};
use super::type_name::type_name;

/// Every name in the expression that may be a column's, in the order in which they come first.
///
/// Left out are names of functions, types, collations and operators, the fields of EXTRACT and the words of SQL that cannot be a
/// bare column. Of a dotted name every part is given. The caller keeps those that are columns.
pub(super) fn columns_in(expression: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let mut rest = expression;
    while let Ok((next, read)) = token(rest) {
        let at = std::mem::replace(&mut rest, next);
        match read {
            Token::Symbol(':') => {
                // The type of a cast.
                if let Ok((cast, ())) = symbol(':', next)
                    && let Ok((after_type, _)) = type_name(cast)
                {
                    rest = after_type;
                }
            }
            Token::Word(word) => {
                if let Some(after_word) = clause(word, next) {
                    rest = after_word;
                } else if !names_a_function_or_type(next) && !is_sql(word) {
                    keep(at, &mut found, &mut seen);
                }
            }
            Token::Quoted(_) if !names_a_function_or_type(next) => keep(at, &mut found, &mut seen),
            _ => {}
        }
    }
    found
}

/// What stands before the bare `word` outside parentheses; all of it where there is none.
pub(super) fn text_until<'a>(word: &str, input: &'a str) -> &'a str {
    let mut rest = input;
    let mut depth = 0_u32;
    while let Ok((next, read)) = token(rest) {
        match read {
            Token::Symbol('(' | '[') => depth = depth.saturating_add(1),
            Token::Symbol(')' | ']') => depth = depth.saturating_sub(1),
            Token::Word(found) if depth == 0 && found.eq_ignore_ascii_case(word) => {
                return input.get(..input.len() - rest.len()).unwrap_or(input);
            }
            _ => {}
        }
        rest = next;
    }
    input
}

/// Whether what follows a word makes it the name of a function, or of the type of a literal: `date '2026-01-01'`.
fn names_a_function_or_type(next: &str) -> bool {
    matches!(token(next), Ok((_, Token::Symbol('(') | Token::Text(_))))
}

fn keep(at: &str, found: &mut Vec<String>, seen: &mut std::collections::BTreeSet<String>) {
    if let Ok((_, column)) = identifier(at)
        && seen.insert(column.clone())
    {
        found.push(column);
    }
}

/// What follows a clause that names no column, of which `word` is the first.
fn clause<'a>(word: &str, next: &'a str) -> Option<&'a str> {
    let is = |expected: &str| word.eq_ignore_ascii_case(expected);
    if is("COLLATE") {
        return name(next).ok().map(|(rest, _)| rest);
    }
    if is("OPERATOR") {
        return group(next).ok().map(|(rest, _)| rest);
    }
    if is("EXTRACT") {
        let (rest, ()) = symbol('(', next).ok()?;
        let (rest, _) = token(rest).ok()?;
        return after("FROM", rest);
    }
    if is("AT") {
        return after("TIME ZONE", next);
    }
    if is("CAST") {
        return None;
    }
    is("AS").then(|| type_name(skip("SETOF", next)).map_or(next, |(rest, _)| rest))
}

/// Words that are no column unless they are quoted: reserved ones, and those that begin only an expression.
fn is_sql(word: &str) -> bool {
    const WORDS: [&str; 42] = [
        "ALL",
        "AND",
        "ANY",
        "ARRAY",
        "AS",
        "ASC",
        "ASYMMETRIC",
        "BOTH",
        "CASE",
        "CAST",
        "CURRENT_CATALOG",
        "CURRENT_DATE",
        "CURRENT_ROLE",
        "CURRENT_TIME",
        "CURRENT_TIMESTAMP",
        "CURRENT_USER",
        "DESC",
        "DISTINCT",
        "ELSE",
        "END",
        "FALSE",
        "FROM",
        "ILIKE",
        "IN",
        "IS",
        "ISNULL",
        "LIKE",
        "LOCALTIME",
        "LOCALTIMESTAMP",
        "NOT",
        "NOTNULL",
        "NULL",
        "OR",
        "OVERLAPS",
        "SESSION_USER",
        "SIMILAR",
        "SOME",
        "SYMMETRIC",
        "THEN",
        "TRUE",
        "USER",
        "WHEN",
    ];
    WORDS.iter().any(|known| word.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_told_from_the_names_around_them() {
        let cases = [
            ("(price > (0)::numeric)", "price"),
            ("(lower((email)::text) ~~ '%@example.com'::text)", "email"),
            ("((text)::character varying(5)[] = ANY (ARRAY['text'::character varying]))", "text"),
            ("(\"E-Mail\" COLLATE \"C\" > name)", "E-Mail,name"),
            ("(a OPERATOR(public.===) b)", "a,b"),
            ("(EXTRACT(year FROM born) > (1900)::numeric)", "born"),
            ("((at AT TIME ZONE 'utc'::text) > zone)", "at,zone"),
            ("(date '2026-01-01' < since)", "since"),
            (
                "CASE WHEN (kind = 'x'::public.kind) THEN (amount IS NOT NULL) ELSE true END",
                "kind,amount",
            ),
            ("(CAST(a AS integer) > b)", "a,b"),
            ("((point).x > t.y)", "point,x,t,y"),
            ("(a = a AND A = \"A\")", "a,A"),
            ("'a''b' || $$ c $$ || E'd'", ""),
            ("VALUE ~ '^[0-9]+$'", "value"),
            ("", ""),
            ("(((", ""),
        ];
        for (expression, expected) in cases {
            assert_eq!(columns_in(expression).join(","), expected, "{expression}");
        }
    }
}
