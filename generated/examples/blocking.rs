//! Blocking: the same calls in a program without async.

use std::error::Error;
use std::thread;

use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, CreateTracking, ListTrackings};
use tokio::runtime::Runtime;

fn main() -> Result<(), Box<dyn Error>> {
    // For the real service, replace these lines with `let client = Client::new("your API key")?;`.
    let service = Runtime::new()?;
    let simulator = service.block_on(Simulator::builder().start())?;
    let client: Client = simulator.client()?;

    let client = client.blocking();
    let request = CreateTracking::new("1234567890").title("Order 7");
    let tracking = client.create_tracking(request).send()?;
    println!("{} is {:?}", tracking.tracking_number()?, tracking.tag);

    // Threads share a client, its connections and its rate limit.
    thread::scope(|scope| {
        for number in ["1234567891", "1234567892"] {
            scope.spawn(move || match client.create_tracking(number).send() {
                Ok(_) => {}
                Err(error) => println!("{number}: {error}"),
            });
        }
    });

    // A list is an iterator, which fetches each page when it is needed.
    let mut count = 0;
    for tracking in client.list_trackings(ListTrackings::new().limit(2)).items() {
        tracking?.tracking_number()?;
        count += 1;
    }
    println!("{count} trackings");

    // Async code must not be blocked, so there a call fails before anything is sent.
    let refused = service.block_on(async { client.list_trackings(ListTrackings::new()).send() });
    if let Err(error) = refused {
        println!("{error}");
    }
    Ok(())
}
