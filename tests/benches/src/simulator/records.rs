//! What many records cost: memory, reading one by its id, and reading pages.

use std::hint::black_box;
use std::time::Instant;

use serde_json::{Map, Value, json};
use simulator::Descriptor;
use simulator::request::Arguments;
use simulator::service::Service;
use simulator::time::Moment;

use super::{descriptors, usage};
use crate::timing::median;

/// How many records there are when something is measured.
const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// How many ids of each size are remembered, from its first record to its last.
const REMEMBERED: usize = 1_000;

/// How often each kind of read is timed, and how many reads by id are timed together.
const ROUNDS: usize = 51;
const READS: usize = 100;

/// The Tracking API with its records, by its operations.
struct Trackings {
    service: Service,
    create: usize,
    get: usize,
    list: usize,
    /// How many there are, and the ids of some of them.
    count: usize,
    ids: Vec<Value>,
}

/// A row for each number of records.
pub fn measure() -> Value {
    let descriptor = descriptors().into_iter().find(|one| one.title() == "tracking/2026-07");
    let mut trackings = Trackings::of(&descriptor.expect("the API in this version"));
    let before = usage::resident();
    SIZES.iter().map(|size| trackings.row(*size, before)).collect()
}

impl Trackings {
    fn of(descriptor: &Descriptor) -> Self {
        let position = |id| descriptor.operations.iter().position(|one| one.id == id);
        let operation = |id| position(id).expect("an operation");
        Self {
            service: Service::new(descriptor, 7).expect("a service"),
            create: operation("create_tracking"),
            get: operation("get_tracking"),
            list: operation("list_trackings"),
            count: 0,
            ids: Vec::new(),
        }
    }

    /// Creates records until there are so many, and measures.
    fn row(&mut self, size: usize, before: Option<f64>) -> Value {
        let (start, created) = (Instant::now(), size - self.count);
        self.fill(size);
        let create = start.elapsed().as_secs_f64() * 1e6 / created as f64;
        let memory = usage::resident().zip(before).map(|(now, before)| now - before);
        let get = self.microseconds_of_a_read();
        let [ten, hundred] = [10, 100].map(|limit| {
            median(
                (0..ROUNDS)
                    .map(|_| self.microseconds_of_a_page(&json!({ "limit": limit })).0)
                    .collect(),
            )
        });
        json!({
            "records": size, "create_us": create, "mib": memory, "get_us": get,
            "page_of_10_us": ten, "page_of_100_us": hundred, "next_page_us": self.next_pages(),
        })
    }

    fn fill(&mut self, size: usize) {
        let step = size / REMEMBERED;
        while self.count < size {
            let body = json!({
                "tracking_number": format!("{:012}", self.count),
                "slug": "optimacourier",
                "title": "Order 7",
            });
            let data =
                self.call(self.create, Arguments { body: object(body), ..Arguments::default() });
            if self.count.is_multiple_of(step) {
                self.ids.push(data["id"].clone());
            }
            self.count += 1;
        }
    }

    /// The microseconds of reading one by its id, wherever it stands among the others.
    fn microseconds_of_a_read(&mut self) -> f64 {
        let read =
            |id: &Value| Arguments { path: object(json!({ "id": id })), ..Arguments::default() };
        let reads: Vec<Arguments> = self.ids.iter().map(read).collect();
        let mut next = reads.iter().cycle();
        let now = Moment::wall();
        let rounds = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            for arguments in next.by_ref().take(READS) {
                let outcome = self.service.call(self.get, arguments, now);
                assert!(black_box(outcome).is_ok());
            }
            start.elapsed().as_secs_f64() * 1e6 / READS as f64
        });
        median(rounds.collect())
    }

    /// The microseconds of a page, and the cursor after it.
    fn microseconds_of_a_page(&mut self, query: &Value) -> (f64, Value) {
        let arguments = Arguments { query: object(query.clone()), ..Arguments::default() };
        let start = Instant::now();
        let outcome = self.service.call(self.list, &arguments, Moment::wall());
        let microseconds = start.elapsed().as_secs_f64() * 1e6;
        let data = outcome.expect("a page").data.expect("a page");
        (microseconds, data.value()["pagination"]["next_cursor"].clone())
    }

    /// The microseconds of one of the pages after the first, as far as there are any.
    fn next_pages(&mut self) -> Option<f64> {
        let (_, mut cursor) = self.microseconds_of_a_page(&json!({ "limit": 100 }));
        let mut times = Vec::new();
        while times.len() < ROUNDS && cursor.as_str().is_some_and(|cursor| !cursor.is_empty()) {
            let query = json!({ "limit": 100, "cursor": cursor });
            let (microseconds, next) = self.microseconds_of_a_page(&query);
            times.push(microseconds);
            cursor = next;
        }
        (!times.is_empty()).then(|| median(times))
    }

    fn call(&mut self, operation: usize, arguments: Arguments) -> Value {
        let outcome = self.service.call(operation, &arguments, Moment::wall());
        outcome.expect("a success").data.expect("data").value().into_owned()
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => panic!("arguments are objects"),
    }
}
