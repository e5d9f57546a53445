//! What is new, put into a mapping file that is there. Every line, order and comment in it stays.

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, InlineTable, Item, RawString, Table, Value};

use super::mapping_text::{comment, relationship_text, scan_text, table_text};
use super::model::{DiscoveredColumn, Discovery, Setting, implied};
use crate::error::{Error, Result};
use crate::mapping::{Mapping, exact_table, qualified};
use crate::schema::TableName;

/// A mapping file to which something was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Updated {
    /// Its text.
    pub text: String,
    /// Tables that had no entry.
    pub tables: usize,
    /// Columns that had no line, those of new tables among them.
    pub columns: usize,
    /// Relationships that it did not name.
    pub relationships: usize,
    /// Settings that it lacked.
    pub settings: usize,
}

impl Updated {
    /// Whether there was nothing new.
    pub fn is_empty(&self) -> bool {
        self.tables + self.columns + self.relationships + self.settings == 0
    }
}

/// Adds what is new to a mapping file: lines for the columns of which `is_new` says so, whole entries for the tables of such columns
/// that have none, relationships.
/// `there` is what `text` means.
///
/// # Errors
/// If a part of the file that must be added to is written in a way that cannot be added to.
pub fn update(
    text: &str,
    there: &Mapping,
    discovery: &Discovery,
    is_new: &dyn Fn(&TableName, &str) -> bool,
) -> Result<Updated> {
    let unreadable = || Error::internal("a mapping file that was read cannot be read again");
    let mut document: DocumentMut = text.parse().map_err(|_| unreadable())?;
    let mut updated =
        Updated { text: String::new(), tables: 0, columns: 0, relationships: 0, settings: 0 };
    let mut behind = String::new();

    let keys = entry_keys(&document);
    for table in &discovery.tables {
        let new: Vec<&DiscoveredColumn> =
            table.columns.iter().filter(|column| is_new(&table.name, &column.name)).collect();
        if new.is_empty() {
            continue;
        }
        match keys.get(&qualified(&table.name)) {
            Some(key) => {
                updated.columns += new.len();
                add_columns(&mut document, key, &new).ok_or_else(|| cannot_add(&table.name))?;
            }
            None => {
                updated.tables += 1;
                updated.columns += table.columns.len();
                table_text(table, &mut behind);
            }
        }
    }

    for found in discovery.relationships.iter().filter(|found| implied(found)) {
        let known = there.relationships().any(|ends| {
            let is = |end: (&TableName, &[String]), found: &crate::relate::End| {
                qualified(end.0) == qualified(&found.table) && *end.1 == *found.columns
            };
            is(ends.from, &found.from) && is(ends.to, &found.to)
        });
        if known {
            continue;
        }
        updated.relationships += 1;
        match document.get_mut("relationships").and_then(Item::as_array_mut) {
            Some(inline) => {
                let mut ends = InlineTable::new();
                ends.insert("from", Value::from(found.from.to_string()));
                ends.insert("to", Value::from(found.to.to_string()));
                inline.push(ends);
            }
            None => relationship_text(found, &mut behind),
        }
    }

    // Whoever wrote such a setting has decided on it.
    if discovery.settings.contains(&Setting::EmptyLargeObjects)
        && !document.contains_key("large_objects")
    {
        updated.settings += 1;
        document.insert("large_objects", toml_edit::value("empty"));
    }
    if !document.contains_key("scan") {
        let before = behind.len();
        scan_text(&discovery.settings, &mut behind);
        updated.settings += usize::from(behind.len() > before);
    }

    if updated.is_empty() {
        updated.text = text.to_owned();
        return Ok(updated);
    }
    let mut out = document.to_string();
    if !out.ends_with('\n') && !behind.is_empty() {
        out.push('\n');
    }
    out.push_str(&behind);
    // The file keeps its line ends.
    if text.contains("\r\n") {
        out = out.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    updated.text = out;
    Ok(updated)
}

fn cannot_add(table: &TableName) -> Error {
    Error::mapping(format!("the entry of {table} is written in a way that cannot be added to"))
        .hint("write it as a table of its own: [tables.\"schema.table\".columns]")
}

/// The keys of the entries that name one table.
fn entry_keys(document: &DocumentMut) -> BTreeMap<TableName, String> {
    let tables = document.get("tables").and_then(Item::as_table_like);
    let keys = tables.into_iter().flat_map(|tables| tables.iter().map(|(key, _)| key));
    keys.filter_map(|key| Some((exact_table(key)?, key.to_owned()))).collect()
}

/// Adds lines behind those of an entry.
fn add_columns(document: &mut DocumentMut, key: &str, new: &[&DiscoveredColumn]) -> Option<()> {
    let entry = document.get_mut("tables")?.as_table_like_mut()?.get_mut(key)?;
    let entry = entry.as_table_like_mut()?;
    if !entry.contains_key("columns") {
        entry.insert("columns", Item::Table(Table::new()));
    }
    let columns = entry.get_mut("columns")?;
    for column in new {
        let mut value: Value = column.rule_text().parse().ok()?;
        match columns {
            Item::Table(table) => {
                value.decor_mut().set_prefix(" ");
                value.decor_mut().set_suffix(RawString::from(format!("  # {}", comment(column))));
                table.insert(&column.name, Item::Value(value));
            }
            Item::Value(Value::InlineTable(inline)) => {
                // The blank before the closing brace stays before it.
                if let Some((_, last)) = inline.iter_mut().last() {
                    let blank = last.decor().suffix().cloned().unwrap_or_default();
                    last.decor_mut().set_suffix("");
                    value.decor_mut().set_suffix(blank);
                }
                value.decor_mut().set_prefix(" ");
                inline.insert(&column.name, value);
            }
            _ => return None,
        }
    }
    Some(())
}
