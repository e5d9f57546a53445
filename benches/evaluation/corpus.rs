//! A dump with values planted at known places, and machine data without any.

use super::numbers::{ALNUM, BASE64, HEX, LOWER, Numbers};
use super::planted::{KINDS, Kind, Needs, Oracle, noise, word};

/// A planted value.
#[derive(Clone, Debug)]
pub struct Planted {
    /// The detector that is to find it.
    pub detector: &'static str,
    /// The table's place in the corpus.
    pub table: usize,
    /// The row, from 0.
    pub row: u64,
    /// The column, from 0.
    pub column: u32,
    /// The first byte in the decoded cell.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
    /// What was planted, as it stands in the decoded cell.
    pub text: String,
    /// Which part of it is the value that must be found: all, but for passwords in URLs.
    pub what: String,
}

/// A table of the corpus.
pub struct Table {
    pub name: &'static str,
    /// Names and types.
    pub columns: Vec<(&'static str, &'static str)>,
    /// The rows as COPY text, without the line that ends them.
    pub rows: String,
    /// The cells as they mean, a row after the other; `None` is NULL.
    pub cells: Vec<Option<String>>,
}

/// The corpus and its manifest.
pub struct Corpus {
    pub tables: Vec<Table>,
    pub planted: Vec<Planted>,
}

/// The cell in hand, with what was planted in it.
#[derive(Default)]
struct Cell {
    text: String,
    planted: Vec<(&'static str, usize, usize, String)>,
}

impl Cell {
    fn plant(&mut self, kind: &Kind, text: &str) {
        let start = self.text.len();
        self.text += text;
        self.planted.push((kind.detector, start, self.text.len(), text.to_owned()));
    }

    /// As the text of a JSON string; every so often an `@` becomes `\u0040`.
    fn plant_json(&mut self, kind: &Kind, text: &str, numbers: &mut Numbers) {
        let start = self.text.len();
        let hidden = kind.detector == "email" && numbers.below(5) == 0;
        for c in text.chars() {
            match c {
                '\n' => self.text += "\\n",
                '"' => self.text += "\\\"",
                '\\' => self.text += "\\\\",
                '@' if hidden => self.text += "\\u0040",
                c => self.text.push(c),
            }
        }
        self.planted.push((kind.detector, start, self.text.len(), text.to_owned()));
    }
}

/// Writes a field of COPY text.
fn copy_escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => *out += "\\\\",
            '\n' => *out += "\\n",
            '\t' => *out += "\\t",
            '\r' => *out += "\\r",
            c => out.push(c),
        }
    }
}

impl Corpus {
    /// A corpus of about so many rows a table.
    pub fn new(rows: u64, seed: u64) -> Self {
        let mut numbers = Numbers::new(seed);
        let oracle = Oracle::read();
        let mut corpus = Corpus { tables: Vec::new(), planted: Vec::new() };
        corpus.people(rows, &mut numbers, &oracle);
        corpus.notes(rows * 4, &mut numbers, &oracle);
        corpus.events(rows * 4, &mut numbers, &oracle);
        corpus.tags(rows, &mut numbers, &oracle);
        corpus.links(rows, &mut numbers, &oracle);
        corpus
    }

    fn table(&mut self, name: &'static str, columns: Vec<(&'static str, &'static str)>) -> usize {
        self.tables.push(Table { name, columns, rows: String::new(), cells: Vec::new() });
        self.tables.len() - 1
    }

    fn push_row(&mut self, table: usize, row: u64, cells: Vec<Option<Cell>>) {
        let of = &mut self.tables[table];
        for (column, cell) in cells.into_iter().enumerate() {
            if column > 0 {
                of.rows.push('\t');
            }
            let Some(cell) = cell else {
                of.rows += "\\N";
                of.cells.push(None);
                continue;
            };
            copy_escape(&cell.text, &mut of.rows);
            for (detector, start, end, what) in cell.planted {
                let text = cell.text[start..end].to_owned();
                let (start, end) = match detector {
                    // The password is what must not get through.
                    "url_credentials" => {
                        let from = text.find("://").map_or(0, |at| at + 3);
                        let colon = text[from..].find(':').map_or(0, |at| from + at + 1);
                        let at = text.find('@').unwrap_or(text.len());
                        (start + colon, start + at)
                    }
                    _ => (start, end),
                };
                let column = column as u32;
                self.planted.push(Planted { detector, table, row, column, start, end, text, what });
            }
            of.cells.push(Some(cell.text));
        }
        of.rows.push('\n');
    }

