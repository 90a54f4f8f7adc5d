//! Plays sessions, and looks at what comes back.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::session::Session;
use crate::effort::Tally;

/// How long the end of a connection may take: the limits of time are far below.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long to wait for a port of our own, of which many are kept a while after use.
const PORT: Duration = Duration::from_secs(90);

/// What a session shows of its bytes when it fails.
const SHOWN: usize = 20_000;

/// What came of sessions.
#[derive(Default)]
pub struct Played {
    /// Ids out of answers.
    pub ids: Vec<String>,
    whole: u64,
    good: u64,
    spoiled: u64,
    slow: u64,
}

impl Played {
    /// Adds numbers, but no ids.
    pub fn add(&mut self, other: &Self) {
        self.whole += other.whole;
        self.good += other.good;
        self.spoiled += other.spoiled;
        self.slow += other.slow;
    }

    /// Writes the numbers down.
    pub fn count(&self, tally: &mut Tally) {
        tally.count(self.whole, "hostile requests");
        tally.count(self.good, "successes");
        tally.count(self.spoiled, "spoiled connections");
        tally.count(self.slow, "slow senders");
    }
}

/// Plays a session with the simulator at this address.
pub fn play(session: &Session, address: &str) -> Result<Played, String> {
    let mut played = whole(session, address)?;
    for bytes in &session.dropped {
        let _ = connect(address)?.write_all(bytes);
    }
    for bytes in &session.spoiled {
        let mut stream = connect(address)?;
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(Shutdown::Write);
        rest(&mut stream).map_err(|problem| told(problem, bytes))?;
    }
    slow(&session.slow, address)?;
    played.spoiled = (session.dropped.len() + session.spoiled.len()) as u64;
    played.slow = session.slow.len() as u64;
    Ok(played)
}

/// Sends whole requests, and demands an answer to each.
fn whole(session: &Session, address: &str) -> Result<Played, String> {
    let mut stream = connect(address)?;
    let sent = stream.write_all(&session.whole);
    let bytes = rest(&mut stream).map_err(|problem| told(problem, &session.whole))?;
    let statuses = statuses(&bytes);
    let is_good = |status: &&u16| (200..300).contains(*status);
    if !session.disturbs {
        let problem = match statuses.as_slice() {
            _ if sent.is_err() => Some("whole requests were not read".to_owned()),
            all if all.len() != session.count => {
                Some(format!("{} of {} whole requests were answered", all.len(), session.count))
            }
            all => all.iter().find(|status| **status == 500).map(|_| "it failed".to_owned()),
        };
        if let Some(problem) = problem {
            let answers = String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(2_000)..]);
            let problem = format!("{problem}; the last answers:\n{answers}");
            return Err(told(&problem, &session.whole));
        }
    }
    let good = statuses.iter().filter(is_good).count() as u64;
    Ok(Played { ids: ids(&bytes), whole: session.count as u64, good, ..Played::default() })
}

/// Sends all of these at once, byte by byte, until the simulator has had enough of each.
fn slow(all: &[Vec<u8>], address: &str) -> Result<(), String> {
    let streams = all.iter().map(|_| connect(address)).collect::<Result<Vec<_>, _>>()?;
    for at in 0..all.iter().map(Vec::len).max().unwrap_or_default().min(100) {
        for (mut stream, bytes) in streams.iter().zip(all) {
            let _ = bytes.get(at).map(|byte| stream.write_all(&[*byte]));
        }
        thread::sleep(Duration::from_millis(5));
    }
    for (mut stream, bytes) in streams.into_iter().zip(all) {
        let _ = stream.write_all(bytes.get(100..).unwrap_or_default());
        rest(&mut stream).map_err(|problem| told(problem, bytes))?;
    }
    Ok(())
}

/// Connects; for want of a free port, a little later.
pub fn connect(address: &str) -> Result<TcpStream, String> {
    let start = Instant::now();
    loop {
        match TcpStream::connect(address) {
            Ok(stream) => {
                let set = stream.set_read_timeout(Some(PATIENCE));
                let set = set.and_then(|()| stream.set_write_timeout(Some(PATIENCE)));
                return set.map(|()| stream).map_err(|error| error.to_string());
            }
            Err(error) if start.elapsed() > PORT => return Err(format!("no connection: {error}")),
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// Reads until the connection ends, in whichever way.
fn rest(stream: &mut TcpStream) -> Result<Vec<u8>, &'static str> {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Err(error) if [ErrorKind::WouldBlock, ErrorKind::TimedOut].contains(&error.kind()) => {
            Err("the connection hangs")
        }
        Ok(_) | Err(_) => Ok(bytes),
    }
}

/// The statuses of the answers in a row.
fn statuses(mut bytes: &[u8]) -> Vec<u16> {
    let mut statuses = Vec::new();
    while let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
        let head = String::from_utf8_lossy(&bytes[..end]);
        let status: Option<u16> = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let lengths = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length = lengths.and_then(|length| length.parse().ok()).unwrap_or(0);
        let Some(rest) = bytes.get(end + 4 + length..) else { break };
        statuses.extend(status);
        bytes = rest;
    }
    statuses
}

/// Some of the ids in answers.
fn ids(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let ids = text.split("\"id\":\"").skip(1).filter_map(|rest| rest.split('"').next());
    ids.filter(|id| (1..=64).contains(&id.len())).take(8).map(str::to_owned).collect()
}

fn told(problem: &str, bytes: &[u8]) -> String {
    let shown = &bytes[bytes.len().saturating_sub(SHOWN)..];
    format!("{problem}\nthe last bytes sent:\n{}", shown.escape_ascii())
}
