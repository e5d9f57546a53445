//! One zlib or gzip stream made of segments that are compressed independently: by many threads, in any order.
//!
//! pg_restore takes one stream a block, so the parts of a large table cannot be streams of their own. But deflate blocks can be
//! made apart and put one behind the other, as pigz does: each segment ends at a byte border with an empty stored block (a sync
//! flush), an empty last block ends the stream, and the checksum of the whole is computed from those of the segments. Segments
//! know nothing of the text before them, which costs well under one percent at a megabyte each.
//!
//! The bytes depend on where segments begin and on nothing else, in particular not on the number of threads.

use flate2::{Compress, Crc, FlushCompress, Status};

use super::data_codec::Container;
use crate::error::{Error, Result};

/// The modulus of Adler-32, the largest prime below 65536.
const ADLER_BASE: u32 = 65_521;
/// So many bytes can be summed before the sums must be reduced (RFC 1950, zlib's NMAX).
const ADLER_RUN: usize = 5_552;

/// What joining needs to know of a segment.
#[derive(Debug)]
pub struct Segment {
    bytes: u64,
    checksum: Checksum,
}

#[derive(Debug)]
enum Checksum {
    Adler(u32),
    Crc(Crc),
}

impl Checksum {
    fn new(container: Container) -> Self {
        match container {
            Container::Block => Checksum::Adler(1),
            Container::File => Checksum::Crc(Crc::new()),
        }
    }
}

/// Compresses segments, one after the other; each thread has one.
#[derive(Debug)]
pub struct SegmentEncoder {
    compress: Compress,
    container: Container,
}

impl SegmentEncoder {
    /// An encoder of this level, 0 to 9 (6 without), for a custom archive's blocks or a directory's files.
    pub fn new(level: Option<u8>, container: Container) -> Self {
        let level = flate2::Compression::new(u32::from(level.unwrap_or(6).min(9)));
        SegmentEncoder { compress: Compress::new(level, false), container }
    }

    /// Appends a segment that stands for `data`.
    ///
    /// # Errors
    /// If the compressor fails, which it does not.
    pub fn encode(&mut self, data: &[u8], out: &mut Vec<u8>) -> Result<Segment> {
        self.compress.reset();
        let mut consumed = 0;
        loop {
            // Room for all of it, as a rule, and for the marker at the end.
            out.reserve((data.len() - consumed) / 4 + 1_024);
            let room = out.capacity() - out.len();
            let (before_in, before_out) = (self.compress.total_in(), self.compress.total_out());
            let rest = data.get(consumed..).unwrap_or_default();
            let status = self.compress.compress_vec(rest, out, FlushCompress::Sync);
            // At most the length of a slice.
            consumed += (self.compress.total_in() - before_in) as usize;
            let produced = (self.compress.total_out() - before_out) as usize;
            match status {
                // All is flushed when room was left.
                Ok(Status::Ok | Status::BufError) if consumed == data.len() && produced < room => {
                    break;
                }
                Ok(Status::Ok | Status::BufError) if produced > 0 => {}
                other => {
                    return Err(Error::internal(format!("deflate stopped with {other:?}")));
                }
            }
        }
        let checksum = match self.container {
            Container::Block => Checksum::Adler(adler32(data)),
            Container::File => {
                let mut crc = Crc::new();
                crc.update(data);
                Checksum::Crc(crc)
            }
        };
        Ok(Segment { bytes: data.len() as u64, checksum })
    }
}

/// Joins segments: writes what stands before and behind them.
#[derive(Debug)]
pub struct SegmentJoin {
    bytes: u64,
    checksum: Checksum,
}

impl SegmentJoin {
    /// Begins a stream: appends its head to `out`. The level is only said in there, and means nothing.
    pub fn begin(level: Option<u8>, container: Container, out: &mut Vec<u8>) -> Self {
        let level = level.unwrap_or(6);
        match container {
            Container::Block => out.extend_from_slice(match level {
                0 | 1 => b"\x78\x01",
                2..=5 => b"\x78\x5E",
                6 => b"\x78\x9C",
                _ => b"\x78\xDA",
            }),
            Container::File => {
                out.extend_from_slice(b"\x1F\x8B\x08\0\0\0\0\0");
                out.push(match level {
                    0 | 1 => 4,
                    9 => 2,
                    _ => 0,
                });
                // Unix.
                out.push(3);
            }
        }
        SegmentJoin { bytes: 0, checksum: Checksum::new(container) }
    }

    /// Counts a segment, whose bytes the caller writes now.
    ///
    /// # Errors
    /// If it was made for another container.
    pub fn add(&mut self, segment: &Segment) -> Result<()> {
        match (&mut self.checksum, &segment.checksum) {
            (Checksum::Adler(sum), Checksum::Adler(other)) => {
                *sum = adler32_combine(*sum, *other, segment.bytes);
            }
            (Checksum::Crc(crc), Checksum::Crc(other)) => crc.combine(other),
            _ => return Err(Error::internal("a segment for another container")),
        }
        self.bytes += segment.bytes;
        Ok(())
    }

