//! A TOML document as a tree in which every key and value knows its line and column.

use std::fmt;

use toml::de::{DeTable, DeValue};

use super::problem::{Place, Problem};

/// The longest mapping file, in bytes.
pub const FILE_BYTES_MAX: usize = 16 << 20;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it begins.
    pub place: Place,
    /// What it is.
    pub value: Value,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key, unquoted.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// Its value.
    pub node: Node,
    /// The comment behind it on its line, without the `#`.
    pub comment: Option<Box<str>>,
}

/// A TOML value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a point.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A date without a time: year, month, day.
    Date(i32, u8, u8),
    /// A date with a time, or a time.
    Time,
    /// An array.
    List(Vec<Node>),
    /// A table, inline or not; its entries in the order of the file.
    Table(Vec<Entry>),
}

impl Value {
    /// What it is, for a message: `a text`.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "a text",
            Value::Integer(_) => "a whole number",
            Value::Number(_) => "a number",
            Value::Boolean(_) => "true or false",
            Value::Date(..) => "a date",
            Value::Time => "a time",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }
}

/// The value as a mapping file writes it on one line.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) => f.write_str(&quoted(text)),
            Value::Integer(number) => write!(f, "{number}"),
            // TOML tells numbers with a point from whole ones.
            Value::Number(number) => write!(f, "{number:?}"),
            Value::Boolean(flag) => write!(f, "{flag}"),
            Value::Date(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
            // No rule takes one.
            Value::Time => f.write_str("00:00:00"),
            Value::List(nodes) => {
                f.write_str("[")?;
                for (nth, node) in nodes.iter().enumerate() {
                    let comma = if nth == 0 { "" } else { ", " };
                    write!(f, "{comma}{}", node.value)?;
                }
                f.write_str("]")
            }
            Value::Table(entries) => {
                f.write_str("{")?;
                for (nth, entry) in entries.iter().enumerate() {
                    let comma = if nth == 0 { " " } else { ", " };
                    write!(f, "{comma}{} = {}", key_text(&entry.key), entry.node.value)?;
                }
                f.write_str(" }")
            }
        }
    }
}

/// A key as TOML writes it: bare where it can be, else quoted.
pub fn key_text(key: &str) -> String {
    let bare = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    match !key.is_empty() && key.bytes().all(bare) {
        true => key.to_owned(),
        false => quoted(key),
    }
}

/// A basic string of TOML.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Reads a document.
///
/// # Errors
/// What is not TOML, with its place; a number that does not fit 64 bits; a text of over [`FILE_BYTES_MAX`] bytes.
pub fn parse(text: &str) -> Result<Vec<Entry>, Problem> {
    if text.len() > FILE_BYTES_MAX {
        return Err(Problem::new(
            Place { line: 1, column: 1 },
            format!("the mapping file is longer than {FILE_BYTES_MAX} bytes"),
        ));
    }
    // Editors on Windows begin a file with a byte-order mark; TOML allows it.
    let places = Places::of(text);
    let table = DeTable::parse(text).map_err(|error| {
        let place = places.at(error.span().map_or(0, |span| span.start));
        let message = error.message().replace('\n', ", ");
        Problem::new(place, format!("not TOML: {message}"))
    })?;
    places.table(table.get_ref())
}

