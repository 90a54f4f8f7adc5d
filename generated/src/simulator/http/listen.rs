//! Takes connections until it is told to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};

use super::connection::{serve, turn_away};
use super::exchange::Server;

/// How long to wait after a failed accept, which is mostly for want of file descriptors.
const AFTER_FAILURE: Duration = Duration::from_millis(10);

/// How many connections are told at once that there are too many; others are closed without a word.
const MOST_TURNED_AWAY: usize = 64;

/// How the server ends: at once, or once the requests at hand are answered, within this time.
pub type Stop = Option<Duration>;

/// Counts something until it is dropped.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    /// One more, unless there are enough.
    fn new(count: &Arc<AtomicUsize>, most: usize) -> Option<Self> {
        let own = Self(Arc::clone(count));
        (count.fetch_add(1, Ordering::Relaxed) < most).then_some(own)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Serves connections until the order to stop, or until nobody can give it any more.
pub async fn listen(server: Arc<Server>, listener: TcpListener, stop: oneshot::Receiver<Stop>) {
    let (stopping, stopped) = watch::channel(false);
    let open = Arc::new(AtomicUsize::new(0));
    let accepting = tokio::spawn(accept(server, listener, Arc::clone(&open), stopped));
    let grace = stop.await.unwrap_or_default();
    accepting.abort();
    let Some(grace) = grace else { return };
    let _ = stopping.send(true);
    let all_closed = async {
        while open.load(Ordering::Relaxed) > 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    drop(tokio::time::timeout(grace, all_closed).await);
}

async fn accept(
    server: Arc<Server>,
    listener: TcpListener,
    open: Arc<AtomicUsize>,
    stopped: watch::Receiver<bool>,
) {
    let turned_away = Arc::new(AtomicUsize::new(0));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(AFTER_FAILURE).await;
            continue;
        };
        drop(stream.set_nodelay(true));
        match Counted::new(&open, server.limits.connections) {
            Some(counted) => {
                let serving = serve(Arc::clone(&server), stream, stopped.clone());
                tokio::spawn(async move {
                    serving.await;
                    drop(counted);
                });
            }
            None => refuse(stream, &turned_away),
        }
    }
}

fn refuse(stream: TcpStream, turned_away: &Arc<AtomicUsize>) {
    if let Some(counted) = Counted::new(turned_away, MOST_TURNED_AWAY) {
        tokio::spawn(async move {
            turn_away(stream).await;
            drop(counted);
        });
    }
}
