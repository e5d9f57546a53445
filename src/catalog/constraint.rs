//! Constraints, of a table and of a column, and whatever else follows the type of a column.

use super::expression::text_until;
use super::index::{KeyElement, key_element};
use super::table::{Identity, Inheritance, Nulls, Validity};
use super::token::{
    Name, Parsed, Token, after, elements, gap, group, identifier, keyword, name, refuse, skip,
    symbol, token,
};

/// A constraint of a table, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Constraint {
    /// Its name, where one is written.
    pub name: Option<String>,
    /// What it says.
    pub rule: ConstraintRule,
    /// What follows it.
    pub attributes: Attributes,
}

/// What may follow a constraint, as far as the catalog keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    /// NOT VALID, NOT ENFORCED.
    pub validity: Validity,
    /// NO INHERIT.
    pub inheritance: Inheritance,
    /// NULLS NOT DISTINCT.
    pub nulls: Nulls,
    /// WHERE, of EXCLUDE.
    pub predicate: Option<String>,
}

/// What a constraint says, as far as the catalog keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ConstraintRule {
    /// PRIMARY KEY over these columns.
    PrimaryKey(Vec<String>),
    /// UNIQUE over these columns.
    Unique(Vec<String>),
    /// PRIMARY KEY USING INDEX.
    PrimaryKeyUsingIndex(String),
    /// UNIQUE USING INDEX.
    UniqueUsingIndex(String),
    /// FOREIGN KEY: the columns here, the table there, the columns there.
    ForeignKey(Vec<String>, Name, Vec<String>),
    /// EXCLUDE: the elements without their operators.
    Exclude(Vec<KeyElement>),
    /// NOT NULL of a column.
    NotNull(String),
    /// CHECK: the expression.
    Check(String),
}

/// What is written behind a column's type, or behind the base of a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ColumnOptions {
    /// Whether NOT NULL, PRIMARY KEY or IDENTITY is among them.
    pub not_null: bool,
    /// Whether the values are computed: GENERATED ALWAYS AS (…).
    pub computed: bool,
    /// Whether it is an identity column.
    pub identity: Option<Identity>,
    /// The expression of DEFAULT.
    pub default: Option<String>,
    /// What the values are drawn from, where that is a sequence.
    pub draws: Option<Draws>,
    /// The constraints of this column alone, without NOT NULL.
    pub constraints: Vec<Constraint>,
}

/// The sequence that a column draws from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Draws {
    /// It is the column's own, and may be named.
    Owned(Option<Name>),
    /// The DEFAULT calls `nextval` on it.
    Default(Name),
}

/// Whether an element of CREATE TABLE is a constraint rather than a column.
pub(super) fn begins_constraint(input: &str) -> bool {
    const RESERVED: [&str; 6] = ["CONSTRAINT", "CHECK", "UNIQUE", "PRIMARY", "FOREIGN", "NOT"];
    if let Some(rest) = after("EXCLUDE", input) {
        // EXCLUDE is no reserved word, so a column may bear that name.
        return after("USING", rest).is_some() || symbol('(', rest).is_ok();
    }
    RESERVED.iter().any(|word| after(word, input).is_some())
}

/// A constraint of a table: `CONSTRAINT x PRIMARY KEY (…)`, with what may follow it.
pub(super) fn table_constraint(input: &str) -> Parsed<'_, Constraint> {
    let (rest, constraint_name) = constraint_name(input)?;
    let mut attributes = Attributes::default();
    let (rest, rule) = if let Some(rest) = after("PRIMARY KEY", rest) {
        key(rest, ConstraintRule::PrimaryKey, ConstraintRule::PrimaryKeyUsingIndex)?
    } else if let Some(rest) = after("UNIQUE", rest) {
        let rest = nulls_distinct(rest, &mut attributes);
        key(rest, ConstraintRule::Unique, ConstraintRule::UniqueUsingIndex)?
    } else if let Some(rest) = after("FOREIGN KEY", rest) {
        let (rest, columns) = columns_of_key(rest)?;
        let (rest, (table, referenced)) = references(keyword("REFERENCES", rest)?.0)?;
        (rest, ConstraintRule::ForeignKey(columns, table, referenced))
    } else if let Some(rest) = after("EXCLUDE", rest) {
        exclude(rest)?
    } else if let Some(rest) = after("NOT NULL", rest) {
        let (rest, column) = identifier(rest)?;
        (rest, ConstraintRule::NotNull(column))
    } else {
        let (rest, expression) = group(keyword("CHECK", rest)?.0)?;
        (rest, ConstraintRule::Check(expression.trim().to_owned()))
    };
    let rest = take_attributes(rest, &mut attributes);
    Ok((rest, Constraint { name: constraint_name, rule, attributes }))
}

