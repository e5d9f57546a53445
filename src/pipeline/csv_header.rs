//! The names of a file's columns, out of its header alone.

use std::io::Read;

use crate::dump::Input;
use crate::dump::csv_file::{CsvFileOptions, CsvLexer, CsvSegment, Header};
use crate::error::{Error, Result};
use crate::value::Invalid;

/// A header longer than this is none.
const HEADER_BYTES_MAX: usize = 1 << 24;

/// Reads the header of a file of rows; `None` where it has none.
///
/// # Errors
/// If it cannot be read, or is not there though it should be.
pub fn read_header(mut input: impl Read, options: &CsvFileOptions) -> Result<Option<Vec<String>>> {
    if options.header == Header::Absent {
        return Ok(None);
    }
    let mut lexer = CsvLexer::new(options.clone());
    let mut bytes = Vec::new();
    let mut at = 0;
    let mut more = Input::Open;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let next = lexer.next(rest, more).map_err(|unfinished| {
            Error::input(format!("the file ends in {unfinished}"))
                .hint("the file was cut off, or --quote and --escape are others than given")
        })?;
        match next {
            Some((CsvSegment::Header, length)) => {
                let header = rest.get(..length).unwrap_or_default();
                return lexer.columns(header).map(Some).map_err(|Invalid(reason)| {
                    Error::input(format!("the header line cannot be read: {reason}"))
                        .hint("--header no with --columns a,b,c names the columns of a file without a header")
                });
            }
            Some((_, length)) => at += length,
            None if more == Input::Ended || bytes.len() > HEADER_BYTES_MAX => {
                return Err(Error::input("the file has no header line")
                    .hint("--header no with --columns a,b,c names the columns of such a file"));
            }
            None => {
                let wanted = 1 << 16;
                let read = (&mut input).take(wanted).read_to_end(&mut bytes);
                let read = read.map_err(|error| Error::io("cannot read the input", error))?;
                if (read as u64) < wanted {
                    more = Input::Ended;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::csv::CsvDialect;
    use crate::dump::csv_file::RowFormat;
    use crate::encoding::Encoding;

    #[test]
    fn headers() {
        let options = CsvFileOptions {
            format: RowFormat::Csv(CsvDialect::default()),
            header: Header::Present,
            encoding: Encoding::Utf8,
        };
        let read = |text: &str| read_header(text.as_bytes(), &options);
        let names = |names: &[&str]| Some(names.iter().map(|n| (*n).to_owned()).collect());
        assert_eq!(read("a,\"b c\"\n1,2\n").unwrap(), names(&["a", "b c"]));
        assert_eq!(read("\u{FEFF}a").unwrap(), names(&["a"]));
        let long = format!("{}\n1\n", format!("{},", "c".repeat(200)).repeat(1_000) + "last");
        assert_eq!(read(&long).unwrap().map(|names| names.len()), Some(1_001));
        assert!(read("").is_err() && read("a,,b\n").is_err() && read("\"a").is_err());
        let absent = CsvFileOptions { header: Header::Absent, ..options.clone() };
        assert_eq!(read_header("a,b\n".as_bytes(), &absent).unwrap(), None);
    }
}
