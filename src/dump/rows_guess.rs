//! Whether text is a file of rows, what stands between its fields, and whether its first record names them.
//!
//! For reports only: what is rewritten is never guessed.

use crate::detect::{ColumnContext, Policy, ValueDetector, Verdict};

/// What a file of rows seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowsGuess {
    /// What stands between the fields.
    pub delimiter: u8,
    /// How many fields the first record has.
    pub fields: usize,
    /// Whether the first record names the columns.
    pub header: HeaderGuess,
    /// Whether every other record that is there has as many fields as the first, and there is one.
    pub records: RecordsGuess,
}

/// Whether a first record names columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderGuess {
    /// Its fields are different words of the kind that columns are called by.
    Names,
    /// It can be names, if the rest says that this is a file of rows.
    Unusual,
    /// It holds numbers, or what a detector knows for personal data, or is no text: names would be shown.
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
    let shape = |delimiter: u8| {
        let mut records = Records { rest: text };
        let fields = Fields { rest: records.next(), delimiter }.count().max(1);
        let mut others = records.take(RECORDS).peekable();
        let even = fields > 1
            && others.peek().is_some()
            && others.all(|record| Fields { rest: Some(record), delimiter }.count() == fields);
        (delimiter, fields, if even { RecordsGuess::Even } else { RecordsGuess::Uneven })
    };
    let shapes = DELIMITERS.map(shape);
    let even = shapes.iter().find(|(.., records)| *records == RecordsGuess::Even);
    let most = shapes.iter().map(|(_, fields, _)| *fields).max().unwrap_or(1);
    let first_most = || shapes.iter().find(|(_, fields, _)| *fields == most && most > 1);
    let (delimiter, fields, records) =
        even.or_else(first_most).copied().unwrap_or_else(|| shape(b','));
    RowsGuess { delimiter, fields, header: guess_header(text, delimiter), records }
}

/// Whether the first record of a text that begins so names columns, where its fields end at this delimiter.
pub fn guess_header(first: &[u8], delimiter: u8) -> HeaderGuess {
    let text = first.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(first);
    names(Records { rest: text }.next().unwrap_or_default(), delimiter)
}

/// Whether a record names columns.
fn names(record: &[u8], delimiter: u8) -> HeaderGuess {
    const NAME_BYTES_MAX: usize = 63;
    const WORDS_MAX: usize = 5;
    let mut seen: Vec<&[u8]> = Vec::new();
    let mut guess = HeaderGuess::Names;
    for field in (Fields { rest: Some(record), delimiter }) {
        let name = match field {
            [b'"', inner @ .., b'"'] => inner,
            _ => field,
        };
        let is_letter = |b: &u8| b.is_ascii_alphabetic() || *b >= 0x80;
        if name.len() > NAME_BYTES_MAX
            || name.contains(&b'@')
            || !name.is_empty() && name.iter().all(|b| b.is_ascii_digit() || b" .-:/+".contains(b))
            || seen.len() > crate::limits::COLUMNS_MAX
        {
            return HeaderGuess::Data;
        }
        let begins = name.first().is_some_and(|b| is_letter(b) || *b == b'_');
        let goes_on = |b: &u8| is_letter(b) || b.is_ascii_digit() || b"_ -".contains(b);
        let is_usual = begins
            && name.last() != Some(&b' ')
            && name.iter().all(goes_on)
            && name.split(|b| *b == b' ').count() <= WORDS_MAX
            && !seen.contains(&name);
        if !is_usual {
            guess = HeaderGuess::Unusual;
        }
        seen.push(name);
    }
    if str::from_utf8(record).is_err() || holds_personal_data(record) {
        return HeaderGuess::Data;
    }
    guess
}

fn holds_personal_data(record: &[u8]) -> bool {
    let mut found = Vec::new();
    ValueDetector::new(Policy::default()).find(record, &ColumnContext::NONE, &mut found);
    found.iter().any(|found| found.verdict == Verdict::Fail)
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
    use HeaderGuess::{Data, Names, Unusual};
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
            ("id,\"E-Mail (work)\"\n1,a\n", b',', 2, Unusual, Even),
            ("jane@gmail.com,x\njoe@gmail.com,y\n", b',', 2, Data, Even),
            ("id,jane%40gmail.com\n1,2\n", b',', 2, Data, Even),
            ("17,Berlin\n18,Paris\n", b',', 2, Data, Even),
            ("a,a\n1,2\n", b',', 2, Unusual, Even),
            ("{\"a\": 1, \"b\": 2}\n{\"a\": 1, \"b\": 2}\n", b',', 2, Unusual, Even),
            ("2024-01-01 INFO, started\n2024-01-02 INFO, ended\n", b',', 2, Unusual, Even),
            ("email\njane\n", b',', 1, Names, Uneven),
            ("fn main() {\n    run(a, b);\n}\n", b',', 1, Unusual, Uneven),
            ("", b',', 1, Unusual, Uneven),
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
