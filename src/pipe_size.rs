//! Pipes of a better size than the usual 64 KiB, where the system has such a thing.

use std::os::fd::AsFd;

/// The size that is asked for, in bytes: what Linux allows everybody.
const PIPE_BYTES: usize = 1 << 20;

/// Makes a pipe larger and tells its size in bytes; `None` for what is no pipe, and where the system does not tell. A pipe that may
/// not grow keeps its size.
#[cfg(target_os = "linux")]
pub fn enlarge(pipe: impl AsFd) -> Option<usize> {
    // Refused where the user has too much memory in pipes already; that is no harm.
    let _ = rustix::pipe::fcntl_setpipe_size(&pipe, PIPE_BYTES);
    rustix::pipe::fcntl_getpipe_size(&pipe).ok()
}

/// Makes a pipe larger and tells its size in bytes; here the system has no such thing.
#[cfg(not(target_os = "linux"))]
pub fn enlarge(_pipe: impl AsFd) -> Option<usize> {
    let _ = PIPE_BYTES;
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_no_pipe() {
        assert_eq!(enlarge(tempfile::tempfile().unwrap()), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_pipe_is_at_least_as_large_as_before() {
        let (_reader, writer) = std::io::pipe().unwrap();
        assert!(enlarge(writer).is_some_and(|bytes| bytes >= 4096));
    }
}
