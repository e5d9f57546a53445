//! Compressed output, chosen by the ending of the file's name.

use std::io::{self, Write};
use std::path::Path;

use crate::zstd_frames::FrameWriter;

/// A writer that compresses, or does not.
pub enum Compressed<W: Write> {
    /// As it is.
    None(W),
    /// gzip, level 6.
    Gzip(Box<flate2::write::GzEncoder<W>>),
    /// Zstandard frames, with checksums.
    Zstd(Box<FrameWriter<W>>),
    /// LZ4 frames.
    Lz4(Box<lz4_flex::frame::FrameEncoder<W>>),
}

impl<W: Write> Compressed<W> {
    /// A writer as the ending of a file's name asks: `.gz`, `.zst`, `.lz4`, else plain.
    ///
    /// # Errors
    /// If the compressor cannot be made.
    pub fn by_name(name: &Path, writer: W) -> io::Result<Self> {
        let ending = name.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        Ok(match ending.to_ascii_lowercase().as_str() {
            "gz" => Compressed::Gzip(Box::new(flate2::write::GzEncoder::new(
                writer,
                flate2::Compression::default(),
            ))),
            "zst" => Compressed::Zstd(Box::new(FrameWriter::new(writer, None)?)),
            "lz4" => Compressed::Lz4(Box::new(lz4_flex::frame::FrameEncoder::new(writer))),
            _ => Compressed::None(writer),
        })
    }

    /// Writes the end of the compressed stream and gives the writer back.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self {
            Compressed::None(mut writer) => {
                writer.flush()?;
                Ok(writer)
            }
            Compressed::Gzip(encoder) => encoder.finish(),
            Compressed::Zstd(encoder) => encoder.finish(),
            Compressed::Lz4(encoder) => encoder.finish().map_err(io::Error::other),
        }
    }
}

impl<W: Write> Write for Compressed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Compressed::None(writer) => writer.write(bytes),
            Compressed::Gzip(encoder) => encoder.write(bytes),
            Compressed::Zstd(encoder) => encoder.write(bytes),
            Compressed::Lz4(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Compressed::None(writer) => writer.flush(),
            Compressed::Gzip(encoder) => encoder.flush(),
            Compressed::Zstd(encoder) => encoder.flush(),
            Compressed::Lz4(encoder) => encoder.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::compressed::Decompressed;
    use std::io::Read;

    #[test]
    fn what_is_written_is_read_back() {
        let text = b"INSERT INTO t VALUES (1);\n".repeat(5_000);
        for name in ["a.sql", "a.sql.gz", "a.sql.zst", "a.sql.lz4", "A.GZ"] {
            let mut writer = Compressed::by_name(Path::new(name), Vec::new()).unwrap();
            writer.write_all(&text).unwrap();
            let written = writer.finish().unwrap();
            assert_eq!(written == text, name == "a.sql", "{name}");
            let mut read = Vec::new();
            Decompressed::new(&written[..]).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, text, "{name}");
        }
    }
}
