//! A server that keeps connections open, gives every request the same answer, and records them.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::peer::is_whole;

/// A running server; it stops when it is dropped.
pub struct Keeper {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Keeper {
    /// Starts a server that answers with these bytes.
    pub async fn start(answer: impl Into<Vec<u8>>) -> Result<Keeper, String> {
        let failed = |error: std::io::Error| format!("no server on loopback: {error}");
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (answer, requests) = (answer.into(), Arc::default());
        let task = tokio::spawn(accept(listener, answer.into(), Arc::clone(&requests)));
        Ok(Keeper { address, requests, task })
    }

    /// Its address, as `host:port`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Its base URL with a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The requests since the last call of this, in full.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A well-formed answer with its content length.
pub fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status} Told\r\n{headers}content-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

async fn accept(listener: TcpListener, answer: Arc<[u8]>, requests: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&answer), Arc::clone(&requests)));
    }
}

async fn serve(mut stream: TcpStream, answer: Arc<[u8]>, requests: Arc<Mutex<Vec<String>>>) {
    let _ = stream.set_nodelay(true);
    let mut chunk = [0; 64 * 1024];
    loop {
        let mut request = Vec::new();
        while !is_whole(&request) {
            match stream.read(&mut chunk).await {
                Ok(read @ 1..) => request.extend_from_slice(&chunk[..read]),
                _ => return,
            }
        }
        // Header values may hold any byte; each becomes the character of its number.
        let text = request.iter().map(|byte| char::from(*byte)).collect();
        requests.lock().unwrap_or_else(PoisonError::into_inner).push(text);
        if stream.write_all(&answer).await.is_err() {
            return;
        }
    }
}
