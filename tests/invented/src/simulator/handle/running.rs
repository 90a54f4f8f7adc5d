//! A simulator that runs, on a thread with a runtime of its own.

use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value;
use tokio::runtime::{self, Handle, Runtime};
use tokio::sync::oneshot;

use super::super::auth::ApiKey;
use super::super::descriptor::Descriptor;
use super::super::engine::{Engine, Seen};
use super::super::fault::Fault;
use super::super::http::{Budget, Server, Stop, listen};
use super::super::script::{Plot, Script};
use super::super::time::Moment;
use super::super::webhook::{Delivery, Webhook};
use super::SimulatorBuilder;

/// How long [`Simulator::stop`] waits for requests at hand.
const GRACE: Duration = Duration::from_secs(1);

/// A running simulator; it ends when it is dropped, and all its connections and deliveries with it.
///
/// It runs on a thread and a runtime of its own, so it can be used from any runtime, or from none.
#[derive(Debug)]
pub struct Simulator {
    keys: Vec<ApiKey>,
    server: Arc<Server>,
    address: SocketAddr,
    runtime: Handle,
    stop: Option<oneshot::Sender<Stop>>,
    ended: Option<oneshot::Receiver<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Simulator {
    /// `http://` with the address that it listens on, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The base URL of an API: that of its default server, at this address. None if it isn't served.
    pub fn base_url(&self, api: &str, version: Option<&str>) -> Option<String> {
        let mut apis = self.engine().apis().iter();
        let is_it = |descriptor: &Descriptor| {
            descriptor.api == api && descriptor.version.as_deref() == version
        };
        let base = apis.find(|one| is_it(&one.descriptor))?.bases.first()?;
        Some(format!("{}{base}", self.url()))
    }

    /// The API keys that it was given, the first first; it accepts every key if there are none.
    pub fn api_keys(&self) -> &[ApiKey] {
        &self.keys
    }

    /// Turns the simulated clock forward.
    ///
    /// Whatever falls due until then happens in the order of its moment: timers, outcomes that come
    /// later, and webhook deliveries with their repeats, each of which is awaited. With a duration of
    /// zero, it returns once everything that is due already has happened.
    pub async fn advance(&self, by: Duration) {
        let (done, is_done) = oneshot::channel();
        let server = Arc::clone(&self.server);
        self.runtime.spawn(async move {
            server.engine.advance(by).await;
            let _ = done.send(());
        });
        drop(is_done.await);
    }

    /// The moment that the simulated clock shows.
    pub fn now(&self) -> Moment {
        self.engine().now()
    }

    /// The next moment at which something falls due without a call, or a fault begins or ends.
    pub fn next_due(&self) -> Option<Moment> {
        self.engine().next_due()
    }

    /// The records of a schema of an API: `records("library/2024-04", "Book")`.
    ///
    /// # Errors
    ///
    /// If there is no such API, or it stores no such schema; the message names those that there are.
    pub fn records(&self, api: &str, schema: &str) -> Result<Vec<Value>, String> {
        self.engine().records(api, schema)
    }

    /// The latest requests, the oldest first: up to 1,000, with 16 MiB of heads and bodies.
    pub fn requests(&self) -> Vec<Seen> {
        self.engine().requests()
    }

    /// The deliveries to webhooks, the oldest first: those that wait, and the latest 10,000 others.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.engine().deliveries()
    }

    /// Which parts of the specification's effects were at work so far, by API: acts, refusals,
    /// changes of states, timers and events, such as `create_book/unique` and
    /// `Label/states/status/made/sold`.
    pub fn effects(&self) -> Vec<(String, BTreeSet<String>)> {
        self.engine().effects()
    }

    /// Adds a fault.
    ///
    /// # Errors
    ///
    /// If no operation can meet it, no API in question has its error, or it can't be played.
    pub fn fault(&self, fault: Fault) -> Result<(), String> {
        self.engine().add_fault(fault)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.engine().clear_faults();
    }

