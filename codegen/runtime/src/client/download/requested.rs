//! The request for a file that an answer links to: to any host, and always without the key.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue, Uri};

use super::super::accepted::unanswered;
use super::super::answer::Answer;
use super::super::core::Core;
use super::super::description::{ErrorKind, OperationInfo, RetryClass};
use super::super::error::{Error, Result};
use super::super::request::{Options, Prepared};
use super::super::response::Response;
use super::super::retry::RetryPolicy;
use super::super::retry_loop::{Caller, execute};
use super::super::time::BoxFuture;
use super::super::transport::base_url;
use super::super::validate::Violations;
#[cfg(feature = "streaming")]
use super::file_position::FilePosition;
#[cfg(feature = "streaming")]
use super::file_stream::FileStream;

/// Its name in errors and hooks; the URL comes from the caller.
pub(crate) static DOWNLOAD: OperationInfo =
    OperationInfo::new("download", http::Method::GET, "", RetryClass::Safe);

/// The download of one file, which begins when it is awaited.
///
/// It is sent without the key and the headers of the client; redirects are refused.
#[must_use = "a download begins when it is awaited"]
pub struct Download<'c> {
    pub(crate) core: &'c Core,
    url: String,
    pub(super) options: Options,
}

impl<'c> Download<'c> {
    /// Creates a download with the client's settings.
    pub fn new(core: &'c Core, url: impl Into<String>) -> Download<'c> {
        Download { core, url: url.into(), options: core.shared().options }
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// Sets the timeout of the download with all its attempts and waits; `None` for no timeout.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.timeout = timeout.into();
        self
    }

    /// Sets the timeout of each attempt; `None` for no timeout.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options.attempt_timeout = timeout.into();
        self
    }

    /// Sets the limit of the file in bytes.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.options.answer_limit = bytes;
        self
    }

    /// Returns the file as a stream of chunks, instead of as a whole in memory; with the feature
    /// `streaming`.
    #[cfg(feature = "streaming")]
    pub fn stream(self) -> FileStream<'c> {
        FileStream::new(self, None)
    }

    /// Returns the rest of the file as a stream, from where an earlier one
    /// [ended](FileStream::rest); with the feature `streaming`.
    #[cfg(feature = "streaming")]
    pub fn stream_from(self, position: FilePosition) -> FileStream<'c> {
        FileStream::new(self, Some(position))
    }

    pub(super) fn prepare(&self) -> Result<Box<Prepared>> {
        let invalid = |problem: &str| Error::new(ErrorKind::Invalid, problem).of(DOWNLOAD.id);
        let uri: Uri = self.url.parse().map_err(|_| invalid("the address is not a URL"))?;
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
            streams: false,
            #[cfg(feature = "testing")]
            typed: None,
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
            file.ok_or_else(|| unanswered().of(DOWNLOAD.id))?.respond()
        })
    }
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("options", &self.options).finish_non_exhaustive()
    }
}
