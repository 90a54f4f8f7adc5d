//! Where a blocking call works, where it is refused, and that it panics nowhere.

use std::cell::RefCell;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::mpsc::{Sender, channel};
use std::task::{Context, Poll, Waker};
use std::thread;

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, ListTrackings};
use optima_courier::{ErrorKind, Result};
use tokio::runtime::Handle;
use tokio::task::{LocalSet, block_in_place, coop::unconstrained, spawn_blocking, spawn_local};

use crate::support::{SERVERS, current_thread, multi_thread};

/// A client whose server works and whose own runtime has started.
fn client() -> (Simulator, Client) {
    let simulator = SERVERS.block_on(Simulator::builder().start()).expect("a simulator");
    let client: Client = simulator.client().expect("a client");
    list(&client).expect("a page");
    (simulator, client)
}

fn list(client: &Client) -> Result<()> {
    client.blocking().list_trackings(ListTrackings::new()).send().map(drop)
}

/// The context says what is wrong and what to do, and its thread goes on.
#[track_caller]
fn check_refused(result: Result<()>) {
    let error = result.expect_err("async code");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(
        error.to_string(),
        "list_trackings: a blocking call inside async code would stop the thread that runs it. \
         Await the call instead of `send`, or move it into `tokio::task::spawn_blocking`."
    );
}

#[test]
fn works_on_threads_for_blocking_work() {
    let (_simulator, client) = client();
    let other = client.clone();
    thread::spawn(move || list(&other).expect("a plain thread")).join().expect("no panic");
    for runtime in [multi_thread(), current_thread()] {
        let other = client.clone();
        let spawned = runtime.block_on(async { spawn_blocking(move || list(&other)).await });
        spawned.expect("no panic").expect("a thread for blocking work");
        let _entered = runtime.enter();
        list(&client).expect("a thread that has entered a runtime");
    }
    let runtime = multi_thread();
    let other = client.clone();
    let spawned = runtime.spawn(async move { block_in_place(|| list(&other)) });
    runtime.block_on(spawned).expect("no panic").expect("a place to block");
    runtime.block_on(async { block_in_place(|| list(&client)) }).expect("a place to block");
}

#[test]
fn is_refused_in_async_code() {
    let (_simulator, client) = client();
    for runtime in [multi_thread(), current_thread()] {
        let other = client.clone();
        check_refused(runtime.block_on(async { list(&client) }));
        let spawned = runtime.spawn(async move { list(&other) });
        check_refused(runtime.block_on(spawned).expect("no panic"));
        let (other, handle) = (client.clone(), runtime.handle().clone());
        let nested = move || handle.block_on(async { list(&other) });
        check_refused(runtime.block_on(spawn_blocking_on(&runtime, nested)).expect("no panic"));
        let (other, local) = (client.clone(), LocalSet::new());
        let spawned = local.run_until(async { spawn_local(async move { list(&other) }).await });
        check_refused(runtime.block_on(spawned).expect("no panic"));
        check_refused(local.block_on(&runtime, async { list(&client) }));
    }
}

fn spawn_blocking_on<T: Send + 'static>(
    runtime: &tokio::runtime::Runtime,
    act: impl FnOnce() -> T + Send + 'static,
) -> tokio::task::JoinHandle<T> {
    runtime.spawn_blocking(act)
}

#[test]
fn every_blocking_call_is_refused_in_async_code() {
    let (_simulator, client) = client();
    let client = client.blocking();
    let found = current_thread().block_on(async {
        let mut items = client.list_trackings(ListTrackings::new()).items().into_iter();
        let first = items.next().expect("an error").map(drop);
        assert!(items.next().is_none(), "the iterator ends");
        let page = client.list_trackings(ListTrackings::new()).pages().into_iter().next();
        let polled = client.get_tracking("t1").send_until_done(std::time::Duration::MAX);
        let file = client.download("http://127.0.0.1:1/a").send();
        [first, page.expect("an error").map(drop), polled.map(drop), file.map(drop)]
    });
    for result in found {
        assert_eq!(result.expect_err("async code").kind(), ErrorKind::Config);
    }
}

#[test]
fn async_code_goes_on_after_the_refusal() {
    let (_simulator, client) = client();
    current_thread().block_on(async {
        for _ in 0..1000 {
            check_refused(list(&client));
        }
        client.list_trackings(ListTrackings::new()).await.expect("a page");
    });
}

#[test]
fn code_without_a_budget_is_blocked_and_does_not_panic() {
    let (_simulator, client) = client();
    for runtime in [multi_thread(), current_thread()] {
        runtime.block_on(unconstrained(async { list(&client) })).expect("a page");
    }
}

#[test]
fn works_in_another_executor() {
    let (_simulator, client) = client();
    let mut future = pin!(async { list(&client) });
    let polled = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Ready(Ok(()))));
}

/// Makes a call when its thread ends, and drops what may be the last clone.
struct AtTheEnd(Client, Sender<Result<()>>);

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        let result = std::panic::catch_unwind(AssertUnwindSafe(|| list(&self.0)));
        self.1.send(result.expect("no panic")).expect("a receiver");
    }
}

thread_local! {
    static AT_THE_END: RefCell<Option<AtTheEnd>> = const { RefCell::new(None) };
}

#[test]
fn a_thread_that_ends_gets_an_outcome() {
    for tokio_first in [true, false] {
        let (_simulator, client) = client();
        let (sender, receiver) = channel();
        let act = move || {
            if tokio_first {
                assert!(Handle::try_current().is_err());
            }
            AT_THE_END.set(Some(AtTheEnd(client, sender)));
            // Whose local values end first depends on which were used first.
            assert!(Handle::try_current().is_err());
        };
        thread::spawn(act).join().expect("no panic");
        if let Err(error) = receiver.recv().expect("an outcome") {
            let expected = "list_trackings: the thread that makes the blocking call is ending. \
                            Make the call before the thread ends.";
            assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, expected));
        }
    }
}
