//! Clients: the builder, calls, pagination, lists in chunks, polling, downloads, and calls without
//! async.
//!
//! ```
//! use std::time::Duration;
//!
//! use runtime::client::{ClientApi, ClientBuilder};
//! use runtime::error::Result;
//!
//! fn quick<C: ClientApi>() -> Result<C> {
//!     let builder = ClientBuilder::new("your API key").base_url("http://127.0.0.1:8080");
//!     builder.timeout(Duration::from_secs(10)).build()
//! }
//! ```
//!
//! The path of a call through these files: a [`Call`] is prepared (`prepare`) and sent in one or
//! more attempts (`retry_loop`, `attempt`), which wait for permits (`throttle`) and carry keys
//! (`authentication`); their answers are decoded (`answer`, `refusal`).

// The rooms that this one knows.
#[cfg(any(feature = "middleware", feature = "tower"))]
use super::middleware;
use super::{
    auth, codec, description, error, observe, rate_limit, request, response, retry, time,
    transport, validate, value,
};

mod accepted;
mod answer;
mod attempt;
mod attempt_result;
mod authentication;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
#[cfg(feature = "chunks")]
mod chunks;
mod content;
mod core;
mod download;
#[cfg(feature = "middleware")]
mod interception;
mod paging;
mod pending;
mod prepare;
mod read_back;
mod refusal;
mod retry_loop;
mod settings;
mod throttle;

pub use super::description::Api;
#[cfg(feature = "blocking")]
pub use blocking::BlockingIter;
pub use builder::{ClientApi, ClientBuilder};
pub use call::Call;
#[cfg(feature = "chunks")]
pub use chunks::answer::MemberResult;
#[cfg(feature = "chunks")]
#[doc(hidden)]
pub use chunks::answer::{ChunkAnswer, Chunked, in_order, matching};
#[cfg(feature = "chunks")]
pub use chunks::stream::{Chunks, MemberOutcome};
pub use core::Core;
#[cfg(feature = "testing")]
pub(crate) use download::DOWNLOAD;
pub use download::Download;
#[cfg(feature = "streaming")]
pub use download::{FilePosition, FileProgress, FileStream};
#[doc(hidden)]
pub use paging::page::{PageMark, Paged, Position};
pub use paging::stream::{Items, Pages};
