//! Streams of pages and of items; each page is fetched when it is needed.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::accepted::{Accepted, open_slot, send};
use super::super::call::{Call, CallSettings};
use super::super::codec::DataPath;
use super::super::core::Core;
use super::super::description::{OperationInfo, PageInfo, PageParameter};
use super::super::error::{Error, Result};
use super::super::response::{Metadata, Response};
use super::super::time::BoxFuture;
use super::facts::PageFacts;
use super::page::{PageMark, Paged, Position};
use super::tracker::{NextPage, PageTracker, Stopped};

impl<'c, O: Paged + 'c> Call<'c, O> {
    /// Returns a stream of the pages, starting with the requested one.
    pub fn pages(self) -> Pages<'c, O> {
        Pages { request: Some(self.request), settings: self.settings, walk: Walk::default() }
    }

    /// Returns a stream of the items of all pages, starting with the requested page.
    pub fn items(self) -> Items<'c, O> {
        Items { pages: self.pages(), page: None, items: Vec::new().into_iter(), taken: 0, skip: 0 }
    }
}

/// A stream of the pages of a list; each page is fetched on demand.
///
/// It ends where the service says so, or has no more: after the last cursor, at the total number of
/// items, at an empty page, or when a server answers a page past the end with the last page again,
/// which is not returned. Contradictory pages are errors: they form a cycle, announce a next page
/// without naming it, name it in a form that can't be read, or hold fewer items than the list says.
///
/// After an error the stream has ended; [`rest`](Pages::rest) returns where to continue.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<'c, O: Paged> {
    /// The page to fetch next.
    request: Option<O>,
    settings: CallSettings<'c>,
    walk: Walk<'c>,
}

impl<O: Paged> Unpin for Pages<'_, O> {}

impl<'c, O: Paged + 'c> Pages<'c, O> {
    /// Ends the stream after this many pages.
    pub fn at_most(mut self, pages: usize) -> Self {
        self.walk.left = Some(pages);
        self
    }

    /// Returns the request for the remaining pages, with which a later stream can continue: the
    /// page that failed or was not fetched yet. `None` after the last page.
    pub fn rest(&self) -> Option<&O> {
        self.request.as_ref()
    }

    /// Fetches the next page.
    pub async fn next(&mut self) -> Option<Result<Response<O::Output>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn core(&self) -> &'c Core {
        self.settings.core
    }

    /// Starts to fetch the next page, unless there is none.
    fn start(&mut self) {
        let Some(request) = self.request.as_ref().filter(|_| self.walk.is_idle()) else { return };
        let prepared = self.settings.prepare(request);
        self.walk.fetch(send(self.settings.core, prepared, open_slot::<O::Output>));
    }

    /// Records a page and moves to the next one; `None` if the page only repeats an earlier one.
    fn advance(&mut self, mut accepted: Accepted) -> Option<Result<Response<O::Output>>> {
        let text = std::mem::take(&mut accepted.body);
        let page = match accepted.respond() {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let Some(mut request) = self.request.take() else { return Some(Ok(page)) };
        let requested = Requested {
            core: self.settings.core,
            info: request.info(),
            position: request.position(),
            size: request.size(),
        };
        let (is_new, next) = self.walk.advance(&requested, O::mark(&page), &text);
        self.request = next.map(|next| {
            request.go_to(&next);
            request
        });
        is_new.then_some(Ok(page))
    }
}

impl<'c, O: Paged + 'c> Stream for Pages<'c, O> {
    type Item = Result<Response<O::Output>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        pages.start();
        if pages.walk.is_at_rest() {
            return Poll::Ready(None);
        }
        let fetched = ready!(pages.walk.poll_page(context));
        let page = fetched.and_then(|accepted| pages.advance(accepted));
        Poll::Ready(page.or_else(|| pages.walk.end().map(Err)))
    }
}

/// What a stream of pages keeps of its list, whatever the items are.
#[derive(Default)]
struct Walk<'c> {
    tracker: PageTracker,
    /// How many more pages are fetched at most.
    left: Option<usize>,
    fetching: Option<BoxFuture<'c, Result<Accepted>>>,
    /// The problem with the page after the last one.
    problem: Option<Error>,
    ended: bool,
}

/// The request for one page.
struct Requested<'r> {
    core: &'r Core,
    info: &'static OperationInfo,
    position: Position,
    size: Option<u64>,
}

impl<'c> Walk<'c> {
    /// Whether the next page is to be fetched now.
    fn is_idle(&self) -> bool {
        self.is_at_rest() && !self.ended && self.left != Some(0)
    }

