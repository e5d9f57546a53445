//! Drawings of tables and their relationships.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::relationship::{Relationship, Standing};
use crate::schema::TableName;

/// A graph for Graphviz: a box for each table in the order given, an arrow for each relationship from the columns to the key.
/// What is not declared is dashed and says how many of its rows match; what is doubtful is left out.
pub fn dot(tables: &[TableName], relationships: &[Relationship]) -> String {
    let mut out = "digraph relationships {\n  rankdir=LR;\n  node [shape=box];\n".to_owned();
    for table in tables {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {};", quoted(&table.to_string()));
    }
    for edge in drawn(tables, relationships) {
        let style = match edge.is_declared() {
            true => "",
            false => ", style=dashed",
        };
        let _ = writeln!(
            out,
            "  {} -> {} [label={}{style}];",
            quoted(&edge.from.table.to_string()),
            quoted(&edge.to.table.to_string()),
            quoted(&label(edge)),
        );
    }
    out.push_str("}\n");
    out
}

/// The same as a Mermaid flowchart.
pub fn mermaid(tables: &[TableName], relationships: &[Relationship]) -> String {
    let mut out = "flowchart LR\n".to_owned();
    let mut numbers = BTreeMap::new();
    for (number, table) in tables.iter().enumerate() {
        numbers.insert(table, number);
        let _ = writeln!(out, "  t{number}[\"{}\"]", entities(&table.to_string()));
    }
    for edge in drawn(tables, relationships) {
        let (Some(from), Some(to)) = (numbers.get(&edge.from.table), numbers.get(&edge.to.table))
        else {
            continue;
        };
        let arrow = match edge.is_declared() {
            true => "-->",
            false => "-.->",
        };
        let _ = writeln!(out, "  t{from} {arrow}|\"{}\"| t{to}", entities(&label(edge)));
    }
    out
}

/// What is drawn: between the tables given, and not doubtful.
fn drawn<'a>(
    tables: &'a [TableName],
    relationships: &'a [Relationship],
) -> impl Iterator<Item = &'a Relationship> {
    let known: std::collections::BTreeSet<&TableName> = tables.iter().collect();
    relationships.iter().filter(move |edge| {
        edge.standing != Standing::Doubtful
            && known.contains(&edge.from.table)
            && known.contains(&edge.to.table)
    })
}

/// The columns, and what is known of an implied relationship.
fn label(edge: &Relationship) -> String {
    let columns = edge.from.columns.join(", ");
    match (edge.is_declared(), edge.match_rate) {
        (true, _) => columns,
        (false, Some(rate)) => {
            let review = match edge.standing {
                Standing::Review => "?",
                _ => "",
            };
            format!("{columns} {}{review}", percent(rate))
        }
        (false, None) => format!("{columns} ?"),
    }
}

/// `99.8 %`; only a whole match is 100 %.
fn percent(rate: f64) -> String {
    let tenths = (rate * 1000.0).floor() / 10.0;
    match rate >= 1.0 {
        true => "100 %".to_owned(),
        false => format!("{tenths:.1} %"),
    }
}

/// A string of the DOT language.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Text in a Mermaid label, where what could end it or mean something is written as a character number.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | '|' | '\\' | ';' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::relationship::{End, Exactness, FoundBy, NameRule};
    use super::*;

    fn edges(tables: &[TableName]) -> Vec<Relationship> {
        let edge = |from: usize, to: usize, found_by, standing, match_rate| Relationship {
            from: End::column(&tables[from], "x_id"),
            to: End::column(&tables[to], "id"),
            found_by,
            standing,
            match_rate,
            rows: 0,
            nulls: 0,
            distinct: 0,
            orphans: 0,
            orphan_values: 0,
            exactness: Exactness::Exact,
            cause: None,
        };
        let name = FoundBy::Name(NameRule::Table);
        vec![
            edge(0, 1, FoundBy::ForeignKey, Standing::Holds, Some(0.5)),
            edge(0, 2, name, Standing::Holds, Some(0.99999)),
            edge(1, 2, FoundBy::Value, Standing::Review, Some(1.0)),
            edge(2, 2, name, Standing::Unmeasured, None),
            edge(2, 0, name, Standing::Doubtful, Some(0.2)),
        ]
    }

    fn tables() -> [TableName; 3] {
        [
            TableName::new("public", "orders"),
            TableName::new("public", "users"),
            TableName::new("crm", "My \"odd\" [table]|; \\"),
        ]
    }

    #[test]
    fn a_graph_for_graphviz() {
        let tables = tables();
        insta::assert_snapshot!(dot(&tables, &edges(&tables)), @r##"
        digraph relationships {
          rankdir=LR;
          node [shape=box];
          "public.orders";
          "public.users";
          "crm.\"My \"\"odd\"\" [table]|; \\\"";
          "public.orders" -> "public.users" [label="x_id"];
          "public.orders" -> "crm.\"My \"\"odd\"\" [table]|; \\\"" [label="x_id 99.9 %", style=dashed];
          "public.users" -> "crm.\"My \"\"odd\"\" [table]|; \\\"" [label="x_id 100 %?", style=dashed];
          "crm.\"My \"\"odd\"\" [table]|; \\\"" -> "crm.\"My \"\"odd\"\" [table]|; \\\"" [label="x_id ?", style=dashed];
        }
        "##);
    }

    #[test]
    fn a_graph_for_mermaid() {
        let tables = tables();
        insta::assert_snapshot!(mermaid(&tables, &edges(&tables)), @r##"
        flowchart LR
          t0["public.orders"]
          t1["public.users"]
          t2["crm.#34;My #34;#34;odd#34;#34; [table]#124;#59; #92;#34;"]
          t0 -->|"x_id"| t1
          t0 -.->|"x_id 99.9 %"| t2
          t1 -.->|"x_id 100 %?"| t2
          t2 -.->|"x_id ?"| t2
        "##);
    }

    #[test]
    fn only_the_tables_given_are_drawn() {
        let tables = tables();
        let drawn = dot(&tables[..2], &edges(&tables));
        assert_eq!(drawn.matches("->").count(), 1);
        let drawn = mermaid(&tables[..2], &edges(&tables));
        assert_eq!(drawn.matches("->").count(), 1);
    }
}
