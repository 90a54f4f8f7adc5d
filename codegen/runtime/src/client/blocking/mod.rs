//! Calls from code without async: they block the thread until their outcome is there.
//!
//! ```
//! use runtime::client::{Call, Paged};
//! use runtime::error::Result;
//! use runtime::request::Operation;
//!
//! fn create<O: Operation>(call: Call<'_, O>) -> Result<O::Output> {
//!     Ok(call.send()?.into_inner())
//! }
//!
//! fn count<O: Paged>(list: Call<'_, O>) -> Result<usize> {
//!     let mut count = 0;
//!     for item in list.items() {
//!         item?;
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//! ```
//!
//! Calls, streams and downloads are those of async code: where that awaits, this code ends in
//! `send`, and a stream is an iterator. The thread polls the call itself. Connections and timers
//! belong to a runtime that the client keeps for itself, on a thread that starts with the first
//! blocking call and ends with the last clone of the client.

mod iter;
mod private_runtime;
mod send;
mod wait;

pub use iter::BlockingIter;
pub(crate) use private_runtime::PrivateRuntime;
