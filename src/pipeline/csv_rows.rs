//! Rows as records of a CSV.

use super::rows::{Cut, Decoded, Field, RowDialect};
use crate::codec::csv::{
    Columns, CsvDialect, CsvField, Quoting, RecordCutter, decode, encode, line_end, split_record,
};
use crate::value::Invalid;

/// Cuts and writes the records of one slice.
#[derive(Debug)]
pub struct CsvRows<'a> {
    dialect: &'a CsvDialect,
    cutter: RecordCutter,
    columns: usize,
    fields: Vec<CsvField>,
}

impl<'a> CsvRows<'a> {
    /// Records of so many columns in this dialect.
    pub fn new(dialect: &'a CsvDialect, columns: usize) -> Self {
        CsvRows { dialect, cutter: RecordCutter::new(dialect), columns, fields: Vec::new() }
    }

    fn quoting(field: Field) -> Quoting {
        if field.note == QUOTED { Quoting::Quoted } else { Quoting::Unquoted }
    }
}

const QUOTED: u8 = 1;

impl RowDialect for CsvRows<'_> {
    fn cut(&mut self, bytes: &[u8], from: usize, fields: &mut Vec<Field>) -> Result<Cut, Invalid> {
        let rest = bytes.get(from..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(Cut::End);
        }
        // The last record of a file may lack its line end.
        let end = from + self.cutter.cut(rest).unwrap_or(rest.len());
        let (record, _) = line_end(&bytes[from..end]);
        if record.is_empty() && self.columns == 0 {
            return Ok(Cut::Row { end });
        }
        split_record(record, self.dialect, &mut self.fields)?;
        fields.extend(self.fields.iter().map(|field| Field {
            start: from + field.range.start,
            end: from + field.range.end,
            note: if field.quoting == Quoting::Quoted { QUOTED } else { 0 },
        }));
        Ok(Cut::Row { end })
    }

    fn decode<'b>(
        &self,
        bytes: &'b [u8],
        field: Field,
        scratch: &'b mut Vec<u8>,
    ) -> Result<Decoded<'b>, Invalid> {
        let raw = &bytes[field.start..field.end];
        let value = decode(raw, Self::quoting(field), self.dialect, scratch)?;
        Ok(value.map_or(Decoded::Null, Decoded::Value))
    }

    fn encode(&self, value: &[u8], field: Field, out: &mut Vec<u8>) -> Result<(), Invalid> {
        let columns = if self.columns == 1 { Columns::One } else { Columns::Many };
        encode(Some(value), Self::quoting(field), self.dialect, columns, out);
        Ok(())
    }

    fn encode_null(&self, _field: Field, out: &mut Vec<u8>) {
        encode(None, Quoting::Unquoted, self.dialect, Columns::Many, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_empty_are_told_apart() {
        let bytes = b"a,,\"\"\n\"x\ny\",\"q\"\"q\",z";
        let dialect = CsvDialect::default();
        let mut rows = CsvRows::new(&dialect, 3);
        let mut fields = Vec::new();
        let first = rows.cut(bytes, 0, &mut fields).unwrap();
        assert_eq!(first, Cut::Row { end: 6 });
        assert_eq!(rows.cut(bytes, 6, &mut fields).unwrap(), Cut::Row { end: bytes.len() });
        assert_eq!(rows.cut(bytes, bytes.len(), &mut fields).unwrap(), Cut::End);
        let mut scratch = Vec::new();
        let expected: [Option<&[u8]>; 6] =
            [Some(b"a"), None, Some(b""), Some(b"x\ny"), Some(b"q\"q"), Some(b"z")];
        for (field, expected) in fields.iter().zip(expected) {
            let found = rows.decode(bytes, *field, &mut scratch).unwrap();
            assert_eq!(found, expected.map_or(Decoded::Null, Decoded::Value));
        }
    }
}
