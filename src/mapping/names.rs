//! Names as the mapping file writes them: tables as in SQL, with globs, and the ends of relationships.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, none_of, space0};
use nom::combinator::{all_consuming, map, value};
use nom::multi::{fold_many0, separated_list1};
use nom::sequence::delimited;
use nom::{IResult, Parser};

use crate::schema::TableName;

/// A name, or a glob over names: `*` stands for any characters, `?` for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamePattern {
    /// Exactly this name.
    Exact(String),
    /// Every name of this form.
    Glob(Vec<GlobPart>),
}

/// A part of a glob.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlobPart {
    /// This character.
    Literal(char),
    /// Any one character: `?`.
    One,
    /// Any characters, or none: `*`.
    Any,
}

impl NamePattern {
    /// The pattern of a text in which `*` and `?` are always wildcards, as in `[defaults]`.
    pub fn of_text(text: &str) -> Self {
        if !text.contains(['*', '?']) {
            return NamePattern::Exact(text.to_owned());
        }
        NamePattern::Glob(
            text.chars()
                .map(|c| match c {
                    '*' => GlobPart::Any,
                    '?' => GlobPart::One,
                    c => GlobPart::Literal(c),
                })
                .collect(),
        )
    }

    /// Whether a name is of this form.
    pub fn matches(&self, name: &str) -> bool {
        match self {
            NamePattern::Exact(exact) => exact == name,
            NamePattern::Glob(parts) => glob_matches(parts, name),
        }
    }

    /// The number of literal characters.
    pub fn literal_chars(&self) -> usize {
        match self {
            NamePattern::Exact(exact) => exact.chars().count(),
            NamePattern::Glob(parts) => {
                parts.iter().filter(|part| matches!(part, GlobPart::Literal(_))).count()
            }
        }
    }
}

/// Greedy matching with one point of return: the last `*`. Quadratic at worst, in names of at most a few hundred characters.
fn glob_matches(parts: &[GlobPart], name: &str) -> bool {
    let mut rest = name.chars();
    let mut at = 0;
    let mut retry: Option<(usize, std::str::Chars<'_>)> = None;
    loop {
        let here = rest.clone();
        match (parts.get(at), rest.next()) {
            (Some(GlobPart::Any), _) => {
                at += 1;
                rest = here.clone();
                retry = Some((at, here));
                continue;
            }
            (Some(GlobPart::One), Some(_)) => at += 1,
            (Some(GlobPart::Literal(literal)), Some(found)) if *literal == found => at += 1,
            (None, None) => return true,
            // The last `*` takes one character more.
            _ => match &mut retry {
                Some((after_any, from)) => {
                    if from.next().is_none() {
                        return false;
                    }
                    at = *after_any;
                    rest = from.clone();
                }
                None => return false,
            },
        }
    }
}

/// A table, or a glob over tables. A name without a schema means `public`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePattern {
    /// The schema.
    pub schema: NamePattern,
    /// The table's own name.
    pub name: NamePattern,
}

impl TablePattern {
    /// Reads a name as SQL writes it: `public.users`, `crm."My Users"`, `users`; outside quotes letters are folded to lower
    /// case, and `*` and `?` are wildcards.
    ///
    /// # Errors
    /// What is no such name, in a few words.
    pub fn parse(text: &str) -> Result<Self, String> {
        match all_consuming(separated_list1(char('.'), pattern)).parse(text) {
            Ok((_, parts)) => match <[NamePattern; 2]>::try_from(parts) {
                Ok([schema, name]) => Ok(TablePattern { schema, name }),
                Err(mut parts) if parts.len() == 1 => Ok(TablePattern {
                    schema: NamePattern::Exact("public".to_owned()),
                    name: parts.remove(0),
                }),
                Err(_) => Err(format!("{text:?} has too many parts: a table is schema.name")),
            },
            Err(_) => Err(format!("{text:?} is no table name")),
        }
    }

    /// Whether a table is of this form. A table without a schema, as a CSV has it, counts as one of `public`.
    pub fn matches(&self, table: &TableName) -> bool {
        self.schema.matches(schema_of(table)) && self.name.matches(&table.name)
    }

    /// The table, if it is one and no glob.
    pub fn exact(&self) -> Option<TableName> {
        match (&self.schema, &self.name) {
            (NamePattern::Exact(schema), NamePattern::Exact(name)) => {
                Some(TableName::new(schema, name))
            }
            _ => None,
        }
    }

