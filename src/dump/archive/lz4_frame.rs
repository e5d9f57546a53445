//! LZ4 frames, decoded step by step: `lz4_flex` decodes the blocks, this reads the frame around them.
//!
//! The format is that of the LZ4 frame format 1.6.3: magic number, descriptor, blocks, end mark, checksums. Linked and independent
//! blocks of up to 4 MiB are read, checksums of blocks and content are verified, skippable frames skipped. Dictionaries and the
//! legacy format are refused, which pg_dump never writes.

use std::fmt;

use lz4_flex::block::decompress_into_with_dict;
use xxhash_rust::xxh32::{Xxh32, xxh32};

use super::data_codec::Step;
use super::primitives::little_endian;

/// How far back a linked block may reach.
const WINDOW_BYTES: usize = 64 << 10;
const MAGIC: u32 = 0x184D_2204;
/// The lowest of 16 magic numbers of frames to be skipped.
const SKIPPABLE: u32 = 0x184D_2A50;

/// What is wrong with a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lz4Fault {
    /// Something else than a frame begins here.
    NoFrame,
    /// A version, a dictionary or a bit that is not known.
    Unsupported,
    /// A checksum is not that of what it belongs to.
    Checksum,
    /// A block claims to be longer than the frame allows.
    BlockLength,
    /// A block cannot be decompressed.
    Block,
    /// The content is not as long as the frame says.
    ContentLength,
}

impl fmt::Display for Lz4Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Lz4Fault::NoFrame => "no frame where one should be",
            Lz4Fault::Unsupported => "a frame of an unknown form",
            Lz4Fault::Checksum => "a wrong checksum",
            Lz4Fault::BlockLength => "a block that is too long",
            Lz4Fault::Block => "a block that cannot be decompressed",
            Lz4Fault::ContentLength => "more or less content than the frame says",
        })
    }
}

/// What comes next in the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expect {
    Magic,
    SkipLength,
    Skip(u64),
    /// FLG and BD.
    Descriptor,
    /// The rest of the descriptor: content size and header checksum.
    DescriptorRest,
    BlockLength,
    /// A block of so many bytes, with its checksum.
    Block {
        bytes: usize,
        stored: bool,
    },
    ContentChecksum,
}

/// Decodes frames, one behind the other.
pub struct Lz4FrameDecoder {
    expect: Expect,
    /// The bytes of what is expected, as far as they have come.
    pending: Vec<u8>,
    frame: Frame,
    /// The window of linked blocks, and behind it the last block.
    decoded: Vec<u8>,
    /// What of `decoded` has been given: up to here.
    given: usize,
    hash: Xxh32,
    /// So much of the content has been decoded.
    content_bytes: u64,
}

#[derive(Clone, Copy, Default)]
struct Frame {
    /// Its first two bytes.
    descriptor: [u8; 2],
    linked: bool,
    block_checksums: bool,
    content_checksum: bool,
    content_size: Option<u64>,
    has_content_size: bool,
    block_bytes_max: usize,
}

impl Default for Lz4FrameDecoder {
    fn default() -> Self {
        Lz4FrameDecoder {
            expect: Expect::Magic,
            pending: Vec::new(),
            frame: Frame::default(),
            decoded: Vec::new(),
            given: 0,
            hash: Xxh32::new(0),
            content_bytes: 0,
        }
    }
}

impl Lz4FrameDecoder {
    /// Whether no frame has begun, and everything of those before has been given.
    pub fn is_between_frames(&self) -> bool {
        self.expect == Expect::Magic && self.pending.is_empty() && self.given == self.decoded.len()
    }

    /// Decodes some of `input` into `output`. When all input is used up and room is left, everything has been given that the
    /// input stands for.
    ///
    /// # Errors
    /// If the frame is damaged.
    pub fn decode(&mut self, input: &[u8], output: &mut [u8]) -> Result<Step, Lz4Fault> {
        let mut step = Step::default();
        loop {
            step.produced += self.give(output.get_mut(step.produced..).unwrap_or_default());
            if self.given < self.decoded.len() {
                return Ok(step);
            }
            let rest = input.get(step.consumed..).unwrap_or_default();
            if let Expect::Skip(left) = self.expect {
                let skipped = left.min(rest.len() as u64);
                step.consumed += usize::try_from(skipped).unwrap_or(rest.len());
                let left = left - skipped;
                self.expect = if left == 0 { Expect::Magic } else { Expect::Skip(left) };
                if left == 0 {
                    continue;
                }
                return Ok(step);
            }
            let wanted = self.wanted();
            let taken = (wanted - self.pending.len().min(wanted)).min(rest.len());
            self.pending.extend_from_slice(rest.get(..taken).unwrap_or_default());
            step.consumed += taken;
            if self.pending.len() < wanted {
                return Ok(step);
            }
            let pending = std::mem::take(&mut self.pending);
            let found = self.take(&pending);
            self.pending = pending;
            self.pending.clear();
            self.expect = found?;
        }
    }

