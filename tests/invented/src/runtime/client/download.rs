//! Files that answers point to: fetched from whatever host, and never with the key.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue, Uri};

use super::answer::Answer;
use super::api::{ErrorKind, OperationInfo, RetryClass};
use super::core::Core;
use super::error::{Error, Result};
use super::request::{Options, Prepared};
use super::response::Response;
use super::retry::RetryPolicy;
use super::retry_loop::{Caller, execute};
use super::time::BoxFuture;
use super::transport::base_url;
use super::validate::Violations;

/// What errors and hooks call it; where it goes is in no template.
static DOWNLOAD: OperationInfo =
    OperationInfo::new("download", http::Method::GET, "", RetryClass::Safe);

/// The download of one file, which begins when it is awaited.
///
/// Sent are neither the key nor headers of the client; redirects are refused.
#[must_use = "a download begins when it is awaited"]
pub struct Download<'c> {
    core: &'c Core,
    url: String,
    options: Options,
}

impl<'c> Download<'c> {
    /// A download with the client's settings.
    pub fn new(core: &'c Core, url: impl Into<String>) -> Download<'c> {
        Download { core, url: url.into(), options: core.shared().options }
    }

    /// How often and after how long it is tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// How long it may take with all its attempts and waits; `None` sets no end.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.timeout = timeout.into();
        self
    }

    /// How long one attempt may take; `None` sets no end.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.attempt_timeout = timeout.into();
        self
    }

    /// How many bytes the file may have.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.options.answer_limit = bytes;
        self
    }

    fn prepare(&self) -> Result<Box<Prepared>> {
        let invalid = |problem: &str| Error::new(ErrorKind::Invalid, problem).of(DOWNLOAD.id);
        let uri: Uri = self.url.parse().map_err(|_| invalid("the address is no URL"))?;
        base_url::check_origin(&uri, self.core.shared().allow_http)
            .map_err(|refused| invalid(&format!("the address {}", refused.problem(""))))?;
        let agent = HeaderValue::from_static(self.core.api().user_agent);
        let any = HeaderValue::from_static("*/*");
        Ok(Box::new(Prepared {
            info: &DOWNLOAD,
            options: self.options,
            warnings: Violations::default(),
            uri,
            headers: Arc::new(HeaderMap::from_iter([(ACCEPT, any), (USER_AGENT, agent)])),
            body: Bytes::new(),
            key: None,
            keyless: true,
        }))
    }
}

impl<'c> IntoFuture for Download<'c> {
    type Output = Result<Response<Bytes>>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let prepared = self.prepare();
        Box::pin(async move {
            let mut file = None;
            let mut accept = |answer: Answer<'_>| {
                file = Some(answer.raw()?);
                Ok(())
            };
            execute(self.core, &*prepared?, Caller::User, &mut accept).await?;
            file.ok_or_else(|| Error::new(ErrorKind::Decode, "no file came").of(DOWNLOAD.id))
        })
    }
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("options", &self.options).finish_non_exhaustive()
    }
}
