//! With the feature `tracing`: spans and events.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use percent_encoding::percent_decode_str;
use tracing::Span;
use tracing::field::{Empty, debug};

use super::super::convention::{address, class, port};
use super::super::description::{Api, ErrorKind};
use super::super::error::Error;
use super::super::redact::is_hidden;
use super::super::request::Prepared;
use super::super::response::Metadata;
use super::super::validate::Violations;
use super::super::value::{HIDDEN_TEXT, Note};

/// A span that counts as cancelled if it is dropped before it ends.
struct OpenSpan {
    span: Span,
    ended: bool,
}

impl OpenSpan {
    fn new(span: Span) -> OpenSpan {
        OpenSpan { span, ended: false }
    }

    fn fail(&self, class: &str) {
        self.span.record("error.type", class);
        self.span.record("otel.status_code", "ERROR");
    }
}

impl Drop for OpenSpan {
    fn drop(&mut self) {
        if !self.ended {
            self.fail("cancelled");
        }
    }
}

/// A future that enters a span whenever it is polled.
pub struct InSpan<'f, F> {
    span: &'f Span,
    future: Pin<&'f mut F>,
}

impl<F: Future> Future for InSpan<'_, F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.get_mut();
        let _entered = this.span.enter();
        this.future.as_mut().poll(context)
    }
}

/// The span of a call. Its level is `INFO`, since it shows the outcome of what the user asked for;
/// that of attempts is `DEBUG`.
pub struct CallSpan(OpenSpan);

impl CallSpan {
    /// Opens the span.
    pub fn start(api: &Api, prepared: &Prepared) -> CallSpan {
        CallSpan(OpenSpan::new(tracing::info_span!(
            "call",
            "otel.kind" = "internal",
            "otel.name" = prepared.info.id,
            "otel.status_code" = Empty,
            "api.name" = api.name,
            "api.version" = api.version,
            "api.operation" = prepared.info.id,
            "api.attempts" = Empty,
            "api.code" = Empty,
            "api.request_id" = Empty,
            "error.type" = Empty,
        )))
    }

    /// Runs a future in the span.
    pub fn instrument<'f, F: Future>(&'f self, future: Pin<&'f mut F>) -> InSpan<'f, F> {
        InSpan { span: &self.0.span, future }
    }

    /// Records the metadata of the accepted answer.
    pub fn accepted(&self, operation: &'static str, metadata: &Metadata) {
        self.0.span.record("api.request_id", metadata.request_id());
        for note in metadata.notes() {
            tracing::warn!("api.operation" = operation, "{}", bare(note));
        }
    }

    /// Ends the span. An outcome that comes later is not a failure.
    pub fn ended(mut self, attempts: u32, error: Option<&Error>) {
        self.0.ended = true;
        let span = &self.0.span;
        span.record("api.attempts", attempts);
        let Some(error) = error else { return };
        span.record("api.code", error.code());
        span.record("api.request_id", error.request_id());
        span.record("error.type", debug(error.kind()));
        if error.kind() != ErrorKind::Pending {
            span.record("otel.status_code", "ERROR");
        }
    }
}

/// The span of an attempt: from sending the request to the decoded answer.
pub struct AttemptSpan(OpenSpan);

impl AttemptSpan {
    /// Opens the span; attempts are counted from 1.
    pub fn start(api: &Api, prepared: &Prepared, attempt: u32) -> AttemptSpan {
        let (info, uri) = (prepared.info, &prepared.uri);
        AttemptSpan(OpenSpan::new(tracing::debug_span!(
            "attempt",
            "otel.kind" = "client",
            "otel.name" = format!("{} {}", info.method, info.path).trim_end(),
            "otel.status_code" = Empty,
            "http.request.method" = info.method.as_str(),
            "http.request.resend_count" = attempt.checked_sub(1).filter(|count| *count > 0),
            "http.response.status_code" = Empty,
            "url.template" = Some(info.path).filter(|path| !path.is_empty()),
            "url.full" = shown_url(api, prepared),
            "server.address" = address(uri),
            "server.port" = port(uri),
            "error.type" = Empty,
        )))
    }

    /// Runs a function in the span.
    pub fn run<T>(&self, action: impl FnOnce() -> T) -> T {
        self.0.span.in_scope(action)
    }

