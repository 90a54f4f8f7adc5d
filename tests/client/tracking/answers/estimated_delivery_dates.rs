//! Predictions: the answer repeats the request beside the dates.

use optima_courier::Number;
use optima_courier::tracking::v2024_04::{
    ConfidenceCode, PredictDeliveryDates, ProcessingUnit, Weekday,
};

use crate::answers::PREDICTIONS;
use crate::good_answers::check_texts;
use crate::limits::edd_request;
use crate::server::answer;
use crate::support::call;

#[tokio::test]
async fn decodes_predictions_and_keeps_codes_that_came_later() {
    let call = call(answer(200, PREDICTIONS), |client| {
        client.predict_delivery_dates(PredictDeliveryDates::new([edd_request()]))
    });
    let response = call.await.1.expect("predictions");
    let found = &response.estimated_delivery_dates.as_deref().expect("a list")[0];
    check_texts([
        (&found.slug, "optimacourier"),
        (&found.service_type_name, "ROAD"),
        (&found.estimated_delivery_date, "2024-05-24"),
        (&found.estimated_delivery_date_min, "2024-05-23"),
        (&found.estimated_delivery_date_max, "2024-05-27"),
        (&found.pickup_time, "2024-05-21 08:00:00"),
    ]);
    assert_eq!(found.confidence_code, Some(ConfidenceCode::Unknown(30009)));
    assert_eq!(found.package_count, Some(1));
    let weight = found.weight.as_ref().expect("a weight");
    assert_eq!((weight.unit.as_deref(), weight.value), (Some("kg"), Some(Number::from(11))));
    let from = found.origin_address.as_ref().expect("an address");
    check_texts([
        (&from.country, "PRT"),
        (&from.city, "Lisbon"),
        (&from.state, "Lisboa"),
        (&from.postal_code, "1100-148"),
        (&from.raw_location, "Lisbon, Portugal"),
    ]);
    let to = found.destination_address.as_ref().expect("an address");
    check_texts([(&to.country, "NLD"), (&to.city, "Amersfoort")]);
    let pickup = found.estimated_pickup.as_ref().expect("a pickup");
    check_texts([
        (&pickup.order_time, "2024-05-20 15:00:00"),
        (&pickup.order_cutoff_time, "18:00:00"),
        (&pickup.pickup_time, "2024-05-21 09:00:00"),
    ]);
    let days = pickup.business_days.as_deref().expect("days");
    assert_eq!((&days[0], &days[5]), (&Weekday::Monday, &Weekday::Unknown(8)));
    let processing = pickup.order_processing_time.as_ref().expect("a time");
    assert_eq!(processing.unit, Some(ProcessingUnit::Day));
    assert_eq!(processing.value, Some(Number::from(0)));
    assert_eq!(response.notes(), []);
    let sparse = &response.estimated_delivery_dates.as_deref().expect("a list")[1];
    assert_eq!(sparse.confidence_code, Some(ConfidenceCode::High));
    assert_eq!((&sparse.weight, &sparse.estimated_pickup), (&None, &None));
}
