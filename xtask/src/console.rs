//! Text to the terminal: colour only where it is shown, and a closed pipe is no error.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use anstream::{AutoStream, ColorChoice};

use crate::exit_code::Failure;

/// Writes a result to stdout; a reader that went away is not told about.
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

/// Writes a message to stderr; there is nobody to tell when that fails.
pub fn complain(text: impl Display) {
    let _ = write!(anstream::stderr(), "{text}");
}

/// Does stderr show colour? No when it is not a terminal, or `NO_COLOR` is set.
pub fn stderr_has_colour() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}
