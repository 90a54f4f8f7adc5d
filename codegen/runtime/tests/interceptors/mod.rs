//! Interceptors: their phases, what they may change, what they may refuse, and how calls end.

mod changes;
mod ends;
mod phases;
mod refusals;

use std::sync::{Arc, Mutex};

use runtime::auth::{
    ApiKey, DateForm, SignInfo, SignPart, Signable, SignatureAlgorithm, Signer, text_to_sign,
};
use runtime::client::{Api, Call, ClientApi, ClientBuilder, Core};
use runtime::middleware::{
    AnswerHead, CallOutcome, EndedCall, Interceptor, PhaseResult, SignedRequest, UnsignedRequest,
};
use runtime::request::Operation;

use crate::emitted::clock::TestClock;
use crate::emitted::transport::Scripted;
use crate::emitted::{API, Client};

pub const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

/// Records each phase that it passes, as one line, below a name.
#[derive(Clone)]
pub struct Recorded {
    pub name: &'static str,
    pub lines: Lines,
}

#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    pub fn add(&self, line: String) {
        self.0.lock().expect("no test panics while it holds the lock").push(line);
    }

    /// Returns and clears the lines.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("no test panics while it holds the lock"))
    }

    pub fn interceptor(&self, name: &'static str) -> Recorded {
        Recorded { name, lines: self.clone() }
    }
}

impl Interceptor for Recorded {
    fn before_signing(&self, request: &mut UnsignedRequest<'_>) -> PhaseResult {
        let (operation, attempt) = (request.operation(), request.attempt());
        self.lines.add(format!("{}: before signing {operation} {attempt}", self.name));
        Ok(())
    }

    fn before_sending(&self, request: &mut SignedRequest<'_>) -> PhaseResult {
        let (operation, attempt) = (request.operation(), request.attempt());
        self.lines.add(format!("{}: before sending {operation} {attempt}", self.name));
        Ok(())
    }

    fn after_head(&self, answer: &AnswerHead<'_>) -> PhaseResult {
        let (operation, attempt) = (answer.operation(), answer.attempt());
        let status = answer.status();
        self.lines.add(format!("{}: head of {operation} {attempt} is {status}", self.name));
        Ok(())
    }

    fn call_ended(&self, call: &EndedCall<'_>) {
        let outcome = match call.outcome() {
            CallOutcome::Succeeded => "succeeded".to_owned(),
            CallOutcome::Failed(error) => format!("failed as {:?}", error.kind()),
            _ => "cancelled".to_owned(),
        };
        let (operation, attempts) = (call.operation(), call.attempts());
        let elapsed = call.elapsed().as_secs();
        self.lines
            .add(format!("{}: {operation} {outcome} after {attempts} in {elapsed} s", self.name));
    }
}

/// Changes a request before it is signed, by a function.
pub struct Unsigned<F>(pub F);

impl<F> Interceptor for Unsigned<F>
where
    F: Fn(&mut UnsignedRequest<'_>) -> PhaseResult + Send + Sync + 'static,
{
    fn name(&self) -> &str {
        "unsigned"
    }

    fn before_signing(&self, request: &mut UnsignedRequest<'_>) -> PhaseResult {
        (self.0)(request)
    }
}

/// Changes a request after it is signed, by a function.
pub struct Signed<F>(pub F);

impl<F> Interceptor for Signed<F>
where
    F: Fn(&mut SignedRequest<'_>) -> PhaseResult + Send + Sync + 'static,
{
    fn name(&self) -> &str {
        "signed"
    }

    fn before_sending(&self, request: &mut SignedRequest<'_>) -> PhaseResult {
        (self.0)(request)
    }
}

/// Sees the head of an answer, by a function.
pub struct Headed<F>(pub F);

impl<F> Interceptor for Headed<F>
where
    F: Fn(&AnswerHead<'_>) -> PhaseResult + Send + Sync + 'static,
{
    fn name(&self) -> &str {
        "headed"
    }

    fn after_head(&self, answer: &AnswerHead<'_>) -> PhaseResult {
        (self.0)(answer)
    }
}

/// A client with one interceptor.
pub fn client(transport: &Scripted, clock: &TestClock, interceptor: impl Interceptor) -> Client {
    transport.builder(clock).interceptor(interceptor).build().expect("a client")
}

/// How requests of the signed API are signed.
pub static SIGNATURE: SignInfo = SignInfo {
    headers: &[(SignatureAlgorithm::HmacSha256, "x-seal")],
    date: Some(("x-when", DateForm::Http)),
    window: None,
    prefix: Some("x-signed-"),
    parts: &[
        SignPart::Method,
        SignPart::BodyMd5UpperHex,
        SignPart::BodyContentType,
        SignPart::Date,
        SignPart::PrefixedHeaders,
        SignPart::PathAndSortedQuery,
    ],
};

static SIGNED: Api = Api {
    sign: Some(&SIGNATURE),
    envelope: API.envelope,
    name: API.name,
    version: API.version,
    servers: API.servers,
    key_header: API.key_header,
    errors: API.errors,
    rate_limit: runtime::retry::RateLimitHeaders {
        limit: &[],
        remaining: &[],
        reset: &[],
        unit: runtime::retry::ResetUnit::Epoch,
    },
    version_header: API.version_header,
    request_id_header: API.request_id_header,
    user_agent: API.user_agent,
    hidden: API.hidden,
};

/// A client of an API that signs requests.
pub struct SignedClient(Core);

impl From<Core> for SignedClient {
    fn from(core: Core) -> Self {
        SignedClient(core)
    }
}

impl ClientApi for SignedClient {
    const API: &'static Api = &SIGNED;
}

impl SignedClient {
    pub fn call<O: Operation>(&self, request: O) -> Call<'_, O> {
        Call::new(&self.0, request)
    }

    pub fn builder(transport: &Scripted, clock: &TestClock) -> ClientBuilder<Self> {
        let key = ApiKey::from("test-key-0123").signed_by(signer());
        ClientBuilder::new(key).transport(transport.clone()).clock(clock.clone())
    }
}

fn signer() -> Signer {
    Signer::hmac_sha256("a secret").expect("a signer")
}

/// Whether the signature of a request is that of what was sent.
pub fn is_signed(request: &http::Request<bytes::Bytes>) -> bool {
    use base64::Engine;
    use hmac::{Hmac, KeyInit, Mac};
    let text = text_to_sign(&SIGNATURE, Signable::from(request));
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(b"a secret").expect("a key");
    mac.update(&text);
    let seal = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    request.headers().get("x-seal").is_some_and(|found| found.as_bytes() == seal.as_bytes())
}
