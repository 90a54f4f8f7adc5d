//! A server that follows a script, byte by byte, and then ends the connection as it says.

use std::collections::VecDeque;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With a reset.
    Reset,
    /// With an orderly close.
    Close,
    /// Not until after any deadline here.
    Stall,
}

/// All ways to end.
pub const ENDS: [End; 3] = [End::Reset, End::Close, End::Stall];

/// What the server does with one connection.
#[derive(Clone)]
pub struct Script {
    /// How many bytes of the request are read first; all if there is no number.
    pub read: Option<usize>,
    /// What it writes then.
    pub write: Vec<u8>,
    /// How it ends.
    pub end: End,
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = String::from_utf8_lossy(&self.write).chars().take(300).collect();
        write!(f, "read {:?}, write {text:?}, {:?}", self.read, self.end)
    }
}

impl Script {
    /// Reads the whole request, answers, and ends.
    pub fn answer(write: impl Into<Vec<u8>>, end: End) -> Script {
        Script { read: None, write: write.into(), end }
    }
}

/// A running server; it stops when it is dropped.
pub struct Peer {
    address: SocketAddr,
    scripts: Arc<Mutex<VecDeque<Script>>>,
    requests: Arc<Mutex<Vec<Vec<u8>>>>,
    task: JoinHandle<()>,
}

impl Peer {
    /// Starts it without a script.
    pub async fn start() -> Result<Peer, String> {
        let failed = |error: std::io::Error| format!("no server on loopback: {error}");
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (scripts, requests) = (Arc::default(), Arc::default());
        let task = tokio::spawn(accept(listener, Arc::clone(&scripts), Arc::clone(&requests)));
        Ok(Peer { address, scripts, requests, task })
    }

    /// Its base URL with a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Adds the scripts of the next connections.
    pub fn play(&self, scripts: impl IntoIterator<Item = Script>) {
        if let Ok(mut queue) = self.scripts.lock() {
            queue.clear();
            queue.extend(scripts);
        }
    }

    /// What was read on all connections since the last call of this.
    pub fn take_requests(&self) -> Vec<Vec<u8>> {
        self.requests.lock().map(|mut all| std::mem::take(&mut *all)).unwrap_or_default()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Shared<T> = Arc<Mutex<T>>;

async fn accept(
    listener: TcpListener,
    scripts: Shared<VecDeque<Script>>,
    requests: Shared<Vec<Vec<u8>>>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        let script = scripts.lock().ok().and_then(|mut queue| queue.pop_front());
        let Some(script) = script else { continue };
        tokio::spawn(serve(stream, script, Arc::clone(&requests)));
    }
}

async fn serve(mut stream: TcpStream, script: Script, requests: Shared<Vec<Vec<u8>>>) {
    let _ = stream.set_nodelay(true);
    let request = read(&mut stream, script.read).await;
    if let Ok(mut all) = requests.lock() {
        all.push(request);
    }
    // A client that is gone already is part of the trial.
    let _ = stream.write_all(&script.write).await;
    let _ = stream.flush().await;
    match script.end {
        End::Reset => {
            let _ = stream.set_zero_linger();
        }
        End::Close => {
            let _ = stream.shutdown().await;
        }
        End::Stall => tokio::time::sleep(Duration::from_secs(30)).await,
    }
}

/// Reads a request until it is complete or has so many bytes.
pub async fn read(stream: &mut TcpStream, most: Option<usize>) -> Vec<u8> {
    let mut received = Vec::new();
    let mut chunk = [0; 16 * 1024];
    while !is_whole(&received) && most.is_none_or(|most| received.len() < most) {
        let room = most.map_or(chunk.len(), |most| (most - received.len()).min(chunk.len()));
        match stream.read(&mut chunk[..room]).await {
            Ok(read @ 1..) => received.extend_from_slice(&chunk[..read]),
            _ => break,
        }
    }
    received
}

/// Whether a request is complete, with its body.
pub fn is_whole(received: &[u8]) -> bool {
    let end = received.windows(4).position(|window| window == b"\r\n\r\n");
    let Some(end) = end else { return false };
    let head = String::from_utf8_lossy(&received[..end]);
    let lengths = head.lines().filter_map(|line| line.split_once(": "));
    let mut lengths = lengths.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = lengths.next().and_then(|(_, length)| length.parse().ok()).unwrap_or(0);
    received.len() - (end + 4) >= length
}
