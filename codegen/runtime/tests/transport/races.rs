//! Attempts that are cancelled at any moment, compared with what a server really received.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use runtime::transport::{Progress, Stage};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::server::is_whole;
use super::{exchange, request, transport};

/// How often each kind of request is sent.
const ROUNDS: usize = 600;

/// What a server received of each request, by its path: its head, or all of it.
type Seen = Arc<Mutex<BTreeMap<String, bool>>>;

/// Answers connections, half of which it closes after the first answer.
async fn serve(listener: TcpListener, seen: Seen) {
    for count in 0_usize.. {
        let (stream, _) = listener.accept().await.expect("a connection");
        tokio::spawn(converse(stream, Arc::clone(&seen), count.is_multiple_of(2)));
    }
}

async fn converse(mut stream: TcpStream, seen: Seen, closes: bool) {
    let mut read = Vec::new();
    while stream.read_buf(&mut read).await.is_ok_and(|length| length > 0) {
        let text = String::from_utf8_lossy(&read);
        let Some(path) = text.split(' ').nth(1) else { continue };
        let whole = is_whole(&read);
        seen.lock().expect("no panic").insert(path.to_owned(), whole);
        if whole {
            read.clear();
            let answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            if stream.write_all(answer.as_bytes()).await.is_err() || closes {
                return;
            }
        }
    }
}

/// How long a round waits before it cuts its attempt off: turns of the loop without a yield, then
/// yields. Every other one waits for the answer, so that the next finds a connection in the pool.
fn patience(round: usize) -> (usize, usize) {
    match round % 4 {
        0 | 2 => (0, usize::MAX),
        1 => (round * 7 % 3_000, 0),
        _ => (0, round / 4 % 100),
    }
}

/// Sends requests and cancels half of them; returns the stages in which they ended.
async fn send_all(url: &str, body: &Bytes) -> Vec<(String, Stage)> {
    let (transport, mut ends) = (transport(), Vec::new());
    for round in 0..ROUNDS {
        let (path, progress) = (format!("/{}/{round}", body.len()), Progress::new());
        let request = request("POST", &format!("{url}{path}"), body.clone());
        let (turns, yields) = patience(round);
        let cut = async {
            (0..turns).for_each(|_| std::hint::spin_loop());
            for _ in 0..yields {
                tokio::task::yield_now().await;
            }
        };
        let result = tokio::select! {
            biased;
            result = exchange(&transport, request, &progress) => Some(result),
            () = cut => None,
        };
        if let Some(Err(error)) = &result {
            assert_eq!(error.stage(), progress.stage(), "{error:?}");
        }
        ends.push((path, progress.stage()));
    }
    ends
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn never_takes_a_request_for_unsent_that_the_server_saw() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let seen = Seen::default();
    tokio::spawn(serve(listener, Arc::clone(&seen)));
    let bodies = [0, 10, 200_000].map(|length| Bytes::from(vec![b'x'; length]));
    let [none, small, large] = &bodies;
    let (none, small, large) =
        tokio::join!(send_all(&url, none), send_all(&url, small), send_all(&url, large));
    tokio::time::sleep(Duration::from_millis(100)).await;
    let seen = seen.lock().expect("no panic");
    let mut unsent = 0;
    for (path, stage) in none.into_iter().chain(small).chain(large) {
        unsent += usize::from(stage.is_unsent());
        match seen.get(&path) {
            None => {}
            Some(false) => assert!(!stage.is_unsent(), "{path} was seen, and ended at {stage:?}"),
            Some(true) => assert!(stage >= Stage::Sent, "{path} was whole, ended at {stage:?}"),
        }
    }
    assert!(unsent > 0 && !seen.is_empty(), "{unsent} unsent, {} seen", seen.len());
}
