//! CREATE TABLE and CREATE FOREIGN TABLE, in every form that pg_dump writes and most that people do.
//!
//! The grammar is strict: a word that it does not know makes it refuse the statement, so that a column is never missed.

use super::constraint::{
    ColumnOptions, Constraint, begins_constraint, column_options, table_constraint,
};
use super::expression::columns_in;
use super::token::{
    Name, Parsed, after, elements, ends, group, identifier, keyword, keywords, name, refuse, skip,
    whole,
};
use super::type_name::{TypeName, type_name};

/// A CREATE TABLE as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CreateTable {
    /// The table.
    pub name: Name,
    /// What happens where the table is there already.
    pub existing: Existing,
    /// Where the columns come from besides `elements`.
    pub source: Source,
    /// What stands between the parentheses.
    pub elements: Vec<Element>,
    /// The parents of INHERITS.
    pub inherits: Vec<Name>,
    /// Every name in the PARTITION BY that may be a column's.
    pub partition_key: Vec<String>,
}

/// What CREATE TABLE does where the table is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Existing {
    /// It is a new table all the same.
    Replace,
    /// IF NOT EXISTS: it stays as it was.
    Keep,
}

/// Where a table's columns come from besides those written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Nowhere else.
    Written,
    /// The composite type of OF.
    Type(Name),
    /// The partitioned table of PARTITION OF.
    Partitioned(Name),
    /// A query, or something that was not understood: nothing is known of them.
    Unknown,
}

/// One element of CREATE TABLE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// A column.
    Column(ColumnDefinition),
    /// Options for a column that comes from elsewhere (OF, PARTITION OF).
    Options(String, ColumnOptions),
    /// A constraint of the table.
    Constraint(Constraint),
    /// LIKE.
    Like(Name, Copies),
}

/// What LIKE copies besides the columns, as far as the catalog keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Copies {
    /// DEFAULTs.
    pub defaults: bool,
    /// Identity.
    pub identity: bool,
    /// CHECKs.
    pub constraints: bool,
    /// Comments.
    pub comments: bool,
}

/// A column as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ColumnDefinition {
    /// Its name.
    pub name: String,
    /// Its type.
    pub type_name: TypeName,
    /// What follows the type.
    pub options: ColumnOptions,
}

/// The whole statement.
pub(super) fn create_table(statement: &str) -> Option<CreateTable> {
    let (rest, mut table) = head(statement).ok()?;
    let rest = body(rest, &mut table)?;
    let rest = clauses(rest, &mut table)?;
    ends(rest).then_some(table)
}

/// The table's name alone, with nothing known of its columns, for a statement that was not understood.
pub(super) fn name_only(statement: &str) -> Option<CreateTable> {
    let (_, mut table) = head(statement).ok()?;
    table.source = Source::Unknown;
    Some(table)
}

/// Whether the statement creates a table.
pub(super) fn is_create_table(statement: &str) -> bool {
    table_keywords(statement).is_ok()
}

/// A column with its type and options, as in CREATE TABLE and ADD COLUMN.
pub(super) fn column(element: &str) -> Option<ColumnDefinition> {
    let (rest, name) = identifier(element).ok()?;
    let (rest, type_name) = type_name(rest).ok()?;
    let options = column_options(&name, rest)?;
    Some(ColumnDefinition { name, type_name, options })
}

fn table_keywords(input: &str) -> Parsed<'_, ()> {
    let rest = keyword("CREATE", input)?.0;
    let rest = skip("LOCAL", skip("GLOBAL", rest));
    let rest = skip("UNLOGGED", skip("TEMP", skip("TEMPORARY", rest)));
    keyword("TABLE", skip("FOREIGN", rest))
}

fn head(input: &str) -> Parsed<'_, CreateTable> {
    let rest = table_keywords(input)?.0;
    let (rest, existing) = match after("IF NOT EXISTS", rest) {
        Some(rest) => (rest, Existing::Keep),
        None => (rest, Existing::Replace),
    };
    let (rest, name) = name(rest)?;
    let table = CreateTable {
        name,
        existing,
        source: Source::Written,
        elements: Vec::new(),
        inherits: Vec::new(),
        partition_key: Vec::new(),
    };
    Ok((rest, table))
}

/// The columns: written, of a type, of a partitioned table.
fn body<'a>(input: &'a str, table: &mut CreateTable) -> Option<&'a str> {
    if let Some(rest) = after("PARTITION OF", input) {
        let (rest, parent) = name(rest).ok()?;
        table.source = Source::Partitioned(parent);
        let rest = optional_elements(rest, table)?;
        return bounds(rest);
    }
    if let Some(rest) = after("OF", input) {
        let (rest, of) = name(rest).ok()?;
        table.source = Source::Type(of);
        return optional_elements(rest, table);
    }
    let (rest, inner) = group(input).ok()?;
    for part in elements(inner)? {
        table.elements.push(element(part)?);
    }
    Some(rest)
}

