//! Answers that are not as declared: what fits is read, what does not is kept and noted.

use optima_courier::tracking::v2024_04::{Tag, Tracking};
use optima_courier::value::Note;
use optima_courier::{Number, Response};
use serde_json::{Value, json};

use crate::server::answer;
use crate::support::call;

/// The response to a tracking of this shape.
async fn response(tracking: Value) -> Response<Tracking> {
    let body = json!({"meta": {"code": 200}, "data": {"tracking": tracking}}).to_string();
    let (_server, result) = call(answer(200, &body), |client| client.get_tracking("abc")).await;
    result.expect("a tracking")
}

/// The JSON without members that are null, which read as absent.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(members) => members.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// The answer is decoded with these notes, and encoded again without loss.
async fn check_odd(tracking: Value, notes: &[&str]) -> Tracking {
    let response = response(tracking.clone()).await;
    let lines: Vec<_> = response.notes().iter().map(ToString::to_string).collect();
    assert_eq!(lines, notes);
    let found = response.into_inner();
    let again: Value = serde_json::to_value(&found).expect("JSON");
    assert_eq!(without_nulls(&again), without_nulls(&tracking));
    found
}

#[tokio::test]
async fn keeps_a_value_of_another_type_raw_and_notes_it() {
    let found = check_odd(
        json!({"id": 7, "active": "yes", "tag": ["Pending"], "emails": "a@example.com",
            "custom_fields": [1], "transit_time": 1.5, "tracked_count": "3", "checkpoints": {},
            "carbon_emissions": 4, "title": "t"}),
        &[
            "`/data/tracking/active` is a string where a boolean is declared; it was left out",
            "`/data/tracking/carbon_emissions` is a number where an object is declared; \
             it was left out",
            "`/data/tracking/checkpoints` is an object where an array is declared; \
             it was left out",
            "`/data/tracking/custom_fields` is an array where an object is declared; \
             it was left out",
            "`/data/tracking/emails` is a string where an array is declared; it was left out",
            "`/data/tracking/id` is a number where a string is declared; it was left out",
            "`/data/tracking/tag` is an array where a string is declared; it was left out",
            "`/data/tracking/tracked_count` is a string where a number is declared; \
             it was left out",
            "`/data/tracking/transit_time` is a number that is not whole where a whole number is \
             declared; it was left out",
        ],
    )
    .await;
    assert_eq!((found.id.as_ref(), found.active, found.tag.as_ref()), (None, None, None));
    assert_eq!(found.unknown.get("tag"), Some(&json!(["Pending"]).into()));
    assert_eq!(found.title.as_deref(), Some("t"));
    assert!(found.id().is_err());
}

#[tokio::test]
async fn reads_what_is_missing_or_null_as_absent_without_a_note() {
    let found = check_odd(json!({"title": null, "checkpoints": null, "tag": null}), &[]).await;
    assert_eq!(found, Tracking::default());
}

#[tokio::test]
async fn leaves_odd_checkpoints_out_and_keeps_their_places() {
    let found = check_odd(
        json!({"checkpoints": [
            "lost", {"message": "a"}, null, {"message": 5, "tag": "InTransit"}, [1],
        ]}),
        &[
            "`/data/tracking/checkpoints/0` is a string where an object is declared; \
             it was left out",
            "`/data/tracking/checkpoints/2` is null where an object is declared; \
             it was left out",
            "`/data/tracking/checkpoints/3/message` is a number where a string is declared; \
             it was left out",
            "`/data/tracking/checkpoints/4` is an array where an object is declared; \
             it was left out",
        ],
    )
    .await;
    let checkpoints = found.checkpoints.as_deref().expect("checkpoints");
    assert_eq!(checkpoints.len(), 2);
    assert_eq!(checkpoints[1].tag, Some(Tag::InTransit));
    assert_eq!(checkpoints[1].unknown.get("message"), Some(&json!(5).into()));
    let aside = found.unknown.members("checkpoints");
    assert_eq!(aside, [(0, json!("lost").into()), (2, Value::Null.into()), (4, json!([1]).into())]);
}

