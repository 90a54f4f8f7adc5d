//! The helpers of these tests: servers run in a runtime of their own, since the tests have none.

use std::sync::LazyLock;

use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2026_07::Client;
use tokio::runtime::{Builder, Runtime};

use crate::server::Server;

/// Where the servers run.
pub static SERVERS: LazyLock<Runtime> = LazyLock::new(multi_thread);

/// Starts a server that gives these answers in order.
pub fn serve(answers: impl IntoIterator<Item = Vec<u8>>) -> Server {
    SERVERS.block_on(Server::start_at("/tracking/2026-07", answers))
}

/// A client of this server that sends each call once and at once.
pub fn client_of(server: &Server) -> Client {
    let builder = Client::builder("test-key-0123").base_url(server.url());
    builder.retry(RetryPolicy::never()).no_rate_limits().build().expect("a client")
}

pub fn multi_thread() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

pub fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
