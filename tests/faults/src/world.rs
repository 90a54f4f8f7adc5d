//! A server that counts what it does: one operation, the duplicates that it refuses, and the list by
//! which a lost outcome can be read back. It knows an operation only by its facts.

use std::time::Duration;

use http::Method;
use optima_courier::description::{Predicate, ReadBack, RequestValue};
use optima_courier::request::{OperationInfo, RetryClass};
use serde_json::{Map, Value, json};

/// What happens to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is processed and answered.
    None,
    /// There is no connection.
    Refused,
    /// The connection is gone before anything is sent.
    Unsent,
    /// The connection breaks while the request is sent.
    CutRequest,
    /// The connection breaks after the request, which is not processed.
    LostBefore,
    /// The request is processed, and the connection breaks before the answer.
    LostAfter,
    /// The request is not processed, and the connection stays open without an answer.
    StalledBefore,
    /// The request is processed, and the connection stays open without an answer.
    StalledAfter,
    /// The request is processed, and the answer breaks off after its head.
    CutHead,
    /// The request is processed, and the answer breaks off within its body.
    CutBody,
    /// The request is refused since there are too many.
    TooMany,
    /// The server fails before it processes the request.
    FailedBefore,
    /// The server fails after it has processed the request.
    FailedAfter,
    /// A gateway gives up waiting; the request is processed a little later.
    TooLate,
    /// The request is processed, and the answer is malformed.
    Garbage,
}

/// Every fault but `None`.
pub const FAULTS: [Fault; 14] = [
    Fault::Refused,
    Fault::Unsent,
    Fault::CutRequest,
    Fault::LostBefore,
    Fault::LostAfter,
    Fault::StalledBefore,
    Fault::StalledAfter,
    Fault::CutHead,
    Fault::CutBody,
    Fault::TooMany,
    Fault::FailedBefore,
    Fault::FailedAfter,
    Fault::TooLate,
    Fault::Garbage,
];

impl Fault {
    /// Whether the request is processed at once.
    pub fn acts(self) -> bool {
        use Fault::*;
        matches!(self, None | LostAfter | StalledAfter | CutHead | CutBody | FailedAfter | Garbage)
    }
}

/// How long after the gateway gave up a late request is processed.
const LATE: Duration = Duration::from_millis(1200);

/// A whole answer.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    /// Seconds to wait, if it asks for that.
    pub retry_after: Option<u64>,
    pub body: String,
}

/// The server's state.
pub struct World {
    info: &'static OperationInfo,
    /// The code that refuses a duplicate.
    guard_code: i64,
    /// How often state was changed.
    pub effects: u32,
    /// What was made, as the list shows it.
    made: Option<Value>,
    /// When a late request is processed, and its body.
    late: Vec<(Duration, Value)>,
    /// How many requests came.
    pub requests: u32,
}

impl World {
    /// A server of one operation; the code is that of its guard.
    pub fn new(info: &'static OperationInfo, guard_code: i64) -> World {
        World { info, guard_code, effects: 0, made: None, late: Vec::new(), requests: 0 }
    }

    /// Processes a request under a fault; returns the answer that would be sent without it.
    pub fn handle(&mut self, request: &Asked<'_>, fault: Fault, now: Duration) -> Reply {
        self.requests += 1;
        self.catch_up(now);
        let body: Value = serde_json::from_slice(request.body).unwrap_or_default();
        match fault {
            Fault::TooMany => return reply(429, 429, json!({}), Some(1)),
            Fault::FailedBefore => return reply(503, 503, json!({}), None),
            Fault::TooLate => {
                self.late.push((now + LATE, body));
                return Reply { status: 504, retry_after: None, body: "<html>".to_owned() };
            }
            _ => {}
        }
        let good = match fault.acts() {
            true => self.act(request, &body),
            false => reply(200, 200, json!({}), None),
        };
        match fault {
            Fault::FailedAfter => reply(500, 500, json!({}), None),
            Fault::Garbage => Reply { body: "<html>fine</html>".to_owned(), ..good },
            _ => good,
        }
    }

    /// Processes what came late.
    pub fn catch_up(&mut self, now: Duration) {
        let (due, later) = self.late.drain(..).partition(|(moment, _)| *moment <= now);
        self.late = later;
        let due: Vec<(Duration, Value)> = due;
        due.into_iter().for_each(|(_, body)| drop(self.process(&body)));
    }

    /// Processes everything that is still to come.
    pub fn settle(&mut self) {
        self.catch_up(Duration::MAX);
    }

    fn act(&mut self, request: &Asked<'_>, body: &Value) -> Reply {
        let read_back = self.info.guard.and_then(|guard| guard.read_back);
        match read_back {
            Some(read_back) if request.method == read_back.call.method => self.list(read_back),
            _ => self.process(body),
        }
    }

    fn process(&mut self, body: &Value) -> Reply {
        match self.info.retry {
            RetryClass::Safe => {}
            RetryClass::Guarded if self.made.is_some() => {
                return reply(400, self.guard_code, json!({}), None);
            }
            RetryClass::Guarded => {
                let members = self.info.body_in.iter().fold(body, |value, name| &value[*name]);
                self.made = Some(self.record(members));
                self.effects += 1;
            }
            // Repeating it changes nothing.
            RetryClass::Idempotent if self.info.method == Method::DELETE && self.effects > 0 => {
                return reply(404, 4004, json!({}), None);
            }
            RetryClass::Idempotent => self.effects = 1,
            RetryClass::Never => self.effects += 1,
        }
        let data = self.made.clone().unwrap_or_else(|| json!({}));
        reply(200, 200, within(self.info.output_in, data), None)
    }

    /// What a request makes: a record that meets what the guard looks for.
    fn record(&self, body: &Value) -> Value {
        let mut record = Value::Object(Map::new());
        let read_back = self.info.guard.and_then(|guard| guard.read_back);
        for condition in read_back.into_iter().flat_map(|read_back| read_back.conditions) {
            if let Predicate::Equals(RequestValue::Body(way)) = &condition.predicate {
                let value = way.iter().fold(body, |value, name| &value[*name]).clone();
                set(&mut record, condition.member, value);
            }
        }
        record
    }

    fn list(&self, read_back: &ReadBack) -> Reply {
        let items: Vec<Value> = self.made.iter().cloned().collect();
        let mut data = Value::Object(Map::new());
        let way = read_back.call.pages.map_or(&[][..], |pages| pages.items);
        set(&mut data, way, Value::Array(items));
        reply(200, 200, within(read_back.call.output_in, data), None)
    }
}

/// A request as the server sees it.
pub struct Asked<'a> {
    pub method: &'a Method,
    pub body: &'a [u8],
}

fn set(value: &mut Value, way: &[&str], to: Value) {
    match way {
        [] => *value = to,
        [name, rest @ ..] => set(&mut value[*name], rest, to),
    }
}

fn within(way: &[&str], data: Value) -> Value {
    let mut outer = Value::Null;
    set(&mut outer, way, data);
    outer
}

fn reply(status: u16, code: i64, data: Value, retry_after: Option<u64>) -> Reply {
    let body = json!({ "meta": { "code": code, "message": "scripted" }, "data": data });
    Reply { status, retry_after, body: body.to_string() }
}
