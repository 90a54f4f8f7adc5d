//! The trait of interceptors: one function for each phase.

use std::error::Error;
use std::sync::Arc;

use super::answer_head::AnswerHead;
use super::ended_call::EndedCall;
use super::signed_request::SignedRequest;
use super::unsigned_request::UnsignedRequest;

/// What an interceptor says of a request or an answer: go on, or why not.
///
/// A text is a reason: `Err("outside of business hours".into())`. Neither it nor the error of
/// another type may show a secret, since its text becomes part of the call's error.
pub type PhaseResult = Result<(), Box<dyn Error + Send + Sync>>;

/// Code of yours that takes part in each call of a client, at phases with names, and may change or
/// refuse a request.
///
/// Every attempt passes the phases: those of retries, of pages, of chunks and polls, and the
/// requests that the client makes by itself, such as read-backs and those for the rest of a file.
///
/// | phase | when | may |
/// |---|---|---|
/// | [`before_signing`](Interceptor::before_signing) | before an attempt waits for the rate limit and is signed | change headers, query and body; refuse |
/// | [`before_sending`](Interceptor::before_sending) | after it is signed | add headers that are not signed; refuse |
/// | [`after_head`](Interceptor::after_head) | when the head of an answer came, before its body is read | refuse |
/// | [`call_ended`](Interceptor::call_ended) | once for each call, however it ends | nothing |
///
/// Several interceptors see a request in the order in which they were added, each as those before
/// it left it, and the answer and the end of the call in the opposite order. Each attempt starts
/// from the request of the call, without the changes of the attempt before. The first that refuses
/// ends the call, and those after it are not asked; all of them hear of the end.
///
/// A refusal is an error of the kind
/// [`ErrorKind::Intercepted`](super::error::ErrorKind::Intercepted), with the reason as its source,
/// and is never retried. Before sending, nothing was sent: neither the rate limit nor the retry
/// budget is charged, except that the rate limit counts what is refused after signing. After the
/// head, the answer is dropped unread, and [`may_have_acted`](super::error::Error::may_have_acted)
/// says whether the server may have done what was asked.
///
/// Functions are called without waiting, so they should be quick. What has to wait belongs into a
/// [`KeyProvider`](super::super::auth::KeyProvider), or into a layer around the transport.
pub trait Interceptor: Send + Sync + 'static {
    /// The name in the error of a refusal; that of the type unless it is given.
    fn name(&self) -> &str {
        std::any::type_name::<Self>()
    }

    /// Called before an attempt is signed. What it changes is what the signature covers.
    fn before_signing(&self, _request: &mut UnsignedRequest<'_>) -> PhaseResult {
        Ok(())
    }

    /// Called before an attempt is sent, with its key and its signature.
    fn before_sending(&self, _request: &mut SignedRequest<'_>) -> PhaseResult {
        Ok(())
    }

    /// Called when the head of an answer came, whatever its status.
    fn after_head(&self, _answer: &AnswerHead<'_>) -> PhaseResult {
        Ok(())
    }

    /// Called when a call ends, even if it is cancelled or was never sent. A request that
    /// validation refuses is not a call.
    fn call_ended(&self, _call: &EndedCall<'_>) {}
}

/// Several clients may share one interceptor.
impl<I: Interceptor + ?Sized> Interceptor for Arc<I> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn before_signing(&self, request: &mut UnsignedRequest<'_>) -> PhaseResult {
        (**self).before_signing(request)
    }

    fn before_sending(&self, request: &mut SignedRequest<'_>) -> PhaseResult {
        (**self).before_sending(request)
    }

    fn after_head(&self, answer: &AnswerHead<'_>) -> PhaseResult {
        (**self).after_head(answer)
    }

    fn call_ended(&self, call: &EndedCall<'_>) {
        (**self).call_ended(call);
    }
}
