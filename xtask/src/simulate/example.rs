//! A request of each API that works when it is pasted to a shell.
//!
//! Requests are put together from the descriptor and tried on a simulator of their own, which ends
//! with that; the first one that succeeds is shown.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use codegen::Descriptor;
use serde_json::{Map, Value, json};
use simulator::Simulator;
use simulator::descriptor::{
    Constraint, ConstraintKind, Field, Object, Operation, SchemaKind, Shape, Type,
};

/// Some key; without keys of its own, a simulator accepts any.
const KEY: &str = "demo";

/// The deepest object that is put together.
const MOST_LEVELS: usize = 8;

/// How long a simulator on this machine may take for an answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// A request.
#[derive(Clone, Debug)]
pub struct Example {
    method: String,
    path: String,
    body: Option<Value>,
    /// The header of the API key.
    header: String,
}

impl Example {
    /// The command that makes the request at a base URL.
    pub fn curl(&self, url: &str) -> String {
        let Self { method, path, body, header } = self;
        let method = if method == "GET" { String::new() } else { format!("-X {method} ") };
        let body = body.as_ref().map(|body| {
            let body = body.to_string().replace('\'', r"'\''");
            format!("-H 'content-type: application/json' -d '{body}' ")
        });
        let body = body.unwrap_or_default();
        format!("curl -s {method}-H '{header}: {KEY}' {body}{url}{path}")
    }

    /// Makes the request at a base URL, and returns the status and the body of the answer, which is
    /// null where it is no JSON.
    pub fn send(&self, url: &str) -> io::Result<(u16, Value)> {
        let rest = url.strip_prefix("http://").unwrap_or(url);
        let (address, base) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
        let Self { method, path, body, header } = self;
        let body = body.as_ref().map(Value::to_string).unwrap_or_default();
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "{method} {base}{path} HTTP/1.1\r\nhost: {address}\r\n{header}: {KEY}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        let body = answer.split_once("\r\n\r\n").map(|(_, body)| serde_json::from_str(body));
        let status = status.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok((status, body.and_then(Result::ok).unwrap_or_default()))
    }
}

/// An example of each API: the first request that succeeds, a creation if there is one.
pub async fn examples(descriptors: &[Descriptor]) -> Vec<Example> {
    let simulator = Simulator::builder(descriptors.to_vec()).rate_limits(false).start().await.ok();
    let example = |descriptor: &Descriptor| {
        let url = simulator.as_ref().and_then(|simulator| {
            simulator.base_url(&descriptor.api, descriptor.version.as_deref())
        });
        let mut candidates = candidates(descriptor);
        let succeeds = |one: &Example| {
            let answer = url.as_ref().and_then(|url| one.send(url).ok());
            answer.is_some_and(|(status, body)| is_success(descriptor, status, &body))
        };
        let found = candidates.iter().position(succeeds).unwrap_or(0);
        if candidates.is_empty() { nothing(descriptor) } else { candidates.swap_remove(found) }
    };
    descriptors.iter().map(example).collect()
}

/// Whether an answer says that all went well, by its status and by the code in its envelope.
fn is_success(descriptor: &Descriptor, status: u16, body: &Value) -> bool {
    let Some(envelope) = &descriptor.envelope else { return (200..=299).contains(&status) };
    let code = body.pointer(&format!("/{}", envelope.code.join("/"))).and_then(Value::as_i64);
    let (least, greatest) = envelope.ok;
    (200..=299).contains(&status) && code.is_some_and(|code| (least..=greatest).contains(&code))
}

fn nothing(descriptor: &Descriptor) -> Example {
    let header = descriptor.auth.header.clone();
    Example { method: "GET".to_owned(), path: "/".to_owned(), body: None, header }
}

/// Requests that may succeed: creations with short bodies first, then reads.
fn candidates(descriptor: &Descriptor) -> Vec<Example> {
    let creates = |one: &&Operation| one.method == "POST" && one.path.matches('/').count() == 1;
    let reads = |one: &&Operation| one.method == "GET";
    let created = descriptor.operations.iter().filter(creates);
    let mut created: Vec<Example> = created.filter_map(|one| example(descriptor, one)).collect();
    created.sort_by_key(|one| one.body.as_ref().map_or(0, |body| body.to_string().len()));
    let read = descriptor.operations.iter().filter(reads);
    created.into_iter().chain(read.filter_map(|one| example(descriptor, one))).collect()
}

