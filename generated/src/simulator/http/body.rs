//! The body of a request, read within limits.

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use http_body_util::BodyExt;
use hyper::body::Incoming;

use super::Limits;

/// Why a body is not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has more bytes than a body may have.
    TooLong,
    /// All bodies together have more bytes than they may have.
    TooMany,
    /// It ended early, or its chunks are not what they have to be.
    Broken,
}

/// The bytes of all bodies that are being read.
#[derive(Debug, Default)]
pub struct Budget(AtomicUsize);

/// A share of the budget, given back when it is dropped.
struct Share<'b> {
    budget: &'b Budget,
    bytes: usize,
}

impl Share<'_> {
    fn grow(&mut self, bytes: usize, most: usize) -> Result<(), Unread> {
        self.bytes += bytes;
        let before = self.budget.0.fetch_add(bytes, Ordering::Relaxed);
        if before.saturating_add(bytes) > most { Err(Unread::TooMany) } else { Ok(()) }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.budget.0.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// Reads a body to its end.
///
/// # Errors
///
/// If it breaks a limit or itself; a body whose declared length breaks the limit is not read at all.
pub async fn read(mut body: Incoming, limits: &Limits, budget: &Budget) -> Result<Bytes, Unread> {
    let most = limits.body_bytes;
    if usize::try_from(body.size_hint().lower()).map_or(true, |bytes| bytes > most) {
        return Err(Unread::TooLong);
    }
    let mut share = Share { budget, bytes: 0 };
    let mut first: Option<Bytes> = None;
    let mut rest = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Err(Unread::Broken) };
        let Ok(bytes) = frame.into_data() else { continue };
        share.grow(bytes.len(), limits.total_body_bytes)?;
        if share.bytes > most {
            return Err(Unread::TooLong);
        }
        match &first {
            None => first = Some(bytes),
            Some(begin) => {
                if rest.is_empty() {
                    rest.extend_from_slice(begin);
                }
                rest.extend_from_slice(&bytes);
            }
        }
    }
    Ok(if rest.is_empty() { first.unwrap_or_default() } else { rest.freeze() })
}
