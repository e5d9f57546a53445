//! The text of a mapping file.

use std::fmt::Write as _;

use super::model::{DiscoveredColumn, DiscoveredTable, Discovery, KeyRole, Setting, implied};
use crate::classify::Content;
use crate::mapping::{key_text, quoted};
use crate::relate::{FoundBy, Relationship, Standing};
use crate::schema::TableName;

/// How long the rules of a table may be for its comments to stand below each other, in characters.
const ALIGNED_MAX: usize = 80;

/// A mapping file with a line for each column, in the order of the dump. The same discovery gives the same text.
pub fn mapping_text(discovery: &Discovery) -> String {
    let mut out = String::new();
    head(discovery, &mut out);
    for table in &discovery.tables {
        table_text(table, &mut out);
    }
    relationships(discovery, &mut out);
    out
}

/// What a table's entry looks like: its header, and a line for each column.
pub(super) fn table_text(table: &DiscoveredTable, out: &mut String) {
    out.push('\n');
    if !table.partitions.is_empty() {
        let names: Vec<String> = table.partitions.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "# Its partitions follow: {}", one_line(&names.join(", ")));
    }
    let shared = match table.databases {
        0 | 1 => String::new(),
        many => {
            format!(" in the tables of this name in {many} databases, for all of which this holds")
        }
    };
    let _ = writeln!(
        out,
        "[tables.{}.columns]  # {}{shared}",
        key_text(&table.name.to_string()),
        counted(table.rows, "row")
    );
    let lines: Vec<(String, String, String)> = table
        .columns
        .iter()
        .map(|column| (key_text(&column.name), column.rule_text(), comment(column)))
        .collect();
    let key_chars = lines.iter().map(|(key, ..)| key.chars().count()).max().unwrap_or(0);
    let rule_chars = lines.iter().map(|(_, rule, _)| rule.chars().count());
    let rule_chars = rule_chars.filter(|chars| *chars <= ALIGNED_MAX).max().unwrap_or(0);
    for (key, rule, comment) in lines {
        let _ = writeln!(out, "{key:key_chars$} = {rule:rule_chars$}  # {comment}");
    }
}

/// Why a column gets its rule, in one line without any value.
pub(super) fn comment(column: &DiscoveredColumn) -> String {
    let mut parts = Vec::new();
    let written = column.types_text();
    if written != "unknown" {
        parts.push(written);
    }
    parts.extend(column.roles.iter().map(KeyRole::words));
    let mut text = parts.join(", ");
    // What such a column is to the database says the same.
    let alone = column.roles.iter().any(|role| {
        matches!(role, KeyRole::Generated | KeyRole::PartitionKey | KeyRole::Exclusion)
    });
    let reason = match column.verdict.word() {
        None if alone => String::new(),
        _ => column.verdict.reason(),
    };
    let what = match (column.verdict.word(), reason.is_empty()) {
        (Some(word), true) => word.to_owned(),
        (Some(word), false) => format!("{word}: {reason}"),
        (None, _) => reason,
    };
    let content = content_words(column).to_owned();
    for part in [&what, &content].into_iter().chain(&column.reasons).filter(|part| !part.is_empty())
    {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(part);
    }
    one_line(&text)
}

/// What the values are besides what they say, where that is why the column gets its rule.
fn content_words(column: &DiscoveredColumn) -> &'static str {
    let text = column.column_type.is_text();
    match (column.verdict.content, column.rule.transform) {
        (_, "redact") => "what the detectors find in it is replaced",
        (_, "json") => "what the detectors find elsewhere in it is replaced",
        (Content::Codes, "keep") if text => "a few values that come again and again",
        (Content::Keys, "keep") if text => "keys that mean nothing outside",
        _ => "",
    }
}

fn head(discovery: &Discovery, out: &mut String) {
    let totals = discovery.totals();
    let _ = writeln!(
        out,
        "# What dumpscrub found in {} with {}, and what it does about it.\n\
         # {} personal data, {} changed{}.",
        counted(totals.tables as u64, "table"),
        counted(totals.columns as u64, "column"),
        match totals.personal {
            1 => "1 column may hold".to_owned(),
            many => format!("{many} columns may hold"),
        },
        match totals.changed {
            1 => "1 is".to_owned(),
            many => format!("{many} are"),
        },
        match totals.review {
            0 => String::new(),
            1 => ", 1 must be looked at: review = true".to_owned(),
            many => format!(", {many} must be looked at: review = true"),
        },
    );
    for note in &discovery.notes {
        let _ = writeln!(out, "# {}", one_line(note));
    }
    out.push_str(
        "\nversion  = 1\n\
         unlisted = \"error\"  # a table or column that is not named here ends the run\n",
    );
    for setting in &discovery.settings {
        if *setting == Setting::EmptyLargeObjects {
            out.push_str("large_objects = \"empty\"  # their content cannot be looked into\n");
        }
    }
    out.push_str(
        "\n# Without a key, pseudonyms of two runs do not join. `dumpscrub keygen FILE` makes one.\n\
         # [key]\n\
         # env = \"DUMPSCRUB_KEY\"\n",
    );
    scan_text(&discovery.settings, out);
}

