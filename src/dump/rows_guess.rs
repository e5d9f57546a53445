//! Whether text is a file of rows, what stands between its fields, and whether its first record names them.
//!
//! For reports only: what is rewritten is never guessed.

/// What a file of rows seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowsGuess {
    /// What stands between the fields.
    pub delimiter: u8,
    /// How many fields the first record has.
    pub fields: usize,
    /// Whether the first record names the columns: its fields are different words and no data.
    pub header: HeaderGuess,
    /// Whether every other record that is there has as many fields as the first, and there is one.
    pub records: RecordsGuess,
}

/// Whether a first record names columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderGuess {
    /// It can be names.
    Names,
    /// It is data.
    Data,
}

/// Whether records agree with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordsGuess {
    /// They have the same number of fields.
    Even,
    /// They have not, or there is one only.
    Uneven,
}

/// How many records are looked at.
const RECORDS: usize = 16;

/// Looks at the beginning of a text: at its first records, of which the last may be cut off. The delimiter that all records have equally
/// often wins, in the order tab, comma, semicolon, bar; else the one that the first has most often; a comma where there is none.
pub fn guess_rows(first: &[u8]) -> RowsGuess {
    const DELIMITERS: [u8; 4] = *b"\t,;|";
    let text = first.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(first);
    let guess = |delimiter: u8| {
        let mut records = Records { rest: text };
        let header = records.next().unwrap_or_default();
        let fields = Fields { rest: Some(header), delimiter }.count();
        let mut others = records.take(RECORDS).peekable();
        let even = fields > 1
            && others.peek().is_some()
            && others.all(|record| Fields { rest: Some(record), delimiter }.count() == fields);
        RowsGuess {
            delimiter,
            fields,
            header: names(header, delimiter),
            records: if even { RecordsGuess::Even } else { RecordsGuess::Uneven },
        }
    };
    let guesses = DELIMITERS.map(guess);
    if let Some(even) = guesses.iter().find(|guess| guess.records == RecordsGuess::Even) {
        return even.clone();
    }
    let most = guesses.iter().map(|guess| guess.fields).max().unwrap_or(1);
    let most = guesses.iter().find(|guess| guess.fields == most && most > 1);
    most.cloned().unwrap_or_else(|| guess(b','))
}

/// Whether the fields of a record are text, and different words of a kind that columns are called by.
fn names(record: &[u8], delimiter: u8) -> HeaderGuess {
    const NAME_BYTES_MAX: usize = 63;
    const WORDS_MAX: usize = 5;
    let is_name = |field: &[u8]| {
        let field = match field {
            [b'"', inner @ .., b'"'] => inner,
            _ => field,
        };
        let begins = |b: &u8| b.is_ascii_alphabetic() || matches!(b, b'_' | 0x80..);
        let goes_on =
            |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b' ' | b'-' | 0x80..);
        field.len() <= NAME_BYTES_MAX
            && field.first().is_some_and(begins)
            && field.last() != Some(&b' ')
            && field.iter().all(goes_on)
            && field.split(|b| *b == b' ').count() <= WORDS_MAX
    };
    if str::from_utf8(record).is_err() {
        return HeaderGuess::Data;
    }
    let mut seen: Vec<&[u8]> = Vec::new();
    for field in (Fields { rest: Some(record), delimiter }) {
        if !is_name(field) || seen.contains(&field) || seen.len() > crate::limits::COLUMNS_MAX {
            return HeaderGuess::Data;
        }
        seen.push(field);
    }
    HeaderGuess::Names
}

/// Records without their line ends; line ends within quotes do not count.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut quoted = false;
        let end = self.rest.iter().position(|b| {
            quoted ^= *b == b'"';
            *b == b'\n' && !quoted
        });
        let (record, rest) = match end {
            Some(end) => (self.rest.get(..end), self.rest.get(end + 1..)),
            // The last record may be cut off by the end of what there is to see, and tells nothing then.
            None => (Some(self.rest), None),
        };
        self.rest = rest.unwrap_or_default();
        let record = record.unwrap_or_default();
        Some(record.strip_suffix(b"\r").unwrap_or(record))
    }
}

/// The fields of a record, quotes and all.
struct Fields<'a> {
    rest: Option<&'a [u8]>,
    delimiter: u8,
}

impl<'a> Iterator for Fields<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest?;
        let mut quoted = false;
        let end = rest.iter().position(|b| {
            quoted ^= *b == b'"';
            *b == self.delimiter && !quoted
        });
        let (field, behind) = match end {
            Some(end) => (rest.get(..end), rest.get(end + 1..)),
            None => (Some(rest), None),
        };
        self.rest = behind;
        field
    }
}

#[cfg(test)]
mod tests {
    use HeaderGuess::{Data, Names};
    use RecordsGuess::{Even, Uneven};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tables_are_told_from_other_text() {
        for (text, delimiter, fields, header, records) in [
            ("id,email\n1,a\n2,b\n", b',', 2, Names, Even),
            ("id;name\r\n1;\"a;b\"\r\n", b';', 2, Names, Even),
            ("id\tname\n1\ta,b\n", b'\t', 2, Names, Even),
            ("\u{FEFF}\"First name\",\"E-Mail\"\nx,\"a\nb\"\n", b',', 2, Names, Even),
            ("jane@gmail.com,x\njoe@gmail.com,y\n", b',', 2, Data, Even),
            ("a,a\n1,2\n", b',', 2, Data, Even),
            ("id,email\n", b',', 2, Names, Uneven),
            ("{\"a\": 1, \"b\": 2}\n{\"a\": 1, \"b\": 2}\n", b',', 2, Data, Even),
            ("2024-01-01 INFO, started\n2024-01-02 INFO, ended\n", b',', 2, Data, Even),
            ("email\njane\n", b',', 1, Names, Uneven),
            ("fn main() {\n    run(a, b);\n}\n", b',', 1, Data, Uneven),
            ("", b',', 1, Data, Uneven),
        ] {
            let expected = RowsGuess { delimiter, fields, header, records };
            assert_eq!(guess_rows(text.as_bytes()), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_looked_at(text in proptest::collection::vec(prop_oneof![
            Just(b','), Just(b'"'), Just(b'\n'), Just(b'\t'), any::<u8>()
        ], 0..200)) {
            prop_assert!(guess_rows(&text).fields >= 1);
        }
    }
}