    /// Plays what a script says of an API, from now on.
    ///
    /// # Errors
    ///
    /// If no version that it is about has all that it names; the message says what is missing.
    pub fn play(&self, plot: &Plot) -> Result<(), String> {
        self.engine().play(plot)
    }

    /// Plays what a script says about the APIs that are served, from now on.
    ///
    /// # Errors
    ///
    /// If one of them lacks something that the script names, or a fault can't be played.
    pub fn play_script(&self, script: &Script) -> Result<(), String> {
        self.engine().play_script(script)
    }

    /// Sends deliveries to this webhook from now on.
    ///
    /// # Errors
    ///
    /// If it can't be used, with the reason.
    pub fn webhook(&self, webhook: &Webhook) -> Result<(), String> {
        self.engine().add_webhook(webhook)
    }

    /// Ends the simulator once the requests at hand are answered, within a second at most.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(Some(GRACE));
        }
        if let Some(ended) = self.ended.take() {
            drop(ended.await);
        }
    }

    fn engine(&self) -> &Engine {
        &self.server.engine
    }
}

impl Drop for Simulator {
    /// Ends everything at once.
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(None);
        }
        let Some(thread) = self.thread.take() else { return };
        // Dropped on its own thread, it can't wait for that thread to end.
        if thread.thread().id() != thread::current().id() {
            drop(thread.join());
        }
    }
}

/// What the thread tells once it is ready.
struct Ready {
    server: Arc<Server>,
    address: SocketAddr,
    runtime: Handle,
}

/// Starts a simulator and waits until it listens.
pub async fn start(builder: SimulatorBuilder) -> Result<Simulator, String> {
    let keys = builder.keys.clone();
    let (tell, ready) = oneshot::channel();
    let (stop, stopped) = oneshot::channel();
    let (end, ended) = oneshot::channel();
    let run = move || {
        run(builder, tell, stopped);
        let _ = end.send(());
    };
    let thread = thread::Builder::new().name("simulator".to_owned()).spawn(run);
    let thread =
        thread.map_err(|error| format!("the thread of the simulator can't start: {error}"))?;
    let ready = ready.await.map_err(|_| "the simulator ended while it started".to_owned())?;
    let Ready { server, address, runtime } = ready?;
    let (stop, ended, thread) = (Some(stop), Some(ended), Some(thread));
    Ok(Simulator { keys, server, address, runtime, stop, ended, thread })
}

/// Everything that happens on the thread.
fn run(
    builder: SimulatorBuilder,
    tell: oneshot::Sender<Result<Ready, String>>,
    stopped: oneshot::Receiver<Stop>,
) {
    let (runtime, listener, ready) = match prepare(builder) {
        Ok(prepared) => prepared,
        Err(error) => return drop(tell.send(Err(error))),
    };
    let server = Arc::clone(&ready.server);
    if tell.send(Ok(ready)).is_err() {
        return;
    }
    runtime.block_on(async move {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
        let turning = Arc::clone(&server);
        tokio::spawn(async move { turning.engine.go_on().await });
        listen(server, listener, stopped).await;
    });
    // A host name that is being looked up must not hold up the end.
    runtime.shutdown_background();
}

fn prepare(builder: SimulatorBuilder) -> Result<(Runtime, TcpListener, Ready), String> {
    let engine = builder.engine()?;
    let address = builder.address;
    let unusable = |error| format!("the simulator can't listen on {address}: {error}");
    let listener = TcpListener::bind(address).map_err(unusable)?;
    listener.set_nonblocking(true).map_err(unusable)?;
    let address = listener.local_addr().map_err(unusable)?;
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the runtime can't start: {error}"))?;
    let server = Server { engine, limits: builder.limits, budget: Budget::default() };
    let ready = Ready { server: Arc::new(server), address, runtime: runtime.handle().clone() };
    Ok((runtime, listener, ready))
}
