//! No credential leaves the base origin: redirects of every code to every kind of target, whose
//! server must see no request.

use std::time::Duration;

use optima_courier::auth::{KeyProvider, KeySource, Signer};
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::response::Metadata;
use optima_courier::transport::{BoxFuture, ReqwestTransport};
use optima_courier::{ApiKey, Error, ErrorKind};

use crate::effort::{Effort, Tally};
use crate::keeper::{Keeper, answer};
use crate::operations::{self, Clients, Settings};
use crate::run::{at_once, runtime, wire};

const CODES: [u16; 5] = [301, 302, 303, 307, 308];

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// How a request is authenticated.
#[derive(Clone, Copy, Debug)]
enum Proof {
    Key,
    Signature,
    Provider,
}

const PROOFS: [Proof; 3] = [Proof::Key, Proof::Signature, Proof::Provider];

const KEY: &str = "test-key-0123";

/// Tries every redirect.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let mut trials = Vec::new();
    for method in METHODS {
        for proof in PROOFS {
            trials.extend(CODES.map(|code| Trial { method, proof, code }));
        }
    }
    let mut tally = Tally::default();
    tally.count((trials.len() * targets("").len()) as u64, "redirects");
    runtime()?.block_on(at_once(8, trials, check))?;
    Ok(tally)
}

/// The targets of redirects; `other` is the host and port of another origin.
fn targets(other: &str) -> Vec<String> {
    let port = other.rsplit(':').next().unwrap_or_default();
    vec![
        format!("http://{other}/trackings"),
        format!("http://{other}/trackings?as-api-key=x#y"),
        format!("//{other}/trackings"),
        format!("HTTP://{other}/"),
        format!("http://localhost:{port}/"),
        format!("http://user:word@{other}/"),
        format!("https://{other}/"),
        format!("\\\\{other}\\x"),
        format!("http:{other}/"),
        "/elsewhere".to_owned(),
        "elsewhere".to_owned(),
        "?again".to_owned(),
        String::new(),
    ]
}

struct Vault;

impl KeyProvider for Vault {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(std::future::ready(Ok(ApiKey::from(KEY))))
    }
}

/// A client of the redirecting server.
struct Redirected {
    wire: ReqwestTransport,
    base: String,
    proof: Proof,
}

impl Redirected {
    fn keys(&self) -> Result<KeySource, String> {
        Ok(match self.proof {
            Proof::Key => KeySource::from(KEY),
            Proof::Provider => KeySource::provider(Vault),
            Proof::Signature => {
                let signer = Signer::hmac_sha256("test-secret");
                let signer = signer.map_err(|error| error.to_string())?;
                KeySource::from(ApiKey::from(KEY).signed_by(signer))
            }
        })
    }
}

impl Settings for Redirected {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        let builder = builder.base_url(format!("{}{path}", self.base)).transport(self.wire.clone());
        builder.no_rate_limits().attempt_timeout(Duration::from_secs(10))
    }
}

/// Redirects of one code, answering one method with one kind of proof.
struct Trial {
    method: &'static str,
    proof: Proof,
    code: u16,
}

async fn check(trial: Trial) -> Result<(), String> {
    let Trial { method, proof, code } = trial;
    let good = answer(200, "", r#"{"meta":{"code":200},"data":{}}"#);
    let other = Keeper::start(good).await?;
    let entries = operations::all();
    let entry = entries.iter().find(|entry| entry.info.method == method);
    let entry = entry.ok_or_else(|| format!("no operation is a {method}"))?;
    for target in targets(&other.host()) {
        let location = format!("location: {target}\r\n");
        let base = Keeper::start(answer(code, &location, "")).await?;
        let settings = Redirected { wire: wire()?, base: base.url(""), proof };
        let clients = Clients::with(settings.keys()?, &settings)?;
        let result = entry.call(&clients, "a1").await;
        let seen = other.take();
        judge(&result, base.take().len(), &seen).map_err(|problem| {
            format!("{problem}: {code} to {target}, {method}, {proof:?}\n{result:?}\n{seen:?}")
        })?;
    }
    Ok(())
}

fn judge(
    result: &Result<Metadata, Error>,
    sent: usize,
    seen: &[String],
) -> Result<(), &'static str> {
    match result {
        _ if !seen.is_empty() => Err("the other origin was asked"),
        _ if sent != 1 => Err("the redirect was followed"),
        Err(error) if error.kind() == ErrorKind::Config => Ok(()),
        _ => Err("the redirect was not refused"),
    }
}
