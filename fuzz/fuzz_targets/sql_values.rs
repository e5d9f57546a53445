//! INSERT tuples: what is written is read again, and hostile tuples end in ordered ranges or an error.
#![no_main]

use dumpscrub::codec::sql_values::{
    Backslash, StringKind, Tuples, ValueKind, decode_string, encode_string, split_tuple,
};
use dumpscrub::encoding::{Encoding, Unsafe};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut values = Vec::new();
    let mut scratch = Vec::new();
    for backslash in [Backslash::Literal, Backslash::Escape] {
        for encoding in [Encoding::Utf8, Encoding::AsciiUnsafe(Unsafe::Sjis)] {
            // As tuples.
            let mut tuples = Tuples::new(data, encoding, backslash);
            let mut end = 0;
            while let Ok(Some(range)) = tuples.next_tuple(&mut values) {
                assert!(end <= range.start && range.end <= data.len());
                end = range.end;
                let mut at = range.start + 1;
                for value in &values {
                    assert!(at <= value.range.start);
                    assert!(value.range.start < value.literal_end);
                    assert!(value.literal_end <= value.range.end);
                    at = value.range.end;
                    if let ValueKind::String(kind) = value.kind {
                        let literal = &data[value.literal()];
                        let _ = decode_string(literal, kind, encoding, backslash, &mut scratch);
                    }
                }
                assert!(at < range.end);
            }
        }
        // As a value between two others.
        let mut tuple = b"(1, ".to_vec();
        encode_string(data, Encoding::Utf8, backslash, &mut tuple);
        tuple.extend_from_slice(b", NULL)");
        let split = split_tuple(&tuple, Encoding::Utf8, backslash, &mut values);
        assert_eq!(split, Ok(tuple.len()));
        assert_eq!(values.len(), 3);
        assert_eq!(values[1].kind, ValueKind::String(StringKind::Plain));
        let literal = &tuple[values[1].literal()];
        let read =
            decode_string(literal, StringKind::Plain, Encoding::Utf8, backslash, &mut scratch);
        assert_eq!(read, Ok(data));
    }
});
