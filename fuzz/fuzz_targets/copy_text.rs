//! COPY text: what is written is read again, and hostile rows end in fields or an error.
#![no_main]

use dumpscrub::codec::copy_text::{CopyTextDialect, decode, encode, split_row};
use dumpscrub::encoding::{Encoding, Unsafe};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut fields = Vec::new();
    let mut scratch = Vec::new();
    for encoding in [
        Encoding::Utf8,
        Encoding::AsciiUnsafe(Unsafe::Sjis),
        Encoding::AsciiUnsafe(Unsafe::Gb18030),
        Encoding::AsciiUnsafe(Unsafe::Johab),
    ] {
        // As a row.
        if split_row(data, encoding, &mut fields).is_ok() {
            let raw: Vec<&[u8]> = fields.iter().map(|field| &data[field.clone()]).collect();
            assert_eq!(raw.join(&b'\t'), data);
            for field in raw {
                let Ok(Some(value)) = decode(field, encoding, &mut scratch) else { continue };
                let value = value.to_vec();
                if encoding.is_ascii_safe() {
                    assert_reads_again(&value, encoding);
                }
            }
        }
        // As a value: no byte of it may break the row.
        let mut out = Vec::new();
        encode(data, encoding, &mut out);
        assert!(!out.iter().any(|byte| (0x08..=0x0D).contains(byte)));
        if encoding.is_ascii_safe() {
            assert_reads_again(data, encoding);
        }
    }
    // Another dialect.
    let dialect = CopyTextDialect { delimiter: b'|', null: b"NA".to_vec() };
    let mut out = Vec::new();
    if dialect.encode(Some(data), Encoding::Utf8, &mut out).is_ok() {
        assert_eq!(dialect.split_row(&out, Encoding::Utf8, &mut fields), Ok(()));
        assert_eq!(fields.len(), 1);
        assert_eq!(dialect.decode(&out, Encoding::Utf8, &mut scratch), Ok(Some(data)));
    }
});

fn assert_reads_again(value: &[u8], encoding: Encoding) {
    let mut out = Vec::new();
    encode(value, encoding, &mut out);
    let mut fields = Vec::new();
    assert_eq!(split_row(&out, encoding, &mut fields), Ok(()));
    assert_eq!(fields.len(), 1);
    let mut scratch = Vec::new();
    assert_eq!(decode(&out, encoding, &mut scratch), Ok(Some(value)));
}
