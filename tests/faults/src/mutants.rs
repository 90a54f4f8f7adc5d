//! Recorded answers with random changes: each decodes or fails cleanly, and an odd item of a page
//! costs only that item.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use fastrand::Rng;
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2026_07::{Client, ListTrackings};
use optima_courier::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};
use optima_courier::value::Note;
use serde_json::{Value, json};

use crate::effort::{Effort, Tally};
use crate::operations::{self, Clients, Settings};
use crate::virtual_time::{VirtualClock, run as run_in_virtual_time};

/// Mutants in each round.
const MUTANTS: u64 = 100_000;

/// How many trackings are on a page of which one is changed.
const PAGE: usize = 100;

/// Changes answers, then pages.
pub fn run(effort: &Effort) -> Result<Tally, String> {
    let answers = recorded()?;
    let entries = operations::all();
    let mut tally = Tally::default();
    for round in effort.rounds() {
        let mut tried = 0;
        for number in (0..MUTANTS).take_while(|_| !effort.is_over()) {
            let mut rng = Rng::with_seed(round.wrapping_mul(MUTANTS).wrapping_add(number));
            let entry = &entries[rng.usize(..entries.len())];
            let body = spoiled(&answers[rng.usize(..answers.len())], &mut rng);
            let clock = VirtualClock::new(number);
            let settings = Answering { body: body.clone().into(), clock: clock.clone() };
            let clients = Clients::new("test-key-0123", &settings)?;
            let call = || run_in_virtual_time(&clock, entry.call(&clients, "a1"));
            let outcome = catch_unwind(AssertUnwindSafe(call));
            let _ = outcome.map_err(|_| {
                let text = String::from_utf8_lossy(&body);
                format!("{} panicked, round {round}, mutant {number}\n{text}", entry.name())
            })?;
            tried += 1;
        }
        tally.count(tried, "mutants");
        tally.count(spoiled_pages(round)?, "spoiled pages");
    }
    Ok(tally)
}

/// The bodies of answers in the client's tests.
fn recorded() -> Result<Vec<Vec<u8>>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../client/answers");
    let mut files = Vec::new();
    gather(&folder, &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
    files.sort();
    let bodies = files.iter().map(fs::read).collect::<Result<Vec<_>, _>>();
    let bodies = bodies.map_err(|error| format!("{}: {error}", folder.display()))?;
    match bodies.len() {
        0 => Err(format!("{} holds no answers", folder.display())),
        _ => Ok(bodies),
    }
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => gather(&path, files)?,
            false => files.push(path),
        }
    }
    Ok(())
}

/// An answer with one to four changes, in its bytes or in its values.
fn spoiled(answer: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = match serde_json::from_slice::<Value>(answer) {
        Ok(mut value) if rng.bool() => {
            for _ in 0..rng.usize(1..5) {
                spoil_value(&mut value, rng);
            }
            return value.to_string().into_bytes();
        }
        _ => answer.to_vec(),
    };
    for _ in 0..rng.usize(1..5) {
        spoil_bytes(&mut bytes, rng);
    }
    bytes
}

fn spoil_bytes(bytes: &mut Vec<u8>, rng: &mut Rng) {
    if bytes.is_empty() {
        return;
    }
    let (at, other) = (rng.usize(..bytes.len()), rng.usize(..bytes.len()));
    match rng.u8(0..6) {
        0 => bytes[at] ^= 1 << rng.u8(0..8),
        1 => bytes[at] = b"{}[]\",:0-e\\u"[rng.usize(..12)],
        2 => bytes.truncate(at),
        3 => drop(bytes.remove(at)),
        4 => bytes.insert(at, rng.u8(..)),
        _ => bytes.swap(at, other),
    }
}

/// Replaces a value somewhere in the tree.
fn spoil_value(value: &mut Value, rng: &mut Rng) {
    let deeper = rng.u8(0..8) > 0;
    match value {
        Value::Array(values) if deeper && !values.is_empty() => {
            let at = rng.usize(..values.len());
            spoil_value(&mut values[at], rng);
        }
        Value::Object(members) if deeper && !members.is_empty() => {
            let at = rng.usize(..members.len());
            if let Some(member) = members.values_mut().nth(at) {
                spoil_value(member, rng);
            }
        }
        value => *value = odd_value(rng),
    }
}

fn odd_value(rng: &mut Rng) -> Value {
    match rng.u8(0..12) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(rng.u64(..)),
        4 => json!(rng.f64() * 1e300),
        5 => json!(""),
        6 => json!("\u{0}\u{202e}\u{1f4e6}"),
        7 => json!([]),
        8 => json!({}),
        9 => json!([[[[{}]]]]),
        10 => json!({ "type": "unheard of", "": null }),
        _ => json!("x".repeat(rng.usize(0..300))),
    }
}

/// Pages of which one item is not an object: the others are there, and one note names the missing one.
fn spoiled_pages(seed: u64) -> Result<u64, String> {
    let mut rng = Rng::with_seed(seed);
    let mut played = 0;
    for odd in [json!("x"), json!(7), json!(1.5), json!(true), json!([]), json!([{}]), json!(null)]
    {
        for _ in 0..20 {
            let at = rng.usize(..PAGE);
            let member = |index| match index == at {
                true => odd.clone(),
                false => json!({ "id": format!("{index:024x}"), "tag": "InTransit" }),
            };
            let trackings: Vec<_> = (0..PAGE).map(member).collect();
            check_page(json!(trackings), at, &odd)?;
            played += 1;
        }
    }
    Ok(played)
}

fn check_page(trackings: Value, at: usize, odd: &Value) -> Result<(), String> {
    let body = json!({ "meta": { "code": 200 }, "data": { "trackings": trackings } });
    let clock = VirtualClock::new(1);
    let settings = Answering { body: body.to_string().into(), clock: clock.clone() };
    let client = settings.apply(Client::builder("test-key-0123"), "").build();
    let client = client.map_err(|error| error.to_string())?;
    let page = async { client.list_trackings(ListTrackings::new()).await };
    let page = run_in_virtual_time(&clock, page).map_err(|error| error.to_string())?;
    let ids: Vec<_> = page.trackings.iter().flatten().map(|one| one.id.clone()).collect();
    let expected: Vec<_> = (0..PAGE).filter(|index| *index != at).collect();
    let whole = ids.len() == PAGE - 1
        && ids.iter().zip(expected).all(|(id, index)| {
            id.as_ref().is_some_and(|id| id.to_string() == format!("{index:024x}"))
        });
    let pointer = format!("/data/trackings/{at}");
    let noted = page
        .notes()
        .iter()
        .any(|note| matches!(note, Note::Unexpected { pointer: found, .. } if *found == pointer));
    match whole && noted {
        true => Ok(()),
        false => Err(format!("{odd} at {at} left {} members, notes {:?}", ids.len(), page.notes())),
    }
}

/// A client that always gets the same answer.
struct Answering {
    body: Bytes,
    clock: VirtualClock,
}

impl Settings for Answering {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, _: &str) -> ClientBuilder<C> {
        let builder = builder.transport(Canned(self.body.clone())).clock(self.clock.clone());
        builder.retry(RetryPolicy::never()).no_rate_limits()
    }
}

struct Canned(Bytes);

impl Transport for Canned {
    fn send<'t>(
        &'t self,
        _: http::Request<Bytes>,
        _: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        let body: Box<dyn ResponseBody> = Box::new(Some(self.0.clone()));
        Box::pin(std::future::ready(Ok(http::Response::new(body))))
    }
}
