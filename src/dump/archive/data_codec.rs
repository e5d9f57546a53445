//! The data of an archive, compressed and not: a stream for each table and each large object.
//!
//! In a custom archive gzip means zlib's format (RFC 1950), in a directory's files gzip's (RFC 1952); lz4 and zstd are frames in
//! both. pg_restore reads *one* stream of zlib, and makes an endless loop of two in a block: one is written, and a second is an error.
//! Of zstd it reads frames one behind the other, but loses the second of two in one chunk in silence.

use std::io::{self, Read, Write};

use flate2::{Decompress, FlushDecompress, Status};
use lz4_flex::frame::{BlockMode, BlockSize, FrameEncoder, FrameInfo};
use zstd::stream::raw::{InBuffer, Operation, OutBuffer};

use super::header::Compression;
use super::lz4_frame::Lz4FrameDecoder;
use super::primitives::{CHANGED, NOT_WHOLE};
use crate::error::{Error, Result};
use crate::zstd_frames::FrameWriter;

/// Where the data is: what gzip's format depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// A block of a custom archive.
    Block,
    /// A file of a directory.
    File,
}

/// What a step of [`DataDecoder::decode`] did, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// How much of the input is used up.
    pub consumed: usize,
    /// How much of the output is filled.
    pub produced: usize,
}

/// Decompresses one stream, step by step.
///
/// When a step has used up its input and not filled its output, then everything that the input so far stands for has been given.
/// A caller that copies compressed bytes beside what they stand for can thus tell when it has seen all of a piece.
pub struct DataDecoder {
    method: Method,
    compression: Compression,
    /// Whether any byte has been given.
    begun: Begun,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    No,
    Within,
    Ended,
}

enum Method {
    None,
    Inflate { inflate: Box<Decompress>, container: Container },
    Lz4(Box<Lz4FrameDecoder>),
    Zstd(Box<zstd::stream::raw::Decoder<'static>>),
}

impl std::fmt::Debug for DataDecoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DataDecoder").field("compression", &self.compression).finish()
    }
}

impl DataDecoder {
    /// A decoder at the beginning of a stream.
    ///
    /// # Errors
    /// If there is no memory for it.
    pub fn new(compression: Compression, container: Container) -> Result<Self> {
        let method = match compression {
            Compression::None => Method::None,
            Compression::Gzip => {
                Method::Inflate { inflate: Box::new(inflate(container)), container }
            }
            Compression::Lz4 => Method::Lz4(Box::default()),
            Compression::Zstd => Method::Zstd(Box::new(
                zstd::stream::raw::Decoder::new()
                    .map_err(|error| Error::io("cannot decompress zstd", error))?,
            )),
        };
        Ok(DataDecoder { method, compression, begun: Begun::No })
    }

    /// Decompresses some of `input` into `output`.
    ///
    /// # Errors
    /// If the data is damaged, or something stands behind the end of the stream.
    pub fn decode(&mut self, input: &[u8], output: &mut [u8]) -> Result<Step> {
        let mut done = Step::default();
        while let (Some(rest), Some(room)) =
            (input.get(done.consumed..), output.get_mut(done.produced..))
        {
            if room.is_empty() || (rest.is_empty() && self.begun != Begun::Within) {
                break;
            }
            let step = self.step(rest, room)?;
            done.consumed += step.consumed;
            done.produced += step.produced;
            if step == Step::default() {
                break;
            }
        }
        Ok(done)
    }

