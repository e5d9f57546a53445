//! Compressed input, recognised by its first bytes.

use std::io::{self, BufReader, Chain, Cursor, Read};

use crate::error::Error;

/// How an input is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    None,
    /// gzip (RFC 1952); several members count as one stream.
    Gzip,
    /// Zstandard (RFC 8878); several frames count as one stream.
    Zstd,
    /// LZ4 frames.
    Lz4,
}

impl Compression {
    /// Recognises a compression by its magic number.
    pub fn of(first_bytes: &[u8]) -> Compression {
        match first_bytes {
            [0x1F, 0x8B, ..] => Compression::Gzip,
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Compression::Zstd,
            [0x04, 0x22, 0x4D, 0x18, ..] => Compression::Lz4,
            _ => Compression::None,
        }
    }
}

/// Bytes in one read of a compressed stream.
const COMPRESSED_BUFFER_BYTES: usize = 128 << 10;

type Raw<R> = Chain<Cursor<Vec<u8>>, R>;

/// A reader that gives decompressed bytes, whatever it was given.
///
/// A stream that ends inside a member or frame is an error of kind `UnexpectedEof`, never a short answer.
pub enum Decompressed<R: Read> {
    /// As it is.
    None(Raw<R>),
    /// gzip.
    Gzip(Box<flate2::read::MultiGzDecoder<BufReader<Raw<R>>>>),
    /// Zstandard.
    Zstd(Box<zstd::stream::read::Decoder<'static, BufReader<Raw<R>>>>),
    /// LZ4.
    Lz4(Box<Lz4Frames<BufReader<Raw<R>>>>),
}

impl<R: Read> Decompressed<R> {
    /// Looks at the first bytes of `reader` and decompresses what follows accordingly.
    ///
    /// # Errors
    /// If the first bytes cannot be read, or a decompressor cannot be made.
    pub fn new(mut reader: R) -> io::Result<Self> {
        let mut first = Vec::with_capacity(8);
        reader.by_ref().take(8).read_to_end(&mut first)?;
        let compression = Compression::of(&first);
        Decompressed::of(compression, first, reader)
    }

    /// Decompresses what is known to be compressed so, and gives everything else as it is: a document that is a gzip file itself stays
    /// one.
    ///
    /// # Errors
    /// If a decompressor cannot be made.
    pub fn known(compression: Compression, reader: R) -> io::Result<Self> {
        Decompressed::of(compression, Vec::new(), reader)
    }

    fn of(compression: Compression, first: Vec<u8>, reader: R) -> io::Result<Self> {
        let raw = Cursor::new(first).chain(reader);
        let buffered = |raw| BufReader::with_capacity(COMPRESSED_BUFFER_BYTES, raw);
        Ok(match compression {
            Compression::None => Decompressed::None(raw),
            Compression::Gzip => {
                Decompressed::Gzip(Box::new(flate2::read::MultiGzDecoder::new(buffered(raw))))
            }
            Compression::Zstd => Decompressed::Zstd(Box::new(
                zstd::stream::read::Decoder::with_buffer(buffered(raw))?,
            )),
            Compression::Lz4 => Decompressed::Lz4(Box::new(Lz4Frames::new(buffered(raw)))),
        })
    }

    /// How the input is compressed.
    pub fn compression(&self) -> Compression {
        match self {
            Decompressed::None(_) => Compression::None,
            Decompressed::Gzip(_) => Compression::Gzip,
            Decompressed::Zstd(_) => Compression::Zstd,
            Decompressed::Lz4(_) => Compression::Lz4,
        }
    }
}

impl<R: Read> Read for Decompressed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let (name, read) = match self {
            Decompressed::None(reader) => return reader.read(buffer),
            Decompressed::Gzip(reader) => ("gzip", reader.read(buffer)),
            Decompressed::Zstd(reader) => ("zstd", reader.read(buffer)),
            Decompressed::Lz4(reader) => ("lz4", reader.read(buffer)),
        };
        read.map_err(|error| match (error.raw_os_error(), error.kind()) {
            // An error of the source, or a signal that asks to try again or to end.
            (Some(_), _) | (_, io::ErrorKind::Interrupted) => error,
            (None, kind) => io::Error::new(
                kind,
                format!(
                    "its {name} data is damaged, cut off, or followed by something else ({error})"
                ),
            ),
        })
    }
}

