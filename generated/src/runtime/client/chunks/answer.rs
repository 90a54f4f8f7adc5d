//! The answers of one chunk: which part of them belongs to which member of its list.

use std::future::IntoFuture;
use std::sync::Arc;

use super::super::call::Call;
use super::super::description::ErrorKind;
use super::super::error::{Error, Result};
use super::super::paging::page::Paged;
use super::super::request::Operation;
use super::super::time::BoxFuture;

/// How many items the answers of one chunk may hold.
const MAX_FOUND: usize = 100_000;

/// What the answers of a chunk hold for one of its members.
pub type MemberResult<T> = Result<T, Arc<Error>>;

/// The answers of a chunk, a result for each member in the order of the members.
pub type ChunkAnswer<'c, T> = BoxFuture<'c, Vec<MemberResult<T>>>;

/// A request with a list of which the service takes only so many members at once.
pub trait Chunked: Operation + Clone + 'static {
    /// A member of the list.
    type Member: Clone + Send;

    /// What answers hold for a member.
    type Found;

    /// How many members one request takes.
    const MOST: usize;

    /// Takes the members, and leaves none.
    fn take_members(&mut self) -> Vec<Self::Member>;

    /// Sets the members, and what suits a chunk of them.
    fn set_members(&mut self, members: Vec<Self::Member>);

    /// Sends a call with these members.
    fn send_chunk<'c>(
        call: Call<'c, Self>,
        members: Vec<Self::Member>,
    ) -> ChunkAnswer<'c, Self::Found>;
}

/// Sends a call whose answer has a result for each member of a list, in the same order.
///
/// An answer with more or fewer results says nothing of any member.
pub fn in_order<'c, O: Operation + 'c, T: Send + 'c>(
    call: Call<'c, O>,
    members: usize,
    results: fn(O::Output) -> Vec<T>,
) -> ChunkAnswer<'c, T> {
    let operation = call.request.info().id;
    let answer = call.into_future();
    Box::pin(async move {
        let answer = answer.await.map(|response| results(response.into_parts().0));
        match answer {
            Ok(results) if results.len() == members => results.into_iter().map(Ok).collect(),
            Ok(results) => failed(miscounted(results.len(), members).of(operation), members),
            Err(error) => failed(error, members),
        }
    })
}

/// Sends a call for all pages of a list that is filtered by members; each item belongs to the
/// member that it holds itself.
///
/// Where an item belongs to none, nothing is said of members without items.
pub fn matching<'c, O: Paged + 'c, M: PartialEq + Send + 'c>(
    call: Call<'c, O>,
    members: Vec<M>,
    held: fn(&O::Item) -> Option<&M>,
) -> ChunkAnswer<'c, Vec<O::Item>>
where
    O::Item: Clone + Send,
{
    Box::pin(async move {
        let operation = call.request.info().id;
        let mut found: Vec<Vec<O::Item>> = members.iter().map(|_| Vec::new()).collect();
        let (mut items, mut count, mut strays) = (call.items(), 0, 0);
        while let Some(item) = items.next().await {
            count += 1;
            match item {
                Ok(_) if count > MAX_FOUND => {
                    return failed(too_many().of(operation), members.len());
                }
                Ok(item) => strays += usize::from(!sort(item, &members, held, &mut found)),
                Err(error) => return failed(error, members.len()),
            }
        }
        let stray = (strays > 0).then(|| Arc::new(unmatched(strays).of(operation)));
        let result = |found: Vec<O::Item>| match &stray {
            Some(error) if found.is_empty() => Err(Arc::clone(error)),
            _ => Ok(found),
        };
        found.into_iter().map(result).collect()
    })
}

/// Adds an item to those of each member that it holds; returns whether there is one.
fn sort<T: Clone, M: PartialEq>(
    item: T,
    members: &[M],
    held: fn(&T) -> Option<&M>,
    found: &mut [Vec<T>],
) -> bool {
    let held = held(&item);
    let places = members.iter().zip(found).filter(|(member, _)| Some(*member) == held);
    let mut is_known = false;
    for (_, place) in places {
        place.push(item.clone());
        is_known = true;
    }
    is_known
}

/// The same failure for each member.
fn failed<T>(error: Error, members: usize) -> Vec<MemberResult<T>> {
    let error = Arc::new(error);
    (0..members).map(|_| Err(Arc::clone(&error))).collect()
}

fn miscounted(results: usize, members: usize) -> Error {
    let problem = format!(
        "the answer holds {results} results for {members} members of the list, so which belongs \
         to which is unknown"
    );
    Error::new(ErrorKind::Decode, problem)
}

fn unmatched(strays: usize) -> Error {
    let problem = format!(
        "{strays} items of the answers belong to no member of the list, so whether there are any \
         for this one is unknown"
    );
    let help = "If you choose the fields of the answer, choose the one that the list filters by.";
    Error::new(ErrorKind::Decode, problem).advising(help)
}

fn too_many() -> Error {
    let problem = format!("the answers of one chunk hold more than {MAX_FOUND} items");
    Error::new(ErrorKind::Decode, problem)
        .advising("Make smaller chunks, or narrow the list with other filters.")
}
