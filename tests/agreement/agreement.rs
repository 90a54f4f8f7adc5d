//! Random requests of every operation: the emitted validator and the judge agree on what is wrong,
//! where, how badly, and with which error, and the judge reads the arguments that were sent.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use simulator::descriptor::{Operation, ParameterLocation};
use simulator::request::Arguments;

use crate::draw::{Drawer, key};
use crate::exceptions::is_read_otherwise;
use crate::judged::{ALL, Module, found};
use crate::request::{Found, Request};

/// How many requests of each operation are drawn, at least.
const EACH: usize = 1_500;

/// How many differences are shown, one of each kind.
const SHOWN: usize = 30;

/// What was compared.
#[derive(Debug, Default)]
struct Tally {
    accepted: usize,
    refused: usize,
    /// By the reason why there is nothing to compare.
    excepted: BTreeMap<&'static str, usize>,
    differences: BTreeMap<String, String>,
}

#[test]
fn validators_and_judge_agree_on_random_requests() {
    let mut compared = 0;
    let mut differences = Vec::new();
    for module in ALL.iter() {
        for (at, operation) in module.descriptor.operations.iter().enumerate() {
            let tally = compare(module, at, operation);
            compared += tally.accepted + tally.refused;
            assert!(tally.accepted > EACH / 50, "{}: {tally:?}", operation.id);
            let drawn = tally.accepted + tally.refused + tally.excepted.values().sum::<usize>();
            assert_eq!(drawn, EACH);
            differences.extend(tally.differences.into_values());
        }
    }
    let shown: Vec<String> = differences.iter().take(SHOWN).cloned().collect();
    assert!(
        differences.is_empty(),
        "{} kinds of differences:\n{}",
        differences.len(),
        shown.join("\n")
    );
    assert!(compared >= 100_000, "{compared}");
}

fn compare(module: &'static Module, at: usize, operation: &'static Operation) -> Tally {
    let mut drawer = Drawer::new(&module.descriptor, at as u64);
    let mut tally = Tally::default();
    for _ in 0..EACH {
        let drawn = drawer.arguments(operation);
        let request = (module.make)(&operation.id, &drawn).unwrap_or_else(|| {
            panic!("{}: its type can't hold {}", operation.id, Value::Object(drawn.clone()))
        });
        if let Some(why) = exception(operation, &drawn, &request) {
            *tally.excepted.entry(why).or_default() += 1;
            continue;
        }
        let Ok(received) = &request.sent else { unreachable!("an exception") };
        let judgement = module.judge(at, received);
        let judged = found(&judgement);
        match judgement.refusal() {
            Some(_) => tally.refused += 1,
            None => tally.accepted += 1,
        }
        let read = flat(judgement.arguments);
        for (kind, text) in differences(&drawn, &request.found, &judged) {
            let named = format!("{}/{}: {text}", module.name, operation.id);
            tally.differences.entry(kind).or_insert(named);
        }
        if decimal(Value::Object(read)) != decimal(Value::Object(drawn.clone())) {
            let text = format!(
                "{}/{}: read otherwise than {}",
                module.name,
                operation.id,
                Value::Object(drawn)
            );
            tally.differences.entry("read".to_owned()).or_insert(text);
        }
    }
    tally
}

/// Why the two can't be compared.
fn exception(
    operation: &Operation,
    drawn: &Map<String, Value>,
    request: &Request,
) -> Option<&'static str> {
    if request.sent.is_err() {
        return Some("the client can't send it");
    }
    is_read_otherwise(operation, drawn).then_some("a list is sent like another")
}

/// What only one of them found, or what both found in another order, by its kind.
fn differences(
    drawn: &Map<String, Value>,
    emitted: &[Found],
    judged: &[Found],
) -> Vec<(String, String)> {
    if emitted == judged {
        return Vec::new();
    }
    let only = |these: &[Found], those: &[Found], who: &str| {
        let only = these.iter().filter(|one| !those.contains(one)).map(|one| {
            let (pointer, rule, ..) = one;
            let value = at(drawn, pointer);
            (format!("{who} {rule} {value}"), format!("{who} {one:?} of {value}"))
        });
        only.collect::<Vec<_>>()
    };
    let mut found = only(emitted, judged, "emitted");
    found.extend(only(judged, emitted, "judged"));
    if found.is_empty() {
        found.push(("order".to_owned(), format!("emitted {emitted:?}, judged {judged:?}")));
    }
    found
}

/// The value that a pointer leads to, as far as it leads.
fn at(drawn: &Map<String, Value>, pointer: &str) -> String {
    let mut steps = pointer.split('/').skip(1);
    let Some(first) = steps.next() else { return "the request".to_owned() };
    let named = |(key, _): &(&String, &Value)| {
        key.as_str() == first || key.split_once(' ').is_some_and(|(_, name)| name == first)
    };
    let Some((_, mut value)) = drawn.iter().find(named) else { return "nothing".to_owned() };
    for step in steps {
        let inner = match value {
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            Value::Object(members) => members.get(step),
            _ => None,
        };
        let Some(inner) = inner else { break };
        value = inner;
    }
    value.to_string().chars().take(200).collect()
}

fn flat(arguments: Arguments) -> Map<String, Value> {
    let Arguments { path, query, header, mut body } = arguments;
    let parameters = [
        (ParameterLocation::Path, path),
        (ParameterLocation::Query, query),
        (ParameterLocation::Header, header),
    ];
    for (location, members) in parameters {
        body.extend(members.into_iter().map(|(name, value)| (key(location, &name), value)));
    }
    body
}

/// A value whose numbers are floats, as `1` and `1.0` are the same number in JSON.
fn decimal(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(_) => Value::Number(number),
            None => {
                let float = number.as_f64().expect("a float");
                let whole = float.fract() == 0.0 && float.abs() < 9e15;
                if whole { Value::from(float as i64) } else { Value::from(float) }
            }
        },
        Value::Array(items) => items.into_iter().map(decimal).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, decimal(value))).collect()
        }
        other => other,
    }
}
