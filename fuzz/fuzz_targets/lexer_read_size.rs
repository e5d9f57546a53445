//! The segments of a dump do not depend on how it is read, and hold all of its bytes.
//!
//! The last byte says how large the reads are, so that a dump as it stands is a seed.

#![no_main]

use dumpscrub::dump::pg_plain::Lexer;
use dumpscrub::dump::{Input, Segment, Unfinished};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&size, dump)) = data.split_last() else {
        return;
    };
    let whole = split(dump, dump.len());
    let pieces = split(dump, usize::from(size).max(1));
    assert_eq!(whole, pieces);
    let (segments, unfinished) = whole;
    let len: usize = segments.iter().map(|(_, len)| len).sum();
    assert!(len <= dump.len());
    assert!(unfinished.is_some() || len == dump.len());
});

/// The kinds and lengths of all segments; rows, tuples and gaps that adjoin count as one.
fn split(dump: &[u8], read_bytes: usize) -> (Vec<(Segment, usize)>, Option<Unfinished>) {
    let mut lexer = Lexer::new();
    let mut segments: Vec<(Segment, usize)> = Vec::new();
    let (mut from, mut to) = (0, 0);
    loop {
        let end = if to == dump.len() { Input::Ended } else { Input::Open };
        match lexer.next(&dump[from..to], end) {
            Ok(Some((segment, len))) => {
                assert!(len > 0 && from + len <= to);
                from += len;
                let whole =
                    !matches!(segment, Segment::Gap | Segment::CopyRows | Segment::InsertTuples);
                match segments.last_mut() {
                    Some((last, before)) if *last == segment && !whole => *before += len,
                    _ => segments.push((segment, len)),
                }
            }
            Ok(None) if end == Input::Ended => return (segments, None),
            Ok(None) => to = (to + read_bytes).min(dump.len()),
            Err(at) => return (segments, Some(at.what)),
        }
    }
}
