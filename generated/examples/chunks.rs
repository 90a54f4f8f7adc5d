//! More at once than a call takes: twelve predictions, five a call, and a hundred and twenty tracking
//! numbers, fifty a call, with an outcome for each. It runs on the simulator in this process.
//!
//! Run it with `--features chunks,simulator`.

use optima_courier::simulator::{Fault, Simulator};
use optima_courier::tracking::v2026_07::{
    AddressInput, Client, EddRequest, EddRequestRequired, ListTrackings,
};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let simulator = Simulator::builder().seed(7).start().await?;
    let client: Client = simulator.client()?;
    predict(&simulator, &client).await?;
    look_up(&client).await
}

/// Predicts for twelve parcels, of which the second is invalid; the first call of three is refused.
async fn predict(simulator: &Simulator, client: &Client) -> Outcome<()> {
    let country = |number| if number == 2 { "Germany" } else { "DEU" };
    let parcels: Vec<EddRequest> = (1..=12).map(|number| parcel(country(number))).collect();
    simulator.fault(Fault::error("Forbidden").on("predict_delivery_dates").times(1))?;
    let mut outcomes = client.predict_delivery_dates(parcels).in_chunks().at_once(1);
    let mut number = 0;
    while let Some(outcome) = outcomes.next().await {
        number += 1;
        match outcome.result {
            Ok(result) => {
                let is_predicted = result.estimated_delivery_date.is_some();
                println!("parcel {number:2}: predicted: {is_predicted}");
            }
            Err(error) => println!("parcel {number:2}: {:?}", error.kind()),
        }
    }
    Ok(())
}

fn parcel(country: &str) -> EddRequest {
    let required = EddRequestRequired {
        origin_address: AddressInput::new(country).postal_code("10115"),
        destination_address: AddressInput::new("DEU").postal_code("80331"),
    };
    EddRequest::new(required).pickup_time("2026-08-20 15:00:00")
}

/// Registers two trackings, and finds them among a hundred and twenty numbers.
async fn look_up(client: &Client) -> Outcome<()> {
    for number in [7, 77] {
        client.create_tracking(format!("PARCEL-{number}")).await?;
    }
    let numbers = (1..=120).map(|number| format!("PARCEL-{number}"));
    let request = ListTrackings::new().tracking_numbers(numbers);
    let mut outcomes = client.list_trackings(request).in_chunks();
    let mut absent = 0;
    while let Some(outcome) = outcomes.next().await {
        match outcome.result?.first() {
            Some(tracking) => println!("{}: {:?}", outcome.member, tracking.tag),
            None => absent += 1,
        }
    }
    println!("{absent} numbers are not registered");
    Ok(())
}
