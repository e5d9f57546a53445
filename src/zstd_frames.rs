//! Zstandard (RFC 8878) as frames of one size of text, one behind the other.
//!
//! A stream of one frame works in a window that slides over a ring of memory, in zstd's slower form. Frames that are made of one piece of memory
//! each need a quarter less time, come out as small, and can be made by many threads. Whatever reads zstd takes frames one behind
//! the other, with one exception: pg_restore loses what follows a frame in the same chunk of a custom archive.

use std::io::{self, Write};

use zstd::zstd_safe::CParameter;

/// The level where none is asked for. On dumps its frames are as large as those of zstd's own default, 3: 0.97 to 1.03 of them.
pub const LEVEL: i32 = 2;

/// Up to this level a frame holds [`SMALL_BYTES`] of text: beyond it, it is small output that is asked for.
const FAST_LEVEL_MAX: i32 = 9;
const SMALL_BYTES: usize = 1 << 20;
const LARGE_BYTES: usize = 8 << 20;

/// How many bytes of text become a frame.
pub fn frame_bytes(level: Option<i32>) -> usize {
    if level.unwrap_or(LEVEL) <= FAST_LEVEL_MAX { SMALL_BYTES } else { LARGE_BYTES }
}

/// Makes frames, each with a checksum.
pub struct FrameEncoder(zstd::bulk::Compressor<'static>);

impl std::fmt::Debug for FrameEncoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FrameEncoder")
    }
}

impl FrameEncoder {
    /// An encoder of this level, 1 to 22.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new(level: Option<i32>) -> io::Result<Self> {
        let mut compressor = zstd::bulk::Compressor::new(level.unwrap_or(LEVEL))?;
        compressor.set_parameter(CParameter::ChecksumFlag(true))?;
        Ok(FrameEncoder(compressor))
    }

    /// Appends a frame that stands for `text`.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn encode(&mut self, text: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let start = out.len();
        out.resize(start + zstd::zstd_safe::compress_bound(text.len()), 0);
        let room = out.get_mut(start..).unwrap_or_default();
        let len = self.0.compress_to_buffer(text, room)?;
        out.truncate(start + len);
        Ok(())
    }
}

/// Compresses what is written to it. Text shorter than a frame is held until [`FrameWriter::finish`].
#[derive(Debug)]
pub struct FrameWriter<W> {
    writer: W,
    encoder: FrameEncoder,
    frame_bytes: usize,
    text: Vec<u8>,
    frame: Vec<u8>,
    /// Whether a frame has been written: of nothing, an empty one is.
    begun: bool,
}

impl<W: Write> FrameWriter<W> {
    /// A writer at the beginning, of this level, 1 to 22.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new(writer: W, level: Option<i32>) -> io::Result<Self> {
        let encoder = FrameEncoder::new(level)?;
        let (text, frame) = (Vec::new(), Vec::new());
        Ok(FrameWriter {
            writer,
            encoder,
            frame_bytes: frame_bytes(level),
            text,
            frame,
            begun: false,
        })
    }

    /// What it writes to.
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    /// Writes the last frame and gives the writer back.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        if !self.text.is_empty() || !self.begun {
            self.write_frame()?;
        }
        Ok(self.writer)
    }

    fn write_frame(&mut self) -> io::Result<()> {
        self.begun = true;
        self.frame.clear();
        self.encoder.encode(&self.text, &mut self.frame)?;
        self.text.clear();
        self.writer.write_all(&self.frame)
    }
}

impl<W: Write> Write for FrameWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.frame_bytes - self.text.len();
        let taken = bytes.get(..room).unwrap_or(bytes);
        self.text.extend_from_slice(taken);
        if self.text.len() >= self.frame_bytes {
            self.write_frame()?;
        }
        Ok(taken.len())
    }

    /// Hands on whole frames only: a flush makes none.
    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_stand_for_the_text_whatever_the_pieces() {
        let text: Vec<u8> =
            (0..400_000_u32).flat_map(|number| format!("{number}\t").into_bytes()).collect();
        assert!(text.len() > 2 * SMALL_BYTES);
        for level in [None, Some(1), Some(3), Some(12)] {
            let mut first: Option<Vec<u8>> = None;
            for piece in [text.len(), 1_000_000, 4_097] {
                let mut writer = FrameWriter::new(Vec::new(), level).unwrap();
                for piece in text.chunks(piece) {
                    writer.write_all(piece).unwrap();
                    writer.flush().unwrap();
                }
                let frames = writer.finish().unwrap();
                assert!(zstd::decode_all(&frames[..]).unwrap() == text);
                assert!(first.get_or_insert_with(|| frames.clone()) == &frames);
            }
        }
    }

    #[test]
    fn of_nothing_there_is_an_empty_frame() {
        let frame = FrameWriter::new(Vec::new(), None).unwrap().finish().unwrap();
        assert!(!frame.is_empty());
        assert_eq!(zstd::decode_all(&frame[..]).unwrap(), b"");
        // And of a whole frame, no more than that.
        let text = vec![b'x'; SMALL_BYTES];
        let mut writer = FrameWriter::new(Vec::new(), None).unwrap();
        writer.write_all(&text).unwrap();
        let written = writer.get_mut().len();
        assert_eq!(writer.finish().unwrap().len(), written);
    }

    #[test]
    fn frames_have_a_checksum() {
        let mut frame = Vec::new();
        FrameEncoder::new(None).unwrap().encode(b"text that is in a frame", &mut frame).unwrap();
        let last = frame.len() - 1;
        frame[last] ^= 1;
        assert!(zstd::decode_all(&frame[..]).is_err());
    }
}