    /// Whether there is neither a page nor a problem to wait for.
    fn is_at_rest(&self) -> bool {
        self.fetching.is_none() && self.problem.is_none()
    }

    fn fetch(&mut self, page: BoxFuture<'c, Result<Accepted>>) {
        self.left = self.left.map(|left| left - 1);
        self.fetching = Some(page);
    }

    /// Returns the page that is being fetched; `None` if there is none, or it failed.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Accepted>> {
        let Some(fetching) = &mut self.fetching else { return Poll::Ready(None) };
        let fetched = ready!(fetching.as_mut().poll(context));
        self.fetching = None;
        Poll::Ready(fetched.map_err(|error| self.problem = Some(error)).ok())
    }

    /// Records a page; returns whether it is new, and where the list continues.
    fn advance(
        &mut self,
        requested: &Requested<'_>,
        mark: PageMark,
        text: &[u8],
    ) -> (bool, Option<Position>) {
        let Some(info) = requested.info.pages else { return (true, None) };
        let data = requested.core.api().envelope.map_or(&[][..], |envelope| envelope.data);
        let path = DataPath { data, output: requested.info.output_in };
        let facts = facts(info, mark, text, path, self.tracker.compares());
        match self.tracker.next(info, &requested.position, requested.size, &facts) {
            Ok(NextPage::Next(next)) => (true, Some(next)),
            Ok(NextPage::End) => (true, None),
            Ok(NextPage::Repeated) => (false, None),
            Err(Stopped { error, is_new, continue_at }) => {
                self.problem = Some(error.of(requested.info.id));
                (is_new, continue_at)
            }
        }
    }

    /// Ends the stream, with the problem that there may be.
    fn end(&mut self) -> Option<Error> {
        self.ended = true;
        self.problem.take()
    }
}

/// Returns the pagination members of a page: from its types, or also from its text if these leave
/// anything open.
fn facts(
    info: &PageInfo,
    mark: PageMark,
    text: &[u8],
    path: DataPath<'_>,
    compares: bool,
) -> PageFacts {
    let next = mark.next.filter(|next| !next.is_empty());
    let tells_all = next.is_some() && mark.items > 0 && info.more.is_some() == mark.more.is_some();
    if matches!(info.parameter, PageParameter::Token(_)) && tells_all && !compares {
        return PageFacts { items: mark.items, next, more: mark.more, ..PageFacts::default() };
    }
    let mut facts = PageFacts::read(text, path, info);
    // Types also read other wire names of their members.
    facts.items = facts.items.max(mark.items);
    facts.total = facts.total.or_else(|| mark.total?.try_into().ok());
    facts.more = facts.more.or(mark.more);
    facts.next = facts.next.or(next);
    if facts.items > 0 {
        facts.odd_items = None;
    }
    facts
}

impl<O: Paged> fmt::Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("ended", &self.walk.ended).finish_non_exhaustive()
    }
}

/// A stream of the items of a list; a page is fetched when the items of the last one are used up.
///
/// After an error the stream has ended; [`rest`](Items::rest) returns where to continue.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<'c, O: Paged> {
    pages: Pages<'c, O>,
    /// The request for the current page, and the metadata of its answer.
    page: Option<(O, Metadata)>,
    items: std::vec::IntoIter<O::Item>,
    /// How many items of the current page were returned.
    taken: usize,
    /// How many items are still to be skipped.
    skip: usize,
}

impl<O: Paged> Unpin for Items<'_, O> {}

impl<'c, O: Paged + 'c> Items<'c, O> {
    /// Skips the first items, for instance those that an earlier stream returned.
    pub fn skip_first(mut self, items: usize) -> Self {
        self.skip = items;
        self
    }

    /// Ends the stream after this many pages.
    pub fn at_most_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.at_most(pages);
        self
    }

    /// Returns where a later stream can continue: the request for the page with the next item, and
    /// how many of its items were already returned. `None` after the last item.
    pub fn rest(&self) -> Option<(&O, usize)> {
        match &self.page {
            Some((request, _)) if self.items.len() > 0 => Some((request, self.taken)),
            _ => self.pages.rest().map(|request| (request, 0)),
        }
    }

    /// Returns the metadata of the answer with the last item.
    pub fn metadata(&self) -> Option<&Metadata> {
        self.page.as_ref().map(|(_, metadata)| metadata)
    }

    /// Returns the next item.
    pub async fn next(&mut self) -> Option<Result<O::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn core(&self) -> &'c Core {
        self.pages.core()
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
