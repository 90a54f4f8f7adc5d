//! What one sender does before it draws again: a connection with many whole requests, and some that
//! begin like requests.

use fastrand::Rng;

use super::draw::Draw;
use super::spoil::spoil;

/// How many senders at once are slow, where there are some.
const SLOW: usize = 20;

/// How many sessions there are for each that has slow senders.
const BETWEEN_SLOW: u64 = 2_500;

/// Bytes to send, and what is done with the connections.
pub struct Session {
    /// Requests that each have an answer, on one connection.
    pub whole: Vec<u8>,
    /// How many there are.
    pub count: usize,
    /// Whether faults may keep answers back.
    pub disturbs: bool,
    /// Bytes for one connection each, whose writing end is closed after them.
    pub spoiled: Vec<Vec<u8>>,
    /// Bytes for one connection each, which is dropped without a look at the answer.
    pub dropped: Vec<Vec<u8>>,
    /// Bytes that are sent one by one and end too early.
    pub slow: Vec<Vec<u8>>,
}

impl Session {
    /// A session with so many whole requests.
    pub fn draw(rng: &mut Rng, draw: &Draw, count: u64, disturbs: bool) -> Self {
        let mut whole = Vec::new();
        for number in 1..=count {
            draw.request(rng, disturbs).write(&mut whole, rng, number == count);
        }
        let slow = if rng.u64(..BETWEEN_SLOW) == 0 { SLOW } else { 0 };
        Self {
            whole,
            count: usize::try_from(count).unwrap_or(usize::MAX),
            disturbs,
            spoiled: vec![spoiled(rng, draw)],
            dropped: vec![spoiled(rng, draw)],
            slow: (0..slow).map(|_| cut(rng, draw)).collect(),
        }
    }
}

/// A few requests in which something is wrong.
fn spoiled(rng: &mut Rng, draw: &Draw) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..rng.usize(1..4) {
        let mut request = draw.request(rng, false);
        if rng.u8(0..10) == 0 {
            request.method = ["HEAD", "CONNECT", "", "PRI", "G\u{c9}T"][rng.usize(..5)].to_owned();
        }
        request.write(&mut bytes, rng, false);
    }
    if rng.u8(0..8) > 0 {
        spoil(&mut bytes, rng);
    }
    bytes
}

/// The beginning of a request.
fn cut(rng: &mut Rng, draw: &Draw) -> Vec<u8> {
    let mut bytes = Vec::new();
    draw.request(rng, false).write(&mut bytes, rng, true);
    bytes.truncate(rng.usize(1..bytes.len()));
    bytes
}
