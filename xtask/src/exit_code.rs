//! How a command ends: its exit code, and the message of a failure that is not a diagnostic.

/// The exit codes of every command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitCode {
    /// All is well.
    Fine = 0,
    /// The input is wrong, a path can't be read or written, or a gate failed.
    Wrong = 1,
    /// The command line asks for something that can't be done.
    Usage = 2,
    /// The files on disk are not what the specification makes.
    Drift = 3,
}

impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(code as u8)
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub struct Failure {
    /// The exit code that it leads to.
    pub exit_code: ExitCode,
    /// One sentence for the person at the terminal, with the path that it is about.
    pub message: String,
}

impl Failure {
    /// A folder or file is not as it must be, or can't be read or written.
    pub fn wrong(message: impl Into<String>) -> Self {
        Self { exit_code: ExitCode::Wrong, message: message.into() }
    }

    /// The command line is at fault.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { exit_code: ExitCode::Usage, message: message.into() }
    }
}