/// A request of an operation that needs no parameter.
fn example(descriptor: &Descriptor, operation: &Operation) -> Option<Example> {
    let needs = operation.parameters.iter().any(|one| one.field.required);
    if needs || operation.path.contains('{') {
        return None;
    }
    let body = match &operation.body {
        Some(body) => {
            let object = object(descriptor, &body.object, MOST_LEVELS)?;
            Some(match &body.wrap {
                Some(wrap) => json!({ &wrap.member: object }),
                None => object,
            })
        }
        None => None,
    };
    let (method, path) = (operation.method.clone(), operation.path.clone());
    Some(Example { method, path, body, header: descriptor.auth.header.clone() })
}

/// An object with its required members.
fn object(descriptor: &Descriptor, object: &Object, levels: usize) -> Option<Value> {
    let required = object.fields.iter().filter(|field| field.required);
    let members = required.map(|field| {
        Some((field.wire_name.clone(), member(descriptor, field, levels.checked_sub(1)?)?))
    });
    members.collect::<Option<Map<_, _>>>().map(Value::Object)
}

fn member(descriptor: &Descriptor, field: &Field, levels: usize) -> Option<Value> {
    match field.example.as_ref().or(field.preset.as_ref()) {
        Some(literal) => serde_json::to_value(literal).ok(),
        None => value(descriptor, &field.ty, &field.constraints, levels),
    }
}

fn value(
    descriptor: &Descriptor,
    ty: &Type,
    constraints: &[Constraint],
    levels: usize,
) -> Option<Value> {
    match ty.shape {
        Shape::Map => return Some(json!({})),
        Shape::List => {
            let one = Type { shape: Shape::One, name: ty.name.clone() };
            return Some(json!([value(descriptor, &one, &[], levels)?]));
        }
        Shape::One => {}
    }
    Some(match ty.name.as_str() {
        "String" => Value::String(text(constraints)),
        "Integer" | "Number" => number(constraints),
        "Boolean" => json!(true),
        "Json" => json!({}),
        name => match &descriptor.schemas.iter().find(|schema| schema.name == name)?.is {
            SchemaKind::Scalar(scalar) => {
                let all: Vec<Constraint> =
                    constraints.iter().chain(&scalar.constraints).cloned().collect();
                value(descriptor, &scalar.ty, &all, levels)?
            }
            SchemaKind::Enum(enum_) => {
                let wire = &enum_.values.first()?.wire;
                if enum_.integer { json!(wire.parse::<i64>().ok()?) } else { json!(wire) }
            }
            SchemaKind::Object(one) => object(descriptor, one, levels)?,
            SchemaKind::Union(_) => return None,
        },
    })
}

/// A text of the form that is asked for, and of digits otherwise.
fn text(constraints: &[Constraint]) -> String {
    let formats = constraints.iter().find_map(|constraint| match &constraint.demands {
        ConstraintKind::Format(names) => names.first(),
        _ => None,
    });
    match formats.map(String::as_str) {
        Some("email") => return "ada@example.com".to_owned(),
        Some("date") => return "2026-01-31".to_owned(),
        Some("date_time" | "utc_date_time") => return "2026-01-31T12:00:00+00:00".to_owned(),
        Some("local_date_time") => return "2026-01-31T12:00:00".to_owned(),
        Some("url" | "uri") => return "https://example.com".to_owned(),
        _ => {}
    }
    let (mut least, mut most) = (1, 10);
    for constraint in constraints {
        if let ConstraintKind::Chars { min, max } = &constraint.demands {
            least = least.max(*min);
            most = most.min(max.unwrap_or(most));
        }
    }
    let length = usize::try_from(least.max(most)).unwrap_or(usize::MAX).min(1_000);
    "1234567890".chars().cycle().take(length).collect()
}

fn number(constraints: &[Constraint]) -> Value {
    let least = constraints.iter().find_map(|constraint| match &constraint.demands {
        ConstraintKind::Range { min: Some(min), .. } => Some(min.is.clone()),
        _ => None,
    });
    least.map_or(json!(1), Value::Number)
}
