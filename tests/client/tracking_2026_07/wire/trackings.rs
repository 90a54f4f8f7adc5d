//! Requests about trackings, whose bodies nothing wraps.

use optima_courier::Update;
use optima_courier::tracking::v2026_07::{
    Client, CompletionReason, CreateTracking, CustomerInput, DeleteTracking, GetTracking,
    LanguageTarget, LastMileInput, LastMileInputRequired, ListField, ListTrackings,
    MarkTrackingCompleted, PromisedDeliveryInput, RetrackTracking, ShipmentDirection, SlugGroup,
    Tag, TrackingField, UpdateTracking,
};

use crate::case::{Case, check_cases};
use crate::wire::ID;
use crate::wire::details::{WRITTEN, set_every_detail};

const BY_ID: &str = "/trackings/oc_2026-summer_00017";

pub fn least() -> Vec<Case> {
    vec![
        Case::new(
            CreateTracking::new("1234567890"),
            Client::create_tracking,
            "POST /trackings",
            r#"{"tracking_number":"1234567890","slug":"optimacourier"}"#,
        ),
        Case::new(ListTrackings::new(), Client::list_trackings, "GET /trackings", ""),
        Case::new(GetTracking::new(ID), Client::get_tracking, &format!("GET {BY_ID}"), ""),
        Case::new(UpdateTracking::new(ID), Client::update_tracking, &format!("PUT {BY_ID}"), "{}"),
        Case::new(DeleteTracking::new(ID), Client::delete_tracking, &format!("DELETE {BY_ID}"), ""),
        Case::new(
            RetrackTracking::new(ID),
            Client::retrack_tracking,
            &format!("POST {BY_ID}/retrack"),
            "",
        ),
        Case::new(
            MarkTrackingCompleted::new(ID, CompletionReason::Lost),
            Client::mark_tracking_completed,
            &format!("POST {BY_ID}/mark-as-completed"),
            r#"{"reason":"LOST"}"#,
        ),
    ]
}

pub fn most() -> Vec<Case> {
    vec![create(), list(), get(), update(), complete()]
}

fn create() -> Case {
    let request = set_every_detail!(CreateTracking::new("1234567890"))
        .slug_group(SlugGroup::FedexGroup)
        .slug("fedex")
        .id("my-id_7")
        .shipment_tags(["a", "b"])
        .courier_connection_id("cc");
    let body = format!(
        r#"{{"tracking_number":"1234567890",{WRITTEN},"slug":"fedex","id":"my-id_7",
        "slug_group":"fedex-group","shipment_tags":["a","b"],"courier_connection_id":"cc"}}"#
    );
    Case::unchecked(request, Client::create_tracking, "POST /trackings", &body)
}

fn list() -> Case {
    let request = ListTrackings::new()
        .keyword("tile & grout = ü")
        .tracking_numbers(["1234567890", "OC/17"])
        .order_id(["a;b", "c"])
        .shipment_tags(["fragile", "top side"])
        .slug(["optimacourier", "dhl"])
        .tag(Tag::InTransit)
        .return_to_sender([true, false])
        .transit_time(-3)
        .origin(["PRT", "ESP"])
        .destination(["NLD"])
        .courier_destination_country_region(["NLD", "BEL"])
        .created_at_min("2026-08-01T10:00:00+02:00")
        .created_at_max("2026-08-31T23:59:59-05:00")
        .updated_at_min("2026-08-02T00:00:00Z")
        .updated_at_max("2026-08-30T00:00:00.5Z")
        .fields(ListField::ALL.to_vec())
        .limit(200)
        .cursor("WzE3ODYsIm9jIl0+/=");
    let line = "GET /trackings?keyword=tile%20%26%20grout%20%3D%20%C3%BC\
                &tracking_numbers=1234567890%2COC%2F17&order_id=a%3Bb%2Cc\
                &shipment_tags=fragile%2Ctop%20side&slug=optimacourier%2Cdhl&tag=InTransit\
                &return_to_sender=true%2Cfalse&transit_time=-3&origin=PRT%2CESP&destination=NLD\
                &courier_destination_country_region=NLD%2CBEL\
                &created_at_min=2026-08-01T10%3A00%3A00%2B02%3A00\
                &created_at_max=2026-08-31T23%3A59%3A59-05%3A00\
                &updated_at_min=2026-08-02T00%3A00%3A00Z&updated_at_max=2026-08-30T00%3A00%3A00.5Z\
                &fields=title%2Corder_id%2Ctag%2Ccheckpoints&limit=200\
                &cursor=WzE3ODYsIm9jIl0%2B%2F%3D";
    Case::new(request, Client::list_trackings, line, "")
}

fn get() -> Case {
    let request = GetTracking::new(ID)
        .fields(TrackingField::ALL.to_vec())
        .lang(LanguageTarget::TraditionalChinese);
    let line = format!(
        "GET {BY_ID}?fields=tracking_account_number%2Ctracking_key%2Ctracking_ship_date%2C\
         origin_country_region%2Cdestination_country_region%2Cdestination_postal_code%2C\
         destination_state%2Ctitle%2Corder_id%2Ctag%2Ccheckpoints&lang=zh-Hant"
    );
    Case::new(request, Client::get_tracking, &line, "")
}