    /// A column of its own for each kind.
    fn people(&mut self, rows: u64, numbers: &mut Numbers, oracle: &Oracle) {
        let mut columns = vec![("id", "bigint"), ("created_at", "timestamp with time zone")];
        columns.extend(KINDS.iter().map(|kind| match kind.column {
            "date_of_birth" => (kind.column, "date"),
            "ip" => (kind.column, "inet"),
            column => (column, "text"),
        }));
        let table = self.table("people", columns);
        for row in 0..rows {
            let mut cells = vec![plain(row + 1), plain(timestamp(numbers))];
            for kind in KINDS {
                let mut cell = Cell::default();
                if numbers.below(5) == 0 {
                    cells.push(None);
                    continue;
                }
                cell.plant(kind, &(kind.make)(numbers, oracle));
                cells.push(Some(cell));
            }
            self.push_row(table, row, cells);
        }
    }

    /// Prose.
    fn notes(&mut self, rows: u64, numbers: &mut Numbers, oracle: &Oracle) {
        let table = self.table("notes", vec![("id", "bigint"), ("note", "text")]);
        for row in 0..rows {
            let mut cell = Cell::default();
            prose(&mut cell, numbers, oracle, |cell, kind, text, _| cell.plant(kind, text));
            self.push_row(table, row, vec![plain(row + 1), Some(cell)]);
        }
    }

    /// JSON: values under keys that speak for them, and prose in a string.
    fn events(&mut self, rows: u64, numbers: &mut Numbers, oracle: &Oracle) {
        let table = self.table("events", vec![("id", "bigint"), ("payload", "jsonb")]);
        for row in 0..rows {
            let mut cell = Cell::default();
            cell.text += &format!(
                "{{\"at\": \"{}\", \"seq\": {}, ",
                timestamp(numbers),
                numbers.below(1 << 40)
            );
            for _ in 0..numbers.below(3) {
                let kind = &KINDS[numbers.below(KINDS.len() as u64) as usize];
                if kind.needs == Needs::Column {
                    continue;
                }
                if kind.detector == "person_name" {
                    cell.text += "\"greeting\": \"Ms ";
                } else {
                    cell.text += &format!("\"{}\": \"", kind.column);
                }
                let text = (kind.make)(numbers, oracle);
                cell.plant_json(kind, &text, numbers);
                cell.text += "\", ";
            }
            cell.text += "\"text\": \"";
            prose(&mut cell, numbers, oracle, |cell, kind, text, numbers| {
                cell.plant_json(kind, text, numbers);
            });
            cell.text += "\"}";
            self.push_row(table, row, vec![plain(row + 1), Some(cell)]);
        }
    }

    /// Arrays.
    fn tags(&mut self, rows: u64, numbers: &mut Numbers, oracle: &Oracle) {
        let table = self.table("tags", vec![("id", "bigint"), ("tags", "text[]")]);
        for row in 0..rows {
            let mut cell = Cell { text: "{".to_owned(), ..Cell::default() };
            for element in 0..numbers.between(1, 4) {
                if element > 0 {
                    cell.text.push(',');
                }
                let kind = &KINDS[numbers.below(KINDS.len() as u64) as usize];
                if kind.needs == Needs::Nothing
                    && numbers.below(2) == 0
                    && kind.detector != "private_key"
                {
                    let value = (kind.make)(numbers, oracle);
                    let title = if kind.detector == "person_name" { "Ms " } else { "" };
                    // Quotes where the server writes them.
                    let quoted = title.len() + value.matches([' ', ',', '{', '}']).count() > 0;
                    let quote = if quoted { "\"" } else { "" };
                    cell.text += quote;
                    cell.text += title;
                    cell.plant(kind, &value);
                    cell.text += quote;
                } else {
                    cell.text += word(numbers);
                }
            }
            cell.text.push('}');
            self.push_row(table, row, vec![plain(row + 1), Some(cell)]);
        }
    }

    /// Addresses in the query of a URL, percent-encoded, and in HTML.
    fn links(&mut self, rows: u64, numbers: &mut Numbers, oracle: &Oracle) {
        let table = self.table("links", vec![("id", "bigint"), ("link", "text")]);
        let email = &KINDS[0];
        for row in 0..rows {
            let mut cell = Cell::default();
            let address = (email.make)(numbers, oracle);
            if numbers.below(2) == 0 {
                cell.text += &format!("https://shop.io/{}?e=", numbers.chars(LOWER, 6));
                cell.plant(email, &address.replace('+', "%2B").replace('@', "%40"));
                cell.text += &format!("&n={}", numbers.below(1000));
            } else {
                cell.text += "<a href='/'>write to ";
                cell.plant(email, &address.replace('@', "&#64;"));
                cell.text += "</a>";
            }
            self.push_row(table, row, vec![plain(row + 1), Some(cell)]);
        }
    }

    /// The corpus as a dump.
    pub fn dump(&self) -> String {
        let mut dump = "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n\n".to_owned();
        for table in &self.tables {
            let columns: Vec<String> =
                table.columns.iter().map(|(name, of)| format!("    {name} {of}")).collect();
            dump +=
                &format!("CREATE TABLE public.{} (\n{}\n);\n\n", table.name, columns.join(",\n"));
        }
        for table in &self.tables {
            let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
            dump += &format!(
                "COPY public.{} ({}) FROM stdin;\n{}\\.\n\n",
                table.name,
                names.join(", "),
                table.rows
            );
        }
        dump + "--\n-- PostgreSQL database dump complete\n--\n\n"
    }
}

