//! ALTER TABLE and ALTER FOREIGN TABLE.

use super::constraint::{
    Constraint, Draws, begins_constraint, identity_sequence, table_constraint, when_generated,
};
use super::create_table::{ColumnDefinition, column};
use super::table::Identity;
use super::token::{
    Name, Parsed, after, elements, ends, group, identifier, keyword, keywords, name, skip, symbol,
    whole,
};
use super::type_name::{TypeName, type_name};

/// An ALTER TABLE as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AlterTable {
    /// The table.
    pub name: Name,
    /// Whether the tables that inherit from it are meant too.
    pub reach: Reach,
    /// What happens to it, in order.
    pub actions: Vec<Action>,
}

/// Which tables an ALTER TABLE means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// ONLY: the table itself.
    Only,
    /// The table and those that inherit from it.
    Descendants,
}

/// One action of ALTER TABLE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// ATTACH PARTITION.
    AttachPartition(Name),
    /// INHERIT.
    Inherit(Name),
    /// ADD CONSTRAINT and ADD PRIMARY KEY, UNIQUE, FOREIGN KEY, CHECK, EXCLUDE.
    AddConstraint(Constraint),
    /// ADD COLUMN.
    AddColumn(ColumnDefinition),
    /// DROP COLUMN.
    DropColumn(String),
    /// RENAME COLUMN, from and to.
    RenameColumn(String, String),
    /// RENAME TO.
    RenameTable(String),
    /// SET SCHEMA.
    SetSchema(String),
    /// ALTER COLUMN … SET NOT NULL.
    SetNotNull(String),
    /// ALTER COLUMN … DROP NOT NULL.
    DropNotNull(String),
    /// ALTER COLUMN … TYPE.
    SetType(String, TypeName),
    /// ALTER COLUMN … ADD GENERATED … AS IDENTITY.
    AddIdentity(String, Identity, Draws),
    /// ALTER COLUMN … SET GENERATED, or DROP IDENTITY.
    SetIdentity(String, Option<Identity>),
    /// ALTER COLUMN … SET DEFAULT or DROP DEFAULT.
    SetDefault(String, Option<String>),
    /// ALTER COLUMN … DROP EXPRESSION: no longer computed.
    DropExpression(String),
    /// Anything that changes nothing here.
    Nothing,
    /// Something that may have changed the columns.
    Unknown,
}

/// The whole statement. An action that is not known is [`Action::Unknown`].
pub(super) fn alter_table(statement: &str) -> Option<AlterTable> {
    let (rest, (name, reach)) = head(statement).ok()?;
    let rest = symbol('*', rest).map_or(rest, |(rest, ())| rest);
    let rest = rest.trim_end();
    let rest = rest.strip_suffix(';').unwrap_or(rest);
    let actions = elements(rest)?;
    let actions = actions.into_iter().map(|part| action(part).unwrap_or(Action::Unknown));
    Some(AlterTable { name, reach, actions: actions.collect() })
}

/// The table alone, with an action that is not known, for a statement that was not understood.
pub(super) fn name_only(statement: &str) -> Option<AlterTable> {
    let (_, (name, reach)) = head(statement).ok()?;
    Some(AlterTable { name, reach, actions: vec![Action::Unknown] })
}

/// Whether the statement alters a table.
pub(super) fn is_alter_table(statement: &str) -> bool {
    table_keywords(statement).is_ok()
}

/// Whether the first action is of a kind that `sqlparser` is asked about.
pub(super) fn is_for_sqlparser(statement: &str) -> bool {
    head(statement).is_ok_and(|(rest, _)| {
        ["ADD", "RENAME", "DROP"].iter().any(|word| after(word, rest).is_some())
    })
}

fn table_keywords(input: &str) -> Parsed<'_, ()> {
    let rest = keyword("ALTER", input)?.0;
    keyword("TABLE", skip("FOREIGN", rest))
}

fn head(input: &str) -> Parsed<'_, (Name, Reach)> {
    let rest = skip("IF EXISTS", table_keywords(input)?.0);
    let (rest, reach) = match after("ONLY", rest) {
        Some(rest) => (rest, Reach::Only),
        None => (rest, Reach::Descendants),
    };
    let (rest, name) = name(rest)?;
    Ok((rest, (name, reach)))
}

