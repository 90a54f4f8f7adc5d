//! The load: one thread that creates trackings and then reads each, on a few connections at once.

use std::time::Instant;

use super::connection::Connection;

/// How many connections there are, each with one request at a time.
const CONNECTIONS: usize = 16;

/// Where the two operations are.
const PATH: &str = "/tracking/2026-07/trackings";

/// A load on one server.
pub struct Load {
    address: String,
    /// How many trackings were created so far, by which each gets a number of its own.
    created: u64,
}

impl Load {
    /// A load on the server at this address.
    pub fn on(address: &str) -> Self {
        Self { address: address.to_owned(), created: 0 }
    }

    /// Creates at least so many trackings and reads each; returns how many there were, and the
    /// seconds that they took.
    pub fn run(&mut self, pairs: usize) -> (usize, f64) {
        let connect = |_| Connection::to(&self.address);
        let mut connections: Vec<Connection> = (0..CONNECTIONS).map(connect).collect();
        let turns = pairs.div_ceil(CONNECTIONS);
        let start = Instant::now();
        for _ in 0..turns {
            self.turn(&mut connections);
        }
        (turns * CONNECTIONS, start.elapsed().as_secs_f64())
    }

    /// One pair on each connection.
    fn turn(&mut self, connections: &mut [Connection]) {
        for connection in &mut *connections {
            connection.send(&self.creating(self.created));
            self.created += 1;
        }
        let ids: Vec<String> =
            connections.iter_mut().map(|connection| connection.id("201")).collect();
        for (connection, id) in connections.iter_mut().zip(&ids) {
            connection.send(&self.getting(id));
        }
        for (connection, id) in connections.iter_mut().zip(&ids) {
            assert_eq!(connection.id("200"), *id);
        }
    }

    fn creating(&self, number: u64) -> String {
        let body = format!(
            r#"{{"tracking_number":"{number:012}","slug":"optimacourier","title":"Order 7","order_id":"7"}}"#
        );
        format!(
            "POST {PATH} HTTP/1.1\r\nhost: {}\r\nas-api-key: key\r\ncontent-type: \
             application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        )
    }

    fn getting(&self, id: &str) -> String {
        format!("GET {PATH}/{id} HTTP/1.1\r\nhost: {}\r\nas-api-key: key\r\n\r\n", self.address)
    }
}
