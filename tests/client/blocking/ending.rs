//! What a client leaves behind when it is dropped: nothing.

use std::future::pending;
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::{Duration, Instant};

use optima_courier::auth::{ApiKey, KeyProvider, KeySource};
use optima_courier::testing::Replies;
use optima_courier::time::BoxFuture;
use optima_courier::tracking::v2026_07::{Client, GetTracking};
use tokio::sync::oneshot;
use tokio::task::{LocalSet, coop::unconstrained, spawn_blocking};

use crate::support::{current_thread, multi_thread};

type Key = std::result::Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>;

/// Starts a task in the runtime of each call.
struct Spawning<F>(F);

impl<F: Fn() + Send + Sync + 'static> KeyProvider for Spawning<F> {
    fn key(&self) -> BoxFuture<'_, Key> {
        (self.0)();
        Box::pin(async { Ok(ApiKey::from("key")) })
    }
}

/// A client that has made a call whose key was provided like this.
fn used(spawn: impl Fn() + Send + Sync + 'static) -> Client {
    let replies = Replies::new().on_ok::<GetTracking>(|_, _| ());
    let keys = KeySource::Provider(Arc::new(Spawning(spawn)));
    let client = Client::builder(keys).transport(replies.transport()).build().expect("a client");
    client.blocking().get_tracking("t1").send().expect("a tracking");
    client
}

/// A client that has made a call, and what lives as long as its runtime.
fn with_task() -> (Client, Weak<()>) {
    let kept = Mutex::new(Some(Arc::new(())));
    let alive = Arc::downgrade(kept.lock().expect("the task's").as_ref().expect("the task's"));
    let client = used(move || {
        let kept = kept.lock().expect("the task's").take();
        tokio::spawn(async move {
            pending::<()>().await;
            drop(kept);
        });
    });
    (client, alive)
}

fn check_ends_soon(alive: &Weak<()>) {
    let deadline = Instant::now() + Duration::from_secs(10);
    while alive.strong_count() > 0 {
        assert!(Instant::now() < deadline, "the runtime did not end");
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn the_runtime_has_ended_when_the_last_clone_is_dropped() {
    for _ in 0..20 {
        let (client, alive) = with_task();
        let other = client.clone();
        drop(client);
        assert_eq!(alive.strong_count(), 1, "the other clone keeps it");
        other.blocking().get_tracking("t1").send().expect("a tracking");
        drop(other);
        assert_eq!(alive.strong_count(), 0);
    }
}

#[test]
fn a_client_may_be_dropped_in_async_code() {
    for runtime in [multi_thread(), current_thread()] {
        let (client, alive) = with_task();
        runtime.block_on(async { drop(client) });
        check_ends_soon(&alive);
        let (client, alive) = with_task();
        runtime.block_on(runtime.spawn(async { drop(client) })).expect("no panic");
        check_ends_soon(&alive);
        let (client, alive) = with_task();
        LocalSet::new().block_on(&runtime, async { drop(client) });
        check_ends_soon(&alive);
        let (client, alive) = with_task();
        let dropped = runtime.block_on(async { spawn_blocking(|| drop(client)).await });
        dropped.expect("no panic");
        assert_eq!(alive.strong_count(), 0);
        let (client, alive) = with_task();
        let _entered = runtime.enter();
        drop(client);
        assert_eq!(alive.strong_count(), 0);
    }
}

async fn drop_when_told(client: Client, told: oneshot::Receiver<()>) {
    told.await.expect("a word");
    drop(client);
}

/// How the last clone is dropped.
type Drops = fn(Client, oneshot::Receiver<()>);

#[test]
fn the_last_clone_may_be_dropped_in_its_own_runtime() {
    let ways: [Drops; 3] = [
        |client, told| {
            tokio::spawn(drop_when_told(client, told));
        },
        |client, told| {
            tokio::spawn(unconstrained(drop_when_told(client, told)));
        },
        |client, told| {
            spawn_blocking(|| (told.blocking_recv(), client));
        },
    ];
    for drops in ways {
        let last = Arc::new(Mutex::new(None::<(Client, oneshot::Receiver<()>)>));
        let (provided, kept) = (Arc::clone(&last), Arc::new(()));
        let alive = Arc::downgrade(&kept);
        let client = used(move || {
            let _ = &kept;
            if let Some((client, told)) = provided.lock().expect("the last").take() {
                drops(client, told);
            }
        });
        let (tell, told) = oneshot::channel();
        *last.lock().expect("the last") = Some((client.clone(), told));
        client.blocking().get_tracking("t1").send().expect("a tracking");
        drop(client);
        assert_eq!(alive.strong_count(), 1, "the task keeps it");
        tell.send(()).expect("a task that waits");
        check_ends_soon(&alive);
    }
}
