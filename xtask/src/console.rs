//! Prints to the terminal: in colour only where it is shown, and a closed pipe is not an error.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use anstream::{AutoStream, ColorChoice};

use crate::exit_code::Failure;

/// Writes a result to stdout; that the reader has closed it is not an error.
pub fn print(text: impl Display) -> Result<(), Failure> {
    let mut stdout = anstream::stdout();
    let result = write!(stdout, "{text}").and_then(|()| stdout.flush());
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::wrong(format!("stdout can't be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a message to stderr; a failure to do so is ignored.
pub fn complain(text: impl Display) {
    let _ = write!(anstream::stderr(), "{text}");
}

/// Whether stderr shows colour: not where it is not a terminal, or `NO_COLOR` is set.
pub fn stderr_has_colour() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}
