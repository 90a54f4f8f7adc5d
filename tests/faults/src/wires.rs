//! What goes over the wire: how a request says that it has no body, to the byte, and that no request
//! to this machine goes through a proxy of the environment.

use std::process::Stdio;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request};
use optima_courier::ApiKey;
use optima_courier::auth::{KeySource, Signer, sign_request};
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::request::{Custom, OperationInfo, RetryClass};
use optima_courier::retry::RetryPolicy;
use optima_courier::shipping::v3::Client;
use optima_courier::time::Clock;
use optima_courier::transport::ReqwestTransport;
use serde_json::json;

use crate::effort::{Effort, Tally};
use crate::keeper::{Keeper, answer};
use crate::operations::{self, Clients, Settings};
use crate::run::{runtime, wire};
use crate::virtual_time::{START, VirtualClock};

const KEY: &str = "test-key-0123";

/// Tells a child process of this program what to call.
const CALLS: &str = "FAULTS_WIRES_CALLS";

/// Methods whose requests say so if they are empty (RFC 9110, 8.6).
const WITH_CONTENT: [&str; 5] = ["POST", "PUT", "PATCH", "QUERY", "PROPFIND"];

/// All names of this machine that lead to a server at 127.0.0.1, or nowhere.
const THIS_MACHINE: [&str; 9] = [
    "127.0.0.1",
    "127.1",
    "localhost",
    "LOCALHOST",
    "api.localhost",
    "127.9.9.9",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
];

/// Tries everything.
pub fn run(_: &Effort) -> Result<Tally, String> {
    runtime()?.block_on(async {
        if let Ok(calls) = std::env::var(CALLS) {
            call_all(&calls).await?;
            return Ok(Tally::default());
        }
        let mut tally = Tally::default();
        tally.count(lengths_of_operations().await?, "operations");
        tally.count(lengths_of_custom_calls().await?, "custom requests");
        tally.count(signatures().await?, "signed requests");
        tally.count(proxies().await?, "calls past a proxy");
        Ok(tally)
    })
}

/// Clients of one server.
struct Plain<'k>(&'k Keeper, ReqwestTransport);

impl Settings for Plain<'_> {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        let builder = builder.base_url(self.0.url(path)).transport(self.1.clone());
        builder.no_rate_limits().retry(RetryPolicy::never())
    }
}

fn good() -> Vec<u8> {
    answer(200, "content-type: application/json\r\n", r#"{"meta":{"code":200},"data":{}}"#)
}

/// Each operation tells the length of its body, unless it can have none.
async fn lengths_of_operations() -> Result<u64, String> {
    let keeper = Keeper::start(good()).await?;
    let clients = Clients::new(KEY, &Plain(&keeper, wire()?))?;
    let entries = operations::all();
    for entry in &entries {
        // The outcome of an empty answer does not matter here.
        let _ = entry.call(&clients, "a1").await;
        for request in keeper.take() {
            check_length(&request).map_err(|problem| format!("{}: {problem}", entry.name()))?;
        }
    }
    let empty = entries.iter().find(|entry| entry.info.id == "retrack_tracking");
    let empty = empty.ok_or("no operation has a POST without a body")?;
    let _ = empty.call(&clients, "a1").await;
    let sent = keeper.take().concat();
    let host = keeper.host();
    let expected = format!(
        "POST /tracking/2024-04/trackings/a1/retrack HTTP/1.1\r\naccept: application/json\r\n\
         user-agent: optima-courier/0.1.0\r\nas-api-key: {KEY}\r\ncontent-length: 0\r\n\
         host: {host}\r\n\r\n"
    );
    match sent == expected {
        true => Ok(entries.len() as u64),
        false => Err(format!("these bytes were sent:\n{sent}\nand not these:\n{expected}")),
    }
}

/// Whether the head of a request tells exactly the length of its body.
fn check_length(request: &str) -> Result<(), String> {
    let (head, body) = request.split_once("\r\n\r\n").ok_or("no head came")?;
    let method = head.split(' ').next().unwrap_or_default();
    let told: Vec<_> =
        head.lines().filter_map(|line| line.strip_prefix("content-length: ")).collect();
    let length = body.len().to_string();
    let expected: &[&str] = match body.is_empty() && !WITH_CONTENT.contains(&method) {
        true => &[],
        false => &[&length],
    };
    match told == expected && !head.contains("transfer-encoding") {
        true => Ok(()),
        false => Err(format!("{} bytes under\n{head}", body.len())),
    }
}

/// The same for custom operations.
async fn lengths_of_custom_calls() -> Result<u64, String> {
    let keeper = Keeper::start(good()).await?;
    let plain = Plain(&keeper, wire()?);
    let client = plain.apply(Client::builder(KEY), "/postmen/v3").build();
    let client = client.map_err(|error| error.to_string())?;
    let without = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];
    let mut requests = 0;
    for method in without.into_iter().chain(WITH_CONTENT) {
        let name = Method::from_bytes(method.as_bytes()).map_err(|error| error.to_string())?;
        // Facts of an operation are static, and there are ten of them.
        let info = OperationInfo::new("custom", name, "/things", RetryClass::Never);
        let info: &'static OperationInfo = Box::leak(Box::new(info));
        let full = Custom::new(info).body(&json!({"a": 1})).map_err(|error| error.to_string())?;
        for request in [Custom::new(info), full] {
            let _ = client.call(request).await;
            for request in keeper.take() {
                check_length(&request).map_err(|problem| format!("{method}: {problem}"))?;
                requests += 1;
            }
        }
    }
    Ok(requests)
}

