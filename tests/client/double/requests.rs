//! The requests that came: typed, by what was sent, and those that the client made by itself.

use std::time::Duration;

use optima_courier::Update;
use optima_courier::auth::{ApiKey, Signer};
use optima_courier::request::{Custom, Method, OperationInfo, RetryClass};
use optima_courier::shipping::v3::{self as shipping, GetManifest, Manifest};
use optima_courier::testing::{NetworkFault, Replies, Reply};
use optima_courier::tracking::v2024_04::{
    Client, CreateTracking, GetTracking, ListTrackings, Tag, Tracking, TrackingPage, UpdateTracking,
};
use optima_courier::value::{Json, Note};

use crate::support::{client_of, tracking};

#[tokio::test]
async fn requests_are_listed_by_type_in_their_order() {
    let replies = Replies::new()
        .on::<CreateTracking>(|request| Reply::ok(tracking(request.tracking_number.as_str())))
        .on::<GetTracking>(|_| Reply::ok_with(|_| {}));
    let client = client_of(&replies);
    client.create_tracking("1234567890").await.unwrap();
    client.get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap();
    client.create_tracking("0987654321").await.unwrap();
    let creates = [CreateTracking::new("1234567890"), CreateTracking::new("0987654321")];
    assert_eq!(replies.requests::<CreateTracking>(), creates);
    assert_eq!(replies.requests::<ListTrackings>(), []);
    let operations: Vec<_> = replies.sent().iter().map(|sent| sent.operation()).collect();
    assert_eq!(operations, ["create_tracking", "get_tracking", "create_tracking"]);
}

#[tokio::test]
async fn what_was_sent_is_shown_by_name() {
    let replies = Replies::new().on_sent::<UpdateTracking>(|sent| {
        assert_eq!(sent.path_parameter("id").as_deref(), Some("a/b c"));
        Reply::ok_with(|tracking: &mut Tracking| {
            tracking.title = sent.member(&["title"]).and_then(text)
        })
    });
    let client = client_of(&replies);
    let request = UpdateTracking::new("a/b c").title("Tiles").note("");
    let answer = client.update_tracking(request.clone()).header("x-shop", "7").await.unwrap();
    assert_eq!(answer.title.as_deref(), Some("Tiles"));
    let sent = &replies.sent()[0];
    assert_eq!(sent.arguments::<UpdateTracking>(), Some(&request));
    assert_eq!(request.note, Update::Set(String::new()));
    assert!(sent.arguments::<GetTracking>().is_none());
    assert_eq!((sent.method(), sent.header("x-shop")), (&Method::PUT, Some("7")));
    assert_eq!(sent.uri().path(), "/tracking/2024-04/trackings/a%2Fb%20c");
    assert_eq!(&sent.body()[..], br#"{"tracking":{"title":"Tiles","note":""}}"#);
    assert!(
        (sent.member(&["no"]), sent.query("no"), sent.path_parameter("no")) == (None, None, None)
    );
    assert!(!format!("{sent:?}").contains("Tiles"));
}

fn text(json: Json) -> Option<String> {
    json.parse().ok()
}

#[tokio::test]
async fn a_query_is_shown_without_its_escapes() {
    let replies = Replies::new().on::<ListTrackings>(|_| Reply::ok_with(|_| {}));
    let request = ListTrackings::new().keyword("a b&c").tag(Tag::Delivered);
    client_of(&replies).list_trackings(request).await.unwrap();
    let sent = &replies.sent()[0];
    assert_eq!(sent.query("keyword").as_deref(), Some("a b&c"));
    assert_eq!(sent.query("tag").as_deref(), Some("Delivered"));
}

#[tokio::test]
async fn requests_are_signed_for_real() {
    let replies = Replies::new().on::<CreateTracking>(|_| Reply::ok_with(|_| {}));
    let key = ApiKey::from("a-key").signed_by(Signer::hmac_sha256("secret").unwrap());
    let client = Client::builder(key).transport(replies.transport()).build().unwrap();
    client.create_tracking("1234567890").await.unwrap();
    let sent = &replies.sent()[0];
    assert_eq!(sent.header("as-api-key"), Some("a-key"));
    assert!(sent.header("as-signature-hmac-sha256").is_some_and(|value| value.len() == 44));
}

#[tokio::test]
async fn every_attempt_is_a_request() {
    let replies = Replies::new().on_each::<GetTracking>([
        Reply::fault(NetworkFault::ResetAfterRequest),
        Reply::ok_with(|_| {}),
    ]);
    client_of(&replies).get_tracking("5b7658cec7c33c0e007de3c5").await.unwrap();
    assert_eq!(replies.requests::<GetTracking>().len(), 2);
}

#[tokio::test]
async fn a_read_back_is_replied_to_by_what_was_sent() {
    let replies = Replies::new()
        .on::<CreateTracking>(|_| Reply::fault(NetworkFault::ResetAfterRequest))
        .times(1)
        .on_sent::<ListTrackings>(|sent| {
            let number = sent.query("tracking_numbers").unwrap_or_default();
            Reply::ok_with(|page: &mut TrackingPage| {
                let mut found = tracking(&number);
                found.slug = Some("optimacourier".into());
                page.trackings = Some(vec![found]);
            })
        })
        .times(1);
    let answer = client_of(&replies).create_tracking("1234567890").await.unwrap();
    assert_eq!(answer.tracking_number.as_ref().map(|number| number.as_str()), Some("1234567890"));
    assert!(answer.notes().contains(&Note::FoundByReadBack));
    assert!(replies.sent()[1].arguments::<ListTrackings>().is_none());
    replies.verify();
}

#[tokio::test]
async fn polls_take_no_time() {
    let waiting = || Reply::<Manifest>::ok_with(|manifest| manifest.id = Some("m1".into()));
    let replies = Replies::new()
        .on_each::<shipping::CreateManifest>([waiting().code(3001)])
        .on_each::<GetManifest>([waiting().code(3001), waiting()]);
    let client: shipping::Client = replies.client().unwrap();
    let request = shipping::CreateManifest::new(shipping::ReferenceInput::new("a1"));
    let manifest = client.create_manifest(request).until_done(Duration::from_secs(90));
    assert_eq!(manifest.await.unwrap().id().unwrap().as_str(), "m1");
    assert_eq!(replies.sent()[2].path_parameter("id").as_deref(), Some("m1"));
    assert_eq!(replies.elapsed(), Duration::from_secs(3));
    replies.verify();
}

#[tokio::test]
async fn an_operation_that_the_specification_lacks_is_replied_to_as_well() {
    static GET_REPORT: OperationInfo =
        OperationInfo::new("get_report", Method::GET, "/reports/{id}", RetryClass::Safe);
    let replies = Replies::new().on_sent::<Custom>(|sent| {
        assert_eq!((sent.operation(), sent.query("full").as_deref()), ("get_report", Some("true")));
        Reply::ok(Json::from(sent.path_parameter("id").unwrap_or_default()))
    });
    let request = Custom::new(&GET_REPORT).path("id", "a/1").query("full", true);
    let answer = client_of(&replies).call(request).await.unwrap();
    assert_eq!(answer.into_inner(), Json::from("a/1"));
    assert_eq!(replies.requests::<Custom>().len(), 1);
}
