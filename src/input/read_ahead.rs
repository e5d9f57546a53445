//! A reader on a thread of its own, ahead of whoever reads: what is decompressed there costs the others no time.

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded};

/// Bytes that are handed over at once.
const PIECE_BYTES: usize = 256 << 10;

/// How many pieces are read ahead, at most.
const PIECES_AHEAD: usize = 8;

/// Gives what another reader gives, which reads on a thread of its own. The thread ends with the input, or soon after this is dropped.
pub struct ReadAhead {
    pieces: Receiver<io::Result<Vec<u8>>>,
    /// Pieces that may be filled again.
    used: Sender<Vec<u8>>,
    piece: Vec<u8>,
    at: usize,
}

impl ReadAhead {
    /// Begins to read.
    ///
    /// # Errors
    /// If the thread cannot be started.
    pub fn new(reader: impl Read + Send + 'static) -> io::Result<ReadAhead> {
        let (sender, pieces) = bounded(PIECES_AHEAD);
        // All that there ever are: those that wait, one that is filled, one that is read.
        let (used, free) = bounded(PIECES_AHEAD + 2);
        let read = move || {
            let all = AssertUnwindSafe(|| read_all(reader, &free, &sender));
            if catch_unwind(all).is_err() {
                // Whoever waits for it may be gone.
                let _ = sender.send(Err(io::Error::other("the reader panicked")));
            }
        };
        thread::Builder::new().name("read-ahead".to_owned()).spawn(read)?;
        Ok(ReadAhead { pieces, used, piece: Vec::new(), at: 0 })
    }
}

/// Reads until the input ends, an error has been told, or nobody wants more.
fn read_all(mut reader: impl Read, free: &Receiver<Vec<u8>>, pieces: &Sender<io::Result<Vec<u8>>>) {
    loop {
        let mut piece = free.try_recv().unwrap_or_default();
        piece.resize(PIECE_BYTES, 0);
        let mut filled = 0;
        let ended = loop {
            let room = piece.get_mut(filled..).unwrap_or_default();
            if room.is_empty() {
                break None;
            }
            match reader.read(room) {
                Ok(0) => break Some(Ok(())),
                Ok(read) => filled += read,
                Err(error) => break Some(Err(error)),
            }
        };
        piece.truncate(filled);
        // What was read before an error or the end comes before it.
        if filled > 0 && pieces.send(Ok(piece)).is_err() {
            return;
        }
        match ended {
            None => {}
            Some(Ok(())) => return,
            Some(Err(error)) => {
                let again = error.kind() == io::ErrorKind::Interrupted;
                if pieces.send(Err(error)).is_err() || !again {
                    return;
                }
            }
        }
    }
}

impl Read for ReadAhead {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        if self.at == self.piece.len() {
            // The thread hangs up behind the end.
            let Ok(next) = self.pieces.recv() else { return Ok(0) };
            let used = std::mem::replace(&mut self.piece, next?);
            self.at = 0;
            // It may have ended.
            let _ = self.used.try_send(used);
        }
        let rest = self.piece.get(self.at..).unwrap_or_default();
        let (now, _) = rest.split_at(rest.len().min(buffer.len()));
        if let Some(room) = buffer.get_mut(..now.len()) {
            room.copy_from_slice(now);
        }
        self.at += now.len();
        Ok(now.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives pieces of odd lengths, a signal now and then, and perhaps an error in the end.
    struct Restless {
        left: usize,
        next: u8,
        calls: usize,
        end: Option<io::ErrorKind>,
    }

    impl Read for Restless {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.calls += 1;
            if self.calls.is_multiple_of(7) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let count = self.left.min(buffer.len()).min(self.calls * 997 % 50_000 + 1);
            if count == 0 {
                return self.end.map_or(Ok(0), |kind| Err(kind.into()));
            }
            for byte in &mut buffer[..count] {
                *byte = self.next;
                self.next = self.next.wrapping_mul(5).wrapping_add(1);
            }
            self.left -= count;
            Ok(count)
        }
    }

    #[test]
    fn it_gives_what_its_reader_gives() {
        let restless = |left, end| Restless { left, next: 7, calls: 0, end };
        for left in [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 40 * PIECE_BYTES] {
            let (mut expected, mut got) = (Vec::new(), Vec::new());
            restless(left, None).read_to_end(&mut expected).unwrap();
            ReadAhead::new(restless(left, None)).unwrap().read_to_end(&mut got).unwrap();
            assert!(got == expected && got.len() == left);
            got.clear();
            let failing = restless(left, Some(io::ErrorKind::InvalidData));
            let error = ReadAhead::new(failing).unwrap().read_to_end(&mut got).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
            assert!(got == expected, "what was read before the error is given before it");
        }
    }

    #[test]
    fn its_thread_ends_with_it() {
        struct Endless {
            _alive: Sender<()>,
        }
        impl Read for Endless {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                Ok(buffer.len())
            }
        }
        let (alive, ended) = bounded(0);
        let mut reader = ReadAhead::new(Endless { _alive: alive }).unwrap();
        reader.read_exact(&mut [0; 1_000]).unwrap();
        drop(reader);
        // The sender is dropped with the reader that the thread has.
        assert!(ended.recv().is_err());
    }

    #[test]
    fn a_panic_is_an_error() {
        struct Panics;
        impl Read for Panics {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                std::panic::panic_any("a fault")
            }
        }
        let error = ReadAhead::new(Panics).unwrap().read(&mut [0]).unwrap_err();
        assert_eq!(error.to_string(), "the reader panicked");
    }
}
