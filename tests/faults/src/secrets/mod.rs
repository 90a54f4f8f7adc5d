//! No secret is printed: canaries in keys, secrets, headers, queries and every hidden field, through
//! errors of every class into every place where text comes out.

mod answers;
mod client;
mod failures;
mod hidden_facts;
mod requests;
mod sinks;

use optima_courier::auth::KeySource;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04 as t24;
use optima_courier::validate::Validation;
use serde_json::{Value, json};

use self::client::{Carrying, signing_key};
use self::failures::{Failure, failures};
use self::hidden_facts::AnswersSeen;
use self::sinks::{FIELD, KEY, PASSWORD, Sinks, search};
use crate::effort::{Effort, Tally};
use crate::keeper::answer;
use crate::operations::{self, Clients, Entry};
use crate::peer::{End, Peer, Script};
use crate::run::{runtime, wire};

/// Sends every request into every failure, and searches everything that was printed.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let mut tally = Tally::default();
    let sinks = Sinks::default();
    runtime()?.block_on(async {
        for failure in failures(KEY) {
            for entry in operations::all() {
                call(&entry, &failure, &sinks).await?;
                tally.count(1, "calls of every operation");
            }
        }
        for failure in failures(&[KEY, FIELD].join(" and ")) {
            requests::every_request(&failure, &sinks, &mut tally).await?;
        }
        every_answer(&sinks, &mut tally).await?;
        of_proxies(&sinks).await?;
        tally.count(1, "proxies");
        Ok::<(), String>(())
    })?;
    Ok(tally)
}

/// Calls an operation, with canaries in everything that is not of the operation itself.
async fn call(entry: &Entry, failure: &Failure, sinks: &Sinks) -> Result<String, String> {
    let peer = Peer::start().await?;
    peer.play(failure.scripts.iter().cloned());
    let keys = KeySource::from(signing_key()?);
    let clients = Clients::with(keys, &Carrying { peer: &peer, failure, sinks, wire: wire()? })?;
    match entry.show(&clients, "a1").await {
        Ok(text) => sinks.display(&text),
        Err(error) => sinks.error(&error),
    }
    search(sinks, &entry.name(), failure.name)
}

/// Answers each operation with everything that answers of its API hide. Each hidden field must be
/// seen somewhere, or its canary was put where nothing decodes it.
async fn every_answer(sinks: &Sinks, tally: &mut Tally) -> Result<(), String> {
    let mut seen = AnswersSeen::default();
    for entry in operations::all() {
        for output in answers::outputs(entry.module, FIELD) {
            let within = |inner: Value, name: &&str| json!({ *name: inner });
            let data = entry.info.output_in.iter().rev().fold(output, within);
            let body = json!({ "meta": { "code": 200 }, "data": data }).to_string();
            let scripts = vec![Script::answer(answer(200, "", &body), End::Close)];
            let failure = Failure { name: "answered", scripts, validation: Validation::Off };
            seen.note(entry.module, &call(&entry, &failure, sinks).await?)?;
            tally.count(1, "answers with something to hide");
        }
    }
    tally.count(seen.all()?, "fields of answers that came with it");
    Ok(())
}

/// Proxies whose URLs hold a password, valid and not, reachable and not.
async fn of_proxies(sinks: &Sinks) -> Result<(), String> {
    for url in [
        format!("http://user:{PASSWORD}@127.0.0.1:1"),
        format!("http://user:{PASSWORD}@127.0.0.1:99999"),
        format!("ftp://user:{PASSWORD}@127.0.0.1:1"),
        format!("user:{PASSWORD}@127.0.0.1"),
        format!("http://user:{PASSWORD}@"),
    ] {
        let builder = t24::Client::builder(KEY).base_url("http://127.0.0.1:9/").proxy(&url);
        sinks.show(&builder);
        match builder.retry(RetryPolicy::never()).build() {
            Ok(client) => {
                sinks.show(&client);
                if let Err(error) = client.get_tracking("a1").await {
                    sinks.error(&error);
                }
            }
            Err(error) => sinks.error(&error),
        }
        search(sinks, "a proxy", "proxy")?;
    }
    Ok(())
}
