//! One call of one operation: what belongs to it alone, and the await that sends it.

use std::fmt;
use std::future::IntoFuture;

use super::client::{Core, Validation};
use super::engine::{self, Draft, Prepared};
use super::error::Result;
use super::operation::Operation;
use super::response::Response;
use super::target::{Headers, Target};
use super::transport::BoxFuture;
use super::validate::Violations;

/// A call that is sent when it is awaited.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, O: Operation> {
    core: &'c Core,
    request: O,
    validation: Validation,
    headers: Headers,
}

impl<'c, O: Operation> Call<'c, O> {
    /// A call with the client's settings.
    pub fn new(core: &'c Core, request: O) -> Self {
        Call { core, request, validation: core.validation(), headers: Headers::default() }
    }

    /// What this call does about violations, whatever the client does.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    /// Sends one more header with this call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.required(name, &value);
        self
    }

    fn prepare(self) -> Result<Prepared> {
        let Call { core, request, validation, mut headers } = self;
        let found = match validation {
            Validation::Off => Violations::default(),
            Validation::Enforce | Validation::Warn => request.violations(),
        };
        let mut target = Target::default();
        request.target(&mut target);
        request.headers(&mut headers);
        let body = request.body();
        engine::prepare(core, Draft { info: O::INFO, validation, found, target, headers, body })
    }
}

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::INFO.id)
            .field("validation", &self.validation)
            .finish_non_exhaustive()
    }
}

impl<'c, O: Operation + 'c> IntoFuture for Call<'c, O> {
    type Output = Result<Response<O::Output>>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let core = self.core.clone();
        let prepared = self.prepare();
        Box::pin(async move { engine::execute(core, prepared?).await?.decode() })
    }
}
