//! Simulators to test, and a way to wait for them without a runtime of one's own.

use std::future::Future;

use simulator::{Descriptor, Simulator, SimulatorBuilder};

/// Two invented APIs: one with an envelope, one without.
pub fn descriptors() -> Vec<Descriptor> {
    let texts = [include_str!("library.json"), include_str!("archive.json")];
    texts.into_iter().map(|text| Descriptor::from_json(text).expect("a descriptor")).collect()
}

/// Options for both APIs, without rate limits.
pub fn builder() -> SimulatorBuilder {
    Simulator::builder(descriptors()).rate_limits(false)
}

/// Waits for something on this thread.
pub fn wait<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

/// Starts a simulator.
pub fn start(builder: SimulatorBuilder) -> Simulator {
    wait(builder.start()).expect("a simulator")
}
