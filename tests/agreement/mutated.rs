//! Requests that no client sends: members of another type or without them, and bytes that are
//! changed at random.

use serde_json::{Map, Value, json};
use simulator::descriptor::Operation;
use simulator::request::Received;

use crate::draw::{Drawer, Random};
use crate::judged::{ALL, Module};

/// How many requests of each operation are changed, in each test.
const EACH: usize = 400;

/// Whatever no field of a request takes, but for those that take any JSON.
fn odd_value(random: &mut Random) -> Value {
    random
        .pick(&[&json!(1.5), &json!(true), &json!("odd"), &json!([[]]), &json!({ "odd": 1 })])
        .clone()
}

#[test]
fn what_no_type_of_the_client_can_hold_is_mistyped_or_missing() {
    for module in ALL.iter() {
        for (at, operation) in module.descriptor.operations.iter().enumerate() {
            if operation.body.is_some() {
                retype(module, at, operation);
            }
        }
    }
}

fn retype(module: &'static Module, at: usize, operation: &'static Operation) {
    let mut drawer = Drawer::new(&module.descriptor, 1_000 + at as u64);
    let mut mistyped = 0;
    for _ in 0..EACH {
        let mut drawn = drawer.arguments(operation);
        let Some(request) = (module.make)(&operation.id, &drawn) else { continue };
        let Ok(sent) = request.sent else { continue };
        change(&mut drawn, &mut drawer.random);
        let fits = (module.make)(&operation.id, &drawn).is_some();
        let body = body(operation, &drawn).map(|body| body.to_string()).unwrap_or_default();
        let judgement = module.judge(at, &Received { body: body.clone().into(), ..sent });
        let found = judgement.violations.iter();
        let found = found.filter(|one| matches!(one.rule.as_str(), "type" | "required"));
        let found: Vec<_> = found.collect();
        // Where a field of another type counts as absent, it is only refused if it is required.
        let ignored = module.descriptor.violations.ill_typed_ignored;
        let agrees = if ignored { !fits || found.is_empty() } else { fits == found.is_empty() };
        assert!(agrees, "{}/{}: {body}\n{found:?}", module.name, operation.id);
        mistyped += usize::from(!fits);
    }
    assert!(mistyped > 0 || operation.body.iter().all(|body| body.object.fields.is_empty()));
}

/// Changes one value of the body, or takes one out.
fn change(drawn: &mut Map<String, Value>, random: &mut Random) {
    let keys: Vec<String> = drawn.keys().filter(|key| !key.contains(' ')).cloned().collect();
    if keys.is_empty() {
        return;
    }
    let key = &keys[random.below(keys.len())];
    if random.percent(10) {
        drawn.remove(key);
    } else if let Some(value) = drawn.get_mut(key) {
        change_value(value, random);
    }
}

fn change_value(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) if !members.is_empty() && random.percent(75) => {
            let key = members.keys().nth(random.below(members.len())).cloned().expect("a key");
            match random.percent(15) {
                true => drop(members.remove(&key)),
                false => change_value(&mut members[&key], random),
            }
        }
        Value::Array(items) if !items.is_empty() && random.percent(75) => {
            let at = random.below(items.len());
            change_value(&mut items[at], random);
        }
        _ => *value = odd_value(random),
    }
}

/// The body of a request with these arguments; none without the one that is the body itself.
fn body(operation: &Operation, drawn: &Map<String, Value>) -> Option<Value> {
    let body = operation.body.as_ref()?;
    let mut members = Map::new();
    for field in &body.object.fields {
        let value = drawn.get(&field.wire_name);
        if field.is_body {
            return value.cloned();
        }
        let Some(value) = value else { continue };
        members.insert(field.wire_name.clone(), value.clone());
    }
    Some(match &body.wrap {
        Some(wrap) => json!({ wrap.member.clone(): members }),
        None => Value::Object(members),
    })
}

#[test]
fn no_request_makes_the_judge_panic_and_what_is_not_json_is_refused() {
    for module in ALL.iter() {
        for (at, operation) in module.descriptor.operations.iter().enumerate() {
            let mut drawer = Drawer::new(&module.descriptor, 2_000 + at as u64);
            for _ in 0..EACH {
                let drawn = drawer.arguments(operation);
                let Some(request) = (module.make)(&operation.id, &drawn) else { continue };
                let Ok(mut sent) = request.sent else { continue };
                spoil(&mut sent, &mut drawer.random);
                let judgement = module.judge(at, &sent);
                assert_eq!(judgement, module.judge(at, &sent));
                if operation.body.is_some() && !sent.body.is_empty() {
                    let first = judgement.violations.first();
                    let refused = first.is_some_and(|first| first.rule == "json");
                    assert!(is_json(&sent.body).is_none_or(|json| json != refused), "{sent:?}");
                }
            }
        }
    }
}

/// Whether serde_json reads it; unknown behind a number beyond floats, which it doesn't read.
fn is_json(body: &[u8]) -> Option<bool> {
    match serde_json::from_slice::<Value>(body) {
        Ok(_) => Some(true),
        Err(error) => (!error.to_string().starts_with("number out of range")).then_some(false),
    }
}

fn spoilt_text(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    spoil_bytes(&mut bytes, random);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Changes some bytes of each part.
fn spoil(sent: &mut Received, random: &mut Random) {
    sent.path = spoilt_text(&sent.path, random);
    sent.query = sent.query.as_deref().map(|query| spoilt_text(query, random));
    let mut body = sent.body.to_vec();
    spoil_bytes(&mut body, random);
    sent.body = body.into();
}

fn spoil_bytes(bytes: &mut Vec<u8>, random: &mut Random) {
    const ODD: &[u8] = b"\"\\{}[]:,%+&=/0-9.eE\0\xff\x7f \nutf";
    for _ in 0..random.below(4) {
        let at = random.below(bytes.len());
        let odd = ODD[random.below(ODD.len())];
        match random.below(4) {
            0 => bytes.truncate(at),
            1 if !bytes.is_empty() => bytes[at] = odd,
            2 if !bytes.is_empty() => drop(bytes.remove(at)),
            _ => bytes.insert(at, odd),
        }
    }
}
