//! How the process ends.

use std::process::ExitCode;

use crate::error::{Error, ErrorKind, Signal};

/// The exit status of every command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitStatus {
    /// The job is done.
    Done,
    /// The command's answer is no: personal data was found.
    No,
    /// The job could not be done: usage, mapping, key, input, output, or a fault inside.
    Failed,
    /// SIGINT.
    Interrupted,
    /// SIGTERM.
    Terminated,
}

impl ExitStatus {
    /// The number.
    pub fn code(self) -> u8 {
        match self {
            ExitStatus::Done => 0,
            ExitStatus::No => 1,
            ExitStatus::Failed => 2,
            ExitStatus::Interrupted => 130,
            ExitStatus::Terminated => 143,
        }
    }

    /// How a run ends that this error has ended.
    pub fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Interrupted(Signal::Interrupt) => ExitStatus::Interrupted,
            ErrorKind::Interrupted(Signal::Terminate) => ExitStatus::Terminated,
            _ => ExitStatus::Failed,
        }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        ExitCode::from(status.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let numbers: Vec<u8> = [
            ExitStatus::Done,
            ExitStatus::No,
            ExitStatus::Failed,
            ExitStatus::Interrupted,
            ExitStatus::Terminated,
        ]
        .into_iter()
        .map(ExitStatus::code)
        .collect();
        assert_eq!(numbers, [0, 1, 2, 130, 143]);
    }
}
