//! Requests about trackings by their id.

use optima_courier::Update;
use optima_courier::tracking::v2024_04::{
    Client, CompletionReason, CreateTracking, DeleteTracking, GetTracking, LanguageTarget,
    ListField, ListTrackings, MarkTrackingCompleted, NextCourierInput, NextCourierInputRequired,
    RetrackTracking, SlugGroup, Tag, TrackingField, UpdateTracking,
};

use crate::case::{Case, check_cases};
use crate::wire::ID;
use crate::wire::details::{WRITTEN, set_every_detail};

const BY_ID: &str = "/trackings/5b7658cec7c33c0e007de3c5";

pub fn least() -> Vec<Case> {
    vec![
        Case::new(
            CreateTracking::new("1234567890"),
            Client::create_tracking,
            "POST /trackings",
            r#"{"tracking":{"tracking_number":"1234567890","slug":"optimacourier"}}"#,
        ),
        Case::new(ListTrackings::new(), Client::list_trackings, "GET /trackings", ""),
        Case::new(GetTracking::new(ID), Client::get_tracking, &format!("GET {BY_ID}"), ""),
        Case::new(
            UpdateTracking::new(ID),
            Client::update_tracking,
            &format!("PUT {BY_ID}"),
            r#"{"tracking":{}}"#,
        ),
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
    vec![create(), list(), get(), update()]
}

fn create() -> Case {
    let request = set_every_detail!(CreateTracking::new("1234567890"))
        .slug_group(SlugGroup::FedexGroup)
        .slug("fedex")
        .shipment_tags(["a", "b"])
        .courier_connection_id("cc")
        .next_couriers([NextCourierInput::new(NextCourierInputRequired {
            slug: "usps",
            tracking_number: "9400",
        })]);
    let body = format!(
        r#"{{"tracking":{{"tracking_number":"1234567890",{WRITTEN},"slug":"fedex",
        "slug_group":"fedex-group","shipment_tags":["a","b"],"courier_connection_id":"cc",
        "next_couriers":[{{"slug":"usps","tracking_number":"9400"}}]}}}}"#
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
        .courier_destination_country_iso3(["NLD", "BEL"])
        .created_at_min("2024-05-01T10:00:00+02:00")
        .created_at_max("2024-05-31T23:59:59-05:00")
        .updated_at_min("2024-05-02T00:00:00Z")
        .updated_at_max("2024-05-30T00:00:00.5Z")
        .fields(ListField::ALL.to_vec())
        .limit(200)
        .page(2);
    let line = "GET /trackings?keyword=tile%20%26%20grout%20%3D%20%C3%BC\
                &tracking_numbers=1234567890%2COC%2F17&order_id=a%3Bb%2Cc\
                &shipment_tags=fragile%2Ctop%20side&slug=optimacourier%2Cdhl&tag=InTransit\
                &return_to_sender=true%2Cfalse&transit_time=-3&origin=PRT%2CESP&destination=NLD\
                &courier_destination_country_iso3=NLD%2CBEL\
                &created_at_min=2024-05-01T10%3A00%3A00%2B02%3A00\
                &created_at_max=2024-05-31T23%3A59%3A59-05%3A00\
                &updated_at_min=2024-05-02T00%3A00%3A00Z&updated_at_max=2024-05-30T00%3A00%3A00.5Z\
                &fields=title%2Corder_id%2Ctag%2Ccheckpoints&limit=200&page=2";
    Case::new(request, Client::list_trackings, line, "")
}

fn get() -> Case {
    let request =
        GetTracking::new(ID).fields(TrackingField::ALL.to_vec()).lang(LanguageTarget::Ukrainian);
    let line = format!(
        "GET {BY_ID}?fields=tracking_account_number%2Ctracking_key%2Ctracking_ship_date%2C\
         tracking_origin_country%2Ctracking_destination_country%2Ctracking_postal_code%2C\
         tracking_state%2Ctitle%2Corder_id%2Ctag%2Ccheckpoints&lang=uk"
    );
    Case::new(request, Client::get_tracking, &line, "")
}