/// The error of an input that cannot be read; compressed data that is damaged can only be made or copied anew.
pub fn cannot_read(error: io::Error) -> Error {
    let is_damaged = error.raw_os_error().is_none();
    let error = Error::io("cannot read the input", error);
    match is_damaged {
        true => error.hint("the file is not whole: copy it again, or make it again"),
        false => error,
    }
}

/// LZ4 frames one behind the other, a decoder for each.
pub struct Lz4Frames<R: io::BufRead> {
    /// Always there between calls.
    decoder: Option<lz4_flex::frame::FrameDecoder<Watched<R>>>,
}

/// A reader that notes when its reader has run into the end: inside a frame that must not happen, and the decoder takes it for
/// the frame's end.
struct Watched<R> {
    reader: R,
    ended: bool,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.ended |= read == 0 && !buffer.is_empty();
        Ok(read)
    }
}

impl<R: io::BufRead> Lz4Frames<R> {
    fn new(reader: R) -> Self {
        let reader = Watched { reader, ended: false };
        Lz4Frames { decoder: Some(lz4_flex::frame::FrameDecoder::new(reader)) }
    }
}

impl<R: io::BufRead> Read for Lz4Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !buffer.is_empty() {
            let Some(decoder) = self.decoder.as_mut() else { break };
            let read = decoder.read(buffer)?;
            if read > 0 {
                return Ok(read);
            }
            if decoder.get_ref().ended {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "incomplete lz4 frame"));
            }
            let mut reader = match self.decoder.take() {
                Some(decoder) => decoder.into_inner(),
                None => break,
            };
            if reader.reader.fill_buf()?.is_empty() {
                break;
            }
            self.decoder = Some(lz4_flex::frame::FrameDecoder::new(reader));
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        zstd::encode_all(bytes, 1).unwrap()
    }

    fn lz4(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = lz4_flex::frame::FrameEncoder::new(Vec::new());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn read(bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        Decompressed::new(bytes)?.read_to_end(&mut out)?;
        Ok(out)
    }

    #[test]
    fn each_kind_gives_its_bytes_back() {
        let text = b"COPY public.t (a) FROM stdin;\n".repeat(10_000);
        for compress in [gzip, zstd, lz4] {
            assert_eq!(read(&compress(&text)).unwrap(), text);
            let twice = [compress(&text), compress(b""), compress(b"tail")].concat();
            assert_eq!(read(&twice).unwrap(), [&text[..], b"tail"].concat());
        }
        assert_eq!(read(&text).unwrap(), text);
        assert_eq!(read(b"").unwrap(), b"");
        assert_eq!(read(b"x").unwrap(), b"x");
    }

    #[test]
    fn what_is_known_is_not_guessed() {
        let inner = gzip(b"a document");
        let known = |compression, bytes: &[u8]| {
            let mut out = Vec::new();
            Decompressed::known(compression, bytes)?.read_to_end(&mut out).map(|_| out)
        };
        assert_eq!(known(Compression::None, &inner).unwrap(), inner);
        assert_eq!(known(Compression::Zstd, &zstd(&inner)).unwrap(), inner);
        assert!(known(Compression::Lz4, &inner).is_err());
    }

    #[test]
    fn a_cut_stream_is_an_error() {
        let mut state = 1u32;
        let noise: Vec<u8> = (0..300_000)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        for compress in [gzip, zstd, lz4] {
            let whole = compress(&noise);
            for cut in [whole.len() / 2, whole.len() - 1, 12] {
                assert!(read(&whole[..cut]).is_err(), "cut at {cut} of {}", whole.len());
            }
        }
    }
}