    /// Copies decoded bytes out.
    fn give(&mut self, output: &mut [u8]) -> usize {
        let ready = self.decoded.get(self.given..).unwrap_or_default();
        let given = ready.len().min(output.len());
        if let (Some(to), Some(from)) = (output.get_mut(..given), ready.get(..given)) {
            to.copy_from_slice(from);
        }
        self.given += given;
        given
    }

    /// How many bytes make what is expected.
    fn wanted(&self) -> usize {
        match self.expect {
            Expect::Magic | Expect::SkipLength | Expect::BlockLength | Expect::ContentChecksum => 4,
            Expect::Skip(_) => 0,
            Expect::Descriptor => 2,
            Expect::DescriptorRest => 1 + if self.frame.has_content_size { 8 } else { 0 },
            Expect::Block { bytes, .. } => bytes + if self.frame.block_checksums { 4 } else { 0 },
        }
    }

    fn take(&mut self, bytes: &[u8]) -> Result<Expect, Lz4Fault> {
        let number = u32::try_from(little_endian(bytes.get(..4).unwrap_or_default()));
        let number = number.map_err(|_| Lz4Fault::NoFrame)?;
        match self.expect {
            Expect::Magic if number == MAGIC => Ok(Expect::Descriptor),
            Expect::Magic if number & !0xF == SKIPPABLE => Ok(Expect::SkipLength),
            Expect::Magic => Err(Lz4Fault::NoFrame),
            Expect::SkipLength => Ok(Expect::Skip(u64::from(number))),
            Expect::Skip(_) => Ok(Expect::Magic),
            Expect::Descriptor => self.descriptor(bytes),
            Expect::DescriptorRest => self.descriptor_rest(bytes),
            Expect::BlockLength if number == 0 => self.end_of_blocks(),
            Expect::BlockLength => {
                let length = (number & 0x7FFF_FFFF) as usize;
                if length > self.frame.block_bytes_max {
                    return Err(Lz4Fault::BlockLength);
                }
                Ok(Expect::Block { bytes: length, stored: number >> 31 == 1 })
            }
            Expect::Block { bytes: length, stored } => self.block(bytes, length, stored),
            Expect::ContentChecksum if self.hash.digest() == number => Ok(Expect::Magic),
            Expect::ContentChecksum => Err(Lz4Fault::Checksum),
        }
    }

    fn descriptor(&mut self, bytes: &[u8]) -> Result<Expect, Lz4Fault> {
        let &[flags, block] = bytes else { return Err(Lz4Fault::NoFrame) };
        // The version's bits are 01; a reserved bit and a dictionary are not known.
        if flags >> 6 != 1 || flags & 0b11 != 0 || block & 0b1000_1111 != 0 {
            return Err(Lz4Fault::Unsupported);
        }
        self.frame = Frame {
            descriptor: [flags, block],
            linked: flags & 0b10_0000 == 0,
            block_checksums: flags & 0b1_0000 != 0,
            has_content_size: flags & 0b1000 != 0,
            content_checksum: flags & 0b100 != 0,
            content_size: None,
            block_bytes_max: match block >> 4 {
                4 => 64 << 10,
                5 => 256 << 10,
                6 => 1 << 20,
                7 => 4 << 20,
                _ => return Err(Lz4Fault::Unsupported),
            },
        };
        Ok(Expect::DescriptorRest)
    }

    /// The size of the content, where it is said, and the checksum of the descriptor.
    fn descriptor_rest(&mut self, bytes: &[u8]) -> Result<Expect, Lz4Fault> {
        let Some((checksum, size)) = bytes.split_last() else { return Err(Lz4Fault::NoFrame) };
        let mut hash = Xxh32::new(0);
        hash.update(&self.frame.descriptor);
        hash.update(size);
        if (hash.digest() >> 8) as u8 != *checksum {
            return Err(Lz4Fault::Checksum);
        }
        self.frame.content_size = self.frame.has_content_size.then(|| little_endian(size));
        self.hash = Xxh32::new(0);
        self.content_bytes = 0;
        // Nothing of a frame before is part of this one's window.
        self.decoded.clear();
        self.given = 0;
        Ok(Expect::BlockLength)
    }

    fn end_of_blocks(&mut self) -> Result<Expect, Lz4Fault> {
        if self.frame.content_size.is_some_and(|size| size != self.content_bytes) {
            return Err(Lz4Fault::ContentLength);
        }
        Ok(if self.frame.content_checksum { Expect::ContentChecksum } else { Expect::Magic })
    }

