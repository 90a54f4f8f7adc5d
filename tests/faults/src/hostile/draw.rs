//! Random requests to the operations of some descriptors, to paths of control, and to nowhere.

use std::collections::VecDeque;

use fastrand::Rng;
use serde_json::{Value, json};
use simulator::Descriptor;
use simulator::descriptor::{Operation, ParameterLocation};

use super::played::Played;
use super::request::Request;
use super::spoil::spoil;
use super::value::{self, Values};

/// How many ids of records are known at once.
const IDS: usize = 64;

/// How many numbers trackings have.
const NUMBERS: usize = 200;

/// The longest text in a path or query, so that a head stays within its limit.
const LONGEST: usize = 500;

/// The longest body, well within its limit.
const LONGEST_BODY: usize = 32 * 1024;

const METHODS: [&str; 9] =
    ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"];

/// Control requests that change nothing for long.
const CONTROL: [(&str, &str, &str); 9] = [
    ("GET", "/_simulator", ""),
    ("GET", "/_simulator/", ""),
    ("GET", "/_simulator/records/shipping/v3/Label", ""),
    ("GET", "/_simulator/deliveries", ""),
    ("DELETE", "/_simulator/faults", ""),
    ("POST", "/_simulator/advance", r#"{"by": "1s"}"#),
    ("POST", "/_simulator/advance", r#"{"by": "-999999999999999999999d"}"#),
    ("POST", "/_simulator/webhooks", r#"{"url": "http://198.51.100.7/"}"#),
    ("POST", "/_simulator/faults", r#"{"fault": {"latency": "9s"}, "on": "no_such_operation"}"#),
];

/// Faults that are injected at the end of a round.
const FAULTS: [&str; 8] = [
    r#"{"fault": {"status": 503}, "times": 3}"#,
    r#"{"fault": {"error": "TooManyRequests"}, "times": 2}"#,
    r#"{"fault": {"reset": "before"}, "times": 1}"#,
    r#"{"fault": {"reset": "after"}, "times": 1, "probability": 0.5}"#,
    r#"{"fault": "truncated", "times": 1}"#,
    r#"{"fault": "malformed", "times": 2}"#,
    r#"{"fault": "bad_chunk", "times": 1}"#,
    r#"{"fault": {"latency": "20ms"}, "times": 2}"#,
];

/// What requests are drawn from.
pub struct Draw<'a> {
    descriptors: &'a [Descriptor],
    /// Ids out of answers.
    ids: VecDeque<String>,
}

impl<'a> Draw<'a> {
    pub fn new(descriptors: &'a [Descriptor]) -> Self {
        Self { descriptors, ids: VecDeque::new() }
    }

    /// Remembers ids that answers told.
    pub fn learn(&mut self, played: &Played) {
        self.ids.extend(played.ids.iter().cloned());
        let surplus = self.ids.len().saturating_sub(IDS);
        drop(self.ids.drain(..surplus));
    }

    /// A request that can be framed.
    pub fn request(&self, rng: &mut Rng, disturbs: bool) -> Request {
        let mut request = match rng.u16(0..2_000) {
            0..30 => Self::control(rng, disturbs),
            30 => Request::new("GET", "/_simulator/requests".to_owned(), Vec::new()),
            31..80 => Request::new(&one_of(rng, &METHODS), stray(rng), body_of_bytes(rng)),
            _ => self.operation(rng),
        };
        if rng.u8(0..30) == 0 {
            request.method = one_of(rng, &METHODS);
        }
        request.body.truncate(LONGEST_BODY);
        request.add_headers(rng);
        request
    }

    fn control(rng: &mut Rng, disturbs: bool) -> Request {
        if disturbs && rng.bool() {
            let fault = one_of(rng, &FAULTS).into_bytes();
            return Request::new("POST", "/_simulator/faults".to_owned(), fault);
        }
        let (method, path, body) = CONTROL[rng.usize(..CONTROL.len())];
        let mut body = body.as_bytes().to_vec();
        // What is only a text is changed at will; what is JSON could come to do harm.
        if rng.u8(0..3) == 0 && path.ends_with("webhooks") {
            spoil(&mut body, rng);
        }
        Request::new(method, path.to_owned(), body)
    }

    /// A request to an operation, with arguments that are mostly of its types.
    fn operation(&self, rng: &mut Rng) -> Request {
        let api = &self.descriptors[rng.usize(..self.descriptors.len())];
        let operation = &api.operations[rng.usize(..api.operations.len())];
        let base = api.servers.first().map_or("", |server| path_of(&server.url));
        let path =
            format!("{base}{}{}", self.path(operation, rng), self.query(api, operation, rng));
        let body = self.body(api, operation, rng);
        Request::new(&operation.method, path, body)
    }

    /// The path, with ids that some record has, or others.
    fn path(&self, operation: &Operation, rng: &mut Rng) -> String {
        let segment = |segment: &str, rng: &mut Rng| match segment {
            "{slug}" => "optimacourier".to_owned(),
            "{tracking_number}" => number(rng),
            _ if !segment.starts_with('{') => segment.to_owned(),
            _ => self.id(rng),
        };
        let segments = operation.path.split('/').map(|one| segment(one, rng));
        segments.collect::<Vec<_>>().join("/")
    }

    fn id(&self, rng: &mut Rng) -> String {
        match self.ids.is_empty() || rng.u8(0..8) == 0 {
            true => encoded(&value::text(rng)),
            false => self.ids[rng.usize(..self.ids.len())].clone(),
        }
    }

    fn query(&self, api: &Descriptor, operation: &Operation, rng: &mut Rng) -> String {
        let mut pairs = Vec::new();
        for parameter in &operation.parameters {
            if parameter.location == ParameterLocation::Query && rng.u8(0..8) == 0 {
                let values = Values { api, optional: 0 };
                let value = values.of_field(&parameter.field, rng, 0);
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                pairs.push(format!("{}={}", encoded(&parameter.field.wire_name), encoded(&text)));
            }
        }
        if rng.u8(0..40) == 0 {
            pairs.push(encoded(&value::text(rng)));
        }
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    fn body(&self, api: &Descriptor, operation: &Operation, rng: &mut Rng) -> Vec<u8> {
        let Some(body) = &operation.body else {
            return if rng.u8(0..60) == 0 { body_of_bytes(rng) } else { Vec::new() };
        };
        // Some bodies hold only what is required, since with much else most are refused.
        let optional = [0, 0, 6, 40, 128][rng.usize(..5)];
        let mut object = Values { api, optional }.of_object(&body.object, rng, 0);
        if operation.id == "create_tracking" && rng.u8(0..16) > 0 {
            object["tracking_number"] = number(rng).into();
        }
        if object.get("id").is_some() && rng.bool() {
            object["id"] = self.id(rng).into();
        }
        let value = match &body.wrap {
            Some(wrap) if rng.u8(0..50) > 0 => json!({ wrap.member.clone(): object }),
            _ => object,
        };
        let mut bytes = Value::to_string(&value).into_bytes();
        if rng.u8(0..6) == 0 {
            spoil(&mut bytes, rng);
        }
        bytes
    }
}

/// One of a few numbers of trackings.
fn number(rng: &mut Rng) -> String {
    format!("T{:05}", rng.usize(..NUMBERS))
}

fn one_of(rng: &mut Rng, texts: &[&str]) -> String {
    texts[rng.usize(..texts.len())].to_owned()
}

/// The path of a URL.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("", |at| rest[at..].trim_end_matches('/'))
}

/// A path that leads nowhere, or nearly somewhere.
fn stray(rng: &mut Rng) -> String {
    match rng.u8(0..6) {
        0 => "/".to_owned(),
        1 => format!("/_simulator/{}", encoded(&value::text(rng))),
        2 => format!("/tracking/2026-07/{}", "../".repeat(rng.usize(..40))),
        3 => format!("//{}//trackings", "a/".repeat(rng.usize(..200))),
        4 => format!("/tracking/2026-07/trackings/%{:02x}%{:02x}", rng.u8(..), rng.u8(..)),
        _ => format!("/{}?{}", encoded(&value::text(rng)), "&=".repeat(rng.usize(..200))),
    }
}

fn body_of_bytes(rng: &mut Rng) -> Vec<u8> {
    match rng.u8(0..4) {
        0 => vec![b'['; rng.usize(..20_000)],
        1 => (0..rng.usize(..400)).map(|_| rng.u8(..)).collect(),
        2 => br#"{"a":1,"a":2}"#.to_vec(),
        _ => Vec::new(),
    }
}

/// A text as part of a path or query.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes().take(LONGEST) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                encoded.push(char::from(byte));
            }
            _ => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}
