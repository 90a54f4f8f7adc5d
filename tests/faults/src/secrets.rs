//! Secrets never print: canaries in keys, secrets, headers, queries and every hidden field, through
//! errors of every class into every sink that text comes out of.

use std::fmt::{Debug, Display, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use optima_courier::auth::{KeySource, Signer};
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::observe::{Inspect, Traffic};
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04 as t24;
use optima_courier::transport::ReqwestTransport;
use optima_courier::validate::Validation;
use optima_courier::{ApiKey, Error};
use serde_json::{Value, json};

use crate::effort::{Effort, Tally};
use crate::filled::Answers;
use crate::keeper::answer;
use crate::operations::{self, Clients, Entry, Settings};
use crate::peer::{End, Peer, Script};
use crate::run::{runtime, wire};
use crate::{hidden, hidden_answers};

const KEY: &str = "KeyCanary-7f3a91c2-zq";
const SECRET: &str = "SecretCanary-88d1e0-zq";
pub const HEADER: &str = "HeaderCanary-51aa90-zq";
const PASSWORD: &str = "ProxyCanary-c0ffee-zq";
pub const FIELD: &str = "FieldCanary-2b6d4e-zq";

/// What was printed anywhere.
#[derive(Clone, Default)]
pub struct Sinks(Arc<Mutex<String>>);

impl Sinks {
    pub fn show(&self, value: &dyn Debug) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(text, "{value:?}\n{value:#?}");
    }

    fn display(&self, value: &dyn Display) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(text, "{value}");
    }

    fn error(&self, error: &Error) {
        self.display(error);
        self.show(error);
        self.show(&error.metadata());
        self.show(&error.violations());
        self.display(&error.message().unwrap_or_default());
        self.display(&error.server_type().unwrap_or_default());
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            self.display(&cause);
            self.show(&cause);
            source = cause.source();
        }
    }

    fn take(&self) -> String {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Inspect for Sinks {
    fn look(&self, traffic: &Traffic<'_>) {
        self.show(traffic);
    }
}

/// Plays every request into every failure, and searches all that was printed.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let mut tally = Tally::default();
    let sinks = Sinks::default();
    runtime()?.block_on(async {
        for failure in failures(KEY) {
            for entry in operations::all() {
                call(&entry, &failure, &sinks).await?;
                tally.count(1, "calls of every operation");
            }
        }
        for failure in failures(&[KEY, FIELD].join(" and ")) {
            hidden::every_request(&failure, &sinks, &mut tally).await?;
        }
        every_answer(&sinks, &mut tally).await?;
        of_proxies(&sinks).await?;
        tally.count(1, "proxies");
        Ok::<(), String>(())
    })?;
    Ok(tally)
}

/// Calls an operation, with canaries in all that is not of the operation itself.
async fn call(entry: &Entry, failure: &Failure, sinks: &Sinks) -> Result<String, String> {
    let peer = Peer::start().await?;
    peer.play(failure.scripts.iter().cloned());
    let keys = KeySource::from(signing_key()?);
    let clients = Clients::with(keys, &Carrying { peer: &peer, failure, sinks, wire: wire()? })?;
    match entry.show(&clients, "a1").await {
        Ok(text) => sinks.display(&text),
        Err(error) => sinks.error(&error),
    }
    search(sinks, &entry.name(), failure.name)
}

/// Answers each operation with everything that answers of its API hide, all of which must have
/// come somewhere, or the canaries were put where nobody looks.
async fn every_answer(sinks: &Sinks, tally: &mut Tally) -> Result<(), String> {
    let mut answers = Answers::default();
    for entry in operations::all() {
        for output in hidden_answers::outputs(entry.module, FIELD) {
            let within = |inner: Value, name: &&str| json!({ *name: inner });
            let data = entry.info.output_in.iter().rev().fold(output, within);
            let body = json!({ "meta": { "code": 200 }, "data": data }).to_string();
            let scripts = vec![Script::answer(answer(200, "", &body), End::Close)];
            let failure = Failure { name: "answered", scripts, validation: Validation::Off };
            answers.note(entry.module, &call(&entry, &failure, sinks).await?)?;
            tally.count(1, "answers with something to hide");
        }
    }
    tally.count(answers.all()?, "fields of answers that came with it");
    Ok(())
}

/// What a server does with a request; it may repeat all of it in its own words.
#[derive(Clone, Debug)]
pub struct Failure {
    pub name: &'static str,
    scripts: Vec<Script>,
    validation: Validation,
}