fn plain(value: impl ToString) -> Option<Cell> {
    Some(Cell { text: value.to_string(), planted: Vec::new() })
}

fn timestamp(numbers: &mut Numbers) -> String {
    format!(
        "20{:02}-{:02}-{:02} {:02}:{:02}:{:02}.{}+00",
        numbers.between(15, 26),
        numbers.between(1, 12),
        numbers.between(1, 28),
        numbers.below(24),
        numbers.below(60),
        numbers.below(60),
        numbers.digits(6)
    )
}

/// Words and identifiers, with up to three values between them, each behind its word.
fn prose(
    cell: &mut Cell,
    numbers: &mut Numbers,
    oracle: &Oracle,
    plant: impl Fn(&mut Cell, &Kind, &str, &mut Numbers),
) {
    for _ in 0..numbers.below(4) {
        for _ in 0..numbers.between(8, 14) {
            cell.text += word(numbers);
            cell.text.push(' ');
            if numbers.below(12) == 0 {
                cell.text += &noise(numbers);
                cell.text.push(' ');
            }
        }
        let kind = &KINDS[numbers.below(KINDS.len() as u64) as usize];
        if kind.needs != Needs::Column {
            cell.text += kind.word;
            cell.text.push(' ');
            let text = (kind.make)(numbers, oracle);
            plant(cell, kind, &text, numbers);
            cell.text += numbers.pick(&[", ", ". ", " ", "; "]);
        }
    }
    for _ in 0..numbers.between(3, 9) {
        cell.text += word(numbers);
        cell.text.push(' ');
    }
}

/// The columns of [`machine_rows`].
pub const MACHINE_COLUMNS: &[(&str, &str)] = &[
    ("id", "bigint"),
    ("event_id", "uuid"),
    ("trace_id", "text"),
    ("ticket_no", "text"),
    ("sku", "text"),
    ("created_at", "timestamp with time zone"),
    ("epoch", "text"),
    ("amount", "numeric(12,2)"),
    ("ratio", "double precision"),
    ("digest", "text"),
    ("payload", "jsonb"),
    ("log_line", "text"),
    ("blob", "text"),
    ("version", "text"),
    ("barcode", "text"),
    ("filler", "character(84)"),
];

/// Rows of data that machines write, with nothing personal in them, as COPY text.
pub fn machine_rows(rows: u64, numbers: &mut Numbers, out: &mut String) {
    for _ in 0..rows {
        let n = &mut *numbers;
        let uuid = |n: &mut Numbers| {
            format!(
                "{}-{}-4{}-a{}-{}",
                n.chars(HEX, 8),
                n.chars(HEX, 4),
                n.chars(HEX, 3),
                n.chars(HEX, 3),
                n.chars(HEX, 12)
            )
        };
        let fields = [
            n.below(1 << 50).to_string(),
            uuid(n),
            n.chars(HEX, 32),
            format!("{}-{}-{}", n.digits(3), n.digits(3), n.digits(4)),
            format!("{}{}-{}", n.chars(LOWER, 2).to_uppercase(), n.digits(6), n.digits(2)),
            timestamp(n),
            n.between(1_420_070_400_000, 1_798_761_600_000).to_string(),
            format!("{}.{:02}", n.below(1_000_000), n.below(100)),
            format!("0.{}", n.digits(16)),
            n.chars(HEX, 64),
            format!(
                "{{\"seq\": {}, \"ts\": {}, \"ms\": {}.{}, \"req\": \"{}\", \"path\": \"/api/v{}/items/{}\", \"size\": [{}, {}]}}",
                n.below(1 << 40),
                n.between(1_420_070_400, 1_798_761_600),
                n.below(5000),
                n.digits(3),
                uuid(n),
                n.below(9),
                n.digits(9),
                n.digits(8),
                n.digits(10)
            ),
            format!(
                "{} worker[{}]: took {} {} {} us, 10.{}.{}.{} -> 127.0.0.1:{} rev {} {} -- {}",
                timestamp(n),
                n.digits(5),
                n.between(100, 999),
                n.between(100, 999),
                n.between(1000, 9999),
                n.below(256),
                n.below(256),
                n.below(256),
                n.digits(4),
                n.chars(HEX, 40),
                n.digits(12),
                word(n)
            ),
            n.chars(BASE64, 120),
            format!("v{}.{}.{}.{}", n.below(200), n.below(99), n.below(9999), n.below(300)),
            format!("978{}", n.digits(10)),
            n.chars(ALNUM, 20),
        ];
        for (place, field) in fields.iter().enumerate() {
            if place > 0 {
                out.push('\t');
            }
            copy_escape(field, out);
        }
        out.push('\n');
    }
}
