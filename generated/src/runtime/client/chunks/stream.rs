//! The stream over the outcomes of all members; chunks are sent as their turn comes.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::super::accepted::unanswered;
use super::super::call::{Call, CallSettings};
use super::super::error::Error;
use super::answer::{ChunkAnswer, Chunked, MemberResult};

/// How many chunks are sent at once, unless the caller says otherwise.
const AT_ONCE: usize = 4;

impl<'c, O: Chunked> Call<'c, O> {
    /// Splits the list of the request into chunks that the service takes, and returns a stream of
    /// what comes of each member, in their order.
    ///
    /// Each chunk is a call with the settings of this one: it waits for the rate limit, is repeated
    /// as any call is, and fails alone. A member that is invalid by itself is not sent, and fails
    /// alone, too.
    ///
    /// ```
    /// use std::fmt::Debug;
    ///
    /// use optima_courier::client::{Call, Chunked};
    ///
    /// async fn print_all<O: Chunked>(call: Call<'_, O>)
    /// where
    ///     O::Member: Debug,
    ///     O::Found: Debug,
    /// {
    ///     let mut outcomes = call.in_chunks().at_once(2);
    ///     while let Some(outcome) = outcomes.next().await {
    ///         println!("{:?}: {:?}", outcome.member, outcome.result);
    ///     }
    /// }
    /// ```
    pub fn in_chunks(mut self) -> Chunks<'c, O> {
        let members = self.request.take_members().into_iter();
        let Call { request, settings } = self;
        let (sent, ready) = (VecDeque::new(), Vec::new().into_iter());
        Chunks { request, settings, members, size: O::MOST, at_once: AT_ONCE, sent, ready }
    }
}

/// What came of one member of a list.
///
/// Its debug output leaves out the member, which may hold personal data.
#[derive(Clone)]
pub struct MemberOutcome<M, T> {
    /// The member, as it was given.
    pub member: M,
    /// What the answers hold for it.
    ///
    /// Members of one chunk share the error of their call. An answer that doesn't tell what belongs
    /// to which member is an error of the kind [`Decode`](super::super::error::ErrorKind::Decode).
    pub result: Result<T, Arc<Error>>,
}

impl<M, T: fmt::Debug> fmt::Debug for MemberOutcome<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemberOutcome").field("result", &self.result).finish_non_exhaustive()
    }
}

/// A stream of the outcomes of all members of a list, in the order of the members.
///
/// Nothing is sent before it is polled, and dropping it drops the calls under way. It holds the
/// answers of no more chunks than are sent at once.
#[must_use = "a stream does nothing until it is polled"]
pub struct Chunks<'c, O: Chunked> {
    /// The request without members.
    request: O,
    settings: CallSettings<'c>,
    /// Those that were not sent yet.
    members: std::vec::IntoIter<O::Member>,
    size: usize,
    at_once: usize,
    /// The chunks under way, in the order of their members.
    sent: VecDeque<Chunk<'c, O>>,
    /// The outcomes of the last chunk.
    ready: std::vec::IntoIter<MemberOutcome<O::Member, O::Found>>,
}

impl<O: Chunked> Unpin for Chunks<'_, O> {}

impl<'c, O: Chunked> Chunks<'c, O> {
    /// Makes smaller chunks; the service takes no larger ones, and a chunk has at least one member.
    ///
    /// Chunks of one member tell which member makes a call fail, and take more of the rate limit.
    pub fn of_at_most(mut self, members: usize) -> Self {
        self.size = members.clamp(1, O::MOST.max(1));
        self
    }

    /// Sets how many chunks are sent at once, four unless set, and at least one.
    pub fn at_once(mut self, chunks: usize) -> Self {
        self.at_once = chunks.max(1);
        self
    }

    /// Returns the outcome of the next member; `None` after the last one.
    pub async fn next(&mut self) -> Option<MemberOutcome<O::Member, O::Found>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Sends the next chunk; `None` if no members are left.
    fn send(&mut self) -> Option<Chunk<'c, O>> {
        let members: Vec<O::Member> = self.members.by_ref().take(self.size).collect();
        if members.is_empty() {
            return None;
        }
        let refusals = members.iter().map(|member| self.refuse(member).map(Arc::new));
        let members: Vec<_> = refusals.collect::<Vec<_>>().into_iter().zip(members).collect();
        let valid = members.iter().filter(|(refusal, _)| refusal.is_none());
        let valid: Vec<O::Member> = valid.map(|(_, member)| member.clone()).collect();
        let answer = match valid.is_empty() {
            true => Answer::Here(Vec::new()),
            false => {
                let request = self.with(valid.clone());
                let call = Call { request, settings: self.settings.clone() };
                Answer::Awaited(O::send_chunk(call, valid))
            }
        };
        Some(Chunk { members, answer })
    }

    /// Returns why a request with this member alone would not be sent.
    fn refuse(&self, member: &O::Member) -> Option<Error> {
        self.settings.prepare(&self.with(vec![member.clone()])).err()
    }

    fn with(&self, members: Vec<O::Member>) -> O {
        let mut request = self.request.clone();
        request.set_members(members);
        request
    }
}

impl<'c, O: Chunked> Stream for Chunks<'c, O> {
    type Item = MemberOutcome<O::Member, O::Found>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = self.get_mut();
        loop {
            if let Some(outcome) = stream.ready.next() {
                return Poll::Ready(Some(outcome));
            }
            while stream.sent.len() < stream.at_once
                && let Some(chunk) = stream.send()
            {
                stream.sent.push_back(chunk);
            }
            stream.sent.iter_mut().for_each(|chunk| chunk.poll(context));
            match stream.sent.pop_front() {
                Some(Chunk { members, answer: Answer::Here(results) }) => {
                    stream.ready = outcomes(members, results).into_iter();
                }
                Some(waiting) => {
                    stream.sent.push_front(waiting);
                    return Poll::Pending;
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Chunked> fmt::Debug for Chunks<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks").field("left", &self.members.len()).finish_non_exhaustive()
    }
}

/// One chunk.
struct Chunk<'c, O: Chunked> {
    /// Its members, and why one was not sent.
    members: Vec<(Option<Arc<Error>>, O::Member)>,
    answer: Answer<'c, O::Found>,
}

/// What comes of the members that were sent.
enum Answer<'c, T> {
    Awaited(ChunkAnswer<'c, T>),
    Here(Vec<MemberResult<T>>),
}

impl<O: Chunked> Chunk<'_, O> {
    fn poll(&mut self, context: &mut Context<'_>) {
        if let Answer::Awaited(answer) = &mut self.answer
            && let Poll::Ready(results) = answer.as_mut().poll(context)
        {
            self.answer = Answer::Here(results);
        }
    }
}

/// Puts the results of the members that were sent beside the reasons of the others.
fn outcomes<M, T>(
    members: Vec<(Option<Arc<Error>>, M)>,
    results: Vec<MemberResult<T>>,
) -> Vec<MemberOutcome<M, T>> {
    let mut results = results.into_iter();
    let outcome = |(refusal, member): (Option<Arc<Error>>, M)| {
        let result = match refusal {
            Some(error) => Err(error),
            // Each member that was sent has a result.
            None => results.next().unwrap_or_else(|| Err(Arc::new(unanswered()))),
        };
        MemberOutcome { member, result }
    };
    members.into_iter().map(outcome).collect()
}