/// All that a server may do, with this in its own words.
fn failures(echo: &str) -> Vec<Failure> {
    let told = |status: u16, code: i64| {
        let body = format!(
            r#"{{"meta":{{"code":{code},"message":"no: {echo}","type":"{echo}","errors":["{echo}"],"details":[{{"path":"{echo}","info":"{echo}"}}]}},"data":{{}}}}"#
        );
        vec![Script::answer(answer(status, "", &body), End::Close)]
    };
    let mut all: Vec<Failure> = [
        (200, 200),
        (200, 3001),
        (200, 4713),
        (200, 4104),
        (400, 400),
        (400, 4003),
        (401, 401),
        (403, 403),
        (404, 4004),
        (409, 409),
        (429, 429),
        (500, 500),
        (503, 99),
    ]
    .map(|(status, code)| Failure {
        name: "told",
        scripts: told(status, code),
        validation: Validation::Off,
    })
    .into();
    let page = format!("<html>{echo}</html>");
    let whole = Script::answer(answer(200, "", &page), End::Close);
    let cut = Script::answer(answer(200, "", &page)[..60].to_vec(), End::Close);
    let gone = Script { read: None, write: Vec::new(), end: End::Reset };
    let late = Script { read: None, write: Vec::new(), end: End::Stall };
    let to = format!("location: https://example.test/{KEY}?x={FIELD}\r\n");
    let away = Script::answer(answer(307, &to, ""), End::Close);
    for (name, script) in
        [("page", whole), ("cut", cut), ("gone", gone), ("late", late), ("away", away)]
    {
        all.push(Failure { name, scripts: vec![script], validation: Validation::Warn });
    }
    all.push(Failure { name: "invalid", scripts: Vec::new(), validation: Validation::Enforce });
    all
}

/// Builds a client that carries canaries.
pub async fn client<C: ClientApi>(
    failure: &Failure,
    sinks: &Sinks,
) -> Result<(Peer, ClientBuilder<C>), String> {
    let peer = Peer::start().await?;
    peer.play(failure.scripts.iter().cloned());
    let key = signing_key()?;
    sinks.show(&key);
    sinks.show(&KeySource::from(key.clone()));
    let builder = ClientBuilder::<C>::new(key);
    let builder = Carrying { peer: &peer, failure, sinks, wire: wire()? }.apply(builder, "/base");
    sinks.show(&builder);
    Ok((peer, builder))
}

fn signing_key() -> Result<ApiKey, String> {
    let signer = Signer::hmac_sha256(SECRET).map_err(|error| error.to_string())?;
    Ok(ApiKey::from(KEY).signed_by(signer))
}

/// A client with a canary in its headers, whose traffic is printed.
struct Carrying<'a> {
    peer: &'a Peer,
    failure: &'a Failure,
    sinks: &'a Sinks,
    wire: ReqwestTransport,
}

impl Settings for Carrying<'_> {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        builder
            .base_url(self.peer.url(path))
            .header("x-note", HEADER)
            .retry(RetryPolicy::never())
            .attempt_timeout(Duration::from_millis(150))
            .no_rate_limits()
            .validation(self.failure.validation)
            .inspect(self.sinks.clone())
            .transport(self.wire.clone())
    }
}

pub fn outcome<T>(result: Result<optima_courier::Response<T>, Error>, sinks: &Sinks)
where
    T: Debug,
{
    match result {
        Ok(response) => {
            sinks.show(&response);
            response.notes().iter().for_each(|note| sinks.display(note));
        }
        Err(error) => sinks.error(&error),
    }
}

/// A proxy whose URL holds a password, well written and not, reachable and not.
async fn of_proxies(sinks: &Sinks) -> Result<(), String> {
    for url in [
        format!("http://user:{PASSWORD}@127.0.0.1:1"),
        format!("http://user:{PASSWORD}@127.0.0.1:99999"),
        format!("ftp://user:{PASSWORD}@127.0.0.1:1"),
        format!("user:{PASSWORD}@127.0.0.1"),
        format!("http://user:{PASSWORD}@"),
    ] {
        let builder = t24::Client::builder(KEY).base_url("http://127.0.0.1:9/").proxy(&url);
        sinks.show(&builder);
        match builder.retry(RetryPolicy::never()).build() {
            Ok(client) => {
                sinks.show(&client);
                if let Err(error) = client.get_tracking("a1").await {
                    sinks.error(&error);
                }
            }
            Err(error) => sinks.error(&error),
        }
        search(sinks, "a proxy", "proxy")?;
    }
    Ok(())
}

/// Looks for each canary in each form, and for its beginning; gives what was printed.
pub fn search(sinks: &Sinks, request: &str, failure: &str) -> Result<String, String> {
    let text = sinks.take();
    for canary in [KEY, SECRET, HEADER, PASSWORD, FIELD] {
        let hex = canary.bytes().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let forms = [
            canary.to_owned(),
            canary[..8].to_owned(),
            BASE64_STANDARD.encode(canary).trim_end_matches('=').to_owned(),
            BASE64_STANDARD.encode(format!("user:{canary}")).trim_end_matches('=').to_owned(),
            hex.clone(),
            hex.to_uppercase(),
            escaped(canary),
        ];
        if let Some(form) = forms.iter().find(|form| text.contains(form.as_str())) {
            return Err(format!("`{form}` of {canary} was printed: {request} ({failure})\n{text}"));
        }
    }
    Ok(text)
}

/// Every byte as a percent escape, as some servers repeat what came in a URL.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        let _ = write!(escaped, "%{byte:02X}");
        escaped
    })
}