/// Everything behind the type of the column `column`, to the end of its element.
pub(super) fn column_options(column: &str, input: &str) -> Option<ColumnOptions> {
    let mut options = ColumnOptions::default();
    let mut rest = skip("WITH OPTIONS", input);
    loop {
        rest = gap(rest).ok()?;
        if rest.is_empty() {
            return Some(options);
        }
        rest = option(column, rest, &mut options).ok()?.0;
    }
}

/// The sequence of the first `nextval('…'::regclass)` in the expression.
pub(super) fn nextval(expression: &str) -> Option<Name> {
    let mut rest = expression;
    while let Ok((next, read)) = token(rest) {
        // Where all identifiers are quoted, the function's is too.
        let called = match read {
            Token::Word(word) => word.eq_ignore_ascii_case("nextval"),
            Token::Quoted(word) => word == "nextval",
            _ => false,
        };
        if called && symbol('(', next).is_ok() {
            let (_, inner) = group(next).ok()?;
            // Old dumps write `nextval(('s'::text)::regclass)`.
            let (_, literal) = token(inner.trim_start_matches(['(', ' '])).ok()?;
            let Token::Text(text) = literal else { return None };
            return sequence_name(text);
        }
        rest = next;
    }
    None
}

/// The name in the text of a literal, quotes still doubled: `public."My Seq"`.
pub(super) fn sequence_name(text: &str) -> Option<Name> {
    let text = text.replace("''", "'");
    super::token::whole(name, &text)
}

/// `(SEQUENCE NAME s START WITH 1 …)`: the name, where it is told.
pub(super) fn identity_sequence(inner: &str) -> Option<Name> {
    let mut rest = inner;
    while let Ok((next, _)) = token(rest) {
        if let Some(rest) = after("SEQUENCE NAME", rest) {
            return name(rest).ok().map(|(_, name)| name);
        }
        rest = next;
    }
    None
}

fn constraint_name(input: &str) -> Parsed<'_, Option<String>> {
    match after("CONSTRAINT", input) {
        Some(rest) => identifier(rest).map(|(rest, name)| (rest, Some(name))),
        None => Ok((input, None)),
    }
}

/// What follows PRIMARY KEY or UNIQUE.
fn key(
    input: &str,
    over: impl Fn(Vec<String>) -> ConstraintRule,
    using: impl Fn(String) -> ConstraintRule,
) -> Parsed<'_, ConstraintRule> {
    if let Some(rest) = after("USING INDEX", input) {
        return identifier(rest).map(|(rest, index)| (rest, using(index)));
    }
    let (rest, columns) = columns_of_key(input)?;
    Ok((rest, over(columns)))
}

/// `(a, b)`, the last with WITHOUT OVERLAPS or the first word PERIOD where the key is temporal.
fn columns_of_key(input: &str) -> Parsed<'_, Vec<String>> {
    let (rest, inner) = group(input)?;
    let Some(parts) = elements(inner) else { return refuse(input) };
    let mut columns = Vec::with_capacity(parts.len());
    for part in parts {
        let part = match after("PERIOD", part) {
            Some(period) if identifier(period).is_ok() => period,
            _ => part,
        };
        let (end, column) = identifier(part)?;
        if !super::token::is_end(skip("WITHOUT OVERLAPS", end)) {
            return refuse(part);
        }
        columns.push(column);
    }
    Ok((rest, columns))
}

/// What follows REFERENCES: the table, and its columns if they are written.
fn references(input: &str) -> Parsed<'_, (Name, Vec<String>)> {
    let (rest, table) = name(input)?;
    match symbol('(', rest) {
        Ok(_) => {
            let (rest, columns) = columns_of_key(rest)?;
            Ok((rest, (table, columns)))
        }
        Err(_) => Ok((rest, (table, Vec::new()))),
    }
}