    /// The number of literal characters: of two globs, the one with more is nearer.
    pub fn literal_chars(&self) -> usize {
        self.schema.literal_chars() + self.name.literal_chars()
    }

    /// Whether it names tables rather than sweeping over all of a schema: its own name has a literal character.
    pub fn names_tables(&self) -> bool {
        self.name.literal_chars() > 0
    }
}

/// The table that the key of an entry names, if it names one and is no glob.
pub fn exact_table(text: &str) -> Option<TableName> {
    TablePattern::parse(text).ok()?.exact()
}

/// The schema of a table; `public` for a table without one.
pub fn schema_of(table: &TableName) -> &str {
    if table.schema.is_empty() { "public" } else { &table.schema }
}

/// The same table with its schema: a bare name is one of `public`.
pub fn qualified(table: &TableName) -> TableName {
    TableName::new(schema_of(table), &table.name)
}

/// Reads one end of a relationship: `public.visits(customer_id)`, `orders(shop, number)`.
///
/// # Errors
/// What is no such text, in a few words.
pub fn parse_key(text: &str) -> Result<(TableName, Vec<String>), String> {
    let wrong = || format!("{text:?} is not of the form schema.table(column)");
    let columns = delimited(
        (space0, char('(')),
        separated_list1(char(','), delimited(space0, identifier, space0)),
        (char(')'), space0),
    );
    let mut parser = all_consuming((separated_list1(char('.'), identifier), columns));
    let (_, (mut table, columns)) = parser.parse(text).map_err(|_| wrong())?;
    let name = table.pop().ok_or_else(wrong)?;
    let schema = table.pop().unwrap_or_else(|| "public".to_owned());
    match table.is_empty() {
        true => Ok((TableName::new(schema, name), columns)),
        false => Err(wrong()),
    }
}

/// Reads a column with its table, `public.settings.support_email`, as texts that may be globs: the table as
/// [`TableName`] displays it, and the column's name.
///
/// # Errors
/// What is no such text, in a few words.
pub fn parse_column(text: &str) -> Result<(String, String), String> {
    let wrong = || format!("{text:?} is not of the form schema.table.column");
    let (_, parts) =
        all_consuming(separated_list1(char('.'), pattern)).parse(text).map_err(|_| wrong())?;
    let displayed = |pattern: &NamePattern| match pattern {
        NamePattern::Exact(name) => TableName::bare(name).to_string(),
        NamePattern::Glob(_) => glob_text(pattern),
    };
    match parts.as_slice() {
        [schema, table, column] => {
            Ok((format!("{}.{}", displayed(schema), displayed(table)), glob_text(column)))
        }
        [table, column] => Ok((format!("public.{}", displayed(table)), glob_text(column))),
        _ => Err(wrong()),
    }
}

fn glob_text(pattern: &NamePattern) -> String {
    match pattern {
        NamePattern::Exact(name) => name.clone(),
        NamePattern::Glob(parts) => parts
            .iter()
            .map(|part| match part {
                GlobPart::Literal(c) => *c,
                GlobPart::One => '?',
                GlobPart::Any => '*',
            })
            .collect(),
    }
}

fn pattern(input: &str) -> IResult<&str, NamePattern> {
    let unquoted = take_while1(|c: char| is_name_char(c) || c == '*' || c == '?');
    alt((
        map(quoted, NamePattern::Exact),
        map(unquoted, |text: &str| NamePattern::of_text(&text.to_ascii_lowercase())),
    ))
    .parse(input)
}

fn identifier(input: &str) -> IResult<&str, String> {
    alt((quoted, map(take_while1(is_name_char), |text: &str| text.to_ascii_lowercase())))
        .parse(input)
}

fn quoted(input: &str) -> IResult<&str, String> {
    let character = alt((value('"', tag("\"\"")), none_of("\"")));
    let text = fold_many0(character, String::new, |mut text, c| {
        text.push(c);
        text
    });
    let (rest, text) = delimited(char('"'), text, char('"')).parse(input)?;
    if text.is_empty() {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)));
    }
    Ok((rest, text))
}

