//! Every boundary case of the emitted validators, judged a second time.

use std::any::type_name;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Serialize;
use serde_json::json;
use simulator::descriptor::{Descriptor, Operation};
use simulator::judge::Judge;
use simulator::request::Received;

use crate::exceptions::is_seen_by_clients_alone;
use crate::judged::{ALL, Module, found};
use crate::request::{Found, Request};

/// As the emitted tests have it, but what is validated is judged.
macro_rules! cases {
    ($test:ident: fn $function:ident { $($case:literal: $value:expr => $found:tt,)* }) => {
        #[test]
        fn $test() {
            $(
                let mut found = Violations::default();
                super::scalar(
                    MODULE, stringify!($function), $function, $value, &At::root(), &mut found
                );
                check($case, &$found);
            )*
        }
    };
    ($test:ident: $ty:ident { $($case:literal: $value:expr => $found:tt,)* }) => {
        #[test]
        fn $test() {
            $(
                super::value(MODULE, &$ty::from($value));
                check($case, &$found);
            )*
        }
    };
    ($test:ident($base:expr) { $($case:literal: $changed:tt => $found:tt,)* }) => {
        #[test]
        fn $test() {
            let base = || $base;
            $(
                super::value(MODULE, &changed!(base, $changed));
                check($case, &$found);
            )*
        }
    };
}

/// The cases of an operation's arguments, by its id.
macro_rules! request_cases {
    ($id:ident($base:expr) { $($case:literal: $changed:tt => $found:tt,)* }) => {
        #[test]
        fn $id() {
            let base = || $base;
            $(
                super::request(MODULE, stringify!($id), &seen(&changed!(base, $changed)));
                check($case, &$found);
            )*
        }
    };
}

macro_rules! changed {
    ($base:ident, ()) => { $base() };
    ($base:ident, ($($field:ident = $value:expr),+)) => {{
        let mut value = $base();
        $(value.$field = $value;)+
        value
    }};
}

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

const REFUSES: bool = true;
const WARNS: bool = false;

/// Where the value is that stands for itself.
const ALONE: &str = "/value";

thread_local! {
    /// What the judge says of the value that was validated last, if it can be sent at all.
    static JUDGED: RefCell<Option<Vec<Found>>> = const { RefCell::new(None) };
    /// The value itself.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The judge of each module for values that are no requests: each schema is the member of a body.
static ALONE_IN_BODIES: LazyLock<BTreeMap<&'static str, Judge>> = LazyLock::new(|| {
    let of_module = |module: &'static Module| {
        let operations = module.descriptor.schemas.iter().map(|schema| body_of(&schema.name));
        let alone = Descriptor { operations: operations.collect(), ..module.descriptor.clone() };
        (module.name, Judge::new(&alone).expect("a descriptor"))
    };
    ALL.iter().map(of_module).collect()
});

fn body_of(schema: &str) -> Operation {
    let field = json!({ "wire_name": "value", "type": schema, "required": true });
    let operation = json!({
        "id": schema, "tag": "alone", "file": "alone.yaml", "method": "POST", "path": "/alone",
        "retry": "never", "body": { "object": { "fields": [field] } },
    });
    serde_json::from_value(operation).expect("an operation")
}

/// Judges an object or identity that an emitted validator validates.
fn value<T: Serialize>(module: &'static str, value: &T) {
    let name = type_name::<T>().rsplit("::").next().expect("a name");
    let json = serde_json::to_string(value).expect("JSON");
    JUDGED.set(Some(alone(Module::named(module), name, &json)));
    SHOWN.set(json);
}

/// Judges what the client sends of a request.
fn request(module: &'static str, id: &str, request: &Request) {
    let module = Module::named(module);
    let mut operations = module.descriptor.operations.iter();
    let at = operations.position(|operation| operation.id == id).expect("an operation");
    JUDGED.set(request.sent.as_ref().ok().map(|received| found(&module.judge(at, received))));
    SHOWN.set(format!("{:?}", request.sent));
}

/// Judges a value of a scalar, and lets the emitted function of that name validate it.
fn scalar<T: Serialize + ?Sized, A, V>(
    module: &'static str,
    name: &str,
    validate: fn(&T, &A, &mut V),
    value: &T,
    at: &A,
    violations: &mut V,
) {
    let json = serde_json::to_string(value).expect("JSON");
    let name = name.strip_prefix("validate_").expect("a validator");
    JUDGED.set(Some(alone(Module::named(module), name, &json)));
    SHOWN.set(json);
    validate(value, at, violations);
}

/// What the judge says of a value of a schema.
fn alone(module: &'static Module, name: &str, json: &str) -> Vec<Found> {
    let called = |name: &str| {
        module.descriptor.schemas.iter().position(|schema| is_called(&schema.name, name))
    };
    let position = called(name).or_else(|| called(name.strip_suffix("Input")?));
    let position = position.unwrap_or_else(|| panic!("no schema {name}"));
    let received = Received {
        method: http::Method::POST,
        path: "/alone".to_owned(),
        query: None,
        headers: http::HeaderMap::new(),
        body: format!("{{\"value\":{json}}}").into(),
    };
    let mut found = found(&ALONE_IN_BODIES[module.name].judge(position, &[], &received));
    for (pointer, ..) in &mut found {
        *pointer = pointer.strip_prefix(ALONE).expect("a place in the value").to_owned();
    }
    found
}

/// Whether a name of the specification became this one in Rust.
fn is_called(name: &str, in_rust: &str) -> bool {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    plain(name) == plain(in_rust)
}

/// The judge finds what the case expects of the emitted validator.
fn check(case: &str, expected: &[(&str, &str, bool, Option<i64>)]) {
    let expected: Vec<Found> = expected
        .iter()
        .map(|(pointer, rule, refuses, code)| {
            ((*pointer).to_owned(), (*rule).to_owned(), *refuses, *code)
        })
        .collect();
    let judged = JUDGED.take();
    match judged {
        Some(judged) if !is_seen_by_clients_alone(&expected) => {
            assert_eq!(judged, expected, "{case}: {}", SHOWN.take());
        }
        _ => {}
    }
}