    fn block(&mut self, bytes: &[u8], length: usize, stored: bool) -> Result<Expect, Lz4Fault> {
        let (block, checksum) = bytes.split_at_checked(length).ok_or(Lz4Fault::BlockLength)?;
        if self.frame.block_checksums && little_endian(checksum) != u64::from(xxh32(block, 0)) {
            return Err(Lz4Fault::Checksum);
        }
        let window = if self.frame.linked { self.decoded.len().min(WINDOW_BYTES) } else { 0 };
        self.decoded.drain(..self.decoded.len() - window);
        if stored {
            self.decoded.extend_from_slice(block);
        } else {
            self.decoded.resize(window + self.frame.block_bytes_max, 0);
            let (dictionary, room) = self.decoded.split_at_mut(window);
            let decoded = decompress_into_with_dict(block, room, dictionary);
            self.decoded.truncate(window + decoded.map_err(|_| Lz4Fault::Block)?);
        }
        self.given = window;
        let decoded = self.decoded.get(window..).unwrap_or_default();
        self.content_bytes += decoded.len() as u64;
        if self.frame.content_checksum {
            self.hash.update(decoded);
        }
        Ok(Expect::BlockLength)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lz4_flex::frame::{BlockMode, BlockSize, FrameEncoder, FrameInfo};
    use std::io::Write;

    fn text() -> Vec<u8> {
        (0..20_000u32)
            .flat_map(|row| format!("{row}\tname {}\t{}\n", row % 97, row * 7919).into_bytes())
            .collect()
    }

    fn frame(text: &[u8], info: FrameInfo) -> Vec<u8> {
        let mut encoder = FrameEncoder::with_frame_info(info, Vec::new());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn infos(bytes: u64) -> Vec<FrameInfo> {
        let mut infos = Vec::new();
        for size in [BlockSize::Max64KB, BlockSize::Max256KB, BlockSize::Max1MB, BlockSize::Max4MB]
        {
            for mode in [BlockMode::Linked, BlockMode::Independent] {
                for checksums in [false, true] {
                    infos.push(
                        FrameInfo::new()
                            .block_size(size)
                            .block_mode(mode)
                            .block_checksums(checksums)
                            .content_checksum(checksums)
                            .content_size(checksums.then_some(bytes)),
                    );
                }
            }
        }
        infos
    }

    /// Decodes with inputs and outputs of these lengths.
    fn decode(bytes: &[u8], inputs: usize, outputs: usize) -> Result<Vec<u8>, Lz4Fault> {
        let mut decoder = Lz4FrameDecoder::default();
        let mut out = Vec::new();
        let mut room = vec![0; outputs];
        for mut part in bytes.chunks(inputs) {
            loop {
                let step = decoder.decode(part, &mut room)?;
                out.extend_from_slice(&room[..step.produced]);
                part = &part[step.consumed..];
                if step.produced < outputs {
                    assert!(part.is_empty());
                    break;
                }
            }
        }
        if decoder.is_between_frames() { Ok(out) } else { Err(Lz4Fault::NoFrame) }
    }

    #[test]
    fn frames_of_every_form() {
        let text = text();
        for info in infos(text.len() as u64) {
            let frame = frame(&text, info.clone());
            for (inputs, outputs) in [(1 << 30, 1 << 16), (4_096, 1_000), (7, 100_000)] {
                assert!(decode(&frame, inputs, outputs).unwrap() == text, "{info:?}");
            }
            let twice = [&frame[..], b"\x50\x2A\x4D\x18\x03\0\0\0abc", &frame].concat();
            assert!(decode(&twice, 10_000, 10_000).unwrap() == [&text[..], &text].concat());
        }
        assert_eq!(decode(&frame(b"", FrameInfo::new()), 3, 3).unwrap(), b"");
        // Bytes that cannot be compressed are stored.
        let mut state = 1u32;
        let noise: Vec<u8> = (0..200_000)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        assert!(
            decode(&frame(&noise, FrameInfo::new().block_mode(BlockMode::Linked)), 99, 99).unwrap()
                == noise
        );
    }

    #[test]
    fn a_damaged_frame_is_an_error() {
        let text = text();
        let whole = frame(&text, FrameInfo::new().content_checksum(true).block_checksums(true));
        for cut in [1, 4, 6, 7, 8, 20, whole.len() / 2, whole.len() - 5, whole.len() - 1] {
            assert!(decode(&whole[..cut], 1000, 1000).is_err(), "cut at {cut}");
        }
        for at in (0..20).chain([whole.len() / 2, whole.len() - 2]) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            assert!(decode(&bytes, 1000, 1000).is_err(), "byte {at}");
        }
        // A block that claims two gigabytes.
        let mut bytes = whole[..7].to_vec();
        bytes.extend_from_slice(b"\xFF\xFF\xFF\x7F");
        assert_eq!(decode(&bytes, 1000, 1000), Err(Lz4Fault::BlockLength));
    }
}