fn is_name_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$' || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tables_as_in_sql() {
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("public.users", &["public.users", "users"], &["crm.users", "public.user"]),
            ("users", &["public.users", "users"], &["crm.users"]),
            ("Public.Users", &["public.users"], &[]),
            ("crm.\"My Users\"", &["crm.My Users"], &["crm.my users"]),
            ("\"a.b\".\"c\"\"d\"", &["a.b.c\"d"], &[]),
            ("public.users_*", &["public.users_1", "users_"], &["public.users"]),
            ("*.audit_?", &["x.audit_1", "public.audit_2"], &["x.audit_", "x.audit_12"]),
            ("public.\"*\"", &["public.*"], &["public.users"]),
            ("größe", &["public.größe"], &[]),
        ];
        for (text, yes, no) in cases {
            let pattern = TablePattern::parse(text).unwrap();
            let table = |name: &str| match name.rsplit_once('.') {
                Some((schema, name)) => TableName::new(schema, name),
                None => TableName::bare(name),
            };
            for name in *yes {
                assert!(pattern.matches(&table(name)), "{text} and {name}");
            }
            for name in *no {
                assert!(!pattern.matches(&table(name)), "{text} and {name}");
            }
        }
        for wrong in ["", ".", "a.", "a b", "a.b.c", "\"a", "\"\"", "my-table"] {
            assert!(TablePattern::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn ends_of_relationships() {
        let key = |schema: &str, name: &str, columns: &[&str]| {
            (TableName::new(schema, name), columns.iter().map(|c| (*c).to_owned()).collect())
        };
        let cases: &[(&str, (TableName, Vec<String>))] = &[
            ("public.visits(customer_id)", key("public", "visits", &["customer_id"])),
            ("visits (a, \"B c\" )", key("public", "visits", &["a", "B c"])),
        ];
        for (text, expected) in cases {
            assert_eq!(&parse_key(text).unwrap(), expected);
        }
        for wrong in ["", "visits", "visits()", "a.b.c(d)", "a(b", "a(b) c", "a(b,)"] {
            assert!(parse_key(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn columns_of_allowed_findings() {
        let cases = [
            ("public.settings.support_email", ("public.settings", "support_email")),
            ("settings.*_email", ("public.settings", "*_email")),
            ("crm.\"My T\".\"E-Mail\"", ("crm.\"My T\"", "E-Mail")),
            ("*.logs_?.email", ("*.logs_?", "email")),
        ];
        for (text, (table, column)) in cases {
            assert_eq!(parse_column(text).unwrap(), (table.to_owned(), column.to_owned()));
        }
        assert!(parse_column("email").is_err());
        assert!(parse_column("a.b.c.d").is_err());
    }

    /// What a glob means, by trying everything.
    fn naive(parts: &[GlobPart], name: &[char]) -> bool {
        match parts.split_first() {
            None => name.is_empty(),
            Some((GlobPart::Any, rest)) => (0..=name.len()).any(|n| naive(rest, &name[n..])),
            Some((GlobPart::One, rest)) => !name.is_empty() && naive(rest, &name[1..]),
            Some((GlobPart::Literal(c), rest)) => {
                name.first() == Some(c) && naive(rest, &name[1..])
            }
        }
    }

    proptest! {
        #[test]
        fn globs_match_as_the_naive_twin(glob in "[ab*?]{0,8}", name in "[ab]{0,10}") {
            let NamePattern::Glob(parts) = NamePattern::of_text(&format!("{glob}*")) else { panic!() };
            let chars: Vec<char> = name.chars().collect();
            prop_assert_eq!(glob_matches(&parts, &name), naive(&parts, &chars));
            let parts = &parts[..parts.len() - 1];
            prop_assert_eq!(glob_matches(parts, &name), naive(parts, &chars));
        }

        #[test]
        fn any_text_is_parsed_or_refused(text in ".{0,40}") {
            let _ = TablePattern::parse(&text);
            let _ = parse_key(&text);
            let _ = parse_column(&text);
        }

        #[test]
        fn a_displayed_table_is_found_again(schema in ".{1,10}", name in ".{1,10}") {
            let table = TableName::new(schema, name);
            // Line ends need no care: a quoted name may hold them.
            let pattern = TablePattern::parse(&table.to_string()).unwrap();
            prop_assert_eq!(pattern.exact(), Some(table));
        }
    }
}
