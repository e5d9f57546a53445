//! Header and contents: what is read is written again as it was, and a changed field changes nothing else.
#![no_main]

use dumpscrub::dump::archive::contents::{Contents, Field};
use dumpscrub::dump::archive::header::{Compression, Header};
use dumpscrub::dump::archive::primitives::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut source = Source::new(data);
    let Ok(mut header) = Header::read(&mut source) else { return };
    let Ok(mut contents) = Contents::read(&mut source, &header) else { return };
    let end = usize::try_from(source.position()).unwrap();
    let mut written = header.as_bytes().to_vec();
    contents.write_to(&mut written);
    assert_eq!(written, data[..end]);
    assert_eq!(contents.byte_len() + contents.read_at(), end as u64);

    // One field of every entry, another of each.
    let mut expected = Vec::new();
    for (number, entry) in contents.entries_mut().enumerate() {
        let field = Field::ALL[number % Field::ALL.len()];
        let text = (number % 3 > 0).then_some(&data[..number.min(data.len())]);
        entry.set_field(field, text).unwrap();
        expected.push(Field::ALL.map(|field| entry.field(field).map(<[u8]>::to_vec)));
    }
    let compression = header.compression();
    header.set_compression(Compression::None, None).unwrap();
    header.set_compression(Compression::Gzip, Some(3)).unwrap();
    let _ = header.set_compression(compression, None);
    let mut written = header.as_bytes().to_vec();
    contents.write_to(&mut written);
    let mut source = Source::new(written.as_slice());
    let header = Header::read(&mut source).unwrap();
    assert_eq!(header.compression(), compression);
    let contents = Contents::read(&mut source, &header).unwrap();
    assert!(source.is_at_end().unwrap());
    for (entry, expected) in contents.entries().iter().zip(&expected) {
        assert_eq!(&Field::ALL.map(|field| entry.field(field).map(<[u8]>::to_vec)), expected);
    }
});
