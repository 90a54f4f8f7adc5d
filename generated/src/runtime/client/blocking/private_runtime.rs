//! The runtime that a client keeps for its blocking calls.

use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::super::error::{Error, Result};
use super::wait::check_thread;

/// What to do about a runtime that does not start.
const FREE_RESOURCES: &str = "See the cause; the process may have too many threads or open files.";

/// The runtime of one client: it starts when it is first needed, and ends when it is dropped.
#[derive(Default)]
pub(crate) struct PrivateRuntime(Mutex<Option<RuntimeThread>>);

impl PrivateRuntime {
    /// Returns the handle of the runtime, which is started if need be.
    pub(crate) fn handle(&self) -> Result<Handle> {
        let mut thread = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let running = match &*thread {
            Some(running) => running,
            None => thread.insert(RuntimeThread::start()?),
        };
        Ok(running.handle.clone())
    }
}

/// A current-thread runtime and the thread that drives it, so that connections are looked after
/// between calls, too.
struct RuntimeThread {
    handle: Handle,
    /// The runtime ends once this is dropped.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl RuntimeThread {
    fn start() -> Result<RuntimeThread> {
        let failed = |source: std::io::Error| {
            let problem = "the runtime for blocking calls could not be started";
            Error::config(problem, FREE_RESOURCES).caused_by(source)
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let drive = move || {
            // It fails when the sender is dropped, which is the signal.
            let _ = runtime.block_on(stopped);
            // Lookups of names that nobody waits for any more may take their time.
            runtime.shutdown_background();
        };
        let thread = thread::Builder::new().name("blocking calls".to_owned()).spawn(drive);
        Ok(RuntimeThread { handle, stop: Some(stop), thread: Some(thread.map_err(failed)?) })
    }
}

impl Drop for RuntimeThread {
    fn drop(&mut self) {
        drop(self.stop.take());
        let Some(thread) = self.thread.take() else { return };
        // A thread that must not block leaves the other to end by itself, which takes a moment.
        if check_thread().is_ok() && thread.thread().id() != thread::current().id() {
            let _ = thread.join();
        }
    }
}
