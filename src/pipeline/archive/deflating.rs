//! The data of an entry, compressed: gzip by many threads, in segments of one size that are joined into one stream; the other methods,
//! which are fast enough, by the thread that writes.

use std::collections::VecDeque;
use std::io::{self, Write};

use crossbeam_channel::{Receiver, Sender, bounded};

use crate::dump::archive::Compression;
use crate::dump::archive::data_codec::{Container, DataEncoder};
use crate::dump::archive::deflate_segments::{Segment, SegmentEncoder, SegmentJoin};
use crate::error::Result;

/// Bytes that are compressed apart from those before and behind them. The output depends on it.
const SEGMENT_BYTES: usize = 1 << 20;

/// A segment, and where its compressed bytes go.
pub(super) struct Task {
    data: Vec<u8>,
    done: Sender<Compressed>,
}

/// A segment's compressed bytes, and what joining needs to know.
type Compressed = Result<(Vec<u8>, Segment)>;

/// How data is compressed, and by whom.
#[derive(Clone)]
pub(super) struct Deflaters {
    pub method: Compression,
    pub level: Option<i32>,
    pub container: Container,
    /// To the threads that compress segments.
    pub tasks: Sender<Task>,
    /// How many segments may be on their way.
    pub ahead: usize,
}

/// Compresses segments until nobody has any more.
pub(super) fn compress_segments(level: Option<i32>, container: Container, tasks: &Receiver<Task>) {
    let mut encoder = SegmentEncoder::new(segment_level(level), container);
    for task in tasks {
        let mut out = Vec::new();
        let encoded = encoder.encode(&task.data, &mut out).map(|segment| (out, segment));
        // Whoever waited for it may have given up.
        let _ = task.done.send(encoded);
    }
}

/// A level that gzip does not have is its default.
fn segment_level(level: Option<i32>) -> Option<u8> {
    level.and_then(|level| u8::try_from(level).ok()).filter(|level| *level <= 9)
}

/// One stream that is being compressed.
pub(super) enum Deflating {
    /// By this thread.
    Here(Box<DataEncoder<Vec<u8>>>),
    /// By others.
    Segments(Box<Segments>),
}

/// The segments of a stream.
pub(super) struct Segments {
    deflaters: Deflaters,
    /// What is no whole segment yet.
    data: Vec<u8>,
    pending: VecDeque<Receiver<Compressed>>,
    join: SegmentJoin,
    out: Vec<u8>,
}

impl Deflating {
    /// At the beginning of a stream.
    pub fn new(deflaters: &Deflaters) -> io::Result<Deflating> {
        let Deflaters { method, level, container, .. } = *deflaters;
        if method != Compression::Gzip {
            let encoder = DataEncoder::new(Vec::new(), method, level, container)?;
            return Ok(Deflating::Here(Box::new(encoder)));
        }
        let mut out = Vec::new();
        let join = SegmentJoin::begin(segment_level(level), container, &mut out);
        let (data, pending) = (Vec::new(), VecDeque::new());
        let deflaters = deflaters.clone();
        Ok(Deflating::Segments(Box::new(Segments { deflaters, data, pending, join, out })))
    }

    /// Compresses these bytes, some time.
    pub fn write(&mut self, data: &[u8]) -> io::Result<()> {
        match self {
            Deflating::Here(encoder) => encoder.write_all(data),
            Deflating::Segments(segments) => segments.write(data),
        }
    }

    /// What has been compressed so far and not been taken away.
    pub fn done(&mut self) -> &mut Vec<u8> {
        match self {
            Deflating::Here(encoder) => encoder.get_mut(),
            Deflating::Segments(segments) => &mut segments.out,
        }
    }

    /// The rest of the stream.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Deflating::Here(encoder) => encoder.finish(),
            Deflating::Segments(segments) => segments.finish(),
        }
    }
}

impl Segments {
    fn write(&mut self, mut data: &[u8]) -> io::Result<()> {
        while !data.is_empty() {
            let room = SEGMENT_BYTES.saturating_sub(self.data.len());
            let (now, later) = data.split_at(room.min(data.len()));
            self.data.extend_from_slice(now);
            data = later;
            if self.data.len() >= SEGMENT_BYTES {
                self.send()?;
            }
        }
        Ok(())
    }

    fn send(&mut self) -> io::Result<()> {
        let (done, receiver) = bounded(1);
        let data = std::mem::take(&mut self.data);
        let sent = self.deflaters.tasks.send(Task { data, done });
        sent.map_err(|_| io::Error::other("the threads that compress were lost"))?;
        self.pending.push_back(receiver);
        while self.pending.len() > self.deflaters.ahead {
            self.take()?;
        }
        Ok(())
    }

    /// Waits for the oldest segment.
    fn take(&mut self) -> io::Result<()> {
        let Some(oldest) = self.pending.pop_front() else { return Ok(()) };
        let done = oldest.recv();
        let done = done.map_err(|_| io::Error::other("a thread that compresses was lost"))?;
        let (bytes, segment) = done.map_err(|error| io::Error::other(error.to_string()))?;
        self.join.add(&segment).map_err(|error| io::Error::other(error.to_string()))?;
        self.out.extend_from_slice(&bytes);
        Ok(())
    }

    fn finish(mut self) -> io::Result<Vec<u8>> {
        if !self.data.is_empty() {
            self.send()?;
        }
        while !self.pending.is_empty() {
            self.take()?;
        }
        self.join.finish(&mut self.out);
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::dump::archive::data_codec::DataReader;

    #[test]
    fn one_stream_whatever_the_threads_and_the_pieces() {
        let text: Vec<u8> =
            (0..400_000_u32).flat_map(|number| format!("{number}\t").into_bytes()).collect();
        assert!(text.len() > 2 * SEGMENT_BYTES);
        let mut first: Option<Vec<u8>> = None;
        for container in [Container::Block, Container::File] {
            first = None;
            for (threads, piece) in [(1, text.len()), (3, 1_000), (2, 1 << 20)] {
                let (tasks, queue) = bounded(threads);
                let compressed = std::thread::scope(|scope| {
                    for _ in 0..threads {
                        let queue = queue.clone();
                        scope.spawn(move || compress_segments(Some(-1), container, &queue));
                    }
                    let method = Compression::Gzip;
                    let deflaters =
                        Deflaters { method, level: Some(-1), container, tasks, ahead: threads };
                    let mut stream = Deflating::new(&deflaters).unwrap();
                    let mut out = Vec::new();
                    for piece in text.chunks(piece) {
                        stream.write(piece).unwrap();
                        out.append(stream.done());
                    }
                    out.extend(stream.finish().unwrap());
                    out
                });
                let mut again = Vec::new();
                let reader = DataReader::new(&compressed[..], Compression::Gzip, container);
                reader.unwrap().read_to_end(&mut again).unwrap();
                assert!(again == text);
                assert!(first.get_or_insert_with(|| compressed.clone()) == &compressed);
            }
        }
        assert!(first.is_some());
    }
}
