//! One call of one operation: what belongs to it alone, and the await that sends it.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::answer::Answer;
use super::api::ErrorKind;
use super::auth::ApiKey;
use super::core::Core;
use super::error::{Error, Result};
use super::prepare::{Draft, prepare};
use super::request::{Headers, Operation, Options, Prepared, RequestTarget};
use super::response::Response;
use super::retry::RetryPolicy;
use super::retry_loop::{Caller, execute};
use super::time::BoxFuture;
use super::validate::{Validation, Violations};

/// A call that is sent when it is awaited.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, O: Operation> {
    pub(crate) request: O,
    pub(crate) settings: CallSettings<'c>,
}

/// What belongs to a call beside its request.
#[derive(Clone)]
pub(crate) struct CallSettings<'c> {
    pub(crate) core: &'c Core,
    options: Options,
    headers: Headers,
    key: Option<ApiKey>,
}

impl<'c, O: Operation> Call<'c, O> {
    /// A call with the client's settings.
    pub fn new(core: &'c Core, request: O) -> Self {
        let options = core.shared().options;
        let settings = CallSettings { core, options, headers: Headers::default(), key: None };
        Call { request, settings }
    }

    /// What this call does about violations, whatever the client does.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.options.validation = validation;
        self
    }

    /// Sends one more header with this call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.required(name, &value);
        self
    }

    /// Sends this call with another key.
    pub fn key(mut self, key: impl Into<ApiKey>) -> Self {
        self.settings.key = Some(key.into());
        self
    }

    /// How often and after how long this call is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.options.retry = policy;
        self
    }

    /// How long this call may take with all its attempts and waits; `None` sets no end.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.timeout = timeout.into();
        self
    }

    /// How long one attempt of this call may take; `None` sets no end.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.attempt_timeout = timeout.into();
        self
    }

    /// How many bytes the answer may take, as it comes and once it is decoded.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.settings.options.answer_limit = bytes;
        self
    }
}

impl CallSettings<'_> {
    /// Checks a request and turns it into the bytes to send.
    pub(crate) fn prepare<O: Operation>(&self, request: &O) -> Result<Box<Prepared>> {
        let found = match self.options.validation {
            Validation::Off => Violations::default(),
            Validation::Enforce | Validation::Warn => request.violations(),
        };
        let mut headers = self.headers.clone();
        let mut target = RequestTarget::under(&self.core.shared().base);
        request.target(&mut target);
        request.headers(&mut headers);
        let body = request.body();
        let draft = Draft { info: request.info(), found, target, headers, body };
        let mut prepared = prepare(self.core, &self.options, draft)?;
        prepared.key = self.key.clone();
        Ok(prepared)
    }
}

/// Sends a request that is fit to be sent, and decodes the answer that it is to get.
async fn decoded<O: Operation>(
    core: &Core,
    prepared: Result<Box<Prepared>>,
) -> Result<Response<O::Output>> {
    let prepared = prepared?;
    let mut output = None;
    let mut accept = |answer: Answer<'_>| {
        output = Some(answer.decode()?);
        Ok(())
    };
    execute(core, &prepared, Caller::User, &mut accept).await?;
    // An accepted answer was decoded just before.
    output.ok_or_else(|| Error::new(ErrorKind::Decode, "no answer came").of(prepared.info.id))
}

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.request.info().id)
            .field("options", &self.settings.options)
            .finish_non_exhaustive()
    }
}

impl<'c, O: Operation + 'c> IntoFuture for Call<'c, O> {
    type Output = Result<Response<O::Output>>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let core = self.settings.core;
        let prepared = self.settings.prepare(&self.request);
        Box::pin(decoded::<O>(core, prepared))
    }
}