    fn step(&mut self, input: &[u8], output: &mut [u8]) -> Result<Step> {
        let compression = self.compression;
        let damaged = |why: &dyn std::fmt::Display| {
            Error::input(format!("its {} data is damaged ({why})", compression.name()))
                .hint(CHANGED)
        };
        let ended;
        let step = match &mut self.method {
            Method::None => {
                let copied = input.len().min(output.len());
                if let (Some(to), Some(from)) = (output.get_mut(..copied), input.get(..copied)) {
                    to.copy_from_slice(from);
                }
                ended = true;
                Step { consumed: copied, produced: copied }
            }
            Method::Inflate { inflate, container } => {
                if self.begun == Begun::Ended {
                    if *container == Container::Block {
                        return Err(damaged(&"something follows its end"));
                    }
                    **inflate = self::inflate(*container);
                }
                let (before_in, before_out) = (inflate.total_in(), inflate.total_out());
                let status = inflate
                    .decompress(input, output, FlushDecompress::None)
                    .map_err(|error| damaged(&error))?;
                ended = status == Status::StreamEnd;
                // Both are at most the length of a slice.
                Step {
                    consumed: (inflate.total_in() - before_in) as usize,
                    produced: (inflate.total_out() - before_out) as usize,
                }
            }
            Method::Lz4(decoder) => {
                let step = decoder.decode(input, output).map_err(|error| damaged(&error))?;
                ended = decoder.is_between_frames();
                step
            }
            Method::Zstd(decoder) => {
                let mut input = InBuffer::around(input);
                let mut output = OutBuffer::around(output);
                let left = decoder.run(&mut input, &mut output).map_err(|error| damaged(&error))?;
                ended = left == 0;
                Step { consumed: input.pos(), produced: output.as_slice().len() }
            }
        };
        if step != Step::default() || ended {
            self.begun = if ended { Begun::Ended } else { Begun::Within };
        }
        Ok(step)
    }

    /// Whether the stream may end here: it has ended, or not begun.
    ///
    /// # Errors
    /// If it may not.
    pub fn finish(&self) -> Result<()> {
        match self.begun {
            Begun::No | Begun::Ended => Ok(()),
            Begun::Within => {
                let text = format!("its {} data ends too early", self.compression.name());
                Err(Error::input(text).hint(NOT_WHOLE))
            }
        }
    }
}

fn inflate(container: Container) -> Decompress {
    match container {
        Container::Block => Decompress::new(true),
        Container::File => Decompress::new_gzip(15),
    }
}

/// Decompresses what it reads.
#[derive(Debug)]
pub struct DataReader<R> {
    reader: R,
    decoder: DataDecoder,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl<R: Read> DataReader<R> {
    /// A reader of one stream.
    ///
    /// # Errors
    /// As [`DataDecoder::new`].
    pub fn new(reader: R, compression: Compression, container: Container) -> Result<Self> {
        let decoder = DataDecoder::new(compression, container)?;
        Ok(DataReader { reader, decoder, buffer: vec![0; 64 << 10], start: 0, end: 0 })
    }
}

/// A stream that ends too early is an error of kind `UnexpectedEof`, damaged data one of `InvalidData`.
impl<R: Read> Read for DataReader<R> {
    fn read(&mut self, output: &mut [u8]) -> io::Result<usize> {
        if output.is_empty() {
            return Ok(0);
        }
        loop {
            let input = self.buffer.get(self.start..self.end).unwrap_or_default();
            let step = self
                .decoder
                .decode(input, output)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            self.start += step.consumed;
            if step.produced > 0 {
                return Ok(step.produced);
            }
            if self.start < self.end {
                // A decoder that takes nothing and gives nothing.
                let error = Error::input("its data is damaged").hint(CHANGED);
                return Err(io::Error::new(io::ErrorKind::InvalidData, error));
            }
            // Nothing is left, also where reading fails and is tried again.
            (self.start, self.end) = (0, 0);
            self.end = self.reader.read(&mut self.buffer)?;
            if self.end == 0 {
                let ended = self.decoder.finish();
                ended.map_err(|error| io::Error::new(io::ErrorKind::UnexpectedEof, error))?;
                return Ok(0);
            }
        }
    }
}

/// Compresses a stream.
pub enum DataEncoder<W: Write> {
    /// As it is.
    None(W),
    /// zlib's format.
    Zlib(Box<flate2::write::ZlibEncoder<W>>),
    /// gzip's format.
    Gzip(Box<flate2::write::GzEncoder<W>>),
    /// An LZ4 frame, with a checksum.
    Lz4(Box<FrameEncoder<W>>),
    /// Zstandard frames, with checksums.
    Zstd(Box<FrameWriter<W>>),
}

impl<W: Write> DataEncoder<W> {
    /// An encoder at the beginning of a stream. Without a level, gzip's is that of pg_dump, 6, and zstd's [`LEVEL`](crate::zstd_frames::LEVEL). lz4 has none
    /// here.
    ///
    /// # Errors
    /// If the compressor cannot be made.
    pub fn new(
        writer: W,
        compression: Compression,
        level: Option<i32>,
        container: Container,
    ) -> io::Result<Self> {
        let gzip_level = || match level {
            Some(level @ 0..=9) => flate2::Compression::new(level.unsigned_abs()),
            _ => flate2::Compression::default(),
        };
        Ok(match (compression, container) {
            (Compression::None, _) => DataEncoder::None(writer),
            (Compression::Gzip, Container::Block) => {
                DataEncoder::Zlib(Box::new(flate2::write::ZlibEncoder::new(writer, gzip_level())))
            }
            (Compression::Gzip, Container::File) => {
                DataEncoder::Gzip(Box::new(flate2::write::GzEncoder::new(writer, gzip_level())))
            }
            (Compression::Lz4, _) => {
                let info = FrameInfo::new()
                    .block_size(BlockSize::Max256KB)
                    .block_mode(BlockMode::Linked)
                    .content_checksum(true);
                DataEncoder::Lz4(Box::new(FrameEncoder::with_frame_info(info, writer)))
            }
            (Compression::Zstd, _) => DataEncoder::Zstd(Box::new(FrameWriter::new(writer, level)?)),
        })
    }

