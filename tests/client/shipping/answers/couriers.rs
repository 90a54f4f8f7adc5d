//! The catalogue of couriers: what each offers, under keys that are no plain words.

use optima_courier::Number;
use optima_courier::shipping::v3::{BoxSize, Courier, ListCouriers, PaperSize};
use serde_json::json;

use crate::answers::COURIERS;
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;

async fn couriers() -> Vec<Courier> {
    let list = ListCouriers::new();
    let found = call(answer(200, COURIERS), |client| client.list_couriers(list)).await.1;
    let found = found.expect("couriers");
    assert!(found.unknown.is_empty() && found.notes().is_empty());
    found.into_inner().couriers.expect("couriers")
}

#[tokio::test]
async fn decodes_couriers_field_by_field() {
    let [first, second] = &couriers().await[..] else { panic!("two couriers") };
    check_texts([
        (&first.slug, "optimacourier"),
        (&first.name, "Optima Courier"),
        (&first.ship_from, "USA"),
        (&first.ship_to, "Global"),
    ]);
    let sizes =
        [PaperSize::Default, PaperSize::Inches4x6, PaperSize::A4, PaperSize::Unknown("5x7".into())];
    assert_eq!(first.paper_sizes.as_deref(), Some(&sizes[..]));
    assert_eq!((first.tracking_numbers, first.order), (Some(true), Some(7)));
    check_texts([(&second.slug, "sendle"), (&second.name, "Sendle")]);
    assert_eq!((&second.ship_from, &second.ship_to), (&None, &None));
    assert_eq!((second.tracking_numbers, second.order), (None, None));
    assert_eq!((&second.operations, &second.paper_sizes), (&Some([].into()), &Some(Vec::new())));
    assert_eq!(second.courier_service_types.as_deref(), Some(&[][..]));
    assert_eq!(second.courier_box_types.as_deref(), Some(&[][..]));
    assert!(first.unknown.is_empty() && second.unknown.is_empty());
}

#[tokio::test]
async fn tells_which_operations_a_courier_has_by_their_keys() {
    let couriers = couriers().await;
    let operations = couriers[0].operations.as_ref().expect("operations");
    let found: Vec<_> = operations.iter().map(|(key, has)| (key.as_str(), *has)).collect();
    let expected = [
        ("post@admin/labels", true),
        ("post@cancel-labels", false),
        ("post@labels", true),
        ("post@manifests", false),
        ("post@rates", true),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn reads_services_whose_key_holds_a_dot() {
    let couriers = couriers().await;
    let [first, second] = couriers[0].courier_service_types.as_deref().expect("services") else {
        panic!("two services")
    };
    check_texts([
        (&first.service_type, "optimacourier_standard"),
        (&first.service_name, "Standard"),
        (&first.is_domestic, "true"),
        (&first.ship_from_country, "USA, CAN"),
        (&second.service_type, "DOM.EP"),
        (&second.ship_from_country, "All countries"),
    ]);
    assert_eq!((&second.service_name, &second.is_domestic), (&None, &None));
    assert_eq!(json!(first)["ship_from.country"], json!("USA, CAN"));
}

#[tokio::test]
async fn an_object_in_place_of_the_dotted_key_is_another_field() {
    let service = json!({"service_type": "x", "ship_from": {"country": "USA"}});
    let data = json!({"couriers": [{"slug": "x", "courier_service_types": [service]}]});
    let body = json!({"meta": {"code": 200}, "data": data}).to_string();
    let list = ListCouriers::new();
    let found = call(answer(200, &body), |client| client.list_couriers(list)).await.1;
    let found = found.expect("couriers");
    let couriers = found.couriers.as_deref().expect("couriers");
    let services = couriers[0].courier_service_types.as_deref().expect("services");
    assert_eq!(services[0].ship_from_country, None);
    assert_eq!(services[0].unknown.get("ship_from"), Some(&json!({"country": "USA"}).into()));
    assert_eq!((json!(*found), found.notes()), (data, &[][..]));
}

fn sides(size: &Option<BoxSize>) -> [Option<f64>; 3] {
    let size = size.as_ref().expect("a size");
    [size.width, size.height, size.depth].map(|side| side.map(Number::get))
}

#[tokio::test]
async fn reads_sizes_of_boxes_as_text_as_numbers_and_empty() {
    let couriers = couriers().await;
    let [first, second] = couriers[0].courier_box_types.as_deref().expect("boxes") else {
        panic!("two boxes")
    };
    check_texts([
        (&first.box_name, "Small box"),
        (&first.box_type, "optimacourier_small"),
        (&second.box_name, "Your own box"),
        (&second.box_type, "custom"),
    ]);
    assert_eq!(sides(&first.box_size_cm), [Some(30.5), Some(20.0), Some(5.0)]);
    assert_eq!(sides(&first.box_size_in), [Some(12.0), Some(7.9), Some(2.0)]);
    assert_eq!(second.box_size_cm, Some(BoxSize::default()));
    assert_eq!(sides(&second.box_size_in), [None; 3]);
}
