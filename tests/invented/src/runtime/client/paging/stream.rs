//! Streams over lists: page by page, or item by item, each page fetched when it is needed.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::super::answer::Answer;
use super::super::api::{ErrorKind, PageInfo, PageParameter};
use super::super::call::{Call, CallSettings};
use super::super::codec::DataPath;
use super::super::core::Core;
use super::super::error::{Error, Result};
use super::super::request::Prepared;
use super::super::response::{Metadata, Response};
use super::super::retry_loop::{Caller, execute};
use super::super::time::BoxFuture;
use super::facts::PageFacts;
use super::page::Paged;
use super::tracker::{NextPage, PageTracker, Stopped};

impl<'c, O: Paged + 'c> Call<'c, O> {
    /// The pages of the list, from the one that the request asks for.
    pub fn pages(self) -> Pages<'c, O> {
        Pages {
            request: Some(self.request),
            settings: self.settings,
            trail: PageTracker::default(),
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

/// A page, and the text that it was decoded from.
type Fetched<O> = Result<(Response<O>, Bytes)>;

/// The pages of a list, as a stream; none is fetched before it is asked for.
///
/// It ends where the service says so, or has no more: after the last token, at the number of all
/// items, at an empty page, or where a server answers a page past the end with the last one once
/// more, which is not handed out. It is an error where what pages say can't be: they go round in a
/// circle, say that there are more and name none, name them in a form that can't be read, or hold
/// less than the list says.
///
/// After an error the stream is at its end; [`rest`](Pages::rest) tells how to go on.
#[must_use = "a stream does nothing until it is asked for pages"]
pub struct Pages<'c, O: Paged> {
    /// The page to fetch next.
    request: Option<O>,
    settings: CallSettings<'c>,
    trail: PageTracker,
    left: Option<usize>,
    fetching: Option<BoxFuture<'c, Fetched<O::Output>>>,
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

    fn start(&mut self) -> Option<BoxFuture<'c, Fetched<O::Output>>> {
        if self.ended || self.left == Some(0) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        let prepared = self.settings.prepare(self.request.as_ref()?);
        Some(Box::pin(fetch::<O>(self.settings.core, prepared)))
    }

    /// Takes note of a page, and turns to the next one; false where the page is none of its own.
    fn advance(&mut self, page: &Response<O::Output>, text: &[u8]) -> bool {
        let Some(mut request) = self.request.take() else { return true };
        let Some(info) = request.info().pages else { return true };
        let path = self.settings.core.api().envelope.map_or(&[][..], |envelope| envelope.data);
        let path = DataPath(path, request.info().output_in);
        let facts = facts::<O>(info, page, text, path, self.trail.compares());
        let next = self.trail.next(info, &request.position(), request.size(), &facts);
        let (is_new, on) = match next {
            Ok(NextPage::Next(next)) => (true, Some(next)),
            Ok(NextPage::End) => (true, None),
            Ok(NextPage::Repeated) => (false, None),
            Err(Stopped { error, is_new, on }) => {
                self.trouble = Some(error.of(request.info().id));
                (is_new, on)
            }
        };
        self.request = on.map(|next| {
            request.go_to(&next);
            request
        });
        is_new
    }
}

/// What a page says of its list: by its types, or by its text where they leave anything open.
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
    // Types know other names of their members too.
    facts.items = facts.items.max(mark.items);
    facts.total = facts.total.or_else(|| mark.total?.try_into().ok());
    facts.more = facts.more.or(mark.more);
    facts.next = facts.next.or(next);
    if facts.items > 0 {
        facts.odd_items = None;
    }
    facts
}

/// Sends a request that is fit to be sent, and decodes the page that it is to get.
async fn fetch<O: Paged>(core: &Core, prepared: Result<Box<Prepared>>) -> Fetched<O::Output> {
    let prepared = prepared?;
    let mut page = None;
    let mut accept = |answer: Answer<'_>| {
        let text = answer.body.clone();
        page = Some((answer.decode()?, text));
        Ok(())
    };
    execute(core, &prepared, Caller::User, &mut accept).await?;
    // An accepted answer was decoded just before.
    page.ok_or_else(|| Error::new(ErrorKind::Decode, "no answer came").of(prepared.info.id))
}

impl<'c, O: Paged + 'c> Stream for Pages<'c, O> {
    type Item = Result<Response<O::Output>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        if pages.trouble.is_none() {
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
                Err(error) => pages.trouble = Some(error),
            }
        }
        pages.ended = true;
        Poll::Ready(pages.trouble.take().map(Err))
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
