//! One API in one version, with everything that can be made ready before the first request.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use super::super::answer::Composer;
use super::super::auth::{Gate, Keys};
use super::super::descriptor::{Descriptor, Operation, Quota};
use super::super::judge::Judge;
use super::super::rate_limit::{Headers, Limit};
use super::routes::Routes;

/// An API that is served.
#[derive(Debug)]
pub struct Api {
    pub descriptor: Descriptor,
    /// The API and its version: `library/2024-04`.
    pub title: String,
    /// The path of each server, without a slash at its end.
    pub bases: Vec<String>,
    pub judge: Judge,
    pub gate: Gate,
    pub composer: Composer,
    pub rate_headers: Headers,
    /// The limits of each operation.
    pub limits: Vec<Vec<Limit>>,
    /// The headers that every answer with a body has.
    pub headers: HeaderMap,
    /// The header with the id of the request.
    pub request_id: Option<HeaderName>,
}

impl Api {
    /// Makes an API ready; its buckets are numbered from `first_bucket` on.
    ///
    /// # Errors
    ///
    /// If the descriptor can't be interpreted, or holds a URL or a header that is none.
    pub fn new(descriptor: Descriptor, keys: Keys, first_bucket: u32) -> Result<Self, String> {
        let judge = Judge::new(&descriptor)?;
        let title = descriptor.title();
        let within = |error: String| format!("{title}: {error}");
        let urls = descriptor.servers.iter().map(|server| base_path(&server.url));
        let bases = urls.collect::<Result<Vec<_>, _>>().map_err(within)?;
        let gate = Gate::new(&descriptor, keys).map_err(within)?;
        let (headers, request_id) = answer_headers(&descriptor).map_err(within)?;
        let composer = Composer::new(&descriptor);
        let rate_headers = Headers::new(&descriptor.rate_headers);
        let limits = limits(&descriptor, first_bucket);
        Ok(Self {
            descriptor,
            title,
            bases,
            judge,
            gate,
            composer,
            rate_headers,
            limits,
            headers,
            request_id,
        })
    }

    /// How many buckets its limits count in, at most.
    pub fn buckets(descriptor: &Descriptor) -> usize {
        let own =
            descriptor.operations.iter().map(|operation| operation.quotas.len()).sum::<usize>();
        descriptor.buckets.len() + own
    }

    /// An operation by its index.
    pub fn operation(&self, index: usize) -> Option<&Operation> {
        self.descriptor.operations.get(index)
    }

    /// The names of the schemas of which it keeps records.
    pub fn stored(&self) -> impl Iterator<Item = &str> {
        let schemas = self.descriptor.schemas.iter().filter(|schema| schema.stored.is_some());
        schemas.map(|schema| schema.name.as_str())
    }

    /// The code of an error by its name.
    pub fn error_code(&self, name: &str) -> Option<i64> {
        self.descriptor.errors.iter().find(|row| row.name == name).map(|row| row.code)
    }

    /// The code of the error that answers a path or method without an operation.
    pub fn no_operation(&self) -> Option<i64> {
        self.descriptor.violations.no_operation
    }

    /// Adds the paths of its operations.
    ///
    /// # Errors
    ///
    /// If the method of an operation is none.
    pub fn add_routes(&self, index: usize, routes: &mut Routes) -> Result<(), String> {
        for base in &self.bases {
            routes.add_base(base, index);
            for (number, operation) in self.descriptor.operations.iter().enumerate() {
                let method = Method::from_bytes(operation.method.as_bytes())
                    .map_err(|_| format!("{}: `{}` is no method", self.title, operation.method))?;
                routes.add(base, &operation.path, method, index, number);
            }
        }
        Ok(())
    }
}

/// The path of a URL, without a slash at its end.
fn base_path(url: &str) -> Result<String, String> {
    let uri: Uri = url.parse().map_err(|error| format!("`{url}` is no URL: {error}"))?;
    Ok(uri.path().trim_end_matches('/').to_owned())
}

/// The headers that every answer with a body has, and the name of the one with the id of the request.
fn answer_headers(descriptor: &Descriptor) -> Result<(HeaderMap, Option<HeaderName>), String> {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let Some(envelope) = &descriptor.envelope else { return Ok((headers, None)) };
    let name = |name: &String| {
        HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| format!("`{name}` is no name of a header"))
    };
    if let (Some(served), Some(version)) = (&envelope.served_version, &descriptor.version) {
        let value = HeaderValue::from_str(version)
            .map_err(|_| format!("the version `{version}` can't stand in a header"))?;
        headers.insert(name(served)?, value);
    }
    Ok((headers, envelope.request_id.as_ref().map(name).transpose()?))
}

/// The limits of each operation, with a bucket for each that is shared and for each of their own.
fn limits(descriptor: &Descriptor, first_bucket: u32) -> Vec<Vec<Limit>> {
    let mut next = first_bucket;
    let mut bucket = || {
        let number = next;
        next = next.saturating_add(1);
        number
    };
    let shared: Vec<_> = descriptor
        .buckets
        .iter()
        .map(|one| (one.name.as_str(), Limit { bucket: bucket(), rate: one.rate }))
        .collect();
    let mut limit = |quota: &Quota| match quota {
        Quota::Own { rate, .. } => Some(Limit { bucket: bucket(), rate: *rate }),
        Quota::Shared(name) => shared.iter().find(|(own, _)| own == name).map(|(_, limit)| *limit),
    };
    let operations = descriptor.operations.iter();
    operations.map(|operation| operation.quotas.iter().filter_map(&mut limit).collect()).collect()
}
