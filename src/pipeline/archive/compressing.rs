//! The data of an entry, compressed by many threads: gzip in segments that are joined into one stream, zstd in frames. The other
//! methods, which are fast enough, by the thread that writes.

use std::collections::VecDeque;
use std::io::{self, Write};

use crossbeam_channel::{Receiver, Sender, bounded};

use crate::dump::archive::Compression;
use crate::dump::archive::data_codec::{Container, DataEncoder};
use crate::dump::archive::deflate_segments::{Segment, SegmentEncoder, SegmentJoin};
use crate::error::{Error, Result};
use crate::zstd_frames::{FrameEncoder, frame_bytes};

/// Bytes that gzip compresses apart from those before and behind them. The output depends on it.
const SEGMENT_BYTES: usize = 1 << 20;

/// A part of the data, and where its compressed bytes go.
pub(super) struct Task {
    method: Compression,
    data: Vec<u8>,
    done: Sender<Result<Compressed>>,
}

/// A part's compressed bytes, and what joining needs to know: nothing of a frame.
type Compressed = (Vec<u8>, Option<Segment>);

/// How data is compressed, and by whom.
#[derive(Clone)]
pub(super) struct Compressors {
    pub method: Compression,
    pub level: Option<i32>,
    pub container: Container,
    /// To the threads that compress.
    pub tasks: Sender<Task>,
    /// How many parts may be on their way.
    pub ahead: usize,
}

/// Compresses parts until nobody has any more.
pub(super) fn compress_parts(level: Option<i32>, container: Container, tasks: &Receiver<Task>) {
    // Made for the first part that asks for one: most archives have one method, and small ones no part.
    let (mut segments, mut frames) = (None, None);
    for task in tasks {
        let mut out = Vec::new();
        let encoded = if task.method == Compression::Zstd {
            encode_frame(&mut frames, level, &task.data, &mut out).map(|()| None)
        } else {
            let segments = segments
                .get_or_insert_with(|| SegmentEncoder::new(segment_level(level), container));
            segments.encode(&task.data, &mut out).map(Some)
        };
        // Whoever waited for it may have given up.
        let _ = task.done.send(encoded.map(|segment| (out, segment)));
    }
}

/// With an encoder that is made for the first.
fn encode_frame(
    encoder: &mut Option<FrameEncoder>,
    level: Option<i32>,
    data: &[u8],
    out: &mut Vec<u8>,
) -> Result<()> {
    let encoder = match encoder {
        Some(encoder) => Ok(encoder),
        None => FrameEncoder::new(level).map(|new| encoder.insert(new)),
    };
    let encoded = encoder.and_then(|encoder| encoder.encode(data, out));
    encoded.map_err(|error| Error::io("cannot compress", error))
}

/// A level that gzip does not have is its default.
fn segment_level(level: Option<i32>) -> Option<u8> {
    level.and_then(|level| u8::try_from(level).ok()).filter(|level| *level <= 9)
}

/// One entry's data that is being compressed.
pub(super) enum Compressing {
    /// By this thread.
    Here(Box<DataEncoder<Vec<u8>>>),
    /// By others.
    Parts(Box<Parts>),
}

/// What is handed out by [`Compressing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Some of a stream that goes on behind it.
    Within,
    /// Up to the end of a frame, or of the whole.
    End,
}

/// The parts of the data.
pub(super) struct Parts {
    compressors: Compressors,
    /// What is no whole part yet.
    data: Vec<u8>,
    part_bytes: usize,
    pending: VecDeque<Receiver<Result<Compressed>>>,
    /// Of segments; frames are not joined.
    join: Option<SegmentJoin>,
    begun: bool,
    /// What is compressed and not taken away.
    out: Vec<(Vec<u8>, Reach)>,
}

impl Compressing {
    /// At the beginning of the data.
    pub fn new(compressors: &Compressors) -> io::Result<Compressing> {
        let Compressors { method, level, container, .. } = *compressors;
        let mut out = Vec::new();
        let (join, part_bytes) = match method {
            Compression::Gzip => {
                let mut head = Vec::new();
                let join = SegmentJoin::begin(segment_level(level), container, &mut head);
                out.push((head, Reach::Within));
                (Some(join), SEGMENT_BYTES)
            }
            Compression::Zstd => (None, frame_bytes(level)),
            Compression::None | Compression::Lz4 => {
                let encoder = DataEncoder::new(Vec::new(), method, level, container)?;
                return Ok(Compressing::Here(Box::new(encoder)));
            }
        };
        let (compressors, data, pending) = (compressors.clone(), Vec::new(), VecDeque::new());
        let parts = Parts { compressors, data, part_bytes, pending, join, begun: false, out };
        Ok(Compressing::Parts(Box::new(parts)))
    }

    /// Compresses these bytes, some time.
    pub fn write(&mut self, data: &[u8]) -> io::Result<()> {
        match self {
            Compressing::Here(encoder) => encoder.write_all(data),
            Compressing::Parts(parts) => parts.write(data),
        }
    }

    /// Hands out what has been compressed so far.
    pub fn take(&mut self, mut to: impl FnMut(&[u8], Reach) -> io::Result<()>) -> io::Result<()> {
        match self {
            Compressing::Here(encoder) => {
                let bytes = std::mem::take(encoder.get_mut());
                to(&bytes, Reach::Within)
            }
            Compressing::Parts(parts) => {
                parts.out.drain(..).try_for_each(|(bytes, reach)| to(&bytes, reach))
            }
        }
    }