fn update() -> Case {
    let request = set_every_detail!(UpdateTracking::new(ID)).slug("fedex");
    let body = format!(r#"{{{WRITTEN},"slug":"fedex"}}"#);
    Case::unchecked(request, Client::update_tracking, &format!("PUT {BY_ID}"), &body)
}

fn complete() -> Case {
    let request = MarkTrackingCompleted::new(ID, CompletionReason::Delivered)
        .event_datetime("2026-08-07T17:32:00+02:00");
    let body = r#"{"reason":"DELIVERED","event_datetime":"2026-08-07T17:32:00+02:00"}"#;
    let line = format!("POST {BY_ID}/mark-as-completed");
    Case::new(request, Client::mark_tracking_completed, &line, body)
}

/// An update sends this object.
async fn check_update(request: UpdateTracking, object: &str) {
    let line = format!("PUT {BY_ID}");
    check_cases(&[Case::new(request, Client::update_tracking, &line, object)]).await;
}

#[tokio::test]
async fn creates_with_a_group_instead_of_the_preset_courier() {
    check_cases(&[Case::new(
        CreateTracking::new("1234567890").slug_group("a-group-of-2027"),
        Client::create_tracking,
        "POST /trackings",
        r#"{"tracking_number":"1234567890","slug_group":"a-group-of-2027"}"#,
    )])
    .await;
}

#[tokio::test]
async fn clears_each_field_in_the_way_that_the_server_asks_for() {
    let request = || UpdateTracking::new(ID);
    check_update(request().clear_note(), r#"{"note":""}"#).await;
    check_update(request().clear_custom_fields(), r#"{"custom_fields":null}"#).await;
    check_update(request().clear_last_mile(), r#"{"last_mile":null}"#).await;
    let cleared = request().clear_note().clear_custom_fields().clear_last_mile();
    check_update(cleared, r#"{"custom_fields":null,"note":"","last_mile":null}"#).await;
}

#[tokio::test]
async fn tells_kept_set_and_cleared_fields_apart() {
    let last_mile =
        LastMileInput::new(LastMileInputRequired { slug: "usps", tracking_number: "9400" });
    let mut request = UpdateTracking::new(ID).note("n").last_mile(last_mile);
    request.custom_fields = Update::Clear;
    let leg = r#""last_mile":{"slug":"usps","tracking_number":"9400"}"#;
    let object = format!(r#"{{"custom_fields":null,"note":"n",{leg}}}"#);
    check_update(request.clone(), &object).await;
    request.note = Update::Keep;
    request.custom_fields = Update::Set([("a".to_owned(), "b".to_owned())].into());
    request.last_mile = Update::Clear;
    check_update(request, r#"{"custom_fields":{"a":"b"},"last_mile":null}"#).await;
}

#[tokio::test]
async fn empties_the_list_of_customers_with_an_empty_list() {
    let nobody: [CustomerInput; 0] = [];
    check_update(UpdateTracking::new(ID).customers(nobody), r#"{"customers":[]}"#).await;
}

#[tokio::test]
async fn promises_one_day_or_a_range_of_days() {
    let promise = PromisedDeliveryInput::new().promised_delivery_date("2026-08-20");
    let object = r#"{"order_promised_delivery_date":{"promised_delivery_date":"2026-08-20"}}"#;
    check_update(UpdateTracking::new(ID).order_promised_delivery_date(promise), object).await;
    let promise = PromisedDeliveryInput::new()
        .promised_delivery_date_min("2026-08-20T08:00:00")
        .promised_delivery_date_max("2026-08-22");
    let object = r#"{"order_promised_delivery_date":{
        "promised_delivery_date_min":"2026-08-20T08:00:00",
        "promised_delivery_date_max":"2026-08-22"
    }}"#;
    check_update(UpdateTracking::new(ID).order_promised_delivery_date(promise), object).await;
}

#[tokio::test]
async fn closes_for_each_reason_by_its_own_word_and_in_each_form_of_date() {
    let line = format!("POST {BY_ID}/mark-as-completed");
    let case = |(reason, word, date): (CompletionReason, &str, &str)| {
        let body = format!(r#"{{"reason":"{word}","event_datetime":"{date}"}}"#);
        let request = MarkTrackingCompleted::new(ID, reason).event_datetime(date);
        Case::new(request, Client::mark_tracking_completed, &line, &body)
    };
    let reasons = [
        (CompletionReason::Delivered, "DELIVERED", "2026-08-07"),
        (CompletionReason::Lost, "LOST", "2026-08-07T17:32:00"),
        (CompletionReason::ReturnedToSender, "RETURNED_TO_SENDER", "2026-08-07T17:32:00+08:00"),
    ];
    check_cases(&reasons.map(case)).await;
}

#[tokio::test]
async fn asks_for_the_first_page_with_an_empty_cursor_too() {
    check_cases(&[Case::new(
        ListTrackings::new().limit(1).cursor(""),
        Client::list_trackings,
        "GET /trackings?limit=1&cursor=",
        "",
    )])
    .await;
}
