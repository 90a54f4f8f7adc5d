//! A simulator of the project's APIs, and requests to it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use simulator::{Descriptor, Simulator, SimulatorBuilder};

/// The descriptors of the project's APIs.
static DESCRIPTORS: LazyLock<Vec<Descriptor>> = LazyLock::new(|| describe("spec"));

/// The descriptor of an invented API that keeps records.
pub static LIBRARY: LazyLock<Vec<Descriptor>> =
    LazyLock::new(|| describe("tests/fixtures/simulated"));

/// The descriptors of the invented APIs for which clients are emitted.
static INVENTED: LazyLock<Vec<Descriptor>> = LazyLock::new(|| describe("tests/fixtures/invented"));

fn describe(folder: &str) -> Vec<Descriptor> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let files = codegen::load::read_dir(&root, folder).expect("a specification");
    codegen::describe(&files, &[]).expect("a specification without mistakes")
}

/// One API of a simulator.
pub struct Service {
    pub simulator: Simulator,
    http: reqwest::Client,
    base: String,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    /// Null where there is none, or no JSON.
    pub body: Value,
    /// The body as it came.
    pub text: String,
}

impl Answer {
    /// The code in its envelope.
    pub fn code(&self) -> i64 {
        self.body["meta"]["code"].as_i64().unwrap_or_default()
    }

    /// Its data, out of the envelope.
    pub fn data(&self) -> &Value {
        &self.body["data"]
    }
}

/// Options of a simulator of the project's APIs, without rate limits.
pub fn builder() -> SimulatorBuilder {
    Simulator::builder(DESCRIPTORS.clone()).seed(7).rate_limits(false)
}

impl Drop for Service {
    /// Writes down which parts of effects were at work, for who asks what the tests touch.
    fn drop(&mut self) {
        let folder = std::env::var_os("COVERAGE_RECORDINGS").filter(|folder| !folder.is_empty());
        let Some(folder) = folder else { return };
        let name = format!("{}-{}.jsonl", env!("CARGO_CRATE_NAME"), std::process::id());
        let path = Path::new(&folder).join(name);
        let file = std::fs::File::options().create(true).append(true).open(path);
        let mut file = file.expect("the folder of the recordings");
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("main");
        for (api, parts) in self.simulator.effects() {
            let (api, version) = match api.split_once('/') {
                Some((api, version)) => (api, Some(version)),
                None => (api.as_str(), None),
            };
            let line = json!({
                "kind": "effects",
                "test": format!("{}::{test}", env!("CARGO_CRATE_NAME")),
                "api": api,
                "version": version,
                "parts": parts,
            });
            file.write_all(format!("{line}\n").as_bytes()).expect("room for a recording");
        }
    }
}

impl Service {
    /// An API of the project in a version.
    pub async fn new(api: &str, version: &str) -> Self {
        Self::with(builder(), api, Some(version)).await
    }

    /// An API of an invented specification.
    pub async fn invented(api: &str, version: Option<&str>) -> Self {
        Self::with(Simulator::builder(INVENTED.clone()).seed(7), api, version).await
    }

    /// An API of a simulator with options.
    pub async fn with(builder: SimulatorBuilder, api: &str, version: Option<&str>) -> Self {
        let simulator = builder.start().await.expect("a simulator");
        let base = simulator.base_url(api, version).expect("an API that is served");
        Self { simulator, http: reqwest::Client::new(), base }
    }

    /// Sends a request; null is no body.
    pub async fn send(&self, method: Method, path: &str, body: Value) -> Answer {
        let keys = ["as-api-key", "x-api-key", "x-library-key", "x-limits-key"];
        let headers: Vec<_> = keys.iter().map(|name| (*name, "key")).collect();
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send_with(method, path, &headers, &body).await
    }

    /// Sends a request with these headers and no others; an empty text is no body.
    pub async fn send_with(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !body.is_empty() {
            request = request.header("content-type", "application/json").body(body.to_owned());
        }
        let answer = request.send().await.expect("an answer");
        let status = answer.status().as_u16();
        let headers = answer.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()))
            .collect();
        let text = answer.text().await.expect("a body");
        let body = serde_json::from_str(&text).unwrap_or_default();
        Answer { status, headers, body, text }
    }

    /// Asks for something: the status, and whether the body is JSON; none if no whole answer comes
    /// within a second.
    pub async fn attempt(&self, path: &str) -> Option<(u16, bool)> {
        let request = self.http.get(format!("{}{path}", self.base)).header("as-api-key", "key");
        let answer = request.timeout(Duration::from_secs(1)).send().await.ok()?;
        let status = answer.status().as_u16();
        let text = answer.text().await.ok()?;
        Some((status, serde_json::from_str::<Value>(&text).is_ok()))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, Value::Null).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, body).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PUT, path, body).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PATCH, path, body).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, Value::Null).await
    }

    /// Lets seconds pass.
    pub async fn seconds(&self, seconds: u64) {
        self.simulator.advance(Duration::from_secs(seconds)).await;
    }

    /// Lets days pass.
    pub async fn days(&self, days: u64) {
        self.simulator.advance(Duration::from_secs(days * 86_400)).await;
    }
}
