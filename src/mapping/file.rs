//! The mapping file as it is written: which keys there are and what kind of value each takes, every part with its place.
//!
//! All that is wrong is collected, so that one run tells everything. What the words inside a rule mean is not judged here.

use std::fmt;
use std::path::PathBuf;

use super::document::{self, Entry, Node, Value};
use super::line_comment::type_in_comment;
use super::plan::RowsRule;
use super::problem::{Place, Problem, did_you_mean, nearest, nearest_word};
use super::settings::{KeySource, LargeObjects, OnFinding, RolePasswords, Unlisted};

/// Something and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<T> {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub value: T,
}

/// The whole file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// `unlisted`.
    pub unlisted: Option<Unlisted>,
    /// `locale`.
    pub locale: Option<Placed<String>>,
    /// `large_objects`.
    pub large_objects: Option<LargeObjects>,
    /// `role_passwords`.
    pub role_passwords: Option<RolePasswords>,
    /// `[key]`, without the fingerprint.
    pub key: Option<KeySource>,
    /// `fingerprint` in `[key]`: 16 lower-case hexadecimal digits.
    pub fingerprint: Option<String>,
    /// `on_finding` in `[scan]`.
    pub on_finding: Option<OnFinding>,
    /// `allow` in `[scan]`.
    pub allow: Vec<WrittenAllow>,
    /// `accepted`.
    pub accepted: Vec<WrittenAccepted>,
    /// `[defaults]`.
    pub defaults: Vec<(Placed<String>, WrittenRule)>,
    /// `[tables]`.
    pub tables: Vec<WrittenTable>,
    /// `[[relationships]]`.
    pub relationships: Vec<WrittenRelationship>,
}

/// A table of `[tables]`.
#[derive(Clone, Debug)]
pub struct WrittenTable {
    /// Its name as written.
    pub name: Placed<String>,
    /// `rows`.
    pub rows: Option<Placed<RowsRule>>,
    /// `columns`.
    pub columns: Vec<(Placed<String>, WrittenRule)>,
}

/// A rule: its transformer's name and its options.
#[derive(Clone, Debug)]
pub struct WrittenRule {
    /// Where the rule stands.
    pub place: Place,
    /// The transformer's name.
    pub transform: Placed<String>,
    /// Everything else inside the braces.
    pub options: Vec<Entry>,
    /// The type that the comment behind it begins with.
    pub written_for: Option<Box<str>>,
}

/// As a mapping file writes it on one line: `"email"`, `{ transform = "email", unique = true }`.
impl fmt::Display for WrittenRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = document::quoted(&self.transform.value);
        if self.options.is_empty() {
            return f.write_str(&name);
        }
        write!(f, "{{ transform = {name}")?;
        for option in &self.options {
            write!(f, ", {} = {}", document::key_text(&option.key), option.node.value)?;
        }
        f.write_str(" }")
    }
}

/// An accepted finding.
#[derive(Clone, Debug)]
pub struct WrittenAllow {
    /// `detector`.
    pub detector: Placed<String>,
    /// `column`.
    pub column: Option<Placed<String>>,
    /// `statement`.
    pub statement: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `expires`.
    pub expires: Option<(i32, u8, u8)>,
}

/// An accepted finding of `check`.
#[derive(Clone, Debug)]
pub struct WrittenAccepted {
    /// Where it stands.
    pub place: Place,
    /// `code`.
    pub code: Placed<String>,
    /// `table`.
    pub table: Option<Placed<String>>,
    /// `column`.
    pub column: Option<Placed<String>>,
    /// `reason`.
    pub reason: String,
}

/// A foreign key that the schema does not declare.
#[derive(Clone, Debug)]
pub struct WrittenRelationship {
    /// Where it stands.
    pub place: Place,
    /// `from`.
    pub from: Placed<String>,
    /// `to`.
    pub to: Placed<String>,
}

/// Reads the file.
///
/// What could be read comes with everything that is wrong, so that the rest can be checked too.
///
/// # Errors
/// What is no TOML at all.
pub fn parse(text: &str) -> Result<(File, Vec<Problem>), Problem> {
    let entries = document::parse(text)?;
    let mut reader = Reader { problems: Vec::new() };
    let file = reader.file(entries);
    Ok((file, reader.problems))
}

/// The keys at the top of the file.
const TOP_KEYS: [&str; 11] = [
    "version",
    "unlisted",
    "locale",
    "large_objects",
    "role_passwords",
    "key",
    "scan",
    "accepted",
    "defaults",
    "tables",
    "relationships",
];

struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    fn file(&mut self, entries: Vec<Entry>) -> File {
        let mut file = File::default();
        let mut version = None;
        for entry in entries {
            let key = entry.key.as_str();
            match key {
                "version" => {
                    version = Some(());
                    if entry.node.value != Value::Integer(1) {
                        self.wrong(
                            entry.node.place,
                            "this version of the mapping file is not known",
                            "write version = 1",
                        );
                    }
                }
                "unlisted" => file.unlisted = self.word(&entry, Unlisted::WORDS),
                "locale" => file.locale = self.text(entry),
                "large_objects" => file.large_objects = self.word(&entry, LargeObjects::WORDS),
                "role_passwords" => file.role_passwords = self.word(&entry, RolePasswords::WORDS),
                "key" => self.key(entry, &mut file),
                "scan" => self.scan(entry, &mut file),
                "accepted" => {
                    for node in self.list(entry, "accepted") {
                        file.accepted.extend(self.accepted(node));
                    }
                }
                "defaults" => {
                    file.defaults = self.rules(entry, "[defaults]");
                }
                "tables" => {
                    for table in self.table(entry, "[tables]").unwrap_or_default() {
                        if let Some(table) = self.table_rules(table) {
                            file.tables.push(table);
                        }
                    }
                }
                "relationships" => {
                    for node in self.list(entry, "[[relationships]]") {
                        file.relationships.extend(self.relationship(node));
                    }
                }
                _ => self.unknown_key(&entry, "the mapping file", &TOP_KEYS),
            }
        }
        if version.is_none() {
            let place = Place { line: 1, column: 1 };
            self.wrong(place, "the mapping file does not say its version", "write version = 1");
        }
        file
    }

    fn key(&mut self, entry: Entry, file: &mut File) {
        let place = entry.place;
        let mut source = None;
        for entry in self.table(entry, "[key]").unwrap_or_default() {
            match entry.key.as_str() {
                "env" | "file" => {
                    let is_env = entry.key == "env";
                    let Some(text) = self.text(entry) else { continue };
                    if text.value.is_empty() {
                        self.wrong(text.place, "this is empty", "name where the key is");
                    } else if source.is_some() {
                        self.wrong(text.place, "[key] names two sources", "keep env or file");
                    } else if is_env {
                        source = Some(KeySource::Env(text.value));
                    } else {
                        source = Some(KeySource::File(PathBuf::from(text.value)));
                    }
                }
                "fingerprint" => {
                    let Some(text) = self.text(entry) else { continue };
                    let digits = text.value.to_ascii_lowercase();
                    if digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
                        file.fingerprint = Some(digits);
                    } else {
                        self.wrong(
                            text.place,
                            "a fingerprint has 16 hexadecimal digits",
                            "dumpscrub keygen prints it",
                        );
                    }
                }
                // What stands here may be the key: nothing of it is shown.
                "key" | "value" | "secret" => self.wrong(
                    entry.place,
                    "the mapping file never holds the key itself",
                    "name where it is: env = \"VARIABLE\" or file = \"PATH\"",
                ),
                _ => self.unknown_key(&entry, "[key]", &["env", "file", "fingerprint"]),
            }
        }
        if source.is_none() && file.fingerprint.is_none() && self.problems.is_empty() {
            self.wrong(place, "[key] says nothing", "write env = \"VARIABLE\" or file = \"PATH\"");
        }
        file.key = source;
    }

    fn scan(&mut self, entry: Entry, file: &mut File) {
        for entry in self.table(entry, "[scan]").unwrap_or_default() {
            match entry.key.as_str() {
                "on_finding" => file.on_finding = self.word(&entry, OnFinding::WORDS),
                "allow" => {
                    for node in self.list(entry, "allow in [scan]") {
                        file.allow.extend(self.allow(node));
                    }
                }
                _ => self.unknown_key(&entry, "[scan]", &["on_finding", "allow"]),
            }
        }
    }

    fn allow(&mut self, node: Node) -> Option<WrittenAllow> {
        const WHERE: &str = "allow in [scan]";
        let place = node.place;
        let (mut detector, mut column, mut statement, mut reason, mut expires) =
            (None, None, None, None, None);
        for entry in self.entries(node, WHERE)? {
            match entry.key.as_str() {
                "detector" => detector = self.filled_text(entry),
                "column" => column = self.filled_text(entry),
                "statement" => statement = self.filled_text(entry),
                "reason" => reason = self.filled_text(entry),
                "expires" => match entry.node.value {
                    Value::Date(year, month, day) => expires = Some((year, month, day)),
                    _ => self.wrong(
                        entry.node.place,
                        "expires takes a date, without quotes",
                        "write expires = 2027-06-30",
                    ),
                },
                _ => self.unknown_key(
                    &entry,
                    WHERE,
                    &["detector", "column", "statement", "reason", "expires"],
                ),
            }
        }
        if column.is_some() == statement.is_some() {
            self.wrong(
                place,
                "an accepted finding names a column or a statement",
                "column = \"public.settings.support_email\", or statement = \"COMMENT ON TABLE public.users\"",
            );
            return None;
        }
        let Some(detector) = detector else {
            self.wrong(place, "an accepted finding names its detector", "detector = \"email\"");
            return None;
        };
        Some(WrittenAllow {
            detector,
            column,
            statement: statement.map(|text| text.value),
            reason: reason.map(|text| text.value),
            expires,
        })
    }

    fn accepted(&mut self, node: Node) -> Option<WrittenAccepted> {
        const WHERE: &str = "accepted";
        const LINE: &str = "{ code = \"pii-kept\", table = \"public.settings\", column = \"support_email\", reason = \"a shared mailbox\" }";
        let place = node.place;
        let (mut code, mut table, mut column, mut reason) = (None, None, None, None);
        for entry in self.entries(node, WHERE)? {
            match entry.key.as_str() {
                "code" => code = self.filled_text(entry),
                "table" => table = self.filled_text(entry),
                "column" => column = self.filled_text(entry),
                "reason" => reason = self.filled_text(entry),
                _ => self.unknown_key(&entry, WHERE, &["code", "table", "column", "reason"]),
            }
        }
        match (code, reason) {
            (Some(code), Some(reason)) => {
                Some(WrittenAccepted { place, code, table, column, reason: reason.value })
            }
            _ => {
                self.wrong(place, "what is accepted has a code and a reason", LINE);
                None
            }
        }
    }

    fn table_rules(&mut self, entry: Entry) -> Option<WrittenTable> {
        let name = Placed { place: entry.place, value: entry.key.clone() };
        let place_name = format!("[tables.{:?}]", entry.key);
        let mut table = WrittenTable { name, rows: None, columns: Vec::new() };
        for entry in self.table(entry, &place_name)? {
            match entry.key.as_str() {
                "rows" => {
                    let place = entry.node.place;
                    let words = &[("keep", RowsRule::Keep), ("drop", RowsRule::Drop)];
                    table.rows = self.word(&entry, words).map(|value| Placed { place, value });
                }
                "columns" => {
                    let place_name = format!("[tables.{:?}.columns]", table.name.value);
                    table.columns = self.rules(entry, &place_name);
                }
                // `[tables.public.users]` is a table named `public` with a key `users`.
                _ if is_table_with(&entry.node.value, &["rows", "columns"]) => {
                    let quoted = format!("{}.{}", table.name.value, entry.key);
                    self.wrong(
                        entry.place,
                        format!("unknown key {:?} in {place_name}", entry.key),
                        format!("the table's name stands in quotes: [tables.{quoted:?}]"),
                    );
                }
                _ => self.unknown_key(&entry, &place_name, &["columns", "rows"]),
            }
        }
        Some(table)
    }

    fn rules(&mut self, entry: Entry, place_name: &str) -> Vec<(Placed<String>, WrittenRule)> {
        let mut rules = Vec::new();
        for entry in self.table(entry, place_name).unwrap_or_default() {
            let name = Placed { place: entry.place, value: entry.key };
            let written_for = entry.comment.as_deref().and_then(type_in_comment);
            let written_for = written_for.map(Into::into);
            match written_rule(entry.node) {
                Ok(rule) => rules.push((name, WrittenRule { written_for, ..rule })),
                Err(problem) => self.problems.push(problem),
            }
        }
        rules
    }

    fn relationship(&mut self, node: Node) -> Option<WrittenRelationship> {
        const WHERE: &str = "[[relationships]]";
        let place = node.place;
        let (mut from, mut to) = (None, None);
        for entry in self.entries(node, WHERE)? {
            match entry.key.as_str() {
                "from" => from = self.text(entry),
                "to" => to = self.text(entry),
                _ => self.unknown_key(&entry, WHERE, &["from", "to"]),
            }
        }
        match (from, to) {
            (Some(from), Some(to)) => Some(WrittenRelationship { place, from, to }),
            _ => {
                self.wrong(
                    place,
                    "a relationship has two ends",
                    "from = \"public.visits(customer_id)\" and to = \"public.users(id)\"",
                );
                None
            }
        }
    }

    fn table(&mut self, entry: Entry, place_name: &str) -> Option<Vec<Entry>> {
        self.entries(entry.node, place_name)
    }

    fn entries(&mut self, node: Node, place_name: &str) -> Option<Vec<Entry>> {
        match node.value {
            Value::Table(entries) => Some(entries),
            other => {
                let message = format!("{place_name} takes a table, not {}", other.kind());
                self.problems.push(Problem::new(node.place, message));
                None
            }
        }
    }

    fn list(&mut self, entry: Entry, place_name: &str) -> Vec<Node> {
        match entry.node.value {
            Value::List(nodes) => nodes,
            other => {
                let message = format!("{place_name} takes a list, not {}", other.kind());
                self.problems.push(Problem::new(entry.node.place, message));
                Vec::new()
            }
        }
    }

    fn text(&mut self, entry: Entry) -> Option<Placed<String>> {
        match entry.node.value {
            Value::Text(value) => Some(Placed { place: entry.node.place, value }),
            other => {
                let message = format!("{} takes a text, not {}", entry.key, other.kind());
                self.problems.push(Problem::new(entry.node.place, message));
                None
            }
        }
    }

    fn filled_text(&mut self, entry: Entry) -> Option<Placed<String>> {
        let key = entry.key.clone();
        let text = self.text(entry)?;
        if text.value.trim().is_empty() {
            self.problems.push(Problem::new(text.place, format!("{key} is empty")));
            return None;
        }
        Some(text)
    }

    fn word<T: Copy>(&mut self, entry: &Entry, words: &[(&str, T)]) -> Option<T> {
        let allowed: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let place = entry.node.place;
        let Value::Text(found) = &entry.node.value else {
            let kind = entry.node.value.kind();
            let message = format!("{} takes {}, not {kind}", entry.key, one_of(&allowed));
            self.problems.push(Problem::new(place, message));
            return None;
        };
        let value = words.iter().find(|(word, _)| word == found).map(|(_, value)| *value);
        if value.is_none() {
            let message = format!("{} takes {}, not {found:?}", entry.key, one_of(&allowed));
            self.problems.push(Problem::new(place, message));
        }
        value
    }

    fn unknown_key(&mut self, entry: &Entry, place_name: &str, known: &[&str]) {
        let message = format!("unknown key {:?} in {place_name}", entry.key);
        let hint = nearest(&entry.key, known.iter().copied());
        self.problems.push(Problem::new(entry.place, message).hint_if(hint));
    }

    fn wrong(&mut self, place: Place, message: impl Into<String>, hint: impl Into<String>) {
        self.problems.push(Problem::new(place, message).hint(hint));
    }
}

