//! The program that carries out the calls of one SDK: one JSON object a line in, one a line out.

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A call to carry out.
#[derive(Debug, Serialize)]
pub struct DriverCall<'a> {
    /// The number of the case; each makes clients of its own.
    pub case: u32,
    /// An operation of the specification.
    pub operation: &'a str,
    /// Arguments in the path.
    pub path: &'a Value,
    /// Arguments in the query.
    pub query: &'a Value,
    /// The body, outside of any wrapper.
    pub body: &'a Value,
    /// Whether the body goes out without its wrapper, where the SDK leaves that to its user.
    pub unwrapped: bool,
    /// The client to make the call with.
    pub client: &'a SdkClient,
}

/// How a client is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SdkClient {
    /// The scheme, host and port of the simulator.
    pub url: String,
    /// The API key.
    pub key: String,
    /// The kind of proof: `key`, `hmac` or `rsa`.
    pub kind: &'static str,
    /// What signatures are made with: a shared secret, or a private key in PEM.
    pub secret: Option<String>,
    /// How often a call is repeated at most; post SDKs only know whether.
    pub retries: u32,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The SDK returned a value.
    Answered {
        /// What it returned, out of any wrapper.
        #[serde(default)]
        value: Value,
        /// The headers that the SDK shows, if it shows any.
        #[serde(default)]
        headers: Option<Map<String, Value>>,
    },
    /// The SDK raised its own error for an answer; `None` is what it does not tell.
    Refused {
        /// The code in the envelope.
        code: Option<i64>,
        /// The HTTP status.
        status: Option<u16>,
        /// The server's word for the class of failure.
        #[serde(rename = "type")]
        kind: Option<String>,
        /// Whether the answer calls the request retryable.
        retryable: Option<bool>,
        /// The words of the server.
        message: Option<String>,
    },
    /// The SDK raised its own error because no whole answer came.
    Failed { message: String },
    /// The SDK refused the arguments, and sent nothing.
    Unsent { message: String },
    /// Something was raised that the SDK does not document.
    Broke { message: String },
}

/// The longest that a call may take, with all of its repeats; the SDKs themselves wait for 50 s at most.
const LONGEST_CALL: Duration = Duration::from_secs(120);

/// A running driver.
pub struct Driver {
    child: Child,
    calls: Option<ChildStdin>,
    lines: Receiver<io::Result<String>>,
}

impl Driver {
    /// Starts a driver, whose messages on stderr go to the terminal.
    ///
    /// # Errors
    ///
    /// If the program can't be started.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let calls = child.stdin.take();
        let outcomes = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self { child, calls, lines: lines(outcomes) })
    }

    /// Whether it can carry out another call.
    pub fn runs(&mut self) -> bool {
        self.calls.is_some() && matches!(self.child.try_wait(), Ok(None))
    }

    /// Carries out one call.
    ///
    /// # Errors
    ///
    /// If the driver has ended, takes longer than two minutes, or says what is no outcome.
    pub fn carry_out(&mut self, call: &DriverCall<'_>) -> Result<Outcome, String> {
        let line = serde_json::to_string(call).map_err(|error| error.to_string())?;
        let calls = self.calls.as_mut().ok_or("the driver has ended")?;
        let sent = writeln!(calls, "{line}").and_then(|()| calls.flush());
        sent.map_err(|error| format!("the driver has ended: {error}"))?;
        match self.lines.recv_timeout(LONGEST_CALL) {
            Ok(Ok(line)) => serde_json::from_str(&line)
                .map_err(|error| format!("the driver said `{}`: {error}", line.trim_end())),
            Ok(Err(error)) => Err(format!("the driver can't be read: {error}")),
            Err(RecvTimeoutError::Disconnected) => Err("the driver has ended".to_owned()),
            Err(RecvTimeoutError::Timeout) => {
                self.calls = None;
                let _ = self.child.kill();
                Err(format!("the call took longer than {} s", LONGEST_CALL.as_secs()))
            }
        }
    }
}

/// Reads lines in a thread of its own, which ends with the driver.
fn lines(outcomes: ChildStdout) -> Receiver<io::Result<String>> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(outcomes).lines() {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    lines
}

impl Drop for Driver {
    /// A driver ends by itself once no more calls can come.
    fn drop(&mut self) {
        drop(self.calls.take());
        let _ = self.child.wait();
    }
}