fn update() -> Case {
    let request = set_every_detail!(UpdateTracking::new(ID)).slug("fedex");
    let body = format!(r#"{{"tracking":{{{WRITTEN},"slug":"fedex"}}}}"#);
    Case::unchecked(request, Client::update_tracking, &format!("PUT {BY_ID}"), &body)
}

/// An update sends this object.
async fn check_update(request: UpdateTracking, object: &str) {
    let body = format!(r#"{{"tracking":{object}}}"#);
    let line = format!("PUT {BY_ID}");
    check_cases(&[Case::new(request, Client::update_tracking, &line, &body)]).await;
}

#[tokio::test]
async fn creates_with_a_group_instead_of_the_preset_courier() {
    check_cases(&[Case::new(
        CreateTracking::new("1234567890").slug_group(SlugGroup::DhlGroup),
        Client::create_tracking,
        "POST /trackings",
        r#"{"tracking":{"tracking_number":"1234567890","slug_group":"dhl-group"}}"#,
    )])
    .await;
}

#[tokio::test]
async fn writes_text_as_json_escapes_it_and_keeps_other_characters() {
    let request = UpdateTracking::new(ID).title("\"Zoë\"\n📦 \\\u{7f}\u{1}</script>");
    let text = concat!(r#""\"Zoë\"\n📦 \\"#, "\u{7f}", r#"\u0001</script>""#);
    check_update(request, &format!(r#"{{"title":{text}}}"#)).await;
}

#[tokio::test]
async fn clears_each_field_in_the_way_that_the_server_asks_for() {
    check_update(UpdateTracking::new(ID).clear_note(), r#"{"note":""}"#).await;
    check_update(UpdateTracking::new(ID).clear_emails(), r#"{"emails":[]}"#).await;
    check_update(UpdateTracking::new(ID).clear_smses(), r#"{"smses":[]}"#).await;
    let request = UpdateTracking::new(ID).clear_custom_fields();
    check_update(request, r#"{"custom_fields":null}"#).await;
    let request = UpdateTracking::new(ID);
    let request = request.clear_note().clear_emails().clear_smses().clear_custom_fields();
    check_update(request, r#"{"custom_fields":null,"note":"","emails":[],"smses":[]}"#).await;
}

#[tokio::test]
async fn tells_kept_set_and_cleared_fields_apart() {
    let mut request = UpdateTracking::new(ID).note("n").emails(["a@example.com"]);
    request.smses = Update::Clear;
    request.custom_fields = Update::Set([("a".to_owned(), "b".to_owned())].into());
    let object = r#"{"custom_fields":{"a":"b"},"note":"n","emails":["a@example.com"],"smses":[]}"#;
    check_update(request.clone(), object).await;
    request.note = Update::Keep;
    request.emails = Update::Clear;
    check_update(request, r#"{"custom_fields":{"a":"b"},"emails":[],"smses":[]}"#).await;
}

#[tokio::test]
async fn presets_no_courier_in_an_update() {
    check_update(UpdateTracking::new(ID).slug("dhl"), r#"{"slug":"dhl"}"#).await;
}

#[tokio::test]
async fn closes_for_each_reason_by_its_own_word() {
    let line = format!("POST {BY_ID}/mark-as-completed");
    let case = |(reason, word)| {
        let body = format!(r#"{{"reason":"{word}"}}"#);
        let request = MarkTrackingCompleted::new(ID, reason);
        Case::new(request, Client::mark_tracking_completed, &line, &body)
    };
    let reasons = [
        (CompletionReason::Delivered, "DELIVERED"),
        (CompletionReason::Lost, "LOST"),
        (CompletionReason::ReturnedToSender, "RETURNED_TO_SENDER"),
    ];
    check_cases(&reasons.map(case)).await;
}

#[tokio::test]
async fn sends_a_list_without_members_as_an_empty_value() {
    check_cases(&[Case::new(
        ListTrackings::new().slug([""; 0]).page(1),
        Client::list_trackings,
        "GET /trackings?slug=&page=1",
        "",
    )])
    .await;
}
