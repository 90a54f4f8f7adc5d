//! Accepted answers, whose output may have any type: what sends, repeats and reads a call knows
//! only these, so it is compiled once, and not for each operation.

use std::any::Any;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;

use super::answer::Answer;
use super::codec::{Decode, Form, Slot};
use super::core::Core;
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::request::Prepared;
use super::response::{Metadata, Response};
use super::retry_loop::{Caller, execute};
use super::time::BoxFuture;
use super::value::SetAside;

/// An output of any type.
pub(crate) type ErasedOutput = Box<dyn Any + Send>;

/// An accepted answer.
pub(crate) struct Accepted {
    pub(crate) output: ErasedOutput,
    pub(crate) set_aside: Option<SetAside>,
    pub(crate) metadata: Metadata,
    /// The text from which it was decoded.
    pub(crate) body: Bytes,
}

impl Accepted {
    /// Returns the response; fails if the output has another type.
    pub(crate) fn respond<T: 'static>(self) -> Result<Response<T>> {
        match self.output.downcast() {
            Ok(output) => Ok(Response::new(output, self.set_aside, self.metadata)),
            Err(_) => Err(unanswered()),
        }
    }
}

/// A slot for the output of an operation.
pub(crate) trait OutputSlot: Slot {
    /// Whether an answer without data has an output.
    fn may_be_empty(&self) -> bool;

    /// Takes what was read, or else the output of an answer without data.
    fn take_output(&mut self) -> Option<ErasedOutput>;
}

impl<T: Decode + Send + 'static> OutputSlot for Option<Box<T>> {
    fn may_be_empty(&self) -> bool {
        T::Form::empty().is_some()
    }

    fn take_output(&mut self) -> Option<ErasedOutput> {
        Some(self.take().or_else(|| T::Form::empty().map(Box::new))?)
    }
}

/// Opens a slot, and passes it on.
pub(crate) type OpenSlot = fn(&mut dyn FnMut(&mut dyn OutputSlot));

/// Opens a slot for one type.
pub(crate) fn open_slot<T: Decode + Send + 'static>(reads: &mut dyn FnMut(&mut dyn OutputSlot)) {
    reads(&mut None::<Box<T>>);
}

/// Sends a prepared request, and decodes its answer into a slot.
pub(crate) fn send(
    core: &Core,
    prepared: Result<Box<Prepared>>,
    open_slot: OpenSlot,
) -> BoxFuture<'_, Result<Accepted>> {
    Box::pin(async move {
        let prepared = prepared?;
        let mut accepted = None;
        let mut accept = |answer: Answer<'_>| {
            accepted = Some(answer.decode(open_slot)?);
            Ok(())
        };
        execute(core, &prepared, Caller::User, &mut accept).await?;
        // `execute` succeeds only after `accept` has decoded an answer.
        accepted.ok_or_else(|| unanswered().of(prepared.info.id))
    })
}

/// Returns the error of a call without an answer, which can't happen.
#[cold]
pub(crate) fn unanswered() -> Error {
    Error::new(ErrorKind::Decode, "no answer came")
}

/// The future of a call: what differs from operation to operation is only the type of the output.
pub(crate) struct Answered<'c, T> {
    accepted: BoxFuture<'c, Result<Accepted>>,
    output: PhantomData<fn() -> T>,
}

impl<'c, T> Answered<'c, T> {
    pub(crate) fn new(accepted: BoxFuture<'c, Result<Accepted>>) -> Answered<'c, T> {
        Answered { accepted, output: PhantomData }
    }
}

impl<T: 'static> Future for Answered<'_, T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.accepted.as_mut().poll(context).map(|accepted| accepted?.respond())
    }
}
