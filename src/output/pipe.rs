//! Writing to a pipe in large pieces.
//!
//! psql reads 4,096 bytes at a time. A writer that blocks on a full pipe is woken for each of those reads, and the two do little but
//! take turns on the processor. So the pipe is made larger, and the writer waits until a good part of it is free.

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::pipe_size::enlarge;

/// How long to wait before the pipe is looked at again. At the speed at which a server loads, a good part of it is read by then.
const PAUSE: Duration = Duration::from_micros(400);

/// The pieces in which a pipe is filled and read.
const PAGE_BYTES: usize = 4096;

/// The write end of a pipe.
#[derive(Debug)]
pub struct Pipe {
    file: File,
    capacity: usize,
}

impl Pipe {
    /// Takes a file if it is a pipe, and gives it back if it is something else.
    pub fn of(file: File) -> Result<Pipe, File> {
        match enlarge(&file) {
            Some(capacity) if capacity >= 2 * PAGE_BYTES => Ok(Pipe { file, capacity }),
            _ => Err(file),
        }
    }

    /// Waits until `wanted` bytes, or half of the pipe, are free, and returns how many are. Ends early where the other end is gone.
    fn wait(&self, wanted: usize) -> io::Result<usize> {
        let enough = wanted.min(self.capacity / 2);
        loop {
            let held =
                usize::try_from(rustix::io::ioctl_fionread(&self.file)?).unwrap_or(usize::MAX);
            let free = self.capacity.saturating_sub(held);
            if free >= enough || self.is_abandoned()? {
                return Ok(free.max(PAGE_BYTES));
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Whether nobody reads any more, so that a write fails at once.
    fn is_abandoned(&self) -> io::Result<bool> {
        let mut ends = [PollFd::from_borrowed_fd(self.file.as_fd(), PollFlags::OUT)];
        match poll(&mut ends, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })) {
            Ok(_) => Ok(ends[0].revents().contains(PollFlags::ERR)),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let free = self.wait(bytes.len())?;
        self.file.write(&bytes[..bytes.len().min(free)])
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn all_bytes_arrive_at_a_slow_reader() {
        let (mut reader, writer) = io::pipe().unwrap();
        let mut pipe = Pipe::of(File::from(std::os::fd::OwnedFd::from(writer))).unwrap();
        let sent: Vec<u8> = (0..5_000_000u32).map(|n| (n % 251) as u8).collect();
        let expected = sent.clone();
        let writing = std::thread::spawn(move || {
            pipe.write_all(&sent).unwrap();
            pipe.write_all(b"end").unwrap();
        });
        let mut received = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            match reader.read(&mut buffer).unwrap() {
                0 => break,
                read => received.extend_from_slice(&buffer[..read]),
            }
        }
        writing.join().unwrap();
        assert_eq!(received.len(), expected.len() + 3);
        assert!(received.starts_with(&expected) && received.ends_with(b"end"));
    }

    #[test]
    fn a_reader_that_leaves_ends_the_wait() {
        let (reader, writer) = io::pipe().unwrap();
        let mut pipe = Pipe::of(File::from(std::os::fd::OwnedFd::from(writer))).unwrap();
        let leaving = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(50));
            drop(reader);
        });
        let result = pipe.write_all(&vec![b'x'; 4 << 20]);
        assert_eq!(result.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
        leaving.join().unwrap();
    }

    #[test]
    fn a_file_is_no_pipe() {
        assert!(Pipe::of(tempfile::tempfile().unwrap()).is_err());
    }
}
