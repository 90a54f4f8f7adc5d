//! One call of one operation, with its own settings; awaiting it sends it.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::accepted::{Answered, open_slot, send};
use super::auth::ApiKey;
use super::core::Core;
use super::description::OperationInfo;
use super::error::Result;
use super::prepare::{Draft, prepare};
use super::request::{Headers, Operation, Options, Prepared, RequestTarget};
use super::response::Response;
use super::retry::RetryPolicy;
use super::time::BoxFuture;
use super::validate::Validation;

/// A call that is sent when it is awaited.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, O: Operation> {
    pub(crate) request: O,
    pub(crate) settings: CallSettings<'c>,
}

/// The settings of a call.
#[derive(Clone)]
pub(crate) struct CallSettings<'c> {
    pub(crate) core: &'c Core,
    options: Options,
    headers: Headers,
    key: Option<ApiKey>,
}

impl<'c, O: Operation> Call<'c, O> {
    /// Creates a call with the client's settings.
    pub fn new(core: &'c Core, request: O) -> Self {
        let options = core.shared().options;
        let settings = CallSettings { core, options, headers: Headers::default(), key: None };
        Call { request, settings }
    }

    /// Sets how this call handles violations.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.options.validation = validation;
        self
    }

    /// Adds a header to this call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.required(name, &value);
        self
    }

    /// Sets another key for this call.
    pub fn key(mut self, key: impl Into<ApiKey>) -> Self {
        self.settings.key = Some(key.into());
        self
    }

    /// Sets the retry policy of this call.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.options.retry = policy;
        self
    }

    /// Sets the timeout of this call with all its attempts and waits; `None` for no timeout.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.timeout = timeout.into();
        self
    }

    /// Sets the timeout of each attempt of this call; `None` for no timeout.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.attempt_timeout = timeout.into();
        self
    }

    /// Sets the limit of the answer in bytes, both as received and decoded.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.settings.options.answer_limit = bytes;
        self
    }
}

impl CallSettings<'_> {
    /// Checks and prepares a request.
    pub(crate) fn prepare<O: Operation>(&self, request: &O) -> Result<Box<Prepared>> {
        let mut draft = self.draft(request.info());
        if self.options.validation != Validation::Off {
            draft.found = request.violations();
        }
        request.target(&mut draft.target);
        request.headers(&mut draft.headers);
        draft.body = request.body();
        #[cfg(feature = "testing")]
        {
            draft.typed = request.share();
        }
        self.finish(draft)
    }

    fn draft(&self, info: &'static OperationInfo) -> Draft {
        let target = RequestTarget::under(&self.core.shared().base);
        Draft { headers: self.headers.clone(), ..Draft::new(info, target) }
    }

    fn finish(&self, draft: Draft) -> Result<Box<Prepared>> {
        let mut prepared = prepare(self.core, &self.options, draft)?;
        prepared.key = self.key.clone();
        Ok(prepared)
    }
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
        let prepared = self.settings.prepare(&self.request);
        Box::pin(Answered::new(send(self.settings.core, prepared, open_slot::<O::Output>)))
    }
}