    /// What it writes to: for a `Vec`, what has been compressed so far can be taken out.
    pub fn get_mut(&mut self) -> &mut W {
        match self {
            DataEncoder::None(writer) => writer,
            DataEncoder::Zlib(encoder) => encoder.get_mut(),
            DataEncoder::Gzip(encoder) => encoder.get_mut(),
            DataEncoder::Lz4(encoder) => encoder.get_mut(),
            DataEncoder::Zstd(encoder) => encoder.get_mut(),
        }
    }

    /// Writes the end of the stream and gives the writer back.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self {
            DataEncoder::None(writer) => Ok(writer),
            DataEncoder::Zlib(encoder) => encoder.finish(),
            DataEncoder::Gzip(encoder) => encoder.finish(),
            DataEncoder::Lz4(encoder) => encoder.finish().map_err(io::Error::other),
            DataEncoder::Zstd(encoder) => encoder.finish(),
        }
    }
}

impl<W: Write> Write for DataEncoder<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            DataEncoder::None(writer) => writer.write(bytes),
            DataEncoder::Zlib(encoder) => encoder.write(bytes),
            DataEncoder::Gzip(encoder) => encoder.write(bytes),
            DataEncoder::Lz4(encoder) => encoder.write(bytes),
            DataEncoder::Zstd(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            DataEncoder::None(writer) => writer.flush(),
            DataEncoder::Zlib(encoder) => encoder.flush(),
            DataEncoder::Gzip(encoder) => encoder.flush(),
            DataEncoder::Lz4(encoder) => encoder.flush(),
            DataEncoder::Zstd(encoder) => encoder.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [(Compression, Container); 6] = [
        (Compression::None, Container::Block),
        (Compression::Gzip, Container::Block),
        (Compression::Gzip, Container::File),
        (Compression::Lz4, Container::Block),
        (Compression::Zstd, Container::Block),
        (Compression::Zstd, Container::File),
    ];

    fn text() -> Vec<u8> {
        let row =
            |row: u32| format!("{row}\tname {}\t{}\n", row % 97, row.wrapping_mul(2_654_435_761));
        (0..15_000).flat_map(|number| row(number).into_bytes()).collect()
    }

    fn encode(text: &[u8], compression: Compression, container: Container) -> Vec<u8> {
        let mut encoder = DataEncoder::new(Vec::new(), compression, None, container).unwrap();
        let mut out = Vec::new();
        for part in text.chunks(100_000) {
            encoder.write_all(part).unwrap();
            out.append(encoder.get_mut());
        }
        out.extend(encoder.finish().unwrap());
        out
    }

    fn decode(bytes: &[u8], compression: Compression, container: Container) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        DataReader::new(bytes, compression, container)
            .map_err(|error| io::Error::other(error.to_string()))?
            .read_to_end(&mut out)?;
        Ok(out)
    }

    #[test]
    fn what_is_compressed_is_decompressed() {
        let text = text();
        for (compression, container) in ALL {
            for text in [&text[..], b"\\.\n\n\n", b""] {
                let bytes = encode(text, compression, container);
                assert!(decode(&bytes, compression, container).unwrap() == text);
            }
            assert_eq!(decode(b"", compression, container).unwrap(), b"");
        }
        assert!(encode(&text, Compression::Gzip, Container::Block).starts_with(&[0x78, 0x9C]));
        assert!(encode(&text, Compression::Gzip, Container::File).starts_with(&[0x1F, 0x8B]));
        // As many independent implementations read them.
        let mut out = Vec::new();
        let bytes = encode(&text, Compression::Lz4, Container::File);
        lz4_flex::frame::FrameDecoder::new(&bytes[..]).read_to_end(&mut out).unwrap();
        assert!(out == text);
    }

    #[test]
    fn cut_and_damaged_data_is_an_error() {
        let text = text();
        for (compression, container) in ALL {
            if compression == Compression::None {
                continue;
            }
            let bytes = encode(&text, compression, container);
            for cut in [1, 5, 30, bytes.len() / 2, bytes.len() - 5, bytes.len() - 1] {
                let error = decode(&bytes[..cut], compression, container).unwrap_err();
                assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof, "{compression:?} {cut}");
            }
            let mut damaged = bytes.clone();
            damaged[bytes.len() / 2] ^= 0x55;
            assert!(decode(&damaged, compression, container).is_err(), "{compression:?}");
            let followed = [&bytes[..], b"more"].concat();
            assert!(decode(&followed, compression, container).is_err(), "{compression:?}");
        }
        let twice = encode(b"a", Compression::Gzip, Container::Block).repeat(2);
        assert!(decode(&twice, Compression::Gzip, Container::Block).is_err());
        let twice = encode(b"a", Compression::Gzip, Container::File).repeat(2);
        assert_eq!(decode(&twice, Compression::Gzip, Container::File).unwrap(), b"aa");
        let twice = encode(b"a", Compression::Zstd, Container::Block).repeat(2);
        assert_eq!(decode(&twice, Compression::Zstd, Container::Block).unwrap(), b"aa");
    }

    /// Gives an error of a signal between any two bytes.
    struct Restless<'a>(&'a [u8], bool);

    impl Read for Restless<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let (some, rest) = self.0.split_at(self.0.len().min(777));
            buffer[..some.len()].copy_from_slice(some);
            self.0 = rest;
            Ok(some.len())
        }
    }

    #[test]
    fn a_read_that_is_tried_again_repeats_nothing() {
        let text = text();
        for (compression, container) in ALL {
            let bytes = encode(&text, compression, container);
            let mut out = Vec::new();
            let reader = DataReader::new(Restless(&bytes, false), compression, container);
            reader.unwrap().read_to_end(&mut out).unwrap();
            assert!(out == text, "{compression:?}");
        }
    }

    /// What a decoder gives of a prefix of the stream is as much as a decoder can know: nothing is held back that a later step
    /// gives without input.
    #[test]
    fn a_step_that_leaves_room_has_given_everything() {
        let text = text();
        for (compression, container) in ALL {
            let bytes = encode(&text, compression, container);
            for (pieces, room) in [(4_096, 1_000), (100, 70_000), (1 << 20, 999)] {
                let mut decoder = DataDecoder::new(compression, container).unwrap();
                let mut output = vec![0; room];
                let mut given = Vec::new();
                for piece in bytes.chunks(pieces) {
                    let mut consumed = 0;
                    loop {
                        let step = decoder.decode(&piece[consumed..], &mut output).unwrap();
                        consumed += step.consumed;
                        given.extend_from_slice(&output[..step.produced]);
                        if step.produced < room {
                            break;
                        }
                    }
                    assert_eq!(consumed, piece.len());
                    // Nothing more comes without input.
                    let step = decoder.decode(b"", &mut output).unwrap();
                    assert_eq!(step, Step::default());
                }
                decoder.finish().unwrap();
                assert!(given == text, "{compression:?}");
            }
        }
    }
}
