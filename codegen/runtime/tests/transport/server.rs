//! A server that follows a script to the byte, and ends connections in every possible way.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::table::{Does, End, Reads, Row};
use super::trial::{PlayedServer, Scene};

/// A server of the table, while it plays.
pub struct Served {
    pub url: String,
    told: Arc<Notify>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    requests: Vec<String>,
    strangers: usize,
}

/// The servers of the table in this process.
#[derive(Clone, Copy)]
pub struct Here;

impl Scene for Here {
    type Server = Served;

    async fn serve(&self, row: &'static Row, end: End) -> Served {
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (url, told) = match row.does {
            Does::Nothing => (listen().1, Arc::default()),
            Does::Ends(reads, writes) => serve(reads, writes, end),
            Does::Answers(text) => (answer_once(text, Arc::clone(&seen)), Arc::default()),
        };
        Served { url, told, seen }
    }
}

impl PlayedServer for Served {
    fn url(&self) -> &str {
        &self.url
    }

    async fn end(&self) {
        self.told.notify_one();
    }

    async fn seen(&self) -> (Vec<String>, usize) {
        let seen = self.seen.lock().expect("no panic");
        (seen.requests.clone(), seen.strangers)
    }
}

/// Answers each connection that comes, and notes what it read and who came to the trap.
fn answer_once(text: &str, seen: Arc<Mutex<Seen>>) -> String {
    let (trap, place) = listen();
    let strangers = Arc::clone(&seen);
    tokio::spawn(async move {
        while trap.accept().await.is_ok() {
            strangers.lock().expect("no panic").strangers += 1;
        }
    });
    let text = text.replace("{many}", &"x-more: 1\r\n".repeat(2_000)).replace("{trap}", &place);
    let (listener, url) = listen();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let request = read_request(&mut stream).await;
            seen.lock().expect("no panic").requests.push(request);
            stream.write_all(text.as_bytes()).await.expect("room");
            stream.shutdown().await.expect("an end");
        }
    });
    url
}

/// A listener with small buffers, so that a body that nobody reads stalls soon.
pub fn listen() -> (TcpListener, String) {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_recv_buffer_size(4096).expect("a small buffer");
    socket.bind(([127, 0, 0, 1], 0).into()).expect("a port");
    let listener = socket.listen(64).expect("a listener");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, url)
}

/// Serves one connection: reads, writes, and ends it when told to.
pub fn serve(reads: Reads, writes: &'static str, end: End) -> (String, Arc<Notify>) {
    let (listener, url) = listen();
    let told = Arc::new(Notify::new());
    let go = Arc::clone(&told);
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        match reads {
            Reads::Nothing => drop(stream.peek(&mut [0]).await.expect("a byte")),
            Reads::Some(length) => drop(read_some(&mut stream, length).await),
            Reads::All => drop(read_request(&mut stream).await),
        }
        stream.write_all(writes.as_bytes()).await.expect("room");
        go.notified().await;
        finish(stream, end).await;
    });
    (url, told)
}

/// Answers each connection with the same bytes once it has a complete request, and then closes it;
/// returns everything that it read.
pub fn answer(answers: Vec<String>) -> (String, JoinHandle<Vec<String>>) {
    let (listener, url) = listen();
    let server = tokio::spawn(async move {
        let mut seen = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            seen.push(read_request(&mut stream).await);
            stream.write_all(answer.as_bytes()).await.expect("room");
            stream.shutdown().await.expect("an end");
        }
        seen
    });
    (url, server)
}

pub async fn finish(stream: TcpStream, end: End) {
    match end {
        End::Close => drop(stream),
        End::Reset => stream.set_zero_linger().expect("a reset to come"),
        End::Stall => std::future::pending().await,
    }
}

/// A request with the body that its head announces, or what came before the other side closed.
pub async fn read_request(stream: &mut TcpStream) -> String {
    let mut read = Vec::new();
    while !is_whole(&read) {
        if stream.read_buf(&mut read).await.unwrap_or(0) == 0 {
            break;
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

pub async fn read_some(stream: &mut TcpStream, length: usize) -> Vec<u8> {
    let mut read = Vec::new();
    while read.len() < length && stream.read_buf(&mut read).await.expect("bytes") > 0 {}
    read
}

pub fn is_whole(read: &[u8]) -> bool {
    let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&read[..end]);
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    read.len() - end - 4 >= length.map_or(0, |length| length.parse().expect("a length"))
}
