//! Lists in chunks against the service itself: as many calls as its limits demand, and no more at
//! once than its rate limit permits.

use optima_courier::ErrorKind;
use optima_courier::simulator::{Fault, Simulator};
use optima_courier::tracking::v2024_04 as old;
use optima_courier::tracking::v2026_07::{
    AddressInput, Client, EddRequest, EddRequestRequired, ListTrackings,
};

fn parcel(number: i64) -> EddRequest {
    let required = EddRequestRequired {
        origin_address: AddressInput::new("DEU").postal_code("10115"),
        destination_address: AddressInput::new("DEU").postal_code("80331"),
    };
    EddRequest::new(required).pickup_time("2026-08-20 15:00:00").package_count(number)
}

#[tokio::test]
async fn predictions_come_for_any_number_of_parcels() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client: Client = simulator.client().unwrap();
    simulator.fault(Fault::error("Forbidden").on("predict_delivery_dates").times(1)).unwrap();
    let call = client.predict_delivery_dates((1..=12).map(parcel).collect::<Vec<_>>());
    let mut outcomes = call.in_chunks().at_once(1);
    for number in 1..=12 {
        let outcome = outcomes.next().await.unwrap();
        assert_eq!(outcome.member.package_count, Some(number));
        match outcome.result {
            Ok(result) => assert_eq!((result.package_count, number > 5), (Some(number), true)),
            Err(error) => assert_eq!((error.kind(), number > 5), (ErrorKind::Forbidden, false)),
        }
    }
    assert!(outcomes.next().await.is_none());
    assert_eq!(simulator.requests().len(), 3);
}

#[tokio::test]
async fn trackings_are_found_by_any_number_of_tracking_numbers() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client: Client = simulator.client().unwrap();
    for number in [3, 60, 101] {
        client.create_tracking(format!("PARCEL-{number}")).await.unwrap();
    }
    let numbers = (1..=101).map(|number| format!("PARCEL-{number}"));
    let request = ListTrackings::new().tracking_numbers(numbers);
    let mut outcomes = client.list_trackings(request).in_chunks();
    let mut found = Vec::new();
    while let Some(outcome) = outcomes.next().await {
        let trackings = outcome.result.unwrap();
        assert!(trackings.iter().all(|one| one.tracking_number.as_ref() == Some(&outcome.member)));
        found.extend(trackings.iter().map(|_| outcome.member.to_string()));
    }
    assert_eq!(found, ["PARCEL-3", "PARCEL-60", "PARCEL-101"]);
    let lists = simulator.requests().into_iter();
    let lists = lists.filter(|seen| seen.operation.as_deref() == Some("list_trackings"));
    assert_eq!(lists.count(), 3);
}

#[tokio::test]
async fn the_older_version_pages_by_numbers() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client: old::Client = simulator.client().unwrap();
    client.create_tracking("PARCEL-51").await.unwrap();
    let numbers = (1..=51).map(|number| format!("PARCEL-{number}"));
    let request = old::ListTrackings::new().tracking_numbers(numbers);
    let mut outcomes = client.list_trackings(request).in_chunks();
    let mut counts = Vec::new();
    while let Some(outcome) = outcomes.next().await {
        counts.push(outcome.result.unwrap().len());
    }
    assert_eq!((counts.len(), counts[50], counts.iter().sum::<usize>()), (51, 1, 1));
}
