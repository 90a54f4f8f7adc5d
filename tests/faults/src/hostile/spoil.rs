//! Random changes of bytes.

use fastrand::Rng;

/// Pieces at which the reading of a request may stumble.
const PIECES: [&[u8]; 16] = [
    b"\r\n",
    b"\n",
    b"\r",
    b"\0",
    b" ",
    b":",
    b"%",
    b"/",
    b"\"",
    b"{",
    b"}",
    b"\xff\xfe",
    b"transfer-encoding: chunked\r\n",
    b"content-length: 5\r\n",
    b"expect: 100-continue\r\n",
    b"ffffffffffffffffff\r\n",
];

/// Changes some bytes, removes some, and puts some in.
pub fn spoil(bytes: &mut Vec<u8>, rng: &mut Rng) {
    for _ in 0..rng.usize(1..6) {
        if bytes.is_empty() {
            return;
        }
        let at = rng.usize(..bytes.len());
        match rng.u8(0..7) {
            0 => bytes[at] ^= 1 << rng.u8(0..8),
            1 => bytes[at] = rng.u8(..),
            2 => drop(bytes.drain(at..(at + rng.usize(1..20)).min(bytes.len()))),
            3 => drop(bytes.splice(at..at, PIECES[rng.usize(..PIECES.len())].iter().copied())),
            4 => bytes.swap(at, 0),
            5 => {
                let piece = bytes[at..(at + rng.usize(1..60)).min(bytes.len())].to_vec();
                drop(bytes.splice(at..at, piece));
            }
            _ => bytes.truncate(at),
        }
    }
}
