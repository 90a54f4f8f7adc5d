//! What a blocking call ends in.

use std::future::{Future, IntoFuture};
use std::time::Duration;

use bytes::Bytes;

use super::super::call::Call;
use super::super::core::Core;
use super::super::download::{DOWNLOAD, Download};
use super::super::error::Result;
use super::super::request::Operation;
use super::super::response::Response;
use super::wait::wait_for;

/// Calls from code without async, with the feature `blocking`.
impl<'c, O: Operation + 'c> Call<'c, O> {
    /// Sends the call, and blocks the thread until its outcome is there.
    ///
    /// # Errors
    ///
    /// Those of the awaited call; and [`ErrorKind::Config`](super::super::error::ErrorKind::Config)
    /// inside async code, whose thread must not be blocked, and in a thread that is ending. Nothing
    /// was sent then. Code on a thread for blocking work, as `tokio::task::spawn_blocking` and
    /// `block_in_place` provide, is not async.
    pub fn send(self) -> Result<Response<O::Output>> {
        let (core, operation) = (self.settings.core, self.request.info().id);
        wait(core, operation, self.into_future())
    }

    /// Sends the call, and blocks the thread until its outcome is there, polling for one that comes
    /// later; see [`until_done`](Call::until_done).
    ///
    /// # Errors
    ///
    /// Those of [`until_done`](Call::until_done) and of [`send`](Call::send).
    pub fn send_until_done(self, longest: Duration) -> Result<Response<O::Output>> {
        let (core, operation) = (self.settings.core, self.request.info().id);
        wait(core, operation, self.until_done(longest))
    }
}

/// Downloads from code without async, with the feature `blocking`.
impl Download<'_> {
    /// Downloads the file, and blocks the thread until it is there.
    ///
    /// # Errors
    ///
    /// Those of the awaited download and of [`Call::send`].
    pub fn send(self) -> Result<Response<Bytes>> {
        wait(self.core, DOWNLOAD.id, self.into_future())
    }
}

fn wait<T>(
    core: &Core,
    operation: &'static str,
    call: impl Future<Output = Result<T>>,
) -> Result<T> {
    wait_for(core, call).map_err(|error| error.of(operation))?
}
