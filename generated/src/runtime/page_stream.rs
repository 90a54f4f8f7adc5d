//! Streams over lists: page by page, or item by item, each page fetched when it is needed.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::call::{Call, CallSettings};
use super::error::{Error, Result};
use super::paging::{Paged, Trail};
use super::response::{Metadata, Response};
use super::transport::BoxFuture;

impl<'c, O: Paged + 'c> Call<'c, O> {
    /// The pages of the list, from the one that the request asks for.
    pub fn pages(self) -> Pages<'c, O> {
        Pages {
            request: Some(self.request),
            settings: self.settings,
            trail: Trail::default(),
            left: None,
            fetching: None,
            trouble: None,
            ended: false,
        }
    }

    /// The items of all pages, from the page that the request asks for.
    pub fn items(self) -> Items<'c, O> {
        Items { pages: self.pages(), page: None, items: Vec::new().into_iter(), taken: 0, skip: 0 }
    }
}

/// The pages of a list, as a stream; none is fetched before it is asked for.
///
/// After an error the stream is at its end; [`rest`](Pages::rest) tells how to go on.
#[must_use = "a stream does nothing until it is asked for pages"]
pub struct Pages<'c, O: Paged> {
    /// The page to fetch next.
    request: Option<O>,
    settings: CallSettings<'c>,
    trail: Trail,
    left: Option<usize>,
    fetching: Option<BoxFuture<'c, Result<Response<O::Output>>>>,
    /// What is wrong with the way on from the last page.
    trouble: Option<Error>,
    ended: bool,
}

impl<O: Paged> Unpin for Pages<'_, O> {}

impl<'c, O: Paged + 'c> Pages<'c, O> {
    /// Ends after this many pages.
    pub fn at_most(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// The request for the pages that are still to come, from which a later stream can go on:
    /// the page that failed or was not asked for yet. Nothing after the last page.
    pub fn rest(&self) -> Option<&O> {
        self.request.as_ref()
    }

    /// The next page.
    pub async fn next(&mut self) -> Option<Result<Response<O::Output>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn start(&mut self) -> Option<BoxFuture<'c, Result<Response<O::Output>>>> {
        if self.ended || self.left == Some(0) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        let request = self.request.clone()?;
        Some(Call { request, settings: self.settings.clone() }.into_future())
    }

    /// Takes note of a page, and turns to the next one.
    fn turn(&mut self, page: &Response<O::Output>) -> Result<()> {
        let Some(mut request) = self.request.take() else { return Ok(()) };
        let Some(info) = request.info().pages else { return Ok(()) };
        let (at, mark) = (request.position(), O::mark(page));
        let next = self.trail.next(info, &at, request.size(), &mark);
        if let Some(next) = next.map_err(|error| error.of(request.info().id))? {
            request.turn(&next);
            self.request = Some(request);
        }
        Ok(())
    }
}

impl<'c, O: Paged + 'c> Stream for Pages<'c, O> {
    type Item = Result<Response<O::Output>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        if let Some(trouble) = pages.trouble.take() {
            pages.ended = true;
            return Poll::Ready(Some(Err(trouble)));
        }
        if pages.fetching.is_none() {
            pages.fetching = pages.start();
        }
        let Some(fetching) = &mut pages.fetching else { return Poll::Ready(None) };
        let fetched = ready!(fetching.as_mut().poll(context));
        pages.fetching = None;
        match &fetched {
            Ok(page) => pages.trouble = pages.turn(page).err(),
            Err(_) => pages.ended = true,
        }
        Poll::Ready(Some(fetched))
    }
}

impl<O: Paged> fmt::Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("ended", &self.ended).finish_non_exhaustive()
    }
}

/// The items of a list, as a stream; a page is fetched when the items of the last one are used up.
///
/// After an error the stream is at its end; [`rest`](Items::rest) tells how to go on.
#[must_use = "a stream does nothing until it is asked for items"]
pub struct Items<'c, O: Paged> {
    pages: Pages<'c, O>,
    /// The request for the page at hand, and what is known of the answer.
    page: Option<(O, Metadata)>,
    items: std::vec::IntoIter<O::Item>,
    /// How many items of the page at hand were handed out.
    taken: usize,
    /// How many items are still to be passed over.
    skip: usize,
}

impl<O: Paged> Unpin for Items<'_, O> {}

impl<'c, O: Paged + 'c> Items<'c, O> {
    /// Passes over the first items, for instance those that an earlier stream handed out.
    pub fn skip_first(mut self, items: usize) -> Self {
        self.skip = items;
        self
    }

    /// Ends after this many pages.
    pub fn at_most_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.at_most(pages);
        self
    }

    /// From where a later stream can go on: the request for the page that holds the next item,
    /// and how many of its items were handed out already. Nothing after the last item.
    pub fn rest(&self) -> Option<(&O, usize)> {
        match &self.page {
            Some((request, _)) if self.items.len() > 0 => Some((request, self.taken)),
            _ => self.pages.rest().map(|request| (request, 0)),
        }
    }

    /// What is known of the answer that held the last item.
    pub fn metadata(&self) -> Option<&Metadata> {
        self.page.as_ref().map(|(_, metadata)| metadata)
    }

    /// The next item.
    pub async fn next(&mut self) -> Option<Result<O::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn open(&mut self, request: O, page: Response<O::Output>) {
        let (page, metadata) = page.into_parts();
        self.page = Some((request, metadata));
        self.items = O::items(page).into_iter();
        self.taken = 0;
    }
}

impl<'c, O: Paged + 'c> Stream for Items<'c, O> {
    type Item = Result<O::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = self.get_mut();
        loop {
            if let Some(item) = stream.items.next() {
                stream.taken += 1;
                if stream.skip == 0 {
                    return Poll::Ready(Some(Ok(item)));
                }
                stream.skip -= 1;
                continue;
            }
            let request = stream.pages.rest().cloned();
            match (ready!(Pin::new(&mut stream.pages).poll_next(context)), request) {
                (Some(Ok(page)), Some(request)) => stream.open(request, page),
                (Some(Err(error)), _) => return Poll::Ready(Some(Err(error))),
                _ => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Items<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("taken", &self.taken).finish_non_exhaustive()
    }
}
