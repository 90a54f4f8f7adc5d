//! Any byte of an answer or a request can be the last, and malformed answers never pass as good ones.

use std::time::{Duration, Instant};

use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04::{Client, Tracking};
use optima_courier::{Error, ErrorKind, Response};

use crate::effort::{Effort, Tally};
use crate::malformed;
use crate::peer::{ENDS, End, Peer, Script};
use crate::run::{at_once, runtime, wire};

/// The deadline of attempts that stall: short, since there are many of them.
const STALLED: Duration = Duration::from_millis(400);

/// The deadline of other attempts: long enough for a busy machine.
const DEADLINE: Duration = Duration::from_secs(20);

/// How long after its deadline a call may end on a busy machine.
const GRACE: Duration = Duration::from_secs(5);

/// How many trials run at once.
const SIDE_BY_SIDE: usize = 64;

const PATH: &str = "/tracking/2024-04";

/// The called operations: one for each thing that a lost answer can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operation {
    /// Safe, without a body.
    Get,
    /// Guarded, with a body.
    Create,
    /// Never repeated, without a body.
    Retrack,
}

const OPERATIONS: [Operation; 3] = [Operation::Get, Operation::Create, Operation::Retrack];

/// One fault, and what the client has to make of it.
#[derive(Clone, Debug)]
struct Trial {
    operation: Operation,
    script: Script,
    /// Whether the client may accept it as an answer.
    whole: bool,
}

/// Cuts at every byte.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let mut trials = Vec::new();
    let mut tally = Tally::default();
    for (kind, more) in [
        ("cut answers", cut_answers()),
        ("cut requests", cut_requests()),
        ("malformed answers", malformed_answers()),
    ] {
        tally.count(more.len() as u64, kind);
        trials.extend(more);
    }
    runtime()?.block_on(at_once(SIDE_BY_SIDE, trials, check))?;
    Ok(tally)
}

/// An answer of about 500 bytes, in the three ways in which HTTP marks the end of a body.
fn cut_answers() -> Vec<Trial> {
    let mut trials = Vec::new();
    for operation in OPERATIONS {
        for (answer, ends_by_closing) in answers().into_iter().zip([false, false, true]) {
            for end in ENDS {
                // Without a length, only an orderly close tells that everything came.
                let told = !(ends_by_closing && end == End::Stall);
                let cuts = (0..=answer.len()).map(|length| Trial {
                    operation,
                    script: Script::answer(&answer[..length], end),
                    whole: told && length == answer.len(),
                });
                // Waiting for all stalls of all operations would take minutes and show nothing new.
                let every = if end == End::Stall && operation != Operation::Get { 7 } else { 1 };
                trials.extend(cuts.step_by(every));
            }
        }
    }
    trials
}

fn answers() -> [Vec<u8>; 3] {
    let body = good_body();
    let head = "HTTP/1.1 200 OK\r\nserver: nginx\r\ncontent-type: application/json\r\n\
                as-trace-id: 8f4b1d2c3e5a6978\r\n";
    let (first, second) = body.split_at(body.len() / 2);
    let length = body.len();
    [
        format!("{head}content-length: {length}\r\n\r\n{body}").into_bytes(),
        format!(
            "{head}transfer-encoding: chunked\r\n\r\n{:x}\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n",
            first.len(),
            second.len()
        )
        .into_bytes(),
        format!("{head}connection: close\r\n\r\n{body}").into_bytes(),
    ]
}

