//! CSV: our reader against csv-core where the two mean the same, and what is written is read again.
#![no_main]

use csv_core::{ReadRecordResult, Reader};
use dumpscrub::codec::csv::{
    Columns, CsvDialect, Quoting, RecordCutter, decode, encode, line_end, split_record,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let dialect = CsvDialect::default();
    let backslash = CsvDialect { escape: b'\\', ..CsvDialect::default() };
    for dialect in [&dialect, &backslash] {
        // Cutting byte by byte is cutting at once.
        let whole = records(data, dialect, data.len().max(1));
        assert_eq!(records(data, dialect, 1), whole);

        // As a value.
        for was in [Quoting::Quoted, Quoting::Unquoted] {
            let mut out = Vec::new();
            encode(Some(data), was, dialect, Columns::One, &mut out);
            assert_eq!(values(&out, dialect), Some(vec![Some(data.to_vec())]));
        }
    }

    // Rewritten so that both readers mean the same: quotes only around whole fields, no empty line, no byte order mark.
    let Some(rows) = records(data, &dialect, data.len().max(1))
        .into_iter()
        .map(|range| values(line_end(&data[range]).0, &dialect))
        .collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let mut out = b"first,row\n".to_vec();
    for row in &rows {
        out.extend_from_slice(b"x");
        for value in row {
            out.push(b',');
            encode(value.as_deref(), Quoting::Unquoted, &dialect, Columns::Many, &mut out);
        }
        out.push(b'\n');
    }
    let theirs = read_with_csv_core(&out);
    assert_eq!(theirs.len(), rows.len() + 1);
    for (theirs, ours) in theirs[1..].iter().zip(&rows) {
        assert_eq!(theirs.len(), ours.len() + 1);
        for (theirs, ours) in theirs[1..].iter().zip(ours) {
            assert_eq!(theirs, ours.as_deref().unwrap_or_default());
        }
    }
});

/// The ranges of the whole records of an input that comes in pieces.
fn records(input: &[u8], dialect: &CsvDialect, step: usize) -> Vec<std::ops::Range<usize>> {
    let mut cutter = RecordCutter::new(dialect);
    let mut found = Vec::new();
    let (mut start, mut seen) = (0, 0);
    while seen < input.len() {
        seen = (seen + step).min(input.len());
        while let Some(len) = cutter.cut(&input[start..seen]) {
            found.push(start..start + len);
            start += len;
        }
    }
    found
}

fn values(record: &[u8], dialect: &CsvDialect) -> Option<Vec<Option<Vec<u8>>>> {
    let mut fields = Vec::new();
    split_record(record, dialect, &mut fields).ok()?;
    let mut scratch = Vec::new();
    fields
        .into_iter()
        .map(|field| {
            let value = decode(&record[field.range], field.quoting, dialect, &mut scratch).ok()?;
            Some(value.map(<[u8]>::to_vec))
        })
        .collect()
}

fn read_with_csv_core(input: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let mut reader = Reader::new();
    let mut output = vec![0; input.len() + 1];
    let mut ends = vec![0; input.len() + 1];
    let mut rows = Vec::new();
    let mut input = input;
    loop {
        let (result, read, _, fields) = reader.read_record(input, &mut output, &mut ends);
        input = &input[read..];
        match result {
            ReadRecordResult::Record => {
                let mut start = 0;
                rows.push(
                    ends[..fields]
                        .iter()
                        .map(|end| output[std::mem::replace(&mut start, *end)..*end].to_vec())
                        .collect(),
                );
            }
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::End => return rows,
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                unreachable!("the output is as long as the input")
            }
        }
    }
}
