//! Requests of the Tracking API with a canary in each hidden field.

use optima_courier::tracking::{v2024_04 as t24, v2026_07 as t26};

use crate::effort::Tally;
use crate::secrets::failures::Failure;
use crate::secrets::sinks::{FIELD, Sinks};

/// The fields of places that every form of a tracking takes.
macro_rules! places {
    ($request:expr) => {
        $request
            .origin_city(FIELD)
            .origin_postal_code(FIELD)
            .origin_raw_location(FIELD)
            .destination_city(FIELD)
            .destination_postal_code(FIELD)
            .destination_raw_location(FIELD)
    };
}

/// The additional fields by which some couriers tell one parcel from another.
macro_rules! additional {
    ($request:expr) => {
        $request.tracking_account_number(FIELD).tracking_key(FIELD).tracking_postal_code(FIELD)
    };
}

/// The operations of the version of 2024-04 that take an id, or none.
pub async fn v2024_04(failure: &Failure, sinks: &Sinks, tally: &mut Tally) -> Result<(), String> {
    use t24::*;
    let address = || AddressInput::new("USA").city(FIELD).postal_code(FIELD).raw_location(FIELD);
    play!(
        t24,
        failure,
        sinks,
        tally,
        additional!(places!(CreateTracking::new("1234567890")))
            .emails([FIELD])
            .smses([FIELD])
            .customer_name(FIELD),
        additional!(places!(UpdateTracking::new("a1")))
            .emails([FIELD])
            .smses([FIELD])
            .customer_name(FIELD),
        ListTrackings::new().keyword(FIELD),
        additional!(DetectCouriers::new("1234567890")),
        AddNotification::new("a1").emails([FIELD]).smses([FIELD]),
        RemoveNotification::new("a1").emails([FIELD]).smses([FIELD]),
        PredictDeliveryDates::new([EddRequest::new(EddRequestRequired {
            origin_address: address(),
            destination_address: address()
        })]),
    );
    Ok(())
}

/// The operations of the version of 2024-04 that take a slug and a number.
pub async fn v2024_04_by_number(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    use t24::*;
    let (slug, tracking_number) = ("fedex", "1234567890");
    play!(
        t24,
        failure,
        sinks,
        tally,
        additional!(places!(UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
            slug,
            tracking_number
        })))
        .emails([FIELD])
        .smses([FIELD])
        .customer_name(FIELD)
        .current_account_number(FIELD)
        .current_key(FIELD)
        .current_postal_code(FIELD),
        additional!(GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(GetTrackingByNumber::new(GetTrackingByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
            slug,
            tracking_number,
            reason: CompletionReason::Lost
        })),
        additional!(GetNotificationByNumber::new(GetNotificationByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(AddNotificationByNumber::new(AddNotificationByNumberRequired {
            slug,
            tracking_number
        }))
        .emails([FIELD])
        .smses([FIELD]),
        additional!(RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
            slug,
            tracking_number
        }))
        .emails([FIELD])
        .smses([FIELD]),
    );
    Ok(())
}

/// The operations of the version of 2026-07.
pub async fn v2026_07(failure: &Failure, sinks: &Sinks, tally: &mut Tally) -> Result<(), String> {
    use t26::*;
    let address = || AddressInput::new("USA").city(FIELD).postal_code(FIELD).raw_location(FIELD);
    let customer = || {
        CustomerInput::new()
            .role(FIELD)
            .name(FIELD)
            .phone_number(FIELD)
            .email(FIELD)
            .language(FIELD)
            .id(FIELD)
    };
    play!(
        t26,
        failure,
        sinks,
        tally,
        places!(CreateTracking::new("1234567890"))
            .customers([customer()])
            .tracking_account_number(FIELD)
            .tracking_key(FIELD),
        places!(UpdateTracking::new("a1"))
            .customers([customer()])
            .tracking_account_number(FIELD)
            .tracking_key(FIELD),
        ListTrackings::new().keyword(FIELD),
        DetectCouriers::new("1234567890")
            .tracking_account_number(FIELD)
            .tracking_key(FIELD)
            .destination_postal_code(FIELD),
        CreateCourierConnection::new("fedex", [("password", FIELD)]),
        UpdateCourierConnection::new("a1", [("password", FIELD)]),
        PredictDeliveryDates::new([EddRequest::new(EddRequestRequired {
            origin_address: address(),
            destination_address: address()
        })]),
        PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: address(),
            destination_address: address()
        }),
    );
    Ok(())
}
