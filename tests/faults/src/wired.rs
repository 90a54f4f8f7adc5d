//! The counting server on a real socket, behind a network that fails as a script says.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::Method;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::peer::{is_whole, read};
use crate::world::{Asked, Fault, Reply, World};

/// Longer than the deadline of any attempt.
const STALL: Duration = Duration::from_secs(30);

/// A running server; it stops when it is dropped.
pub struct Wired {
    shared: Arc<Shared>,
    port: u16,
    task: JoinHandle<()>,
}

struct Shared {
    world: Mutex<World>,
    faults: Mutex<VecDeque<Fault>>,
    started: Instant,
}

impl Shared {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_fault(&self) -> Fault {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.pop_front().unwrap_or(Fault::None)
    }
}

impl Wired {
    /// Each connection meets the next fault; after the last one there are none.
    pub async fn start(world: World, faults: &[Fault]) -> Result<Wired, String> {
        let failed = |error: std::io::Error| format!("no server on loopback: {error}");
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let faults = Mutex::new(faults.iter().copied().collect());
        let (world, started) = (Mutex::new(world), Instant::now());
        let shared = Arc::new(Shared { world, faults, started });
        let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Wired { shared, port, task })
    }

    /// Its base URL with a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The server.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.shared.world()
    }
}

impl Drop for Wired {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&shared)));
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let fault = shared.next_fault();
    let reset = |stream: TcpStream| drop(stream.set_zero_linger());
    if matches!(fault, Fault::Refused | Fault::Unsent) {
        return reset(stream);
    }
    let most = (fault == Fault::CutRequest).then_some(20);
    let request = read(&mut stream, most).await;
    match fault {
        Fault::CutRequest | Fault::LostBefore => return reset(stream),
        // The client was gone before its request was complete.
        _ if !is_whole(&request) => return,
        Fault::StalledBefore => return tokio::time::sleep(STALL).await,
        _ => {}
    }
    let reply = {
        let method = request.split(|byte| *byte == b' ').next().unwrap_or_default();
        let method = Method::from_bytes(method).unwrap_or_default();
        let body = request.windows(4).position(|window| window == b"\r\n\r\n");
        let body = body.map_or(&[][..], |end| &request[end + 4..]);
        let asked = Asked { method: &method, body };
        shared.world().handle(&asked, fault, shared.started.elapsed())
    };
    let (head, body) = written(&reply);
    let bytes = match fault {
        Fault::LostAfter => return reset(stream),
        Fault::StalledAfter => return tokio::time::sleep(STALL).await,
        Fault::CutHead => head,
        Fault::CutBody => head + &body[..body.len() / 2],
        _ => head + body,
    };
    // A client that is gone already is part of the trial.
    let _ = stream.write_all(bytes.as_bytes()).await;
    let _ = stream.shutdown().await;
}

fn written(reply: &Reply) -> (String, &str) {
    let wait = reply.retry_after.map(|seconds| format!("retry-after: {seconds}\r\n"));
    let head = format!(
        "HTTP/1.1 {} Told\r\n{}connection: close\r\ncontent-length: {}\r\n\r\n",
        reply.status,
        wait.unwrap_or_default(),
        reply.body.len()
    );
    (head, &reply.body)
}