fn action(part: &str) -> Option<Action> {
    if let Some(rest) = after("ATTACH PARTITION", part) {
        return name(rest).ok().map(|(_, child)| Action::AttachPartition(child));
    }
    if let Some(rest) = after("INHERIT", part) {
        return whole(name, rest).map(Action::Inherit);
    }
    if let Some(rest) = after("ADD", part) {
        if begins_constraint(rest) {
            return whole(table_constraint, rest).map(Action::AddConstraint);
        }
        let rest = skip("IF NOT EXISTS", skip("COLUMN", rest));
        return column(rest).map(Action::AddColumn);
    }
    if let Some(rest) = after("DROP", part) {
        if after("CONSTRAINT", rest).is_some() {
            // The key stays known: that can only refuse more.
            return Some(Action::Nothing);
        }
        let (rest, column) = identifier(skip("IF EXISTS", skip("COLUMN", rest))).ok()?;
        let rest = skip("RESTRICT", skip("CASCADE", rest));
        return ends(rest).then_some(Action::DropColumn(column));
    }
    if let Some(rest) = after("RENAME", part) {
        return rename(rest);
    }
    if let Some(rest) = after("SET SCHEMA", part) {
        return whole(identifier, rest).map(Action::SetSchema);
    }
    if let Some(rest) = after("ALTER", part)
        && after("CONSTRAINT", rest).is_none()
    {
        return alter_column(skip("COLUMN", rest));
    }
    is_harmless(part).then_some(Action::Nothing)
}

fn rename(rest: &str) -> Option<Action> {
    if let Some(rest) = after("TO", rest) {
        return whole(identifier, rest).map(Action::RenameTable);
    }
    if after("CONSTRAINT", rest).is_some() {
        return Some(Action::Nothing);
    }
    let (rest, from) = identifier(skip("COLUMN", rest)).ok()?;
    let to = whole(identifier, after("TO", rest)?)?;
    Some(Action::RenameColumn(from, to))
}

fn alter_column(rest: &str) -> Option<Action> {
    let (rest, column) = identifier(rest).ok()?;
    if after("SET NOT NULL", rest).is_some() {
        return Some(Action::SetNotNull(column));
    }
    if after("DROP NOT NULL", rest).is_some() {
        return Some(Action::DropNotNull(column));
    }
    if after("DROP EXPRESSION", rest).is_some() {
        return Some(Action::DropExpression(column));
    }
    if let Some(rest) = after("SET DATA TYPE", rest).or_else(|| after("TYPE", rest)) {
        let (rest, type_name) = type_name(rest).ok()?;
        let known =
            ends(rest) || ["USING", "COLLATE"].iter().any(|word| after(word, rest).is_some());
        return known.then_some(Action::SetType(column, type_name));
    }
    if let Some(rest) = after("SET DEFAULT", rest) {
        return Some(Action::SetDefault(column, Some(rest.trim().to_owned())));
    }
    if after("DROP DEFAULT", rest).is_some() {
        return Some(Action::SetDefault(column, None));
    }
    if after("DROP IDENTITY", rest).is_some() {
        return Some(Action::SetIdentity(column, None));
    }
    if let Some(rest) = after("SET GENERATED", rest) {
        return Some(Action::SetIdentity(column, Some(when_generated(rest).ok()?.1)));
    }
    if let Some(rest) = after("ADD GENERATED", rest) {
        let (rest, identity) = when_generated(rest).ok()?;
        let rest = keywords("AS IDENTITY", rest).ok()?.0;
        let inner = group(rest).map_or("", |(_, inner)| inner);
        let draws = Draws::Owned(identity_sequence(inner));
        return Some(Action::AddIdentity(column, identity, draws));
    }
    // SET STATISTICS, SET STORAGE, SET COMPRESSION, SET (…), RESET (…), RESTART, OPTIONS (…).
    const REST: [&str; 4] = ["SET", "RESET", "RESTART", "OPTIONS"];
    REST.iter().any(|words| after(words, rest).is_some()).then_some(Action::Nothing)
}

/// Actions that change neither the columns nor what is known of them. DETACH and NO INHERIT are among them: the rules of a former
/// ancestor go on to apply, which can only refuse more.
fn is_harmless(part: &str) -> bool {
    const HARMLESS: [&str; 19] = [
        "OWNER TO",
        "SET TABLESPACE",
        "SET LOGGED",
        "SET UNLOGGED",
        "SET ACCESS METHOD",
        "SET WITHOUT",
        "SET WITH",
        "ENABLE",
        "DISABLE",
        "FORCE",
        "NO FORCE",
        "NO INHERIT",
        "NOT OF",
        "OF",
        "REPLICA IDENTITY",
        "CLUSTER ON",
        "VALIDATE CONSTRAINT",
        "ALTER CONSTRAINT",
        "DETACH PARTITION",
    ];
    HARMLESS.iter().any(|words| after(words, part).is_some())
        || ["SET", "RESET", "OPTIONS"]
            .iter()
            .any(|word| after(word, part).is_some_and(|rest| group(rest).is_ok()))
}
