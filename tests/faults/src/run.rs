//! Runs many trials at once, until one of them finds a fault.

use std::future::Future;
use std::sync::OnceLock;

use optima_courier::transport::{ReqwestTransport, TransportSettings};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

/// The transport of all clients of the suites; making one reads the certificates of the system,
/// which takes longer than a trial.
pub fn wire() -> Result<ReqwestTransport, String> {
    static WIRE: OnceLock<Result<ReqwestTransport, String>> = OnceLock::new();
    let made = || TransportSettings::default().no_proxy().build();
    WIRE.get_or_init(|| made().map_err(|error| error.to_string())).clone()
}

/// A runtime for a suite.
pub fn runtime() -> Result<Runtime, String> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.map_err(|error| format!("no runtime: {error}"))
}

/// Runs all trials, `many` at once, up to the first fault.
pub async fn at_once<T, F>(
    many: usize,
    trials: impl IntoIterator<Item = T>,
    play: fn(T) -> F,
) -> Result<(), String>
where
    F: Future<Output = Result<(), String>> + Send + 'static,
{
    let mut running = JoinSet::new();
    for trial in trials {
        if running.len() == many {
            next(&mut running).await?;
        }
        running.spawn(play(trial));
    }
    while !running.is_empty() {
        next(&mut running).await?;
    }
    Ok(())
}

/// Waits for one trial; a panic in it is a fault like any other.
async fn next(running: &mut JoinSet<Result<(), String>>) -> Result<(), String> {
    match running.join_next().await {
        Some(Ok(outcome)) => outcome,
        Some(Err(panic)) => Err(format!("it panicked: {panic}")),
        None => Ok(()),
    }
}