/// What the mapping says of findings; nothing where it needs not.
pub(super) fn scan_text(settings: &[Setting], out: &mut String) {
    let mut header = "\n[scan]\n";
    for setting in settings {
        if let Setting::RedactFindings { values, columns } = *setting {
            let what = match (values, columns) {
                (_, 0) => counted(values, "value"),
                (0, _) => counted(columns, "column"),
                _ => format!("{} and {}", counted(values, "value"), counted(columns, "column")),
            };
            let _ = writeln!(
                out,
                "{header}on_finding = \"redact\"  # {what} where no rule reaches: comments, defaults, functions, columns that stay",
            );
            header = "";
        }
    }
    let mut lines = String::new();
    for setting in settings {
        if let Setting::Allow { detector, table, column } = setting {
            let _ = writeln!(
                lines,
                "  {{ detector = {}, column = {}, reason = \"no rule may change it: the database decides by it where a row lies\" }},",
                quoted(detector.name()),
                quoted(&format!("{table}.{}", TableName::bare(column))),
            );
        }
    }
    for setting in settings {
        if let Setting::AllowBounds { detector, table } = setting {
            let _ = writeln!(
                lines,
                "  {{ detector = {}, statement = {}, reason = \"the bounds of partitions, which say where these values lie\" }},",
                quoted(detector.name()),
                quoted(&format!("ALTER TABLE ONLY {table} ATTACH PARTITION")),
            );
        }
    }
    if !lines.is_empty() {
        let _ = write!(out, "{header}allow = [\n{lines}]\n");
    }
}

/// Those that the schema does not declare: what counts, and as comments what may.
fn relationships(discovery: &Discovery, out: &mut String) {
    for found in discovery.relationships.iter().filter(|found| implied(found)) {
        relationship_text(found, out);
    }
    let doubtful = |found: &&Relationship| {
        matches!(found.standing, Standing::Review | Standing::Doubtful)
            && found.found_by != FoundBy::ForeignKey
    };
    let mut doubtful = discovery.relationships.iter().filter(doubtful).peekable();
    if doubtful.peek().is_some() {
        out.push_str("\n# Perhaps these are relationships too:\n");
    }
    for found in doubtful {
        let _ = writeln!(
            out,
            "# {}",
            one_line(&format!("{} to {}: {}", found.from, found.to, relationship_reason(found)))
        );
    }
}

/// The entry of a relationship.
pub(super) fn relationship_text(found: &Relationship, out: &mut String) {
    let _ = write!(
        out,
        "\n[[relationships]]  # {}\nfrom = {}\nto   = {}\n",
        one_line(&relationship_reason(found)),
        quoted(&found.from.to_string()),
        quoted(&found.to.to_string()),
    );
}

/// What speaks for a relationship, in a line without any value.
pub fn relationship_reason(found: &Relationship) -> String {
    let mut text = match found.found_by {
        FoundBy::ForeignKey => "a foreign key".to_owned(),
        FoundBy::Name(rule) => rule.words().to_owned(),
        FoundBy::Value => "its values lie in that key".to_owned(),
    };
    if let Some(rate) = found.match_rate {
        let _ = write!(text, "; {} of {} match", percent(rate), counted(found.rows, "row"));
    }
    if found.orphans > 0 {
        let _ = write!(text, ", {}", counted(found.orphans, "orphan"));
    }
    if let Some(note) = found.note() {
        let _ = write!(text, "; {note}");
    }
    text
}

/// A share in percent: never 100 where something is missing.
pub(super) fn percent(rate: f64) -> String {
    let shown = (rate * 1000.0).floor() / 10.0;
    match shown.fract() == 0.0 {
        true => format!("{shown:.0} %"),
        false => format!("{shown:.1} %"),
    }
}

/// A number and what it counts.
pub fn counted(count: u64, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// The same without what would end a comment or hide in it.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