    /// Hands out the rest.
    pub fn finish(self, mut to: impl FnMut(&[u8], Reach) -> io::Result<()>) -> io::Result<()> {
        match self {
            Compressing::Here(encoder) => to(&encoder.finish()?, Reach::End),
            Compressing::Parts(parts) => parts.finish(to),
        }
    }
}

impl Parts {
    fn write(&mut self, mut data: &[u8]) -> io::Result<()> {
        while !data.is_empty() {
            let room = self.part_bytes.saturating_sub(self.data.len());
            let (now, later) = data.split_at(room.min(data.len()));
            self.data.extend_from_slice(now);
            data = later;
            if self.data.len() >= self.part_bytes {
                self.send()?;
            }
        }
        Ok(())
    }

    fn send(&mut self) -> io::Result<()> {
        self.begun = true;
        let (done, receiver) = bounded(1);
        let data = std::mem::take(&mut self.data);
        let sent =
            self.compressors.tasks.send(Task { method: self.compressors.method, data, done });
        sent.map_err(|_| io::Error::other("the threads that compress were lost"))?;
        self.pending.push_back(receiver);
        while self.pending.len() > self.compressors.ahead {
            self.receive()?;
        }
        Ok(())
    }

    /// Waits for the oldest part.
    fn receive(&mut self) -> io::Result<()> {
        let Some(oldest) = self.pending.pop_front() else { return Ok(()) };
        let done = oldest.recv();
        let done = done.map_err(|_| io::Error::other("a thread that compresses was lost"))?;
        let (bytes, segment) = done.map_err(|error| io::Error::other(error.to_string()))?;
        let reach = match (&mut self.join, segment) {
            (Some(join), Some(segment)) => {
                join.add(&segment).map_err(|error| io::Error::other(error.to_string()))?;
                Reach::Within
            }
            _ => Reach::End,
        };
        self.out.push((bytes, reach));
        Ok(())
    }

    fn finish(mut self, mut to: impl FnMut(&[u8], Reach) -> io::Result<()>) -> io::Result<()> {
        // Of nothing there is a frame too.
        if !self.data.is_empty() || (self.join.is_none() && !self.begun) {
            self.send()?;
        }
        while !self.pending.is_empty() {
            self.receive()?;
        }
        if let Some(join) = self.join.take() {
            let mut end = Vec::new();
            join.finish(&mut end);
            self.out.push((end, Reach::End));
        }
        self.out.into_iter().try_for_each(|(bytes, reach)| to(&bytes, reach))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::dump::archive::data_codec::DataReader;

    fn compressed(
        method: Compression,
        container: Container,
        threads: usize,
        pieces: &mut dyn Iterator<Item = &[u8]>,
    ) -> Vec<(Vec<u8>, Reach)> {
        let (tasks, queue) = bounded(threads);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                let queue = queue.clone();
                scope.spawn(move || compress_parts(None, container, &queue));
            }
            let compressors = Compressors { method, level: None, container, tasks, ahead: threads };
            let mut stream = Compressing::new(&compressors).unwrap();
            let mut out = Vec::new();
            let mut keep = |bytes: &[u8], reach| {
                out.push((bytes.to_vec(), reach));
                Ok(())
            };
            for piece in pieces {
                stream.write(piece).unwrap();
                stream.take(&mut keep).unwrap();
            }
            stream.finish(&mut keep).unwrap();
            out
        })
    }

    #[test]
    fn the_same_whatever_the_threads_and_the_pieces() {
        let text: Vec<u8> =
            (0..400_000_u32).flat_map(|number| format!("{number}\t").into_bytes()).collect();
        assert!(text.len() > 2 * SEGMENT_BYTES);
        for method in [Compression::Gzip, Compression::Zstd, Compression::Lz4, Compression::None] {
            for container in [Container::Block, Container::File] {
                let mut first: Option<Vec<u8>> = None;
                for (threads, piece) in [(1, text.len()), (3, 1_000), (2, 1 << 20)] {
                    let parts = compressed(method, container, threads, &mut text.chunks(piece));
                    let whole: Vec<u8> =
                        parts.iter().flat_map(|(bytes, _)| bytes.clone()).collect();
                    let mut again = Vec::new();
                    let reader = DataReader::new(&whole[..], method, container);
                    reader.unwrap().read_to_end(&mut again).unwrap();
                    assert!(again == text);
                    assert!(first.get_or_insert_with(|| whole.clone()) == &whole);
                    let ends: Vec<_> =
                        parts.iter().filter(|(_, reach)| *reach == Reach::End).collect();
                    if method == Compression::Zstd {
                        // Whatever is told to reach an end is a frame.
                        assert_eq!(ends.len(), text.len().div_ceil(frame_bytes(None)));
                        for (frame, _) in ends {
                            assert!(zstd::decode_all(&frame[..]).is_ok());
                        }
                    } else {
                        assert_eq!(ends.len(), 1);
                    }
                }
            }
        }
    }

    #[test]
    fn of_nothing_there_is_an_empty_stream() {
        for method in [Compression::Gzip, Compression::Zstd, Compression::Lz4] {
            let parts = compressed(method, Container::Block, 1, &mut std::iter::empty());
            let whole: Vec<u8> = parts.iter().flat_map(|(bytes, _)| bytes.clone()).collect();
            assert!(!whole.is_empty());
            let mut again = Vec::new();
            let reader = DataReader::new(&whole[..], method, Container::Block);
            reader.unwrap().read_to_end(&mut again).unwrap();
            assert_eq!(again, b"");
        }
    }
}
