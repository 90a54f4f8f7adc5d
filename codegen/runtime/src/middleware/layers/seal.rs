//! What must arrive at the transport as it was when the client signed it.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::bodies::RequestBody;
use super::description::Api;
use super::request::check_name;

/// The API of a request; it is among the extensions of the [`http::Request`] that a transport is
/// passed.
#[derive(Clone, Copy)]
pub(crate) struct SealedBy(pub(crate) &'static Api);

/// The parts of a request that no layer may change.
pub(super) struct Seal {
    api: Option<&'static Api>,
    method: Method,
    uri: Uri,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
}

impl Seal {
    /// Seals a request before it enters the layers.
    pub(super) fn of(request: &http::Request<Bytes>) -> Seal {
        let api = request.extensions().get::<SealedBy>().map(|sealed| sealed.0);
        Seal {
            api,
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: sealed(request.headers(), api)
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            body: request.body().clone(),
        }
    }

    /// Returns what a layer changed though it must not.
    pub(super) fn broken_by(&self, request: &http::Request<RequestBody>) -> Option<String> {
        if *request.method() != self.method {
            return Some("the method".to_owned());
        }
        if *request.uri() != self.uri {
            return Some("the URL".to_owned());
        }
        if request.body().0 != self.body {
            return Some("the body".to_owned());
        }
        let mut arrived: Vec<_> = sealed(request.headers(), self.api).collect();
        for (name, value) in &self.headers {
            match arrived.iter().position(|found| *found == (name, value)) {
                Some(at) => drop(arrived.remove(at)),
                None => return Some(format!("the header `{name}`")),
            }
        }
        arrived.first().map(|(name, _)| format!("the header `{name}`"))
    }
}

/// The headers that no layer may change: those that only the client sets, and those that are signed.
fn sealed<'h>(
    headers: &'h HeaderMap,
    api: Option<&'static Api>,
) -> impl Iterator<Item = (&'h HeaderName, &'h HeaderValue)> {
    headers.iter().filter(move |(name, _)| {
        api.is_some_and(|api| {
            check_name(name, api).is_err() || api.sign.is_some_and(|info| info.covers(name))
        })
    })
}