#[tokio::test]
async fn leaves_odd_members_of_plain_lists_and_maps_out() {
    let found = check_odd(
        json!({"emails": ["a@example.com", 1], "custom_fields": {"a/b": 2, "c": "d"}}),
        &[
            "`/data/tracking/custom_fields/a~1b` is a number where a string is declared; \
             it was left out",
            "`/data/tracking/emails/1` is a number where a string is declared; it was left out",
        ],
    )
    .await;
    assert_eq!(found.emails.as_deref().expect("a list"), ["a@example.com"]);
    let fields: Vec<_> = found.custom_fields.iter().flatten().collect();
    assert_eq!(fields, [(&"c".to_owned(), &"d".to_owned())]);
    let aside: Vec<_> = found.unknown.entries("custom_fields").collect();
    assert_eq!(aside, [("a/b", &json!(2).into())]);
}

#[tokio::test]
async fn keeps_enum_values_that_came_later() {
    let found = check_odd(
        json!({"tag": "Teleported", "subtag": "Delivered_099", "delivery_type": "drone",
            "checkpoints": [{"tag": "Beamed"}],
            "aftership_estimated_delivery_date": {"confidence_code": 99999}}),
        &[],
    )
    .await;
    assert_eq!(found.tag, Some(Tag::Unknown("Teleported".to_owned())));
    assert_eq!(found.subtag.as_ref().map(ToString::to_string), Some("Delivered_099".to_owned()));
    assert!(!found.delivery_type.expect("a type").is_known());
}

#[tokio::test]
async fn keeps_members_that_no_document_names() {
    let kept = json!({"deep": [1, {"er": null}], "big": 12345678901234567890u64});
    let found = check_odd(json!({"id": "a", "future": kept, "android": []}), &[]).await;
    assert_eq!(found.unknown.get("future"), Some(&kept.into()));
    assert_eq!(found.unknown.iter().count(), 2);
}

#[tokio::test]
async fn an_empty_list_for_an_object_is_kept_without_a_note() {
    let response = response(json!({"checkpoints": [{"coordinates": []}]})).await;
    assert_eq!(response.notes(), []);
    let checkpoint = &response.checkpoints.as_deref().expect("checkpoints")[0];
    assert_eq!(checkpoint.coordinate, None);
    assert_eq!(checkpoint.unknown.get("coordinate"), Some(&json!([]).into()));
}

#[tokio::test]
async fn notes_an_odd_coordinate_under_the_older_name() {
    let response = response(json!({"checkpoints": [{"coordinates": [7]}]})).await;
    let expected = Note::Unexpected {
        pointer: "/data/tracking/checkpoints/0/coordinates".to_owned(),
        expected: "an object",
        found: "an array",
    };
    assert_eq!(response.notes(), [expected]);
    let checkpoint = &response.checkpoints.as_deref().expect("checkpoints")[0];
    assert_eq!(checkpoint.unknown.get("coordinate"), Some(&json!([7]).into()));
}

#[tokio::test]
async fn an_empty_older_name_takes_nothing_from_the_newer_one() {
    for (first, second) in [("coordinate", "coordinates"), ("coordinates", "coordinate")] {
        for empty in ["[]", "null"] {
            let place = r#"{"latitude":1.5}"#;
            let value = |name: &str| if name == "coordinate" { place } else { empty };
            let (one, two) = (value(first), value(second));
            let text = format!(r#"{{"{first}":{one},"{second}":{two}}}"#);
            let body = format!(
                r#"{{"meta":{{"code":200}},"data":{{"tracking":{{"checkpoints":[{text}]}}}}}}"#
            );
            let call = call(answer(200, &body), |client| client.get_tracking("abc"));
            let found = call.await.1.expect("a tracking").into_inner();
            let checkpoint = &found.checkpoints.expect("checkpoints")[0];
            let latitude = checkpoint.coordinate.as_ref().and_then(|place| place.latitude);
            assert_eq!(latitude, Some(Number::from(1.5)), "{text}");
        }
    }
}

#[tokio::test]
async fn takes_numbers_in_text_only_where_the_specification_says_so() {
    let found = response(json!({"checkpoints": [
        {"coordinate": {"latitude": " 52.1 ", "longitude": "5e0"}},
        {"coordinate": {"latitude": "north", "longitude": "NaN"}},
    ]}))
    .await;
    let place = |index: usize| {
        found.checkpoints.as_deref().and_then(|all| all[index].coordinate.clone()).expect("one")
    };
    assert_eq!(place(0).latitude, Some(Number::from(52.1)));
    assert_eq!(place(0).longitude, Some(Number::from(5)));
    assert_eq!((place(1).latitude, place(1).longitude), (None, None));
    assert_eq!(place(1).unknown.get("longitude"), Some(&json!("NaN").into()));
    assert_eq!(found.notes().len(), 2);
}
