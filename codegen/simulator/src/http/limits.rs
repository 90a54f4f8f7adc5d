//! What the server takes of a client.

use std::time::Duration;

/// The limits of connections and requests; those of time go by the machine's clock.
///
/// A request over a limit is answered with 408, 413, 431 or 503, and its connection is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of a request line and its headers; 64 KiB, and at least 8 KiB.
    pub head_bytes: usize,
    /// The most bytes of a body; 10 MiB.
    pub body_bytes: usize,
    /// The most bytes of all bodies that are being read; 64 MiB.
    pub total_body_bytes: usize,
    /// The most connections at once; 512.
    pub connections: usize,
    /// How long a head may take from its first byte on; 10 s.
    pub head_time: Duration,
    /// How long a body may take; 30 s.
    pub body_time: Duration,
    /// How long a client may leave an answer unread; 30 s.
    pub write_time: Duration,
    /// How long a connection may stay idle; 90 s.
    pub idle_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head_bytes: 64 * 1024,
            body_bytes: 10 * 1024 * 1024,
            total_body_bytes: 64 * 1024 * 1024,
            connections: 512,
            head_time: Duration::from_secs(10),
            body_time: Duration::from_secs(30),
            write_time: Duration::from_secs(30),
            idle_time: Duration::from_secs(90),
        }
    }
}

impl Limits {
    /// How often a connection is looked at, so that no time is exceeded by much.
    pub(super) fn interval(&self) -> Duration {
        let times = [self.head_time, self.body_time, self.write_time, self.idle_time];
        let least = times.into_iter().min().unwrap_or_default();
        (least / 4).clamp(Duration::from_millis(5), Duration::from_secs(1))
    }
}
