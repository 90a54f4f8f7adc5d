//! Control paths, for the shell and for other languages: the handle's functions as JSON.

use http::{HeaderValue, Method, StatusCode, header};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::super::engine::{Answer, Engine};
use super::super::fault::Fault;
use super::super::time::parse_duration;
use super::super::webhook::Webhook;

const ROOT: &str = "/_simulator";

/// All control paths, and what each is for.
const PATHS: [(&str, &str); 8] = [
    ("GET /_simulator", "what is served, and these paths"),
    ("POST /_simulator/advance", "turns the clock forward: {\"by\": \"30d\"}"),
    (
        "GET /_simulator/records/{api}/{version}/{schema}",
        "what is stored; without a version if the API has none",
    ),
    ("GET /_simulator/requests", "the latest requests"),
    (
        "POST /_simulator/faults",
        "adds a fault: {\"fault\": {\"error\": \"NAME\"}, \"on\": \"OPERATION\", \"times\": 3}",
    ),
    ("DELETE /_simulator/faults", "removes all faults"),
    ("GET /_simulator/deliveries", "the latest webhook deliveries"),
    (
        "POST /_simulator/webhooks",
        "registers a webhook: {\"url\": \"http://127.0.0.1:1234/\", \"secret\": \"...\", \"version\": \"API/VERSION\"}",
    ),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registration {
    url: String,
    secret: Option<String>,
    version: Option<String>,
}

/// What can be wrong with a control request.
enum Wrong {
    Path,
    Method(&'static str),
    Request(String),
}

/// Whether a path is one of control.
pub fn is_control(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Does what a control request asks.
pub async fn answer(engine: &Engine, method: &Method, path: &str, body: &[u8]) -> Answer {
    let path = path.strip_prefix(ROOT).unwrap_or_default().trim_matches('/');
    match act(engine, method, path, body).await {
        Ok(value) => json_answer(StatusCode::OK, &value),
        Err(Wrong::Request(error)) => {
            json_answer(StatusCode::BAD_REQUEST, &json!({ "error": error }))
        }
        Err(Wrong::Path) => {
            let error = format!("there is no such control path; {ROOT} lists them");
            json_answer(StatusCode::NOT_FOUND, &json!({ "error": error }))
        }
        Err(Wrong::Method(allowed)) => {
            let error = format!("this control path has only {allowed}");
            let mut answer =
                json_answer(StatusCode::METHOD_NOT_ALLOWED, &json!({ "error": error }));
            answer.headers.insert(header::ALLOW, HeaderValue::from_static(allowed));
            answer
        }
    }
}

async fn act(engine: &Engine, method: &Method, path: &str, body: &[u8]) -> Result<Value, Wrong> {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    match (name, method.as_str(), rest) {
        ("", "GET", "") => Ok(overview(engine)),
        ("advance", "POST", "") => advance(engine, body).await,
        ("records", "GET", _) => records(engine, rest),
        ("requests", "GET", "") => Ok(json!({ "requests": engine.requests() })),
        ("deliveries", "GET", "") => Ok(json!({ "deliveries": engine.deliveries() })),
        ("faults", "POST", "") => add_fault(engine, body),
        ("faults", "DELETE", "") => {
            engine.clear_faults();
            Ok(json!({}))
        }
        ("webhooks", "POST", "") => add_webhook(engine, body),
        ("" | "requests" | "deliveries", _, "") | ("records", ..) => Err(Wrong::Method("GET")),
        ("advance" | "webhooks", _, "") => Err(Wrong::Method("POST")),
        ("faults", _, "") => Err(Wrong::Method("DELETE, POST")),
        _ => Err(Wrong::Path),
    }
}

fn overview(engine: &Engine) -> Value {
    let apis: Vec<_> = engine
        .apis()
        .iter()
        .map(|api| {
            json!({
                "api": api.title,
                "paths": api.bases,
                "operations": api.descriptor.operations.len(),
                "stores": api.stored().collect::<Vec<_>>(),
            })
        })
        .collect();
    let control: serde_json::Map<_, _> =
        PATHS.iter().map(|(path, doc)| ((*path).to_owned(), (*doc).into())).collect();
    json!({ "apis": apis, "seed": engine.seed(), "now": engine.now().to_string(), "control": control })
}

async fn advance(engine: &Engine, body: &[u8]) -> Result<Value, Wrong> {
    let Advance { by } = read(body)?;
    let by = parse_duration(&by).map_err(Wrong::Request)?;
    engine.advance(by).await;
    Ok(json!({ "now": engine.now().to_string() }))
}

fn records(engine: &Engine, rest: &str) -> Result<Value, Wrong> {
    let (title, schema) = rest.rsplit_once('/').ok_or(Wrong::Path)?;
    let records = engine.records(title, schema).map_err(Wrong::Request)?;
    Ok(json!({ "records": records }))
}

fn add_fault(engine: &Engine, body: &[u8]) -> Result<Value, Wrong> {
    engine.add_fault(read::<Fault>(body)?).map_err(Wrong::Request)?;
    Ok(json!({}))
}

fn add_webhook(engine: &Engine, body: &[u8]) -> Result<Value, Wrong> {
    let Registration { url, secret, version } = read(body)?;
    let mut webhook = Webhook::to(url);
    if let Some(secret) = secret {
        webhook = webhook.secret(secret);
    }
    if let Some(version) = version {
        webhook = webhook.version(version);
    }
    engine.add_webhook(&webhook).map_err(Wrong::Request)?;
    Ok(json!({}))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Wrong> {
    serde_json::from_slice(body)
        .map_err(|error| Wrong::Request(format!("the body can't be read: {error}")))
}

fn json_answer(status: StatusCode, value: &Value) -> Answer {
    let mut answer = Answer::text(status, format!("{value:#}\n"));
    answer.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}