/// Fails unless what was signed is what was sent, with a body or without.
async fn signatures() -> Result<u64, String> {
    let keeper = Keeper::start(good()).await?;
    let signer = || Signer::hmac_sha256("test-secret").map_err(|error| error.to_string());
    let (plain, clock) = (Plain(&keeper, wire()?), VirtualClock::new(1));
    let keys = KeySource::from(ApiKey::from(KEY).signed_by(signer()?));
    let client = plain.apply(Client::builder(keys), "/postmen/v3").clock(clock.clone()).build();
    let client = client.map_err(|error| error.to_string())?;
    let info = Client::API.sign.ok_or("the API has no signatures")?;
    static SEND: OperationInfo =
        OperationInfo::new("custom", Method::POST, "/things", RetryClass::Never);
    let full = Custom::new(&SEND).body(&json!({"a": 1})).map_err(|error| error.to_string())?;
    let mut requests = 0;
    for request in [Custom::new(&SEND), full] {
        let _ = client.call(request.query("b", "c d")).await;
        for sent in keeper.take() {
            let (mut again, signed) = signed(&sent)?;
            sign_request(info, &signer()?, &mut again, START + clock.now())?;
            let header = info.headers.first().map_or("", |(_, name)| name);
            if again.headers().get(header) != Some(&signed) {
                return Err(format!("another text was signed than was sent:\n{sent}"));
            }
            requests += 1;
        }
    }
    Ok(requests)
}

/// A request as it came, and its signature.
fn signed(sent: &str) -> Result<(Request<Bytes>, HeaderValue), String> {
    let (head, body) = sent.split_once("\r\n\r\n").ok_or("no head came")?;
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let request = Request::builder().method(method).uri(target).body(Bytes::from(body.to_owned()));
    let mut request = request.map_err(|error| error.to_string())?;
    for line in lines {
        let (name, value) = line.split_once(": ").ok_or("a header without a value")?;
        let name = HeaderName::try_from(name).map_err(|error| error.to_string())?;
        let value = HeaderValue::try_from(value).map_err(|error| error.to_string())?;
        request.headers_mut().append(name, value);
    }
    let signed = request.headers().get("as-signature-hmac-sha256").cloned();
    Ok((request, signed.ok_or("no signature came")?))
}

/// Runs this program with proxies in its environment, which must not see requests to this machine.
async fn proxies() -> Result<u64, String> {
    let (proxy, direct) = (Keeper::start(good()).await?, Keeper::start(good()).await?);
    let port = direct.host().rsplit(':').next().unwrap_or_default().to_owned();
    let mut calls: Vec<_> = THIS_MACHINE.map(|host| format!("http://{host}:{port}")).into();
    let far = "http://far.example";
    calls.push(far.to_owned());
    let url = proxy.url("");
    let mut passed = 0;
    for variables in [vec!["HTTP_PROXY", "HTTPS_PROXY"], vec!["http_proxy"], vec!["ALL_PROXY"]] {
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut child = std::process::Command::new(program);
        child.args(["once", "wires"]).env(CALLS, calls.join(" ")).stdin(Stdio::null());
        for variable in ["NO_PROXY", "no_proxy", "REQUEST_METHOD", "https_proxy", "all_proxy"] {
            child.env_remove(variable);
        }
        child.envs(variables.iter().map(|variable| (*variable, url.as_str())));
        let output = tokio::task::spawn_blocking(move || child.output()).await;
        let output =
            output.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let (by_proxy, seen) = (proxy.take(), direct.take());
        let strays = by_proxy.iter().any(|request| !request.contains(far));
        // A call and a download for each client whose host leads to the server: five do anywhere.
        if strays || by_proxy.len() != 2 || seen.len() < 2 * 4 {
            return Err(format!("with {variables:?} the proxy saw\n{by_proxy:#?}\nof\n{seen:#?}"));
        }
        passed += seen.len() as u64;
    }
    Ok(passed)
}

/// Calls one operation and downloads one file of each server, and ignores the results.
async fn call_all(calls: &str) -> Result<(), String> {
    for base in calls.split(' ') {
        let builder = Client::builder(KEY).base_url(format!("{base}/postmen/v3")).allow_http();
        let builder = builder.retry(RetryPolicy::never()).timeout(Duration::from_secs(5));
        let client = builder.build().map_err(|error| format!("{base}: {error}"))?;
        let _ = client.get_label("a1").await;
        let _ = client.download(format!("{base}/file.pdf")).await;
    }
    Ok(())
}