fn element(part: &str) -> Option<Element> {
    if let Some(rest) = after("LIKE", part) {
        let (rest, parent) = name(rest).ok()?;
        return like_options(rest).map(|copies| Element::Like(parent, copies));
    }
    if begins_constraint(part) {
        return whole_element(part).map(Element::Constraint);
    }
    column(part).map(Element::Column)
}

fn whole_element(part: &str) -> Option<Constraint> {
    whole(table_constraint, part)
}

/// The elements of OF and PARTITION OF, which name columns without a type.
fn optional_elements<'a>(input: &'a str, table: &mut CreateTable) -> Option<&'a str> {
    let Ok((rest, inner)) = group(input) else { return Some(input) };
    for part in elements(inner)? {
        table.elements.push(if begins_constraint(part) {
            Element::Constraint(whole_element(part)?)
        } else {
            let (options, column) = identifier(part).ok()?;
            let options = column_options(&column, options)?;
            Element::Options(column, options)
        });
    }
    Some(rest)
}

/// `INCLUDING ALL EXCLUDING INDEXES`: columns and their types come in any case.
fn like_options(mut rest: &str) -> Option<Copies> {
    let mut copies = Copies::default();
    loop {
        let (next, copied) = match (after("INCLUDING", rest), after("EXCLUDING", rest)) {
            (Some(next), _) => (next, true),
            (None, Some(next)) => (next, false),
            (None, None) => return super::token::is_end(rest).then_some(copies),
        };
        let (next, what) = identifier(next).ok()?;
        match what.as_str() {
            "defaults" => copies.defaults = copied,
            "identity" => copies.identity = copied,
            "constraints" => copies.constraints = copied,
            "comments" => copies.comments = copied,
            "all" => {
                copies = Copies {
                    defaults: copied,
                    identity: copied,
                    constraints: copied,
                    comments: copied,
                };
            }
            _ => {}
        }
        rest = next;
    }
}

/// `FOR VALUES …` or `DEFAULT`.
fn bounds(input: &str) -> Option<&str> {
    if let Some(rest) = after("DEFAULT", input) {
        return Some(rest);
    }
    let rest = after("FOR VALUES", input)?;
    if let Some(rest) = after("FROM", rest) {
        let rest = keyword("TO", group(rest).ok()?.0).ok()?.0;
        return group(rest).ok().map(|(rest, _)| rest);
    }
    let rest = after("IN", rest).or_else(|| after("WITH", rest))?;
    group(rest).ok().map(|(rest, _)| rest)
}

/// What follows the columns. A query makes them unknown and is not read.
fn clauses<'a>(mut rest: &'a str, table: &mut CreateTable) -> Option<&'a str> {
    loop {
        if let Some(next) = after("INHERITS", rest) {
            let (next, inner) = group(next).ok()?;
            for part in elements(inner)? {
                table.inherits.push(whole(name, part)?);
            }
            rest = next;
        } else if let Some(next) = after("PARTITION BY", rest) {
            let (next, key) = partition_by(next).ok()?;
            table.partition_key = key;
            rest = next;
        } else if let Some(next) = storage_clause(rest) {
            rest = next;
        } else {
            return Some(rest);
        }
    }
}

fn partition_by(input: &str) -> Parsed<'_, Vec<String>> {
    let (rest, strategy) = identifier(input)?;
    if !["list", "range", "hash"].contains(&strategy.as_str()) {
        return refuse(input);
    }
    let (rest, inner) = group(rest)?;
    Ok((rest, columns_in(inner)))
}

/// Clauses that say how and where the rows are stored.
fn storage_clause(input: &str) -> Option<&str> {
    for words in ["USING", "TABLESPACE", "SERVER"] {
        if let Some(rest) = after(words, input) {
            return identifier(rest).ok().map(|(rest, _)| rest);
        }
    }
    for words in ["WITHOUT OIDS", "WITH OIDS"] {
        if let Some(rest) = after(words, input) {
            return Some(rest);
        }
    }
    if let Some(rest) = after("ON COMMIT", input) {
        return ["DROP", "DELETE ROWS", "PRESERVE ROWS"]
            .iter()
            .find_map(|words| keywords(words, rest).ok().map(|(rest, ())| rest));
    }
    let rest = after("WITH", input).or_else(|| after("OPTIONS", input))?;
    group(rest).ok().map(|(rest, _)| rest)
}