fn good_body() -> String {
    let tracking = r#"{"id":"5b766a5cc7c33c0e007de3c9","tracking_number":"1234567890","slug":"optimacourier","active":true,"title":"Order 7 für Zoë","tag":"InTransit","subtag":"InTransit_001","checkpoints":[{"city":"Austin","coordinate":{"latitude":30.25,"longitude":-97.75},"message":"On its way"}]}"#;
    format!(r#"{{"meta":{{"code":200}},"data":{{"tracking":{tracking}}}}}"#)
}

/// Each request, cut after each number of bytes.
fn cut_requests() -> Vec<Trial> {
    let mut trials = Vec::new();
    for operation in OPERATIONS {
        for end in ENDS {
            let every = if end == End::Stall { 11 } else { 1 };
            trials.extend((0..260).step_by(every).map(|read| Trial {
                operation,
                script: Script { read: Some(read), write: Vec::new(), end },
                whole: false,
            }));
        }
    }
    trials
}

fn malformed_answers() -> Vec<Trial> {
    let bad = malformed::answers(&good_body());
    let every = |operation| {
        let bad = bad.clone().into_iter();
        bad.map(move |write| Trial {
            operation,
            script: Script::answer(write, End::Close),
            whole: false,
        })
    };
    OPERATIONS.into_iter().flat_map(every).collect()
}

/// Runs one trial, then a good call with the same client.
async fn check(trial: Trial) -> Result<(), String> {
    let peer = Peer::start().await?;
    let good = Script::answer(&*answers()[0], End::Close);
    peer.play([trial.script.clone(), good]);
    let deadline = if trial.script.end == End::Stall { STALLED } else { DEADLINE };
    let client = Client::builder("test-key-0123")
        .base_url(peer.url(PATH))
        .retry(RetryPolicy::never())
        .attempt_timeout(deadline)
        .no_rate_limits()
        .transport(wire()?)
        .build()
        .map_err(|error| error.to_string())?;
    let start = Instant::now();
    let result = call(&client, trial.operation).await;
    let took = start.elapsed();
    let told = |problem: &str| Err(format!("{problem}\n{trial:#?}\n{result:?}"));
    if took > deadline + GRACE {
        return told("it hung");
    }
    let seen: usize = peer.take_requests().iter().map(Vec::len).sum();
    match &result {
        Ok(title) if !trial.whole => return told(&format!("`{title}` was taken for an answer")),
        // A reset can overtake the bytes before it.
        Err(_) if trial.whole && trial.script.end != End::Reset => return told("it was lost"),
        Err(error) if !is_right(&trial, error) => return told("it is of the wrong kind"),
        Err(error) if seen > 0 && acts(trial.operation) && !error.may_have_acted() => {
            return told("the server saw the request, and may have acted");
        }
        _ => {}
    }
    // After a whole answer the connection stays open, and the next call would stall on it.
    if trial.whole && trial.script.end == End::Stall {
        return Ok(());
    }
    match client.get_tracking(ID).attempt_timeout(DEADLINE).await.map(title) {
        Ok(title) if title == "Order 7 für Zoë" => Ok(()),
        next => Err(format!("the next call failed: {next:?}\n{trial:#?}")),
    }
}

const ID: &str = "5b766a5cc7c33c0e007de3c9";

async fn call(client: &Client, operation: Operation) -> Result<String, Error> {
    match operation {
        Operation::Get => client.get_tracking(ID).await.map(title),
        Operation::Create => client.create_tracking("1234567890").await.map(title),
        Operation::Retrack => client.retrack_tracking(ID).await.map(title),
    }
}

fn title(tracking: Response<Tracking>) -> String {
    tracking.into_inner().title.unwrap_or_default()
}

fn acts(operation: Operation) -> bool {
    operation != Operation::Get
}

/// Whether the kind of an error fits: an unknown outcome is not reported as a failure.
fn is_right(trial: &Trial, error: &Error) -> bool {
    match error.kind() {
        ErrorKind::OutcomeUnknown => acts(trial.operation) && error.may_have_acted(),
        ErrorKind::Timeout => {
            let known = !acts(trial.operation) || !error.may_have_acted();
            known && trial.script.end == End::Stall
        }
        ErrorKind::Transport => !acts(trial.operation) || !error.may_have_acted(),
        // The body was complete for HTTP, but not JSON or not an answer of the API.
        ErrorKind::Decode | ErrorKind::Server | ErrorKind::Other | ErrorKind::Config => true,
        _ => false,
    }
}
