//! Lists of couriers; an empty one is not an error.

use optima_courier::tracking::v2024_04::{AdditionalField, DetectCouriers, ListCouriers};

use crate::answers::COURIERS;
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::call;

#[tokio::test]
async fn decodes_couriers_field_by_field() {
    let (_server, result) =
        call(answer(200, COURIERS), |client| client.list_couriers(ListCouriers::new())).await;
    let found = result.expect("couriers");
    assert_eq!(found.total, Some(2));
    let [first, second] = found.couriers.as_deref().expect("couriers") else {
        panic!("two couriers")
    };
    check_texts([
        (&first.slug, "optimacourier"),
        (&first.name, "Optima Courier"),
        (&first.phone, "+351 21 000 0000"),
        (&first.other_name, "Optima"),
        (&first.web_url, "https://courier.example/"),
        (&first.default_language, "pt"),
    ]);
    check_lists([
        (&first.support_languages, &["pt", "en"]),
        (&first.service_from_country_iso3, &["PRT", "ESP"]),
    ]);
    let required = [AdditionalField::TrackingShipDate, AdditionalField::TrackingKey];
    assert_eq!(first.required_fields.as_deref(), Some(&required[..]));
    let optional = first.optional_fields.as_deref().expect("fields");
    assert_eq!(optional[0], AdditionalField::TrackingPostalCode);
    assert_eq!((optional[1].as_str(), optional[1].is_known()), ("tracking_moon_phase", false));
    check_texts([(&second.slug, "postnl"), (&second.name, "PostNL")]);
    assert_eq!((&second.phone, &second.required_fields), (&None, &None));
    assert_eq!(second.optional_fields, Some(Vec::new()));
}

#[tokio::test]
async fn takes_no_courier_for_a_good_answer() {
    let body = r#"{"meta":{"code":200},"data":{"total":0,"couriers":[]}}"#;
    let detect = DetectCouriers::new("1234567890");
    let (_server, result) = call(answer(200, body), |client| client.detect_couriers(detect)).await;
    let found = result.expect("couriers");
    assert_eq!((found.total, found.couriers.as_deref()), (Some(0), Some(&[][..])));
    assert_eq!(found.notes(), []);
}