fn exclude(input: &str) -> Parsed<'_, ConstraintRule> {
    let rest = match after("USING", input) {
        Some(rest) => identifier(rest)?.0,
        None => input,
    };
    let (rest, inner) = group(rest)?;
    let Some(parts) = elements(inner) else { return refuse(input) };
    let parts = parts.into_iter().map(|part| key_element(text_until("WITH", part)));
    Ok((rest, ConstraintRule::Exclude(parts.collect())))
}

fn nulls_distinct<'a>(input: &'a str, attributes: &mut Attributes) -> &'a str {
    match after("NULLS NOT DISTINCT", input) {
        Some(rest) => {
            attributes.nulls = Nulls::Equal;
            rest
        }
        None => skip("NULLS DISTINCT", input),
    }
}

/// What may follow a constraint.
fn take_attributes<'a>(mut rest: &'a str, attributes: &mut Attributes) -> &'a str {
    loop {
        rest = match attribute(rest, attributes) {
            Some(next) => next,
            None => return rest,
        };
    }
}

fn attribute<'a>(rest: &'a str, attributes: &mut Attributes) -> Option<&'a str> {
    const PLAIN: [&str; 10] = [
        "NOT DEFERRABLE",
        "DEFERRABLE",
        "INITIALLY DEFERRED",
        "INITIALLY IMMEDIATE",
        "ENFORCED",
        "MATCH FULL",
        "MATCH PARTIAL",
        "MATCH SIMPLE",
        "NULLS DISTINCT",
        "CLUSTER",
    ];
    if let Some(next) = after("NOT VALID", rest) {
        attributes.validity = Validity::NotValid;
        return Some(next);
    }
    if let Some(next) = after("NOT ENFORCED", rest) {
        attributes.validity = Validity::NotEnforced;
        return Some(next);
    }
    if let Some(next) = after("NO INHERIT", rest) {
        attributes.inheritance = Inheritance::NotInherited;
        return Some(next);
    }
    if let Some(next) = after("NULLS NOT DISTINCT", rest) {
        attributes.nulls = Nulls::Equal;
        return Some(next);
    }
    if let Some(next) = after("WHERE", rest) {
        let (next, predicate) = group(next).ok()?;
        attributes.predicate = Some(predicate.trim().to_owned());
        return Some(next);
    }
    if let Some(next) = PLAIN.iter().find_map(|words| after(words, rest)) {
        return Some(next);
    }
    if let Some(next) = after("ON DELETE", rest).or_else(|| after("ON UPDATE", rest)) {
        const ACTIONS: [&str; 5] = ["NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT"];
        let next = ACTIONS.iter().find_map(|words| after(words, next))?;
        return Some(group(next).map_or(next, |(next, _)| next));
    }
    if let Some(next) = after("USING INDEX TABLESPACE", rest) {
        return identifier(next).ok().map(|(next, _)| next);
    }
    // INCLUDE (…), WITH (fillfactor = 70).
    let next = ["INCLUDE", "WITH"].iter().find_map(|words| after(words, rest))?;
    group(next).ok().map(|(next, _)| next)
}

/// One option of a column.
fn option<'a>(column: &str, input: &'a str, options: &mut ColumnOptions) -> Parsed<'a, ()> {
    let (rest, constraint_name) = constraint_name(input)?;
    let mut constrain = |rule| {
        let (name, attributes) = (constraint_name.clone(), Attributes::default());
        options.constraints.push(Constraint { name, rule, attributes });
    };
    let own = || vec![column.to_owned()];
    let rest = if let Some(rest) = after("NOT NULL", rest) {
        options.not_null = true;
        rest
    } else if let Some(rest) = after("NULL", rest) {
        rest
    } else if let Some(rest) = after("CHECK", rest) {
        let (rest, expression) = group(rest)?;
        constrain(ConstraintRule::Check(expression.trim().to_owned()));
        rest
    } else if let Some(rest) = after("DEFAULT", rest) {
        let (end, expression) = default_expression(rest)?;
        options.default = Some(expression.trim_end().to_owned());
        if let Some(sequence) = nextval(expression) {
            options.draws = Some(Draws::Default(sequence));
        }
        end
    } else if let Some(rest) = after("GENERATED", rest) {
        generated(rest, options)?.0
    } else if let Some(rest) = after("PRIMARY KEY", rest) {
        constrain(ConstraintRule::PrimaryKey(own()));
        options.not_null = true;
        rest
    } else if let Some(rest) = after("UNIQUE", rest) {
        constrain(ConstraintRule::Unique(own()));
        rest
    } else if let Some(rest) = after("REFERENCES", rest) {
        let (rest, (table, referenced)) = references(rest)?;
        constrain(ConstraintRule::ForeignKey(own(), table, referenced));
        rest
    } else if let Some(rest) = after("COLLATE", rest) {
        name(rest)?.0
    } else if let Some(rest) = after("STORAGE", rest).or_else(|| after("COMPRESSION", rest)) {
        identifier(rest)?.0
    } else if let Some(rest) = after("OPTIONS", rest) {
        group(rest)?.0
    } else {
        // Attributes belong to the constraint before them; what is none of those is not understood.
        let mut unread = Attributes::default();
        let last = options.constraints.last_mut().map(|last| &mut last.attributes);
        match attribute(rest, last.unwrap_or(&mut unread)) {
            Some(next) if constraint_name.is_none() => next,
            _ => return refuse(input),
        }
    };
    Ok((rest, ()))
}

