//! From a request as data to the bytes to send: the one place where everything is checked.

use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use super::api::Api;
use super::client::Validation;
use super::core::{Core, Options};
use super::error::{Error, ErrorKind, Result};
use super::key::ApiKey;
use super::operation::OperationInfo;
use super::target::{Headers, Target};
use super::trace;
use super::validate::Violations;

/// Headers that the client alone may set: another value would change what is sent, or to whom.
const OURS: [&str; 4] = ["host", "content-length", "transfer-encoding", "connection"];

/// What a request says about itself, before anyone has looked at it; its target is a whole URL.
pub(super) struct Draft {
    pub(super) info: &'static OperationInfo,
    pub(super) found: Violations,
    pub(super) target: Target,
    pub(super) headers: Headers,
    pub(super) body: Option<Result<Vec<u8>, serde_json::Error>>,
}

/// A request that is fit to be sent, as often as need be.
pub(super) struct Prepared {
    pub(super) info: &'static OperationInfo,
    pub(super) options: Options,
    pub(super) warnings: Violations,
    pub(super) uri: Uri,
    pub(super) headers: Arc<HeaderMap>,
    pub(super) body: Bytes,
    /// The call's own key.
    pub(super) key: Option<ApiKey>,
    /// Whether it goes to a stranger, who must not see the key.
    pub(super) keyless: bool,
}

/// Checks a draft and turns it into the bytes to send.
pub(super) fn prepare(core: &Core, options: &Options, draft: Draft) -> Result<Box<Prepared>> {
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
    }))
}

/// Refuses headers that only the client may set.
pub(super) fn check_headers(
    headers: &[(HeaderName, HeaderValue)],
    api: &Api,
) -> Result<(), String> {
    if headers.is_empty() {
        return Ok(());
    }
    let signs = api.sign.into_iter().flat_map(|info| {
        let date = info.date.map(|(name, _)| name);
        info.headers.iter().map(|(_, name)| *name).chain(date)
    });
    let taken = OURS.into_iter().chain([api.key_header]).chain(signs);
    let is_set = |name: &&str| headers.iter().any(|(known, _)| known == *name);
    match taken.into_iter().find(is_set) {
        Some(name) => Err(format!("the header `{name}` is set by the client alone")),
        None => Ok(()),
    }
}

/// Adds headers, each in place of another one of its name.
pub(super) fn set_all(headers: &mut HeaderMap, own: Vec<(HeaderName, HeaderValue)>) {
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
