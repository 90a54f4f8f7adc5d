//! Prepares a request: turns it into the bytes to send, after all checks.

use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use super::core::Core;
use super::description::{ErrorKind, OperationInfo};
use super::error::{Error, Result};
use super::observe::trace;
use super::request::{Headers, Options, Prepared, RequestTarget, check_headers};
use super::validate::{Validation, Violations};

/// A request that has not been checked yet; its target is a complete URL.
pub(crate) struct Draft {
    pub(crate) info: &'static OperationInfo,
    pub(crate) found: Violations,
    pub(crate) target: RequestTarget,
    pub(crate) headers: Headers,
    pub(crate) body: Option<Result<Vec<u8>, serde_json::Error>>,
    /// The request as its caller made it, for a test double.
    #[cfg(feature = "testing")]
    pub(crate) typed: Option<Arc<dyn std::any::Any + Send + Sync>>,
}

impl Draft {
    /// Drafts a request without headers of its own and without a body.
    pub(crate) fn new(info: &'static OperationInfo, target: RequestTarget) -> Draft {
        Draft {
            info,
            found: Violations::default(),
            target,
            headers: Headers::default(),
            body: None,
            #[cfg(feature = "testing")]
            typed: None,
        }
    }
}

/// Checks and prepares a request.
pub(crate) fn prepare(core: &Core, options: &Options, draft: Draft) -> Result<Box<Prepared>> {
    let info = draft.info;
    let invalid = |problem: String| Error::new(ErrorKind::Invalid, problem).of(info.id);
    if options.validation == Validation::Enforce && draft.found.has_errors() {
        trace::violated(info.id, &draft.found, "it is not sent");
        return Err(Error::invalid(draft.found).of(info.id));
    }
    let uri = Uri::try_from(draft.target.finish().map_err(invalid)?);
    let uri = uri.map_err(|_| invalid("the URL is too long or malformed".to_owned()))?;
    let body = draft.body.transpose().map_err(|error| {
        invalid("the request cannot be written as JSON".to_owned()).caused_by(error)
    })?;
    let own = draft.headers.finish().map_err(invalid)?;
    check_headers(&own, core.api()).map_err(invalid)?;
    Ok(Box::new(Prepared {
        info,
        options: *options,
        warnings: draft.found,
        uri,
        headers: all_headers(core, own, body.is_some()),
        body: body.map(Bytes::from).unwrap_or_default(),
        key: None,
        keyless: false,
        streams: false,
        #[cfg(feature = "testing")]
        typed: draft.typed,
    }))
}

/// Sets headers, replacing those of the same name.
pub(crate) fn set_all(headers: &mut HeaderMap, own: Vec<(HeaderName, HeaderValue)>) {
    for (name, value) in own {
        headers.insert(name, value);
    }
}

fn all_headers(core: &Core, own: Vec<(HeaderName, HeaderValue)>, has_body: bool) -> Arc<HeaderMap> {
    let mut headers = Arc::clone(&core.shared().headers);
    if own.is_empty() && !has_body {
        return headers;
    }
    let all = Arc::make_mut(&mut headers);
    if has_body {
        all.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    set_all(all, own);
    headers
}