/// `ALWAYS` or `BY DEFAULT`.
pub(super) fn when_generated(input: &str) -> Parsed<'_, Identity> {
    match after("ALWAYS", input) {
        Some(rest) => Ok((rest, Identity::Always)),
        None => Ok((super::token::keywords("BY DEFAULT", input)?.0, Identity::ByDefault)),
    }
}

/// What follows GENERATED.
fn generated<'a>(input: &'a str, options: &mut ColumnOptions) -> Parsed<'a, ()> {
    let (rest, identity) = when_generated(input)?;
    let rest = keyword("AS", rest)?.0;
    if let Some(rest) = after("IDENTITY", rest) {
        let (rest, inner) = group(rest).unwrap_or((rest, ""));
        options.not_null = true;
        options.identity = Some(identity);
        options.draws = Some(Draws::Owned(identity_sequence(inner)));
        return Ok((rest, ()));
    }
    let (rest, _) = group(rest)?;
    options.computed = true;
    Ok((skip("VIRTUAL", skip("STORED", rest)), ()))
}

/// The expression of a DEFAULT: up to the word, outside parentheses and CASE … END, with which the next option begins.
///
/// An option cannot begin the expression, so its first token always belongs to it: `DEFAULT NULL::text`. `IS NULL` and
/// `IS NOT NULL` belong to it too.
fn default_expression(input: &str) -> Parsed<'_, &str> {
    const NEXT: [&str; 12] = [
        "CONSTRAINT",
        "NOT",
        "NULL",
        "CHECK",
        "DEFAULT",
        "GENERATED",
        "UNIQUE",
        "PRIMARY",
        "REFERENCES",
        "COLLATE",
        "STORAGE",
        "OPTIONS",
    ];
    let (mut rest, first) = (input, gap(input)?);
    let mut depth = 0_u32;
    let mut previous = Token::Symbol('.');
    while let Ok((next, read)) = token(rest) {
        match read {
            Token::Symbol('(' | '[') => depth = depth.saturating_add(1),
            Token::Symbol(')' | ']') => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return refuse(rest),
            },
            Token::Word(word) if word.eq_ignore_ascii_case("CASE") => {
                depth = depth.saturating_add(1);
            }
            Token::Word(word) if word.eq_ignore_ascii_case("END") => {
                depth = depth.saturating_sub(1);
            }
            Token::Word(word)
                if depth == 0
                    && !continues_expression(previous)
                    && NEXT.iter().any(|option| word.eq_ignore_ascii_case(option)) =>
            {
                break;
            }
            _ => {}
        }
        previous = read;
        rest = next;
    }
    let expression = first.get(..first.len().saturating_sub(rest.len())).unwrap_or("");
    if expression.is_empty() { refuse(input) } else { Ok((rest, expression)) }
}

/// Whether a word after this token cannot begin a column's option.
fn continues_expression(previous: Token<'_>) -> bool {
    match previous {
        Token::Symbol(c) => !matches!(c, ')' | ']'),
        Token::Word(word) => {
            ["IS", "NOT", "AND", "OR"].iter().any(|before| word.eq_ignore_ascii_case(before))
        }
        _ => false,
    }
}