    /// Runs a future in the span.
    pub fn instrument<'f, F: Future>(&'f self, future: Pin<&'f mut F>) -> InSpan<'f, F> {
        InSpan { span: &self.0.span, future }
    }

    /// Records the HTTP status of the answer.
    pub fn answered(&self, status: u16) {
        self.0.span.record("http.response.status_code", status);
    }

    /// Ends the span.
    pub fn ended(mut self, error: Option<&Error>) {
        self.0.ended = true;
        let Some(error) = error.filter(|_| !self.0.span.is_disabled()) else { return };
        if let Some(class) = class(error) {
            self.0.fail(&class);
        }
    }
}

/// Emits an event for a failed attempt: what follows, and after which wait.
pub fn failed_attempt(next: &'static str, wait: Duration, attempt: u32, error: &Error) {
    tracing::warn!(
        "api.operation" = error.operation(),
        "api.attempt" = attempt,
        "api.wait_ms" = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        "http.response.status_code" = error.status(),
        "error.type" = debug(error.kind()),
        "the attempt failed; {next}"
    );
}

/// Emits an event for each violation of a request: the rule and the pointer, which contain no
/// values.
pub fn violated(operation: &'static str, found: &Violations, then: &'static str) {
    for violation in found {
        tracing::warn!(
            "api.operation" = operation,
            "api.rule" = violation.rule,
            "api.pointer" = &*violation.pointer,
            "the request breaks a rule; {then}"
        );
    }
}

/// Writes a note without the server's text and without its pointer, which may contain map keys.
fn bare(note: &Note) -> String {
    match note {
        Note::Unexpected { expected, found, .. } => {
            format!("a value is {found} where {expected} is declared; it was left out")
        }
        Note::Replaced { .. } => {
            "a text held a lone surrogate; it was replaced by U+FFFD".to_owned()
        }
        Note::Partial { code, .. } => Note::Partial { code: *code, message: None }.to_string(),
        Note::Pending { code, .. } => Note::Pending { code: *code, message: None }.to_string(),
        Note::Encoded { .. } => "the body came compressed, and was kept so".to_owned(),
        Note::More { .. }
        | Note::ServedVersion { .. }
        | Note::DeliveredVersion { .. }
        | Note::Repaired { .. }
        | Note::CodeMissing
        | Note::FoundByReadBack
        | Note::RepeatedAfterReadBack
        | Note::AlreadyDone => note.to_string(),
    }
}

/// Returns the URL without the values of hidden parameters.
///
/// For a foreign host only the origin is shown, since such a URL often grants access by itself.
fn shown_url(api: &Api, prepared: &Prepared) -> String {
    let uri = &prepared.uri;
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let origin = format!("{}://{authority}", uri.scheme_str().unwrap_or_default());
    if prepared.keyless {
        return format!("{origin}/{HIDDEN_TEXT}");
    }
    let path = shown_path(prepared.info.path, uri.path(), api.hidden);
    match uri.query() {
        None => format!("{origin}{path}"),
        Some(query) => format!("{origin}{path}?{}", shown_query(query, api.hidden)),
    }
}

/// Redacts hidden parameters in a path that ends like the template.
fn shown_path(template: &str, path: &str, hidden: &[&str]) -> String {
    let mut parts = template.rsplit('/');
    let segments = path.rsplit('/').map(|segment| match parts.next() {
        Some(part) if has_hidden(part, hidden) => HIDDEN_TEXT,
        _ => segment,
    });
    let mut segments: Vec<&str> = segments.collect();
    segments.reverse();
    segments.join("/")
}

/// Whether a segment of a path template contains a hidden parameter.
fn has_hidden(part: &str, hidden: &[&str]) -> bool {
    let names = part.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    names.into_iter().any(|name| is_hidden(hidden, name))
}

fn shown_query(query: &str, hidden: &[&str]) -> String {
    let pairs = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let hides = is_hidden(hidden, &percent_decode_str(name).decode_utf8_lossy());
        match hides && !value.is_empty() {
            true => format!("{name}={HIDDEN_TEXT}"),
            false => pair.to_owned(),
        }
    });
    pairs.collect::<Vec<_>>().join("&")
}