/// Where each line of a text begins.
struct Places<'a> {
    text: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Places<'a> {
    fn of(text: &'a str) -> Self {
        let mut line_starts = vec![0];
        line_starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|newline| newline + 1));
        Places { text, line_starts }
    }

    fn at(&self, offset: usize) -> Place {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|index| self.line_starts.get(index)).copied();
        let start = start.unwrap_or(0);
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or("");
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { line: number(line), column: number(before.chars().count() + 1) }
    }

    fn table(&self, table: &DeTable<'_>) -> Result<Vec<Entry>, Problem> {
        let mut entries = Vec::with_capacity(table.len());
        for (key, value) in table {
            entries.push(Entry {
                key: key.get_ref().to_string(),
                place: self.at(key.span().start),
                node: self.node(value)?,
                comment: self.comment(value.span().end),
            });
        }
        // The parser sorts by key; people read from top to bottom.
        entries.sort_by_key(|entry| entry.place);
        Ok(entries)
    }

    /// The comment that follows a value which ends at `offset`.
    fn comment(&self, offset: usize) -> Option<Box<str>> {
        let rest = self.text.get(offset..)?;
        let line = rest.get(..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len()))?;
        Some(line.trim().strip_prefix('#')?.trim().into())
    }

    fn node(&self, value: &toml::Spanned<DeValue<'_>>) -> Result<Node, Problem> {
        let place = self.at(value.span().start);
        let value = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => {
                match i64::from_str_radix(number.as_str(), number.radix()) {
                    Ok(number) => Value::Integer(number),
                    Err(_) => return Err(Problem::new(place, "the number does not fit 64 bits")),
                }
            }
            DeValue::Float(number) => match number.as_str().parse() {
                Ok(number) => Value::Number(number),
                Err(_) => return Err(Problem::new(place, "this is no number")),
            },
            DeValue::Boolean(flag) => Value::Boolean(*flag),
            DeValue::Datetime(time) => match (time.date, time.time) {
                (Some(date), None) => Value::Date(i32::from(date.year), date.month, date.day),
                _ => Value::Time,
            },
            DeValue::Array(elements) => {
                Value::List(elements.iter().map(|node| self.node(node)).collect::<Result<_, _>>()?)
            }
            DeValue::Table(table) => Value::Table(self.table(table)?),
        };
        Ok(Node { place, value })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_values_know_their_places() {
        let entries =
            parse("a = 1\n[t.\"x y\"]\n  \"ä\" = { b = [ true, 2027-06-30 ] }\n").unwrap();
        assert_eq!(entries[0].key, "a");
        assert_eq!(entries[0].node.place, Place { line: 1, column: 5 });
        let Value::Table(t) = &entries[1].node.value else { panic!() };
        assert_eq!((t[0].key.as_str(), t[0].place), ("x y", Place { line: 2, column: 4 }));
        let Value::Table(x) = &t[0].node.value else { panic!() };
        assert_eq!((x[0].key.as_str(), x[0].place), ("ä", Place { line: 3, column: 3 }));
        let Value::Table(b) = &x[0].node.value else { panic!() };
        let Value::List(list) = &b[0].node.value else { panic!() };
        assert_eq!(list[1].value, Value::Date(2027, 6, 30));
        assert_eq!(list[1].place, Place { line: 3, column: 23 });
    }

    #[test]
    fn comments_behind_values() {
        let text =
            "a = 1 # one\nb = { c = \"#\", d = 2 } #two # three\ne = 3\nf = [\n4, # no\n] # yes";
        let entries = parse(text).unwrap();
        let comments: Vec<Option<&str>> =
            entries.iter().map(|entry| entry.comment.as_deref()).collect();
        assert_eq!(comments, [Some("one"), Some("two # three"), None, Some("yes")]);
    }

    #[test]
    fn a_value_is_written_as_it_was() {
        for text in [
            "\"email\"",
            "{ transform = \"email\", unique = true }",
            "{ transform = \"json\", paths = { \"a.b\" = \"email\", \"t[*]\" = { transform = \"mask\", keep_last = 4 } }, other = \"redact\" }",
            "{ transform = \"round\", to = 0.1, normalize = [\"trim\", \"digits\"], domain = \"a\\\"b\\\\\\u0007\" }",
            "[1, 2.0, true, 2027-06-30, {}]".replace("{}", "{ }").as_str(),
        ] {
            let entries = parse(&format!("a = {text}\n")).unwrap();
            assert_eq!(entries[0].node.value.to_string(), text);
        }
        assert_eq!(key_text("E-Mail_2"), "E-Mail_2");
        assert_eq!(key_text("größe"), "\"größe\"");
    }

    #[test]
    fn what_is_not_toml_has_a_place() {
        let problem = parse("a = 1\nb = \n").unwrap_err();
        assert_eq!(problem.place.line, 2);
        assert!(problem.message.starts_with("not TOML: "), "{}", problem.message);
        assert!(parse("a = 99999999999999999999").is_err());
    }
}
