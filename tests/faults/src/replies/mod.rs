//! Answers that are odd but valid HTTP, and servers that give none: each becomes a success, or an
//! error of one line that says what came, from where, and what to do.

mod rows;

use std::time::Duration;

use optima_courier::request::{Method, Operation, OperationInfo, RequestTarget, RetryClass};
use optima_courier::response::Metadata;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04::Client;
use optima_courier::validate::At;
use optima_courier::{Error, Validate, Violations};

use self::rows::{Ask, KEY, MARK, Row};
use crate::effort::{Effort, Tally};
use crate::peer::Peer;
use crate::run::{at_once, runtime, wire};

const PATH: &str = "/tracking/2024-04";

/// The deadline of an attempt, which only stalled ones reach.
const STALLED: Duration = Duration::from_millis(400);

/// Plays every reply.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let rows = rows::all();
    let mut tally = Tally::default();
    tally.count(rows.len() as u64, "odd replies");
    runtime()?.block_on(async {
        at_once(16, rows, check).await?;
        refused().await
    })?;
    tally.count(1, "servers that are down");
    Ok(tally)
}

async fn check(row: Row) -> Result<(), String> {
    let peer = Peer::start().await?;
    peer.play([row.script.clone()]);
    let result = ask(&client(&peer.url(PATH), 1)?, row.ask, &peer).await;
    let expected = row.expected.replace("{base}", &peer.url(PATH));
    let told = |problem: &str| Err(format!("{problem}\n{expected:?}\n{result:#?}\n{row:?}"));
    let (said, known, acted) = match &result {
        Ok(known) => (notes(known), Some(known), false),
        Err(error) => (error.to_string(), error.metadata(), error.may_have_acted()),
    };
    let (name, value) = MARK;
    if said != expected {
        return told(&format!("it says {said:?}"));
    }
    if known.and_then(Metadata::retry_after) != row.wait.map(Duration::from_secs) {
        return told("it does not say how long to wait");
    }
    if known.is_some_and(|known| known.headers().get(name).is_none_or(|found| found != value)) {
        return told("a header is gone");
    }
    if acted != (matches!(row.ask, Ask::Remove) && result.is_err()) {
        return told("it does not say whether something was done");
    }
    match [format!("{result:?}"), said].iter().any(|text| text.contains("Canary")) {
        true => told("something secret is printed"),
        false => Ok(()),
    }
}

/// Calls where no server listens any more.
async fn refused() -> Result<(), String> {
    let peer = Peer::start().await?;
    let base = peer.url(PATH);
    drop(peer);
    // The listener goes with its task, a moment later.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = client(&base, 2)?.get_tracking("a1").await.err();
    let expected = "get_tracking: the server could not be reached, and nothing was sent: \
                    connection refused, after 2 attempts. Check the network and the base URL.";
    match error.map(|error| error.to_string()) {
        Some(line) if line == expected => Ok(()),
        other => Err(format!("{other:?} is not {expected:?}")),
    }
}

fn client(base: &str, attempts: u32) -> Result<Client, String> {
    let policy = RetryPolicy::standard().attempts(attempts).first_wait(Duration::ZERO);
    let builder = Client::builder(KEY).base_url(base).transport(wire()?).retry(policy);
    let client = builder.attempt_timeout(STALLED).no_rate_limits().build();
    client.map_err(|error| error.to_string())
}

async fn ask(client: &Client, ask: Ask, peer: &Peer) -> Result<Metadata, Error> {
    Ok(match ask {
        Ask::Get => client.get_tracking("a1").await?.metadata().clone(),
        Ask::Remove => client.call(Remove).await?.metadata().clone(),
        Ask::Download => client.download(peer.url("/file")).await?.metadata().clone(),
    })
}

fn notes(known: &Metadata) -> String {
    known.notes().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Removes something, and returns nothing.
struct Remove;

impl Validate for Remove {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for Remove {
    type Output = ();

    const INFO: &'static OperationInfo =
        &OperationInfo::new("remove", Method::DELETE, "/things", RetryClass::Idempotent);

    fn target(&self, target: &mut RequestTarget) {
        target.path("/things");
    }
}