    /// Ends the stream: appends its last block and its checksum to `out`.
    pub fn finish(self, out: &mut Vec<u8>) {
        // The last block: compressed with fixed codes, and empty.
        out.extend_from_slice(b"\x03\x00");
        match self.checksum {
            Checksum::Adler(sum) => out.extend_from_slice(&sum.to_be_bytes()),
            Checksum::Crc(crc) => {
                out.extend_from_slice(&crc.sum().to_le_bytes());
                // The length modulo 2³².
                out.extend_from_slice(&(self.bytes as u32).to_le_bytes());
            }
        }
    }
}

/// Adler-32 (RFC 1950).
fn adler32(data: &[u8]) -> u32 {
    let (mut low, mut high) = (1u32, 0u32);
    for run in data.chunks(ADLER_RUN) {
        for byte in run {
            low += u32::from(*byte);
            high += low;
        }
        low %= ADLER_BASE;
        high %= ADLER_BASE;
    }
    high << 16 | low
}

/// The Adler-32 of two texts one behind the other, of the sums of both and the length of the second.
fn adler32_combine(first: u32, second: u32, second_bytes: u64) -> u32 {
    let base = u64::from(ADLER_BASE);
    let (first_low, first_high) = (u64::from(first & 0xFFFF), u64::from(first >> 16));
    let (second_low, second_high) = (u64::from(second & 0xFFFF), u64::from(second >> 16));
    // Each sum starts at 1, so one 1 is too many; the high sum counts the low one of the first once for each byte.
    let low = (first_low + second_low + base - 1) % base;
    let length = second_bytes % base;
    let high = (first_high + second_high + length * (first_low + base - 1)) % base;
    // Both are below 65521.
    (high << 16 | low) as u32
}

#[cfg(test)]
mod tests {
    use super::super::data_codec::DataReader;
    use super::super::header::Compression;
    use super::*;
    use proptest::prelude::*;
    use std::io::Read;

    fn joined(parts: &[&[u8]], level: Option<u8>, container: Container) -> Vec<u8> {
        let mut encoder = SegmentEncoder::new(level, container);
        let mut out = Vec::new();
        let mut join = SegmentJoin::begin(level, container, &mut out);
        for part in parts {
            let segment = encoder.encode(part, &mut out).unwrap();
            join.add(&segment).unwrap();
        }
        join.finish(&mut out);
        out
    }

    fn read(bytes: &[u8], container: Container) -> Vec<u8> {
        let mut out = Vec::new();
        let reader = DataReader::new(bytes, Compression::Gzip, container);
        reader.unwrap().read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn segments_are_one_stream() {
        let text: Vec<u8> =
            (0..15_000u32).flat_map(|row| format!("{row}\tx{}\n", row * 7).into_bytes()).collect();
        for container in [Container::Block, Container::File] {
            for level in [None, Some(0), Some(1), Some(6), Some(9)] {
                for length in [1 << 20, 65_521, 5_552] {
                    let parts: Vec<&[u8]> = text.chunks(length).collect();
                    let bytes = joined(&parts, level, container);
                    assert!(read(&bytes, container) == text, "{container:?} {level:?} {length}");
                }
            }
            assert_eq!(read(&joined(&[], None, container), container), b"");
            assert_eq!(read(&joined(&[b"", b""], None, container), container), b"");
        }
        // What independence costs.
        let apart = joined(&text.chunks(1 << 17).collect::<Vec<_>>(), None, Container::Block);
        let whole = joined(&[&text], None, Container::Block);
        assert!(apart.len() < whole.len() + whole.len() / 50);
        // A member of the gzip family for everybody's eyes.
        let mut out = Vec::new();
        let bytes = joined(&[b"one ", b"two"], None, Container::File);
        flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut String::new()).unwrap();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut out).unwrap();
        assert_eq!(out, b"one two");
    }

    #[test]
    fn a_segment_for_another_container_is_refused() {
        let segment =
            SegmentEncoder::new(None, Container::File).encode(b"a", &mut Vec::new()).unwrap();
        let mut join = SegmentJoin::begin(None, Container::Block, &mut Vec::new());
        assert!(join.add(&segment).is_err());
    }

    #[test]
    fn adler_of_known_texts() {
        // The first is RFC 1950's start, the second the usual example.
        assert_eq!(adler32(b""), 1);
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
        assert_eq!(adler32(&[0xFF; 1 << 20]), {
            let (mut low, mut high) = (1u64, 0u64);
            for _ in 0..1 << 20 {
                low = (low + 0xFF) % 65_521;
                high = (high + low) % 65_521;
            }
            (high << 16 | low) as u32
        });
    }

    proptest! {
        #[test]
        fn parts_in_any_lengths(
            parts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..3_000), 0..6)
        ) {
            let slices: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
            for container in [Container::Block, Container::File] {
                prop_assert_eq!(read(&joined(&slices, Some(1), container), container), parts.concat());
            }
            let (first, second) = (parts.concat(), parts.first().cloned().unwrap_or_default());
            prop_assert_eq!(
                adler32_combine(adler32(&first), adler32(&second), second.len() as u64),
                adler32(&[first, second].concat())
            );
        }
    }
}