/// A rule: a name, or a table with `transform`.
///
/// # Errors
/// If it is neither.
pub fn written_rule(node: Node) -> Result<WrittenRule, Problem> {
    let place = node.place;
    match node.value {
        Value::Text(name) => {
            let transform = Placed { place, value: name };
            Ok(WrittenRule { place, transform, options: Vec::new(), written_for: None })
        }
        Value::Table(mut options) => {
            let Some(at) = options.iter().position(|entry| entry.key == "transform") else {
                let slip =
                    options.iter().find(|entry| nearest_word(&entry.key, ["transform"]).is_some());
                return Err(match slip {
                    Some(entry) => Problem::new(
                        place,
                        format!(
                            "the rule does not say its transform, and has an option \"{}\"",
                            entry.key
                        ),
                    )
                    .hint(did_you_mean("transform")),
                    None => Problem::new(place, "the rule does not say its transform")
                        .hint("write { transform = \"email\" }, or just \"email\""),
                });
            };
            let transform = options.remove(at).node;
            match transform.value {
                Value::Text(value) => Ok(WrittenRule {
                    place,
                    transform: Placed { place: transform.place, value },
                    options,
                    written_for: None,
                }),
                other => Err(Problem::new(
                    transform.place,
                    format!("transform takes a text, not {}", other.kind()),
                )),
            }
        }
        other => {
            Err(Problem::new(place, format!("a rule is a text or a table, not {}", other.kind()))
                .hint("write \"keep\", or { transform = \"email\", unique = true }"))
        }
    }
}

/// `a, b or c`, each in quotes.
pub fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

fn is_table_with(value: &Value, keys: &[&str]) -> bool {
    match value {
        Value::Table(entries) => entries.iter().any(|entry| {
            keys.contains(&entry.key.as_str()) || is_table_with(&entry.node.value, keys)
        }),
        _ => false,
    }
}
