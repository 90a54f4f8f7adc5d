//! The operations of the Tracking API.

use super::Entry;

const NUMBER: &str = "1234567890";

/// Adds those of the version of 2024-04.
pub fn add_2024_04(all: &mut Vec<Entry>) {
    use optima_courier::tracking::v2024_04::*;
    let predict = |_: &str| {
        let (from, to) = (AddressInput::new("USA"), AddressInput::new("USA"));
        let request =
            EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
                .pickup_time("2026-11-23 15:00:00");
        PredictDeliveryDates::new([request])
    };
    entries!(
        all,
        "tracking::v2024_04",
        t24,
        |_| ListCouriers::new(),
        |_| ListAllCouriers::new(),
        |_| DetectCouriers::new(NUMBER),
        predict,
        |id| GetLastCheckpoint::new(id),
        |id| GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| GetNotification::new(id),
        |id| AddNotification::new(id).emails(["ana@example.com"]),
        |id| RemoveNotification::new(id).emails(["ana@example.com"]),
        |id| GetNotificationByNumber::new(GetNotificationByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| AddNotificationByNumber::new(AddNotificationByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |_| CreateTracking::new(NUMBER),
        |_| ListTrackings::new(),
        |id| GetTracking::new(id),
        |id| UpdateTracking::new(id).title("Order 7"),
        |id| DeleteTracking::new(id),
        |id| RetrackTracking::new(id),
        |id| MarkTrackingCompleted::new(id, CompletionReason::Lost),
        |id| GetTrackingByNumber::new(GetTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        })
        .title("Order 7"),
        |id| DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
            slug: id,
            tracking_number: id,
            reason: CompletionReason::Lost
        }),
    );
}

/// Adds those of the version of 2026-07.
pub fn add_2026_07(all: &mut Vec<Entry>) {
    use optima_courier::tracking::v2026_07::*;
    let predict_many = |_: &str| {
        let (from, to) = (AddressInput::new("USA"), AddressInput::new("USA"));
        let request =
            EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
                .pickup_time("2026-11-23 15:00:00");
        PredictDeliveryDates::new([request])
    };
    let predict_one = |_: &str| {
        let (from, to) = (AddressInput::new("USA"), AddressInput::new("USA"));
        PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: from,
            destination_address: to,
        })
        .pickup_time("2026-11-23 15:00:00")
    };
    entries!(
        all,
        "tracking::v2026_07",
        t26,
        |_| ListCourierConnections::new(),
        |_| CreateCourierConnection::new("fedex", [("account", "A-1")]),
        |id| GetCourierConnection::new(id),
        |id| UpdateCourierConnection::new(id, [("account", "A-1")]),
        |id| DeleteCourierConnection::new(id),
        |_| ListCouriers::new(),
        |_| DetectCouriers::new(NUMBER),
        predict_many,
        predict_one,
        |_| CreateTracking::new(NUMBER),
        |_| ListTrackings::new(),
        |id| GetTracking::new(id),
        |id| UpdateTracking::new(id).title("Order 7"),
        |id| DeleteTracking::new(id),
        |id| RetrackTracking::new(id),
        |id| MarkTrackingCompleted::new(id, CompletionReason::Lost),
    );
}
