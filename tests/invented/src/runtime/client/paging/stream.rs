//! Streams of pages and of items; each page is fetched when it is needed.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::super::answer::Answer;
use super::super::call::{Call, CallSettings};
use super::super::codec::DataPath;
use super::super::core::Core;
use super::super::description::{ErrorKind, PageInfo, PageParameter};
use super::super::error::{Error, Result};
use super::super::request::Prepared;
use super::super::response::{Metadata, Response};
use super::super::retry_loop::{Caller, execute};
use super::super::time::BoxFuture;
use super::facts::PageFacts;
use super::page::Paged;
use super::tracker::{NextPage, PageTracker, Stopped};

impl<'c, O: Paged + 'c> Call<'c, O> {
    /// Returns a stream of the pages, starting with the requested one.
    pub fn pages(self) -> Pages<'c, O> {
        Pages {
            request: Some(self.request),
            settings: self.settings,
            tracker: PageTracker::default(),
            left: None,
            fetching: None,
            problem: None,
            ended: false,
        }
    }

    /// Returns a stream of the items of all pages, starting with the requested page.
    pub fn items(self) -> Items<'c, O> {
        Items { pages: self.pages(), page: None, items: Vec::new().into_iter(), taken: 0, skip: 0 }
    }
}

/// A page and the text from which it was decoded.
type Fetched<O> = Result<(Response<O>, Bytes)>;

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
    tracker: PageTracker,
    left: Option<usize>,
    fetching: Option<BoxFuture<'c, Fetched<O::Output>>>,
    /// The problem with the page after the last one.
    problem: Option<Error>,
    ended: bool,
}

impl<O: Paged> Unpin for Pages<'_, O> {}

impl<'c, O: Paged + 'c> Pages<'c, O> {
    /// Ends the stream after this many pages.
    pub fn at_most(mut self, pages: usize) -> Self {
        self.left = Some(pages);
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

    fn start(&mut self) -> Option<BoxFuture<'c, Fetched<O::Output>>> {
        if self.ended || self.left == Some(0) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        let prepared = self.settings.prepare(self.request.as_ref()?);
        Some(Box::pin(fetch::<O>(self.settings.core, prepared)))
    }

    /// Records a page and moves to the next one; `false` if the page only repeats an earlier one.
    fn advance(&mut self, page: &Response<O::Output>, text: &[u8]) -> bool {
        let Some(mut request) = self.request.take() else { return true };
        let Some(info) = request.info().pages else { return true };
        let path = self.settings.core.api().envelope.map_or(&[][..], |envelope| envelope.data);
        let path = DataPath { data: path, output: request.info().output_in };
        let facts = facts::<O>(info, page, text, path, self.tracker.compares());
        let next = self.tracker.next(info, &request.position(), request.size(), &facts);
        let (is_new, continue_at) = match next {
            Ok(NextPage::Next(next)) => (true, Some(next)),
            Ok(NextPage::End) => (true, None),
            Ok(NextPage::Repeated) => (false, None),
            Err(Stopped { error, is_new, continue_at }) => {
                self.problem = Some(error.of(request.info().id));
                (is_new, continue_at)
            }
        };
        self.request = continue_at.map(|next| {
            request.go_to(&next);
            request
        });
        is_new
    }
}

/// Returns the pagination members of a page: from its types, or also from its text if these leave
/// anything open.
fn facts<O: Paged>(
    info: &PageInfo,
    page: &O::Output,
    text: &[u8],
    path: DataPath<'_>,
    compares: bool,
) -> PageFacts {
    let mark = O::mark(page);
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

/// Sends a prepared request and decodes the page.
async fn fetch<O: Paged>(core: &Core, prepared: Result<Box<Prepared>>) -> Fetched<O::Output> {
    let prepared = prepared?;
    let mut page = None;
    let mut accept = |answer: Answer<'_>| {
        let text = answer.body.clone();
        page = Some((answer.decode()?, text));
        Ok(())
    };
    execute(core, &prepared, Caller::User, &mut accept).await?;
    // `execute` succeeds only after `accept` has decoded an answer.
    page.ok_or_else(|| Error::new(ErrorKind::Decode, "no answer came").of(prepared.info.id))
}

impl<'c, O: Paged + 'c> Stream for Pages<'c, O> {
    type Item = Result<Response<O::Output>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        if pages.problem.is_none() {
            if pages.fetching.is_none() {
                pages.fetching = pages.start();
            }
            let Some(fetching) = &mut pages.fetching else { return Poll::Ready(None) };
            let fetched = ready!(fetching.as_mut().poll(context));
            pages.fetching = None;
            match fetched {
                Ok((page, text)) if pages.advance(&page, &text) => {
                    return Poll::Ready(Some(Ok(page)));
                }
                Ok(_) => {}
                Err(error) => pages.problem = Some(error),
            }
        }
        pages.ended = true;
        Poll::Ready(pages.problem.take().map(Err))
    }
}

impl<O: Paged> fmt::Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("ended", &self.ended).finish_non_exhaustive()
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
