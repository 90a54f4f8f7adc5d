//! One client in many threads at once, and beside async code.

use std::collections::BTreeSet;
use std::thread;

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, ListTrackings};

use crate::support::SERVERS;

fn simulated(limited: bool) -> (Simulator, Client) {
    let builder = Simulator::builder().rate_limits(limited);
    let simulator = SERVERS.block_on(builder.start()).expect("a simulator");
    let builder = simulator.client_builder();
    let builder = if limited { builder } else { builder.no_rate_limits() };
    (simulator, builder.build().expect("a client"))
}

fn create(client: &Client, number: usize) -> optima_courier::Result<String> {
    let tracking = client.blocking().create_tracking(format!("{number:010}")).send()?;
    Ok(tracking.id()?.to_string())
}

#[test]
fn many_threads_share_a_client() {
    const THREADS: usize = 16;
    const EACH: usize = 10;
    let (_simulator, client) = simulated(false);
    let ids: BTreeSet<String> = thread::scope(|scope| {
        let client = &client;
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let numbers = thread * EACH..(thread + 1) * EACH;
                let create = move |number| create(client, number).expect("a tracking");
                scope.spawn(move || numbers.map(create).collect::<Vec<_>>())
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    assert_eq!(ids.len(), THREADS * EACH);
    let items =
        client.blocking().list_trackings(ListTrackings::new().limit(50)).items().into_iter();
    assert_eq!(items.flatten().count(), THREADS * EACH);
}

#[test]
fn async_code_shares_the_client_and_its_rate_limit() {
    // Of sixteen calls at once, the server would refuse six.
    let (simulator, client) = simulated(true);
    let other = client.clone();
    let awaited = SERVERS.spawn(async move {
        for number in 0..8 {
            other.create_tracking(format!("1{number:09}")).await.expect("a tracking");
        }
    });
    thread::scope(|scope| {
        for number in 0..8 {
            let client = &client;
            scope.spawn(move || create(client, number).expect("a tracking"));
        }
    });
    SERVERS.block_on(awaited).expect("no panic");
    assert_eq!(simulator.requests().len(), 16, "none was refused");
}
