//! The interceptors of a client, in the order in which they were added.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::answer_head::AnswerHead;
use super::description::{Api, ErrorKind};
use super::ended_call::EndedCall;
use super::error::{Error, Result};
use super::interceptor::Interceptor;
use super::request::Prepared;
use super::signed_request::SignedRequest;
use super::unsigned_request::UnsignedRequest;
use super::value::one_line;

/// The interceptors of a client. Its functions are cold, since few clients have any, and are called
/// only if there is one.
#[derive(Default)]
pub(crate) struct Interceptors(Vec<Arc<dyn Interceptor>>);

impl Interceptors {
    pub(crate) fn add(&mut self, interceptor: Arc<dyn Interceptor>) {
        self.0.push(interceptor);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the request of an attempt as the interceptors change it.
    #[cold]
    pub(crate) fn before_signing(
        &self,
        api: &'static Api,
        prepared: &Prepared,
        attempt: u32,
    ) -> Result<Box<Prepared>> {
        let mut changed = Box::new(prepared.clone());
        for interceptor in &self.0 {
            let prepared = &mut *changed;
            let verdict =
                interceptor.before_signing(&mut UnsignedRequest { api, prepared, attempt });
            let subject = "the request before it was signed";
            verdict.map_err(|why| refused(&**interceptor, subject, why, changed.info.id))?;
        }
        Ok(changed)
    }

    /// Shows a signed request, which may get more headers.
    #[cold]
    pub(crate) fn before_sending(
        &self,
        api: &'static Api,
        prepared: &Prepared,
        request: &mut http::Request<Bytes>,
        attempt: u32,
    ) -> Result<()> {
        let (info, is_foreign) = (prepared.info, prepared.keyless);
        for interceptor in &self.0 {
            let mut shown = SignedRequest { api, info, request, attempt, is_foreign };
            let verdict = interceptor.before_sending(&mut shown);
            let subject = "the request before it was sent";
            verdict.map_err(|why| refused(&**interceptor, subject, why, info.id))?;
        }
        Ok(())
    }

    /// Shows the head of an answer.
    #[cold]
    pub(crate) fn after_head(&self, answer: &AnswerHead<'_>) -> Result<()> {
        for interceptor in self.0.iter().rev() {
            let verdict = interceptor.after_head(answer);
            let subject = "the answer, whose body was not read";
            verdict.map_err(|why| refused(&**interceptor, subject, why, answer.operation))?;
        }
        Ok(())
    }

    /// Tells that a call has ended.
    #[cold]
    pub(crate) fn call_ended(&self, call: &EndedCall<'_>) {
        self.0.iter().rev().for_each(|interceptor| interceptor.call_ended(call));
    }
}

/// Returns the error of a refusal.
#[cold]
fn refused(
    interceptor: &dyn Interceptor,
    subject: &str,
    why: Box<dyn StdError + Send + Sync>,
    operation: &'static str,
) -> Error {
    let (name, reason) = (one_line(interceptor.name()), one_line(&why.to_string()));
    let problem = format!("the interceptor `{name}` refused {subject}: {reason}");
    Error::new(ErrorKind::Intercepted, problem).of(operation).caused_by(why)
}

/// Shows only their names.
impl fmt::Debug for Interceptors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|interceptor| interceptor.name())).finish()
    }
}
