//! Streams of pages and of items as iterators.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::super::core::Core;
#[cfg(feature = "streaming")]
use super::super::download::FileStream;
use super::super::error::Result;
use super::super::paging::page::Paged;
use super::super::paging::stream::{Items, Pages};
use super::wait::wait_for;

/// An iterator over the pages or the items of a list, or over the chunks of a file; the thread
/// blocks while one is fetched.
///
/// Of a stream that is borrowed, [`rest`](Items::rest) says afterwards where to continue. The
/// iterator ends after an error.
#[must_use = "an iterator does nothing until it is asked for its first element"]
pub struct BlockingIter<'c, S> {
    core: &'c Core,
    stream: S,
    failed: bool,
}

impl<'c, S> BlockingIter<'c, S> {
    fn new(core: &'c Core, stream: S) -> BlockingIter<'c, S> {
        BlockingIter { core, stream, failed: false }
    }
}

impl<S: Stream<Item = Result<T>> + Unpin, T> Iterator for BlockingIter<'_, S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.failed {
            return None;
        }
        let stream = &mut self.stream;
        let next = poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        let next = wait_for(self.core, next).unwrap_or_else(|error| Some(Err(error)));
        self.failed = matches!(next, Some(Err(_)));
        next
    }
}

impl<S> fmt::Debug for BlockingIter<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingIter").field("failed", &self.failed).finish_non_exhaustive()
    }
}

/// Iterates over the pages, with the feature `blocking`.
impl<'c, O: Paged + 'c> IntoIterator for Pages<'c, O> {
    type Item = <Self as Stream>::Item;
    type IntoIter = BlockingIter<'c, Self>;

    fn into_iter(self) -> Self::IntoIter {
        BlockingIter::new(self.core(), self)
    }
}

/// Iterates over the remaining pages, with the feature `blocking`.
impl<'c, O: Paged + 'c> IntoIterator for &mut Pages<'c, O> {
    type Item = <Self as Stream>::Item;
    type IntoIter = BlockingIter<'c, Self>;

    fn into_iter(self) -> Self::IntoIter {
        BlockingIter::new(self.core(), self)
    }
}

/// Iterates over the items, with the feature `blocking`.
impl<'c, O: Paged + 'c> IntoIterator for Items<'c, O> {
    type Item = <Self as Stream>::Item;
    type IntoIter = BlockingIter<'c, Self>;

    fn into_iter(self) -> Self::IntoIter {
        BlockingIter::new(self.core(), self)
    }
}

/// Iterates over the remaining items, with the feature `blocking`.
impl<'c, O: Paged + 'c> IntoIterator for &mut Items<'c, O> {
    type Item = <Self as Stream>::Item;
    type IntoIter = BlockingIter<'c, Self>;

    fn into_iter(self) -> Self::IntoIter {
        BlockingIter::new(self.core(), self)
    }
}

/// Iterates over the chunks, with the feature `blocking`.
#[cfg(feature = "streaming")]
impl<'c> IntoIterator for FileStream<'c> {
    type Item = <Self as Stream>::Item;
    type IntoIter = BlockingIter<'c, Self>;

    fn into_iter(self) -> Self::IntoIter {
        BlockingIter::new(self.core(), self)
    }
}

/// Iterates over the remaining chunks, with the feature `blocking`.
#[cfg(feature = "streaming")]
impl<'c> IntoIterator for &mut FileStream<'c> {
    type Item = <Self as Stream>::Item;
    type IntoIter = BlockingIter<'c, Self>;

    fn into_iter(self) -> Self::IntoIter {
        BlockingIter::new(self.core(), self)
    }
}
